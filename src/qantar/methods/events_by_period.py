"""Events counted by day, month or year, by the part of the country, and by kind.

**What it answers.** How many events there were when, where and of which kind.

**What it needs.** `events` with the columns date and place, or a large list under data/ with the same columns.
`places` and `place_parents` say which part of the country a place belonged to on the day of the event.

**What it gives.** A table of counts with a lowest and a highest number. An event whose day is known counts once in
its day. Of an event known only to its month no day is made up: it counts surely in the month, and possibly in each
of its days. The same holds for an event that may lie outside the window, and for one that may lie on either side of
a change of boundaries. Then the total, and a finding for each period, part of the country, and kind. Events without
a date are counted apart. The list is counted by the engine that holds it, so ten million rows are no trouble.

**What it refuses.** A split by a column that is not there, and a kind of place that no place has. Zero means that
no event is recorded, never that nothing happened.

    >>> from qantar.methods.events_by_period import METHOD
    >>> events = [
    ...     {"id": "a", "date": "2031-05-08", "place": "mill", "kind": "protest"},
    ...     {"id": "b", "date": "2031-05", "place": "mill", "kind": "protest"},
    ... ]
    >>> answers = {finding.id: finding for finding in METHOD({"by": "day", "window": "2031-05"}, events=events)}
    >>> answers["day-2031-05-08"].uncertainty.low, answers["day-2031-05-08"].uncertainty.high
    (1, 2)
    >>> answers["total"].value.exact
    '2'

Cites: manski2003
"""

from collections.abc import Iterator, Mapping
from typing import Literal

from pydantic import Field

from qantar.errors import UsageError
from qantar.findings import Finding
from qantar.methods import event_findings
from qantar.methods.event_counting import Days, Frame, Question, count_events, dates_that_join, different, framed
from qantar.methods.event_table import When, read_counts
from qantar.methods.measure_piles import by_date
from qantar.methods.method import Method, Refusal, Settings
from qantar.methods.place_units import PlaceUnits
from qantar.methods.windows import By, Window, days_of, read_window
from qantar.tables.frames import Frames


class EventSettings(Settings):
    """Which events to count, and by what."""

    by: By = Field(default="day", description="Count by day, month, year, or the whole window at once.")
    window: str | None = Field(default=None, description="From when to when: a window of study.yaml, or dates.")
    split: Literal["kind", "form", "issue", "episode", "violence"] | None = Field(
        default=None, description="Count by this column of the events as well."
    )
    units: bool = Field(default=True, description="Count by part of the country as well, where places are known.")
    level: str | None = Field(
        default=None, description="The kind of place to count by, such as city; left out, the parts below the country."
    )
    kinds: tuple[str, ...] = Field(default=(), description="Count only events of these kinds.")
    episode: str | None = Field(default=None, description="Count only the events of this episode.")
    data: str | None = Field(default=None, description="Count the list in this folder of data/ and not events.csv.")


def run(frames: Frames, settings: EventSettings) -> Iterator[Finding]:
    """Yield the table, the total, then each period, part of the country and kind."""
    name = f"data/{settings.data}" if settings.data else "events"
    if settings.split and settings.split not in frames.columns(name):
        raise UsageError(f"{name} has no column {settings.split}", "split by a column that the events have")
    window = read_window(frames, settings.window)
    places = PlaceUnits.of(frames, settings.level) if settings.units and "places" in frames else None
    question = _question(frames, name, settings, window, places)
    counted = count_events(frames.frame_or_rows(name), question)
    counts = read_counts(counted, with_units=places is not None, with_parts=settings.split is not None)
    if not counts.possible and not counts.undated:
        raise Refusal("there are no events to count", "no row fits the settings")
    told = event_findings.Told(
        frames, name, settings.by, settings.split, window, places, counted, counts, question.chosen
    )
    yield event_findings.table(told)
    yield from event_findings.each(told)


def _question(
    frames: Frames, name: str, settings: EventSettings, window: Window | None, places: PlaceUnits | None
) -> Question:
    def read(frame: Frame) -> Mapping[str, Days]:
        """Read the dates of a long list once for all analyses, whichever of its events they choose."""
        if name == "events":
            return days_of(different(frame, "date"))
        every = dates_that_join(framed(frames.frame_or_rows(name), ()))
        dates: Mapping[str, Days] = frames.once(
            (name, "dates"), lambda: days_of(different(by_date(frames, name, every), "date"))
        )
        return dates

    chosen = {"kind": settings.kinds, "episode": (settings.episode,) if settings.episode else ()}
    return Question(
        read=read,
        when=lambda days: When.of(days, settings.by, window),
        eras=lambda days: tuple(places.era(day) for day in _within(window, days)) if places else (),
        histories={place: places.history(place) for place in places.places} if places else {},
        split=settings.split,
        chosen={column: values for column, values in chosen.items() if values},
    )


def _within(window: Window | None, days: Days) -> Days:
    return window.within(*days) if window and window.holds(*days) != "out" else days


METHOD = Method(
    id="events-by-period",
    question="How many events were there when, where and of which kind?",
    settings=EventSettings,
    requires={"events": ("date", "place")},
    uses={
        "events": ("id", "kind", "form", "issue", "episode", "violence", "source", "locator"),
        "places": ("id", "kind", "label"),
        "place_parents": ("place", "parent", "since", "until"),
        "vocabularies": ("vocabulary", "code", "label"),
    },
    run=run,
    cites=("manski2003",),
)
