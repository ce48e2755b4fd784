"""Exact intervals for counts that come one by one at a steady rate."""


def garwood(count: int, level: float = 0.95) -> tuple[float, float]:
    """Return the exact interval for the mean of a Poisson count: its ends cover at least as often as the level says.

    >>> low, high = garwood(11)
    >>> round(low, 2), round(high, 2)
    (5.49, 19.68)
    >>> garwood(0)[0]
    0.0

    Cites: garwood1936, ulm1990
    """
    from scipy.special import gammaincinv

    tail = (1 - level) / 2
    low = float(gammaincinv(count, tail)) if count else 0.0
    return low, float(gammaincinv(count + 1, 1 - tail))
