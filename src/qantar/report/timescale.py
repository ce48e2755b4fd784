"""A scale of time for drawings: where a day stands, and which days, months or years are named along the edge."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from qantar.values.dates import DateError, Edtf, read_edtf

#: Months in few letters.
MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
#: Days and months between two names; the first that leaves each of them room is taken.
_DAYS = (1, 2, 7, 14)
_MONTH_STEPS = (1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12_000)
#: A scale longer than this many days begins and ends with a year.
_YEARS_FROM = 900


@dataclass(frozen=True, slots=True)
class Tick:
    """A named place along the edge."""

    day: date
    name: str


@dataclass(frozen=True, slots=True)
class TimeScale:
    """A scale from one day to another, between two places in pixels."""

    first: date
    last: date
    left: float
    right: float

    def __call__(self, day: date) -> float:
        """Return where the morning of a day stands; what lies outside stands at the edge."""
        inside = min(max(day, self.first), self.last)
        whole = max((self.last - self.first).days, 1)
        return round(self.left + (inside - self.first).days / whole * (self.right - self.left), 1)

    def ticks(self, room: float) -> list[Tick]:
        """Return the finest names that stand at least `room` pixels apart.

        >>> [tick.name for tick in TimeScale(date(1995, 1, 1), date(2023, 1, 1), 0, 600).ticks(90)]
        ['1995', '2000', '2005', '2010', '2015', '2020']
        >>> [tick.name for tick in TimeScale(date(2022, 1, 2), date(2022, 1, 12), 0, 300).ticks(60)]
        ['2 Jan', '4 Jan', '6 Jan', '8 Jan', '10 Jan', '12 Jan']
        """
        a_day = (self.right - self.left) / max((self.last - self.first).days, 1)
        for days in _DAYS:
            if days * a_day >= room:
                return list(self._by_days(days))
        step = next((months for months in _MONTH_STEPS if months * 30.4 * a_day >= room), _MONTH_STEPS[-1])
        return list(self._by_months(step))

    def _by_days(self, step: int) -> Iterator[Tick]:
        day = self.first
        while day <= self.last:
            yield Tick(day, f"{day.day} {MONTHS[day.month - 1]}")
            day += timedelta(days=step)

    def _by_months(self, step: int) -> Iterator[Tick]:
        index = self.first.year * 12 + self.first.month - 1
        index += -index % step if self.first.day == 1 else step - index % step
        while index <= self.last.year * 12 + self.last.month - 1:
            day = date(max(index // 12, 1), index % 12 + 1, 1)
            yield Tick(day, str(day.year) if step >= 12 or day.month == 1 else f"{MONTHS[day.month - 1]} {day.year}")
            index += step


def scale_over(days: Iterable[date | None], left: float, right: float) -> TimeScale | None:
    """Return a scale that holds all days, from new year to new year where it is long; None where there is no day."""
    known = sorted(day for day in days if day is not None)
    if not known:
        return None
    first, last = known[0], known[-1]
    if (last - first).days < _YEARS_FROM:
        margin = timedelta(days=max(1, (last - first).days // 20))
        return TimeScale(_moved(first, -margin), _moved(last, margin), left, right)
    return TimeScale(date(first.year, 1, 1), date(min(last.year + 1, date.max.year), 1, 1), left, right)


def _moved(day: date, by: timedelta) -> date:
    try:
        return day + by
    except OverflowError:
        return day


def first_day(text: object) -> date | None:
    """Return the first day that an EDTF date can mean; its last one where the beginning is open.

    >>> first_day("2022-06"), first_day("../2021"), first_day(None)
    (datetime.date(2022, 6, 1), datetime.date(2021, 12, 31), None)
    """
    when = read_when(text)
    return (when.earliest or when.latest) if when else None


def read_when(text: object) -> Edtf | None:
    """Return a date of a row; None where there is none or it cannot be read."""
    try:
        return read_edtf(str(text)) if text else None
    except DateError:
        return None
