"""How a sample was drawn: weights, strata, clusters and sizes of the population, and the covariance that follows.

A design is needed to say how far estimates from one sample would differ from those of another drawn in the same way.
Rows are people (or whatever was counted). Units drawn at the first stage are clusters where there are any, else the
rows; a stage names the stratum a unit was drawn from, and how many such units the population has there.

The covariance of weighted totals is Taylor's (the "ultimate cluster" sum of squares within strata, with the finite
population correction, stage by stage where the sizes of the population are known): Lumley (2010), chapter 2.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any, Literal, NamedTuple, get_args

import numpy as np
from numpy.typing import ArrayLike, NDArray

from qantar.maths.estimate import Estimate

Floats = NDArray[np.float64]
Whole = NDArray[np.int64]

#: A value a row; or a list of such arrays, one for each stage of drawing, None where a stage has none.
ByStage = ArrayLike | Sequence[ArrayLike | None] | None

#: What a stratum with a single unit adds: nothing is guessed (fail); the unit's distance from the mean of all units
#: (adjust); nothing, for it was certain to be drawn (certainty); as much as the other strata do on average (average).
LonelyRule = Literal["fail", "adjust", "certainty", "average"]


class DesignError(ValueError):
    """The weights, strata, clusters or sizes cannot be those of one sample."""


class LonelyStratumError(DesignError):
    """Strata in which a single unit was drawn, so that nothing there shows how units differ."""

    def __init__(self, strata: Sequence[Any], stage: int) -> None:
        self.strata, self.stage = list(strata), stage
        named = ", ".join(str(one) for one in self.strata[:5]) + (", ..." if len(self.strata) > 5 else "")
        super().__init__(f"a single unit was drawn at stage {stage} in the strata: {named}")


class Stage(NamedTuple):
    """One stage of drawing, in codes from 0: the unit of each row, the stratum of each unit, and what strata weigh."""

    unit: Whole | None  # None: each row is a unit of its own
    stratum: Whole  # of each unit, within the unit of the stage before
    drawn: Whole  # units in each stratum
    factor: Floats  # of each stratum: share not drawn here, times the shares drawn at the stages before
    names: list[Any]  # of each stratum; where there are none, of the cluster that was drawn from
    number: int  # of the stage, from 1

    @property
    def lonely(self) -> NDArray[np.bool_]:
        """The strata with a single unit, though the population has more."""
        alone: NDArray[np.bool_] = (self.drawn == 1) & (self.factor > 0)
        return alone

    def alone(self) -> LonelyStratumError:
        """Say which strata have a single unit."""
        return LonelyStratumError([self.names[at] for at in np.flatnonzero(self.lonely)], self.number)

    def totals(self, scores: Floats) -> Floats:
        """Sum the rows of each unit, column by column."""
        if self.unit is None:
            return scores
        size = len(self.stratum)
        return np.stack([np.bincount(self.unit, column, size) for column in scores.T], axis=1)

    def spread(self, totals: Floats, lonely: LonelyRule) -> Floats:
        """Return each unit's distance from the mean of its stratum, scaled so that squares sum to the variance."""
        sums = [np.bincount(self.stratum, column, len(self.drawn)) for column in totals.T]
        means = np.stack(sums, axis=1) / self.drawn[:, None]
        if lonely == "adjust":
            means[self.lonely] = totals.mean(axis=0)
        return (totals - means[self.stratum]) * np.sqrt(self.scale(lonely))[self.stratum, None]

    def scale(self, lonely: LonelyRule) -> Floats:
        """Return what the squares in each stratum are multiplied by."""
        scale = self.factor * self.drawn / np.maximum(self.drawn - 1, 1)
        alone = self.lonely
        if lonely == "average" and alone.any():
            if alone.all():
                raise self.alone()
            scale = np.where(alone, 0.0, scale) * len(alone) / np.count_nonzero(~alone)
        return scale


