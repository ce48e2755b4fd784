"""Intervals for a share of people drawn by chance one by one, and for the difference of two such shares.

Wilson's is the one to show. The others are here to compare with what somebody else printed: Clopper and Pearson's
never falls short of its level and is wider; Wald's, the share plus and minus so many standard errors, falls short of it
for small samples and says nothing at 0 and 100 %.
"""

from __future__ import annotations

import math

Ends = tuple[float, float]


def wilson(count: int, people: int, level: float = 0.95) -> Ends:
    """Return Wilson's score interval for a share, as two shares of 1, for a simple random sample.

    >>> low, high = wilson(81, 263)
    >>> round(low, 4), round(high, 4)
    (0.2553, 0.3662)

    Cites: wilson1927, newcombe1998
    """
    return wilson_ends(*_checked(count, people), _z(level))


def wilson_ends(share: float, people: float, z: float) -> tuple[float, float]:
    """Return Wilson's ends for a share of people, who need not be a whole number.

    >>> tuple(round(end, 4) for end in wilson_ends(81 / 263, 263, 1.959964))
    (0.2553, 0.3662)

    Cites: wilson1927
    """
    middle = share + z * z / (2 * people)
    half = z * math.sqrt(share * (1 - share) / people + z * z / (4 * people * people))
    low, high = ((middle - half) / (1 + z * z / people), (middle + half) / (1 + z * z / people))
    return (0.0 if share <= 0 else max(low, 0.0), 1.0 if share >= 1 else min(high, 1.0))


def wilson_corrected(count: int, people: int, level: float = 0.95, *, correction: float = 0.5) -> Ends:
    """Return Wilson's interval with the correction for whole numbers, as R's prop.test gives.

    >>> low, high = wilson_corrected(81, 263)
    >>> round(low, 4), round(high, 4)
    (0.2535, 0.3682)

    Cites: newcombe1998
    """
    share, size = _checked(count, people)
    z, off = _z(level), correction / people

    def end(centre: float, side: int) -> float:
        half = z * math.sqrt(centre * (1 - centre) / size + z * z / (4 * size * size))
        return (centre + z * z / (2 * size) + side * half) / (1 + z * z / size)

    return (0.0 if share - off <= 0 else end(share - off, -1), 1.0 if share + off >= 1 else end(share + off, 1))


def clopper_pearson(count: int, people: int, level: float = 0.95) -> Ends:
    """Return Clopper and Pearson's interval, which holds at least its level whatever the share.

    >>> low, high = clopper_pearson(0, 20)
    >>> low, round(high, 4)
    (0.0, 0.1684)

    Cites: newcombe1998
    """
    from scipy.special import betaincinv  # takes long to import

    _checked(count, people)
    tail = (1 - level) / 2
    low = float(betaincinv(count, people - count + 1, tail)) if count else 0.0
    high = float(betaincinv(count + 1, people - count, 1 - tail)) if count < people else 1.0
    return low, high


def jeffreys(count: int, people: int, level: float = 0.95) -> Ends:
    """Return Jeffreys's interval, with 0 and 100 % counted in where nobody or everybody chose.

    >>> low, high = jeffreys(0, 20)
    >>> low, round(high, 4)
    (0.0, 0.1166)

    Cites: brown2001
    """
    from scipy.special import betaincinv

    _checked(count, people)
    tail = (1 - level) / 2
    low = float(betaincinv(count + 0.5, people - count + 0.5, tail)) if count else 0.0
    high = float(betaincinv(count + 0.5, people - count + 0.5, 1 - tail)) if count < people else 1.0
    return low, high


def agresti_coull(count: int, people: int, level: float = 0.95) -> Ends:
    """Return Agresti and Coull's interval: Wald's with z squared people more, half of whom chose; it may pass 0 or 1.

    >>> low, high = agresti_coull(81, 263)
    >>> round(low, 4), round(high, 4)
    (0.2552, 0.3663)

    Cites: brown2001
    """
    _checked(count, people)
    z = _z(level)
    size = people + z * z
    share = (count + z * z / 2) / size
    return _around(share, z * math.sqrt(share * (1 - share) / size))


def wald(count: int, people: int, level: float = 0.95) -> Ends:
    """Return the share plus and minus so many standard errors; it may pass 0 or 1.

    >>> wald(0, 20)
    (0.0, 0.0)

    Cites: newcombe1998
    """
    share, size = _checked(count, people)
    return _around(share, _z(level) * math.sqrt(share * (1 - share) / size))


def difference(one: tuple[int, int], other: tuple[int, int], level: float = 0.95) -> tuple[float, float, float]:
    """Return how much larger a share is than another of other people, with both ends, by Newcombe's tenth method.

    >>> [round(number, 4) for number in difference((56, 70), (48, 80))]
    [0.2, 0.0524, 0.3339]

    Cites: newcombe1998b
    """
    first, second = one[0] / one[1], other[0] / other[1]
    (low1, high1), (low2, high2) = wilson(*one, level), wilson(*other, level)
    apart = first - second
    return apart, apart - math.hypot(first - low1, high2 - second), apart + math.hypot(high1 - first, second - low2)


def _around(middle: float, half: float) -> Ends:
    return middle - half, middle + half


def _checked(count: int, people: int) -> tuple[float, float]:
    if people < 1 or not 0 <= count <= people:
        raise ValueError(f"{count} of {people} people is no share")
    return count / people, float(people)


def _z(level: float) -> float:
    from scipy.special import ndtri  # takes long to import

    if not 0 < level < 1:
        raise ValueError(f"a level is between 0 and 1, not {level!r}")
    return float(ndtri((1 + level) / 2))
