"""The drawing of counts by period: a column as high as is sure, hatched up to what is possible; and lanes of them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from qantar.report.marks import (
    ACCENT,
    BAR,
    INK,
    INK_2,
    INK_3,
    Layer,
    Size,
    Text,
    axis,
    on,
    rects,
    round_up,
    rule,
    spec,
    words,
)
from qantar.report.measure_time import breaks, days_of, names, scale, span_of


@dataclass(frozen=True, slots=True)
class Column:
    """The counts of one period, and what a reader sees beside it; `hot` sets it off from the others."""

    period: str
    low: float
    high: float
    words: str
    hot: bool = False


@dataclass(frozen=True, slots=True)
class Lane:
    """One row of columns: of a part of the country, a source or a list; `open` are the stretches it does not cover."""

    name: str
    columns: Sequence[Column]
    open: Sequence[tuple[int, int]] = ()
    breaks: Sequence[tuple[int, str]] = ()
    colour: str = ACCENT


Marks = Sequence[tuple[int, str]]


def columns_spec(size: Size, columns: Sequence[Column], unit: str, marks: Marks = ()) -> Layer:
    """Return columns over time; `marks` are the days on which reporting changed."""
    first, last = span_of(column.period for column in columns)
    top = round_up(max([1.0, *(column.high for column in columns)]) * 1.05)
    x = scale(first, last)
    y = {"type": "quantitative", "scale": {"domain": [0, top], "nice": False}, "axis": axis(size) | {"tickMinStep": 1}}
    rows = [_row(size, column, first, last) for column in columns]
    loose = [{**row, "v": row["high"]} for row in rows if row["high"] > row["low"]]
    layers: list[Layer] = [
        rects(loose, x, y, base="low", fill="url(#hatch)"),
        rects([row for row in rows if row["low"] and not row["hot"]], x, y, fill=BAR),
        rects([row for row in rows if row["low"] and row["hot"]], x, y, fill=ACCENT),
        rule({"y": {"value": size.height}}, INK, 1),
        *names(size, first, last, x),
        *(breaks(size, marks, x) if marks else []),
        words([{"t": unit}], {"value": -size.left + 4}, {"value": -20}, Text(INK_3, size.words - 0.5, "left")),
    ]
    return spec(size, 38, 30, [layer for layer in layers if layer["data"]["values"]])


def _row(size: Size, column: Column, first: int, last: int) -> Layer:
    begin, end = days_of(column.period)
    # Between columns that are broad enough stands a gap; thin ones touch.
    gap = (end - begin) * 0.12 if (end - begin) * size.inner / (last - first) > 4 else 0
    return {
        "a": begin + gap, "b": end - gap, "v": column.low, "low": column.low, "high": column.high, "hot": column.hot,
        "tip": {"When": column.words, "Events": shown(column.low, column.high)},
    }  # fmt: skip


def shown(low: float, high: float) -> str:
    """Return a count in words: one number, or the two ends.

    >>> shown(3, 3), shown(1, 4)
    ('3', '1 to 4')
    """
    return f"{low:,.0f}" if low == high else f"{low:,.0f} to {high:,.0f}"


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar across: its name, what is sure, and what is possible."""

    name: str
    low: float
    high: float


