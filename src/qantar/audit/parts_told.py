"""The parts that a text gives of a total: of these, in all, the remaining, adding up; in a sentence, list or note."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from qantar.audit.called_notes import note_of
from qantar.audit.countable import OF_THEM, counts_of
from qantar.audit.draft import Draft
from qantar.audit.no_counts import is_formula
from qantar.audit.overlapping_parts import may_be_in_several, without_bases
from qantar.audit.passages import Figure, Passage, Sentence
from qantar.audit.sums_told import are_parts_of_others
from qantar.audit.words_for_parts import (
    ADDING,
    ALL_NAMED,
    AMONG,
    AMONG_OR_THAT_IS,
    ANOTHER_WHOLE,
    APART,
    EACH,
    FRONT,
    GENITIVE,
    GIVES,
    IN_ALL,
    IN_ALL_FIRST,
    LABELLED,
    MAY_GO_ON,
    MEN,
    NONE_ELSE,
    NONE_OF_THE_SORT,
    NOT,
    NUMBERS,
    OF_THE_TOTAL,
    ORDINALS,
    OVERLAP,
    REST,
    SEVERAL,
    SOME,
    SOME_AMONG,
    SPREAD,
    TOTAL_BEFORE,
    WHICH,
    WHOLES,
    WOMEN,
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
    closed: bool = False  # three parts or more, the last joined by "and": the list is at its end
    may_overlap: bool = False  # one case may be in several parts: of 300 people, 200 read papers and 150 had a radio


def parts_in(draft: Draft) -> Iterator[Parts]:
    """Every total of running text with the parts that it is said to have."""
    last: Sentence | None = None  # of the paragraph before
    for passage in draft.passages:
        if passage.is_note:
            continue
        for sentence in passage.sentences:
            yield from _in_note(sentence, note_of(draft, sentence))
        if passage.paragraph.role == "heading":
            continue
        yield from _in_labels(passage)
        before: Sentence | None = None
        for sentence in passage.sentences:
            if sentence.figures and not is_formula(sentence.text) and not may_be_in_several(sentence):
                yield from _found_in(sentence, before or (last if AMONG.match(sentence.text) else None))
            before = sentence
        last = before if passage.paragraph.role == "body" else None


def amount_of(figure: Figure) -> Decimal:
    """What a figure says, 0 where it says no one thing."""
    return figure.value.exact or Decimal(0)


def _found_in(sentence: Sentence, before: Sentence | None) -> Iterator[Parts]:
    counts = without_bases(sentence, counts_of(sentence))
    text = sentence.text
    says_all = REST.search(text) is not None
    if before is not None and IN_ALL_FIRST.match(text) and len(counts) == 1:
        named = counts_of(before)
        if _is_closed(before, named):
            listed, says_all = _with_each(before, named), REST.search(before.text) is not None
            yield Parts(counts[0], sentence, listed, before, says_all, True, closed=True)
        return
    if (AMONG.match(text) or SOME_AMONG.match(text)) and before is not None:
        totals = counts_of(before)
        if len(counts) >= 2 and totals:
            closed = _is_closed(sentence, counts)
            yield Parts(_largest(totals), before, _with_each(sentence, counts), sentence, says_all, closed=closed)
        return
    if before is not None:
        spread = _spread(sentence, before, counts)
        if spread is not None:
            yield spread
            return
    if len(counts) < 3:
        return
    if SEVERAL.search(text) or ANOTHER_WHOLE.search(text) or are_parts_of_others(sentence, counts):
        return
    if not says_all and OVERLAP.search(text):
        return
    if len(WHOLES.findall(text)) > 1:
        return  # 2005: 120 of 800, 2009: 150 of 500
    if _names_the_whole(sentence, counts):
        # Of two parts others may have been left out, unless one is the other's opposite; any parts may overlap.
        some = not says_all and len(counts) < 4 and not _two_sides(text)
        none = len(counts) >= 4 and NONE_OF_THE_SORT.search(text, counts[-2].end - sentence.start) is not None
        parts = _with_each(sentence, counts[1:])
        closed = _is_closed(sentence, counts[1:])
        yield Parts(counts[0], sentence, parts, sentence, says_all, True, some, closed, may_overlap=not none)
        return
    yield from _colon_or_bracket(sentence, counts, says_all)


def _spread(sentence: Sentence, before: Sentence, counts: list[Figure]) -> Parts | None:
    """There were 181. Workdays saw 127 of them, Saturdays 35 and Sundays 19. Or: By 219 ..., the remaining 15 ..."""
    text, totals = sentence.text, counts_of(before)
    at_end = max(0, counts[-2].end - sentence.start) if len(counts) > 1 else 0
    says_all = REST.search(text, at_end) is not None
    if (
        len(totals) != 1
        or len(counts) < (2 if says_all else 3)
        or any(figure.is_percent for figure in sentence.figures)
    ):
        return None
    if not (says_all or SPREAD.search(text)) or any(amount_of(figure) >= amount_of(totals[0]) for figure in counts):
        return None
    if _names_the_whole(sentence, counts) or IN_ALL.search(text) or SEVERAL.search(text) or OVERLAP.search(text):
        return None
    if any(char in text[counts[0].end - sentence.start : counts[1].start - sentence.start] for char in ":(;"):
        return None  # a whole of its own
    apart = abs(sum(map(amount_of, counts), Decimal(0)) - amount_of(totals[0]))
    if apart * 3 > amount_of(totals[0]):
        return None
    return Parts(
        totals[0], before, _with_each(sentence, counts), sentence, says_all, closed=_is_closed(sentence, counts)
    )


def _in_note(sentence: Sentence, note: Sentence | None) -> Iterator[Parts]:
    """They know of 586 marches, with a note: That is, 188 from the press, 334 from the police and 70 from both."""
    if note is None or not AMONG_OR_THAT_IS.match(note.text):
        return
    totals, parts = counts_of(sentence), counts_of(note)
    if len(totals) == 1 and len(parts) >= 3 and all(amount_of(part) < amount_of(totals[0]) for part in parts):
        closed = _is_closed(note, parts)
        yield Parts(totals[0], sentence, _with_each(note, parts), note, False, closed=closed)


def _colon_or_bracket(sentence: Sentence, counts: list[Figure], says_all: bool) -> Iterator[Parts]:
    text = sentence.passage.text
    for place in range(len(counts) - 2):
        between = text[counts[place].end : counts[place + 1].start]
        if any(amount_of(other) >= amount_of(counts[place]) for other in counts[place + 1 :]):
            continue
        if ":" in text[counts[place + 1].end : counts[place + 2].start]:
            continue  # the first part is a whole of its own
        rest = counts[place + 1 :]
        behind = text[counts[place + 1].end : min(sentence.end, counts[place + 1].end + 200)]
        which = WHICH.search(between) or OF_THEM.match(behind) or SOME.search(between)
        dash = re.match(r"[^,;]*\s[—–-]\s", between) and (len(rest) >= 3 or _two_sides(behind))
        alone = place == 0 and not any(figure.is_percent for figure in sentence.figures)
        whole = (
            alone and ";" in between and (says_all or TOTAL_BEFORE.search(text[sentence.start : counts[place].start]))
        )
        in_bracket = "(" in between and ")" not in between  # 71 of one kind (27 of them here) and 58 of another
        if not in_bracket and (":" in between or which or dash or whole):
            none_else = NONE_ELSE.search(text, counts[-1].end, sentence.end) is not None
            some = SOME.search(between) is not None and not _two_sides(behind) and not none_else
            closed = not some and (_is_closed(sentence, rest) or ALL_NAMED.search(between) is not None)
            answers = sum(figure.is_percent for figure in sentence.figures) >= 2  # of one person there may be several
            listed = _with_each(sentence, rest)
            closed = closed and not answers
            yield Parts(counts[place], sentence, listed, sentence, says_all, True, some, closed, may_overlap=answers)
            return
        if in_bracket:
            end = text.find(")", counts[place + 1].start, sentence.end)
            inside = [figure for figure in rest if figure.start < end]
            if len(inside) >= 2:
                parts, closed = _with_each(sentence, inside), _is_closed(sentence, inside)
                yield Parts(counts[place], sentence, parts, sentence, says_all, listed=True, closed=closed)
                return
    first = amount_of(counts[0]) > max(map(amount_of, counts[1:]))
    if first and ORDINALS.search(text, counts[0].end, counts[1].start) and len(counts) >= 4:
        yield Parts(counts[0], sentence, _with_each(sentence, counts[1:]), sentence, says_all, listed=True, closed=True)
        return
    last, behind = counts[-1], text[counts[-1].end : min(sentence.end, counts[-1].end + 25)]
    between = text[counts[-2].end : last.start]
    if ADDING.search(text, sentence.start, last.start) and GIVES.search(between + behind):
        closed = _is_closed(sentence, counts[:-1])
        yield Parts(last, sentence, _with_each(sentence, counts[:-1]), sentence, True, closed=closed)
        return
    makes = "=" in between and "+" in text[counts[0].end : counts[-2].start]
    apart = all(APART.search(text[one.end : other.start]) for one, other in pairwise(counts[:-1]))
    if (
        makes
        or (apart and IN_ALL.search(between))
        or re.match(
            r"\s+(?:[^\W\d_]+\s+)?(?:in all|in total|in sum|all told|all together|altogether|over the|for the"
            r"|for all)\b",
            behind,
        )
    ):
        closed = _is_closed(sentence, counts[:-1])
        yield Parts(last, sentence, _with_each(sentence, counts[:-1]), sentence, True, closed=closed)
        return
    opened, closed_at = text.rfind("(", sentence.start, counts[0].start), text.find(")", counts[-2].end, last.start)
    in_bracket = opened >= 0 and closed_at >= 0 and ")" not in text[opened : counts[-2].end]
    if in_bracket and NUMBERS.search(text[closed_at : last.start]):
        closed = _is_closed(sentence, counts[:-1])  # those hurt (45 demonstrators and 30 bystanders) number 75
        yield Parts(last, sentence, _with_each(sentence, counts[:-1]), sentence, says_all, True, closed=closed)


def _is_closed(sentence: Sentence, parts: Sequence[Figure]) -> bool:
    """Whether three parts and more are listed alike, so that the list is not likely to be cut short."""
    text = sentence.passage.text
    gaps = [text[one.end : other.start] for one, other in pairwise(parts)]
    alike = all(len(gap) < 90 and not any(char in gap for char in ".") for gap in gaps)
    return len(parts) >= 3 and alike and not MAY_GO_ON.search(text, parts[-1].end, sentence.end)


def _two_sides(text: str) -> bool:
    """Whether two parts are each other's opposite, so that nothing is left out: women and men, did and did not."""
    return NOT.search(text) is not None or (WOMEN.search(text) is not None and MEN.search(text) is not None)


