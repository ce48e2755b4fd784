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
from typing import Literal, NamedTuple

from qantar.audit.change_amounts import FROM, Amount
from qantar.audit.change_order import earlier_by_words, is_timed, years_of
from qantar.audit.change_things import are_in_two_measures, are_near_enough, are_of_one_thing
from qantar.audit.no_counts import runs_over_a_range
from qantar.audit.passages import Sentence
from qantar.values.numbers import find_numbers
from qantar.values.written import Written

MOST_FIGURES = 6  # in a sentence whose two figures are told from its years
_OF_A_SCALE = re.compile(r"(?:scale|шкал\w*|marks?|шәкіл\w*|балл\w*)\W+(?:[^\W\d_]+\W+){0,2}$", re.IGNORECASE)
_AND = re.compile(r"\s*(?:and|or|и|или|және|мен)\s*", re.IGNORECASE)
#: Raised to $29 million in addition to the $7 million of another law.
_BESIDES = re.compile(
    r"\b(?:in addition to|on top of|as well as|together with|besides|вдобавок к|помимо|сверх)\b", re.IGNORECASE
)
_BASE = re.compile(r"\b(?:the base(?:line)?|баз[аыеу]|база)\b[^.;,\d]*(?:\d{4}[^.;,\d]*)?$", re.IGNORECASE)
_ANOTHER = re.compile(
    r"\b(?:those(?! of (?:the year )?(?:1[89]|20)\d\d)|that of(?! (?:the year )?(?:1[89]|20)\d\d)|тех(?! же| пор)"
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
        found = pair_of(sentence.text, amounts[0], amounts[1])
        return [found] if found else []
    pairs: list[Change] = []
    for one, other in pairwise(amounts):
        change = pair_of(sentence.text, one, other)
        if change and change.stated and (not pairs or pairs[-1].end <= one.start):
            pairs.append(change)
    return pairs


def pair_of(
    text: str, one: Amount, other: Amount, years: tuple[int, int] | Literal["read"] | None = "read"
) -> Change | None:
    """The change between two amounts of a text, if they are of one thing and it is told which is the earlier.

    `years` are those of the two, where they were read already.
    """
    stated, earlier = earlier_by_words(text, one, other)
    years = years_of(text, one, other) if years == "read" else years
    if _BASE.search(text[max(0, one.start - 40) : one.start]):
        years = None  # the base says it outright
    by_years = None if years is None else one if years[0] < years[1] else other
    between = text[one.end : other.start]
    if _BESIDES.search(between) or ("." in between and (one.value.vague or other.value.vague)):
        return None
    timed = by_years is not None or is_timed(between)
    if _ANOTHER.search(between) or (";" in between and not timed):
        return None
    if earlier is not by_years and by_years is not None:
        if stated:
            return None
        earlier = by_years
    if years is None and _AND.fullmatch(between):
        return None  # 5 % and 10 % of them
    if earlier is None or _OF_A_SCALE.search(text[: one.start]):
        return None
    if one.value.unit != other.value.unit and not (stated and one.value.unit is None):
        return None
    if runs_over_a_range(text, one.start) or not are_of_one_thing(text, one, other):
        return None
    if not stated and are_in_two_measures(text, one, other):
        return None
    told = tuple(sorted(years)) if years else ()
    return _between(text, one, other, earlier is one, stated, told)


def in_either_order(text: str, one: Amount, other: Amount) -> Change | None:
    """Two amounts of one thing of which it is not told which is the earlier, as if it were the first."""
    alike = one.value.unit == other.value.unit and are_of_one_thing(text, one, other)
    if not alike or are_in_two_measures(text, one, other) or _ANOTHER.search(text[one.end : other.start]):
        return None
    return _between(text, one, other, True, False, ())


def _between(
    text: str, one: Amount, other: Amount, rising: bool, stated: bool, years: tuple[int, ...]
) -> Change | None:
    """The change between two amounts, the first of which is the earlier, or the later."""
    earlier, later = (one, other) if rising else (other, one)
    first, last = in_unit_of(later.value, earlier.value), later.value
    if first.unit != last.unit or not are_near_enough(first, last):
        return None
    lead = FROM.search(text[max(0, one.start - 60) : one.start]) if stated and rising else None
    start = one.start - len(lead.group()) if lead else one.start
    places = ((earlier.start, earlier.end), (later.start, later.end))
    return Change(first, last, start, other.end, stated, not rising, places, years)


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


def became_more(change: Change) -> bool | None:
    """Whether the later figure is the larger; None where they are equal, or a rounded one may be either.

    Over 7,000 may be more than 7,400; about 40,000 may be less than 39,000.
    """
    difference = exact(change.after) - exact(change.before)
    room = sum(one.step for one in (change.before, change.after) if one.vague) / 2
    return None if abs(difference) <= room else difference > 0


def exact(value: Written) -> Decimal:
    """The value of a number that is known to have one."""
    return value.exact or Decimal(0)
