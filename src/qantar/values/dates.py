"""Dates in EDTF (ISO 8601-2), levels 0 and 1 and some of 2: each has an earliest and a latest day.

docs/values.md has the table of what each way of writing means.
"""

from __future__ import annotations

import re

from qantar.values.calendar_days import SEASONS, Day, as_date, days_in, season_days
from qantar.values.date_words import month_name
from qantar.values.edtf import DateError, Edtf, Precision
from qantar.values.show_dates import show_edtf

__all__ = ["DateError", "Edtf", "read_edtf", "show_edtf"]

LONGEST = 200  # characters; the longest sensible set is far shorter

_MARK = r"[?~%]?"
_DATE = re.compile(
    rf"(?P<m1>{_MARK})(?P<year>-?[0-9]{{4}}|[0-9]{{3}}X|[0-9]{{2}}XX|[0-9]XXX|XXXX)(?P<m2>{_MARK})"
    rf"(?:-(?P<m3>{_MARK})(?P<month>[0-9]{{2}}|XX)(?P<m4>{_MARK})"
    rf"(?:-(?P<m5>{_MARK})(?P<day>[0-9]{{2}}|XX)(?P<m6>{_MARK}))?)?"
)
Span = tuple[Day | None, Day | None, Precision]


def read_edtf(text: str) -> Edtf:
    """The date that an EDTF text says; a DateError names the nearest valid writing.

    >>> read_edtf("2022-01").latest, read_edtf("2011/2012").length_days, read_edtf("2004~").approximate
    (datetime.date(2022, 1, 31), 731, True)
    >>> read_edtf("05.01.2022")
    Traceback (most recent call last):
    qantar.values.edtf.DateError: "05.01.2022" is not written as EDTF; did you mean 2022-01-05?
    """
    written = text.strip()
    if not written:
        raise DateError("there is no date here", "write a year, month or day: 2022, 2022-01 or 2022-01-05")
    if len(written) > LONGEST:
        raise DateError(f'"{written[:39]}…" is too long for a date', "keep the date here and the words in a note")
    try:
        return _read(written)
    except _OtherShapeError:
        from qantar.values.date_hints import nearest_edtf  # only bad dates need the reader of prose

        near = nearest_edtf(written)
        if near:
            hint = f"write {near}" if near.endswith("?") else f"did you mean {near}?"
        else:
            hint = "write 2022-01-05, 2022-01, 2022, 2022~ or 2022-01-05/2022-01-12"
        raise DateError(f'"{written}" is not written as EDTF', hint) from None


def is_edtf(text: str) -> bool:
    """Whether a text is an EDTF date.

    >>> is_edtf("2022-01"), is_edtf("2022-02-30"), is_edtf("January")
    (True, False, False)
    """
    try:
        _read(text)
    except (DateError, _OtherShapeError):
        return False
    return True


class _OtherShapeError(Exception):
    """The text does not have the shape of EDTF at all."""


def _read(written: str) -> Edtf:
    if written[:1] in ("[", "{"):
        first, last, precision = _set(written)
    elif "/" in written:
        first, last, precision = _interval(written)
    else:
        first, last, precision = _single(written)
    approximate, uncertain = any(mark in written for mark in "~%"), any(mark in written for mark in "?%")
    return Edtf(written, as_date(first), as_date(last), precision, approximate, uncertain)


def _single(text: str) -> Span:
    """One date: year, month or day, with X for digits nobody knows."""
    match = _DATE.fullmatch(text)
    if match is None:
        raise _OtherShapeError
    year, month, day = match["year"], match["month"], match["day"]
    if "X" in year:
        return _unknown_year(year, month, day, text)
    number = int(year)
    if month is None:
        return (number, 1, 1), (number, 12, 31), "year"
    if month == "XX":
        if day not in (None, "XX"):
            raise DateError(f'"{text}" has a day and no month', f"write {year}")
        return (number, 1, 1), (number, 12, 31), "year"
    if int(month) in SEASONS and day is None:
        return *season_days(number, int(month)), "season"
    _check_month(text, year, month, day)
    last = days_in(number, int(month))
    if day is None or day == "XX":
        return (number, int(month), 1), (number, int(month), last), "month"
    _check_day(text, year, int(month), int(day), last)
    return (number, int(month), int(day)), (number, int(month), int(day)), "day"


