"""How far two rows of figures put the same things in the same order."""

from collections.abc import Sequence
from itertools import combinations
from math import sqrt


def tau_b(one: Sequence[float], other: Sequence[float]) -> float | None:
    """Return Kendall's tau-b: 1 for the same order, -1 for the opposite; None where a row is all ties.

    >>> tau_b([1, 2, 3, 4], [1, 2, 4, 3]), tau_b([1, 1, 1], [1, 2, 3])
    (0.6666666666666666, None)

    Cites: kendall1938
    """
    if len(one) != len(other):
        raise ValueError("both rows must be of the same things")
    signs = [((a > b) - (a < b), (c > d) - (c < d)) for (a, c), (b, d) in combinations(zip(one, other, strict=True), 2)]
    first, second = (sum(pair[side] != 0 for pair in signs) for side in (0, 1))
    if not first or not second:
        return None
    return sum(left * right for left, right in signs) / sqrt(first * second)
