"""How English, Russian and Kazakh say a day, a month, a year, a range and an open end."""

from __future__ import annotations

from typing import NamedTuple

from qantar.values.date_words import KAZAKH_FROM, KAZAKH_TO, RUSSIAN_OF, SEASONS, month_name
from qantar.values.edtf import Edtf


class Part(NamedTuple):
    """One end of a date as far as it is known: `month` and `day` are 0 where they are not said."""

    year: str
    month: int
    day: int
    text: str


class English:
    """Dates in English. The other languages change what they say otherwise."""

    code = "en"
    always = "at any time"
    end_unknown, start_unknown = ", end unknown", ", start unknown"
    one_of = "one of: {}"
    about, doubtful = "about ", " (uncertain)"

    def marked(self, shown: str, edtf: Edtf) -> str:
        """The date with "about" and "uncertain" where they belong."""
        return (self.about if edtf.approximate else "") + shown + (self.doubtful if edtf.uncertain else "")

    def one(self, part: Part) -> str:
        """One date."""
        if "X" in part.year:
            return self.unknown_year(part)
        if part.month > 12:
            return self.season(part)
        if part.day:
            return self.day(part)
        return self.month(part) if part.month else self.year(part.year)

    def unknown_year(self, part: Part) -> str:
        """A decade, a century, or a year nobody knows."""
        if part.year.count("X") == 2 and not part.month:
            return self.century(int(part.year[:2]) + 1)
        if part.year.count("X") == 1:
            return self.decade(part.year[:3] + "0") if not part.month else part.text
        if part.year == "XXXX" and part.month:
            return self.day_and_month(part) if part.day else month_name(part.month, self.code)
        return part.text

    def year(self, year: str) -> str:
        """A year; the years before 1 are counted back from it (0000 is 1 BC)."""
        return year.lstrip("0") if int(year) > 0 else f"{1 - int(year)} BC"

    def decade(self, year: str) -> str:
        """Ten years."""
        return f"{year}s"

    def century(self, number: int) -> str:
        """A hundred years."""
        ending = "th" if 10 <= number % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
        return f"{number}{ending} century"

    def season(self, part: Part) -> str:
        """A season, or a quarter, third or half of a year by its EDTF code."""
        if part.month <= 32:
            return self.in_year(SEASONS[self.code][(part.month - 21) % 4], part.year)
        return part.text

    def in_year(self, name: str, year: str) -> str:
        """A part of a year."""
        return f"{name} {self.year(year)}"

    def month(self, part: Part) -> str:
        """A month."""
        return self.in_year(month_name(part.month, self.code), part.year)

    def day_and_month(self, part: Part) -> str:
        """A day without its year."""
        return f"{part.day} {month_name(part.month, self.code)}"

    def day(self, part: Part) -> str:
        """A day."""
        return self.in_year(self.day_and_month(part), part.year)

    def range(self, start: Part, end: Part) -> str:
        """From one date to another, saying what they share once."""
        if start.year != end.year or not (0 < start.month <= 12 and 0 < end.month <= 12) or "X" in start.year:
            return f"{self.one(start)} to {self.one(end)}"
        if bool(start.day) != bool(end.day):
            return f"{self.one(start)} to {self.one(end)}"
        if start == end:
            return self.one(start)
        first = self.day_and_month(start) if start.day else month_name(start.month, self.code)
        if start.month == end.month and start.day:
            first = str(start.day)
        return f"{first} to {self.one(end)}"

    def since(self, start: Part) -> str:
        """From a date on."""
        return f"since {self.one(start)}"

    def until(self, end: Part) -> str:
        """Up to a date."""
        return f"until {self.one(end)}"


