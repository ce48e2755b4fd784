"""What a count consists of: its parts in percent, period by period, and the counts behind them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import Any

from qantar.findings import Caveat, Finding, Table, Translations
from qantar.maths.periods import Span
from qantar.maths.rounding import counts_behind, counts_cut_off
from qantar.methods import cells
from qantar.methods.count_findings import Series
from qantar.methods.count_rows import Point, read_points, span_text
from qantar.methods.method import Refusal
from qantar.methods.wording import (
    NBSP,
    bounds,
    caveat,
    certain,
    column,
    count_value,
    date_words,
    english,
    joined,
    percent_value,
    plain,
    shown_range,
)

PERCENT = "percent"


@dataclass(frozen=True)
class Part:
    """One part of the count in one period: its share, the range it was rounded from, and its row."""

    code: str
    label: Translations
    point: Point | None
    share: Fraction | None
    step: Fraction

    @property
    def low(self) -> Fraction:
        """The lowest share that rounds to what is printed."""
        return max(Fraction(0), (self.share or 0) - self.step / 2)

    @property
    def high(self) -> Fraction:
        """The highest share that rounds to what is printed."""
        return min(Fraction(100), (self.share or 0) + self.step / 2)


@dataclass(frozen=True)
class Mix:
    """All parts of the count in one period."""

    whole: Point
    parts: Sequence[Part]

    @property
    def stated(self) -> list[Part]:
        """The parts that have a figure."""
        return [part for part in self.parts if part.share is not None]

    @property
    def sum(self) -> Fraction:
        """What the stated parts add up to."""
        return sum((part.share for part in self.stated if part.share is not None), Fraction(0))

    @property
    def left(self) -> tuple[Fraction, Fraction]:
        """The least and the most that the stated parts leave of the whole."""
        low = 100 - sum((part.high for part in self.stated), Fraction(0))
        high = 100 - sum((part.low for part in self.stated), Fraction(0))
        return max(Fraction(0), low), max(Fraction(0), high)

    @property
    def makes_whole(self) -> bool | None:
        """Whether the parts can add up to 100 once rounding is allowed for; None when there are none."""
        if not self.stated:
            return None
        low, high = sum(part.low for part in self.stated), sum(part.high for part in self.stated)
        return low <= 100 if len(self.stated) < len(self.parts) else low <= 100 <= high

    @property
    def leading(self) -> list[Part]:
        """The largest parts: more than one when they are equal."""
        most = max((part.share for part in self.stated if part.share is not None), default=None)
        return [part for part in self.stated if part.share == most]

    @property
    def lead_is_sure(self) -> bool:
        """Whether the leading part leads whatever was rounded away, and whatever is not stated."""
        if len(self.leading) != 1:
            return False
        others = [part.high for part in self.stated if part is not self.leading[0]]
        if len(self.stated) < len(self.parts):
            others.append(self.left[1])
        return all(other < self.leading[0].low for other in others)


def parts(series: Series, codes: Sequence[str], window: Span | None) -> Iterator[Finding]:
    """Yield the table of the mix, the leading parts, then each part of each period with the counts behind it."""
    mixes = _read(series, codes, window)
    yield _table(series, mixes, codes)
    yield _leading(series, mixes)
    for mix in mixes:
        for part in mix.parts:
            yield from _one_part(series, mix, part)


def _read(series: Series, codes: Sequence[str], window: Span | None) -> list[Mix]:
    place = cells.text(series.points[0].row, "place")
    found = {code: read_points(series.frames, code, place, window) for code in codes}
    spans = {point.span for point in series.points}
    for code, points in found.items():
        lost = [point.period.text for point in points if point.span not in spans]
        if lost:
            raise Refusal(f"{code} has a figure for {lost[0]}, and {series.indicator} has none for that period")
    return [
        Mix(whole, [_part(series, whole, code, {p.span: p for p in found[code]}.get(whole.span)) for code in codes])
        for whole in series.points
    ]


def _part(series: Series, whole: Point, code: str, point: Point | None) -> Part:
    label = series.frames.code("indicators", code)
    written = point.value if point else None
    if point is None or written is None or written.exact is None:
        return Part(code, label, point, None, Fraction(0))
    if point.unit == PERCENT:
        return Part(code, label, point, Fraction(written.exact), Fraction(written.step))
    if point.unit != whole.unit:
        raise Refusal(
            f"{code} is given in {point.unit} and {series.indicator} in {whole.unit}",
            "a part is given in percent, or in the unit of the whole",
        )
    total = whole.value.exact if whole.value else None
    if not total:
        return Part(code, label, point, None, Fraction(0))
    return Part(code, label, point, 100 * Fraction(written.exact) / Fraction(total), Fraction(0))


def _table(series: Series, mixes: Sequence[Mix], codes: Sequence[str]) -> Finding:
    shares = [column(code, "percent", "", PERCENT) for code in codes]
    labelled = [type(c)(c.name, c.type, c.unit, series.frames.code("indicators", c.name)) for c in shares]
    columns = [
        column("period", "date", "Period"),
        *labelled,
        column("sum", "percent", "Sum of the parts", PERCENT),
        column("makes_whole", "text", "The parts can add up to 100"),
        column("leading", "text", "Largest part"),
        column("lead_is_sure", "text", "Largest whatever was rounded away"),
    ]
    rows: list[list[Any]] = [
        [
            mix.whole.period.text,
            *(None if part.share is None else float(plain(part.share)) for part in mix.parts),
            float(plain(mix.sum)) if mix.stated else None,
            mix.makes_whole,
            ";".join(part.code for part in mix.leading) or None,
            mix.lead_is_sure if mix.stated else None,
        ]
        for mix in mixes
    ]
    return series.finding(
        "mix",
        _points(mixes),
        joined(series.label, dict.fromkeys(series.label, "parts in percent")),
        value=Table(columns, rows),
        unit=PERCENT,
        period=span_text(series.extent),
        uncertainty=certain("Percentages as printed; the counts behind them are bounds."),
        caveats=[found for mix in mixes for found in _sum_caveats(mix)],
    )


def _sum_caveats(mix: Mix) -> list[Caveat]:
    when = date_words(mix.whole.period, ())["en"]
    if mix.makes_whole is False:
        sentence = f"The parts of {when} add up to {plain(mix.sum)}{NBSP}%, which rounding does not explain."
        return [caveat("does-not-add-up", sentence)]
    if mix.makes_whole and mix.sum != 100 and len(mix.stated) == len(mix.parts):
        return [
            caveat("rounding", f"The parts of {when} add up to {plain(mix.sum)}{NBSP}%, as rounding can make them.")
        ]
    return []


def _leading(series: Series, mixes: Sequence[Mix]) -> Finding:
    columns = [
        column("period", "date", "Period"),
        column("part", "text", "Largest part, by its code"),
        column("label", "text", "Largest part"),
        column("percent", "percent", "Percent", PERCENT),
        column("tie", "text", "As large as another"),
        column("sure", "text", "Largest whatever was rounded away"),
    ]
    rows = [
        [
            mix.whole.period.text,
            part.code,
            dict(part.label),
            float(plain(part.share)),
            len(mix.leading) > 1,
            mix.lead_is_sure,
        ]
        for mix in mixes
        for part in mix.leading
        if part.share is not None
    ]
    return series.finding(
        "leading",
        _points(mixes),
        joined(series.label, dict.fromkeys(series.label, "largest part of each period")),
        value=Table(columns, rows),
        period=span_text(series.extent),
        uncertainty=certain("By the printed percentages; parts that are equal are both named."),
    )


def _points(mixes: Sequence[Mix]) -> list[Point]:
    found = [part.point for mix in mixes for part in mix.parts if part.point]
    return found or [mix.whole for mix in mixes]


def _one_part(series: Series, mix: Mix, part: Part) -> Iterator[Finding]:
    key = f"{mix.whole.key}.{part.code}"
    base_words = f"{series.frames.code('indicators', series.indicator).get('en', series.indicator)}"
    common: dict[str, Any] = {
        "label": joined(part.label, date_words(mix.whole.period, part.label)),
        "period": mix.whole.period.text,
        "n": _total(mix.whole),
        "base": english(f"{base_words}, {date_words(mix.whole.period, ())['en']}"),
        "caveats": _sum_caveats(mix),
    }
    if part.point is None or part.share is None:
        yield _not_stated(series, mix, part, key, common)
        return
    printed = part.point.value.text if part.point.value and part.point.unit == PERCENT else None
    about = f"series/{series.frames.id_of('series', part.point.row)}"
    half = f"As printed; rounded from {plain(part.low)} to {plain(part.high)}{NBSP}%."
    yield series.finding(
        key,
        [part.point],
        unit=PERCENT,
        value=percent_value(Decimal(plain(part.share)), written=printed.rstrip("% ") if printed else None),
        uncertainty=bounds(float(plain(part.low)), float(plain(part.high)), half)
        if printed
        else certain("A share of counts."),
        about=about,
        **common,
    )
    if printed and (total := _total(mix.whole)) is not None:
        yield _behind(
            series, part, part.point, total, {**common, "about": about, "id": f"{key}.count", "whole": mix.whole}
        )


def _total(whole: Point) -> int | None:
    exact = whole.value.exact if whole.value else None
    return int(exact) if exact is not None and exact == int(exact) else None


def _not_stated(series: Series, mix: Mix, part: Part, key: str, common: dict[str, Any]) -> Finding:
    only = len(mix.parts) - len(mix.stated) == 1 and mix.makes_whole
    low, high = (float(plain(end)) for end in mix.left)
    words = f"Not stated. If the parts make up the whole, the others leave {shown_range(low, high)}{NBSP}%."
    uncertainty = bounds(low, high, words) if only else certain("Not stated, and the other parts do not tell it.")
    return series.finding(
        key, [part.point or mix.whole], unit=PERCENT, value=None, missing="unknown", uncertainty=uncertainty, **common
    )


def _behind(series: Series, part: Part, point: Point, total: int, common: dict[str, Any]) -> Finding:
    found = counts_behind(part.share or Fraction(0), part.step, total)
    id_, whole = common.pop("id"), common.pop("whole")
    if found is None:
        sentence = f"No whole number of {total} rounds to {plain(part.share or 0)}{NBSP}%."
        if cut := counts_cut_off(part.share or Fraction(0), part.step, total):
            sentence += f" With further digits cut off, {shown_range(*cut)} would give it."
        caveats = [*common.pop("caveats"), caveat("no-whole-number", sentence)]
        uncertainty = certain("No count gives this percentage.")
        return series.finding(
            id_,
            [point, whole],
            unit=whole.unit,
            value=None,
            missing="unknown",
            uncertainty=uncertainty,
            caveats=caveats,
            **common,
        )
    low, high = found
    meaning = f"The whole numbers that print as this percentage of {total}: {shown_range(low, high)}."
    value = count_value(low) if low == high else None
    return series.finding(
        id_,
        [point, whole],
        unit=whole.unit,
        value=value,
        missing=None if value else "unknown",
        uncertainty=bounds(low, high, meaning),
        **common,
    )
