"""Intervals of shares against the tables of Newcombe (1998), and what must hold for any share."""

from collections.abc import Callable

import pytest

from qantar.maths.proportions import (
    agresti_coull,
    clopper_pearson,
    difference,
    jeffreys,
    wald,
    wilson,
    wilson_corrected,
)

#: Table I of newcombe1998: 81 of 263, 15 of 148, 0 of 20, 1 of 29, by four methods.
TABLE: list[tuple[Callable[[int, int], tuple[float, float]], list[tuple[float, float]]]] = [
    (wald, [(0.2522, 0.3638), (0.0527, 0.1500), (0.0000, 0.0000), (-0.0319, 0.1009)]),
    (wilson, [(0.2553, 0.3662), (0.0624, 0.1605), (0.0000, 0.1611), (0.0061, 0.1718)]),
    (wilson_corrected, [(0.2535, 0.3682), (0.0598, 0.1644), (0.0000, 0.2005), (0.0018, 0.1963)]),
    (clopper_pearson, [(0.2527, 0.3676), (0.0578, 0.1617), (0.0000, 0.1684), (0.0009, 0.1776)]),
]


@pytest.mark.parametrize(("way", "printed"), TABLE, ids=lambda value: getattr(value, "__name__", ""))
def test_newcombes_table(way, printed) -> None:
    """To the four digits of table I, where Wald's ends below 0 are not cut off. Cites: newcombe1998."""
    for (count, people), ends in zip([(81, 263), (15, 148), (0, 20), (1, 29)], printed, strict=True):
        assert way(count, people) == pytest.approx(ends, abs=6e-5)


@pytest.mark.parametrize(
    ("one", "other", "ends"),
    [((56, 70), (48, 80), (0.0524, 0.3339)), ((9, 10), (3, 10), (0.1705, 0.8090)), ((10, 10), (0, 10), (0.6075, 1.0))],
)
def test_newcombes_differences(one, other, ends) -> None:
    """Method 10 in table II of newcombe1998b."""
    apart, low, high = difference(one, other)
    assert (low, high) == pytest.approx(ends, abs=6e-5)
    back, lower, higher = difference(other, one)
    assert (back, lower, higher) == pytest.approx((-apart, -high, -low))


@pytest.mark.parametrize("way", [wilson, wilson_corrected, clopper_pearson, jeffreys, agresti_coull, wald])
def test_yes_and_no_are_mirrors(way) -> None:
    for count in (0, 1, 7, 20):
        low, high = way(count, 20)
        assert way(20 - count, 20) == pytest.approx((1 - high, 1 - low), abs=1e-12)
        wider = way(count, 20, 0.99)
        assert wider[0] <= low <= count / 20 <= high <= wider[1]


@pytest.mark.parametrize("way", [wilson, clopper_pearson, wald])
@pytest.mark.parametrize(("count", "people"), [(5, 4), (-1, 4), (0, 0)])
def test_what_is_no_share_is_refused(way, count: int, people: int) -> None:
    with pytest.raises(ValueError, match="is no share"):
        way(count, people)
    with pytest.raises(ValueError, match="between 0 and 1"):
        wilson(1, 4, 95)
