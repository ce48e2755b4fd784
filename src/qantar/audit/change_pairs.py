"""The two figures that a sentence sets against each other as earlier and later, and the amount by which they differ.

What is earlier is told by words of direction beside the figures (from, to, than, against; с, до, чем; -дан, -ға), by
the years that stand with them, or by such words as "a year before". What is called the change is a percentage or a
number with "by", "an increase of" or "more" at its side.
"""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise
from typing import NamedTuple

from qantar.audit.change_amounts import FEW_WORDS, FROM, IN_YEAR, TO, YEAR, Amount
from qantar.audit.changes import CHANGE_NOUN, DOWN, UP
from qantar.audit.changes_called import ABLATIVE, DATIVE
from qantar.audit.no_counts import is_measure, runs_over_a_range
from qantar.audit.passages import Sentence
from qantar.audit.words import OF_BEING, stems
from qantar.values.numbers import find_numbers
from qantar.values.written import Written

#: A sum that is for each of many.
_EACH = re.compile(r"\s+(?:per|a|for each|each|на)\s+(?:capita|head|person|people|inhabitant|resident|душу|человека)")
MOST_FIGURES = 6  # in a sentence whose two figures are told from its years

_FROM_STRAIGHT = re.compile(
    r"\b(?:up|down|rise|drop|fall|increase"
    r"|decline) from (?:[^\W\d_]+\s+){0,2}$",
    re.IGNORECASE,
)
_GOES_ON_TO = re.compile(
    r"\s?(?:%|per ?cent|процент\w*)?(?:,?\s(?:in|of|for|в|за)\s(?:1[89]|20)\d\d(?:\sгод\w*)?,?)?"
    r"(?:\s[^\W\d_]{1,14}){0,2}?\s(?:to|до)\s(?:(?:only|just|about|some|nearly|almost|почти|примерно)\s)?[$€£]?\d",
    re.IGNORECASE,
)
_HAD_BEEN = re.compile(r"\b(?:had been|used to be|было раньше|бұрын)\b[^\d.;]{0,16}$", re.IGNORECASE)
_IN_THE_FIRST = re.compile(
    r"\bin the (?:first|former)\b|\bв (?:первом|первый)\b|\b(?:бірінші|алғашқы)\w*", re.IGNORECASE
)
_IN_THE_LAST = re.compile(
    r"\bin the (?:last|latter|second)\b|\bв(?:о)? (?:последн|втор)\w+|\b(?:соңғы|екінші)\w*", re.IGNORECASE
)
_WITHIN = re.compile(
    r"\b(?:within (?:[^\W\d_]+ )?(?:years?|months?)|за (?:[^\W\d_]+ )?(?:год\w*|лет|месяц\w*)"
    r"|(?:[^\W\d_]+ )?жылда)\b",
    re.IGNORECASE,
)
_YEAR_BEHIND = re.compile(r"\s*\(?(?:in |for |в |за )?(?:1[89]|20)\d\d\b", re.IGNORECASE)
#: More in 2012 than in 2010 (264 against 134): the figures stand in the order of the years.
_THAN_IN = re.compile(r"\b(?:than|чем|compared (?:with|to)|по сравнению)\b|қарағанда|салыстырғанда", re.IGNORECASE)
_OF_A_SCALE = re.compile(r"(?:scale|шкал\w*|marks?|шәкіл\w*|балл\w*)\W+(?:[^\W\d_]+\W+){0,2}$", re.IGNORECASE)
_HEAD = re.compile(
    rf"\b(?!(?:{CHANGE_NOUN}|number|total|figure|count|level|share|rate|value|average|instead|out"
    rf"|one)s?\s)([^\W\d_]{{4,}})\s+of\s+$",
    re.IGNORECASE,
)
_WHOLE = re.compile(r"\s+(?:of|из|от)\s+((?:[^\W\d_]+[ ’'-]?){1,4})")
#: Whoever is asked may be named in other words the second time.
_PEOPLE = frozenset(
    word[:4]
    for word in stems(
        "respondents residents people voters citizens adults asked surveyed polled townspeople inhabitants"
        " population sample"
        " опрошенных респондентов жителей избирателей граждан населения горожан людей ответивших взрослых"
    )
)
_TIMES = frozenset({"рет", "раз", "раза", "time"})  # 60 рет өткен: it was held 60 times
_BASE = re.compile(r"\b(?:the base(?:line)?|баз[аыеу]|база)\b[^.;,\d]*(?:\d{4}[^.;,\d]*)?$", re.IGNORECASE)
FARTHEST = 15  # times one figure is another, beyond which they are hardly of one thing
_THEN_TO = re.compile(r"\b(?:but|and|then|while|before|но|и|а|затем|ал|және)\s", re.IGNORECASE)
CLOSE = 40  # characters between an amount and its year, where the sentence tells of further years
#: It was 40 and became 60; 40 gave way to 60.
_BECAME = re.compile(
    r"\b(?:becom(?:ing|es)|became|(?:was|were) followed by|gave way to|turned into|giving way to|сменил\w+"
    r"|превратил\w+|ста(?:л|ло|ли)|(?:еді|болатын|болған еді|болса),?\s+(?:енді\s)?)\s*$|→|->|=>",
    re.IGNORECASE,
)
_RESPECTIVELY = re.compile(r"\b(?:respectively|соответственно|тиісінше|сәйкесінше)\b", re.IGNORECASE)
_AGAINST = re.compile(
    r"[^\W\d_]+(?:дан|ден|тан|тен|нан|нен)\s*\(\s*$|"
    r"\b(?:than|as(?=\s+(?:in|during|for|there|it|at)\b)|against|versus|vs\.?|after|чем|против|после|вместо"
    r"|instead of"
    rf"|compared (?:with|to)|по сравнению с[о]?)\s+{IN_YEAR}{FEW_WORDS}{IN_YEAR}$",
    re.IGNORECASE,
)
_MOVES = re.compile(rf"\b(?:{UP}|{DOWN})\b", re.IGNORECASE)
_WORDS_BEHIND = re.compile(r"(?:\s+(?!in\b|в\b|to\b|from\b|на\b|at\b)[^\W\d_]+){0,1}")
_EARLIER = re.compile(
    r"\b(?:(?:a |one |the |(?:two|three|four|five|six|seven|ten|\d+) )?(?:years?|month|decade)s? (?:earlier"
    r"|before|ago)|previous(?:ly)?"
    r"|formerly|before that|back then|held it then|the base(?:line)?(?: being| is| of)?|initially|originally"
    r"|(?:исходн|начальн|базов)\w+|баз[аыеу]|база|первоначально|тогда(?! как)|бастапқы\w*|ол кезде"
    r"|the year before|(?:годом|месяцем|годами) (?:ранее|раньше)|(?:год|года|лет) назад|в (?:предыдущем"
    r"|прошлом) году|ранее|прежде"
    r"|раньше|(?:бір |екі )?(?:жыл|ай) бұрын|бұрын|былтыр|өткен жылы|алдыңғы жылы)(?!\w)",
    re.IGNORECASE,
)
_LATER = re.compile(
    r"\b(?:(?:a |one |the |(?:two|three|four|five|six|seven|ten|\d+) )?(?:years?|month|decade)s? (?:later"
    r"|after)|the (?:next|following) year"
    r"|afterwards"
    r"|(?:годом|годами) позже|спустя|(?:год|года|лет) спустя|через (?:[^\W\d_]+ |\d+ )?(?:год\w*|лет|месяц\w*)"
    r"|now|today|nowadays|the new (?:figure|value|count)|сейчас|теперь|ныне|нов\w+ (?:значени\w+|показател\w+"
    r"|цифр\w+)"
    r"|енді|қазір|жаңа (?:мән|көрсеткіш|сан)"
    r"|на следующий год|в следующем году|потом|затем"
    r"|(?:[^\W\d_]+ |\d+ )?жылдан (?:кейін|соң)|келесі жылы|кейін)(?!\w)",
    re.IGNORECASE,
)
_WAS = re.compile(
    r"\b(?:было|был|была|были|насчитывалось|there (?:had been|were"
    r"|was))\s+(?:их\s+)?(?:[^\W\d_]+\s+)?$",
    re.IGNORECASE,
)
_IS_NOW = re.compile(
    r"[^.;\d]{0,24}[,;–—-]\s*(?:а\s)?(?:стало|стал|стала|стали|now there (?:are|were))\b", re.IGNORECASE
)
_NOTHING_BUT_TO = re.compile(r"\s+(?:to|до)\s+|\s*(?:→|->|=>|⇒)\s*")
_CHANGE_BEFORE = re.compile(rf"\b(?:{CHANGE_NOUN})\b", re.IGNORECASE)
_ANOTHER = re.compile(
    r"\b(?:those(?! of (?:the year )?(?:1[89]|20)\d\d)|that of(?! (?:the year )?(?:1[89]|20)\d\d)|тех(?! же)"
    r"|у тех|[^\W\d_]+(?:лар|лер)дікі)\b"
)


