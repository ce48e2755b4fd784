"""A word for a share beside a count and the number that it is a part of: 52 of the 124 people asked, a majority."""

from __future__ import annotations

import re

from qantar.audit.passages import Figure, Sentence
from qantar.audit.shares_beside import CLOSES
from qantar.audit.survey_words import news_in

_OPENED = re.compile(r"(?:[(,:—–]|\s-)([^\d(,:—–]{0,40})$")
_END = re.compile(r"[),.;:!?—–»]|\s-\s")
_RIGHT_BESIDE = re.compile(
    r"^\s*(?:of (?:them|these|those) )?(?:[(,—–-]\s*)?(?:(?:or|that is|или|то есть|яғни),?\s*)?(?:of (?:them"
    r"|these) )?[(,—–-]?\s*$"
)
_OF = re.compile(r"^\s+(?:[^\W\d_]+\s+)?(?:of|out of|из)\s+(?:(?:the|all|these|those|всех|этих)\s+)*$")
_OF_ALL = re.compile(r"^(?:\s+(?:of|из))?(?:\s+(?:the|all|these|those|всех|этих))*\s+$")
_WHOM = re.compile(r"\b(?:of (?:whom|which|them|these)|из (?:них|которых)|оның ішінде|олардың)\b", re.IGNORECASE)
_AFTER_WORDS = re.compile(
    r"^(?:\s+[^\W\d_]+){0,4}\s*[,(—–-]\s*(?:(?:or|that is|или|то есть|яғни),?\s*)?$", re.IGNORECASE
)


def part_and_whole(sentence: Sentence, match: re.Match[str]) -> tuple[Figure, Figure] | None:
    """The count that a word for a share is of, and the count that this is a part of."""
    counts = [figure for figure in sentence.figures if figure.whole and not figure.value.vague]
    counts = [figure for figure in counts if figure.text[0].isdigit()]
    if len(counts) != 2 or counts[0].whole == counts[1].whole:
        return None
    found = _told_of(sentence.passage.text, sentence.end, match, counts[0], counts[1])
    return found if found is not None and (found[0].whole or 0) <= (found[1].whole or 0) else None


def _told_of(text: str, end: int, match: re.Match[str], one: Figure, other: Figure) -> tuple[Figure, Figure] | None:
    between = text[one.end : other.start]
    is_apposition = not news_in(_END.split(text[match.end() : end], maxsplit=1)[0])
    if _OF.match(between):  # 52 of the 124 people asked, a majority
        behind = match.start() >= other.end and _AFTER_WORDS.match(text[other.end : match.start()])
        ahead = match.end() <= one.start and _RIGHT_BESIDE.match(text[match.end() : one.start])
        return (one, other) if (behind and is_apposition) or ahead else None
    if _WHOM.search(between):  # 124 people, of whom 31, a quarter; of whom a quarter (31)
        behind = match.start() >= other.end and _RIGHT_BESIDE.match(text[other.end : match.start()])
        inside = one.end <= match.start() and match.end() <= other.start
        ahead = inside and _RIGHT_BESIDE.match(text[match.end() : other.start])
        return (other, one) if behind or ahead else None
    led = match.end() <= one.start and _OF_ALL.match(text[match.end() : one.start])
    opened = _OPENED.search(between)
    closed = opened and not news_in(opened[1]) and CLOSES.match(text[other.end : end])
    return (other, one) if led and closed else None  # most of the 124 people asked (52)
