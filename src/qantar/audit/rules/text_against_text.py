"""Two places of a text that give one thing two values.

Two figures are of one thing if the same is counted, in the same years, of the same people and places, and what else
is said agrees; words that say only that something was, was counted, or was said before ("took place", "were
recorded", "as noted above") make no difference, nor does the order of words. That the figures are close counts for
nothing. Figures on the word of two named sources are rivals and no error; figures of different days, and running
counts ("so far", "reached"), follow each other and are no error either. The answer is `likely` where all that tells
agrees, else `possible`.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from qantar.audit.answer import Certainty, Discrepancy, Held, Place
from qantar.audit.draft import Draft
from qantar.audit.rules.rule import Finds, Rule, discrepancy
from qantar.audit.slips import slip_between
from qantar.audit.statements import Statement, statements_of
from qantar.audit.words import OF_BEING, OF_SOURCES, names_in, names_with_first, stems

ID = "text-against-text"
_NOT = re.compile(r"\b(?:not|no|never|neither|without|не|нет|ни|без|емес|жоқ)\b", re.IGNORECASE)
_NEXT = re.compile(
    r"\b(?:next|following|below|above|previous) (?:table|question|figure|chart|section)|the following\b"
    r"|следующ\w+|ниже|выше (?:табл|рис)\w+|келесі|төменде\w*",
    re.IGNORECASE,
)
_OTHERWISE = re.compile(
    r"\b(?:otherwise|differently|unlike|in contrast|contradict\w*|disagree\w*|differ\w*|corrected|wrong|revised"
    r"|иначе|по-другому|в отличие|расходится|противоречит|исправлен\w*|ошибк\w+|басқаша|өзгеше|қате)\b",
    re.IGNORECASE,
)
LARGEST_GROUP = 60  # a word that is counted more often than this says too little


def check(draft: Draft) -> Finds:
    """Compare the figures of each thing that is counted."""
    groups: dict[tuple[str | None, str], list[Statement]] = defaultdict(list)
    for one in statements_of(draft):
        if one.figure.text.isalpha():
            continue  # twelve months, two of them
        for word in _things(one):
            groups[one.figure.value.unit, word].append(one)
        if len(one.years) == 1 and one.figure.value.unit is None and one.figure.whole is not None:
            for name in sorted(_names(one)):
                groups[None, f"{name} {min(one.years)}"].append(one)
    seen: set[tuple[tuple[int, int], ...]] = set()
    for group in groups.values():
        if 2 <= len(group) <= LARGEST_GROUP:
            for alike in _alike(group):
                key = tuple((one.sentence.passage.number, one.figure.start) for one in alike.statements)
                if key not in seen:
                    seen.add(key)
                    yield from _compare(alike)


def _things(one: Statement) -> list[str]:
    """The words that name what a figure counts, under which it is compared with others."""
    found = [word for word in one.counted if word not in OF_BEING]
    if found or one.figure.value.unit is None:
        return list(dict.fromkeys(found))
    return [""]


class Alike(NamedTuple):
    """Statements of what seems one thing, in the order of the text, and how sure that is of each pair."""

    statements: list[Statement]
    sure: dict[tuple[int, int], Certainty]


def _alike(group: list[Statement]) -> Iterator[Alike]:
    """A group taken apart into those that are of one thing."""
    sure = {
        (one, other): certainty
        for one in range(len(group))
        for other in range(one + 1, len(group))
        if (certainty := _same_thing(group[one], group[other])) is not None
    }
    left = set(range(len(group)))
    for first in range(len(group)):
        if first not in left:
            continue
        members, queue = {first}, [first]
        while queue:
            here = queue.pop()
            for pair in sure:
                if here in pair and not set(pair) <= members:
                    new = pair[0] if pair[1] == here else pair[1]
                    members.add(new)
                    queue.append(new)
        left -= members
        order = sorted(members)
        if len(order) > 1:
            kept = {(order.index(a), order.index(b)): how for (a, b), how in sure.items() if a in members}
            yield Alike([group[member] for member in order], kept)


def _compare(alike: Alike) -> Finds:
    """Two values are a discrepancy; three and more are a list of parallel things that are worded alike."""
    values: list[list[int]] = []
    for place, one in enumerate(alike.statements):
        same = next((known for known in values if alike.statements[known[0]].can_be(one)), None)
        if same is None:
            values.append([place])
        else:
            same.append(place)
            yield Held(ID, _place(one).line)
    if len(values) != 2:
        return
    most, fewest = sorted(values, key=lambda places: (-len(places), places[0]))
    for place in fewest:
        pairs = [alike.sure.get((min(place, other), max(place, other))) for other in most]
        known = [certainty for certainty in pairs if certainty]
        if known:
            yield _told(alike.statements[place], [alike.statements[other] for other in most], min(known))


def _told(one: Statement, others: list[Statement], sure: Certainty) -> Discrepancy:
    place, there = _place(one), [_place(other) for other in others]
    says = others[0].figure.text
    slip = slip_between(_digits(one), _digits(others[0]))
    message = f"{there[0].at} says {says}, {place.at} says {one.figure.text} of what seems the same thing"
    message += f": {slip}" if slip else ""
    return discrepancy(ID, sure, place, stated=one.figure.text, expected=says, message=message, also=tuple(there[:6]))


def _place(one: Statement) -> Place:
    return one.sentence.passage.place(one.figure.start, one.figure.end)


def _first(one: Statement) -> str:
    words = stems(one.sentence.text)
    return words[0] if words else ""


def _denies(one: Statement) -> bool:
    return _NOT.search(one.sentence.text) is not None


def _digits(one: Statement) -> str:
    exact = one.figure.value.exact
    return format(exact, "f") if exact is not None else one.figure.text


def _names(one: Statement) -> frozenset[str]:
    """What a sentence names, also in its first word, without who counts."""
    return names_with_first(one.sentence.text) - OF_SOURCES - OF_BEING


def _is_repeated(one: Statement, other: Statement) -> bool:
    """Whether two sentences count one thing in one place and year, and say nothing else that tells them apart.

    Where one says that it repeats what was said, it may say more besides.
    """
    if len(one.years) != 1 or one.years != other.years or one.days != other.days:
        return False
    if not (one.figure.text[0].isdigit() and other.figure.text[0].isdigit()):
        return False
    if one.figure.whole is None or other.figure.whole is None or _NEXT.search(one.sentence.text + other.sentence.text):
        return False
    if not _names(one) & _names(other) or max(len(one.sentence.figures), len(other.sentence.figures)) > 2:
        return False
    sources = one.about & OF_SOURCES, other.about & OF_SOURCES
    if (sources[0] and sources[1] and not sources[0] & sources[1]) or _OTHERWISE.search(
        f"{one.sentence.text} {other.sentence.text}"
    ):
        return False
    plain = OF_BEING | OF_SOURCES
    left, right = one.about - plain, other.about - plain
    things = (frozenset(one.counted) - plain or left) & (frozenset(other.counted) - plain or right)
    names = _names(one) | _names(other)
    if not things - names or (_names(one) ^ _names(other)) & names_in(one.sentence.text) & names_in(
        other.sentence.text
    ):
        return False
    if left == right:
        return not (one.running or other.running)
    few, many = (left - right, right - left)
    if one.again or other.again:
        return (not few or not many or len(few | many) <= 3) and not (few | many) & names
    return not few and len(many) <= 0


def _same_thing(one: Statement, other: Statement) -> Certainty | None:
    """How sure it is that two figures are of one thing; None where they are not, or nothing tells."""
    if one.sentence is not other.sentence and _is_repeated(one, other):
        return "likely"
    if one.sentence is other.sentence or _of_other_times(one, other) or _of_other_things(one, other):
        return None
    same_years = one.years == other.years
    if one.said and other.said and same_years and one.years:
        few, many = sorted((one.said, other.said), key=len)
        if few == many and len(few) >= 2:
            return "likely"  # the same is said, in whatever order, of the same year
        if few < many and len(few) >= 2 and (one.again or other.again):
            return "likely"
    words, others = one.about, other.about
    shared, fewer = len(words & others), min(len(words), len(others))
    if 3 <= shared == fewer and same_years and one.years and one.names == other.names and one.names:
        return "likely"  # one of the two says no more than the other, and both name the same place and year
    if shared < 4 or shared < 0.7 * fewer:
        return None
    roles = (one.sentence.passage.paragraph.role, other.sentence.passage.paragraph.role)
    anchored = bool(one.years) and "item" not in roles and same_years and one.names == other.names
    if anchored and shared >= 0.85 * fewer and shared >= 0.6 * max(len(words), len(others)):
        return "likely"
    return "possible" if same_years or shared >= 0.85 * fewer else None


def _of_other_times(one: Statement, other: Statement) -> bool:
    """Whether two figures are of different times, or of a count that runs on."""
    years = one.years != other.years and bool(one.years and other.years)
    return years or one.running or other.running or one.days != other.days


def _of_other_things(one: Statement, other: Statement) -> bool:
    """Whether two figures are of different things, on the word of different people, or of a list of like things."""
    if one.speaker and other.speaker and not one.speaker & other.speaker:
        return True
    if one.figure.value.exact is None or other.figure.value.exact is None:
        return True  # several
    if not (one.years or one.again or other.again) and (one.figure.is_percent or "(" in one.sentence.text):
        return True  # the answers to two questions, or of two towns
    if one.sentence.passage is other.sentence.passage and (one.figure.is_percent or "(" in one.sentence.text):
        return True  # the answers to one question, told one after the other
    if set(_things(one)) and set(_things(other)) and not set(_things(one)) & set(_things(other)):
        return True
    if _OTHERWISE.search(f"{one.sentence.text} {other.sentence.text}"):
        return True  # the text knows of both
    if _NEXT.search(one.sentence.text) or _NEXT.search(other.sentence.text):
        return True  # of another table or question each time
    if not (one.again or other.again) and (_first(one) not in other.about or _first(other) not in one.about):
        return True  # a name may begin a sentence, where its capital does not tell
    if _denies(one) != _denies(other) or max(len(one.sentence.figures), len(other.sentence.figures)) > 6:
        return True
    if not one.names <= other.names and not other.names <= one.names:
        return True
    return len(one.counted) > 1 and len(other.counted) > 1 and one.counted[-2:] != other.counted[-2:]


RULE = Rule(
    ID,
    "Two places of a text that give the same thing two values",
    "warning",
    check,
    needs="two sentences that count the same thing in nearly the same words",
)
