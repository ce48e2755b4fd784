"""The lowest and highest numbers of events by period, part of the country and kind."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from qantar.methods.event_counting import Counted, Days
from qantar.methods.windows import WHOLE, By, Window, period_of, periods

#: Stands for a place that lies in no part of the country, or is not known.
NOWHERE = ""
#: A period, a unit and a part of the split, or a star where it takes all of them.
Cell = tuple[str, str, str]


#: The cell around a cell that takes all periods, all units, or all parts of the split.
ALL_OF: tuple[Callable[[Cell], Cell], ...] = (
    lambda cell: ("*", cell[1], cell[2]),
    lambda cell: (cell[0], "*", cell[2]),
    lambda cell: (cell[0], cell[1], "*"),
)


@dataclass(frozen=True)
class When:
    """The periods in which events can lie; `inside` says that they surely lie in the window, None that they do not."""

    spans: tuple[str, ...]
    inside: bool | None

    @classmethod
    def of(cls, days: Days, by: By, window: Window | None) -> "When":
        """Return the periods of an event that happened between two days."""
        held = window.holds(*days) if window else "in"
        if held == "out":
            return cls((), None)
        first, last = window.within(*days) if window else days
        if first == last or by == "window":
            return cls((period_of(first, by),), held == "in")
        return cls(tuple(periods(first, last, by)), held == "in")


@dataclass
class Counts:
    """Counts by cell."""

    sure: Counter[Cell] = field(default_factory=Counter)
    possible: Counter[Cell] = field(default_factory=Counter)
    undated: int = 0
    outside: int = 0

    def of(self, period: str = "*", unit: str = "*", part: str = "*") -> tuple[int, int]:
        """Return the lowest and highest count of a cell."""
        cell = (period, unit, part)
        return self.sure[cell], self.possible[cell]

    def add(self, cells_: Iterable[Cell], sure: bool, events: int) -> None:
        """Count events in the cells that they may lie in; surely when there is one only."""
        for cell in cells_:
            self.possible[cell] += events
            if sure:
                self.sure[cell] += events

    def add_known(self, known: Mapping[Cell, int]) -> None:
        """Count events of one period, unit and part each, in all cells that they surely lie in."""
        counts = known
        for all_of in ALL_OF:
            counts = _with_all(counts, all_of)
        for cell, events in counts.items():
            self.possible[cell] += events
            self.sure[cell] += events

    def named(self, place: int) -> list[str]:
        """Return the periods (0), units (1) or parts (2) that hold events, in order."""
        return sorted({cell[place] for cell in self.possible} - {"*"})


def read_counts(rows: Sequence[Counted], *, with_units: bool, with_parts: bool) -> Counts:
    """Add up what the engine counted.

    >>> rows = [Counted(When(("2031-05-08", "2031-05-09"), True), None, None, 3)]
    >>> read_counts(rows, with_units=False, with_parts=False).of("2031-05-08")
    (0, 3)
    """
    counts = Counts()
    known: dict[Cell, int] = {}
    units_of: dict[tuple[str | None, ...] | None, set[str]] = {}
    for row in rows:
        if row.when is None:
            counts.undated += row.events
        elif row.when.inside is None:
            counts.outside += row.events
        else:
            if row.where not in units_of:
                units_of[row.where] = {unit or NOWHERE for unit in row.where or (None,)} if with_units else {"*"}
            units = units_of[row.where]
            part = (row.part or "") if with_parts else "*"
            if row.when.inside and len(row.when.spans) == len(units) == 1:
                cell = (row.when.spans[0], *units, part)
                known[cell] = known.get(cell, 0) + row.events
            else:
                _add(counts, row.when, units, part, row.events)
    counts.add_known(known)
    return counts


def _with_all(counts: Mapping[Cell, int], all_of: Callable[[Cell], Cell]) -> dict[Cell, int]:
    """Return counts with those of the cells that take all of something."""
    found = dict(counts)
    for cell, events in counts.items():
        if (every := all_of(cell)) != cell:
            found[every] = found.get(every, 0) + events
    return found


def _add(counts: Counts, when: When, units: set[str], part: str, events: int) -> None:
    for period in {*when.spans, "*"}:
        for unit in {*units, "*"}:
            # An event lies surely in a cell when nothing else is possible, or when the cell takes all there are.
            alone = (period == "*" or len(when.spans) == 1) and (unit == "*" or len(units) == 1)
            counts.add(((period, unit, name) for name in {part, "*"}), bool(when.inside) and alone, events)


def period_words(period: str) -> str | None:
    """Return a period as EDTF, None for the whole window."""
    return None if period in ("*", WHOLE) else period
