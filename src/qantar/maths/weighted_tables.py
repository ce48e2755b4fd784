"""Tables of a large weighted sample: shares of each kind in each group, with standard errors, in a few passes.

The same numbers as `estimates.shares` for each group as a domain, without a column a kind for a million people: rows
are first summed by cluster, group and kind; where no clusters were drawn, by stratum, group and kind, together with how
far their weights vary, from which the variance within strata follows exactly.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import ArrayLike, NDArray

from qantar.maths.designs import Design, LonelyRule, Stage
from qantar.maths.estimate import Estimate
from qantar.maths.estimates import EmptyDomainError, check_codes, total
from qantar.maths.share_intervals import Share

Floats = NDArray[np.float64]
Whole = NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class SharesTable:
    """Shares of 1 in each group (a row) of each kind (a column), and what is behind them."""

    shares: Floats
    se: Floats
    rows: Whole  # of the sample, in each cell
    people: Floats  # of the population, estimated
    df: Whole  # of each group
    kish: Floats  # effective number of people of each group, by the weights alone
    everybody: bool  # the sample is the population

    def cell(self, group: int, kind: int) -> Share:
        """Return one share, which gives its interval."""
        rows, mine = int(self.rows[group].sum()), int(self.rows[group, kind])
        value = float(self.shares[group, kind]) if 0 < mine < rows else float(mine > 0)
        return Share(
            value, float(self.se[group, kind]), rows, float(self.df[group]), float(self.kish[group]), self.everybody
        )


def shares_table(
    design: Design, codes: ArrayLike, kinds: int, groups: ArrayLike | None = None, count: int = 1
) -> SharesTable:
    """Estimate the share of each kind in each group; codes and groups go from 0, and -1 is missing and left out,
    as are rows of weight 0.

    >>> table = shares_table(Design.of([1.0, 1.0, 2.0, 4.0]), [0, 1, 1, -1], 2, [0, 0, 1, 1], 2)
    >>> table.shares.tolist(), table.se.round(3).tolist(), table.rows.tolist()
    ([[0.5, 0.5], [0.0, 1.0]], [[0.408, 0.408], [0.0, 0.0]], [[1, 1], [0, 1]])

    Cites: lumley2010
    """
    kind = check_codes(codes, kinds, design.rows)
    # One place further than all cells stands for those who are not counted.
    if groups is None:
        place, missing = kind, kind < 0
    else:
        group = check_codes(groups, count, design.rows)
        place, missing = group * kinds + kind, (group < 0) | (kind < 0)
    if not design.weights.all():
        missing = missing | (design.weights == 0)
    place = np.where(missing, count * kinds, place)
    first = _summed(design.stages[0], place, design.weights, (count, kinds))
    people = first.people.sum(axis=0)
    base = people.sum(axis=1)
    if not base.all():
        empty = int((base == 0).argmax())
        raise EmptyDomainError(f"nobody in group {empty} has an answer and a weight")
    shares = people / base[:, None]
    rows = np.bincount(place, minlength=shares.size + 1)[:-1].reshape(count, kinds)
    squares = np.bincount(place, design.weights**2, shares.size + 1)[:-1].reshape(count, kinds).sum(axis=1)
    variances = np.zeros((count, kinds))
    if needs_every_row(design):
        for group_ in range(count):
            variances[group_] = design.variances(_scores(design, place, shares, base, group_))
    else:
        for stage in design.stages:
            sums = first if stage is design.stages[0] else _summed(stage, place, design.weights, (count, kinds))
            spread = _of_rows if stage.unit is None else _of_units
            variances += spread(stage, sums, shares, base, design.lonely)
    everybody = not any(stage.factor.any() for stage in design.stages)
    df = _degrees(design.stages[0], first)
    return SharesTable(shares, np.sqrt(variances), rows, people, df, base**2 / squares, everybody)


class MeansTable(NamedTuple):
    """The mean of each group, and what is behind it."""

    means: Floats
    se: Floats
    rows: Whole  # of the sample
    people: Floats  # of the population, estimated
    df: Whole  # of each group


def means_table(design: Design, values: ArrayLike, groups: ArrayLike | None = None, count: int = 1) -> MeansTable:
    """Estimate the mean in each group; a row with group -1, without weight, or with NaN for its value is left out.

    >>> table = means_table(Design.of(rows=5), [1.0, 3.0, float("nan"), 4.0, 8.0], [0, 0, 0, 1, 1], 2)
    >>> table.means, table.se.round(3), table.rows
    (array([2., 6.]), array([0.791, 1.581]), array([2, 2]))

    Cites: lumley2010
    """
    read = np.asarray(values, np.float64)
    if read.shape != (design.rows,) or np.isinf(read).any():
        raise ValueError(f"there is one number for each of {design.rows} rows")
    group = np.zeros(design.rows, np.int64) if groups is None else check_codes(groups, count, design.rows)
    known = (group >= 0) & ~np.isnan(read) & (design.weights > 0)
    place, read = np.where(known, group, count), np.where(known, read, 0.0)
    people = np.bincount(place, design.weights, count + 1)[:-1].astype(np.float64, copy=False)
    if not people.all():
        raise EmptyDomainError(f"nobody in group {int((people == 0).argmax())} has an answer and a weight")
    means = np.bincount(place, design.weights * read, count + 1)[:-1] / people
    spread = np.append(people, np.inf)  # those who are not counted have no influence
    scores = design.weights * (read - np.append(means, 0.0)[place]) / spread[place]
    variances = _of_scores(design, place, scores, count)
    first = design.stages[0]
    df = _degrees(first, _summed(first, place, design.weights, (count, 1)))
    rows = np.bincount(place, minlength=count + 1)[:-1]
    return MeansTable(means, np.sqrt(variances), rows, people, df)


def _of_scores(design: Design, place: Whole, scores: Floats, count: int) -> Floats:
    """Return the variance of the sum of scores of each group, where a row has a score in its own group alone."""
    if needs_every_row(design):
        return design.variances((place[:, None] == np.arange(count)) * scores[:, None])
    variances = np.zeros(count)
    for stage in design.stages:
        sums = _summed(stage, place, scores, (1, count))
        if stage.unit is not None:
            spread = stage.spread(sums.people[:, 0], design.lonely)
            variances += np.einsum("uc,uc->c", spread, spread)
            continue
        rows, scale = sums.rows[:, 0], stage.scale(design.lonely)
        middle = sums.people[:, 0] / stage.drawn[:, None]
        own = np.divide(sums.people[:, 0], rows, out=np.zeros_like(middle), where=rows > 0)
        apart = sums.within[:, 0] + rows * (own - middle) ** 2 + (stage.drawn[:, None] - rows) * middle**2
        variances += scale @ apart
    return variances


class Sums(NamedTuple):
    """Sums over rows by unit (or by stratum, where rows are units), group and kind."""

    people: Floats  # of weights
    rows: Floats  # of ones; empty where clusters are units
    within: Floats  # of squared distances of weights from their mean; empty likewise


def _summed(stage: Stage, place: Whole, weights: Floats, shape: tuple[int, int]) -> Sums:
    size = shape[0] * shape[1] + 1
    outer = stage.stratum if stage.unit is None else stage.unit
    outers = len(stage.drawn) if stage.unit is None else len(stage.stratum)
    cell = place if outers == 1 else outer * size + place

    def shaped(values: Floats) -> Floats:
        return values.reshape(outers, size)[:, :-1].reshape(outers, *shape)

    people = np.bincount(cell, weights, outers * size).astype(np.float64, copy=False)
    if stage.unit is not None:
        return Sums(shaped(people), np.empty(0), np.empty(0))
    rows = np.bincount(cell, minlength=outers * size).astype(np.float64)
    means = np.divide(people, rows, out=np.zeros_like(people), where=rows > 0)
    apart = weights - means[cell]
    within = np.bincount(cell, apart * apart, outers * size).astype(np.float64, copy=False)
    return Sums(shaped(people), shaped(rows), shaped(within))


def cell_totals(design: Design, cells: Whole, count: int) -> Estimate:
    """Estimate the people of the population in each cell, with the covariance of cells; -1 is no cell.

    >>> found = cell_totals(Design.of([1.0, 2.0, 3.0]), np.array([0, 1, 1]), 2)
    >>> found.value, found.se.round(3)
    (array([1., 5.]), array([1.  , 2.646]))

    Cites: lumley2010
    """
    place = np.where(cells < 0, count, cells)
    if needs_every_row(design):
        return total(design, (place[:, None] == np.arange(count)).astype(np.float64))
    covariance = np.zeros((count, count))
    for stage in design.stages:
        sums = _summed(stage, place, design.weights, (1, count))
        of_cells = sums.people[:, 0]
        if stage.unit is not None:
            spread = stage.spread(of_cells, design.lonely)
            covariance += spread.T @ spread
            continue
        rows, scale = sums.rows[:, 0], stage.scale(design.lonely)
        means = np.divide(of_cells, rows, out=np.zeros_like(of_cells), where=rows > 0)
        middle = of_cells / stage.drawn[:, None]
        apart = means[:, :, None] * np.eye(count) - middle[:, None, :]  # stratum, cell of the row, column
        covariance += np.einsum("h,hc,hci,hcj->ij", scale, rows, apart, apart, optimize=True)
        covariance += np.diag(scale @ sums.within[:, 0])
        outside = scale * (stage.drawn - rows.sum(axis=1))
        covariance += (middle * outside[:, None]).T @ middle
    people = np.bincount(place, design.weights, count + 1)[:-1].astype(np.float64, copy=False)
    return Estimate(people, covariance, design.df)


def needs_every_row(design: Design) -> bool:
    """Whether sums do not say enough: what calibration takes out, or how far a lonely unit is from all, is by row."""
    return design.project is not None or (design.lonely == "adjust" and any(one.lonely.any() for one in design.stages))


def _scores(design: Design, place: Whole, shares: Floats, base: Floats, group: int) -> Floats:
    """Weight times influence of every row, a column a kind."""
    kinds = shares.shape[1]
    inside = (place >= group * kinds) & (place < (group + 1) * kinds)
    member = (place[:, None] == group * kinds + np.arange(kinds)) - inside[:, None] * shares[group]
    return np.asarray(design.weights[:, None] * member / base[group], np.float64)


def _degrees(stage: Stage, sums: Sums) -> Whole:
    """Units less strata that each group is found in."""
    if stage.unit is None:
        rows = sums.rows.sum(axis=2)
        return np.asarray(rows.sum(axis=0) - np.count_nonzero(rows, axis=0), np.int64)
    there = sums.people.sum(axis=2) > 0
    strata = np.stack([np.bincount(stage.stratum, column, len(stage.drawn)) > 0 for column in there.T], axis=1)
    return np.asarray(there.sum(axis=0) - strata.sum(axis=0), np.int64)


def _of_units(stage: Stage, sums: Sums, shares: Floats, base: Floats, lonely: LonelyRule) -> Floats:
    scores = (sums.people - shares * sums.people.sum(axis=2, keepdims=True)) / base[:, None]
    spread = stage.spread(scores.reshape(len(scores), -1), lonely)
    return np.asarray(np.einsum("uc,uc->c", spread, spread).reshape(shares.shape), np.float64)


def _of_rows(stage: Stage, sums: Sums, shares: Floats, base: Floats, lonely: LonelyRule) -> Floats:
    """Sum squares around the strata's means: within cells, between them, and of rows outside the group, which are 0.

    In the column of a kind, a row's score is its weight times (1 - share) where it is of the kind, times -share where
    it is of another kind of the group.
    """
    means = np.divide(sums.people, sums.rows, out=np.zeros_like(sums.people), where=sums.rows > 0)
    times = (np.eye(shares.shape[1]) - shares[:, :, None]) / base[:, None, None]  # group, column, kind of the row
    scale = stage.scale(lonely)
    variances = np.empty(shares.shape)
    for group in range(len(shares)):
        score = times[group] * means[:, group, None, :]  # stratum, column, kind of the row
        mine = sums.rows[:, group, None, :]
        middle = (score * mine).sum(axis=2) / stage.drawn[:, None]
        inside = times[group] ** 2 * sums.within[:, group, None, :] + mine * (score - middle[:, :, None]) ** 2
        outside = (stage.drawn - sums.rows[:, group].sum(axis=1))[:, None] * middle**2
        variances[group] = scale @ (inside.sum(axis=2) + outside)
    return variances
