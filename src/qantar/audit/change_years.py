"""The years of two amounts, each bound to the one that stands nearest, however the sentence is built."""

from __future__ import annotations

import re
from itertools import pairwise, product

from qantar.audit.change_amounts import Amount
from qantar.audit.change_order import years_of
from qantar.audit.times_said import years_in

#: Years that bound the whole time, and belong to neither figure: 2012-2014, between 2012 and 2014, с 2012 по 2014 год.
_SPAN = re.compile(
    r"\b(?:1[89]|20)\d\d\s?(?:[–—/-]|to|and|until|through|по|до|и|мен|және)\s?(?:1[89]|20)\d\d\b", re.IGNORECASE
)
_AND = re.compile(r"[^\W\d_]{0,3}\s*(?:,|and|и|және|мен)\s+(?:в\s|in\s|of\s)?(?:по\s)?", re.IGNORECASE)
_HARD = re.compile(r"[;.?!]\s|\b(?:but|while|whereas|against|than|но|а|тогда как|против|чем|ал)\b", re.IGNORECASE)
_SOFT = re.compile(r",(?!\d)|\s[—–-]\s|:|\b(?:and|и|және|мен)\b", re.IGNORECASE)
#: The year that a figure is compared with is not its own.
_STANDARD = re.compile(
    r"\b(?:than|compared (?:with|to)|relative to|чем|нежели|по сравнению с[о]?)\s(?:in |for |the year |в |за )?$",
    re.IGNORECASE,
)
CLEARLY = 10  # by so much the best binding must be nearer than the best of the other order


def years_bound(text: str, one: Amount, other: Amount) -> tuple[int, int] | None:
    """The years of two amounts; None where they do not differ, or where it cannot be told which is whose.

    >>> from qantar.values.numbers import find_numbers
    >>> text = "Over 2012-2014 it grew: 40 it was in 2012, and 2014 brought 61."
    >>> first, last = (Amount(text.index(n), text.index(n) + 2, find_numbers(n, None)[0].value) for n in ("40", "61"))
    >>> years_bound(text, first, last)
    (2012, 2014)
    """
    found = years_of(text, one, other)
    if found is not None:
        return found
    said = [(start, year) for start, _, year in years_in(text)]
    spans = [match.span() for match in _SPAN.finditer(text)]
    alone = [(at, year) for at, year in said if not any(start <= at < end for start, end in spans)]
    said = alone if len({year for _, year in alone}) > 1 else said
    if len({year for _, year in said}) != 2 or len(said) > 5:
        return None
    parallel = _in_parallel(text, said, one, other)
    if parallel is not None:
        return parallel
    costs: dict[bool, int] = {}
    best: dict[bool, tuple[int, int]] = {}
    for (at, year), (place, its) in product(said, said):
        if year == its:
            continue
        cost = _apart(text, at, one) + _apart(text, place, other)
        rising = year < its
        if rising not in costs or cost < costs[rising]:
            costs[rising], best[rising] = cost, (year, its)
    if len(costs) == 2 and abs(costs[True] - costs[False]) < CLEARLY:
        return None
    return best[min(costs, key=lambda rising: costs[rising])]


def _in_parallel(text: str, said: list[tuple[int, int]], one: Amount, other: Amount) -> tuple[int, int] | None:
    """The years where two of them, and then the two amounts, are joined by "and": 2012 and 2014 gave 40 and 61."""
    if _AND.fullmatch(text, one.end, other.start) is None:
        return None
    for (first, year), (second, its) in pairwise(said):
        if year != its and _AND.fullmatch(text, first + 4, second) and not one.start < first < other.start:
            return year, its
    return None


def _apart(text: str, year: int, amount: Amount) -> int:
    """How far a year and an amount are from each other, counting what divides clauses."""
    gap = text[year + 4 : amount.start] if year < amount.start else text[amount.end : year]
    compared = year < amount.start and gap.lstrip()[:1] != "(" and _STANDARD.search(text, 0, year) is not None
    return len(gap) + 40 * len(_HARD.findall(gap)) + 15 * len(_SOFT.findall(gap)) + 60 * compared
