"""Bounds for years from figures of overlapping periods: against every way of dealing the counts over the pieces."""

from itertools import product

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from qantar.maths.periods import ContradictionError, Figure, PeriodCounts, Range, Span


def sums(figures: list[Figure], length: int, most: int) -> list[tuple[int, ...]]:
    """Every dealing of counts up to `most` over the pieces that gives all figures."""
    return [
        dealt
        for dealt in product(range(most + 1), repeat=length)
        if all(figure.low <= sum(dealt[figure.span.start : figure.span.stop]) <= figure.high for figure in figures)
    ]


@st.composite
def printed(draw):
    length = draw(st.integers(2, 4))
    figures = []
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, length - 1))
        low = draw(st.integers(0, 4))
        figures.append(Figure(Span(start, draw(st.integers(start + 1, length))), low, low + draw(st.integers(0, 1))))
    return figures, length


@settings(max_examples=60, deadline=None)
@given(printed())
def test_bounds_are_sharp_and_whole(given_) -> None:
    figures, length = given_
    years = [Span(place, place + 1) for place in range(length)]
    counts, dealt = PeriodCounts(figures, years), sums(figures, length, 9)
    assert counts.possible == bool(dealt)
    assume(dealt)
    for place, year in enumerate(years):
        here = [one[place] for one in dealt]
        covered = any(figure.span.start <= place < figure.span.stop for figure in figures)
        assert counts.sum_in(year) == Range(min(here), max(here) if covered else None)
        highest = any(one[place] == max(one) for one in dealt)
        assert counts.can_be_highest(year, years) == highest


# Few of the drawn tables cover both ends, which is no fault of the test.
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.filter_too_much])
@given(printed())
def test_differences_are_sharp(given_) -> None:
    figures, length = given_
    counts, dealt = PeriodCounts(figures, [Span(place, place + 1) for place in range(length)]), sums(figures, length, 9)
    covered = [any(figure.span.start <= place < figure.span.stop for figure in figures) for place in (0, length - 1)]
    assume(dealt and all(covered))
    more = [one[0] - one[-1] for one in dealt]
    assert counts.more_in(Span(0, 1), Span(length - 1, length)) == Range(min(more), max(more))


def test_a_gap_has_no_upper_end() -> None:
    counts = PeriodCounts([Figure(Span(0, 1), 5, 5), Figure(Span(2, 3), 7, 7)], [Span(0, 3)])
    assert counts.sum_in(Span(0, 3)) == Range(12, None)
    assert counts.sum_of_covered(Span(0, 3)) == Range(12, 12)
    assert counts.gaps(Span(0, 3)) == [Span(1, 2)]


def test_figures_that_contradict_each_other_are_named() -> None:
    figures = [Figure(Span(0, 2), 5, 5), Figure(Span(1, 2), 9, 9), Figure(Span(3, 4), 2, 2)]
    counts = PeriodCounts(figures)
    assert not counts.possible
    assert counts.contradiction() == [0, 1]
    with pytest.raises(ContradictionError):
        counts.sum_in(Span(0, 2))


def test_the_order_of_figures_does_not_matter() -> None:
    figures = [Figure(Span(0, 2), 8, 8), Figure(Span(1, 3), 3, 3), Figure(Span(3, 4), 6, 6)]
    one, other = PeriodCounts(figures), PeriodCounts(figures[::-1])
    for span in (figure.span for figure in figures):
        assert one.sum_in(span) == other.sum_in(span)
