"""Which cells of a cross-table of people to hide where everybody knows its totals.

`suppression` may hide totals too. Here they are published elsewhere, as the plain counts of a survey are: only cells
can be hidden, so many that a reader who knows the totals and every cell that is shown is left with a wide range for
each small one. What he can find out is computed exactly, as a greatest flow: people are moved round the hidden cells, a
row and a column at a time, until one of them is empty.

Cites: hundepool2012, fischetti2001
"""

from collections import deque
from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
from numpy.typing import ArrayLike, NDArray

Whole = NDArray[np.int64]
Truths = NDArray[np.bool_]


class Corner(NamedTuple):
    """A rectangle of cells with the one to protect in a corner: how wide it makes its range, and what it costs."""

    width: int
    cells: tuple[tuple[int, int], ...]
    cost: tuple[int, int]


def hide_within(counts: ArrayLike, threshold: int, also: ArrayLike | None = None) -> Truths:
    """Return which cells to hide of a table whose totals are known, of rows and of columns.

    Hidden is each cell of fewer than `threshold` people but not none, what `also` says, and as few others as are found
    for a reader's range of each of these to be `threshold` wide, or as wide as its row and its column allow. Raises
    ValueError for counts that are negative or not whole.

    >>> hide_within([[3, 7, 20], [9, 8, 30]], 5).tolist()
    [[True, True, False], [True, True, False]]
    >>> bool(hide_within([[12, 7], [9, 8]], 5).any())
    False
    """
    given = np.asarray(counts, dtype=float)
    if given.ndim != 2 or not np.isfinite(given).all() or (given < 0).any() or (given != np.round(given)).any():
        raise ValueError("a table has rows and columns of whole numbers of people, none of them negative")
    table = given.astype(np.int64)
    first: Truths = (table > 0) & (table < threshold)
    if also is not None:
        first = first | np.asarray(also, dtype=bool)
    hidden = first.copy()
    most = np.minimum(table.sum(axis=1)[:, None], table.sum(axis=0)[None, :])
    needed = np.minimum(threshold, most)
    for place in _ordered(first, table):
        while True:
            low, high = range_within(table, hidden, place)
            if high - low >= needed[place]:
                break
            found = _corner(table, hidden, place, int(needed[place]))
            if found is None:
                return np.ones_like(hidden)
            for cell in found.cells:
                hidden[cell] = True
    return hidden


def _ordered(first: Truths, table: Whole) -> list[tuple[int, int]]:
    """The cells to protect, the smallest first, so that the order does not depend on anything else."""
    places = [(int(down), int(across)) for down, across in zip(*np.nonzero(first), strict=True)]
    return sorted(places, key=lambda place: (int(table[place]), place))


def _corner(table: Whole, hidden: Truths, place: tuple[int, int], needed: int) -> Corner | None:
    """Return the rectangle to hide next: wide enough and the cheapest, else the widest; None if all is hidden."""
    corners = list(_corners(table, hidden, place))
    enough = [corner for corner in corners if corner.width >= needed]
    if enough:
        return min(enough, key=lambda corner: (corner.cost, corner.cells))
    return max(corners, key=lambda corner: (corner.width, -corner.cost[0], -corner.cost[1], corner.cells), default=None)


def _corners(table: Whole, hidden: Truths, place: tuple[int, int]) -> Iterator[Corner]:
    row, column = place
    height, width = table.shape
    for down in range(height):
        for across in range(width):
            if down == row or across == column:
                continue
            beside, below, opposite = (row, across), (down, column), (down, across)
            new = tuple(cell for cell in (beside, below, opposite) if not hidden[cell])
            if not new:
                continue
            up = min(int(table[beside]), int(table[below]))
            reach = up + min(int(table[place]), int(table[opposite]))
            yield Corner(reach, new, (len(new), sum(int(table[cell]) for cell in new)))


def range_within(counts: ArrayLike, hidden: ArrayLike, place: tuple[int, int]) -> tuple[int, int]:
    """Return the least and the most a hidden cell can be for a reader who knows the totals and all other cells.

    >>> range_within([[3, 7], [2, 8]], [[True, True], [True, True]], (0, 0))
    (0, 5)
    """
    table, mask = np.asarray(counts, dtype=np.int64), np.asarray(hidden, dtype=bool)
    now = int(table[place])
    if not mask[place]:
        return now, now
    return now - min(now, _flow(table, mask, place, up=False)), now + _flow(table, mask, place, up=True)


def _flow(table: Whole, hidden: Truths, place: tuple[int, int], *, up: bool) -> int:
    """Return how many people can be added to a cell (or taken from it) by moving others among hidden cells.

    Nodes are rows and columns. What is added in a row has to be taken from another of its cells, then put back in that
    cell's column, and so on, until the column of the cell itself is even again.
    """
    height, width = table.shape
    left: dict[int, dict[int, int]] = {node: {} for node in range(height + width)}
    enough = int(table.sum()) + 1
    for down, across in zip(*np.nonzero(hidden), strict=True):
        if (int(down), int(across)) == place:
            continue
        row, column, people = int(down), height + int(across), int(table[down, across])
        taken, put = (people, enough) if up else (enough, people)
        left[row][column] = taken
        left[column][row] = put
    source, sink, total = place[0], height + place[1], 0
    while path := _path(left, source, sink):
        step = min(left[one][other] for one, other in path)
        for one, other in path:
            left[one][other] -= step
            left[other][one] = left[other].get(one, 0) + step
        total += step
    return total


def _path(left: dict[int, dict[int, int]], source: int, sink: int) -> list[tuple[int, int]]:
    came: dict[int, int] = {source: source}
    queue = deque([source])
    while queue and sink not in came:
        node = queue.popleft()
        for other, room in left[node].items():
            if room > 0 and other not in came:
                came[other] = node
                queue.append(other)
    if sink not in came:
        return []
    path, node = [], sink
    while node != source:
        path.append((came[node], node))
        node = came[node]
    return path[::-1]