class Change(NamedTuple):
    """Two figures of one thing, the earlier and the later, and where they stand in the sentence.

    `stated` says that words such as from and to tell which is which; else years do, or such words as than.
    """

    before: Written
    after: Written
    start: int
    end: int
    stated: bool
    later_first: bool  # in the order of the sentence
    places: tuple[tuple[int, int], tuple[int, int]]  # of the earlier and of the later
    years: tuple[int, ...] = ()  # of the earlier and of the later, where each is told


def pairs_in(sentence: Sentence, amounts: list[Amount]) -> list[Change]:
    """The pairs of an earlier and a later amount of one thing that a sentence tells of."""
    if len(amounts) == 2 and len(sentence.figures) <= MOST_FIGURES:
        found = _pair(sentence, *amounts)
        return [found] if found else []
    pairs: list[Change] = []
    for one, other in pairwise(amounts):
        change = _pair(sentence, one, other)
        if change and change.stated and (not pairs or pairs[-1].end <= one.start):
            pairs.append(change)
    return pairs


def _pair(sentence: Sentence, one: Amount, other: Amount) -> Change | None:
    text = sentence.text
    stated, earlier = _by_markers(text, one, other)
    years = years_of(text, one, other)
    if _BASE.search(text[max(0, one.start - 40) : one.start]):
        years = None  # the base says it outright
    by_years = None if years is None else one if years[0] < years[1] else other
    between = text[one.end : other.start]
    timed = _HAD_BEEN.search(between) or by_years is not None or _EARLIER.search(between) or _LATER.search(between)
    if _ANOTHER.search(between) or (";" in between and not timed):
        return None
    if earlier is not by_years and by_years is not None:
        if stated:
            return None
        earlier = by_years
    if earlier is None or _OF_A_SCALE.search(text[: one.start]):
        return None
    if one.value.unit != other.value.unit and not (stated and one.value.unit is None):
        return None
    if _counts_another(text, one, other) or runs_over_a_range(text, one.start) or _both_reached(text, one, other):
        return None
    if not stated and _are_in_two_measures(text, one, other):
        return None
    later = other if earlier is one else one
    first, last = in_unit_of(later.value, earlier.value), later.value
    if first.unit != last.unit or not _may_be_of_one_thing(first, last):
        return None
    lead = FROM.search(text[max(0, one.start - 60) : one.start]) if stated and earlier is one else None
    start = one.start - len(lead.group()) if lead else one.start
    places = ((earlier.start, earlier.end), (later.start, later.end))
    told = tuple(sorted(years)) if years else ()
    return Change(first, last, start, other.end, stated, later.start < earlier.start, places, told)


