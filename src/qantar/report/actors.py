"""The page that lists people and bodies, and a page for each: offices, ties, cases, events, what was said."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from qantar.report.actors_lanes import life_figure
from qantar.report.actors_words import kind_in_words, life_in_words, roles_in_words
from qantar.report.article import opening_of
from qantar.report.links import page_address
from qantar.report.record_cases import cases_section
from qantar.report.record_deeds import deeds_section
from qantar.report.record_events import took_part
from qantar.report.record_lists import Choice, Line, RecordList
from qantar.report.record_page import Group, RecordPage, Section, other_names, ours, sheet_of, write_record
from qantar.report.record_said import claims, statements
from qantar.report.record_sources import sources_section
from qantar.report.record_ties import ties_section

if TYPE_CHECKING:
    from qantar.report.sheet import Sheet, Site

Row = Mapping[str, Any]
#: The columns by which rows of other tables name an actor: the page rests on all of these rows.
NAMED_IN = (
    ("ties", "subject"), ("ties", "object"), ("ties", "asserted_by"), ("cases", "person"), ("case_steps", "body"),
    ("case_versions", "asserted_by"), ("events", "organisers"), ("events", "participants"), ("events", "target"),
    ("statements", "said_by"), ("claims", "said_by"), ("commitments", "by"), ("recommendations", "by"),
    ("recommendations", "addressee"), ("laws", "holder_before"), ("laws", "holder_after"),
)  # fmt: skip


def render_actors(sheet: "Sheet") -> dict[str, str]:
    """Return the page that lists people and bodies, and the page of each of them."""
    site = sheet.site
    rows = site.published.rows("actors")
    standfirst = (
        "Office-holders and others who act in public, parties, state bodies, outlets and companies: what the study "
        "knows of each. An allegation is told with who made it."
    )
    opening = opening_of(sheet, "Who is who", standfirst)
    lines = [_line(site, row) for row in sorted(rows, key=lambda row: site.published.label("actors", row["id"]))]
    kinds = Choice("Kind", 1, list(dict.fromkeys(str(row.get("kind") or "") for row in rows)))
    listed = RecordList("actors", ["Name", "Kind", "What they are", "Told of them"], lines, [kinds], numeric=(3,))
    pages = {
        "actors": sheet.render(
            "records.html", opening=opening, body=sheet.prose(opening.body), listed=listed, episodes=()
        )
    }
    own = site.address_of.with_page("actors")
    return pages | dict(_page(site, row) for row in rows if str(row["id"]) in own)


def _page(site: "Site", row: Row) -> tuple[str, str]:
    """Return the page of an actor: its name and its HTML."""
    id_ = str(row["id"])
    sheet = sheet_of(site, "actors", id_)
    life = Section("life", "Over time", [Group([], body=life_figure(sheet, id_))], drawn=True)
    sections: list[Section] = [
        life,
        ties_section(site, id_),
        cases_section(sheet, id_),
        took_part(site, id_),
        _said_by(site, id_),
        _said_of(site, id_),
        deeds_section(site, id_),
        sources_section(site, _rows(site, row)),
    ]
    page = RecordPage(
        name=site.published.label("actors", id_),
        up=page_address("actors"),
        kicker=ours(site, kind_in_words(row)),
        names=other_names(site, "actors", id_),
        standfirst=roles_in_words(site, row),
        facts=life_in_words(site, row),
        sections=sections,
    )
    return write_record(sheet, page)


def _said_by(site: "Site", actor: str) -> Section:
    here = f"actors/{actor}"
    groups = [
        statements(site, site.mentions("statements", "said_by", actor), here=here),
        claims(site, site.mentions("claims", "said_by", actor), "Figures that they gave", here=here),
    ]
    return Section("said", "What they said", [group for group in groups if group.items])


def _said_of(site: "Site", actor: str) -> Section:
    here = f"actors/{actor}"
    groups = [
        statements(site, site.mentions("statements", "about", here), here=here),
        claims(site, site.mentions("claims", "about", here), "Figures about them", here=here),
    ]
    return Section("about", "What others say of them", [group for group in groups if group.items])


def _rows(site: "Site", row: Row) -> Iterator[tuple[str, Row]]:
    """Yield the row of an actor and every row that names it, each once."""
    id_ = str(row["id"])
    yield "actors", row
    seen: set[tuple[str, str]] = set()
    about = [(table, "about", f"actors/{id_}") for table in ("statements", "claims")]
    for table, column, value in [*((table, column, id_) for table, column in NAMED_IN), *about]:
        for found in site.mentions(table, column, value):
            key = (table, str(found["id"]))
            if key not in seen:
                seen.add(key)
                yield table, found


def _line(site: "Site", row: Row) -> Line:
    id_ = str(row["id"])
    told = sum(1 for _ in _rows(site, row)) - 1
    return Line(
        site.address_of("actors", id_),
        [
            site.label("actors", id_),
            ours(site, str(row.get("kind") or "")),
            roles_in_words(site, row, most=2),
            Markup("{}").format(told),
        ],
        names=list(site.published.labels("actors", id_).values())[1:],
    )
