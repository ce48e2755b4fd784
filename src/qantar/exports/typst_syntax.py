"""What Typst needs said otherwise in the tree of a document: languages, and the look of a paragraph."""

import json

from qantar.exports.syntax import Node, attribute, attributes, changed, text_of

#: Styles of paragraphs that document.typ has a function for.
_LOOKS = {"Standfirst": "standfirst", "Source": "source"}


def for_typst(blocks: list[Node], *, right_to_left: bool) -> list[Node]:
    """Return blocks as Typst is to have them.

    A note is in Qantar's own words, with names of the study among them: it runs from left to right in any study.
    """
    found = list(changed(blocks, _one))
    return list(changed(found, _note)) if right_to_left else found


def _one(node: Node) -> list[Node] | None:
    if node["t"] == "Image" and (alt := text_of(node["c"][1])):
        attributes(node)[2].append(["alt", alt])
    if node["t"] == "Span" and (said := _said_of(node)):
        attributes(node)[2] += [[f"typst:text:{name}", value] for name, value in said.items()]
    if node["t"] == "Div":
        look = _LOOKS.get(attribute(node, "custom-style"), "block")
        said = _said_of(node)
        # On lines of their own: pandoc would put what follows on the line of the command, where a list is no list.
        rule = [_raw(f"#set text({', '.join(f'{name}: {value}' for name, value in said.items())})")] if said else []
        if rule or look != "block":
            return [_raw(f"#{look}["), *rule, node, _raw("]")]
    return None


def _note(node: Node) -> list[Node] | None:
    if node["t"] == "Note" and node["c"][0]["t"] == "Para":
        node["c"][0]["c"].insert(0, {"t": "RawInline", "c": ["typst", '#set text(lang: "en", dir: ltr);']})
    return None


def _said_of(node: Node) -> dict[str, str]:
    """Return the language and direction of a part as Typst has them, and take them from its attributes."""
    named = dict(attributes(node)[2])
    tag, way = named.pop("lang", ""), named.pop("dir", "")
    attributes(node)[2] = [list(pair) for pair in named.items()]
    language, region = _parts(tag) if tag else ("", "")
    said = {
        "lang": json.dumps(language) if language else "",
        "region": json.dumps(region) if region else "",
        "dir": way,
    }
    return {name: value for name, value in said.items() if value}


def _parts(tag: str) -> tuple[str, str]:
    """Return the language and the region of a tag, as far as Typst takes them: two or three letters, and two."""
    language, *rest = tag.split("-")
    return language.lower(), next((part for part in rest if len(part) == 2), "")


def _raw(text: str) -> Node:
    return {"t": "RawBlock", "c": ["typst", text]}
