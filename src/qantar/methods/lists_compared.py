"""Lists of events beside each other: what each counts, over which time, period by period; never added up.

**What it answers.** How many events each of several lists has by period, from when to when, and of which kinds.

**What it needs.** Two or more lists: `events`, or large lists under data/, each with the column date. Where `sources`
says what a list counts, from which threshold on and which places it covers, that stands beside it.

**What it gives.** A table of counts by period and list; for each list its total, its first and last day, and its kinds.
Lists count different things by different rules, and the same event may be in several: their numbers are set beside each
other and never added, and no difference between them is read as a difference in protest. Outside the time of a list its
cell is empty, and not zero; so it is in a year of which the list has no row at all, of no kind and no place, unless
`covers` of its source names years, as in `2018 to 2022`, between which that year lies: a file of it may be missing.

**What it refuses.** Fewer than two lists, and a list that is not there.

    >>> from qantar.methods.lists_compared import METHOD
    >>> ours = [{"id": "a", "date": "2031-05-08"}, {"id": "b", "date": "2032-05-09"}]
    >>> wire = [{"id": "1", "date": "2031-05-08"}, {"id": "2", "date": "2031-06-01"}]
    >>> found = METHOD({"lists": ["events", "data/wire"]}, events=ours, **{"data/wire": wire})
    >>> found[0].value.rows
    [['2031', 'events', 1, 1], ['2031', 'data/wire', 2, 2], ['2032', 'events', 1, 1], ['2032', 'data/wire', None, None]]

Cites: manski2003
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal, NamedTuple

from pydantic import Field, field_validator

from qantar.findings import Finding, Table
from qantar.methods import cells
from qantar.methods.event_counting import EVENTS
from qantar.methods.measure_cells import ALL, Cells, cells_of
from qantar.methods.measure_events import Events, MeasureSettings, read_events
from qantar.methods.measure_periods import WORDS, Step, first_day, last_day, text_of
from qantar.methods.measure_told import Told, caveats_of
from qantar.methods.method import Method, Refusal
from qantar.methods.wording import bounds, certain, column, english, slug
from qantar.tables.frames import Frames

QUESTION = "What do several lists of events count, side by side?"
FEWEST = 2
NOT_ADDED = caveats_of(
    [
        (
            "not-added",
            "Lists count by different rules, and one event may be in several: they are not added, and a difference "
            "between them is not one in protest.",
        )
    ]
)
#: Years that `covers` names: 2018 to 2022, or 2018-2022.
STRETCH = re.compile(r"\b([12][0-9]{3}) ?(?:to|until|through|[-\u2013/]) ?([12][0-9]{3})\b")
#: What a source says of what a list of it counts.
SAID = ("counts", "threshold", "covers", "loses")


class ListsSettings(MeasureSettings):
    """Which lists, by which periods."""

    lists: tuple[str, ...] = Field(description="The lists: events, or data/NAME for a large list.")
    by: Literal["day", "week", "month", "year"] = Field(default="year", description="By day, week, month or year.")

    @field_validator("lists")
    @classmethod
    def _two_or_more(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        if len(set(value)) < FEWEST or len(set(value)) < len(value):
            raise ValueError("name two lists or more, each once")
        return value


@dataclass(frozen=True)
class Listed:
    """One list: its counts by period, its first and last day, and the source that most of its rows name."""

    name: str
    found: Cells
    kinds: Cells
    told: Told
    days: tuple[date, date]
    source: str | None
    #: The years of which it has a row, or which its source says that it covers.
    years: frozenset[int]

    def ends(self, period: int, by: Step) -> tuple[int | None, int | None]:
        """Return its lowest and highest count of a period; nothing where it may not cover that."""
        there, counted = self.found.periods(), self.found.of(period)
        if not there[0] <= period <= there[-1]:
            return None, None
        years = {first_day(period, by).year, last_day(period, by).year}
        return counted if counted[1] or years <= self.years else (None, None)


def run(frames: Frames, settings: ListsSettings) -> Iterator[Finding]:
    """Yield the table, what each list counts, then each list's total."""
    lists = [_read(frames, settings, name) for name in settings.lists]
    yield _table(lists, settings)
    yield _rules(frames, lists)
    for one in lists:
        kinds = ", ".join(
            f"{frames.code('event_kinds', str(kind)).get('en', kind)} {one.kinds.of(ALL, kind)[1]:,}"
            for kind in one.kinds.parts()[:3]
            if kind is not None
        )
        called = "this study's events" if one.name == "events" else f"the list {one.name.removeprefix('data/')}"
        base = english(
            f"In {called}, from {one.days[0].isoformat()} to {one.days[1].isoformat()}"
            + (f"; most are: {kinds}" if kinds else "")
        )
        label = "This study's events" if one.name == "events" else f"Events in {called}"
        yield one.told.count(f"list-{slug(one.name)}", label, one.found.of(), base=base)