def _both_reached(text: str, one: Amount, other: Amount) -> bool:
    """Whether each is what something came to, and neither is where it began: slumping to 4 but recovering to 5."""
    reached = [TO.search(text[max(0, each.start - 60) : each.start]) is not None for each in (one, other)]
    from_one = FROM.search(text[max(0, one.start - 60) : one.start])
    return all(reached) and from_one is None and _THEN_TO.search(text[one.end : other.start]) is not None


def _may_be_of_one_thing(first: Written, last: Written) -> bool:
    """Whether two figures are near enough for levels of one thing: no gross product, and then what a head has of it."""
    small, large = sorted((abs(exact(first)), abs(exact(last))))
    return not small or large / small <= FARTHEST or first.unit == "percent"


def _by_markers(text: str, one: Amount, other: Amount) -> tuple[bool, Amount | None]:
    """Which amount words call the earlier one, and whether they say it of both: from the one to the other."""
    before, between = text[max(0, one.start - 60) : one.start], text[one.end : other.start]
    behind = text[other.end : other.end + 40]
    kazakh = ABLATIVE.match(between) is not None, ABLATIVE.match(behind) is not None
    first = FROM.search(before) is not None or kazakh[0]
    second = FROM.search(between[-60:]) is not None or kazakh[1]
    if second and not first and _GOES_ON_TO.match(behind):
        return False, None  # the poorest 20 % saw their share fall from 7.6 % to 4.4 %
    if first != second:
        to = TO.search(between[-60:] if first else before) or DATIVE.match(behind if first else between)
        if to:
            return True, one if first else other
    against = _AGAINST.search(before) is not None, _AGAINST.search(between[-70:]) is not None
    if against[0] and against[1] and len(between) < 18:
        return False, other  # more than in 2008 (55 as against 90)
    if against[0] != against[1] and first == second:
        return False, one if against[0] else other
    if second and not first and _FROM_STRAIGHT.search(between):
        return True, other
    goes_to = TO.search(between[-60:]) and _MOVES.search(between) and not re.search(r",|\.\s", between)
    if not first and not second and goes_to and not TO.search(before):  # else each rose to its own
        return False, one
    return False, _by_time(before, between, behind, one, other)


