"""The map of a chronology: a row of small maps to choose a step from, the map of that step, and its events."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from markupsafe import Markup

from qantar.findings import Finding
from qantar.report.chronology_days import Chronology, chronology_of
from qantar.report.chronology_events import Event
from qantar.report.chronology_notes import figures_in_words
from qantar.report.chronology_steps import unit_of
from qantar.report.chronology_symbols import PROTEST, SYMBOLS, Symbol, in_order, sign, signs_of_page
from qantar.report.figures import Figure, FigureTable, source_line
from qantar.report.links import page_address
from qantar.report.maps import Ground, ground
from qantar.report.maps_drawing import NARROW, WIDE, Layer, Mark, draw_map, draw_small, draw_still, largest_crowd
from qantar.report.maps_legend import crowd_key
from qantar.report.pictures import picture
from qantar.report.record_names import linked, record_link
from qantar.report.wording import date_in_words
from qantar.values.written import Written

if TYPE_CHECKING:
    from qantar.report.sheet import Sheet, Site

#: A step's list names so many events, and fewer of a long chronology; the list of all events has the rest.
MOST_LISTED, MOST_OF_MANY, MANY = 14, 8, 400


@dataclass(frozen=True, slots=True)
class Item:
    """One event in the list of a step."""

    sign: Markup
    place: Markup
    text: Markup
    figures: Markup
    anchor: str


@dataclass(frozen=True, slots=True)
class Choice:
    """One step to choose: its small map and names, its list of events, and how many it leaves out."""

    number: int
    name: str
    below: str
    title: str
    summary: str
    small: Markup
    items: Sequence[Item]
    more: int


def chronology_figure(sheet: "Sheet", reference: str, findings: Sequence[Finding]) -> Figure:
    """Return the map of a chronology as a figure."""
    chronology = chronology_of(sheet.site, findings[0].analysis, sheet.site.findings.of(findings[0].analysis))
    # One finding of it, such as the order in which places joined, is a table like any other.
    if chronology is None or reference not in (chronology.analysis, chronology.finding.id):
        from qantar.report.plain_figures import plain_figure

        return plain_figure(sheet, reference, findings)
    figure = map_figure(sheet, chronology)
    drawn = any("s-pro" in other.body for other in sheet.figures.values())
    # On a page of its own the signs stand at its top; elsewhere the first map brings them.
    return figure if drawn else replace(figure, body=signs_of_page() + figure.body)


def map_figure(sheet: "Sheet", chronology: Chronology) -> Figure:
    """Return the map with its steps, its key, its source line and its table."""
    site = sheet.site
    name = f"{chronology.analysis}-map"
    layers, land = layers_of(site, chronology, name)
    period = date_in_words(chronology.finding.period or f"{chronology.first}/{chronology.last}")
    unit = unit_of(list(chronology.steps))
    drawn = land.fitted is not None
    alt = "Map with the places that are named for the chosen step. The list beside it says the same in words."
    maps = [draw_map(land, layers, size, alt, site.own) for size in (WIDE, NARROW)] if drawn else []
    module = site.environment.get_template("chronology_pieces.html").make_module({"sheet": sheet, "site": site})
    body = Markup(
        getattr(module, "daymap")(  # noqa: B009 - a macro
            name=name,
            choices=choices_of(sheet, chronology, layers, land),
            chosen=chronology.fullest(),
            maps=maps,
            drawings=land.drawings() if drawn else Markup(),
            keys=keys_of(chronology, layers, drawn=drawn),
            unit=unit,
        )
    )
    circle = " The area of a full circle is the size of the crowd." if largest_crowd(layers) else ""
    where = "Places named" if drawn else "Events"
    return Figure(
        name=name,
        title=site.in_language(_by(unit, drawn=drawn), "en"),
        subtitle=site.in_language(f"{where}, {period}.{circle}", "en"),
        screen=site.in_language(f"Choose a {unit}, or step with the arrow keys.", "en"),
        source=source_line(sheet, chronology.sources, *_notes(chronology, land)),
        table=table_of(site, chronology),
        body=body,
        picture=_picture(site, chronology, layers, land, name) if drawn else None,
    )


def _picture(site: "Site", chronology: Chronology, layers: Sequence[Layer], land: Ground, name: str) -> str:
    """Keep the map of the fullest step as a picture to take away."""
    chosen = chronology.fullest()
    path = f"charts/{name}.svg"
    still = draw_still(land, layers, chosen)
    title = f"Where something was reported: {chronology.steps[chosen].title}"
    site.files[path] = picture(still, land.width, land.height + 8, title, str(site.about.title))
    return path


def layers_of(site: "Site", chronology: Chronology, prefix: str) -> tuple[list[Layer], Ground]:
    """Return one layer a step, one more for the events that no step holds, and the ground under them."""
    places = chronology.places
    points = [point for event in chronology.events if (point := places.point(event.place))]
    land = ground(site.published.shapes, points, (chronology.first, chronology.last), prefix)
    layers: list[Layer] = []
    before: dict[str, tuple[float, float]] = {}
    units: set[str] = set()
    days = [(step.last, events) for step, events in zip(chronology.steps, chronology.by_step, strict=True)]
    if chronology.loose:
        days.append((chronology.last, chronology.loose))
    for number, (day, events) in enumerate(days):
        marks = marks_of(chronology, events, day, land) if land.fitted else []
        units |= {unit for event in events if (unit := event.unit)} | {event.place for event in events}
        hot = [area.id for area in land.areas(day) if area.place in units and not places.is_country(area.place)]
        here = {mark.place for mark in marks}
        past = [point for place, point in before.items() if place not in here]
        layers.append(Layer(number, day, marks, past, hot))
        before |= {mark.place: (mark.x, mark.y) for mark in marks if not mark.somewhere}
    return layers, land


def marks_of(chronology: Chronology, events: Sequence[Event], day: date, land: Ground) -> list[Mark]:
    """Return a mark for each place of these events that stands on the map; a whole country does not."""
    places = chronology.places
    areas = {area.place: area.middle for area in land.areas(day)}
    found: dict[str, list[Event]] = {}
    for event in events:
        if event.place and not places.is_country(event.place):
            found.setdefault(event.place, []).append(event)
    marks = []
    for place, here in found.items():
        point = places.point(place)
        spot = land.at(*point) if point else areas.get(place)
        if spot is None:
            continue
        signs = in_order({symbol for event in here for symbol in event.signs})
        crowd = _largest([event.crowd for event in here if event.crowd and PROTEST in event.signs])
        marks.append(Mark(place, places.name(place, day), *spot, signs, crowd, somewhere=point is None))
    return marks


def choices_of(sheet: "Sheet", chronology: Chronology, layers: Sequence[Layer], land: Ground) -> list[Choice]:
    """Return the steps to choose from, each with its list."""
    small = [draw_small(land, layer) if land.fitted else Markup() for layer in layers]
    most = MOST_OF_MANY if len(chronology.events) > MANY else MOST_LISTED
    found = []
    for number, (step, events) in enumerate(zip(chronology.steps, chronology.by_step, strict=True)):
        summary = _summary(chronology, events)
        items = [_item(sheet, chronology, event, step.last, dated=False) for event in events[:most]]
        more = max(0, len(events) - most)
        found.append(Choice(number, step.name, step.below, step.title, summary, small[number], items, more))
    if loose := chronology.loose:
        unit = unit_of(list(chronology.steps))
        summary = f"Some time within the dates given, or all through them. {_summary(chronology, loose)}"
        items = [_item(sheet, chronology, event, chronology.last, dated=True) for event in loose[:most]]
        more, title = max(0, len(loose) - most), f"No single {unit} given"
        found.append(Choice(len(found), "Undated", f"no one {unit}", title, summary, small[-1], items, more))
    return found


@dataclass(frozen=True, slots=True)
class Keys:
    """What the signs on a map mean."""

    sizes: Markup
    crowds: Sequence[str]
    signs: Sequence[tuple[Markup, str]]
    past: bool
    somewhere: bool


def keys_of(chronology: Chronology, layers: Sequence[Layer], *, drawn: bool) -> Keys:
    """Return the key of a map: only what is on it."""
    marks = [mark for layer in layers for mark in layer.marks]
    crowds = [mark.crowd for mark in marks if mark.crowd]
    kinds = []
    if any(PROTEST in mark.signs and mark.crowd is None for mark in marks):
        kinds.append("unknown")
    if any(crowd.low != crowd.high and crowd.high is not None for crowd in crowds):
        kinds.append("range")
    if any(crowd.high is None for crowd in crowds):
        kinds.append("least")
    shown = {symbol for event in chronology.events for symbol in event.signs}
    on_map = {symbol for mark in marks for symbol in mark.signs}
    signs = [
        (sign(symbol, silent=True), symbol.meaning) for symbol in SYMBOLS if symbol in shown and _needs(symbol, on_map)
    ]
    past = drawn and any(layer.past for layer in layers)
    return Keys(crowd_key(largest_crowd(layers)), kinds, signs, past, any(mark.somewhere for mark in marks))


def table_of(site: "Site", chronology: Chronology) -> FigureTable:
    """Return what the map shows as a table: a row an event."""
    columns = ("Date", "Place", "What", "Kind", "Crowd, as written")
    rows = [
        (
            date_in_words(event.row.get("date")),
            chronology.places.name(event.place, event.first) if event.place else None,
            str(event.row.get("label") or event.id),
            "; ".join(symbol.meaning for symbol in event.signs),
            "; ".join(str(report["crowd"]) for report in event.reports if report.get("crowd")) or None,
        )
        for event in chronology.events
    ]
    return FigureTable("The events on this map", columns, rows, (False,) * len(columns))


def _item(sheet: "Sheet", chronology: Chronology, event: Event, day: date, *, dated: bool) -> Item:
    name = sheet.site.own_text(chronology.places.name(event.place, day)) if event.place else Markup()
    place = linked(sheet.site, "places", event.place, name) if event.place else Markup()
    text = record_link(sheet.site, "events", event.id)
    if dated:
        text = Markup("{} <i>({})</i>").format(text, date_in_words(event.row.get("date")))
    page = "" if sheet.name == "chronology" else page_address("chronology")
    return Item(sign(event.sign), place, text, figures_in_words(sheet, event), f"{page}#event-{event.id}")


def _summary(chronology: Chronology, events: Sequence[Event]) -> str:
    if not events:
        return "The sources of this study report nothing here. That is not to say that nothing happened."
    count = f"{len(events)} {'event' if len(events) == 1 else 'events'}"
    towns = {event.place for event in events if event.place and not chronology.places.is_country(event.place)}
    if not towns:
        return f"{count}; no single place is named."
    return f"{count}; {len(towns)} {'place' if len(towns) == 1 else 'places'} named."


def _largest(crowds: Sequence[Written]) -> Written | None:
    return max(crowds, key=lambda crowd: (crowd.high or crowd.low or 0, crowd.low or 0), default=None)


def _needs(symbol: Symbol, on_map: set[Symbol]) -> bool:
    """A protest on the map is a circle, which has keys of its own; in a list it is a sign."""
    return symbol is not PROTEST or symbol not in on_map


def _notes(chronology: Chronology, land: Ground) -> list[str]:
    notes = []
    drawn = land.fitted is not None
    if drawn and not land.has_shapes:
        notes.append("No borders are drawn: the study has none. Places stand as they lie to one another.")
    if drawn and land.has_shapes:
        notes.append("Borders and names are those of the time shown.")
        notes.append("A darker area has been named by then; one that is not named is not known to be calm.")
    absent = {
        chronology.places.name(event.place, event.first)
        for event in chronology.events
        if event.place and chronology.places.is_country(event.place)
    }
    if absent and drawn:
        notes.append(f"Events of a whole country ({', '.join(sorted(absent))}) are in the list and not on the map.")
    return notes


def _by(unit: str, *, drawn: bool) -> str:
    return f"{'Where something' if drawn else 'What'} was reported, {unit} by {unit}"
