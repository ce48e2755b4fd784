"""Bounds on how many chose any, all or none: against every way of sharing the answers, and a puzzle of 1885."""

from itertools import product

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from scipy.optimize import Bounds, LinearConstraint, milp

from qantar.maths.frechet import Count, ImpossibleTalliesError, chose_all, chose_any, chose_at_least, chose_none


def exactly(counts: list[int]) -> list[Count]:
    return [Count(count, count) for count in counts]


def extremes(counts: list[Count], group: int, people: int, everyone: bool, kind: str | int) -> tuple[int, int] | None:
    """The fewest and most people, by integer programming over all 2^k sets of answers that a person can give.

    The kind is any, all, none, or a number: so many answers or more.
    """
    patterns = np.array(list(product([0, 1], repeat=len(counts))))
    chosen = patterns[:, :group]
    if isinstance(kind, int):
        wanted = (chosen.sum(axis=1) >= kind).astype(int)
    else:
        wanted = {"any": chosen.max(axis=1), "all": chosen.min(axis=1), "none": 1 - chosen.max(axis=1)}[kind]
    limits = [
        LinearConstraint(patterns.T, [count.low for count in counts], [count.high for count in counts]),
        LinearConstraint(np.ones(len(patterns)), people, people),
    ]
    most = np.full(len(patterns), float(people))
    if everyone:
        most[0] = 0  # nobody gave no answer
    found = []
    for sign in (1, -1):
        solved = milp(sign * wanted, constraints=limits, integrality=np.ones(len(patterns)), bounds=Bounds(0, most))
        if solved.status == 2:
            return None
        found.append(round(sign * solved.fun))
    return found[0], found[1]


@st.composite
def surveys(draw):
    people = draw(st.integers(1, 9))
    ends = st.tuples(st.integers(0, people), st.integers(0, people)).map(lambda pair: Count(*sorted(pair)))
    known = st.integers(0, people).map(lambda count: Count(count, count))
    counts = draw(st.lists(st.one_of(known, ends), min_size=1, max_size=4))
    return counts, draw(st.integers(1, len(counts))), people, draw(st.booleans())


@pytest.mark.parametrize(("kind", "bound"), [("any", chose_any), ("all", chose_all), ("none", chose_none)])
@settings(max_examples=100, deadline=None)
@given(surveys())
def test_bounds_are_sharp(kind, bound, survey) -> None:
    counts, group, people, everyone = survey
    truth = extremes(counts, group, people, everyone, kind)
    assume(truth is not None)
    assert bound(counts[:group], counts[group:], people, everyone) == truth


@settings(max_examples=100, deadline=None)
@given(surveys(), st.integers(0, 4))
def test_bounds_on_so_many_or_more_are_sharp(survey, number: int) -> None:
    counts, group, people, everyone = survey
    truth = extremes(counts, group, people, everyone, number)
    assume(truth is not None)
    assert chose_at_least(number, counts[:group], counts[group:], people, everyone) == truth


def test_the_pensioners_of_lewis_carroll() -> None:
    """70 of 100 have lost an eye, 75 an ear, 80 an arm, 85 a leg: at least 10 all four. Cites: carroll1885, Knot X."""
    assert chose_all(exactly([70, 75, 80, 85]), [], 100, everyone=False) == Count(10, 70)


def test_who_answered_nothing_narrows_the_bounds() -> None:
    group, others = exactly([3, 2]), exactly([4])
    assert chose_any(group, others, 8, everyone=False) == Count(3, 5)
    assert chose_any(group, others, 8, everyone=True) == Count(4, 5)
    assert chose_all(group, others, 8, everyone=True) == Count(0, 1)


def test_tallies_that_cannot_be_are_refused() -> None:
    with pytest.raises(ImpossibleTalliesError, match="more people than answered"):
        chose_any(exactly([9]), [], 8, everyone=False)
    with pytest.raises(ImpossibleTalliesError, match="fewer answers"):
        chose_any(exactly([3]), exactly([2]), 8, everyone=True)
