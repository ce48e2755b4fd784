"""How fast events spread: in how many parts of the country one was reported within so many days of an onset.

**What it answers.** In how many parts of the country, and in which share of them, an event was reported within so many
days of the onset, and after how many days half of them had one.

**What it needs.** `events` (date, place) or a large list under data/, `places` and `place_parents`, and the setting
`onset`. Only events from the onset to the end of the window count.

**What it gives.** Each part with the day of its first reported event, the number and share of the parts reached within
so many days, and the cumulative curve as the product-limit estimate (Kaplan and Meier). The parts are those that there
were on the day of the onset; one that ceased within the time is watched until then. All of this is of *reported*
events. A part without one is unknown, and not quiet: how many there are is told, and the share of parts that joined
lies between the share reported and all of them. Where a first date is not exact, it lies between two days, and so does
the number; a date that may lie before the onset, or outside the window, is never taken as sure. An event in no known
part may have been in any part that had none yet: the highest numbers allow for it, and how many there are is told.

**What it refuses.** A country with fewer than two parts, and an onset after which no event is placed in one.

    >>> from qantar.methods.reach import METHOD
    >>> tables = {
    ...     "places": [{"id": "land", "kind": "country"}, {"id": "north", "kind": "region"},
    ...                {"id": "south", "kind": "region"}],
    ...     "place_parents": [{"place": "north", "parent": "land"}, {"place": "south", "parent": "land"}],
    ...     "events": [{"id": "a", "date": "2031-05-02", "place": "north"}],
    ... }
    >>> settings = {"onset": "2031-05-02", "window": "2031-05-02/2031-05-12", "within": [1]}
    >>> found = {finding.id: finding for finding in METHOD(settings, **tables)}["share-within-1"]
    >>> found.value.exact, found.base["en"]
    ('50', '2 parts of the country; 1 without a reported event, which is unknown and not quiet')

Cites: kaplan1958, freireich1963, manski2003
"""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from functools import cached_property
from typing import Any, Literal

from pydantic import Field

from qantar.findings import Finding, Table
from qantar.maths.survival import Step, kaplan_meier
from qantar.methods import cells
from qantar.methods.event_counting import collect
from qantar.methods.measure_events import Events, PlacedSettings, no_events, read_events
from qantar.methods.measure_places import UNIT
from qantar.methods.measure_reach import earliest_of_each, unplaced_days
from qantar.methods.measure_told import Told, caveats_of
from qantar.methods.method import Method, Refusal
from qantar.methods.wording import bounds, certain, column, count_value, english, percent_value, shown_range
from qantar.tables.frames import Frames

QUESTION = "How fast did events spread over the country?"
UNREPORTED = caveats_of(
    [
        (
            "unreported",
            "These are reported events. A part without one is unknown, not quiet: what happened there may not have "
            "been reported, or not on the day.",
        )
    ]
)
FEWEST = 2


class ReachSettings(PlacedSettings):
    """From which day on, and within how many days of it."""

    onset: str = Field(description="The day of the onset, such as 2022-01-02.")
    within: tuple[int, ...] = Field(
        default=(1, 3, 7, 14), description="The numbers of days after the onset within which parts are counted."
    )


@dataclass(frozen=True)
class Joined:
    """A part of the country and between which days, counted from the onset, its first reported event lies.

    `low` and `high` are None where none is reported; `watched` is how many days the part was there to be reported from.
    """

    unit: str
    low: int | None
    high: int | None
    watched: int


@dataclass(frozen=True)
class Reach:
    """The parts, how many events lie in no known one, and the earliest day of each part that these allow."""

    joined: Sequence[Joined]
    unplaced: int
    earliest: Sequence[int | None]

    def number(self, days: int) -> tuple[int, int]:
        """Return how many parts had surely joined after so many days, and how many may have."""
        surely, perhaps = self._days
        return bisect_right(surely, days), bisect_right(perhaps, days)

    @cached_property
    def _days(self) -> tuple[list[int], list[int]]:
        surely = sorted(one.high for one in self.joined if one.high is not None)
        return surely, sorted(day for day in self.earliest if day is not None)

    def steps(self, end: Literal["low", "high"] = "high") -> list[Step]:
        """Return the curve by the latest days on which each part can have joined, or by the earliest."""
        days = self.earliest if end == "low" else [one.high for one in self.joined]
        times = [max(0, one.watched) if day is None else day for one, day in zip(self.joined, days, strict=True)]
        return kaplan_meier(times, [day is not None for day in days])

    @property
    def words(self) -> str:
        """Say how many events may lie in any part; nothing where there are none."""
        if not self.unplaced:
            return ""
        said = "1 event lies" if self.unplaced == 1 else f"{self.unplaced:,} events lie"
        return f"; {said} in no known part, and may lie in any"


