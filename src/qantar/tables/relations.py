"""Records become relations: flat columns with types, rows in the order of the key, and a comment on each."""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from qantar.study.fields import Column
from qantar.study.record import Record, Table, columns_of

if TYPE_CHECKING:
    from qantar.study.record import Row
    from qantar.study.study import Study

Read = Callable[["Row"], Any]


@dataclass(frozen=True, slots=True)
class RelationColumn:
    """One column of a relation. `type` is a type of DuckDB; `field` the column of the file it was made from."""

    name: str
    type: str
    public: bool
    doc: str
    field: str
    #: The table whose ids it holds; "*" for a record of any table, written table/id.
    refers: str | None = None
    #: A list, its parts joined by semicolons.
    many: bool = False
    #: The vocabulary whose codes it holds.
    vocabulary: str | None = None
    required: bool = False
    #: A row that names somebody withheld here is not published at all.
    whole: bool = False


@dataclass(frozen=True)
class Relation:
    """A table in flat columns. Its rows stand in the order of its key, so that the same study gives the same bytes.

    Those of a questionnaire stand in its own order.
    """

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
        return dict(zip(self.ids, self.dictionaries, strict=True))

    @cached_property
    def ids(self) -> list[str]:
        """The id of each row; the parts of a longer key are joined by slashes."""
        places = [self.names.index(part) for part in self.key]
        return ["/".join(str(row[place] or "") for place in places) for row in self.rows]


def relations(study: "Study") -> dict[str, Relation]:
    """Return every table of a study as a relation, by name; a table without rows is there with its columns."""
    tables = [table for table in study.tables if table.own_key]
    return {table.name: relation_of(table, study.rows.get(table.name, []), study.languages) for table in tables}


def relation_of(table: Table, rows: Sequence["Row"], languages: Sequence[str]) -> Relation:
    """Return the rows of one table as a relation in the study's languages, its own first.

    A translated text has a column for each further language (`label_kk`), a date its earliest and latest day
    (`date_earliest`, `date_latest`), a number its lowest and highest value (`value_low`, `value_high`).
    """
    columns: list[RelationColumn] = []
    readers: list[Read] = []
    for made, read in [*_of_the_row(table, rows), *_of_the_record(table, rows, languages)]:
        columns.append(made)
        readers.append(read)
    flat = [tuple(read(row) for read in readers) for row in rows]
    relation = Relation(table.name, table.own_key, columns, flat, table.title)
    return in_file_order(relation) if table.in_order else ordered(relation)


def _of_the_row(table: Table, rows: Sequence["Row"]) -> Iterator[tuple[RelationColumn, Read]]:
    """Give what is known of a row beside its record: the folder it was read from, and whether Qantar ships it."""
    if table.folder_column:
        doc = f"The {table.folder_column} it belongs to: the name of its folder."
        made = RelationColumn(table.folder_column, "VARCHAR", True, doc, table.folder_column, required=True)
        yield made, lambda row: row.folder
    if any(row.origin != "study" for row in rows):
        doc = "Whether the study says it, or Qantar ships it."
        yield RelationColumn("origin", "VARCHAR", True, doc, "origin"), lambda row: row.origin


def _of_the_record(
    table: Table, rows: Sequence["Row"], languages: Sequence[str]
) -> Iterator[tuple[RelationColumn, Read]]:
    for name, column in columns_of(table.record).items():
        tags = _languages_in(rows, name, languages) if column.translated else ()
        written = table.record.model_fields[name].alias or name
        yield from _flat(name, written, column, (*languages[:1], *tags))


def ordered(relation: Relation) -> Relation:
    """Return a relation with its rows in the order of its key, whatever order they were given in."""
    names = relation.names
    places = [names.index(part) for part in relation.key]

    def order(row: tuple[Any, ...]) -> tuple[list[str], str]:
        return [str(row[place] or "") for place in places], "" if places else repr(row)

    rows = sorted(relation.rows, key=order)
    return Relation(relation.name, relation.key, relation.columns, rows, relation.title)


def in_file_order(relation: Relation) -> Relation:
    """Return a relation with its rows as their files have them, the files in the order of their folders."""
    place = relation.names.index(relation.key[0])
    rows = sorted(relation.rows, key=lambda row: str(row[place] or ""))
    return Relation(relation.name, relation.key, relation.columns, rows, relation.title)


