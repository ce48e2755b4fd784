"""What a statement says of the course of an indicator: that it rose, fell, was higher than before, or had its peak.

**What it answers.** Whether the printed figures bear out that a year had most or fewest, that there was more in one
stretch of time than in another, that each year had more than the one before, or that there were so many in all.

**What it needs.** `series` (indicator, place, period, value, unit) and the statement in `statements`; `claims` about
rows of series tell which figures are in doubt.

**What it gives.** How many each time can have had, and a verdict. A count is compared by calendar year, or on average
by year of a stretch; its periods may overlap or leave gaps, and then only bounds are known: the verdict holds only if
it holds whatever they leave open. A level (percent, rank) is compared as it was rounded. A time without a figure is
not known: too many of them, and the statement is not testable. Where a figure is in doubt (a claim about its row gives
another value, that a rival stated or that a bad scan is thought to have shown) everything is worked out with each of
them, and where they lead to different verdicts the statement is not identified. A figure that was only restored, and
is printed nowhere, counts as not known. A tally counts what was monitored, not what happened.

**What it refuses.** An indicator that is not there, and times that its figures do not touch.

    >>> from qantar.methods.trend import METHOD
    >>> series = [
    ...     {"indicator": "rallies", "place": "land", "period": "2011/2012", "value": "400", "unit": "rallies"},
    ...     {"indicator": "rallies", "place": "land", "period": "2012/2013", "value": "100", "unit": "rallies"},
    ...     {"indicator": "rallies", "place": "land", "period": "2014", "value": "210", "unit": "rallies"},
    ... ]
    >>> said = [{"id": "peak", "text": "There was never more than in 2014."}]
    >>> checks = [{"indicator": "rallies", "says": "highest", "when": "2014"}]
    >>> answers = METHOD({"statement": "statements/peak", "checks": checks}, series=series, statements=said)
    >>> answers[-1].verdict.word, answers[-1].verdict.why["en"]
    ('contradicted', 'For 2011 the figures leave 300 to 400, for 2014 210.')

Cites: manski2003, hoffman1956
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal

from pydantic import Field, model_validator

from qantar.findings import Finding, Value
from qantar.maths.periods import Span
from qantar.methods import cells, trend_checks
from qantar.methods.count_rows import LEVELS, Point, read_points, span_of, span_text
from qantar.methods.inputs import input_of, sources_of
from qantar.methods.judging import Check, alike, reasons, weighed, word_of
from qantar.methods.method import Method, Refusal, Settings
from qantar.methods.readings import Reading, Readings, readings_of
from qantar.methods.statement_rows import COLUMNS, NEEDED, Rests, StatementSettings, read_statement
from qantar.methods.trend_checks import NOT_KNOWN, Counted, Followed, Measured, key_of, times_of
from qantar.methods.wording import bounds, caveat, certain, count_value, date_words, english, joined, percent_value
from qantar.tables.frames import Frames

MONITORED = caveat("monitored", "A tally counts what was monitored, not all that happened.")


class Said(Settings):
    """One thing that the statement says of the course of an indicator."""

    indicator: str = Field(description="The code of the indicator.")
    says: Literal["highest", "lowest", "more than", "fewer than", "rising", "falling", "total"] = Field(
        description="The highest or lowest of all; more or fewer than in another time; rising or falling throughout; "
        "or so many in all."
    )
    when: str = Field(description="The time that the statement speaks of, such as 2019 or 2014/2020.")
    than: str | None = Field(default=None, description="The time it is compared with; for more than and fewer than.")
    count: str | None = Field(default=None, description="For total: how many, as somebody wrote it.")
    of: str | None = Field(default=None, description="From when to when it is the highest or lowest; left out, of all.")

    @model_validator(mode="after")
    def _is_whole(self) -> "Said":
        if (self.says in ("more than", "fewer than")) != (self.than is not None):
            raise ValueError(
                f"{self.says!r} {'takes' if self.than is None else 'does not take'} another time under than"
            )
        if (self.says == "total") != (self.count is not None):
            raise ValueError(f"{self.says!r} {'takes' if self.count is None else 'does not take'} a count")
        if self.of is not None and self.says not in ("highest", "lowest"):
            raise ValueError(f"{self.says!r} does not take of")
        return self


class TrendSettings(StatementSettings):
    """What the statement says, and where."""

    checks: tuple[Said, ...] = Field(min_length=1, description="What the statement says, part by part.")
    place: str | None = Field(default=None, description="The id of the place; may be left out if there is one only.")


@dataclass(frozen=True)
class Course:
    """One indicator, in every way in which its figures may have to be read."""

    indicator: str
    points: Sequence[Point]
    readings: Readings
    asked: Sequence[Span]

    def read(self, reading: Reading) -> Followed:
        """Return the series under one reading of its figures."""
        if any(point.unit in LEVELS for point in self.points):
            return Measured(self.indicator, reading.points)
        series = Counted.of(self.indicator, reading.points, self.asked)
        if not series.counts.possible:
            raise Refusal(
                f"the figures of {self.indicator} cannot all be right together",
                "the method counts names those that contradict each other",
            )
        return series


def run(frames: Frames, settings: TrendSettings) -> Iterator[Finding]:
    """Yield what each time can have had, then the verdict."""
    statement = read_statement(frames, settings)
    names = tuple(dict.fromkeys(said.indicator for said in settings.checks))
    courses = {name: _course(frames, name, settings) for name in names}
    doubted = [course for course in courses.values() if len(course.readings.ways) > 1]
    if len(doubted) > 1:
        raise Refusal(
            "figures of more than one indicator are in doubt", "test each indicator in an analysis of its own"
        )
    ways = doubted[0].readings.ways if doubted else [Reading((), "")]
    judged = [(way.told, [check for said in settings.checks for check in _check(courses, said, way)]) for way in ways]
    spans = {(c.indicator, span): None for c in courses.values() for span in c.asked}
    wanted = {key for _, checks in judged for check in checks for key in check.decided_by}
    for name, span in spans:
        if key_of(courses[name].read(courses[name].readings.ways[0]), span) in wanted:
            yield _time(frames, courses[name], span)
    yield _verdict(frames, settings, statement, courses, judged)


def _verdict(
    frames: Frames,
    settings: TrendSettings,
    statement: Any,  # noqa: ANN401 - a Statement
    courses: dict[str, Course],
    judged: Sequence[tuple[str, list[Check]]],
) -> Finding:
    words = [word_of(checks) for _, checks in judged]
    checks = [replace(check, reading=told) for told, found in judged for check in found]
    why = reasons(judged[0][1]) if len(judged) == 1 else weighed(judged)
    if len(judged) > 1:
        needs = " ".join(course.readings.needs for course in courses.values() if course.readings.needs)
        checks = [Check("open", "", needs), *checks]
    rests = [
        *(Rests("series", [p.row for p in c.points], f"indicator = {c.indicator}") for c in courses.values()),
        *(Rests("claims", c.readings.claims, "about figures in doubt") for c in courses.values()),
    ]
    counted = any(point.unit not in LEVELS for course in courses.values() for point in course.points)
    return statement.verdict(  # type: ignore[no-any-return]
        METHOD.question, checks, rests, word=alike(words), why=why, caveats=[MONITORED] if counted else []
    )


def _course(frames: Frames, name: str, settings: TrendSettings) -> Course:
    points = read_points(frames, name, settings.place, None)
    asked: dict[Span, None] = {}
    extent = Span(min(point.span.start for point in points), max(point.span.stop for point in points))
    level = any(point.unit in LEVELS for point in points)
    for said in (said for said in settings.checks if said.indicator == name):
        when = _span(said.when)
        if when.stop <= extent.start or extent.stop <= when.start:
            raise Refusal(f"{name} has no figures of {said.when}", f"its figures reach over {span_text(extent)}")
        stretch = _span(said.of) if said.of else extent
        asked |= dict.fromkeys([when, *([_span(said.than)] if said.than else [])])
        whole = when if said.says in ("rising", "falling") else stretch
        if said.than is None and said.count is None:
            asked |= dict.fromkeys(times_of(Measured(name, points) if level else Counted.of(name, points, ()), whole))
    return Course(name, points, readings_of(frames, points), list(asked))


def _check(courses: dict[str, Course], said: Said, way: Reading) -> list[Check]:
    course = courses[said.indicator]
    series = course.read(way if way in course.readings.ways else course.readings.ways[0])
    when = _span(said.when)
    if said.than is not None:
        return [trend_checks.compared(series, when, _span(said.than), more=said.says == "more than")]
    if said.count is not None:
        return [_total(series, when, said.count)]
    if said.says in ("rising", "falling"):
        return trend_checks.steps(series, times_of(series, when), rising=said.says == "rising")
    extent = Span(min(point.span.start for point in course.points), max(point.span.stop for point in course.points))
    among = times_of(series, _span(said.of) if said.of else extent)
    return [trend_checks.peak(series, when, among, highest=said.says == "highest")]


def _total(series: Followed, when: Span, count: str) -> Check:
    written = cells.number({"count": count}, "count")
    if not isinstance(series, Counted):
        raise Refusal(f"{series.indicator} is a level: its values do not add up", "a total is one of counts")
    if written is None or written.low is None or written.high is None:
        raise Refusal(f"{count!r} is no count", "write the total as a number: 1,053")
    return trend_checks.total(series, when, float(written.low), float(written.high))


def _time(frames: Frames, course: Course, span: Span) -> Finding:
    ranges = {way.told: course.read(way).range_in(span) for way in course.readings.ways}
    low = min(found.low for found in ranges.values())
    highs = [found.high for found in ranges.values()]
    high = None if None in highs else max(end for end in highs if end is not None)
    label = frames.code("indicators", course.indicator)
    rows = [p.row for p in course.points if p.span.start < span.stop and span.start < p.span.stop]
    unit = course.points[0].unit
    printed = next((p for p in course.points if p.span == span and len(ranges) == 1), None)
    as_printed = _value(printed, unit)
    value = as_printed or (count_value(low) if low == high else None)
    meaning = "What the printed figures leave; every number in between is possible."
    if value:
        meaning = "As printed." if as_printed else "The printed figures leave only this number."
    if len(ranges) > 1:
        told = "; ".join(f"with {told}: {trend_checks.shown(found)}" for told, found in ranges.items())
        meaning = f"One figure is in doubt: {told}."
    ends = (None if low == NOT_KNOWN else low, high)
    return Finding(
        id=key_of(course.read(course.readings.ways[0]), span),
        question=english(METHOD.question),
        label=joined(label, date_words(span_text(span), label)),
        value=value,
        missing=None if value else "unknown",
        unit=unit,
        period=span_text(span),
        place=cells.text(course.points[0].row, "place"),
        uncertainty=certain(meaning) if value else bounds(*ends, meaning),
        inputs=[input_of(frames, "series", rows or [p.row for p in course.points], f"indicator = {course.indicator}")],
        sources=sources_of(rows or [p.row for p in course.points]),
        caveats=[] if unit in LEVELS else [MONITORED],
    )


def _value(point: Point | None, unit: str | None) -> Value | None:
    if point is None or point.value is None or point.value.exact is None:
        return None
    if unit == "percent":
        return percent_value(point.value.exact, written=point.value.text.rstrip("% "))
    return count_value(point.value.exact, point.value.text)


def _span(text: str) -> Span:
    return span_of(cells.edtf(text, "when"))


METHOD = Method(
    id="trend",
    question="Did it rise or fall, was there more than before, and when was it highest?",
    settings=TrendSettings,
    requires={"series": ("indicator", "place", "period", "value", "unit"), "statements": NEEDED},
    uses={
        "claims": ("id", "about", "value", "standing", "reading", "source", "locator"),
        "vocabularies": ("vocabulary", "code", "label"),
        "statements": COLUMNS,
    },
    run=run,
    shows="rows",
    cites=("manski2003", "hoffman1956"),
)
