"""The page that lists events, and a page for each: what is reported and by whom, and what it belongs to."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from qantar.report.article import opening_of
from qantar.report.events_reports import reports_section
from qantar.report.links import page_address
from qantar.report.maps_places import begins
from qantar.report.mentions import ancestry, parts_of
from qantar.report.record_dates import by_date, days_of
from qantar.report.record_events import event_item, in_order, place_then
from qantar.report.record_lists import Choice, Episode, Line, RecordList
from qantar.report.record_names import codes, joined, links, record_link
from qantar.report.record_page import Group, RecordPage, Section, other_names, ours, sheet_of, write_record
from qantar.report.record_said import claims, resting, statements
from qantar.report.record_sources import sources_section
from qantar.report.wording import moment_in_words

if TYPE_CHECKING:
    from qantar.report.sheet import Sheet, Site

Row = Mapping[str, Any]
#: So many events before and after it in its episode stand on the page of an event, and twice as many of its time.
_NEAR = 3
#: How what is coded of violence and damage is said.
_KNOWN = {
    "unknown": "not known", "none": "none reported", "no": "none reported", "yes": "reported",
    "both": "by participants and by the state", "by state": "by the state",
}  # fmt: skip


def render_events(sheet: "Sheet") -> dict[str, str]:
    """Return the page that lists events by day, and the page of each."""
    site = sheet.site
    rows = in_order(site.published.rows("events"))
    standfirst = f"{len(rows):,} {'event' if len(rows) == 1 else 'events'} by day, each with what its sources report."
    opening = opening_of(sheet, "Events", standfirst)
    lines = [_line(site, row) for row in rows]
    choices = [
        Choice(
            name, column, list(dict.fromkeys(text for line in lines if (text := str(line.cells[column].striptags()))))
        )
        for name, column in (("Episode", 3), ("Kind", 4), ("Region", 5))
    ]
    listed = RecordList("events", ["When", "What", "Where", "Episode", "Kind", "Region"], lines, choices, link=1)
    body = sheet.prose(opening.body)
    pages = {
        "events": sheet.render(
            "records.html", opening=opening, body=body, listed=listed, episodes=_episodes(site, rows)
        )
    }
    own = site.address_of.with_page("events")
    return pages | dict(_page(site, row) for row in rows if str(row["id"]) in own)


def _page(site: "Site", row: Row) -> tuple[str, str]:
    """Return the page of an event: its name and its HTML."""
    id_ = str(row["id"])
    here = f"events/{id_}"
    sheet = sheet_of(site, "events", id_)
    said = [
        statements(site, site.mentions("statements", "about", here), here=here),
        claims(site, site.mentions("claims", "about", here), "Figures", here=here),
    ]
    when = Markup('<time class="day">{}</time>').format(ours(site, moment_in_words(row.get("date")) or "No date given"))
    page = RecordPage(
        name=site.published.label("events", id_),
        up=page_address("events"),
        kicker=site.code("event_kinds", row.get("kind")),
        names=other_names(site, "events", id_),
        standfirst=joined([when, place_then(site, row)], ", "),
        facts=_facts(site, row),
        sections=[
            reports_section(sheet, row),
            _related(site, row),
            Section("said", "What is said of it", [group for group in said if group.items]),
            resting(site, here),
            sources_section(site, _rows(site, row)),
        ],
    )
    return write_record(sheet, page)


def _facts(site: "Site", row: Row) -> list[tuple[str, Markup]]:
    """Return what an event was, as far as it is coded; what is not known is said to be so."""
    episode = row.get("episode")
    facts = [
        ("Episode", record_link(site, "vocabularies", f"episodes/{episode}") if episode else Markup()),
        ("Form", codes(site, "forms", row.get("form"))),
        ("Called for, or done, by", links(site, "actors", row.get("organisers"))),
        ("Took part", links(site, "actors", row.get("participants"))),
        ("Directed at", links(site, "actors", row.get("target"))),
        ("About", codes(site, "issues", row.get("issues") or row.get("issue"))),
        ("Demands", codes(site, "demands", row.get("demands"))),
        ("In support of", links(site, "events", row.get("in_support_of"))),
        ("Violence", ours(site, _known(site, row, "violence"))),
        ("Damage to property", ours(site, _known(site, row, "property_damage"))),
        ("What the state did", codes(site, "responses", row.get("state_response"))),
    ]
    return [(name, text) for name, text in facts if text]


def _known(site: "Site", row: Row, column: str) -> str:
    """Return what is known of violence or damage; that there was none is worth saying of a protest alone."""
    code = str(row.get(column) or "")
    if code in ("none", "no") and "protest" not in ancestry(site, "event_kinds", row.get("kind")):
        return ""
    return _KNOWN.get(code, code)


def _related(site: "Site", row: Row) -> Section:
    """Return the events around an event: done in its support, and those before and after in its episode."""
    id_ = str(row["id"])
    support = in_order(site.mentions("events", "in_support_of", id_))
    groups = [Group([event_item(site, other) for other in support], ours(site, "In support of it"), "events")]
    episode = str(row.get("episode") or "")
    place = str(row.get("place") or "")
    if episode:
        around, where = in_order(site.mentions("events", "episode", episode)), "in the same episode"
    else:
        around, where = in_order(site.mentions("events", "place", place)) if place else [], "at the same place"
    for when, found in _by_time(row, around).items():
        title = ours(site, f"{when}, {where}")
        groups.append(Group([event_item(site, other) for other in found], title, "events"))
    return Section("related", "What belongs with it", [group for group in groups if group.items])


def _by_time(row: Row, around: list[Row]) -> dict[str, list[Row]]:
    """Return the nearest events that were surely before, those that may have been at the same time, and those after."""
    here = days_of(row.get("date"))
    found: dict[str, list[Row]] = {"Before it": [], "About the same time": [], "After it": []}
    for other in around:
        there = days_of(other.get("date"))
        if other["id"] == row["id"] or here is None or there is None:
            continue
        if there.latest and here.earliest and there.latest < here.earliest:
            found["Before it"].append(other)
        elif here.latest and there.earliest and there.earliest > here.latest:
            found["After it"].append(other)
        else:
            found["About the same time"].append(other)
    found["Before it"] = found["Before it"][-_NEAR:]
    found["After it"] = found["After it"][:_NEAR]
    # Of many in the same days those at the same place are nearest to it.
    nearest = sorted(found["About the same time"], key=lambda other: other.get("place") != row.get("place"))
    found["About the same time"] = in_order(nearest[: 2 * _NEAR])
    return found


def _rows(site: "Site", row: Row) -> Iterator[tuple[str, Row]]:
    """Yield every row that an event's page rests on."""
    here = f"events/{row['id']}"
    yield "events", row
    yield from (("reports", report) for report in site.mentions("reports", "event", str(row["id"])))
    for table in ("statements", "claims"):
        yield from ((table, found) for found in site.mentions(table, "about", here))


