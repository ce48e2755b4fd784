"""Percentages against their counts and bases."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qantar.values.numbers import read_number
from qantar.values.rounding import CONVENTIONS, can_give, percent_interval, rounded_to


@pytest.mark.parametrize(
    ("percent", "count", "base", "holds"),
    [
        ("62.10", 77, 124, True),
        ("62.09", 77, 124, True),  # cut off
        ("62.11", 77, 124, False),
        ("62.1%", 77, 124, True),
        ("12.5", 1, 8, True),
        ("12", 1, 8, True),  # half to even
        ("13", 1, 8, True),  # half up
        ("14", 1, 8, False),
        ("387", 48, 124, False),
        ("about 60", 3, 5, True),
        ("more than 60", 3, 5, False),
        ("at least 60", 3, 5, True),
        ("10-12", 11, 100, True),
        ("unknown", 1, 3, True),
        ("0", 0, 0, False),
        ("-12.5", -1, 8, True),
    ],
)
def test_can_give(percent, count, base, holds):
    assert can_give(read_number(percent), count, base) is holds


@given(st.integers(0, 3000), st.integers(1, 3000), st.integers(0, 4), st.sampled_from(CONVENTIONS))
def test_every_rounded_percentage_can_be_given(count, base, decimals, convention):
    true = Fraction(100 * count, base)
    printed = read_number(str(rounded_to(true, Decimal(1).scaleb(-decimals), convention)))
    assert printed.decimals == decimals
    assert can_give(printed, count, base)
    low, high = percent_interval(printed, cut_off=True)
    assert low is not None
    assert high is not None
    assert Fraction(low) <= true <= Fraction(high)
