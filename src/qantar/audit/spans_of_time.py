"""Spans of time in a sentence: which of its dates is a beginning, and which the end of the same thing.

Two dates make a span where words join them ("from ... to ...", "с ... по ...", "...-дан ...-ға дейін", "... мен ...
аралығында", a dash), or where the one is said to begin and the other to end something: "Introduced on ..., the ban was
lifted on ...", "Первая акция прошла ..., последняя – ...", "... басталып, ... аяқталды". Words and dates follow each
other in the same order, whichever comes first in a language.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from qantar.audit.passages import Sentence
from qantar.audit.second_sentences import (
    BACKWARDS,
    IT,
    ITS,
    SMALL,
    WORDS,
    comes_of_another,
    goes_on,
    is_beside_the_point,
)
from qantar.audit.sequels import AGAIN, in_two_places, is_sequel
from qantar.audit.spans_joined import KAZAKH_TO, TimeSpan, interval, joined
from qantar.audit.time_roles import Said, roles_in
from qantar.audit.words import OF_BEING, stems
from qantar.values.date_words import MONTHS
from qantar.values.edtf import Edtf
from qantar.values.found import Found

LONGEST_GAP = 220  # characters between the two dates of a span
_IN_REVERSE = re.compile(
    r"\b(?:backwards?|in reverse|reversed?|working back|going back|back in time|retroactive\w*|backdated"
    r"|задним числом"
    r"|обратн\w+ (?:сил|порядк)\w+|задом наперёд|в обратном|от конца к началу|вспять|кері (?:қарай|ретпен|күш\w*)"
    r"|соңынан басына)(?!\w)",
    re.IGNORECASE,
)
# What was planned for a day may have come before it.
_PLANNED = re.compile(
    r"\b(?:brought forward|moved (?:up|forward)|earlier date|ahead of (?:time|schedule)|scheduled|planned"
    r"|due (?:to|on)"
    r"|was to|were to|should have|supposed|перенес\w+|перенос\w*|более ранн\w+|досрочно|раньше срока|назначен\w* на"
    r"|намечен\w*|запланирован\w*|должен|должн[аоы]|мерзімінен бұрын|ертерек|жылжыт\w+|белгіленген|жоспарла\w+"
    r"|тиіс)(?!\w)",
    re.IGNORECASE,
)
_SINCE = re.compile(r"\b(?:since|со времён|с тех пор)\s(?:the\s)?$", re.IGNORECASE)
_AND_ANY = re.compile(r"\W*(?:күні\s)?(?:and|и|мен|бен|пен|және)?\W*", re.IGNORECASE)
_PARTICIPLE = re.compile(
    r"^\W*(?:(?:having been|after having|having|being|first|newly|once|нач\w+вш\w+|введ[её]нн\w+|введ[её]н\w*"
    r"|открыт\w*)\s+)?\w+(?:ed|en|un|"
    r"вшись|вшийся|вшаяся|вшееся|нный|нная|нное|тый|тая|тое|ный|ная)\b",
    re.IGNORECASE,
)
#: Words by which another thing of the same kind is meant.
ANOTHER = re.compile(
    r"\b(?:another|second|third|new|again|next|following|previous|earlier|former|had|втор\w+|трет\w+|нов\w+"
    r"|снова|опять"
    r"|вновь|следующ\w+|предыдущ\w+|прежн\w+|прошл\w+|ранее|другой|другая|екінші|үшінші|жаңа|қайта|келесі|алдыңғы"
    r"|бұрын\w*|басқа)\b",
    re.IGNORECASE,
)
_SAME = re.compile(r"^\W*(?:it|them|him|her|this|that|его|е[её]|их|оны|оларды)\b", re.IGNORECASE)
_UNTIL_FIRST = re.compile(r"\W*(?:up )?(?:until|till|to|вплоть до|до)\s(?:the\s)?", re.IGNORECASE)
_WHICH_BEGAN = re.compile(
    r"(?:\b(?:which|that|who)\s(?:had\s)?(?:begun|began|started|opened|broken out|broke out"
    r"|been \w+ed)[^.;]{0,30}\son"
    r"|(?:начавш|начат|открывш|открыт|вспыхнувш|стартовавш|введ[её]нн|возбужд[её]нн|объявленн|созданн|основанн"
    r"|заведённ"
    r"|установленн)\w+[^.;]{0,30})\s$",
    re.IGNORECASE,
)
_THAT_BEGAN = re.compile(
    r"(?:нда|нде|[дт][ае])?(?:\sкүні)?\s(?:бастал|ашыл|енгізіл|құрыл)ған\s[^.;]{3,90}$", re.IGNORECASE
)
_THAT_WHICH = re.compile(r"\b(?:one|ones|that|which|who|whose|котор\w+|тот|та|те)\b", re.IGNORECASE)
_SAID_AGAIN = re.compile(rf"[.!?]\s(?:[^\W\d_]+\s){{0,3}}?{IT.pattern}", re.IGNORECASE)
_SINCE = re.compile(r"\bfirst\b[^.;]*\bsince\s(?:the\s)?$|\bвпервые\b[^.;]*\bс\s$", re.IGNORECASE)
_RESUMED = re.compile(r"resum|restor|re-?open|возобнов|восстанов|қалпына|қайта", re.IGNORECASE)
_ATTRIBUTE = re.compile(r"(?:ған|ген|қан|кен|вш(?:ий|ая|ее|ие)ся|нн(?:ый|ая|ое|ые))$", re.IGNORECASE)
# What the same one did in between: having served his sentence; отбыв срок; жазасын өтеген соң.
_ASIDE = re.compile(
    r"\b(?:having|after)\s[^,.;]{2,40},|\bпо(?:сле)?\s\w+и[ия]\s\w+|\b\w+(?:ыв|ив|ав|ев|вшись)\s[^,.;]{0,40},"
    r"|[^,.;]{0,40}(?:ған|ген|қан|кен)\s"
    r"(?:соң|кейін)(?!\w)",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r"[;.]\s|,?\s(?:and|but|а|и|но|ал|бірақ)\s")
_NO_NAMES = frozenset(
    word.title() for word in (*MONTHS["en"], "It", "The", "On", "By", "Only", "After", "They", "He", "She")
)


def spans_in(sentence: Sentence) -> list[TimeSpan]:
    """The spans of a sentence, in the order of the text. An end may lie before its beginning."""
    dates = [found for found in sentence.dates if found.value.precision in ("day", "month", "year")]
    spans = [interval(found) for found in sentence.dates if found.value.precision == "interval"]
    by_words = [span for one, other in pairwise(dates) if (span := joined(sentence, one, other)) is not None]
    if _IN_REVERSE.search(sentence.text):
        return []
    if not spans and not by_words and len(dates) == 2 and dates[0].value.precision == dates[1].value.precision:
        if _PLANNED.search(sentence.text) or comes_of_another(sentence, dates[0].end, dates[1].start):
            return []
        if _SINCE.search(sentence.passage.text, dates[0].end, dates[1].start):
            return []  # the first time since 2002
        told = _until_told(sentence, dates[0], dates[1]) or _told(sentence, dates[0], dates[1])
        told = told or _in_turn_told(sentence, dates[0], dates[1])
        return [told] if told else []
    return sorted([*[span for span in spans if span is not None], *by_words], key=lambda span: span.start)


def _told(sentence: Sentence, one: Found[Edtf], other: Found[Edtf]) -> TimeSpan | None:
    """Two dates of which one is said to begin and the other to end something."""
    text = sentence.text
    if other.start - one.end > LONGEST_GAP or in_two_places(text, one.end - sentence.start):
        return None
    if _SINCE.search(text[: other.start - sentence.start]):
        return None  # in 2009 they met for the first time since the 2002 final
    every = roles_in(text)
    row = [said for said in every if said.row]
    both = len(row) == 2 and _AND_ANY.fullmatch(text[row[0].end : row[1].start]) is not None
    roles = row if both else _in_turn(every)
    if [said.role for said in roles] not in (["begins", "ends"], ["ends", "begins"]):
        return None
    first, second = roles
    pair = sentence.passage.text[one.end : other.start]
    if first.row and second.row and second.end <= one.start - sentence.start and _AND_ANY.fullmatch(pair):
        return TimeSpan(one.value, other.value, one.start, other.end, False, False, other.start, other.end)
    at, to = one.end - sentence.start, other.start - sentence.start
    if second.end <= at and not _names_both(text[second.end : at]):
        return None  # both words stand before the first date
    if first.start >= to or is_beside_the_point(text, at, second):
        return None
    new = _new_words(text, first, second, at, (to, other.end - sentence.start))
    if first.role == "ends":
        told = text[first.end : second.end]
        if first.row and second.row and not new:
            return TimeSpan(other.value, one.value, one.start, other.end, False, False, one.start, one.end)
        if not BACKWARDS.search(told) or _has_another(text.replace(" had ", " "), 0, len(text)):
            return None
        return TimeSpan(other.value, one.value, one.start, other.end, False, False, one.start, one.end)
    of_a_thing = _ATTRIBUTE.search(text[first.start : first.end]) is not None  # басталған шеру ...: what began
    participle = of_a_thing or (
        _PARTICIPLE.match(text[: first.end]) is not None and len(text[: first.start].split()) <= 2
    )
    of_a_row = {said.role for said in row} == {"begins", "ends"} and len(new) <= 1  # the first began, the last ended
    same = (first.row and second.row) or of_a_row or _is_same(text, at, second, new) or goes_on(text, at, second)
    if _has_another(text, at, second.start) or (new and not participle and not same):
        return None
    two = re.search(r"[.!?]\s", text[at:to]) is not None and not _SAID_AGAIN.search(text[at:to])
    sure = (not new or participle) and not two
    return TimeSpan(one.value, other.value, one.start, other.end, False, sure, other.start, other.end)


def _is_same(text: str, at: int, second: Said, new: frozenset[str]) -> bool:
    """Whether the second clause is of the same thing: it says "it", or what was stopped is resumed."""
    if _SAME.match(text[second.end :]):
        return True
    clause = max((match.end() for match in _CLAUSE.finditer(text, at, second.start)), default=second.start)
    words = WORDS.findall(text[clause:])[1:]  # the first one may begin a sentence
    names = [word for word in words if word[0].isupper() and word not in _NO_NAMES]
    told = text[clause : second.end + 40]
    if ITS.search(text, at, second.start):
        return True
    if IT.search(told) and not names and not _THAT_WHICH.search(told):
        return True
    return len(new) == 1 and not names and _RESUMED.search(text[second.start : second.end]) is not None


def _until_told(sentence: Sentence, one: Found[Edtf], other: Found[Edtf]) -> TimeSpan | None:
    """Until 7 June the march, which had begun on 5 May, ...; 5 мамырда басталған шеру 7 маусымға дейін ..."""
    text = sentence.passage.text
    before, between = text[sentence.start : one.start], text[one.end : other.start]
    if in_two_places(sentence.text, one.end - sentence.start):
        return None
    if _UNTIL_FIRST.fullmatch(before) and _WHICH_BEGAN.search(between):
        return TimeSpan(other.value, one.value, one.start, other.end, False, False, one.start, one.end)
    if _THAT_BEGAN.match(between) and KAZAKH_TO.match(text[other.end : other.end + 30].lstrip("гғкқае")):
        return TimeSpan(one.value, other.value, one.start, other.end, False, False, other.start, other.end)
    return None


def _in_turn_told(sentence: Sentence, one: Found[Edtf], other: Found[Edtf]) -> TimeSpan | None:
    """Two verbs of one subject, whatever they say: things are told in the order in which they happened."""
    at = sentence.start
    if one.value.precision != "day" or _is_told_back(sentence.text, one.start - at, one.end - at):
        return None  # numbers of years are compared in any order
    if not is_sequel(sentence.text, (one.start - at, one.end - at), (other.start - at, other.end - at)):
        return None
    return TimeSpan(one.value, other.value, one.start, other.end, False, False, other.start, other.end)


def _is_told_back(text: str, start: int, end: int) -> bool:
    """Whether the first date is said to end and the second to begin something: lifted on ..., and imposed on ..."""
    said = [one for one in roles_in(text) if not one.row]
    before = [one.role for one in said if one.end <= start][-1:]
    behind = [one.role for one in said if one.start >= end]
    turns = [before + behind, behind]
    return any(one[:1] == ["ends"] and one[-1] == "begins" for one in turns) and not AGAIN.search(text)


def _names_both(between: str) -> bool:
    return re.fullmatch(r"\W*(?:on|respectively|соответственно|тиісінше)?\W*", between) is not None


def _in_turn(roles: Sequence[Said]) -> list[Said]:
    """The roles with those taken together that follow each other alike; verbs alone where they suffice."""
    for chosen in ([said for said in roles if not said.row], list(roles)):
        turns: list[Said] = []
        for said in chosen:
            if not turns or turns[-1].role != said.role:
                turns.append(said)
        if len(turns) == 2:
            return turns
    return []


def _new_words(text: str, first: Said, second: Said, at: int, date: tuple[int, int]) -> frozenset[str]:
    """What stands between the first date and the second word and was not spoken of: another thing, perhaps."""
    start = max(at, first.end)
    between = text[start : max(start, min(second.start, date[0]))] + " " + text[date[1] : max(date[1], second.start)]
    between = _ASIDE.sub(" ", between)
    for said in reversed([said for said in roles_in(between) if not said.row]):
        between = between[: said.start] + between[said.end :]
    inside = [word for word in re.findall(r"[^\W\d_]+", between) if not word[0].isupper()]
    told = frozenset(stems(text[: max(at, first.end)]))
    return frozenset(stems(" ".join(inside))) - told - OF_BEING - SMALL


def _has_another(text: str, start: int, end: int) -> bool:
    return ANOTHER.search(text, start, max(start, end)) is not None
