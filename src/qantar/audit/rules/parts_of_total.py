"""Parts in running text that do not make the total they are said to be of.

The rule reads "2,657 actions were held. Among them are 6 battles, 60 riots ...", "30 people were held: 12 women and
18 men", "50 people (20 men and 30 women)", "12 women and 18 men, 30 in all". That the parts are all of them is
certain only where the text says so ("the remaining 20", "in all"); otherwise the answer is `likely`, and given only
if the parts make more than the total or one slip would mend it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from qantar.audit.answer import Certainty, Held
from qantar.audit.countable import OF_THEM, counts_of
from qantar.audit.draft import Draft
from qantar.audit.passages import Figure, Passage, Sentence
from qantar.audit.rules.rule import Finds, Rule, discrepancy
from qantar.audit.slips import slip_between

ID = "parts-of-total"

_AMONG = re.compile(
    r"^\W*(?:\d[\d\s,]{0,8} )?(?:among (?:them|these|those|whom)|of (?:these|those|them)|out of (?:these|them)"
    r"|these (?:include|are|were|comprise)"
    r"|they (?:include|are|were|comprise)|из них|из этого числа|среди них|в том числе|олардың(?: ішінде| арасында)?"
    r"|оның ішінде|соның ішінде|оның(?=\s\d))\b",
    re.IGNORECASE,
)
_FRONT = re.compile(
    r"^\W*(?:[^\W\d_]+\s+){0,3}?(?:(?:out )?of|among|из|среди)\s+(?:(?:the|all|these|those|a|grand|total|number"
    r"|of|всех"
    r"|этих|числа|общего)\s+){0,4}(?:[^\W\d_]{4,}(?:ых|их)\s+)?$",
    re.IGNORECASE,
)
_WHICH = re.compile(
    r"\b(?:of (?:whom|which|them|these)|among (?:whom|which|them)|из (?:них|которых)|среди (?:них|которых)"
    r"|(?:оның|олардың|соның)(?: ішінде| арасында)?|ішінен|арасынан"
    r"|namely|comprising|(?:made(?: up)?|composed|consist\w*) of|compris\w+|(?:break|breaks|broke|broken|split"
    r"|divided?) (?:down )?into"
    r"|а именно|состо[ия]\w* из|(?:раз)?дел\w+ на|складыва\w+ из|атап айтқанда|құрал\w+|тұрады)\b",
    re.IGNORECASE,
)
#: What follows need not be all of the whole: it can only make too much.
_SOME = re.compile(r"\b(?:including|includes?|в том числе|включая|ішінде)\b", re.IGNORECASE)
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
    r"\b(?:in all|all told|in total|altogether|a total of|totall?ing|making|всего|итого|в сумме|в общей сложности"
    r"|барлығы|жиыны|жалпы саны|жалпы алғанда|общее(?: их)? число|brings? the total to)\b",
    re.IGNORECASE,
)
_EACH = re.compile(r"^\s+(?:each|apiece)\b([^.;]{0,80})", re.IGNORECASE)
_NAME = re.compile(r"[^\W\d_]+")


#: What follows is all of the whole.
_ALL_NAMED = re.compile(
    r"\b(?:namely|comprising|(?:made(?: up)?|composed|consist\w*) of|а именно|состо[ия]\w* из|складыва\w+ из"
    r"|атап айтқанда|құрал\w+|тұрады)\b",
    re.IGNORECASE,
)
_NONE_ELSE = re.compile(
    r"\b(?:no one else|nobody else|none (?:in|of)|there were no others|других (?:среди них )?не было|больше никого"
    r"|басқа(?:лары)? (?:болған )?жоқ)\b",
    re.IGNORECASE,
)
_MAY_GO_ON = re.compile(
    r"\b(?:among others|and others|etc|inter alia|и друг\w+|и др|и т\. ?д|и проч\w+|және т\.\s?б|және басқа\w*"
    r"|some of|both|overlap\w*|jointly|together|counted (?:twice|in)|относятся и к тем|совместно|вместе"
    r"|учтены дважды|в обоих"
    r"|в обе|екі топқа|бірге|екі санға|екеуіне де)(?!\w)",
    re.IGNORECASE,
)
_SEVERAL = re.compile(
    r"\b(?:as many [^.;]{0,30}as|several answers|multiple (?:answers|responses)|more than one answer"
    r"|сколько угодно|несколько ответов"
    r"|любое число|бірнеше жауап|қалағанынша|қанша болса да)\b",
    re.IGNORECASE,
)
_APART = re.compile(r"[,;+–—(]|\b(?:and|и|және|мен|пен|бен)\b")
_OVERLAP = re.compile(
    r"\b(?:(?:by|in|to) both|either number|both (?:of them|numbers|counts|groups)|counted (?:twice|in both)"
    r"|jointly|were both|совместно"
    r"|учтены дважды|в обоих|в обе"
    r"|обоими|екеуі бірге|екі санға|екеуіне де|екі топқа)(?!\w)",
    re.IGNORECASE,
)
_ANOTHER_WHOLE = re.compile(r"[;,]\s*(?:of|among|out of|из|среди)\s+(?:the |всех )?\d", re.IGNORECASE)
_IN_ALL_FIRST = re.compile(
    r"^\W*(?:altogether|in all|in total|all told|всего|итого|в сумме|в общей сложности|барлығы"
    r"|жалпы)\b",
    re.IGNORECASE,
)
_SOME_AMONG = re.compile(
    r"^\W*(?:[^\W\d_]{1,8}\s+)?\d[\d ]*\s+(?:[^\W\d_]+\s+)?(?:of|из) (?:them|these|those|них)\b", re.IGNORECASE
)
_OF_THE_TOTAL = re.compile(
    r"^\W*(?:(?:out )?of the total|из общего числа|из общего количества)\b[^.;]*\($", re.IGNORECASE
)
_ORDINALS = re.compile(r"\b(?:the first|перв\w+|бірінші\w*)\b[^.;\d]{0,30}$", re.IGNORECASE)
_NUMBERS = re.compile(
    r"\b(?:number(?:ed|s)?|total(?:led|s)?|amount(?:ed|s)? to|were|are|is|was|makes?|made|составля\w+"
    r"|составил\w*|было"
    r"|болды|құра\w+)\s+(?:(?:in all|всего|барлығы)\s+)?$",
    re.IGNORECASE,
)
_LABELLED = re.compile(r":\s*(\d[\d ,.]*?)\s*(?:[^\W\d_]+\s*)?[.;]?\s*$")


class Parts(NamedTuple):
    """A total, its parts, and whether the text says that they are all."""

    total: Figure
    of: Sentence
    parts: list[tuple[Figure, int]]
    where: Sentence
    all_of_it: bool
    listed: bool = False  # behind a colon or in brackets: usually all, but the text does not say so
    some: bool = False  # others may be left out: including
    closed: bool = False  # three parts or more, the last joined by "and": the list is at its end
    may_overlap: bool = False  # one case may be in several parts: of 300 people, 200 read papers and 150 had a radio


def check(draft: Draft) -> Finds:
    """Add up the parts of every total."""
    for passage in draft.passages:
        if passage.paragraph.role == "heading" or passage.is_note:
            continue
        yield from _in_labels(passage)
        before: Sentence | None = None
        for sentence in passage.sentences:
            for found in _found_in(sentence, before):
                yield from _judge(found)
            before = sentence


def _found_in(sentence: Sentence, before: Sentence | None) -> Iterator[Parts]:
    counts = counts_of(sentence)
    text = sentence.text
    says_all = _REST.search(text) is not None
    if before is not None and _IN_ALL_FIRST.match(text) and len(counts) == 1:
        named = counts_of(before)
        if _is_closed(before, named):
            listed, says_all = _with_each(before, named), _REST.search(before.text) is not None
            yield Parts(counts[0], sentence, listed, before, says_all, True, closed=True)
        return
    if (_AMONG.match(text) or _SOME_AMONG.match(text)) and before is not None:
        totals = counts_of(before)
        if len(counts) >= 2 and totals:
            closed = _is_closed(sentence, counts)
            yield Parts(_largest(totals), before, _with_each(sentence, counts), sentence, says_all, closed=closed)
        return
    if len(counts) < 3:
        return
    if _SEVERAL.search(text) or _ANOTHER_WHOLE.search(text) or (not says_all and _OVERLAP.search(text)):
        return
    if _names_the_whole(sentence, counts):
        # Of two parts others may have been left out, unless one is the other's opposite; any parts may overlap.
        some = not says_all and len(counts) < 4 and not _two_sides(text)
        parts = _with_each(sentence, counts[1:])
        closed = _is_closed(sentence, counts[1:])
        yield Parts(counts[0], sentence, parts, sentence, says_all, True, some, closed, may_overlap=True)
        return
    yield from _colon_or_bracket(sentence, counts, says_all)


def _colon_or_bracket(sentence: Sentence, counts: list[Figure], says_all: bool) -> Iterator[Parts]:
    text = sentence.passage.text
    for place in range(len(counts) - 2):
        between = text[counts[place].end : counts[place + 1].start]
        if any(_amount(other) >= _amount(counts[place]) for other in counts[place + 1 :]):
            continue
        if ":" in text[counts[place + 1].end : counts[place + 2].start]:
            continue  # the first part is a whole of its own
        rest = counts[place + 1 :]
        behind = text[counts[place + 1].end : min(sentence.end, counts[place + 1].end + 200)]
        which = _WHICH.search(between) or OF_THEM.match(behind) or _SOME.search(between)
        dash = re.search(r"\s[—–-]\s", between) and (len(rest) >= 3 or _two_sides(behind))
        if ":" in between or which or dash:
            none_else = _NONE_ELSE.search(text, counts[-1].end, sentence.end) is not None
            some = _SOME.search(between) is not None and not _two_sides(behind) and not none_else
            closed = not some and (_is_closed(sentence, rest) or _ALL_NAMED.search(between) is not None)
            answers = sum(figure.is_percent for figure in sentence.figures) >= 2  # of one person there may be several
            listed = _with_each(sentence, rest)
            closed = closed and not answers
            yield Parts(counts[place], sentence, listed, sentence, says_all, True, some, closed, may_overlap=answers)
            return
        if "(" in between and ")" not in between:
            end = text.find(")", counts[place + 1].start, sentence.end)
            inside = [figure for figure in rest if figure.start < end]
            if len(inside) >= 2:
                parts, closed = _with_each(sentence, inside), _is_closed(sentence, inside)
                yield Parts(counts[place], sentence, parts, sentence, says_all, listed=True, closed=closed)
                return
    if _ORDINALS.search(text, counts[0].end, counts[1].start) and len(counts) >= 4:
        yield Parts(counts[0], sentence, _with_each(sentence, counts[1:]), sentence, says_all, listed=True, closed=True)
        return
    last, behind = counts[-1], text[counts[-1].end : counts[-1].end + 25]
    between = text[counts[-2].end : last.start]
    makes = "=" in between and "+" in text[counts[0].end : counts[-2].start]
    apart = all(_APART.search(text[one.end : other.start]) for one, other in pairwise(counts))
    if (
        makes
        or (apart and _IN_ALL.search(between))
        or re.match(r"\s+(?:[^\W\d_]+\s+)?(?:in all|in total|altogether)\b", behind)
    ):
        yield Parts(last, sentence, _with_each(sentence, counts[:-1]), sentence, True)
        return
    opened, closed_at = text.rfind("(", sentence.start, counts[0].start), text.find(")", counts[-2].end, last.start)
    in_bracket = opened >= 0 and closed_at >= 0 and ")" not in text[opened : counts[-2].end]
    if in_bracket and _NUMBERS.search(text[closed_at : last.start]):
        closed = _is_closed(sentence, counts[:-1])  # those hurt (45 demonstrators and 30 bystanders) number 75
        yield Parts(last, sentence, _with_each(sentence, counts[:-1]), sentence, says_all, True, closed=closed)


def _is_closed(sentence: Sentence, parts: Sequence[Figure]) -> bool:
    """Whether three parts and more are listed alike, so that the list is not likely to be cut short."""
    text = sentence.passage.text
    gaps = [text[one.end : other.start] for one, other in pairwise(parts)]
    alike = all(len(gap) < 90 and not any(char in gap for char in ".") for gap in gaps)
    return len(parts) >= 3 and alike and not _MAY_GO_ON.search(text, parts[-1].end, sentence.end)


def _two_sides(text: str) -> bool:
    """Whether two parts are each other's opposite, so that nothing is left out: women and men, did and did not."""
    return _NOT.search(text) is not None or (_WOMEN.search(text) is not None and _MEN.search(text) is not None)


