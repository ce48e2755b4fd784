"""Events in a list of a page: each with its day, its place as it was named then, and how the record comes into it."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from qantar.report.maps_places import begins
from qantar.report.record_dates import by_date
from qantar.report.record_names import joined, linked, record_link
from qantar.report.record_page import Group, Item, Section, item_of, ours
from qantar.report.wording import moment_in_words

if TYPE_CHECKING:
    from qantar.report.sheet import Site

Row = Mapping[str, Any]
#: How somebody comes into an event, by the column that names them.
PARTS = {"organisers": "called for it, or did it", "participants": "took part", "target": "it was directed at them"}


def place_then(site: "Site", event: Row) -> Markup:
    """Return the place of an event under the name it had then, leading to its page."""
    place = str(event.get("place") or "")
    if not place:
        return Markup()
    return linked(site, "places", place, site.own_text(site.places.name(place, begins(event.get("date")))))


def event_item(site: "Site", event: Row, part: str = "", *, place: bool = True) -> Item:
    """Return an event as a thing that is told."""
    notes = [place_then(site, event) if place else Markup(), site.code("event_kinds", event.get("kind"))]
    return item_of(
        site,
        "events",
        event,
        record_link(site, "events", str(event["id"])),
        when=ours(site, moment_in_words(event.get("date")) or "no date given"),
        notes=[note for note in (joined([*notes, ours(site, part)], " · "),) if note],
    )


def in_order(events: Sequence[Row]) -> list[Row]:
    """Return events by day; those without a day that can be read come last."""
    return sorted(events, key=lambda event: (by_date(event.get("date")), str(event["id"])))


def took_part(site: "Site", actor: str) -> Section:
    """Return the events that name an actor, and as what."""
    parts: dict[str, list[str]] = {}
    events: dict[str, Row] = {}
    for column, words in PARTS.items():
        for event in site.mentions("events", column, actor):
            events[str(event["id"])] = event
            parts.setdefault(str(event["id"]), []).append(words)
    items = [event_item(site, event, ", ".join(parts[str(event["id"])])) for event in in_order(list(events.values()))]
    return Section("events", "Events", [Group(items, table="events")] if items else [])
