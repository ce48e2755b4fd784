"""The expressions that all measures share: written once, run by the engine that holds the rows, never row by row.

Each takes a frame and returns a frame. What a date, a place or a written number means is worked out once for each
different one and comes to the engine as a small table beside it.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from qantar.methods.event_counting import Frame, beside, collect, dates_that_join

Lookup = Sequence[Mapping[str, Any]]


def chosen(frame: Frame, where: Mapping[str, Sequence[str]]) -> Frame:
    """Return the rows whose columns hold one of the values that are wanted."""
    import narwhals as nw

    for column, values in where.items():
        frame = frame.filter(nw.col(column).is_in(list(values)))
    return frame


def joinable(frame: Frame) -> Frame:
    """Return a frame whose dates and texts can be joined to those of a small table."""
    import narwhals as nw

    if frame.implementation.is_pyarrow():  # it joins no text to text of another width, and knows no medians
        import duckdb

        frame = nw.from_native(duckdb.connect().from_arrow(frame.to_native()))
    if "place" not in frame.collect_schema().names():
        frame = frame.with_columns(nw.lit(None, nw.String()).alias("place"))
    return dates_that_join(frame) if "date" in frame.collect_schema().names() else frame


def looked_up(frame: Frame, rows: Lookup, on: Sequence[str], names: Sequence[str]) -> Frame:
    """Return a frame with further columns, whole numbers, that a small table has for its rows; none where it has none.

    `on` names the columns that both have: texts, or whole numbers where the frame has such.
    """
    return with_numbers(frame, small_table(frame, rows, on, names), on)


def small_table(frame: Frame, rows: Lookup, on: Sequence[str], names: Sequence[str]) -> Frame:
    """Return a small table in the engine of a frame, as `with_numbers` brings it to rows like those of the frame.

    What the frame does not have is a number.
    """
    import narwhals as nw

    schema = frame.collect_schema()
    whole = {name for name in on if name not in schema or schema[name].is_numeric()}
    small = beside(frame, rows, [*on, *names], whole={*names, *whole})
    dates = [name for name in on if schema.get(name) == nw.Date]
    return small.with_columns(nw.col(*dates).cast(nw.Date())) if dates else small


def with_numbers(frame: Frame, small: Frame, on: Sequence[str]) -> Frame:
    """Return a frame with the other columns of a small table, none where that has no row for it."""
    import narwhals as nw

    if not frame.implementation.is_duckdb():
        # pandas makes whole numbers with gaps between them into fractions, which it joins to no whole ones
        schema = frame.collect_schema()
        numbers = [name for name in on if schema[name].is_numeric()]
        frame = frame.with_columns(nw.col(*numbers).fill_null(-1).cast(nw.Int64())) if numbers else frame
    return frame.join(small, on=list(on), how="left")


def brought(frame: Frame, other: Frame, on: str, names: Sequence[str]) -> Frame:
    """Return a frame with the columns, whole numbers, that another frame has for its rows, one row each.

    Two databases join nothing to each other: what another holds comes over as a small table.
    """
    same = type(frame) is type(other) and frame.implementation == other.implementation
    if same and not frame.implementation.is_duckdb():
        return frame.join(other.select(on, *names), on=on, how="left")
    return looked_up(frame, collect(other), [on], names)


def with_how_many(frame: Frame, each: str, of: str, name: str) -> Frame:
    """Return how many different values of one column each value of another goes with, in the column `name`."""
    import narwhals as nw

    pairs = frame.select(each, of).filter(~nw.col(of).is_null() & ~nw.col(each).is_null()).unique()
    return pairs.with_columns(nw.lit(1).alias(name)).group_by(each).agg(nw.col(name).sum())
