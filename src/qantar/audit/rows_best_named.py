"""The row of each table that words name best, found by its words and not by reading every table again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from qantar.audit.draft import Draft
from qantar.audit.grids import Grid


def rows_best_named(draft: Draft, grids: list[Grid], words: frozenset[str], least: float) -> Iterator[tuple[Grid, int]]:
    """The row of each table that the words name best, where no other is named as well."""
    by_word: dict[str, list[tuple[int, int]]] = draft.shared("rows by word", lambda _: _rows_by_word(grids))
    shared: Counter[tuple[int, int]] = Counter(row for word in words for row in by_word.get(word, ()))
    scores: dict[int, list[tuple[float, int]]] = {}
    for (place, row), count in shared.items():
        length = len(grids[place].labels[row])
        if count >= least * length and (count >= 2 or length == 1):
            scores.setdefault(place, []).append((count / length + count, row))
    for place in sorted(scores):
        best = sorted(scores[place], reverse=True)
        if len(best) == 1 or best[0][0] > best[1][0]:
            yield grids[place], best[0][1]


def _rows_by_word(grids: list[Grid]) -> dict[str, list[tuple[int, int]]]:
    """For each stem the tables and rows in whose labels it stands."""
    found: dict[str, list[tuple[int, int]]] = {}
    for place, grid in enumerate(grids):
        for row, label in enumerate(grid.labels):
            for word in sorted(label):
                found.setdefault(word, []).append((place, row))
    return found