def bars_spec(size: Size, bars: Sequence[Bar]) -> Layer:
    """Return bars across under one another, the longest first, each with its number."""
    tall = 30 if size.narrow else 26
    left = 150 if size.narrow else 240
    own = replace(size, height=tall * len(bars), left=left, right=54)
    top = max([1.0, *(bar.high for bar in bars)])
    x: Layer = {"type": "quantitative", "scale": {"domain": [0, top], "nice": False}, "axis": None}
    y: Layer = {"type": "quantitative", "scale": {"domain": [0, len(bars)], "nice": False}, "axis": None}
    rows: list[Layer] = []
    for place, bar in enumerate(bars):
        base, told = len(bars) - 1 - place, shown(bar.low, bar.high)
        row = {"base": base + 0.18, "v": base + 0.82, "y": base + 0.5, "m": bar.high, "t": told, "name": bar.name}
        rows.append({"a": 0, "b": bar.low, "high": bar.high, "tip": {"Where": bar.name, "Events": told}, **row})
    loose = [{**row, "a": row["b"], "b": row["high"]} for row in rows if row["high"] > row["b"]]
    names_ = [{**row, "t": row["name"]} for row in rows]
    layers: list[Layer] = [
        rects(loose, x, y, base="base", fill="url(#hatch)"),
        rects([row for row in rows if row["b"]], x, y, base="base", fill=BAR),
        words(names_, {"value": -left + 4}, on(y, "y"), Text(INK, size.words, "left", dy=4)),
        words(rows, on(x, "m"), on(y, "y"), Text(INK, size.words, "left", dy=4, weight=600)),
    ]
    for layer in layers[3:]:
        layer["mark"]["dx"] = 6
    return spec(own, 6, 8, [layer for layer in layers if layer["data"]["values"]])


def lanes_spec(size: Size, lanes: Sequence[Lane], unit: str = "", *, own_scale: bool = False) -> Layer:
    """Return lanes of columns under one another over the same time, each with its highest number and its unit.

    All lanes have one scale, or each its own where they count different things.
    """
    tall = 46 if size.narrow else 40
    left = size.left if size.narrow else 240
    lane_size = replace(size, height=tall * len(lanes), left=left)
    first, last = span_of(column.period for lane in lanes for column in lane.columns)
    x = scale(first, last)
    y: Layer = {"type": "quantitative", "scale": {"domain": [0, len(lanes)], "nice": False}, "axis": None}
    highest = [max((column.high for column in lane.columns), default=0) or 1 for lane in lanes]
    room = 0.56 if size.narrow else 0.8
    sure, loose, labels, tops, empty, dashes = [], [], [], [], [], []
    for place, lane in enumerate(lanes):
        base = len(lanes) - 1 - place
        step = room / (highest[place] if own_scale else max(highest))
        labels.append({"y": base + (room + 0.09 if size.narrow else 0.28), "t": lane.name})
        most = max(lane.columns, key=lambda column: column.high)
        tops.append({"y": base + (room + 0.09 if size.narrow else 0.28), "t": f"{shown(most.low, most.high)}{unit}"})
        empty += [{"a": a, "b": b, "v": base + room * 0.5, "base": base} for a, b in lane.open]
        dashes += [{"m": day, "v": base, "w": base + 0.9} for day, _ in lane.breaks]
        for column in lane.columns:
            row = _row(lane_size, column, first, last)
            low, high = base + step * column.low, base + step * column.high
            if column.low:
                sure.append({**row, "base": base, "v": low, "colour": lane.colour})
            if column.high > column.low:
                loose.append({**row, "base": low, "v": high})
    dash = {"type": "rule", "stroke": INK_3, "strokeWidth": 1.25, "strokeDash": [4, 3]}
    layers: list[Layer] = [
        rects(empty, x, y, base="base", fill="url(#hatch)"),
        rects(loose, x, y, base="base", fill="url(#hatch)"),
        *(
            rects([row for row in sure if row["colour"] == colour], x, y, base="base", fill=colour)
            for colour in dict.fromkeys(lane.colour for lane in lanes)
        ),
        *(rule({"y": {"datum": place, **y}}, "var(--line)", 1) for place in range(1, len(lanes))),
        rule({"y": {"value": lane_size.height}}, INK, 1),
        {
            "data": {"values": dashes},
            "mark": dash,
            "encoding": {"x": on(x, "m"), "y": on(y, "v"), "y2": {"field": "w"}},
        },
        words(
            labels,
            {"value": 0 if size.narrow else -left + 4},
            on(y, "y"),
            Text(INK, size.words, "left", halo=size.narrow),
        ),
        words(
            tops,
            {"value": lane_size.inner if size.narrow else -12},
            on(y, "y"),
            Text(INK_2, size.words - 0.5, "right", halo=size.narrow),
        ),
        *names(lane_size, first, last, x),
    ]
    return spec(lane_size, 14, 30, [layer for layer in layers if layer["data"]["values"]])
