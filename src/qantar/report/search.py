"""The search index: one script that a page loads when a reader first searches; nothing is fetched from anywhere."""

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING

from qantar.report.links import method_address, page_address, row_address
from qantar.report.naming import names_of, short_name
from qantar.report.wording import date_in_words, figure_of

if TYPE_CHECKING:
    from qantar.report.sheet import Site

#: One thing to be found: what it is, its title, a line about it, where it is, and every spelling of it.
Entry = tuple[str, str, str, str, str]


def search_index(site: "Site") -> bytes:
    """Return the index as a script: a page opened from disk may load a script and may not fetch."""
    entries = [list(entry) for entry in _entries(site)]
    text = json.dumps(entries, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")
    return f"window.QantarIndex = {text};\n".encode()


def _entries(site: "Site") -> Iterator[Entry]:
    yield from _pages(site)
    yield from _findings(site)
    yield from _sources(site)
    yield from _named(site)
    yield from _events(site)


def _pages(site: "Site") -> Iterator[Entry]:
    from qantar.report.pages import menu_title

    for page in site.pages:
        yield ("Page", menu_title(site, page)[0], "", page_address(page.name), "")


def _findings(site: "Site") -> Iterator[Entry]:
    for finding in site.findings.items:
        own = finding.label.get(site.own) or next(iter(finding.label.values()), finding.id)
        others = [text for text in finding.label.values() if text != own]
        spellings = " ".join([finding.id, *others])
        line = " · ".join(part for part in (figure_of(finding, site.own), date_in_words(finding.period)) if part)
        yield ("Finding", own, line, f"{method_address(finding.method)}-{finding.analysis}", spellings)


def _sources(site: "Site") -> Iterator[Entry]:
    for row in site.published.rows("sources"):
        title = str(row.get("title") or row["id"])
        others = [str(row[name]) for name in ("title_en", "title_latn") if row.get(name)]
        yield (
            "Source",
            str(row.get("title_en") or title),
            short_name(row),
            site.source_address(str(row["id"])) or "",
            " ".join([title, *others, names_of(row, most=9), str(row["id"])]),
        )


def _named(site: "Site") -> Iterator[Entry]:
    """Yield places and actors with their names in all languages and times."""
    names: dict[str, list[str]] = {}
    for row in site.published.rows("place_names"):
        names.setdefault(str(row["place"]), []).append(str(row["name"]))
    for kind, table in (("Place", "places"), ("Actor", "actors")):
        for row in site.published.rows(table):
            labels = site.published.labels(table, str(row["id"]))
            spellings = " ".join(
                [*labels.values(), *names.get(str(row["id"]), ())] if kind == "Place" else labels.values()
            )
            yield (
                kind,
                labels[site.own],
                str(row.get("kind") or ""),
                row_address(table, str(row["id"])),
                f"{spellings} {row['id']}",
            )


def _events(site: "Site") -> Iterator[Entry]:
    for row in site.published.rows("events"):
        place = site.published.label("places", row.get("place"))
        line = ", ".join(part for part in (date_in_words(row.get("date")), place) if part)
        title = str(row.get("label") or row["id"])
        others = " ".join(site.published.labels("events", str(row["id"])).values())
        yield (
            "Event",
            title,
            line,
            row_address("events", str(row["id"])),
            f"{others} {row['id']} {row.get('date') or ''}",
        )
