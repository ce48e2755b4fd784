"""Which source told of how many events, period by period, so that a change in reporting is not read as one in protest.

**What it answers.** How many events each source gave in each period, how many events rest on one, two or more sources,
and where a source begins, ends, falls silent or changes its share.

**What it needs.** `events` (date, source), or a large list under data/ with a source in each row. With `reports` an
event rests on the sources of its reports; with `through: citations` on the works that citations.csv names for it.

**What it gives.** A table of counts by period and source; the number and share of events that rest on so many sources;
and marks. A source *begins* or *ends* when others have events before or after it. It is *silent* for at least `silent`
periods in which its usual share of all events would be five or more. Its share *breaks* where it changed with a
probability of at least 95 %: the exact posterior over no change and one, at any place (a source of fewer than twenty
events is not looked at). Whether protest or reporting changed there the list cannot tell; compare the other sources.

**What it refuses.** A list that names no source.

    >>> from qantar.methods.source_coverage import METHOD
    >>> events = [{"id": str(year), "date": str(year), "source": "wire"} for year in range(2021, 2030)]
    >>> events += [{"id": f"d{year}", "date": str(year), "source": "diary"} for year in range(2025, 2028)]
    >>> found = {finding.id: finding for finding in METHOD({"by": "year"}, events=events)}
    >>> [(row[0], row[1], row[2]) for row in found["marks"].value.rows]
    [('diary', 'begins', '2025'), ('diary', 'ends', '2027')]

Cites: fearnhead2006
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, Literal

from pydantic import Field

from qantar.errors.problems import plural
from qantar.findings import Finding, Table
from qantar.maths.change_points import share_changes
from qantar.methods.event_counting import EVENTS
from qantar.methods.measure_cells import ALL, Cells, cells_of
from qantar.methods.measure_dates import OUTSIDE
from qantar.methods.measure_events import MeasureSettings, no_events, read_events
from qantar.methods.measure_periods import WORDS, Step, text_of
from qantar.methods.measure_sources import sources_by_period, times_by_sources
from qantar.methods.measure_told import NO_SAMPLE, Told
from qantar.methods.method import Method, Refusal
from qantar.methods.wording import bounds, certain, column, count_value, english, percent_value, slug
from qantar.tables.frames import Frames

QUESTION = "Which source told of how many events, and where did reporting change?"
FEWEST, EXPECTED, SURE = 20, 5, 0.95


class CoverageSettings(MeasureSettings):
    """Which events, by which periods, and what a source of an event is."""

    by: Literal["day", "week", "month", "year"] = Field(default="year", description="By day, week, month or year.")
    through: Literal["reports", "citations"] = Field(
        default="reports",
        description="What an event's sources are: those of its reports, or the works that citations.csv names for it.",
    )
    silent: int = Field(default=3, ge=1, description="So many periods without an event make a silence.")


@dataclass(frozen=True)
class Mark:
    """Where a source begins, ends, is silent or changes its share."""

    source: str
    what: str
    first: int
    last: int
    note: str


def run(frames: Frames, settings: CoverageSettings) -> Iterator[Finding]:
    """Yield the table by period and source, each source, how many rest on how many, and the marks."""
    table = f"data/{settings.data}" if settings.data else "events"
    wanted = ("source",) if settings.data else ("id", "source")  # reports and citations name events of events.csv alone
    columns = [name for name in wanted if name in frames.columns(table)]
    if "source" not in columns:
        raise Refusal(f"{table} names no sources", "fill in the column source")
    events = read_events(frames, settings, columns, settings.by)
    rows = [row for row in sources_by_period(events, settings.through) if row["inside"] != OUTSIDE]
    found = cells_of(rows, "source")
    if not found.possible:
        raise no_events(events)
    told = Told(QUESTION, events, rows)
    names = [name for name in found.parts() if name is not None]
    if not names:
        raise Refusal(f"no event of {table} names a source", "fill in the column source")
    marks = list(marks_of(found, names, settings))
    yield _table(told, found, names, settings.by)
    for name in names:
        label = frames.label("sources", name, "title")
        yield told.count(
            f"source-{slug(name)}", label, found.of(ALL, name), base=english("Events that name the source")
        )
    yield from _depth(told, times_by_sources(events, settings.through))
    yield _marks(told, marks, settings)


def marks_of(found: Cells, names: Sequence[str], settings: CoverageSettings) -> Iterator[Mark]:
    """Give the marks of every source, by the rules that the page of the method tells."""
    periods = found.periods()
    totals = {period: sum(found.of(period, name)[0] for name in names) for period in periods}
    for name in sorted(names):
        counts = {period: found.of(period, name)[0] for period in periods}
        there = [period for period in periods if counts[period]]
        if not there or len(names) == 1:
            continue
        others = [period for period in periods if totals[period] - counts[period]]
        if any(period < there[0] for period in others):
            yield Mark(name, "begins", there[0], there[0], "Others have events before it.")
        yield from _silences(name, counts, totals, (there[0], there[-1]), settings)
        yield from _break(name, counts, totals, (there[0], there[-1]))
        if any(period > there[-1] for period in others):
            yield Mark(name, "ends", there[-1], there[-1], "Others have events after it.")


def _silences(
    name: str, counts: Mapping[int, int], totals: Mapping[int, int], span: tuple[int, int], settings: CoverageSettings
) -> Iterator[Mark]:
    inside = range(span[0], span[1] + 1)
    share = sum(counts[period] for period in inside) / max(1, sum(totals[period] for period in inside))
    start: int | None = None
    for period in inside:
        if not counts[period]:
            start = period if start is None else start
            continue
        if start is not None and period - start >= settings.silent:
            expected = share * sum(totals[quiet] for quiet in range(start, period))
            if expected >= EXPECTED:
                note = f"None, where its usual share would be {expected:.0f}."
                yield Mark(name, "silent", start, period - 1, note)
        start = None


def _break(name: str, counts: Mapping[int, int], totals: Mapping[int, int], span: tuple[int, int]) -> Iterator[Mark]:
    inside = [period for period in range(span[0], span[1] + 1) if totals[period]]
    series = [counts[period] for period in inside]
    if sum(series) < FEWEST or len(inside) < 3 or len(inside) > 1_500:
        return
    found = share_changes(series, [totals[period] for period in inside])
    if found.number and found.probabilities[1] >= SURE:
        low, high = found.interval(0)
        cut = found.best(0)
        shares = [
            100 * sum(series[a:b]) / sum(totals[period] for period in inside[a:b])
            for a, b in ((0, cut), (cut, len(series)))
        ]
        note = f"Its share of all events goes from {shares[0]:.0f} to {shares[1]:.0f} %."
        yield Mark(name, "breaks", inside[low], inside[high], note)


def _table(told: Told, found: Cells, names: Sequence[str], by: Step) -> Finding:
    rows = [
        [text_of(period, by), name, told.events.frames.label("sources", name, "title"), *found.of(period, name)]
        for period in found.periods()
        for name in names
        if found.of(period, name)[1]
    ]
    columns = [
        column("period", "date", "When"),
        column("source", "record", "Source"),
        column("source_label", "text", "Source, by its title"),
        column("low", "number", "Lowest", EVENTS),
        column("high", "number", "Highest", EVENTS),
    ]
    meaning = "Lowest: events that surely lie there. Highest: also those whose date is not exact enough."
    label = f"Events by {WORDS[by]} and source"
    return told.finding("table", label, Table(columns, rows), bounds(None, None, meaning), unit=EVENTS)


def _depth(told: Told, times: Mapping[int, int]) -> Iterator[Finding]:
    total = sum(times.values())
    base = english(plural(total, "event"))
    for number in sorted(times):
        words = f"{number} {'source' if number == 1 else 'sources'}" if number else "no source that is named"
        share = percent_value(Fraction(100 * times[number], total))
        parts: dict[str, Any] = {"unit": "percent", "n": times[number], "base": base}
        yield told.finding(f"with-{number}", f"Events that rest on {words}", share, certain(NO_SAMPLE), **parts)


def _marks(told: Told, marks: Sequence[Mark], settings: CoverageSettings) -> Finding:
    rows = []
    for mark in marks:
        first, last = text_of(mark.first, settings.by), text_of(mark.last, settings.by)
        when = first if first == last else f"{(first or '').split('/')[0]}/{(last or '').split('/')[-1]}"
        rows.append([mark.source, mark.what, when, mark.note])
    if not rows:
        words = certain("By the rules of the method no source begins, ends, is silent or breaks within the time.")
        return told.finding("marks", "Changes in reporting", count_value(0), words, unit="changes")
    columns = [
        column("source", "record", "Source"),
        column("what", "text", "What changes"),
        column("period", "date", "When"),
        column("note", "text", "Why it is marked"),
    ]
    words = certain(
        "Found by the rules of the method. Whether protest or reporting changed there the list cannot tell."
    )
    return told.finding("marks", "Changes in reporting", Table(columns, rows), words, unit="changes")


METHOD = Method(
    id="source-coverage",
    question=QUESTION,
    settings=CoverageSettings,
    requires={"events": ("date", "source")},
    uses={
        "events": ("id", "kind", "episode", "locator"),
        "reports": ("event", "source"),
        "citations": ("record", "cites"),
        "sources": ("id", "title"),
        "vocabularies": ("vocabulary", "code", "parent"),
    },
    run=run,
    cites=("fearnhead2006",),
)
