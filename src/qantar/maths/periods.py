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

    @property
    def pieces(self) -> list[Span]:
        """The pieces of time between two neighbouring cuts."""
        return [Span(*pair) for pair in pairwise(self._cuts)]

    @cached_property
    def _covered(self) -> NDArray[np.bool_]:
        """The pieces for which a figure is printed."""
        covered: NDArray[np.bool_] = np.any([self._within(figure.span) > 0 for figure in self.figures], axis=0)
        return covered

    @cached_property
    def possible(self) -> bool:
        """Whether the printed figures can all be right together."""
        return self._allowed(self.figures)

    def sum_in(self, span: Span) -> Range:
        """Return the lowest and highest count in a stretch of time that was announced in `years`, or is a period."""
        return self._range(self._within(span))

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
        difference = self._within(one) - self._within(other)
        high = self._range(difference).high
        least = self._range(-difference).high
        return Range(-np.inf if least is None else 0.0 - least, high)

    def can_be_highest(self, year: Span, years: Sequence[Span]) -> bool:
        """Return whether the figures allow that no other of these years has a higher count than this one."""
        rivals = [self._within(other) - self._within(year) for other in years if other != year]
        return self._allowed(self.figures, rivals)

    def contradiction(self) -> list[int]:
        """Return the places of figures that cannot be right together, and could if any one of them were left out."""
        kept = list(range(len(self.figures)))
        if self.possible:
            return []
        for place in list(kept):
            without = [other for other in kept if other != place]
            if not self._allowed([self.figures[other] for other in without]):
                kept = without
        return kept

    def _within(self, span: Span) -> Vector:
        return np.array([float(span.start <= piece.start and piece.stop <= span.stop) for piece in self.pieces])

    def _range(self, weights: Vector) -> Range:
        if not self.possible:
            raise ContradictionError("the printed figures cannot all be right together")
        low = self._lowest(weights)
        unlimited = bool(np.any((weights > 0) & ~self._covered))
        return Range(low, None if unlimited else 0.0 - self._lowest(-weights))

    def _lowest(self, weights: Vector) -> float:
        from scipy.optimize import linprog  # takes long to import

        if np.any((weights < 0) & ~self._covered):
            return -np.inf
        matrix, limits = _as_inequalities([(self._within(figure.span), figure) for figure in self.figures])
        found = linprog(weights, A_ub=matrix, b_ub=limits, bounds=(0, None), method="highs")
        if found.status != 0:
            raise ArithmeticError(f"linear programming did not end: {found.message}")
        return 0.0 + round(float(found.fun), 6)

    def _allowed(self, figures: Sequence[Figure], not_above_zero: Sequence[Vector] = ()) -> bool:
        """Return whether whole counts exist that fit the figures and keep each of the given sums at zero or below."""
        from scipy.optimize import Bounds, LinearConstraint, milp

        if not figures:
            return True
        rows = [self._within(figure.span) for figure in figures]
        limits = [LinearConstraint(np.array(rows), [f.low for f in figures], [f.high for f in figures])]
        if not_above_zero:
            limits.append(LinearConstraint(np.array(not_above_zero), -np.inf, 0))
        whole = all(float(end).is_integer() for figure in figures for end in (figure.low, figure.high))
        size = len(self.pieces)
        found = milp(
            np.zeros(size), constraints=limits, integrality=np.full(size, int(whole)), bounds=Bounds(0, np.inf)
        )
        if found.status not in (0, 2):
            raise ArithmeticError(f"integer programming did not end: {found.message}")
        return bool(found.status == 0)


def _as_inequalities(figures: Sequence[tuple[Vector, Figure]]) -> tuple[Vector, Vector]:
    matrix = [weights * sign for weights, _ in figures for sign in (1, -1)]
    limits = [limit for _, figure in figures for limit in (figure.high, -figure.low)]
    return np.array(matrix), np.array(limits, dtype=float)
