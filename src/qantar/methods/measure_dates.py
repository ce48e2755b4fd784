"""What the dates of events mean for periods and a window, as numbers: worked out once for each different date."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

from qantar.methods.event_counting import Numbers
from qantar.methods.measure_periods import Step, number_of
from qantar.methods.windows import Window

#: The columns that a measured frame has beside those asked for. An event lies between `first` and `last`, numbers of
#: days, in the periods `begins` to `ends`; it lies surely in the window where `inside` is 1.
DAYS = ("first", "last", "begins", "ends", "inside")
#: What is kept of a date where events are counted by further columns.
PERIODS = DAYS[2:]
#: What `inside` says of an event that surely lies in the window, may, or does not.
INSIDE, MAYBE, OUTSIDE = 1, 0, -1
#: The first and last day of each date, as it is written.
Dates = Mapping[str, tuple[date, date]]


@dataclass(frozen=True)
class Meaning:
    """What the dates of a table mean for periods and a window, as numbers."""

    table: str
    by: Step
    window: Window | None
    dates: Dates

    @cached_property
    def rows(self) -> list[dict[str, Any]]:
        """Each date with its numbers."""
        return list(self._rows())

    def _rows(self) -> Any:  # noqa: ANN401
        for written, (first, last) in self.dates.items():
            held = self.window.holds(first, last) if self.window else "in"
            if held != "out" and self.window:
                first, last = self.window.within(first, last)
            yield {
                "date": written,
                "first": first.toordinal(),
                "last": last.toordinal(),
                "begins": number_of(first, self.by),
                "ends": number_of(last, self.by),
                "inside": {"in": INSIDE, "maybe": MAYBE, "out": OUTSIDE}[held],
            }

    @cached_property
    def by_period(self) -> list[tuple[int, Mapping[str, Any]]]:
        """Each date as `rows` has it, with the number of its periods."""
        numbers = Numbers()
        return [(numbers.of(tuple(row[name] for name in PERIODS)), row) for row in self.rows]

    @cached_property
    def by_days(self) -> list[tuple[int, Mapping[str, Any]]]:
        """Each date as `rows` has it, with the number of its days: the same for all periods and windows."""
        numbers = Numbers()
        return [(numbers.of(self.dates[row["date"]]), row) for row in self.rows]
