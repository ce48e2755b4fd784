"""Whether two questions of a weighted sample go together: Rao and Scott's chi-square, and Wald's.

An ordinary chi-square counts each row as a person of a simple random sample. Rao and Scott (1984) divide it by what
the design does to it: by the mean of its design effects (first order), or so that its first two moments are right
(second order, referred to F as Thomas and Rao advise, and as svychisq in R's survey does). Kinds that nobody in the
sample is of are left out.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import ArrayLike, NDArray

from qantar.maths.designs import Design, check_domain
from qantar.maths.estimate import Estimate
from qantar.maths.estimates import Sample, check_codes, df_of, mean, total
from qantar.maths.tails import Outcome, chi_square_tail, f_tail, weighted_chi_squares_tail
from qantar.maths.weighted_tables import cell_totals

Floats = NDArray[np.float64]
Domain = NDArray[np.bool_]


class NothingToCompareError(ValueError):
    """A table has a single row or column, so that its answers cannot differ."""


class Crosstab(NamedTuple):
    """A table of shares of 1 with the covariance of its cells; the same as counts of people in the population."""

    shares: Floats  # rows by columns
    cells: Estimate  # the same, row after row
    counts: Estimate  # estimated people of the population
    people: int  # rows of the sample
    df: float

    @property
    def pearson(self) -> float:
        """Pearson's chi-square of the weighted shares, as if they were of so many people drawn one by one."""
        expected = self.shares.sum(axis=1, keepdims=True) * self.shares.sum(axis=0)
        return float(self.people * ((self.shares - expected) ** 2 / expected).sum())

    @property
    def design_effects(self) -> Floats:
        """How many times larger the variance of each contrast of the table is than in a simple random sample."""
        rows, columns = self.shares.shape
        contrasts = _interactions(rows, columns)
        inverse = np.divide(1, self.cells.value, out=np.zeros_like(self.cells.value), where=self.cells.value > 0)
        weighted = inverse[:, None] * contrasts
        simple = contrasts.T @ weighted / self.people
        if np.linalg.matrix_rank(simple, hermitian=True) < len(simple):
            raise NothingToCompareError("too many cells of the table have nobody in them")
        delta = np.linalg.solve(simple, weighted.T @ self.cells.covariance @ weighted)
        effects: Floats = np.sort(np.linalg.eigvals(delta).real)[::-1]
        return effects

    def second_order(self) -> Outcome:
        """Return Rao and Scott's second-order test, referred to F.

        Cites: raoscott1984
        """
        effects = self.design_effects
        numerator = _like_moments(effects)
        statistic = self.pearson / float(effects.sum())
        left = numerator * self.df
        return Outcome(statistic, numerator, left, f_tail(statistic, numerator, left))

    def first_order(self) -> Outcome:
        """Return Pearson's chi-square with the p value that its mean design effect leaves.

        Cites: raoscott1984
        """
        effects = self.design_effects
        p = chi_square_tail(self.pearson / float(effects.mean()), len(effects))
        return Outcome(self.pearson, len(effects), None, p)

    def saddlepoint(self) -> Outcome:
        """Return Pearson's chi-square referred to the weighted sum of chi-squares that it is, over the design's own.

        Cites: raoscott1984, lumley2010
        """
        effects = self.design_effects
        p = weighted_chi_squares_tail(self.pearson, effects, _like_moments(effects) * self.df)
        return Outcome(self.pearson, len(effects), None, p)

    def wald(self, *, adjusted: bool = True) -> Outcome:
        """Return Wald's test of the differences from independence; unadjusted it finds too much in small designs.

        Cites: lumley2010
        """
        rows, columns = self.shares.shape
        counts = self.counts.value.reshape(rows, columns)
        people = counts.sum()
        by_row, by_column = counts.sum(axis=1), counts.sum(axis=0)
        expected = np.outer(by_row, by_column) / people
        # How count minus expected count moves with each count: itself, its row's sum, its column's sum, the people's.
        slope = np.eye(rows * columns).reshape(rows, columns, rows, columns)
        slope = slope - (np.eye(rows)[:, None, :, None] * by_column[None, :, None, None]) / people
        slope = slope - (np.eye(columns)[None, :, None, :] * by_row[:, None, None, None]) / people
        slope = slope + (expected / people)[:, :, None, None]
        free = slope[1:, 1:].reshape(-1, rows * columns)
        apart = (counts - expected)[1:, 1:].ravel()
        covariance = free @ self.counts.covariance @ free.T
        size = len(apart)
        if np.linalg.matrix_rank(covariance, hermitian=True) < size:
            raise NothingToCompareError("the sample has too few clusters for a table of this size")
        statistic = float(apart @ np.linalg.solve(covariance, apart)) / size
        left = self.df
        if adjusted:
            left = self.df - size + 1
            if left <= 0:
                raise NothingToCompareError("the sample has too few clusters for a table of this size")
            statistic *= left / self.df
        return Outcome(statistic, size, left, f_tail(statistic, size, left))


