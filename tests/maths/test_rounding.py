"""Whole numbers behind printed percentages, against all of them."""

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from qantar.maths.rounding import counts_behind, counts_cut_off


@given(st.integers(1, 60), st.integers(0, 1000))
def test_every_count_is_found(base: int, tenths: int) -> None:
    percent, step = Fraction(tenths, 10), Fraction(1, 10)
    shares = {count: Fraction(100 * count, base) for count in range(base + 1)}
    rounded = [count for count, share in shares.items() if abs(share - percent) <= step / 2]
    cut = [count for count, share in shares.items() if percent <= share < percent + step]
    assert counts_behind(percent, step, base) == ((rounded[0], rounded[-1]) if rounded else None)
    assert counts_cut_off(percent, step, base) == ((cut[0], cut[-1]) if cut else None)


def test_grim_example() -> None:
    """A mean of 5.19 of 28 whole answers cannot be: as a percentage of the sum, none gives it. Cites: brown2017."""
    assert counts_behind(Fraction("519"), Fraction("1"), 28) is None
    assert counts_behind(Fraction("69.8"), Fraction("0.1"), 150) is None
