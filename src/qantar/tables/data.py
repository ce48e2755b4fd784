"""Large lists under data/: read by the database as a whole, checked by SQL, never row by row in Python."""

# ruff: noqa: S608 - every name and text in the SQL here goes through `quoted` or `text`.

import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, Protocol

import duckdb

from qantar.errors import At, Problem, reading
from qantar.study.record import Table, columns_of
from qantar.tables.data_checks import Checker, Known
from qantar.tables.data_files import DataFile, open_file
from qantar.tables.database import Connection, connect, number_from, quoted, text
from qantar.tables.publish import PUBLIC_TIER, WITHHELD
from qantar.tables.published import ListSample

if TYPE_CHECKING:
    from qantar.study.data import DataSet
    from qantar.study.study import Study

Shows = Literal["rows", "aggregates"]
#: So many rows of a large list stand on a page; the rest is in the file that can be taken away.
MOST_SHOWN = 500
#: The terms of a source under which each may be shown.
_TERMS: dict[Shows, tuple[str, ...]] = {"rows": ("rows",), "aggregates": ("rows", "aggregates")}


@dataclass(frozen=True)
class Shown:
    """What of a large list may be shown. Each engine says this in its own words."""

    #: Its public columns.
    columns: tuple[str, ...]
    #: The columns of actors among them: whether a cell may hold several.
    actors: Mapping[str, bool]
    #: The actors that may be named; all others are `withheld`.
    public: tuple[str, ...]
    #: The sources whose rows are shown; None where all rows are.
    sources: tuple[str, ...] | None
    #: Whether a row that names no source of its own is shown.
    unsourced: bool


@dataclass
class DataTable:
    """One large list: the files of data/NAME together, with the columns of its table that they have."""

    name: str
    title: str
    table: Table
    view: str
    columns: list[str]
    files: list[DataFile]
    rows: int
    connection: Connection
    known: Known
    #: The source of the whole list, where its rows name none.
    source: str | None
    #: Whether every date is one day, as in most large lists: then no other reading is needed.
    days: bool = True

    def shown(self, shows: Shows) -> Shown | None:
        """Say which rows and columns may be shown so; None where the terms allow no row."""
        allowed = tuple(id_ for id_, terms in self.known.terms.items() if terms in _TERMS[shows])
        unsourced = self.source is None or self.source in allowed
        sources: tuple[str, ...] | None = None
        if "source" in self.columns:
            if not (set(allowed) == set(self.known.terms) and unsourced):
                sources = allowed
        elif not unsourced:
            return None
        columns = columns_of(self.table.record)
        public = tuple(name for name, column in columns.items() if column.public and name in self.columns)
        actors = {name: columns[name].many for name in public if columns[name].refers == "actors"}
        named = tuple(id_ for id_, tier in self.known.tiers.items() if tier == PUBLIC_TIER)
        return Shown(public, actors, named, sources, unsourced)

    def relation(self, shows: Shows, *, ends: bool = False) -> "duckdb.DuckDBPyRelation | None":
        """Return the rows that may be shown so, in public columns; None where the terms allow none.

        With `ends` each date comes with its first and last day, `date_earliest` and `date_latest`.
        """
        shown = self.shown(shows)
        if shown is None:
            return None
        cells = ", ".join(self._cells(shown, ends))
        return self.connection.sql(f"SELECT {cells} FROM {quoted(self.view)}{_where(shown)}")

    def sample(self, most: int) -> "ListSample":
        """Return its first rows by date and id, as far as they may be published, and how many rows it has."""
        relation = self.relation("rows")
        if relation is None:
            return ListSample(self.name, self.title, self.rows, source=self.source)
        columns = [str(name) for name in relation.columns]
        order = ", ".join(quoted(name) for name in ("date", "id") if name in columns)
        rows = relation.order(order).limit(most).fetchall() if order else relation.limit(most).fetchall()
        if not rows:
            return ListSample(self.name, self.title, self.rows, source=self.source)
        return ListSample(self.name, self.title, self.rows, tuple(columns), rows, self.source)

    def _cells(self, shown: Shown, ends: bool) -> Iterator[str]:
        columns = columns_of(self.table.record)
        for name in shown.columns:
            cell = _without_withheld(name, shown) if name in shown.actors else quoted(name)
            yield f"{cell} AS {quoted(name)}"
            if ends and columns[name].kind == "date":
                yield from self._ends(name)

    def _ends(self, name: str) -> list[str]:
        """Return the SQL of a date's first and last day: a cast where each is a day, else as the dates were read."""
        if self.days:
            return [f"CAST({quoted(name)} AS DATE) AS {quoted(f'{name}_{end}')}" for end in ("earliest", "latest")]
        cell = f"CAST({quoted(self.view)}.{quoted(name)} AS VARCHAR)"
        dates = quoted(f"dates/{self.name}")
        return [
            f"(SELECT {end} FROM {dates} WHERE written = {cell}) AS {quoted(f'{name}_{end}')}"
            for end in ("earliest", "latest")
        ]


