"""Records become relations: flat columns with types, rows in the order of the key, and a comment on each."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any


@dataclass(frozen=True, slots=True)
class RelationColumn:
    """One column of a relation. `type` is a type of DuckDB; `field` the column of the file it was made from."""

    name: str
    type: str
    public: bool
    doc: str
    field: str


@dataclass(frozen=True)
class Relation:
    """A table in flat columns. Its rows stand in the order of its key, so that the same study gives the same bytes."""

    name: str
    key: tuple[str, ...]
    columns: Sequence[RelationColumn]
    rows: Sequence[tuple[Any, ...]]
    title: str = ""

    @property
    def names(self) -> list[str]:
        """The names of the columns."""
        return [column.name for column in self.columns]

    @cached_property
    def dictionaries(self) -> list[Mapping[str, Any]]:
        """The rows as dictionaries."""
        names = self.names
        return [dict(zip(names, row, strict=True)) for row in self.rows]

    @cached_property
    def by_id(self) -> dict[str, Mapping[str, Any]]:
        """The rows by id; a longer key is joined by slashes."""
        return {"/".join(str(row[part] or "") for part in self.key): row for row in self.dictionaries}
