"""sources.yaml as a sheet: a line a work, and back into the file, where nothing but what changed is touched.

People are written `Family, Given`, bodies `{Name of the body}`, with semicolons between them. A name with more
parts than that (de, von, Jr.) is written as JSON in its braces. The archived copy stays in the file alone.
"""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import yaml

from qantar.errors.workbooks import WorkbookError
from qantar.formats.workbook_csv import StoredRow, StoredTable
from qantar.study import sources
from qantar.study.record import columns_of
from qantar.study.rows import written_name
from qantar.study.yamlfile import parse_yaml

#: The keys of a work whose value is a list of names.
NAMES = ("author", "editor", "translator")
#: What a sheet of sources shows: all keys but the archived copy.
SHEET_COLUMNS = tuple(
    written_name(sources.Source, name)
    for name, column in columns_of(sources.Source).items()
    if column.kind != "nested" or name in NAMES
)
_PART = re.compile(r'\{(?:[^{}"]|"(?:[^"\\]|\\.)*")*\}|[^;{}]+')
_PLAIN = re.compile(r"\w[\w./()-]*(?: [\w./()-]+)*|https?://[\w./%~-]+")
_WORDS = frozenset({"null", "true", "false", "yes", "no", "on", "off", "y", "n"})


def parse_sources(raw: bytes, file: str) -> StoredTable:
    """Return the works of sources.yaml as rows; raises a `WorkbookError` where one is no list of keys and texts."""
    found = parse_yaml(raw.decode("utf-8-sig"), file)
    items = found.value if found.value is not None else []
    if not isinstance(items, list) or not all(isinstance(item, dict) for item in items) or found.problems:
        raise WorkbookError.unclear_sources(file)
    rows = [StoredRow(_cells(item, file), "", found.at((number,)).line) for number, item in enumerate(items)]
    return StoredTable(list(SHEET_COLUMNS), rows)


def names_to_text(names: Sequence[Mapping[str, str]]) -> str:
    """Return names as one cell.

    >>> names_to_text([{"family": "Morrow", "given": "Ida"}, {"literal": "Observatory of Assembly"}])
    'Morrow, Ida; {Observatory of Assembly}'
    """
    return "; ".join(_name_to_text(name) for name in names)


def text_to_names(text: str) -> list[dict[str, str]]:
    """Return the names in a cell.

    >>> text_to_names("Morrow, Ida; {Observatory of Assembly}")
    [{'family': 'Morrow', 'given': 'Ida'}, {'literal': 'Observatory of Assembly'}]
    """
    return [_text_to_name(part.strip()) for part in _PART.findall(text) if part.strip()]


def tidied(cells: Sequence[str]) -> list[str]:
    """Return the cells of a work as the file will hold them: without blanks around, names in one way of writing.

    Raises a `ValueError` for names that cannot be told apart.
    """
    found = []
    for name, cell in zip(SHEET_COLUMNS, cells, strict=True):
        text = cell.strip()
        if name in NAMES and text:
            if _PART.sub("", text).strip("; \n"):
                raise ValueError(name)
            text = names_to_text(text_to_names(text))
        found.append(text)
    return found


def rewritten_sources(raw: bytes, file: str, rows: Sequence[StoredRow | Sequence[str]]) -> bytes:
    """Return sources.yaml with these rows: a `StoredRow` as it is, any other changed, added at the end or left out."""
    text = raw.decode("utf-8-sig")
    root = yaml.compose(text, Loader=yaml.SafeLoader) if text.strip() else None
    items = _items(root, file)
    wanted = [(row.cells if isinstance(row, StoredRow) else tidied(row)) for row in rows]
    before = {row.cells[0]: row.cells for row in parse_sources(raw, file).rows}
    kept = {cells[0] for cells in wanted}
    edits: list[tuple[int, int, str]] = []
    for id_, item in items.items():
        if id_ not in kept:
            edits.append(_deleted(text, item))
    added = []
    for cells in wanted:
        if cells[0] not in items:
            added.append(_item(cells))
        elif cells != before[cells[0]]:
            edits += _edits(text, items[cells[0]], before[cells[0]], cells)
    for start, end, new in sorted(edits, reverse=True):
        text = text[:start] + new + text[end:]
    if added and text and not text.endswith("\n"):
        text += "\n"
    indent = " " * (root.start_mark.column if root is not None else 0)
    text += "".join(f"{indent}{line}\n" for item in added for line in item)
    made = (b"\xef\xbb\xbf" if raw.startswith(b"\xef\xbb\xbf") else b"") + text.encode("utf-8")
    # A file that people write has more shapes than are thought of here: what was meant must be what is read.
    if sorted(row.cells for row in parse_sources(made, file).rows) != sorted(wanted):
        raise WorkbookError.unclear_sources(file)
    return made


