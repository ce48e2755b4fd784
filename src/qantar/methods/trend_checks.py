"""What a series says to a statement: that a year was the highest, that there was more in one time than in another."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from itertools import pairwise

from qantar.maths.periods import Figure, PeriodCounts, Range, Span
from qantar.methods.count_rows import Point, span_text, year_span, years_of
from qantar.methods.judging import Check
from qantar.methods.method import Refusal
from qantar.methods.wording import NBSP, date_words, listing, plain, rounded, shown_number, shown_range, slug

#: The lower end of a level that nobody printed.
NOT_KNOWN = float("-inf")


@dataclass(frozen=True)
class Counted:
    """A count of things by period: periods may overlap or leave gaps, and what they hold adds up."""

    indicator: str
    points: Sequence[Point]
    counts: PeriodCounts

    @classmethod
    def of(cls, indicator: str, points: Sequence[Point], asked: Sequence[Span]) -> "Counted":
        """Return what the figures of an indicator allow for the stretches of time that are asked about."""
        figures: list[Figure] = [point.figure for point in points if point.figure is not None]
        return cls(indicator, points, PeriodCounts(figures, asked))

    def range_in(self, span: Span) -> Range:
        """Return the fewest and the most in a stretch of time."""
        return self.counts.sum_in(span)

    def is_above(self, one: Span, other: Span) -> bool:
        """Say whether there must have been more in one stretch than in another."""
        return self.counts.is_above(one, other)

    def may_be_above(self, one: Span, other: Span) -> bool:
        """Say whether there may have been more in one stretch than in another."""
        most = self.counts.more_in(one, other).high
        return most is None or most > 0

    def lacking(self, span: Span) -> list[Span]:
        """Return the parts of a stretch without a figure."""
        return self.counts.gaps(span)

    def by_year(self, span: Span) -> Range:
        """Return the fewest and the most in a year of a stretch, on average."""
        found, years = self.range_in(span), _years(span)
        low, high = (None if end is None else float(Fraction(end) / years) for end in found)
        return Range(low or 0.0, high)

    def told(self, span: Span) -> str:
        """Return in words how many there were in a stretch."""
        return shown(self.range_in(span))

    def told_by_year(self, span: Span) -> str:
        """Return in words how many there were a year."""
        return f"{_between(self.by_year(span))} a year"


@dataclass(frozen=True)
class Measured:
    """A level measured at times: a share, a price, a rank. What is measured at two times does not add up."""

    indicator: str
    points: Sequence[Point]

    def range_in(self, span: Span) -> Range:
        """Return the level of a period, as wide as its rounding leaves it; without limits where none is printed."""
        point = next((point for point in self.points if point.span == span), None)
        if point is None or point.value is None or (point.value.low is None and point.value.high is None):
            return Range(NOT_KNOWN, None)
        value = point.value
        half = Fraction(value.step) / 2 if value.exact is not None else Fraction(0)
        low = NOT_KNOWN if value.low is None else float(Fraction(value.low) - half)
        return Range(low, None if value.high is None else float(Fraction(value.high) + half))

    def is_above(self, one: Span, other: Span) -> bool:
        """Say whether the level of one period must be above that of another, however both were rounded."""
        most = self.range_in(other).high
        return most is not None and self.range_in(one).low >= most

    def may_be_above(self, one: Span, other: Span) -> bool:
        """Say whether the level of one period may be above that of another."""
        most = self.range_in(one).high
        return most is None or most > self.range_in(other).low

    def lacking(self, span: Span) -> list[Span]:
        """Return the stretch itself where it has no figure."""
        return [span] if self.range_in(span).high is None and self.range_in(span).low == NOT_KNOWN else []

    def by_year(self, span: Span) -> Range:
        """Return the lowest and the highest level of a period."""
        return self.range_in(span)

    def told(self, span: Span) -> str:
        """Return the level of a period as it is printed."""
        point = next((point for point in self.points if point.span == span and point.value is not None), None)
        if point is None or point.value is None:
            return "no figure"
        return point.value.text.rstrip("% ") + (f"{NBSP}%" if point.unit == "percent" else "")

    def told_by_year(self, span: Span) -> str:
        """Return the level of a period as it is printed."""
        return self.told(span)


Followed = Counted | Measured


def key_of(series: Followed, span: Span) -> str:
    """Return the id of the finding that says how many there were in a stretch of time."""
    return f"{series.indicator}.{slug(span_text(span))}"


def words(span: Span) -> str:
    """Return a stretch of time in English."""
    return date_words(span_text(span), ())["en"]


def peak(series: Followed, when: Span, among: Sequence[Span], *, highest: bool) -> Check:
    """Hold against the figures that no other of these times had more, or less."""
    above: Callable[[Span, Span], bool] = series.is_above if highest else lambda one, other: series.is_above(other, one)
    may = series.may_be_above if highest else lambda one, other: series.may_be_above(other, one)
    others = [span for span in among if span != when]
    if not others:
        why = f"No figure is printed for any other time than {words(when)}."
        return Check("lacking", why, "Figures for other times.", (key_of(series, when),))
    beyond = [other for other in others if above(other, when)]
    unsure = [other for other in others if may(other, when)]
    own = series.told(when)
    if beyond:
        best = max(beyond, key=lambda span: (1 if highest else -1) * series.range_in(span).low)
        why = f"For {words(best)} the figures leave {series.told(best)}, for {words(when)} {own}."
        return Check("against", why, "", (key_of(series, when), key_of(series, best)))
    keys = (key_of(series, when), *(key_of(series, span) for span in unsure))
    if lost := gone(series, [*unsure, when]):
        many = len(unsure) > len(others) / 2
        side = "more" if highest else "less"
        why = f"No figure is printed for {lost}: whether it was {side} than the {own} of {words(when)} is open."
        return Check("lacking" if many else "open", why, f"A figure for {lost}.", keys)
    if unsure:
        why = f"The figures allow more in {listing([words(span) for span in unsure], last='or')}, and do not demand it."
        why = why if highest else why.replace("allow more", "allow fewer")
        return Check("open", why, f"Figures for {listing([words(span) for span in unsure])} alone.", keys)
    rest = [series.range_in(span).high if highest else series.range_in(span).low for span in others]
    nearest = shown_number(max(end or 0 for end in rest) if highest else min(end or 0 for end in rest))
    side = "more" if highest else "fewer"
    return Check("for", f"{capital_words(when)} had {own}; no other can have had {side} than {nearest}.", "", keys)


def compared(series: Followed, one: Span, other: Span, *, more: bool) -> Check:
    """Hold against the figures that there was more in one stretch of time than in another: by the year, if counted."""
    first, second = series.by_year(one), series.by_year(other)
    keys = (key_of(series, one), key_of(series, other))
    told = f"{series.told_by_year(one)} in {words(one)}, against {series.told_by_year(other)} in {words(other)}."
    if second.high is not None and first.low > second.high:
        return Check("for" if more else "against", told, "", keys)
    if first.high is not None and first.high < second.low:
        return Check("against" if more else "for", told, "", keys)
    if first == second and first.exact:
        return Check("absent", told, "", keys)
    if lost := gone(series, [one, other]):
        return Check("lacking", f"No figure is printed for {lost}.", f"A figure for {lost}.", keys)
    return Check("open", told, "Figures for each year alone.", keys)


def total(series: Counted, span: Span, low: float, high: float) -> Check:
    """Hold against the figures that there were so many in a stretch of time."""
    found = series.range_in(span)
    why = f"For {words(span)} the figures leave {shown(found)}."
    keys = (key_of(series, span),)
    if high < found.low or (found.high is not None and low > found.high):
        return Check("against", why, "", keys)
    if found.exact:
        return Check("for", why, "", keys)
    lost = gone(series, [span])
    return Check("open", why, f"A figure for {lost}." if lost else "Figures for periods that do not overlap.", keys)


def steps(series: Followed, among: Sequence[Span], *, rising: bool) -> list[Check]:
    """Hold against the figures that each time had more than the one before, or each less."""
    pairs = list(pairwise(among))
    if not pairs:
        raise Refusal("a rise or fall takes at least two times", "name a longer stretch in the setting when")
    ups = [other for one, other in pairs if series.is_above(other, one)]
    downs = [other for one, other in pairs if series.is_above(one, other)]
    keys = tuple(key_of(series, span) for span in among)
    with_, against = (ups, downs) if rising else (downs, ups)
    word, rival = ("rose", "fell") if rising else ("fell", "rose")
    checks = []
    if with_:
        checks.append(Check("for", f"It {word} in {_all(with_)}.", "", keys))
    if against:
        checks.append(Check("against", f"It {rival} in {_all(against)}.", "", keys))
    unsure = [other for _, other in pairs if other not in ups and other not in downs]
    if unsure:
        why = f"The figures do not tell for {_all(unsure)}."
        lost = gone(series, among)
        needs = f"A figure for {lost}." if lost else "Figures for each year alone."
        checks.append(Check("open", why, needs, keys))
    return checks


def times_of(series: Followed, stretch: Span) -> list[Span]:
    """Return the times to compare in a stretch: its calendar years for a count, its periods for what is measured."""
    if isinstance(series, Counted):
        return [year_span(year) for year in years_of(stretch)]
    years = [year_span(year) for year in years_of(stretch)]
    inside = [p.span for p in series.points if stretch.start <= p.span.start and p.span.stop <= stretch.stop]
    return sorted({*inside, *(year for year in years if not any(_meet(year, span) for span in inside))})


def gone(series: Followed, spans: Sequence[Span]) -> str:
    """Return the times without a figure in these stretches, joined where they touch; nothing where there are none."""
    joined: list[Span] = []
    for gap in sorted({gap for span in spans for gap in series.lacking(span)}):
        if joined and joined[-1].stop >= gap.start:
            joined[-1] = Span(joined[-1].start, max(joined[-1].stop, gap.stop))
        else:
            joined.append(gap)
    return listing([words(gap) for gap in joined]) if joined else ""


def capital_words(span: Span) -> str:
    """Return a stretch of time in English as a sentence begins with it."""
    text = words(span)
    return text[:1].upper() + text[1:]


def _meet(one: Span, other: Span) -> bool:
    return one.start < other.stop and other.start < one.stop


def _all(spans: Sequence[Span]) -> str:
    return listing([words(span) for span in spans])


def shown(found: Range) -> str:
    """Return how many there can have been, in words."""
    if found.low == NOT_KNOWN:
        return "an unknown number"
    return shown_range(found.low, found.high)


def _between(found: Range) -> str:
    ends = [plain(rounded(Fraction(end), 1)) for end in found if end is not None]
    if found.high is None:
        return f"{ends[0]} or more"
    return ends[0] if ends[0] == ends[1] else f"{ends[0]} to {ends[1]}"


def _years(span: Span) -> Fraction:
    """Return how many years a stretch has, in whole months."""
    first, after = date.fromordinal(span.start), date.fromordinal(span.stop)
    if first.day != 1 or after.day != 1:
        raise Refusal(f"{words(span)} is not made of whole months", "name a stretch in years or months")
    return Fraction((after.year - first.year) * 12 + after.month - first.month, 12)
