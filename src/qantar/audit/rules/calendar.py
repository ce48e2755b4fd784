"""A date that no calendar has, or that was another day of the week.

"30 February" and "31 April" are no days. Where a day of the week stands beside a full date - "Monday, 5 January 2022" -
the calendar says whether it was one. Dates before 1918 are left out, since two calendars were in use.
"""

from __future__ import annotations

import re

from qantar.audit.answer import Held
from qantar.audit.draft import Draft
from qantar.audit.passages import Passage
from qantar.audit.rules.rule import Finds, Rule, discrepancy
from qantar.values.prose_dates import find_impossible_dates

ID = "calendar"
FIRST_YEAR = 1918

_DAYS = {
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    "ru": ("понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье"),
    "kk": ("дүйсенбі", "сейсенбі", "сәрсенбі", "бейсенбі", "жұма", "сенбі", "жексенбі"),
}
_FORMS = {
    **{name.lower(): number for names in _DAYS.values() for number, name in enumerate(names)},
    "среду": 2,
    "среды": 2,
    "пятницу": 4,
    "пятницы": 4,
    "субботу": 5,
    "субботы": 5,
    "воскресенья": 6,
    "понедельника": 0,
    "вторника": 1,
    "четверга": 3,
    "понедельнику": 0,
}
_NAMES = "|".join(sorted(_FORMS, key=len, reverse=True))
_BEFORE = re.compile(rf"\b({_NAMES})\s*,?\s*(?:the\s+)?\(?$", re.IGNORECASE)
_AFTER = re.compile(rf"^\s*(?:,\s*|\(\s*|(?:was|fell on|приш\w+ на|был[аои]?)\s+)(?:a\s+)?({_NAMES})\b", re.IGNORECASE)


def check(draft: Draft) -> Finds:
    """Look every full date up in the calendar."""
    for passage in draft.passages:
        text = passage.text
        if not any(char.isdigit() for char in text):
            continue
        for found in find_impossible_dates(text, passage.paragraph.language):
            if not passage.in_address(found.start):
                place = passage.place(found.start, found.end)
                stated = text[found.start : found.end]
                message = f"no calendar has {stated}"
                yield discrepancy(ID, "certain", place, stated=stated, expected=found.value.hint, message=message)
        yield from _weekdays(passage)


def _weekdays(passage: Passage) -> Finds:
    text = passage.text
    for date in passage.dates:
        day = date.value.earliest
        if date.value.precision != "day" or day is None or day != date.value.latest or day.year < FIRST_YEAR:
            continue
        near = _BEFORE.search(text[max(0, date.start - 24) : date.start]) or _AFTER.match(
            text[date.end : date.end + 24]
        )
        if near is None:
            continue
        place = passage.place(date.start, date.end)
        said = _FORMS[near[1].lower()]
        if said == day.weekday():
            yield Held(ID, place.line)
            continue
        language = next(code for code, names in _DAYS.items() if said < 7 and _is_of(near[1], code))
        right = _DAYS[language][day.weekday()]
        stated = f"{near[1]}, {text[date.start : date.end]}"
        message = f"{text[date.start : date.end]} was a {right}"
        yield discrepancy(ID, "certain", place, stated=stated, expected=right, message=message)


def _is_of(word: str, language: str) -> bool:
    if language == "ru":
        return not any(_is_of(word, other) for other in ("en", "kk"))
    return word.lower() in {name.lower() for name in _DAYS[language]}


RULE = Rule(
    ID,
    "A date that no calendar has, or that fell on another day of the week",
    "error",
    check,
    needs="a date with day, month and year",
)
