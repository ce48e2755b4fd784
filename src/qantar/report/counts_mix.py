"""The drawing of a mix: a row of columns for each part, the leading part of each period in full colour."""

from collections.abc import Sequence
from dataclasses import dataclass

from qantar.report.marks import (
    INK,
    INK_2,
    INK_3,
    Layer,
    Size,
    Text,
    flat,
    on,
    rects,
    spec,
    words,
)


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a mix: what it is called, its colour, and its share in each period."""

    label: str
    colour: str
    shares: Sequence[float | None]
    leads: Sequence[bool]


def mix_spec(size: Size, periods: Sequence[str], parts: Sequence[Part]) -> Layer:
    """Return a row of columns for each part: the leading part of each period in full colour."""
    band = 118.0 if not size.narrow else 142.0
    left = size.left if size.narrow else 110
    own = Size(
        size.width,
        int(len(parts) * (104 if not size.narrow else 112)),
        left if not size.narrow else 4,
        size.right,
        size.words,
        size.narrow,
    )
    x = {"type": "quantitative", "scale": {"domain": [0, len(periods)], "nice": False}, "axis": None}
    y = {
        "type": "quantitative",
        "scale": {"domain": [0, band * len(parts)], "nice": False},
        "axis": None,
    }
    layers: list[Layer] = []
    for place, part in enumerate(parts):
        base = band * (len(parts) - 1 - place)
        cells = [
            _cell(period, share, leads, at, base)
            for at, (period, share, leads) in enumerate(zip(periods, part.shares, part.leads, strict=True))
        ]
        known = [cell for cell in cells if cell["known"]]
        layers += [
            rects([c for c in known if c["leads"]], x, y, base="base", fill=part.colour),
            rects([c for c in known if not c["leads"]], x, y, base="base", fill=part.colour, fillOpacity=0.4),
            words([c for c in known if c["leads"]], on(x, "m"), on(y, "v"), Text(INK, own.words, dy=-8, weight=700)),
            words([c for c in known if not c["leads"]], on(x, "m"), on(y, "v"), Text(INK_2, own.words, dy=-8)),
            words(
                [{**c, "t": "–"} for c in cells if not c["known"]],
                on(x, "m"),
                on(y, "base"),
                Text(INK_3, own.words, dy=-8),
            ),
            flat([{"a": 0, "b": len(periods), "v": base}], x, y, colour=INK_3),
            _name(own, part, base, band, y),
        ]
    layers += _period_names(own, periods, x)
    return spec(own, 24, 40, [layer for layer in layers if layer["data"]["values"]])


def _name(size: Size, part: Part, base: float, band: float, y: Layer) -> Layer:
    if size.narrow:
        return words(
            [{"t": part.label, "v": base + band - 22}],
            {"value": 0},
            on(y, "v"),
            Text(INK, 12.5, "left", weight=700, halo=True),
        )
    return words(
        [{"t": part.label, "v": base + 6}], {"value": -size.left + 2}, on(y, "v"), Text(INK, 13.5, "left", weight=700)
    )


def _period_names(size: Size, periods: Sequence[str], x: Layer) -> list[Layer]:
    rows = [
        {"m": at + 0.5, "t": line, "o": place}
        for at, period in enumerate(periods)
        for place, line in enumerate(_short_period(period, narrow=size.narrow))
    ]
    return [
        words(
            [row for row in rows if row["o"] == place],
            on(x, "m"),
            {"value": size.height + 18 + 15 * place},
            Text(INK_2, size.words),
        )
        for place in (0, 1)
    ]


def _short_period(edtf: str, *, narrow: bool) -> list[str]:
    """Return a period as short as it can be read: 2011–12, or to June 2013 in two lines."""
    start, _, end = edtf.partition("/")
    if not end:
        return [f"’{start[2:4]}" if narrow else start]
    if len(start) == len(end) == 4:
        return [f"’{start[2:]}–", end[2:]] if narrow else [f"{start}–{end[2:]}"]
    months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    last = f"{months[int(end[5:7]) - 1]} {end[:4]}" if len(end) >= 7 else end
    return [f"’{start[2:4]}–", end[2:4]] if narrow else [f"{start[:4]} to", last]


def _cell(period: str, share: float | None, leads: bool, at: int, base: float) -> Layer:
    return {
        "period": period,
        "a": at + 0.1,
        "b": at + 0.9,
        "m": at + 0.5,
        "base": base,
        "v": base + (share or 0),
        "known": share is not None,
        "leads": leads,
        "t": "" if share is None else f"{share:g}",
        "tip": {"Period": period, "Percent": "not stated" if share is None else f"{share:g}"},
    }
