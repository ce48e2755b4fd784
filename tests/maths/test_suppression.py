"""Small cells of people: what a reader can find out of what is hidden, and that it is never a few people."""

from itertools import product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qantar.maths.suppression import few_apart, hide, hide_chosen, reader_knows

#: Investment of three activities in three regions, with totals. Cites: fischetti2001, figure 1.
INVESTMENT = [[20, 50, 10, 80], [8, 19, 22, 49], [17, 32, 12, 61], [45, 101, 44, 190]]


def test_what_a_reader_knows_as_published() -> None:
    """With 8, 22, 17 and 12 hidden the 22 lies between 5 and 30. Cites: fischetti2001."""
    hidden = np.zeros((4, 4), dtype=bool)
    hidden[np.ix_([1, 2], [0, 2])] = True
    low, high = reader_knows(INVESTMENT, hidden)
    assert (low[1, 2], high[1, 2]) == (5, 30)


tables = st.integers(2, 4).flatmap(
    lambda width: st.lists(st.lists(st.integers(0, 9), min_size=width, max_size=width), min_size=2, max_size=3)
)


def augmented(counts):
    inner = np.array(counts)
    beside = np.hstack([inner, inner.sum(axis=1, keepdims=True)])
    return np.vstack([beside, beside.sum(axis=0, keepdims=True)])


def mask_of(hidden):
    right = np.vstack([hidden.cells, hidden.columns[None, :]])
    return np.hstack([right, np.append(hidden.rows, hidden.all)[:, None]])


@settings(max_examples=40, deadline=None)
@given(tables, st.integers(2, 5))
def test_no_small_cell_can_be_narrowed_down(counts, threshold) -> None:
    table = augmented(counts)
    mask = mask_of(hide(counts, threshold))
    small = (table > 0) & (table < threshold)
    assert (mask | ~small).all()
    if mask.all():
        return
    low, high = reader_knows(table, mask)
    assert (high - low)[small].min(initial=threshold) >= threshold


def test_the_range_is_that_of_every_table_there_could_be() -> None:
    table, mask = augmented([[2, 3, 4], [1, 5, 2]]), np.zeros((3, 4), dtype=bool)
    mask[:2, :2] = True
    low, high = reader_knows(table, mask)
    could = [
        (a, b, c, d)
        for a, b, c, d in product(range(12), repeat=4)
        if a + b == 5 and c + d == 6 and a + c == 3 and b + d == 8
    ]
    assert [low[0, 0], high[0, 0]] == [min(a for a, *_ in could), max(a for a, *_ in could)]
    assert [low[1, 1], high[1, 1]] == [min(d for *_, d in could), max(d for *_, d in could)]


def test_order_does_not_matter() -> None:
    counts = np.array([[3, 17, 20], [29, 8, 30], [11, 12, 13]])
    straight = hide(counts, 5).cells
    turned = hide(counts[::-1, ::-1], 5).cells[::-1, ::-1]
    assert (straight == turned).all()
    assert (hide(counts.T, 5).cells == straight.T).all()
    assert straight.sum() == 4


def test_a_table_without_small_cells_is_shown_whole() -> None:
    assert not mask_of(hide([[12, 7, 0], [9, 8, 5]], 5)).any()


def test_a_group_of_three_has_no_total() -> None:
    hidden = hide([[3, 0], [20, 30], [40, 50]], 5)
    assert hidden.rows.tolist()[0]
    low, high = reader_knows(augmented([[3, 0], [20, 30], [40, 50]]), mask_of(hidden))
    assert high[0, 2] - low[0, 2] >= 5


def test_few_who_did_not_choose_are_hidden_too() -> None:
    hidden = hide_chosen([38, 20, 30], [40, 50, 60], 5)
    assert hidden.cells[0, 0]
    assert hidden.cells.sum() >= 2


def test_what_an_earlier_build_showed_is_taken_into_account() -> None:
    counts = np.array([[30, 17, 20], [29, 18, 30]])
    before = augmented([[29, 17, 20], [29, 18, 30]])
    hidden = hide(counts, 5, few_apart(augmented(counts), before, 5))
    assert hidden.cells[0, 0]
    assert not few_apart(augmented(counts), augmented(counts), 5).any()


@pytest.mark.parametrize("counts", [[[-1, 2]], [[1.5, 2]], [[float("nan"), 1]], [1, 2], [[]]])
def test_what_is_no_table_of_people_is_refused(counts) -> None:
    with pytest.raises(ValueError, match=r"whole numbers|rows and columns"):
        hide(counts, 5)


def test_more_than_everybody_is_refused() -> None:
    with pytest.raises(ValueError, match="more people chose"):
        hide_chosen([5], [4], 5)
