"""A CSV file kept as it is written: rows that do not change go back byte for byte."""

import csv
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from qantar.study.csvfile import LARGEST_FILE

_BOM = b"\xef\xbb\xbf"


@dataclass(frozen=True, slots=True)
class StoredRow:
    """The cells of a row and its text in the file, with its line end and what blank lines follow it."""

    cells: list[str]
    raw: str
    line: int = 0


@dataclass(frozen=True)
class StoredTable:
    """A CSV file: its header and rows, each with its text, and the marks that the file uses."""

    header: list[str]
    rows: list[StoredRow]
    before: str = ""
    header_raw: str = ""
    bom: bool = False
    delimiter: str = ","
    line_end: str = "\n"
    #: Whether a record has more or fewer cells than the header.
    uneven: bool = field(default=False)


def parse_table(raw: bytes) -> StoredTable:
    r"""Return a CSV with the text of each row.

    >>> table = parse_table(b'id,label\r\na,"One, two"\r\n')
    >>> table.header, table.rows[0].cells, table.rows[0].raw
    (['id', 'label'], ['a', 'One, two'], 'a,"One, two"\r\n')
    """
    text = raw.decode("utf-8-sig")
    head = text.lstrip().split("\n", 1)[0]
    delimiter = next((mark for mark in ",;\t" if mark in head), ",")
    before, header = "", StoredRow([], "")
    rows: list[StoredRow] = []
    for line, cells, record in _records(text, delimiter):
        blank = not any(cell.strip() for cell in cells)
        if not header.cells and blank:
            before += record
        elif not header.cells:
            header = StoredRow([cell.strip() for cell in cells], record, line)
        elif blank:
            last = rows.pop() if rows else header
            grown = StoredRow(last.cells, last.raw + record, last.line)
            if last is header:
                header = grown
            else:
                rows.append(grown)
        else:
            rows.append(StoredRow(cells, record, line))
    uneven = any(len(row.cells) != len(header.cells) for row in rows)
    return StoredTable(
        header.cells, rows, before, header.raw, raw.startswith(_BOM), delimiter, _line_end(header.raw), uneven
    )


def rewritten(table: StoredTable, rows: Sequence[StoredRow | Sequence[str]], more_columns: Sequence[str] = ()) -> bytes:
    r"""Return the file with these rows: a `StoredRow` as it was, any other row newly written.

    `more_columns` are added at the end of every row; the cells of a new row already hold theirs.

    >>> table = parse_table(b'id,label\na,"One"\nb,Two\n')
    >>> rewritten(table, [table.rows[0], ["c", "Three, or 3"]])
    b'id,label\na,"One"\nc,"Three, or 3"\n'
    """
    texts = [table.before + (_widened(table, table.header_raw, more_columns) if table.header_raw else "")]
    if not table.header_raw:
        texts.append(_line(table, [*table.header, *more_columns]))
    blanks = [""] * len(more_columns)
    for row in rows:
        # Only the last row of a file may lack its line end; a row that follows it gives it one.
        if texts[-1] and not texts[-1].endswith(("\n", "\r")):
            texts[-1] += table.line_end
        texts.append(_widened(table, row.raw, blanks) if isinstance(row, StoredRow) else _line(table, row))
    return (_BOM if table.bom else b"") + "".join(texts).encode("utf-8")


def _records(text: str, delimiter: str) -> Iterator[tuple[int, list[str], str]]:
    """Give the line, the cells and the text of each record."""
    csv.field_size_limit(LARGEST_FILE)
    read: list[str] = []

    def lines() -> Iterator[str]:
        for line in io.StringIO(text, newline=""):
            read.append(line)
            yield line

    reader = csv.reader(lines(), delimiter=delimiter, strict=True)
    line = 1
    for cells in reader:
        yield line, cells, "".join(read)
        line += len(read)
        read.clear()


def _line_end(raw: str) -> str:
    return next((end for end in ("\r\n", "\n", "\r") if end in raw), "\n")


def _widened(table: StoredTable, raw: str, cells: Sequence[str]) -> str:
    """Return the text of a row with more cells at its end."""
    if not cells:
        return raw
    # Blank lines may follow the record: what comes after its own end stays behind it.
    stripped = raw.rstrip("\r\n")
    added = _line(table, ["", *cells]).removesuffix(table.line_end)
    return stripped + added + raw[len(stripped) :]


def _line(table: StoredTable, cells: Sequence[str]) -> str:
    # Written by hand: the csv module leaves a carriage return without quotation marks, and cannot read it back.
    return table.delimiter.join(_cell(table, cell) for cell in cells) + table.line_end


def _cell(table: StoredTable, text: str) -> str:
    if any(sign in text for sign in (table.delimiter, '"', "\n", "\r")):
        return '"' + text.replace('"', '""') + '"'
    return text
