"""What a file that somebody else made really is: unpacked, in which encoding, and whether it is a table at all."""

import codecs
import gzip
import io
import shutil
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qantar.errors.imports import FileProblem, ImportFileError, empty, not_text, other_kind, web_page
from qantar.study.csvfile import guess_encoding

_HEAD = 65_536
_CHUNK = 1 << 20
#: A packed file that would unpack to more than this is no list of events.
_LARGEST = 64 << 30


@dataclass(frozen=True, slots=True)
class ForeignFile:
    """A file as it can be read: where it lies now, its name for messages, its encoding and its first signs."""

    path: Path
    name: str
    encoding: str
    head: str
    #: What was done to read it, a line each.
    notes: tuple[str, ...] = ()

    @property
    def is_json(self) -> bool:
        """Whether it holds JSON."""
        return self.head.lstrip()[:1] in ("{", "[")


def open_foreign(path: Path, work: Path) -> ForeignFile:
    """Unpack a file where it is packed, find its encoding, and raise an `ImportFileError` if it is no text."""
    name = path.name
    notes: list[str] = []
    with path.open("rb") as file:
        head = file.read(8)
    if head.startswith((b"PK\x03\x04", b"\x1f\x8b")):
        path, inside = _unpacked(path, name, work, zipped=head.startswith(b"PK"))
        notes.append(f"Unpacked {inside} from {name}.")
    with path.open("rb") as file:
        raw = file.read(_HEAD)
    problem = _no_table(name, raw)
    if problem is not None:
        raise ImportFileError([problem])
    encoding = _encoding(path, raw)
    if encoding != "utf-8-sig":
        notes.append(f"The file is no UTF-8: it is read as {_ENCODINGS.get(encoding, encoding)}.")
    text = codecs.getincrementaldecoder(encoding)("replace").decode(raw)
    if "\0" in text:
        line = text.count("\n", 0, text.index("\0")) + 1
        raise ImportFileError([not_text(name, line)])
    if _is_page(text):
        raise ImportFileError([web_page(name)])
    return ForeignFile(path, name, encoding, text, tuple(notes))


_ENCODINGS = {"cp1251": "Windows-1251", "cp1252": "Windows-1252 (Latin-1)", "latin-1": "Latin-1", "utf-16": "UTF-16"}


def _no_table(name: str, raw: bytes) -> FileProblem | None:
    if not raw.strip():
        return empty(name)
    if raw.startswith(b"%PDF"):
        return other_kind(name, "a PDF", "download the list as CSV")
    if raw.startswith(b"\xd0\xcf\x11\xe0"):
        return other_kind(name, "a workbook of Excel's older format (.xls)", "open it and save it as CSV (UTF-8)")
    if raw.startswith(b"PAR1"):
        return other_kind(name, "a Parquet file", "put it into data/NAME beside a data.yaml, or save it as CSV")
    return None


def _is_page(text: str) -> bool:
    head = text.lstrip("\ufeff \t\r\n")[:2000].lower()
    return head.startswith(("<!doctype html", "<html", "<head", "<body")) or (head.startswith("<") and "<html" in head)


def _encoding(path: Path, raw: bytes) -> str:
    if raw[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return "utf-16"
    decoder = codecs.getincrementaldecoder("utf-8")()
    with path.open("rb") as file:
        try:
            while chunk := file.read(_CHUNK):
                raw = chunk
                decoder.decode(chunk)
            decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            # An end in the middle of a letter is a file that was cut, not another encoding.
            if not file.read(1) and _only_the_end(raw):
                return "utf-8-sig"
        else:
            return "utf-8-sig"
    if "1251" in guess_encoding(raw):
        return "cp1251"
    try:
        path.read_bytes().decode("cp1252")
    except UnicodeDecodeError:
        return "latin-1"
    return "cp1252"


def _only_the_end(raw: bytes) -> bool:
    try:
        raw.decode("utf-8")
    except UnicodeDecodeError as error:
        return error.reason == "unexpected end of data"
    return True


def _unpacked(path: Path, name: str, work: Path, *, zipped: bool) -> tuple[Path, str]:
    """Return the one file in an archive; a workbook is an archive too, and its first sheet becomes a CSV."""
    target = work / "unpacked"
    try:
        if not zipped:
            with gzip.open(path) as packed, target.open("wb") as out:
                shutil.copyfileobj(packed, out)
            return target, name.removesuffix(".gz")
        with zipfile.ZipFile(path) as archive:
            if "xl/workbook.xml" in archive.namelist():
                return _sheet(path, target)
            inside = [one for one in archive.infolist() if not one.is_dir() and not one.filename.startswith("__MACOSX")]
            tables = [one for one in inside if one.filename.lower().endswith((".csv", ".tsv", ".txt", ".json"))]
            if len(tables or inside) != 1:
                hint = "unpack it, and import the file that holds the events"
                raise ImportFileError([other_kind(name, f"an archive of {len(inside)} files", hint)])
            one = (tables or inside)[0]
            if one.file_size > _LARGEST:
                raise ImportFileError([other_kind(name, "an archive that unpacks to too much", "unpack it yourself")])
            with archive.open(one) as packed, target.open("wb") as out:
                shutil.copyfileobj(packed, out)
            return target, one.filename
    except (zipfile.BadZipFile, EOFError, gzip.BadGzipFile, OSError) as error:
        hint = "download it again, whole"
        raise ImportFileError([other_kind(name, "an archive that ends too early or is damaged", hint)]) from error


def _sheet(path: Path, target: Path) -> tuple[Path, str]:
    from openpyxl import load_workbook

    # Given open: by its name it would be refused where that does not end in .xlsx.
    with path.open("rb") as file:
        book = load_workbook(file, read_only=True, data_only=True)
        return _first_sheet(book.worksheets[0], target)


def _first_sheet(sheet: Any, target: Path) -> tuple[Path, str]:  # noqa: ANN401 - a sheet of openpyxl
    import csv

    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    for cells in sheet.iter_rows(values_only=True):
        writer.writerow([_cell(cell) for cell in cells])
    target.write_text(text.getvalue(), encoding="utf-8")
    return target, f"the sheet {sheet.title!r}"


def _cell(cell: object) -> str:
    """Return a cell of a sheet as text: a day without the time that a spreadsheet gives it.

    >>> from datetime import datetime
    >>> _cell(datetime(2022, 1, 5)), _cell(3.0), _cell(None)
    ('2022-01-05', '3', '')
    """
    import datetime

    if cell is None:
        return ""
    if isinstance(cell, datetime.datetime):
        return cell.date().isoformat() if cell.time() == datetime.time() else cell.isoformat(" ")
    return str(int(cell)) if isinstance(cell, float) and cell.is_integer() else str(cell)
