"""Cells given back as they were typed: what became a number or a date is turned back, where that is certain."""

import datetime
import re
from dataclasses import dataclass

from qantar.formats.workbook import ReadCell, SheetColumn, from_cell

#: Numbers of more digits are rounded by spreadsheet programs.
MOST_DIGITS = 15
_NUMBER = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,3})?", re.ASCII)
_DAY = re.compile(r"(\d{4})-(\d\d)(?:-(\d\d))?", re.ASCII)
#: Formats in which a number is shown with all its digits, or with so many behind the point.
_PLAIN_FORMAT = re.compile(r"(?:General|@|GENERAL|#,##0|0)(?:\.(0+))?")
#: Excel counts a day of 1900 that never was, so that earlier days are not certain.
_FIRST_CERTAIN_DAY = datetime.datetime(1900, 3, 1)  # noqa: DTZ001 - cells know no time zones


@dataclass(frozen=True, slots=True)
class Returned:
    """The text of a cell; or, where it is not certain, why. `mended` if it was turned back."""

    text: str
    why: str = ""
    hint: str = ""
    mended: bool = False


def returned(cell: ReadCell, column: SheetColumn, before: str | None = None) -> Returned:
    """Return the text that a cell stands for; `before` is the text it was exported with, if it was.

    >>> year = SheetColumn("value")
    >>> returned(ReadCell("number", 7), year, before="007").text
    '007'
    >>> returned(ReadCell("number", 7.0), year).text
    '7'
    """
    if cell.kind == "empty":
        return Returned("")
    if cell.kind == "text":
        # LibreOffice leaves out the mark that a text like _x0041_ is meant as it stands.
        written, text = str(cell.value), from_cell(str(cell.value))
        if before is not None and same_lines(before) in (same_lines(text), same_lines(written)):
            return Returned(before)
        return Returned(text)
    if before is not None and loose(before) == loose_cell(cell) is not None:
        return Returned(before, mended=True)
    if cell.kind == "number":
        return _number(cell, column)
    if cell.kind == "date":
        return _date(cell, column)
    if cell.kind == "boolean":
        return Returned("", "the spreadsheet program made TRUE or FALSE of what was typed here")
    return Returned("", "the spreadsheet program shows an error here")


def same_lines(text: str) -> str:
    r"""Return a text with one kind of line end: programs change them, and they mean nothing.

    >>> same_lines("a\r\nb") == same_lines("a\nb")
    True
    """
    return text.replace("\r\n", "\n").replace("\r", "\n")


def loose(text: str) -> str | None:
    """Return what a spreadsheet program could make of a text; None if it leaves it alone.

    >>> loose("007") == loose("7.0"), loose("2022-01") == loose("2022-01-01"), loose("solis")
    (True, True, None)
    """
    text = text.strip()
    if found := _DAY.fullmatch(text):
        return f"date {found[1]}-{found[2]}-{found[3] or '01'}"
    if _NUMBER.fullmatch(text):
        return f"number {float(text)!r}"
    return f"boolean {text.lower()}" if text.lower() in ("true", "false") else None


def loose_cell(cell: ReadCell) -> str | None:
    """Return the same for a cell, whatever kind it is now."""
    if cell.kind == "text":
        return loose(from_cell(str(cell.value)))
    if cell.kind == "number" and isinstance(cell.value, int | float):
        return f"number {float(cell.value)!r}"
    if cell.kind == "date" and isinstance(cell.value, datetime.datetime) and cell.value.time() == datetime.time():
        return f"date {cell.value.date().isoformat()}"
    return f"boolean {str(cell.value).lower()}" if cell.kind == "boolean" else None


def _number(cell: ReadCell, column: SheetColumn) -> Returned:
    value = cell.value
    if not isinstance(value, int | float) or value != value or value in (float("inf"), float("-inf")):
        return Returned("", "a number that cannot be read stands here")
    shown = _PLAIN_FORMAT.fullmatch(cell.format)
    if column.column is not None and column.column.kind == "date" and not 1000 <= value <= 2999:
        return Returned("", "a number stands here where a date is wanted")
    if shown is None:
        return Returned("", "a number stands here in a format that hides what was typed")
    text = repr(int(value)) if float(value).is_integer() and abs(value) < 1e15 else repr(float(value))
    digits = re.sub(r"\D", "", text).lstrip("0")
    if "e" in text or "n" in text or len(digits) > MOST_DIGITS:
        return Returned("", "a number of more digits than a spreadsheet program keeps stands here")
    if shown[1]:
        exact = f"{value:.{len(shown[1])}f}"
        if float(exact) != float(value):
            return Returned("", "the number shown here is rounded")
        text = exact
    return Returned(text, mended=True)


def _date(cell: ReadCell, column: SheetColumn) -> Returned:
    value = cell.value
    if column.column is None or column.column.kind != "date":
        return Returned("", "the spreadsheet program made a date of what was typed here")
    if not isinstance(value, datetime.datetime) or value.time() != datetime.time():
        return Returned("", "a time of day stands here where a date is wanted")
    if value < _FIRST_CERTAIN_DAY:
        return Returned("", "a day before March 1900 is not certain in a spreadsheet")
    pattern = re.sub(r'\[[^\]]*\]|"[^"]*"|\\.', "", cell.format).lower()
    if "d" in pattern:
        return Returned(value.date().isoformat(), mended=True)
    # Excel makes Jan-22 of 2022-01: the day in the cell is its invention, not the author's.
    if value.day == 1 and "m" in pattern and "y" in pattern:
        return Returned(value.strftime("%Y-%m"), mended=True)
    return Returned("", "a date stands here of which a part is hidden")
