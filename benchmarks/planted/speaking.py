"""Numbers, percentages and dates as the three languages write them."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any

OPEN, CLOSE = "\ue000", "\ue001"  # around what a slip changed; taken out once the lines are known

MONTHS = {
    "en": [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
    "ru": [
        "января",
        "февраля",
        "марта",
        "апреля",
        "мая",
        "июня",
        "июля",
        "августа",
        "сентября",
        "октября",
        "ноября",
        "декабря",
    ],
    "kk": [
        "қаңтар",
        "ақпан",
        "наурыз",
        "сәуір",
        "мамыр",
        "маусым",
        "шілде",
        "тамыз",
        "қыркүйек",
        "қазан",
        "қараша",
        "желтоқсан",
    ],
}
WEEKDAYS = {
    "en": ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    "ru": ["понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье"],
    "kk": ["дүйсенбі", "сейсенбі", "сәрсенбі", "бейсенбі", "жұма", "сенбі", "жексенбі"],
}


@dataclass(frozen=True)
class Percent:
    """A percentage with so many decimals."""

    value: float
    places: int = 1


@dataclass(frozen=True)
class Decimals:
    """A number with so many decimals; `bare` leaves out the zero before them, as English does for p."""

    value: float
    places: int = 2
    bare: bool = False


@dataclass(frozen=True)
class Year:
    """A year, which has no mark between thousands."""

    value: int


@dataclass(frozen=True)
class Day:
    """A date given by year, month and day, which may be impossible."""

    year: int
    month: int
    day: int

    @classmethod
    def of(cls, date: dt.date) -> Day:
        """The same as a date."""
        return cls(date.year, date.month, date.day)


@dataclass(frozen=True)
class Weekday:
    """A day of the week, 0 for Monday."""

    number: int


@dataclass(frozen=True)
class Marked:
    """A value that a slip has changed."""

    value: Any


def shown(value: Any, language: str, style: int = 0) -> str:
    """A value as the language writes it; `style` chooses among habits, such as a space before the per cent sign."""
    match value:
        case Marked():
            return f"{OPEN}{shown(value.value, language, style)}{CLOSE}"
        case str():
            return value
        case Percent():
            sign = "%" if language == "en" and style % 2 == 0 else " %"
            return _decimal(value.value, value.places, language) + sign
        case Decimals():
            text = _decimal(value.value, value.places, language)
            return text[1:] if value.bare and language == "en" and text.startswith("0") else text
        case Year():
            return str(value.value)
        case Weekday():
            return WEEKDAYS[language][value.number]
        case Day():
            return _day(value, language, style)
        case int():
            return _whole(value, language)
        case _:
            raise TypeError(type(value))


def _whole(value: int, language: str) -> str:
    grouped = f"{value:,}"
    if language == "en":
        return grouped
    return grouped.replace(",", "\u00a0") if value >= 10_000 else str(value)


def _decimal(value: float, places: int, language: str) -> str:
    text = f"{value:.{places}f}"
    return text if language == "en" else text.replace(".", ",")


def _day(value: Day, language: str, style: int) -> str:
    month = MONTHS[language][value.month - 1]
    if language == "ru":
        return f"{value.day} {month} {value.year} года"
    if language == "kk":
        return f"{value.year} жылғы {value.day} {month}"
    return f"{month} {value.day}, {value.year}" if style % 2 else f"{value.day} {month} {value.year}"
