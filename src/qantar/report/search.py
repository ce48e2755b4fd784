"""The search index: one script that a page loads when a reader first searches; nothing is fetched from anywhere."""

import json
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from qantar.findings import Finding, Table
from qantar.report.links import method_address, page_address
from qantar.report.maps_places import Places, begins
from qantar.report.naming import names_of, short_name
from qantar.report.search_figures import claims_found, counted, repeats
from qantar.report.verdict_rows import is_test
from qantar.report.verdicts import PAGE as VERDICTS
from qantar.report.wording import date_in_words

if TYPE_CHECKING:
    from qantar.report.sheet import Site

#: One thing to be found: what it is, its title, a line about it, where it is, and its spellings with | between them.
Entry = tuple[str, str, str, str, str]


def search_index(site: "Site") -> bytes:
    """Return the index as a script: a page opened from disk may load a script and may not fetch."""
    entries = [list(entry) for entry in _entries(site)]
    text = json.dumps(entries, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")
    return f"window.QantarIndex = {text};\n".encode()


def _entries(site: "Site") -> Iterator[Entry]:
    """Yield everything to be found. Of things that fit a search equally well the earlier stands first."""
    places = Places(site.published)
    yield from _pages(site)
    yield from _named(site)
    for title, line, href, spellings in claims_found(site):
        yield "Figure", title, line, href, spellings
    yield from _findings(site, places)
    yield from _statements(site)
    yield from _events(site, places)
    yield from _cases(site)
    yield from _laws(site)
    yield from _sources(site)


def _pages(site: "Site") -> Iterator[Entry]:
    from qantar.report.pages import menu_title

    for page in site.pages:
        yield ("Page", menu_title(site, page)[0], "", page_address(page.name), "")


def _findings(site: "Site", places: Places) -> Iterator[Entry]:
    """Yield findings, each with what its figure is of; one that only puts another differently is left out."""
    for finding in site.findings.items:
        if repeats(site, finding):
            continue
        title = finding.label.get(site.own) or next(iter(finding.label.values()), finding.id)
        if finding.place and finding.period and title == site.published.label("places", finding.place):
            title = places.name(finding.place, begins(finding.period))
        line = " · ".join(part for part in (counted(site, finding), _asked(site, finding)) if part)
        spellings = "|".join([finding.id, *finding.label.values()])
        if is_test(finding) and finding.verdict and site.has_page(VERDICTS):
            told = f"{finding.verdict.word}: {finding.verdict.why.get(site.own) or finding.verdict.why.get('en', '')}"
            yield "Verdict", title, told, f"{page_address(VERDICTS)}#{finding.analysis}", spellings
        else:
            yield "Finding", title, line, f"{method_address(finding.method)}-{finding.analysis}", spellings


def _asked(site: "Site", finding: Finding) -> str:
    """Return the question to which a finding is one of the answers."""
    table, _, id_ = (finding.about or "").partition("/")
    row = site.published.row("questions", id_) if table == "questions" else None
    return "" if row is None or isinstance(finding.value, Table) else str(row.get("text") or "")


def _sources(site: "Site") -> Iterator[Entry]:
    for row in site.published.rows("sources"):
        title = str(row.get("title") or row["id"])
        others = [str(row[name]) for name in ("title_en", "title_latn") if row.get(name)]
        yield (
            "Source",
            str(row.get("title_en") or title),
            short_name(row),
            site.source_address(str(row["id"])) or "",
            "|".join([title, *others, names_of(row, most=9), str(row["id"])]),
        )


def _named(site: "Site") -> Iterator[Entry]:
    """Yield places and actors with their names in all languages and times."""
    names: dict[str, list[Mapping[str, Any]]] = {}
    for row in site.published.rows("place_names"):
        names.setdefault(str(row["place"]), []).append(row)
    for kind, table in (("Place", "places"), ("Actor", "actors")):
        for row in site.published.rows(table):
            id_ = str(row["id"])
            labels = site.published.labels(table, id_)
            known = names.get(id_, ()) if kind == "Place" else ()
            own = [str(name["name"]) for name in known if name.get("language") == site.own]
            once = [name for name in dict.fromkeys(own) if name != labels[site.own]]
            line = " · ".join([str(row.get("kind") or ""), *([f"also {', '.join(once)}"] if once else [])])
            spellings = "|".join([*labels.values(), *(str(name["name"]) for name in known), id_])
            yield kind, labels[site.own], line, site.address_of(table, id_), spellings


def _statements(site: "Site") -> Iterator[Entry]:
    for row in site.published.rows("statements"):
        text, quote = str(row.get("text") or ""), str(row.get("quote") or "")
        who = str(site.speaker(row.get("said_by")).striptags())
        line = ", ".join(part for part in (who, date_in_words(row.get("said_on"))) if part)
        yield "Statement", text or quote, line, site.address_of("statements", str(row["id"])), f"{quote}|{row['id']}"


def _cases(site: "Site") -> Iterator[Entry]:
    """Yield cases by what they are about and whom they concern, in all languages."""
    for row in site.published.rows("cases"):
        id_, person = str(row["id"]), str(row.get("person") or "")
        who = str(site.speaker(person).striptags())
        kind = str(site.code("case_kinds", row.get("kind")).striptags())
        names = [*site.published.labels("cases", id_).values()]
        names += site.published.labels("actors", person).values() if site.published.row("actors", person) else ()
        title = str(row.get("label") or who)
        line = " · ".join(part for part in (kind, who if title != who else "") if part)
        yield "Case", title, line, site.address_of("cases", id_), "|".join([*names, id_])


def _laws(site: "Site") -> Iterator[Entry]:
    """Yield what laws changed."""
    for row in site.published.rows("laws"):
        id_ = str(row["id"])
        title = ", ".join(str(row[name]) for name in ("instrument", "article") if row.get(name))
        day = date_in_words(row.get("adopted") or row.get("in_force"))
        line = " · ".join(part for part in (day, str(row.get("after") or row.get("before") or "")) if part)
        names = site.published.labels("laws", id_, "instrument").values()
        yield "Law", title or id_, line, site.address_of("laws", id_), "|".join([*names, id_])


def _events(site: "Site", places: Places) -> Iterator[Entry]:
    for row in site.published.rows("events"):
        place = places.name(str(row["place"]), begins(row.get("date"))) if row.get("place") else ""
        line = ", ".join(part for part in (date_in_words(row.get("date")), place) if part)
        others = "|".join(site.published.labels("events", str(row["id"])).values())
        yield (
            "Event",
            str(row.get("label") or row["id"]),
            line,
            site.address_of("events", str(row["id"])),
            f"{others}|{row['id']}|{row.get('date') or ''}|{site.published.label('places', row.get('place'))}",
        )
