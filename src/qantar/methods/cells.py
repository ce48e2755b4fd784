"""Cells of the rows that a method was given, read as numbers, dates, lists and ids, or refused in plain words."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

from qantar.methods.method import Refusal
from qantar.values.dates import DateError, Edtf, read_edtf
from qantar.values.numbers import NumberError, Written, read_number

Row = Mapping[str, Any]


def text(row: Row, column: str) -> str | None:
    """Return a cell as text; a whole number that a frame holds as 3.0 is 3.

    >>> text({"count": 3.0}, "count"), text({}, "count")
    ('3', None)
    """
    value = row.get(column)
    if value is None or value == "":
        return None
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return value.isoformat() if isinstance(value, date) else str(value).strip()


def number(row: Row, column: str) -> Written | None:
    """Return what a cell says as a number, None when it is empty or says that nobody knows."""
    written = text(row, column)
    if written is None:
        return None
    try:
        found = read_number(written)
    except NumberError as error:
        raise Refusal(f"{column}: {error.message}", error.hint) from None
    return None if found.unknown else found


def whole(row: Row, column: str) -> int | None:
    """Return a count: one whole number, or None when it is empty."""
    found = number(row, column)
    if found is None:
        return None
    if found.exact is None or found.exact != int(found.exact) or found.exact < 0:
        raise Refusal(f"{column}: {found.text!r} is not a count of people or things", "a count is a whole number")
    return int(found.exact)


def day(row: Row, column: str) -> Edtf | None:
    """Return a date with its earliest and latest day, None when the cell is empty."""
    written = text(row, column)
    if written is None:
        return None
    return edtf(written, column)


def edtf(written: str, what: str) -> Edtf:
    """Read a date, or refuse it in plain words."""
    try:
        return read_edtf(written)
    except DateError as error:
        raise Refusal(f"{what}: {error.message}", error.hint) from None


def listed(row: Row, column: str) -> tuple[str, ...]:
    """Return the items of a cell that holds a list separated by semicolons."""
    return tuple(item.strip() for item in (text(row, column) or "").split(";") if item.strip())


def truly(row: Row, column: str) -> bool:
    """Return whether a cell says yes."""
    return (text(row, column) or "").lower() in ("yes", "true", "1")


def fraction(value: Decimal) -> Fraction:
    """Return a decimal number as an exact fraction."""
    return Fraction(value)
