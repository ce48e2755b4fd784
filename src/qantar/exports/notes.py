"""The notes of a document: which figure gets one where, and what it says."""

from typing import Any

from qantar.exports.syntax import Node, attribute, attributes, changed, citation, has_class, text_of, words


class Notes:
    """The texts of all notes, and which of them the document has had so far."""

    def __init__(self, blocks: list[Node]) -> None:
        self._told = {attributes(block)[0]: block["c"][1] for block in blocks if has_class(block, "Div", "told")}
        self._explained: set[str] = set()
        self._read_with: set[str] = set()
        self._here: set[str] = set()

    def within(self, chapter: Node) -> Node:
        """Return a chapter with a note where each figure stands first; a figure of an earlier one gets a short note."""
        self._here = set()
        inside: list[Node] = changed(changed([chapter], _named), self._note)
        return inside[0]

    def _note(self, node: Node) -> list[Node] | None:
        if not has_class(node, "Span", "note"):
            return None
        number = attribute(node, "note")
        if number in self._here:
            return []
        kind = "brief" if number in self._explained else "full"
        self._here.add(number)
        self._explained.add(number)
        text = changed(changed(self._told[f"{kind}-{number}"], self._said_before), _cited)
        return [{"t": "Note", "c": text}]

    def _said_before(self, node: Node) -> list[Node] | None:
        """Take out what several figures are to be read with where a note before has said it."""
        if not has_class(node, "Span", "read-with"):
            return None
        said = text_of(node)
        known = said in self._read_with
        self._read_with.add(said)
        return [] if known else None


def noted(blocks: list[Node]) -> list[Node]:
    """Return the chapters of a document with their notes in the text, and the citations in notes.

    In a table or under a chart a place in a source is its short name: a style that cites in notes would add one there.
    """
    notes = Notes(blocks)
    return [notes.within(block) for block in blocks if not has_class(block, "Div", "told")]


def _cited(node: Node) -> list[Node] | None:
    if not has_class(node, "Span", "cite"):
        return None
    return [citation(attribute(node, "source"), attribute(node, "where"))]


def _named(node: Node) -> list[Node] | None:
    if not has_class(node, "Span", "cite"):
        return None
    where = attribute(node, "where")
    link = {"t": "Link", "c": [["", [], []], node["c"][1], [f"sources.html#{attribute(node, 'source')}", ""]]}
    return [link, *(words(f", {where}") if where else [])]


def without_brackets(node: Node) -> list[Node] | None:
    """Take away the brackets around a citation that was written: in a note it stands by itself."""
    if node["t"] != "Cite" or not node["c"][1]:
        return None
    words = node["c"][1]
    first, last = words[0], words[-1]
    if first["t"] == last["t"] == "Str" and first["c"].startswith("(") and last["c"].endswith(")"):
        first["c"] = first["c"].removeprefix("(")
        last["c"] = last["c"].removesuffix(")")
    return None


def one_full_stop(value: Any) -> Any:  # noqa: ANN401 - any part of the tree
    """Return a tree in which a citation that ends with a point, as "ibid." and "n.d." do, also ends the sentence.

    >>> cite = {"t": "Cite", "c": [[], [{"t": "Str", "c": "ibid."}]]}
    >>> one_full_stop([cite, {"t": "Str", "c": "."}]) == [cite]
    True
    """
    if isinstance(value, dict):
        return {name: one_full_stop(part) for name, part in value.items()}
    if not isinstance(value, list):
        return value
    found: list[Any] = []
    for part in map(one_full_stop, value):
        before = found[-1] if found else None
        if _is(part, "Str") and part["c"].startswith(".") and _is(before, "Cite") and text_of(before).endswith("."):
            part = {**part, "c": part["c"][1:]}
            if not part["c"]:
                continue
        found.append(part)
    return found


def _is(node: Any, kind: str) -> bool:  # noqa: ANN401 - any part of the tree
    return isinstance(node, dict) and node.get("t") == kind


def below_headings(blocks: list[Node]) -> list[Node]:
    """Return blocks with the notes of headings at the end of the paragraph below: contents and titles bear none."""
    waiting: list[Node] = []

    def take(node: Node) -> list[Node] | None:
        if node["t"] != "Note":
            return None
        lead = [*words("In the heading:"), {"t": "Space"}]
        node["c"][0]["c"] = [*lead, *node["c"][0]["c"]]
        waiting.append(node)
        return []

    def walk(nodes: list[Node]) -> None:
        for node in nodes:
            if node["t"] == "Header":
                node["c"][2] = changed(node["c"][2], take)
            elif node["t"] == "Para" and waiting:
                node["c"] = [*node["c"], *waiting]
                waiting.clear()
            elif node["t"] == "Div":
                walk(node["c"][1])

    walk(blocks)
    return blocks
