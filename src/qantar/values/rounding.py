"""Whether a printed percentage can come from a count and its base, under the ways in which people round."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from qantar.values.written import Written

CONVENTIONS = ("half up", "half even", "cut off")


def can_give(percent: Written, count: int, base: int) -> bool:
    """Whether count of base, in per cent, gives the percentage as printed.

    It does if rounding half up, rounding half to even or cutting off at the decimals that were written gives it.
    A percentage with two ends (about, up to, 10-12) is held only to its ends, an unknown one to nothing; a
    base of 0 gives no percentage.

    >>> from qantar.values.numbers import read_number
    >>> can_give(read_number("62.10"), 77, 124), can_give(read_number("62.1"), 77, 124)
    (True, True)
    >>> can_give(read_number("62.2"), 77, 124)
    False
    """
    if base and not percent.unknown and _is_far_off(percent, 100 * count / base):
        return False  # as most numbers are that a percentage is held against, and cheaply told
    return any(gives_by(percent, count, base, convention) for convention in CONVENTIONS)


def _is_far_off(percent: Written, about: float) -> bool:
    """Whether a value lies more than a step away from a percentage, whatever the convention."""
    room = 1.01 * float(percent.step) + 1e-9 * abs(about)
    below = percent.low is not None and about < float(percent.low) - room
    return below or (percent.high is not None and about > float(percent.high) + room)


def gives_by(percent: Written, count: int, base: int, convention: str) -> bool:
    """Whether one convention ("half up", "half even", "cut off") gives the percentage as printed.

    >>> from qantar.values.numbers import read_number
    >>> [name for name in CONVENTIONS if gives_by(read_number("62.09"), 77, 124, name)]
    ['cut off']
    """
    if percent.unknown:
        return True
    if base == 0:
        return False
    true = Fraction(100 * count, base)
    rounded = rounded_to(true, percent.step, convention)
    low_holds = percent.low is None or rounded >= percent.low
    high_holds = percent.high is None or rounded <= percent.high
    if percent.low_open and percent.low is not None:
        low_holds = true > percent.low
    if percent.high_open and percent.high is not None:
        high_holds = true < percent.high
    return low_holds and high_holds


def rounded_to(value: Fraction, step: Decimal, convention: str = "half up") -> Decimal:
    """A value rounded to whole steps, exactly; halves go away from nought when rounding up.

    >>> rounded_to(Fraction(7700, 124), Decimal("0.01"))
    Decimal('62.10')
    """
    steps = value / Fraction(step)
    whole, rest = divmod(abs(steps), 1)
    half = Fraction(1, 2)
    up = {
        "half up": rest >= half,
        "half even": rest > half or (rest == half and whole % 2 == 1),
        "cut off": False,
    }[convention]
    return (int(whole) + up) * (1 if steps >= 0 else -1) * step


def percent_interval(percent: Written, *, cut_off: bool = False) -> tuple[Decimal | None, Decimal | None]:
    """The lowest and highest real value that rounds to a percentage as printed; None where an end is open.

    Both ends are counted in, since half up and half to even differ there. With `cut_off`, also what is printed so
    by leaving off further decimals.

    >>> from qantar.values.numbers import read_number
    >>> percent_interval(read_number("62.1"))
    (Decimal('62.05'), Decimal('62.15'))
    """
    half = percent.step / 2
    low, high = percent.low, percent.high
    below = percent.step if cut_off and low is not None and low <= 0 else half
    above = percent.step if cut_off and high is not None and high >= 0 else half
    return (
        None if low is None else low if percent.low_open else low - below,
        None if high is None else high if percent.high_open else high + above,
    )
