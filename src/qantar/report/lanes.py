"""Lanes: a row for each first-level unit, a column for each step, and the signs of what was reported there then."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from markupsafe import Markup

from qantar.report.chronology_days import Chronology
from qantar.report.chronology_events import Event
from qantar.report.chronology_steps import unit_of
from qantar.report.chronology_symbols import ENDING, PROTEST, SYMBOLS, in_order, sign
from qantar.report.figures import Figure, FigureTable, source_line
from qantar.report.lanes_tallies import tally_lanes
from qantar.report.record_names import linked
from qantar.report.wording import date_in_words

if TYPE_CHECKING:
    from qantar.report.sheet import Sheet, Site

#: As many columns fit a narrow page; more stand in a box of their own, which scrolls.
MOST_NARROW = 14


@dataclass(frozen=True, slots=True)
class Cell:
    """One step of a lane: its signs with how many events each stands for, or words, or a figure."""

    signs: Sequence[tuple[Markup, int]] = ()
    figure: str = ""
    classes: str = ""
    #: Said for those who cannot see a hatch or a band.
    spoken: str = ""
    words: str = ""
    span: int = 1


@dataclass(frozen=True, slots=True)
class Lane:
    """One row: a unit and its places, and its cells."""

    name: Markup
    below: Markup
    cells: Sequence[Cell]
    classes: str = ""


def lanes_figure(sheet: "Sheet", chronology: Chronology) -> Figure:
    """Return the lanes of a chronology as a figure."""
    site = sheet.site
    name = f"{chronology.analysis}-lanes"
    unit = unit_of(list(chronology.steps))
    lanes, units = _unit_lanes(site, chronology)
    unnamed = [other for other in chronology.places.units(chronology.first) if other.id not in units]
    if unnamed:
        kinds = chronology.places.kinds_in_words(other.id for other in unnamed)
        lanes.append(_unnamed(len(unnamed), kinds, len(chronology.steps)))
    lanes += _country_lane(site, chronology)
    lanes += tally_lanes(sheet, chronology)
    module = site.environment.get_template("chronology_pieces.html").make_module({"sheet": sheet, "site": site})
    body = Markup(
        getattr(module, "lanes")(  # noqa: B009 - a macro
            lanes=lanes,
            steps=chronology.steps,
            narrow=len(chronology.steps) <= MOST_NARROW,
            keys=_keys(chronology, lanes),
        )
    )
    period = date_in_words(chronology.finding.period or f"{chronology.first}/{chronology.last}")
    notes = ["An empty cell means that these sources report nothing there, not that nothing happened."]
    if unnamed:
        notes.append(f"Not named in them: {', '.join(other.name for other in unnamed)}.")
    return Figure(
        name=name,
        title=site.in_language(_title(chronology, units), "en"),
        subtitle=site.in_language(
            Markup("What is reported of each, {} by {}, {}.{}{}").format(
                unit, unit, period, _spread(sheet, chronology, units), _band(lanes)
            ),
            "en",
        ),
        source=source_line(sheet, chronology.sources, *notes),
        table=_table(chronology),
        body=body,
    )


def _unit_lanes(site: "Site", chronology: Chronology) -> tuple[list[Lane], dict[str, list[Event]]]:
    """Return a lane a unit in the order of its first report, and the events of each."""
    dated: dict[str, list[Event]] = {}
    for events in chronology.by_step:
        for event in events:
            if event.unit:
                dated.setdefault(event.unit, []).append(event)
    units = dict(dated)
    for event in chronology.loose:
        if event.unit:
            units[event.unit] = [*units.get(event.unit, []), event]
    return [_lane(site, chronology, unit, events) for unit, events in units.items()], units


def _lane(site: "Site", chronology: Chronology, unit: str, events: Sequence[Event]) -> Lane:
    places, day = chronology.places, chronology.first
    towns = dict.fromkeys(event.place for event in events if event.place != unit)
    name = linked(site, "places", unit, site.own_text(places.name(unit, day)))
    below = Markup(", ").join(linked(site, "places", town, site.own_text(places.name(town, day))) for town in towns)
    loose = {event.id for event in chronology.loose}
    if not all(event.id in loose for event in events):
        return Lane(name, below, _cells(chronology, events))
    cells, words = _cells(chronology, events), _undated(events, chronology)
    if all("maybe" in cell.classes for cell in cells):
        return Lane(name, below, [Cell(words=words, classes="h span", span=len(chronology.steps))], "nk")
    # The hatch begins and ends with the period; the words stand with the name, where they cover no other step.
    return Lane(name, Markup(": ").join(part for part in (below, words) if part), cells)


def _cells(chronology: Chronology, events: Sequence[Event], *, bands: bool = True) -> list[Cell]:
    band = _band_of(chronology, events) if bands else {}
    ids, loose = {event.id for event in events}, {event.id for event in chronology.loose}
    maybe = {
        index
        for event in events
        if event.id in loose
        for index, step in enumerate(chronology.steps)
        if event.first <= step.last and step.first <= event.last
    }
    cells = []
    for index, here in enumerate(chronology.by_step):
        mine = [event for event in here if event.id in ids]
        signs = in_order({symbol for event in mine for symbol in event.signs})
        counted = [(sign(symbol), sum(symbol in event.signs for event in mine)) for symbol in signs]
        hatched = index in maybe and not mine and index not in band
        classes = " ".join(filter(None, [band.get(index, ""), "maybe" if hatched else ""]))
        cells.append(Cell(counted, classes=classes, spoken="perhaps: no day given" if hatched else ""))
    return cells


def _band_of(chronology: Chronology, events: Sequence[Event]) -> Mapping[int, str]:
    """Return the band from the first protest to the last report that people left, where one is reported."""
    ids = {event.id for event in events}
    steps: dict[bool, list[int]] = {True: [], False: []}
    for index, here in enumerate(chronology.by_step):
        for event in here:
            if event.id in ids and (event.sign is PROTEST or event.sign is ENDING):
                steps[event.sign is ENDING].append(index)
    if not steps[True] or not steps[False] or steps[False][0] >= steps[True][-1]:
        return {}
    first, last = steps[False][0], steps[True][-1]
    ends = {first: "on first", last: "on last"}
    return {index: ends.get(index, "on") for index in range(first, last + 1)}


def _undated(events: Sequence[Event], chronology: Chronology) -> Markup:
    dates = dict.fromkeys(date_in_words(event.row.get("date")) for event in events)
    unit = unit_of(list(chronology.steps))
    words = f"{events[0].sign.meaning}; {unit} not given ({', '.join(dates)})"
    return Markup('<span lang="en" dir="ltr">{}</span>').format(words)


def _unnamed(count: int, kinds: str, span: int) -> Lane:
    one = "y".join(kinds.rsplit("ies", 1)) if kinds.endswith("ies") else kinds.removesuffix("s")
    name = Markup('<span lang="en" dir="ltr">{} other {}</span>').format(count, one if count == 1 else kinds)
    words = Markup('<span lang="en" dir="ltr">not named in these sources; not known</span>')
    return Lane(name, Markup(), [Cell(words=words, classes="h span", span=span)], "nk")


def _country_lane(site: "Site", chronology: Chronology) -> list[Lane]:
    """Return the lane of what concerns a whole country or names no place: mostly acts of the state."""
    events = [event for event in chronology.events if event.unit is None]
    if not events:
        return []
    countries = dict.fromkeys(event.place for event in events if event.place)
    below = Markup(", ").join(site.own_text(chronology.places.name(place, chronology.first)) for place in countries)
    name = Markup('<span lang="en" dir="ltr">Whole country</span>')
    return [Lane(name, below, _cells(chronology, events, bands=False), "sep acts")]


def _title(chronology: Chronology, units: Mapping[str, Sequence[Event]]) -> Markup:
    """Return what the lanes show, as far as it can be said of any study."""
    places = chronology.places
    everywhere = places.units(chronology.first)
    if len(units) < 2:
        return Markup("What was reported, {} by {}").format(*[unit_of(list(chronology.steps))] * 2)
    if len(everywhere) < len(units):
        return Markup("Reported from {} {}").format(len(units), places.kinds_in_words(units))
    kinds = places.kinds_in_words(unit.id for unit in everywhere)
    return Markup("Reported from {} of {} {}").format(len(units), len(everywhere), kinds)


def _spread(sheet: "Sheet", chronology: Chronology, lanes: Mapping[str, Sequence[Event]]) -> Markup:
    """Return in how many units and places protest is recorded, where the analysis says so."""
    ids = {finding.id for finding in chronology.findings}
    units, places = (f"{chronology.analysis}.{key}" for key in ("units", "places"))
    if units not in ids or places not in ids or len(lanes) < 2:
        return Markup()  # the title then names no units, and "of them" would have none to speak of
    return Markup(" Protest is recorded in {} of them, and in {} single places.").format(
        sheet.finding(units), sheet.finding(places)
    )


def _band(lanes: Sequence[Lane]) -> str:
    if any("on" in cell.classes.split() for lane in lanes for cell in lane.cells):
        return " A band runs from the first protest to the last report that people began to leave."
    return ""


def _keys(chronology: Chronology, lanes: Sequence[Lane]) -> list[tuple[Markup, str]]:
    used = {symbol for event in chronology.events for symbol in event.signs}
    keys = [(sign(symbol, silent=True), symbol.meaning) for symbol in SYMBOLS if symbol in used]
    if any("maybe" in cell.classes or "h" in cell.classes.split() for lane in lanes for cell in lane.cells):
        box = '<svg class="sign" aria-hidden="true" viewBox="0 0 16 16" width="16" height="16">'
        keys.append((Markup(box + '<rect class="hatch" x="0" y="4" width="16" height="8"/></svg>'), "day not known"))
    return keys


def _table(chronology: Chronology) -> FigureTable:
    """Return the lanes in words: unit, step, sign."""
    places = chronology.places
    rows = [
        (
            places.name(event.unit, chronology.first) if event.unit else "whole country",
            step.title,
            "; ".join(symbol.meaning for symbol in event.signs),
            str(event.row.get("label") or event.id),
        )
        for step, events in zip(chronology.steps, chronology.by_step, strict=True)
        for event in events
    ]
    rows += [
        (
            places.name(event.unit, chronology.first) if event.unit else "whole country",
            f"not known; {date_in_words(event.row.get('date'))}",
            "; ".join(symbol.meaning for symbol in event.signs),
            str(event.row.get("label") or event.id),
        )
        for event in chronology.loose
    ]
    return FigureTable("Reports by place", ("Where", "When", "Sign", "What"), rows, (False,) * 4)
