"""What is known of a population that the weights of a sample shall reproduce: counts of margins, totals of columns."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import ArrayLike, NDArray

Floats = NDArray[np.float64]
Whole = NDArray[np.int64]


class Gap(NamedTuple):
    """One thing known of the population, and what the weights gave."""

    name: str
    wanted: float
    reached: float


class CalibrationError(ValueError):
    """The weights cannot be brought to what is known; `gaps` says what missed by how much, the widest first."""

    def __init__(self, why: str, gaps: Sequence[Gap] = ()) -> None:
        self.gaps = sorted(gaps, key=lambda gap: -abs(gap.reached - gap.wanted))
        said = "; ".join(f"{name}: wanted {wanted:g}, reached {reached:g}" for name, wanted, reached in self.gaps[:3])
        super().__init__(f"{why} ({said})" if said else why)


@dataclass(frozen=True, eq=False)
class Margin:
    """How many people of the population are of each kind, and of which kind each row of the sample is."""

    name: str
    codes: Whole  # of each row, from 0
    totals: Floats  # of each kind
    labels: tuple[str, ...] = ()

    @classmethod
    def of(cls, name: str, values: ArrayLike, totals: dict[str, float]) -> Margin:
        """Return a margin from the kind of each row by name; each must be among the kinds of the population.

        >>> Margin.of("sex", ["f", "m", "f"], {"f": 52, "m": 48}).codes
        array([0, 1, 0])
        """
        labels = tuple(totals)
        found, row = np.unique(np.asarray(values).astype(str), return_inverse=True)
        unknown = [str(kind) for kind in found if kind not in totals]
        if unknown:
            raise CalibrationError(
                f"{name}: the sample has {unknown[0]!r}, of which the population's count is not given"
            )
        place = np.array([labels.index(str(kind)) for kind in found], np.int64)
        return cls(name, place[row], np.array(list(totals.values()), np.float64), labels)

    def kind(self, code: int) -> str:
        """Name a kind as an error would."""
        return f"{self.name} {self.labels[code] if self.labels else code}"


@dataclass(frozen=True, eq=False)
class Constraints:
    """Columns whose weighted totals are known. Rows alike in all of them share a cell, and are worked on as one."""

    columns: Floats  # of each cell
    cell: Whole | None  # of each row; None: each row is a cell of its own
    totals: Floats
    names: tuple[str, ...]

    @classmethod
    def of_columns(cls, columns: ArrayLike, totals: ArrayLike, names: Sequence[str] = ()) -> Constraints:
        """Return constraints on the totals of columns: one row a row of the sample."""
        read, known = np.asarray(columns, np.float64), np.asarray(totals, np.float64)
        if read.ndim != 2 or known.shape != (read.shape[1],):
            raise ValueError("there is one total for each column")
        if not np.isfinite(read).all():
            raise CalibrationError("a number to calibrate by is missing")
        return cls(read, None, known, tuple(names) or tuple(f"column {at}" for at in range(1, read.shape[1] + 1)))

    @classmethod
    def of_margins(cls, margins: Sequence[Margin]) -> Constraints:
        """Return constraints on the counts of margins.

        >>> Constraints.of_margins([Margin.of("sex", ["f", "m", "f"], {"f": 52, "m": 48})]).columns
        array([[1., 0.],
               [0., 1.]])
        """
        cell, firsts = cells_of(margins)
        columns = [(margin.codes[firsts][:, None] == np.arange(len(margin.totals))) for margin in margins]
        names = [margin.kind(code) for margin in margins for code in range(len(margin.totals))]
        totals = np.concatenate([margin.totals for margin in margins])
        return cls(np.concatenate(columns, axis=1).astype(np.float64), cell, totals, tuple(names))

    def by_cell(self, values: Floats) -> Floats:
        """Sum a value a row to a value a cell."""
        if self.cell is None:
            return values
        return np.bincount(self.cell, values, len(self.columns)).astype(np.float64)

    def by_row(self, values: Floats) -> Floats:
        """Give each row its cell's values."""
        return values if self.cell is None else values[self.cell]

    def residuals(self, base: Floats, final: Floats) -> Callable[[Floats], Floats]:
        """Return what takes out of scores the part that calibration holds fixed.

        The scores, over their final weights, are regressed on the columns with the weights before calibration; what
        remains, under the final weights, is what varies from sample to sample (Deville and Sarndal's residuals).
        """
        size = self.by_cell(base)
        inverse = np.linalg.pinv((self.columns * size[:, None]).T @ self.columns, hermitian=True)

        def remaining(scores: Floats) -> Floats:
            influence = np.divide(scores, final[:, None], out=np.zeros_like(scores), where=final[:, None] > 0)
            sums = np.stack([self.by_cell(base * column) for column in influence.T], axis=1)
            slopes = inverse @ (self.columns.T @ sums)
            rest: Floats = final[:, None] * (influence - self.by_row(self.columns @ slopes))
            return rest

        return remaining


def cells_of(margins: Sequence[Margin]) -> tuple[Whole, Whole]:
    """Return the cell of each row, where rows of a kind in all margins share one, and a first row of each cell.

    >>> sex, age = Margin.of("sex", ["f", "m", "f"], {"f": 5, "m": 5}), Margin.of("age", [1, 1, 1], {"1": 10})
    >>> cells_of([sex, age])
    (array([0, 1, 0]), array([0, 1]))
    """
    rows = len(margins[0].codes)
    key = np.zeros(rows, np.int64)
    kinds = 1
    for margin in margins:
        key = key * len(margin.totals) + margin.codes
        kinds *= len(margin.totals)
        if kinds > max(4 * rows, 1_000_000):  # more combinations than rows: keep to those that there are
            key = np.unique(key, return_inverse=True)[1].astype(np.int64)
            kinds = int(key.max()) + 1
    first = np.full(kinds, -1, np.int64)
    first[key[::-1]] = np.arange(rows - 1, -1, -1)
    there = first >= 0
    return (np.cumsum(there) - 1)[key], first[there]


def check_margins(base: Floats, margins: Sequence[Margin]) -> None:
    """Raise `CalibrationError` where no weights at all could give the margins."""
    if not margins:
        raise CalibrationError("no margin is given")
    for margin in margins:
        if margin.codes.shape != base.shape:
            raise CalibrationError(f"{margin.name}: there are {len(base)} rows, not {len(margin.codes)}")
        if len(margin.codes) and not 0 <= margin.codes.min() <= margin.codes.max() < len(margin.totals):
            missing = np.count_nonzero((margin.codes < 0) | (margin.codes >= len(margin.totals)))
            raise CalibrationError(f"{margin.name}: the kind of {missing} rows is not known")
        if not np.isfinite(margin.totals).all() or (margin.totals < 0).any() or not margin.totals.any():
            raise CalibrationError(f"{margin.name}: a population has no missing or negative counts, nor only 0")
        found = np.bincount(margin.codes, base, len(margin.totals))
        nobody = np.flatnonzero((found == 0) & (margin.totals > 0))
        if len(nobody):
            gaps = [Gap(margin.kind(int(code)), float(margin.totals[code]), 0.0) for code in nobody]
            raise CalibrationError("nobody in the sample stands for people of the population", gaps)
    people = margins[0].totals.sum()
    apart = [margin for margin in margins if abs(margin.totals.sum() - people) > 1e-9 * people]
    if apart:
        raise CalibrationError(
            f"the margins are of different populations: {margins[0].name} has {people:.10g} people, "
            f"{apart[0].name} has {apart[0].totals.sum():.10g}"
        )
