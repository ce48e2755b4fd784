"""Open a file of a survey program as rows of text: CSV in whatever encoding and with whatever mark, or .xlsx."""

import csv
import datetime
import io
import re
import warnings
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from qantar.errors import survey_files
from qantar.errors.workbooks import WorkbookError
from qantar.formats.surveys.asking import Asking
from qantar.formats.surveys.encodings import ENCODINGS, likely, shown
from qantar.formats.workbook_reading import look_into
from qantar.study.csvfile import LARGEST_FILE

_ZIP, _OLE, _GZIP = b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"\x1f\x8b"
_MARKS = ",;\t|"


@dataclass(frozen=True, slots=True)
class GridRow:
    """One row: the line it begins on and its cells, blanks around them taken away."""

    line: int
    cells: list[str]


@dataclass
class Grid:
    """A sheet of a file: its rows that hold anything, each as long as the first."""

    file: str
    rows: list[GridRow] = field(default_factory=list)
    sheet: str = ""

    @property
    def header(self) -> list[str]:
        """The cells of the first row."""
        return self.rows[0].cells if self.rows else []

    def column(self, number: int, skip: int = 1) -> list[str]:
        """Return the cells of a column below the header, which has `skip` rows."""
        return [row.cells[number] for row in self.rows[skip:]]


def read_grid(path: Path, asked: Asking, *, key: str = "encoding") -> Grid | None:
    """Return the first sheet of a file; None where it cannot be read, and `asked` then says why."""
    sheets = read_sheets(path, asked, key=key)
    return next(iter(sheets.values()), None)


def read_sheets(path: Path, asked: Asking, *, key: str = "encoding") -> dict[str, Grid]:
    """Return every sheet of a file by name; a CSV has one, without a name. `key` asks for the encoding."""
    raw = _bytes(path, asked)
    if raw is not None and raw[:2] == _GZIP:
        raw = _gunzipped(raw, path.name, asked)
    elif raw is not None and raw[:4] == _ZIP and not _is_workbook(raw):
        raw = _unzipped(raw, path.name, asked)
    if raw is None:
        return {}
    if raw[:4] == _ZIP or raw[:4] == _OLE:
        return _workbook(raw, path.name, asked)
    text = _text(raw, path.name, asked, key)
    return {} if text is None else _csv(text, path.name, asked)


def _bytes(path: Path, asked: Asking) -> bytes | None:
    """Return what a file holds, unless it is plainly not what is wanted."""
    try:
        if not path.exists():
            asked.faults.append(survey_files.missing(path.name))
            return None
        raw = path.read_bytes()
    except OSError as error:
        asked.faults.append(survey_files.unreadable(path.name, error.strerror or type(error).__name__))
        return None
    if not raw.strip():
        asked.faults.append(survey_files.empty(path.name))
        return None
    if re.match(rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html)\b", raw[:2000], re.IGNORECASE):
        asked.faults.append(survey_files.web_page(path.name))
        return None
    return raw


def _is_workbook(raw: bytes) -> bool:
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            return "[Content_Types].xml" in archive.namelist()
    except zipfile.BadZipFile:
        return True  # what is wrong with it is said where workbooks are read


def _unzipped(raw: bytes, name: str, asked: Asking) -> bytes | None:
    """Return the one table in an archive, as survey programs hand out their exports."""
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        tables = [one for one in archive.infolist() if re.search(r"\.(?:csv|tsv|txt|xlsx)$", one.filename.lower())]
        tables = [one for one in tables if not one.filename.startswith("__MACOSX/")]
        if len(tables) != 1:
            asked.faults.append(survey_files.not_one_table(name, [one.filename for one in tables]))
            return None
        try:
            if tables[0].file_size <= LARGEST_FILE:
                return archive.read(tables[0])
            asked.faults.append(survey_files.too_large(name, LARGEST_FILE))
        except (zipfile.BadZipFile, zlib.error, RuntimeError, NotImplementedError, EOFError):
            hint = "unpack it yourself, with its password if it has one, and import the file in it"
            asked.faults.append(survey_files.damaged(name, "the archive cannot be unpacked", hint))
    return None


def _gunzipped(raw: bytes, name: str, asked: Asking) -> bytes | None:
    opened = zlib.decompressobj(zlib.MAX_WBITS | 16)
    try:
        text = opened.decompress(raw, LARGEST_FILE)
    except zlib.error:
        text = b""
    if not opened.eof:
        asked.faults.append(survey_files.damaged(name, "the archive cannot be unpacked", "download it again"))
        return None
    return text


def _text(raw: bytes, name: str, asked: Asking, key: str) -> str | None:
    if raw[:2] in (b"\xff\xfe", b"\xfe\xff"):
        text = raw.decode("utf-16", "replace")
    else:
        try:
            text = raw.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            decoded = _other_encoding(raw, raw[: error.start].count(b"\n") + 1, name, asked, key)
            if decoded is None:
                return None
            text = decoded
    if (null := text.find("\0")) >= 0:
        asked.faults.append(survey_files.null_byte(name, text.count("\n", 0, null) + 1))
        return None
    return text


