"""The drawing of counts: columns whose area is the count, each period where it is."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

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
    line,
    on,
    rects,
    round_up,
    rule,
    spec,
    tick,
    words,
)
from qantar.values.dates import read_edtf


@dataclass(frozen=True, slots=True)
class Period:
    """A period and its count: days as decimal years, the count spread over its length."""

    text: str
    words: str
    start: float
    stop: float
    low: float | None
    high: float | None
    printed: str
    overlaps: bool
    broken: bool

    @property
    def years(self) -> float:
        """How long it is, in years."""
        return self.stop - self.start

    @property
    def rate(self) -> float | None:
        """The count a year, so that the area of a column is the count."""
        return None if self.high is None else self.high / self.years

    @property
    def is_year(self) -> bool:
        """Whether it is one calendar year."""
        return len(self.text) == 4


def as_years(edtf: str) -> tuple[float, float]:
    """Return a period's beginning and end as decimal years.

    >>> as_years("2012/2013-06")
    (2012.0, 2013.5)
    """
    found = read_edtf(edtf)
    assert found.earliest and found.latest
    return _decimal(found.earliest, 0), _decimal(found.latest, 1)


def _decimal(day: date, after: int) -> float:
    months = day.month - 1
    in_month = (day.day - 1 + after) / _days(day)
    return round(day.year + (months + in_month) / 12, 4)


def _days(day: date) -> int:
    following = date(day.year + day.month // 12, day.month % 12 + 1, 1)
    return (following - day.replace(day=1)).days


def columns_spec(size: Size, periods: Sequence[Period], gaps: Sequence[tuple[float, float]], unit: str) -> Layer:
    """Return columns whose area is the count, each period where it is, overlapping ones on top of each other."""
    first, last = min(p.start for p in periods), max(p.stop for p in periods)
    top = round_up(max((p.rate or 0) for p in periods))
    hot = _hottest(periods)
    x = {"type": "quantitative", "scale": {"domain": [first, last], "nice": False, "zero": False}, "axis": None}
    y = {"type": "quantitative", "scale": {"domain": [0, top], "nice": False}, "axis": axis(size)}
    pad = 0.03 if size.inner / (last - first) > 40 else 0.07
    bars = [_bar(p, pad, hot) for p in periods if p.rate is not None]
    long = [p for p in periods if not p.is_year]
    layers: list[Layer] = [
        rects([{"a": a + pad, "b": b - pad, "v": top * 0.3} for a, b in gaps], x, y, fill="url(#hatch)"),
        rects([b for b in bars if b["kind"] == "plain"], x, y, fill=BAR),
        rects([b for b in bars if b["kind"] == "hot"], x, y, fill=ACCENT),
        rects([b for b in bars if b["kind"] == "long"], x, y, fill=BAR, fillOpacity=0.45, stroke=INK_3),
        *_gap_words(size, gaps, x, y, top),
        *_values(size, periods, hot, x, y),
        rule({"y": {"value": size.height}}, INK, 1),
        *year_names(size, int(first), last, x),
        *_brackets(size, long, x),
        *_breaks(size, [p for p in periods if p.broken], x),
        words(
            [{"t": f"{unit} a year"}], {"value": -size.left + 4}, {"value": -20}, Text(INK_3, size.words - 0.5, "left")
        ),
    ]
    levels = max(_level_of(long).values(), default=-1) + 1
    return spec(size, 34, 28 + 30 * levels, [layer for layer in layers if layer["data"]["values"]])


def _bar(period: Period, pad: float, hot: Period | None) -> Layer:
    kind = "hot" if period is hot else "plain" if period.is_year and not period.overlaps else "long"
    tip = {"Period": period.words, "Count": period.printed}
    if not period.is_year:
        tip["A year"] = f"{period.rate or 0:,.0f}"
    return {"a": period.start + pad, "b": period.stop - pad, "v": period.rate, "kind": kind, "tip": tip}


def _hottest(periods: Sequence[Period]) -> Period | None:
    single = [p for p in periods if p.is_year and not p.overlaps and p.rate is not None]
    return max(single, key=lambda p: (p.rate or 0, -p.start)) if len(single) > 2 else None


def _values(size: Size, periods: Sequence[Period], hot: Period | None, x: Layer, y: Layer) -> list[Layer]:
    single = [p for p in periods if p.rate is not None and p.is_year and not p.overlaps]
    rows = [{"m": p.start + 0.5, "v": p.rate, "t": p.printed, "hot": p is hot} for p in single]
    long = [
        {"m": p.start + 0.06, "v": p.rate, "t": p.printed if size.narrow else f"{p.printed} in {_length(p.years)}"}
        for p in periods
        if p.rate is not None and not (p.is_year and not p.overlaps)
    ]
    return [
        words(
            [r for r in rows if not r["hot"]], on(x, "m"), on(y, "v"), Text(INK, size.words + 0.5, dy=-8, weight=600)
        ),
        words([r for r in rows if r["hot"]], on(x, "m"), on(y, "v"), Text(ACCENT, size.words + 0.5, dy=-8, weight=700)),
        words(long, on(x, "m"), on(y, "v"), Text(INK, size.words + 0.5, "left", dy=-8, weight=600, halo=True)),
    ]


def _length(years: float) -> str:
    """Return a length of time in words.

    >>> _length(2.0), _length(1.5), _length(0.5)
    ('2 years', '1½ years', '6 months')
    """
    whole, half = int(years), abs(years % 1 - 0.5) < 0.02
    if years < 1:
        return f"{round(years * 12)} months"
    if half:
        return f"{whole}½ years"
    return "1 year" if round(years, 2) == 1 else f"{years:.3g} years"


def _gap_words(size: Size, gaps: Sequence[tuple[float, float]], x: Layer, y: Layer, top: float) -> list[Layer]:
    upright = [{"m": (a + b) / 2, "v": top * 0.02, "t": "not known"} for a, b in gaps]
    turned = words(upright, on(x, "m"), on(y, "v"), Text(INK_2, max(size.words - 0.5, 12), "left", dy=4, halo=True))
    turned["mark"]["angle"] = -90
    return [turned]


def _level_of(long: Sequence[Period]) -> dict[str, int]:
    """Return the line under the axis on which each long period's bracket stands, so that none overlap."""
    ends: list[float] = []
    levels: dict[str, int] = {}
    for period in sorted(long, key=lambda p: p.start):
        level = next((at for at, end in enumerate(ends) if end <= period.start), len(ends))
        ends[level : level + 1] = [period.stop + 1.0]
        levels[period.text] = level
    return levels


