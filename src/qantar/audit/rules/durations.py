"""A duration that its own ends do not give.

"From 2010 to 2020, for 12 years"; "2 to 11 January (10 days)"; "between 1990 and 2019 he ruled for 19 years". Both
ways of counting hold: with the last day or year and without it, and so does a duration that is rounded ("about ten
years").
"""

from __future__ import annotations

import re
from datetime import date

from qantar.audit.answer import Certainty, Held
from qantar.audit.draft import Draft
from qantar.audit.passages import Figure, Sentence
from qantar.audit.rules.rule import Finds, Rule, discrepancy
from qantar.values.dates import read_edtf
from qantar.values.edtf import Edtf
from qantar.values.found import Found

ID = "duration"

_UNIT = re.compile(
    r"^[\s-]*(?:(?P<year>years?|лет|года?|годов|жыл\w*)|(?P<month>months?|месяц\w*|ай|айға|айдан)"
    r"|(?P<week>weeks?|недел\w+|апта\w*)"
    r"|(?P<day>days?|дн(?:я|ей)|день|күн\w*))\b",
    re.IGNORECASE,
)
_LASTING = re.compile(
    r"(?:\b(?:for|over|lasted|lasting|during|in|within|took|a period of|spanning|or|ruled|served|в течение|за"
    r"|длил\w+|на протяжении"
    r"|продолжал\w+|бойы|ішінде|или|яғни|то есть|that is|аралығында)\s+(?:\w+\s+){0,2}|\(\s*(?:\w+\s+)?|—\s*|,\s*)$",
    re.IGNORECASE,
)
_JOINT = re.compile(r"\s*(?:to|until|till|through|and|по|до|и|мен|бен|пен|[-–—])\s*", re.IGNORECASE)
_AGE = re.compile(
    r"^[\s-]*(?:years?|лет|года?|жас\w*)[\s-]*(?:old|ago|later|earlier|after|before|of age|назад|спустя|бұрын|кейін)",
    re.IGNORECASE,
)


def check(draft: Draft) -> Finds:
    """Count from the first to the last day of a period, where a duration stands beside it."""
    for sentence in draft.sentences():
        if sentence.passage.is_note:
            continue
        periods = [found for found in sentence.dates if found.value.precision == "interval"] or _two_ends(sentence)
        if len(periods) != 1:
            continue
        for figure in sentence.figures:
            unit = _unit_of(sentence, figure)
            if unit and _is_near(sentence, periods[0], figure):
                yield from _judge(sentence, periods[0], figure, unit)
                break


def _two_ends(sentence: Sentence) -> list[Found[Edtf]]:
    """A period written as two whole dates: from 2 January 2022 to 11 January 2022."""
    if len(sentence.dates) != 2:
        return []
    first, last = sentence.dates
    joined = _JOINT.fullmatch(sentence.passage.text[first.end : last.start])
    if not joined or first.value.precision != last.value.precision or first.value.earliest is None:
        return []
    if last.value.latest is None or last.value.latest < first.value.earliest:
        return []
    return [Found(first.start, last.end, read_edtf(f"{first.value.text}/{last.value.text}"))]


def _unit_of(sentence: Sentence, figure: Figure) -> str | None:
    text = sentence.passage.text
    match = _UNIT.match(text[figure.end : figure.end + 16])
    if match is None or _AGE.match(text[figure.end : figure.end + 30]):
        return None
    return match.lastgroup


def _is_near(sentence: Sentence, period: Found[Edtf], figure: Figure) -> bool:
    text = sentence.passage.text
    if figure.start >= period.end:
        between = text[period.end : figure.start]
        return len(between) < 60 and ";" not in between and _LASTING.search(between) is not None
    between = text[figure.end : period.start]
    opens = re.search(r"(?:\(|,|from|с|between|:|—)\s*(?:from\s+|between\s+)?$", between) is not None
    return (
        len(between) < 30
        and opens
        and _LASTING.search(text[max(sentence.start, figure.start - 30) : figure.start]) is not None
    )


def _judge(sentence: Sentence, period: Found[Edtf], figure: Figure, unit: str) -> Finds:
    first, last, value = period.value.earliest, period.value.latest, figure.value
    if first is None or last is None or value.exact is None:
        return
    sides = [len(side) for side in period.value.text.split("/")]
    if unit in ("day", "week") and sides != [10, 10]:
        return
    low, high = _lengths(first, last, unit, sides[0])
    place = sentence.passage.place(min(period.start, figure.start), max(period.end, figure.end))
    slack = 1 if value.vague or value.step != 1 else 0
    wide = max(1, high // 10) if value.vague else 0
    if low - slack - wide <= value.exact <= high + slack + wide:
        yield Held(ID, place.line)
        return
    words = sentence.passage.text[period.start : period.end]
    expected = f"{high} {unit}s" if low == high else f"{low} or {high} {unit}s"
    certainty: Certainty = "likely" if figure.value.vague else "certain"
    close = 0 <= figure.start - period.end < 14
    yield discrepancy(
        ID,
        certainty if close else "likely",
        place,
        stated=f"{figure.text} {unit}s",
        expected=expected,
        message=f"{words} is {expected}",
    )


def _lengths(first: date, last: date, unit: str, precision: int) -> tuple[int, int]:
    """The length without the last day, month or year, and with it."""
    if unit == "year":
        years = last.year - first.year
        if precision == 4:
            return years, years + 1
        whole = years - ((last.month, last.day) < (first.month, first.day))
        return whole, whole + 1
    if unit == "month":
        months = (last.year - first.year) * 12 + last.month - first.month
        return months - (precision == 10 and last.day < first.day), months + 1
    days = (last - first).days
    return (days // 7, -(-(days + 1) // 7)) if unit == "week" else (days, days + 1)


RULE = Rule(
    ID,
    "A duration that its own first and last day, month or year do not give",
    "error",
    check,
    needs="a period with both ends, and a duration right beside it",
)