def _other_encoding(raw: bytes, line: int, name: str, asked: Asking, key: str) -> str | None:
    """Ask in which encoding a file is: what a byte means there is never guessed."""
    question = f"{name} is not UTF-8 (line {line}). In which encoding was it saved? {shown(raw)}"
    chosen = asked.one(key, question, ENCODINGS, likely(raw)[0])
    if not chosen:
        return None
    try:
        return raw.decode(chosen)
    except UnicodeDecodeError as error:
        at = raw[: error.start].count(b"\n") + 1
        asked.faults.append(survey_files.other_encoding(name, at, chosen, key))
        return None


def _csv(text: str, name: str, asked: Asking) -> dict[str, Grid]:
    csv.field_size_limit(LARGEST_FILE)
    grid = Grid(name)
    wide = 0
    try:
        for line, cells in _records(text, _mark(text)):
            if not any(cells):
                continue
            wide = wide or len(cells)
            # Cells without anything at the end of a row may be left out; what is lost in the middle cannot be told.
            while len(cells) > wide and not cells[-1]:
                cells.pop()
            if len(cells) != wide:
                asked.faults.append(survey_files.uneven_row(name, line, len(cells), wide))
            else:
                grid.rows.append(GridRow(line, cells))
    except csv.Error:
        asked.faults.append(survey_files.broken_quotes(name, grid.rows[-1].line + 1 if grid.rows else 1))
        return {}
    return {"": grid}


def _records(text: str, mark: str) -> Iterator[tuple[int, list[str]]]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=mark, strict=True)
    line = 1
    for cells in reader:
        yield line, [cell.strip() for cell in cells]
        line = reader.line_num + 1


def _mark(text: str) -> str:
    r"""Return the sign between the cells: the one that cuts the first rows into most cells, and into equally many.

    >>> _mark('id;Why, in your view?\n1;"Bread; rent"\n')
    ';'
    """

    def cut(mark: str) -> tuple[bool, int]:
        rows: list[list[str]] = []
        try:
            for row in csv.reader(io.StringIO(text, newline=""), delimiter=mark):
                rows.append(row)
                if len(rows) == 20:
                    break
        except csv.Error:
            return False, 0
        counts = {len(row) for row in rows if row}
        return len(counts) == 1 and counts != {1}, len(rows[0]) if rows else 0

    return max(_MARKS, key=cut)


def _workbook(raw: bytes, name: str, asked: Asking) -> dict[str, Grid]:
    import openpyxl

    try:
        look_into(Path(name), raw)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            book = openpyxl.load_workbook(io.BytesIO(raw), read_only=True, data_only=True, keep_links=False)
        try:
            return {sheet.title: _sheet(name, sheet) for sheet in book.worksheets}
        finally:
            book.close()
    except WorkbookError as error:
        asked.faults.append(survey_files.damaged(name, error.message, error.hint))
    except Exception:  # noqa: BLE001 - a damaged file can fail anywhere in the library that reads it
        hint = "open it in Excel or LibreOffice and save it again as .xlsx, or export it again"
        asked.faults.append(survey_files.damaged(name, "it cannot be read as a workbook", hint))
    return {}


def _sheet(file: str, sheet: Any) -> Grid:  # noqa: ANN401 - a sheet of openpyxl
    sheet.reset_dimensions()
    grid = Grid(file, sheet=sheet.title)
    for number, row in enumerate(sheet.iter_rows(values_only=True), 1):
        cells = [_cell(value) for value in row]
        if any(cells):
            grid.rows.append(GridRow(number, cells))
    wide = max((_filled(row.cells) for row in grid.rows), default=0)
    for row in grid.rows:
        row.cells[:] = [*row.cells, *[""] * wide][:wide]
    return grid


def _filled(cells: Sequence[str]) -> int:
    return max((number for number, cell in enumerate(cells, 1) if cell), default=0)


def _cell(value: Any) -> str:  # noqa: ANN401 - whatever a cell of a workbook holds
    """Return a cell as text: a whole number without its point, a date as ISO 8601 has it.

    >>> _cell(3.0), _cell(datetime.datetime(2022, 5, 2)), _cell(True), _cell(None)
    ('3', '2022-05-02', 'TRUE', '')
    """
    if value is None:
        return ""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else repr(value)
    if isinstance(value, datetime.datetime):
        return value.date().isoformat() if value.time() == datetime.time() else value.isoformat(sep=" ")
    if isinstance(value, datetime.date | datetime.time):
        return value.isoformat()
    return str(value).strip()


def look_for_repeats(grid: Grid, asked: Asking) -> None:
    """Say which columns of a grid have the name of an earlier one."""
    first: dict[str, int] = {}
    for number, name in enumerate(grid.header, 1):
        if name and name in first:
            asked.faults.append(survey_files.repeated_header(grid.file, grid.rows[0].line, number, name, first[name]))
        first.setdefault(name, number)
