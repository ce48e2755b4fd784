"""The counts of a sentence that a percentage beside them may be of, and a percentage with the two it is made of."""

from __future__ import annotations

import re
from typing import NamedTuple

from qantar.audit.countable import as_counted
from qantar.audit.no_counts import behind_label, is_a_year, is_no_count
from qantar.audit.passages import Figure, Passage, Sentence

_SAYING = re.compile(
    r"\b(?:one|two|three|four|five|six|seven|eight|nine|один|два|три|бір|екі)\s+(?:in|out of|из)\s+(?:every\s+)?$",
    re.IGNORECASE,
)
_NOT_COUNTED = re.compile(
    r"^\s*-?(?:years?|months?|weeks?|days?|hours?|hrs?|minutes?|times|лет|год\w*|месяц\w*|дн\w+|раза?|жыл\w*|ай"
    r"|күн)\b",
    re.IGNORECASE,
)


class Share(NamedTuple):
    """A percentage, the count that it is of, the number that the count is a part of, and where they stand."""

    passage: Passage
    percent: Figure
    part: int
    whole: int
    start: int
    end: int
    stated: bool  # the text says that the one is a part of the other: 68 of 233


def is_exact(percent: Figure) -> bool:
    """Whether a percentage is one number, which was worked out: 35 %, about 35.5 %; not about 35 %, nor 30 to 35 %."""
    value = percent.value
    return value.exact is not None and (not value.vague or value.decimals > 0)


#: It rose by 2 and makes 15 %: the 2 counts nobody.
_CHANGED_BY = re.compile(
    r"\b(?:rose|risen|grew|grown|fell|fallen|dropp?ed|increased|decreased|declined|up|down|вырос\w*|возрос\w*|увелич\w+"
    r"|сни[зж]\w+|сократ\w+|упал\w*|уменьш\w+|прибав\w+|убав\w+) (?:by|на) $",
    re.IGNORECASE,
)


def years_of(*sentences: Sentence) -> set[int]:
    """The years in which what is told lies: figures of two years are no part of one another."""
    days = (date.value.earliest for one in sentences for date in one.dates)
    return {day.year for day in days if day is not None}


def counts_beside(sentence: Sentence) -> list[Figure]:
    """The counts written in digits; not ages and times, nor a saying such as two out of three."""
    text = sentence.passage.text
    first = sentence.start + behind_label(sentence.text)
    return [
        figure
        for figure in map(as_counted, sentence.figures)
        if figure.whole is not None
        and figure.start >= first
        and not figure.value.vague
        and figure.text[0].isdigit()
        and not is_a_year(text, figure.start, figure.end)
        and not is_no_count(text, figure.start, figure.end)
        and not _NOT_COUNTED.match(text[figure.end : figure.end + 12])
        and not _SAYING.search(text[max(sentence.start, figure.start - 24) : figure.start])
        and not _CHANGED_BY.search(text[max(sentence.start, figure.start - 24) : figure.start])
    ]
