"""A "remaining x %" that does not remain.

What is called the rest must be what the percentages before it leave of 100. Where people could give several answers,
percentages make more than 100 and nothing can be called the rest: that is the usual slip. The percentages before it are
taken from the same question: those with counts in the same paragraph, or those in the same sentence.
"""

from __future__ import annotations

import re
from decimal import Decimal

from qantar.audit.answer import Held
from qantar.audit.draft import Draft
from qantar.audit.pairs import Pair, pairs_of
from qantar.audit.passages import Figure, Passage, Sentence
from qantar.audit.rules.rule import Finds, Rule, discrepancy

ID = "the-rest"
HUNDRED = Decimal(100)

_REST = re.compile(
    r"\b(?:(?:the )?remaining|the rest|the others?|остальны[ехм]\w*|остальная|остальное|оставши\w*|қалған\w*"
    r"|қалғандары\w*)\b"
    r"[^.;:\d]{0,40}$",
    re.IGNORECASE,
)


def check(draft: Draft) -> Finds:
    """Ask of every rest whether it is what remains."""
    with_count: dict[int, list[Pair]] = {}
    for pair in pairs_of(draft):
        with_count.setdefault(pair.passage.number, []).append(pair)
    for passage in draft.passages:
        for sentence in passage.sentences:
            for figure in sentence.figures:
                if figure.is_percent and figure.value.exact is not None and _is_rest(sentence, figure):
                    yield from _judge(passage, sentence, figure, with_count.get(passage.number, []))


def _is_rest(sentence: Sentence, figure: Figure) -> bool:
    return _REST.search(sentence.passage.text[max(sentence.start, figure.start - 70) : figure.start]) is not None


def _judge(passage: Passage, sentence: Sentence, rest: Figure, pairs: list[Pair]) -> Finds:
    counted = [pair.percent for pair in pairs if pair.percent.start < rest.start]
    is_counted = any(pair.percent.start == rest.start for pair in pairs)
    before = (
        counted
        if is_counted and counted
        else [figure for figure in sentence.figures if figure.is_percent and figure.start < rest.start]
    )
    if not before:
        before = _in_sentence_before(passage, sentence, rest)
    parts = [figure for figure in before if figure.value.exact is not None and not figure.value.vague]
    if not parts or len(parts) != len(before):
        return
    place = passage.place(rest.start, rest.end)
    if any(_makes([*parts[first:], rest]) for first in range(len(parts))):
        yield Held(ID, place.line)
        return
    total = _sum(parts)
    left = HUNDRED - total
    if left < 0:
        message = f"the figures before it make {total} % already: several answers were counted, so nothing remains"
        expected = "another word than the rest"
    else:
        message, expected = f"the figures before it leave {left} %", f"{left} %"
        if total + (rest.value.exact or 0) > HUNDRED:
            message += ": several answers may have been counted, so that nothing can be called the rest"
    also = tuple(
        passage.place(part.start, part.end) for part in parts if passage.paragraph.line_at(part.start) != place.line
    )
    yield discrepancy(
        ID, "likely", place, stated=rest.text, expected=expected, message=message, also=also[:4], severity="warning"
    )


def _in_sentence_before(passage: Passage, sentence: Sentence, rest: Figure) -> list[Figure]:
    """The percentages of the sentence before, where they and the rest make something near 100."""
    if sentence.start == 0:
        return []
    last = passage.sentence_at(sentence.start - 1)
    found = [figure for figure in last.figures if figure.is_percent]
    near = len(found) >= 2 and Decimal(85) <= _sum([*found, rest]) <= Decimal(118)
    return found if near else []


def _sum(parts: list[Figure]) -> Decimal:
    return sum((part.value.exact or Decimal(0) for part in parts), Decimal(0))


def _makes(parts: list[Figure]) -> bool:
    slack = sum((part.value.step for part in parts), Decimal(0)) / 2
    off = _sum(parts) - HUNDRED
    return abs(off) <= slack or -2 * slack < off <= 0


RULE = Rule(
    ID,
    "A percentage called the rest that is not what the others leave of 100",
    "warning",
    check,
    needs='a percentage behind "remaining" or "the rest", and the percentages before it',
)
