"""Events counted by the engine that holds them: DuckDB, pandas, Polars or Spark do it in one expression.

Only the different dates and the counts come into Python: ten million events may have four thousand dates. What a date
and a place mean is worked out once for each and goes to the engine as a number, which is quick to join and to group.
"""

import json
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, NamedTuple

#: A frame of narwhals, eager or lazy: the expressions are the same for both, which its types do not say.
Frame = Any
#: The first and last day that an event can have happened.
Days = tuple[date, date]
#: The column that counts.
EVENTS = "events"


@dataclass
class Numbers:
    """Gives each different thing a number, in the order in which things come.

    >>> numbers = Numbers()
    >>> numbers.of("a"), numbers.of("b"), numbers.of("a"), numbers.things
    (0, 1, 0, ['a', 'b'])
    """

    things: list[Any] = field(default_factory=list)
    _known: dict[Any, int] = field(default_factory=dict)

    def of(self, thing: Any) -> int:  # noqa: ANN401 - anything that can be a key
        """Return the number of a thing."""
        if thing not in self._known:
            self._known[thing] = len(self.things)
            self.things.append(thing)
        return self._known[thing]


@dataclass(frozen=True)
class Question:
    """What to count events by.

    `read` gives the days of all dates, as they are written, of a frame that is in the column `date`; `when` what days
    mean, `eras` the stretches of time, without any change of places, that they lie in. `histories` holds the units of
    each place, era by era.
    """

    read: Callable[[Frame], Mapping[str, Days]]
    when: Callable[[Days], Any]
    eras: Callable[[Days], tuple[int, ...]]
    histories: Mapping[str, tuple[str | None, ...]] = field(default_factory=dict)
    split: str | None = None
    chosen: Mapping[str, Sequence[str]] = field(default_factory=dict)


class Counted(NamedTuple):
    """So many events of one when, where and part; `when` is None without a date, `where` None in no known place."""

    when: Any
    where: tuple[str | None, ...] | None
    part: str | None
    events: int


def count_events(events: Any, question: Question) -> list[Counted]:  # noqa: ANN401 - any kind of frame, or rows
    """Return how many events there are of each when, where and part."""
    import narwhals as nw

    split = [question.split] if question.split else []
    frame = framed(events, [*question.chosen, *split])
    for column, values in question.chosen.items():
        frame = frame.filter(nw.col(column).is_in(list(values)))
    return _with_places(frame, question, split) if question.histories else _without_places(frame, question, split)


def _without_places(frame: Frame, question: Question, split: Sequence[str]) -> list[Counted]:
    """Count by date as it is written; what the few dates mean is worked out afterwards."""
    rows = collect(counted(frame, ["date", *split]))
    whens = {written: question.when(days) for written, days in question.read(frame).items()}
    counts: dict[tuple[Any, str | None], int] = {}
    for row in rows:
        key = (whens.get(written_day(row["date"]) or ""), row.get(question.split or ""))
        counts[key] = counts.get(key, 0) + int(row[EVENTS])
    return [Counted(when, None, part, number) for (when, part), number in counts.items()]


def _with_places(frame: Frame, question: Question, split: Sequence[str]) -> list[Counted]:
    """Count by what dates mean and by the histories of places, joined to the events as numbers."""
    import narwhals as nw

    frame = dates_that_join(frame)
    whens, histories = Numbers(), Numbers()
    dates = [
        {"date": written, "when": whens.of((question.when(days), question.eras(days)))}
        for written, days in question.read(frame).items()
    ]
    small = beside(frame, dates, ["date", "when"])
    if frame.collect_schema()["date"] == nw.Date:
        small = small.with_columns(nw.col("date").cast(nw.Date()))
    places = [{"place": place, "history": histories.of(units)} for place, units in question.histories.items()]
    frame = frame.join(small, on="date", how="left")
    frame = frame.join(beside(frame, places, ["place", "history"]), on="place", how="left")
    part = question.split or ""
    told: dict[tuple[int | None, int | None], tuple[Any, tuple[str | None, ...] | None]] = {}
    found = []
    for row in collect(counted(frame, ["when", "history", *split])):
        key = row["when"], row["history"]
        if key not in told:
            told[key] = _told(*key, whens, histories)
        when, where = told[key]
        found.append(Counted(when, where, row.get(part), row[EVENTS]))
    return found


