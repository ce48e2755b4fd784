"""What the dates of events mean for periods and a window, as numbers: worked out once for each different date."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

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
    #: Dates of the table without a first or last day.
    endless: Collection[str] = ()

    @property
    def spans(self) -> tuple[str, Step, Window | None]:
        """The table, and what its dates are held against."""
        return self.table, self.by, self.window

    @cached_property
    def numbers(self) -> dict[str, dict[str, int]]:
        """The numbers of each date."""
        return dict(self._numbers())

    def _numbers(self) -> Iterator[tuple[str, dict[str, int]]]:
        for written, (first, last) in self.dates.items():
            held = self.window.holds(first, last) if self.window else "in"
            if held != "out" and self.window:
                first, last = self.window.within(first, last)
            yield (
                written,
                {
                    "first": first.toordinal(),
                    "last": last.toordinal(),
                    "begins": number_of(first, self.by),
                    "ends": number_of(last, self.by),
                    "inside": {"in": INSIDE, "maybe": MAYBE, "out": OUTSIDE}[held],
                },
            )

    @cached_property
    def periods(self) -> dict[str, int]:
        """A number for each date, the same for all whose periods are the same."""
        numbers = Numbers()
        return {date: numbers.of(tuple(row[name] for name in PERIODS)) for date, row in self.numbers.items()}

    @cached_property
    def beginning(self) -> int | None:
        """How many characters of a date tell its periods: 4 or 7 where all dates agree that begin so, else None."""
        return next((length for length in (4, 7) if self._told_by(length)), None)

    def _told_by(self, length: int) -> bool:
        found: dict[str, int | None] = {text[:length]: None for text in self.endless}
        return all(found.setdefault(date[:length], number) == number for date, number in self.periods.items())
