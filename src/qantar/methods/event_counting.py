"""Events counted by the engine that holds them: DuckDB, pandas, Polars or Spark do it in one expression.

Only the different dates, and then the counts, come into Python: ten million events may have four thousand dates.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from qantar.tables.frames import Row

#: A frame of narwhals, eager or lazy: the expressions are the same for both, which its types do not say.
Frame = Any
#: A row for each different date: what the columns DATED made of it.
DateReader = Callable[[str, str], Mapping[str, Any]]
DATED = ("first", "last", "status", "era_first", "era_last")


def count_events(
    events: Any,  # noqa: ANN401 - any kind of frame, or rows
    read: DateReader,
    units: Sequence[Row] = (),
    split: str | None = None,
    chosen: Mapping[str, Sequence[str]] | None = None,
) -> list[dict[str, Any]]:
    """Return how many events there are of each first and last possible period, unit and split.

    `read` gives for a date (its earliest and latest writing) the columns of DATED; `units` holds the columns place, era
    and unit; `chosen` keeps only events whose column has one of the given values.
    """
    import narwhals as nw

    frame = _framed(events, [*(chosen or {}), *([split] if split else [])])
    for column, values in (chosen or {}).items():
        frame = frame.filter(nw.col(column).is_in(list(values)))
    keys = ["date_earliest", "date_latest"] if {"date_earliest", "date_latest"} <= set(_names(frame)) else ["date"]
    frame = _dates_as_text(frame, keys)
    different = collect(frame.select(*keys).unique())
    # An empty date meets nothing in a join: such events keep empty columns and are counted as undated.
    filled = [row for row in different if all(row[key] is not None for key in keys)]
    dates = [{**row, **read(str(row[keys[0]]), str(row[keys[-1]]))} for row in filled]
    frame = frame.join(_beside(frame, dates, [*keys, *DATED]), on=keys, how="left")
    by = ["first", "last", "status"]
    if units:
        for end in ("first", "last"):
            small = _beside(frame, units, ["place", "era", "unit"]).rename({"era": f"era_{end}", "unit": f"unit_{end}"})
            frame = frame.join(small, on=["place", f"era_{end}"], how="left")
            by.append(f"unit_{end}")
    if split:
        by.append(split)
    return collect(frame.select(*by, nw.lit(1).alias("events")).group_by(*by).agg(nw.col("events").sum()))


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
    """Return a cell as it is, None for what pandas writes as NaN, and a text with nothing in it as None."""
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
        return nw.from_native(duckdb.connect().sql(f"SELECT {columns}", params=values))
    return nw.from_native(events)


def _text(value: Any) -> str | None:  # noqa: ANN401
    return None if value is None or value == "" else str(value)


def _names(frame: Frame) -> list[str]:
    return list(frame.collect_schema().names())


def _dates_as_text(frame: Frame, keys: Sequence[str]) -> Frame:
    import narwhals as nw

    schema = frame.collect_schema()
    timed = [key for key in keys if schema[key] in (nw.Date, nw.Datetime)]
    return frame.with_columns(nw.col(key).dt.to_string("%Y-%m-%d") for key in timed) if timed else frame


def _beside(frame: Frame, rows: Sequence[Row], names: Sequence[str]) -> Frame:
    """Return a small table in the engine of a frame, so that both can be joined."""
    import narwhals as nw

    native = frame.to_native()
    data = {name: [row.get(name) for row in rows] for name in names}
    if hasattr(native, "fetchall"):
        columns = ", ".join(f"unnest({_literal(values)}) AS {name}" for name, values in data.items())
        return nw.from_native(native.query("events", f"SELECT {columns}"))
    elif hasattr(native, "sparkSession"):
        columns = ", ".join(f"{name} {'INT' if _is_whole(values) else 'STRING'}" for name, values in data.items())
        cells = list(zip(*data.values(), strict=True))
        native = native.sparkSession.createDataFrame(cells, columns)
    else:
        schema = {name: nw.Int64() if _is_whole(values) else nw.String() for name, values in data.items()}
        small = nw.from_dict(data, schema, backend=frame.implementation)
        native = (small.lazy() if isinstance(frame, nw.LazyFrame) else small).to_native()
    return nw.from_native(native)


def _is_whole(values: Sequence[Any]) -> bool:
    return any(isinstance(value, int) for value in values)


def _literal(values: Sequence[Any]) -> str:
    if _is_whole(values):
        return f"[{', '.join('NULL' if value is None else str(int(value)) for value in values)}]::INTEGER[]"
    quoted = ("NULL" if value is None else "'" + str(value).replace("'", "''") + "'" for value in values)
    return f"[{', '.join(quoted)}]::VARCHAR[]"
