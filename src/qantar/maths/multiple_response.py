"""Questions where several options could be chosen: does who chose what go with a group, or with another question?

An ordinary chi-square of all answers piled up counts people as often as they answered, and takes their answers for
those of different people. Here each option is a question of its own: chosen or not. Marginal independence (MMI) asks
whether each option is chosen equally in all groups; simultaneous pairwise marginal independence (SPMI), whether each
option of one question is chosen as often by those who chose an option of the other. The sum of Pearson's chi-squares
over the options is no chi-square, since options overlap: Bonferroni's correction, Rao and Scott's second order, the
bootstrap (`multiple_response_bootstrap`) or, with weights and clusters, a Wald test of the stacked answers say what it
is worth. Cites: bilder2004
"""

from __future__ import annotations

from typing import Literal, NamedTuple

import numpy as np
from numpy.typing import ArrayLike, NDArray

from qantar.maths.crosstabs import NothingToCompareError
from qantar.maths.estimates import Sample, check_codes, df_of, mean, means_over
from qantar.maths.multiplicity import bonferroni
from qantar.maths.tails import Outcome, chi_square_tail, f_tail

Floats = NDArray[np.float64]


class Marginal(NamedTuple):
    """Pearson's chi-square of each option (or pair of options), unweighted, and what their sum is worth."""

    each: Floats
    df: int  # of each
    squares: float  # of the eigenvalues of their covariance: options that overlap are not so many options

    @property
    def statistic(self) -> float:
        """The sum over options, which is not a chi-square."""
        return float(self.each.sum())

    @property
    def p_each(self) -> Floats:
        """The p value of each option alone, not corrected for their number."""
        flat = np.array([chi_square_tail(float(one), self.df) for one in self.each.ravel()])
        return flat.reshape(self.each.shape)

    def bonferroni(self) -> tuple[float, Floats]:
        """Return the p value of all together and of each, times their number.

        Cites: bilder2004
        """
        adjusted = bonferroni(self.p_each.ravel().tolist()).reshape(self.each.shape)
        return float(adjusted.min()), adjusted

    def second_order(self) -> Outcome:
        """Return Rao and Scott's second-order test of the sum.

        Overlap can only make options count for fewer than they are. Where groups differ so much that the covariance
        within them says otherwise, the options count in full, and the test does not find more than Pearson's would.

        Cites: bilder2004, raoscott1984
        """
        size = self.each.size * self.df
        squares = max(self.squares, float(size))
        statistic, df = self.statistic * size / squares, size * size / squares
        return Outcome(statistic, df, None, chi_square_tail(statistic, df))


def chosen(answers: ArrayLike, rows: int | None = None) -> Floats:
    """Return answers as columns of 0 and 1, one column an option; refuse missing ones, and options all treat alike."""
    read = np.asarray(answers, np.float64)
    if read.ndim != 2 or not read.size or (rows is not None and len(read) != rows):
        raise ValueError("answers have one row a person and one column an option")
    if not np.isin(read, (0, 1)).all():
        raise ValueError("each option was chosen or not, 1 or 0: leave people out of whom it is not known")
    for count, said in ((0, "nobody"), (len(read), "everybody")):
        same = np.flatnonzero(read.sum(axis=0) == count)
        if len(same):
            raise NothingToCompareError(f"{said} chose option {same[0] + 1}, so that it goes with nothing")
    return read


def by_group(groups: ArrayLike, answers: ArrayLike, empty: float = 0.0) -> Marginal:
    """Test whether each option is chosen equally in all groups (MMI); people are a simple random sample.

    Groups are codes from 0. Options that nobody or everybody chose are refused: leave them out, and say so. `empty` is
    counted where a cell of an option's table holds nobody; R's MRCV puts 0.5 there.

    >>> answers = [[1, 0], [1, 1], [0, 1], [0, 1], [1, 0], [1, 0], [0, 1], [0, 1]]
    >>> found = by_group([0, 0, 1, 1, 0, 1, 0, 1], answers)
    >>> found.each.round(3), round(found.second_order().p, 3)
    (array([2.   , 0.533]), 0.28)

    Cites: bilder2004
    """
    member, shares = _groups(groups)
    read = chosen(answers, len(member))
    spread = read.mean(axis=0) * (1 - read.mean(axis=0))
    each = pearson_of(np.stack([member.T @ read, member.T @ (1 - read)]), empty)
    within = read - (member.T @ read / member.sum(axis=0)[:, None])[member.argmax(axis=1)]
    return Marginal(each, len(shares) - 1, _squared_eigenvalues(member, member - shares, within, shares, spread))