def _read(frames: Frames, settings: ListsSettings, name: str) -> Listed:
    data = name.removeprefix("data/") if name.startswith("data/") else None
    if data is None and name != "events":
        raise Refusal(f"there is no list {name!r}", "a list is events, or data/NAME")
    own = settings.model_copy(update={"data": data})
    events = read_events(frames, own, by=settings.by)
    rows = events.counted("begins", "ends", "inside")
    found = cells_of(rows)
    if not found.possible:
        raise Refusal(f"{name} has no events to count", "no row with a date fits the settings")
    # Each by itself: a long list is far shorter by kind, and by source, than by both.
    by_kind, by_source = (_by(frames, own, name, column_) for column_ in ("kind", "source"))
    kinds, sources = (one.cells if one else Cells() for one in (by_kind, by_source))
    source = next((source for source in sources.parts() if source is not None), None)
    told = Told(QUESTION, by_source.events if by_source else events, rows, caveats=(*Told.caveats, *NOT_ADDED))
    days = read_events(frames, own.model_copy(update={"window": None})).days
    return Listed(name, found, kinds, told, days, source, _years(frames, data, source))


class By(NamedTuple):
    """The events of a list with one column, and their counts by it."""

    events: Events
    cells: Cells


def _by(frames: Frames, settings: ListsSettings, name: str, column_: str) -> By | None:
    """Return the events of a list by a column; None where it has none such."""
    if column_ not in frames.columns(name):
        return None
    events = read_events(frames, settings, [column_], settings.by)
    return By(events, cells_of(events.counted("begins", "ends", "inside", column_), column_))


def _years(frames: Frames, data: str | None, source: str | None) -> frozenset[int]:
    """Return the years of which a list surely has a row, of any kind and place, and those that its source names."""
    every = cells_of(read_events(frames, MeasureSettings(data=data), by="year").counted("begins", "ends", "inside"))
    found = {year for year in every.periods() if every.of(year)[0]}
    row = frames.find("sources", id=source) if source else None
    for first, last in STRETCH.findall(cells.text(row or {}, "covers") or ""):
        found |= set(range(int(first), int(last) + 1))
    return frozenset(found)


def _table(lists: Sequence[Listed], settings: ListsSettings) -> Finding:
    periods = sorted({period for one in lists for period in one.found.periods()})
    rows = [
        [text_of(period, settings.by), one.name, *one.ends(period, settings.by)]
        for period in range(periods[0], periods[-1] + 1)
        for one in lists
    ]
    columns = [
        column("period", "date", "When"),
        column("list", "text", "List"),
        column("low", "number", "Lowest", EVENTS),
        column("high", "number", "Highest", EVENTS),
    ]
    meaning = (
        "Lowest: events that surely lie there. Highest: also those that may. Empty: the list has not begun or is over, "
        "or has no row at all of that year, so that it is not known whether it covers it."
    )
    label = f"Events by {WORDS[settings.by]}, list by list"
    inputs = [one.told.rests_on[0] for one in lists]
    sources = sorted({source for one in lists for source in one.told.rests_on[1]})
    return lists[0].told.finding(
        "table", label, Table(columns, rows), bounds(None, None, meaning), unit=EVENTS, inputs=inputs, sources=sources
    )


def _rules(frames: Frames, lists: Sequence[Listed]) -> Finding:
    rows: list[list[Any]] = []
    for one in lists:
        source = frames.find("sources", id=one.source) if one.source else None
        said = [cells.text(source or {}, name) for name in SAID]
        total = one.found.of()
        rows.append([one.name, one.source, one.days[0].isoformat(), one.days[1].isoformat(), *total, *said])
    columns = [
        column("list", "text", "List"),
        column("source", "record", "Source"),
        column("first", "date", "First day"),
        column("last", "date", "Last day"),
        column("low", "number", "Events, lowest", EVENTS),
        column("high", "number", "Events, highest", EVENTS),
        column("counts", "text", "What it counts"),
        column("threshold", "text", "What it takes to be listed"),
        column("covers", "text", "What it covers"),
        column("loses", "text", "What this study's words cannot say of it"),
    ]
    words = certain("As the sources table describes each; empty where nothing is written there.")
    inputs = [one.told.rests_on[0] for one in lists]
    return lists[0].told.finding("rules", "What each list counts", Table(columns, rows), words, inputs=inputs)


METHOD = Method(
    id="lists-compared",
    question=QUESTION,
    settings=ListsSettings,
    requires={},
    uses={
        "events": ("id", "date", "kind", "episode", "source", "locator"),
        "sources": ("id", "title", *SAID),
        "vocabularies": ("vocabulary", "code", "label", "parent"),
    },
    run=run,
    cites=("manski2003",),
)