@dataclass(frozen=True, eq=False)
class Design:
    """A sample: one weight a row, and how its units were drawn.

    Make one with `Design.of`. `project` takes out of scores what calibration already knows (see `calibration`).
    """

    weights: Floats
    stages: tuple[Stage, ...]
    lonely: LonelyRule = "fail"
    project: Callable[[Floats], Floats] | None = None

    @classmethod
    def of(
        cls,
        weights: ArrayLike | None = None,
        *,
        rows: int | None = None,
        strata: ByStage = None,
        clusters: ByStage = None,
        population: ByStage = None,
        lonely: LonelyRule = "fail",
        nested: bool = False,
    ) -> Design:
        """Return the design of a sample, or raise `DesignError` saying why it cannot be one.

        Without weights, `rows` says how many people there are, each of weight 1. Strata, clusters and population are
        one array of a value a row, or a list of arrays, one for each stage (None where a stage has none). Population
        is how many units there are to draw from in that row's stratum: people, or clusters where clusters are
        drawn. With `nested`, the same name of a cluster in two strata means two clusters.

        >>> villages = Design.of([2.0, 2.0, 1.0, 1.0], strata=["north", "north", "south", "south"])
        >>> villages.rows, villages.df, villages.covariance([[2.0], [4.0], [3.0], [3.0]])
        (4, 2, array([[4.]]))

        Cites: lumley2010
        """
        if lonely not in get_args(LonelyRule):
            raise DesignError(f"a lonely stratum can {', '.join(get_args(LonelyRule))}, not {lonely!r}")
        if weights is None and rows is None:
            raise DesignError("neither weights nor the number of rows is given")
        checked = check_weights(np.ones(rows or 0) if weights is None else weights)
        lists = [_by_stage(given, len(checked)) for given in (strata, clusters, population)]
        stages = tuple(_stages(lists, len(checked), nested=nested))
        if lonely == "fail":
            for stage in stages:
                if stage.lonely.any():
                    raise stage.alone()
        return cls(checked, stages, lonely)

    @property
    def rows(self) -> int:
        """How many rows the sample has."""
        return len(self.weights)

    @cached_property
    def df(self) -> int:
        """Degrees of freedom: units drawn at the first stage less strata; rows of weight 0 do not count."""
        return self.df_within(None)

    def df_within(self, domain: NDArray[np.bool_] | None) -> int:
        """Degrees of freedom that a part of the sample has: the units and strata it is found in."""
        first = self.stages[0]
        present = self.weights > 0 if domain is None else (self.weights > 0) & check_domain(domain, self.rows)
        if first.unit is None:
            strata = np.bincount(first.stratum[present], minlength=len(first.drawn))
            return int(np.count_nonzero(present) - np.count_nonzero(strata))
        units = np.flatnonzero(np.bincount(first.unit[present], minlength=len(first.stratum)))
        return int(len(units) - len(np.unique(first.stratum[units])))

    def covariance(self, scores: ArrayLike) -> Floats:
        """Return the covariance of the sums of columns; a column holds weight times influence, row by row."""
        total: Floats = np.zeros(())
        for spread in self._spreads(scores):
            total = total + spread.T @ spread
        return total

    def variances(self, scores: ArrayLike) -> Floats:
        """Return the diagonal of `covariance` alone, which is all that most tables need."""
        total: Floats = np.zeros(())
        for spread in self._spreads(scores):
            total = total + np.einsum("ij,ij->j", spread, spread)
        return total

    def _spreads(self, scores: ArrayLike) -> Iterator[Floats]:
        columns = np.asarray(scores, dtype=np.float64)
        if columns.ndim != 2 or len(columns) != self.rows:
            raise ValueError("scores have one row a row of the sample, and columns")
        if self.project is not None:
            columns = self.project(columns)
        for stage in self.stages:
            yield stage.spread(stage.totals(columns), self.lonely)

    def estimate(self, at: Callable[[Floats], Floats], scores: Callable[[], Floats], df: int | None = None) -> Estimate:
        """Return what is estimated with its covariance, from its value at given weights and its influence by row."""
        covariance = self.covariance(self.weights[:, None] * scores())
        return Estimate(at(self.weights), covariance, self.df if df is None else df)

    def calibrated(self, weights: ArrayLike, project: Callable[[Floats], Floats] | None) -> Design:
        """Return the same sample under new weights; `project` follows any earlier calibration."""
        earlier = self.project
        if earlier is not None and project is not None:
            later = project
            return replace(self, weights=check_weights(weights), project=lambda scores: later(earlier(scores)))
        return replace(self, weights=check_weights(weights), project=project or earlier)


def check_weights(weights: ArrayLike) -> Floats:
    """Return weights as numbers; raise `DesignError` where one is missing, endless or negative, or all are 0."""
    read = np.array(weights, dtype=np.float64)  # a copy: what the caller changes later does not matter
    if read.ndim != 1 or not len(read):
        raise DesignError("weights are one number a row, and there is at least one row")
    for wrong, what in ((~np.isfinite(read), "missing or endless"), (read < 0, "negative")):
        if wrong.any():
            raise DesignError(f"{np.count_nonzero(wrong)} weights are {what}, the first in row {wrong.argmax() + 1}")
    if not read.any():
        raise DesignError("the weights sum to 0")
    read.flags.writeable = False
    return read


