"""The years that a text speaks of, those too that it counts from another: two years later, the year before."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from qantar.audit.phrases import Phrases

YEAR = re.compile(r"\b(?:1[89]|2[01])\d\d\b")
_HOW_MANY = {
    1: r"a|one|1|один|одним|бір",
    2: r"two|2|два|двумя|екі",
    3: r"three|3|три|тремя|үш",
    4: r"four|4|четыре|четырьмя|төрт",
    5: r"five|5|пять|пятью|бес",
}
_SO_MANY = "|".join(_HOW_MANY.values())
_COUNTED = Phrases(
    rf"\b(?:(?:(?P<en>{_SO_MANY})\s)?years?\s(?:(?P<after>later|after(?:wards)?|on(?=,))|(?P<before>earlier|before|ago"
    r"|previously))"
    rf"|(?:the\s)?(?P<last>(?:previous|preceding|prior)\syear|year\sbefore)|(?P<next>(?:the\s)?(?:next|following)\syear)"
    rf"|через\s(?:(?P<ru>{_SO_MANY})\s)?(?P<later>год\w?|лет)|(?:(?P<rus>{_SO_MANY})\s)?(?:год\w*|лет)\s(?P<rafter>спустя"
    r"|позже|позднее)"
    rf"|(?:(?P<rub>{_SO_MANY})\s)?(?:год\w*|лет)\s(?P<rbefore>ранее|раньше|назад)"
    r"|(?P<rlast>(?:предыдущ|предшествующ|прошл)\w+\sгод\w*)|(?P<rnext>(?:следующ|будущ)\w+\sгод\w*)"
    rf"|(?P<kk>{_SO_MANY})\sжыл(?:дан|)\s(?:(?P<kafter>кейін|соң)|(?P<kbefore>бұрын))\w*"
    r"|(?P<klast>(?:алдыңғы|өткен|бұрынғы)\sжыл\w*)|(?P<knext>келесі\sжыл\w*))(?!\w)"
)
_BACK = ("before", "last", "rbefore", "rlast", "kbefore", "klast")


@lru_cache(maxsize=256)
def years_in(text: str) -> tuple[tuple[int, int, int], ...]:
    """Where each year stands, and which it is; what is counted, from the year before it or, without one, behind it.

    >>> [year for _, _, year in years_in("There were 303 in 2005; two years later it was 376.")]
    [2005, 2007]
    """
    plain = [(match.start(), match.end(), int(match.group())) for match in YEAR.finditer(text)]
    return tuple(sorted([*plain, *_counted(text, plain)])) if plain else ()


def years_back(text: str) -> Iterator[tuple[int, int]]:
    """Where a text ends to say "the year before", and how many years that is."""
    for match in _COUNTED.finditer(text):
        if match.lastgroup and any(match[name] for name in _BACK):
            yield match.end(), _how_many(match)


def _counted(text: str, plain: list[tuple[int, int, int]]) -> Iterator[tuple[int, int, int]]:
    for match in _COUNTED.finditer(text):
        before = [year for _, end, year in plain if end <= match.start()]
        behind = [year for start, _, year in plain if start >= match.end()]
        step = -_how_many(match) if any(match[name] for name in _BACK) else _how_many(match)
        yield match.start(), match.end(), (before[-1] if before else behind[0]) + step


def _how_many(match: re.Match[str]) -> int:
    said = next((match[name] for name in ("en", "ru", "rus", "rub", "kk") if match[name]), "1").lower()
    return next(number for number, words in _HOW_MANY.items() if said in words.split("|"))
