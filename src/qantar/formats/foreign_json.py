"""The items of a JSON file, as an API answers: a list of them, or a list within the answer."""

import json
from collections.abc import Mapping, Sequence

from qantar.errors import imports
from qantar.formats.foreign_file import ForeignFile

#: Where answers keep their list of items.
_LISTS = ("data", "events", "Result", "result", "results", "items")


def items_of(file: ForeignFile) -> tuple[list[str], list[list[str]]]:
    """Return the keys of the items as a header and the items as rows of text, or raise an `ImportFileError`."""
    try:
        with file.path.open(encoding=file.encoding) as text:
            said = json.load(text)
    except json.JSONDecodeError as error:
        raise imports.ImportFileError([imports.cut_off(file.name, error.lineno, error.msg)]) from error
    items = said
    if isinstance(said, dict):
        items = next((said[name] for name in _LISTS if isinstance(said.get(name), list)), None)
    if not isinstance(items, list) or not all(isinstance(item, dict) for item in items):
        told = str(said.get("error") or said.get("message") or "") if isinstance(said, dict) else ""
        what = f"the JSON holds no list of events{': ' + told if told else ''}"
        hint = "look at the request: a refusal of the API is JSON too"
        raise imports.ImportFileError([imports.bad_value(file.name, 1, 1, what, hint)])
    return _as_rows(items)


def _as_rows(items: Sequence[Mapping[str, object]]) -> tuple[list[str], list[list[str]]]:
    header = list(dict.fromkeys(name for item in items for name in item))
    return header, [["" if item.get(name) is None else str(item[name]) for name in header] for item in items]
