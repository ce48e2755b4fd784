"""Where things stand on the site: the address of a page, a row, a source, a method."""

import hashlib
import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING
from urllib.parse import quote

from qantar.study.settings import PAGE_A_RECORD

if TYPE_CHECKING:
    from qantar.report.sheet import Site

#: How many sources stand on one page; more go on to a second page.
SOURCES_A_PAGE = 200
#: Each record of these tables has a page of its own, where the site has the page that lists them.
OWN_PAGES = PAGE_A_RECORD
#: Each record of these tables has a place on the page of its table, where the site has one.
ON_ONE_PAGE = ("laws", "commitments", "recommendations")
#: So many records of one table have a page; of a longer table those of which most is known.
MOST_PAGES = 2000
#: The columns by which other rows tell of a record: the more of them, the more its page has to say.
_TOLD_IN = {
    "actors": (("ties", "subject"), ("ties", "object"), ("cases", "person"), ("statements", "said_by")),
    "places": (("events", "place"), ("claims", "place"), ("place_parents", "parent")),
    "events": (("reports", "event"), ("claims", "about"), ("statements", "about")),
    "cases": (("case_steps", "case"), ("case_versions", "case")),
}
#: A file name longer than this does not fit everywhere.
_LONGEST_NAME = 120


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


def record_page(table: str, id_: str) -> str:
    """Return the name of a record's own page: its table and its id, which is safe in every file system.

    >>> record_page("actors", "mira-ivanova")
    'actors-mira-ivanova'
    >>> len(record_page("events", "very-" * 60 + "long"))
    132
    """
    if len(id_) <= _LONGEST_NAME and re.fullmatch(r"[a-z0-9-]+", id_):
        return f"{table}-{id_}"
    plain = re.sub(r"[^a-z0-9-]+", "-", id_.lower())[: _LONGEST_NAME - 12]
    return f"{table}-{plain}-{hashlib.sha256(id_.encode()).hexdigest()[:16]}"


class RecordAddresses:
    """Where each record of a study is shown: on its page where the site has one, else in its row of the data."""

    def __init__(self, site: "Site") -> None:
        self._site = site
        self._own: dict[str, frozenset[str]] = {}

    def __call__(self, table: str, id_: str) -> str:
        """Return the address of a record that is published."""
        if table in OWN_PAGES and id_ in self.with_page(table):
            return page_address(record_page(table, id_))
        if table in ON_ONE_PAGE and self._site.has_page(table):
            return f"{page_address(table)}#{quote(id_)}"
        if table == "sources":
            return self._site.source_address(id_) or row_address(table, id_)
        episode = id_.removeprefix("episodes/")
        if table == "vocabularies" and episode != id_ and self._site.has_page("events"):
            return f"{page_address('events')}#episode-{quote(episode)}"
        return row_address(table, id_)

    def with_page(self, table: str) -> frozenset[str]:
        """Return which records of a table have a page of their own."""
        if table not in self._own:
            self._own[table] = frozenset(self._chosen(table)) if self._site.has_page(table) else frozenset()
        return self._own[table]

    def _chosen(self, table: str) -> Sequence[str]:
        ids = [str(row["id"]) for row in self._site.published.rows(table)]
        if len(ids) <= MOST_PAGES:
            return ids
        naming = self._site.mentions

        def told(id_: str) -> int:
            return sum(
                len(naming(other, column, f"{table}/{id_}" if column == "about" else id_))
                for other, column in _TOLD_IN[table]
            )

        return sorted(ids, key=told, reverse=True)[:MOST_PAGES]


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