class Russian(English):
    """Dates in Russian."""

    code = "ru"
    always = "в любое время"
    end_unknown, start_unknown = ", конец неизвестен", ", начало неизвестно"
    one_of = "одно из: {}"
    about, doubtful = "примерно ", " (под вопросом)"

    def one(self, part: Part) -> str:
        """One date, in the nominative: 5 января 2022 года, январь 2022 года, 2022 год."""
        if part.month or "X" in part.year:
            return super().one(part)
        return f"{self.year(part.year)} год" if int(part.year) > 0 else f"{1 - int(part.year)} год до н. э."

    def year(self, year: str) -> str:
        """A year without the word for it."""
        return year.lstrip("0") if int(year) > 0 else f"{1 - int(year)} до н. э."

    def in_year(self, name: str, year: str) -> str:
        """A part of a year."""
        return f"{name} {self.year(year)} года"

    def decade(self, year: str) -> str:
        """Ten years."""
        return f"{year}-е годы"

    def century(self, number: int) -> str:
        """A hundred years."""
        return f"{roman(number)} век"

    def day_and_month(self, part: Part) -> str:
        """A day without its year."""
        return f"{part.day} {RUSSIAN_OF[part.month - 1]}"

    def range(self, start: Part, end: Part) -> str:
        """From one date to another: 2–12 января 2022 года, 2011–2012 годы."""
        if not (start.month or end.month or "X" in start.year + end.year):
            return f"{self.year(start.year)}–{self.year(end.year)} годы"
        return joined(super().range(start, end))

    def since(self, start: Part) -> str:
        """From a date on: с января 2022 года."""
        if "X" in start.year or start.month > 12:
            return f"начиная с: {self.one(start)}"
        if start.month and not start.day:
            return f"с {self.in_year(RUSSIAN_OF[start.month - 1], start.year)}"
        return f"с {self.one(start)}" + ("" if start.month else "а")

    def until(self, end: Part) -> str:
        """Up to a date, which is counted in."""
        return f"по {self.one(end)}"


class Kazakh(English):
    """Dates in Kazakh."""

    code = "kk"
    always = "кез келген уақытта"
    end_unknown, start_unknown = ", соңы белгісіз", ", басы белгісіз"
    one_of = "мыналардың бірі: {}"
    about, doubtful = "шамамен ", " (күмәнді)"

    def one(self, part: Part) -> str:
        """One date: 2022 жылғы 5 қаңтар, 2022 жылғы қаңтар, 2022 жыл."""
        plain_year = not part.month and "X" not in part.year
        return f"{self.year(part.year)} жыл" if plain_year else super().one(part)

    def year(self, year: str) -> str:
        """A year without the word for it."""
        return year.lstrip("0") if int(year) > 0 else f"б. з. д. {1 - int(year)}"

    def in_year(self, name: str, year: str) -> str:
        """A part of a year."""
        return f"{self.year(year)} жылғы {name}"

    def decade(self, year: str) -> str:
        """Ten years."""
        return f"{year}-жылдар"

    def century(self, number: int) -> str:
        """A hundred years."""
        return f"{roman(number)} ғасыр"

    def range(self, start: Part, end: Part) -> str:
        """From one date to another; the year stands first: 2022 жылғы 2–12 қаңтар."""
        if not (start.month or end.month or "X" in start.year + end.year):
            return f"{self.year(start.year)}–{self.year(end.year)} жылдар"
        shown = joined(super().range(start, end))
        said_once = self.in_year("", end.year)
        if shown.count(said_once) == 1 and said_once in shown and start.year == end.year:
            return said_once + shown.replace(said_once, "")
        return shown

    def since(self, start: Part) -> str:
        """From a date on: 2022 жылғы 5 қаңтардан бастап."""
        return self._ended(start, KAZAKH_FROM, "дан", "бастап")

    def until(self, end: Part) -> str:
        """Up to a date, which is counted in."""
        return self._ended(end, KAZAKH_TO, "ға", "дейін")

    def _ended(self, part: Part, endings: tuple[str, ...], year_ending: str, word: str) -> str:
        if "X" in part.year or part.month > 12:
            return f"{self.one(part)} {word}"
        return f"{self.one(part)}{endings[part.month - 1] if part.month else year_ending} {word}"


def joined(shown: str) -> str:
    """A range with a dash for its "to": close between two days, with spaces between longer parts.

    >>> joined("2 to 12 января"), joined("28 января to 5 февраля")
    ('2–12 января', '28 января – 5 февраля')
    """
    first, _, second = shown.partition(" to ")
    if not second:
        return shown
    return f"{first}–{second}" if " " not in first and first.isdigit() else f"{first} – {second}"


def roman(number: int) -> str:
    """A century's number as it is printed in Russian and Kazakh.

    >>> roman(20), roman(14)
    ('XX', 'XIV')
    """
    shown = ""
    for value, letters in ((50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")):
        shown, number = shown + letters * (number // value), number % value
    return shown
