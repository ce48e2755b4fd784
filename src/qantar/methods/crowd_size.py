"""How many came to an event: the middle of all whose crowd is reported, between what vague words allow.

**What it answers.** How large the crowd of the middle event was, by period and over the whole time, how large the
largest was, and of what share nobody says.

**What it needs.** `events` (id, date) and `reports` (event, crowd, adopted), or a large list under data/ with the
columns crowd_low and crowd_high.

**What it gives.** A crowd is a range: "hundreds" is 100 to 999, "about 150" what rounds to it, 145 to 155, "more than
3,000" has no highest number; how many crowds are vague or round is told. Of an event
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

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from fractions import Fraction
from functools import partial
from typing import Any

from pydantic import Field

from qantar.errors.problems import plural
from qantar.findings import Finding, Table
from qantar.methods.event_counting import EVENTS, Frame
from qantar.methods.measure_dates import INSIDE
from qantar.methods.measure_events import Made, MeasureSettings, no_events, read_events
from qantar.methods.measure_figures import (
    OPEN,
    beside_unreported,
    columns_of,
    highest,
    how_told,
    medians,
    piled,
    sorts,
    surely,
    with_reported_range,
)
from qantar.methods.measure_periods import Step, text_of
from qantar.methods.measure_told import Told, caveats_of
from qantar.methods.method import Method, Refusal
from qantar.methods.wording import (
    bounds,
    capital,
    certain,
    column,
    count_value,
    english,
    percent_value,
    shown_range,
)
from qantar.tables.frames import Frames

QUESTION = "How many came?"
#: The counts of each value of `low` and of `high`.
Piles = Mapping[str, Frame]
MISSING = caveats_of(
    [("missing", "Only events with a reported crowd are in it; large crowds are reported more often than small ones.")]
)


class CrowdSettings(MeasureSettings):
    """Which events, by which periods."""

    by: Step = Field(default="year", description="By day, week, month, year, or the whole window at once.")


def run(frames: Frames, settings: CrowdSettings) -> Iterator[Finding]:
    """Yield the table by period, the median, the largest crowd, and how many events have no reported crowd."""
    table = f"data/{settings.data}" if settings.data else "events"
    read = partial(read_events, frames, settings, by=settings.by)
    of_rows = columns_of(frames, table, "crowd")
    ranges = partial(with_reported_range, frames, table, "crowd")
    # Counted by either end alone a long list is short; by both together it would not be.
    events, highs = (read(of_rows, made=Made(names, ranges)) for names in (("low", "vague"), ("high",)))
    rows = beside_unreported(read().dated(), events.dated())
    if not rows:
        raise no_events(events)
    total, reported = _events(rows), _events(row for row in rows if row["known"])
    if not reported:
        raise Refusal("no event has a reported crowd", "fill in the column crowd of the reports")
    piles = {"low": piled(events.frame, "low"), "high": piled(highs.frame, "high")}
    told = Told(QUESTION, events, rows, caveats=(*Told.caveats, *MISSING))
    if settings.by != "window":
        yield _table(told, settings.by, piles)
    how = how_told(sorts(events.frame))
    maybe = _events(row for row in rows if row["inside"] != INSIDE)
    if maybe:
        how += f" {maybe:,} of the {plural(total, 'event')} may lie outside the time, as their date is not exact."
    yield _middle(told, reported, how, piles, all_sure=not maybe)
    yield _largest(told, reported, piles)
    base = english(
        f"{plural(total, 'event')}, of which {reported:,} {'has' if reported == 1 else 'have'} a reported crowd"
    )
    words = "A share of the events in the list; nothing is estimated."
    share = percent_value(Fraction(100 * (total - reported), total))
    label = "Share of events of which nobody says how many came"
    yield told.finding("missing", label, share, certain(words), unit="percent", n=total, base=base)
    yield told.count("reported", "Events whose crowd is reported", (reported, reported))


def _events(rows: Iterable[dict[str, Any]]) -> int:
    return sum(row[EVENTS] for row in rows)


def _ends(row: Mapping[str, int]) -> tuple[float, float | None]:
    """Return between which ends a median lies that came times two, in whole people; None for an open highest end."""
    return float(row["low"] // 2), None if row["high"] >= OPEN else float(-(-row["high"] // 2))


def _middle(told: Told, reported: int, how: str, piles: Piles, *, all_sure: bool) -> Finding:
    middle = _middle_of_all if all_sure else _outermost
    low, high = _ends({end: middle(pile, end) for end, pile in piles.items()})
    base = english(f"{plural(reported, 'event')} whose crowd is reported")
    parts: dict[str, Any] = {"unit": "people", "n": reported, "base": base}
    label = "Crowd of the middle event"
    if low == high:
        return told.finding(
            "median", label, count_value(low), certain(f"The middle crowd is told as one number. {how}"), **parts
        )
    words = f"{shown_range(low, high)}: the medians of the lowest and of the highest numbers, in whole people. {how}"
    return told.finding("median", label, None, bounds(low, high, capital(words)), **parts)


def _middle_of_all(pile: Frame, end: str) -> int:
    (found,) = medians(pile, end)
    return int(found[end])


def _outermost(pile: Frame, end: str) -> int:
    """Return the lowest median of `low`, or the highest of `high`, whichever events count that may lie outside."""
    import narwhals as nw

    sure = nw.col("inside") == INSIDE
    (found,) = medians(pile, end) if not (rows := medians(pile.filter(sure), end)) else rows
    value = int(found[end])
    while rows:
        # A smaller crowd lowers the median, which may leave out others that did so before; it comes to rest.
        further = nw.col(end) * 2 <= value if end == "low" else nw.col(end) * 2 >= value
        (found,) = medians(pile.filter(sure | further), end)
        if found[end] == value:
            break
        value = int(found[end])
    return value


def _largest(told: Told, reported: int, piles: Piles) -> Finding:
    most = highest(piles["high"], "high")
    low, high = float(highest(piles["low"], "low")), None if most >= OPEN else float(most)
    parts: dict[str, Any] = {"unit": "people", "n": reported}
    label = "Largest crowd of one event"
    if low == high:
        return told.finding("largest", label, count_value(low), certain("As it is reported."), **parts)
    words = f"{shown_range(low, high)}: what the reports of the largest allow."
    return told.finding("largest", label, None, bounds(low, high, capital(words)), **parts)


def _table(told: Told, by: Step, piles: Piles) -> Finding:
    found = {end: {row["begins"]: row for row in medians(surely(pile), end, ["begins"])} for end, pile in piles.items()}
    here: Counter[int] = Counter()
    for row in told.counted:
        if row["begins"] == row["ends"] and row["inside"] == INSIDE:
            here[row["begins"]] += row[EVENTS]
    first, last = (number(row[end] for row in told.counted) for number, end in ((min, "begins"), (max, "ends")))
    rows = []
    for period in range(first, last + 1):
        both = {end: rows_[period] for end, rows_ in found.items() if period in rows_}
        ends = _ends({end: row[end] for end, row in both.items()}) if both else (None, None)
        rows.append([text_of(period, by), here[period], both["low"][EVENTS] if both else 0, *ends])
    columns = [
        column("period", "date", "When"),
        column("events", "number", "Events that surely lie there", EVENTS),
        column("reported", "number", "Of which the crowd is reported", EVENTS),
        column("low", "number", "Lowest median", "people"),
        column("high", "number", "Highest median", "people"),
    ]
    meaning = "Between the medians of the lowest and of the highest numbers that the reports allow; empty without any."
    label = "Crowd of the middle event, by period"
    return told.finding("table", label, Table(columns, rows), bounds(None, None, meaning), unit="people")


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
