"""The files of a large list as the database reads them: each cell as text, or in the type that Parquet gives it."""

# ruff: noqa: S608 - every name and text in the SQL here goes through `quoted` or `text`.

import csv
from dataclasses import dataclass
from pathlib import Path

import duckdb

from qantar.errors import At, Problem, reading
from qantar.study.record import Table, columns_of
from qantar.tables.database import Connection, quoted, text

#: At most so many problems of one kind are listed one by one; the rest are counted.
LISTED = 5


@dataclass(frozen=True)
class DataFile:
    """One file: how the study names it, its columns in order, its types, and the SQL that reads it."""

    name: str
    path: Path
    columns: list[str]
    types: dict[str, str]
    select: str
    #: The line of the first row: 2 in a CSV, below its header; Parquet has no lines, so rows count from 1.
    first_line: int

    @property
    def is_parquet(self) -> bool:
        """Whether it is Parquet; else it is CSV."""
        return self.path.suffix.lower() == ".parquet"

    def field(self, column: str) -> int:
        """Return the number of a column, from 1."""
        return self.columns.index(column) + 1 if column in self.columns else 1


def open_file(connection: Connection, path: Path, name: str, table: Table, problems: list[Problem]) -> DataFile | None:
    """Open one file, or say what is wrong with it as a file: its encoding, its header, its columns."""
    try:
        file = _parquet(connection, path, name) if path.suffix.lower() == ".parquet" else _csv(path, name)
    except UnicodeDecodeError:
        problems.append(reading.not_utf8(At(name), guess="an older Windows encoding"))
        return None
    except OSError as error:
        problems.append(reading.cannot_read(At(name), why=error.strerror or type(error).__name__))
        return None
    except duckdb.Error:
        problems.append(reading.cannot_read(At(name), why="it is not a Parquet file"))
        return None
    if not file.columns:
        problems.append(reading.empty_file(At(name), columns=[]))
        return None
    wrong = list(_wrong_columns(file, table))
    if file.first_line == 2 and not wrong:
        wrong = _bad_rows(connection, path, file)
    problems += wrong
    return None if wrong else file


def _csv(path: Path, name: str) -> DataFile:
    with path.open(encoding="utf-8-sig", newline="") as lines:
        header = [cell.strip() for cell in next(csv.reader(lines), [])]
    return DataFile(name, path, header, dict.fromkeys(header, "VARCHAR"), f"SELECT * FROM {_reader(path, header)}", 2)


def _reader(path: Path, header: list[str], more: str = "") -> str:
    columns = ", ".join(f"{text(name)}: 'VARCHAR'" for name in header)
    return (
        f"read_csv({text(str(path))}, header = true, auto_detect = false, delim = ',', quote = '\"', escape = '\"', "
        f"columns = {{{columns}}}{more})"
    )


def _parquet(connection: Connection, path: Path, name: str) -> DataFile:
    select = f"SELECT * FROM read_parquet({text(str(path))})"
    described = connection.execute(f"DESCRIBE {select}").fetchall()
    types = {row[0]: str(row[1]) for row in described}
    return DataFile(name, path, list(types), types, select, 1)


def _wrong_columns(file: DataFile, table: Table) -> list[Problem]:
    """Say which columns the table does not have, which come twice, and which every row needs and are not there."""
    known = columns_of(table.record)
    found = []
    for number, name in enumerate(file.columns, start=1):
        if name not in known and not _translation(name, known):
            found.append(reading.unknown_column(At(file.name, 1, number), name=name, known=list(known)))
        elif name in file.columns[: number - 1]:
            found.append(reading.duplicate_column(At(file.name, 1, number), name=name))
    for name, column in known.items():
        if column.required and name not in file.columns:
            found.append(reading.missing_column(At(file.name), name=name))
    return found


def _translation(name: str, known: object) -> bool:
    base, _, tag = name.rpartition("_")
    return bool(tag) and isinstance(known, dict) and base in known and known[base].translated


def _bad_rows(connection: Connection, path: Path, file: DataFile) -> list[Problem]:
    """Let the database read the whole file once and say which rows are too short, too long or no text."""
    reader = _reader(
        path, file.columns, ", store_rejects = true, rejects_table = 'bad_rows', rejects_scan = 'bad_scan'"
    )
    try:
        connection.execute(f"SELECT count(COLUMNS(*)) FROM {reader}").fetchall()
        rows = connection.execute(
            "SELECT error_type::VARCHAR, min(line), count(*), list(line ORDER BY line)[1:?] "
            "FROM bad_rows GROUP BY 1 ORDER BY 1",
            [LISTED],
        ).fetchall()
        return [problem for row in rows for problem in _problems_of(file, *row)]
    except duckdb.Error as error:
        return [reading.broken_csv(At(file.name), why=str(error).split("\n", maxsplit=1)[0][:200])]
    finally:
        for made in ("bad_rows", "bad_scan"):
            connection.execute(f"DROP TABLE IF EXISTS {quoted(made)}")


def _problems_of(file: DataFile, kind: str, first: int, count: int, lines: list[int]) -> list[Problem]:
    from qantar.errors import lists

    wants = len(file.columns)
    found = []
    for line in lines:
        at = At(file.name, int(line))
        if kind == "MISSING COLUMNS":
            found.append(reading.row_too_short(at, has=wants - 1, wants=wants))
        elif kind == "TOO MANY COLUMNS":
            found.append(reading.row_too_long(at, has=wants + 1, wants=wants))
        elif kind == "INVALID ENCODING" or "UNICODE" in kind:
            found.append(reading.not_utf8(at, guess="an older Windows encoding"))
        else:
            found.append(reading.broken_csv(at, why="its quotation marks or its length"))
    if count > len(lines):
        found.append(lists.more_of_the_same(At(file.name, int(first)), check=found[0].id, more=count - len(lines)))
    return found
