"""Percentages worked out again from their counts: whether a base gives one, and what would be right."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from qantar.audit.answer import Place
from qantar.values.rounding import can_give, rounded_to
from qantar.values.written import Written


class Counted(NamedTuple):
    """A percentage, its count, and the base that stands with it."""

    percent: Written
    people: int
    base: int | None
    place: Place
    sure: bool = False  # the three stand in one clause
    unread: bool = False  # a note is called that cannot be told, and may say of what it is
    respectively: bool = False  # each of several is of a number of its own


def gives(one: Counted, base: int) -> bool:
    """Whether a base gives a percentage."""
    return one.people <= base and can_give(one.percent, one.people, base)


def gives_rest(one: Counted, base: int) -> bool:
    """Whether a percentage is that of all the others: of 143 forms 88 came back, and 38.5 % did not."""
    rest = 100 - (one.percent.exact or Decimal(0))
    return 0 < rest < 100 and can_give(replace(one.percent, low=rest, high=rest), one.people, base)


def speaks_for(one: Counted, base: int) -> bool:
    """Whether a percentage speaks for a base: it is given by it, or has its digits without their decimal point."""
    if gives(one, base):
        return True
    digits = plain(one.percent.exact or Decimal(0))
    if not base or one.people > base or "." in digits:
        return False
    return right_percent(Fraction(100 * one.people, base), one.percent, digits).replace(".", "") == digits


def some_count_gives(percent: Written, base: int) -> bool:
    """Whether any count of the base gives a percentage."""
    near = int((percent.exact or 0) * base / 100)
    return any(can_give(percent, count, base) for count in range(max(0, near - 1), min(base, near + 2) + 1))


def right_percent(share: Fraction, percent: Written, digits: str) -> str:
    """The right percentage at the decimals of the wrong one, or at those with which it has the same digits."""
    choices = [plain(rounded_to(share, step)) for step in (percent.step, Decimal("0.1"), Decimal("0.01"))]
    lost = [choice for choice in choices if choice.replace(".", "") == digits.replace(".", "")]
    return lost[0] if lost else choices[1] if percent.step == 1 and "." not in digits else choices[0]


def plain(value: Decimal) -> str:
    """The digits of a number."""
    return format(value, "f")
