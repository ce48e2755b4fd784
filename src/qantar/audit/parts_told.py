"""The parts that a text gives of a total: of these, in all, the remaining, adding up; in a sentence, list or note."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from qantar.audit.called_notes import note_of
from qantar.audit.countable import OF_THEM, counts_of
from qantar.audit.draft import Draft
from qantar.audit.no_counts import is_formula
from qantar.audit.overlapping_parts import may_be_in_several, says_they_overlap, without_bases
from qantar.audit.parts_and_totals import Parts, amount_of, as_parts, is_closed
from qantar.audit.parts_apart import Told, before_total, behind_total, in_note
from qantar.audit.parts_in_lists import parts_in_lists
from qantar.audit.passages import Figure, Sentence
from qantar.audit.sums_told import are_parts_of_others
from qantar.audit.words_for_parts import (
    ADDING,
    ALL_NAMED,
    AMOUNTS_TO,
    ANOTHER_WHOLE,
    APART,
    DIVIDES,
    FRONT,
    GENITIVE,
    GIVES,
    GOES_ON,
    IN_ALL,
    MEN,
    NONE_ELSE,
    NONE_OF_THE_SORT,
    NOT,
    NUMBERS,
    OF_THE_TOTAL,
    ORDINALS,
    REST,
    SEVERAL,
    SOME,
    TOTAL_BEFORE,
    WHICH,
    WHOLES,
    WOMEN,
)

_DASH = re.compile(r"\s[–—=-]\s*$")
_IN_ALL_BEHIND = re.compile(
    r"\s+(?:[^\W\d_]+\s+)?(?:in all|in total|in sum|all told|all together|altogether|over the|for the|for all)\b"
)

#: 26 wrote of corruption, more than of anything else; 16 of daily life: the first of a list, and not its total.
_FIRST_OF_ALL = re.compile(
    r"\bmore (?:often )?than (?:of |for |by |in |about |on )?(?:any|all other)|\bmost (?:often|of all)\b"
    r"|\b(?:больше|чаще)(?:,? чем)? (?:о |об |за |на |у |в )?(?:чего|кого|ч[её]м-|ком-|любо|всего|всех|друг|остальн)"
    r"|\b(?:бәрінен|басқалардан|барлығынан) (?:де )?(?:көп|жиі)",
    re.IGNORECASE,
)


def parts_in(draft: Draft) -> Iterator[Parts]:
    """Every total of running text with the parts that it is said to have."""
    told: list[Told] = []
    for passage in draft.passages:
        if passage.is_note:
            continue
        of_body = passage.paragraph.role != "heading"
        for sentence in passage.sentences:
            counted = bool(sentence.figures) and not is_formula(sentence.text) and not may_be_in_several(sentence)
            one = Told(sentence, without_bases(sentence, counts_of(sentence)) if counted else [])
            note = note_of(draft, sentence) if one.counts else None
            if note is not None:
                yield from in_note(one, Told(note, counts_of(note)))
            if of_body:
                told.append(one)
    yield from parts_in_lists(draft.passages)
    at = 0
    while at < len(told):
        before = before_total(told, at)
        behind = behind_total(told, at) if before is None else None
        if before is not None:
            yield before
        elif behind is not None:
            yield behind
            while told[at].sentence is not behind.parts[-1].where:
                at += 1
        elif told[at].counts:
            yield from _in_one(*told[at])
        at += 1


def _in_one(sentence: Sentence, counts: list[Figure]) -> Iterator[Parts]:
    """The parts and the total of one sentence."""
    text = sentence.text
    says_all = REST.search(text) is not None
    if len(counts) < 3:
        return
    if SEVERAL.search(text) or ANOTHER_WHOLE.search(text) or are_parts_of_others(sentence, counts):
        return
    if not says_all and says_they_overlap(text):
        return
    if _FIRST_OF_ALL.search(sentence.passage.text, counts[0].end, counts[1].start):
        return
    if len(WHOLES.findall(text)) > 1:
        return  # 2005: 120 of 800, 2009: 150 of 500
    if amount_of(counts[0]) > max(map(amount_of, counts[1:])) and _names_the_whole(sentence, counts):
        # Of two parts others may have been left out, unless one is the other's opposite; any parts may overlap.
        some = not says_all and len(counts) < 4 and not _two_sides(text)
        ordered = ORDINALS.search(sentence.passage.text, counts[0].end, counts[1].start)
        none = len(counts) >= 4 and (ordered or NONE_OF_THE_SORT.search(text, counts[-2].end - sentence.start))
        parts = as_parts(sentence, counts[1:])
        closed = is_closed(sentence, counts[1:])
        yield Parts(counts[0], sentence, parts, says_all, True, some, closed, may_overlap=not none)
        return
    found = _behind(sentence, counts, says_all) or _before(sentence, counts, says_all) or _begins(sentence, counts)
    if found is not None:
        yield found


def _behind(sentence: Sentence, counts: list[Figure], says_all: bool) -> Parts | None:
    """A total with the parts behind it: 30 people: 12 women and 18 men; 30 (12 women and 18 men)."""
    text = sentence.passage.text
    for place in range(len(counts) - 2):
        between = text[counts[place].end : counts[place + 1].start]
        if any(amount_of(other) >= amount_of(counts[place]) for other in counts[place + 1 :]):
            continue
        if ":" in text[counts[place + 1].end : counts[place + 2].start]:
            continue  # the first part is a whole of its own
        rest = counts[place + 1 :]
        if "(" in between and ")" not in between:  # 71 of one kind (27 of them here) and 58 of another
            end = text.find(")", counts[place + 1].start, sentence.end)
            inside = [figure for figure in rest if figure.start < end]
            if len(inside) < 2:
                continue
            closed = is_closed(sentence, inside)
            return Parts(counts[place], sentence, as_parts(sentence, inside), says_all, listed=True, closed=closed)
        behind = text[counts[place + 1].end : min(sentence.end, counts[place + 1].end + 200)]
        which = WHICH.search(between) or OF_THEM.match(behind) or SOME.search(between)
        dash = re.match(r"[^,;]*\s[—–-]\s", between) and (len(rest) >= 3 or _two_sides(behind))
        alone = place == 0 and not any(figure.is_percent for figure in sentence.figures)
        named = says_all or TOTAL_BEFORE.search(text[sentence.start : counts[place].start])
        apart = alone and ";" in between and named and not _are_alike(text, counts)
        if ":" in between or which or dash or apart:
            none_else = NONE_ELSE.search(text, counts[-1].end, sentence.end) is not None
            some = SOME.search(between) is not None and not _two_sides(behind) and not none_else
            answers = sum(figure.is_percent for figure in sentence.figures) >= 2  # of one person there may be several
            closed = not some and not answers and (is_closed(sentence, rest) or ALL_NAMED.search(between) is not None)
            parts = as_parts(sentence, rest)
            return Parts(counts[place], sentence, parts, says_all, True, some, closed, may_overlap=answers)
    return None


def _before(sentence: Sentence, counts: list[Figure], says_all: bool) -> Parts | None:
    """A total with the parts before it: 12 women and 18 men, 30 in all; adding up 12 and 18 gives 30."""
    text, last = sentence.passage.text, counts[-1]
    named = counts[:-1]
    between, behind = text[named[-1].end : last.start], text[last.end : min(sentence.end, last.end + 25)]
    added = ADDING.search(text, sentence.start, last.start) and GIVES.search(between + behind)
    makes = "=" in between and "+" in text[counts[0].end : named[-1].start]
    apart = all(APART.search(text[one.end : other.start]) for one, other in pairwise(named))
    in_all = IN_ALL.search(between) or (len(named) >= 3 and AMOUNTS_TO.search(between))
    # By unions 12, by others 18: this is how the 30 divide.
    divided = len(named) >= 3 and re.search(r"[:;—–]", between) and DIVIDES.search(text, named[-1].end, sentence.end)
    # 74 teachers, 326 doctors, 111 others – 511 signatures.
    others = is_closed(sentence, named) and GOES_ON.search(text, named[-2].end, last.start) and _DASH.search(between)
    if added or makes or (apart and (in_all or divided or others)) or _IN_ALL_BEHIND.match(behind):
        return Parts(last, sentence, as_parts(sentence, named), True, closed=is_closed(sentence, named))
    opened, shut = text.rfind("(", sentence.start, counts[0].start), text.find(")", named[-1].end, last.start)
    in_bracket = opened >= 0 and shut >= 0 and ")" not in text[opened : named[-1].end]
    if in_bracket and NUMBERS.search(text[shut : last.start]):
        # Those hurt (45 demonstrators and 30 bystanders) number 75.
        return Parts(last, sentence, as_parts(sentence, named), says_all, True, closed=is_closed(sentence, named))
    return None


def _begins(sentence: Sentence, counts: list[Figure]) -> Parts | None:
    """A total with which a sentence begins, though no word says so: in 622 cases, 90 were fined, 375 warned ..."""
    text, (total, *rest) = sentence.passage.text, counts
    if len(rest) < 3 or amount_of(total) <= max(map(amount_of, rest)) or not is_closed(sentence, rest):
        return None
    if ORDINALS.search(text, total.end, rest[0].start):
        return Parts(total, sentence, as_parts(sentence, rest), False, listed=True, closed=True)
    between = text[total.end : rest[0].start]
    farthest = max(other.start - one.end for one, other in pairwise(rest))
    plain = all(char.isdigit() or char.isspace() or char == "," for figure in counts for char in figure.text)
    alone = (
        plain
        and not _are_alike(text, counts)
        and len(counts) == len(sentence.figures)
        and len(between) > farthest
        and re.search(r"[,;]", between)
    )
    return Parts(total, sentence, as_parts(sentence, rest), False, listed=True, may_overlap=True) if alone else None


def _are_alike(text: str, counts: list[Figure]) -> bool:
    """Whether the first number is told as those behind it are: Vicky, 14; Dennis, 6; Eleanor, 2."""
    return all(text[max(0, figure.start - 2) : figure.start] == ", " for figure in counts)


def _two_sides(text: str) -> bool:
    """Whether two parts are each other's opposite, so that nothing is left out: women and men, did and did not."""
    return NOT.search(text) is not None or (WOMEN.search(text) is not None and MEN.search(text) is not None)


def _names_the_whole(sentence: Sentence, counts: list[Figure]) -> bool:
    """Whether the sentence begins with the whole: of the 52 villages, из 52 сёл, 52 ауылдың."""
    text = sentence.passage.text
    after = text[counts[0].end : counts[1].start]
    before = text[sentence.start : counts[0].start]
    if OF_THE_TOTAL.match(before):
        return True
    return FRONT.match(before) is not None or GENITIVE.match(after) is not None
