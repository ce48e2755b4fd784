"""What of a study may be published: public columns of the rows that tier and terms allow, and nothing else.

The report and every download see a study only through `Published`; what is private never reaches them.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from qantar.tables.relations import Relation


@dataclass(frozen=True)
class ListSample:
    """A large list as a reader sees it: how many rows it has, and its first rows where its terms allow any.

    `shown` is empty where the terms of its source allow no rows.
    """

    name: str
    title: str
    rows: int
    columns: tuple[str, ...] = ()
    shown: Sequence[tuple[Any, ...]] = ()
    #: The source of the whole list.
    source: str | None = None


@dataclass(frozen=True)
class Published:
    """The part of a study that may be published, as relations by table name.

    `settings` is study.yaml as a plain dictionary (title, question, countries, period, languages, authors,
    licence, small_cells, windows, pages), `shapes` the features of places.geojson, `pages` the author's
    pages, and `set_aside` says how many rows of each table are not here and why.
    """

    settings: Mapping[str, Any]
    relations: Mapping[str, Relation]
    shapes: Sequence[Mapping[str, Any]] = ()
    pages: Sequence[Any] = ()
    set_aside: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    #: Large lists under data/: they stay in their files, and only some of their rows are shown.
    lists: Sequence[ListSample] = ()

    @property
    def languages(self) -> tuple[str, ...]:
        """The study's languages, its own first."""
        return tuple(self.settings["languages"])

    def rows(self, table: str) -> Sequence[Mapping[str, Any]]:
        """Return the rows of a table as dictionaries, in the order of its key; none if there is no such table."""
        relation = self.relations.get(table)
        return relation.dictionaries if relation else ()

    def row(self, table: str, id_: str) -> Mapping[str, Any] | None:
        """Return the row of this id (the parts of a longer key joined by slashes), or None if it is not here."""
        return self._by_id.get(table, {}).get(id_)

    def label(self, table: str, id_: str | None) -> str:
        """Return the label of a record in the study's language; its id where it has none, never a withheld name.

        A place that is not defined yet is written `?Its name`: that name is its label.
        """
        row = self.row(table, id_) if id_ else None
        return str((row or {}).get("label") or (row or {}).get("title") or (id_ or "").removeprefix("?"))

    def labels(self, table: str, id_: str, column: str = "label") -> dict[str, str]:
        """Return the translations of a record's label: {language: text}, the study's own language first."""
        row = self.row(table, id_) or {}
        own, *others = self.languages
        found = {own: str(row.get(column) or id_)}
        return found | {tag: str(row[f"{column}_{tag}"]) for tag in others if row.get(f"{column}_{tag}")}

    @cached_property
    def _by_id(self) -> dict[str, dict[str, Mapping[str, Any]]]:
        return {name: relation.by_id for name, relation in self.relations.items()}
