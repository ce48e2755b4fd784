"""Read a manuscript - text, Markdown, Word or PDF - into lines, paragraphs, tables and notes, each with its place."""

from __future__ import annotations

from pathlib import Path

from qantar.audit.manuscript import Manuscript
from qantar.audit.reading_bytes import decode
from qantar.audit.reading_plain import read_plain
from qantar.errors.manuscripts import ManuscriptError

#: More text than the longest book has; a PDF or Word file carries pictures as well.
LARGEST_TEXT = 64 * 1024**2
LARGEST_PACKED = 256 * 1024**2


def read_manuscript(path: Path | str) -> Manuscript:
    r"""Everything that a manuscript says, with the line and page of each piece; a ManuscriptError says what is wrong.

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     place = Path(folder, "report.txt")
    ...     _ = place.write_text("Of 124 people asked, 77 dis-\nagreed.", encoding="utf-8")
    ...     read = read_manuscript(place)
    >>> read.paragraphs[0].text, read.paragraphs[0].line_at(24)
    ('Of 124 people asked, 77 disagreed.', 1)
    """
    path = Path(path)
    raw = _bytes_of(path)
    decoded = decode(raw)
    if decoded is None:
        raise ManuscriptError.binary(path)
    if not decoded.text.strip():
        raise ManuscriptError.empty(path)
    return read_plain(str(path), decoded)


def _bytes_of(path: Path) -> bytes:
    try:
        if not path.exists():
            raise ManuscriptError.missing(path)
        if not path.is_file():
            raise ManuscriptError.not_a_file(path)
        size = path.stat().st_size
        if size > LARGEST_PACKED:
            raise ManuscriptError.too_large(path, size, LARGEST_PACKED)
        return path.read_bytes()
    except (OSError, ValueError) as error:
        raise ManuscriptError.unreadable(path, getattr(error, "strerror", None) or str(error)) from error