def _where(shown: Shown) -> str:
    if shown.sources is None:
        return ""
    unsourced = "true" if shown.unsourced else "false"
    named = f"list_contains({_list(shown.sources)}, source)"
    return f" WHERE CASE WHEN source IS NULL THEN {unsourced} ELSE {named} END"


def _without_withheld(name: str, shown: Shown) -> str:
    """Return the SQL of a column of actors in which those who are not public are not named."""
    one = f"CASE WHEN list_contains({_list(shown.public)}, trim(part)) THEN trim(part) ELSE '{WITHHELD}' END"
    if not shown.actors[name]:
        return f"(SELECT {one} FROM (SELECT {quoted(name)} AS part) WHERE part IS NOT NULL)"
    parts = f"list_transform(string_split({quoted(name)}, ';'), lambda part: {one})"
    return f"array_to_string(list_sort(list_distinct({parts})), ';')"


class Engine(Protocol):
    """What measures large lists: it gives a frame of the rows that may be shown, on which every measure is the same."""

    def frame(self, one: DataTable, shows: Shows) -> Any:  # noqa: ANN401 - a frame of this engine, for narwhals
        """Return the rows of a list that may be shown so, in public columns; None where the terms allow none."""


class DuckDB:
    """The engine that is always there."""

    def frame(self, one: DataTable, shows: Shows) -> "duckdb.DuckDBPyRelation | None":
        """Return the rows of a list that may be shown so."""
        return one.relation(shows)


@dataclass
class DataTables:
    """All large lists of a study, what is wrong with them, and how many rows each has."""

    sets: list[DataTable] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    engine: Engine = field(default_factory=DuckDB)

    @property
    def counts(self) -> dict[str, int]:
        """Rows by name: data/NAME."""
        return {f"data/{one.name}": one.rows for one in self.sets}

    def samples(self, most: int = MOST_SHOWN) -> tuple[ListSample, ...]:
        """Return the first rows of every list of events that may be shown."""
        return tuple(one.sample(most) for one in self.sets if one.table.name == "events")

    def frames(self, shows: Shows) -> dict[str, Any]:
        """Return what a method may read, by name: data/NAME."""
        found = {f"data/{one.name}": self.engine.frame(one, shows) for one in self.sets}
        return {name: frame for name, frame in found.items() if frame is not None}


def read_data(study: "Study", work: Path | None = None, engine: Engine | None = None) -> DataTables:
    """Open and check the large lists of a study; `work` is where the database may put what memory cannot hold.

    `engine` measures the lists; DuckDB, which reads and checks them, does so where none is given.
    """
    if not study.data:
        return DataTables()
    connection = connect(spill=work / "spill" if work else None, threads=_threads())
    found = DataTables(engine=engine or DuckDB())
    known = Known.of(study)
    for one in study.data:
        _read(study, one, connection, known, found)
    return found


def _read(study: "Study", one: "DataSet", connection: Connection, known: Known, found: DataTables) -> None:
    from qantar.study.data import LISTED

    name = one.record.table
    table = LISTED.get(name) or next(table for table in study.tables if table.name == name)
    files: list[DataFile] = []
    for path in one.files:
        file = open_file(connection, path, path.relative_to(study.path).as_posix(), table, found.problems)
        if file is not None:
            files.append(file)
    if not files or len(files) < len(one.files):
        return
    names = list(dict.fromkeys(name for file in files for name in file.columns))
    view = f"data/{one.name}"
    connection.execute(f"CREATE VIEW {quoted(view)} AS {' UNION ALL BY NAME '.join(file.select for file in files)}")
    checker = Checker(connection, table, known, one.record.source)
    try:
        found.problems += checker.problems(files)
        count = number_from(connection, f"SELECT count(*) FROM {quoted(view)}")
    except (duckdb.IOException, duckdb.InvalidInputException, duckdb.ConversionException) as error:
        at = At(files[0].name)
        found.problems.append(reading.cannot_read(at, why=str(error).split("\n", maxsplit=1)[0][:200]))
        return
    days = not checker.dates
    if not days:
        _keep_dates(connection, one.name, checker)
    title = next(iter(one.record.title.values()), one.name)
    source = one.record.source
    found.sets.append(DataTable(one.name, title, table, view, names, files, count, connection, known, source, days))


def _keep_dates(connection: Connection, name: str, checker: Checker) -> None:
    """Keep the first and last day of each way in which a date is written, for the database to look up."""
    table = quoted(f"dates/{name}")
    connection.execute(f"CREATE TABLE {table} (written VARCHAR, earliest DATE, latest DATE)")
    dates = [(written, read.earliest, read.latest) for written, read in sorted(checker.dates.items())]
    # All in one statement: one for each takes longer than reading the list.
    lists = "unnest(CAST(? AS VARCHAR[])), unnest(CAST(? AS DATE[])), unnest(CAST(? AS DATE[]))"
    connection.execute(f"INSERT INTO {table} SELECT {lists}", [list(column) for column in zip(*dates, strict=True)])


def _list(values: Sequence[str]) -> str:
    return "[" + ", ".join(text(value) for value in values) + "]::VARCHAR[]"


def _threads() -> int:
    return max(1, os.cpu_count() or 1)
