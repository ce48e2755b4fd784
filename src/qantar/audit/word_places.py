"""Where the paragraphs of a Word file stand in its XML, to the byte, so that something can be put beside them."""

from __future__ import annotations

from dataclasses import dataclass, field
from xml.parsers import expat

MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_SEPARATOR = " "
_P, _T, _TAB, _PROPERTIES = (f"{MAIN}{_SEPARATOR}{name}" for name in ("p", "t", "tab", "pPr"))
_NOTE_CALLS = tuple(f"{MAIN}{_SEPARATOR}{kind}Reference" for kind in ("footnote", "endnote"))
_DELETED = tuple(f"{MAIN}{_SEPARATOR}{name}" for name in ("del", "moveFrom"))


@dataclass(slots=True)
class Piece:
    """A child of a paragraph: its text, and its first byte and the one behind its last."""

    start: int
    end: int = 0
    text: str = ""


@dataclass(slots=True)
class PlacedParagraph:
    """A paragraph: its pieces in order, the byte behind its own beginning, and the notes that it calls."""

    inside: int
    pieces: list[Piece] = field(default_factory=list)
    calls: list[tuple[str, str]] = field(default_factory=list)

    @property
    def text(self) -> str:
        """What it says, spaces made one."""
        return " ".join("".join(piece.text for piece in self.pieces).split())

    def around(self, words: str) -> tuple[int, int] | None:
        """The bytes between which the pieces with these words stand, else all pieces; None where it is empty."""
        if not self.pieces:
            return None
        whole, starts = "", []
        for piece in self.pieces:
            starts.append(len(whole))
            whole += piece.text
        at = whole.find(words) if words else -1
        if at < 0:
            return self.pieces[0].start, self.pieces[-1].end
        first = max(place for place, start in enumerate(starts) if start <= at)
        last = max(place for place, start in enumerate(starts) if start < at + len(words))
        return self.pieces[first].start, self.pieces[last].end


class _Reader:
    """Notes the places of paragraphs while the XML is read."""

    def __init__(self, raw: bytes) -> None:
        self.raw = raw
        self.found: list[PlacedParagraph] = []
        self.open: list[tuple[PlacedParagraph, int]] = []  # paragraphs within each other, with their depths
        self.depth = 0
        self.deleted = 0
        self.in_text = False
        self.parser = expat.ParserCreate(namespace_separator=_SEPARATOR)
        self.parser.StartElementHandler = self.start
        self.parser.EndElementHandler = self.end
        self.parser.CharacterDataHandler = self.say
        self.parser.Parse(raw, True)

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self.depth += 1
        self.deleted += name in _DELETED
        here = self.parser.CurrentByteIndex
        if self.open and self.depth == self.open[-1][1] + 1 and name != _PROPERTIES:
            self.open[-1][0].pieces.append(Piece(here))
        if name == _P:
            paragraph = PlacedParagraph(self.raw.index(b">", here) + 1)
            self.found.append(paragraph)
            self.open.append((paragraph, self.depth))
        elif name in _NOTE_CALLS and self.open:
            kind = name.rpartition(_SEPARATOR)[2].removesuffix("Reference")
            self.open[-1][0].calls.append((kind, attributes.get(f"{MAIN}{_SEPARATOR}id", "")))
        self.in_text = name == _T
        if name == _TAB:
            self.add("\t")

    def end(self, name: str) -> None:
        if self.open and self.depth == self.open[-1][1] + 1 and name != _PROPERTIES:
            self.open[-1][0].pieces[-1].end = self.raw.index(b">", self.parser.CurrentByteIndex) + 1
        if name == _P:
            self.open.pop()
        self.deleted -= name in _DELETED
        self.depth -= 1
        self.in_text = False

    def say(self, text: str) -> None:
        if self.in_text and not self.deleted:
            self.add(text)

    def add(self, text: str) -> None:
        if self.open and self.open[-1][0].pieces:
            self.open[-1][0].pieces[-1].text += text


def paragraphs_in(raw: bytes) -> list[PlacedParagraph]:
    """Every paragraph of a document's XML in UTF-8, those in tables and boxes too.

    >>> p = f'<w:document xmlns:w="{MAIN}"><w:p><w:r><w:t>Of 124</w:t></w:r></w:p></w:document>'
    >>> [paragraph.text for paragraph in paragraphs_in(p.encode())]
    ['Of 124']
    """
    return _Reader(raw).found
