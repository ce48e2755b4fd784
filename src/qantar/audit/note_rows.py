"""Calls that the row of a text's notes lacks, and notes that it speaks of: "see note 48", "as note 12 says"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from typing import NamedTuple

from qantar.audit.draft import Draft
from qantar.audit.note_calls import GLUED, SQUARE
from qantar.audit.passages import Passage
from qantar.audit.reading_notes import HEADING

_BY_WORD = re.compile(
    r"(?<![^\W\d_])(?:(?:foot|end)?notes?|fn\.?|n\.|сноск\w*|примечани\w*|прим\.|сілтеме\w*|ескертпе\w*|ескерту\w*)\s?"
    r"(?:no\.?\s?|number\s|№\s?|под номером\s|нөмірі\s)?(?P<label>\d{1,3})(?![\d%]|[.,:/]\d|-\d)"
    r"|(?<![\w.,])(?P<kazakh>\d{1,3})\s?-\s?(?:ші\s|шы\s)?(?:сілтеме|ескертпе)\w*"
    r"|(?<![\w.,])(?P<russian>\d{1,3})-(?:ю|я|й|ей|ой|е|м|му)\s(?:сноск|примечани)\w*",
    re.IGNORECASE,
)
# Whose notes: a figure or a table has its own, and so has another work.
_ANOTHERS = re.compile(
    r"(?:\b(?:p|pp|с|стр|vol|т|kn|кн|op\. cit|ibid|там же|указ\. соч)\.?,?\s?[\d,\s–-]*|\d{4}[a-z]?[,:]?\s|"
    r"\b(?:an?|the|his|her|their|its|whose|table|figure|bank|promissory|musical|его|е[её]|их|к таблице"
    r"|кестенің|оның)\s)$",
    re.IGNORECASE,
)
_WORK_BEHIND = re.compile(
    r"\s*,?\s*(?:of|to|in|from)\s(?:the|his|her|its|their|that|an?)\s(?!text|thesis|present|chapter|study|paper)"
    r"|\s+(?:к|в|из|от)\s+(?!эт|настоящ|данн|наш)",
    re.IGNORECASE,
)
_WORD_BEFORE = re.compile(
    r"(?<!\w)(?!(?:no|nr|pp|par|art|sec|vol|ch|fig|eq|cf|fn|cl|ст|стр|пп|гл|кн|рис|табл|см|бб|кв|вып|ред|эт|ул)\.$)"
    r"[^\W\d_]{2,}[)»”\"’']*[.,;:!?…]*[)»”\"’']*$",
    re.IGNORECASE,
)
_ENDS = re.compile(r"[)»”\"’']*(?:$|[.,;:]?\s)")


class Called(NamedTuple):
    """A call of a note: the number of its passage, its place there, its label, and whether it stands in brackets."""

    passage: int
    offset: int
    label: int
    square: bool


def lacking(draft: Draft, labels: Set[str]) -> Iterator[tuple[Passage, int, str]]:
    """Figures that stand as the calls of the text do and are the next number of their row, for which there is no note.

    Without any note the brackets alone say it, where a heading announces notes.
    """
    known = _known(draft)
    if not labels and any(HEADING.fullmatch(line.text[:80]) for line in draft.manuscript.lines):
        yield from _from_one_on(draft)
    square = [call for call in known if call.square]
    glued = [call for call in known if not call.square]
    styles = [(SQUARE, square), (GLUED, glued)]
    highest = max((int(label) for label in labels if label.isdigit()), default=0)
    for pattern, row in styles:
        if not row or 2 * len(row) < len(known):
            continue
        for passage, offset, label in _like(draft, pattern, labels):
            before = [call.label for call in row if (call.passage, call.offset) < (passage.number, offset)]
            behind = [call.label for call in row if (call.passage, call.offset) > (passage.number, offset)]
            number = int(label)
            in_row = max(before, default=0) < number < min(behind, default=highest + 2)
            beside = number - 1 in before or number + 1 in behind or number == 1
            if in_row and beside:
                yield passage, offset, label


def _from_one_on(draft: Draft) -> Iterator[tuple[Passage, int, str]]:
    """Figures in brackets that count from 1 on, in a text that announces notes and has none."""
    found = list(_like(draft, SQUARE, frozenset()))
    if [int(label) for _, _, label in found] == list(range(1, len(found) + 1)):
        yield from found


def _known(draft: Draft) -> list[Called]:
    """The calls of notes that there are, except raised ones, which no other figure can be taken for."""
    return [
        Called(passage.number, marker.offset, int(marker.label), marker.raw.strip().startswith("["))
        for passage in draft.passages
        for marker in passage.paragraph.markers
        if marker.label is not None and marker.label.isdigit() and marker.raw.strip("[] ").isdecimal()
    ]


def _like(draft: Draft, pattern: re.Pattern[str], labels: Set[str]) -> Iterator[tuple[Passage, int, str]]:
    for passage in draft.passages:
        if passage.paragraph.role not in ("body", "item", "heading"):
            continue
        text = passage.text
        for match in pattern.finditer(text):
            label = match[match.lastindex or 0]
            start = match.start(match.lastindex or 0)
            if label in labels or label.startswith("0") or passage.in_address(start):
                continue
            if pattern is GLUED and not (_WORD_BEFORE.search(text[:start]) and _ENDS.match(text, match.end())):
                continue
            yield passage, start, label


def spoken_of(draft: Draft, labels: Set[str]) -> Iterator[tuple[Passage, int, str]]:
    """The notes that the text names by their number as its own: "see note 48", "12-ескертпеде", "в сноске 3"."""
    numbers = {int(label) for label in labels if label.isdigit()}
    if not numbers or numbers != set(range(1, max(numbers) + 1)):
        return
    for passage in draft.passages:
        text = passage.text
        for match in _BY_WORD.finditer(text) if any(map(str.isdigit, text)) else ():
            label = match["label"] or match["kazakh"] or match["russian"]
            before = text[max(0, match.start() - 24) : match.start()]
            if passage.in_address(match.start()) or _ANOTHERS.search(before) or _WORK_BEHIND.match(text, match.end()):
                continue
            yield passage, match.start(), label
