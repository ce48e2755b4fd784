"""Days of the week in running text, in the forms that English, Russian and Kazakh give them."""

from __future__ import annotations

import re
from typing import NamedTuple

DAYS = {
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    "ru": ("понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье"),
    "kk": ("дүйсенбі", "сейсенбі", "сәрсенбі", "бейсенбі", "жұма", "сенбі", "жексенбі"),
}
_STEMS = {
    "en": (
        "monday|mon",
        "tuesday|tues?",
        "wednesday|wed",
        "thursday|thu(?:rs?)?",
        "friday|fri",
        "saturday|sat",
        "sunday|sun",
    ),
    "ru": (
        "понедельник(?:а|у|ом|е)?|пн",
        "вторник(?:а|у|ом|е)?|вт",
        "сред(?:а|ы|е|у|ой)|ср",
        "четверг(?:а|у|ом|е)?|чт",
        "пятниц(?:а|ы|е|у|ей)|пт",
        "суббот(?:а|ы|е|у|ой)|сб",
        "воскресень(?:е|я|ю|ем|и)|вс",
    ),
    "kk": ("дүйсенбі", "сейсенбі", "сәрсенбі", "бейсенбі", "жұма", "сенбі", "жексенбі"),
}
_ENDING = r"(?:[дт][аеі]н?|ғ[аы]|г[еі]|н[іың]+ң?|[дт]ің|сі|сы|нда|нде|лік)?"
_GROUPS = "|".join(
    f"(?P<{code}{number}>(?:{stem}){_ENDING if code == 'kk' else ''})"
    for code, stems in _STEMS.items()
    for number, stem in enumerate(stems)
)
_WEEKDAY = re.compile(rf"(?<![\w-])(?:{_GROUPS})(?![\w-])\.?", re.IGNORECASE)
_SHORT = 4  # letters of an abbreviation, which needs its date right beside it


class Weekday(NamedTuple):
    """A day of the week: 0 for Monday, its language, where it stands, and whether it is cut short (Mon., пн)."""

    number: int
    language: str
    start: int
    end: int
    short: bool


def weekdays_in(text: str) -> list[Weekday]:
    """Every day of the week that a text names.

    >>> [(day.number, day.language) for day in weekdays_in("в среду, Friday and 16 желтоқсан, бейсенбіде")]
    [(2, 'ru'), (4, 'en'), (3, 'kk')]
    """
    found = []
    for match in _WEEKDAY.finditer(text):
        group = match.lastgroup or "en0"
        word = match.group().rstrip(".")
        if group[:2] == "en" and not word[0].isupper():
            continue
        short = len(word) <= _SHORT and word.lower() != "жұма"
        found.append(Weekday(int(group[2:]), group[:2], match.start(), match.end(), short))
    return found