def _told(
    when: int | None, history: int | None, whens: Numbers, histories: Numbers
) -> tuple[Any, tuple[str | None, ...] | None]:
    """Return what the numbers of a when and of a history stand for."""
    if when is None:
        return None, None
    days, eras = whens.things[when]
    return days, None if history is None else tuple(histories.things[history][era] for era in eras)


def written_day(day: Any) -> str | None:  # noqa: ANN401 - a text, a date, or nothing
    """Return a date as a study writes it, whatever type its frame gives it."""
    return None if day is None else day.isoformat()[:10] if isinstance(day, date) else str(day)


def different(frame: Frame, column: str) -> list[str]:
    """Return the different values of a column as they are written, in order."""
    rows = collect(counted(frame, [column]))  # several times as quick as narwhals' own unique
    return sorted(str(written_day(row[column])) for row in rows if row[column] is not None)


def tallied(frame: Frame, by: Sequence[str]) -> Frame:
    """Return the number of rows of each combination of some columns, counted once and kept in the engine."""
    import narwhals as nw

    return kept(counted(frame, by).with_columns(nw.col(EVENTS).cast(nw.Int64())))


def kept(frame: Frame) -> Frame:
    """Return a frame with few rows, which its engine keeps and does not work out again; Spark does."""
    import narwhals as nw

    native = frame.to_native()
    if hasattr(native, "fetchall"):
        # As rows and not as a table: with each new table DuckDB looks again at all that was asked of it before.
        return nw.from_native(native.materialize())
    return frame.collect().lazy() if isinstance(frame, nw.LazyFrame) and not hasattr(native, "sparkSession") else frame


def counted(frame: Frame, by: Sequence[str]) -> Frame:
    """Return how many events there are of each combination of some columns, in the column `events`.

    A row is one event, or as many as its own column `events` says.
    """
    import narwhals as nw

    if EVENTS in frame.collect_schema().names():
        return frame.select(*by, EVENTS).group_by(*by).agg(nw.col(EVENTS).sum())
    return frame.select(*by).group_by(*by).agg(nw.len().alias(EVENTS))


def collect(frame: Frame) -> list[dict[str, Any]]:
    """Return the rows of a small frame of any engine, as dictionaries; what is not filled in is None."""
    native = frame.to_native()
    if hasattr(native, "fetchall"):  # DuckDB gives rows itself; narwhals would need another library for it
        names = native.columns  # asked for once: DuckDB looks each time whether they still hold
        rows = [dict(zip(names, row, strict=True)) for row in native.fetchall()]
        names = [name for name, type_ in zip(names, native.types, strict=True) if type_ != "BIGINT"]
    elif hasattr(native, "sparkSession"):
        rows = [row.asDict() for row in native.collect()]
        names = list(rows[0]) if rows else []
    else:
        import narwhals as nw

        eager = frame.collect() if isinstance(frame, nw.LazyFrame) else frame
        rows, names = list(eager.iter_rows(named=True)), eager.columns
    for name in names:
        for row in rows:
            row[name] = _cell(row[name])
    return rows


def _cell(value: Any) -> Any:  # noqa: ANN401
    """Return a cell as it is, None for what pandas writes as NaN, and for a text with nothing in it."""
    if value is None or type(value).__name__ in ("NAType", "NaTType"):
        return None
    if isinstance(value, float):
        return None if value != value else int(value)
    return value or None if isinstance(value, str) else value


