"""Dates in running text: 5 January 2022, 16 декабря 2011 г., 2011 жылғы 16 желтоқсан, 05.01.2022, 2010-2020."""

from __future__ import annotations

import re

from qantar.values.date_words import MONTH_WORDS
from qantar.values.dates import read_edtf
from qantar.values.edtf import DateError, Edtf
from qantar.values.figures import primary
from qantar.values.found import Found
from qantar.values.tokens import FIGURE, SIGN, WORD, Token, cut
from qantar.values.word_lists import words_of

__all__ = ["Found", "find_dates", "find_impossible_dates", "find_possible_and_impossible_dates"]

RANGE_WORDS = frozenset(["-", "to", "through", "until", "till", "по", "до"])
PAIR_WORDS = frozenset(["and", "и", "мен", "бен", "пен", "және"])
DAY_ENDINGS = words_of("st nd rd th го е ого")
YEAR_WORDS = words_of(
    "г гг год года году годом годах годов годы годам жыл жылы жылғы жылдың жылдан жылға жылда жылдар жылдары "
    "жылдарда жылдардағы жылдарының жылдарға жылдарында ж жж"
)
KAZAKH_YEARS = words_of("жылғы жылдың жылы ж")
DECADES = words_of("жылдар жылдары жылдарда жылдардағы жылдарының жылдарында годы годов годах")
BEFORE_YEAR = words_of(
    "in since by during from until till of before after early mid late around circa c the for year years summer spring "
    "autumn fall winter between and to through в с к до по после за от между и начала конца начале конце весной летом "
    "осенью зимой"
)
_ENGLISH_NAMES = frozenset(word for word in MONTH_WORDS if word.isascii())
CLOSING = words_of(') , ; : . ] ? ! " ” »')
_LINKS = frozenset(["-", "/"])


def find_dates(text: str, language: str | None = None, *, year: int | None = None) -> list[Found[Edtf]]:
    """Every date in running text with its place; the EDTF text of each says no more than the words do.

    A day without a year has the given `year`, or none (XXXX-01-05). A four-digit number counts as a year when a
    word or a bracket says so. 03/04/2022 can be two days, and is found as one of both.

    >>> [found.value.text for found in find_dates("In December 2011, and on 5 January 2022 and from 2010-2020.")]
    ['2011-12', '2022-01-05', '2010/2020']
    """
    return _Dates(text, language, year).run().found


def find_impossible_dates(text: str, language: str | None = None) -> list[Found[DateError]]:
    """Every date in running text that no calendar has, with what is wrong with it.

    >>> [found.value.hint for found in find_impossible_dates("They met on 30 February 2022.")]
    ['February 2022 has 28 days']
    """
    return _Dates(text, language, None).run().impossible


def find_possible_and_impossible_dates(
    text: str, language: str | None = None
) -> tuple[list[Found[Edtf]], list[Found[DateError]]]:
    """What `find_dates` and `find_impossible_dates` find, in the time of one."""
    read = _Dates(text, language, None).run()
    return read.found, read.impossible


WINTER = 6  # so many months a time over the turn of a year may take that names the second year alone