def _unknown_year(year: str, month: str | None, day: str | None, whole: str) -> Span:
    """201X is ten years, 19XX a hundred; a year nobody knows (XXXX) has no ends."""
    if month and month != "XX":
        _check_month(whole, year, month, day)
        if day and day != "XX":
            _check_day(whole, year, int(month), int(day), days_in(2000, int(month)))
    elif day and day != "XX":
        raise DateError(f'"{whole}" has a day and no month', f"write {year}")
    if year == "XXXX":
        return None, None, "unknown"
    start, end = int(year.replace("X", "0")), int(year.replace("X", "9"))
    first_month, last_month = (int(month), int(month)) if month and month != "XX" else (1, 12)
    known_day = int(day) if day and day != "XX" else 0
    longest = days_in(end, last_month)
    precisions: dict[int, Precision] = {1: "decade", 2: "century"}
    return (
        (start, first_month, known_day or 1),
        (end, last_month, min(known_day or longest, longest)),
        precisions.get(year.count("X"), "unknown"),
    )


def _check_month(text: str, year: str, month: str, day: str | None) -> None:
    if 1 <= int(month) <= 12:
        return
    if month == "00":
        raise DateError(f'"{text}" has a month 00', f"write {year} when the month is not known")
    swapped = f"{year}-{day}-{month}"
    if day and day != "XX" and 1 <= int(day) <= 12 and int(month) <= 31:
        raise DateError(f'"{text}" has a month {month}', f"did you mean {swapped}?")
    codes = " (21 to 24 are the seasons, written without a day)" if int(month) in SEASONS else ""
    raise DateError(f'"{text}" has a month {month}', f"months run from 01 to 12{codes}")


def _check_day(text: str, year: str, month: int, day: int, last: int) -> None:
    if 1 <= day <= last:
        return
    if day == 0:
        raise DateError(f'"{text}" has a day 00', f"write {year}-{month:02} when the day is not known")
    of = "" if "X" in year else f" {year}"
    raise DateError(f'"{text}" is no day', f"{month_name(month)}{of} has {last} days")


def _interval(text: str) -> Span:
    sides = text.split("/")
    if len(sides) != 2 or sides == ["", ""]:
        raise _OtherShapeError
    spans = [_side(side) for side in sides]
    (first, _, _), (_, last, _) = spans
    if first and last and spans[1][1] and last < first:
        raise DateError(f'"{text}" ends before it starts', f"did you mean {sides[1]}/{sides[0]}?")
    return first, last, "interval"


def _side(side: str) -> Span:
    return (None, None, "unknown") if side in ("", "..") else _single(side)


def _set(text: str) -> Span:
    """One of, or all of, several dates: [2021,2022], {2019..2021}."""
    if text[-1] != {"[": "]", "{": "}"}[text[0]]:
        raise DateError(f'"{text}" has no closing bracket', "write [2021,2022]")
    firsts: list[Day | None] = []
    lasts: list[Day | None] = []
    for member in text[1:-1].split(","):
        sides = member.strip().split("..")
        if len(sides) > 2 or not any(sides):
            raise DateError(f'"{text}" is not a set of dates', "write [2021,2022] or {2019..2021}")
        spans = [_single(side) if side else (None, None, "unknown") for side in sides]
        firsts.append(spans[0][0])
        lasts.append(spans[-1][1])
    known_first = [day for day in firsts if day]
    known_last = [day for day in lasts if day]
    first = min(known_first) if len(known_first) == len(firsts) else None
    last = max(known_last) if len(known_last) == len(lasts) else None
    if first and last and last < first:
        raise DateError(f'"{text}" ends before it starts', "write the earlier date first")
    return first, last, "set"
