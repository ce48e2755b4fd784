"""Counts printed for periods that overlap or leave gaps: what they allow for any other stretch of time.

Time is cut wherever a period begins or ends. Each piece holds an unknown count, and a figure printed for a period says
what the pieces of that period add up to. A period is an unbroken row of pieces, so the table of which piece belongs
to which period has its ones side by side in every line; such a table is totally unimodular, and the lowest and
highest sums that linear programming finds are then whole numbers wherever the printed figures are.

Cites: hoffman1956, manski2003
"""

from collections.abc import Sequence
from functools import cached_property
from itertools import pairwise
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Vector = NDArray[np.float64]

#: What linear programming says when nothing fits, and when nothing limits the answer.
_INFEASIBLE, _UNBOUNDED = 2, 3
#: Linear programming computes in floating point.
_SMALL = 1e-6


class Span(NamedTuple):
    """A stretch of time: numbers of its first day and of the day after its last."""

    start: int
    stop: int


class Figure(NamedTuple):
    """What is printed for a period: the lowest and highest count it can mean."""

    span: Span
    low: float
    high: float


class Range(NamedTuple):
    """The lowest and highest count; `high` is None where nothing limits it."""

    low: float
    high: float | None

    @property
    def exact(self) -> bool:
        """Whether only one count is possible."""
        return self.low == self.high


class ContradictionError(ValueError):
    """The printed figures cannot all be right together."""


