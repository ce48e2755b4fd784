"""The findings of counts: printed figures, and bounds by year and in all."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from qantar.findings import Caveat, Finding, Table, Translations, Uncertainty, Verdict
from qantar.maths.periods import PeriodCounts, Range, Span
from qantar.methods import cells
from qantar.methods.count_rows import Point, overlapping, span_text, year_span
from qantar.methods.inputs import input_of, sources_of
from qantar.methods.readings import readings_of
from qantar.methods.wording import (
    bounds,
    caveat,
    certain,
    column,
    count_value,
    date_words,
    english,
    joined,
    listing,
    shown_range,
)
from qantar.tables.frames import Frames, Row

ASSUMED = caveat(
    "same-rules",
    "Periods that overlap are taken to count the same thing by the same rules, and every figure to be right.",
)


@dataclass(frozen=True)
class Series:
    """The figures of one indicator in one place, and the counts that they allow."""

    frames: Frames
    indicator: str
    points: Sequence[Point]
    extent: Span
    years: Sequence[int]
    counts: PeriodCounts

    @cached_property
    def label(self) -> Translations:
        """The indicator as its vocabulary calls it."""
        return self.frames.code("indicators", self.indicator)

    @cached_property
    def overlaps(self) -> list[Span]:
        """The stretches of time that more than one period covers."""
        return overlapping(self.points)

    @cached_property
    def doubts(self) -> Mapping[Span, str]:
        """By period what its figure may have to be read as, in a sentence."""
        return readings_of(self.frames, self.points).doubts

    def words(self, span: Span) -> str:
        """A stretch of time in English."""
        return date_words(span_text(span), ())["en"]

    def finding(self, key: str, points: Sequence[Point], label: Translations, **parts: Any) -> Finding:
        """Return a finding that rests on these points."""
        rows: list[Row] = [point.row for point in points]
        place = cells.text(rows[0], "place")
        where = f"indicator = {self.indicator}" + (f" and place = {place}" if place else "")
        if len(points) == 1:
            where += f" and period = {points[0].period.text}"
        given = {"unit": points[0].unit, "place": place, "sources": sources_of(rows), **parts}
        doubted = [caveat("in-doubt", self.doubts[point.span]) for point in points if point.span in self.doubts]
        given["caveats"] = [*doubted, *parts.get("caveats", ())]
        question = english("How many in each year and in all, and what do they consist of?")
        return Finding(
            id=key, question=question, label=label, inputs=[input_of(self.frames, "series", rows, where)], **given
        )

    def behind(self, span: Span) -> list[Point]:
        """The points whose periods touch a stretch of time or overlap one that does; all when there are none."""
        near = [point for point in self.points if point.span.start < span.stop and span.start < point.span.stop]
        far = [
            point
            for point in self.points
            if any(point.span.start < other.span.stop and other.span.start < point.span.stop for other in near)
        ]
        return far or list(self.points)


def printed(series: Series) -> Iterator[Finding]:
    """Yield the table of all printed figures and each of them."""
    columns = [
        column("period", "date", "Period"),
        column("value", "text", "As printed", series.points[0].unit),
        column("low", "number", "Lowest", series.points[0].unit),
        column("high", "number", "Highest", series.points[0].unit),
        column("also_in", "text", "Also covered by"),
        column("break_before", "text", "Break before it"),
        column("source", "text", "Source"),
        column("locator", "text", "Where in it"),
    ]
    rows = [_printed_row(series, point) for point in series.points]
    yield series.finding(
        "table",
        series.points,
        series.label,
        value=Table(columns, rows),
        period=span_text(series.extent),
        uncertainty=certain("Figures as printed."),
        caveats=_overlap_caveats(series),
    )
    for point in series.points:
        yield _printed_figure(series, point)


def _printed_row(series: Series, point: Point) -> list[Any]:
    low, high = (point.value.low, point.value.high) if point.value else (None, None)
    also = [
        other.period.text
        for other in series.points
        if other is not point and other.span.start < point.span.stop and point.span.start < other.span.stop
    ]
    return [
        point.period.text,
        cells.text(point.row, "value"),
        None if low is None else float(low),
        None if high is None else float(high),
        ";".join(also) or None,
        cells.text(point.row, "break_before"),
        cells.text(point.row, "source"),
        cells.text(point.row, "locator"),
    ]


def _printed_figure(series: Series, point: Point) -> Finding:
    written, value, uncertainty = point.value, None, certain("As printed.")
    if written is None:
        uncertainty = certain("The source gives no figure for this period.")
    elif written.exact is not None and written.vague:
        value = replace(count_value(written.exact), shown=english(written.text))
        uncertainty = certain(f"Printed as “{written.text}”: its source rounds it and does not say how far.")
    elif written.exact is not None:
        value = count_value(written.exact, written.text)
    else:
        low, high = (None if end is None else float(end) for end in (written.low, written.high))
        uncertainty = bounds(low, high, f"Printed as “{written.text}”, which is {shown_range(low, high)}.")
    caveats = [caveat("overlap", f"{text}.") for text in _shared(series, point)]
    if reason := cells.text(point.row, "break_before"):
        caveats.append(Caveat("break-before", {series.frames.languages[0]: reason}))
    return series.finding(
        point.key,
        [point],
        joined(series.label, date_words(point.period, series.label)),
        value=value,
        missing=None if value else "unknown",
        uncertainty=uncertainty,
        period=point.period.text,
        caveats=caveats,
        about=f"series/{series.frames.id_of('series', point.row)}",
    )


def _shared(series: Series, point: Point) -> list[str]:
    return [
        f"{series.words(span)} is also in the figure for {date_words(other.period, ())['en']}"
        for other in series.points
        for span in series.overlaps
        if other is not point and all(p.span.start < span.stop and span.start < p.span.stop for p in (other, point))
    ]


def _overlap_caveats(series: Series) -> list[Caveat]:
    if not series.overlaps:
        return []
    twice = listing([series.words(span) for span in series.overlaps])
    return [caveat("overlap", f"{twice} is covered by more than one period: do not add the figures up.")]


def together(series: Series) -> Iterator[Finding]:
    """Yield whether all figures can be right together."""
    statement = english("The printed figures can all be right together.")
    if series.counts.possible:
        why = "Counts exist that give every printed figure." if series.overlaps else "No two periods overlap."
        verdict = Verdict("supported", statement, english(why))
        chosen = list(series.points)
    else:
        figures = [point for point in series.points if point.figure]
        chosen = [figures[place] for place in series.counts.contradiction()]
        said = listing([f"{p.value.text if p.value else ''} for {date_words(p.period, ())['en']}" for p in chosen])
        verdict = Verdict("contradicted", statement, english(f"No counts give {said} at once: one of them is wrong."))
    yield series.finding(
        "together",
        chosen,
        series.label,
        value=None,
        missing="not applicable",
        verdict=verdict,
        period=span_text(series.extent),
        uncertainty=certain("A matter of arithmetic, given the rules of counting are the same."),
        caveats=[ASSUMED],
    )


def by_year(series: Series) -> Iterator[Finding]:
    """Yield the table of years, then each year with its bounds."""
    spans = {year: year_span(year) for year in series.years}
    ranges = {year: series.counts.sum_in(span) for year, span in spans.items()}
    rows = [
        [
            str(year),
            ranges[year].low,
            ranges[year].high,
            ranges[year].exact,
            ";".join(span_text(gap) for gap in series.counts.gaps(span)) or None,
            series.counts.can_be_highest(span, list(spans.values())),
            ";".join(str(other) for other in certainly_above(series, year)) or None,
        ]
        for year, span in spans.items()
    ]
    columns = [
        column("year", "date", "Year"),
        column("low", "number", "Lowest", series.points[0].unit),
        column("high", "number", "Highest", series.points[0].unit),
        column("exact", "text", "Only one number is possible"),
        column("gap", "date", "No exact figure for"),
        column("can_be_highest", "text", "Can be the highest year"),
        column("below", "date", "Certainly below"),
    ]
    meaning = "For each year the lowest and highest count that all printed figures together allow."
    yield series.finding(
        "years",
        series.points,
        series.label,
        value=Table(columns, rows),
        period=span_text(series.extent),
        uncertainty=bounds(None, None, meaning),
        caveats=[ASSUMED, *_overlap_caveats(series)],
    )
    for year, span in spans.items():
        yield _bounded(
            series, f"year-{year}", span, ranges[year], joined(series.label, dict.fromkeys(series.label, str(year)))
        )


def in_all(series: Series) -> Iterator[Finding]:
    """Yield the total of the whole stretch, of what figures cover, and the sum that may count twice."""
    stretch = joined(series.label, date_words(span_text(series.extent), series.label))
    yield _bounded(series, "total", series.extent, series.counts.sum_in(series.extent), stretch)
    if series.counts.gaps(series.extent):
        covered = series.counts.sum_of_covered(series.extent)
        label = joined(stretch, dict.fromkeys(stretch, "where figures are printed"), by=", ")
        yield _bounded(series, "total-covered", series.extent, covered, label, only_covered=True)
    exact = [
        point.value.exact for point in series.points if point.figure and point.value and point.value.exact is not None
    ]
    if len(exact) < len(series.points):
        return
    twice = listing([series.words(span) for span in series.overlaps])
    words = (
        f"sum of the printed figures, which counts {twice} twice" if series.overlaps else "sum of the printed figures"
    )
    yield series.finding(
        "printed-sum",
        series.points,
        joined(stretch, dict.fromkeys(stretch, words), by=", "),
        value=count_value(sum(exact)),
        period=span_text(series.extent),
        uncertainty=certain(
            "A sum of printed figures." + (" It is not a total: it counts twice." if series.overlaps else "")
        ),
        caveats=_overlap_caveats(series),
    )


def _bounded(
    series: Series, key: str, span: Span, found: Range, label: Translations, only_covered: bool = False
) -> Finding:
    value = count_value(found.low) if found.exact else None
    return series.finding(
        key,
        series.behind(span),
        label,
        value=value,
        missing=None if value else "unknown",
        period=span_text(span),
        uncertainty=_meaning(series, span, found, only_covered),
        caveats=[ASSUMED] if series.overlaps else [],
    )


def _meaning(series: Series, span: Span, found: Range, only_covered: bool) -> Uncertainty:
    gaps = [] if only_covered else series.counts.gaps(span)
    if found.exact:
        return bounds(found.low, found.high, "The printed figures leave only this number.")
    text = f"Sharp bounds: all printed figures together allow {shown_range(found.low, found.high)}."
    if gaps:
        text += (
            f" No exact figure is printed for {listing([series.words(gap) for gap in gaps])}, so there is no upper end."
        )
    return bounds(found.low, found.high, f"{text} This is not a margin of error.")


def certainly_above(series: Series, year: int) -> list[int]:
    """Return the years that must have had more than this one, if the figures are right."""
    own = year_span(year)
    return [other for other in series.years if other != year and series.counts.is_above(year_span(other), own)]
