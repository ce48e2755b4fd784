"""Totals, means, ratios and shares of a sample, whole or in part, with linearised standard errors.

Each takes a sample: a `Design` (Taylor's linearisation) or `Replicates` (weights given again and again). A part of the
sample is named by `domain`, true where a row belongs; its size is then estimated too, as it should be, instead of
treating the rest as never drawn. Rows where an answer is missing are left out through `domain`; a missing number
inside is refused. Formulas: Lumley (2010), chapters 2 and 3.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

import numpy as np
from numpy.typing import ArrayLike, NDArray

from qantar.maths.designs import Design, check_domain
from qantar.maths.estimate import Estimate

Floats = NDArray[np.float64]
Domain = NDArray[np.bool_]


class Sample(Protocol):
    """What estimates are made from: weights, and a way to the covariance of what they give."""

    @property
    def weights(self) -> Floats:
        """One weight a row."""

    @property
    def df(self) -> int:
        """Degrees of freedom."""

    def estimate(self, at: Callable[[Floats], Floats], scores: Callable[[], Floats], df: int | None = None) -> Estimate:
        """Return an estimate from its value at given weights and its influence by row."""


class MissingNumbersError(ValueError):
    """A number is missing in a row that is to be counted."""


class EmptyDomainError(ValueError):
    """No weight falls on the part of the sample that was asked for."""


def columns_of(values: ArrayLike, domain: Domain | None, rows: int) -> tuple[Floats, Floats]:
    """Return values as columns with 0 outside the domain, and the domain as 0 and 1; refuse a missing number."""
    read = np.asarray(values, dtype=np.float64)
    columns = read[:, None] if read.ndim == 1 else read
    if columns.ndim != 2 or len(columns) != rows:
        raise ValueError(f"there are {rows} rows in the sample and {len(columns)} in the numbers")
    inside = check_domain(domain, rows)
    missing = ~np.isfinite(columns).all(axis=1) & inside
    if missing.any():
        raise MissingNumbersError(
            f"{np.count_nonzero(missing)} numbers are missing, the first in row {missing.argmax() + 1}"
        )
    return np.where(inside[:, None], columns, 0.0), inside.astype(np.float64)


def total(sample: Sample, values: ArrayLike, domain: Domain | None = None) -> Estimate:
    """Estimate the total of one or several columns in the population.

    >>> people = Design.of([10.0, 10.0, 10.0], population=[30, 30, 30])
    >>> found = total(people, [1.0, 2.0, 3.0])
    >>> float(found.value[0]), round(float(found.se[0]), 3)
    (60.0, 16.432)

    Cites: lumley2010
    """
    columns, inside = columns_of(values, domain, len(sample.weights))
    return sample.estimate(lambda weights: weights @ columns, lambda: columns, df_of(sample, inside))


def mean(sample: Sample, values: ArrayLike, domain: Domain | None = None) -> Estimate:
    """Estimate the mean of one or several columns.

    >>> found = mean(Design.of([2.0, 1.0, 1.0]), [4.0, 8.0, 0.0])
    >>> float(found.value[0]), round(float(found.se[0]), 3)
    (4.0, 1.732)

    Cites: lumley2010
    """
    columns, inside = columns_of(values, domain, len(sample.weights))
    return means_over(sample, columns, inside[:, None], df_of(sample, inside))


def ratio(sample: Sample, above: ArrayLike, below: ArrayLike, domain: Domain | None = None) -> Estimate:
    """Estimate the total of one column over the total of another, which is not the mean of the rows' ratios.

    >>> float(ratio(Design.of(rows=2), [1.0, 3.0], [4.0, 4.0]).value[0])
    0.5

    Cites: lumley2010
    """
    upper, _ = columns_of(above, domain, len(sample.weights))
    lower, inside = columns_of(below, domain, len(sample.weights))
    return means_over(sample, upper, lower, df_of(sample, inside))


def df_of(sample: Sample, inside: Floats) -> int:
    """Degrees of freedom of a part of a sample: those of its own clusters; with replicates, of the whole."""
    return sample.df_within(inside > 0) if isinstance(sample, Design) and not inside.all() else sample.df


def means_over(sample: Sample, upper: Floats, lower: Floats, df: int | None = None) -> Estimate:
    """Estimate the totals of columns over the totals of others: as many, or one for all.

    >>> found = means_over(Design.of(rows=3), np.array([[1.0], [2.0], [4.0]]), np.array([[1.0], [1.0], [0.0]]))
    >>> float(found.value[0])
    3.5

    Cites: lumley2010
    """

    def at(weights: Floats) -> Floats:
        base = weights @ lower
        if not base.all():
            raise EmptyDomainError("no weight falls on the part of the sample that was asked for")
        quotient: Floats = (weights @ upper) / base
        return quotient

    def scores() -> Floats:
        influence: Floats = (upper - at(sample.weights) * lower) / (sample.weights @ lower)
        return influence

    return sample.estimate(at, scores, df)


def shares(sample: Sample, codes: ArrayLike, kinds: int, domain: Domain | None = None) -> Estimate:
    """Estimate the share of each of several kinds; codes go from 0 to `kinds` - 1, and -1 is missing and left out.

    >>> shares(Design.of(rows=4), [0, 0, 1, -1], 2).value.round(3)
    array([0.667, 0.333])

    Cites: lumley2010
    """
    whole = check_codes(codes, kinds, len(sample.weights))
    known = (whole >= 0) & check_domain(domain, len(whole))
    return mean(sample, (whole[:, None] == np.arange(kinds)).astype(np.float64), known)


def means_by(sample: Sample, values: ArrayLike, groups: ArrayLike, count: int) -> Estimate:
    """Estimate the mean in each group with the covariance between groups; a row with group -1 is in none.

    Cites: lumley2010
    """
    inside = check_codes(groups, count, len(sample.weights))
    columns, _ = columns_of(values, inside >= 0, len(sample.weights))
    member = (inside[:, None] == np.arange(count)).astype(np.float64)
    return means_over(sample, columns * member, member, df_of(sample, member.sum(axis=1)))


def check_codes(codes: ArrayLike, kinds: int, rows: int) -> NDArray[np.int64]:
    """Return codes as whole numbers from -1 (missing) to one less than `kinds`, one a row; refuse others."""
    read = np.asarray(codes)
    if read.shape != (rows,) or read.dtype.kind not in "iub":
        raise ValueError(f"codes are whole numbers, one for each of {rows} rows")
    if len(read) and (int(read.min()) < -1 or int(read.max()) >= kinds):
        raise ValueError(f"codes go from -1 to {kinds - 1}, not from {read.min()} to {read.max()}")
    return read.astype(np.int64)


def design_effect(design: Design, values: ArrayLike, *, replacement: bool = False) -> Floats:
    """Return how many times larger the variance of a mean is than in a simple random sample of as many rows.

    The simple random sample is drawn without replacement from as many people as the weights sum to; with
    `replacement`, from a population without limit.

    >>> design_effect(Design.of(rows=4), [1.0, 2.0, 3.0, 6.0], replacement=True)
    array([1.])

    Cites: kish1965, lumley2010
    """
    columns, _ = columns_of(values, None, design.rows)
    found = mean(design, columns)
    drawn, people = int(np.count_nonzero(design.weights)), float(design.weights.sum())
    variance = design.weights @ (columns - found.value) ** 2 / people * drawn / (drawn - 1)
    simple = variance / drawn * (1 if replacement else (people - drawn) / people)
    quotient: Floats = np.diag(found.covariance) / simple
    return quotient


def kish_effective_size(weights: ArrayLike) -> float:
    """Return how many people of equal weight would say as much, by the unequal weights alone: (sum w)^2 / sum w^2.

    >>> kish_effective_size([1.0, 1.0, 1.0]), kish_effective_size([3.0, 1.0])
    (3.0, 1.6)

    Cites: kish1965
    """
    read = np.asarray(weights, dtype=np.float64)
    return float(read.sum() ** 2 / (read @ read))
