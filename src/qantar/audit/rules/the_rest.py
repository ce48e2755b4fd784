"""A "remaining x %" that does not remain.

What is called the rest - "the remaining", "all others", "which leaves", those "who belonged to neither" - must be what
the percentages before it leave of 100. Where people could give several answers,
percentages make more than 100 and nothing can be called the rest: that is the usual slip. The percentages before it are
taken from the same question: those with counts in the same paragraph, or those in the same sentence.
"""

from __future__ import annotations

from bisect import bisect_left
from decimal import Decimal

from qantar.audit.answer import Held, Place
from qantar.audit.draft import Draft
from qantar.audit.pairs import Pair, pairs_of
from qantar.audit.passages import Figure, Passage, Sentence
from qantar.audit.remainders import ONE_ANSWER, listed_remainders, remainders_in
from qantar.audit.rules.rule import Finds, Rule, discrepancy

ID = "the-rest"
HUNDRED = Decimal(100)


def check(draft: Draft) -> Finds:
    """Ask of every rest whether it is what remains."""
    with_count: dict[int, list[Pair]] = {}
    for pair in pairs_of(draft):
        with_count.setdefault(pair.passage.number, []).append(pair)
    for passage in draft.passages:
        before: Sentence | None = None
        for sentence in passage.sentences:
            for figure, parts, at_least in remainders_in(sentence, before):
                if parts is None:
                    told = _judge(draft, passage, sentence, figure, with_count.get(passage.number, []), at_least)
                    yield from told
                else:
                    yield from _told(passage, figure, [(passage, part) for part in parts])
            before = sentence
    for passage, figure, listed in listed_remainders(draft.passages):
        yield from _told(passage, figure, listed)


def _judge(
    draft: Draft, passage: Passage, sentence: Sentence, rest: Figure, pairs: list[Pair], at_least: bool
) -> Finds:
    counted = [pair.percent for pair in pairs if pair.percent.start < rest.start]
    is_counted = any(pair.percent.start == rest.start for pair in pairs)
    before = (
        counted
        if is_counted and counted
        else [figure for figure in sentence.figures if figure.is_percent and figure.start < rest.start]
    )
    if len(before) < 2:
        before = _in_sentences_before(passage, sentence, rest, before)
    if not before and ONE_ANSWER.search(sentence.text):  # chose neither 38 %; the first got 31 %, the second 31 %
        before = [figure for figure in sentence.figures if figure.is_percent and figure.start > rest.start]
        if len(before) < 2:
            return
    unread = [figure for figure in sentence.figures if figure.start < rest.start and figure.value.decimals]
    if any(figure.value.unit is None for figure in unread):
        return  # a scanner may have spoilt the sign of one
    others = [(passage, figure) for figure in before]
    if not others and sentence.start == 0:
        others = _in_paragraph_before(draft, passage, rest)
    if at_least and (len(others) < 2 or _sum([*(figure for _, figure in others), rest]) > HUNDRED):
        return
    yield from _told(passage, rest, others)


def _in_paragraph_before(draft: Draft, passage: Passage, rest: Figure) -> list[tuple[Passage, Figure]]:
    """Two or more percentages of the last sentence of the paragraph before, if with the rest they lie beside 100."""
    earlier = bisect_left(draft.passages, passage.number, key=lambda one: one.number)
    if earlier == 0:
        return []
    last = draft.passages[earlier - 1]
    if last.is_note or last.paragraph.role in ("heading", "caption") or not last.sentences:
        return []
    found = [figure for figure in last.sentences[-1].figures if figure.is_percent]
    near = len(found) >= 2 and Decimal(82) <= _sum([*found, rest]) <= Decimal(118)
    return [(last, figure) for figure in found] if near else []


def _told(passage: Passage, rest: Figure, before: list[tuple[Passage, Figure]]) -> Finds:
    """Whether parts leave what is called the rest."""
    parts = [figure for _, figure in before]
    if not parts or any(part.value.exact is None or part.value.vague for part in parts) or rest.value.exact is None:
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
        if total + rest.value.exact > HUNDRED:
            message += ": several answers may have been counted, so that nothing can be called the rest"
    places = [of.place(part.start, part.end) for of, part in before]
    also: tuple[Place, ...] = tuple(one for one in places if one.line != place.line)
    yield discrepancy(
        ID, "likely", place, stated=rest.text, expected=expected, message=message, also=also[:4], severity="warning"
    )


def _in_sentences_before(passage: Passage, sentence: Sentence, rest: Figure, own: list[Figure]) -> list[Figure]:
    """The percentages of the one or two sentences before as well, where with the rest they make something near"
    " 100.
    """
    found, at = list(own), sentence.start
    for _ in range(2):
        if at == 0:
            break
        last = passage.sentence_at(at - 1)
        found = [*(figure for figure in last.figures if figure.is_percent), *found]
        at = last.start
        if len(found) >= 2 and Decimal(82) <= _sum([*found, rest]) <= Decimal(118):
            return found
    return own


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
