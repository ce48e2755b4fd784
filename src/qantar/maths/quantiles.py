"""Medians and other quantiles of a weighted sample, with Woodruff's intervals."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import ArrayLike, NDArray

from qantar.maths.estimate import t_quantile
from qantar.maths.estimates import Sample, columns_of, mean

Floats = NDArray[np.float64]


class Quantile(NamedTuple):
    """A quantile and the ends of its interval; an end is NaN where the interval leaves what the sample shows."""

    value: float
    low: float
    high: float
    reach: float  # standard errors to each side

    @property
    def se(self) -> float:
        """Half the interval in standard errors, which need not lie even."""
        return (self.high - self.low) / (2 * self.reach)


def quantile(
    sample: Sample, values: ArrayLike, at: float, domain: NDArray[np.bool_] | None = None, level: float = 0.95
) -> Quantile:
    """Estimate the smallest value that at least a share `at` of the people do not exceed.

    The interval is Woodruff's: that of the share of people up to the estimate, read back as values.

    >>> from qantar.maths.designs import Design
    >>> found = quantile(Design.of(rows=9), [3, 1, 4, 1, 5, 9, 2, 6, 5], 0.5)
    >>> found.value, found.low, found.high
    (4.0, 1.0, 9.0)

    Cites: woodruff1952, lumley2010
    """
    if not 0 < at < 1:
        raise ValueError(f"a quantile is at a share between 0 and 1, not {at!r}")
    columns, inside = columns_of(values, domain, len(sample.weights))
    shown = (inside > 0) & (sample.weights > 0)
    order = np.argsort(columns[shown, 0], kind="stable")
    ordered = columns[shown, 0][order]
    reached = np.cumsum(sample.weights[shown][order])
    reached /= reached[-1]
    value = _read(ordered, reached, at)
    below = mean(sample, columns[:, 0] <= value, inside > 0)
    reach = t_quantile(level, below.df)
    share, se = float(below.value[0]), float(below.se[0])
    if share > 1 - 1e-12 and se < 1e-12:  # so far out that nobody shows how it varies
        return Quantile(value, float("nan"), float("nan"), reach)
    return Quantile(
        value, _read(ordered, reached, share - reach * se), _read(ordered, reached, share + reach * se), reach
    )


def _read(ordered: Floats, reached: Floats, share: float) -> float:
    """Return the first value up to which a share of the people lie; sums of weights are exact to a rounding only."""
    if share <= 0 or share > 1 + 1e-12:
        return float("nan")
    return float(ordered[min(int(np.searchsorted(reached, share - 1e-12)), len(ordered) - 1)])


def population_ranks(sample: Sample, values: ArrayLike) -> Floats:
    """Return each row's rank in the population from 0 to 1, in the middle of those who are equal.

    >>> from qantar.maths.designs import Design
    >>> population_ranks(Design.of([1.0, 2.0, 1.0]), [10, 30, 20])
    array([0.125, 0.75 , 0.375])

    Cites: lumley2013
    """
    columns, _ = columns_of(values, None, len(sample.weights))
    order = np.argsort(columns[:, 0], kind="stable")
    ordered, weights = columns[order, 0], sample.weights[order]
    middle = (np.cumsum(weights) - weights / 2) / weights.sum()
    _, group = np.unique(ordered, return_inverse=True)
    ranks = np.empty(len(order))
    ranks[order] = (np.bincount(group, middle) / np.bincount(group))[group]
    return ranks
