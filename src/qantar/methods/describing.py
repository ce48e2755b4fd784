"""What there is to know of a method, made from its docstring and settings: for a screen, a page and a program."""

import inspect
from dataclasses import dataclass
from typing import Any

from qantar.methods.method import Method


@dataclass(frozen=True, slots=True)
class SettingDescription:
    """One setting: what it is called, which type it has, its default as JSON, and what it is for."""

    name: str
    type: str
    required: bool
    default: Any
    description: str


@dataclass(frozen=True, slots=True)
class Description:
    """A method in words. `text` is the docstring of its module without the line of what it cites."""

    id: str
    question: str
    text: str
    settings: tuple[SettingDescription, ...]
    requires: dict[str, list[str]]
    uses: dict[str, list[str]]
    shows: str
    cites: tuple[str, ...]

    def as_json(self) -> dict[str, Any]:
        """Return the description as one JSON document."""
        return {
            "id": self.id,
            "question": self.question,
            "description": self.text,
            "settings": [
                {
                    "name": setting.name,
                    "type": setting.type,
                    "required": setting.required,
                    "default": setting.default,
                    "description": setting.description,
                }
                for setting in self.settings
            ],
            "requires": self.requires,
            "uses": self.uses,
            "shows": self.shows,
            "cites": list(self.cites),
        }

    def markdown(self) -> str:
        """Return the page of the docs."""
        lines = [f"# {self.id}", "", f"*{self.question}*", "", *self.text.splitlines(), "", "## Settings", ""]
        lines += ["| setting | takes | default | what it is |", "|---|---|---|---|"]
        lines += [
            f"| `{setting.name}` | {setting.type} | {_default(setting)} | {setting.description} |"
            for setting in self.settings
        ]
        lines += ["", "## Tables", "", "| table | columns | |", "|---|---|---|"]
        lines += [f"| {table} | {', '.join(columns)} | needed |" for table, columns in self.requires.items()]
        lines += [f"| {table} | {', '.join(columns)} | used when there |" for table, columns in self.uses.items()]
        shown = SHOWS[self.shows]
        lines += ["", f"Its answers show {shown}."]
        if self.cites:
            linked = ", ".join(f"[{key}](references.md#{key})" for key in self.cites)
            lines += ["", f"Cites: {linked}"]
        return "\n".join(lines) + "\n"


def describe(method: Method[Any]) -> Description:
    """Return what there is to know of a method.

    >>> from qantar.methods import find_method
    >>> described = describe(find_method("counts"))
    >>> described.id, described.settings[0].name, described.settings[0].required
    ('counts', 'indicator', True)
    """
    module = inspect.getmodule(method.run)
    text = inspect.cleandoc((module.__doc__ if module else "") or "")
    kept = [line for line in text.splitlines() if not line.startswith("Cites:")]
    return Description(
        id=method.id,
        question=method.question,
        text="\n".join(kept).strip(),
        settings=tuple(_settings(method)),
        requires={table: list(columns) for table, columns in method.requires.items()},
        uses={table: list(columns) for table, columns in (method.uses or {}).items()},
        shows=method.shows,
        cites=method.cites,
    )


def _settings(method: Method[Any]) -> list[SettingDescription]:
    schema = method.settings.model_json_schema()
    required = set(schema.get("required", ()))
    return [
        SettingDescription(
            name,
            _type(field, schema.get("$defs", {})),
            name in required,
            field.get("default"),
            str(field.get("description", "")),
        )
        for name, field in schema.get("properties", {}).items()
    ]


#: What the answers of a method show, by its `shows`.
SHOWS = {
    "rows": "rows: it is given only rows that may be published",
    "aggregates": "counts and shares of rows",
    "people": "counts and shares of people: their single answers, which it reads, are never published",
}
WORDS = {"string": "text", "integer": "whole number", "number": "number", "boolean": "yes or no", "null": ""}


def _type(field: dict[str, Any], defs: dict[str, Any]) -> str:
    """Return in words what a setting takes."""
    if "$ref" in field:
        known = defs[field["$ref"].rsplit("/", 1)[-1]]
        return "{" + ", ".join(known.get("properties", {})) + "}"
    if "enum" in field:
        return " or ".join(str(item) for item in field["enum"])
    if "const" in field:
        return str(field["const"])
    if "anyOf" in field:
        return " or ".join(filter(None, (_type(one, defs) for one in field["anyOf"])))
    if field.get("type") == "array":
        return f"list of {_type(field.get('items', {}), defs) or 'values'}"
    if field.get("type") == "object":
        inner = field.get("additionalProperties")
        return f"{{name: {_type(inner, defs)}}}" if isinstance(inner, dict) else "{name: value}"
    return WORDS.get(str(field.get("type", "")), str(field.get("type", "")))


def _default(setting: SettingDescription) -> str:
    if setting.required:
        return "needed"
    if setting.default in (None, "", [], {}, ()):
        return "left out"
    if isinstance(setting.default, (list, tuple)):
        return ", ".join(f"`{item}`" for item in setting.default)
    return f"`{str(setting.default).lower() if isinstance(setting.default, bool) else setting.default}`"
