"""Periods as numbers, which an engine is quick to group by: the day, week, month or year that a day lies in."""

from calendar import monthrange
from datetime import date, timedelta
from typing import Literal

Step = Literal["day", "week", "month", "year", "window"]
#: How long a period is called.
WORDS: dict[str, str] = {"day": "day", "week": "week", "month": "month", "year": "year", "window": "whole time"}


def number_of(day: date, by: Step) -> int:
    """Return the number of the period a day lies in; the next period has the next number.

    >>> number_of(date(2031, 1, 1), "month") - number_of(date(2030, 12, 31), "month")
    1
    """
    if by == "day":
        return day.toordinal()
    if by == "week":  # from Monday to Sunday: day 1 of the calendar was a Monday
        return (day.toordinal() - 1) // 7
    if by == "month":
        return day.year * 12 + day.month - 1
    return day.year if by == "year" else 0


def first_day(number: int, by: Step) -> date:
    """Return the first day of a period.

    >>> first_day(number_of(date(2031, 5, 8), "week"), "week").strftime("%A %d %B")
    'Monday 05 May'
    """
    if by == "week":
        return date.fromordinal(number * 7 + 1)
    if by == "month":
        return date(number // 12, number % 12 + 1, 1)
    return date(number, 1, 1) if by == "year" else date.fromordinal(max(1, number))


def last_day(number: int, by: Step) -> date:
    """Return the last day of a period."""
    first = first_day(number, by)
    if by == "month":
        return first.replace(day=monthrange(first.year, first.month)[1])
    if by == "year":
        return first.replace(month=12, day=31)
    return first + timedelta(days=6) if by == "week" else first


def text_of(number: int, by: Step) -> str | None:
    """Return a period as a date is written (EDTF); a week by its two ends; None for the whole time.

    >>> text_of(2031 * 12 + 4, "month"), text_of(number_of(date(2031, 5, 8), "week"), "week")
    ('2031-05', '2031-05-05/2031-05-11')
    """
    if by == "window":
        return None
    first = first_day(number, by).isoformat()
    if by == "week":
        return f"{first}/{last_day(number, by).isoformat()}"
    return first[: {"day": 10, "month": 7, "year": 4}[by]]
