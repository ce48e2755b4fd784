"""Which numbers of a sentence are lengths of time, and the two days that a length is said of, far from it.

"It took 40 days: the letter was handed in on ..., the answer is dated ..."; "Closed for 58 days (closed on ..., opened
on ...)"; "... - the beginning, ... - the end; between the two lie 40 days".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from qantar.audit.passages import Figure, Sentence
from qantar.audit.spans_joined import TimeSpan
from qantar.values.edtf import Edtf
from qantar.values.found import Found

LONGEST = 1000  # years that something lasts
NEAR = 50  # characters between the second of two days and the length that lies between them
_UNIT = re.compile(
    r"[\s-]*(?:(?:full|whole|calendar|consecutive|long|more|полн\w+|календарн\w+|долг\w+)\s+)?"
    r"(?:(?P<year>years?|(?-i:yrs?|y)|лет|года?|годов|летн\w+|жыл\w*)|(?P<month>months?|месяц\w*|месячн\w+|ай(?!т|н|ы)\w{0,4})"
    r"|(?P<week>weeks?|(?-i:wks?)|недел\w+|апта\w*)|(?P<day>days?|d\.(?=\s?\))|дн(?:я|ей|ям|ями|ях|евн\w+)?|день|сут(?:ок|ки)?|күн(?!ді(?!к)|дерді)\w*"
    r"|тәулік\w*))"
    r"(?![^\W\d_])",
    re.IGNORECASE,
)
_OF_SOMETHING_ELSE = re.compile(
    r"[\s-]*(?:old|ago|earlier|before|of age|назад|до|жас\w*|бұрын|a (?:week|month|year)|per|each|every|out of|of the"
    r"|of|to the"
    r"|в (?:неделю|месяц|год)|аптасына|айына|жылына|қоса|inclusive|included|counted|weeks?|включ\w+|working|рабоч\w+"
    r"|жұмыс күн)"
    r"(?!\w)",
    re.IGNORECASE,
)
_THE = re.compile(r"[:(—–,]\s*(?:(?:the|these|those|all|эти|те)\s)+(?:full\s|whole\s)?$", re.IGNORECASE)
# ..., that makes 74 days of support
_EQUATES = re.compile(
    r"\b(?:(?:that|which|this) (?:is|makes|made|was|gives|comes to)|то есть|это|яғни)\s(?:all of\s|целых\s)?$",
    re.IGNORECASE,
)
_OF_WHAT = re.compile(r"\s(?:of)\s(?!the|each|every|a\b)", re.IGNORECASE)
_EXPLAINED = re.compile(r"[:(—–]\s*(?:they|it|the)\b", re.IGNORECASE)
# Right behind a span: "5 May to 7 June: 33 days of strikes had left the town tired".
_RIGHT_BEHIND = re.compile(r"[\d.»)]\W{0,3}[:–—]\s*$")
_HAD = re.compile(
    r"\s(?:of\s)[^.;:\d]{2,60}?\s(?:had|have|has|left|brought|cost|made|were over|changed|ended|lay|lie)\b",
    re.IGNORECASE,
)
_COUNTED = re.compile(r"\b(?:counted|recorded|registered|observed|noted|logged)\b", re.IGNORECASE)
_WAITED = re.compile(
    r"\b(?:took|takes?|need(?:ed|s)|required?|wait(?:ed|ing|s)?|passed|elapsed|went by|lay between|потребовал\w+"
    r"|понадобил\w+|жд(?:ал|ать|ут)\w*|дожида\w+|ожида\w+|прош(?:ло|ли|[её]л)|минул\w*|занял\w*|уш(?:ло|ли"
    r"|[её]л)|күт\w+"
    r"|керек болды|қажет болды|өтті|кетті|жұмсал\w+|созыл\w+)(?!\w)",
    re.IGNORECASE,
)
_TOLD_OF = re.compile(r"[:(—–]\s*[^.()\d]{0,110}$")
_BETWEEN_THEM = re.compile(
    r"\b(?:between (?:them|these|those|the two|both|the (?:first|one|two)|its (?:beginning|start))"
    r"|from (?:the (?:first|one|beginning|start)|beginning|start|first) to (?:the (?:last|other|end)|end|last|finish)"
    r"|(?:separate|part|divide)s? (?:them|the two|these|those)|(?:lie|lay|passed|elapsed) between"
    r"|(?:прошл\w+|прош[её]л|минул\w+|лежи\w+|лежал\w*) между"
    r"|между (?:ними|этими|двумя|обеими|тем и другим|первым|началом|датами)"
    r"|от (?:начала|первого|одного|первой|одной) до"
    r"|(?:разделя|отделя)\w+ (?:их|эти|две|оба)|промежуток\s(?:в|составля\w+|равен|длиной)"
    r"|эти (?:даты|события) разделя\w+"
    r"|(?:екі|осы|бұл|сол)\s(?:\w+\s)?(?:күн|дат|оқиға|мерзім|екеуі)\w*\s(?:ара|аралы)\w+|екеуінің арасы\w*"
    r"|басынан (?:аяғына|соңына))(?!\w)",
    re.IGNORECASE,
)
# Between the start of it (5 May) and its end (7 June) lay 33 days.
_BETWEEN_TWO = re.compile(r"\W*(?:between|from|между|от|с)\s", re.IGNORECASE)
_LIES = re.compile(
    r"\b(?:lay|lie|lies|are|were|is|passed|elapsed|went by|прошл\w+|прош[её]л|лежи\w+|лежал\w*|минул\w*)(?!\w)"
    r"|[–—]\s*$",
    re.IGNORECASE,
)
_THESE = re.compile(
    r"(?:^\W*(?:(?:in|over|during|within|for|through|all|after|за|в|на протяжении|в течение|после)\s+)?"
    r"(?:all\s+(?:of\s+)?|все\s+)?(?:these|those|the|эт\w+|тех|все|осы|бұл|сол)\s+"
    r"|\b(?:(?:for|in|over|during|through|throughout|after|of|за|в течение|на протяжении)\s(?:all\s(?:of\s)?|all\s)?"
    r"(?:these|those|эти|тех|этих)|осы|сол)\s"
    r"|\b(?:all|the whole|the entire|that|this) (?:of )?(?:that |this |the )?(?:time|period|while|spell)\W{1,3}"
    r"(?:(?:that is|for|some|in all)\W{1,2})?"
    r"|\b(?:всё|все|весь|это|этот) (?:это |этот )?(?:время|срок|период)\W{1,3}(?:(?:то есть|а именно)\W{1,2})?"
    r"|^\W*(?:(?:the )?answer(?:\sis|:)|that (?:is|makes|was|gives|comes to|adds up to)|it (?:lasted|took"
    r"|went on for)"
    r"|ответ\s?[:–—-]|это|итого|жауабы?\s?[:–—-])\W{1,3}"
    r"|\b(?:осы|бұл|сол) (?:уақыт|мерзім|кезең)\w*(?:\s(?:ішінде|бойы))?\W{1,3}(?:яғни\W{1,2})?)$",
    re.IGNORECASE,
)


def unit_of(sentence: Sentence, figure: Figure) -> tuple[str, int] | None:
    """The unit of time behind a figure, and where it ends; None if it is no duration."""
    text = sentence.passage.text
    match = _UNIT.match(text, figure.end, figure.end + 30)
    if match is None or figure.value.unit is not None or text[match.end() : match.end() + 1] in tuple("'’"):
        return None  # the Seven Years' War
    if _OF_SOMETHING_ELSE.match(text, match.end(), match.end() + 24):
        named = _EQUATES.search(text, sentence.start, figure.start) or _THE.search(text, sentence.start, figure.start)
        named = named or (
            _OF_WHAT.match(text, match.end(), match.end() + 24) and _EXPLAINED.search(text, match.end(), sentence.end)
        )
        if not (named or _is_all_of(sentence, figure, match.end())):
            # unlike "D to D: the 46 days of the strike"; "55 days of strikes: they began on ..."
            return None
    if match.lastgroup == "year" and figure.whole is not None and figure.whole > LONGEST:
        return None  # 2007 жылғыдан is a year
    return match.lastgroup or "", match.end()


def says_these(sentence: Sentence, figure: Figure) -> bool:
    """Whether a length is said of a time that has been told: these 31 days, all this time (31 days)."""
    return _THESE.search(sentence.passage.text[sentence.start : figure.start]) is not None


def days_apart(sentence: Sentence, figure: Figure) -> bool:
    """Whether a length is said to lie between two days that have been told: between them lie 40 days."""
    text = sentence.passage.text
    last = sentence.dates[1].end if len(sentence.dates) == 2 else figure.start
    if (
        last < figure.start <= last + NEAR
        and _BETWEEN_TWO.match(sentence.text)
        and _LIES.search(text, last, figure.start)
    ):
        return True
    before, behind = text[max(sentence.start, figure.start - 60) : figure.start], text[figure.end : figure.end + 40]
    return _BETWEEN_THEM.search(before) is not None or _BETWEEN_THEM.search(behind) is not None


def far_from_its_days(sentence: Sentence) -> list[TimeSpan]:
    """The two days of a sentence that a length in it is said of, though no words of beginning and ending join them."""
    days = [found for found in sentence.dates if found.value.is_day]
    if len(days) != 2 or len(sentence.dates) != 2 or not sentence.figures:
        return []
    return _in_brackets(sentence, days) or _explained(sentence, days)


def two_days(days: Sequence[Found[Edtf]]) -> TimeSpan | None:
    """The span of two days in their order in the text, where they are in the order of time."""
    if len(days) != 2 or not all(found.value.is_day for found in days):
        return None
    one, other = days
    if one.value.earliest is None or other.value.earliest is None or one.value.earliest > other.value.earliest:
        return None
    return TimeSpan(one.value, other.value, one.start, other.end, False, False, other.start, other.end)


def _explained(sentence: Sentence, days: list[Found[Edtf]]) -> list[TimeSpan]:
    """It took 40 days: the letter was handed in on ..., the answer is dated ..."""
    text, span = sentence.passage.text, two_days(days)
    figure = next((one for one in sentence.figures if one.end <= days[0].start), None)
    unit = unit_of(sentence, figure) if figure else None
    if span is None or unit is None:
        return []
    told = _TOLD_OF.search(text, unit[1], days[0].start)
    if told is None or not _WAITED.search(text, sentence.start, told.start()):
        return []
    return [span]


def _is_all_of(sentence: Sentence, figure: Figure, end: int) -> bool:
    """Whether a length stands right behind a span and is the subject of what follows, and no count of some days."""
    text = sentence.passage.text
    rest = text[end : sentence.end]
    return (
        _RIGHT_BEHIND.search(text, sentence.start, figure.start) is not None
        and _HAD.match(rest) is not None
        and _COUNTED.search(rest) is None
    )


def _in_brackets(sentence: Sentence, days: list[Found[Edtf]]) -> list[TimeSpan]:
    """Closed for 58 days (closed on ..., opened on ...): both days in one bracket, in their order."""
    if len(sentence.figures) != 1:
        return []
    text, (one, other) = sentence.passage.text, days
    opened, closed = text.rfind("(", sentence.start, one.start), text.find(")", other.end, sentence.end)
    within = opened >= 0 and closed >= 0 and not re.search(r"[()]", text[opened + 1 : closed])
    if not within or not sentence.figures[0].end <= opened or one.value.earliest > other.value.earliest:  # type: ignore[operator]
        return []
    return [TimeSpan(one.value, other.value, one.start, other.end, False, False, other.start, other.end)]
