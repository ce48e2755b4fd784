"""Who says something, named before what they say, and where it is written: the same on every page made of rows."""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from qantar.findings import SourceRef
from qantar.report.facts import UNNAMED, named_sources
from qantar.report.languages import OWN_WORDS
from qantar.report.links import row_address
from qantar.report.mentions import parts_of

if TYPE_CHECKING:
    from qantar.report.sheet import Site

Row = Mapping[str, Any]


def joined(names: Iterable[Markup | str]) -> Markup:
    """Return names in one line: commas, and "and" before the last.

    >>> joined(["a", "b", "c"])
    Markup('a, b and c')
    """
    shown = [Markup("{}").format(name) for name in names]
    if len(shown) < 2:
        return Markup("").join(shown)
    return Markup("{} and {}").format(Markup(", ").join(shown[:-1]), shown[-1])


def named(site: "Site", actors: object) -> Markup:
    """Return the names of actors, each leading to its page; of somebody withheld, that they are not named here."""
    return joined(_named(site, actor) for actor in dict.fromkeys(parts_of(actors)))


def _named(site: "Site", actor: str) -> Markup:
    if actor.startswith("?"):
        return site.label("actors", actor)
    if site.published.row("actors", actor) is None:
        return site.in_language(UNNAMED, OWN_WORDS)
    return Markup('<a href="{}">{}</a>').format(site.address_of("actors", actor), site.label("actors", actor))


def plain_names(site: "Site", actors: object) -> str:
    """Return the names of actors as plain text, for a drawing or a file."""
    names = (
        Markup(site.speaker(actor)) if not actor.startswith("?") else site.label("actors", actor)
        for actor in parts_of(actors)
    )
    return str(joined(dict.fromkeys(name.striptags() for name in names)).unescape())


def row_source(site: "Site", row: Row) -> Markup:
    """Return where a row is written."""
    return named_sources(site, [SourceRef(str(row.get("source") or ""), str(row.get("locator") or ""))])


def source_of(site: "Site", table: str, row: Row) -> Markup:
    """Return where a row is written, what that text cites for it, and the row itself."""
    written = row_source(site, row)
    works = site.cited.works([f"{table}/{row['id']}"])
    written = Markup(", citing ").join(part for part in (written, works) if part)
    link = Markup('<a class="to" href="{}">Row</a>').format(row_address(table, str(row["id"])))
    return Markup(". ").join(part for part in (written, link) if part)
