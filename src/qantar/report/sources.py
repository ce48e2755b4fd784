"""The pages of sources: each with its titles, how to cite it, and everything that rests on it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import nh3
from markupsafe import Markup

from qantar.formats.citations import STYLES, cite_all
from qantar.report.article import opening_of
from qantar.report.links import SOURCES_A_PAGE, source_page
from qantar.report.naming import names_of, short_name
from qantar.report.wording import date_in_words

if TYPE_CHECKING:
    from qantar.report.sheet import Sheet, Site

#: So many rows of a table that rest on a source are named; the rest are counted.
_NAMED = 5
#: What a source allows, where that is less than its rows.
_TERMS = {
    "aggregates": "counts and other aggregates; its rows are not published here",
    "none": "nothing; no row of it and no count of its rows is published here",
}


@dataclass(frozen=True, slots=True)
class Resting:
    """The rows of one table that rest on a source."""

    table: str
    count: int
    links: Sequence[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Entry:
    """A source as its entry shows it."""

    id: str
    name: str
    title: Markup
    title_latn: str
    title_en: str
    line: str
    address: str
    rest: Sequence[Resting]
    cited_for: int
    findings: int
    facts: Sequence[tuple[str, Markup]]
    #: How to cite it, by the name of the style.
    cited: Sequence[tuple[str, Markup]]


def render_sources(sheet: "Sheet") -> dict[str, str]:
    """Return the pages of sources: two hundred on each."""
    site = sheet.site
    rows = site.published.rows("sources")
    entries = _entries(site)
    pages: dict[str, str] = {}
    count = (len(rows) + SOURCES_A_PAGE - 1) // SOURCES_A_PAGE
    for index in range(count):
        part = entries[index * SOURCES_A_PAGE : (index + 1) * SOURCES_A_PAGE]
        sheet.name = "sources"
        opening = opening_of(sheet, "Sources", "Every work this study rests on, and what rests on it.")
        pages[source_page(index)] = sheet.render(
            "sources.html",
            opening=opening,
            body=sheet.prose(opening.body) if index == 0 else Markup(),
            entries=part,
            total=len(rows),
            first=index * SOURCES_A_PAGE + 1,
            parts=[source_page(number) for number in range(count)],
            here=index,
        )
    return pages


def _entries(site: "Site") -> list[Entry]:
    resting = _resting(site)
    cited = _cited(site)
    used = _findings(site)
    rows = site.published.rows("sources")
    citations = cite_all(rows, site.keeper)
    return [
        _entry(
            site,
            row,
            rest=resting.get(str(row["id"]), []),
            cited=cited.get(str(row["id"]), 0),
            findings=used.get(str(row["id"]), 0),
            citations=citations.get(str(row["id"]), {}),
        )
        for row in rows
    ]


def _entry(
    site: "Site",
    row: Mapping[str, Any],
    *,
    rest: Sequence[Resting],
    cited: int,
    findings: int,
    citations: Mapping[str, str],
) -> Entry:
    language = str(row.get("language") or site.own)
    title = site.in_language(str(row.get("title") or row["id"]), language)
    address = str(row.get("URL") or (f"https://doi.org/{row['DOI']}" if row.get("DOI") else ""))
    return Entry(
        id=str(row["id"]),
        name=short_name(row),
        title=title,
        title_latn=str(row.get("title_latn") or ""),
        title_en=str(row.get("title_en") or ""),
        line=_line(row),
        address=address if address.startswith(("http://", "https://")) else "",
        rest=rest,
        cited_for=cited,
        findings=findings,
        facts=_facts(site, row),
        cited=[
            (name, Markup(nh3.clean(citations[style], tags={"i", "b", "em", "sup", "sub"}, attributes={})))
            for style, name in STYLES.items()
            if style in citations
        ],
    )


def _line(row: Mapping[str, Any]) -> str:
    """Return who made a source, in what, where and when, in one line."""
    where = str(row.get("container-title") or row.get("container_title") or "")
    house = ", ".join(str(row[name]) for name in ("publisher-place", "publisher") if row.get(name))
    pages = f"p. {row['page']}" if row.get("page") else ""
    volume = ", no. ".join(str(row[name]) for name in ("volume", "issue") if row.get(name))
    when = date_in_words(row.get("issued"))
    parts = [names_of(row), where, volume, house, when[:1].upper() + when[1:], pages]
    return ". ".join(dict.fromkeys(part.rstrip(".") for part in parts if part))


def _facts(site: "Site", row: Mapping[str, Any]) -> list[tuple[str, Markup]]:
    from qantar.report.languages import name_of

    language = name_of(str(row["language"])) if row.get("language") else ""
    facts = [
        # It may also say what a place in it is: "lines are counted in the text of the scan".
        ("What it is", site.own_text(row.get("genre"))),
        ("Language", Markup("{}").format(language)),
        ("Read", site.when(row.get("accessed"))),
        ("What it counts as one event", _said(site, row, "counts")),
        ("What it takes to be listed", _said(site, row, "threshold")),
        ("What it covers", _said(site, row, "covers")),
        ("What the words of this study lose of it", _said(site, row, "loses")),
        ("What may be passed on", Markup("{}").format(_TERMS.get(str(row.get("terms")), ""))),
        ("Note", site.own_text(row["note"]) if row.get("note") else Markup()),
    ]
    return [(name, text) for name, text in facts if text]


def _said(site: "Site", row: Mapping[str, Any], name: str) -> Markup:
    """Return what a source says of itself, without a last stop: the line that it stands in brings one."""
    return site.own_text(str(row.get(name) or "").rstrip("."))


def _resting(site: "Site") -> dict[str, list[Resting]]:
    """Return the rows that rest on each source, by table."""
    found: dict[str, list[Resting]] = {}
    for name, relation in site.published.relations.items():
        if "source" not in relation.names or name == "sources":
            continue
        rows: dict[str, list[str]] = {}
        for id_, row in relation.by_id.items():
            if row.get("source"):
                rows.setdefault(str(row["source"]), []).append(id_)
        for source, ids in rows.items():
            links = [(_short(site, name, id_), site.address_of(name, id_)) for id_ in ids[:_NAMED]]
            found.setdefault(source, []).append(Resting(name.replace("_", " "), len(ids), links))
    return found


def _short(site: "Site", table: str, id_: str) -> str:
    row = site.published.row(table, id_) or {}
    text = str(row.get("label") or row.get("title") or row.get("name") or id_)
    return text if len(text) <= 60 else f"{text[:58].rstrip()}…"


def _cited(site: "Site") -> dict[str, int]:
    counts: dict[str, int] = {}
    for row in site.published.rows("citations"):
        counts[str(row.get("cites"))] = counts.get(str(row.get("cites")), 0) + 1
    return counts


def _findings(site: "Site") -> dict[str, int]:
    counts: dict[str, int] = {}
    for finding in site.findings.items:
        for source in {reference.source for reference in finding.sources}:
            counts[source] = counts.get(source, 0) + 1
    return counts
