"""Samples whose file brings weights again and again: jackknife, balanced half-samples, bootstrap.

What is estimated is estimated anew with each set of weights; the variance is scale x sum of rscale x (distance from
the mean of the replicates, or with `mse` from the estimate itself) squared. Formulas: Wolter (2007), Lumley (2010).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

import numpy as np
from numpy.typing import ArrayLike, NDArray

from qantar.maths.designs import Design, DesignError, check_weights
from qantar.maths.estimate import Estimate

Floats = NDArray[np.float64]
Way = Literal["JK1", "JKn", "BRR", "Fay", "bootstrap", "SDR", "other"]


@dataclass(frozen=True, eq=False)
class Scaling:
    """How replicates were made, and so how much their spread counts.

    Where the file's documentation gives `scale` and `rscales`, give them; else they follow from the way: JK1 (R-1)/R,
    BRR and bootstrap 1/R, Fay 1/(R (1-fay)^2), SDR 4/R. JKn and other need rscales, one a replicate.
    """

    way: Way
    scale: float | None = None
    rscales: ArrayLike | None = None
    fay: float = 0.0
    mse: bool = False

    def overall(self, count: int) -> float:
        """Return what the sum over so many replicates is multiplied by.

        >>> Scaling("Fay", fay=0.5).overall(10)
        0.4
        """
        if not 0 <= self.fay < 1:
            raise DesignError(f"Fay's factor is from 0 to below 1, not {self.fay:g}")
        scales = {
            "JK1": (count - 1) / count,
            "JKn": 1.0,
            "BRR": 1 / count,
            "Fay": 1 / (count * (1 - self.fay) ** 2),
            "bootstrap": 1 / count,
            "SDR": 4 / count,
            "other": 1.0,
        }
        if self.way not in scales:
            raise DesignError(f"replicates are one of {', '.join(scales)}, not {self.way!r}")
        if self.scale is not None and not 0 < self.scale < float("inf"):
            raise DesignError(f"a scale is above 0, not {self.scale:g}")
        return scales[self.way] if self.scale is None else self.scale

    def each(self, count: int) -> Floats:
        """Return what each replicate is multiplied by."""
        if self.rscales is None and self.way in ("JKn", "other"):
            raise DesignError(f"{self.way} needs rscales: how much each replicate counts")
        read = np.ones(count) if self.rscales is None else np.asarray(self.rscales, np.float64)
        if read.ndim == 0:
            read = np.full(count, float(read))
        if read.shape != (count,) or not np.isfinite(read).all() or (read < 0).any():
            raise DesignError(f"rscales are {count} numbers of 0 or more, one a replicate")
        return read


@dataclass(frozen=True, eq=False)
class Replicates:
    """A sample with replicate weights. Make one with `Replicates.of`, or from a design with `jackknife`."""

    weights: Floats
    replicates: Floats  # one column a replicate, each a full set of weights
    scale: float
    rscales: Floats
    mse: bool = False
    given_df: int | None = None

    @classmethod
    def of(
        cls,
        weights: ArrayLike,
        replicates: ArrayLike,
        scaling: Scaling,
        *,
        combined: bool = True,
        df: int | None = None,
    ) -> Replicates:
        """Return a sample with the replicate weights of a file, one column a replicate.

        With `combined` false the columns do not hold weights, but what the weights are multiplied by.

        >>> halves = Replicates.of([1.0, 1.0], [[2.0, 0.0], [0.0, 2.0]], Scaling("BRR"))
        >>> halves.scale, halves.df
        (0.5, 1)

        Cites: wolter2007, lumley2010
        """
        base = check_weights(weights)
        columns = np.array(replicates, dtype=np.float64)
        if columns.ndim != 2 or len(columns) != len(base) or columns.shape[1] < 2:
            raise DesignError("replicate weights have one row a row of the sample, and two columns or more")
        if not np.isfinite(columns).all() or (columns < 0).any():
            raise DesignError("a replicate weight is missing or negative")
        if not combined:
            columns *= base[:, None]
        if not columns.any(axis=0).all():
            raise DesignError(f"the weights of replicate {int((~columns.any(axis=0)).argmax()) + 1} sum to 0")
        count = columns.shape[1]
        return cls(base, columns, scaling.overall(count), scaling.each(count), scaling.mse, df)

    @cached_property
    def df(self) -> int:
        """Degrees of freedom: as given, else one less than the number of replicates that say something new."""
        if self.given_df is not None:
            return self.given_df
        gram = self.replicates.T @ self.replicates
        return int(np.linalg.matrix_rank(gram, tol=1e-10 * float(np.trace(gram)), hermitian=True)) - 1

    def estimate(self, at: Callable[[Floats], Floats], scores: Callable[[], Floats], df: int | None = None) -> Estimate:
        """Return what is estimated with its covariance over the replicates; the scores are not needed."""
        value = at(self.weights)
        again = np.stack([at(column) for column in self.replicates.T])
        middle = value if self.mse else again[self.rscales > 0].mean(axis=0)
        apart = again - middle
        covariance = self.scale * (apart * self.rscales[:, None]).T @ apart
        return Estimate(value, covariance, self.df if df is None else df)

    def reweighted(self, fit: Callable[[Floats], Floats]) -> Replicates:
        """Return the sample with each set of weights fitted anew, as `lambda w: rake(w, margins).weights` does."""
        again = np.stack([fit(column) for column in self.replicates.T], axis=1)
        return Replicates(fit(self.weights), again, self.scale, self.rscales, self.mse, self.df)


def jackknife(design: Design, *, mse: bool = False) -> Replicates:
    """Return a design's jackknife: each unit of the first stage left out in turn (JK1, or JKn where there are strata).

    >>> again = jackknife(Design.of([1.0, 1.0, 2.0]))
    >>> again.replicates[:, 2], round(again.scale, 3)
    (array([1.5, 1.5, 0. ]), 0.667)

    Cites: wolter2007
    """
    first = design.stages[0]
    if first.lonely.any():
        raise first.alone()
    if design.project is not None:
        raise DesignError("make the jackknife of the design as drawn, then calibrate each replicate with `reweighted`")
    unit = np.arange(design.rows) if first.unit is None else first.unit
    replicates = np.repeat(design.weights[:, None], len(first.stratum), axis=1)
    for out, stratum in enumerate(first.stratum):
        drawn = first.drawn[stratum]
        if drawn > 1:
            replicates[first.stratum[unit] == stratum, out] *= drawn / (drawn - 1)
        replicates[unit == out, out] = 0.0
    rscales = first.factor * (first.drawn - 1) / first.drawn
    if len(first.drawn) == 1:
        one = np.ones(len(first.stratum))
        return Replicates(design.weights, replicates, float(rscales[0]), one, mse, design.df)
    return Replicates(design.weights, replicates, 1.0, rscales[first.stratum], mse, design.df)
