"""The numbers of a sentence that count people or things and can be parts of a total, or one."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace

from qantar.audit.no_counts import is_called_by, is_measure, is_part_of_name, is_value_of_symbol, of_how_many
from qantar.audit.passages import Figure, Sentence
from qantar.values.quantity_words import CODES

OF_THEM = re.compile(r"^\s+(?:[^\W\d_]+\s+)?(?:of|из) (?:them|whom|these|which|них|которых)\b", re.IGNORECASE)
_NOT_A_PART = re.compile(
    r"(?:\b(?:aged?|no\.?|questions?|items?|chapters?|вопрос\w*|пункт\w*|глав\w*"
    r"|article|section|table|page|since|than|in(?= (?:1[89]|20)\d\d)|by|for|about|up to"
    r"|at least|на|за|в|до"
    r"|ст\.|№|кемінде)|[§#№])\s*$|(?<!\s)-$",
    re.IGNORECASE,
)
#: In a list, those for whom something is: 63 had been forbidden, and for 77 nobody had applied.
_FOR_A_PART = re.compile(r"[,;]\s+(?:and |but |while )?for\s*$", re.IGNORECASE)
#: With two or more of one of these a text lists parts: the reason for 60, for 212 and for 258.
_BEFORE_PARTS = frozenset(["for", "by", "на", "за", "в"])
#: A setting, an address or a name of a computer's: tabstop=8, `749625`.
_CODE = re.compile(r"[\[#:=`'\"<>/_@\\&]$")
#: What is a stretch of time, or how often something was, counts no people and things.
NOT_COUNTED = re.compile(
    r"^[-‑][a-z]{3,}|^\s*-?\s*(?:years?|months?|weeks?|days?|hours?|minutes?|times|km|лет\b|год|месяц|недел|дн(?:я|ей|и)\b"
    r"|час(?:а|ов)?\b"
    r"|минут|раза?\b|жыл|жас(?:қа|та|тан)?\b|ай\b|апта|күн|сағат)",
    re.IGNORECASE,
)
#: Nobody counts 2.0 people.
_POINT_NOUGHT = re.compile(r"\d[.,]\d{1,2}$")
#: A dash that stands right before a number, without the space that belongs there: no minus, where people are counted.
_GLUED_DASH = re.compile(r"[–—]\d")
#: 57' is a minute, and 1·73 a decimal.
_MARK_BEHIND = re.compile(r"['′″]|·\d")
#: A word behind a number of four digits that makes it one of people or things, and no year.
_COUNTED = re.compile(
    r"[ \u00a0](?!(?:and|or|to|it|was|were|had|год\w*|жыл\w*|и|или|по|мен|the|in|of|a)\b)[a-zа-яёәғқңөұүһі]{3,}"
)


_WITH_ITS_SHARE = re.compile(r"\s?\(\d[\d.,]*\s?%\)")


def counts_of(sentence: Sentence) -> list[Figure]:
    """The whole numbers of a sentence that count something; where it has three sums of money, those."""
    text = sentence.passage.text
    units = Counter(figure.value.unit for figure in sentence.figures if figure.value.unit in CODES)
    money = next((unit for unit, times in units.items() if times >= 3), None)
    if money is not None:
        return [figure for figure in sentence.figures if figure.value.unit == money and figure.value.exact is not None]
    led = {figure.start: _led_by(sentence, figure) for figure in sentence.figures}
    words = Counter(led[figure.start] for figure in sentence.figures if figure.text.isdecimal())
    alike = {"", *(word for word in _BEFORE_PARTS if words[word] >= 2)}
    return [
        figure
        for figure in sentence.figures
        if figure.whole is not None
        and not figure.value.vague
        and not (figure.text.isalpha() and figure.whole <= 10)
        and (led[figure.start] in alike or _is_a_part_all_the_same(sentence, figure))
        and not _is_year(figure, text)
        and not NOT_COUNTED.match(text[figure.end : figure.end + 10])
        and not _POINT_NOUGHT.search(figure.text)
        and not is_measure(text, figure.end)
        and not is_called_by(text, figure.start)
        and not is_part_of_name(text, figure.start, figure.end)
        and (not is_value_of_symbol(text, figure.start) or of_how_many(text, figure.start))
        and not _MARK_BEHIND.match(text, figure.end)
        and text[figure.end : figure.end + 1] != "%"
        and (text[figure.end : figure.end + 1] != ")" or "(" in text[sentence.start : figure.start])
        and not _CODE.search(text[max(0, figure.start - 1) : figure.start])
    ]


def _led_by(sentence: Sentence, figure: Figure) -> str:
    """The word before a number that makes it no part: for 60, since 60; "" if there is none."""
    before = sentence.passage.text[max(sentence.start, figure.start - 14) : figure.start]
    led = _NOT_A_PART.search(before)
    return led.group().strip(" \u00a0.").lower() if led else ""


def _is_a_part_all_the_same(sentence: Sentence, figure: Figure) -> bool:
    text = sentence.passage.text
    return (
        _FOR_A_PART.search(text[max(sentence.start, figure.start - 14) : figure.start]) is not None
        or OF_THEM.match(text[figure.end : figure.end + 30]) is not None  # for 44 of them it was bread
        or _WITH_ITS_SHARE.match(text, figure.end) is not None  # в 18 (11,5 %) сказано
    )


def as_counted(figure: Figure) -> Figure:
    """The figure without such words before it as "no fewer than" and "some", where its digits say that it was counted.

    A percentage may be made of "at least 77" and of "some 128", but not of "some 130", which is rounded.
    """
    value = figure.value
    if _GLUED_DASH.match(figure.text) and value.exact is not None and value.exact < 0:  # townspeople –7,714
        plain = replace(value, text=figure.text[1:], low=-value.exact, high=-value.exact)
        return Figure(figure.start + 1, figure.end, plain)
    if (
        value.low is None
        or value.low_open
        or value.unit is not None
        or value.decimals
        or not figure.text[-1:].isdigit()
    ):
        return figure
    about = value.vague and value.high == value.low and value.low % 10 != 0
    if not about and (value.vague or value.high is not None):
        return figure
    digits = re.search(r"\d[\d\s.,]*$", figure.text)
    if digits is None:
        return figure
    plain = replace(value, text=digits[0], high=value.low, vague=False, high_open=False)
    return Figure(figure.start + digits.start(), figure.end, plain)


def _is_year(figure: Figure, text: str) -> bool:
    """Whether a number is written as years are, and nothing stands behind it that could be counted."""
    return re.fullmatch(r"(?:1[89]|20)\d\d", figure.text) is not None and (
        text[: figure.start].endswith(", ") or _COUNTED.match(text[figure.end : figure.end + 20]) is None
    )
