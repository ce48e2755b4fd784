"""A study that was read: its settings, its rows by table, its pages and shapes, and what is wrong with them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from qantar.errors import Problem
from qantar.study.data import DataSet
from qantar.study.pages import Page
from qantar.study.record import Row, Table
from qantar.study.settings import Settings
from qantar.study.shapes import Shape


@dataclass
class Study:
    """Everything that a study folder says. Rows that could not be read are not here, and `problems` says why."""

    path: Path
    settings: Settings
    tables: Sequence[Table]
    rows: dict[str, list[Row]]
    #: The records of rows that could not be read: naming one of them is no further error.
    broken: dict[str, set[str]] = field(default_factory=dict)
    #: What could be read of those rows, by table: no rows of the study, but the ids in them are looked up.
    sketches: dict[str, list[Row]] = field(default_factory=dict)
    #: What may be the name of somebody withheld, in rows that could not be read.
    hidden: set[str] = field(default_factory=set)
    #: Tables of which a file could not be read: any id may be in them.
    unread: set[str] = field(default_factory=set)
    shape_rows: list[Shape] = field(default_factory=list)
    pages: list[Page] = field(default_factory=list)
    data: list[DataSet] = field(default_factory=list)
    #: Where each part of study.yaml stands.
    settings_row: Row = field(default_factory=lambda: Row(None, "study.yaml", 1, {}))
    problems: list[Problem] = field(default_factory=list)

    @property
    def languages(self) -> tuple[str, ...]:
        """The study's languages, its own first."""
        return self.settings.languages

    @property
    def shapes(self) -> list[dict[str, Any]]:
        """The features of places.geojson."""
        return [shape.feature for shape in self.shape_rows]

    @cached_property
    def index(self) -> Mapping[str, Mapping[str, Row]]:
        """Every row by table and id; the parts of a longer key are joined by slashes. The first of two counts."""
        found: dict[str, dict[str, Row]] = {}
        for table in self.tables:
            rows = found[table.name] = {}
            for row in self.rows[table.name]:
                rows.setdefault("/".join(table.key_of(row)), row)
        return found

    def row(self, table: str, id_: str) -> Row | None:
        """Return the row of this id, or None."""
        return self.index[table].get(id_)

    def has(self, table: str, id_: str) -> bool:
        """Say whether a table has a row of this id, or may have one that could not be read."""
        return id_ in self.index[table] or table in self.unread or id_ in self.broken.get(table, ())

    def has_record(self, path: str) -> bool:
        """Say whether there is a record of this path: table/id, or windows/NAME for a named period."""
        table, _, id_ = path.partition("/")
        if table == "windows":
            return id_ in self.settings.windows or "study" in self.unread
        return table in self.index and self.has(table, id_)

    def counts(self) -> dict[str, int]:
        """Return how many rows each table has; tables without rows are left out. What Qantar ships does not count."""
        own = {name: sum(row.origin == "study" for row in rows) for name, rows in self.rows.items()}
        return {name: count for name, count in own.items() if count}
