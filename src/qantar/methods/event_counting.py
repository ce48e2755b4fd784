"""Events counted by the engine that holds them: DuckDB, pandas, Polars or Spark do it in one expression.

Only the different dates, and then the counts, come into Python: ten million events may have four thousand dates. What a
date and a place mean is worked out once for each and goes to the engine as a number, which is quick to join and group.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

#: A frame of narwhals, eager or lazy: the expressions are the same for both, which its types do not say.
Frame = Any
#: The first and last day that an event can have happened.
Days = tuple[date, date]


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

    `when` says what the days of an event mean, `eras` in which stretches of time without any change of places they
    lie, `where` in which units a place lay in such stretches.
    """

    read: Callable[[str, str], Days | None]
    when: Callable[[Days], Any]
    eras: Callable[[Days], Any]
    where: Callable[[str, Any], Any]
    places: Sequence[str] = ()
    split: str | None = None
    chosen: Mapping[str, Sequence[str]] = field(default_factory=dict)


@dataclass(frozen=True)
class Counted:
    """So many events of one when, where and part; `when` is None without a date, `where` None in no known place."""

    when: Any
    where: Any
    part: str | None
    events: int


def count_events(events: Any, question: Question) -> list[Counted]:  # noqa: ANN401 - any kind of frame, or rows
    """Return how many events there are of each when, where and part."""
    import narwhals as nw

    frame = _framed(events, [*question.chosen, *([question.split] if question.split else [])])
    for column, values in question.chosen.items():
        frame = frame.filter(nw.col(column).is_in(list(values)))
    keys = ["date_earliest", "date_latest"] if {"date_earliest", "date_latest"} <= _names(frame) else ["date"]
    frame = _dates_as_text(frame, keys)
    whens, eras, wheres = Numbers(), Numbers(), Numbers()
    dates = _dates(collect(frame.select(*keys).unique()), keys, question, whens, eras)
    frame = frame.join(_beside(frame, dates, [*keys, "when", "eras"]), on=keys, how="left")
    by = ["when"]
    if question.places:
        places = _places(question, eras, wheres)
        frame = frame.join(_beside(frame, places, ["place", "eras", "where"]), on=["place", "eras"], how="left")
        by.append("where")
    if question.split:
        by.append(question.split)
    rows = collect(frame.select(*by, nw.lit(1).alias("events")).group_by(*by).agg(nw.col("events").sum()))
    return [
        Counted(
            None if row["when"] is None else whens.things[row["when"]],
            None if row.get("where") is None else wheres.things[row["where"]],
            row.get(question.split) if question.split else None,
            int(row["events"]),
        )
        for row in rows
    ]


def _dates(
    rows: Iterable[Mapping[str, Any]], keys: Sequence[str], question: Question, whens: Numbers, eras: Numbers
) -> list[dict[str, Any]]:
    """Return the numbers of each different date; a date that is not filled in or has no ends is not among them."""
    ordered = sorted(
        (row for row in rows if all(row[key] is not None for key in keys)),
        key=lambda row: [str(row[key]) for key in keys],
    )
    return [
        {**row, "when": whens.of(question.when(days)), "eras": eras.of(question.eras(days))}
        for row in ordered
        if (days := question.read(str(row[keys[0]]), str(row[keys[-1]])))
    ]


def _places(question: Question, eras: Numbers, wheres: Numbers) -> list[dict[str, Any]]:
    return [
        {"place": place, "eras": number, "where": wheres.of(question.where(place, stretch))}
        for place in question.places
        for number, stretch in enumerate(eras.things)
    ]


def collect(frame: Frame) -> list[dict[str, Any]]:
    """Return the rows of a small frame of any engine, as dictionaries; what is not filled in is None."""
    native = frame.to_native()
    if hasattr(native, "fetchall"):  # DuckDB gives rows itself; narwhals would need another library for it
        rows = [dict(zip(native.columns, row, strict=True)) for row in native.fetchall()]
    elif hasattr(native, "sparkSession"):
        rows = [row.asDict() for row in native.collect()]
    else:
        import narwhals as nw

        eager = frame.collect() if isinstance(frame, nw.LazyFrame) else frame
        rows = list(eager.iter_rows(named=True))
    return [{name: _cell(value) for name, value in row.items()} for row in rows]


def _cell(value: Any) -> Any:  # noqa: ANN401
    """Return a cell as it is, None for what pandas writes as NaN, and for a text with nothing in it."""
    if value is None or type(value).__name__ in ("NAType", "NaTType"):
        return None
    if isinstance(value, float):
        return None if value != value else int(value)
    return value or None if isinstance(value, str) else value


def _framed(events: Any, wanted: Iterable[str]) -> Frame:  # noqa: ANN401
    import narwhals as nw

    if isinstance(events, (list, tuple)):
        import duckdb

        ends = [name for name in ("date_earliest", "date_latest") if events and name in events[0]]
        names = list(dict.fromkeys(["date", "place", *wanted, *ends]))
        columns = ", ".join(f"unnest(${name}::VARCHAR[]) AS {name}" for name in names)
        values = {name: [_text(row.get(name)) for row in events] for name in names}
        events = duckdb.connect().sql(f"SELECT {columns}", params=values)
    return nw.from_native(events)


def _text(value: Any) -> str | None:  # noqa: ANN401
    return None if value is None or value == "" else str(value)


def _names(frame: Frame) -> set[str]:
    return set(frame.collect_schema().names())


def _dates_as_text(frame: Frame, keys: Sequence[str]) -> Frame:
    import narwhals as nw

    schema = frame.collect_schema()
    if timed := [key for key in keys if schema[key] in (nw.Date, nw.Datetime)]:
        frame = frame.with_columns(nw.col(key).dt.to_string("%Y-%m-%d") for key in timed)
    if frame.implementation.is_pyarrow():  # it joins no text to text of another width
        texts = [name for name in (*keys, "place") if name in schema.names()]
        frame = frame.with_columns(nw.col(*texts).cast(nw.String()))
    return frame


def _beside(frame: Frame, rows: Sequence[Mapping[str, Any]], names: Sequence[str]) -> Frame:
    """Return a small table in the engine of a frame, so that both can be joined."""
    import narwhals as nw

    native = frame.to_native()
    data = {name: [row.get(name) for row in rows] for name in names}
    if hasattr(native, "fetchall"):
        columns = ", ".join(f"unnest({_literal(name, values)}) AS {name}" for name, values in data.items())
        native = native.query("events", f"SELECT {columns}")
    elif hasattr(native, "sparkSession"):
        columns = ", ".join(f"{name} {'INT' if name in WHOLE else 'STRING'}" for name in data)
        native = native.sparkSession.createDataFrame(list(zip(*data.values(), strict=True)), columns)
    else:
        schema = {name: nw.Int64() if name in WHOLE else nw.String() for name in data}
        small = nw.from_dict(data, schema, backend=frame.implementation)
        native = (small.lazy() if isinstance(frame, nw.LazyFrame) else small).to_native()
    return nw.from_native(native)


#: The columns that hold whole numbers; all others are text.
WHOLE = ("when", "eras", "where")


def _literal(name: str, values: Sequence[Any]) -> str:
    if name in WHOLE:
        return f"[{', '.join(str(int(value)) for value in values)}]::INTEGER[]"
    quoted = ("'" + str(value).replace("'", "''") + "'" for value in values)
    return f"[{', '.join(quoted)}]::VARCHAR[]"