def _names_the_whole(sentence: Sentence, counts: list[Figure]) -> bool:
    """Whether the sentence begins with the whole: of the 52 villages, из 52 сёл, 52 ауылдың."""
    text = sentence.passage.text
    after = text[counts[0].end : counts[1].start]
    before = _before(sentence, counts[0])
    if _OF_THE_TOTAL.match(before):
        return True
    return _FRONT.match(before) is not None or _GENITIVE.match(after) is not None


def _in_labels(passage: Passage) -> Finds:
    """Detained: 518. Released the same day: 132. Still in custody: 236."""
    ends = [(sentence, _LABELLED.search(sentence.text)) for sentence in passage.sentences]
    run: list[tuple[Sentence, Figure]] = []
    for sentence, match in ends:
        counts = counts_of(sentence)
        if match is None or len(counts) != 1 or counts[0].start - sentence.start != match.start(1):
            run = []
            continue
        run.append((sentence, counts[0]))
    if len(run) >= 3 and all((run[0][1].whole or 0) > (figure.whole or 0) for _, figure in run[1:]):
        total, *parts = run
        found = Parts(total[1], total[0], [(figure, 1) for _, figure in parts], parts[0][0], False, True, closed=True)
        yield from _judge(found)


def _before(sentence: Sentence, figure: Figure) -> str:
    return sentence.passage.text[sentence.start : figure.start]