def by_question(one: ArrayLike, other: ArrayLike, empty: float = 0.0) -> Marginal:
    """Test whether options of one question are chosen more by those who chose options of another (SPMI).

    Rows of `each` are options of the one, columns of the other. `empty` is as in `by_group`.

    >>> found = by_question([[1, 0], [1, 1], [0, 1], [0, 1]] * 5, [[1, 0], [1, 1], [0, 1], [0, 0]] * 5)
    >>> found.each.round(2).tolist()
    [[20.0, 0.0], [6.67, 6.67]]

    Cites: bilder2004
    """
    left = chosen(one)
    right = chosen(other, len(left))
    shares, others = left.mean(axis=0), right.mean(axis=0)
    spreads = shares * (1 - shares), others * (1 - others)
    apart = _mean_products(left - shares, right - others)
    sides = [(left.T, 1 - left.T), (right, 1 - right)]
    each = pearson_of(np.stack([[a @ b for b in sides[1]] for a in sides[0]]), empty)
    scores = np.einsum("ni,nj->nij", left - shares, right - others).reshape(len(left), -1) - apart.ravel()
    covariance = scores.T @ scores / len(left)
    scaled = covariance / np.outer(*spreads).ravel()
    return Marginal(each, 1, float((scaled * scaled.T).sum()))


def pearson_of(tables: Floats, empty: float = 0.0) -> Floats:
    """Return Pearson's chi-square of many tables at once: the first two places are a table's rows and columns.

    >>> float(pearson_of(np.array([[20.0, 10.0], [10.0, 20.0]])).round(3))
    6.667

    Cites: bilder2004
    """
    counts = np.where(tables == 0, empty, tables)
    people = counts.sum(axis=(0, 1))
    expected = counts.sum(axis=0, keepdims=True) * counts.sum(axis=1, keepdims=True) / people
    return np.asarray(((counts - expected) ** 2 / expected).sum(axis=(0, 1)), np.float64)


def _groups(groups: ArrayLike) -> tuple[Floats, Floats]:
    codes = np.asarray(groups)
    if codes.ndim != 1 or codes.dtype.kind not in "iu" or (len(codes) and codes.min() < 0):
        raise ValueError("groups are whole numbers from 0, one a person")
    there = np.flatnonzero(np.bincount(codes))
    if len(there) < 2:
        raise NothingToCompareError("everybody is in the same group")
    member = (codes[:, None] == there).astype(np.float64)
    return member, member.mean(axis=0)


def _mean_products(one: Floats, other: Floats) -> Floats:
    return np.asarray(one.T @ other / len(one), np.float64)


def _squared_eigenvalues(member: Floats, around: Floats, within: Floats, shares: Floats, spread: Floats) -> float:
    """Sum the squares of the eigenvalues of the covariance of options by groups, without writing it out by person."""
    sizes = member.sum(axis=0)
    total = np.zeros((len(shares) * len(spread),) * 2)
    for group, size in enumerate(sizes):
        inside = member[:, group] > 0
        answers = within[inside].T @ within[inside] / len(member)
        place = np.eye(len(shares))[group] - shares
        total += np.kron(np.outer(place, place), answers) if size else 0
    scaled = total / np.outer(shares, spread).ravel()
    return float((scaled * scaled.T).sum())


