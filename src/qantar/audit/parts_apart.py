"""Totals and parts that stand in different sentences, or in a text and its note.

"There were 467 leaflets. Of these, 120 were printed. A further 176 were typed, and 171 written by hand": the numbers of
the sentences behind a total are its parts as long as they say that they speak of the same things.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from qantar.audit.countable import OF_THEM
from qantar.audit.overlapping_parts import says_they_overlap
from qantar.audit.parts_and_totals import Part, Parts, amount_of, as_parts, is_closed
from qantar.audit.passages import Figure, Sentence
from qantar.audit.words_for_parts import (
    ADDS_ONE,
    AMONG,
    AMONG_OR_THAT_IS,
    AMOUNTS_TO,
    DIVIDES,
    FRONT,
    GOES_ON,
    IN_ALL,
    IN_ALL_FIRST,
    LABELLED,
    LEADS_TO_PARTS,
    REST,
    SEVERAL,
    SOME_AMONG,
    SPREAD,
    SUMS_UP,
    TOTAL_LABEL,
)

_IN_BRACKETS = re.compile(r"\([^()]*\)")
_OF_THEM_BEFORE = re.compile(r"\b(?:of|из|среди) (?:them|these|those|whom|which|них|которых)\W*$", re.IGNORECASE)
SHORT = 120  # characters of a sentence that says little but its number
MOST = 4  # sentences over which the parts of a total are told


class Told(NamedTuple):
    """A sentence and the numbers that count something in it."""

    sentence: Sentence
    counts: list[Figure]


def behind_total(told: Sequence[Told], at: int) -> Parts | None:
    """The total of a sentence with the parts that those behind it give."""
    first = at + 1
    if first + 1 < len(told) and not told[first].sentence.figures and len(told[at].counts) == 1:
        first += 1  # 30 were held. All were known to the police. Of them ...
    if not told[at].counts or first >= len(told):
        return None
    opens = _opens(told[first], told[at])
    if len(told[at].counts) > 1 and not opens.names_the_whole:
        return None
    if told[first].sentence.passage is not told[at].sentence.passage and not opens.of_parts:
        return None
    total = max(told[at].counts, key=lambda figure: (amount_of(figure), -figure.start))
    found = list(_taken(told, at, first, opens, total))
    if not found:
        return None
    best = min(found, key=lambda one: abs(one.makes - amount_of(total)))
    near = abs(best.makes - amount_of(total)) * 3 <= amount_of(total)
    return best if near or opens.names_the_whole else None


def _taken(told: Sequence[Told], at: int, first: int, opens: Opening, total: Figure) -> Iterator[Parts]:
    """What can be the parts of a total: the numbers of the next sentence, of the next two and so on."""
    parts: list[Part] = []
    linked = short = True
    labelled = LABELLED.search(told[at].sentence.text) is not None
    for place in range(first, min(first + MOST, len(told))):
        sentence, counts = told[place]
        begins = place == first
        same = sentence.passage is told[first].sentence.passage
        if not same or not counts or not _adds(sentence, counts, total, begins and opens.lists):
            return
        if not begins and OF_THEM.match(sentence.passage.text[counts[0].end : counts[0].end + 30]):
            return  # of those before, that is
        labelled = labelled and LABELLED.search(sentence.text) is not None
        linked = linked and (labelled or (begins and opens.of_parts) or GOES_ON.search(sentence.text) is not None)
        short = short and len(sentence.text) <= SHORT
        parts += as_parts(sentence, counts)
        rest = _says_all(sentence, counts)
        fewest = 2 if begins and (rest or opens.names_the_whole) else 3
        if len(parts) >= fewest and (linked or (rest and short)):
            closed = labelled or (rest and len(parts) >= 3) or (begins and is_closed(sentence, counts))
            yield Parts(total, told[at].sentence, list(parts), rest or opens.lists, not begins, closed=closed)


def _is_near(before: Sentence, sentence: Sentence) -> bool:
    """Whether a sentence stands in the paragraph of one before it, or in the next, and there of nobody else."""
    if sentence.passage is before.passage:
        return True
    close = sentence.passage.number == before.passage.number + 1
    return close and not sentence.names - before.passage.names_with_first


def _nearly(figures: Sequence[Figure], total: Figure) -> bool:
    """Whether numbers make a total, or nearly."""
    off = sum(map(amount_of, figures), Decimal(0)) - amount_of(total)
    return abs(off) * 8 <= amount_of(total)


class Opening(NamedTuple):
    """How a sentence goes on from the one before: of these, 120 ...; the breakdown is: ..."""

    names_the_whole: bool = False
    lists: bool = False
    tells_of_some: bool = False

    @property
    def of_parts(self) -> bool:
        """Whether it says in any way that it tells of parts."""
        return self.names_the_whole or self.lists or self.tells_of_some


def _opens(behind: Told, total: Told) -> Opening:
    sentence, before = behind.sentence, total.sentence
    text = sentence.text
    if AMONG.match(text) or SOME_AMONG.match(text):
        return Opening(names_the_whole=True)
    same = sentence.passage is before.passage
    if LEADS_TO_PARTS.search(text) or DIVIDES.search(before.text):
        return Opening(lists=_is_near(before, sentence))
    labelled = LABELLED.search(text) is not None and LABELLED.search(before.text) is not None
    if same and (labelled or SPREAD.search(text)):
        return Opening(tells_of_some=True)
    # There were 717. The police broke up 403, escorted 176 and left 160 alone.
    bare = len(behind.counts) >= 3 and len(sentence.figures) == len(behind.counts) and not sentence.dates
    alone = len(before.figures) == 1 and _is_near(before, sentence) and is_closed(sentence, behind.counts)
    return Opening(tells_of_some=bare and alone and not sentence.names and _nearly(behind.counts, total.counts[0]))


def _says_all(sentence: Sentence, counts: Sequence[Figure]) -> bool:
    at = counts[-2].end - sentence.start if len(counts) > 1 else 0
    return REST.search(sentence.text, at) is not None


def _adds(sentence: Sentence, counts: Sequence[Figure], total: Figure, lists: bool) -> bool:
    """Whether the numbers of a sentence can be parts, none of them a whole of its own."""
    text = sentence.text
    if (
        any(amount_of(figure) >= amount_of(total) for figure in counts)
        or SEVERAL.search(text)
        or says_they_overlap(text)
    ):
        return False
    percents = [figure for figure in sentence.figures if figure.is_percent]
    if any(sentence.passage.text[figure.start - 1] != "(" for figure in percents):
        return False  # not beside the number that it is of
    if IN_ALL.search(text) and not AMONG.match(text):
        return False
    words = sentence.passage.text
    if any(OF_THEM.match(words[figure.end : figure.end + 30]) for figure in counts[1:]) or any(
        _OF_THEM_BEFORE.search(words, one.end, other.start) for one, other in pairwise(counts)
    ):
        return False  # 30 were charged, and 15 of them sentenced; 219 came back, of these 18 spoilt
    rest = REST.search(text)
    if rest is not None and len(counts) > 1 and sentence.start + rest.start() < counts[-2].start:
        return False  # the remaining 35 came from the 40 who had left
    if not lists and FRONT.match(words[sentence.start : counts[0].start]):
        return False  # of the 130 people asked
    gap = words[counts[0].end : counts[1].start] if len(counts) > 1 else ""
    return lists or gap.startswith(")") or not any(char in _IN_BRACKETS.sub("", gap) for char in ":(;")


def before_total(told: Sequence[Told], at: int) -> Parts | None:
    """The parts of the sentences before one that says what they make, and at most one part more."""
    sentence, counts = told[at]
    if not 1 <= len(counts) <= 2 or at == 0:
        return None
    total = counts[-1]
    lead = sentence.passage.text[sentence.start : total.start]
    if len(counts) == 2:
        sums = ADDS_ONE.search(lead) is not None
    else:
        sums = any((IN_ALL_FIRST.match(sentence.text), AMOUNTS_TO.search(lead), SUMS_UP.search(lead)))
    if (
        "(" in lead.rpartition(")")[2]
        or len(sentence.figures) > len(counts)
        or not (sums or (len(counts) == 1 and TOTAL_LABEL.search(lead)))
    ):
        return None
    parts = as_parts(sentence, counts[:-1])
    for earlier in range(at - 1, max(-1, at - 1 - MOST), -1):
        one, named = told[earlier]
        if not named or max(map(amount_of, named)) >= amount_of(total) or not _is_near(one, sentence):
            break
        if _makes_its_own(named):
            break
        if one.passage is not sentence.passage and not sums:
            break
        parts = [*as_parts(one, named), *parts]
        says_all = len(counts) == 2 or REST.search(one.text) is not None
        closed = is_closed(one, named) and len(named) == len(parts)
        whole = closed or len(counts) == 2 or sum((part.amount for part in parts), Decimal(0)) >= amount_of(total)
        if len(parts) >= 3 and whole:
            return Parts(total, sentence, parts, says_all, listed=True, closed=closed)
    return None


def _makes_its_own(counts: Sequence[Figure]) -> bool:
    """Whether the last number of a sentence is what its others make: with the 57, 268 and 39 they were 364."""
    return len(counts) >= 3 and sum(map(amount_of, counts[:-1]), Decimal(0)) == amount_of(counts[-1])


def in_note(sentence: Told, note: Told) -> Iterator[Parts]:
    """They know of 586 marches, with a note: That is, 188 from the press, 334 from the police and 70 from both."""
    if not AMONG_OR_THAT_IS.match(note.sentence.text) or len(sentence.counts) != 1:
        return
    total, parts = sentence.counts[0], note.counts
    if len(parts) >= 3 and all(amount_of(part) < amount_of(total) for part in parts):
        closed = is_closed(note.sentence, parts)
        yield Parts(total, sentence.sentence, as_parts(note.sentence, parts), False, closed=closed)
