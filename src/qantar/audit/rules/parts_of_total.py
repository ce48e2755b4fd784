"""Parts in running text that do not make the total they are said to be of.

The rule reads "2,657 actions were held. Among them are 6 battles, 60 riots ...", "30 people were held: 12 women and
18 men", "50 people (20 men and 30 women)", "12 women and 18 men, 30 in all". That the parts are all of them is
certain only where the text says so ("the remaining 20", "in all"); otherwise the answer is `likely`, and given only
if the parts make more than the total or one slip would mend it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from qantar.audit.answer import Certainty, Held
from qantar.audit.draft import Draft
from qantar.audit.passages import Figure, Sentence
from qantar.audit.rules.rule import Finds, Rule, discrepancy
from qantar.audit.slips import slip_between

ID = "parts-of-total"

_AMONG = re.compile(
    r"^\W*(?:\d[\d\s,]{0,8} )?(?:among (?:them|these|those|whom)|of (?:these|those|them)|out of (?:these|them)"
    r"|these (?:include|are|were|comprise)"
    r"|they (?:include|are|were|comprise)|из них|из этого числа|среди них|в том числе|олардың(?: ішінде| арасында)?"
    r"|оның ішінде|соның ішінде)\b",
    re.IGNORECASE,
)
_FRONT = re.compile(
    r"^\W*(?:[^\W\d_]+\s+){0,3}?(?:(?:out )?of|among|из|среди)\s+(?:(?:the|all|these|those|a|grand|total|number|of|всех"
    r"|этих|числа|общего)\s+){0,4}(?:[^\W\d_]{4,}(?:ых|их)\s+)?$",
    re.IGNORECASE,
)
_WHICH = re.compile(
    r"\b(?:of (?:whom|which|them|these)|among (?:whom|which|them)|из (?:них|которых)|среди (?:них|которых)"
    r"|(?:оның|олардың|соның)(?: ішінде| арасында)?"
    r"|namely|comprising|(?:made up|composed|consist\w*) of|(?:break|breaks|broke|broken|split|divided?) (?:down )?into"
    r"|а именно|состо[ия]\w* из|(?:раз)?дел\w+ на|складыва\w+ из|атап айтқанда|құрал\w+|тұрады)\b",
    re.IGNORECASE,
)
#: What follows need not be all of the whole: it can only make too much.
_SOME = re.compile(r"\b(?:including|includes?|в том числе|включая|ішінде)\b", re.IGNORECASE)
_OF_THEM = re.compile(r"^\s+(?:[^\W\d_]+\s+)?(?:of|из) (?:them|whom|these|which|них|которых)\b", re.IGNORECASE)
_GENITIVE = re.compile(r"^\s+[^\W\d_]*(?:ның|нің|дың|дің|тың|тің)\s+$")
_WOMEN = re.compile(
    r"\b(?:wom[ae]n|females?|girls|женщин\w*|девоч\w+|девуш\w+|әйел\w*|қыз\w*)\b",
    re.IGNORECASE,
)
_MEN = re.compile(
    r"\b(?:m[ae]n|males?|boys|мужчин\w*|мальчик\w*|юнош\w+|ер адам\w*|ер кісі\w*|ер азамат\w*)\b",
    re.IGNORECASE,
)
_NOT = re.compile(
    r"\d (?:[^\W\d_]{1,20} )?(?:did not|do not|had not|were not|was not|have not|had none|не|нет)\b|\b(?:емес|жоқ)\b",
    re.IGNORECASE,
)
_REST = re.compile(r"\b(?:remaining|the rest|the others?|остальны\w*|оставши\w*|қалған\w*)\b", re.IGNORECASE)
_IN_ALL = re.compile(
    r"\b(?:in all|in total|altogether|a total of|totall?ing|making|всего|итого|в сумме|в общей сложности|барлығы"
    r"|жиыны)\b",
    re.IGNORECASE,
)
_EACH = re.compile(r"^\s+(?:each|apiece)\b([^.;]{0,80})", re.IGNORECASE)
_NAME = re.compile(r"[^\W\d_]+")
_NOT_A_PART = re.compile(
    r"(?:\b(?:aged?|no\.?|article|section|table|page|since|than|in|by|for|about|up to|at least|на|за|в|до"
    r"|ст\.|№|кемінде)|[§#№-])\s*$",
    re.IGNORECASE,
)
#: A setting, an address or a name of a computer's: tabstop=8, `749625`.
_CODE = re.compile(r"[=`'\"<>/_@\\&]$")
_NOT_COUNTED = re.compile(
    r"^\s*-?\s*(?:years?|months?|weeks?|days?|hours?|minutes?|times|km|лет|год|месяц|недел|дн|час|минут|раз"
    r"|жыл|ай\b|апта|күн|сағат)",
    re.IGNORECASE,
)


class Parts(NamedTuple):
    """A total, its parts, and whether the text says that they are all."""

    total: Figure
    of: Sentence
    parts: list[tuple[Figure, int]]
    where: Sentence
    all_of_it: bool
    listed: bool = False  # behind a colon or in brackets: usually all, but the text does not say so
    some: bool = False  # others may be left out: including
    may_overlap: bool = False  # one case may be in several parts: of 300 people, 200 read papers and 150 had a radio


def check(draft: Draft) -> Finds:
    """Add up the parts of every total."""
    for passage in draft.passages:
        if passage.paragraph.role == "heading" or passage.is_note:
            continue
        before: Sentence | None = None
        for sentence in passage.sentences:
            for found in _found_in(sentence, before):
                yield from _judge(found)
            before = sentence


def _found_in(sentence: Sentence, before: Sentence | None) -> Iterator[Parts]:
    counts = _counts(sentence)
    text = sentence.text
    says_all = _REST.search(text) is not None
    if _AMONG.match(text) and before is not None:
        totals = _counts(before)
        if len(counts) >= 2 and totals:
            yield Parts(_largest(totals), before, _with_each(sentence, counts), sentence, says_all)
        return
    if len(counts) < 3:
        return
    if _names_the_whole(sentence, counts):
        # Of two parts others may have been left out, unless one is the other's opposite; any parts may overlap.
        some = not says_all and len(counts) < 4 and not _two_sides(text)
        parts = _with_each(sentence, counts[1:])
        yield Parts(counts[0], sentence, parts, sentence, says_all, listed=True, some=some, may_overlap=True)
        return
    yield from _colon_or_bracket(sentence, counts, says_all)


def _colon_or_bracket(sentence: Sentence, counts: list[Figure], says_all: bool) -> Iterator[Parts]:
    text = sentence.passage.text
    for place in range(len(counts) - 2):
        between = text[counts[place].end : counts[place + 1].start]
        rest = counts[place + 1 :]
        behind = text[counts[place + 1].end : min(sentence.end, counts[place + 1].end + 200)]
        which = _WHICH.search(between) or _OF_THEM.match(behind) or _SOME.search(between)
        dash = re.search(r"\s[—–-]\s", between) and (len(rest) >= 3 or _two_sides(behind))
        if ":" in between or which or dash:
            some = _SOME.search(between) is not None and not _two_sides(behind)
            yield Parts(counts[place], sentence, _with_each(sentence, rest), sentence, says_all, True, some)
            return
        if "(" in between and ")" not in between:
            end = text.find(")", counts[place + 1].start, sentence.end)
            inside = [figure for figure in rest if figure.start < end]
            if len(inside) >= 2:
                yield Parts(counts[place], sentence, _with_each(sentence, inside), sentence, says_all, listed=True)
                return
    last, behind = counts[-1], text[counts[-1].end : counts[-1].end + 25]
    between = text[counts[-2].end : last.start]
    makes = "=" in between and "+" in text[counts[0].end : counts[-2].start]
    if makes or _IN_ALL.search(between) or re.match(r"\s+(?:[^\W\d_]+\s+)?(?:in all|in total|altogether)\b", behind):
        yield Parts(last, sentence, _with_each(sentence, counts[:-1]), sentence, True)


def _two_sides(text: str) -> bool:
    """Whether two parts are each other's opposite, so that nothing is left out: women and men, did and did not."""
    return _NOT.search(text) is not None or (_WOMEN.search(text) is not None and _MEN.search(text) is not None)


