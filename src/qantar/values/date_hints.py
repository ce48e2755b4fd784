"""What somebody meant who wrote a date otherwise: 05.01.2022, Jan-22, 5 January 2022, 2010s, c. 2004."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from qantar.values.date_words import MONTH_WORDS
from qantar.values.tokens import fold

_EXCEL_FIRST = date(1899, 12, 30)  # day 0 of Excel's calendar for any day after February 1900


def nearest_edtf(text: str) -> str | None:
    """The valid writing nearest to a date that is none, or None.

    >>> nearest_edtf("05.01.2022"), nearest_edtf("Jan-22"), nearest_edtf("3/4/2022")
    ('2022-01-05', '2022-01', '2022-04-03 or 2022-03-04')
    """
    from qantar.values.dates import is_edtf

    plain = " ".join(fold(text).split())
    for guess in _guesses(plain):
        if valid := " or ".join(one for one in guess.split(" or ") if is_edtf(one)):
            return valid
    return _in_prose(text)


def _guesses(plain: str) -> Iterator[str]:
    if match := re.fullmatch(r"([0-9]{4})[-/. ]([0-9]{1,2})[-/. ]([0-9]{1,2})(?:\.|t[0-9].*| [0-9]{1,2}:.*)?", plain):
        yield "-".join([match[1], match[2].zfill(2), match[3].zfill(2)])
    if match := re.fullmatch(r"([0-9]{4})([0-9]{2})([0-9]{2})", plain):
        yield "-".join(match.groups())
    if match := re.fullmatch(r"([0-9]{1,2})([-/. ])([0-9]{1,2})\2([0-9]{4})(?: ?г\.?| ?ж\.?)?", plain):
        first, mark, second, year = match.groups()
        day_first, month_first = f"{year}-{second:0>2}-{first:0>2}", f"{year}-{first:0>2}-{second:0>2}"
        yield day_first if mark == "." or first == second else f"{day_first} or {month_first}"
    if match := re.fullmatch(r"([0-9]{4})[-/. ]([0-9])", plain):
        yield f"{match[1]}-0{match[2]}"
    if match := re.fullmatch(r"([0-9]{1,2})[/. ]([0-9]{4})", plain):
        yield f"{match[2]}-{match[1]:0>2}"
    yield from _years(plain)
    yield from _excel(plain)


def _years(plain: str) -> Iterator[str]:
    if match := re.fullmatch(r"([0-9]{4}) ?(?:-|to|до|по|\.\.) ?([0-9]{4})(?: ?гг?\.?| годы| жылдар)?", plain):
        yield "/".join(match.groups())
    if match := re.fullmatch(r"([0-9]{3})0(?:'?s|-?е(?: годы)?|-?жылдар| ?жылдар)", plain):
        yield f"{match[1]}X"
    if match := re.fullmatch(r"([0-9]{1,2})(?:st|nd|rd|th) century", plain):
        yield f"{int(match[1]) - 1:02}XX"
    if match := re.fullmatch(r"(?:c\.?|ca\.?|circa|about|approx\.?|around|~|около|примерно|шамамен) ?(.+)", plain):
        yield f"{match[1]}~"
    if match := re.fullmatch(r"([0-9]{4}(?:-[0-9]{2}){0,2}) ?\(?\?\)?", plain):
        yield f"{match[1]}?"
    if plain in ("unknown", "?", "n/a", "неизвестно", "белгісіз"):
        yield "XXXX"
    if match := re.fullmatch(r"([0-9x]{4}(?:-[0-9x]{2}){0,2})", plain):
        yield match[1].upper()
    if match := re.fullmatch(r"([0-9]{4}(?:-[0-9]{2}){0,2}) ?(?:-|to|по|,|;) ?([0-9]{4}(?:-[0-9]{2}){0,2})", plain):
        yield f"{match[1]}/{match[2]}"


def _excel(plain: str) -> Iterator[str]:
    """What Excel makes of 2022-01 (Jan-22) and of a day (44566)."""
    match = re.fullmatch(r"(\w{3,12})[-. /']{1,2}([0-9]{2})", plain)
    if match and match[1] in MONTH_WORDS:
        yield f"{_full_year(match[2])}-{MONTH_WORDS[match[1]]:02}"
    match = re.fullmatch(r"([0-9]{1,2})[- .](\w{3,12})[- .]([0-9]{2}|[0-9]{4})", plain)
    if match and match[2] in MONTH_WORDS:
        year = match[3] if len(match[3]) == 4 else _full_year(match[3])
        yield f"{year}-{MONTH_WORDS[match[2]]:02}-{match[1]:0>2}"
    if re.fullmatch(r"[2-6][0-9]{4}", plain):
        yield (_EXCEL_FIRST + timedelta(days=int(plain))).isoformat()


def _full_year(two_digits: str) -> str:
    return ("20" if int(two_digits) < 50 else "19") + two_digits


def _in_prose(text: str) -> str | None:
    from qantar.values.prose_dates import find_dates

    found = find_dates(text)
    return found[0].value.text if len(found) == 1 else None
