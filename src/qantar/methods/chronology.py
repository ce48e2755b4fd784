"""What happened when and where: the events of a stretch of time, day by day, with what is reported of each.

**What it answers.** What happened in order, in how many places, which part of the country joined when, and how many
people are said to have taken part, been killed, injured or detained at each event.

**What it needs.** `events` with the columns id, date, place, kind and label. `reports` adds figures and sources;
`places` and `place_parents` say which part of the country a place belonged to on the day.

**What it gives.** A table of all events in the order of time; a table of days with the number of events, places and
parts of the country; the order in which parts of the country joined in protest. An event whose day is not known
exactly stands between its earliest and latest day, and counts on none of them for sure. For each event and measure,
the figure that the study has adopted, with the range of all reports: a report that copies another counts once,
vague words stay ranges.

**What it refuses.** To invent a day, to average reports, and to take silence for calm: a place of which nothing is
reported is unknown, not quiet.

    >>> from qantar.methods.chronology import METHOD
    >>> events = [{"id": "mill-march", "date": "2031-05-08", "place": "mill", "kind": "protest", "label": "A march"}]
    >>> reports = [
    ...     {"id": "a", "event": "mill-march", "crowd": "hundreds", "adopted": "crowd"},
    ...     {"id": "b", "event": "mill-march", "crowd": "2,000", "adopted": ""},
    ... ]
    >>> answers = {finding.id: finding for finding in METHOD(events=events, reports=reports)}
    >>> crowd = answers["mill-march.crowd"]
    >>> crowd.value, crowd.uncertainty.kind, crowd.uncertainty.low, crowd.uncertainty.high
    (None, 'rivals', 100.0, 2000.0)

Cites: manski2003
"""

from collections.abc import Iterator

from pydantic import Field

from qantar.findings import Finding
from qantar.methods import chronology_findings as told
from qantar.methods.chronology_rows import MEASURES, read_events, with_finer
from qantar.methods.method import Method, Settings
from qantar.methods.place_units import PlaceUnits
from qantar.methods.windows import read_window
from qantar.tables.frames import Frames


class ChronologySettings(Settings):
    """Which events to tell, and which of them are protest that a place can join."""

    window: str | None = Field(default=None, description="From when to when: a window of study.yaml, or dates.")
    episode: str | None = Field(default=None, description="Tell only the events of this episode.")
    kinds: tuple[str, ...] = Field(default=(), description="Tell only events of these kinds, finer ones included.")
    level: str | None = Field(
        default=None, description="The kind of place to count by, such as city; left out, the parts below the country."
    )
    joined_by: tuple[str, ...] = Field(
        default=("protest", "riot"), description="Kinds of events by which a place joins, finer ones included."
    )
    not_joined_by: tuple[str, ...] = Field(
        default=("end-of-protest",), description="Finer kinds among these by which no place joins."
    )


def run(frames: Frames, settings: ChronologySettings) -> Iterator[Finding]:
    """Yield the tables, the numbers of places, and the figures of each event."""
    window = read_window(frames, settings.window)
    places = PlaceUnits.of(frames, settings.level)
    kinds = with_finer(frames, "event_kinds", settings.kinds) if settings.kinds else ()
    chosen = {"kind": kinds, "episode": (settings.episode,) if settings.episode else ()}
    events = read_events(frames, window, places, chosen)
    joining = with_finer(frames, "event_kinds", settings.joined_by) - set(settings.not_joined_by)
    protests = [event for event in events if event.kind in joining]
    story = told.Story(frames, window, events, protests, settings.episode)
    yield told.all_events(story)
    yield told.days(story)
    if story.protests:
        yield told.joining(story)
        yield told.places(story)
        yield told.units(story)
    for event in events:
        for measure in MEASURES:
            if event.figures[measure]:
                yield told.figure(story, event, measure)


METHOD = Method(
    id="chronology",
    question="What happened when and where, and how many took part or were harmed?",
    settings=ChronologySettings,
    requires={"events": ("id", "date", "place", "kind", "label")},
    uses={
        "events": ("episode", "source", "locator"),
        "reports": ("id", "event", "derived_from", "crowd", "killed", "injured", "detained", "adopted", "reason"),
        "places": ("id", "kind", "label"),
        "place_parents": ("place", "parent", "since", "until"),
        "vocabularies": ("vocabulary", "code", "label", "parent"),
    },
    run=run,
    shows="rows",
    cites=("manski2003",),
)
