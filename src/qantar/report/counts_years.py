"""The drawing of what each year can have been: a dot where only one number is possible, else a hatched range."""

from collections.abc import Mapping, Sequence
from typing import Any

from qantar.report.counts_drawing import year_names
from qantar.report.marks import (
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
    round_up,
    rule,
    spec,
    words,
)


def years_spec(size: Size, years: Sequence[Mapping[str, Any]], unit: str) -> Layer:
    """Return what each year can have been: a dot where only one number is possible, else a hatched range."""
    first, last = int(years[0]["year"]), int(years[-1]["year"])
    known = [float(row["high"]) for row in years if row["high"] is not None] + [float(row["low"]) for row in years]
    top = round_up(max([*known, 1.0]) * 1.06)
    x = {
        "type": "quantitative",
        "scale": {"domain": [first, last + 1], "nice": False, "zero": False},
        "axis": None,
    }
    y = {"type": "quantitative", "scale": {"domain": [0, top], "nice": False}, "axis": axis(size)}
    rows = [_year_row(row, top, narrow=size.narrow) for row in years]
    ranges = [row for row in rows if row["low"] != row["v"] or row["open"]]
    exact = [row for row in rows if row not in ranges]
    ends = [{**row, "v": row[end], "w": 1} for row in ranges for end in ("low", "v") if end == "low" or not row["open"]]
    layers: list[Layer] = [
        rects(ranges, x, y, base="low", fill="url(#hatch)"),
        flat(ends, x, y),
        dots(exact, x, y, INK, size),
        words(exact, on(x, "m"), on(y, "v"), Text(INK, size.words, dy=-14, weight=700, halo=True)),
        words(
            [{**row, "t": row["range"]} for row in ranges if not row["open"]],
            on(x, "m"),
            on(y, "v"),
            Text(INK_2, size.words, dy=-9, halo=True),
        ),
        words(
            [
                {**row, "t": line, "o": place}
                for row in ranges
                if row["open"]
                for place, line in enumerate(row["lines"])
            ],
            on(x, "m"),
            {"value": -6},
            Text(INK_2, size.words, halo=True),
        ),
        rule({"y": {"value": size.height}}, INK, 1),
        *year_names(size, first, last + 1, x),
        words([{"t": unit}], {"value": -size.left + 4}, {"value": -34}, Text(INK_3, size.words - 0.5, "left")),
    ]
    return spec(size, 48, 28, [layer for layer in layers if layer["data"]["values"]])


def _year_row(row: Mapping[str, Any], top: float, *, narrow: bool) -> Layer:
    low, high = float(row["low"]), row["high"]
    year = int(row["year"])
    shown = f"{low:,.0f}" if high == low else f"{low:,.0f}–{high:,.0f}" if high is not None else f"{low:,.0f} or more"
    return {
        "a": year + 0.18,
        "b": year + 0.82,
        "m": year + 0.5,
        "low": low,
        "v": top if high is None else float(high),
        "open": high is None,
        "t": shown,
        "range": shown,
        "lines": [shown] if high is not None else [f"{low:,.0f} or more" if not narrow else f"{low:,.0f}+"],
        "tip": {"Year": str(year), "Can have been": shown},
    }
