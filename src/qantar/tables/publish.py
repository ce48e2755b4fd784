"""What may be published, chosen once: public columns, and the rows that tier and the terms of their source allow.

Everything here is an allow-list: a column is published if its field says `public`, an actor if its tier says so, a
row if its source's terms do. What refers to a row that is not published goes with it where it makes no sense
without (a report of an event), and says "withheld" where it does (who said it). What is alleged of somebody, or
done to them, goes whole: a case with the name left out still says whose it is.
"""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from qantar.study.record import columns_of
from qantar.tables.published import Published
from qantar.tables.relations import Relation, RelationColumn, plain_value

if TYPE_CHECKING:
    from qantar.study.study import Study

#: Stands where somebody is not named; empty would say that nobody knows.
WITHHELD = "withheld"
#: The tier of people who hold an office or act in public; any other is not published.
PUBLIC_TIER = "public"
#: The words of somebody: they go when the speaker is withheld.
SPOKEN = frozenset({"quote", "translation", "text"})
#: What a source allows when it does not say: the coder's own rows about it.
USUAL_TERMS = "rows"

_ROWS = frozenset({"rows"})
_COUNTED = frozenset({"rows", "aggregates"})


def publish(study: "Study", relations: Mapping[str, Relation]) -> Published:
    """Return the part of a study that may be published, row by row."""
    kept, set_aside = allowed(relations, _ROWS, private_tables(study))
    places = set(kept["places"].ids) if "places" in kept else set()
    return Published(
        settings=public_settings(study),
        relations=kept,
        shapes=tuple(_plain_shape(shape) for shape in study.shapes if _place_of(shape) in places),
        pages=tuple(study.pages),
        set_aside=set_aside,
    )


def countable(study: "Study", relations: Mapping[str, Relation]) -> dict[str, Relation]:
    """Return the rows that may at least be counted, in public columns: what a method that shows aggregates reads."""
    return allowed(relations, _COUNTED, private_tables(study))[0]


def private_tables(study: "Study") -> frozenset[str]:
    """Return the names of the tables of which no row is ever published."""
    return frozenset(table.name for table in study.tables if table.private)


def allowed(
    relations: Mapping[str, Relation], terms: Collection[str], private: Collection[str] = ()
) -> tuple[dict[str, Relation], dict[str, dict[str, int]]]:
    """Return the public part of relations as far as `terms` allow, and how many rows of each are set aside, and why."""
    of_source = _terms_by_source(relations.get("sources"))
    kept: dict[str, Relation] = {}
    counts: dict[str, Counter[str]] = {}
    for name, relation in relations.items():
        if name in private:
            continue
        reasons = [_reason(row, of_source, terms) for row in _cells(relation, "tier", "source", name == "sources")]
        counts[name] = Counter(reason for reason in reasons if reason)
        rows = [row for row, reason in zip(relation.rows, reasons, strict=True) if not reason]
        kept[name] = replace(relation, rows=rows)
    _drop_what_refers(kept, counts, private)
    public = {name: _public_columns(relation) for name, relation in kept.items()}
    return public, {name: dict(sorted(found.items())) for name, found in counts.items() if found}


def _terms_by_source(sources: Relation | None) -> dict[str, str]:
    if sources is None:
        return {}
    return {str(row["id"]): str(row.get("terms") or USUAL_TERMS) for row in sources.dictionaries}


def _cells(relation: Relation, tier: str, source: str, is_source: bool) -> list[tuple[Any, Any, bool, bool]]:
    """Return tier and source of each row, and whether the table has a tier and is the bibliography itself."""
    names = relation.names
    has_tier = tier in names
    tiers = [row[names.index(tier)] for row in relation.rows] if has_tier else [None] * len(relation.rows)
    given = [row[names.index(source)] for row in relation.rows] if source in names else [None] * len(relation.rows)
    return [(tier_, source_, has_tier, is_source) for tier_, source_ in zip(tiers, given, strict=True)]


def _reason(cells: tuple[Any, Any, bool, bool], of_source: Mapping[str, str], terms: Collection[str]) -> str:
    """Say why a row may not be published; nothing if it may. That a work exists may always be said."""
    tier, source, has_tier, is_source = cells
    if has_tier and tier != PUBLIC_TIER:
        return "withheld"
    if is_source or source is None:
        return ""
    return "" if of_source.get(str(source), "none") in terms else "terms"


