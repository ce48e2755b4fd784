"""List what can be asked of a study, or explain how one method answers."""

import argparse
from typing import Any

from qantar.cli.output import Output


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument("id", metavar="ID", nargs="?", help="a method: what it answers, its settings and tables")


def run(chosen: argparse.Namespace, output: Output) -> int:
    """List the methods, or describe one."""
    from qantar.methods import METHODS, find_method

    if chosen.id is None:
        output.document({"methods": [{"id": method.id, "question": method.question} for method in METHODS]})
        width = max((len(method.id) for method in METHODS), default=0)
        for method in METHODS:
            output.line(f"{method.id:{width}}  {method.question}")
        return 0
    described = describe(find_method(chosen.id))
    output.document(described)
    for line in _lines(described):
        output.line(line)
    return 0


def describe(method: Any) -> dict[str, Any]:  # noqa: ANN401 - a method with settings of any kind
    """Return what there is to know of a method: its question, how it answers, its settings and its tables."""
    import inspect

    schema = method.settings.model_json_schema()
    required = set(schema.get("required", ()))
    settings = [
        {
            "name": name,
            "required": name in required,
            "default": field.get("default"),
            "description": field.get("description", ""),
        }
        for name, field in schema.get("properties", {}).items()
    ]
    return {
        "id": method.id,
        "question": method.question,
        "description": inspect.cleandoc(getattr(inspect.getmodule(method.run), "__doc__", "") or ""),
        "settings": settings,
        "requires": {table: list(columns) for table, columns in method.requires.items()},
        "cites": list(method.cites),
    }


def _lines(described: dict[str, Any]) -> list[str]:
    lines = [described["id"], described["question"], "", described["description"], ""]
    if described["settings"]:
        lines.append("Settings")
    for setting in described["settings"]:
        need = "required" if setting["required"] else f"default {setting['default']!r}"
        lines.append(f"  {setting['name']} ({need}): {setting['description']}")
    lines += ["", "Tables and columns it needs"]
    lines += [f"  {table}: {', '.join(columns)}" for table, columns in described["requires"].items()]
    if described["cites"]:
        lines += ["", f"Cites: {', '.join(described['cites'])}"]
    return lines
