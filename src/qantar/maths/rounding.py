"""What a printed percentage says about the count behind it, exactly."""

import math
from fractions import Fraction


def counts_behind(percent: Fraction, step: Fraction, base: int) -> tuple[int, int] | None:
    """Return the fewest and the most whole cases of a base that print as this percentage, or None when none does.

    >>> counts_behind(Fraction("31.25"), Fraction("0.01"), 32), counts_behind(Fraction(78), Fraction(1), 250)
    ((10, 10), (194, 196))
    >>> counts_behind(Fraction("15.5"), Fraction("0.1"), 50) is None
    True

    Cites: brown2017
    """
    low = max(0, math.ceil((percent - step / 2) * base / 100))
    high = min(base, math.floor((percent + step / 2) * base / 100))
    return (low, high) if low <= high else None


def counts_cut_off(percent: Fraction, step: Fraction, base: int) -> tuple[int, int] | None:
    """Return the fewest and the most whole cases that give this percentage when further digits are cut off.

    >>> counts_cut_off(Fraction("16.6"), Fraction("0.1"), 6), counts_behind(Fraction("16.6"), Fraction("0.1"), 6)
    ((1, 1), None)
    """
    low = max(0, math.ceil(percent * base / 100))
    high = min(base, math.ceil((percent + step) * base / 100) - 1)
    return (low, high) if low <= high else None
