"""Lines joined into one string, with the way back: words divided at line ends, ligatures, soft hyphens, odd spaces."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from qantar.audit.manuscript import Span

_LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
_INVISIBLE = "\u00ad\u200b\u200c\u200d\u2060\ufeff\u200e\u200f\u202a\u202b\u202c\u202d\u202e"
_ODD = re.compile(rf"[{_INVISIBLE}]|[ﬀ-ﬆ]|[^\S ]|[\u0000-\u001f]| {{2,}}")
_DIVIDED = re.compile(r"[^\W\d_]{2,}[-\u00ad\u2010]$")
# A hyphen after these, and in a word that has one already, belongs to the word.
_ADDRESS = re.compile(r"(?:https?:|www\.)\S*$")
_COMPOUND = re.compile(r"(?:\b(?:co|ex|non|self|pro|anti|post|semi|vice|из|по|юго|северо|экс|вице)|-\w+)-$", re.I)


class Piece(NamedTuple):
    """A line, or the part of one from `column` on."""

    line: int
    column: int
    text: str
    follows: bool = False  # on the same line, behind something that was taken out


class Joined(NamedTuple):
    """A string and the spans that lead back to its lines."""

    text: str
    spans: tuple[Span, ...]


def join(pieces: Iterable[Piece]) -> Joined:
    """The pieces as one string: a space between lines, none where a word goes on.

    >>> join([Piece(1, 0, "the govern-"), Piece(2, 0, "ment of ﬁve")]).text
    'the government of five'
    """
    run = _Run()
    for piece in pieces:
        cleaned = _cleaned(piece)
        if not cleaned:
            continue
        if run.parts and not piece.follows:
            run.trim()
            run.glue(_glue(run.tail(), cleaned[0][1]))
        for column, text in cleaned:
            run.add(piece.line, column, text)
    run.trim()
    return Joined("".join(text for text, _ in run.parts), tuple(span for _, span in run.parts if span))


class _Run:
    """The string as far as it has been joined: its parts, each with its span unless it is a space between lines."""

    def __init__(self) -> None:
        self.parts: list[tuple[str, Span | None]] = []
        self.length = 0

    def add(self, line: int, column: int, text: str) -> None:
        """Add a part; two spaces never meet."""
        if text[0] == " " and (not self.parts or self.parts[-1][0][-1] == " "):
            kept = text.lstrip()
            column, text = column + len(text) - len(kept), kept
        if text:
            self.parts.append((text, Span(self.length, self.length + len(text), line, column)))
            self.length += len(text)

    def trim(self, last: str = "") -> None:
        """Take away the spaces at the end, and one character more if it is given."""
        while self.parts:
            text, span = self.parts[-1]
            kept = text.rstrip().removesuffix(last) if last else text.rstrip()
            if kept == text:
                return
            self.length -= len(text) - len(kept)
            self.parts.pop()
            if kept:
                self.parts.append((kept, span and Span(span.start, span.start + len(kept), span.line, span.column)))
                return

    def tail(self) -> str:
        """The last characters."""
        return "".join(text for text, _ in self.parts[-6:])[-300:]

    def glue(self, glue: str) -> None:
        """Join what follows by a space, by nothing, or by taking the hyphen away."""
        if glue == "-":
            self.trim(self.parts[-1][0][-1] if self.parts else "")
        elif glue:
            self.parts.append((glue, None))
            self.length += len(glue)


def _cleaned(piece: Piece) -> list[tuple[int, str]]:
    """The runs of a line that need no change, and those that replace odd characters, each with its column."""
    text = piece.text
    start = 0 if piece.follows else len(text) - len(text.lstrip())
    if not text[start:].strip() and not piece.follows:
        return []
    runs: list[tuple[int, str]] = []
    soft = text.rstrip().endswith("\u00ad")
    for match in _ODD.finditer(text, start):
        if match.start() > start:
            runs.append((piece.column + start, text[start : match.start()]))
        odd = match.group()
        plain = _LIGATURES.get(odd) or ("" if odd in _INVISIBLE else " ")
        if plain:
            runs.append((piece.column + match.start(), plain))
        start = match.end()
    if start < len(text):
        runs.append((piece.column + start, text[start:]))
    if soft and runs:
        runs.append((piece.column + len(text) - 1, "\u00ad"))
    return runs


def _glue(tail: str, following: str) -> str:
    """What joins two lines: a space, nothing, or nothing with the hyphen taken away ("-")."""
    if tail.endswith("\u00ad"):
        return "-"
    if tail[-1:] in "-\u2010" and following[:1].islower() and _DIVIDED.search(tail[-60:]):
        return "" if _COMPOUND.search(tail[-60:]) else "-"
    address = _ADDRESS.search(tail)
    if address and (tail[-1:] in "-/_.=?&%" or following[:1] in "-/?&#="):
        return ""
    if tail[-1:] in "-\u2010" and following[:1].isalnum() and tail[-2:-1].isalnum():
        return ""
    return " "
