"""Which of two amounts is the earlier: by from and to, than and against, by their years, by a year before and later."""

from __future__ import annotations

import re

from qantar.audit.change_amounts import FEW_WORDS, FROM, IN_YEAR, TO, Amount
from qantar.audit.changes import CHANGE_NOUN, DOWN, UP
from qantar.audit.changes_called import ABLATIVE, DATIVE
from qantar.audit.times_said import years_in
from qantar.audit.words import RESPECTIVELY

_FROM_STRAIGHT = re.compile(
    r"\b(?:up|down|rise|drop|fall|increase"
    r"|decline) from (?:[^\W\d_]+(?:['’]s)?\s+){0,2}$",
    re.IGNORECASE,
)
_GOES_ON_TO = re.compile(
    r"\s?(?:%|per ?cent|процент\w*)?(?:,?\s(?:in|of|for|в|за)\s(?:1[89]|20)\d\d(?:\sгод\w*)?,?)?"
    r"(?:\s[^\W\d_]{1,14}){0,2}?\s(?:to|до)\s(?:(?:only|just|about|some|nearly|almost|почти|примерно)\s)?[$€£]?\d",
    re.IGNORECASE,
)
#: It reached 23 %. Earlier it was 15 %.
BEFORE_THAT = re.compile(
    r"\W*(?:(?:a|one) (?:year|month) (?:earlier|before)|earlier|previously|before that|ранее|раньше|прежде|до этого"
    r"|год(?:ом)? (?:назад|ранее)|бұған дейін|бұрын|бұдан бұрын)(?!\w)",
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
_THAN_IN = re.compile(
    r"\b(?:than|чем|нежели|compared (?:with|to)|по сравнению)\b|қарағанда|салыстырғанда", re.IGNORECASE
)
_AFTER_YEAR = re.compile(r"\s*(?:after|после|from)?\s*(?:the year )?(?:1[89]|20)\d\d", re.IGNORECASE)
CLOSE = 40  # characters between an amount and its year, where the sentence tells of further years
#: It was 40 and became 60; 40 gave way to 60.
_BECAME = re.compile(
    r"\b(?:becom(?:ing|es)|became|(?:was|were) followed by|gave way to|turned into|giving way to|сменил\w+"
    r"|превратил\w+|ста(?:л|ло|ли)|(?:еді|болатын|болған еді|болса),?\s+(?:енді\s)?|орнына)\s*$|→|->|=>",
    re.IGNORECASE,
)
_AGAINST = re.compile(
    r"[^\W\d_]+(?:дан|ден|тан|тен|нан|нен)\s*\(\s*$|"
    r"\b(?:than|as(?=\s+(?:in|during|for|there|it|at)\b)|against|versus|vs\.?|after|чем|нежели|против|после|вместо"
    r"|instead of"
    rf"|compared (?:with|to)|по сравнению с[о]?)\s+{IN_YEAR}{FEW_WORDS}{IN_YEAR}$",
    re.IGNORECASE,
)
#: 9,273 were 21 per cent behind last year's total of 11,744; sales jumped 14 % over February's 2,963.
_AGAINST_BY = re.compile(
    r"\d\s?(?:%|per ?cent|pct)\s(?:over|above|below|behind|ahead of|off|on|from|up on|down on)\s"
    r"(?!which\b)[^.;,()]{0,60}$",
    re.IGNORECASE,
)
#: Twice as high for men (44.7 %) as for women (22.2 %).
_TIMES_AS = re.compile(
    r"\b(?:twice|double|(?:two|three|four|five|six|ten|\d{1,2}(?:\.\d)?) times) (?:as |more |higher |larger |greater )"
    r"[^.;]*$",
    re.IGNORECASE,
)
_AS = re.compile(r"\b(?:as|than|compared (?:with|to)|relative to)\s(?!well\b)", re.IGNORECASE)
_GOES_DOWN = re.compile(rf"\b(?:{DOWN})\b", re.IGNORECASE)
_MOVES = re.compile(rf"\b(?:{UP}|{DOWN})\b", re.IGNORECASE)
_EARLIER = re.compile(
    r"\b(?:(?:a |one |the |(?:two|three|four|five|six|seven|ten|\d+) )?(?:years?|month|decade)s? (?:earlier"
    r"|before|ago)|previous(?:ly)?"
    r"|previous year(?:['’]s)?|last year['’]s"
    r"|(?:above|below|over|exceed\w*|than) (?:its|the|their)(?: own)? (?:levels?|figures?|totals?|counts?|numbers?"
    r"|results?)"
    r"|(?:предыдущего|прошлого|минувшего) года|(?:выше|ниже|больше|меньше) (?:уровня|показателя)|(?:өткен"
    r"|алдыңғы) жылғы"
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
    r"|(?<!\d{4} )(?:[^\W\d_]+ |\d{1,2} )?жыл өткен(?:де|нен|соң)|(?<!\d{4} )(?<!\d)(?:[^\W\d_]+ "
    r"|\d{1,2} )?жылдан (?:кейін|соң)|келесі жылы|кейін)(?!\w)",
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


def earlier_by_words(text: str, one: Amount, other: Amount) -> tuple[bool, Amount | None]:
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
    if _NOTHING_BUT_TO.fullmatch(between) and before.rstrip().endswith("(") and _MOVES.search(before):
        falls = (one.value.exact or 0) > (other.value.exact or 0)
        return (True, one) if falls or not _GOES_DOWN.search(before) else (False, None)  # else it may be a range
    if _AGAINST_BY.search(between):
        return False, other
    if _TIMES_AS.search(text[max(0, one.start - 160) : one.start]) and _AS.search(between):
        return False, other
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
            of_other = re.search(r"[.,;:(—–]|\b(?:(?:1[89]|20)\d\d|and|but|while|и|а|но|ал|және)\b", lead) is not None
            return other if of_other == is_earlier else one
        if word.search(behind):
            return other if is_earlier else one
        told = word.search(before)
        if told and _AFTER_YEAR.match(before, told.end()):
            return one  # two years after 2004, which had 89, there were 162
        if told:
            return one if is_earlier else other
    return None


def years_of(text: str, one: Amount, other: Amount) -> tuple[int, int] | None:
    """The years of two amounts, where each stands with its own: "40 in 2005, 60 in 2007", "(2005: 40, 2007: 60)"."""
    years = [(start, year) for start, _, year in years_in(text)]
    if len({year for _, year in years}) == 2 == len(years):
        order = sorted([(years[0][0], "y"), (years[1][0], "y"), (one.start, "f"), (other.start, "f")])
        pattern = "".join(kind for _, kind in order)
        straight = pattern == "ffyy" and FROM.search(text[max(0, one.start - 60) : one.start])
        each = (pattern == "yyff" or (pattern == "ffyy" and not straight)) and (
            RESPECTIVELY.search(text) is not None or _THAN_IN.search(text, years[0][0], years[1][0]) is not None
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


def is_timed(between: str) -> bool:
    """Whether the words between two amounts say which is the earlier: a year before, had been, later."""
    return any(said.search(between) for said in (_HAD_BEEN, _EARLIER, _LATER))
