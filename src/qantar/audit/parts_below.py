"""Parts below their total, each in a line of its own, and percentages that are the parts of another.

"In all 41,200 thousand, of which:" and under it a line for every town; "two in three (64 %) always (52 %) or nearly
always (12 %)"; "85 % vote: 42 % always, 22 % often, 21 % seldom". And a part that is more than its whole: 21 of 17.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from qantar.audit.asserting import is_asserted
from qantar.audit.draft import Draft
from qantar.audit.no_counts import is_called_by, is_part_of_name
from qantar.audit.passages import Figure, Passage, Sentence

LEAST_LISTED = 3  # percentages behind a colon
_OPENS = re.compile(
    r"\b(?:of (?:which|whom|these|them)|including|comprising|as follows|в том числе|из (?:них|которых)|в составе"
    r"|(?:оның|олардың|соның) ішінде)\b\W*(?:[^\W\d_]+\W+){0,3}?:\s*$",
    re.IGNORECASE,
)
_NUMBER_OF_LINE = re.compile(r"\W*\d{1,2}[.)]\s+")
_LINE_ENDS = re.compile(r"[^\d.;:]{0,40}(?P<sign>[;,.]?)\s*$")
_THEN_IN_BRACKET = re.compile(r"\)?\s+(?:[^\W\d_]+\s+){1,4}\(")
_OR_IN_BRACKET = re.compile(r"\)\s*,?\s*(?:or|или|либо|немесе)\s+(?:[^\W\d_]+\s+){1,5}\(")
#: Of these each percentage is of a group of its own.
_OF_GROUPS = re.compile(
    r"\b(?:among|aged?|years?|men|women|male|female|compared|against|average|mostly|most often"
    r"|среди|лет|мужчин\w*|женщин\w*|молод[её]ж\w*|жител\w*|против|средн\w*|чаще|арасында|жас\w*|ерлер\w*|әйел\w*|тұрғын\w*|орташа)(?!\w)",
    re.IGNORECASE,
)


_OF = re.compile(r"\s+(?:out )?of (?:(?:the|these|those|its|all) )*|\s+из\s+(?:всех\s+)?")
_GENITIVE = re.compile(r"\s+[^\W\d_]{2,30}(?:ның|нің|дың|дің|тың|тің)\s+")
_DIGITS = re.compile(r"\d[\d\s,]*(?:[-‑–][^\W\d_]{1,8})?")
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d(?!\d)")
_POSSESSED = re.compile(r"[-‑–](?:[сн]?[іы](?:н(?:де|да|ен|ан|е|а)?)?)(?![^\W_])")


class PartsBelow(NamedTuple):
    """A total and its parts, with the passages in which they stand."""

    passage: Passage
    total: Figure
    parts: Sequence[tuple[Passage, Figure]]


def parts_below(draft: Draft) -> Iterator[PartsBelow]:
    """Every total with its parts in lines below it, and every percentage with the percentages that it is made of."""
    for place, passage in enumerate(draft.passages):
        if _OPENS.search(passage.text[-80:]) and passage.figures:
            found = _in_lines(passage, draft.passages[place + 1 :][:60])
            if found is not None:
                yield found
    for sentence in draft.sentences():
        if len(sentence.figures) >= LEAST_LISTED and not sentence.passage.is_note and is_asserted(sentence):
            percents = [figure for figure in sentence.figures if _is_plain(figure)]
            if len(percents) >= LEAST_LISTED:
                yield from _either(sentence, percents)
                yield from _behind_colon(sentence, percents)


def parts_above_their_whole(draft: Draft) -> Iterator[tuple[Passage, Figure, Figure]]:
    """21 of the 17 districts; 21 из 17 районов; 17 ауданның 21-інде: a part and the whole that is less."""
    for sentence in draft.sentences():
        if len(sentence.figures) < 2 or sentence.passage.is_note or not is_asserted(sentence):
            continue
        text = sentence.passage.text
        for one, other in pairwise(sentence.figures):
            if not (_is_count(one) and _is_count(other)) or other.start - one.end > 40:
                continue
            if is_part_of_name(text, one.start, one.end) or is_called_by(text, one.start):
                continue  # a PHQ-9 of 5, Order 21 of 17 May
            if _OF.fullmatch(text, one.end, other.start) and not _is_dated(sentence, other):
                part, whole = one, other
            elif _GENITIVE.fullmatch(text, one.end, other.start) and _behind(text, other):
                part, whole = other, one
            else:
                continue
            if (part.whole or 0) > (whole.whole or 0) > 1:
                yield sentence.passage, part, whole


def _is_count(figure: Figure) -> bool:
    """Whether a figure is a number in digits alone, which no year is; a Kazakh one may have its ending."""
    counted = figure.whole is not None and not figure.value.vague and figure.value.unit is None
    return counted and _DIGITS.fullmatch(figure.text) is not None and not _YEAR.match(figure.text)


def _behind(text: str, figure: Figure) -> bool:
    """Whether a Kazakh number is that of some of them: 21-і, 21-інде."""
    digits = re.match(r"[\d\s]*\d", figure.text)
    return digits is not None and _POSSESSED.match(text, figure.start + digits.end()) is not None


def _is_dated(sentence: Sentence, figure: Figure) -> bool:
    """Whether a number belongs to a date, or the number before it to a name: Order 21 of 17 May."""
    return any(date.start <= figure.start < date.end for date in sentence.dates) or (
        re.match(r"\s+[A-ZА-Я][a-zа-я]+ (?:1[5-9]|20)\d\d", sentence.passage.text[figure.end : figure.end + 24])
        is not None
    )


def _in_lines(passage: Passage, below: Sequence[Passage]) -> PartsBelow | None:
    total = passage.figures[-1]
    if not _counts(total) or len(passage.text) - total.end > 60:
        return None
    parts: list[tuple[Passage, Figure]] = []
    sign = ";"
    for line in below:
        number = _NUMBER_OF_LINE.match(line.text)
        figures = [figure for figure in line.figures if number is None or figure.start >= number.end()]
        ends = _LINE_ENDS.match(line.text, figures[0].end) if len(figures) == 1 else None
        if ends is None or figures[0].value.unit != total.value.unit or not _counts(figures[0]):
            break
        sign = ends["sign"]
        parts.append((line, figures[0]))
        if sign == ".":
            break
    complete = sign == "." or len(parts) == len(below)
    return PartsBelow(passage, total, parts) if complete and len(parts) >= 2 else None


def _counts(figure: Figure) -> bool:
    money = figure.value.unit is not None and not figure.is_percent
    return figure.value.exact is not None and not figure.value.vague and (money or figure.whole is not None)


def _is_plain(figure: Figure) -> bool:
    return figure.is_percent and figure.value.exact is not None and not figure.value.vague


def _either(sentence: Sentence, percents: Sequence[Figure]) -> Iterator[PartsBelow]:
    """(64 %) always (52 %) or nearly always (12 %)."""
    text = sentence.passage.text
    for total, one, other in zip(percents, percents[1:], percents[2:], strict=False):
        then = _THEN_IN_BRACKET.fullmatch(text, total.end, one.start)
        if then and _OR_IN_BRACKET.fullmatch(text, one.end, other.start):
            yield _of_one(sentence, total, [one, other])


def _behind_colon(sentence: Sentence, percents: Sequence[Figure]) -> Iterator[PartsBelow]:
    """85 % vote: 42 % always, 22 % often, 21 % seldom."""
    text = sentence.passage.text
    total, *parts = percents
    colon = text.find(":", total.end, parts[0].start)
    told = [figure for figure in sentence.figures if figure.value.exact is not None]
    if colon < 0 or len(parts) < LEAST_LISTED or told != list(percents) or _OF_GROUPS.search(sentence.text):
        return
    gaps = [text[one.end : other.start] for one, other in pairwise(parts)]
    if all(len(gap) < 90 and ";" not in gap and "(" not in gap for gap in gaps):
        yield _of_one(sentence, total, parts)


def _of_one(sentence: Sentence, total: Figure, parts: Sequence[Figure]) -> PartsBelow:
    return PartsBelow(sentence.passage, total, [(sentence.passage, part) for part in parts])


def amount(figure: Figure) -> Decimal:
    """What a figure says that says one thing."""
    return figure.value.exact or Decimal(0)
