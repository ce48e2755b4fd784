"""The page that lists places, and a page for each: its names, what it lay in, what happened there, who sits there."""

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from qantar.report.article import opening_of
from qantar.report.links import page_address
from qantar.report.places_times import bodies_section, inside_of, lay_in, times_section
from qantar.report.record_events import event_item, in_order
from qantar.report.record_lists import Choice, Line, RecordList
from qantar.report.record_map import Locators
from qantar.report.record_names import joined, record_link
from qantar.report.record_page import Group, RecordPage, Section, other_names, ours, sheet_of, write_record
from qantar.report.record_said import claims, resting, series, statements
from qantar.report.record_sources import sources_section

if TYPE_CHECKING:
    from qantar.report.sheet import Sheet, Site

Row = Mapping[str, Any]


def render_places(sheet: "Sheet") -> dict[str, str]:
    """Return the page that lists places, and the page of each."""
    site = sheet.site
    rows = sorted(site.published.rows("places"), key=lambda row: site.published.label("places", str(row["id"])))
    standfirst = "What each place was called, what it belonged to and when, and what the study tells of it."
    opening = opening_of(sheet, "Places", standfirst)
    lines = [_line(site, row) for row in rows]
    kinds = list(dict.fromkeys(str(row.get("kind") or "") for row in rows))
    above = list(dict.fromkeys(text for line in lines if (text := str(line.cells[2].striptags()))))
    choices = [Choice("Kind", 1, kinds), Choice("Lies in", 2, above)]
    columns = ["Name", "Kind", "Lies in", "Other names", "Events"]
    listed = RecordList("places", columns, lines, choices, numeric=(4,))
    body = sheet.prose(opening.body)
    pages = {"places": sheet.render("records.html", opening=opening, body=body, listed=listed, episodes=())}
    own = site.address_of.with_page("places")
    maps = Locators(site)
    return pages | dict(_page(site, row, maps) for row in rows if str(row["id"]) in own)


def _page(site: "Site", row: Row, maps: Locators) -> tuple[str, str]:
    """Return the page of a place: its name and its HTML."""
    id_ = str(row["id"])
    here = f"places/{id_}"
    sheet = sheet_of(site, "places", id_)
    there, within = _events(site, id_)
    groups = [
        Group([event_item(site, event, place=False) for event in there], table="events"),
        Group([event_item(site, event) for event in within], ours(site, "In places that lie in it"), "events"),
    ]
    towns = dict.fromkeys(str(event["place"]) for event in (*there, *within))
    told = [*site.mentions("claims", "about", here), *site.mentions("claims", "place", id_)]
    figures = list({str(claim["id"]): claim for claim in told}.values())
    said = [
        statements(site, site.mentions("statements", "about", here), here=here),
        claims(site, figures, "Figures", here=here),
        series(site, id_),
    ]
    map_ = maps(id_, towns)
    page = RecordPage(
        name=site.published.label("places", id_),
        up=page_address("places"),
        kicker=ours(site, str(row.get("kind") or "place").capitalize()),
        names=other_names(site, "places", id_),
        standfirst=lay_in(site, row),
        facts=[("ISO 3166", Markup("{}").format(row["iso"]))] if row.get("iso") else [],
        sections=[
            Section("map", "Map", [Group([], body=map_)] if map_ else [], drawn=True),
            times_section(site, id_),
            Section("events", "What happened there", [group for group in groups if group.items]),
            Section("said", "What is said of it", [group for group in said if group.items]),
            bodies_section(site, id_),
            resting(site, here),
            sources_section(site, _rows(site, row, [*there, *within], figures)),
        ],
    )
    return write_record(sheet, page)


def _events(site: "Site", place: str) -> tuple[list[Row], list[Row]]:
    """Return the events at a place, and those in places that lie in it."""
    there = in_order(site.mentions("events", "place", place))
    within = [event for town in inside_of(site, place) for event in site.mentions("events", "place", town)]
    return there, in_order(within)


def _rows(site: "Site", row: Row, events: Sequence[Row], figures: Sequence[Row]) -> Iterator[tuple[str, Row]]:
    """Yield every row that a place's page rests on."""
    id_ = str(row["id"])
    yield "places", row
    for table, column in (("place_names", "place"), ("place_parents", "place"), ("place_changes", "before")):
        yield from ((table, found) for found in site.mentions(table, column, id_))
    yield from (("place_changes", found) for found in site.mentions("place_changes", "after", id_))
    yield from (("events", event) for event in events)
    yield from (("claims", claim) for claim in figures)
    yield from (("statements", found) for found in site.mentions("statements", "about", f"places/{id_}"))
    yield from (("series", found) for found in site.mentions("series", "place", id_))


def _line(site: "Site", row: Row) -> Line:
    id_ = str(row["id"])
    label = site.published.label("places", id_)
    others = dict.fromkeys(
        str(name["name"])
        for name in site.mentions("place_names", "place", id_)
        if name.get("language") == site.own and name["name"] != label
    )
    parents = site.mentions("place_parents", "place", id_)
    above = str(parents[-1]["parent"]) if parents else ""
    return Line(
        site.address_of("places", id_),
        [
            site.label("places", id_),
            ours(site, str(row.get("kind") or "")),
            record_link(site, "places", above) if above else Markup(),
            joined([site.own_text(name) for name in others]),
            Markup("{}").format(len(site.mentions("events", "place", id_))),
        ],
        names=[
            *list(site.published.labels("places", id_).values())[1:],
            *(str(name["name"]) for name in site.mentions("place_names", "place", id_)),
        ],
    )
