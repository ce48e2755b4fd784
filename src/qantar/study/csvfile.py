"""Read a CSV file of a study: its records with the line each begins on, or what is wrong with the file."""

import csv
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from qantar.errors import At, Problem, reading

#: A table kept by hand is far smaller; a longer list belongs in data/, which is never read row by row.
LARGEST_FILE = 256 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class CsvRecord:
    """One record of a CSV: the line it begins on and its fields as written."""

    line: int
    fields: list[str]


@dataclass(slots=True)
class CsvFile:
    """The header and records of a CSV, with the problems met while reading it."""

    header: list[str]
    records: list[CsvRecord]
    problems: list[Problem]
    header_line: int = 1
    #: Records with too few or too many cells.
    left_out: list[list[str]] = field(default_factory=list)
    #: Whether part of the file could not be read.
    unread: bool = False


def read_text(path: Path, name: str) -> tuple[str | None, list[Problem]]:
    """Return the text of a file, without a byte-order mark; None if it cannot be read as UTF-8."""
    try:
        if not path.is_file():
            return None, [reading.not_a_file(At(name))]
        if (size := path.stat().st_size) > LARGEST_FILE:
            return None, [reading.too_large(At(name), size=size, largest=LARGEST_FILE, table=name.endswith(".csv"))]
        raw = path.read_bytes()
    except OSError as error:
        return None, [reading.cannot_read(At(name), why=error.strerror or type(error).__name__)]
    if raw[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return None, [reading.not_utf8(At(name), guess="UTF-16")]
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = raw[: error.start]
        line = before.count(b"\n") + 1
        # Columns count characters: what stands before the bad byte on its line is good UTF-8.
        column = len(before[before.rfind(b"\n") + 1 :].decode("utf-8", "replace")) + 1
        return None, [reading.not_utf8(At(name, line, column), guess=guess_encoding(raw))]
    if (null := text.find("\0")) >= 0:
        return None, [reading.binary(At(name, text.count("\n", 0, null) + 1))]
    return text, []


def guess_encoding(raw: bytes) -> str:
    """Say which encoding bytes that are not UTF-8 were probably written in, for a hint.

    >>> guess_encoding("Алматы қаласы".replace("қ", "к").encode("cp1251"))
    'Windows-1251 (Excel in Russian)'
    """
    high = [byte for byte in raw[:100_000] if byte >= 0x80]
    cyrillic = sum(byte >= 0xC0 for byte in high)
    if high and cyrillic / len(high) > 0.7 and len(high) > len(raw[:100_000]) * 0.1:
        return "Windows-1251 (Excel in Russian)"
    return "an older Windows encoding"


def read_csv(path: Path, name: str, columns: Sequence[str] = ()) -> CsvFile:
    """Read a CSV with a header; a file cut by semicolons or tabs, as Excel saves it, is read as such.

    A record that is too short or too long is reported and left out, so that no cell moves to another column.
    `columns` are those that an empty file is told to have.
    """
    text, problems = read_text(path, name)
    if text is None:
        return CsvFile([], [], problems, unread=True)
    if not text.strip():
        return CsvFile([], [], [reading.empty_file(At(name), columns=columns)])
    delimiter = _delimiter(text)
    found = CsvFile([], [], problems)
    try:
        for line, fields in _records(text, delimiter):
            # A blank line, or a row of empty cells as spreadsheets leave them at the end, says nothing.
            if any(cell.strip() for cell in fields):
                _keep(found, name, line, fields)
    except _BrokenCsv as error:
        found.unread = True
        problems.append(reading.broken_csv(At(name, error.line), why=str(error)))
    if delimiter != "," and len(found.header) > 1:
        mark = "semicolons" if delimiter == ";" else "tabs"
        problems.append(reading.not_commas(At(name, found.header_line), mark=mark))
    return found


def _keep(found: CsvFile, name: str, line: int, fields: list[str]) -> None:
    has, wants = len(fields), len(found.header)
    if not found.header:
        found.header = [cell.strip() for cell in fields]
        found.header_line = line
    elif has != wants:
        make = reading.row_too_short if has < wants else reading.row_too_long
        found.problems.append(make(At(name, line, min(has, wants)), has=has, wants=wants))
        found.left_out.append(fields)
    else:
        found.records.append(CsvRecord(line, fields))


class _BrokenCsv(ValueError):  # noqa: N818 - not an error a user sees by this name
    def __init__(self, message: str, line: int) -> None:
        super().__init__(message)
        self.line = line


def _delimiter(text: str) -> str:
    """Return what cuts the fields: a comma, unless the header has none and has semicolons or tabs."""
    head = text.lstrip().split("\n", 1)[0]
    return next((mark for mark in ",;\t" if mark in head), ",")


def _records(text: str, delimiter: str) -> Iterator[tuple[int, list[str]]]:
    csv.field_size_limit(LARGEST_FILE)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    line = 1
    while True:
        try:
            fields = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            raise _BrokenCsv(_in_plain_words(str(error)), line) from None
        yield line, fields
        line = reader.line_num + 1


def _in_plain_words(error: str) -> str:
    if "unexpected end of data" in error:
        return "a quoted cell begins in this record and never ends"
    if "expected after" in error:
        return "after a closing quote something other than the next cell follows"
    return error
