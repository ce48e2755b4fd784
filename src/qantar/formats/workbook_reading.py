"""Open a workbook without trusting it: what it unpacks to is limited, and nothing outside it is read."""

import base64
import binascii
import datetime
import hashlib
import io
import warnings
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.parsers import expat

from qantar.errors.workbooks import WorkbookError
from qantar.formats.workbook import (
    HELP_SHEET,
    LISTS_SHEET,
    SCHEMA,
    SIGNATURE,
    STATE_SHEET,
    Book,
    Exported,
    ReadCell,
    ReadSheet,
)

#: All that a workbook may unpack to, and the number of files in it. A study of 100,000 rows needs a tenth of it.
LARGEST_UNPACKED = 400_000_000
MOST_PARTS = 2_000
MOST_COLUMNS = 1_000
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_EMPTY = ReadCell("empty", None)


def read_workbook(path: Path) -> Book:
    """Return what a workbook of ours holds. Raises a `WorkbookError` for any other file."""
    _look_at(path)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return _read(path)
    except WorkbookError:
        raise
    except Exception as error:  # a damaged file can fail anywhere in the library that reads it
        raise WorkbookError.broken(path) from error


def _look_at(path: Path) -> None:
    """Refuse what is no workbook, or one made to harm, before anything is read from it."""
    try:
        if not path.exists():
            raise WorkbookError.missing(path)
        look_into(path, path.read_bytes())
    except OSError as error:
        raise WorkbookError.broken(path, error.strerror or "") from None


def look_into(path: Path, raw: bytes) -> None:
    """Refuse the bytes of what is no workbook, or of one made to harm; `path` is what messages call it."""
    if raw[:8] == _OLE:
        raise WorkbookError.protected(path)
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as packed:
            _look_inside(path, packed)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError):
        raise WorkbookError.broken(path) from None


def _look_inside(path: Path, packed: zipfile.ZipFile) -> None:
    parts = packed.infolist()
    # A part that unpacks to more than it declares fails when it is read.
    if sum(part.file_size for part in parts) > LARGEST_UNPACKED or len(parts) > MOST_PARTS:
        raise WorkbookError.too_large(path, LARGEST_UNPACKED)
    inside = {part.filename for part in parts}
    if "content.xml" in inside:
        raise WorkbookError.other_format(path, "an OpenDocument spreadsheet (.ods)")
    if "xl/workbook.bin" in inside:
        raise WorkbookError.other_format(path, "a binary workbook (.xlsb)")
    if "[Content_Types].xml" not in inside or "xl/workbook.xml" not in inside:
        raise WorkbookError.broken(path, "it is no Excel workbook")
    for part in parts:
        if _declares_a_type(packed, part):  # whatever its name: what it is read as is said elsewhere
            raise WorkbookError.broken(path, "it declares entities, as no spreadsheet program does")


class _Stop(Exception):  # noqa: N818 - the start of the first element: nothing more is looked at
    pass


def _declares_a_type(packed: zipfile.ZipFile, part: zipfile.ZipInfo) -> bool:
    """Say whether a part has a document type, the place where entities are declared; it stands before all else."""
    found: list[str] = []

    def doctype(*_: object) -> None:
        found.append("")
        raise _Stop

    def element(*_: object) -> None:
        raise _Stop

    parser = expat.ParserCreate()
    parser.StartDoctypeDeclHandler = doctype
    parser.StartElementHandler = element
    try:
        with packed.open(part) as file:
            while chunk := file.read(65_536):
                parser.Parse(chunk, False)
    except (_Stop, expat.ExpatError):
        pass  # what is no XML fails where it is needed
    return bool(found)


def _read(path: Path) -> Book:
    import openpyxl

    book = openpyxl.load_workbook(path, read_only=True, data_only=False, keep_links=False)
    try:
        if STATE_SHEET not in book.sheetnames:
            raise WorkbookError.not_ours(path)
        exported = list(_state(path, book[STATE_SHEET]))
        titles = {one.title for one in exported}
        sheets = {title: _sheet(title, book[title]) for title in book.sheetnames if title in titles}
        ours = {*titles, STATE_SHEET, LISTS_SHEET, HELP_SHEET}
        return Book(exported, sheets, [title for title in book.sheetnames if title not in ours])
    finally:
        book.close()


def _state(path: Path, sheet: Any) -> Iterator[Exported]:  # noqa: ANN401 - a sheet of openpyxl
    rows = [[cell for cell in row if cell is not None] for row in sheet.iter_rows(values_only=True)]
    if not rows or len(rows[0]) < 2 or rows[0][0] != SIGNATURE:
        raise WorkbookError.not_ours(path)
    if not str(rows[0][1]).isdigit():
        raise WorkbookError.not_ours(path)
    if int(rows[0][1]) > SCHEMA:
        raise WorkbookError.newer(path)
    spent = 0
    for row in rows[2:]:
        if not row:
            continue
        title, file, sha256, *chunks = (str(cell) for cell in row)
        raw = _unpacked(path, "".join(chunks), LARGEST_UNPACKED - spent)
        spent += len(raw)
        if sha256 != (hashlib.sha256(raw).hexdigest() if sha256 != "-" else "-"):
            raise WorkbookError.not_ours(path)
        yield Exported(title, file, "" if sha256 == "-" else sha256, raw)


def packed_base(raw: bytes) -> str:
    """Return the bytes of a file as text that a cell can hold.

    >>> _unpacked(Path("x"), packed_base(b"id,label"), 100)
    b'id,label'
    """
    return base64.b64encode(zlib.compress(raw, 9)).decode("ascii")


def _unpacked(path: Path, text: str, largest: int) -> bytes:
    if not text:
        return b""
    try:
        opened = zlib.decompressobj()
        raw = opened.decompress(base64.b64decode(text, validate=True), max(largest, 1))
    except (binascii.Error, zlib.error):
        raise WorkbookError.not_ours(path) from None
    if opened.unconsumed_tail:
        raise WorkbookError.too_large(path, LARGEST_UNPACKED)
    return raw


def _sheet(title: str, sheet: Any) -> ReadSheet:  # noqa: ANN401 - a sheet of openpyxl
    """Return the rows of a sheet that hold anything."""
    sheet.reset_dimensions()
    found = ReadSheet(title)
    for number, row in enumerate(sheet.iter_rows(max_col=MOST_COLUMNS), 1):
        cells = [_cell(cell) for cell in row]
        while cells and cells[-1].kind == "empty":
            cells.pop()
        if cells:
            found.rows.append((number, cells))
    return found


_KINDS = {"n": "number", "b": "boolean", "e": "error", "f": "formula", "s": "text", "str": "text", "inlineStr": "text"}


def _cell(cell: Any) -> ReadCell:  # noqa: ANN401 - a cell of openpyxl
    value = cell.value
    if value is None or (isinstance(value, str) and not value.strip() and cell.data_type != "f"):
        return _EMPTY if value is None else ReadCell("text", value)
    if cell.data_type == "f":
        return ReadCell("formula", None)
    if isinstance(value, datetime.datetime):
        return ReadCell("date", value, str(cell.number_format))
    if isinstance(value, datetime.date | datetime.time | datetime.timedelta):
        return ReadCell("date", None, str(cell.number_format))
    kind = _KINDS.get(cell.data_type, "error")
    return ReadCell(kind, value, str(cell.number_format) if kind == "number" else "General")