@dataclass(frozen=True)
class _There:
    """What is published: the ids of each table, and the columns of its key."""

    ids: Mapping[str, Collection[str]]
    keys: Mapping[str, tuple[str, ...]]

    def leads(self, column: RelationColumn, id_: str, row: Mapping[str, Any]) -> bool:
        """Say whether an id in a column leads to a published row; a question is one of the row's own survey."""
        if column.refers == "*":
            table, _, rest = id_.partition("/")
            return rest in self.ids[table] if table in self.ids else table in _NO_TABLES
        table = str(column.refers)
        # `?Its name` is not defined yet: a place may be named so, but nobody has said that a person is public.
        if table not in self.ids or (id_.startswith("?") and table != "actors"):
            return True
        shared = [str(row.get(part) or "") for part in self.keys.get(table, ())[:-1]]
        return "/".join([*shared, id_]) in self.ids[table]


#: What a record may be about that is no row of a table: a named period of study.yaml, a finding.
_NO_TABLES = frozenset({"windows", "findings"})


def _drop_what_refers(kept: dict[str, Relation], counts: Mapping[str, Counter[str]], private: Collection[str]) -> None:
    """Let rows go that make no sense without one that is gone, until none is left; say withheld in the others."""
    keys = {name: relation.key for name, relation in kept.items()}
    while True:
        ids: dict[str, Collection[str]] = {name: set(relation.ids) for name, relation in kept.items()}
        there = _There(ids | dict.fromkeys(private, ()), keys)
        gone = 0
        for name, relation in kept.items():
            references = [place for place, column in enumerate(relation.columns) if column.refers is not None]
            if not references:
                continue
            names = relation.names
            shared: dict[str, int] = {part: names.index(part) for part in ("survey", "question") if part in names}
            rows = [_without_gone(relation, row, references, shared, there) for row in relation.rows]
            left = [row for row in rows if row is not None]
            if len(left) < len(rows):
                gone += len(rows) - len(left)
                counts[name]["refers"] += len(rows) - len(left)
            kept[name] = replace(relation, rows=left)
        if not gone:
            return


def _without_gone(
    relation: Relation, row: tuple[Any, ...], references: Sequence[int], shared: Mapping[str, int], there: _There
) -> tuple[Any, ...] | None:
    """Return a row that refers to nothing that is gone; None where it must go as well."""
    changed: dict[int, Any] = {}
    within = {part: row[place] for part, place in shared.items()}
    for place in references:
        column, cell = relation.columns[place], row[place]
        if cell is None or cell == WITHHELD:
            continue
        found = _known(column, str(cell), within, there)
        if found == cell:
            continue
        alone = column.required or column.refers == "*" or column.name in relation.key
        if column.whole or (found is None and alone):
            return None
        changed[place] = found
    if not changed:
        return row
    if any(relation.columns[place].refers == "actors" for place in changed):
        changed |= {place: None for place, column in enumerate(relation.columns) if column.field in SPOKEN}
    # Empty would say that nobody knows; what is kept back is known.
    return tuple(
        (WITHHELD if place in references else None)
        if place in changed and changed[place] is None
        else changed.get(place, cell)
        for place, cell in enumerate(row)
    )


def _known(column: RelationColumn, cell: str, within: Mapping[str, Any], there: _There) -> str | None:
    """Return a reference as it may be published: as it is, with the withheld members of a list named so, or None."""
    if not column.many:
        return cell if there.leads(column, cell, within) else None
    parts = [part.strip() for part in cell.split(";")]
    known = [part for part in parts if part != WITHHELD and there.leads(column, part, within)]
    if len(known) == len(parts):
        return cell
    return ";".join([*known, WITHHELD])


def _public_columns(relation: Relation) -> Relation:
    places = [place for place, column in enumerate(relation.columns) if column.public]
    rows = [tuple(row[place] for place in places) for row in relation.rows]
    return replace(relation, columns=[relation.columns[place] for place in places], rows=rows)


def public_settings(study: "Study") -> dict[str, Any]:
    """Return study.yaml as a plain dictionary of its public fields."""
    settings = study.settings
    public = [name for name, column in columns_of(type(settings)).items() if column.public]
    return {name: plain_value(getattr(settings, name), public=True) for name in public}


def _place_of(shape: Mapping[str, Any]) -> str:
    return str((shape.get("properties") or {}).get("place") or "")


def _plain_shape(shape: Mapping[str, Any]) -> dict[str, Any]:
    """Return a shape with nothing but what the file is declared to hold."""
    properties = {name: (shape.get("properties") or {}).get(name) for name in ("place", "since", "until")}
    return {"type": "Feature", "properties": properties, "geometry": shape.get("geometry")}
