"""The middle of values that come with how often each was met."""

from collections.abc import Sequence


def weighted_quantile(values: Sequence[float], times: Sequence[int], share: float = 0.5) -> float:
    """Return the value below which this share of all lies; between two that meet there, the middle of both.

    >>> weighted_quantile([100, 300, 5000], [2, 1, 1])
    200.0
    >>> weighted_quantile([100, 300, float("inf")], [1, 1, 1], 1.0)
    inf
    """
    pairs = sorted((value, time) for value, time in zip(values, times, strict=True) if time)
    total = sum(time for _, time in pairs)
    if not total:
        raise ValueError("no value was met")
    wanted, passed = share * total, 0
    for place, (value, time) in enumerate(pairs):
        passed += time
        if passed > wanted or place == len(pairs) - 1:
            return float(value)
        if passed == wanted:
            return (value + pairs[place + 1][0]) / 2
    raise AssertionError("unreachable")
