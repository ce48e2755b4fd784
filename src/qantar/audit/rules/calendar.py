"""A date that no calendar has, or that was another day of the week.

"30 February" and "31 April" are no days. Where a day of the week stands beside a full date - "Monday, 5 January 2022",
"5 January 2022 fell on a Wednesday" - the calendar says whether it was one. "The Monday after" is left out. Before
1918 two calendars were in use: then a day of the week is told only if it fits neither, and as `likely`; and none before
1753.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from datetime import date, timedelta
from itertools import pairwise

from qantar.audit.answer import Certainty, Held
from qantar.audit.asserting import is_asserted
from qantar.audit.draft import Draft
from qantar.audit.passages import Passage
from qantar.audit.rules.rule import Finds, Rule, discrepancy
from qantar.audit.weekdays import DAYS, Weekday, weekdays_in
from qantar.values.edtf import Edtf
from qantar.values.found import Found
from qantar.values.word_lists import words_of

ID = "calendar"
FIRST_YEAR = 1753
ONE_CALENDAR = 1918  # the first year in which few still counted by the old one

NEAR_ENOUGH = 60
SIDE_BY_SIDE = 12
NEAR = 90  # characters between a date and its day of the week

#: Words that may stand between a date and its day of the week and say that the one is the other.
_LINKS = words_of(
    "a an the on of in it was is were fell falls falling fall being that this which day happened happens to be "
    "turned out as date dated i.e namely ie or calendar gives give and year morning evening afternoon "
    "night diary entry says said noted writes records recorded state states stated had been today day week weekday "
    "calendar's shows shown reads read session sitting edition issue number paper market church marked named called "
    "given put down it's that's fact whose who our then early late noon midnight dawn "
    "утро вечер ночь "
    "в во на это этот был была было были то есть день который которая которое приходится пришелся пришёлся пришлась "
    "пришлось выпал выпала выпало выпадает числа дата года год г утром вечером днем днём ночью а именно и дневник "
    "называет указана указан стоит записано а дату число тот сегодня нынче недели значится помечен помечено помечена "
    "показывает календарю календарь что шел шёл стоял стояла выходит вышло оказался оказалась оказалось "
    "полдень полночь рано поздно самого по же ведь как раз согласно "
    "бұл ол күн күні күнге күнгі күніне күнінде еді болды болған болатын яғни атап айтқанда сол дәл тура сәйкес келді "
    "келеді түсті түскен таңертең кешке жыл жылы жылғы ал күнделікте жазылған көрсетілген деп бүгін апта аптаның "
    "күнтізбе күнтізбеде бойынша дейді еді-ау екен тұр тұрған белгіленген аталған түнде түсте ерте кеш"
)
#: With these the day of the week is another one than the date.
_ANOTHER = re.compile(
    r"\b(?:after|before|following|next|previous|last|since|until|till|every|each|between|from|to|through|by|or|later"
    r"|earlier|first|second|third|fourth|bloody|black|good|after that|после|следующ\w+|предыдущ\w+|прошл\w+|кажд\w+"
    r"|до|через|перед|между|со|с|по|или|первы\w+|втор\w+|кровав\w+|ч[её]рн\w+|кейін\w*|келесі|алдыңғы|өткен|әр"
    r"|дейін|сайын|бастап|бұрын|немесе|қанды|қара)(?!\w)",
    re.IGNORECASE,
)

_REGULAR = re.compile(
    r"\b(?:every|each|usually|always|on \w+days\b|by \w+day|until|till|after|before|кажд\w+|по (?:понедельник"
    r"|вторник|сред|четверг|пятниц"
    r"|суббот|воскресень)\w+|обычно|всегда|после|до|әр|сайын|әдетте|кейін|дейін|соң)(?!\w)",
    re.IGNORECASE,
)
# Words put between commas or dashes: ", the day of the march,", ", когда прошёл марш,".
_PUT_IN = re.compile(r"[,–—]\s[^,.;–—]{3,90}(?:,\s?[–—]?|\s[–—])")
_IS_A = re.compile(r"\b(?:was|is|fell|falls|been|был[аои]?|при(?:шёл|шел|шл)\w*|выпа\w+)(?!\w)", re.IGNORECASE)
_OF_WHAT = re.compile(r"\s(?:of|when|that|on which|когда)\s[^,.;()\d]{3,70}[,(]\s?(?:the\s|on\s)?", re.IGNORECASE)
_ON_THE = re.compile(r"\b(?:the|that|тот|ту|то)\s$", re.IGNORECASE)
_BY_THE_CALENDAR = re.compile(r"\bпо календарю\b", re.IGNORECASE)
_TURNS_OUT = re.compile(r"\b(?:happen\w*|turn\w* out|prove\w*|appear\w*) to be\b", re.IGNORECASE)
_THAT_DAY = re.compile(
    r"(?:it|it's|this|that|which|the day|today|это|тот день|день|сегодня|бұл|ол|сол|бүгін)(?!\w)", re.IGNORECASE
)

# "It rained on the Monday when they met. The police log gives the date as 5 May 2012"
_DATES_IT = re.compile(
    r"(?:^|[,;–—]\s?|\b(?:that|что|деп)\s)(?:(?:it|this|that|the day)\s(?:was|is|fell on|must have been"
    r"|would be)|[^\W\d_]*\s?(?:the|its)"
    r"\s(?:date|day)(?:\s(?:is|was|as|being|to be|of it))*|(?:это|дело|всё это)\s(?:было|произошло|случилось"
    r"|происходило)|дата|датой?"
    r"|(?:бұл|ол|сол күн|күні))\W{0,3}(?:on\s(?:the\s)?)?$"
    r"|\b(?:the|its)\s(?:date|day)\s(?:is|was|as|being|to be|given as|put at|of it as)\s(?:the\s)?$",
    re.IGNORECASE,
)
_HAPPENED = re.compile(
    r"\b(?:[a-z]{2,}ed|began|broke out|took place|came|met|fell|rose|burnt|[а-яё]{2,}(?:л|ла|ло|ли)(?:сь|ся)?"
    r"|[а-яёәғқңөұүһі]{2,}[дт][ыі])\s\($",
    re.IGNORECASE,
)
_NEW_CLAUSE = re.compile(r"[.!?;]\s")
_ALONE = re.compile(r"(?<=\.)|[,;:)\]»”–—]|\s[–—]|$")  # the point of "Monday." is the weekday's
FAR = 150  # characters between a day of the week and a date that a second sentence or clause gives it


def check(draft: Draft) -> Finds:
    """Look every full date up in the calendar."""
    for passage in draft.passages:
        if not passage.has_digits:
            continue
        for found in passage.impossible_dates:
            if is_asserted(passage.sentence_at(found.start)):
                place = passage.place(found.start, found.end)
                stated = passage.text[found.start : found.end]
                backwards = found.value.message.endswith("ends before it starts")
                message = f"{stated} ends before it begins" if backwards else f"no calendar has {stated}"
                expected = found.value.hint.removeprefix("did you mean ").removesuffix("?")
                yield discrepancy(ID, "certain", place, stated=stated, expected=expected, message=message)
        yield from _weekdays(passage)


def _weekdays(passage: Passage) -> Finds:
    days = [found for found in passage.dates if _is_day(found.value)]
    named = weekdays_in(passage.text) if days else []
    for place_in_row, weekday in enumerate(named):
        if any(
            _are_side_by_side(passage.text, *two)
            for two in pairwise(named[max(0, place_in_row - 1) : place_in_row + 2])
        ):
            continue  # from Monday to Friday; Saturdays and Sundays
        at = bisect_left(days, weekday.start, key=lambda one: one.start)
        beside = days[max(0, at - 1) : at + 1]
        near = [one for one in beside if _belongs(passage, weekday, one)]
        apart = not near
        near = near or [one for one in beside if _belongs_over(passage, weekday, one)]
        if len(near) != 1 or not is_asserted(passage.sentence_at(weekday.start)):
            continue
        found, language = near[0], weekday.language
        day = found.value.earliest
        assert day is not None
        place = passage.place(found.start, found.end)
        if weekday.number == day.weekday():
            yield Held(ID, place.line)
            continue
        old = day.year < ONE_CALENDAR
        if old and weekday.number == (day + _behind(day)).weekday():
            yield Held(ID, place.line)
            continue
        right, said = DAYS[language][day.weekday()], passage.text[found.start : found.end]
        stated = f"{passage.text[weekday.start : weekday.end]}, {said}"
        apart = apart or abs(weekday.start - found.start) > NEAR_ENOUGH
        certainty: Certainty = "likely" if apart or old else "certain"
        yield discrepancy(ID, certainty, place, stated=stated, expected=right, message=f"{said} was a {right}")


def _behind(day: date) -> timedelta:
    """By how many days the old calendar was behind: a day told by it fell so much later."""
    return timedelta(days=11 if day < date(1800, 3, 12) else 12 if day < date(1900, 3, 13) else 13)


def _are_side_by_side(text: str, first: Weekday, second: Weekday) -> bool:
    return second.start - first.end < SIDE_BY_SIDE and not any(map(str.isdigit, text[first.end : second.start]))


def _is_day(value: Edtf) -> bool:
    day = value.earliest
    return value.precision == "day" and day is not None and day == value.latest and day.year >= FIRST_YEAR


def _belongs(passage: Passage, weekday: Weekday, date: Found[Edtf]) -> bool:
    """Whether nothing but words that link them stands between a date and a day of the week, in either order."""
    text = passage.text
    if weekday.start >= date.end:
        start, end = date.end, weekday.start
    else:
        start, end = weekday.end, date.start
    between = text[start:end]
    if weekday.end <= date.start and not weekday.short and _is_dated_behind(passage, weekday, date, between):
        return True
    if start > end or len(between) > (3 if weekday.short else NEAR) or any(map(str.isdigit, between)):
        return False
    before = text[max(0, min(weekday.start, date.start) - 14) : min(weekday.start, date.start)]
    between = _BY_THE_CALENDAR.sub(" ", _TURNS_OUT.sub(" ", between))
    if re.match(r"\s*(?:дейін|шейін|қарай)", text[weekday.end : weekday.end + 10]):
        return False
    if _ANOTHER.search(between) or re.search(r"\b(?:every|each|кажд\w+|әр)\s*$", before, re.IGNORECASE):
        return False
    pieces = re.split(r"[.!?;,]\s+", between)
    if len(pieces) > 1 and weekday.start >= date.end:
        if _THAT_DAY.match(pieces[-1]):
            between = pieces[-1]
        elif _NEW_CLAUSE.search(between) and not _ALONE.match(text, weekday.end):
            return False  # The office was shut on 11 April 2014; Sunday was kept as a day of rest.
    if between.rstrip().endswith("(") and text[weekday.end : weekday.end + 1] == ")" and "." not in between:
        return True
    return all(word.lower() in _LINKS for word in re.findall(r"[^\W\d_]+(?:\.[^\W\d_])?", between))


def _belongs_over(passage: Passage, weekday: Weekday, date: Found[Edtf]) -> bool:
    """Whether a date and its day of the week are one but for words put between commas, or for what the day was of.

    "5 May 2012, the day of the march, was a Saturday"; "on the Saturday of the march, 5 May 2012, ...".
    """
    text = passage.text
    if weekday.short:
        return False
    if weekday.start >= date.end:
        between = text[date.end : weekday.start]
        plain, put_in = _PUT_IN.subn(" ", between)
        plain = _BY_THE_CALENDAR.sub(" ", plain)
        said = _IS_A.search(plain) is not None or between.rstrip().endswith(("–", "—"))
        if (
            not (put_in and said)
            or len(between) > FAR
            or any(char.isdigit() for char in between)
            or _ANOTHER.search(plain)
        ):
            return False
        return all(word.lower() in _LINKS for word in re.findall(r"[^\W\d_]+", plain))
    between, before = text[weekday.end : date.start], text[max(0, weekday.start - 10) : weekday.start]
    named = _OF_WHAT.fullmatch(between) is not None and _ON_THE.search(before) is not None
    return named and re.match(r"[,.;)]|\sг", text[date.end : date.end + 2]) is not None


def _is_dated_behind(passage: Passage, weekday: Weekday, date: Found[Edtf], between: str) -> bool:
    """Whether the day of the week is told first and its date said of it behind: "... on Monday. It was 5 May 2012"."""
    text = passage.text
    if not 0 < len(between) <= FAR or any(map(str.isdigit, between)) or weekdays_in(between):
        return False
    before = text[max(0, weekday.start - 14) : weekday.start]
    if _ANOTHER.search(before) or _REGULAR.search(text, max(0, weekday.start - 80), date.start):
        return False
    if text[date.end : date.end + 1] == ")" and between.endswith("("):
        return len(between) <= NEAR and _HAPPENED.search(between) is not None and not re.search(r"[.!?;,]\s", between)
    pieces = re.split(r"[.!?;]\s+", text[weekday.end - 1 : date.start])  # a point may belong to the day: Mon.
    return len(pieces) == 2 and _DATES_IT.search(pieces[-1]) is not None


RULE = Rule(
    ID,
    "A date that no calendar has, or that fell on another day of the week",
    "error",
    check,
    needs="a date with day, month and year",
)
