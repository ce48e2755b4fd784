"""Numbers in a manuscript, and what does not hold.

`read_manuscript` gives a `Manuscript`, the one thing that all else here reads. Its parts, in `manuscript.py`:

- `lines`: every line of the extracted text, numbered from 1, with its page where there are pages and its role.
  Nothing is dropped: running heads and page numbers are lines as well, whose role says that they are no part of the
  text.
- `paragraphs`: running text, headings, captions and list items in the order of the text, each as one string with words
  joined over line ends, ligatures and soft hyphens resolved, and note numbers taken out. `spans` lead from every place
  in it back to a line. Neither tables nor notes are among them.
- `tables`: rows of cells with their lines, header and caption.
- `notes`: label, text and lines; `markers` of a paragraph say where notes are called.
- `ocr`: whether a scanner read the text, and what shows it. `languages`, and each paragraph's `language`.
- `remarks`: what had to be assumed in reading, such as the encoding. They belong into the answer.
"""

import sys
from types import ModuleType
from typing import Any

from qantar.audit.manuscript import Cell, Line, Manuscript, Marker, Note, Ocr, Paragraph, Row, Span, TableBlock
from qantar.audit.reading import read_manuscript

__all__ = [
    "Cell",
    "Line",
    "Manuscript",
    "Marker",
    "Note",
    "Ocr",
    "Paragraph",
    "Row",
    "Span",
    "TableBlock",
    "read_manuscript",
]


class _Audit(ModuleType):
    """This package, which can be called as well: `qantar.audit(path)` is its function `audit`."""

    def __call__(self, *given: Any, **named: Any) -> Any:  # noqa: ANN401 - passed on as it is
        from qantar.audit.auditing import audit

        return audit(*given, **named)


sys.modules[__name__].__class__ = _Audit
