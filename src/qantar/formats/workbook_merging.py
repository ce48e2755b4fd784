"""What changed in a workbook since it was exported, laid over what the study holds now: changes and conflicts."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from qantar.formats.workbook import key_columns
from qantar.formats.workbook_cells import same_lines
from qantar.formats.workbook_csv import StoredRow, StoredTable
from qantar.study.record import Table

#: What tells a row apart: the cells of its key, and which of several rows of that key it is.
Key = tuple[tuple[str, ...], int]
Cells = dict[str, str]
Keep = Literal["workbook", "files"]


@dataclass(frozen=True, slots=True)
class CellChange:
    """One column of a row: what it held and what it holds; in a conflict also what the file holds now."""

    column: str
    old: str
    new: str
    now: str | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """A row that was added, changed or deleted in the workbook; `row` is its number in the sheet."""

    kind: Literal["added", "changed", "deleted"]
    file: str
    record: str
    sheet: str
    row: int | None
    cells: tuple[CellChange, ...]


@dataclass(frozen=True)
class SheetRow:
    """A row of a sheet as text by column, with its number."""

    cells: Cells
    row: int


@dataclass
class Merged:
    """What becomes of one file: its new rows, what changed in the workbook, and what changed in both."""

    rows: list[StoredRow | list[str]]
    more_columns: list[str] = field(default_factory=list)
    changes: list[Change] = field(default_factory=list)
    conflicts: list[Change] = field(default_factory=list)


def merge(
    table: Table,
    file: str,
    sheet: str,
    tables: tuple[StoredTable, StoredTable],
    sheet_rows: Sequence[SheetRow],
    keep: Keep | None = None,
) -> Merged:
    """Lay what changed in a sheet over a file. `tables` are the file as it was exported and as it is now.

    A row that changed in both, and not to the same, is a conflict: the file keeps its row, unless `keep` is
    `workbook`.
    """
    base_table, now_table = tables
    keys = key_columns(table)
    base = _keyed((_cells(base_table, row) for row in base_table.rows), keys)
    now = _keyed((_cells(now_table, row) for row in now_table.rows), keys)
    stored = dict(zip(now, now_table.rows, strict=True))
    sheets = _keyed((row.cells for row in sheet_rows), keys)
    numbers = dict(zip(sheets, (row.row for row in sheet_rows), strict=True))
    result: dict[Key, Cells | None] = {}
    merged = Merged([])
    for key in [*sheets, *(key for key in base if key not in sheets)]:
        old, new, held = base.get(key), sheets.get(key), now.get(key)
        if _same(old, new) or _same(new, held):
            continue
        kind: Literal["added", "changed", "deleted"] = "deleted" if new is None else "changed" if old else "added"
        record = "/".join([table.name, *(part.strip() for part in key[0])])
        if not _same(old, held):
            cells = tuple(_differences(old, new, held, both=True))
            merged.conflicts.append(Change(kind, file, record, sheet, numbers.get(key), cells))
            if keep != "workbook":
                continue
        result[key] = row = None if new is None else _laid_over(held, old, new)
        merged.changes.append(Change(kind, file, record, sheet, numbers.get(key), tuple(_differences(held, row, None))))
    _place(merged, now_table, list(sheets), stored, result, now)
    return merged


def loose_rows(stored: StoredTable, keys: Sequence[str]) -> dict[tuple[str, ...], Cells]:
    """Return the rows of a file by key; of several rows of one key none, since they cannot be told apart."""
    found: dict[tuple[str, ...], list[Cells]] = defaultdict(list)
    for row in stored.rows:
        cells = _cells(stored, row)
        found[tuple(cells.get(name, "").strip() for name in keys)].append(cells)
    return {key: rows[0] for key, rows in found.items() if len(rows) == 1}


def _cells(table: StoredTable, row: StoredRow) -> Cells:
    return dict(zip(table.header, row.cells, strict=True))


def _keyed(rows: Iterator[Cells], keys: Sequence[str]) -> dict[Key, Cells]:
    """Return rows by their key; rows that share one are told apart by their order."""
    found: dict[Key, Cells] = {}
    seen: dict[tuple[str, ...], int] = defaultdict(int)
    for cells in rows:
        key = tuple(cells.get(name, "").strip() for name in keys)
        found[key, seen[key]] = cells
        seen[key] += 1
    return found


def _same(one: Mapping[str, str] | None, other: Mapping[str, str] | None) -> bool:
    """Say whether two rows hold the same; a column that one of them lacks is empty there."""
    if one is None or other is None:
        return one is other
    return all(_alike(one.get(name, ""), other.get(name, "")) for name in {*one, *other})


def _alike(one: str, other: str) -> bool:
    return one == other or same_lines(one) == same_lines(other)


def _differences(
    old: Cells | None, new: Cells | None, held: Cells | None, *, both: bool = False
) -> Iterator[CellChange]:
    for name in dict.fromkeys([*(old or {}), *(new or {}), *(held or {})]):
        before, after = (old or {}).get(name, ""), (new or {}).get(name, "")
        now = (held or {}).get(name, "") if both else None
        if not _alike(before, after) or (now is not None and not _alike(before, now)):
            yield CellChange(name, before, after, now)


def _laid_over(held: Cells | None, old: Cells | None, new: Cells) -> Cells:
    """Return the row that the file gets: what the workbook changed, over what the file holds."""
    if held is None or old is None:
        return new
    changed = {name: text for name, text in new.items() if not _alike(text, old.get(name, ""))}
    conflicting = {name: new[name] for name in new if name in old and not _alike(old[name], held.get(name, ""))}
    return held | conflicting | changed


def _place(
    merged: Merged,
    now_table: StoredTable,
    order: Sequence[Key],
    stored: Mapping[Key, StoredRow],
    result: Mapping[Key, Cells | None],
    now: Mapping[Key, Cells],
) -> None:
    """Put the rows in the order of the file; a new row comes after the row it follows in the sheet."""
    written = [cells for cells in result.values() if cells]
    besides = dict.fromkeys(name for cells in written for name in cells if name not in now_table.header)
    merged.more_columns = [name for name in besides if any(cells.get(name) for cells in written)]
    header = [*now_table.header, *merged.more_columns]
    after: dict[Key | None, list[Key]] = defaultdict(list)
    common = [key for key in order if key in now]
    there = set(common)
    in_order = common == [key for key in now if key in there]
    last: Key | None = None
    end = next(reversed(list(now)), None)
    for key in order:
        if key in now:
            last = key
        elif result.get(key) is not None:
            # In a sheet that was sorted anew, neighbours say nothing: new rows go to the end.
            after[last if in_order else end].append(key)

    def put(key: Key) -> None:
        cells = result.get(key)
        if cells is not None:
            merged.rows.append([cells.get(name, "") for name in header])
        elif key not in result:
            merged.rows.append(stored[key])

    for new in after.get(None, ()):
        put(new)
    for key in now:
        put(key)
        for new in after.get(key, ()):
            put(new)
