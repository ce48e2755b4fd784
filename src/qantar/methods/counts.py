"""Counts printed by period: what they allow for each year where periods overlap or leave gaps, and their parts.

**What it answers.** How many in each year and in all, which year can have been highest, and which part was largest.

**What it needs.** `series` with the columns indicator, place, period, value, unit. Periods are dates such as
`2010`, `2011/2012` or `2012/2013-06`. `vocabularies` adds labels, `claims` a total that somebody states.

**What it gives.** Each printed figure, and for each calendar year the lowest and highest count that all figures
together allow. Time is cut wherever a period begins or ends; the pieces of a period add up to its figure; linear
programming then finds the ends. They are sharp, and whole numbers. Where two periods overlap nothing is counted
twice; the sum of the printed figures is given too, and says what it counts twice. Where no figure is printed for
part of a year there is no upper end. A year can have been the highest when the figures allow that no other year has
more. Parts (indicators in percent of the count, or counts themselves) are given with what they add up to, the
leading part of each period, ties, and the whole numbers that can stand behind a rounded percentage.

**What it assumes.** That periods which overlap count the same thing by the same rules, and that every figure is
right. Where a claim about a row of series says that its figure may have to be read otherwise, a peak or a total that
is stated is held against both, and where they part it is not identified. If the figures cannot all be right the answer
names those that contradict each other, and gives no bounds.

**What it refuses.** Several places or units at once, two figures for one period, and a period without beginning or
end.

    >>> from qantar.methods.counts import METHOD
    >>> series = [
    ...     {"indicator": "rallies", "place": "land", "period": "2011/2012", "value": "400", "unit": "rallies"},
    ...     {"indicator": "rallies", "place": "land", "period": "2012/2013-06", "value": "100", "unit": "rallies"},
    ...     {"indicator": "rallies", "place": "land", "period": "2019", "value": "210", "unit": "rallies"},
    ... ]
    >>> answers = {finding.id: finding for finding in METHOD({"indicator": "rallies", "peak": 2019}, series=series)}
    >>> answers["year-2012"].uncertainty.low, answers["year-2012"].uncertainty.high
    (0.0, 100.0)
    >>> answers["peak"].verdict.word, answers["peak"].verdict.why["en"]
    ('contradicted', 'The figures printed for 2011 leave at least 300 for it, more than the 210 of 2019.')

Cites: manski2003, hoffman1956, brown2017
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from pydantic import Field

from qantar.findings import Finding
from qantar.maths.periods import PeriodCounts, Span
from qantar.methods import cells, count_findings, count_mix, count_verdicts
from qantar.methods.count_rows import read_points, span_of, year_span, years_of
from qantar.methods.method import Method, Refusal, Settings
from qantar.methods.readings import readings_of
from qantar.tables.frames import Frames


class CountSettings(Settings):
    """Which indicator, where and when, and what to compare it with."""

    indicator: str = Field(description="The code of the indicator that is counted.")
    parts: tuple[str, ...] = Field(
        default=(), description="The codes of the indicators that it consists of: in percent of it, or counts."
    )
    place: str | None = Field(default=None, description="The id of the place; may be left out if there is one only.")
    period: str | None = Field(default=None, description="From when to when, such as 2010/2020; left out, all periods.")
    peak: int | None = Field(default=None, description="A year that is said to be the highest, to see if it can be.")
    claim: str | None = Field(
        default=None, description="The id of a claim of the total, to see if the figures allow it."
    )


def run(frames: Frames, settings: CountSettings) -> Iterator[Finding]:
    """Yield the printed figures, then what they allow, then the parts."""
    window = span_of(cells.edtf(settings.period, "period")) if settings.period else None
    points = read_points(frames, settings.indicator, settings.place, window)
    if all(point.figure is None for point in points):
        why = f"{settings.indicator} has no exact figure to count with"
        raise Refusal(why, "write at least one value in series.csv that is a number")
    figures = [point.figure for point in points]
    extent = window or Span(min(point.span.start for point in points), max(point.span.stop for point in points))
    years = years_of(extent)
    claimed = count_verdicts.claimed_span(frames, settings.claim, extent)
    spans = [*(year_span(year) for year in years), extent, *([claimed] if claimed else [])]
    series = count_findings.Series(
        frames=frames,
        indicator=settings.indicator,
        points=points,
        extent=extent,
        years=years,
        counts=PeriodCounts([figure for figure in figures if figure], spans),
    )
    yield from count_findings.printed(series)
    yield from count_findings.together(series)
    if series.counts.possible:
        yield from count_findings.by_year(series)
        yield from count_findings.in_all(series)
        if settings.peak is not None:
            yield count_verdicts.peak(series, settings.peak, _otherwise(series, spans))
        if settings.claim and claimed:
            yield count_verdicts.stated_total(series, settings.claim, claimed, _otherwise(series, spans))
    if settings.parts:
        yield from count_mix.parts(series, settings.parts, window)


def _otherwise(series: count_findings.Series, spans: Sequence[Span]) -> dict[str, count_findings.Series]:
    """Return the series with the figures that may have to be read otherwise, where those can all be right."""
    found = {}
    for reading in readings_of(series.frames, series.points).ways[1:]:
        counts = PeriodCounts([point.figure for point in reading.points if point.figure], spans)
        if counts.possible:
            found[reading.told] = replace(series, points=reading.points, counts=counts)
    return found


METHOD = Method(
    id="counts",
    question="How many in each year and in all, and what do they consist of?",
    settings=CountSettings,
    requires={"series": ("indicator", "place", "period", "value", "unit")},
    uses={
        "vocabularies": ("vocabulary", "code", "label"),
        "claims": ("id", "value", "period", "source", "locator"),
    },
    run=run,
    cites=("manski2003", "hoffman1956", "brown2017"),
)
