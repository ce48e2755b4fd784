"""Waves in a series of counts: stretches above a floor, joined where the quiet between them is short."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True, slots=True)
class Wave:
    """One wave by the places of its first, highest and last element in the series, and how many it holds."""

    onset: int
    peak: int
    end: int
    count: int


def usual_floor(counts: Sequence[int]) -> float:
    """Return the floor of a series: twice its median, and at least one.

    >>> usual_floor([0, 0, 0, 5]), usual_floor([4, 5, 6, 30])
    (1.0, 11.0)
    """
    return max(1.0, 2.0 * float(median(counts)))


def find_waves(counts: Sequence[int], floor: float, gap: int, least: int = 1) -> list[Wave]:
    """Return the waves of a series in order.

    A wave begins and ends with an element of at least `floor`; between two such at most `gap` elements are lower. Waves
    of fewer than `least` in all are left out. Of several highest elements the first is the peak.

    >>> find_waves([0, 3, 0, 7, 0, 0, 0, 2], floor=1, gap=2)
    [Wave(onset=1, peak=3, end=3, count=10), Wave(onset=7, peak=7, end=7, count=2)]
    """
    high = [place for place, count in enumerate(counts) if count >= floor]
    found: list[Wave] = []
    start = 0
    for number, place in enumerate(high):
        if number + 1 < len(high) and high[number + 1] - place - 1 <= gap:
            continue
        onset, end = high[start], place
        inside = list(counts[onset : end + 1])
        wave = Wave(onset, onset + inside.index(max(inside)), end, sum(inside))
        found += [wave] if wave.count >= least else []
        start = number + 1
    return found
