"""The XML of a Word file as paragraphs, with the places where notes are called, and tables."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple
from xml.etree import ElementTree as ET

from qantar.audit.manuscript import Role

NAMESPACE = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_W = len(NAMESPACE)
_DEEPEST = 200  # levels of elements within each other
_SIGNS = {"tab": "\t", "noBreakHyphen": "-", "softHyphen": "\u00ad", "cr": "\n"}
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_LEFT_OUT = ("del", "moveFrom", "instrText", "pPr", "delText", "rPr", "annotationRef")


class WordCall(NamedTuple):
    """Where a note is called: the line and column within its paragraph, and which note."""

    line: int
    column: int
    kind: str
    id: str


@dataclass(slots=True)
class WordParagraph:
    """A paragraph: its lines, role, the level of a heading, the calls of notes and the breaks of pages."""

    lines: list[str] = field(default_factory=lambda: [""])
    role: Role = "body"
    level: int = 0
    calls: list[WordCall] = field(default_factory=list)
    page_breaks: list[int] = field(default_factory=list)

    @property
    def text(self) -> str:
        """Its lines as one."""
        return " ".join(self.lines)

    def breaks_before(self, line: int) -> int:
        """How many pages end before a line of it, or within."""
        return self.page_breaks.count(line)


@dataclass(slots=True)
class WordTable:
    """The texts of a table's cells; a cell over several columns is followed by empty ones."""

    rows: list[list[str]]


def styles_of(raw: bytes | None) -> dict[str, str]:
    """The names of styles by their ids; nothing where the part cannot be read, for they only tell headings."""
    if raw is None or b"<!ENTITY" in raw[:4096]:
        return {}
    try:
        root = ET.fromstring(raw)
    except ET.ParseError:
        return {}
    names = {}
    for style in root.iter(f"{NAMESPACE}style"):
        name = style.find(f"{NAMESPACE}name")
        if name is not None:
            names[style.get(f"{NAMESPACE}styleId", "")] = name.get(f"{NAMESPACE}val", "").casefold()
    return names


def blocks_of(parent: ET.Element, styles: Mapping[str, str], depth: int = 0) -> Iterator[WordParagraph | WordTable]:
    """The paragraphs and tables within an element, in order."""
    for child in parent:
        kind = child.tag[_W:] if child.tag.startswith(NAMESPACE) else ""
        if kind == "p":
            yield paragraph_of(child, styles, "body")
            yield from _in_boxes(child, styles, depth)
        elif kind == "tbl":
            yield _table(child, styles)
        elif child.tag != _FALLBACK and kind not in _LEFT_OUT and depth < _DEEPEST and len(child):
            yield from blocks_of(child, styles, depth + 1)


def _in_boxes(paragraph: ET.Element, styles: Mapping[str, str], depth: int) -> Iterator[WordParagraph | WordTable]:
    """What stands in boxes that hang on a paragraph."""
    if depth >= _DEEPEST:
        return
    seen = False
    for box in paragraph.iter(f"{NAMESPACE}txbxContent"):
        if not seen:  # a box is written twice, for newer and for older programs
            yield from blocks_of(box, styles, depth + 1)
        seen = not seen


def paragraphs_of(parent: ET.Element, styles: Mapping[str, str], role: Role) -> Iterator[WordParagraph]:
    """All paragraphs within an element, those in tables too."""
    for child in parent.iter(f"{NAMESPACE}p"):
        yield paragraph_of(child, styles, role)


def paragraph_of(element: ET.Element, styles: Mapping[str, str], role: Role) -> WordParagraph:
    """One paragraph."""
    made = WordParagraph(role=role)
    properties = element.find(f"{NAMESPACE}pPr")
    if properties is not None and role == "body":
        made.role, made.level = _kind_of(properties, styles)
    _read(element, made, 0)
    return made


def _kind_of(properties: ET.Element, styles: Mapping[str, str]) -> tuple[Role, int]:
    style = properties.find(f"{NAMESPACE}pStyle")
    name = styles.get(id_, id_.casefold()) if style is not None and (id_ := style.get(f"{NAMESPACE}val", "")) else ""
    heading = re.match(r"(?:heading|заголовок|тақырып)\s*(\d)", name)
    if heading:
        return "heading", int(heading[1])
    if name == "title":
        return "heading", 1
    if name == "caption":
        return "caption", 0
    outline = properties.find(f"{NAMESPACE}outlineLvl")
    if outline is not None and outline.get(f"{NAMESPACE}val", "9") in "012345":
        return "heading", int(outline.get(f"{NAMESPACE}val", "0")) + 1
    return ("item" if properties.find(f"{NAMESPACE}numPr") is not None else "body"), 0


def _read(element: ET.Element, made: WordParagraph, depth: int) -> None:
    """Add what an element says to a paragraph."""
    raised = element.tag == f"{NAMESPACE}r" and _is_raised(element)
    for child in element:
        kind = child.tag[_W:] if child.tag.startswith(NAMESPACE) else ""
        if kind == "t":
            text = child.text or ""
            made.lines[-1] += text.translate(_RAISED) if raised and text.strip().isdigit() else text
        elif kind in _SIGNS:
            made.lines[-1] += _SIGNS[kind].replace("\n", " ")
        elif kind == "br":
            if child.get(f"{NAMESPACE}type") != "page":
                made.lines.append("")
        elif kind == "lastRenderedPageBreak":
            made.page_breaks.append(len(made.lines) - 1)
        elif kind in ("footnoteReference", "endnoteReference"):
            id_ = child.get(f"{NAMESPACE}id", "")
            made.calls.append(WordCall(len(made.lines) - 1, len(made.lines[-1]), kind.removesuffix("Reference"), id_))
        elif kind in _LEFT_OUT or kind == "txbxContent" or child.tag == _FALLBACK or depth > _DEEPEST:
            continue
        elif len(child):
            _read(child, made, depth + 1)


def _is_raised(run: ET.Element) -> bool:
    properties = run.find(f"{NAMESPACE}rPr")
    if properties is None:
        return False
    aligned, position = properties.find(f"{NAMESPACE}vertAlign"), properties.find(f"{NAMESPACE}position")
    if aligned is not None and aligned.get(f"{NAMESPACE}val") == "superscript":
        return True
    return position is not None and position.get(f"{NAMESPACE}val", "-").isdigit()


def _table(element: ET.Element, styles: Mapping[str, str]) -> WordTable:
    rows = []
    for row in element.iter(f"{NAMESPACE}tr"):
        cells: list[str] = []
        for cell in row.findall(f"{NAMESPACE}tc"):
            paragraphs = [paragraph_of(p, styles, "table").text for p in cell.iter(f"{NAMESPACE}p")]
            cells.append(" ".join(" ".join(text.split()) for text in paragraphs if text.strip()))
            cells += [""] * (_spans(cell) - 1)
        if any(cells):
            rows.append(cells)
    return WordTable(rows)


def _spans(cell: ET.Element) -> int:
    properties = cell.find(f"{NAMESPACE}tcPr")
    span = properties.find(f"{NAMESPACE}gridSpan") if properties is not None else None
    value = span.get(f"{NAMESPACE}val", "1") if span is not None else "1"
    return min(int(value), 64) if value.isdigit() else 1
