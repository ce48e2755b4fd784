"""What every table of a study is made of: records, the rows they were read from, and the table itself."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Any, ClassVar

from pydantic import BaseModel, ConfigDict

from qantar.errors import At, Problem
from qantar.study.fields import Column, Date, Number, column

if TYPE_CHECKING:
    from qantar.study.folder import Study

__all__ = ["Date", "Number", "Record", "Row", "Table", "Sourced", "column", "columns_of"]


class Record(BaseModel):
    """One row of one table, read and typed. A field that is not filled in is None or empty."""

    model_config = ConfigDict(frozen=True, extra="forbid", arbitrary_types_allowed=True)
    #: Fields that hold a list of records of their own (authors of a source) are kept as JSON.
    nested: ClassVar[frozenset[str]] = frozenset()


class Sourced(Record):
    """A row that names the source it was read from and where in it: all but a few tables have both."""

    source: str | None = column("The source that was read: an id of sources.yaml.", refers="sources", public=True)
    locator: str | None = column("Where in it: page, note, line, minute.", public=True)


@dataclass(slots=True)
class Row:
    """A record and where it stands. `columns` gives the column of each field, `lines` its line in a YAML file."""

    record: Any
    file: str
    line: int
    columns: Mapping[str, int]
    lines: Mapping[str, int] = field(default_factory=dict)

    def at(self, name: str = "") -> At:
        """Return where a field of this row stands; the start of the row for a field that is not there."""
        return At(self.file, self.lines.get(name, self.line), self.columns.get(name, 1))


Checker = Callable[["Study"], Iterator[Problem]]


@dataclass(frozen=True, slots=True)
class Table:
    """One table of a study: its name everywhere, its file, its record, its key and its own checks.

    `file` is relative to the study; `surveys/*/options.csv` stands for one file a survey, and `folder_column`
    then names the column of the table that holds the folder's name. A table whose rows no other record
    names has a `key` of several columns.
    """

    name: str
    file: str
    record: type[Record]
    title: str
    key: tuple[str, ...] = ("id",)
    folder_column: str | None = None
    checks: tuple[Checker, ...] = ()
    #: Nothing of this table is ever published row by row.
    private: bool = False

    @property
    def own_key(self) -> tuple[str, ...]:
        """The key as columns of the relation: the folder's name comes first where files are many."""
        return (self.folder_column, *self.key) if self.folder_column else self.key


@cache
def columns_of(record: type[Record]) -> dict[str, Column]:
    """Return what each field of a record says of its column, in the order of the file.

    The source and its locator come last, as in every file.
    """
    found: dict[str, Column] = {}
    for name, info in record.model_fields.items():
        extra = info.json_schema_extra
        if not isinstance(extra, dict) or "column" not in extra:
            msg = f"{record.__name__}.{name} is not declared with column()"
            raise TypeError(msg)
        found[name] = Column(**extra["column"])  # type: ignore[arg-type]
    last = [name for name in ("source", "locator") if name in found]
    return {name: found[name] for name in [*(n for n in found if n not in last), *last]}
