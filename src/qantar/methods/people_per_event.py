"""How many were detained, injured or killed at events: sums of what is reported, with what nobody reported apart.

**What it answers.** How many people were held (or hurt, or killed) at the events of the list, in all and for an event.

**What it needs.** `events` (id, date) and `reports` (event, detained, adopted), or a large list under data/ with the
columns detained_low and detained_high.

**What it gives.** The sum of the lowest and of the highest numbers that the reports allow, over the events that have
one, and what that is for each such event. An event of which no report says anything is unknown, and not zero: how many
there are is told, and the sums are sums of what is reported, never of all. Where a list's rows may not be shown, a sum
of so few people that somebody could be recognised is suppressed in the table.

**What it refuses.** Events without a single report of the figure.

    >>> from qantar.methods.people_per_event import METHOD
    >>> events = [{"id": name, "date": "2031-05-08"} for name in ("a", "b", "c")]
    >>> reports = [{"event": "a", "detained": "hundreds"}, {"event": "b", "detained": "0"}]
    >>> found = {finding.id: finding for finding in METHOD({}, events=events, reports=reports)}
    >>> found["per-event"].uncertainty.low, found["per-event"].uncertainty.high, found["not-reported"].value.exact
    (50.0, 499.5, '1')

Cites: manski2003
"""

from collections.abc import Iterator, Sequence
from functools import partial
from typing import Any, Literal

from pydantic import Field

from qantar.errors.problems import plural
from qantar.findings import Finding, Table
from qantar.methods.event_counting import EVENTS
from qantar.methods.measure_dates import PERIODS
from qantar.methods.measure_events import Made, MeasureSettings, no_events, read_events
from qantar.methods.measure_figures import OPEN, beside_unreported, columns_of, how_told, sorts, with_reported_range
from qantar.methods.measure_periods import Step, text_of
from qantar.methods.measure_told import Told, caveats_of, number_value
from qantar.methods.method import Method, Refusal
from qantar.methods.wording import bounds, capital, certain, column, english, shown_range
from qantar.tables.frames import Frames

QUESTION = "How many were detained, injured or killed at the events?"
#: What readers see for each figure.
Rows = Sequence[dict[str, Any]]
WORDS = {"detained": "detained", "injured": "injured", "killed": "killed"}
UNREPORTED = caveats_of([("unreported", "An event of which no report gives a figure is unknown, and not zero.")])


class PeopleSettings(MeasureSettings):
    """Which events, which figure, by which periods."""

    figure: Literal["detained", "injured", "killed"] = Field(default="detained", description="Which figure of reports.")
    by: Step = Field(default="year", description="By day, week, month, year, or the whole window at once.")
    small_cells: int = Field(
        default=5, ge=0, description="Sums of people below this are suppressed where a large list is counted."
    )


def run(frames: Frames, settings: PeopleSettings) -> Iterator[Finding]:
    """Yield the table by period, the sum, what it is for an event, and of how many events nobody says."""
    table = f"data/{settings.data}" if settings.data else "events"
    figure = settings.figure
    made = Made(("low", "high", "vague"), partial(with_reported_range, frames, table, figure))
    events = read_events(frames, settings, columns_of(frames, table, figure), settings.by, made=made)
    every = read_events(frames, settings, by=settings.by).dated()
    if not every:
        raise no_events(events)
    known = events.dated("low", "high")
    if not known:
        raise Refusal(f"no report says how many were {WORDS[figure]}", f"fill in the column {figure} of the reports")
    unknown = [row for row in beside_unreported(every, known) if not row["known"]]
    rows = [
        *known,
        *({name: row[name] for name in (*PERIODS, EVENTS)} | {"low": None, "high": None} for row in unknown),
    ]
    told = Told(QUESTION, events, rows, caveats=(*Told.caveats, *UNREPORTED))
    if settings.by != "window":
        yield _table(told, rows, settings)
    low, high = sum_of(known)
    with_report = sum(row[EVENTS] for row in known)
    base = english(f"{plural(with_report, 'event')} with a report of it")
    parts: dict[str, Any] = {"unit": "people", "n": with_report, "base": base}
    how = how_told(sorts(events.frame))
    yield _ends(told, "total", f"People {WORDS[figure]}, as reported", low, high, how, parts)
    each = low / with_report, None if high is None else high / with_report
    yield _ends(told, "per-event", f"People {WORDS[figure]}, for an event with a report of it", *each, how, parts)
    without = sum(row[EVENTS] for row in rows) - with_report
    yield told.count("with-report", "Events with a report of it", (with_report, with_report))
    yield told.count("not-reported", "Events without a report of it", (without, without))


def sum_of(rows: Rows) -> tuple[float, float | None]:
    """Return the sums of the lowest and of the highest numbers; None where one has no highest.

    >>> sum_of([{"low": 100, "high": 999, "events": 2}, {"low": 3, "high": 3, "events": 1}])
    (203.0, 2001.0)
    """
    low = float(sum(row["low"] * row[EVENTS] for row in rows))
    if any(row["high"] >= OPEN for row in rows):
        return low, None
    return low, float(sum(row["high"] * row[EVENTS] for row in rows))


def _ends(told: Told, key: str, label: str, low: float, high: float | None, how: str, parts: dict[str, Any]) -> Finding:
    if low == high:
        return told.finding(
            key, label, number_value(low), certain(f"A sum of figures that are each told as one number. {how}"), **parts
        )
    shown = shown_range(round(low, 2), None if high is None else round(high, 2))
    words = f"{capital(shown)}: the sums of the lowest and of the highest numbers that the reports allow. {how}"
    return told.finding(key, label, None, bounds(low, high, words), **parts)


def _table(told: Told, rows: Rows, settings: PeopleSettings) -> Finding:
    surely = [row for row in rows if row["begins"] == row["ends"] and row["inside"] == 1]
    first, last = min(row["begins"] for row in rows), max(row["ends"] for row in rows)
    listed = told.events.table != "events"
    cells = []
    for period in range(first, last + 1):
        here = [row for row in surely if row["begins"] == period]
        known = [row for row in here if row["low"] is not None]
        low, high = sum_of(known) if known else (None, None)
        hidden = listed and low is not None and high is not None and 0 < high < settings.small_cells
        counts = [sum(row[EVENTS] for row in group) for group in (here, known)]
        ends = (None, None) if hidden else (low, high)
        cells.append([text_of(period, settings.by), *counts, *ends, hidden or None])
    columns = [
        column("period", "date", "When"),
        column("events", "number", "Events that surely lie there", EVENTS),
        column("reported", "number", "Of which a report says how many", EVENTS),
        column("low", "number", "Lowest", "people"),
        column("high", "number", "Highest", "people"),
        column("suppressed", "text", "Suppressed"),
    ]
    meaning = "The sums of the lowest and of the highest numbers that the reports allow; empty where no report says."
    label = f"People {WORDS[settings.figure]}, as reported, by period"
    return told.finding("table", label, Table(columns, cells), bounds(None, None, meaning), unit="people")


METHOD = Method(
    id="people-per-event",
    question=QUESTION,
    settings=PeopleSettings,
    requires={"events": ("date",)},
    uses={
        "events": ("id", "kind", "episode", "source", "locator"),
        "reports": ("event", "detained", "injured", "killed", "adopted"),
        "vocabularies": ("vocabulary", "code", "parent"),
    },
    run=run,
    cites=("manski2003",),
)
