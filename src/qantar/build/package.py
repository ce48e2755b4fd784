"""datapackage.json: what a build holds, described so that any tool that reads Data Packages can use it."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import qantar
from qantar.build.checking import Seen, title_of
from qantar.build.manifest import digest_file
from qantar.study.record import columns_of
from qantar.tables.data import DataTable
from qantar.tables.publish import WITHHELD
from qantar.tables.relations import Relation, RelationColumn

_PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json"
_TYPES = {"VARCHAR": "string", "DOUBLE": "number", "BIGINT": "integer", "DATE": "date", "BOOLEAN": "boolean"}


def package(seen: Seen, relations: Iterable[Relation], files: Mapping[str, Path], key: str) -> dict[str, Any]:
    """Describe the Parquet files of a build: what each is, its columns and keys, its size and digest."""
    settings = seen.published.settings
    resources = [_resource(relation, files[relation.name], seen.published.relations) for relation in relations]
    resources += [_large(one, files[f"data/{one.name}"]) for one in seen.data if f"data/{one.name}" in files]
    described = {
        "$schema": _PROFILE,
        "name": "study",
        "title": title_of(seen.published),
        "id": key,
        "version": key[:12],
        "created_with": f"Qantar {qantar.__version__}",
        "licenses": [{"name": settings["licence"]}] if settings.get("licence") else [],
        "contributors": [_contributor(author) for author in settings.get("authors") or ()],
        "resources": resources,
    }
    return {name: value for name, value in described.items() if value not in ([], None, "")}


def table_of(name: str, title: str, path: Path, schema: Mapping[str, Any]) -> dict[str, Any]:
    """Describe one Parquet file of a build."""
    return {
        "name": name,
        "title": title,
        "path": f"data/{path.name}",
        "format": "parquet",
        "mediatype": "application/vnd.apache.parquet",
        "bytes": path.stat().st_size,
        "hash": f"sha256:{digest_file(path)}",
        "schema": dict(schema),
    }


def field_of(column: RelationColumn) -> dict[str, Any]:
    """Describe a column as a field of a Table Schema."""
    field = {"name": column.name, "type": _TYPES.get(column.type, "any"), "description": column.doc}
    return field | ({"constraints": {"required": True}} if column.required else {})


def _resource(relation: Relation, path: Path, published: Mapping[str, Relation]) -> dict[str, Any]:
    schema: dict[str, Any] = {"fields": [field_of(column) for column in relation.columns]}
    if _is_filled(relation):
        schema["primaryKey"] = list(relation.key)
    if foreign := [_foreign_key(column) for column in relation.columns if _is_key(relation, column, published)]:
        schema["foreignKeys"] = foreign
    return table_of(relation.name, relation.title, path, schema)


def _large(one: DataTable, path: Path) -> dict[str, Any]:
    relation = one.relation("rows", ends=True)
    columns = columns_of(one.table.record)
    fields = []
    for name, type_ in zip(relation.columns, relation.types, strict=True) if relation is not None else ():
        column = columns.get(name) or columns.get(name.rsplit("_", 1)[0])
        fields.append(
            {"name": name, "type": _TYPES.get(str(type_), "any"), "description": column.doc if column else ""}
        )
    return table_of(one.name, one.title, path, {"fields": fields})


def _is_filled(relation: Relation) -> bool:
    """Say whether every part of the key is filled in every row: a Table Schema allows no gaps in a primary key."""
    places = [relation.names.index(part) for part in relation.key]
    return all(row[place] is not None for row in relation.rows for place in places)


def _is_key(relation: Relation, column: RelationColumn, published: Mapping[str, Relation]) -> bool:
    """Say whether a column can be declared a foreign key: one id a cell, and each leads to a published row."""
    target = published.get(column.refers or "")
    if target is None or not target.rows or column.many or len(target.key) > 1:
        return False
    place = relation.names.index(column.name)
    there = set(target.ids)
    return all(
        row[place] is None or row[place] in there for row in relation.rows if row[place] != WITHHELD
    ) and not any(row[place] == WITHHELD for row in relation.rows)


def _foreign_key(column: RelationColumn) -> dict[str, Any]:
    return {"fields": [column.name], "reference": {"resource": column.refers, "fields": ["id"]}}


def _contributor(author: Any) -> dict[str, Any]:  # noqa: ANN401 - an author as study.yaml has it
    given = dict(author) if isinstance(author, Mapping) else {"name": str(author)}
    found = {"title": given.get("name"), "organization": given.get("affiliation"), "path": given.get("url")}
    return {name: value for name, value in found.items() if value}
