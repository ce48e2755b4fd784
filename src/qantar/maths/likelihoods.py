"""What a finding does to the odds of a hypothesis, when its likelihoods are known only between two ends.

A likelihood is how probable it was to find something. Between two ends means: it may be any number from one to the
other. The ranges that come of it are sharp, since a ratio is lowest and highest at the corners of what is allowed.
All is exact: ends are fractions, and only decibels are rounded.
"""

import math
from collections.abc import Iterable
from fractions import Fraction
from typing import NamedTuple


class Between(NamedTuple):
    """A probability that lies somewhere from one end to the other."""

    low: Fraction
    high: Fraction

    @property
    def against(self) -> "Between":
        """The probability of the contrary.

        >>> Between(Fraction(2, 3), Fraction(19, 20)).against
        Between(low=Fraction(1, 20), high=Fraction(1, 3))
        """
        return Between(1 - self.high, 1 - self.low)


class Ratio(NamedTuple):
    """A likelihood ratio that lies somewhere from one end to the other; without an upper end, high is None."""

    low: Fraction
    high: Fraction | None


#: Nothing was learned: the odds stay as they were.
NOTHING = Ratio(Fraction(1), Fraction(1))


def likelihood_ratio(if_true: Between, if_false: Between, *, found: bool) -> Ratio:
    """Return how many times likelier it was to find this, or not to find it, if the hypothesis is true than if false.

    >>> hoop = Between(Fraction(95, 100), Fraction(95, 100)), Between(Fraction(1, 2), Fraction(1, 2))
    >>> likelihood_ratio(*hoop, found=True)
    Ratio(low=Fraction(19, 10), high=Fraction(19, 10))
    >>> likelihood_ratio(*hoop, found=False)
    Ratio(low=Fraction(1, 10), high=Fraction(1, 10))

    Cites: fairfield2017
    """
    true, false = (if_true, if_false) if found else (if_true.against, if_false.against)
    if false.high == 0:
        raise ValueError("what is impossible if the hypothesis is false was found, so nothing can be compared")
    return Ratio(true.low / false.high, None if false.low == 0 else true.high / false.low)


def either(one: Ratio, other: Ratio) -> Ratio:
    """Return the range of what may be one or the other.

    >>> either(Ratio(Fraction(2), None), Ratio(Fraction(1, 3), Fraction(1, 2)))
    Ratio(low=Fraction(1, 3), high=None)
    """
    high = None if one.high is None or other.high is None else max(one.high, other.high)
    return Ratio(min(one.low, other.low), high)


def together(ratios: Iterable[Ratio]) -> Ratio:
    """Return the range of several findings together, none of which follows from another.

    >>> together([Ratio(Fraction(2), Fraction(3)), Ratio(Fraction(1, 4), Fraction(1, 2))])
    Ratio(low=Fraction(1, 2), high=Fraction(3, 2))
    """
    low, high = Fraction(1), Fraction(1)
    endless = False
    for ratio in ratios:
        low *= ratio.low
        endless |= ratio.high is None
        high *= ratio.high or 1
    return Ratio(low, None if endless else high)


def decibels(ratio: Fraction | None) -> float:
    """Return a ratio as ten times its logarithm, to a tenth: 0 says nothing, 10 is ten to one, -10 one to ten.

    >>> decibels(Fraction(10)), decibels(Fraction(1, 2)), decibels(None), decibels(Fraction(0))
    (10.0, -3.0, inf, -inf)
    """
    if ratio is None:
        return math.inf
    return round(10 * math.log10(ratio), 1) if ratio else -math.inf


def updated(prior: Between, ratio: Ratio) -> Between:
    """Return how probable a hypothesis is after a finding, from how probable somebody says that it was before.

    >>> half = Between(Fraction(1, 2), Fraction(1, 2))
    >>> updated(half, Ratio(Fraction(15), Fraction(15)))
    Between(low=Fraction(15, 16), high=Fraction(15, 16))
    """
    low = prior.low * ratio.low / (prior.low * ratio.low + 1 - prior.low) if prior.low else Fraction(0)
    if prior.high == 1 or (ratio.high is None and prior.high):
        return Between(low, Fraction(1))
    high = prior.high * (ratio.high or 0)
    return Between(low, high / (high + 1 - prior.high))
