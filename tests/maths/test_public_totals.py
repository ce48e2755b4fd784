"""What a reader who knows all totals can find out of hidden cells: beside linear programming, on many tables."""

import numpy as np
import pytest

from qantar.maths.public_totals import hide_within, range_within
from qantar.maths.suppression import reader_knows


def tables(count: int) -> list[np.ndarray]:
    generator = np.random.default_rng(7)
    return [
        generator.negative_binomial(1, 0.05, size=(generator.integers(2, 6), generator.integers(2, 5)))
        for _ in range(count)
    ]


def with_totals(table: np.ndarray) -> np.ndarray:
    beside = np.hstack([table, table.sum(axis=1, keepdims=True)])
    return np.vstack([beside, beside.sum(axis=0, keepdims=True)])


@pytest.mark.parametrize("table", tables(25), ids=str)
def test_a_flow_finds_what_linear_programming_finds(table: np.ndarray) -> None:
    hidden = hide_within(table, 5)
    shown = np.pad(hidden, ((0, 1), (0, 1)))
    low, high = reader_knows(with_totals(table), shown)
    for down, across in zip(*np.nonzero(hidden), strict=True):
        place = (int(down), int(across))
        assert range_within(table, hidden, place) == (low[place], high[place])


@pytest.mark.parametrize("table", tables(60), ids=str)
def test_no_small_cell_can_be_found_out(table: np.ndarray) -> None:
    hidden = hide_within(table, 5)
    small = (table > 0) & (table < 5)
    assert hidden[small].all()
    for down, across in zip(*np.nonzero(small), strict=True):
        if hidden.all():
            break  # nothing but the totals is shown, and these are known anyway
        low, high = range_within(table, hidden, (int(down), int(across)))
        assert high - low >= min(5, table[down].sum(), table[:, across].sum())


@pytest.mark.parametrize("table", tables(10), ids=str)
def test_the_order_of_columns_does_not_matter_where_no_two_are_alike(table: np.ndarray) -> None:
    assert hide_within(table, 5).any() == hide_within(table[:, ::-1], 5).any()
    assert not hide_within(table + 10, 5).any()


def test_one_small_cell_needs_a_rectangle() -> None:
    """One in its row, one in its column, and the one where these meet; of all such the cheapest."""
    hidden = hide_within([[20, 50, 10], [8, 3, 22], [17, 32, 12]], 5)
    assert hidden[1, 1]
    assert hidden.sum() == 4
    assert hidden.sum(axis=0)[hidden.any(axis=0)].tolist() == [2, 2]


def test_what_is_no_table_of_people_is_refused() -> None:
    with pytest.raises(ValueError, match="whole numbers"):
        hide_within([[1.5, 2]], 5)
