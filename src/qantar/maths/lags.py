"""Whether one series follows another: correlation at a lag, and how often chance alone would give as much."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Numbers = Sequence[float] | NDArray[np.float64]


def correlation(first: Numbers, second: Numbers, lag: int) -> float | None:
    """Return the correlation of a series with another so many steps later; None where one of them never changes.

    >>> correlation([0, 1, 0, 0, 1, 0], [0, 0, 1, 0, 0, 1], 1)
    1.0
    """
    early, late = _paired(np.asarray(first, dtype=float), np.asarray(second, dtype=float), lag)
    if len(early) < 3 or early.std() == 0 or late.std() == 0:
        return None
    return round(float(np.corrcoef(early, late)[0, 1]), 12)


def together(first: Numbers, second: Numbers, lag: int) -> int:
    """Return on how many steps the first series has something and the second has something so many steps later.

    >>> together([1, 0, 1, 0], [0, 1, 0, 0], 1)
    1
    """
    early, late = _paired(np.asarray(first, dtype=float), np.asarray(second, dtype=float), lag)
    return int(((early > 0) & (late > 0)).sum())


def chance(
    first: Numbers, second: Numbers, lag: int, generator: np.random.Generator, *, draws: int = 2_000, block: int = 1
) -> float:
    """Return how often series in a random order go together on at least as many steps as these do.

    The second series is cut into blocks, which keep what lies close together, and the blocks are put in a random order.
    With blocks of one step it is the test of Fisher's lady who tastes tea. The observed order counts as one of them.

    Cites: fisher1935
    """
    early, late = _paired(np.asarray(first, dtype=float) > 0, np.asarray(second, dtype=float) > 0, lag)
    observed = int((early & late).sum())
    size = len(late)
    steps = np.arange(size)
    pieces = max(1, size // block)
    sizes = np.full(pieces, size // pieces)
    sizes[: size % pieces] += 1  # the first are one step longer where the steps do not divide evenly
    begins = np.cumsum(sizes) - sizes
    reached = 1
    for _ in range(draws):
        start = int(generator.integers(block)) if block > 1 else 0
        chosen = generator.permutation(pieces)
        lengths = sizes[chosen]
        moved = np.repeat(begins[chosen] - (np.cumsum(lengths) - lengths), lengths)
        reached += int((early & late[(steps + moved + start) % size]).sum()) >= observed
    return reached / (draws + 1)


def _paired(first: NDArray[np.generic], second: NDArray[np.generic], lag: int) -> tuple:  # type: ignore[type-arg]
    if lag >= 0:
        return first[: len(first) - lag], second[lag:]
    return first[-lag:], second[: len(second) + lag]
