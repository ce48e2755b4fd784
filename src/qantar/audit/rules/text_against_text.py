"""Two places of a text that give one thing two values.

Two figures are of one thing if the same is counted, in the same years, of the same people and places, and most other
words of the two sentences agree; that the figures are close counts for nothing. Figures on the word of two named
sources are rivals and no error; figures of different days, and running counts ("so far", "reached"), follow each
other and are no error either. The answer is `likely` where nearly all words agree, else `possible`.
"""

from __future__ import annotations

import re
from collections import defaultdict

from qantar.audit.answer import Certainty, Held
from qantar.audit.draft import Draft
from qantar.audit.rules.rule import Finds, Rule, discrepancy
from qantar.audit.slips import slip_between
from qantar.audit.statements import Statement, statements_of

ID = "text-against-text"
_NOT = re.compile(r"\b(?:not|no|never|neither|without|не|нет|ни|без|емес|жоқ)\b", re.IGNORECASE)
LARGEST_GROUP = 60  # a word that is counted more often than this says too little


def check(draft: Draft) -> Finds:
    """Compare the figures of each thing that is counted."""
    groups: dict[tuple[str | None, str], list[Statement]] = defaultdict(list)
    for one in statements_of(draft):
        if one.counted:
            groups[one.figure.value.unit, one.counted[-1]].append(one)
        elif one.figure.value.unit is not None:
            groups[one.figure.value.unit, ""].append(one)
    for group in groups.values():
        if 2 <= len(group) <= LARGEST_GROUP:
            for place, one in enumerate(group):
                for other in group[place + 1 :]:
                    yield from _compare(one, other)


def _compare(one: Statement, other: Statement) -> Finds:
    sure = _same_thing(one, other)
    if sure is None:
        return
    place, there = (each.sentence.passage.place(each.figure.start, each.figure.end) for each in (one, other))
    if one.can_be(other):
        yield Held(ID, place.line)
        return
    if any(figure.value == other.figure.value for figure in one.sentence.figures):
        return  # the other value stands in this sentence as well, for something else
    slip = slip_between(_digits(other), _digits(one))
    message = f"{place.at} says {one.figure.text}, {there.at} says {other.figure.text} of what seems the same thing"
    if slip:
        message += f": {slip}"
    yield discrepancy(
        ID,
        sure,
        there,
        stated=other.figure.text,
        expected=one.figure.text,
        message=message,
        also=(place,),
        severity="warning",
    )


def _denies(one: Statement) -> bool:
    return _NOT.search(one.sentence.text) is not None


def _digits(one: Statement) -> str:
    exact = one.figure.value.exact
    return format(exact, "f") if exact is not None else one.figure.text


def _same_thing(one: Statement, other: Statement) -> Certainty | None:
    """How sure it is that two figures are of one thing; None where they are not, or nothing tells."""
    if one.sentence is other.sentence or one.running or other.running or one.days != other.days:
        return None
    if one.years != other.years and (one.years and other.years):
        return None
    if one.speaker and other.speaker and not one.speaker & other.speaker:
        return None
    if one.sentence.passage is other.sentence.passage and (one.figure.is_percent or "(" in one.sentence.text):
        return None  # the answers to one question, told one after the other
    if _denies(one) != _denies(other):
        return None
    if len(one.sentence.figures) > 6 or len(other.sentence.figures) > 6:
        return None
    if not one.names <= other.names and not other.names <= one.names:
        return None
    words, others = one.about, other.about
    if len(one.counted) > 1 and len(other.counted) > 1 and one.counted[-2:] != other.counted[-2:]:
        return None
    shared, fewer = len(words & others), min(len(words), len(others))
    if shared < 4 or shared < 0.7 * fewer:
        return None
    same_years = one.years == other.years
    if (
        same_years
        and one.names == other.names
        and shared >= 0.85 * fewer
        and shared >= 0.6 * max(len(words), len(others))
    ):
        return "likely"
    return "possible" if same_years or shared >= 0.85 * fewer else None


RULE = Rule(
    ID,
    "Two places of a text that give the same thing two values",
    "warning",
    check,
    needs="two sentences that count the same thing in nearly the same words",
)
