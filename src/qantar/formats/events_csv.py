"""Any other list of events: a CSV whose columns are told by a mapping, which is drafted and shown before it is used."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from qantar.errors import imports
from qantar.errors.imports import FileProblem
from qantar.formats.events_csv_draft import COLUMN_FIELDS, WORDED, Draft, draft, named_for
from qantar.formats.foreign_dates import how_to_write, read_day, read_time, span
from qantar.formats.foreign_file import open_foreign
from qantar.formats.foreign_table import ForeignTable, first_rows, plain_name, read_table
from qantar.formats.format import Asked, Format, Option
from qantar.formats.imported import Import, Question
from qantar.formats.list_reading import DATES, THOUSANDS, Reading, whole
from qantar.formats.listed import Listed, Origin
from qantar.formats.listing import OPTIONS
from qantar.formats.wording import ANY, Filled, Word, Words, read_words

#: A draft is made from so many rows.
_DRAFTED_FROM = 5000
_PEOPLE = ("crowd", "crowd_low", "crowd_high", "killed", "injured", "detained")


def read(asked: Asked) -> Import:
    """Read a list of events by a mapping, or draft one and ask whether it is right."""
    table = read_table(open_foreign(asked.file, asked.work))
    given = asked.mapping or _of_study(asked)
    drafted: Draft | None = None
    if given is None:
        drafted = draft(table, first_rows(table, _DRAFTED_FROM))
    rows = read_words(given, COLUMN_FIELDS) if given is not None else (drafted or Draft()).rows
    if drafted is not None and asked.answers.get("mapping") != "as-drafted":
        return _shown(asked, table, drafted)
    return _read(asked, table, rows, drafted=drafted is not None)


def _of_study(asked: Asked) -> Path | None:
    from qantar import names

    path = asked.study.path / names.MAPPINGS_FOLDER / f"{asked.name}.csv"
    return path if path.is_file() else None


def _no_dates(table: ForeignTable) -> FileProblem:
    """Word that no column holds dates: of one that is named so by the first cell that is none."""
    place = named_for(table, "date")
    if place is None:
        return imports.no_dates(table.name, table.header)
    wrong = ((line, cells[place].strip()) for line, cells in table.rows() if cells[place].strip())
    for line, text in wrong:
        if not (read_time(text) or read_time(text, "month-first")):
            what = f"{text!r} in the column {table.header[place]!r} is not a date, and too few of its cells are"
            return imports.bad_value(table.name, line, place + 1, what, how_to_write(text))
    what = f"the column {table.header[place]!r} holds no dates"
    return imports.bad_value(table.name, 1, place + 1, what, "write in it when each event was, as 2022-01-05")


def _shown(asked: Asked, table: ForeignTable, drafted: Draft) -> Import:
    """Return the draft as a question; nothing is read before somebody has looked at it."""
    made = Import(notes=list(table.file.notes))
    for _ in table.rows():
        made.rows_in += 1
    if not made.rows_in and not table.problems:
        table.problems.append(imports.no_rows(table.name))
    if not any(row.field == "date" for row in drafted.rows):
        table.problems.append(_no_dates(table))
    table.fail_if_wrong()
    made.aside("not read before the mapping is confirmed", rows=made.rows_in)
    made.plan = ["The columns, as they were understood (a mapping that you can edit):", *drafted.lines()]
    blank = [f"{row.column} {row.value!r}" for row in drafted.rows if row.value and not row.becomes]
    if blank:
        made.plan.append(f"Values left blank, for you to fill in: {', '.join(blank)}")
    if drafted.unread:
        made.plan.append(f"Columns that nothing would be read from: {', '.join(drafted.unread)}")
    saved = asked.answers.get("draft", "")
    if saved:
        path = Path(saved)
        if path.exists():
            raise imports.ImportRefusedError.there_already([saved])
        path.write_text("\n".join(drafted.lines()) + "\n", encoding="utf-8")
        made.notes.append(f"The draft is in {saved}: edit it, and import with --mapping {saved}.")
    text = (
        "Is the mapping above right? Answer as-drafted, or save it with --answer draft=FILE, edit it, and give it with "
        f"--mapping FILE (or keep it in the study as mappings/{asked.name}.csv)."
    )
    made.questions.append(Question("mapping", text, ("as-drafted",)))
    return made


def _read(asked: Asked, table: ForeignTable, rows: Sequence[Word], *, drafted: bool) -> Import:
    columns = [row for row in rows if not row.value and row.column != ANY]
    constants = [(row.field, row.becomes) for row in rows if row.column == ANY]
    names: dict[str, tuple[str, ...]] = {}
    for row in columns:
        names.setdefault(row.field, (plain_name(row.column),))
        if plain_name(row.column) not in table.columns:
            what = f"the mapping says that it is {row.field}"
            table.problems.append(imports.missing_column(table.name, row.column, table.header, what))
    if "date" not in names and drafted:
        table.problems.append(_no_dates(table))
    elif "date" not in names:
        hint = "the mapping names no column for field date"
        table.problems.append(imports.missing_column(table.name, "date", table.header, hint))
    table.fail_if_wrong()
    terms = asked.answers.get("terms", "aggregates")
    origin = replace(
        ORIGIN, title=asked.file.name, terms=terms, warning="" if "terms" in asked.answers else ORIGIN.warning
    )
    found = Reading(asked, "events-csv", origin, table, names)
    # The mapping names columns as the file does; the words of each are looked up by their field.
    field_of = {plain_name(row.column): row.field for row in columns}
    found.listing.words = Words(
        [replace(row, column=field_of.get(plain_name(row.column), row.field)) for row in rows if row.value]
    )
    found.tell_unused()
    listing = found.listing
    listing.made.plan = [f"{row.field}: the column {row.column!r}" for row in columns]
    ordered, numbered = found.find_order("date", people=_PEOPLE, also=("end_date",)), found.find_numbers(*_PEOPLE)
    if not (ordered and numbered):
        return found.unread()
    for line, cells in table.rows():
        listing.made.rows_in += 1
        listed = _event(found, line, cells, constants)
        if listed is not None:
            listing.add(listed, "\x1f".join(found.cell(cells, name) for name in names))
    listing.problems += table.problems
    return listing.finish()


def _event(found: Reading, line: int, cells: Sequence[str], constants: Sequence[tuple[str, str]]) -> Listed | None:
    if not found.cell(cells, "date"):
        found.listing.made.aside("no date", line)
        return None
    first = found.day(line, cells, "date", spans=True)
    end = found.cell(cells, "end_date")
    last = read_day(end, found.order)
    if end and not last:
        found.listing.no_last_day[end] += 1
    if last and "/" in first:
        first = first.partition("/")[0]
    where = found.where(line, cells, "place", "district", "region")
    counts = {name: found.count(line, cells, name) for name in _PEOPLE}
    if not first:
        return None
    if last and last < first:
        found.listing.made.aside("the last day is before the first", line)
        return None
    size, doubts = found.ends(counts["crowd_low"], counts["crowd_high"])
    return Listed(
        line,
        whole(found.cell(cells, "id")),
        span(first, last),
        where,
        _words(found, cells, constants),
        organisers=_several(found.cell(cells, "organisers")),
        participants=_several(found.cell(cells, "participants")),
        target=_several(found.cell(cells, "target")),
        crowd=counts["crowd"] or size,
        killed=counts["killed"],
        injured=counts["injured"],
        detained=counts["detained"],
        note="; ".join(text for name in ("label", "note") if (text := found.cell(cells, name))),
        doubts=doubts,
    )


def _words(found: Reading, cells: Sequence[str], constants: Sequence[tuple[str, str]]) -> Filled:
    filled = found.listing.words.filled(_values(found, cells))
    for name, word in constants:
        filled.setdefault(name, [word])
    return filled


def _values(found: Reading, cells: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Give the words of a row; a cell that the mapping has no row for as a whole may hold several."""
    for name in WORDED:
        text = found.cell(cells, name)
        if text and found.listing.words.has(name, text):
            yield name, text
        elif text:
            for part in text.split(";"):
                if part.strip():
                    yield name, part.strip()


def _several(text: str) -> list[str]:
    return [part.strip() for part in text.split(";") if part.strip()]


ORIGIN = Origin(
    title="",
    author="",
    url="",
    terms="aggregates",
    counts="",
    threshold="",
    covers="",
    warning="Nothing says what may be passed on: its terms are taken as `aggregates`. If it is your own list, import "
    "it with --answer terms=rows. Say in sources.yaml what it counts, its threshold and what it covers.",
)

FORMAT = Format(
    "events-csv",
    "Any list of events",
    "any table of events as CSV or a sheet; a mapping says what its columns are, and is drafted for you",
    "events.csv and reports.csv, or data/NAME",
    read,
    (
        *OPTIONS,
        Option("mapping", "whether the drafted mapping is right", ("as-drafted",)),
        Option("draft", "a new file to which the drafted mapping is written, to be edited"),
        DATES,
        THOUSANDS,
        Option("terms", "what may be passed on of it", ("rows", "aggregates", "none")),
    ),
    mapped=True,
)
