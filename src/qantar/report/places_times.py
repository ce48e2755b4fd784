"""A place over time: its names, what it lay in, how it was split or joined, and whose seat it names."""

import re
from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from qantar.report.actors_words import roles_in_words
from qantar.report.attributed import row_source
from qantar.report.languages import name_of
from qantar.report.maps_places import begins
from qantar.report.mentions import parts_of
from qantar.report.record_dates import by_date, held
from qantar.report.record_names import joined, links, record_link
from qantar.report.record_page import Group, Item, Section, ours
from qantar.report.wording import date_in_words

if TYPE_CHECKING:
    from qantar.report.sheet import Site

Row = Mapping[str, Any]
#: So many places that lie in another, and bodies with its name, are listed.
_MOST = 60
_CHANGES = {
    "split": "Split: {} became {}",
    "merged": "Merged: {} became {}",
    "transferred": "Transferred: {} became {}",
    "renamed": "Renamed",
}


def lay_in(site: "Site", row: Row) -> Markup:
    """Return in what a place lies, or lay last, and how long it was there, in a line."""
    parents = sorted(site.mentions("place_parents", "place", str(row["id"])), key=_by_begin)
    above = links(site, "places", parents[-1]["parent"]) if parents else Markup()
    there = held(row.get("since"), row.get("until"))
    parts = [
        Markup("{} {}").format(ours(site, "Lay in" if row.get("until") else "Lies in"), above) if above else Markup(),
        ours(site, f"there {there}" if there else ""),
    ]
    return joined(parts)


def times_section(site: "Site", place: str) -> Section:
    """Return the names of a place, what it lay in, its changes, and what lay in it, each with its time."""
    names = sorted(site.mentions("place_names", "place", place), key=_by_begin)
    parents = sorted(site.mentions("place_parents", "place", place), key=_by_begin)
    changes = {id(row): row for side in ("before", "after") for row in site.mentions("place_changes", side, place)}
    children = sorted(site.mentions("place_parents", "parent", place), key=lambda row: _label(site, row["place"]))
    groups = [
        Group([_name(site, row) for row in names], ours(site, "Names"), "place_names"),
        Group([_lain(site, row, "parent") for row in parents], ours(site, "What it lies or lay in"), "place_parents"),
        Group([_change(site, row) for row in sorted(changes.values(), key=lambda row: by_date(row["date"]))],
              ours(site, "What became of it"), "place_changes"),
        Group([], ours(site, "What lies in it"), body=_listed(site, children)) if children else Group([]),
    ]  # fmt: skip
    shown = [group for group in groups if group.items or group.body]
    return Section(
        "times", "Names and borders", shown, number=sum(len(group.items) for group in groups) + len(children)
    )


def inside_of(site: "Site", place: str) -> list[str]:
    """Return the places that lie, or lay, in a place, also through another; each once."""
    found: list[str] = []
    waiting = [place]
    while waiting:
        for row in site.mentions("place_parents", "parent", waiting.pop(0)):
            below = str(row["place"])
            if below != place and below not in found:
                found.append(below)
                waiting.append(below)
    return found


def bodies_section(site: "Site", place: str) -> Section:
    """Return the bodies whose name names a place, with who is documented in them."""
    names = {site.published.label("places", place), *(str(row["name"]) for row in _own_names(site, place))}
    pattern = re.compile("|".join(rf"(?<!\w){re.escape(name)}(?!\w)" for name in sorted(names, key=len, reverse=True)))
    bodies = [
        row
        for row in site.published.rows("actors")
        if row.get("kind") != "person" and pattern.search(str(row.get("label") or ""))
    ]
    items = [
        Item(
            record_link(site, "actors", str(row["id"])),
            when=ours(site, str(row.get("kind") or "")),
            notes=[note for note in (roles_in_words(site, row),) if note],
        )
        for row in sorted(bodies, key=lambda row: str(row.get("label")))[:_MOST]
    ]
    return Section("bodies", "Bodies that bear its name", [Group(items, table="actors")] if items else [])


def _own_names(site: "Site", place: str) -> Sequence[Row]:
    return [row for row in site.mentions("place_names", "place", place) if row.get("language") == site.own]


def _name(site: "Site", row: Row) -> Item:
    tag = str(row.get("language") or site.own)
    return Item(
        Markup("<b>{}</b> <i>{}</i>").format(site.in_language(str(row["name"]), tag), ours(site, name_of(tag))),
        when=ours(site, held(row.get("since"), row.get("until")) or "no date given"),
        source=row_source(site, row),
    )


def _lain(site: "Site", row: Row, end: str) -> Item:
    return Item(
        record_link(site, "places", str(row[end])),
        when=ours(site, held(row.get("since"), row.get("until")) or "throughout"),
        source=row_source(site, row),
    )


def _change(site: "Site", row: Row) -> Item:
    kind = str(row["kind"])
    told = Markup(_CHANGES.get(kind, kind.capitalize()))
    same = parts_of(row["before"]) == parts_of(row["after"])
    if "{}" in told:
        told = told.format(links(site, "places", row["before"]), links(site, "places", row["after"]))
    elif same:
        told = Markup("{}{}").format(told, _renamed(site, str(row["before"]), row["date"]))
    return Item(ours(site, told), when=ours(site, date_in_words(row["date"])), source=row_source(site, row))


def _renamed(site: "Site", place: str, when: object) -> Markup:
    """Return what a place was called on the day before it was renamed, and on the day itself."""
    day = begins(when)
    before = site.places.name(place, date.fromordinal(max(day.toordinal() - 1, 1)))
    after = site.places.name(place, day)
    return Markup(": {} became {}").format(site.own_text(before), site.own_text(after)) if before != after else Markup()


def _listed(site: "Site", children: Sequence[Row]) -> Markup:
    """Return what lies in a place in one paragraph, with the time of each that is bounded."""
    parts = []
    for row in children[:_MOST]:
        when = held(row.get("since"), row.get("until"))
        link = record_link(site, "places", str(row["place"]))
        parts.append(Markup("{} {}").format(link, ours(site, f"({when})")) if when else link)
    more = len(children) - _MOST
    rest = Markup(" {}").format(ours(site, f"and {more} more")) if more > 0 else Markup()
    return Markup('<p class="lies-in">{}{}.</p>').format(joined(parts), rest)


def _by_begin(row: Row) -> tuple[bool, tuple[str, str]]:
    """Order by the beginning; what has none stands first."""
    return bool(row.get("since")), by_date(row.get("since") or row.get("until"))


def _label(site: "Site", place: object) -> str:
    return site.published.label("places", str(place))