def _by_time(before: str, between: str, behind: str, one: Amount, other: Amount) -> Amount | None:
    """The earlier amount by such words as: a year before, later."""
    if _HAD_BEEN.search(between) and not _HAD_BEEN.search(before):
        return other
    if (_IN_THE_FIRST.search(between) or _IN_THE_FIRST.search(before)) and _IN_THE_LAST.search(behind):
        return one
    if "." in between and _WITHIN.search(between):
        return one
    if _BECAME.search(between) or (_WAS.search(before) and _IS_NOW.match(between)):
        return one
    if _HAD_BEEN.search(before) and not _HAD_BEEN.search(between):
        return one
    if _NOTHING_BUT_TO.fullmatch(between) and _CHANGE_BEFORE.search(before):
        return one
    before = before[max(before.rfind(". "), 0) :]
    for word, is_earlier in ((_EARLIER, True), (_LATER, False)):
        inside = word.search(between)
        if inside:
            lead = between[: inside.start()]
            of_other = re.search(r"[.,;:(—–]|\b(?:and|but|while|и|а|но|ал|және)\b", lead) is not None
            return other if of_other == is_earlier else one
        if word.search(behind):
            return other if is_earlier else one
        if word.search(before):
            return one if is_earlier else other
    return None


def _counts_another(text: str, one: Amount, other: Amount) -> bool:
    """Whether different things stand behind the two: 45 marches, 60 towns."""
    names = [
        stems(_WORDS_BEHIND.match(text, amount.end)[0])[:1]  # type: ignore[index]  # it matches the empty string
        for amount in (one, other)
    ]
    heads = [_HEAD.search(text[max(0, each.start - 40) : each.start]) for each in (one, other)]
    if heads[0] and heads[1] and stems(heads[0][1]) != stems(heads[1][1]):
        return True  # revenues of 5.9 million, profits of 0.9 million
    if one.value.unit == "percent":
        return _are_of_others(text, one, other)
    if one.value.unit is not None or not names[0] or not names[1]:
        return False
    return names[0] != names[1] and not {*names[0], *names[1]} & (OF_BEING | _TIMES)


def _are_of_others(text: str, one: Amount, other: Amount) -> bool:
    """Whether two percentages are said to be of different wholes: 80 % of the budget, 45 % of GDP."""
    wholes = [_WHOLE.match(text, each.end) for each in (one, other)]
    said = [{word[:4] for word in stems(whole[1])} if whole else set() for whole in wholes]
    return bool(said[0] and said[1]) and not said[0] & said[1] and not (said[0] | said[1]) & _PEOPLE


def _are_in_two_measures(text: str, one: Amount, other: Amount) -> bool:
    """Whether a unit stands behind one of two numbers alone: 37.5 °C and 24; $170 billion, or $29,411 per capita."""
    return is_measure(text, one.end) != is_measure(text, other.end) or (_EACH.match(text, one.end) is None) != (
        _EACH.match(text, other.end) is None
    )


def years_of(text: str, one: Amount, other: Amount) -> tuple[int, int] | None:
    """The years of two amounts, where each stands with its own: "40 in 2005, 60 in 2007", "(2005: 40, 2007: 60)"."""
    years = [(match.start(), int(match.group())) for match in YEAR.finditer(text)]
    if len({year for _, year in years}) == 2 == len(years):
        order = sorted([(years[0][0], "y"), (years[1][0], "y"), (one.start, "f"), (other.start, "f")])
        pattern = "".join(kind for _, kind in order)
        each = pattern in ("yyff", "ffyy") and (
            _RESPECTIVELY.search(text) is not None or _THAN_IN.search(text, years[0][0], years[1][0]) is not None
        )
        if (
            pattern == "yyff"
            and re.search(r"\([^()]*$", text[years[1][0] : one.start])
            and ")" in text[one.end : other.start]
        ):
            return years[1][1], years[0][1]  # by 2005, compared with 2004 (375), it had grown to 498
        return (years[0][1], years[1][1]) if each or pattern in ("yfyf", "fyfy", "fyyf", "yffy") else None
    between = [year for at, year in years if one.end <= at < other.start]
    if len(between) != 1:
        return None
    before = [year for at, year in years if one.start - CLOSE <= at < one.start]
    behind = [year for at, year in years if other.end <= at < other.end + CLOSE]
    if before and before[-1] != between[0] and not _YEAR_BEHIND.match(text, one.end):
        return before[-1], between[0]
    if behind and behind[0] != between[0]:
        return between[0], behind[0]
    return None


def in_unit_of(second: Written, first: Written) -> Written:
    """The first figure in the thousands of the second: from 10 to 40 thousand, but not from 500 to 2 thousand."""
    if first.unit is None and second.unit == "percent":
        return replace(first, unit="percent")
    scale = re.search(r"(?:\s*[^\W\d_]+\.?)+$", second.text)
    found = find_numbers(first.text + scale.group(), None) if scale and first.text[-1].isdigit() else []
    scaled = found[0].value if found else None
    if scaled is None or scaled.exact is None or scaled.unit == "percent" or not second.exact:
        return first
    near = Fraction(1, 20) < Fraction(scaled.exact) / Fraction(second.exact) < 20
    return scaled if near else first


def exact(value: Written) -> Decimal:
    """The value of a number that is known to have one."""
    return value.exact or Decimal(0)
