"""Which cells of a cross-table of people to hide, so that neither they nor their totals give a few people away.

A cell of one or two people may tell their neighbours who they are. To leave it empty is not enough where the rest of
its row adds up to a printed total. So further cells are hidden until a reader who subtracts all he can is left with a
wide range for each small cell. What he can find out is computed exactly, by linear programming.

Cites: hundepool2012, fischetti2001
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import ArrayLike, NDArray


@dataclass(frozen=True)
class Hidden:
    """What is hidden of a table: its cells, the totals of rows and of columns, and the total of all."""

    cells: NDArray[np.bool_]
    rows: NDArray[np.bool_]
    columns: NDArray[np.bool_]
    all: bool


def hide(counts: ArrayLike, threshold: int, also: ArrayLike | None = None) -> Hidden:
    """Return what to hide of a table of people by two things that each has one of, published with all its totals.

    Hidden is each cell and total of fewer than `threshold` people but not none, what `also` says (a table with a row
    and a column more, for the totals), and as few others as are needed (found greedily, smallest counts first) for
    the reader's range of each of these to be at least `threshold` wide. Nothing of a table that cannot be protected
    otherwise is shown. Raises ValueError for counts that are negative or not whole.

    Three of ten in the first group are hidden; two cells more, or subtracting would bring them back:

    >>> hide([[3, 7, 20], [9, 8, 30]], 5).cells.tolist()
    [[True, True, False], [True, True, False]]
    >>> bool(hide([[12, 7], [9, 8]], 5).cells.any())
    False
    """
    table = _with_totals(counts)
    first = (table > 0) & (table < threshold)
    if also is not None:
        first |= np.asarray(also, dtype=bool)
    hidden = first.copy()
    while True:
        bare = _first_bare(table, hidden, first, threshold)
        if bare is None:
            break
        more = _cheapest(table, hidden, *bare)
        if more is None:
            hidden[:] = True
            break
        hidden[more] = True
    return Hidden(hidden[:-1, :-1], hidden[:-1, -1], hidden[-1, :-1], bool(hidden[-1, -1]))


def hide_chosen(chosen: ArrayLike, bases: ArrayLike, threshold: int, also: ArrayLike | None = None) -> Hidden:
    """Return what to hide of an answer that each person of several groups chose or not, published with the bases.

    `chosen` and `bases` hold a number for each group, `also` a further one for all together. Few who did not choose
    it are hidden like few who did: a reader has the difference. `cells` has one row; `rows` says whether the number
    of all who chose it is hidden.

    >>> hide_chosen([2, 40, 33, 12], [10, 80, 50, 20], 5).cells.tolist()
    [[True, False, False, True]]
    """
    said, of = np.asarray(chosen), np.asarray(bases)
    if (said > of).any():
        raise ValueError("more people chose an answer than are in their group")
    more = None
    if also is not None:
        given = np.asarray(also, dtype=bool)
        more = np.vstack([given, given, np.zeros_like(given)])
    both = hide([said, of - said], threshold, more)
    either = np.asarray(both.cells.any(axis=0))[None, :]
    return Hidden(either, np.asarray([both.rows.any()]), both.columns, both.all)


def few_apart(now: ArrayLike, before: ArrayLike, threshold: int) -> NDArray[np.bool_]:
    """Say where two published counts of the same thing differ by so few people that the difference tells of them.

    A count that was not published before is NaN there.

    >>> few_apart([10, 30, 7], [9, 12, float("nan")], 5).tolist()
    [True, False, False]
    """
    apart = np.abs(np.asarray(now, dtype=float) - np.asarray(before, dtype=float))
    return np.asarray((apart > 0) & (apart < threshold))


def reader_knows(counts: ArrayLike, hidden: ArrayLike) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return the least and the most that each cell can be for a reader who knows all that is not hidden.

    Both tables have the totals as last row and last column. Counts are whole and not negative.

    >>> low, high = reader_knows([[3, 7, 10], [2, 8, 10], [5, 15, 20]], [[1, 1, 0], [1, 1, 0], [0, 0, 0]])
    >>> low[0, 0], high[0, 0]
    (np.float64(0.0), np.float64(5.0))
    """
    table, mask = np.asarray(counts, dtype=float), np.asarray(hidden, dtype=bool)
    low, high = table.copy(), table.copy()
    reader = _Reader(table, mask)
    for place in zip(*np.nonzero(mask), strict=True):
        low[place], high[place] = reader.range_of(place)
    return low, high