def _like_moments(effects: Floats) -> float:
    """Return the degrees of freedom of the chi-square that varies, for its mean, as the weighted sum does."""
    return float(effects.sum() ** 2 / (effects**2).sum())


def _interactions(rows: int, columns: int) -> Floats:
    """Return the contrasts of cells, row after row, that rows and columns alone cannot give."""
    by_row, by_column = (np.eye(size)[:, 1:] - 1 / size for size in (rows, columns))
    return np.asarray(np.kron(by_row, by_column), np.float64)


def crosstab(
    sample: Sample,
    rows: ArrayLike,
    columns: ArrayLike,
    sizes: tuple[int, int],
    domain: Domain | None = None,
    df: float | None = None,
) -> Crosstab:
    """Return the table of two questions, in codes from 0; -1 is missing and left out.

    >>> table = crosstab(Design.of(rows=8), [0, 0, 0, 1, 1, 1, 1, 0], [0, 0, 1, 1, 1, 0, 1, 0], (2, 2))
    >>> round(table.pearson, 3), table.design_effects.round(3)
    (2.0, array([1.143]))

    Cites: lumley2010
    """
    one = check_codes(rows, sizes[0], len(sample.weights))
    other = check_codes(columns, sizes[1], len(sample.weights))
    known = (one >= 0) & (other >= 0) & (sample.weights > 0) & check_domain(domain, len(one))
    kept_rows, kept_columns = (np.flatnonzero(np.bincount(codes[known], minlength=1)) for codes in (one, other))
    if len(kept_rows) < 2 or len(kept_columns) < 2:
        raise NothingToCompareError("all answers to one of the questions are the same")
    cell = np.where(known, one * sizes[1] + other, -1)
    wanted = (kept_rows[:, None] * sizes[1] + kept_columns).ravel()
    renamed = np.full(sizes[0] * sizes[1] + 1, -1)
    renamed[wanted] = np.arange(len(wanted))
    found, counts = _cells(sample, renamed[cell], len(wanted))
    shape = len(kept_rows), len(kept_columns)
    left = df_of(sample, known.astype(np.float64)) if df is None else df
    return Crosstab(found.value.reshape(shape), found, counts, int(known.sum()), left)


def _cells(sample: Sample, cells: NDArray[np.int64], count: int) -> tuple[Estimate, Estimate]:
    """Return the shares and the counts of cells, each with its covariance."""
    if isinstance(sample, Design):
        counts = cell_totals(sample, cells, count)
        people = float(counts.value.sum())
        shares = counts.value / people
        slope = (np.eye(count) - shares[:, None]) / people  # how shares move with counts, in Taylor's first order
        return Estimate(shares, slope @ counts.covariance @ slope.T, counts.df), counts
    member = (cells[:, None] == np.arange(count)).astype(np.float64)
    return mean(sample, member, cells >= 0), total(sample, member)