def _largest(figures: Sequence[Figure]) -> Figure:
    return max(figures, key=lambda figure: (_amount(figure), -figure.start))


def _with_each(sentence: Sentence, figures: Sequence[Figure]) -> list[tuple[Figure, int]]:
    """Each part, and how often it counts: "100 each from Belarus and Armenia" counts twice."""
    found = []
    for place, figure in enumerate(figures):
        stop = figures[place + 1].start if place + 1 < len(figures) else sentence.end
        each = _EACH.match(sentence.passage.text[figure.end : stop])
        times = 1 + len(re.findall(r",|\band\b|\bи\b|\bжәне\b", each[1].rstrip(" ,.;"))) if each else 1
        found.append((figure, times))
    return found


def _amount(figure: Figure) -> Decimal:
    return figure.value.exact or Decimal(0)


def _judge(found: Parts) -> Finds:
    total = _amount(found.total)
    values: list[Decimal] = [_amount(figure) * times for figure, times in found.parts]
    makes = sum(values, Decimal(0))
    text = found.of.passage.text
    if OF_THEM.match(text[found.total.end : found.total.end + 30]):
        return  # 89 of them are a part themselves
    if values == list(range(1, len(values) + 1)) and len(values) >= 3:
        return  # the points of a scale: 1, 2, 3, 4 or 5
    if len(values) < 2 or total <= sorted(values)[-1] or (found.some and makes < total and not found.all_of_it):
        return
    slack = Decimal(0)
    if found.total.value.unit is not None:
        slack = sum((figure.value.step for figure, _ in found.parts), found.total.value.step) / 2
    if abs(makes - total) <= slack or _counted_twice(values, total, slack):
        yield Held(ID, found.of.passage.place(found.total.start).line)
        return
    if not _is_told(found, total, values, makes):
        return
    certainty: Certainty = "certain" if found.all_of_it and found.of is found.where else "likely"
    added = " + ".join(figure.text if times == 1 else f"{times} x {figure.text}" for figure, times in found.parts)
    also = () if found.of is found.where else (found.where.passage.place(found.parts[0][0].start),)
    yield discrepancy(
        ID,
        certainty,
        found.of.passage.place(found.total.start, found.total.end),
        stated=found.total.text,
        expected=f"{makes.normalize():,f}",
        message=f"the parts make {makes.normalize():,f}, not {total.normalize():,f}: {added}",
        also=also,
    )