def stacked_wald(
    sample: Sample, groups: ArrayLike, count: int, answers: ArrayLike, scale: Literal["odds", "shares"] = "odds"
) -> Outcome:
    """Test in a designed sample whether each option is chosen equally in all groups, all options at once.

    Answers are stacked, so that each person is a cluster of answers; whatever ties a person's answers together is
    thereby taken in, and so are strata, clusters and weights. It compares log odds, as a logistic regression on
    option by group would, or shares, which must be used where in some group nobody or everybody chose an option.

    >>> from qantar.maths.designs import Design
    >>> answers = [[1, 0], [1, 1], [0, 1], [0, 1], [1, 0], [0, 0], [1, 1], [1, 1], [0, 0], [1, 0]]
    >>> found = stacked_wald(Design.of(rows=10), [0, 0, 1, 1, 0, 1, 0, 1, 0, 1], 2, answers)
    >>> round(found.statistic, 3), found.df, found.ddf
    (0.998, 2, 6)

    Cites: bilder2004, lumley2010
    """
    inside = check_codes(groups, count, len(sample.weights))
    read = chosen(np.asarray(answers)[inside >= 0])
    options = read.shape[1]
    columns = np.zeros((len(inside), options))
    columns[inside >= 0] = read
    member = (inside[:, None] == np.arange(count)).astype(np.float64)
    if not (sample.weights @ member).all():
        raise NothingToCompareError("a group has nobody in it")
    # Group after group, option after option within.
    upper = (member[:, :, None] * columns[:, None, :]).reshape(len(inside), -1)
    shares = means_over(sample, upper, np.repeat(member, options, axis=1))
    value, covariance = shares.value, shares.covariance
    if scale == "odds":
        if ((value <= 0) | (value >= 1)).any():
            raise NothingToCompareError(
                "in a group nobody or everybody chose an option, which has no odds: compare shares"
            )
        slope = 1 / (value * (1 - value))
        value, covariance = np.log(value / (1 - value)), covariance * np.outer(slope, slope)
    contrast = np.kron(np.column_stack([-np.ones(count - 1), np.eye(count - 1)]), np.eye(options))
    apart, spread = contrast @ value, contrast @ covariance @ contrast.T
    size, left = len(apart), df_of(sample, member.sum(axis=1)) + 1 - count * options
    if left <= 0 or np.linalg.matrix_rank(spread) < size:
        raise NothingToCompareError("the sample is too small for so many options and groups at once")
    statistic = float(apart @ np.linalg.solve(spread, apart)) / size
    return Outcome(statistic, size, left, f_tail(statistic, size, left))


def piled_up(counts: ArrayLike) -> Outcome:
    """Return what an ordinary chi-square of all answers, options by groups, would say; it is wrong to rely on it.

    Its cells hold answers, not people: one person stands in several, so that the p value means nothing.

    >>> round(piled_up([[30, 10], [20, 20]]).p, 3)
    0.021

    Cites: bilder2004
    """
    table = np.asarray(counts, np.float64)
    if table.ndim != 2 or not np.isfinite(table).all() or (table < 0).any():
        raise ValueError("a table has counts of 0 or more")
    table = table[table.any(axis=1)][:, table.any(axis=0)]
    if min(table.shape) < 2:
        raise NothingToCompareError("a table needs two rows and two columns with answers")
    expected = np.outer(table.sum(axis=1), table.sum(axis=0)) / table.sum()
    statistic = float(((table - expected) ** 2 / expected).sum())
    df = (table.shape[0] - 1) * (table.shape[1] - 1)
    return Outcome(statistic, df, None, chi_square_tail(statistic, df))


def equally_often(answers: ArrayLike) -> Outcome:
    """Test whether all options were chosen equally often, by the same people (Cochran's Q).

    >>> round(equally_often([[1, 1, 0], [1, 0, 0], [1, 1, 1], [1, 0, 0], [0, 1, 0]]).statistic, 3)
    3.5

    Cites: cochran1950
    """
    read = np.asarray(answers, np.float64)
    options = read.shape[1]
    by_person, by_option = read.sum(axis=1), read.sum(axis=0)
    below = float((by_person * (options - by_person)).sum())
    if not below:
        raise NothingToCompareError("everybody chose all options or none")
    statistic = float(options * (options - 1) * ((by_option - by_option.mean()) ** 2).sum()) / below
    return Outcome(statistic, options - 1, None, chi_square_tail(statistic, options - 1))


def one_more_than_other(one: ArrayLike, other: ArrayLike) -> Outcome:
    """Test whether one option was chosen more often than another by the same people (McNemar, uncorrected).

    >>> round(one_more_than_other([1, 1, 1, 1, 0, 1, 0, 1], [0, 0, 0, 0, 1, 1, 0, 0]).statistic, 3)
    2.667

    Cites: mcnemar1947
    """
    first, second = np.asarray(one, bool), np.asarray(other, bool)
    more, less = int((first & ~second).sum()), int((~first & second).sum())
    if more + less == 0:
        raise NothingToCompareError("everybody chose both or neither")
    statistic = (more - less) ** 2 / (more + less)
    return Outcome(statistic, 1, None, chi_square_tail(statistic, 1))


def answers_a_person(sample: Sample, answers: ArrayLike) -> tuple[float, float]:
    """Return how many options a person chose on average, and its standard error.

    Cites: lumley2010
    """
    found = mean(sample, np.asarray(answers, np.float64).sum(axis=1))
    return float(found.value[0]), float(found.se[0])