def _names_the_whole(sentence: Sentence, counts: list[Figure]) -> bool:
    """Whether the sentence begins with the whole: of the 52 villages, из 52 сёл, 52 ауылдың."""
    text = sentence.passage.text
    after = text[counts[0].end : counts[1].start]
    return _FRONT.match(_before(sentence, counts[0])) is not None or _GENITIVE.match(after) is not None


def _counts(sentence: Sentence) -> list[Figure]:
    """The whole numbers of a sentence that count something."""
    text = sentence.passage.text
    return [
        figure
        for figure in sentence.figures
        if figure.whole is not None
        and not figure.value.vague
        and not _NOT_A_PART.search(text[max(sentence.start, figure.start - 14) : figure.start])
        and not _NOT_COUNTED.match(text[figure.end : figure.end + 10])
        and text[figure.end : figure.end + 1] not in ("%", ")")
        and not _CODE.search(text[max(0, figure.start - 1) : figure.start])
    ]


def _before(sentence: Sentence, figure: Figure) -> str:
    return sentence.passage.text[sentence.start : figure.start]


def _largest(figures: Sequence[Figure]) -> Figure:
    return max(figures, key=lambda figure: (figure.whole or 0, -figure.start))


def _with_each(sentence: Sentence, figures: Sequence[Figure]) -> list[tuple[Figure, int]]:
    """Each part, and how often it counts: "100 each from Belarus and Armenia" counts twice."""
    found = []
    for place, figure in enumerate(figures):
        stop = figures[place + 1].start if place + 1 < len(figures) else sentence.end
        each = _EACH.match(sentence.passage.text[figure.end : stop])
        times = 1 + len(re.findall(r",|\band\b|\bи\b|\bжәне\b", each[1].rstrip(" ,.;"))) if each else 1
        found.append((figure, times))
    return found


