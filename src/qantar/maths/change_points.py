"""Where the rate of a count, or a share, changed: the exact posterior over all ways of cutting a series into stretches.

Between two changes counts are independent and Poisson. A further change is held half as probable beforehand as one
fewer, and all places of so many changes as equally probable. The sums over all cuts are exact (Fearnhead 2006); nothing
is drawn by chance.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Changes:
    """What the posterior says: the probability of each number of changes, and of each place of each change.

    `places[j][i]` is the probability that the change number j, of the `number` that is most probable, comes right
    before the element i of the series; `cuts` are the places of all of them that are most probable together.
    """

    probabilities: Sequence[float]
    number: int
    places: Sequence[Floats]
    cuts: Sequence[int] = ()

    def best(self, change: int) -> int:
        """Return the place of a change in the cut that is most probable as a whole."""
        return self.cuts[change]

    def interval(self, change: int, level: float = 0.95) -> tuple[int, int]:
        """Return the first and last place between which a change lies with this probability, as much beyond"
        " either.
        """
        rising = np.cumsum(self.places[change])
        tail = (1 - level) / 2
        return int(np.searchsorted(rising, tail)), int(np.searchsorted(rising, 1 - tail))


def changes(counts: Sequence[int], most: int = 5, shape: float = 1.0) -> Changes:
    """Return where a series of counts changed its rate, at most so often.

    The rate of each stretch has a Gamma prior of this shape whose mean is that of the whole series.

    >>> found = changes([1, 0, 2, 1, 0, 1, 9, 8, 11, 10, 7, 9])
    >>> found.number, found.best(0)
    (1, 6)

    Cites: fearnhead2006, raftery1986
    """
    return _changes(_fits(np.asarray(counts, dtype=float), shape), most)


def share_changes(counts: Sequence[int], totals: Sequence[int], most: int = 1) -> Changes:
    """Return where the share of one in a total changed, at most so often; any share is as probable beforehand.

    >>> found = share_changes([5, 6, 4, 0, 1, 0], [10, 11, 9, 10, 12, 9])
    >>> found.number, found.best(0)
    (1, 3)

    Cites: fearnhead2006
    """
    from scipy.special import betaln

    events, others = (np.concatenate([[0.0], np.cumsum(series)]) for series in (counts, np.subtract(totals, counts)))
    begin, end = np.meshgrid(np.arange(len(events)), np.arange(len(events)), indexing="ij")
    with np.errstate(invalid="ignore"):
        fit = betaln(1 + events[end] - events[begin], 1 + others[end] - others[begin])
    return _changes(np.where(end > begin, fit, -np.inf), most)


def _changes(fits: Floats, most: int) -> Changes:
    size = fits.shape[0] - 1
    most = min(most, size - 1)
    ahead = _sums(fits, most)
    ways = np.array([_log_ways(size, number) for number in range(most + 1)])
    sums = np.array([ahead[number][size] for number in range(most + 1)])
    weights = sums - ways - np.log(2.0) * np.arange(most + 1)
    probabilities = np.exp(weights - _logsum(weights, axis=0))
    number = int(np.argmax(probabilities))
    return Changes([float(one) for one in probabilities], number, _places(fits, ahead, number), _cuts(fits, number))


def _cuts(fits: Floats, number: int) -> list[int]:
    """Return the places of so many changes that are most probable together."""
    best, before = fits[0].copy(), []
    for _ in range(number):
        logs = best[:, None] + fits
        before.append(np.argmax(logs, axis=0))
        best = np.max(logs, axis=0)
    end, found = fits.shape[0] - 1, []
    for choice in reversed(before):
        end = int(choice[end])
        found.append(end)
    return found[::-1]


def _fits(series: Floats, shape: float) -> Floats:
    """Return the log of how probable each stretch from i up to and without j is, on one rate that nobody knows."""
    from scipy.special import gammaln

    rate = shape / max(float(series.mean()), 1e-9)
    sums = np.concatenate([[0.0], np.cumsum(series)])
    faculties = np.concatenate([[0.0], np.cumsum(gammaln(series + 1))])
    begin, end = np.meshgrid(np.arange(len(series) + 1), np.arange(len(series) + 1), indexing="ij")
    events, length = sums[end] - sums[begin], (end - begin).astype(float)
    with np.errstate(invalid="ignore", divide="ignore"):
        fit = (
            shape * np.log(rate) - gammaln(shape) + gammaln(shape + events)
            - (shape + events) * np.log(rate + length) - (faculties[end] - faculties[begin])
        )  # fmt: skip
    return np.where(end > begin, fit, -np.inf)


def _sums(fits: Floats, most: int) -> list[Floats]:
    """Return, for each number of changes, the log of the sum over all cuts of the series up to each place."""
    found = [fits[0].copy()]
    for _ in range(most):
        found.append(_logsum(found[-1][:, None] + fits, axis=0))
    return found


def _places(fits: Floats, ahead: Sequence[Floats], number: int) -> list[Floats]:
    """Return the probability of each place of each change, from the sums before it and those behind it."""
    behind = [fits[:, -1].copy()]
    for _ in range(number):
        behind.append(_logsum(fits + behind[-1][None, :], axis=1))
    found = []
    for change in range(number):
        logs = ahead[change] + behind[number - change - 1]
        found.append(np.exp(logs - _logsum(logs, axis=0))[: fits.shape[0] - 1])
    return found


def _log_ways(size: int, number: int) -> float:
    from math import comb, log

    return log(comb(size - 1, number))


def _logsum(logs: Floats, axis: int) -> Floats:
    top = np.max(logs, axis=axis, keepdims=True)
    top = np.where(np.isfinite(top), top, 0.0)
    with np.errstate(divide="ignore"):
        found = np.log(np.exp(logs - top).sum(axis=axis)) + np.squeeze(top, axis=axis)
    return np.asarray(found)
