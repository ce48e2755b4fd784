"""Schemas of the files of a study, from its records: JSON Schema for the YAML files, Table Schema for the CSV files.

An editor that is shown one completes keys and underlines what is wrong. In a YAML file the first line says which:
``# yaml-language-server: $schema=build/schemas/sources.schema.json``.
"""

from typing import Any

from qantar.study.fields import ID_PATTERN, Column
from qantar.study.record import Table, columns_of
from qantar.study.rows import written_name

Schema = dict[str, Any]

JSON_SCHEMA = "https://json-schema.org/draft/2020-12/schema"
TABLE_SCHEMA = "https://datapackage.org/profiles/2.0/tableschema.json"

#: What every row must fill, in each table that has it.
ALWAYS = ("source", "locator")
_TYPES = {"decimal": "number", "whole": "integer"}


def json_schema(table: Table) -> Schema:
    """Return the JSON Schema of a YAML file.

    >>> from qantar.study.sources import TABLE
    >>> json_schema(TABLE)["items"]["required"]
    ['id', 'type', 'title']
    """
    made = table.record.model_json_schema(by_alias=True)
    definitions = {name: _plain(schema) for name, schema in made.pop("$defs", {}).items()}
    record = _plain(made)
    schema = {"type": "array", "items": record} if table.key else record
    head = {"$schema": JSON_SCHEMA, "title": table.title}
    return head | schema | ({"$defs": definitions} if definitions else {})


def _plain(schema: Any) -> Any:  # noqa: ANN401 - any part of a schema
    """Return a part of a schema as an editor can use it: what pydantic adds for itself is left out."""
    if isinstance(schema, list):
        return [_plain(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    kept = {name: _plain(part) for name, part in schema.items() if name not in ("column", "title", "properties")}
    if "properties" in schema:
        kept |= _properties(schema["properties"])
    # An editor reads volume: 12 as a number, and that is a text all the same.
    if kept.get("type") == "string" and not {"pattern", "enum", "const"} & set(kept):
        kept["type"] = ["string", "number"]
    if kept.get("type") == "array" and "minLength" in kept:
        kept["minItems"] = kept.pop("minLength")
    if kept.get("type") == "array" and "$ref" not in kept["items"]:
        # A list of one may be written as a text alone.
        said = {name: kept.pop(name) for name in ("description", "default") if name in kept}
        return {"anyOf": [kept, kept["items"]]} | said
    return kept


def _properties(properties: Schema) -> Schema:
    plain: Schema = {}
    translated: Schema = {}
    for name, schema in properties.items():
        plain[name] = _plain(schema)
        if schema.get("column", {}).get("translated"):
            said = schema["description"]
            plain[name] = {"type": "string", "description": said}
            pattern = f"^{name}_[A-Za-z]{{2,8}}(-[A-Za-z0-9]{{1,8}})*$"
            translated[pattern] = {"type": "string", "description": f"{said} In the language named at the end."}
    return {"properties": plain} | ({"patternProperties": translated} if translated else {})


def table_schema(table: Table, languages: tuple[str, ...] = ()) -> Schema:
    """Return the Table Schema of a CSV file, with its translated columns in the languages beside the study's own.

    >>> from qantar.study.places import PLACES
    >>> table_schema(PLACES)["fields"][4]["constraints"]
    {'minimum': -90, 'maximum': 90}
    """
    columns = {name: column for name, column in columns_of(table.record).items() if name != table.others}
    fields = []
    for name, column in columns.items():
        fields.append(_field(table, name, column))
        if column.translated:
            said = "{} In the language {}."
            fields += [
                {"name": f"{name}_{tag}", "type": "string", "description": said.format(column.doc, tag)}
                for tag in languages
            ]
    key = list(table.key)
    unique = {"primaryKey": key} if all(columns[name].required for name in key) else {"uniqueKeys": [key]}
    foreign = [
        {"fields": [name], "reference": {"resource": column.refers, "fields": ["id"]}}
        for name, column in columns.items()
        if column.refers not in (None, "*", "options") and not column.many
    ]
    head: Schema = {"$schema": TABLE_SCHEMA, "title": table.title, "fields": fields, "missingValues": [""]}
    return head | unique | ({"foreignKeys": foreign} if foreign else {})


def _field(table: Table, name: str, column: Column) -> Schema:
    field: Schema = {
        "name": written_name(table.record, name),
        "type": _TYPES.get(column.kind, "string"),
        "description": described(column),
    }
    constraints: Schema = {}
    if column.required or name in ALWAYS:
        constraints["required"] = True
    if column.choices and not column.many:
        constraints["enum"] = list(column.choices)
    if name == "id":
        constraints["pattern"] = f"^{ID_PATTERN.pattern}$"
    if name in ("lat", "lon"):
        end = 90 if name == "lat" else 180
        constraints |= {"minimum": -end, "maximum": end}
    return field | ({"constraints": constraints} if constraints else {})


def described(column: Column, *, in_yaml: bool = False) -> str:
    """Return the sentence of a column and what its type adds: how to write it, and what it names."""
    parts = [column.doc]
    if column.many and column.kind != "nested" and not in_yaml:
        parts.append("Several are separated by semicolons.")
    if column.kind == "date":
        parts.append("A date in EDTF: 2022-01-05, 2022-01, 2004~.")
    if column.choices:
        parts.append(("Any of: " if column.many else "One of: ") + ", ".join(column.choices) + ".")
    if column.vocabulary:
        parts.append(f"A code of the vocabulary {column.vocabulary}.")
    if column.refers and column.refers != "*" and column.refers not in column.doc:
        parts.append(f"An id of {column.refers}.")
    return " ".join(parts)