def _brackets(size: Size, long: Sequence[Period], x: Layer) -> list[Layer]:
    levels = _level_of(long)
    layers: list[Layer] = []
    for period in long:
        down = size.height + 28 + 30 * levels[period.text]
        said = _length(period.years) if size.narrow else f"one figure for {period.words}"
        layers += [
            line([{"a": period.start + 0.03, "b": period.stop - 0.03}], x, down + 4),
            tick([{"a": period.start + 0.03}, {"a": period.stop - 0.03}], x, down, down + 4),
            words(
                [{"m": period.start + 0.03, "t": said}],
                on(x, "m"),
                {"value": down + 18},
                Text(INK_3, max(12, size.words - 0.5), "left", halo=True),
            ),
        ]
    return layers


def _breaks(size: Size, broken: Sequence[Period], x: Layer) -> list[Layer]:
    rows = [{"m": period.start} for period in broken]
    mark = {"type": "rule", "stroke": INK_3, "strokeWidth": 1.25, "strokeDash": [4, 3]}
    return [
        {
            "data": {"values": rows},
            "mark": mark,
            "encoding": {"x": on(x, "m"), "y": {"value": -4}, "y2": {"value": size.height}},
        }
    ]


def year_names(size: Size, first: int, last: float, x: Layer) -> list[Layer]:
    """Return the years under the axis: fewer of them, or shorter, where there is little room."""
    years = list(range(first, int(last) if float(last).is_integer() else int(last) + 1))
    step = 1 if size.inner / max(len(years), 1) > 26 else 2 if size.inner / len(years) > 14 else 5
    short = size.narrow and len(years) > 6
    rows = [
        {"m": year + 0.5, "t": f"’{year % 100:02d}" if short and place else str(year)}
        for place, year in enumerate(years)
        if place % step == 0
    ]
    return [words(rows, on(x, "m"), {"value": size.height + 18}, Text(INK_2, size.words))]
