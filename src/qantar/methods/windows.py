"""Stretches of time that settings name: a date in EDTF, or a window to which study.yaml gives a name."""

import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from qantar.methods import cells
from qantar.methods.method import Refusal
from qantar.tables.frames import Frames

By = Literal["day", "month", "year", "window"]
#: What the key of a period is when the whole window is one.
WHOLE = "window"
#: How many characters of a day tell its period.
WRITTEN = {"day": 10, "month": 7, "year": 4}
PLAIN_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
DAYS = {"day": 1, "month": 28, "year": 365}


@dataclass(frozen=True)
class Window:
    """A stretch of time with both ends, as it was written."""

    text: str
    first: date
    last: date

    def holds(self, earliest: date, latest: date) -> Literal["in", "maybe", "out"]:
        """Say whether something that happened between two days happened in the window.

        >>> Window("2022", date(2022, 1, 1), date(2022, 12, 31)).holds(date(2021, 12, 1), date(2022, 1, 31))
        'maybe'
        """
        if latest < self.first or earliest > self.last:
            return "out"
        return "in" if earliest >= self.first and latest <= self.last else "maybe"

    def within(self, earliest: date, latest: date) -> tuple[date, date]:
        """Return the part of a stretch that lies in the window."""
        return max(earliest, self.first), min(latest, self.last)


def read_window(frames: Frames, written: str | None) -> Window | None:
    """Return the window that a setting names, None when it names none."""
    if written is None:
        return None
    found = cells.edtf(frames.windows.get(written, written), "window") if _is_known(frames, written) else None
    if found is None:
        known = ", ".join(sorted(frames.windows)) or "none"
        raise Refusal(f"there is no window called {written!r}", f"study.yaml names: {known}; or write dates: 2022-01")
    if found.earliest is None or found.latest is None:
        raise Refusal(f"the window {written!r} has no beginning or no end", "write both, as in 2022-01-02/2022-01-12")
    return Window(found.text, found.earliest, found.latest)


def _is_known(frames: Frames, written: str) -> bool:
    return written in frames.windows or any(char.isdigit() for char in written)


def period_of(day: date, by: By) -> str:
    """Return the period a day lies in, written as EDTF.

    >>> period_of(date(2022, 1, 5), "month")
    '2022-01'
    """
    return WHOLE if by == "window" else day.isoformat()[: WRITTEN[by]]


def periods(first: date, last: date, by: By) -> list[str]:
    """Return all periods from one day to another, in order.

    >>> periods(date(2021, 11, 30), date(2022, 1, 1), "month")
    ['2021-11', '2021-12', '2022-01']
    """
    return list(dict.fromkeys(period_of(day, by) for day in _days(first, last, by)))


def _days(first: date, last: date, by: By) -> Iterator[date]:
    day = first
    while by != "window" and day < last:
        yield day
        day += timedelta(days=DAYS[by])
    yield last


def read_days(written: str) -> tuple[date, date] | None:
    """Return the first and last day that a date can mean, None where it has no beginning or no end.

    >>> read_days("2031-05")
    (datetime.date(2031, 5, 1), datetime.date(2031, 5, 31))
    """
    if PLAIN_DAY.fullmatch(written):
        # Nearly all dates of a long list are such days, and the standard library reads them ten times as fast.
        with suppress(ValueError):
            day = date.fromisoformat(written)
            return day, day
    when = cells.edtf(written, "date")
    return None if when.earliest is None or when.latest is None else (when.earliest, when.latest)


def days_of(written: Iterable[str]) -> dict[str, tuple[date, date]]:
    """Return the first and last day of each date that has them.

    >>> days_of(["2031-05", "2031-05/.."])
    {'2031-05': (datetime.date(2031, 5, 1), datetime.date(2031, 5, 31))}
    """
    return {text: days for text in written if (days := read_days(text)) is not None}