def _with_totals(counts: ArrayLike) -> NDArray[np.int64]:
    given = np.asarray(counts, dtype=float)
    if given.ndim != 2 or not given.size:
        raise ValueError("a table has rows and columns")
    if not np.isfinite(given).all() or (given < 0).any() or (given != np.round(given)).any():
        raise ValueError("counts of people are whole numbers, and not negative")
    inner = given.astype(np.int64)
    beside = np.hstack([inner, inner.sum(axis=1, keepdims=True)])
    return np.vstack([beside, beside.sum(axis=0, keepdims=True)])


def _first_bare(
    table: NDArray[np.int64], hidden: NDArray[np.bool_], first: NDArray[np.bool_], threshold: int
) -> tuple[int, int] | None:
    """Return a cell to protect that a reader can find out to less than the threshold; None if there is none."""
    reader = _Reader(table.astype(float), hidden)
    for row, column in zip(*np.nonzero(first), strict=True):
        low, high = reader.range_of((row, column))
        if high - low < threshold:
            return int(row), int(column)
    return None


def _cheapest(table: NDArray[np.int64], hidden: NDArray[np.bool_], row: int, column: int) -> tuple[int, int] | None:
    """Return the cell to hide next: one that shares a sum with what is hidden, cells before totals, small ones first.

    A hidden sum has to have two hidden parts at least, in its row and in its column; beyond that any cell of the table
    widens the range.
    """
    lone_rows = set(np.nonzero(hidden.sum(axis=1) == 1)[0].tolist())
    lone_columns = set(np.nonzero(hidden.sum(axis=0) == 1)[0].tolist())
    height, width = table.shape

    def price(place: tuple[int, int]) -> tuple[int, bool, bool, int, int, int]:
        down, across = place
        mends = (down in lone_rows) + (across in lone_columns)
        near = down == row or across == column
        total = down == height - 1 or across == width - 1
        empty = table[place] == 0  # a reader often knows that there can be none
        return (-mends if near or mends == 2 else 1, total, bool(empty), int(table[place]), down, across)

    open_ = [(int(down), int(across)) for down, across in zip(*np.nonzero(~hidden), strict=True)]
    return min(open_, key=price, default=None)


class _Reader:
    """Somebody who knows every cell that is not hidden, and that rows and columns add up."""

    def __init__(self, table: NDArray[np.float64], hidden: NDArray[np.bool_]) -> None:
        self.places = [(int(down), int(across)) for down, across in zip(*np.nonzero(hidden), strict=True)]
        self.number = {place: number for number, place in enumerate(self.places)}
        self.table = table

    @cached_property
    def sums(self) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """What must hold: coefficients of the hidden cells, and what they add up to."""
        height, width = self.table.shape
        lines = [[(down, across) for across in range(width)] for down in range(height)]
        lines += [[(down, across) for down in range(height)] for across in range(width)]
        left, right = [], []
        for line in lines:
            coefficients = np.zeros(len(self.places))
            known = 0.0
            for sign, place in self._signed(line):
                if place in self.number:
                    coefficients[self.number[place]] = sign
                else:
                    known += sign * self.table[place]
            if coefficients.any():
                left.append(coefficients)
                right.append(-known)
        return np.array(left), np.array(right)

    @staticmethod
    def _signed(line: Sequence[tuple[int, int]]) -> Iterator[tuple[int, tuple[int, int]]]:
        """The cells of a line count for it, its total against it."""
        for place in line[:-1]:
            yield 1, place
        yield -1, line[-1]

    def range_of(self, place: tuple[int, int]) -> tuple[float, float]:
        """Return the least and the most that a hidden cell can be.

        The sums of a table with totals are those of a network, so that the ends are whole numbers by themselves.
        """
        from scipy.optimize import linprog

        left, right = self.sums
        aim = np.zeros(len(self.places))
        aim[self.number[place]] = 1
        low = linprog(aim, A_eq=left, b_eq=right, bounds=(0, None), method="highs")
        high = linprog(-aim, A_eq=left, b_eq=right, bounds=(0, None), method="highs")
        most = np.inf if high.status == 3 else -high.fun
        return float(np.round(low.fun, 6)), float(np.round(most, 6))
