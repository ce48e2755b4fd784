"""Forms of a value: `{days:words}`, `{date:dotted}`, `{n:человек|человека|человек}`, `{a:abl}`, `{value:topic}`."""

from __future__ import annotations

import re
from typing import Any

from benchmarks.planted.speaking import CLOSE, MONTHS, OPEN, WEEKDAYS, Day, Marked, Percent, Weekday, shown


def formed(value: Any, form: str, language: str, style: int = 0) -> str:
    """A value in a form, which is one of:

    - `words`: a number below 100 in words; `bare`: a percentage without its sign;
    - `dotted`: a date as 12.05.2011; `short`: a date without its year; `on`: a Russian day of the week;
    - a noun in its three Russian forms between upright strokes, which follows the number;
    - a Kazakh case: `abl`, `dat`, `acc`, `loc`, `gen`, `poss`.

    >>> formed(21, "words", "en"), formed(43, "человек|человека|человек", "ru"), formed(40, "abl", "kk")
    ('twenty-one', '43 человека', '40-тан')
    """
    if isinstance(value, Marked):
        return f"{OPEN}{formed(value.value, form, language, style)}{CLOSE}"
    if "|" in form:
        if isinstance(value, Percent):
            noun = form.split("|")[1 if value.places else _plural(round(value.value))]
            return f"{formed(value, 'bare', language, style)} {noun}"
        return f"{shown(value, language, style)} {form.split('|')[_plural(value)]}"
    match form:
        case "words":
            return _in_words(value, language)
        case "bare":
            return shown(value, language, style).removesuffix("%").rstrip()
        case "on":
            return _on(value)
        case "dotted":
            return f"{value.day:02}.{value.month:02}.{value.year}"
        case "short":
            return _without_year(value, language, style)
        case "abl" | "dat" | "acc" | "loc" | "gen" | "poss":
            return _declined(value, form, style)
        case _:
            raise ValueError(form)


def _plural(value: int) -> int:
    """Which of the three Russian forms follows a number.

    >>> [_plural(number) for number in (1, 2, 5, 11, 21, 112)]
    [0, 1, 2, 2, 0, 2]
    """
    if value % 100 in range(11, 15):
        return 2
    return 0 if value % 10 == 1 else 1 if value % 10 in (2, 3, 4) else 2


def _on(value: Weekday) -> str:
    """A Russian day of the week as the day on which something is.

    >>> _on(Weekday(1)), _on(Weekday(2))
    ('во вторник', 'в среду')
    """
    day = WEEKDAYS["ru"][value.number]
    return f"{'во' if day.startswith('вт') else 'в'} {day[:-1] + 'у' if day.endswith('а') else day}"


def _without_year(value: Day, language: str, style: int) -> str:
    month = MONTHS[language][value.month - 1]
    return f"{month} {value.day}" if language == "en" and style % 2 else f"{value.day} {month}"


_UNITS = {
    "en": "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen",
    "ru": "ноль один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать "
    "четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать",
    "kk": "нөл бір екі үш төрт бес алты жеті сегіз тоғыз",
}
_TENS = {
    "en": "twenty thirty forty fifty sixty seventy eighty ninety",
    "ru": "двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто",
    "kk": "он жиырма отыз қырық елу алпыс жетпіс сексен тоқсан",
}


def _in_words(value: int, language: str) -> str:
    """A number below 100 in words.

    >>> _in_words(47, "kk"), _in_words(12, "kk"), _in_words(30, "ru")
    ('қырық жеті', 'он екі', 'тридцать')
    """
    units, tens = _UNITS[language].split(), _TENS[language].split()
    if value < len(units):
        return units[value]
    ten = tens[value // 10 - (1 if language == "kk" else 2)]
    if value % 10 == 0:
        return ten
    return f"{ten}{'-' if language == 'en' else ' '}{units[value % 10]}"


# Kazakh endings by the sound that a word ends in: front or back; vowel, voiced, voiceless or nasal.
_ENDINGS = {
    "abl": {"vowel": "ден дан", "voiced": "ден дан", "voiceless": "тен тан", "nasal": "нен нан"},
    "dat": {"vowel": "ге ға", "voiced": "ге ға", "voiceless": "ке қа", "nasal": "ге ға"},
    "acc": {"vowel": "ні ны", "voiced": "ді ды", "voiceless": "ті ты", "nasal": "ді ды"},
    "loc": {"vowel": "де да", "voiced": "де да", "voiceless": "те та", "nasal": "де да"},
    "gen": {"vowel": "нің ның", "voiced": "дің дың", "voiceless": "тің тың", "nasal": "нің ның"},
    "poss": {"vowel": "сі сы", "voiced": "і ы", "voiceless": "і ы", "nasal": "і ы"},
}


def _declined(value: Any, case: str, style: int) -> str:
    """A Kazakh number, percentage or date with the ending that its last word takes.

    >>> _declined(126, "dat", 0), _declined(Percent(43, 0), "abl", 0), _declined(Day(2011, 5, 12), "abl", 0)
    ('126-ға', '43 %-дан', '2011 жылғы 12 мамырдан')
    >>> [_declined(number, "poss", 0) for number in (150, 20, 7)]
    ['150-і', '20-сы', '7-сі']
    """
    text = shown(value, "kk", style)
    if isinstance(value, Day):
        return text + _ending(text, case)
    if isinstance(value, Percent):
        return f"{text}-{_ending('пайыз', case)}"
    digits = re.sub(r"\D", "", text)
    return f"{text}-{_ending(_last_word(digits), case)}"


def _last_word(digits: str) -> str:
    """The last word of a number as it is read."""
    if digits.strip("0") == "":
        return "нөл"
    zeros = len(digits) - len(digits.rstrip("0"))
    if zeros == 0:
        return _UNITS["kk"].split()[int(digits[-1])]
    if zeros == 1:
        return _TENS["kk"].split()[int(digits[-2]) - 1]
    return "жүз" if zeros == 2 else "мың"


def _ending(word: str, case: str) -> str:
    back = next((letter in "аоұыу" for letter in reversed(word) if letter in "аоұыуәөүіеиё"), False)
    if word.endswith("елу"):
        back = False
    last = word[-1]
    if case == "poss" and last == "у":
        sound = "voiced"  # елуі: here it is heard as a consonant
    elif last in "аәеёиоөуұүыі":
        sound = "vowel"
    elif last in "нңм":
        sound = "nasal"
    elif last in "кқпстшфхц":
        sound = "voiceless"
    else:
        sound = "voiced"
    return _ENDINGS[case][sound].split()[back]
