"""Why parts that do not make their total may be right all the same: a round total, or one part within two others."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal


def is_rounded(total: Decimal, values: Sequence[Decimal]) -> bool:
    """Whether a total in whole thousands or millions is that of parts told to the unit.

    >>> is_rounded(Decimal(7_000_000), [Decimal(2_227_363), Decimal(4_735_296)])
    True
    >>> is_rounded(Decimal(7_100), [Decimal(2_200), Decimal(4_700)]), is_rounded(Decimal(142), [Decimal(71)] * 2)
    (False, False)
    """
    digits = str(int(total))
    unit = Decimal(10) ** (len(digits) - len(digits.rstrip("0")))
    makes = sum(values, Decimal(0))
    return unit >= 1000 and makes % unit != 0 and abs(makes - total) * 2 <= unit


def counted_twice(values: Sequence[Decimal], total: Decimal, slack: Decimal) -> bool:
    """Whether the smallest part lies in both of the others: 30 fined and 20 jailed, of whom 8 were both, are 42.

    >>> counted_twice([Decimal(30), Decimal(20), Decimal(8)], Decimal(42), Decimal(0))
    True
    """
    both = min(values)
    return len(values) == 3 and abs(sum(values, Decimal(0)) - 2 * both - total) <= slack
