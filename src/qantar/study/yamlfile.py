"""Read a YAML file of a study into plain values, keeping the line and column of each.

Every scalar stays text, so that `2022-01` is never turned into something else and `no` is never false.
Anchors and aliases are refused: a study has no use for them, and a few lines of them can fill a memory.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from qantar.errors import At, Problem, reading
from qantar.study.csvfile import read_text

Path_ = tuple[str | int, ...]
#: A hand-written file is some thousands of lines; deeper or longer ones are not a study.
LARGEST_YAML = 64 * 1024 * 1024
DEEPEST = 40

_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class YamlFile:
    """The value of a YAML file and where each part of it stands."""

    def __init__(self, name: str, value: Any, marks: dict[Path_, tuple[int, int]], problems: list[Problem]) -> None:  # noqa: ANN401
        self.name = name
        self.value = value
        self.marks = marks
        self.problems = problems

    def at(self, path: Path_ = ()) -> At:
        """Return the place of a value; of its nearest container where the value itself is not there."""
        while path and path not in self.marks:
            path = path[:-1]
        line, column = self.marks.get(path, (1, 1))
        return At(self.name, line, column)


def read_yaml(path: Path, name: str) -> YamlFile:
    """Read a YAML file; its problems are in `problems`, and then `value` is None."""
    text, problems = read_text(path, name)
    if text is None:
        return YamlFile(name, None, {}, problems)
    if len(text) > LARGEST_YAML:
        return YamlFile(name, None, {}, [reading.too_large(At(name), size=len(text), largest=LARGEST_YAML)])
    return parse_yaml(text, name)


def parse_yaml(text: str, name: str, first_line: int = 1) -> YamlFile:
    """Read YAML from a text that begins on `first_line` of the file `name`."""
    offset = first_line - 1
    try:
        bad = next(_refused(text), None)
        if bad is not None:
            line, column, what = bad
            return YamlFile(name, None, {}, [reading.yaml_refused(At(name, line + offset, column), what=what)])
        node = yaml.compose(text, Loader=_Loader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        at = At(name, mark.line + 1 + offset, mark.column + 1) if mark else At(name, first_line)
        return YamlFile(name, None, {}, [reading.broken_yaml(at, why=error.problem or "it cannot be read")])
    except yaml.YAMLError as error:
        return YamlFile(name, None, {}, [reading.broken_yaml(At(name, first_line), why=str(error).split("\n")[0])])
    marks: dict[Path_, tuple[int, int]] = {}
    problems: list[Problem] = []
    value = None if node is None else _build(node, (), marks, problems, name, offset)
    return YamlFile(name, value, marks, problems)


def _refused(text: str) -> Iterator[tuple[int, int, str]]:
    """Find anchors, aliases, tags of other languages and nesting that no study has."""
    depth = 0
    for event in yaml.parse(text, Loader=_Loader):
        mark: Any = event.start_mark
        line, column = mark.line + 1, mark.column + 1
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            yield line, column, "anchors and aliases (& and *) are not used in a study"
        elif getattr(event, "tag", None) is not None:
            yield line, column, "tags (!) are not used in a study"
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
            if depth > DEEPEST:
                yield line, column, f"more than {DEEPEST} levels of nesting"
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1


def _build(
    node: yaml.Node, path: Path_, marks: dict[Path_, tuple[int, int]], problems: list[Problem], name: str, offset: int
) -> Any:  # noqa: ANN401
    marks[path] = (node.start_mark.line + 1 + offset, node.start_mark.column + 1)
    if isinstance(node, yaml.ScalarNode):
        # An empty value and `null` both mean: not filled in.
        empty = node.style is None and node.value in ("", "~", "null")
        return None if empty else node.value
    if isinstance(node, yaml.SequenceNode):
        return [_build(item, (*path, i), marks, problems, name, offset) for i, item in enumerate(node.value)]
    result: dict[str, Any] = {}
    for key, item in node.value:
        word = key.value if isinstance(key, yaml.ScalarNode) else "?"
        if word in result:
            at = At(name, key.start_mark.line + 1 + offset, key.start_mark.column + 1)
            problems.append(reading.repeated_key(at, key=word))
        result[word] = _build(item, (*path, word), marks, problems, name, offset)
        if marks[(*path, word)] is None or item.value in ("", None):
            marks[(*path, word)] = (key.start_mark.line + 1 + offset, key.start_mark.column + 1)
    return result
