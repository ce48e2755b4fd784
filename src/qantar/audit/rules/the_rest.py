"""A "remaining x %" that does not remain.

What is called the rest - "the remaining", "all others", "which leaves", those "who belonged to neither" - must be what
the percentages before it leave of 100. Where people could give several answers,
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

_ELSE = (
    r"(?:the )?remaining|(?:the )?remainder|the rest|(?:the |all )others?|everybody else|everyone else|all else"
    r"|leav(?:es|ing)|(?:is|are) left|остальн\w+|остаток|оставши\w*|осталось|прочи[еймх]\w*|қалған\w*|өзге\w*"
    r"|басқалар\w*"
    r"|(?<=ал )басқа\w*"
)
_REST = re.compile(rf"\b(?:{_ELSE})\b[^.;:\d]{{0,40}}$", re.IGNORECASE)
_NEITHER = (
    r"(?:belong\w*|were|fell|fall) (?:to|in|into|under) (?:neither|none)|belonged to no|in neither|chose neither"
    r"|ни к одн\w+|ни в один|ни одного|ни того,? ни другого|екеуіне де|ешқайсысы\w*"
)
_BELONGS_TO_NONE = re.compile(rf"^[^\d.;]{{0,30}}\b(?:{_NEITHER})", re.IGNORECASE)
_OF_NEITHER = re.compile(
    r"\b(?:ни к одн\w+|ни в один|ни того,? ни другого|екеуіне де кірмейтін"
    r"|belonging to neither)[^.;\d]{0,20}$",
    re.IGNORECASE,
)
_THAT_IS_THE_REST = re.compile(
    rf"^[^\d.;]{{0,24}}?,?\s*\(?(?:i\.e\.|that is|то есть|т\.\s?е\."
    rf"|яғни)[^\d.;]{{0,16}}?\b(?:{_ELSE})\b",
    re.IGNORECASE,
)
#: The part that is left when all others chose: no answer, undecided.
_NO_ANSWER = re.compile(
    r"^[^\d.;:]{0,24}?\b(?:undecided|no opinion|without an opinion|did not (?:answer|say|know)|had none"
    r"|не определил\w+|не ответил\w+"
    r"|затруднил\w+|мнения не име\w+|воздержал\w+|молчал\w*|шешім қабылдама\w+|жауап берме\w+|пікірі жоқ"
    r"|үндеме\w+|қиналды)",
    re.IGNORECASE,
)
_ONE_ANSWER = re.compile(
    r"\b(?:one (?:answer|vote|thing|statement)|single[- ]answer|one (?:vote|answer) each|(?:two|three) (?:ways"
    r"|camps|parts)"
    r"|между двумя|один (?:ответ|вариант)\w*|допускался один|одному (?:голосу|ответу)|одним вариантом|на (?:две"
    r"|три) (?:части"
    r"|группы)|(?:два|три) лагеря"
    r"|бір (?:ғана )?жауап\w*|бір дауыс\w*|(?:екі|үш) топ|(?:екіге|үшке) бөлін\w+)(?!\w)",
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
    """Whether a percentage is called what the others leave, or is of those who chose none where each chose one."""
    text = sentence.passage.text
    before = text[max(sentence.start, figure.start - 70) : figure.start]
    behind = text[figure.end : sentence.end]
    if _REST.search(before) or _OF_NEITHER.search(before):
        return True
    if _THAT_IS_THE_REST.match(behind) or _BELONGS_TO_NONE.match(behind):
        return True
    last = all(other.start <= figure.start for other in sentence.figures if other.is_percent)
    return last and bool(_NO_ANSWER.match(behind)) and _ONE_ANSWER.search(sentence.passage.text) is not None


def _judge(passage: Passage, sentence: Sentence, rest: Figure, pairs: list[Pair]) -> Finds:
    counted = [pair.percent for pair in pairs if pair.percent.start < rest.start]
    is_counted = any(pair.percent.start == rest.start for pair in pairs)
    before = (
        counted
        if is_counted and counted
        else [figure for figure in sentence.figures if figure.is_percent and figure.start < rest.start]
    )
    if len(before) < 2:
        before = _in_sentences_before(passage, sentence, rest, before)
    if not before and _ONE_ANSWER.search(
        sentence.text
    ):  # chose neither 38 %; the first answer got 31 %, the second 31 %
        before = [figure for figure in sentence.figures if figure.is_percent and figure.start > rest.start]
        if len(before) < 2:
            return
    parts = [figure for figure in before if figure.value.exact is not None and not figure.value.vague]
    unread = [figure for figure in sentence.figures if figure.start < rest.start and figure.value.decimals]
    if not parts or len(parts) != len(before) or any(figure.value.unit is None for figure in unread):
        return  # a scanner may have spoilt the sign of one
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
