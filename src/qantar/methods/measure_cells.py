"""Lowest and highest numbers by period, part of the country and kind, from what an engine counted."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from qantar.methods.event_counting import EVENTS
from qantar.methods.measure_dates import INSIDE

#: A cell: the number of a period, and the value of another column; ALL where it takes all of them.
Cell = tuple[Any, ...]
ALL = "*"


@dataclass
class Cells:
    """How many events lie surely in each cell, and how many may; `undated` have no date that can be read."""

    sure: Counter[Cell] = field(default_factory=Counter)
    possible: Counter[Cell] = field(default_factory=Counter)
    undated: int = 0

    def of(self, period: Any = ALL, part: Any = ALL) -> tuple[int, int]:  # noqa: ANN401 - whatever numbers a period
        """Return the lowest and highest count of a cell."""
        return self.sure[period, part], self.possible[period, part]

    def periods(self) -> list[int]:
        """Return all periods from the first with an event to the last, those without any between them too."""
        found = [period for period, part in self.possible if period != ALL and part == ALL]
        return list(range(min(found), max(found) + 1)) if found else []

    def parts(self) -> list[Any]:
        """Return the parts that hold events, the most frequent first."""
        found = {part for period, part in self.possible if period == ALL and part != ALL}
        return sorted(found, key=lambda part: (-self.possible[ALL, part], str(part)))

    def add(self, row: Mapping[str, Any], parts: Iterable[Any] = ()) -> None:
        """Count the events of a row in every period that they may lie in, and in each of the parts they are of."""
        if row["begins"] is None:
            self.undated += row[EVENTS]
            return
        inside, alone = row["inside"] == INSIDE, row["begins"] == row["ends"]
        for part in (ALL, *parts):
            self._count((ALL, part), row[EVENTS], sure=inside)
            for period in range(row["begins"], row["ends"] + 1):
                self._count((period, part), row[EVENTS], sure=inside and alone)

    def _count(self, cell: Cell, events: int, *, sure: bool) -> None:
        self.possible[cell] += events
        self.sure[cell] += events if sure else 0


def cells_of(rows: Iterable[Mapping[str, Any]], column: str | None = None, *, lists: bool = False) -> Cells:
    """Return the cells of what an engine counted by `begins`, `ends`, `inside` and one column.

    With `lists` the column holds lists: `wages;housing` counts as both. What is not filled in is the part None.

    >>> rows = [{"begins": 1, "ends": 2, "inside": 1, "issue": "wages;housing", "events": 3}]
    >>> found = cells_of(rows, "issue", lists=True)
    >>> found.of(1), found.of(), found.of(part="wages")
    ((0, 3), (3, 3), (3, 3))
    """
    found = Cells()
    for row in rows:
        value = row.get(column) if column else None
        parts = [] if column is None else _parts(value) if lists else [value]
        found.add(row, parts)
    return found


def _parts(value: Any) -> list[Any]:  # noqa: ANN401 - a cell
    items = [item.strip() for item in str(value or "").split(";")]
    return list(dict.fromkeys(item for item in items if item)) or [None]