def _earliest(joined: Sequence[Joined], unplaced: Sequence[int]) -> list[int | None]:
    """Return the earliest day of each part where each unplaced event lies in the part that would else come last."""
    days = [one.low for one in joined]
    latest = sorted(range(len(days)), key=lambda at: (days[at] is not None, -(days[at] or 0)))
    for at, day in zip(latest, unplaced, strict=False):
        own = days[at]
        days[at] = day if own is None else min(own, day)
    return days


def run(frames: Frames, settings: ReachSettings) -> Iterator[Finding]:
    """Yield the parts, the curve, then the number and share of parts within each number of days."""
    if "places" not in frames:
        raise Refusal("there are no places", "the parts of the country stand in places.csv and place_parents.csv")
    onset = _onset(settings.onset)
    events = read_events(frames, settings, placed=True)
    rows = events.counted("begins", "inside", UNIT)
    if not any(row["begins"] is not None for row in rows):
        raise no_events(events)
    last = events.days[1]
    joined = _joined(events, onset, last)
    if len(joined) < FEWEST:
        raise Refusal("fewer than two parts of the country are known", "places and place_parents name its parts")
    if not any(one.low is not None for one in joined):
        raise Refusal(f"no event from {settings.onset} on lies in a part of the country", "choose an earlier onset")
    told = Told(QUESTION, events, rows, caveats=(*Told.caveats, *UNREPORTED))
    unplaced, days_ = unplaced_days(events.frame, onset.toordinal(), last.toordinal())
    reach = Reach(joined, unplaced, _earliest(joined, [day - onset.toordinal() for day in days_[: len(joined)]]))
    yield _parts(told, joined, onset)
    yield _curve(told, reach, onset, (last - onset).days)
    for days in sorted(set(settings.within)):
        yield from _within(told, reach, days)
    yield _half(told, reach)
    ends = (sum(day is None for day in reach.earliest), sum(one.high is None for one in joined))
    yield told.count("unreported", "Parts without a reported event", ends, unit="parts", n=len(joined))
    yield told.count("unit-unplaced", "Events in no known part of the country", (unplaced, unplaced))


def _onset(written: str) -> date:
    found = cells.edtf(written, "onset")
    if found.earliest is None or found.earliest != found.latest:
        raise Refusal(f"the onset {written!r} is not one day", "write it as 2022-01-02")
    return found.earliest


def _joined(events: Events, onset: date, last: date) -> list[Joined]:
    first = {
        row[UNIT]: (row["low"], row["high"])
        for row in collect(earliest_of_each(events.frame, onset.toordinal(), last.toordinal()))
        if row[UNIT] is not None
    }
    parts = events.parts
    units = parts.there(onset, onset) if parts else []
    start = onset.toordinal()
    found = []
    for unit in units:
        low, high = first.get(events.units.index(unit), (None, None))
        until = parts.until(unit, onset, last) if parts else last
        found.append(
            Joined(
                unit,
                None if low is None else max(0, low - start),
                None if high is None or low is None else high - start,
                (until - onset).days,
            )
        )
    return found


def _parts(told: Told, joined: Sequence[Joined], onset: date) -> Finding:
    def day(days: int | None) -> str | None:
        return None if days is None else date.fromordinal(onset.toordinal() + days).isoformat()

    ordered = sorted(joined, key=lambda one: (one.low is None, one.low, one.high is None, one.high, one.unit))
    rows = [
        [
            f"places/{one.unit}",
            told.events.frames.label("places", one.unit),
            day(one.low),
            day(one.high),
            one.low,
            one.high,
        ]
        for one in ordered
    ]
    columns = [
        column("unit", "record", "Part of the country"),
        column("unit_label", "text", "Part of the country, by name"),
        column("first_low", "date", "First reported event, earliest"),
        column("first_high", "date", "First reported event, latest"),
        column("low", "number", "Days after the onset, fewest", "days"),
        column("high", "number", "Days after the onset, most", "days"),
    ]
    meaning = (
        "Between two days where the date of the first event is not exact. Empty: none is reported, which is unknown."
    )
    label = "First reported event in each part of the country"
    return told.finding("parts", label, Table(columns, rows), bounds(None, None, meaning), unit="days")


