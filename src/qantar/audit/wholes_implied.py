"""The whole that counts and their percentages imply together where none is stated.

Each count with its percentage can be a share only of certain wholes: 24,965 with 18.8 % of 132,440 to 133,149. Where
three in four of a list allow one and the same whole, it is the whole, and those that it does not give are wrong.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction
from typing import Protocol

from qantar.values.rounding import can_give
from qantar.values.written import Written

LEAST = 4  # counts with percentages
SMALL = 5000  # up to which each whole number is tried, the smallest first


class Counted(Protocol):
    """A percentage and its count."""

    @property
    def percent(self) -> Written:
        """The percentage as it is written."""

    @property
    def people(self) -> int:
        """How many were counted."""


def whole_implied(members: Sequence[Counted]) -> list[int]:
    """The whole that all but one in four of the percentages allow, if there is one."""
    if len(members) < LEAST:
        return []
    least = max(one.people for one in members)
    most = max((int(found[1]) for one in members if (found := _wholes(one))), default=0)
    tried = range(least, min(most, SMALL) + 1) if least <= SMALL else _where_most_overlap(members)
    fits = {base: sum(_allows(one, base) for one in members) for base in tried}
    best = max(fits, key=lambda base: (fits[base], -base), default=0)
    return [best] if best and 4 * fits[best] >= 3 * len(members) else []


def _allows(one: Counted, base: int) -> bool:
    return one.people <= base and can_give(one.percent, one.people, base)


def _wholes(one: Counted) -> tuple[Fraction, Fraction] | None:
    """The smallest and the largest whole of which a count is the percentage, rounded to its decimals."""
    percent, half = Fraction(one.percent.exact or Decimal(0)), Fraction(one.percent.step) / 2
    if percent <= half or not one.people:
        return None
    return 100 * one.people / (percent + half), 100 * one.people / (percent - half)


def _where_most_overlap(members: Sequence[Counted]) -> list[int]:
    """The roundest whole number that most members allow."""
    ranges = [found for one in members if (found := _wholes(one))]
    ends = sorted([(low, -1) for low, _ in ranges] + [(high, 1) for _, high in ranges])
    best = open_ = at = 0
    for place, (_, sign) in enumerate(ends):
        open_ -= sign
        if open_ > best:
            best, at = open_, place
    if not best:
        return []
    low, high = ends[at][0], ends[at + 1][0]
    step = 10 ** len(str(int(high)))
    while step > 1 and (int(high) // step) * step < low:
        step //= 10
    return [(int(high) // step) * step]
