"""The drawings of reach, of the size of crowds and of what follows protest at a lag."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from math import log10
from typing import Any

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
    dots,
    flat,
    on,
    rects,
    rule,
    spec,
    words,
)
from qantar.report.measure_time import breaks, days_of, names, scale, span_of

Row = Mapping[str, Any]


def reach_spec(size: Size, rows: Sequence[Row], parts: int, marks: Sequence[tuple[int, str]] = ()) -> Layer:
    """Return how many parts had a reported event by each day; what lies above is hatched, since it is not known.

    `marks` are the days after the onset on which reporting changed.
    """
    last = max(int(row["days"]) for row in rows) + 1
    x: Layer = {"type": "quantitative", "scale": {"domain": [0, last], "nice": False}, "axis": None}
    y = {
        "type": "quantitative",
        "scale": {"domain": [0, parts], "nice": False},
        "axis": axis(size) | {"tickMinStep": 1},
    }
    stretches = [
        {**row, "a": row["days"], "b": after["days"] if after else last}
        for row, after in zip(rows, [*rows[1:], None], strict=True)
    ]
    tips = [
        {
            "a": row["a"], "b": row["b"], "low": row["low"], "high": row["high"], "v": row["low"],
            "tip": {"Day": str(row["day"]), "Parts reported": _parts(row), "Of": str(parts)},
        }
        for row in stretches
    ]  # fmt: skip
    step = 1 if last <= 10 else 2 if last <= 20 else 7 if last <= 80 else 30 if last <= 400 else 365
    step = step * 2 if size.narrow else step
    labels = [{"m": day + 0.5, "t": str(day)} for day in range(0, last, step)]
    layers: list[Layer] = [
        rects([{**row, "v": parts} for row in tips if row["high"] < parts], x, y, base="high", fill="url(#hatch)"),
        rects(
            [{**row, "v": row["high"]} for row in tips if row["high"] > row["low"]],
            x, y, base="low", fill=ACCENT, fillOpacity=0.25,
        ),
        rects([row for row in tips if row["low"]], x, y, fill=ACCENT, fillOpacity=0.75),
        flat([{"a": row["a"], "b": row["b"], "v": row["low"]} for row in tips], x, y),
        rule({"y": {"value": size.height}}, INK, 1),
        *(breaks(size, marks, x) if marks else []),
        words(labels, on(x, "m"), {"value": size.height + 20}, Text(INK_2, size.words)),
        words(
            [{"t": "days after the onset"}], {"value": size.inner}, {"value": size.height + 38},
            Text(INK_3, size.words - 0.5, "right"),
        ),
        words(
            [{"t": f"parts with a reported event, of {parts}"}], {"value": -size.left + 4}, {"value": -12},
            Text(INK_3, size.words - 0.5, "left"),
        ),
        words(
            [{"t": "none reported: not known"}] if rows[-1]["high"] < parts else [], {"value": size.inner - 6},
            {"value": 16}, Text(INK_2, size.words, "right", halo=True),
        ),
    ]  # fmt: skip
    return spec(size, 30, 46, [layer for layer in layers if layer["data"]["values"]])


def _parts(row: Row) -> str:
    return str(row["low"]) if row["low"] == row["high"] else f"{row['low']} to {row['high']}"


def sizes_spec(size: Size, rows: Sequence[Row], marks: Sequence[tuple[int, str]] = ()) -> Layer:
    """Return the middle crowd of each period as a range on a scale of tens; an open top runs out of the picture."""
    known = [row for row in rows if row["low"] is not None]
    first, last = span_of(str(row["period"]) for row in rows)
    x = scale(first, last)
    highest = max((row["high"] or row["low"]) for row in known)
    top = max(1, int(log10(max(10, highest))) + 1)
    y: Layer = {"type": "quantitative", "scale": {"domain": [0, top], "nice": False}, "axis": None}
    tall = replace(size, left=70 if not size.narrow else 58)
    bars, points = [], []
    for row in known:
        begin, end = days_of(str(row["period"]))
        low, high = _power(row["low"]), top if row["high"] is None else _power(row["high"])
        most = "or more" if row["high"] is None else f"to {row['high']:,.0f}"
        told = f"{row['reported']} of {row['events']} events"
        tip = {"When": str(row["period"]), "Middle crowd": f"{row['low']:,.0f} {most}", "Reported": told}
        gap = (end - begin) * 0.2
        middle = {"m": (begin + end) / 2, "tip": tip}
        if high > low:
            bars.append({"a": begin + gap, "b": end - gap, "low": low, "v": high, **middle})
        else:
            points.append({**middle, "v": low})
    lines = [{"a": first, "b": last, "v": power} for power in range(top + 1)]
    layers: list[Layer] = [
        flat(lines, x, y, "var(--line)"),
        words(
            [{"t": f"{10**power:,}", "v": power} for power in range(top + 1)], {"value": -8}, on(y, "v"),
            Text(INK_3, size.words - 0.5, "right", dy=4),
        ),
        rects(bars, x, y, base="low", fill="url(#hatch-a)", stroke=ACCENT),
        dots(points, x, y, ACCENT, size),
        rule({"y": {"value": size.height}}, INK, 1),
        *names(tall, first, last, x),
        *(breaks(tall, marks, x) if marks else []),
        words([{"t": "people"}], {"value": -tall.left + 4}, {"value": -14}, Text(INK_3, size.words - 0.5, "left")),
    ]  # fmt: skip
    return spec(tall, 30, 30, [layer for layer in layers if layer["data"]["values"]])


def _power(count: float) -> float:
    return log10(max(1.0, count))


def lags_spec(size: Size, rows: Sequence[Row]) -> Layer:
    """Return the correlation at each lag as columns from zero; below zero days the response came first."""
    known = [row for row in rows if row["correlation"] is not None]
    lags = [int(row["lag"]) for row in rows]
    across = [min(lags) - 0.5, max(lags) + 0.5]
    x: Layer = {"type": "quantitative", "scale": {"domain": across, "nice": False}, "axis": None}
    ends = [0.0, *(float(row["correlation"]) for row in known)]
    domain = [min(-0.1, min(ends) * 1.15), max(0.1, max(ends) * 1.15)]
    y: Layer = {
        "type": "quantitative", "scale": {"domain": domain, "nice": False}, "axis": axis(size) | {"format": ".1f"}
    }  # fmt: skip
    columns = [
        {
            "a": row["lag"] - 0.38, "b": row["lag"] + 0.38, "v": row["correlation"], "after": row["lag"] >= 0,
            "tip": {"Days from protest to response": str(row["lag"]), "Correlation": f"{row['correlation']:.2f}"},
        }
        for row in known
    ]  # fmt: skip
    layers: list[Layer] = [
        rects([row for row in columns if not row["after"]], x, y, fill=BAR),
        rects([row for row in columns if row["after"]], x, y, fill=ACCENT),
        rule({"y": {"datum": 0, **{k: v for k, v in y.items() if k != "axis"}}}, INK, 1),
        words(
            [{"m": lag, "t": f"{lag:+d}" if lag else "0"} for lag in lags if not size.narrow or lag % 2 == 0],
            on(x, "m"), {"value": size.height + 18}, Text(INK_2, size.words),
        ),
        words(
            [{"t": "days from protest to response"}], {"value": size.inner}, {"value": size.height + 36},
            Text(INK_3, size.words - 0.5, "right"),
        ),
        words([{"t": "correlation"}], {"value": -size.left + 4}, {"value": -12}, Text(INK_3, size.words - 0.5, "left")),
    ]  # fmt: skip
    return spec(size, 30, 46, [layer for layer in layers if layer["data"]["values"]])