def _cells(item: Mapping[str, Any], file: str) -> list[str]:
    cells = []
    for name in SHEET_COLUMNS:
        value = item.get(name)
        if name in NAMES and value is not None:
            many = value if isinstance(value, list) else [value]
            if not all(isinstance(one, dict) and all(isinstance(part, str) for part in one.values()) for one in many):
                raise WorkbookError.unclear_sources(file)
            value = names_to_text(many)
        if value is not None and not isinstance(value, str):
            raise WorkbookError.unclear_sources(file)
        cells.append(value or "")
    return cells


def _name_to_text(name: Mapping[str, str]) -> str:
    keys = set(name)
    plain = not any(sign in part for part in name.values() for sign in '{};"')
    if keys == {"literal"} and plain:
        return f"{{{name['literal']}}}"
    if plain and "," not in name.get("family", ",") and keys in ({"family"}, {"family", "given"}):
        return ", ".join(name[key] for key in ("family", "given") if key in name)
    return json.dumps(dict(name), ensure_ascii=False)


def _text_to_name(part: str) -> dict[str, str]:
    if part.startswith('{"'):
        try:
            found = json.loads(part)
        except ValueError:
            found = None
        if isinstance(found, dict):
            return {str(key): str(value) for key, value in found.items()}
    if part.startswith("{"):
        return {"literal": part.strip("{}").strip()}
    family, comma, given = part.partition(",")
    return {"family": family.strip()} | ({"given": given.strip()} if comma and given.strip() else {})


# Into the text of the file


def _items(root: yaml.Node | None, file: str) -> dict[str, yaml.MappingNode]:
    if root is None:
        return {}
    if not isinstance(root, yaml.SequenceNode) or root.flow_style:
        raise WorkbookError.unclear_sources(file)
    found: dict[str, yaml.MappingNode] = {}
    for item in root.value:
        id_ = next((str(value.value).strip() for key, value in item.value if key.value == "id"), "")
        if not id_ or id_ in found:
            raise WorkbookError.unclear_sources(file)
        found[id_] = item
    return found


def _edits(text: str, item: yaml.MappingNode, before: list[str], cells: list[str]) -> Iterator[tuple[int, int, str]]:
    """Give what to replace in the text of a work, key by key."""
    nodes = {str(key.value): (key, value) for key, value in item.value}
    column = item.value[0][0].start_mark.column
    for name, old, new in zip(SHEET_COLUMNS, before, cells, strict=True):
        if old == new:
            continue
        line = f"{name}: {_written(name, new)}"
        if name in nodes:
            key, value = nodes[name]
            start, end = key.start_mark.index, _end(text, value)
            yield (start, max(end, key.end_mark.index + 1), line)
        elif new and item.flow_style:
            end = _end(text, item.value[-1][1])
            yield (end, end, f", {line}")
        elif new:
            end = _line_end(text, _end(text, item.value[-1][1]))
            yield (end, end, f"\n{' ' * column}{line}")


def _deleted(text: str, item: yaml.MappingNode) -> tuple[int, int, str]:
    """Return the lines of a work, from its hyphen to the end of its last value; comments that follow stay."""
    start = text.rfind("\n", 0, item.start_mark.index) + 1
    if "-" not in text[start : item.start_mark.index]:  # the hyphen stands alone on the line before
        start = text.rfind("\n", 0, max(start - 1, 0)) + 1
    end = item.end_mark.index if item.flow_style else _end(text, item)
    return start, min(_line_end(text, end) + 1, len(text)), ""


def _end(text: str, node: yaml.Node) -> int:
    """Return where a value really ends: not the blank lines and comments that the parser counts to it."""
    if isinstance(node, yaml.CollectionNode) and not node.flow_style and node.value:
        last = node.value[-1]
        return _end(text, last[1] if isinstance(last, tuple) else last)
    start, end = node.start_mark.index, node.end_mark.index
    return int(start + len(text[start:end].rstrip()))


def _line_end(text: str, position: int) -> int:
    found = text.find("\n", position)
    return len(text) if found < 0 else found


def _item(cells: Sequence[str]) -> list[str]:
    filled = [(name, cell) for name, cell in zip(SHEET_COLUMNS, cells, strict=True) if cell]
    return [f"{'  ' if number else '- '}{name}: {_written(name, cell)}" for number, (name, cell) in enumerate(filled)]


def _written(name: str, text: str) -> str:
    if not text:
        return "null"
    if name in NAMES:
        parts = (", ".join(f"{key}: {_quoted(value)}" for key, value in one.items()) for one in text_to_names(text))
        return "[" + ", ".join(f"{{{part}}}" for part in parts) + "]"
    return _quoted(text)


def _quoted(text: str) -> str:
    """Return a text as YAML holds it, in quotation marks unless it is as plain as can be."""
    if _PLAIN.fullmatch(text) and text.lower() not in _WORDS:
        return text
    quoted = json.dumps(text, ensure_ascii=False)
    return re.sub("[\x7f-\x9f\u2028\u2029\ufeff]", lambda sign: f"\\u{ord(sign[0]):04x}", quoted)
