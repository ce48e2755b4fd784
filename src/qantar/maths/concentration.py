"""How unequally counts are spread over units, and between which ends that lies when some belong to no known unit."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Counts = Sequence[int] | NDArray[np.int64]


def gini(counts: Counts) -> float:
    """Return the Gini coefficient: 0 where all units have as much, near 1 where one has all.

    >>> round(gini([541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261]), 4)
    0.4621

    Cites: zeileis2014
    """
    ordered = np.sort(np.asarray(counts, dtype=float))
    total, size = ordered.sum(), len(ordered)
    ranks = np.arange(1, size + 1)
    return float(2 * (ranks * ordered).sum() / (size * total) - (size + 1) / size)


def herfindahl(counts: Counts) -> float:
    """Return the sum of squared shares: 1 where one unit has all, 1/n where all n have as much.

    >>> round(10_000 * herfindahl([30, 30, 20, 20]))
    2600

    Cites: merger2010
    """
    shares = np.asarray(counts, dtype=float) / np.sum(counts)
    return float((shares**2).sum())


def top_share(counts: Counts, top: int = 1) -> float:
    """Return the share of all that the units with the most have together.

    >>> top_share([30, 30, 20, 20], 2)
    0.6
    """
    ordered = np.sort(np.asarray(counts, dtype=float))[::-1]
    return float(ordered[:top].sum() / ordered.sum())


def most_even(counts: Counts, unplaced: int) -> list[int]:
    """Return the counts after the unplaced were given, one by one, to whoever has the least.

    No other way of placing them spreads less unequally: all three measures are lowest here.

    >>> most_even([5, 1, 0], 4)
    [5, 3, 2]
    """
    found = sorted(int(count) for count in counts)
    left, filled = unplaced, 1
    while left > 0 and filled < len(found):
        step = min((found[filled] - found[0]) * filled, left)
        if step == (found[filled] - found[0]) * filled:
            found[:filled] = [found[filled]] * filled
            filled += 1
            left -= step
            continue
        break
    each, more = divmod(left, filled)
    level = [found[0] + each + (1 if place < more else 0) for place in range(filled)]
    return sorted([*level, *found[filled:]], reverse=True)


def most_uneven(counts: Counts, unplaced: int) -> list[int]:
    """Return the counts after all that is unplaced was given to whoever has the most.

    >>> most_uneven([5, 1, 0], 4)
    [9, 1, 0]
    """
    found = sorted((int(count) for count in counts), reverse=True)
    return [found[0] + unplaced, *found[1:]]
