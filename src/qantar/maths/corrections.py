"""P values of many tests, made larger so that many tests do not find by chance what one would not."""

from typing import Literal

import numpy as np
from numpy.typing import ArrayLike, NDArray

Correction = Literal["holm", "bh", "none"]


def corrected(p_values: ArrayLike, how: Correction) -> NDArray[np.float64]:
    """Return p values corrected over their family, in the order given.

    `holm` keeps the chance of any false finding below the level whatever ties the tests; `bh` (Benjamini and
    Hochberg's) the share of false findings among all that are made.

    >>> corrected([0.01, 0.04, 0.03, 0.005], "holm").round(3).tolist()
    [0.03, 0.06, 0.06, 0.02]
    >>> corrected([0.01, 0.04, 0.03, 0.005], "bh").round(3).tolist()
    [0.02, 0.04, 0.04, 0.02]

    Cites: holm1979, benjamini1995
    """
    given = np.asarray(p_values, dtype=np.float64)
    if given.ndim != 1 or not ((given >= 0) & (given <= 1)).all():
        raise ValueError("p values are between 0 and 1")
    if how == "none" or not len(given):
        return given.copy()
    order = np.argsort(given, kind="stable")
    count = len(given)
    found = np.empty(count)
    if how == "holm":
        steps = np.maximum.accumulate(given[order] * np.arange(count, 0, -1))
    else:
        steps = np.minimum.accumulate((given[order] * count / np.arange(1, count + 1))[::-1])[::-1]
    found[order] = np.minimum(steps, 1.0)
    return found
