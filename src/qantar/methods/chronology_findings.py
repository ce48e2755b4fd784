"""The findings of a chronology: its tables, how far protest had spread, and what is reported of each event."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from typing import Any

from qantar.findings import Caveat, Finding, Table, Translations, Uncertainty
from qantar.methods import cells
from qantar.methods.chronology_rows import MEASURES, Event, Figure
from qantar.methods.inputs import input_of, sources_of
from qantar.methods.windows import Window
from qantar.methods.wording import bounds, caveat, certain, column, count_value, english, joined, listing, shown_written
from qantar.tables.frames import Frames, Row

QUESTION = english("What happened when and where, and how many took part or were harmed?")
UNREPORTED = caveat("unreported", "A place of which nothing is reported is not known to have been quiet.")
#: What each measure counts, in words.
WORDS = {
    "crowd": "people taking part",
    "killed": "people killed",
    "injured": "people injured",
    "detained": "people detained",
}
#: More days than this are not listed one by one: a chronology of years is told by its events.
MOST_DAYS = 1000


@dataclass(frozen=True)
class Story:
    """The events of a window, and those among them by which a place joins in protest."""

    frames: Frames
    window: Window | None
    events: Sequence[Event]
    protests: Sequence[Event]
    episode: str | None = None

    @cached_property
    def days(self) -> list[date]:
        """Every day of the window, or from the first event to the last."""
        first = self.window.first if self.window else min(event.first for event in self.events)
        last = self.window.last if self.window else max(event.last for event in self.events)
        count = (last - first).days + 1
        if count > MOST_DAYS:
            return sorted(
                {event.first for event in self.events if event.first == event.last and first <= event.first <= last}
            )
        return [first + timedelta(days=number) for number in range(count)]

    @property
    def period(self) -> str | None:
        """The window, as it is written."""
        return self.window.text if self.window else None

    def finding(self, key: str, label: Translations, events: Iterable[Event], **parts: Any) -> Finding:
        """Return a finding that rests on these events and their reports."""
        chosen = list(events)
        rows: list[Row] = [event.row for event in chosen]
        reports = [report for event in chosen for report in event.reports]
        asked = {"date": self.period, "episode": self.episode}
        where = " and ".join(f"{name} = {value}" for name, value in asked.items() if value) or "all that were chosen"
        inputs = [input_of(self.frames, "events", rows, where)]
        if reports:
            inputs.append(input_of(self.frames, "reports", reports, f"of these {len(chosen)} events"))
        given = {"period": self.period, "sources": sources_of([*rows, *reports]), **parts}
        return Finding(id=key, question=QUESTION, label=label, inputs=inputs, **given)


def all_events(story: Story) -> Finding:
    """Return the table of all events in the order of time."""
    columns = [
        column("event", "record", "Event"),
        column("date", "date", "When"),
        column("date_earliest", "date", "Earliest day"),
        column("date_latest", "date", "Latest day"),
        column("place", "record", "Place"),
        column("unit", "record", "Part of the country"),
        column("kind", "text", "Kind"),
        column("label", "text", "What happened"),
        *(
            column(f"{measure}{end}", "number" if end else "text", f"{WORDS[measure].capitalize()}{words}", "people")
            for measure in MEASURES
            for end, words in (("", ", as written"), ("_low", ", lowest"), ("_high", ", highest"))
        ),
        column("sources", "text", "Sources"),
    ]
    return story.finding(
        "table",
        english("Events in the order of time"),
        story.events,
        value=Table(columns, [_event_row(story, event) for event in story.events]),
        n=len(story.events),
        base=english("Recorded events"),
        uncertainty=certain("Events as recorded; where a day is not known exactly both its ends are given."),
        caveats=[UNREPORTED],
    )


def _event_row(story: Story, event: Event) -> list[Any]:
    told = []
    for measure in MEASURES:
        used = event.used(measure)
        low, high = _ends([used]) if used else _ends(event.figures[measure])
        told += [used.written if used else None, low, high]
    sources = sorted({str(row["source"]) for row in event.rows if row.get("source")})
    return [
        f"events/{event.id}",
        cells.text(event.row, "date"),
        event.first.isoformat(),
        event.last.isoformat(),
        f"places/{event.place}" if event.place else None,
        f"places/{event.unit}" if event.unit else None,
        event.kind,
        dict(story.frames.texts(event.row)),
        *told,
        ";".join(sources) or None,
    ]


def days(story: Story) -> Finding:
    """Return how many events, places and parts of the country each day has: surely, and at most."""
    columns = [column("date", "date", "Day")]
    for name, words in (("events", "Events"), ("places", "Places with protest"), ("units", "Parts with protest")):
        columns += [
            column(f"{name}_low", "number", f"{words}, surely"),
            column(f"{name}_high", "number", f"{words}, at most"),
        ]
    rows = []
    around = {event.unit for event in story.protests if event.unit != event.place}
    for day in story.days:
        events, protests = (
            [event for event in chosen if event.days([day])] for chosen in (story.events, story.protests)
        )
        rows.append(
            [
                day.isoformat(),
                *_how_many(events, lambda event: event.id),
                *_how_many(protests, lambda event: _one_place(event, around)),
                *_how_many(protests, lambda event: event.unit),
            ]
        )
    return story.finding(
        "days",
        english("Events, places and parts of the country by day"),
        story.events,
        value=Table(columns, rows),
        uncertainty=bounds(None, None, "Surely: the day is known. At most: also those that may have been on that day."),
        caveats=[UNREPORTED],
    )


def _how_many(events: Sequence[Event], what: Callable[[Event], str | None]) -> tuple[int, int]:
    """Return how many different things events have surely, and at most."""
    sure = {what(event) for event in events if event.first == event.last} - {None}
    return len(sure), len({what(event) for event in events} - {None})


def joining(story: Story) -> Finding:
    """Return the order in which parts of the country joined: the first day on which protest there is recorded."""
    columns = [
        column("unit", "record", "Part of the country"),
        column("label", "text", "Part of the country, by name"),
        column("first_earliest", "date", "First day, at the earliest"),
        column("first_latest", "date", "First day, at the latest"),
        column("events", "number", "Events of protest"),
        column("first_event", "record", "First event"),
    ]
    found: list[tuple[date, date, str, list[Event]]] = []
    for unit in sorted({event.unit for event in story.protests if event.unit}):
        events = [event for event in story.protests if event.unit == unit]
        found.append((min(e.first for e in events), min(e.last for e in events), unit, events))
    rows = [
        [
            f"places/{unit}",
            dict(story.frames.label("places", unit)),
            first.isoformat(),
            latest.isoformat(),
            len(events),
            f"events/{events[0].id}",
        ]
        for first, latest, unit, events in sorted(found, key=lambda item: (item[1], item[0], item[2]))
    ]
    meaning = "The first day lies between the two ends; the same twice is known. Earlier protest may be unrecorded."
    return story.finding(
        "joining",
        english("The order in which parts of the country joined in protest"),
        story.protests,
        value=Table(columns, rows),
        uncertainty=bounds(None, None, meaning),
        caveats=[UNREPORTED],
    )


def places(story: Story) -> Finding:
    """Return in how many places protest is recorded; a region is not one more place beside its own towns."""
    around = {event.unit for event in story.protests if event.unit != event.place}
    return _spread(story, "places", "Places with recorded protest", lambda event: _one_place(event, around))


def _one_place(event: Event, around: set[str | None]) -> str | None:
    """Return the place of an event, None for a whole country and for what surrounds another place."""
    return event.place if event.unit is not None and event.place not in around else None


def units(story: Story) -> Finding:
    """Return in how many parts of the country protest is recorded."""
    return _spread(story, "units", "Parts of the country with recorded protest", lambda event: event.unit)


def _spread(story: Story, key: str, words: str, what: Callable[[Event], str | None]) -> Finding:
    low = len({what(event) for event in story.protests if event.sure} - {None})
    high = len({what(event) for event in story.protests} - {None})
    meaning = "At least so many: places of which nothing is reported are not known to have been quiet."
    if high > low:
        meaning += f" In {high - low} more the protest may lie outside this stretch of time."
    value = count_value(low) if low == high else None
    return story.finding(
        key,
        english(words),
        story.protests,
        value=value,
        missing=None if value else "unknown",
        unit="places",
        uncertainty=bounds(float(low), None, meaning),
        caveats=[UNREPORTED],
    )


def figure(story: Story, event: Event, measure: str) -> Finding:
    """Return what is reported of one measure at one event: the figure that is used, and the range of all."""
    told, used = event.figures[measure], event.used(measure)
    exact = used.value.exact if used and used.value else None
    value = count_value(exact, used.written) if used and exact is not None else None
    return story.finding(
        f"{event.id}.{measure}",
        joined(story.frames.texts(event.row), dict.fromkeys(story.frames.texts(event.row), WORDS[measure]), by=": "),
        [event],
        value=value,
        missing=None if value else "unknown",
        unit="people",
        period=cells.text(event.row, "date"),
        place=event.place,
        about=f"events/{event.id}",
        uncertainty=_uncertainty(told, used),
        caveats=_reasons(story, told),
    )


def _uncertainty(told: Sequence[Figure], used: Figure | None) -> Uncertainty:
    low, high = _ends(told)
    if len({(figure.low, figure.high) for figure in told}) > 1:
        said = listing([f"{figure.shown} ({cells.text(figure.row, 'source') or 'no source'})" for figure in told])
        which = f" The study uses {used.shown}." if used else " The study uses none of them."
        words = f"Reports differ: {said}. The range is of what is reported, and no margin of error.{which}"
        return Uncertainty("rivals", english(words), low, high)
    first = told[0]
    if first.value is None:
        return certain("The report says that the number is not known.")
    if first.value.exact is None:
        return bounds(low, high, f"Reported as “{first.written}”, which is {shown_written(first.value)}.")
    return certain("As reported; nothing is estimated.")


def _ends(told: Sequence[Figure]) -> tuple[float | None, float | None]:
    """Return the lowest and the highest number of all; None where one of them leaves that end open."""
    known = [figure for figure in told if figure.value is not None]
    lows, highs = [figure.low for figure in known], [figure.high for figure in known]
    low = min((end for end in lows if end is not None), default=None) if None not in lows else None
    high = max((end for end in highs if end is not None), default=None) if None not in highs else None
    return low, high


def _reasons(story: Story, told: Sequence[Figure]) -> list[Caveat]:
    return [
        Caveat(f"reason-{figure.report}", {story.frames.languages[0]: f"{figure.shown}: {reason}"})
        for figure in told
        if (reason := cells.text(figure.row, "reason"))
    ]
