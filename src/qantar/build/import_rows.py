"""Rows of an import laid beside the rows that a study has: what is new, what is known, what somebody changed."""

import csv
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from qantar.errors.imports import ImportRefusedError
from qantar.errors.problems import plural
from qantar.formats.imported import columns_used
from qantar.formats.workbook_csv import StoredRow, StoredTable, parse_table, rewritten
from qantar.study.folder import table_named
from qantar.study.record import Table, columns_of
from qantar.study.rows import header_of

Cells = Mapping[str, str]
#: So many rows that come in are named.
_NAMED = 5


@dataclass(frozen=True, slots=True)
class Differing:
    """A row that the study has and that the file now gives otherwise: the study's row stays."""

    record: str
    columns: tuple[str, ...]


@dataclass
class Joined:
    """What becomes of one table: its new content, and how many rows were added, known, or differ and stay."""

    file: str
    content: bytes
    added: int = 0
    known: int = 0
    differing: list[Differing] = field(default_factory=list)
    #: Ids that the file's rows have in the study, where somebody gave them others.
    renamed: dict[str, str] = field(default_factory=dict)
    #: The keys of the rows that are added.
    new: list[str] = field(default_factory=list)

    def come_in(self) -> str:
        """Say which rows of a list that the study has come in beside the known ones; empty where none does.

        Whether somebody deleted them or the file has grown cannot be told apart: nothing keeps what is no longer there.
        """
        if not self.known or not self.new:
            return ""
        shown = ", ".join(self.new[:_NAMED]) + (" …" if len(self.new) > _NAMED else "")
        one = len(self.new) == 1
        return (
            f"{plural(len(self.new), 'row')} of the file {'was' if one else 'were'} not in {self.file} beside the "
            f"{self.known:,} that {'is' if self.known == 1 else 'are'}: new in the file, or deleted by hand and back "
            f"({shown}). To keep one out, delete it from the file too."
        )


def join_rows(study: Path, name: str, rows: Sequence[Cells], renamed: Mapping[str, Mapping[str, str]]) -> Joined:
    """Add rows to a table of a study: a row that is there stays as it is, whatever the file says of it now.

    A row is known by its key; one with an id also by its source and its place in it, so that an id may be changed.
    `renamed` holds ids that rows of other tables have in the study.
    """
    table = table_named(name)
    path = study / table.file
    stored = _stored(path, table)
    known, by_place = _known(stored, table)
    found = Joined(table.file, b"")
    new: list[Cells] = []
    for row in rows:
        row = _with_ids_of_study(row, table, renamed)
        key = tuple(row.get(part, "") for part in table.key)
        there = known.get(key)
        if there is None and (there := by_place.get(_place_of(row))) is not None and "id" in row:
            found.renamed[row["id"]] = there["id"]
        if there is None:
            new.append(row)
            continue
        found.known += 1
        if differs := tuple(sorted(name for name, cell in row.items() if name != "id" and there.get(name, "") != cell)):
            found.differing.append(Differing("/".join([name, *key]), differs))
    found.added = len(new)
    found.new = ["/".join(row.get(part, "") for part in table.key) for row in new]
    found.content = _written(stored, table, new)
    return found


def _stored(path: Path, table: Table) -> StoredTable:
    if not path.exists():
        return StoredTable([], [])
    try:
        stored = parse_table(path.read_bytes())
    except csv.Error as error:
        raise ImportRefusedError.study_table(table.file, "its quotation marks do not close") from error
    except (ValueError, OSError) as error:
        raise ImportRefusedError.study_table(table.file, "it cannot be read") from error
    if stored.uneven or len(set(stored.header)) < len(stored.header):
        raise ImportRefusedError.study_table(table.file, "its rows do not all have the cells of its header")
    return stored


def _known(
    stored: StoredTable, table: Table
) -> tuple[dict[tuple[str, ...], dict[str, str]], dict[tuple[str, str], dict[str, str]]]:
    by_key: dict[tuple[str, ...], dict[str, str]] = {}
    by_place: dict[tuple[str, str], dict[str, str]] = {}
    twice: set[tuple[str, str]] = set()
    for row in stored.rows:
        cells = {name: cell.strip() for name, cell in zip(stored.header, row.cells, strict=True)}
        by_key[tuple(cells.get(part, "") for part in table.key)] = cells
        place = _place_of(cells)
        if place in by_place:
            twice.add(place)
        by_place[place] = cells
    # Only a place in a source that a single row rests on tells which row that is.
    usable = "id" in table.key and table.key == ("id",)
    return by_key, {place: cells for place, cells in by_place.items() if usable and all(place) and place not in twice}


def _place_of(row: Cells) -> tuple[str, str]:
    return row.get("source", ""), row.get("locator", "")


def _with_ids_of_study(row: Cells, table: Table, renamed: Mapping[str, Mapping[str, str]]) -> Cells:
    changed = dict(row)
    for name, column in columns_of(table.record).items():
        names = renamed.get(str(column.refers), {})
        if names and row.get(name):
            changed[name] = ";".join(names.get(part, part) for part in row[name].split(";"))
    return changed


def _written(stored: StoredTable, table: Table, new: Sequence[Cells]) -> bytes:
    """Return the file with the new rows at its end, and columns added that it lacks and that they fill."""
    used = columns_used(new)
    order = [*header_of(table), *sorted(used - set(header_of(table)))]
    always = {"source", "locator", *table.key} if not stored.header else set()
    more = [name for name in order if name in used | always and name not in stored.header]
    header = [*stored.header, *more]
    if not stored.header:
        stored, more = StoredTable(header, []), []
    if not new and stored.header == header and not stored.rows and not stored.header_raw:
        return b""
    rows: list[StoredRow | Sequence[str]] = [*stored.rows]
    rows += [[row.get(name, "") for name in header] for row in new]
    return rewritten(stored, rows, more)
