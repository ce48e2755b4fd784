"""Lines and pages of an extracted text: where pages break, and what stands in their margins."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from qantar.audit.manuscript import Role

_EDGE = 2  # lines at the top and at the foot of a page that may be running heads or page numbers
_NUMBER = re.compile(
    r"\W{0,3}(?:(?:page|p\.|стр\.?|с\.|бет)\s*)?(\d{1,5}|[ivxlc]{1,8})(?:\s*(?:of|/|из)\s*\d{1,5})?\W{0,3}", re.I
)


class PageLine(NamedTuple):
    """A line before anything else is known of it."""

    page: int | None
    text: str


def lines_of(text: str) -> tuple[list[PageLine], bool]:
    r"""The lines of a text, with pages where form feeds divide them, and whether the pages had to be guessed.

    Some programs write a space at the beginning of a page in place of the form feed.

    >>> lines_of("first\nsecond\n\fthird")[0][2]
    PageLine(page=2, text='third')
    """
    texts = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    if texts and not texts[-1]:
        texts.pop()
    if not any("\f" in line for line in texts):
        starts = _guessed_starts(texts)
        return _numbered(texts, starts), bool(starts)
    lines: list[PageLine] = []
    page = 1
    for line in texts:
        words = line.lstrip("\f")
        page += len(line) - len(words) - (not lines and words != line)
        lines.append(PageLine(page, words.rstrip("\f").replace("\f", " ")))
        page += words.count("\f")
    return lines, False


def _numbered(texts: Sequence[str], starts: frozenset[int]) -> list[PageLine]:
    if not starts:
        return [PageLine(None, line) for line in texts]
    lines, page = [], 1
    for place, line in enumerate(texts):
        page += place in starts and place > 0
        lines.append(PageLine(page, line[1:] if place in starts else line))
    return lines


def _guessed_starts(texts: Sequence[str]) -> frozenset[int]:
    """Lines indented by one space in a text that indents nothing else, at the distance that pages have."""
    indented = [place for place, line in enumerate(texts) if line.startswith(" ")]
    single = [place for place in indented if line_begins(texts[place])]
    if len(single) < 5 or len(single) < 0.9 * len(indented) or not 8 <= len(texts) / len(single) <= 80:
        return frozenset()
    return frozenset(single)


def line_begins(line: str) -> bool:
    """Whether exactly one space stands before the words of a line."""
    return line[:1] == " " and line[1:2].strip() != ""


def margins(lines: Sequence[PageLine]) -> dict[int, Role]:
    """The places of lines that are running heads or page numbers, each with its role."""
    pages: dict[int, list[int]] = defaultdict(list)
    for place, line in enumerate(lines):
        if line.page is not None and line.text.strip():
            pages[line.page].append(place)
    if len(pages) < 3:
        return {}
    edges = [(place, side) for places in pages.values() for side, place in _edges(places)]
    found = _page_numbers(lines, edges)
    shapes = Counter((side, _shape(lines[place].text)) for place, side in edges if place not in found)
    often = max(3, len(pages) // 4)
    for place, side in edges:
        shape = _shape(lines[place].text)
        if place not in found and shapes[side, shape] >= often and any(map(str.isalpha, shape)):
            found[place] = "running-head"
    return found


def _edges(places: Sequence[int]) -> list[tuple[str, int]]:
    top = [("top", place) for place in places[:_EDGE]]
    return top + [("foot", place) for place in places[max(_EDGE, len(places) - _EDGE) :]]


def _shape(text: str) -> str:
    """A line without the page number that may stand at its beginning or end."""
    return re.sub(r"^\d{1,5}\b|\b\d{1,5}$", "#", " ".join(text.split()).casefold())[:200]


def _page_numbers(lines: Sequence[PageLine], edges: Sequence[tuple[int, str]]) -> dict[int, Role]:
    """Lone numbers that grow with the pages: the same distance from the page's own number most of the time."""
    lone = {}
    for place, side in edges:
        match = _NUMBER.fullmatch(lines[place].text.strip()[:40])
        if match:
            number = int(match[1]) if match[1].isdigit() else None
            lone[place] = (side, None if number is None else number - (lines[place].page or 0))
    steady = Counter(key for key in lone.values() if key[1] is not None)
    if not steady or steady.most_common(1)[0][1] < 3:
        return {}
    usual = steady.most_common(1)[0][0]
    return {
        place: "page-number" for place, key in lone.items() if key == usual or (key[0] == usual[0] and key[1] is None)
    }
