"""Findings become a site: a folder of pages that opens from disk, with nothing fetched from anywhere."""

from dataclasses import replace
from pathlib import Path

from jinja2 import Environment, PackageLoader, StrictUndefined

from qantar.findings import Finding, Findings
from qantar.formats.citations import Keeper
from qantar.report.about import About
from qantar.report.assets import asset_files
from qantar.report.audited import Audited
from qantar.report.languages import direction, name_of
from qantar.report.pages import Page, pages_of
from qantar.report.search import search_index
from qantar.report.sheet import Sheet, Site
from qantar.report.wording import date_in_words, number
from qantar.tables.published import Published


def write_site(
    folder: Path,
    published: Published,
    findings: Findings,
    about: About,
    keeper: Keeper | None = None,
    audited: Audited | None = None,
) -> list[Finding]:
    """Write the whole site into a folder, and return the findings with the names of their charts.

    The same study gives the same bytes. Nothing is read but what is given; slow results (drawings, citations) are
    taken from `keeper` and put there. `audited` is what the audit says of the study's manuscript, if it has one.
    """
    site = Site(published, findings, about, make_environment(), keeper, audited)
    site.pages = pages_of(site)
    written: dict[str, bytes] = {}
    for page in site.pages:
        written |= _written(site, page)
    written |= site.files | asset_files(keeper) | {"assets/search.js": search_index(site)}
    for name in sorted(written):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(written[name])
    return [replace(item, chart=site.charts.get(item.analysis, item.chart)) for item in findings.items]


def make_environment() -> Environment:
    """Return the templates: all text is escaped, and a name that is not given is an error."""
    environment = Environment(
        loader=PackageLoader("qantar.report", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters |= {"when": date_in_words, "figure": number, "language": name_of}
    environment.globals |= {"direction": direction, "zip": zip}
    return environment


def _written(site: Site, page: Page) -> dict[str, bytes]:
    sheet = Sheet(site, page.name)
    made = page.render(sheet)
    pages = made if isinstance(made, dict) else {page.name: made}
    return {("index" if name == "overview" else name) + ".html": html.encode() for name, html in pages.items()}
