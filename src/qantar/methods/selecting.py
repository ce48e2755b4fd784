"""Rows of any table, chosen by what their cells say and by their time."""

from collections.abc import Mapping, Sequence
from difflib import get_close_matches

from pydantic import Field, field_validator

from qantar.errors.problems import did_you_mean
from qantar.methods import cells
from qantar.methods.method import Refusal, Settings
from qantar.methods.windows import read_window
from qantar.methods.wording import caveat
from qantar.tables.frames import Frames, Row
from qantar.values.dates import Edtf

#: What to read every list with that nobody says is complete.
INCOMPLETE = caveat("incomplete", "The list is what the sources of the study tell of, and not all that happened.")
#: How alike two values are that differ by a slip: by a letter in five.
NEARLY = 0.8
#: Where a table keeps the time of a row: the first of these columns that it has.

TIMES = ("date", "period", "as_of", "said_on", "since")


class Selection(Settings):
    """Which rows of which table."""

    table: str = Field(description="The table: events, claims, series, ties.")
    where: dict[str, tuple[str, ...]] = Field(
        default={}, description="Columns, each with the values that it may have; in a list one of them must be."
    )
    period: str | None = Field(default=None, description="A time that the row must lie in or touch: 2010/2020.")
    filled: tuple[str, ...] = Field(default=(), description="Columns that must not be empty.")

    @field_validator("where", mode="before")
    @classmethod
    def _lists(cls, value: object) -> object:
        """Take one value for a list of one."""
        if not isinstance(value, Mapping):
            return value
        return {name: [item] if isinstance(item, (str, int)) else item for name, item in value.items()}


def chosen(frames: Frames, selection: Selection) -> list[Row]:
    """Return the rows that fit; none when the table has no rows; a `Refusal` where there is no such table or"
    " column.
    """
    _look_at(frames, selection)
    window = read_window(frames, selection.period)
    for name, values in selection.where.items():
        _look_at_values(frames, selection.table, name, values)
    found: list[Row] = []
    for row in frames.rows_if_given(selection.table):
        if not all(fits(row, name, values) for name, values in selection.where.items()):
            continue
        if any(row.get(name) is None for name in selection.filled):
            continue
        if window is not None:
            when = time_of(row)
            if when is None or when.earliest is None or when.latest is None:
                continue
            if window.holds(when.earliest, when.latest) == "out":
                continue
        found.append(row)
    return found


def fits(row: Row, column: str, values: Sequence[str]) -> bool:
    """Say whether a cell is one of these values, or, where it is a list, holds one.

    >>> fits({"demands": "wages;housing"}, "demands", ["housing"]), fits({"demands": None}, "demands", ["housing"])
    (True, False)
    """
    written = cells.text(row, column)
    return written in values or any(item in values for item in cells.listed(row, column))


def time_of(row: Row) -> Edtf | None:
    """Return the time of a row: of whatever table it is."""
    column = next((name for name in TIMES if row.get(name) is not None), None)
    return cells.day(row, column) if column else None


def described(selection: Selection) -> str:
    """Return in words which rows are meant, as the inputs of a finding have it.

    >>> described(Selection(table="events", where={"kind": ["protest", "riot"]}, period="2022"))
    'kind = protest or riot and in 2022'
    """
    parts = [f"{name} = {' or '.join(values)}" for name, values in selection.where.items()]
    parts += [f"{name} is filled in" for name in selection.filled]
    parts += [f"in {selection.period}"] if selection.period else []
    return " and ".join(parts) or "all"


def _look_at(frames: Frames, selection: Selection) -> None:
    from qantar.study.folder import TABLES
    from qantar.study.record import columns_of

    if selection.table.startswith("data/"):
        raise Refusal(f"{selection.table} is too long to be read row by row", "events-by-period counts lists of data/")
    if selection.table in frames:
        columns = frames.columns(selection.table)
    else:
        known = {table.name: list(columns_of(table.record)) for table in TABLES}
        if selection.table not in known:
            raise Refusal(f"there is no table {selection.table!r}", did_you_mean(selection.table, known))
        columns = known[selection.table]
    unknown = [name for name in (*selection.where, *selection.filled) if columns and name not in columns]
    if unknown:
        raise Refusal(f"{selection.table} has no column {unknown[0]!r}", f"the columns are: {', '.join(columns)}")


def _look_at_values(frames: Frames, table: str, name: str, values: Sequence[str]) -> None:
    """Refuse a value that no row has and that is nearly one that rows have: a slip, which would look like an answer.

    Any other value that is not there may be looked for in earnest.
    """
    rows = frames.rows_if_given(table)
    met = {item for row in rows for item in (cells.text(row, name), *cells.listed(row, name)) if item is not None}
    unmet = [value for value in values if value not in met]
    if not rows or not unmet:
        return
    could = _possible(frames, table, name)
    for value in unmet:
        near = get_close_matches(value, sorted(met | could), 1, NEARLY)
        if near and value not in could:
            raise Refusal(f"no row of {table} has {value!r} in {name}", f"did you mean {near[0]!r}?")


def _possible(frames: Frames, table: str, name: str) -> set[str]:
    """Return what a cell of a column may say though none does: a word of a choice, a code, the id of a record."""
    from qantar.study.folder import TABLES
    from qantar.study.record import columns_of

    declared = next((columns_of(one.record).get(name) for one in TABLES if one.name == table), None)
    if declared is None:
        return set()
    found = set(declared.choices)
    if declared.vocabulary:
        codes = frames.rows_if_given("vocabularies")
        found |= {str(row["code"]) for row in codes if row.get("vocabulary") == declared.vocabulary}
    if declared.refers and declared.refers != "*":
        found |= {frames.id_of(declared.refers, row) for row in frames.rows_if_given(declared.refers)}
    return found
