"""The tree that pandoc makes of a document: going through it, citations, and links that lead within it."""

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any

Node = dict[str, Any]
#: What stands for a node: nothing where it stays, else the nodes in its place.
Change = Callable[[Node], list[Node] | None]


def changed(value: Any, change: Change) -> Any:  # noqa: ANN401 - any part of the tree
    """Return a part of the tree with each node changed, those inside a node before the node itself."""
    if isinstance(value, list):
        found: list[Any] = []
        for item in value:
            new = changed(item, change)
            instead = change(new) if isinstance(new, dict) and "t" in new else None
            found.extend([new] if instead is None else instead)
        return found
    if isinstance(value, dict):
        return {name: changed(part, change) for name, part in value.items()}
    return value


def attribute(node: Node, name: str) -> str:
    """Return an attribute of a node that may have some: a Div, Span, Header or Link."""
    return next((value for key, value in attributes(node)[2] if key == name), "")


def attributes(node: Node) -> list[Any]:
    """Return the id, classes and named attributes of a node."""
    return node["c"][1] if node["t"] == "Header" else node["c"][0]  # type: ignore[no-any-return]


def has_class(node: Node, kind: str, name: str) -> bool:
    """Tell whether a node is of a kind and has a class."""
    return node["t"] == kind and name in attributes(node)[1]


def text_of(value: Any) -> str:  # noqa: ANN401 - any part of the tree
    """Return the words in a part of the tree."""
    if isinstance(value, list):
        return "".join(text_of(item) for item in value)
    if not isinstance(value, dict):
        return ""
    if value.get("t") == "Str":
        return str(value["c"])
    if value.get("t") in ("Space", "SoftBreak"):
        return " "
    return text_of(value.get("c", []))


def citation(source: str, where: str = "") -> Node:
    """Return the citation of a place in a work."""
    # Several places are written as they stand: with {} the processor does not take the first of them for the page.
    comma = "{}," if ";" in where else ","
    suffix = [{"t": "Str", "c": comma}, {"t": "Space"}, *words(where)] if where else []
    cited = {
        "citationId": source,
        "citationPrefix": [],
        "citationSuffix": suffix,
        "citationMode": {"t": "NormalCitation"},
        "citationNoteNum": 0,
        "citationHash": 0,
    }
    return {"t": "Cite", "c": [[cited], [{"t": "Str", "c": source}]]}


def words(text: str) -> list[Node]:
    """Return a text as pandoc has it: words and the spaces between them."""
    found: list[Node] = []
    for word in text.split():
        found += [{"t": "Space"}, {"t": "Str", "c": word}]
    return found[1:]


def chapters_open(blocks: list[Node], address: str) -> tuple[list[Node], list[str]]:
    """Return the blocks of all chapters in a row, with links that lead within the document, and the works linked to.

    An id is said within its chapter, so that two chapters may have a figure of one name. A link to a page that is only
    on the site leads to its address, or is no link where the study gives none.
    """
    chapters = {attributes(block)[0]: block["c"][1] for block in blocks if has_class(block, "Div", "chapter")}
    known = {f"{name}--{id_}" for name, inside in chapters.items() for id_ in _ids(inside)}
    works: list[str] = []
    opened: list[Node] = []
    for name, inside in chapters.items():
        change = _within(name, set(chapters), known, address, works)
        own = changed(inside, change)
        for block in own:
            if block["t"] == "Header" and block["c"][0] == 1:
                attributes(block)[0] = name
                break
        opened += own
    return opened, list(dict.fromkeys(works))


def _within(name: str, chapters: set[str], known: set[str], address: str, works: list[str]) -> Change:
    def change(node: Node) -> list[Node] | None:
        if node["t"] in ("Div", "Span", "Figure", "Header", "Table"):
            id_ = attributes(node)[0]
            attributes(node)[0] = f"{name}--{id_}" if f"{name}--{id_}" in known and id_ != "refs" else ""
            if id_ == "refs":
                attributes(node)[0] = id_
        if node["t"] != "Link":
            return None
        target = _target(node["c"][2][0], name, chapters, known, address)
        if target.startswith("#ref-"):
            works.append(target.removeprefix("#ref-"))
        node["c"][2] = [target, ""]
        return None if target else list(node["c"][1])

    return change


def _target(href: str, name: str, chapters: set[str], known: set[str], address: str) -> str:
    """Return where a link leads in the document; nothing where it leads nowhere."""
    if re.match(r"[a-z]+:", href):
        return href
    page, _, part = href.partition("#")
    if re.fullmatch(r"sources(-\d+)?\.html", page) and part:
        return f"#ref-{part}"
    here = {"": name, "index.html": "overview"}.get(page, page.removesuffix(".html"))
    if here in chapters:
        return f"#{here}--{part}" if f"{here}--{part}" in known else f"#{here}"
    return f"{address.rstrip('/')}/{href}" if address else ""


def _ids(value: Any) -> Iterable[str]:  # noqa: ANN401 - any part of the tree
    if isinstance(value, list):
        for item in value:
            yield from _ids(item)
    elif isinstance(value, Mapping):
        if value.get("t") in ("Div", "Span", "Figure") and (id_ := value["c"][0][0]):
            yield id_
        yield from _ids(value.get("c", []))


def run_as_written(blocks: list[Node]) -> list[Node]:
    """Return blocks in which a paragraph that is all in one language runs as that language does."""

    def change(node: Node) -> list[Node] | None:
        if node["t"] != "Para":
            return None
        inside = node["c"]
        if len(inside) != 1 or inside[0]["t"] != "Span" or not attribute(inside[0], "dir"):
            return None
        own = [[name, attribute(inside[0], name)] for name in ("lang", "dir") if attribute(inside[0], name)]
        return [{"t": "Div", "c": [["", [], own], [node]]}]

    return list(changed(blocks, change))
