"""The steps of a chronology: days where they fit a row or two, else weeks, months, quarters, years or more.

At most `MOST_STEPS` stand beside each other, so that a window of eleven days has eleven steps and one of ten
years has ten.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from qantar.values.dates import read_edtf, show_edtf

MOST_STEPS = 28
_MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
_WEEKDAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
_FULL_WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]


@dataclass(frozen=True, slots=True)
class Step:
    """One step: its days, its short name in two lines, and its name in words."""

    first: date
    last: date
    name: str
    below: str
    title: str
    #: What the columns of the lanes say: the day or year alone, where the row names the rest.
    brief: str

    def holds(self, first: date, last: date) -> bool:
        """Tell whether all days from first to last are days of this step."""
        return self.first <= first and last <= self.last


def steps_between(first: date, last: date) -> list[Step]:
    """Return the steps of a window, of the finest kind of which there are not too many.

    >>> [step.name for step in steps_between(date(2022, 1, 2), date(2022, 1, 4))]
    ['2 Jan', '3 Jan', '4 Jan']
    >>> [step.name for step in steps_between(date(2010, 1, 1), date(2012, 12, 31))][:2]
    ['Jan–Mar', 'Apr–Jun']
    """
    for begin, name in _KINDS:
        found = list(_cut(first, last, begin, name))
        if len(found) <= MOST_STEPS:
            return found
    return found


def unit_of(steps: list[Step]) -> str:
    """Return what one step is called: day, week, month, quarter, year or period."""
    longest = max(((step.last - step.first).days + 1 for step in steps), default=1)
    ends = ((1, "day"), (7, "week"), (31, "month"), (92, "quarter"), (366, "year"))
    return next((name for days, name in ends if longest <= days), "period")


Begin = Callable[[date], date]
Name = Callable[[date, date], tuple[str, str, str]]


def _cut(first: date, last: date, begin_of_next: Begin, name: Name) -> Iterator[Step]:
    """Yield the steps, and stop once there are plainly too many of them."""
    here, count = first, 0
    while here <= last and count <= MOST_STEPS * 40:
        end = min(begin_of_next(here) - timedelta(days=1), last)
        short, below, brief = name(here, end)
        yield Step(here, end, short, below, _title(here, end), brief)
        here, count = end + timedelta(days=1), count + 1


def _title(first: date, last: date) -> str:
    if first == last:
        return f"{_FULL_WEEKDAYS[first.weekday()]} {show_edtf(read_edtf(first.isoformat()))}"
    whole_year = (first.month, first.day, last.month, last.day) == (1, 1, 12, 31)
    if whole_year and first.year == last.year:
        return str(first.year)
    if whole_year:
        return f"{first.year} to {last.year}"
    if first.day == 1 and (last + timedelta(days=1)).day == 1:
        start, end = first.strftime("%Y-%m"), last.strftime("%Y-%m")
        return show_edtf(read_edtf(start if start == end else f"{start}/{end}"))
    return show_edtf(read_edtf(f"{first.isoformat()}/{last.isoformat()}"))


def _month_after(day: date, months: int) -> date:
    """Return the first day of the next stretch of so many months, counted from January."""
    index = day.year * 12 + day.month - 1
    index += months - index % months
    return date(index // 12, index % 12 + 1, 1)


def _years_after(years: int) -> Begin:
    return lambda day: date(min(day.year + years - day.year % years, 9999), 1, 1)


def _day_name(first: date, last: date) -> tuple[str, str, str]:
    return f"{first.day} {_MONTHS[first.month - 1]}", _WEEKDAYS[first.weekday()], str(first.day)


def _week_name(first: date, last: date) -> tuple[str, str, str]:
    end = f"to {last.day}" if first.month == last.month else f"to {last.day} {_MONTHS[last.month - 1]}"
    return f"{first.day} {_MONTHS[first.month - 1]}", end, str(first.day)


def _month_name(first: date, last: date) -> tuple[str, str, str]:
    return _MONTHS[first.month - 1], str(first.year), _MONTHS[first.month - 1]


def _quarter_name(first: date, last: date) -> tuple[str, str, str]:
    name = _MONTHS[first.month - 1]
    if last.month != first.month:
        name += f"–{_MONTHS[last.month - 1]}"
    return name, str(first.year), f"Q{(first.month + 2) // 3}"


def _year_name(first: date, last: date) -> tuple[str, str, str]:
    return str(first.year), "", str(first.year)


def _years_name(first: date, last: date) -> tuple[str, str, str]:
    return str(first.year), f"to {last.year}", str(first.year)


_KINDS: tuple[tuple[Begin, Name], ...] = (
    (lambda day: day + timedelta(days=1), _day_name),
    (lambda day: day + timedelta(days=7 - day.weekday()), _week_name),
    (lambda day: _month_after(day, 1), _month_name),
    (lambda day: _month_after(day, 3), _quarter_name),
    (_years_after(1), _year_name),
    (_years_after(5), _years_name),
    (_years_after(10), _years_name),
    (_years_after(100), _years_name),
)
