"""What the figures of a series say to a statement: that a year was the highest, or that a total is so much."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from qantar.findings import Finding, Verdict, VerdictWord
from qantar.maths.periods import Span
from qantar.methods import cells
from qantar.methods.count_findings import ASSUMED, Series, certainly_above
from qantar.methods.count_rows import span_of, span_text, year_span
from qantar.methods.inputs import input_of, sources_of
from qantar.methods.judging import alike
from qantar.methods.method import Refusal
from qantar.methods.wording import (
    bounds,
    certain,
    count_value,
    date_words,
    english,
    joined,
    listing,
    shown_number,
    shown_range,
)
from qantar.tables.frames import Frames, Row
from qantar.values.numbers import Written

#: The series as it may have to be read otherwise, by what is then read otherwise.
Otherwise = Mapping[str, Series]


@dataclass(frozen=True)
class Judged:
    """What the figures say under one reading of them."""

    word: VerdictWord
    why: str
    decided: Sequence[str]


def peak(series: Series, year: int, otherwise: Otherwise) -> Finding:
    """Return what the figures say to the statement that a year was the highest, however they have to be read."""
    if year not in series.years:
        raise Refusal(f"no figures are of the year {year}", "the setting peak is a year of the series")
    found = _peak(series, year)
    others = {told: _peak(other, year) for told, other in otherwise.items()}
    word, why = _together(found, others)
    can = [
        other
        for other in series.years
        if series.counts.can_be_highest(year_span(other), [year_span(y) for y in series.years])
    ]
    return series.finding(
        "peak",
        series.points,
        joined(series.label, dict.fromkeys(series.label, str(year))),
        value=None,
        missing="not applicable",
        verdict=Verdict(word, english(f"No year had more than {year}."), english(why), found.decided),
        period=span_text(series.extent),
        uncertainty=bounds(
            None, None, f"If the figures are right, the highest year was {listing([str(y) for y in can], last='or')}."
        ),
        caveats=[ASSUMED],
    )


def _together(found: Judged, others: Mapping[str, Judged]) -> tuple[VerdictWord, str]:
    """Return the verdict that all readings lead to, and why; where they part the figures cannot tell."""
    word = alike([found.word, *(other.word for other in others.values())])
    apart = {told: other for told, other in others.items() if other.why != found.why}
    return word, " ".join(
        [found.why, *(f"With {told}, as it may have to be read: {o.why}" for told, o in apart.items())]
    )


def _peak(series: Series, year: int) -> Judged:
    above = certainly_above(series, year)
    own = series.counts.sum_in(year_span(year))
    rivals = [other for other in series.years if other != year]
    unsure = [
        o for o in rivals if (most := series.counts.more_in(year_span(o), year_span(year)).high) is None or most > 0
    ]
    word: VerdictWord = "contradicted" if above else "not identified" if unsure else "supported"
    if above:
        most = max(above, key=lambda other: series.counts.sum_in(year_span(other)).low)
        least = shown_number(series.counts.sum_in(year_span(most)).low)
        of = f"the {shown_number(own.low)}" if own.exact else f"the at most {shown_number(own.high or 0)}"
        why = f"The figures printed for {most} leave at least {least} for it, more than {of} of {year}."
    elif unsure:
        why = f"The figures allow more in {listing([str(other) for other in unsure], last='or')}, and do not demand it."
    else:
        why = f"No other year can have had more than {shown_range(own.low, own.high)}."
    return Judged(word, why, [f"year-{other}" for other in (year, *(above or unsure))])


def claimed_span(frames: Frames, claim: str | None, extent: Span) -> Span | None:
    """Return the stretch of time that a claim of the total is about."""
    if claim is None:
        return None
    row = frames.find("claims", id=claim)
    if row is None:
        raise Refusal(f"there is no claim {claim!r}", "the setting claim is an id of claims.csv")
    period = cells.day(row, "period")
    return span_of(period) if period else extent


def stated_total(series: Series, claim: str, span: Span, otherwise: Otherwise) -> Finding:
    """Return what the figures say to a claim of the total, however they have to be read."""
    row = series.frames.find("claims", id=claim) or {}
    written = cells.number(row, "value")
    if written is None or written.low is None or written.high is None:
        raise Refusal(f"the claim {claim!r} gives no number", "the setting claim is the id of a claim with a number")
    found = _total(series, written, span)
    word, why = _together(found, {told: _total(other, written, span) for told, other in otherwise.items()})
    statement = english(f"There were {written.text} in {series.words(span)}.")
    finding = series.finding(
        "stated-total",
        series.behind(span),
        joined(series.label, date_words(span_text(span), series.label)),
        value=count_value(written.exact, written.text) if written.exact is not None else None,
        missing=None if written.exact is not None else "unknown",
        verdict=Verdict(word, statement, english(why), ["total"] if span == series.extent else []),
        period=span_text(span),
        uncertainty=certain("As stated."),
        about=f"claims/{claim}",
        caveats=[ASSUMED],
    )
    return _also_resting_on(series, finding, row)


def _total(series: Series, written: Written, span: Span) -> Judged:
    total = series.counts.sum_in(span)
    assert written.low is not None
    assert written.high is not None
    outside = written.high < total.low or (total.high is not None and written.low > total.high)
    word: VerdictWord = "contradicted" if outside else "supported" if total.exact else "not identified"
    told = shown_range(total.low, total.high)
    why = {
        "contradicted": f"The figures of the periods allow {told}.",
        "supported": f"The figures of the periods allow only {told}.",
        "not identified": f"The figures of the periods allow {told}, this number among others.",
    }[word]
    return Judged(word, why, [])


def _also_resting_on(series: Series, finding: Finding, row: Row) -> Finding:
    inputs = [*finding.inputs, input_of(series.frames, "claims", [row], f"id = {cells.text(row, 'id')}")]
    rows = [*(point.row for point in series.points), row]
    return replace(finding, inputs=inputs, sources=sources_of(rows))
