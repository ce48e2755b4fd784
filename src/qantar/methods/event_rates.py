"""Events by period and part of the country, and how many that is per 100,000 inhabitants.

**What it answers.** How many recorded events there were in each period and part of the country, and at what rate.

**What it needs.** `events` with the column date, or a large list under data/. For parts of the country also place,
`places` and `place_parents`; for rates the setting `population`, an indicator of `series`.

**What it gives.** A table of counts with a lowest and a highest number by period, one by part of the country, and
and by both together (unless that is more than 20,000 cells), and
findings for the total and each of them. An event whose day is not known exactly counts surely in a period that holds
all of its days, and possibly in each that holds some. The rate takes the population nearest in time, and says which. A
list of events is no sample drawn by chance: only where the setting `sampling` says in words why the count may be read
as one does it come with an exact Poisson interval, whose meaning repeats those words.

**What it refuses.** Zero events, a population that `series` does not have, and more periods than a reader can use.

    >>> from qantar.methods.event_rates import METHOD
    >>> events = [{"id": "a", "date": "2031-05-08"}, {"id": "b", "date": "2031-05"}, {"id": "c", "date": "2031"}]
    >>> answers = {finding.id: finding for finding in METHOD({"by": "month"}, events=events)}
    >>> answers["month-2031-05"].uncertainty.low, answers["month-2031-05"].uncertainty.high
    (2, 3)

Cites: garwood1936, manski2003
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Any

from pydantic import Field

from qantar.findings import Finding, Table, Uncertainty
from qantar.maths.poisson import garwood
from qantar.methods import cells
from qantar.methods.event_counting import EVENTS
from qantar.methods.measure_cells import ALL, Cells, cells_of
from qantar.methods.measure_events import PlacedSettings, no_events, read_events
from qantar.methods.measure_periods import WORDS, Step, text_of
from qantar.methods.measure_places import ELSEWHERE, UNIT, label_of
from qantar.methods.measure_told import NO_SAMPLE, Told, caveats_of, number_value
from qantar.methods.method import Method, Refusal
from qantar.methods.wording import bounds, certain, column, date_words, english, shown_range, slug
from qantar.tables.frames import Frames

QUESTION = "How many events were there by period and part of the country, and per 100,000 inhabitants?"
PER = 100_000
#: More periods than these are in the table and have no finding of their own.
MOST_SINGLE = 400
#: More cells of periods and parts than these are for a longer period: a table of them would help nobody.
MOST_CELLS = 20_000
UNPLACED = caveats_of(
    [("unplaced", "Events in no known part of the country, or in one of several, are counted apart as unplaced.")]
)


class RateSettings(PlacedSettings):
    """Which events, by which periods and parts, and whose population."""

    by: Step = Field(default="year", description="Count by day, week, month, year, or the whole window at once.")
    units: bool = Field(default=True, description="Count by part of the country as well, where places are known.")
    population: str | None = Field(
        default=None, description="The indicator of series that holds how many inhabitants each place has."
    )
    sampling: str | None = Field(
        default=None,
        description="Why the recorded events may be read as independent draws at a steady rate, in words. Only then "
        "has each count an exact Poisson interval.",
    )
    level_of_confidence: float = Field(
        default=0.95, gt=0.5, lt=1, description="The level of that interval, as a share of 1."
    )


@dataclass(frozen=True)
class People:
    """How many live in each place, by the days of the figures."""

    figures: dict[str, list[tuple[int, str, Fraction]]]

    def of(self, place: str, day: int) -> tuple[Fraction, str] | None:
        """Return the figure for a place that is nearest to a day, and its period as written."""
        found = self.figures.get(place)
        if not found:
            return None
        _, period, value = min(found, key=lambda figure: (abs(figure[0] - day), figure[0]))
        return value, period


def run(frames: Frames, settings: RateSettings) -> Iterator[Finding]:
    """Yield the tables, the total, then each period and part of the country."""
    placed = settings.units and "places" in frames
    events = read_events(frames, settings, by=settings.by, placed=placed)
    rows = events.counted("begins", "ends", "inside", *([UNIT] if placed else []))
    found = cells_of(rows, UNIT if placed else None)
    if not found.possible:
        raise no_events(events)
    told = Told(QUESTION, events, rows)
    people = _people(frames, settings.population) if settings.population else None
    yield from _periods(told, found, settings)
    if placed:
        yield from _units(told, found, settings, people)
        yield from _units_by_period(told, found, settings)
    yield _count(told, settings, "total", english("Events"), found.of())
    if found.undated:
        yield told.count("undated", "Events without a date", (found.undated, found.undated), base=None)


def _periods(told: Told, found: Cells, settings: RateSettings) -> Iterator[Finding]:
    if settings.by == "window":
        return
    periods = found.periods()
    rows = [[text_of(period, settings.by), *found.of(period)] for period in periods]
    columns = [
        column("period", "date", "When"),
        column("low", "number", "Lowest", EVENTS),
        column("high", "number", "Highest", EVENTS),
    ]
    meaning = "Lowest: events that surely lie there. Highest: also those that may, whose date is not exact enough."
    label = f"Events by {WORDS[settings.by]}"
    yield told.finding("table", label, Table(columns, rows), bounds(None, None, meaning), unit=EVENTS)
    if len(periods) > MOST_SINGLE:
        return
    for period in periods:
        written = text_of(period, settings.by) or ""
        words = date_words(written, told.events.frames.languages)
        yield _count(told, settings, f"{settings.by}-{slug(written)}", words, found.of(period), period=written)


def _units(told: Told, found: Cells, settings: RateSettings, people: People | None) -> Iterator[Finding]:
    events = told.events
    middle = sum(day.toordinal() for day in events.days) // 2
    rows: list[list[Any]] = []
    singles: list[Finding] = []
    for part in found.parts():
        label = label_of(events.frames, events.units, part)
        low, high = found.of(ALL, part)
        if part is None or part == ELSEWHERE:
            key = "unit-unplaced" if part is None else "unit-elsewhere"
            singles.append(_count(told, settings, key, label, (low, high)))
            rows.append([None, label, low, high, None, None, None, None])
            continue
        unit = events.units[part]
        known = people.of(unit, middle) if people else None
        rate = [float(PER * count / known[0]) for count in (low, high)] if known else [None, None]
        figure = [float(known[0]), known[1]] if known else [None, None]
        rows.append([f"places/{unit}", label, low, high, *figure, *rate])
        singles.append(_count(told, settings, f"unit-{slug(unit)}", label, (low, high), place=unit))
        if known:
            singles.append(_rate(told, unit, label, (low, high), known))
    columns = [
        column("unit", "record", "Part of the country"),
        column("unit_label", "text", "Part of the country, by name"),
        column("low", "number", "Lowest", EVENTS),
        column("high", "number", "Highest", EVENTS),
        column("population", "number", "Inhabitants", "people"),
        column("population_of", "date", "Inhabitants as of"),
        column("rate_low", "number", "Lowest rate", "per 100,000 inhabitants"),
        column("rate_high", "number", "Highest rate", "per 100,000 inhabitants"),
    ]
    meaning = "Lowest: events that surely lie there. Highest: also those whose date is not exact enough."
    yield told.finding(
        "by-unit", "Events by part of the country", Table(columns, rows), bounds(None, None, meaning), unit=EVENTS,
        more_caveats=UNPLACED,
    )  # fmt: skip
    yield from singles


def _units_by_period(told: Told, found: Cells, settings: RateSettings) -> Iterator[Finding]:
    """Yield the counts of each part in each period in which it has any, unless there are more than a page can use."""
    parts = [part for part in found.parts() if part is not None and part != ELSEWHERE]
    cells_ = [(period, part) for period in found.periods() for part in parts if found.of(period, part)[1]]
    if settings.by == "window" or not cells_ or len(cells_) > MOST_CELLS:
        return
    units = told.events.units
    rows = [
        [text_of(period, settings.by), f"places/{units[part]}", label_of(told.events.frames, units, part),
         *found.of(period, part)]
        for period, part in cells_
    ]  # fmt: skip
    columns = [
        column("period", "date", "When"),
        column("unit", "record", "Part of the country"),
        column("unit_label", "text", "Part of the country, by name"),
        column("low", "number", "Lowest", EVENTS),
        column("high", "number", "Highest", EVENTS),
    ]
    meaning = (
        "Lowest: events that surely lie there. Highest: also those that may. A part without a row has none recorded."
    )
    label = f"Events by {WORDS[settings.by]} and part of the country"
    yield told.finding(
        "unit-periods", label, Table(columns, rows), bounds(None, None, meaning), unit=EVENTS, more_caveats=UNPLACED
    )


def _count(told: Told, settings: RateSettings, key: str, label: Any, ends: tuple[int, int], **parts: Any) -> Finding:  # noqa: ANN401
    finding = told.count(key, label, ends, **parts)
    if settings.sampling is None or ends[0] != ends[1]:
        return finding
    low, high = garwood(ends[0], settings.level_of_confidence)
    said = settings.sampling.rstrip(". ")
    words = (
        f"An exact Poisson interval at {settings.level_of_confidence * 100:g} %: where such counts come at a steady "
        f"rate, intervals made like this hold it at least that often. Why they may be read so, by the study: {said}."
    )
    interval = Uncertainty("sampling", english(words), low, high, settings.level_of_confidence)
    return replace(finding, uncertainty=interval)


def _rate(told: Told, unit: str, label: Any, ends: tuple[int, int], known: tuple[Fraction, str]) -> Finding:  # noqa: ANN401
    low, high = (float(PER * count / known[0]) for count in ends)
    base = english(f"Recorded events and {float(known[0]):,.0f} inhabitants, as of {known[1]}")
    parts: dict[str, Any] = {"unit": "per 100,000 inhabitants", "place": unit, "base": base}
    words = f"{shown_range(round(low, 4), round(high, 4))}: of some events the date is not exact enough."
    if low == high:
        return told.finding(f"rate-{slug(unit)}", label, number_value(low), certain(NO_SAMPLE), **parts)
    return told.finding(f"rate-{slug(unit)}", label, None, bounds(low, high, words), **parts)


def _people(frames: Frames, indicator: str) -> People:
    figures: dict[str, list[tuple[int, str, Fraction]]] = {}
    for row in frames.rows_if_given("series"):
        if cells.text(row, "indicator") != indicator:
            continue
        when, value = cells.day(row, "period"), cells.number(row, "value")
        if when is None or when.earliest is None or value is None or value.exact is None or value.exact <= 0:
            continue
        day = when.earliest.toordinal()
        figures.setdefault(cells.text(row, "place") or "", []).append((day, when.text, Fraction(value.exact)))
    if not figures:
        raise Refusal(
            f"series has no figures for the indicator {indicator!r}",
            "population names the indicator that holds how many inhabitants each place has",
        )
    return People(figures)


METHOD = Method(
    id="event-rates",
    question=QUESTION,
    settings=RateSettings,
    requires={"events": ("date",)},
    uses={
        "events": ("id", "place", "kind", "episode", "source", "locator"),
        "places": ("id", "kind", "label"),
        "place_parents": ("place", "parent", "since", "until"),
        "series": ("indicator", "place", "period", "value"),
        "vocabularies": ("vocabulary", "code", "parent"),
    },
    run=run,
    cites=("garwood1936", "manski2003"),
)
