"""The numbers of a sentence that may be amounts: no years, durations, or numbers of tables and pages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from qantar.audit.no_counts import is_called_by, is_fraction, is_one_in, is_part_of_name, is_value_of_symbol
from qantar.audit.no_levels import is_no_level
from qantar.audit.passages import Figure, Sentence
from qantar.values.numbers import find_numbers
from qantar.values.written import Written

YEAR = re.compile(r"\b(?:1[89]|2[01])\d\d\b")
#: Words between from and its number: no others of a list, and no clause that goes on.
_WORD = r"(?!(?:and|but|or|while|и|но|или|а|при)\s)[^\W\d_]{1,24}(?:['’]s)?\s+"
FEW_WORDS = rf"(?:[(,]?\s*(?:(?:the|a|an|its|some|only|just|in|of|by|at|за|в|во)\s+)*(?:{_WORD}){{0,3}}?)"
#: Words between to and the number that is reached; to make all 300 is no way of reaching it.
_BEFORE_NUMBER = (
    r"(?:an?|the|its|their|some|only|just|about|around|roughly|nearly|almost|exactly|as|many|much|few|low|high"
    r"|little|over|more|less|than|close|to|record|mere|new|peak|present|current|level|total|number|figure|count|of"
    r"|whole|well|below|above|no|fewer|half|all|what|is|was|now|today|annual|yearly|monthly|average|whopping|staggering"
    r"|modest|value|sum|уровня|отметки|числа|количества|почти|примерно|около|ровно|всего|лишь|рекордн\w+|нынешн\w+"
    r"|показателя|цифры|более|чем|менее|значения|суммы|каких-то|жалких|целых|аж|[^\W\d_]+(?:ых|их|ой|ого)|деңгейіне"
    r"|шамамен|небәрі)"
)
IN_YEAR = r"(?:(?:in|of|for|в|за)\s+)?(?:(?:1[89]|20)\d\d(?:\s+(?:году|года|год|г\.|жыл\w*))?\s*[(,:—–-]*\s*)?"
FROM = re.compile(
    rf"\b(?:from|с|со|от)\s+{IN_YEAR}{FEW_WORDS}{IN_YEAR}$",
    re.IGNORECASE,
)
TO = re.compile(
    rf"\b(?:(?<!addition )(?<!compared )(?<!prior )(?<!due )(?<!according )to|до|until|reach\w*|hit|достиг\w*"
    rf"|total+ing|at)\s+{IN_YEAR}(?:{_BEFORE_NUMBER}\s+){{0,4}}?{IN_YEAR}$",
    re.IGNORECASE,
)
_OF_SOMETHING = re.compile(
    r"(?:\b(?:tables?|figures?|fig|sections?|chapters?|pages?|pp?|no|articles?|notes?|questions?|n"
    r"|таблиц\w*|раздел\w*"
    r"|глав\w*|стат\w+|стр|рис\w*|вопрос\w*)\.?\s*=?|№|§|#"
    r"|\bage[ds]?(?:\s(?:of|from|between))?\s+(?:\d+\s*(?:to|and|-|–)\s*)?)\s*$",
    re.IGNORECASE,
)
_DURATION = re.compile(
    r"^(?:\s(?:and|or|to|и|или|до|мен)\s\d{1,2})?\s*-?\s*(?:(?:min(?:utes?)?|msec|seconds?(?!-)|years?|months?|weeks?|days?|hours?|decades?|times|fold"
    r"|per ?cent(?=\s+[^\W\d_])|(?-i:y|yrs?|wks?|d|h)|лет|год(?!у\b|ом\b)\w*|месяц\w*"
    r"|недел\w*|дн(?:ей|я)"
    r"|раза?|ай|апта|күн|есе|жыл\w*|сағат|кесте|бап|per ?cent|(?:st|nd|rd|th)(?=\s)|-?(?:й|я|го|му|ом|ші|шы))\b)",
    re.IGNORECASE,
)
#: Three times as many, 2 раза, 2 есе: the number says how often.
HOW_OFTEN = re.compile(
    r"\b\d{1,2}(?:[.,]\d)?(?:[- ]fold\b|\s+times\s+(?:as|more|higher|larger|fewer|less|lower|the)\b|\s+раза?\b"
    r"|\s+есе)",
    re.IGNORECASE,
)
_KAZAKH_MORE = re.compile(r"\d[\d.,]*\s?(?:%|пайыз)(?=(?:[ғг][ае])?\s+(?:артық|жоғары|көп|аса|астам)$)")
_RANGE = re.compile(r"\d\s?[-–—]\s?\d|\b(?:between|между|арасы)", re.IGNORECASE)
_PLAIN = re.compile(r"(?:(?:from|to|up to|с|со|от|до)\s)?[$€£]?\d(?!.*\b(?:астам|кем|аса)\b)", re.IGNORECASE)
_STAYED = re.compile(r"\b(?:stay\w*|remain\w*|ke(?:ep|pt)\w*|h[eo]ld|оста\w+|держ\w+)\s$", re.IGNORECASE)
_SAID_ROUGHLY = re.compile(
    r"(?:about|around|approximately|roughly|nearly|almost|some|an estimated|около|почти|примерно|шамамен)\s\W?\d",
    re.IGNORECASE,
)
_SAID_LOOSELY = re.compile(
    r"(?:over|more than|at least|свыше|более|больше|не менее|не меньше)\b[^\d]{0,6}\d", re.IGNORECASE
)
_DIGITS = re.compile(r"[$€£]?\d[\d\u00a0,.]*(?: \d{3}(?!\d))*")
_BEHIND_NUMBER = re.compile(r"(?:\s(?:to|до)\s*$|-?(?:дан|ден|тан|тен|нан|нен|ға|ге|қа|ке)\b.*$)")


class Amount(NamedTuple):
    """A number of a sentence: where it stands there, and its value."""

    start: int
    end: int
    value: Written


def exact_amounts_in(sentence: Sentence) -> list[Amount]:
    """Those of them that are told exactly; what was rounded is compared with what its own sentence tells only."""
    return [one for one in amounts_in(sentence) if not one.value.vague]


def amounts_in(sentence: Sentence) -> list[Amount]:
    """The numbers written in figures that may be amounts: no years, durations, or numbers of tables and pages."""
    return sentence.once(_amounts_in) if sentence.figures else []


def _amounts_in(sentence: Sentence) -> list[Amount]:
    text = sentence.text
    how_many = [match.span() for match in HOW_OFTEN.finditer(text)]
    found = []
    for figure in sentence.figures:
        start = figure.start - sentence.start
        for at, value in _numbers_of(figure):
            first = start + at
            last = first + len(_BEHIND_NUMBER.sub("", value.text))
            if value.exact is None or any(one <= first < other for one, other in how_many):
                continue
            if YEAR.fullmatch(value.text.partition("-")[0]) or _OF_SOMETHING.search(text[max(0, first - 24) : first]):
                continue
            if is_called_by(text, first) or is_fraction(text, first, last) or is_one_in(text, first):
                continue
            if value.vague and _STAYED.search(text[max(0, first - 14) : first]):
                continue
            if is_part_of_name(text, first, last) or is_value_of_symbol(text, first):
                continue
            if value.unit is None and is_no_level(text, first, last):
                continue
            if not _DURATION.match(text[last : last + 18]):
                found.append(Amount(first, last, value))
    return found


def _rough(value: Written) -> Written | None:
    """A rounded number, or the least that a number is said to be, with a step that shows how far it may be off.

    About 40,000 was rounded to ten thousands; over 40,000 is less than 50,000; about 8.1 million may be off by 5 %.
    """
    number = value.low
    if not number or value.unknown or value.text[0] in "<>≤≥":
        return None
    if value.high is not None and value.high != number:
        return None
    step = value.step
    while number % (10 * step) == 0:
        step *= 10
    step = max(step, abs(number) / 10) if abs(number) < 100 * step else step
    is_bound = value.high is None or _SAID_LOOSELY.match(value.text) is not None
    return replace(value, high=number, vague=True, step=2 * step if is_bound else step)


def _is_rounded(text: str) -> bool:
    return _SAID_LOOSELY.match(text) is not None or _SAID_ROUGHLY.match(text) is not None


def _numbers_of(figure: Figure) -> Iterator[tuple[int, Written]]:
    """The number of a figure; the two of "from 4.3 to 5.7 percent", that of "285-ге дейін" and "4 пайызға көп"."""
    more = _KAZAKH_MORE.match(figure.text)
    if more and figure.value.unit == "percent":  # 44 % артық: by so much more
        yield from ((0, found.value) for found in find_numbers(more.group(), None)[:1])
        return
    if figure.value.vague or figure.value.exact is None or _is_rounded(figure.text):
        rough = _rough(figure.value)
        if rough is not None:
            yield 0, rough
            return
    if figure.value.exact is not None:
        if figure.text[:1] in "0123456789$€£+−-" or figure.value.unit in ("percent", "percentage point"):
            yield 0, figure.value
        return
    if figure.value.vague or _RANGE.search(figure.text) or not _PLAIN.match(figure.text):
        return
    digits = [match.start() for match in _DIGITS.finditer(figure.text)]
    if len(digits) > 2:
        return
    for place, start in enumerate(digits):
        piece = figure.text[start : digits[place + 1] if place + 1 < len(digits) else len(figure.text)]
        found = find_numbers(_BEHIND_NUMBER.sub("", piece), None)
        if found and found[0].start == 0:
            yield start, found[0].value
