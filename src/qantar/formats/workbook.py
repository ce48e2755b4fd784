"""A study as a workbook: which sheets it has, which file each stands for, and how text lies in a cell.

`workbook_writing` makes the .xlsx, `workbook_reading` opens one without trusting it, `workbook_cells` gives cells
back as they were typed, `workbook_merging` finds what changed since. Nothing here writes to the study.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache

from qantar import names
from qantar.errors import Problem, StudyProblemsError
from qantar.errors.workbooks import WorkbookError
from qantar.formats.workbook_csv import StoredTable, parse_table
from qantar.formats.workbook_sources import SHEET_COLUMNS, parse_sources
from qantar.study.csvfile import read_csv
from qantar.study.fields import ID_PATTERN
from qantar.study.folder import TABLES
from qantar.study.record import Column, Table, columns_of
from qantar.study.rows import header_of, split_language, written_name
from qantar.study.study import Study

#: The version of what the hidden sheet says.
SCHEMA = 1
#: The signature in the first cell of the hidden sheet.
SIGNATURE = "qantar workbook"
STATE_SHEET = "qantar"
LISTS_SHEET = "qantar lists"
HELP_SHEET = "help"
#: What one cell of a workbook holds.
LONGEST_CELL = 32_767
LONGEST_TITLE = 31


@dataclass(frozen=True, slots=True)
class SheetColumn:
    """A column of a sheet: its name, what the record says of it, and its language where it is a translation."""

    name: str
    column: Column | None = None
    language: str = ""


@dataclass(frozen=True)
class Sheet:
    """One sheet: the file it stands for and what that file holds; `raw` is None where there is no file yet."""

    title: str
    file: str
    table: Table
    folder: str
    raw: bytes | None
    stored: StoredTable
    columns: Sequence[SheetColumn]


@dataclass(frozen=True, slots=True)
class Exported:
    """What the hidden sheet keeps of one sheet: its file, the digest of its bytes, and the bytes as they were."""

    title: str
    file: str
    sha256: str
    raw: bytes


@dataclass(frozen=True, slots=True)
class ReadCell:
    """A cell as the workbook holds it: what kind of value, the value, and the format it is shown in."""

    kind: str
    value: object
    format: str = "General"


@dataclass
class ReadSheet:
    """The rows of a sheet, each with its number; the first is the header."""

    title: str
    rows: list[tuple[int, list[ReadCell]]] = field(default_factory=list)


@dataclass
class Book:
    """An opened workbook: what was exported, and what its sheets hold now."""

    exported: list[Exported]
    sheets: Mapping[str, ReadSheet]
    #: Sheets that no table of the study stands behind.
    others: list[str] = field(default_factory=list)


def sheets_of(study: Study) -> list[Sheet]:
    """Return a sheet for each table of a study, with an empty one for each table it does not have yet.

    Raises a `StudyProblemsError` where a file cannot be read row by row.
    """
    found: list[Sheet] = []
    problems: list[Problem] = []
    taken: set[str] = {STATE_SHEET, LISTS_SHEET, HELP_SHEET}
    for table, folder in _tables(study):
        file = table.file.replace("*", folder)
        path = study.path / file
        if not path.is_file():
            if table.private or (table.name == "sources" and path.exists()):
                continue
            raw = None
        else:
            raw, errors = _read(study, table, file)
            problems += errors
            if errors:
                continue
        title = _title(f"{table.name} {folder}".strip(), taken)
        found.append(sheet_of(table, file, folder, title, raw, study.languages))
    if problems:
        raise StudyProblemsError(sorted(problems))
    return found


def sheet_of(table: Table, file: str, folder: str, title: str, raw: bytes | None, languages: Sequence[str]) -> Sheet:
    """Return the sheet of a file: its own columns in their order, then those that its table has besides."""
    if table.name == "sources":
        stored = parse_sources(raw or b"", file)
    else:
        stored = parse_table(raw or b"")
        if not stored.header:
            stored = StoredTable(list(header_of(table, languages[1:])), [])
    _refuse_unclear(table, stored, file)
    header = list(stored.header)
    if not table.others:
        header += [name for name in known_columns(table, languages) if name not in header]
    return Sheet(title, file, table, folder, raw, stored, [column_named(table, name) for name in header])


def known_columns(table: Table, languages: Sequence[str]) -> list[str]:
    """Return every column that a file of this table may have."""
    return list(SHEET_COLUMNS) if table.name == "sources" else list(header_of(table, languages[1:]))


def column_named(table: Table, name: str) -> SheetColumn:
    """Return a column of a table by its name in the file."""
    columns = _by_written_name(table)
    if name in columns:
        return SheetColumn(name, columns[name])
    language = split_language(name, [key for key, column in columns.items() if column.translated])
    return SheetColumn(name, columns[language[0]], language[1]) if language else SheetColumn(name)


def key_columns(table: Table) -> list[str]:
    """Return the names of the columns that tell the rows of a table apart."""
    return [written_name(table.record, name) for name in table.key]


def table_of_file(file: str) -> tuple[Table, str] | None:
    """Return the table of a file and the survey's folder it is in; None for a path that no table has.

    >>> found = table_of_file("surveys/harbour/options.csv")
    >>> found and (found[0].name, found[1])
    ('options', 'harbour')
    >>> table_of_file("../events.csv")
    """
    parts = file.split("/")
    folder = parts[1] if len(parts) == 3 and parts[0] == names.SURVEYS_FOLDER else ""
    if folder and not ID_PATTERN.fullmatch(folder):
        return None
    for table in sheet_tables():
        if table.file.replace("*", folder) == file and ("*" in table.file) == bool(folder):
            return table, folder
    return None


def sheet_tables() -> list[Table]:
    """Return the tables that a workbook holds: all that are CSV, and the sources."""
    return [table for table in TABLES if table.file.endswith(".csv") or table.name == "sources"]


@cache
def _by_written_name(table: Table) -> dict[str, Column]:
    columns = columns_of(table.record)
    return {written_name(table.record, name): one for name, one in columns.items() if name != table.others}


def _tables(study: Study) -> Iterator[tuple[Table, str]]:
    surveys = [row.folder for row in study.rows["surveys"]]
    for table in sheet_tables():
        if "*" not in table.file:
            yield table, ""
    for survey in surveys:
        yield from ((table, survey) for table in sheet_tables() if "*" in table.file)


def _read(study: Study, table: Table, file: str) -> tuple[bytes, list[Problem]]:
    """Return the bytes of a file, and what keeps it from being read row by row."""
    if table.name == "sources":
        found = [problem for problem in study.problems if problem.file == file] if "sources" in study.unread else []
    else:
        read = read_csv(study.path / file, file, list(header_of(table)))
        found = [problem for problem in read.problems if problem.severity == "error"]
    return (b"", found) if found else ((study.path / file).read_bytes(), [])


def _refuse_unclear(table: Table, stored: StoredTable, file: str) -> None:
    header = stored.header
    missing = [name for name in key_columns(table) if name not in header]
    if missing or "" in header or len(set(header)) != len(header) or stored.uneven:
        raise WorkbookError.unclear_header(file)


def _title(wanted: str, taken: set[str]) -> str:
    """Return a name that a sheet may have: short, and different from all others whatever their letters' case."""
    title, number = wanted[:LONGEST_TITLE], 1
    while title.lower() in taken:
        number += 1
        title = f"{wanted[: LONGEST_TITLE - len(str(number)) - 1]} {number}"
    taken.add(title.lower())
    return title


_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_UNSAFE = re.compile("[\x00-\x08\x0b-\x1f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)")


def to_cell(text: str) -> str:
    r"""Return a text as a cell must hold it, so that no program reads a sign of it as something else.

    >>> to_cell("one\r\ntwo"), to_cell("_x0041_")
    ('one_x000D_\ntwo', '_x005F_x0041_')
    """
    return _UNSAFE.sub(lambda sign: f"_x{ord(sign[0]):04X}_", text)


def from_cell(text: str) -> str:
    r"""Return the text that a cell holds.

    >>> from_cell("one_x000D_\ntwo"), from_cell("_x005F_x0041_")
    ('one\r\ntwo', '_x0041_')
    """
    return _ESCAPED.sub(lambda code: chr(int(code[1], 16)), text)
