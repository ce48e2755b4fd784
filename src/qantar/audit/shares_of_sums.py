"""A percentage with the two sums of money, or amounts with decimals, that it is made of: 7.5 of 12.5 million (60 %)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from qantar.audit.asserting import is_asserted
from qantar.audit.change_pairs import in_unit_of
from qantar.audit.draft import Draft
from qantar.audit.passages import Figure, Passage, Sentence
from qantar.values.written import Written

_OF = re.compile(
    r"^\s+(?:[^\W\d_]+\.?\s+){0,2}?(?:of|out of|from|из|от)\s+(?:(?:the|all|a total of|всех"
    r"|общей суммы(?: в)?)\s+){0,3}$",
    re.IGNORECASE,
)
_LEADS = re.compile(
    r"(?:[(–—,:=]|\s-|\b(?:or|that is|i\.e\.|which (?:is|makes?)|making|то есть|т\.\s?е\.|или|это"
    r"|что составляет|яғни|немесе))\s*"
    r"(?:(?:about|some|nearly|около|почти|примерно|шамамен)\s+)?$",
    re.IGNORECASE,
)
_CHANGE = re.compile(
    r"^\s*(?:more|less|fewer|higher|lower|больше|меньше|выше|ниже|көп|аз|артық|кем|points?)\b", re.IGNORECASE
)


class SumShare(NamedTuple):
    """A percentage, the sum that it is of, and the sum that this is a part of, with the least and most they allow."""

    passage: Passage
    percent: Figure
    part: Written
    whole: Written
    start: int
    end: int

    @property
    def range(self) -> tuple[Fraction, Fraction]:
        """The least and the most per cent that the two sums, as rounded, can make."""
        part, whole = Fraction(self.part.exact or 0), Fraction(self.whole.exact or 1)
        half, other = Fraction(self.part.step) / 2, Fraction(self.whole.step) / 2
        return 100 * (part - half) / (whole + other), 100 * (part + half) / (whole - other)


def sum_shares_of(draft: Draft) -> Iterator[SumShare]:
    """Every such percentage in running text."""
    for passage in draft.passages:
        if passage.is_note or passage.paragraph.role == "heading" or len(passage.figures) < 3:
            continue
        for sentence in passage.sentences:
            found = _in_sentence(sentence)
            if found is not None and is_asserted(sentence):
                yield found


def _in_sentence(sentence: Sentence) -> SumShare | None:
    text = sentence.passage.text
    figures = [figure for figure in sentence.figures if figure.value.exact is not None and not figure.value.vague]
    for one, other, percent in zip(figures, figures[1:], figures[2:], strict=False):
        if not percent.is_percent or one.is_percent or other.is_percent:
            continue
        if not _OF.match(text[one.end : other.start]) or not _LEADS.search(text[other.end : percent.start]):
            continue
        part = in_unit_of(other.value, one.value)
        is_sum = other.value.unit is not None or other.value.decimals or part.decimals or other.whole is None
        like = part.unit in (None, other.value.unit)
        small = 0 < (part.exact or Decimal(0)) <= (other.value.exact or Decimal(0))
        if is_sum and like and small and not _CHANGE.match(text[percent.end : percent.end + 12]):
            return SumShare(sentence.passage, percent, part, other.value, one.start, percent.end)
    return None
