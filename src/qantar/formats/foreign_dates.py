"""Dates as lists write them: in which order day and month stand is read from the whole column, and never guessed."""

import re
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import lru_cache

from qantar.values.date_words import MONTH_WORDS
from qantar.values.dates import DateError, read_edtf

#: Two figures of a year from here on are of the last century.
_PIVOT = 50
_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?")
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})(?:\.0)?")
_FIGURES = re.compile(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})(?:[T ]\d.*)?")
_NAMED = re.compile(
    r"(?:[^\W\d]+,?\s+)?(\d{1,2})(?:st|nd|rd|th)?[-/. ]+([^\W\d]+)\.?,?[-/. ]+(\d{4}|\d{2})(?:\s*(?:г|ж)\.?.*)?"
)
_NAMED_FIRST = re.compile(r"([^\W\d]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})")
_MONTH = re.compile(r"(\d{4})[-/.](\d{1,2})|(\d{1,2})[/.](\d{4})|([^\W\d]+)\.?\s+(\d{4})")
_YEAR = re.compile(r"(\d{4})(?:\.0)?")


@dataclass
class DateOrder:
    """What the dates of a column show of their order: examples that only the one or the other allows.

    >>> seen = DateOrder()
    >>> seen.see("03/04/2021"), seen.order, seen.see("03/25/2021"), seen.order
    (None, '', None, 'month-first')
    """

    day_first: list[str] = field(default_factory=list)
    month_first: list[str] = field(default_factory=list)
    either: list[str] = field(default_factory=list)

    def see(self, text: str) -> None:
        """Take note of one date."""
        found = _FIGURES.fullmatch(text.strip())
        if found is None:
            return
        first, second = int(found[1]), int(found[2])
        if first == second:
            return
        into = self.day_first if first > 12 else self.month_first if second > 12 else self.either
        if len(into) < 3:
            into.append(text.strip())

    @property
    def order(self) -> str:
        """day-first or month-first; empty where the dates allow both, `mixed` where they show both."""
        if self.day_first and self.month_first:
            return "mixed"
        if self.day_first or self.month_first:
            return "day-first" if self.day_first else "month-first"
        return "" if self.either else "day-first"


@lru_cache(maxsize=65_536)
def read_day(text: str, order: str = "day-first") -> str:
    """Return a date as EDTF: a day, or the month or year if no more is said; empty where it is none.

    >>> read_day("05.01.2022"), read_day("01/05/2022", "month-first"), read_day("5 января 2022 г.")
    ('2022-01-05', '2022-01-05', '2022-01-05')
    >>> read_day("20220105"), read_day("January 2022"), read_day("31.02.2022"), read_day("soon")
    ('2022-01-05', '2022-01', '', '')
    """
    text = " ".join(text.split())
    if found := _ISO.fullmatch(text) or _COMPACT.fullmatch(text):
        return _day(int(found[1]), int(found[2]), int(found[3]))
    if found := _FIGURES.fullmatch(text):
        first, second = int(found[1]), int(found[2])
        day, month = (second, first) if order == "month-first" else (first, second)
        return _day(_year(found[3]), month, day)
    if found := _NAMED.fullmatch(text):
        return _day(_year(found[3]), _month(found[2]), int(found[1]))
    if found := _NAMED_FIRST.fullmatch(text):
        return _day(int(found[3]), _month(found[1]), int(found[2]))
    if found := _YEAR.fullmatch(text):
        return found[1]
    if found := _MONTH.fullmatch(text):
        year = int(found[1] or found[4] or found[6])
        month = int(found[2] or found[3]) if found[5] is None else _month(found[5])
        return f"{year:04d}-{month:02d}" if 1 <= month <= 12 else ""
    return ""


def read_time(text: str, order: str = "day-first") -> str:
    """Return a date as `read_day` does, or a time written in EDTF: an interval, a date that is about or not sure.

    >>> read_time("2021-12-27/2022-01-02"), read_time("2022-01~"), read_time("27.12.2021 / 02.01.2022")
    ('2021-12-27/2022-01-02', '2022-01~', '2021-12-27/2022-01-02')
    >>> read_time("2022-01-02/2021-12-27"), read_time("n/a")
    ('', '')
    """
    if day := read_day(text, order):
        return day
    first, _, last = ("".join(part.split()) for part in text.partition("/"))
    ends = [read_day(end, order) or end for end in (first, last) if end]
    try:
        return read_edtf("/".join(ends)).text if any(sign.isdigit() for sign in text) else ""
    except DateError:
        return ""


def how_to_write(text: str) -> str:
    """Return what helps where a cell is no date; a number of days may be what a spreadsheet keeps a date as.

    Such numbers are not read: some programs count from 1900 and some from 1904.

    >>> how_to_write("44923")
    '44923 may be 2022-12-28 as a spreadsheet keeps it: make it a date there and save it again'
    """
    if found := re.fullmatch(r"([2-5]\d{4})(?:\.\d*)?", text.strip()):
        meant = date(1899, 12, 30) + timedelta(days=int(found[1]))
        return f"{text} may be {meant} as a spreadsheet keeps it: make it a date there and save it again"
    return "write it as 2022-01-05"


def span(first: str, last: str) -> str:
    """Return a time from one date to another as EDTF; one of them where they are the same or the second is missing.

    >>> span("2022-01-05", "2022-01-07"), span("2022-01-05", "2022-01-05"), span("2022-01-05", "")
    ('2022-01-05/2022-01-07', '2022-01-05', '2022-01-05')
    """
    return first if not last or last == first else f"{first}/{last}"


def week_around(day: str) -> str:
    """Return the week, Monday to Sunday, that a day lies in.

    >>> week_around("2022-01-05")
    '2022-01-03/2022-01-09'
    """
    when = date.fromisoformat(day)
    monday = when - timedelta(days=when.weekday())
    return f"{monday.isoformat()}/{(monday + timedelta(days=6)).isoformat()}"


def _day(year: int, month: int, day: int) -> str:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return ""


def _year(text: str) -> int:
    return int(text) if len(text) == 4 else int(text) + (1900 if int(text) >= _PIVOT else 2000)


def _month(name: str) -> int:
    return MONTH_WORDS.get(name.lower(), 0)
