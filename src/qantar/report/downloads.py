"""Tables to take away: CSV that a spreadsheet opens without running anything in it."""

import csv
import io
from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import Any

#: A spreadsheet takes a cell that begins so for a formula.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def safe_cell(value: Any) -> str:  # noqa: ANN401 - a cell of any table
    """Return a cell as text; one that a spreadsheet would run begins with an apostrophe, a negative number does not.

    >>> safe_cell("=SUM(A1)"), safe_cell("-5.2"), safe_cell("-x"), safe_cell(None)
    ("'=SUM(A1)", '-5.2', "'-x", '')
    """
    if value is None:
        return ""
    text = _plain(value)
    if text.startswith(_FORMULA) and not _is_number(text):
        return f"'{text}"
    return text


def csv_bytes(columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> bytes:
    """Return a table as CSV in UTF-8 with a byte-order mark, which is how Excel knows Cyrillic when it sees it."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow([safe_cell(name) for name in columns])
    writer.writerows([safe_cell(cell) for cell in row] for row in rows)
    return b"\xef\xbb\xbf" + text.getvalue().encode()


def _plain(value: Any) -> str:  # noqa: ANN401
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, Decimal):
        return format(value, "f")
    return str(value)


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True
