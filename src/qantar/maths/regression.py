"""Straight lines and odds fitted to a weighted sample, with standard errors that know the design."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import ArrayLike, NDArray

from qantar.maths.designs import check_domain
from qantar.maths.estimate import Estimate
from qantar.maths.estimates import Sample, columns_of, df_of

Floats = NDArray[np.float64]
Domain = NDArray[np.bool_]


class CollinearError(ValueError):
    """A column follows from the others, so that its share in the outcome cannot be told from theirs."""


class SeparatedError(ValueError):
    """The columns tell every yes from every no, so that the odds have no end."""


def linear(sample: Sample, outcome: ArrayLike, columns: ArrayLike, domain: Domain | None = None) -> Estimate:
    """Return the constant and the slope of each column, by weighted least squares.

    >>> from qantar.maths.designs import Design
    >>> found = linear(Design.of(rows=4), [1.0, 2.0, 3.0, 5.0], [0.0, 1.0, 2.0, 3.0])
    >>> found.value.round(3), found.se.round(3), found.df
    (array([0.8, 1.3]), array([0.188, 0.134]), 2)

    Cites: lumley2010
    """
    return _fitted(sample, outcome, columns, domain, _least_squares, lambda along: (along, np.ones_like(along)))


def logistic(sample: Sample, outcome: ArrayLike, columns: ArrayLike, domain: Domain | None = None) -> Estimate:
    """Return the log odds of a yes where all columns are 0, and by how much each column changes them.

    >>> from qantar.maths.designs import Design
    >>> yes, old = [1, 1, 1, 0, 1, 0, 0, 0], [1, 1, 1, 1, 0, 0, 0, 0]
    >>> np.exp(logistic(Design.of(rows=8), yes, old).value).round(3)
    array([0.333, 9.   ])

    Cites: lumley2010
    """
    answers = np.asarray(outcome, np.float64)
    if not np.isin(answers[check_domain(domain, len(answers))], (0, 1)).all():
        raise ValueError("an outcome is yes or no: 1 or 0")
    return _fitted(sample, outcome, columns, domain, _newton, _odds)


Fit = Callable[[Floats, Floats, Floats], Floats]
Curve = Callable[[Floats], tuple[Floats, Floats]]


def _fitted(
    sample: Sample, outcome: ArrayLike, columns: ArrayLike, domain: Domain | None, fit: Fit, curve: Curve
) -> Estimate:
    given = np.asarray(columns, np.float64)
    table = np.column_stack([np.asarray(outcome, np.float64), given])
    read, inside = columns_of(table, domain, len(sample.weights))
    matrix = np.column_stack([inside, read[:, 1:]])
    target = read[:, 0]

    def at(weights: Floats) -> Floats:
        return fit(matrix, target, weights * inside)

    def scores() -> Floats:
        middle, slope = curve(matrix @ at(sample.weights))
        steepness = (matrix * (sample.weights * slope)[:, None]).T @ matrix
        influence: Floats = (matrix * (target - middle)[:, None]) @ np.linalg.inv(steepness)
        return influence

    return sample.estimate(at, scores, df_of(sample, inside) - matrix.shape[1] + 1)


def _least_squares(matrix: Floats, target: Floats, weights: Floats) -> Floats:
    return _solve((matrix * weights[:, None]).T @ matrix, (matrix * weights[:, None]).T @ target)


def _newton(matrix: Floats, target: Floats, weights: Floats) -> Floats:
    found = np.zeros(matrix.shape[1])
    for _ in range(60):
        middle, slope = _odds(matrix @ found)
        steepness = (matrix * (weights * slope)[:, None]).T @ matrix
        step = _solve(steepness, matrix.T @ (weights * (target - middle)))
        found += step
        if np.abs(step).max() < 1e-12 * max(1.0, float(np.abs(found).max())):
            return found
        if np.abs((matrix @ found)[weights > 0]).max() > 30:  # shares of 1e-13: nothing ends there
            break
    raise SeparatedError("the columns tell every yes from every no, so that the odds have no end")


def _odds(along: Floats) -> tuple[Floats, Floats]:
    share: Floats = 0.5 * (1 + np.tanh(along / 2))
    return share, share * (1 - share)


def _solve(steepness: Floats, right: Floats) -> Floats:
    scale = np.sqrt(np.diag(steepness))
    if not scale.all() or np.linalg.cond(steepness / np.outer(scale, scale)) > 1e12:
        raise CollinearError("a column is the same for all, or follows from the others")
    return np.asarray(np.linalg.solve(steepness, right), np.float64)
