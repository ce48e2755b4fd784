"""What every table of a study is made of: records, the rows they were read from, and the table itself."""

import types
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from typing import TYPE_CHECKING, Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel, ConfigDict
from pydantic.fields import FieldInfo

from qantar.errors import At, Problem
from qantar.study.fields import ID_PATTERN, KINDS, Column, Kind, Text, column

if TYPE_CHECKING:
    from qantar.study.study import Study

__all__ = ["Column", "Record", "Row", "Sourced", "Table", "column", "columns_of"]


class Record(BaseModel):
    """One row of one table, read and typed. A field that is not filled in is None or empty."""

    model_config = ConfigDict(frozen=True, extra="forbid", arbitrary_types_allowed=True)


class Sourced(Record):
    """A row that names the source it was read from and where in it: all but a few tables have both."""

    source: Text | None = column("The source that was read: an id of sources.yaml.", refers="sources", public=True)
    locator: Text | None = column("Where in it: page, note, line, minute.", public=True)


@dataclass(slots=True)
class Row:
    """A record and where it stands. `columns` gives the column of each field, `lines` its line in a YAML file."""

    record: Any
    file: str
    line: int
    columns: Mapping[str, int]
    lines: Mapping[str, int] = field(default_factory=dict)
    #: The survey or data set whose folder the row was read from.
    folder: str = ""
    #: Whether the study says it, or Qantar ships it (vocabularies).
    origin: Literal["study", "qantar"] = "study"

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
    #: Columns beside those of the record are gathered in this field (the answers to each question).
    others: str | None = None
    #: The order of its rows says something, and is kept: that of a questionnaire, of a scale.
    in_order: bool = False

    @property
    def own_key(self) -> tuple[str, ...]:
        """The key as columns of the relation: the folder's name comes first where files are many."""
        return (self.folder_column, *self.key) if self.folder_column else self.key

    def key_of(self, row: Row) -> tuple[str, ...]:
        """Return the key of a row as texts, the folder's name first."""
        parts = tuple(_key_text(getattr(row.record, name)) for name in self.key)
        return (row.folder, *parts) if self.folder_column else parts

    def path_of(self, row: Row) -> str:
        """Return how other records name this row: table/id, the parts of a longer key joined by slashes."""
        return "/".join((self.name, *self.key_of(row)))


def _key_text(value: Any) -> str:  # noqa: ANN401 - a field of any record
    if value is None:
        return ""
    if isinstance(value, tuple):
        return ";".join(value)
    return str(getattr(value, "text", value))


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
        found[name] = _with_type(Column(**extra["column"]), info)  # type: ignore[arg-type]
    last = [name for name in ("source", "locator") if name in found]
    return {name: found[name] for name in [*(n for n in found if n not in last), *last]}


def _with_type(declared: Column, info: FieldInfo) -> Column:
    """Add what the type of a field says of its column: kind, choices, and whether it is a list."""
    base, choices, many = _unwrap(info.annotation)
    if not isinstance(base, type) or base is dict:
        return replace(declared, kind="nested" if not declared.translated else "text", choices=choices, many=many)
    kind: Kind = "choice" if choices else KINDS.get(base, declared.kind)
    if issubclass(base, BaseModel):
        kind = "nested"
    return replace(declared, kind=kind, choices=choices, many=many)


def _unwrap(annotation: Any) -> tuple[Any, tuple[str, ...], bool]:  # noqa: ANN401 - any type annotation
    """Return the plain type in an annotation, the words of a Literal, and whether it is a list."""
    origin = get_origin(annotation)
    if origin is Annotated:
        return _unwrap(get_args(annotation)[0])
    if origin in (Union, types.UnionType):
        return _unwrap(next(part for part in get_args(annotation) if part is not type(None)))
    if origin is tuple:
        base, choices, _ = _unwrap(get_args(annotation)[0])
        return base, choices, True
    if origin is Literal:
        return str, tuple(get_args(annotation)), False
    return (dict if origin is dict else annotation), (), False


def is_id(text: str) -> bool:
    """Say whether a text is written as ids are, so that a message may quote it."""
    return ID_PATTERN.fullmatch(text) is not None
