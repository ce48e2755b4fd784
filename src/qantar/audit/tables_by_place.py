"""The tables of a manuscript, found by their lines and by the words of their subjects."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable

from qantar.audit.draft import Draft
from qantar.audit.grids import Grid, grids_of


class Tables:
    """The tables of a manuscript, to be found by their lines and by the words of their subjects."""

    def __init__(self, grids: list[Grid]) -> None:
        self._grids = grids
        every = range(len(grids))
        self._by_first = sorted(every, key=lambda place: grids[place].block.first_line)
        self._by_last = sorted(every, key=lambda place: grids[place].block.last_line)
        self._by_word: dict[str, list[int]] = {}
        for place, grid in enumerate(grids):
            for word in grid.subject:
                self._by_word.setdefault(word, []).append(place)

    def starting(self, first: int, last: int) -> list[Grid]:
        """Those that begin on one of these lines."""
        return [self._grids[place] for place in sorted(self._starting(first, last))]

    def ending(self, first: int, last: int) -> list[Grid]:
        """Those that end on one of these lines."""
        return [self._grids[place] for place in sorted(self._ending(first, last))]

    def near(self, first: int, line: int, last: int) -> list[Grid]:
        """Those that begin on one of the lines, or end on one up to the middle one."""
        return [self._grids[place] for place in sorted({*self._starting(first, last), *self._ending(first, line)})]

    def of(self, words: Iterable[str]) -> list[Grid]:
        """Those whose subject has one of these words."""
        places = {place for word in words for place in self._by_word.get(word, ())}
        return [self._grids[place] for place in sorted(places)]

    def _starting(self, first: int, last: int) -> list[int]:
        return _between(self._by_first, first, last, lambda place: self._grids[place].block.first_line)

    def _ending(self, first: int, last: int) -> list[int]:
        return _between(self._by_last, first, last, lambda place: self._grids[place].block.last_line)


def _between(places: list[int], first: int, last: int, line: Callable[[int], int]) -> list[int]:
    return places[bisect_left(places, first, key=line) : bisect_right(places, last, key=line)]


def tables_of(draft: Draft) -> Tables:
    """Every table of a manuscript, to be looked up."""
    found: Tables = draft.shared("tables", lambda d: Tables(grids_of(d)))
    return found