def _languages_in(rows: Sequence["Row"], name: str, languages: Sequence[str]) -> list[str]:
    """Return the languages beside the first that a text needs columns for: the study's, then others met in rows."""
    met: set[str] = set()
    for row in rows:
        found = getattr(row.record, name)
        if isinstance(found, Mapping) and not met.issuperset(found):
            met.update(found)
    return [*languages[1:], *sorted(met.difference(languages))]


def _flat(name: str, written: str, column: Column, languages: Sequence[str]) -> Iterator[tuple[RelationColumn, Read]]:
    """Give the flat columns of one field, each with what reads it from a row."""

    def also(suffix: str, type_: str, doc: str) -> RelationColumn:
        return RelationColumn(f"{name}_{suffix}", type_, column.public, doc, written)

    doc, many = column.doc, column.many and column.kind != "nested"
    first = RelationColumn(
        name,
        _type_of(column),
        column.public,
        doc,
        written,
        column.refers,
        many,
        column.vocabulary,
        column.required,
        column.whole,
    )
    if column.translated:
        own = languages[0] if languages else ""
        yield first, lambda row: _own(getattr(row.record, name), own)
        for tag in languages[1:]:
            yield also(tag, "VARCHAR", f"{doc} In the language {tag}."), _translation(name, tag)
        return
    yield first, lambda row: _plain(getattr(row.record, name), column.public)
    if column.kind == "date" and not many:
        for end, word in (("earliest", "first"), ("latest", "last")):
            yield also(end, "DATE", f"The {word} day that {written} can mean; empty where it is open."), _end(name, end)
    if column.kind == "number" and not many:
        for end, word in (("low", "lowest"), ("high", "highest")):
            said = f"The {word} value that {written}, as written, can mean; empty where there is no such end."
            yield also(end, "DOUBLE", said), _bound(name, end)


def _type_of(column: Column) -> str:
    return "VARCHAR" if column.many else {"decimal": "DOUBLE", "whole": "BIGINT"}.get(column.kind, "VARCHAR")


def _translation(name: str, tag: str) -> Read:
    return lambda row: (getattr(row.record, name) or {}).get(tag) or None


def _end(name: str, end: str) -> Read:
    return lambda row: getattr(getattr(row.record, name), end, None)


def _bound(name: str, end: str) -> Read:
    def read(row: "Row") -> float | None:
        found = getattr(getattr(row.record, name), end, None)
        return None if found is None else float(found)

    return read


def _own(texts: Any, language: str) -> str | None:  # noqa: ANN401 - a text, or a text by language
    if isinstance(texts, Mapping):
        return texts.get(language) or next(iter(texts.values()), None) or None
    return str(texts) if texts else None


def _plain(value: Any, public: bool) -> Any:  # noqa: ANN401 - any cell
    """Return a cell as the file has it: a date or number as written, a list joined, what is nested as JSON."""
    if value is None or value in ("", (), {}):
        return None
    if isinstance(value, (bool, int, float, str)):
        return value
    if hasattr(value, "text"):
        return value.text
    if isinstance(value, (list, tuple)) and all(isinstance(part, str) for part in value):
        return ";".join(value)
    if isinstance(value, (list, tuple)) and all(hasattr(part, "text") for part in value):
        return ";".join(part.text for part in value)
    return json.dumps(plain_value(value, public=public), ensure_ascii=False)


def plain_value(value: Any, *, public: bool) -> Any:  # noqa: ANN401 - any nested value
    """Return a nested value in what JSON has: records as dictionaries, dates and numbers as written.

    With `public`, a record within gives its public fields and no others.
    """
    if isinstance(value, Record):
        columns = columns_of(type(value))
        named = {
            type(value).model_fields[name].alias or name: name for name in columns if columns[name].public or not public
        }
        found = {written: getattr(value, name) for written, name in named.items()}
        return {
            written: plain_value(part, public=public)
            for written, part in found.items()
            if part not in (None, "", (), {})
        }
    if isinstance(value, Mapping):
        return {str(key): plain_value(item, public=public) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain_value(item, public=public) for item in value]
    return value.text if hasattr(value, "text") else value
