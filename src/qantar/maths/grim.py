"""Whether whole numbers can have a printed mean or standard deviation: GRIM, GRIMMER and DEBIT, in exact fractions.

All three ask for the numbers as printed: the mean with the worth of its last digit (`step`), since 5.20 says more than
5.2. A printed value stands for an interval, and `cut` says which: rounding to the nearest allows half a step on both
sides, both ends counted in; cutting off allows a whole step above.
"""

from __future__ import annotations

import math
from fractions import Fraction


def interval(value: Fraction, step: Fraction, *, cut: bool = False) -> tuple[Fraction, Fraction]:
    """Return the lowest and the highest number that prints as a value.

    >>> interval(Fraction("5.2"), Fraction("0.1"))
    (Fraction(103, 20), Fraction(21, 4))
    """
    if not cut:
        return value - step / 2, value + step / 2
    almost = step * Fraction(10**9 - 1, 10**9)  # a whole step would already print as the next value
    return (value, value + almost) if value >= 0 else (value - almost, value)


def sums_behind(mean: Fraction, step: Fraction, people: int, items: int = 1, *, cut: bool = False) -> range:
    """Return the sums of whole answers that print as a mean; an empty range is a failed GRIM test.

    `items` is how many questions were averaged for each person.

    >>> [list(sums_behind(Fraction(mean), Fraction("0.01"), 28)) for mean in ("5.19", "5.21")]
    [[], [146]]

    Cites: brown2017
    """
    low, high = interval(mean, step, cut=cut)
    cells = people * items
    return range(math.ceil(low * cells), math.floor(high * cells) + 1)


def deviation_can_be(
    mean: Fraction,
    mean_step: Fraction,
    deviation: Fraction,
    step: Fraction,
    people: int,
    *,
    cut: bool = False,
    of_all: bool = False,
) -> bool:
    """Return whether whole answers exist that print as this mean and sample standard deviation (GRIMMER).

    A sum of squares is a whole number, and odd just when the sum is: between the ends that the printed deviation allows
    there must be such a number for one of the sums that the mean allows. With `of_all` the squares are divided by the
    number of people and not by one less, as of a whole and not of a sample.

    >>> deviation_can_be(Fraction("5.21"), Fraction("0.01"), Fraction("1.60"), Fraction("0.01"), 28)
    True
    >>> deviation_can_be(Fraction("3.44"), Fraction("0.01"), Fraction("2.47"), Fraction("0.01"), 18)
    False
    >>> two = Fraction("2.87"), Fraction("0.01"), Fraction("1.04"), Fraction("0.01")
    >>> deviation_can_be(*two, 31), deviation_can_be(*two, 31, of_all=True)
    (False, True)

    Cites: anaya2016, allard2018
    """
    low, high = interval(deviation, step, cut=cut)
    parts = people if of_all else people - 1
    return any(
        _squares_exist(total, max(low, Fraction(0)), high, people, parts)
        for total in sums_behind(mean, mean_step, people, cut=cut)
    )


def _squares_exist(total: int, low: Fraction, high: Fraction, people: int, parts: int) -> bool:
    between = Fraction(total * total, people)
    fewest = math.ceil(low * low * parts + between)
    most = math.floor(high * high * parts + between)
    first = fewest if fewest % 2 == total % 2 else fewest + 1
    return first <= most


def yes_or_no_can_be(
    mean: Fraction, mean_step: Fraction, deviation: Fraction, step: Fraction, people: int, *, cut: bool = False
) -> bool:
    """Return whether answers of 0 and 1 exist that print as this mean and sample standard deviation (DEBIT).

    >>> yes_or_no_can_be(Fraction("0.53"), Fraction("0.01"), Fraction("0.50"), Fraction("0.01"), 1683)
    True

    Cites: heathers2019
    """
    low, high = interval(deviation, step, cut=cut)
    return any(
        max(low, Fraction(0)) ** 2 <= Fraction(count * (people - count), people * (people - 1)) <= high * high
        for count in sums_behind(mean, mean_step, people, cut=cut)
        if 0 <= count <= people
    )
