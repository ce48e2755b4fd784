"""Which share of the events was peaceful, with what is not known apart.

**What it answers.** Of how many events no violence is reported, and of how many none by those who took part.

**What it needs.** `events` with the columns date and violence, or a large list under data/.

**What it gives.** Two shares, as the word is used in two ways: events without any violence, and events without violence
by participants, which counts those at which only the state used it. Each is a share of the events of which the list
says whether there was violence. Where it says nothing, or that it is unknown, the event is in neither: the ends of the
share are what it is if all of these were violent, and if all were peaceful. The same by period.

**What it refuses.** A list that says of no event whether there was violence.

    >>> from qantar.methods.peaceful import METHOD
    >>> said = ["none", "none", "by state", "by participants", "unknown"]
    >>> events = [{"id": str(n), "date": "2031-05-08", "violence": word} for n, word in enumerate(said)]
    >>> found = {finding.id: finding for finding in METHOD({}, events=events)}["participants-peaceful"]
    >>> found.value.exact, found.uncertainty.low, found.uncertainty.high
    ('75', 60.0, 80.0)

Cites: manski2003, chenoweth2020
"""

from collections.abc import Iterator
from fractions import Fraction
from typing import Any

from pydantic import Field

from qantar.findings import Finding, Table
from qantar.methods.event_counting import EVENTS
from qantar.methods.measure_cells import ALL, Cells, cells_of
from qantar.methods.measure_events import MeasureSettings, no_events, read_events
from qantar.methods.measure_periods import Step, text_of
from qantar.methods.measure_told import Told
from qantar.methods.method import Method, Refusal
from qantar.methods.wording import bounds, column, english, percent_value
from qantar.tables.frames import Frames

QUESTION = "Which share of the events was peaceful?"
#: What `violence` must say for an event to be peaceful in each sense.
SENSES = {
    "without-violence": ("Events without reported violence by anybody", ("none",)),
    "participants-peaceful": ("Events without reported violence by participants", ("none", "by state")),
}
UNKNOWN = (None, "unknown")


class PeacefulSettings(MeasureSettings):
    """Which events, by which periods."""

    by: Step = Field(default="year", description="By day, week, month, year, or the whole window at once.")


def run(frames: Frames, settings: PeacefulSettings) -> Iterator[Finding]:
    """Yield the table by period, the two shares, and of how many events it is not known."""
    events = read_events(frames, settings, ["violence"], settings.by)
    rows = events.counted("begins", "ends", "inside", "violence")
    found = cells_of(rows, "violence")
    if not found.possible:
        raise no_events(events)
    told = Told(QUESTION, events, rows)
    known, unknown = _base(found, ALL)
    if not known:
        raise Refusal("of no event is it known whether there was violence", "fill in the column violence")
    if settings.by != "window":
        yield _table(told, found, settings.by)
    base = english(f"{known:,} events of which it is known; of {unknown:,} it is not")
    for key, (label, words) in SENSES.items():
        count = _count(found, ALL, words)
        low, high = (float(Fraction(100 * number, known + unknown)) for number in (count, count + unknown))
        meaning = f"What it is if all {unknown:,} events of which that is not known were violent, and if none was."
        share = percent_value(Fraction(100 * count, known))
        yield told.finding(key, label, share, bounds(low, high, meaning), unit="percent", n=known, base=base)
    yield told.count("known", "Events of which it is known whether there was violence", (known, known))
    yield told.count("not-known", "Events of which it is not known", (unknown, unknown))


def _base(found: Cells, period: Any) -> tuple[int, int]:  # noqa: ANN401 - a number of a period, or ALL
    unknown = sum(found.of(period, word)[0] for word in UNKNOWN)
    return found.of(period)[0] - unknown, unknown


def _count(found: Cells, period: Any, words: tuple[str, ...]) -> int:  # noqa: ANN401
    return sum(found.of(period, word)[0] for word in words)


def _table(told: Told, found: Cells, by: Step) -> Finding:
    rows = []
    for period in found.periods():
        known, unknown = _base(found, period)
        total = known + unknown
        for key, (_, words) in SENSES.items():
            count = _count(found, period, words)
            share = 100 * count / known if known else None
            ends = (100 * count / total, 100 * (count + unknown) / total) if total else (None, None)
            rows.append([text_of(period, by), key, count, known, unknown, share, *ends])
    columns = [
        column("period", "date", "When"),
        column("part", "text", "In which sense"),
        column("count", "number", "Peaceful", EVENTS),
        column("known", "number", "Of which it is known", EVENTS),
        column("unknown", "number", "Of which it is not known", EVENTS),
        column("share", "percent", "Share of those known", "percent"),
        column("share_low", "percent", "Lowest share of all", "percent"),
        column("share_high", "percent", "Highest share of all", "percent"),
    ]
    meaning = "What the share of all events is if none, or all, of those of which it is not known were peaceful."
    label = "Share of peaceful events, by period"
    return told.finding("table", label, Table(columns, rows), bounds(None, None, meaning), unit="percent")


METHOD = Method(
    id="peaceful",
    question=QUESTION,
    settings=PeacefulSettings,
    requires={"events": ("date", "violence")},
    uses={
        "events": ("id", "kind", "episode", "source", "locator"),
        "vocabularies": ("vocabulary", "code", "parent"),
    },
    run=run,
    cites=("manski2003", "chenoweth2020"),
)
