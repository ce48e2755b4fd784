"""Events as the measures see them: chosen, each with its days, periods and part of the country as numbers."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Any, NamedTuple

from pydantic import Field

from qantar.errors import UsageError
from qantar.methods.event_counting import Frame, collect, counted, different, framed
from qantar.methods.measure_counting import chosen, joinable, looked_up
from qantar.methods.measure_dates import DAYS, OUTSIDE, PERIODS, Dates, Meaning
from qantar.methods.measure_periods import Step
from qantar.methods.measure_piles import Pile, Rows, asked, by_date, piled
from qantar.methods.measure_places import Parts
from qantar.methods.method import Refusal, Settings
from qantar.methods.place_units import PlaceUnits
from qantar.methods.windows import Window, days_of, read_window
from qantar.tables.frames import Frames


class MeasureSettings(Settings):
    """Which events are measured."""

    kinds: tuple[str, ...] = Field(
        default=(), description="Only events of these kinds, and of those that the vocabulary places under them."
    )
    without: tuple[str, ...] = Field(
        default=(), description="Of the kinds asked for not these, and not those under them; needs `kinds`."
    )
    episode: str | None = Field(default=None, description="Only the events of this episode.")
    inside: str | None = Field(
        default=None, description="Only events in this place and all that lies in it, such as the country."
    )
    window: str | None = Field(default=None, description="From when to when: a window of study.yaml, or dates.")
    data: str | None = Field(default=None, description="The list in this folder of data/ and not events.csv.")


class PlacedSettings(MeasureSettings):
    """Which events are measured, and by which parts of the country."""

    level: str | None = Field(
        default=None, description="The kind of place to count by, such as city; left out, the parts below the country."
    )
    country: str | None = Field(
        default=None, description="The id of the country; left out, the one in which the most places lie."
    )


@dataclass(frozen=True)
class Events:
    """Events that a measure reads, in their engine, and what their numbers stand for; a long list is a pile."""

    frames: Frames
    table: str
    read: Frame | Pile
    by: Step
    window: Window | None
    dates: Dates
    #: The rows that were chosen, before they were counted.
    rows: Frame
    chosen: Mapping[str, Sequence[str]] = field(default_factory=dict)
    parts: Parts | None = None
    place: str | None = None

    @property
    def frame(self) -> Frame:
        """The events with their numbers, or how many there are of each sort in the column `events`."""
        return self.read.frame if isinstance(self.read, Pile) else self.read

    @property
    def columns(self) -> Sequence[str]:
        """The names of all that is known of the events, beside the numbers of their dates and parts."""
        return self.read.columns if isinstance(self.read, Pile) else self.read.collect_schema().names()

    def counted(self, *columns: str) -> list[dict[str, Any]]:
        """Return the number of events of each combination of some columns; those surely outside the window are not."""
        return [row for row in self.counted_anywhere(*columns) if row.get("inside") != OUTSIDE]

    def counted_anywhere(self, *columns: str) -> list[dict[str, Any]]:
        """Return the number of events of each combination of some columns, also of those outside the window."""
        return self.read.counted(columns) if isinstance(self.read, Pile) else collect(counted(self.read, columns))

    def dated(self, *columns: str) -> list[dict[str, Any]]:
        """Return the number of events with a date, of each combination of its periods and some columns."""
        return [row for row in self.counted(*PERIODS, *columns) if row["inside"] is not None]

    @property
    def units(self) -> list[str]:
        """The id of each part of the country, by its number."""
        return self.parts.units if self.parts else []

    @cached_property
    def days(self) -> tuple[date, date]:
        """The first and last day of the window; without one, those on which there may have been an event."""
        if self.window:
            return self.window.first, self.window.last
        if not self.chosen:
            days = list(self.dates.values())
        elif isinstance(self.read, Pile) and not self.read.columns:
            rows = [row for row in self.read.counted(["first", "last"]) if row["first"] is not None]
            days = [(date.fromordinal(row["first"]), date.fromordinal(row["last"])) for row in rows]
        else:
            days = [self.dates[text] for text in different(self.rows, "date") if text in self.dates]
        return min((first for first, _ in days), default=date.min), max((last for _, last in days), default=date.min)

    @cached_property
    def where(self) -> str:
        """Which events are meant, in words."""
        parts = [f"{name} = {' or '.join(values)}" for name, values in self.chosen.items() if name != "place"]
        parts += [f"inside {self.place}"] if self.place else []
        parts += [f"in {self.window.text}"] if self.window else []
        return " and ".join(parts) or "all"


class Made(NamedTuple):
    """Columns that are made of others for each event, and how: of the same columns the same way wherever it is done."""

    names: Sequence[str]
    make: Callable[[Frame], Frame]


def read_events(
    frames: Frames,
    settings: MeasureSettings,
    columns: Sequence[str] = (),
    by: Step = "window",
    *,
    placed: bool = False,
    made: Made | None = None,
) -> Events:
    """Return the events that settings choose, with their numbers; `placed` adds the part of the country.

    An event without a date has none of the numbers. One in no known part of the country, or in one of several, as its
    day is not known, has no `unit`. Of a long list there are the columns asked for alone, or those made of them.
    """
    table = f"data/{settings.data}" if settings.data else "events"
    wanted = _wanted(frames, settings)
    there = frames.columns(table)
    lacking = [name for name in (*wanted, *columns) if there and name not in there]
    if lacking:
        raise UsageError(f"{table} has no column {lacking[0]}", f"the columns are: {', '.join(there)}")
    names = list(dict.fromkeys(name for name in ("date", "place", *wanted, *columns) if not there or name in there))
    window = read_window(frames, settings.window)
    every = _framed(frames, table, names)
    every_date = by_date(frames, table, every) if settings.data else every
    written = frames.once((table, "written"), lambda: different(every_date, "date"))
    dates = frames.once((table, "dates"), lambda: days_of(written))
    endless = [text for text in written if text not in dates]
    meaning = frames.once((table, "meaning", by, window), lambda: Meaning(table, by, window, dates, endless))
    parts = None
    if placed and isinstance(settings, PlacedSettings):
        parts = Parts.of(frames, settings.level, settings.country)
    rows = chosen(every, wanted)
    frame = made.make(rows) if made else rows
    if settings.data and "id" not in columns:
        of = (asked(wanted), tuple(columns)) if made else asked(wanted)
        chosen_rows = Rows(frame, every, of, numbers=made is not None)
        read: Frame | Pile = piled(frames, chosen_rows, meaning, made.names if made else columns, parts)
    else:
        numbers = [{"date": written, **row} for written, row in meaning.numbers.items()]
        frame = looked_up(frame, numbers, ["date"], DAYS)
        read = parts.numbered(frame, dates) if parts else frame
    return Events(frames, table, read, by, window, dates, rows, wanted, parts, settings.inside)


def _framed(frames: Frames, table: str, names: Sequence[str]) -> Frame:
    """Return some columns of a table; those of a long list from one frame, as only then what was counted can join."""
    given = frames.frame_or_rows(table)
    if table == "events":
        return joinable(framed(given, names).select(names))
    there = frames.columns(table)
    key = (table, "frame") if there else (table, "frame", *names)
    every = frames.once(key, lambda: joinable(framed(given, there or names)))
    return every.select(list(dict.fromkeys([*names, "place"])))


def _wanted(frames: Frames, settings: MeasureSettings) -> dict[str, tuple[str, ...]]:
    """Return the columns that must hold certain values, each with these."""
    if settings.without and not settings.kinds:
        raise Refusal("without leaves kinds out of those that are asked for", "name these: kinds: [protest]")
    less = set(with_those_below(frames, settings.without))
    kinds = tuple(kind for kind in with_those_below(frames, settings.kinds) if kind not in less)
    wanted = {"kind": kinds} if kinds else {}
    wanted |= {"episode": (settings.episode,)} if settings.episode else {}
    if settings.inside is not None:
        places = PlaceUnits.of(frames)
        lying = places.inside(settings.inside)
        if not lying:
            raise Refusal(f"there is no place {settings.inside!r}", "inside names the id of a place, as the country")
        wanted["place"] = tuple(lying)
    return wanted


def with_those_below(frames: Frames, kinds: Sequence[str], vocabulary: str = "event_kinds") -> tuple[str, ...]:
    """Return codes with all that their vocabulary places under them.

    >>> rows = [{"vocabulary": "event_kinds", "code": "march", "parent": "protest"}]
    >>> with_those_below(Frames({"vocabularies": rows}), ["protest"])
    ('march', 'protest')
    """
    found = set(kinds)
    rows = [row for row in frames.rows_if_given("vocabularies") if row.get("vocabulary") == vocabulary]
    while more := {str(row["code"]) for row in rows if row.get("parent") in found} - found:
        found |= more
    return tuple(sorted(found))


def no_events(events: Events) -> Refusal:
    """Return the refusal of a method that found nothing to measure."""
    return Refusal("there are no events to measure", f"no row of {events.table} with a date fits the settings")
