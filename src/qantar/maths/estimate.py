"""One or several numbers estimated from a sample, with what is known of their error."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

Floats = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Estimate:
    """What is estimated, the covariance of its errors, and the degrees of freedom the covariance rests on."""

    value: Floats
    covariance: Floats
    df: int

    @property
    def se(self) -> Floats:
        """Standard errors."""
        return np.sqrt(np.maximum(np.diag(self.covariance), 0.0))

    def interval(self, level: float = 0.95) -> tuple[Floats, Floats]:
        """Return both ends of a symmetric interval by Student's t; for shares see `share_intervals`.

        >>> low, high = Estimate(np.array([10.0]), np.array([[4.0]]), 30).interval()
        >>> low.round(3), high.round(3)
        (array([5.915]), array([14.085]))

        Cites: lumley2010
        """
        reach = t_quantile(level, self.df) * self.se
        return self.value - reach, self.value + reach

    def contrast(self, *rows: ArrayLike) -> Estimate:
        """Return sums of the numbers, each row saying how often each is taken: [1, -1] is a difference.

        >>> two = Estimate(np.array([5.0, 3.0]), np.array([[1.0, 0.5], [0.5, 1.0]]), 20)
        >>> two.contrast([1, -1]).value, two.contrast([1, -1]).se
        (array([2.]), array([1.]))
        """
        matrix = np.asarray(rows, dtype=np.float64)
        return Estimate(matrix @ self.value, matrix @ self.covariance @ matrix.T, self.df)

    def wald(self) -> tuple[float, int, int, float]:
        """Test that all the numbers are 0: F, both degrees of freedom, p.

        Cites: lumley2010
        """
        from scipy.special import fdtrc  # takes long to import

        rank = int(np.linalg.matrix_rank(self.covariance))
        if not rank:
            raise ValueError("nothing is known of the errors, so nothing can be tested")
        statistic = float(self.value @ np.linalg.pinv(self.covariance, hermitian=True) @ self.value) / rank
        return statistic, rank, self.df, float(fdtrc(rank, self.df, statistic))


def t_quantile(level: float, df: float) -> float:
    """Return how many standard errors an interval reaches to each side.

    >>> round(t_quantile(0.95, 10), 3), round(t_quantile(0.95, float("inf")), 3)
    (2.228, 1.96)
    """
    from scipy.special import ndtri, stdtrit  # takes long to import

    if not 0 < level < 1:
        raise ValueError(f"a level is between 0 and 1, not {level!r}")
    if df <= 0:
        raise ValueError("there are no degrees of freedom left for an interval")
    return float(ndtri((1 + level) / 2) if np.isinf(df) else stdtrit(df, (1 + level) / 2))
