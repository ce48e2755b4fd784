"""Weights cut off at both ends, with what was cut off given to the others, so that they sum to the same."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray

from qantar.maths.designs import check_weights
from qantar.maths.margins import CalibrationError


def trim(
    weights: ArrayLike, low: float = 0.0, high: float = float("inf"), *, strict: bool = True
) -> NDArray[np.float64]:
    """Return weights cut off at `low` and `high`; the others share equally what was cut off.

    With `strict` this is repeated until nobody is pushed over an end. Margins that held before no longer do: where
    they must, calibrate with bounds instead.

    >>> trim([1.0, 2.0, 9.0], high=5.0)
    array([3., 4., 5.])

    Cites: lumley2010
    """
    trimmed = check_weights(weights).copy()
    if not low <= trimmed.mean() <= high:
        raise CalibrationError(f"the mean weight, {trimmed.mean():g}, is not between {low:g} and {high:g}")
    for _ in range(len(trimmed)):
        outside = (trimmed < low) | (trimmed > high)
        if not outside.any():
            break
        cut = np.clip(trimmed, low, high)
        if not outside.all():
            cut[~outside] += (trimmed - cut).sum() / np.count_nonzero(~outside)
        trimmed = cut
        if not strict:
            break
    return trimmed