def _names_the_whole(sentence: Sentence, counts: list[Figure]) -> bool:
    """Whether the sentence begins with the whole: of the 52 villages, из 52 сёл, 52 ауылдың."""
    text = sentence.passage.text
    after = text[counts[0].end : counts[1].start]
    before = _before(sentence, counts[0])
    if OF_THE_TOTAL.match(before):
        return True
    return FRONT.match(before) is not None or GENITIVE.match(after) is not None


def _in_labels(passage: Passage) -> Iterator[Parts]:
    """Detained: 518. Released the same day: 132. Still in custody: 236."""
    ends = [(sentence, LABELLED.search(sentence.text)) for sentence in passage.sentences]
    run: list[tuple[Sentence, Figure]] = []
    for sentence, match in ends:
        counts = counts_of(sentence)
        if match is None or len(counts) != 1 or counts[0].start - sentence.start != match.start(1):
            run = []
            continue
        run.append((sentence, counts[0]))
    if len(run) >= 3 and all((run[0][1].whole or 0) > (figure.whole or 0) for _, figure in run[1:]):
        total, *parts = run
        yield Parts(total[1], total[0], [(figure, 1) for _, figure in parts], parts[0][0], False, True, closed=True)


def _before(sentence: Sentence, figure: Figure) -> str:
    return sentence.passage.text[sentence.start : figure.start]


def _largest(figures: Sequence[Figure]) -> Figure:
    return max(figures, key=lambda figure: (amount_of(figure), -figure.start))


def _with_each(sentence: Sentence, figures: Sequence[Figure]) -> list[tuple[Figure, int]]:
    """Each part, and how often it counts: "100 each from Belarus and Armenia" counts twice."""
    found = []
    for place, figure in enumerate(figures):
        stop = figures[place + 1].start if place + 1 < len(figures) else sentence.end
        each = EACH.match(sentence.passage.text[figure.end : stop])
        times = 1 + len(re.findall(r",|\band\b|\bи\b|\bжәне\b", each[1].rstrip(" ,.;"))) if each else 1
        found.append((figure, times))
    return found