def _counted_twice(values: Sequence[Decimal], total: Decimal, slack: Decimal) -> bool:
    """Whether the smallest part lies in both of the others: 30 fined and 20 jailed, of whom 8 were both, are 42."""
    both = min(values)
    return len(values) == 3 and abs(sum(values, Decimal(0)) - 2 * both - total) <= slack


def _is_told(found: Parts, total: Decimal, values: Sequence[Decimal], makes: Decimal) -> bool:
    """Whether the parts are near enough to the total, or the text says plainly enough that they are all of it."""
    whole = all(value == int(value) for value in [*values, total])
    pairs = [(str(int(total)), str(int(makes)))] if whole else []
    pairs += [(str(int(value)), str(int(value + total - makes))) for value in values if whole and value + total > makes]
    mended = any(slip_between(*pair) not in (None, "the decimal point moved") for pair in pairs)
    off = abs(makes - total)
    if found.may_overlap and found.some and off > 2 and off * 20 > total:
        return False
    close = off * 5 <= total
    overlap = found.may_overlap and not found.all_of_it
    near = off * 8 <= total or (total < makes <= 2 * total and not overlap)
    if found.closed and found.may_overlap and makes < total and off * 5 <= total:
        # Of 96 people 40 were released, 12 after a hearing and 28 without one: the first may be a whole of its own.
        return abs(sum(values[1:], Decimal(0)) - values[0]) > 0
    if found.closed and not found.may_overlap and off * 10 <= 6 * total:
        return True
    if found.all_of_it and (close or mended or near):
        return True
    return (mended and close) or (found.listed and near)


RULE = Rule(
    ID,
    "Parts in running text that do not make the total they are said to be of",
    "error",
    check,
    needs="a total and at least two parts, joined by such words as: of these, among them, in all, the remaining",
)