def framed(events: Any, wanted: Iterable[str]) -> Frame:  # noqa: ANN401
    """Return any kind of frame as narwhals has it; plain rows become a relation of DuckDB with the columns wanted."""
    import narwhals as nw

    if isinstance(events, (list, tuple)):
        import duckdb

        names = list(dict.fromkeys(["date", "place", *wanted]))
        columns = ", ".join(f"unnest(${name}::VARCHAR[]) AS {name}" for name in names)
        values = {name: [_text(row.get(name)) for row in events] for name in names}
        events = duckdb.connect().sql(f"SELECT {columns}", params=values)
    return nw.from_native(events)


def _text(value: Any) -> str | None:  # noqa: ANN401
    return None if value is None or value == "" else str(value)


def dates_that_join(frame: Frame) -> Frame:
    """Return a frame whose dates can be joined: as text, or as days in DuckDB, since writing out each takes long."""
    import narwhals as nw

    schema, engine = frame.collect_schema(), frame.implementation
    if schema["date"] in (nw.Date, nw.Datetime) and not (engine.is_duckdb() and schema["date"] == nw.Date):
        frame = frame.with_columns(nw.col("date").dt.to_string("%Y-%m-%d"))
    if engine.is_pyarrow():  # it joins no text to text of another width
        frame = frame.with_columns(nw.col("date", "place").cast(nw.String()))
    return frame


#: The columns that hold whole numbers; all others are text.
WHOLE = ("when", "history")


def beside(
    frame: Frame, rows: Sequence[Mapping[str, Any]], names: Sequence[str], whole: Collection[str] = WHOLE
) -> Frame:
    """Return a small table in the engine of a frame, so that both can be joined; `whole` are its whole numbers."""
    import narwhals as nw

    native = frame.to_native()
    data = {name: [row.get(name) for row in rows] for name in names}
    if hasattr(native, "fetchall"):
        columns = ", ".join(f"unnest({_literal(values, name in whole)}) AS {name}" for name, values in data.items())
        one = native.limit(0).aggregate("count(*) AS none")
        native = one.project(columns).materialize()
    elif hasattr(native, "sparkSession"):
        native = _beside_spark(native.sparkSession, data, whole)
    else:
        schema = {name: nw.Int64() if name in whole else nw.String() for name in data}
        small = nw.from_dict(data, schema, backend=frame.implementation)
        native = (small.lazy() if isinstance(frame, nw.LazyFrame) else small).to_native()
    return nw.from_native(native)


#: Of a longer table Spark reads no literals: it is handed over as it is, and needs Python where it runs.
_MOST_LITERALS = 20_000


def _beside_spark(session: Any, data: Mapping[str, list[Any]], whole: Collection[str]) -> Any:  # noqa: ANN401
    """Return a small table of Spark: of literals, which need no Python on the computers that Spark runs on."""
    rows = list(zip(*data.values(), strict=True))
    types = {name: "BIGINT" if name in whole else "STRING" for name in data}
    if not 0 < len(rows) <= _MOST_LITERALS:
        return session.createDataFrame(rows, ", ".join(f"{name} {type_}" for name, type_ in types.items()))
    written = ", ".join(f"({', '.join(map(_spark_literal, row))})" for row in rows)
    columns = ", ".join(f"CAST(`{name}` AS {type_}) AS `{name}`" for name, type_ in types.items())
    named = ", ".join(f"`{name}`" for name in types)
    return session.sql(f"SELECT {columns} FROM VALUES {written} AS small({named})")  # noqa: S608 - literals alone


def _spark_literal(value: Any) -> str:  # noqa: ANN401 - a whole number, a text, or nothing
    if value is None or isinstance(value, int):
        return "NULL" if value is None else str(value)
    return "'" + str(value).replace("\\", "\\\\").replace("'", "\\'") + "'"


def _literal(values: Sequence[Any], whole: bool) -> str:
    """Return a list as DuckDB reads it: one text in JSON, since a literal for each value takes long to read."""
    plain = [None if value is None else int(value) if whole else str(value) for value in values]
    written = json.dumps(plain, ensure_ascii=False).replace("'", "''")
    return f"from_json('{written}', '[\"{'BIGINT' if whole else 'VARCHAR'}\"]')"
