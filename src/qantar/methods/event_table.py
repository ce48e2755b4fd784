"""The lowest and highest numbers of events by period, part of the country and kind."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from qantar.methods import cells
from qantar.methods.windows import WHOLE, By, periods

#: Stands for a place that lies in no part of the country, or is not known.
NOWHERE = ""


@dataclass
class Counts:
    """Counts by cell; a cell names a period, a unit and a part of the split, or a star where it takes all of them."""

    sure: Counter[tuple[str, str, str]] = field(default_factory=Counter)
    possible: Counter[tuple[str, str, str]] = field(default_factory=Counter)
    undated: int = 0
    outside: int = 0

    def of(self, period: str = "*", unit: str = "*", part: str = "*") -> tuple[int, int]:
        """Return the lowest and highest count of a cell."""
        cell = (period, unit, part)
        return self.sure[cell], self.possible[cell]

    def add(self, cells_: Iterable[tuple[str, str, str]], sure: bool, events: int) -> None:
        """Count events in the cells that they may lie in; surely when there is one only."""
        for cell in cells_:
            self.possible[cell] += events
            if sure:
                self.sure[cell] += events

    def named(self, place: int) -> list[str]:
        """Return the periods (0), units (1) or parts (2) that hold events, in order."""
        return sorted({cell[place] for cell in self.possible} - {"*"})


def read_counts(rows: Sequence[Mapping[str, Any]], by: By, split: str | None, *, with_units: bool) -> Counts:
    """Add up what the engine counted: rows of first and last possible period and unit.

    >>> rows = [{"first": "2031-05-08", "last": "2031-05-09", "status": "in", "events": 3}]
    >>> read_counts(rows, "day", None, with_units=False).of("2031-05-08")
    (0, 3)
    """
    counts = Counts()
    for row in rows:
        events = int(row["events"])
        if row["first"] is None:
            counts.undated += events
        elif row["status"] == "out":
            counts.outside += events
        else:
            part = str(row.get(split) or "") if split else "*"
            units = {str(row.get(name) or NOWHERE) for name in ("unit_first", "unit_last")} if with_units else {"*"}
            _add(counts, _between(row["first"], row["last"], by), units, part, row["status"] == "in", events)
    return counts


def _add(counts: Counts, spans: Sequence[str], units: set[str], part: str, inside: bool, events: int) -> None:
    parts = {part, "*"}
    here, then = {*units, "*"}, {*spans, "*"}
    for period in then:
        for unit in here:
            # An event lies surely in a cell when nothing else is possible, or the cell takes all there are.
            sure = inside and (period == "*" or len(spans) == 1) and (unit == "*" or len(units) == 1)
            counts.add(((period, unit, part) for part in parts), sure, events)


def _between(first: str, last: str, by: By) -> list[str]:
    if first == last or by == "window":
        return [first]
    start, end = cells.edtf(first, "date").earliest, cells.edtf(last, "date").latest
    return periods(start or date.min, end or date.max, by)


def period_words(period: str) -> str | None:
    """Return a period as EDTF, None for the whole window."""
    return None if period in ("*", WHOLE) else period
