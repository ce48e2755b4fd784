"""Many p values at once: what each is worth when the best of several was to be expected small."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]


def bonferroni(p_values: Sequence[float]) -> Floats:
    """Return each p value times their number: the chance of one false alarm or more, whatever ties them together.

    >>> bonferroni([0.01, 0.04, 0.6])
    array([0.03, 0.12, 1.  ])
    """
    read = _checked(p_values)
    return np.minimum(read * len(read), 1.0)


def holm(p_values: Sequence[float]) -> Floats:
    """Return Holm's p values: the same promise as Bonferroni's, with more power.

    >>> holm([0.01, 0.04, 0.6])
    array([0.03, 0.08, 0.6 ])

    Cites: holm1979
    """
    return _stepwise(p_values, lambda ordered: np.maximum.accumulate(ordered * np.arange(len(ordered), 0, -1)))


def benjamini_hochberg(p_values: Sequence[float]) -> Floats:
    """Return p values that hold the share of false alarms among what is called found, not the chance of any.

    >>> benjamini_hochberg([0.01, 0.04, 0.6])
    array([0.03, 0.06, 0.6 ])

    Cites: benjamini1995
    """

    def smallest_above(ordered: Floats) -> Floats:
        count = len(ordered)
        return np.minimum.accumulate((ordered * count / np.arange(1, count + 1))[::-1])[::-1]

    return _stepwise(p_values, smallest_above)


def _stepwise(p_values: Sequence[float], step: Callable[[Floats], Floats]) -> Floats:
    read = _checked(p_values)
    order = np.argsort(read, kind="stable")
    adjusted = np.empty(len(read))
    adjusted[order] = np.minimum(step(read[order]), 1.0)
    return adjusted


def _checked(p_values: Sequence[float]) -> Floats:
    read = np.asarray(p_values, np.float64)
    if read.ndim != 1 or not ((read >= 0) & (read <= 1)).all():
        raise ValueError("p values are a row of numbers from 0 to 1")
    return read