def check_domain(domain: ArrayLike | None, rows: int) -> NDArray[np.bool_]:
    """Return which rows belong, as truths; numbers other than 0 and 1 would be read as places, and are refused."""
    if domain is None:
        return np.ones(rows, bool)
    read = np.asarray(domain)
    if read.shape != (rows,) or not (read.dtype.kind == "b" or np.isin(read, (0, 1)).all()):
        raise ValueError("a domain has one truth a row")
    return read.astype(bool)


def codes_of(values: ArrayLike) -> tuple[Whole, NDArray[Any]]:
    """Return a code from 0 for each value, and the values behind the codes, sorted."""
    labels, codes = np.unique(np.asarray(values), return_inverse=True)
    return codes.astype(np.int64), labels


def _by_stage(given: ByStage, rows: int) -> list[NDArray[Any] | None]:
    if given is None:
        return []
    stages: list[NDArray[Any] | None]
    if isinstance(given, list | tuple) and all(one is None or np.ndim(one) == 1 for one in given):
        stages = [None if one is None else np.asarray(one) for one in given]
    else:
        stages = [np.asarray(given)]
    for stage in stages:
        if stage is not None and stage.shape != (rows,):
            raise DesignError(f"strata, clusters and population have one value a row: {rows}, not {stage.shape}")
        if stage is not None and stage.dtype.kind in "fO":
            missing = np.array([value is None or value != value for value in stage])
            if missing.any():
                raise DesignError(f"a stratum, cluster or size is missing, first in row {missing.argmax() + 1}")
    return stages


def _stages(lists: list[list[NDArray[Any] | None]], rows: int, *, nested: bool) -> Iterator[Stage]:
    parent, parent_names = np.zeros(rows, np.int64), np.array(["the whole sample"])
    reached = np.ones(1)  # of each parent: the share drawn at the stages before
    count = max(1, *(len(each) for each in lists))
    if len(lists[1]) < count - 1:
        raise DesignError("each stage but the last needs its clusters")
    for at in range(count):
        stratum, cluster, size = (each[at] if at < len(each) else None for each in lists)
        if at and not reached.any():
            return  # with an unlimited population before it, a later stage adds nothing
        in_stratum, names = (np.zeros(rows, np.int64), parent_names) if stratum is None else codes_of(stratum)
        inside, group = np.unique(parent * len(names) + in_stratum, return_inverse=True)
        group_names = list(parent_names[inside // len(names)] if stratum is None else names[inside % len(names)])
        unit, first = _units(group, cluster, nested=nested or at > 0)
        unit_stratum = group if unit is None else group[first]
        drawn = np.bincount(unit_stratum, minlength=len(inside))
        share = _share_drawn(size, group, drawn, group_names)
        one_row = np.zeros(len(inside), np.int64)
        one_row[group] = np.arange(rows)
        before = reached[parent[one_row]]
        yield Stage(unit, unit_stratum, drawn, before * (1 - share), group_names, at + 1)
        if unit is None:
            return  # nothing can be drawn within a row
        parent, parent_names = unit, np.asarray(cluster)[first]
        reached = (before * share)[unit_stratum]


def _units(group: Whole, cluster: NDArray[Any] | None, *, nested: bool) -> tuple[Whole | None, Whole]:
    """Return the unit of each row and the first row of each unit."""
    if cluster is None:
        return None, group
    codes, labels = codes_of(cluster)
    _, first, unit = np.unique(group * len(labels) + codes, return_index=True, return_inverse=True)
    if not nested and len(first) > len(labels):
        twice = labels[np.bincount(codes[first]).argmax()]
        raise DesignError(
            f"the cluster {twice!s} is in two strata; say that clusters are nested if they only share a name"
        )
    if len(first) == len(group):
        return None, group
    return unit.astype(np.int64), first


def _share_drawn(size: NDArray[Any] | None, group: Whole, drawn: Whole, names: list[Any]) -> Floats:
    if size is None:
        return np.zeros(len(drawn))
    try:
        sizes = size.astype(np.float64)
    except ValueError:
        raise DesignError("a size of a population is not a number") from None
    low, high = np.full(len(drawn), np.inf), np.full(len(drawn), -np.inf)
    np.minimum.at(low, group, sizes)
    np.maximum.at(high, group, sizes)
    if (low != high).any():
        at = int((low != high).argmax())
        raise DesignError(f"the stratum {names[at]!s} has two sizes of population: {low[at]:g} and {high[at]:g}")
    if (low < drawn).any():
        at = int((low < drawn).argmax())
        raise DesignError(f"the stratum {names[at]!s} has {drawn[at]} units drawn of a population of {low[at]:g}")
    return np.where(np.isinf(low), 0.0, drawn / low)
