"""Whether two amounts count one thing: not marches and towns, nor parts of the budget and of the product."""

from __future__ import annotations

import re
from decimal import Decimal

from qantar.audit.change_amounts import FROM, TO, Amount
from qantar.audit.changes import CHANGE_NOUN
from qantar.audit.no_counts import is_measure
from qantar.audit.words import OF_BEING, stems
from qantar.values.written import Written

#: A sum that is for each of many.
_EACH = re.compile(r"\s+(?:per|a|for each|each|на)\s+(?:capita|head|person|people|inhabitant|resident|душу|человека)")
_HEAD = re.compile(
    rf"\b(?!(?:{CHANGE_NOUN}|number|total|figure|count|level|share|rate|value|average|instead|out"
    rf"|one)s?\s)([^\W\d_]{{4,}})\s+of\s+$",
    re.IGNORECASE,
)
_WHOLE = re.compile(r"\s+(?:of|из|от)\s+((?:[^\W\d_]+[ ’'-]?){1,4})")
#: Whoever is asked may be named in other words the second time.
_PEOPLE = frozenset(
    word[:4]
    for word in stems(
        "respondents residents people voters citizens adults asked surveyed polled townspeople inhabitants"
        " population sample"
        " опрошенных респондентов жителей избирателей граждан населения горожан людей ответивших взрослых"
    )
)
_TIMES = frozenset({"рет", "раз", "раза", "time"})  # 60 рет өткен: it was held 60 times
_VERB = re.compile(
    r"(?:\b(?:сан|деңгей|көрсеткіш)[^\W\d_]*|ено|ано|лось|лись|лся|[гғкқ][ае]н"
    r"|[дт][ыі])$",
    re.IGNORECASE,
)
FARTHEST = 15  # times one figure is another, beyond which they are hardly of one thing
_THEN_TO = re.compile(r"\b(?:but|and|then|while|before|но|и|а|затем|ал|және)\s", re.IGNORECASE)
_WORDS_BEHIND = re.compile(
    r"(?:\s+(?!(?:in|в|to|from|на|at|late|early|last|this|yesterday|today|a|an|as|per|on|by)\b)[^\W\d_]+){0,1}"
)


def are_of_one_thing(text: str, one: Amount, other: Amount) -> bool:
    """Whether two amounts may be levels of one thing, by the words that stand at each."""
    return not _counts_another(text, one, other) and not _both_reached(text, one, other)


def _counts_another(text: str, one: Amount, other: Amount) -> bool:
    """Whether different things stand behind the two: 45 marches, 60 towns."""
    names = [_name_behind(text, amount) for amount in (one, other)]
    heads = [_HEAD.search(text[max(0, each.start - 40) : each.start]) for each in (one, other)]
    if heads[0] and heads[1] and stems(heads[0][1]) != stems(heads[1][1]):
        return True  # revenues of 5.9 million, profits of 0.9 million
    if one.value.unit == "percent":
        return _are_of_others(text, one, other)
    if one.value.unit is not None or not names[0] or not names[1]:
        return False
    return names[0] != names[1] and not {*names[0], *names[1]} & (OF_BEING | _TIMES)


def _name_behind(text: str, amount: Amount) -> tuple[str, ...]:
    """The word right behind a number, if it is no verb: 311 were counted, 311 келтірілген."""
    behind = _WORDS_BEHIND.match(text, amount.end)
    return () if behind is None or _VERB.search(behind[0]) else stems(behind[0])[:1]


def _are_of_others(text: str, one: Amount, other: Amount) -> bool:
    """Whether two percentages are said to be of different wholes: 80 % of the budget, 45 % of GDP."""
    wholes = [_WHOLE.match(text, each.end) for each in (one, other)]
    said = [{word[:4] for word in stems(whole[1])} if whole else set() for whole in wholes]
    return bool(said[0] and said[1]) and not said[0] & said[1] and not (said[0] | said[1]) & _PEOPLE


def are_in_two_measures(text: str, one: Amount, other: Amount) -> bool:
    """Whether a unit stands behind one of two numbers alone: 37.5 °C and 24; $170 billion, or $29,411 per capita."""
    return is_measure(text, one.end) != is_measure(text, other.end) or (_EACH.match(text, one.end) is None) != (
        _EACH.match(text, other.end) is None
    )


def _both_reached(text: str, one: Amount, other: Amount) -> bool:
    """Whether each is what something came to, and neither is where it began: slumping to 4 but recovering to 5."""
    reached = [TO.search(text[max(0, each.start - 60) : each.start]) is not None for each in (one, other)]
    from_one = FROM.search(text[max(0, one.start - 60) : one.start])
    return all(reached) and from_one is None and _THEN_TO.search(text[one.end : other.start]) is not None


def are_near_enough(first: Written, last: Written) -> bool:
    """Whether two figures are near enough for levels of one thing: no gross product, and then what a head has of it."""
    small, large = sorted(abs(value.exact or Decimal(0)) for value in (first, last))
    return not small or large / small <= FARTHEST or first.unit == "percent"
