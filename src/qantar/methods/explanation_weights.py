"""A likelihood ratio as the interval of a finding, and in the words in which a reader says it."""

import math
from fractions import Fraction

from qantar.findings import Uncertainty
from qantar.maths.likelihoods import Ratio, decibels
from qantar.methods.wording import english, plain, shown_number


def bounded(ratio: Ratio, meaning: str) -> Uncertainty:
    """Return the ends of a ratio in decibels, with what they mean; an end that is without limit is left open."""
    low, high = (None if math.isinf(end) else end for end in (decibels(ratio.low), decibels(ratio.high)))
    return Uncertainty("bounds", english(meaning), low, high)


def in_words(ratio: Ratio) -> str:
    """Return a likelihood ratio as a reader says it.

    >>> in_words(Ratio(Fraction(2), Fraction(19)))
    '2 to 19 times as likely if it is true as if it is false'
    >>> in_words(Ratio(Fraction(1, 20), Fraction(1, 2)))
    '2 to 20 times as likely if it is false as if it is true'
    >>> in_words(Ratio(Fraction(1, 4), Fraction(3)))
    'anything from 3 times as likely if it is true as if it is false, to 4 times as likely if it is false ...'
    """
    true, false = "if it is true as if it is false", "if it is false as if it is true"
    if ratio.low >= 1:
        return f"{_times(ratio.low, ratio.high)} times as likely {true}"
    if ratio.high is not None and ratio.high <= 1:
        return f"{_times(1 / ratio.high, 1 / ratio.low if ratio.low else None)} times as likely {false}"
    most_true = f"{_shown(ratio.high)} times" if ratio.high is not None else "any number of times"
    most_false = f"{_shown(1 / ratio.low)} times" if ratio.low else "any number of times"
    return f"anything from {most_true} as likely {true}, to {most_false} as likely {false}"


def _times(low: Fraction, high: Fraction | None) -> str:
    if high is None:
        return f"at least {_shown(low)}"
    return _shown(low) if _shown(low) == _shown(high) else f"{_shown(low)} to {_shown(high)}"


def _shown(times: Fraction) -> str:
    """Return a number of times as precisely as such a judgement bears: two digits."""
    if times >= 100:
        digits = len(str(int(times))) - 2
        return shown_number(round(times / 10**digits) * 10**digits)
    return plain(round(times)) if times >= 10 else plain(round(times, 1))