class _Dates:
    def __init__(self, text: str, language: str | None, year: int | None) -> None:
        self.text = text
        self.language = primary(language)
        self.year = year
        self.tokens = cut(text)
        self.found: list[Found[Edtf]] = []
        self.impossible: list[Found[DateError]] = []

    def run(self) -> _Dates:
        place = 0
        while place < len(self.tokens):
            token = self.tokens[place]
            read = None
            if token.kind == FIGURE and not self._glued(place):
                read = self._at_figure(place)
            elif token.kind == WORD and token.text in MONTH_WORDS and self._month(place):
                read = self._at_month(place)
            place = self._keep(place, read) if read else place + 1
        return self

    def _keep(self, place: int, read: tuple[str, int]) -> int:
        edtf, after = read
        start, end = self.tokens[place].start, self.tokens[after - 1].end
        if edtf:
            try:
                self.found.append(Found(start, end, read_edtf(edtf)))
            except DateError as problem:
                self.impossible.append(Found(start, end, problem))
        return after

    def _at(self, place: int) -> Token:
        return self.tokens[place] if 0 <= place < len(self.tokens) else Token("end", -1, -1, "")

    def _touches(self, place: int) -> bool:
        return self._at(place).start == self._at(place - 1).end >= 0

    def _glued(self, place: int) -> bool:
        return self._touches(place) and self._at(place - 1).kind == WORD

    def _month(self, place: int) -> int:
        """The month that a word names; English names need their capital (may, march)."""
        token = self._at(place)
        number = MONTH_WORDS.get(token.text, 0) if token.kind == WORD else 0
        return 0 if token.text in _ENGLISH_NAMES and not self.text[token.start].isupper() else number

    def _past_month(self, place: int) -> int:
        """Behind a month, and behind the point of its abbreviation."""
        short = len(self._at(place).text) <= 5 and self._at(place + 1).text == "." and self._touches(place + 1)
        return place + 2 if short else place + 1

    def _day(self, place: int) -> tuple[int, int]:
        """A day of the month and the place behind it and its ending (5th, 5-го); 0 when there is none."""
        token = self._at(place)
        if token.kind != FIGURE or len(token.text) > 2 or not token.text.isdigit() or not 1 <= int(token.text) <= 99:
            return 0, place
        after = place + 1
        if self._touches(after) and self._at(after).text in DAY_ENDINGS:
            after += 1
        elif self._at(after).text == "-" and self._at(after + 1).text in DAY_ENDINGS and self._touches(after + 1):
            after += 2
        return int(token.text), after

    def _year(self, place: int) -> str:
        token = self._at(place)
        plain = token.kind == FIGURE and len(token.text) == 4 and token.text.isdigit()
        return token.text if plain and "1000" <= token.text <= "2999" and not self._glued(place) else ""

    def _past_year_word(self, place: int) -> int:
        token = self._at(place)
        if token.kind != WORD or token.text not in YEAR_WORDS:
            return place
        dotted = len(token.text) <= 2 and self._at(place + 1).text == "." and self._touches(place + 1)
        return place + 2 if dotted and self._at(place + 2).kind != "end" else place + 1

    def _at_figure(self, place: int) -> tuple[str, int] | None:
        if self._year(place):
            return self._at_year(place)
        if "." in self._at(place).text:
            return self._dotted(place)
        return self._at_link(place) or self._at_day(place)

    def _dotted(self, place: int) -> tuple[str, int] | None:
        match = re.fullmatch(r"(\d{1,2})\.(\d{1,2})\.(\d{4})", self._at(place).text)
        if match is None or not (1 <= int(match[2]) <= 12 and 1 <= int(match[1]) <= 99):
            return None
        return f"{match[3]}-{match[2]:0>2}-{match[1]:0>2}", self._past_year_word(place + 1)

    def _linked(self, place: int) -> tuple[list[str], str, int]:
        """Figures joined by hyphens or slashes without a space: 2022-01-05, 05/01/2022, 10-12."""
        mark, parts, after = self._at(place + 1).text, [self._at(place).text], place + 1
        while mark in _LINKS and self._at(after).text == mark and self._touches(after) and self._touches(after + 1):
            if self._at(after + 1).kind != FIGURE:
                break
            parts.append(self._at(after + 1).text)
            after += 2
        return parts, mark, after

    def _at_link(self, place: int) -> tuple[str, int] | None:
        parts, mark, after = self._linked(place)
        if len(parts) < 3:
            return None
        first, second, year = parts[:3]
        if len(parts) > 3 or len(year) != 4 or len(first) > 2 or len(second) > 2 or not (first + second).isdigit():
            return "", after
        day_first, month_first = f"{year}-{second:0>2}-{first:0>2}", f"{year}-{first:0>2}-{second:0>2}"
        if int(first) > 12 or first == second:
            return day_first, after
        if int(second) > 12:
            return month_first, after
        if mark == "-" or self.language in ("ru", "kk"):
            return day_first, after
        return f"[{min(day_first, month_first)},{max(day_first, month_first)}]", after

    def _at_day(self, place: int) -> tuple[str, int] | None:
        """5 January 2022, 5-7 января 2022 года, 28 January to 5 February 2022, 5 и 6 января."""
        day, after = self._day(place)
        if not day:
            return None
        joint = self._at(after).text
        second, behind = self._day(after + 1) if joint in RANGE_WORDS | PAIR_WORDS else (0, after)
        if not second:
            joint, behind = "", after
        behind += self._at(behind).text == "of"
        month = self._month(behind)
        if not month:
            return None
        first_month = self._at(behind)
        behind = self._past_month(behind)
        if not second and self._at(behind).text in RANGE_WORDS and self._day(behind + 1)[0]:
            far, there = self._day(behind + 1)
            if self._month(there):
                year, end = self._year_behind(self._past_month(there))
                begins = _year_of_beginning(year, month, self._month(there))
                return f"{begins}-{month:02}-{day:02}/{year}-{self._month(there):02}-{far:02}", end
        year, end = self._year_behind(behind)
        if year == "XXXX" and len(first_month.text) < 4 and first_month.text not in _ENGLISH_NAMES:
            return None
        return self._days(year, month, day, second, joint), end

    def _year_behind(self, place: int) -> tuple[str, int]:
        comma = self._at(place).text == ","
        year = self._year(place + comma)
        if year and not (self._at(place + comma + 1).text in KAZAKH_YEARS and self._kazakh(place + comma, year)):
            return year, self._past_year_word(place + comma + 1)
        return (f"{self.year:04}" if self.year else "XXXX"), place

    @staticmethod
    def _days(year: str, month: int, day: int, second: int, joint: str) -> str:
        first = f"{year}-{month:02}-{day:02}"
        if not second:
            return first
        last = f"{year}-{month:02}-{second:02}"
        return f"{{{first},{last}}}" if joint in PAIR_WORDS else f"{first}/{last}"

    def _at_month(self, place: int) -> tuple[str, int] | None:
        """January 5, 2022; January 5-7, 2022; December 2011; January-March 2022."""
        month, after = self._month(place), self._past_month(place)
        year, end = self._year_behind(after + (self._at(after).text == "of"))
        if end > after:
            return f"{year}-{month:02}", end
        close = re.fullmatch(r"(\d{1,2}),(\d{4})", self._at(after).text)
        if close and self._at(place).text in _ENGLISH_NAMES:  # January 5,2022
            return f"{close[2]}-{month:02}-{close[1]:0>2}", after + 1
        day, behind = self._day(after)
        if day and self._at(place).text in _ENGLISH_NAMES:
            joint = self._at(behind).text
            second, beyond = self._day(behind + 1) if joint in RANGE_WORDS | PAIR_WORDS else (0, behind)
            year, end = self._year_behind(beyond if second else behind)
            if day <= 31:
                return self._days(year, month, day, second, joint), end
        if self._at(after).text in RANGE_WORDS and self._month(after + 1):
            year, end = self._year_behind(self._past_month(after + 1))
            if year != "XXXX":
                begins = _year_of_beginning(year, month, self._month(after + 1))
                return f"{begins}-{month:02}/{year}-{self._month(after + 1):02}", end
        return None

    def _at_year(self, place: int) -> tuple[str, int] | None:
        year = self._year(place)
        parts, mark, after = self._linked(place)
        if len(parts) == 3 and [len(part) for part in parts] == [4, 2, 2] and "".join(parts).isdigit():
            return "-".join(parts), after
        if len(parts) == 2 and mark == "-" and len(parts[1]) == 2 and 1 <= int(parts[1]) <= 12 and parts[1][0] == "0":
            return "-".join(parts), after
        if len(parts) > 2:
            return "", after
        return (
            self._decade(place, year)
            or self._kazakh(place, year)
            or self._years(place, year)
            or self._lone_year(place, year)
        )

    def _decade(self, place: int, year: str) -> tuple[str, int] | None:
        after = place + 1
        if year[3] != "0":
            return None
        if self._touches(after) and self._at(after).text == "s":
            return f"{year[:3]}X", after + 1
        hyphen = self._at(after).text == "-" and self._touches(after)
        if hyphen and self._at(after + 1).text in ("е", "х"):
            return f"{year[:3]}X", after + 2 + (self._at(after + 2).text in DECADES)
        if self._at(after + hyphen).text.startswith("жылдар"):
            return f"{year[:3]}X", after + hyphen + 1
        return None

    def _kazakh(self, place: int, year: str) -> tuple[str, int] | None:
        """2011 жылғы 16 желтоқсан; 2022 жылғы 5-7 қаңтар; 2022 жылғы қаңтар."""
        if self._at(place + 1).text not in KAZAKH_YEARS:
            return None
        after = self._past_year_word(place + 1)
        if self._month(after):
            return f"{year}-{self._month(after):02}", self._past_month(after)
        day, behind = self._day(after)
        joint = self._at(behind).text
        second, beyond = self._day(behind + 1) if day and joint in RANGE_WORDS | PAIR_WORDS else (0, behind)
        beyond = beyond if second else behind
        if day and self._month(beyond):
            return self._days(year, self._month(beyond), day, second, joint), self._past_month(beyond)
        return None

    def _years(self, place: int, year: str) -> tuple[str, int] | None:
        """2010-2020, from 2010 to 2020, 2019-20."""
        joint, behind = self._at(place + 1), place + 2
        opened = self._at(place - 1).text in ("from", "between", "с", "между", "от")
        if joint.text not in RANGE_WORDS and not (opened and joint.text in PAIR_WORDS) and joint.text != "/":
            return None
        last = self._year(behind)
        if last and last > year:
            return f"{year}/{last}", self._past_year_word(behind + 1)
        short = self._at(behind).text
        if joint.kind == SIGN and self._touches(behind) and short == f"{(int(year) + 1) % 100:02}":
            return f"{year}/{int(year) + 1}", self._past_year_word(behind + 1)
        return None

    def _lone_year(self, place: int, year: str) -> tuple[str, int] | None:
        after = self._past_year_word(place + 1)
        if after > place + 1:
            return year, after
        if not "1800" <= year <= "2099" or self._at(place + 1).text in ("%", "$", "€", "₸", "₽"):
            return None
        before, behind = self._at(place - 1), self._at(place + 1)
        said = before.kind == WORD and (before.text in BEFORE_YEAR or self._month(place - 1) > 0)
        closed = behind.kind in ("end", "break") or behind.text in CLOSING
        return (year, place + 1) if said or closed else None


def _year_of_beginning(year: str, first: int, last: int) -> str:
    """The year in which a time begins that says only in which it ends: of December to February the year before."""
    return f"{int(year) - 1:04}" if year.isdigit() and first > last and last + 12 - first <= WINTER else year
