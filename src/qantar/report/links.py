"""Where things stand on the site: the address of a page, a row, a source, a method."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING
from urllib.parse import quote

if TYPE_CHECKING:
    from qantar.report.sheet import Site

#: How many sources stand on one page; more go on to a second page.
SOURCES_A_PAGE = 200


def page_address(name: str) -> str:
    """Return the file of a page; the overview is the front page.

    >>> page_address("overview"), page_address("survey")
    ('index.html', 'survey.html')
    """
    return "index.html" if name == "overview" else f"{name}.html"


def anchor(table: str, id_: str) -> str:
    """Return the anchor of a row on its table's page: table/id, with spaces made safe."""
    return f"{table}/{id_}".replace(" ", "-")


def row_address(table: str, id_: str) -> str:
    """Return where a row of a table is shown.

    >>> row_address("claims", "dead-january")
    'data-claims.html#claims/dead-january'
    """
    return f"data-{table}.html#{quote(anchor(table, id_), safe='/')}"


def case_address(site: "Site", case: str) -> str:
    """Return the page of a case; its row where the site has no page of cases."""
    return page_address(f"cases-{case}") if site.has_page("cases") else row_address("cases", case)


def method_address(method: str) -> str:
    """Return where a method is described."""
    return f"methods.html#{method}"


class SourceAddresses:
    """Where each source is described: a long list runs over several pages."""

    def __init__(self, sources: Sequence[Mapping[str, object]]) -> None:
        self._file = {
            str(row["id"]): page_address(source_page(position // SOURCES_A_PAGE))
            for position, row in enumerate(sources)
        }

    def __call__(self, source: str) -> str | None:
        """Return the address of a source, or None for one that is not published."""
        return f"{self._file[source]}#{source}" if source in self._file else None


def source_page(index: int) -> str:
    """Return the name of the nth page of sources, counted from 0."""
    return "sources" if index == 0 else f"sources-{index + 1}"
