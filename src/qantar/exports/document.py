"""A study as one document: its authored pages as chapters, then how it was made, its methods, works and tables.

It is HTML here, with marks for what HTML has not: notes, citations, the style of a paragraph. `syntax` reads those.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from qantar.errors import UsageError
from qantar.exports.cleaning import cleaned
from qantar.exports.export import Given
from qantar.exports.printed import PrintedSite
from qantar.report.citing import authors_of
from qantar.report.pages import Page, pages_of
from qantar.report.sheet import Sheet
from qantar.report.wording import date_in_words

#: Pages that come at the end or not at all: works are the bibliography, and data stay data.
_BEHIND = ("sources", "data")
#: Lists of records, which one looks things up in: a document has them only where they are asked for.
_LISTS = ("actors", "places", "events")


@dataclass(frozen=True, slots=True)
class Document:
    """A document before it takes a format: its text as HTML, its pictures as SVG, and what stands on its title."""

    html: str
    pictures: dict[str, bytes]
    title: str
    authors: Sequence[str]
    date: str
    build: str
    language: str
    direction: str
    #: Where the site stands on the web, if it does.
    address: str
    #: The day that the document bears, as EDTF.
    issued: str


def document_of(given: Given) -> Document:
    """Return the document of a study, made of the findings as they are now."""
    site = PrintedSite(given)
    site.pages = pages_of(site)
    chapters = [_chapter(site, page) for page in _chosen(site, given.pages)]
    chapters.append(_made(site, given))
    chapters += [_chapter(site, page) for page in site.pages if page.name == "methods"]
    chapters.append(_back(site, "works.html"))
    if site.tables:
        chapters.append(_back(site, "tables.html", tables=site.tables, longer=site.longer))
    notes = [
        f'<div class="told" id="{kind}-{number}"><p>{text}</p></div>'
        for number, *texts in site.told.values()
        for kind, text in zip(("full", "brief"), texts, strict=True)
    ]
    html = "\n".join([*chapters, cleaned("\n".join(notes))])
    own = site.own
    settings = given.settings
    return Document(
        html,
        site.pictures.svgs,
        given.about.title,
        authors_of(settings),
        date_in_words(settings.get("issued"), own),
        f"Qantar {given.about.version}, build {given.about.build_id[:12]}",
        own,
        site.direction,
        str(settings.get("url") or ""),
        str(settings.get("issued") or ""),
    )


def _chosen(site: PrintedSite, names: Sequence[str]) -> list[Page]:
    """Return the pages that are chapters: those that are named, or all but the lists of records."""
    known = {page.name: page for page in site.pages if page.name not in (*_BEHIND, "methods")}
    for name in names:
        if name not in known:
            raise UsageError.unknown("page", name, list(known))
    return [page for page in known.values() if (page.name in names if names else page.name not in _LISTS)]


def _chapter(site: PrintedSite, page: Page) -> str:
    site.begin(page.name)
    made = page.render(Sheet(site, page.name))
    html = made if isinstance(made, str) else made[page.name]
    return _wrapped(site, page.name, html)


def _made(site: PrintedSite, given: Given) -> str:
    """Return the chapter that says how the document was made, and of what."""
    from qantar.report.data import aside_in_words

    aside = {name: aside_in_words(counts) for name, counts in given.published.set_aside.items() if counts}
    return _back(site, "made.html", aside=aside, citations=site.citations(Sheet(site, "made", site.about.title)))


def _back(site: PrintedSite, template: str, **values: object) -> str:
    name = template.removesuffix(".html")
    site.begin(name)
    return _wrapped(site, name, Sheet(site, name).render(template, **values))


def _wrapped(site: PrintedSite, name: str, html: str) -> str:
    inner = cleaned(site.pictures.replaced(html))
    return str(Markup('<div class="chapter" id="{}">{}</div>').format(name, Markup(inner)))
