"""Lines joined into one string, with the way back: words divided at line ends, ligatures, soft hyphens, odd spaces."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from qantar.audit.manuscript import Span

_LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
_INVISIBLE = "\u00ad\u200b\u200c\u200d\u2060\ufeff\u200e\u200f\u202a\u202b\u202c\u202d\u202e"
_ODD = re.compile(rf"[{_INVISIBLE}]|[ﬀ-ﬆ]|[^\S ]|[\u0000-\u001f]| {{2,}}")
_DIVIDED = re.compile(r"[^\W\d_]{2,}[-\u00ad\u2010]$")
# A hyphen after these, and in a word that has one already, belongs to the word.
_COMPOUND = re.compile(r"(?:\b(?:co|ex|non|self|pro|anti|post|semi|vice|из|по|юго|северо|экс|вице)|-\w+)-$", re.I)


class Piece(NamedTuple):
    """A line, or the part of one from `column` on."""

    line: int
    column: int
    text: str


class Joined(NamedTuple):
    """A string and the spans that lead back to its lines."""

    text: str
    spans: tuple[Span, ...]


def join(pieces: Iterable[Piece]) -> Joined:
    """The pieces as one string: a space between lines, none where a word goes on.

    >>> join([Piece(1, 0, "the govern-"), Piece(2, 0, "ment of ﬁve")]).text
    'the government of five'
    """
    parts: list[str] = []
    spans: list[Span] = []
    length = 0
    for piece in pieces:
        runs = _cleaned(piece)
        if not runs:
            continue
        if parts and (glue := _glue(parts, runs[0][1])) is not None:
            length += _apply(parts, spans, glue)
        for column, text in runs:
            spans.append(Span(length, length + len(text), piece.line, column))
            parts.append(text)
            length += len(text)
    return Joined("".join(parts), tuple(spans))


def _cleaned(piece: Piece) -> list[tuple[int, str]]:
    """The runs of a line that need no change, and those that replace odd characters, each with its column."""
    text = piece.text.rstrip()
    start = len(text) - len(text.lstrip())
    runs: list[tuple[int, str]] = []
    soft = text.endswith("\u00ad")
    for match in _ODD.finditer(text, start):
        if match.start() > start:
            runs.append((piece.column + start, text[start : match.start()]))
        odd = match.group()
        plain = _LIGATURES.get(odd) or ("" if odd in _INVISIBLE else " ")
        if plain and not (plain == " " and runs and runs[-1][1].endswith(" ")):
            runs.append((piece.column + match.start(), plain))
        start = match.end()
    if start < len(text):
        runs.append((piece.column + start, text[start:]))
    if soft and runs:
        runs.append((piece.column + len(text) - 1, "\u00ad"))
    return runs


def _glue(parts: Sequence[str], following: str) -> str | None:
    """What joins two lines: a space, nothing, or nothing with the hyphen taken away ("-")."""
    last = parts[-1]
    tail = last if len(last) > 40 or len(parts) < 2 else "".join(parts[-6:])
    if last.endswith("\u00ad"):
        return "-"
    if tail[-1:] in "-\u2010" and following[:1].islower() and _DIVIDED.search(tail[-60:]):
        return "" if _COMPOUND.search(tail[-60:]) else "-"
    address = re.search(r"(?:https?:|www\.)\S*$", tail)
    if address and (tail[-1:] in "-/_.=?&%" or following[:1] in "-/?&#="):
        return ""
    if tail[-1:] in "-\u2010" and following[:1].isalnum() and tail[-2:-1].isalnum():
        return ""
    return " "


def _apply(parts: list[str], spans: list[Span], glue: str) -> int:
    """Join as said; gives by how much the string grew."""
    if glue != "-":
        parts.append(glue)
        return len(glue)
    parts[-1] = parts[-1][:-1]
    last = spans[-1]
    spans[-1] = Span(last.start, last.end - 1, last.line, last.column)
    return -1
