"""How many came to an event: the middle of all whose crowd is reported, between what vague words allow.

**What it answers.** How large the crowd of the middle event was, by period and over the whole time, how large the
largest was, and of what share nobody says.

**What it needs.** `events` (id, date) and `reports` (event, crowd, adopted), or a large list under data/ with the
columns crowd_low and crowd_high.

**What it gives.** A crowd is a range: "hundreds" is 100 to 999, "more than 3,000" has no highest number. Of an event
with several reports the range is that of the report that the study uses, else what all of them together allow. The
median of such ranges lies between the median of their lowest and that of their highest numbers, and can be either. It
is the median of the events whose crowd is reported: those of which nobody says are counted, and are likely to be
smaller.

**What it refuses.** Events without a single reported crowd.

    >>> from qantar.methods.crowd_size import METHOD
    >>> events = [{"id": name, "date": "2031-05-08"} for name in ("a", "b", "c", "d")]
    >>> reports = [
    ...     {"event": "a", "crowd": "hundreds"}, {"event": "b", "crowd": "about 40"}, {"event": "c", "crowd": "2,000"},
    ... ]
    >>> found = {finding.id: finding for finding in METHOD({}, events=events, reports=reports)}
    >>> found["median"].uncertainty.low, found["median"].uncertainty.high, found["missing"].value.exact
    (100.0, 999.0, '25')

Cites: manski2003, galton1907
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from typing import Any

from pydantic import Field

from qantar.findings import Finding, Table
from qantar.maths.medians import weighted_quantile
from qantar.methods.event_counting import EVENTS
from qantar.methods.measure_events import MeasureSettings, no_events, read_events
from qantar.methods.measure_figures import OPEN, columns_of, with_range
from qantar.methods.measure_periods import Step, text_of
from qantar.methods.measure_told import Told, caveats_of
from qantar.methods.method import Method, Refusal
from qantar.methods.wording import (
    bounds,
    certain,
    column,
    count_value,
    english,
    percent_value,
    shown_range,
)
from qantar.tables.frames import Frames

QUESTION = "How many came?"
MISSING = caveats_of(
    [("missing", "Only events with a reported crowd are in it; large crowds are reported more often than small ones.")]
)
Rows = Sequence[dict[str, Any]]


class CrowdSettings(MeasureSettings):
    """Which events, by which periods."""

    by: Step = Field(default="year", description="By day, week, month, year, or the whole window at once.")


def run(frames: Frames, settings: CrowdSettings) -> Iterator[Finding]:
    """Yield the table by period, the median, the largest crowd, and how many events have no reported crowd."""
    table = f"data/{settings.data}" if settings.data else "events"
    events = read_events(frames, settings, columns_of(frames, table, "crowd"), settings.by)
    events = replace(events, frame=with_range(events, "crowd"))
    rows = [row for row in events.counted("begins", "ends", "inside", "low", "high") if row["begins"] is not None]
    if not rows:
        raise no_events(events)
    known = [row for row in rows if row["low"] is not None]
    if not known:
        raise Refusal("no event has a reported crowd", "fill in the column crowd of the reports")
    told = Told(QUESTION, events, rows, caveats=(*Told.caveats, *MISSING))
    if settings.by != "window":
        yield _table(told, rows, settings.by)
    yield _middle(told, known)
    yield _largest(told, known)
    total, reported = _events(rows), _events(known)
    base = english(f"{total:,} events, of which {reported:,} have a reported crowd")
    words = "A share of the events in the list; nothing is estimated."
    share = percent_value(Fraction(100 * (total - reported), total))
    label = "Share of events of which nobody says how many came"
    yield told.finding("missing", label, share, certain(words), unit="percent", n=total, base=base)
    yield told.count("reported", "Events whose crowd is reported", (reported, reported))


def _events(rows: Rows) -> int:
    return sum(row[EVENTS] for row in rows)


def median_of(rows: Rows) -> tuple[float, float | None]:
    """Return between which ends the median of ranges lies; None for a highest end that is not given."""
    times = [row[EVENTS] for row in rows]
    low = weighted_quantile([row["low"] for row in rows], times)
    high = weighted_quantile([row["high"] for row in rows], times)
    return low, None if high >= OPEN / 2 else high


def _middle(told: Told, known: Rows) -> Finding:
    low, high = median_of(known)
    base = english(f"{_events(known):,} events whose crowd is reported")
    parts: dict[str, Any] = {"unit": "people", "n": _events(known), "base": base}
    label = "Crowd of the middle event"
    if low == high:
        return told.finding("median", label, count_value(low), certain("The crowds are reported exactly."), **parts)
    words = f"{shown_range(low, high)}: the median of the lowest and of the highest numbers that the reports allow."
    return told.finding("median", label, None, bounds(low, high, words[0].upper() + words[1:]), **parts)


def _largest(told: Told, known: Rows) -> Finding:
    low = float(max(row["low"] for row in known))
    top = max(row["high"] for row in known)
    high = None if top >= OPEN else float(top)
    parts: dict[str, Any] = {"unit": "people", "n": _events(known)}
    label = "Largest crowd of one event"
    if low == high:
        return told.finding("largest", label, count_value(low), certain("As it is reported."), **parts)
    words = f"{shown_range(low, high)}: what the reports of the largest allow."
    return told.finding("largest", label, None, bounds(low, high, words[0].upper() + words[1:]), **parts)


def _table(told: Told, rows: Rows, by: Step) -> Finding:
    surely = [row for row in rows if row["begins"] == row["ends"] and row["inside"] == 1]
    first, last = min(row["begins"] for row in rows), max(row["ends"] for row in rows)
    cells = []
    for period in range(first, last + 1):
        here = [row for row in surely if row["begins"] == period]
        known = [row for row in here if row["low"] is not None]
        ends = median_of(known) if known else (None, None)
        cells.append([text_of(period, by), _events(here), _events(known), *ends])
    columns = [
        column("period", "date", "When"),
        column("events", "number", "Events that surely lie there", EVENTS),
        column("reported", "number", "Of which the crowd is reported", EVENTS),
        column("low", "number", "Lowest median", "people"),
        column("high", "number", "Highest median", "people"),
    ]
    meaning = "Between the medians of the lowest and of the highest numbers that the reports allow; empty without any."
    label = "Crowd of the middle event, by period"
    return told.finding("table", label, Table(columns, cells), bounds(None, None, meaning), unit="people")


METHOD = Method(
    id="crowd-size",
    question=QUESTION,
    settings=CrowdSettings,
    requires={"events": ("date",)},
    uses={
        "events": ("id", "kind", "episode", "source", "locator"),
        "reports": ("event", "crowd", "adopted"),
        "vocabularies": ("vocabulary", "code", "parent"),
    },
    run=run,
    cites=("manski2003", "galton1907"),
)
