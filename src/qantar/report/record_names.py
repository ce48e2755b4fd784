"""What a record of any table is called in a sentence, and the link to where it is shown."""

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any

from markupsafe import Markup, escape

from qantar.report.languages import OWN_WORDS
from qantar.report.mentions import parts_of
from qantar.report.wording import as_written, date_in_words, with_unit

if TYPE_CHECKING:
    from qantar.report.sheet import Site

Row = Mapping[str, Any]
#: In the place of somebody withheld.
NOBODY_NAMED = "somebody who is not named here"
#: A name longer than this is cut: it stands in a sentence.
_LONGEST = 240


def record_name(site: "Site", table: str, id_: str) -> Markup:
    """Return what a record is called; its id where nothing else names it."""
    row = site.published.row(table, id_)
    if table == "actors" and row is None and not id_.startswith("?"):
        return site.in_language(NOBODY_NAMED, OWN_WORDS)
    if row is None:
        # A place that is not defined yet is written `?Its name`.
        return site.own_text(id_.removeprefix("?"))
    made = _NAMES.get(table)
    if made is not None:
        return site.own_text(_cut(made(row)))
    return site.own_text(_cut(str(row.get("label") or row.get("title") or f"{table}/{id_}")))


def record_link(site: "Site", table: str, id_: str) -> Markup:
    """Return what a record is called, leading to where it is shown; one that is not published leads nowhere."""
    return linked(site, table, id_, record_name(site, table, id_))


def linked(site: "Site", table: str, id_: str, name: Markup) -> Markup:
    """Return a name leading to where a record is shown; of one that is not published the name alone."""
    if site.published.row(table, id_) is None:
        return name
    return Markup('<a href="{}">{}</a>').format(site.address_of(table, id_), name)


def path_link(site: "Site", path: object) -> Markup:
    """Return the link to a record that is written table/id; nothing for one that is not published."""
    table, _, id_ = str(path or "").partition("/")
    return record_link(site, table, id_) if id_ and site.published.row(table, id_) else Markup()


def links(site: "Site", table: str, cell: object) -> Markup:
    """Return the links to all records that a cell names, with commas between."""
    return Markup(", ").join(record_link(site, table, id_) for id_ in parts_of(cell))


def codes(site: "Site", vocabulary: str, cell: object) -> Markup:
    """Return the labels of all codes in a cell, with commas between."""
    return Markup(", ").join(site.code(vocabulary, code) for code in parts_of(cell))


def joined(parts: Iterable[Markup], between: str = ", ") -> Markup:
    """Return the parts that say something, with a text between them."""
    return escape(between).join(part for part in parts if part)


def _claim(row: Row) -> str:
    figure = with_unit(as_written(row.get("value")), str(row.get("unit") or ""))
    return ", ".join(part for part in (figure, str(row.get("population") or "")) if part)


def _law(row: Row) -> str:
    parts = (str(row.get("instrument") or ""), str(row.get("article") or ""))
    return ", ".join(part for part in parts if part)


def _point(row: Row) -> str:
    value = with_unit(as_written(row.get("value")), str(row.get("unit") or ""))
    return f"{value} ({date_in_words(row.get('period'))})"


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 2].rsplit(' ', 1)[0].rstrip(',;:. ')}…"


#: Tables whose rows have no label.
_NAMES: Mapping[str, Callable[[Row], str]] = {
    "case_versions": lambda row: str(row.get("version") or row["id"]),
    "claims": _claim,
    "laws": _law,
    "questions": lambda row: str(row.get("text") or row["id"]),
    "series": _point,
    "statements": lambda row: str(row.get("text") or row.get("quote") or row["id"]),
    "commitments": lambda row: str(row.get("promise") or row["id"]),
    "recommendations": lambda row: str(row.get("text") or row["id"]),
    "hypotheses": lambda row: str(row.get("label") or row.get("statement") or row["id"]),
}
