"""How far events are concentrated in few parts of the country.

**What it answers.** Whether events are spread over the parts of a country or lie in a few: the share of those with the
most, the Gini coefficient (0 where all have as many, near 1 where one has all), and the Herfindahl index (the sum of
squared shares).

**What it needs.** `events` (date, place) or a large list under data/, `places` and `place_parents`.

**What it gives.** Each part with its number of events, and the three measures. Parts without a recorded event count
with zero events. Events that lie in no known part may belong to any: each measure comes with the lowest and highest
value that it can have, wherever those events were. The parts are not weighed by how many live there.

**What it refuses.** A country with fewer than two parts, and a list without a placed event.

    >>> from qantar.methods.concentration import METHOD
    >>> tables = {
    ...     "places": [{"id": "land", "kind": "country"}, {"id": "north", "kind": "region"},
    ...                {"id": "south", "kind": "region"}],
    ...     "place_parents": [{"place": "north", "parent": "land"}, {"place": "south", "parent": "land"}],
    ...     "events": [{"id": str(n), "date": "2031-05-02", "place": "north" if n < 3 else "land"} for n in range(4)],
    ... }
    >>> answers = {finding.id: finding for finding in METHOD({}, **tables)}
    >>> answers["top-1"].uncertainty.low, answers["top-1"].uncertainty.high
    (75.0, 100.0)

Cites: merger2010, zeileis2014, manski2003
"""

from collections.abc import Callable, Iterator, Mapping
from functools import partial

from pydantic import Field

from qantar.errors.problems import plural
from qantar.findings import Finding, Table
from qantar.maths.concentration import gini, herfindahl, most_even, most_uneven, top_share
from qantar.methods.event_counting import EVENTS
from qantar.methods.measure_cells import ALL, cells_of
from qantar.methods.measure_events import PlacedSettings, no_events, read_events
from qantar.methods.measure_places import ELSEWHERE, UNIT
from qantar.methods.measure_told import Told, caveats_of, number_value
from qantar.methods.method import Method, Refusal
from qantar.methods.wording import bounds, certain, column, shown_range
from qantar.tables.frames import Frames

QUESTION = "How far are events concentrated in few parts of the country?"
QUIET = caveats_of(
    [
        ("quiet", "A part without a recorded event counts as zero here; whether nothing happened there is not known."),
        ("people", "Parts are compared as they are: one in which more people live has more events, all else equal."),
    ]
)


class ConcentrationSettings(PlacedSettings):
    """Which events, by which parts."""

    top: int = Field(default=3, ge=1, description="The share of so many parts with the most events, beside the first.")


def run(frames: Frames, settings: ConcentrationSettings) -> Iterator[Finding]:
    """Yield the table of parts, then the three measures with their ends."""
    if "places" not in frames:
        raise Refusal("there are no places", "the parts of the country stand in places.csv and place_parents.csv")
    events = read_events(frames, settings, placed=True)
    rows = events.counted("begins", "ends", "inside", UNIT)
    found = cells_of(rows, UNIT)
    if not found.possible:
        raise no_events(events)
    all_units = events.parts.there(*events.days) if events.parts else []
    if len(all_units) < 2:
        raise Refusal("fewer than two parts of the country are known", "places and place_parents name its parts")
    counts = {unit: found.of(ALL, events.units.index(unit)) for unit in all_units}
    sure = [counts[unit][0] for unit in all_units]
    unplaced = found.of()[1] - sum(sure) - found.of(ALL, ELSEWHERE)[0]
    if not sum(sure):
        raise Refusal("no event lies surely in a part of the country", "events need a place that belongs to a part")
    told = Told(QUESTION, events, rows, caveats=(*Told.caveats, *QUIET))
    yield _table(told, all_units, counts)
    measures: list[tuple[str, str, Callable[[list[int]], float], str | None]] = [
        ("gini", "Gini coefficient", gini, None),
        ("herfindahl", "Herfindahl index", herfindahl, None),
    ]
    for top in sorted({1, min(settings.top, len(all_units))}):
        words = (
            "Share of the part with the most events" if top == 1 else f"Share of the {top} parts with the most events"
        )
        measures.append((f"top-{top}", words, partial(_percent, top=top), "percent"))
    for key, label, measure, unit in measures:
        ends = sorted((measure(most_even(sure, unplaced)), measure(most_uneven(sure, unplaced))))
        yield _measured(told, (key, label, unit), measure(sure), (ends[0], ends[1]), (sum(sure), unplaced))


def _percent(counts: list[int], top: int) -> float:
    return 100 * top_share(counts, top)


def _table(told: Told, units: list[str], counts: Mapping[str, tuple[int, int]]) -> Finding:
    events = told.events
    ordered = sorted(units, key=lambda unit: (-counts[unit][0], unit))
    rows = [[f"places/{unit}", events.frames.label("places", unit), *counts[unit]] for unit in ordered]
    columns = [
        column("unit", "record", "Part of the country"),
        column("unit_label", "text", "Part of the country, by name"),
        column("low", "number", "Lowest", EVENTS),
        column("high", "number", "Highest", EVENTS),
    ]
    meaning = "Lowest: events that surely lie there. Highest: also those whose date is not exact enough."
    return told.finding(
        "table", "Events by part of the country", Table(columns, rows), bounds(None, None, meaning), unit=EVENTS
    )


def _measured(
    told: Told, words: tuple[str, str, str | None], value: float, ends: tuple[float, float], placed: tuple[int, int]
) -> Finding:
    key, label, unit = words
    sure, unplaced = placed
    base = {"en": f"{plural(sure, 'event')} in a known part; {unplaced:,} in none"}
    if not unplaced:
        meaning = "Every event lies in a known part. The events are no sample, so there is no sampling interval."
        return told.finding(key, label, number_value(value), certain(meaning), unit=unit, n=sure, base=base)
    low, high = round(ends[0], 10), round(ends[1], 10)
    meaning = (
        f"{shown_range(round(low, 4), round(high, 4))}: wherever the {plural(unplaced, 'event')} without a known part "
        f"{'was. Without that one' if unplaced == 1 else 'were. Without them'} it is {round(value, 4):g}."
    )
    return told.finding(key, label, None, bounds(low, high, meaning), unit=unit, n=sure, base=base)


METHOD = Method(
    id="concentration",
    question=QUESTION,
    settings=ConcentrationSettings,
    requires={"events": ("date", "place")},
    uses={
        "events": ("id", "kind", "episode", "source", "locator"),
        "places": ("id", "kind", "label"),
        "place_parents": ("place", "parent", "since", "until"),
        "vocabularies": ("vocabulary", "code", "parent"),
    },
    run=run,
    cites=("merger2010", "zeileis2014", "manski2003"),
)