class PeriodCounts:
    """The counts that printed figures allow. `years` are stretches of time that will be asked about.

    >>> both = PeriodCounts([Figure(Span(0, 2), 400, 400), Figure(Span(1, 3), 100, 100)], [Span(0, 1), Span(1, 2)])
    >>> both.sum_in(Span(0, 1)), both.sum_in(Span(1, 2))
    (Range(low=300.0, high=400.0), Range(low=0.0, high=100.0))
    """

    def __init__(self, figures: Sequence[Figure], years: Sequence[Span] = ()) -> None:
        self.figures = list(figures)
        spans = [*(figure.span for figure in figures), *years]
        self._cuts = sorted({cut for span in spans for cut in span})
        self._inside: dict[Span, Vector] = {}
        self._sums: dict[Span, Range] = {}

    @cached_property
    def pieces(self) -> list[Span]:
        """The pieces of time between two neighbouring cuts."""
        return [Span(*pair) for pair in pairwise(self._cuts)]

    @cached_property
    def possible(self) -> bool:
        """Whether the printed figures can all be right together."""
        return all(self._allowed(cluster) for cluster in self._clusters)

    def sum_in(self, span: Span) -> Range:
        """Return the lowest and highest count in a stretch of time that was announced in `years`, or is a period."""
        if span not in self._sums:
            self._sums[span] = self._range(self._within(span))
        return self._sums[span]

    def sum_of_covered(self, span: Span) -> Range:
        """Return the lowest and highest count in those pieces of a stretch for which a figure is printed."""
        return self._range(self._within(span) * self._covered)

    def gaps(self, span: Span) -> list[Span]:
        """Return the parts of a stretch for which no figure is printed, joined where they touch."""
        joined: list[Span] = []
        for piece, covered, inside in zip(self.pieces, self._covered, self._within(span), strict=True):
            if covered or not inside:
                continue
            if joined and joined[-1].stop == piece.start:
                joined[-1] = Span(joined[-1].start, piece.stop)
            else:
                joined.append(piece)
        return joined

    def more_in(self, one: Span, other: Span) -> Range:
        """Return by how many the count of one stretch exceeds that of another: the lowest and the highest difference.

        The lowest is minus infinity where nothing limits the other stretch.
        """
        return self._range(self._within(one) - self._within(other))

    def is_above(self, one: Span, other: Span) -> bool:
        """Return whether one stretch must have a higher count than another."""
        first, second = self.sum_in(one), self.sum_in(other)
        if second.high is None or first.low > second.high:
            return second.high is not None
        if first.high is not None and first.high <= second.low:
            return False
        return self.more_in(one, other).low > 0

    def can_be_highest(self, year: Span, years: Sequence[Span]) -> bool:
        """Return whether the figures allow that no other of these years has a higher count than this one."""
        others = [other for other in years if other != year]
        own, sums = self.sum_in(year), [self.sum_in(other) for other in others]
        if all(found.high is not None and found.high <= own.low for found in sums):
            return True
        if own.high is not None and any(found.low > own.high for found in sums):
            return False
        return self._can_top(self._within(year), [self._within(other) for other in others])

    def contradiction(self) -> list[int]:
        """Return the places of figures that cannot be right together, and could if any one of them were left out."""
        for cluster in self._clusters:
            kept = cluster
            if self._allowed(kept):
                continue
            for figure in cluster:
                without = [other for other in kept if other is not figure]
                if not self._allowed(without):
                    kept = without
            return sorted(place for place, figure in enumerate(self.figures) if any(figure is other for other in kept))
        return []

    @cached_property
    def _covered(self) -> NDArray[np.bool_]:
        """The pieces for which a figure is printed."""
        covered = np.zeros(len(self.pieces), dtype=np.bool_)
        for figure in self.figures:
            covered |= self._within(figure.span) > 0
        return covered

    @cached_property
    def _clusters(self) -> list[list[Figure]]:
        """The figures in groups that overlap: what one group says does not bear on another."""
        found: list[list[Figure]] = []
        stop = -np.inf
        for figure in sorted(self.figures, key=lambda figure: figure.span):
            if figure.span.start < stop:
                found[-1].append(figure)
            else:
                found.append([figure])
            stop = max(stop, figure.span.stop)
        return found

    def _within(self, span: Span) -> Vector:
        if span not in self._inside:
            inside = [float(span.start <= piece.start and piece.stop <= span.stop) for piece in self.pieces]
            self._inside[span] = np.array(inside)
        return self._inside[span]

    def _range(self, weights: Vector) -> Range:
        if not self.possible:
            raise ContradictionError("the printed figures cannot all be right together")
        low, high = 0.0, 0.0
        for cluster in self._clusters:
            pieces = np.flatnonzero(np.any([self._within(figure.span) > 0 for figure in cluster], axis=0))
            inside = weights[pieces]
            if np.any(inside):
                low += self._lowest(cluster, pieces, inside)
                high -= self._lowest(cluster, pieces, -inside)
        unlimited = bool(np.any((weights > 0) & ~self._covered))
        bottomless = bool(np.any((weights < 0) & ~self._covered))
        return Range(-np.inf if bottomless else 0.0 + low, None if unlimited else 0.0 + high)

    def _lowest(self, cluster: Sequence[Figure], pieces: NDArray[np.intp], weights: Vector) -> float:
        """Return the lowest weighted sum of the pieces of one cluster."""
        if len(cluster) == 1:  # the whole count may lie in any piece
            least = float(weights.min())
            return least * (cluster[0].low if least >= 0 else cluster[0].high)
        from scipy.optimize import linprog  # takes long to import

        rows = np.array([self._within(figure.span)[pieces] for figure in cluster])
        limits = [figure.high for figure in cluster] + [-figure.low for figure in cluster]
        found = linprog(weights, A_ub=np.vstack([rows, -rows]), b_ub=limits, bounds=(0, None), method="highs")
        if found.status != 0:
            raise ArithmeticError(f"linear programming did not end: {found.message}")
        return round(float(found.fun), 6)

    def _can_top(self, own: Vector, others: Sequence[Vector]) -> bool:
        """Return whether whole counts exist that fit the figures and put no other sum above this one.

        The values that the sum can take without being topped are a stretch, and linear programming gives its ends.
        With the sum fixed at a whole number of that stretch every line of the table still has its ones side by side,
        so whole counts exist there; it is enough that the stretch holds a whole number.
        """
        from scipy.optimize import linprog

        rows = np.array([self._within(figure.span) for figure in self.figures])
        table = np.vstack([rows, -rows, np.array([other - own for other in others])])
        limits = [f.high for f in self.figures] + [-f.low for f in self.figures] + [0.0] * len(others)
        ends = [linprog(way * own, A_ub=table, b_ub=limits, bounds=(0, None), method="highs") for way in (1, -1)]
        if ends[0].status == _INFEASIBLE:
            return False
        if ends[1].status == _UNBOUNDED:
            return True
        if any(end.status != 0 for end in ends):
            raise ArithmeticError(f"linear programming did not end: {ends[0].message} {ends[1].message}")
        whole = all(float(end).is_integer() for figure in self.figures for end in (figure.low, figure.high))
        low, high = float(ends[0].fun), -float(ends[1].fun)
        return not whole or bool(np.ceil(low - _SMALL) <= np.floor(high + _SMALL))

    def _allowed(self, figures: Sequence[Figure]) -> bool:
        """Return whether counts exist that fit the figures."""
        if len(figures) < 2:
            return all(0 <= figure.low <= figure.high for figure in figures)
        from scipy.optimize import linprog

        rows = np.array([self._within(figure.span) for figure in figures])
        limits = [f.high for f in figures] + [-f.low for f in figures]
        found = linprog(np.zeros(len(self.pieces)), A_ub=np.vstack([rows, -rows]), b_ub=limits, method="highs")
        if found.status not in (0, _INFEASIBLE):
            raise ArithmeticError(f"linear programming did not end: {found.message}")
        return bool(found.status == 0)
