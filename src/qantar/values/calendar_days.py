"""Days, months, years and seasons as whole numbers, so that years before 1 need no exception."""

from __future__ import annotations

import calendar
from datetime import MAXYEAR, MINYEAR, date

Day = tuple[int, int, int]  # year, month, day; sorts as time does

# EDTF's codes behind a year: first and last month; a last month over 12 lies in the next year. 21-24 say no
# hemisphere: they are read as the north's, and a winter counts to the year it begins in.
SEASONS = {
    21: (3, 5),
    22: (6, 8),
    23: (9, 11),
    24: (12, 14),
    25: (3, 5),
    26: (6, 8),
    27: (9, 11),
    28: (12, 14),
    29: (9, 11),
    30: (12, 14),
    31: (3, 5),
    32: (6, 8),
    **{33 + quarter: (3 * quarter + 1, 3 * quarter + 3) for quarter in range(4)},
    **{37 + third: (4 * third + 1, 4 * third + 4) for third in range(3)},
    **{40 + half: (6 * half + 1, 6 * half + 6) for half in range(2)},
}


def days_in(year: int, month: int) -> int:
    """How many days a month has.

    >>> days_in(2024, 2)
    29
    """
    return calendar.monthrange(year % 400 + 2000, month)[1]  # the calendar repeats every 400 years


def season_days(year: int, code: int) -> tuple[Day, Day]:
    """The first and last day of a season, quarter or half of a year.

    >>> season_days(2022, 24)
    ((2022, 12, 1), (2023, 2, 28))
    """
    first, last = SEASONS[code]
    end_year, end_month = (year, last) if last <= 12 else (year + 1, last - 12)
    return (year, first, 1), (end_year, end_month, days_in(end_year, end_month))


def as_date(day: Day | None) -> date | None:
    """The date of a day, or None for an open end and for years a computer's calendar does not have (before 1).

    >>> as_date((2022, 1, 5)), as_date((-44, 3, 15))
    (datetime.date(2022, 1, 5), None)
    """
    return date(*day) if day and MINYEAR <= day[0] <= MAXYEAR else None
