"""A test: its statistic, what it is referred to, and its p value; and the tails of the distributions behind."""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np
from numpy.typing import ArrayLike


class Outcome(NamedTuple):
    """A statistic with its degrees of freedom; with a second number it is an F, without a chi-square."""

    statistic: float
    df: float
    ddf: float | None
    p: float


def chi_square_tail(statistic: float, df: float) -> float:
    """Return how often chance gives as large a chi-square, or a larger one; df need not be whole.

    >>> round(chi_square_tail(3.841459, 1), 6)
    0.05
    """
    from scipy.special import gammaincc  # takes long to import

    return float(gammaincc(df / 2, max(statistic, 0.0) / 2))


def f_tail(statistic: float, df: float, ddf: float) -> float:
    """Return how often chance gives as large an F, or a larger one.

    >>> round(f_tail(4.0, 1, 60), 4)
    0.05
    """
    from scipy.special import betainc

    statistic = max(statistic, 0.0)
    return float(betainc(ddf / 2, df / 2, ddf / (ddf + df * statistic)))


def t_tails(statistic: float, df: float) -> float:
    """Return how often chance gives a t as far from 0, on either side.

    >>> round(t_tails(-2.0, 60), 4)
    0.05
    """
    from scipy.special import stdtr

    return 2 * float(stdtr(df, -abs(statistic)))


def weighted_chi_squares_tail(statistic: float, weights: ArrayLike, ddf: float = math.inf) -> float:
    """Return how often chance gives as large a sum of chi-squares, each of one degree of freedom times a weight.

    With `ddf` the sum is over a chi-square of so many degrees of freedom by their number, as in F.

    >>> round(weighted_chi_squares_tail(9.0, [1.0, 1.0, 1.0]), 4), round(chi_square_tail(9.0, 3), 4)
    (0.0296, 0.0293)

    Cites: raoscott1984
    """
    read = np.asarray(weights, np.float64)
    if statistic <= 0:
        return 1.0
    if not math.isfinite(ddf):
        return mixture_tail(statistic, read, np.ones(len(read)))
    # The sum over its denominator passes the statistic when the sum less so often the denominator passes 0.
    return mixture_tail(0.0, np.append(read, -statistic / ddf), np.append(np.ones(len(read)), ddf))


def mixture_tail(at: float, weights: ArrayLike, df: ArrayLike) -> float:
    """Return how often a sum of chi-squares with these degrees of freedom, each times a weight, passes a number.

    By the saddlepoint of Lugannani and Rice in Barndorff-Nielsen's form, which is within a few percent of the p value
    however small that is; next to the mean, where the form is 0 over 0, by its limit.

    >>> round(mixture_tail(0.0, [1.0, -0.6], [4, 20]), 3), round(f_tail(3.0, 4, 20), 3)
    (0.044, 0.043)

    Cites: lumley2010
    """
    from scipy.optimize import brentq  # takes long to import
    from scipy.special import ndtr

    each, times = np.asarray(weights, np.float64), np.asarray(df, np.float64)
    scaled, place = each / each.max(), at / float(each.max())

    def mean_at(zeta: float) -> float:
        return float((times * scaled / (1 - 2 * zeta * scaled)).sum())

    below = scaled[scaled < 0]
    low = 0.99999 / (2 * float(below.min())) if len(below) else min(-0.01, -float(times.sum()) / (2 * place))
    zeta = float(brentq(lambda z: mean_at(z) - place, low, 0.5 * 0.99999, xtol=1e-15))
    if abs(zeta) < 1e-4:
        second, third = (float((times * scaled**power).sum()) for power in (2, 3))
        skewness = 8 * third / (2 * second) ** 1.5
        return float(ndtr(-zeta * math.sqrt(2 * second)) - skewness / (6 * math.sqrt(2 * math.pi)))
    height = -0.5 * float((times * np.log(1 - 2 * zeta * scaled)).sum())
    w = math.copysign(math.sqrt(2 * (zeta * place - height)), zeta)
    v = zeta * math.sqrt(2 * float((times * scaled**2 / (1 - 2 * zeta * scaled) ** 2).sum()))
    return float(ndtr(-(w + math.log(v / w) / w)))
