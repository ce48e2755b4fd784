"""A workbook brought back to a study: what each file would hold, what changed, and what cannot be brought back."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from qantar.errors import workbooks
from qantar.errors.workbooks import CellProblem
from qantar.formats.workbook import (
    Book,
    Exported,
    ReadCell,
    ReadSheet,
    Sheet,
    column_named,
    from_cell,
    key_columns,
    known_columns,
    sheet_of,
    table_of_file,
)
from qantar.formats.workbook_cells import loose, loose_cell, returned
from qantar.formats.workbook_csv import rewritten
from qantar.formats.workbook_merging import Cells, Change, Keep, SheetRow, loose_rows, merge
from qantar.formats.workbook_sources import rewritten_sources, tidied
from qantar.study.record import Table

_EMPTY = ReadCell("empty", None)


@dataclass
class Brought:
    """What a workbook brings: the new bytes of each file that changes, and all that is to be told."""

    files: dict[str, bytes] = field(default_factory=dict)
    changes: list[Change] = field(default_factory=list)
    conflicts: list[Change] = field(default_factory=list)
    problems: list[CellProblem] = field(default_factory=list)
    #: How many cells a spreadsheet program had turned into numbers or dates, and were turned back.
    mended: int = 0
    #: The bytes of each file that changes, as they were when it was read.
    before: dict[str, bytes | None] = field(default_factory=dict)

    @property
    def may_be_written(self) -> bool:
        """Whether nothing stands against writing."""
        return not any(problem.severity == "error" for problem in self.problems)


def bring_back(
    book: Book,
    languages: Sequence[str],
    surveys: Sequence[str],
    now: Callable[[str], bytes | None],
    keep: Keep | None = None,
) -> Brought:
    """Return what a workbook brings to a study. `now` gives the bytes of a file of the study, None if it is not there.

    Nothing is written; where there are conflicts and `keep` is None, `files` is not to be written.
    """
    found = Brought(problems=[workbooks.unknown_sheet(title) for title in book.others])
    for exported in book.exported:
        place = table_of_file(exported.file)
        if place is None:
            found.problems.append(workbooks.unknown_sheet(exported.title))
        elif exported.title not in book.sheets:
            found.problems.append(workbooks.missing_sheet(exported.title, exported.file))
        elif place[1] and place[1] not in surveys:
            found.problems.append(workbooks.unknown_survey(exported.title, exported.file))
        else:
            _bring_sheet(found, exported, book.sheets[exported.title], place[0], languages, now(exported.file), keep)
    return found


def _bring_sheet(
    found: Brought,
    exported: Exported,
    read: ReadSheet,
    table: Table,
    languages: Sequence[str],
    raw: bytes | None,
    keep: Keep | None,
) -> None:
    file, title = exported.file, exported.title
    base = sheet_of(table, file, "", title, exported.raw if exported.sha256 else None, languages)
    problems: list[CellProblem] = []
    rows = list(_rows(found, base, read, problems, languages))
    found.problems += problems
    if any(problem.severity == "error" for problem in problems):
        return
    held = sheet_of(table, file, "", title, raw, languages)
    merged = merge(table, file, title, (base.stored, held.stored), rows, keep)
    found.changes += merged.changes
    found.conflicts += merged.conflicts
    if merged.changes:
        found.before[file] = raw
        if table.name == "sources":
            found.files[file] = rewritten_sources(raw or b"", file, merged.rows)
        else:
            found.files[file] = rewritten(held.stored, merged.rows, merged.more_columns)


def _rows(
    found: Brought, base: Sheet, read: ReadSheet, problems: list[CellProblem], languages: Sequence[str]
) -> Iterator[SheetRow]:
    """Give the rows of a sheet as text, turned back where a spreadsheet program changed them."""
    places = _header(base, read, problems, languages)
    keys = key_columns(base.table)
    exact = loose_rows(base.stored, keys)
    by_loose: dict[tuple[str, ...], list[tuple[str, ...]]] = defaultdict(list)
    for key in exact:
        by_loose[tuple(_loose_text(part) for part in key)].append(key)
    for number, cells in read.rows[1:]:
        held = {name: (cells[place] if place < len(cells) else _EMPTY) for name, place in places.items()}
        if all(_is_blank(cell) for cell in held.values()):
            continue
        before = _before(held, keys, exact, by_loose)
        row: Cells = {}
        for name, cell in held.items():
            text = _text(found, base, cell, name, _address(places[name], number), before, problems)
            row[name] = text
        if base.table.name == "sources":
            row = _tidied(row, base, number, places, problems)
        yield SheetRow(row, number)


def _text(
    found: Brought,
    base: Sheet,
    cell: ReadCell,
    name: str,
    address: str,
    before: Mapping[str, str] | None,
    problems: list[CellProblem],
) -> str:
    if cell.kind == "formula":
        problems.append(workbooks.formula(base.title, address))
        return ""
    back = returned(cell, column_named(base.table, name), (before or {}).get(name))
    if back.why:
        problems.append(workbooks.uncertain(base.title, address, back.why, back.hint))
    found.mended += back.mended
    return back.text


def _header(base: Sheet, read: ReadSheet, problems: list[CellProblem], languages: Sequence[str]) -> dict[str, int]:
    """Return where each column of a table is in its sheet, and say which are unknown, repeated or gone."""
    first = read.rows[0][1] if read.rows and read.rows[0][0] == 1 else []
    names = [column.name for column in base.columns]
    known = {*names, *known_columns(base.table, languages)} if not base.table.others else set(names)
    places: dict[str, int] = {}
    for place, cell in enumerate(first):
        name = from_cell(str(cell.value)).strip() if cell.value is not None else ""
        address = _address(place, 1)
        if name in places:
            problems.append(workbooks.repeated_column(base.title, address))
        elif name in known:
            places[name] = place
        elif name or _is_filled(read, place):
            problems.append(workbooks.unknown_column(base.title, address, ""))
    widest = max((len(cells) for _, cells in read.rows[1:]), default=0)
    problems += [
        workbooks.unknown_column(base.title, _address(place, 1), "")
        for place in range(len(first), widest)
        if _is_filled(read, place)
    ]
    problems += [workbooks.missing_column(base.title, name) for name in base.stored.header if name not in places]
    return places


def _is_filled(read: ReadSheet, place: int) -> bool:
    return any(place < len(cells) and not _is_blank(cells[place]) for _, cells in read.rows[1:])


def _is_blank(cell: ReadCell) -> bool:
    return cell.kind == "empty" or (cell.kind == "text" and not from_cell(str(cell.value)).strip())


def _before(
    held: Mapping[str, ReadCell],
    keys: Sequence[str],
    exact: Mapping[tuple[str, ...], Cells],
    by_loose: Mapping[tuple[str, ...], list[tuple[str, ...]]],
) -> Cells | None:
    """Return the row as it was exported, found by its key even where the key was turned into a number or date."""
    cells = [held.get(name, _EMPTY) for name in keys]
    if all(cell.kind in ("text", "empty") for cell in cells):
        return exact.get(tuple(from_cell(str(cell.value or "")).strip() for cell in cells))
    found = by_loose.get(tuple(_loose_key(cell) for cell in cells), [])
    return exact[found[0]] if len(found) == 1 else None


def _loose_key(cell: ReadCell) -> str:
    return loose_cell(cell) or f"text {from_cell(str(cell.value or '')).strip()}"


def _loose_text(text: str) -> str:
    return loose(text) or f"text {text.strip()}"


def _tidied(row: Cells, base: Sheet, number: int, places: Mapping[str, int], problems: list[CellProblem]) -> Cells:
    names = [column.name for column in base.columns]
    try:
        return dict(zip(names, tidied([row.get(name, "") for name in names]), strict=True))
    except ValueError as error:
        what = "these names cannot be told apart"
        hint = "write: Family, Given; {Name of a body}"
        problems.append(workbooks.uncertain(base.title, _address(places[str(error)], number), what, hint))
        return row


def _address(place: int, row: int) -> str:
    """Return the name of a cell.

    >>> _address(27, 3)
    'AB3'
    """
    letters, rest = "", place + 1
    while rest:
        rest, letter = divmod(rest - 1, 26)
        letters = chr(65 + letter) + letters
    return f"{letters}{row}"