def _judge(found: Parts) -> Finds:
    total = found.total.whole or 0
    values = [(figure.whole or 0) * times for figure, times in found.parts]
    makes = sum(values)
    if len(values) < 2 or total <= max(values) or (found.some and makes < total and not found.all_of_it):
        return
    if makes == total:
        yield Held(ID, found.of.passage.place(found.total.start).line)
        return
    slips = [slip_between(str(total), str(makes))] + [
        slip_between(str(value), str(value + total - makes)) for value in values if value + total - makes > 0
    ]
    mended = any(slip not in (None, "the decimal point moved") for slip in slips)
    close = abs(makes - total) * 5 <= total
    near = abs(makes - total) * 8 <= total or (total < makes <= 2 * total and not found.may_overlap)
    if found.may_overlap and found.some and abs(makes - total) > max(2, total // 20):
        return
    told = found.all_of_it and (close or mended or near)
    if not told and not (mended and close) and not (found.listed and near):
        return
    certainty: Certainty = "certain" if found.all_of_it and found.of is found.where else "likely"
    added = " + ".join(figure.text if times == 1 else f"{times} x {figure.text}" for figure, times in found.parts)
    also = () if found.of is found.where else (found.where.passage.place(found.parts[0][0].start),)
    yield discrepancy(
        ID,
        certainty,
        found.of.passage.place(found.total.start, found.total.end),
        stated=found.total.text,
        expected=f"{makes:,}",
        message=f"the parts make {makes:,}, not {total:,}: {added}",
        also=also,
    )


RULE = Rule(
    ID,
    "Parts in running text that do not make the total they are said to be of",
    "error",
    check,
    needs="a total and at least two parts, joined by such words as: of these, among them, in all, the remaining",
)
