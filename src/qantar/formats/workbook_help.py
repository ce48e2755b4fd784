"""What a workbook says of itself: its sheet of help, and the comment on the head of each column."""

from collections.abc import Iterator, Sequence

from qantar.formats.workbook import Sheet, SheetColumn
from qantar.formats.workbook_sources import NAMES
from qantar.study.schemas import described

_TITLE = "How to work in this workbook"
_HOW = """
Every sheet is a table of the study, and every line a row. Lines may be changed, added and deleted.
Add a row on the first empty line, or between others. Darker heads must be filled; an empty cell means not known.
Every row names its source, an id of the sheet sources, and the place in it: page, note, line.
An arrow at the right of a cell offers the words or ids that it takes. Between several in one cell stand semicolons.
An actor or place without a row of its own may be written ?Its name: qantar check then shows the row to add.
Dates are written 2022-01-05, 2022-01, 2022, 2011/2012 or 2004~ (about); numbers as the source has them.
All cells are text, so that 007 and 2022-01 stay as they are typed. Paste text only; formulas are refused.
Leave the names of the sheets and the first line of each. Sheets and columns of your own are not read.
To bring the changes back: qantar workbook STUDY --from FILE.xlsx (add --dry-run to see them first).
Columns marked private, and people who are withheld, are in this file: share it with nobody but the authors.
"""


def help_rows(sheets: Sequence[Sheet]) -> Iterator[tuple[tuple[str, ...], bool]]:
    """Give the lines of the sheet of help, each with whether it is a heading."""
    yield (_TITLE,), True
    for text in _HOW.strip().splitlines():
        yield (text,), False
    for sheet in sheets:
        yield ("",), False
        yield (sheet.title, sheet.file, f"{sheet.table.title}."), True
        for column in sheet.columns:
            yield (sheet.title, column.name, column_help(column)), False


def column_help(column: SheetColumn) -> str:
    """Return what a column is for, how it is written, and whether it is published."""
    if column.column is None:
        return "The answers to a question."
    parts = [f"{_kind(column)}. {described(column.column)}"]
    if column.language:
        parts.append(f"In the language {column.language}.")
    if column.name in NAMES:
        parts.append("Written: Family, Given; {Name of a body}.")
    if column.column.required:
        parts.append("Must be filled.")
    if not column.column.public:
        parts.append("Private: never published.")
    return " ".join(parts)


def _kind(column: SheetColumn) -> str:
    words = {"decimal": "decimal number", "whole": "whole number", "choice": "word of a list", "nested": "text"}
    kind = column.column.kind if column.column else "text"
    return words.get(kind, kind).capitalize()
