"""Two places of a text that give one thing two values.

Two figures are of one thing if the same is counted, in the same years, of the same people and places, and what else
is said agrees; words that say only that something was, was counted, or was said before ("took place", "were
recorded", "as noted above") make no difference, nor does the order of words. That the figures are close counts for
nothing. Figures on the word of two named sources are rivals and no error; figures of different days, and running
counts ("so far", "reached"), follow each other and are no error either.

A count of all there was of a thing in one place and year is held against any other such count, in whatever words:
"Mirton saw 87 boycotts in 2005", and "the 78 boycotts of 2005 changed nothing in Mirton".
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import NamedTuple, TypeVar

from qantar.audit.answer import Discrepancy, Held, Place
from qantar.audit.counting_words import OTHERWISE, says_nothing, singled_out
from qantar.audit.counts_told import Telling, same_told, tellings_of
from qantar.audit.draft import Draft
from qantar.audit.rules.rule import Finds, Rule, discrepancy
from qantar.audit.slips import slip_between
from qantar.audit.statements import Statement, statements_of
from qantar.audit.words import OF_BEING, stems

ID = "text-against-text"
_NOT = re.compile(r"\b(?:not|no|never|neither|without|не|нет|ни|без|емес|жоқ)\b", re.IGNORECASE)
_NEXT = re.compile(
    r"\b(?:next|following|below|above|previous) (?:table|question|figure|chart|section)|the following\b"
    r"|следующ\w+|ниже|выше (?:табл|рис)\w+|келесі|төменде\w*",
    re.IGNORECASE,
)
LARGEST_GROUP = 60  # a word that is counted more often than this says too little

One = TypeVar("One", Statement, Telling)
Alike = Callable[[One, One], bool]


def check(draft: Draft) -> Finds:
    """Compare the figures of each thing that is counted."""
    seen: set[tuple[tuple[int, int], ...]] = set()
    for statements, alike in (*_told_of_all(draft), *_worded_alike(draft)):
        key = tuple((one.sentence.passage.number, one.figure.start) for one in statements)
        if key not in seen:
            seen.add(key)
            yield from _compare(statements, alike)


def _told_of_all(draft: Draft) -> Iterator[tuple[list[Statement], set[tuple[int, int]]]]:
    """Counts of all there was of a thing in a place and a year."""
    groups: dict[tuple[str, int], list[Telling]] = defaultdict(list)
    for telling in tellings_of(draft):
        for name in sorted(telling.names | telling.first):
            groups[name, telling.year].append(telling)
    for group in groups.values():
        for told, alike in _joined(group, same_told):
            yield [telling.statement for telling in told], alike


def _worded_alike(draft: Draft) -> Iterator[tuple[list[Statement], set[tuple[int, int]]]]:
    """Statements in nearly the same words."""
    groups: dict[tuple[str | None, str], list[Statement]] = defaultdict(list)
    for one in statements_of(draft):
        if not one.figure.text.isalpha():  # twelve months, two of them
            for word in _things(one):
                groups[one.figure.value.unit, word].append(one)
    for group in groups.values():
        yield from _joined(group, _same_thing)


def _things(one: Statement) -> list[str]:
    """The words that name what a figure counts, under which it is compared with others."""
    found = [word for word in one.counted if word not in OF_BEING]
    if found or one.figure.value.unit is None:
        return list(dict.fromkeys(found))
    return [""]


def _joined(group: list[One], same: Alike[One]) -> Iterator[tuple[list[One], set[tuple[int, int]]]]:
    """Those of a group that are of one thing, in the order of the text, and which of them are so as they stand."""
    if not 2 <= len(group) <= LARGEST_GROUP:
        return
    every = range(len(group))
    alike = {(one, other) for one in every for other in range(one + 1, len(group)) if same(group[one], group[other])}
    left = set(every)
    for first in every:
        members, queue = {first}, [first] if first in left else []
        while queue:
            here = queue.pop()
            new = {one for pair in alike if here in pair for one in pair} - members
            members |= new
            queue += new
        left -= members
        order = sorted(members)
        if len(order) > 1:
            yield (
                [group[one] for one in order],
                {(order.index(one), order.index(other)) for one, other in alike if one in members},
            )


def _compare(statements: list[Statement], alike: set[tuple[int, int]]) -> Finds:
    """Two values are a discrepancy; three and more are a list of parallel things that are worded alike."""
    values: list[list[int]] = []
    for place, one in enumerate(statements):
        same = next((known for known in values if statements[known[0]].can_be(one)), None)
        if same is None:
            values.append([place])
        else:
            same.append(place)
            yield Held(ID, _place(one).line)
    if len(values) != 2:
        return
    most, fewest = sorted(values, key=lambda places: (-len(places), places[0]))
    for place in fewest:
        if any((min(place, other), max(place, other)) in alike for other in most):
            yield _told(statements[place], [statements[other] for other in most])


def _told(one: Statement, others: list[Statement]) -> Discrepancy:
    place, there = _place(one), [_place(other) for other in others]
    says = others[0].figure.text
    slip = slip_between(_digits(one), _digits(others[0]))
    message = f"{there[0].at} says {says}, {place.at} says {one.figure.text} of what seems the same thing"
    message += f": {slip}" if slip else ""
    return discrepancy(
        ID, "likely", place, stated=one.figure.text, expected=says, message=message, also=tuple(there[:6])
    )


def _place(one: Statement) -> Place:
    return one.sentence.passage.place(one.figure.start, one.figure.end)


class _Said(NamedTuple):
    """What the words of a sentence say of its figures, whatever they are held against."""

    singled_out: frozenset[str]
    otherwise: bool  # the text knows of both
    of_another: bool  # of another table or question each time
    first: str  # a name may begin a sentence, where its capital does not tell
    denies: bool


@lru_cache(maxsize=4096)  # a sentence is held against many others
def _said(text: str) -> _Said:
    words = stems(text)
    return _Said(
        singled_out(text),
        OTHERWISE.search(text) is not None,
        _NEXT.search(text) is not None,
        words[0] if words else "",
        _NOT.search(text) is not None,
    )


def _digits(one: Statement) -> str:
    exact = one.figure.value.exact
    return format(exact, "f") if exact is not None else one.figure.text


def _same_thing(one: Statement, other: Statement) -> bool:
    """Whether two figures are of one thing, as far as their words tell."""
    if one.sentence is other.sentence or _of_other_times(one, other) or _of_other_things(one, other):
        return False
    same_years = one.years == other.years
    if one.said and other.said and same_years and one.years:
        few, many = sorted((one.said, other.said), key=len)
        if few == many and len(few) >= 2:
            return True  # the same is said, in whatever order, of the same year
        if few < many and len(few) >= 2 and (one.again or other.again):
            return True
    words, others = one.about, other.about
    shared, fewer = len(words & others), min(len(words), len(others))
    if 3 <= shared == fewer and same_years and one.years and one.names == other.names and one.names:
        return all(map(says_nothing, words ^ others))  # one says no more than the other, of the same place and year
    if shared < 4 or shared < 0.7 * fewer:
        return False
    roles = (one.sentence.passage.paragraph.role, other.sentence.passage.paragraph.role)
    anchored = bool(one.years) and "item" not in roles and same_years and one.names == other.names
    return anchored and shared >= 0.85 * fewer and shared >= 0.6 * max(len(words), len(others))


def _of_other_times(one: Statement, other: Statement) -> bool:
    """Whether two figures are of different times, or of a count that runs on."""
    years = one.years != other.years and bool(one.years and other.years)
    return years or one.running or other.running or one.days != other.days


def _of_other_things(one: Statement, other: Statement) -> bool:
    """Whether two figures are of different things, on the word of different people, or of a list of like things."""
    if one.speaker and other.speaker and not one.speaker & other.speaker:
        return True
    if one.figure.value.exact is None or other.figure.value.exact is None or one.may_round(other):
        return True  # several, or about so many
    if not (one.years or one.again or other.again) and (one.figure.is_percent or "(" in one.sentence.text):
        return True  # the answers to two questions, or of two towns
    if one.sentence.passage is other.sentence.passage and (one.figure.is_percent or "(" in one.sentence.text):
        return True  # the answers to one question, told one after the other
    things, others = set(_things(one)), set(_things(other))
    if things and others and things.isdisjoint(others):
        return True
    if not one.names <= other.names and not other.names <= one.names:
        return True
    if one.counted and other.counted and not {one.counted[0], other.counted[0]} & {*one.counted} & {*other.counted}:
        return True
    if len(one.counted) > 1 and len(other.counted) > 1 and one.counted[-2:] != other.counted[-2:]:
        return True
    says, saying = _said(one.sentence.text), _said(other.sentence.text)
    if says.singled_out != saying.singled_out:
        return True  # twelve of them, in spring, in the centre
    if says.otherwise or saying.otherwise or says.of_another or saying.of_another:
        return True
    if not (one.again or other.again) and (says.first not in other.about or saying.first not in one.about):
        return True
    return says.denies != saying.denies or max(len(one.sentence.figures), len(other.sentence.figures)) > 6


RULE = Rule(
    ID,
    "Two places of a text that give the same thing two values",
    "warning",
    check,
    needs="two sentences that count the same thing in nearly the same words",
)
