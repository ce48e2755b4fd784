"""Read a YAML file of a study into plain values, keeping the line and column of each.

Every scalar stays text, so that `2022-01` is never turned into something else and `no` is never false.
Anchors and aliases are refused: a study has no use for them, and a few lines of them can fill a memory.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
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


@dataclass
class YamlFile:
    """The value of a YAML file, and where each value and each key of it stands."""

    name: str
    value: Any = None
    problems: list[Problem] = field(default_factory=list)
    marks: dict[Path_, tuple[int, int]] = field(default_factory=dict)
    keys: dict[Path_, tuple[int, int]] = field(default_factory=dict)

    def at(self, path: Path_ = ()) -> At:
        """Return the place of a value; of its nearest container where the value itself is not there."""
        while path and path not in self.marks:
            path = path[:-1]
        line, column = self.marks.get(path, (1, 1))
        return At(self.name, line, column)

    def key_at(self, path: Path_) -> At:
        """Return the place of the key of a value."""
        if path not in self.keys:
            return self.at(path)
        line, column = self.keys[path]
        return At(self.name, line, column)


def read_yaml(path: Path, name: str) -> YamlFile:
    """Read a YAML file; where it cannot be read, `problems` says why and `value` is None."""
    text, problems = read_text(path, name)
    if text is None:
        return YamlFile(name, None, problems)
    if len(text) > LARGEST_YAML:
        return YamlFile(name, None, [reading.too_large(At(name), size=len(text), largest=LARGEST_YAML, table=False)])
    return parse_yaml(text, name)


def parse_yaml(text: str, name: str, first_line: int = 1) -> YamlFile:
    """Read YAML from a text that begins on `first_line` of the file `name`."""
    offset = first_line - 1
    try:
        refused = next(_refused(text), None)
        if refused is not None:
            line, column, what = refused
            return YamlFile(name, None, [reading.yaml_refused(At(name, line + offset, column), what=what)])
        node = yaml.compose(text, Loader=_Loader)
    except yaml.MarkedYAMLError as error:
        # What is never closed is shown where it was opened.
        opened = error.context_mark if (error.problem or "").startswith(_NEVER_CLOSED) else None
        mark = opened or error.problem_mark or error.context_mark
        at = At(name, mark.line + 1 + offset, mark.column + 1) if mark else At(name, first_line)
        if (error.problem or "").startswith(_TOO_DEEP):
            return YamlFile(name, None, [reading.yaml_refused(at, what=_NESTED)])
        return YamlFile(name, None, [reading.broken_yaml(at, why=_in_plain_words(error.problem or ""))])
    except yaml.YAMLError:
        return YamlFile(name, None, [reading.broken_yaml(At(name, first_line), why="it holds signs that are no text")])
    found = YamlFile(name)
    if node is not None:
        found.value = _build(node, (), found, offset)
    return found


#: What the reader of YAML says, in words that help.
_PLAIN = {
    "mapping values are not allowed": "a colon and a blank stand in a text without quotation marks",
    "did not find expected key": "this line is not at the indent of the lines it belongs to",
    "did not find expected '-' indicator": "this line is not at the indent of the list it belongs to",
    "could not find expected ':'": "a key is here without its colon",
    "found unexpected end of stream": "quotation marks are opened and never closed",
    "did not find expected ',' or": "a bracket is opened and never closed, or a comma is missing",
    "found character that cannot start any token": "a tab or a sign stands here that no text begins with",
    "did not find expected <document start>": "two documents stand in one file",
    "but found another document": "two documents stand in one file",
    "found a tab character": "a tab stands where an indent of blanks should be",
}
#: Newer readers of YAML give up by themselves, further in, before the first of our own levels is told.
_TOO_DEEP = "exceeded maximum nesting depth"
_NESTED = f"more than {DEEPEST} levels of nesting"
_NEVER_CLOSED = ("found unexpected end of stream", "did not find expected ',' or")


def _in_plain_words(problem: str) -> str:
    return next((plain for start, plain in _PLAIN.items() if problem.startswith(start)), problem or "it cannot be read")


def _refused(text: str) -> Iterator[tuple[int, int, str]]:
    """Find anchors, aliases, tags and nesting that no study has, before anything is built of them."""
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
                yield line, column, _NESTED
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1


def _build(node: yaml.Node, path: Path_, found: YamlFile, offset: int) -> Any:  # noqa: ANN401
    """Return what a node says, and keep where it stands."""
    found.marks[path] = _place(node, offset)
    if isinstance(node, yaml.ScalarNode):
        text = str(node.value).strip()
        # An empty value and `null` both mean: not filled in.
        empty = text == "" or (not node.style and text in ("~", "null"))
        return None if empty else text
    if isinstance(node, yaml.SequenceNode):
        return [_build(item, (*path, number), found, offset) for number, item in enumerate(node.value)]
    result: dict[str, Any] = {}
    for key, item in node.value:
        word = str(key.value) if isinstance(key, yaml.ScalarNode) else "?"
        place = _place(key, offset)
        if word in result:
            problem = reading.repeated_key(At(found.name, *place), key=quotable_name(word))
            found.problems.append(problem)
        value = _build(item, (*path, word), found, offset)
        found.keys[*path, word] = place
        if value is None:
            found.marks[*path, word] = place
        else:
            result[word] = value
    return result


def _place(node: yaml.Node, offset: int) -> tuple[int, int]:
    mark: Any = node.start_mark
    return mark.line + 1 + offset, mark.column + 1


def quotable_name(name: str) -> str:
    """Return the name of a column or key if it looks like one; a cell that slipped into its place is not repeated.

    >>> quotable_name("event_kind"), quotable_name("Ann Author, 12 Main Street")
    ('event_kind', '')
    """
    return name if re.fullmatch(r"[A-Za-z][A-Za-z0-9]{0,29}(?:[-_.][A-Za-z0-9]{1,29}){0,4}", name) else ""
