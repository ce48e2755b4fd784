"""The drawing of a wave: columns by period with onset, peak and end, and where the rate changed, with how sure."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
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
    on,
    rects,
    round_up,
    rule,
    spec,
    words,
)
from qantar.report.measure_columns import Marks
from qantar.report.measure_time import breaks, days_of, names, scale, span_of

Row = Mapping[str, Any]


def waves_spec(size: Size, series: Sequence[Row], waves: Sequence[Row], changes: Sequence[Row], marks: Marks) -> Layer:
    """Return the series with its waves in colour, their peaks named, and below a bar for each change of the rate."""
    first, last = span_of(str(row["period"]) for row in series)
    top = round_up(max([1.0, *(float(row["events"]) for row in series)]) * 1.12)
    x = scale(first, last)
    y: Layer = {
        "type": "quantitative",
        "scale": {"domain": [0, top], "nice": False},
        "axis": axis(size) | {"tickMinStep": 1},
    }
    spans = [(days_of(str(wave["onset"]))[0], days_of(str(wave["end"]))[1]) for wave in waves]
    columns = []
    for row in series:
        begin, end = days_of(str(row["period"]))
        gap = (end - begin) * 0.12 if (end - begin) * size.inner / (last - first) > 4 else 0
        inside = any(a <= begin and end <= b for a, b in spans)
        tip = {"When": str(row["period"]), "Events": f"{row['events']:,.0f}"}
        columns.append({"a": begin + gap, "b": end - gap, "v": row["events"], "in": inside, "tip": tip})
    peaks = [
        {"m": sum(days_of(str(wave["peak"]))) / 2, "v": wave["peak_events"], "t": f"peak {wave['peak_events']:,.0f}"}
        for wave in sorted(waves, key=lambda wave: -wave["events"])[: 3 if size.narrow else 6]
    ]
    layers: list[Layer] = [
        rects([{"a": a, "b": b, "v": top} for a, b in spans], x, y, fill="var(--accent-wash)", fillOpacity=0.45),
        rects([row for row in columns if row["v"] and not row["in"]], x, y, fill=BAR),
        rects([row for row in columns if row["v"] and row["in"]], x, y, fill=ACCENT),
        words(peaks, on(x, "m"), on(y, "v"), Text(INK, size.words, dy=-7, weight=600, halo=True)),
        rule({"y": {"value": size.height}}, INK, 1),
        *names(size, first, last, x),
        *_changes(size, changes, x),
        *(breaks(size, marks, x) if marks else []),
        words([{"t": "events"}], {"value": -size.left + 4}, {"value": -20}, Text(INK_3, size.words - 0.5, "left")),
    ]
    below = 34 + (26 + 20 * len(changes) if changes else 0)
    return spec(replace(size), 38, below, [layer for layer in layers if layer["data"]["values"]])


def _changes(size: Size, changes: Sequence[Row], x: Layer) -> list[Layer]:
    """Return a thin bar for where each change lies with 95 %, and a dot where it is most probable."""
    layers: list[Layer] = []
    for place, row in enumerate(changes):
        down = size.height + 52 + 20 * place
        low, high = days_of(str(row["low"]))[0], days_of(str(row["high"]))[1]
        at = days_of(str(row["date"]))[0]
        value = {"value": down}
        layers += [
            {
                "data": {"values": [{"a": low, "b": high}]},
                "mark": {"type": "rule", "stroke": INK, "strokeWidth": 1.5},
                "encoding": {"x": on(x, "a"), "x2": {"field": "b"}, "y": value},
            },
            {
                "data": {"values": [{"m": at}]},
                "mark": {"type": "point", "shape": "circle", "filled": True, "size": 60, "fill": INK, "opacity": 1},
                "encoding": {"x": on(x, "m"), "y": value},
            },
        ]
    if changes:
        said = "where the rate changed: most probably at the dot, with 95 % within the line"
        if size.narrow:
            said = "where the rate changed (dot; line: 95 %)"
        layers.append(
            words([{"t": said}], {"value": 0}, {"value": size.height + 40}, Text(INK_2, size.words - 0.5, "left"))
        )
    return layers