def _line(site: "Site", row: Row) -> Line:
    day = begins(row.get("date"))
    place = str(row.get("place") or "")
    unit = site.places.unit(place, day) if place else None
    return Line(
        site.address_of("events", str(row["id"])),
        [
            ours(site, moment_in_words(row.get("date"))),
            site.own_text(row.get("label") or row["id"]),
            place_then(site, row),
            site.code("episodes", row.get("episode")),
            site.code("event_kinds", row.get("kind")),
            site.own_text(site.places.name(unit, day)) if unit else Markup(),
        ],
        ["|".join(by_date(row.get("date"))), "", "", "", "", ""],
    )


def _episodes(site: "Site", rows: list[Row]) -> list[Episode]:
    """Return the episodes that events belong to: what each is, how many events it has, and its first and last."""
    found: dict[str, list[Row]] = {}
    for row in rows:
        for episode in parts_of(row.get("episode")):
            found.setdefault(episode, []).append(row)
    episodes = []
    for code, events in found.items():
        known = site.published.row("vocabularies", f"episodes/{code}") or {}
        ends = [events[0], events[-1]] if len(events) > 1 else events
        said = [*site.mentions("statements", "about", f"vocabularies/episodes/{code}")]
        figures = [*site.mentions("claims", "about", f"vocabularies/episodes/{code}")]
        episodes.append(
            Episode(
                anchor=f"episode-{code}",
                name=site.code("episodes", code),
                definition=site.own_text(known.get("definition")),
                count=len(events),
                ends=[
                    (ours(site, moment_in_words(end.get("date"))), record_link(site, "events", str(end["id"])))
                    for end in ends
                ],
                said=len(said),
                figures=len(figures),
            )
        )
    return episodes
