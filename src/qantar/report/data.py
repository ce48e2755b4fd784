"""The pages of data: what each table holds, its rows, what was set aside and why, and files to take away."""

import json
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from markupsafe import Markup, escape

from qantar.report.article import opening_of
from qantar.report.downloads import csv_bytes
from qantar.report.links import OWN_PAGES, anchor
from qantar.report.record_names import linked
from qantar.tables.relations import Relation, RelationColumn

if TYPE_CHECKING:
    from qantar.report.sheet import Sheet, Site

#: So many rows are in the page itself; a longer table is read on with script, or downloaded whole.
ROWS_IN_PAGE = 200

#: Why rows are not here, in words.
SET_ASIDE = {
    "withheld": "about people who hold no office and did not act in public",
    "terms": "whose source does not allow its rows to be published; they are counted where counts are shown",
    "refers": "that make no sense without a row that is not published",
}

#: Columns that only help a machine: a reader of the page does without, a download has them.
_FOR_MACHINES = ("_earliest", "_latest", "_low", "_high")

#: Columns that say who says it and when: they stand before what is said.
_SPEAKERS = ("asserted_by", "asserted_on", "said_by", "said_on", "by", "judge")


def render_data(sheet: "Sheet") -> dict[str, str]:
    """Return the page that lists the tables, and a page for each table with rows."""
    site = sheet.site
    tables = [relation for relation in site.published.relations.values() if relation.rows]
    opening = opening_of(sheet, "Data", "Every table the study is made of, to read here or to take away.")
    pages = {
        "data": sheet.render(
            "data.html",
            opening=opening,
            body=sheet.prose(opening.body),
            tables=tables,
            set_aside={name: aside_in_words(counts) for name, counts in site.published.set_aside.items()},
            downloads=_downloads(site),
        )
    }
    for relation in tables:
        pages[f"data-{relation.name}"] = _table_page(sheet, relation)
    return pages


def aside_in_words(counts: Mapping[str, int]) -> list[str]:
    """Return how many rows are not published, and why.

    >>> aside_in_words({"withheld": 1})
    ['1 row about people who hold no office and did not act in public']
    """
    return [f"{count:,} {'row' if count == 1 else 'rows'} {SET_ASIDE.get(why, why)}" for why, count in counts.items()]


def _table_page(sheet: "Sheet", relation: Relation) -> str:
    from qantar.report.sheet import Sheet

    site = sheet.site
    page = Sheet(site, f"data-{relation.name}", title=title_of(relation))
    site.files[f"data/{relation.name}.csv"] = csv_bytes(relation.names, relation.rows)
    shown = _columns_shown(relation)
    ids = list(relation.by_id)
    longer = len(relation.rows) > ROWS_IN_PAGE
    if longer:
        site.files[f"data/{relation.name}.js"] = _as_script(relation, shown, ids)
    return page.render(
        "table.html",
        relation=relation,
        title=title_of(relation),
        columns=[relation.columns[place] for place in shown],
        kinds=[_kind(relation, place) for place in shown],
        left_out=len(relation.columns) - len(shown),
        rows=[
            (
                anchor(relation.name, id_),
                [_cell(site, relation, place, row[place]) for place in shown],
            )
            for id_, row in zip(ids[:ROWS_IN_PAGE], relation.rows[:ROWS_IN_PAGE], strict=False)
        ],
        leads=[_leads_to(site, relation, relation.columns[place]) for place in shown],
        longer=longer,
        downloads=_downloads(site).get(relation.name, ()),
        aside=aside_in_words(site.published.set_aside.get(relation.name, {})),
    )


def _cell(site: "Site", relation: Relation, place: int, cell: Any) -> Any:  # noqa: ANN401 - any cell
    """Return a cell; what names a record leads to where that is shown, the id of a row to the page of its record."""
    column = relation.columns[place]
    if column.name == "id" and relation.name in OWN_PAGES and str(cell) in site.address_of.with_page(relation.name):
        return Markup('<a href="{}">{}</a>').format(site.address_of(relation.name, str(cell)), cell)
    if column.refers is None or not cell:
        return cell
    return Markup(";").join(_named(site, str(column.refers), part) for part in str(cell).split(";"))


def _named(site: "Site", refers: str, part: str) -> Markup:
    table, _, id_ = part.strip().partition("/") if refers == "*" else (refers, "", part.strip())
    return linked(site, table, id_, escape(part))


def _leads_to(site: "Site", relation: Relation, column: RelationColumn) -> str:
    """Return the table of which a column's cells name a record with a page, where each of its records has one."""
    table = relation.name if column.name == "id" else column.refers or ""
    rows = site.published.rows(table) if table in OWN_PAGES else ()
    return table if rows and len(site.address_of.with_page(table)) == len(rows) else ""


def title_of(relation: Relation) -> str:
    """Return what a table is called for a reader."""
    return relation.title or relation.name.replace("_", " ").capitalize()


def _downloads(site: "Site") -> Mapping[str, Sequence[Any]]:
    found: dict[str, list[Any]] = {}
    for item in site.about.downloads:
        if item.name.endswith(".csv"):
            continue  # every table has its CSV on the site itself
        found.setdefault(item.name.rsplit("/")[-1].split(".")[0], []).append(item)
    return found


def _columns_shown(relation: Relation) -> list[int]:
    """Return the columns to show on the page: those that hold something, and are not for machines alone.

    Behind the key stands who says what the row tells: no words are read before the name of their speaker.
    """
    shown = [
        place
        for place, column in enumerate(relation.columns)
        if not column.name.endswith(_FOR_MACHINES) and any(row[place] not in (None, "") for row in relation.rows)
    ]
    return sorted(shown, key=lambda place: _rank(relation, relation.columns[place].name))


def _rank(relation: Relation, column: str) -> int:
    if column in relation.key:
        return 0
    return 1 + _SPEAKERS.index(column) if column in _SPEAKERS else 1 + len(_SPEAKERS)


def _kind(relation: Relation, place: int) -> str:
    """Return how a column is set: figures to the right, long texts in a broad column, short ones on one line."""
    if relation.columns[place].type.upper().startswith(("DOUBLE", "INT", "BIGINT", "DECIMAL", "FLOAT", "HUGEINT")):
        return "n"
    if f"{relation.columns[place].name}_earliest" in relation.names:
        return "short"  # a date is not broken over lines
    longest = max((len(str(row[place])) for row in relation.rows[:ROWS_IN_PAGE] if row[place] is not None), default=0)
    return "long" if longest > 48 else "short" if longest <= 16 else ""


def _as_script(relation: Relation, shown: Sequence[int], ids: Sequence[str]) -> bytes:
    """Return all rows as a script: a page opened from disk may load one, and may not fetch JSON."""
    rows = [
        [anchor(relation.name, id_), *(None if row[place] is None else str(row[place]) for place in shown)]
        for id_, row in zip(ids, relation.rows, strict=True)
    ]
    text = json.dumps(rows, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")
    # As text in JSON.parse: a browser reads it several times faster than the same array written as code.
    return f"window.QantarRows = JSON.parse({json.dumps(text, ensure_ascii=False)});\n".encode()
