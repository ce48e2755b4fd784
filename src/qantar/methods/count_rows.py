"""The points of an indicator, read from `series`: periods with the figures printed for them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from qantar.maths.periods import Figure, Span
from qantar.methods import cells
from qantar.methods.method import Refusal
from qantar.methods.wording import slug
from qantar.study.reports import no_count
from qantar.tables.frames import Frames, Row
from qantar.values.dates import Edtf
from qantar.values.numbers import Written

#: Units of what is measured and not counted: their values at two times do not add up.
LEVELS = ("percent", "rank", "index")
#: A longer time is more likely a slip of the pen than a series by year.
MOST_YEARS = 200


@dataclass(frozen=True)
class Point:
    """A period and the figure printed for it; `value` is None where the source says that nobody knows."""

    period: Edtf
    span: Span
    value: Written | None
    unit: str | None
    row: Row

    @property
    def key(self) -> str:
        """The period as a part of a finding's id."""
        return slug(self.period.text)

    @property
    def figure(self) -> Figure | None:
        """The lowest and highest count the figure can mean; None where it does not say: "about 20", "more than 20"."""
        value = self.value
        if value is None or value.low is None or value.high is None:
            return None
        rounded = value.vague and value.exact is not None
        return None if rounded else Figure(self.span, float(value.low), float(value.high))


def read_points(frames: Frames, indicator: str, place: str | None, window: Span | None) -> list[Point]:
    """Return the points of an indicator in the order of time, or refuse when they are none or of several kinds."""
    rows = [row for row in frames.rows("series") if cells.text(row, "indicator") == indicator]
    if not rows:
        known = sorted({cells.text(row, "indicator") or "" for row in frames.rows("series")})
        raise Refusal(f"series has no rows of the indicator {indicator!r}", f"it has: {', '.join(known) or 'no rows'}")
    places = sorted({cells.text(row, "place") or "" for row in rows})
    if place is None and len(places) > 1:
        raise Refusal(f"{indicator} is counted in several places: {', '.join(places)}", "choose one: the setting place")
    chosen = [row for row in rows if place in (None, cells.text(row, "place"))]
    points = sorted((_point(row) for row in chosen), key=lambda point: (point.span, point.period.text))
    points = [point for point in points if window is None or _meet(point.span, window)]
    if not points:
        raise Refusal(f"no figures of {indicator} are of this place and period", "change the settings place or period")
    _check(indicator, points)
    return points


def _point(row: Row) -> Point:
    period = cells.day(row, "period")
    if period is None or period.earliest is None or period.latest is None:
        raise Refusal(
            f"the period {cells.text(row, 'period') or ''!r} has no beginning or no end", "a count needs both"
        )
    return Point(period, span_of(period), cells.number(row, "value"), cells.text(row, "unit"), row)


def _check(indicator: str, points: Sequence[Point]) -> None:
    for point in points:
        counted = point.unit not in LEVELS
        why = no_count(point.value) if point.value is not None and counted else ""
        if why:
            raise Refusal(f"{indicator}: the value {point.row.get('value')} of {point.period.text} is no count: {why}")
    years = years_of(Span(min(point.span.start for point in points), max(point.span.stop for point in points)))
    if len(years) > MOST_YEARS:
        raise Refusal(
            f"{indicator} reaches from {years[0]} to {years[-1]}, {len(years)} years",
            "is a period mistyped? The setting period chooses a part of the time",
        )
    units = sorted({point.unit or "" for point in points})
    if len(units) > 1:
        raise Refusal(f"{indicator} is given in several units: {', '.join(units)}", "keep one unit for one indicator")
    for one, other in pairwise(points):
        if one.span == other.span:
            raise Refusal(
                f"{indicator} has two figures for {one.period.text}",
                "one of them is the series; where sources differ the other is a claim",
            )


def span_of(period: Edtf) -> Span:
    """Return the days of a period that has both ends."""
    if period.earliest is None or period.latest is None:
        raise Refusal(f"the period {period.text!r} has no beginning or no end", "write both, as in 2010/2020")
    return Span(period.earliest.toordinal(), period.latest.toordinal() + 1)


def year_span(year: int) -> Span:
    """Return the days of a calendar year."""
    return Span(date(year, 1, 1).toordinal(), date(year, 12, 31).toordinal() + 1)


def years_of(span: Span) -> list[int]:
    """Return the calendar years that a stretch of days touches.

    >>> years_of(Span(date(2012, 7, 1).toordinal(), date(2014, 1, 1).toordinal()))
    [2012, 2013]
    """
    return list(range(date.fromordinal(span.start).year, date.fromordinal(span.stop - 1).year + 1))


def span_text(span: Span) -> str:
    """Return a stretch of days as EDTF, in years or months where it is made of whole ones.

    >>> span_text(year_span(2012)), span_text(Span(date(2013, 7, 1).toordinal(), date(2014, 1, 1).toordinal()))
    ('2012', '2013-07/2013-12')
    """
    first, last = date.fromordinal(span.start), date.fromordinal(span.stop - 1)
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31):
        parts = [f"{first:%Y}", f"{last:%Y}"]
    elif first.day == 1 and (last + timedelta(days=1)).day == 1:
        parts = [f"{first:%Y-%m}", f"{last:%Y-%m}"]
    else:
        parts = [first.isoformat(), last.isoformat()]
    return parts[0] if parts[0] == parts[1] else "/".join(parts)


def overlapping(points: Sequence[Point]) -> list[Span]:
    """Return the stretches of time that more than one period covers, joined where they touch."""
    cuts = sorted({cut for point in points for cut in point.span})
    found: list[Span] = []
    for start, stop in pairwise(cuts):
        if sum(point.span.start <= start and stop <= point.span.stop for point in points) < 2:
            continue
        if found and found[-1].stop == start:
            found[-1] = Span(found[-1].start, stop)
        else:
            found.append(Span(start, stop))
    return found


def _meet(one: Span, other: Span) -> bool:
    return one.start < other.stop and other.start < one.stop
