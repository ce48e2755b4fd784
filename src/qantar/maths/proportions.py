"""Intervals for a share of people drawn by chance."""


def wilson(count: int, people: int, level: float = 0.95) -> tuple[float, float]:
    """Return Wilson's score interval for a share, as two shares of 1, for a simple random sample.

    >>> low, high = wilson(81, 263)
    >>> round(low, 4), round(high, 4)
    (0.2553, 0.3662)

    Cites: wilson1927, newcombe1998
    """
    from scipy.stats import binomtest  # scipy.stats takes long to import

    interval = binomtest(count, people).proportion_ci(confidence_level=level, method="wilson")
    return float(interval.low), float(interval.high)