def _curve(told: Told, reach: Reach, onset: date, most: int) -> Finding:
    steps = reach.steps()
    shares: Mapping[int, Step] = {step.time: step for step in steps}
    rows = []
    left, parts = 1.0, len(reach.joined)
    for days in range(max(0, most) + 1):
        left = shares[days].left if days in shares else left
        low, high = reach.number(days)
        day = date.fromordinal(onset.toordinal() + days).isoformat()
        if days in shares or days in (0, most) or reach.number(days - 1) != (low, high):
            rows.append([day, days, low, high, parts, round(100 * (1 - left), 10), 100 * high / parts])
    columns = [
        column("day", "date", "Day"),
        column("days", "number", "Days after the onset", "days"),
        column("low", "number", "Parts with a reported event, surely", "parts"),
        column("high", "number", "Parts with a reported event, at most", "parts"),
        column("of", "number", "Of so many parts", "parts"),
        column("share", "percent", "Share, product-limit estimate", "percent"),
        column("share_high", "percent", "Share at most", "percent"),
    ]
    meaning = (
        "The share of parts with a reported event by each day (product-limit estimate of reported events). No sampling "
        "interval: the parts are all there are, and an unreported event is not one that did not happen."
    )
    label = "Parts of the country with a reported event, by day"
    return told.finding("curve", label, Table(columns, rows), certain(meaning), unit="percent")


def _within(told: Told, reach: Reach, days: int) -> Iterator[Finding]:
    low, high = reach.number(days)
    parts = len(reach.joined)
    without = shown_range(parts - high, parts - low) if low != high else f"{parts - high}"
    base = english(
        f"{parts} parts of the country; {without} without a reported event, which is unknown and not quiet{reach.words}"
    )
    words = f"within {days} {'day' if days == 1 else 'days'} of the onset"
    given: dict[str, Any] = {"base": base, "n": parts}
    counted = f"Parts with a reported event {words}"
    shared = f"Share of parts with a reported event {words}"
    yield told.count(f"within-{days}", counted, (low, high), unit="parts", **given)
    meaning = (
        f"The share in which one is reported is {shown_range(*(round(100 * n / parts, 1) for n in (low, high)))} %. "
        "In how many more one happened unreported is not known: up to all."
    )
    value = percent_value(Fraction(100 * low, parts)) if low == high else None
    yield told.finding(
        f"share-within-{days}", shared, value, bounds(100 * low / parts, 100.0, meaning), unit="percent", **given
    )


def _half(told: Told, reach: Reach) -> Finding:
    """Return after how many days half of the parts had a reported event; between two where dates are not exact."""
    ends = [next((step.time for step in reach.steps(end) if step.left <= 1 / 2), None) for end in ("low", "high")]
    label = "Days until half of the parts had a reported event"
    early, late = ends
    parts: dict[str, Any] = {"unit": "days", "n": len(reach.joined)}
    if early is None or late is None:
        words = "It is not sure that half of the parts had a reported event by the end: the time is not known."
        return told.finding("half", label, None, certain(words), **parts)
    words = "Read off the curve of reported events. Where events went unreported the true time is shorter."
    if early == late:
        return told.finding("half", label, count_value(early), certain(words), **parts)
    words = f"{shown_range(early, late)}: some first dates or places are not exact. {words}"
    return told.finding("half", label, None, bounds(early, late, words), **parts)


METHOD = Method(
    id="reach",
    question=QUESTION,
    settings=ReachSettings,
    requires={"events": ("date", "place")},
    uses={
        "events": ("id", "kind", "episode", "source", "locator"),
        "places": ("id", "kind", "label"),
        "place_parents": ("place", "parent", "since", "until"),
        "vocabularies": ("vocabulary", "code", "parent"),
    },
    run=run,
    cites=("kaplan1958", "freireich1963", "manski2003"),
)
