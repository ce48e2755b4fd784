"""Pack files of office programs so that the same parts always give the same bytes."""

import io
import re
import zipfile
from collections.abc import Mapping, Sequence
from typing import Any

#: The first moment that a zip can name: when something was packed says nothing of the study.
_NEVER = (1980, 1, 1, 0, 0, 0)
_WIDEST, _NARROWEST = 60, 8


def packed(parts: Mapping[str, bytes]) -> bytes:
    """Return parts as a zip, in their order.

    >>> packed({"a.csv": b"1"}) == packed({"a.csv": b"1"})
    True
    """
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            info = zipfile.ZipInfo(name, _NEVER)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.external_attr = 0o644 << 16
            archive.writestr(info, content)
    return made.getvalue()


def workbook(sheets: Mapping[str, Sequence[Sequence[Any]]], heads: Mapping[str, int] | None = None) -> bytes:
    """Return sheets of rows as an .xlsx; the row that `heads` names, else the first, is bold and stays in sight."""
    from openpyxl import Workbook
    from openpyxl.styles import Alignment, Font
    from openpyxl.utils import get_column_letter

    book = Workbook()
    if book.active is not None:
        book.remove(book.active)
    book.properties.creator = "Qantar"
    for title, rows in sheets.items():
        sheet = book.create_sheet(title)
        head = (heads or {}).get(title, 1)
        for number, row in enumerate(rows, 1):
            for place, value in enumerate(row, 1):
                cell = sheet.cell(number, place, value)
                if isinstance(value, str):
                    cell.data_type = "s"  # a text that begins with = is no formula
                cell.alignment = Alignment(wrap_text=number >= head, vertical="top")
                if number == head:
                    cell.font = Font(bold=True)
        table = rows[head - 1 :]
        for place in range(max((len(row) for row in table), default=0)):
            longest = max(
                (len(str(row[place])) for row in table if place < len(row) and row[place] is not None), default=0
            )
            sheet.column_dimensions[get_column_letter(place + 1)].width = min(max(longest + 2, _NARROWEST), _WIDEST)
        sheet.freeze_panes = sheet.cell(head + 1, 1)
    made = io.BytesIO()
    book.save(made)
    return _timeless(made.getvalue())


def _timeless(raw: bytes) -> bytes:
    """Return a workbook without the moment at which it was made."""
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        parts = {info.filename: archive.read(info) for info in archive.infolist()}
    core = parts["docProps/core.xml"].decode()
    moment = re.compile(r"(<dcterms:(?:created|modified)[^>]*>)[^<]*(</dcterms:)")
    parts["docProps/core.xml"] = moment.sub(r"\g<1>2000-01-01T00:00:00Z\2", core).encode()
    return packed(parts)
