"""Why parts that do not make their total may be right all the same: a round total, or one part within two others."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from qantar.audit.passages import Figure, Sentence

#: 10 from each (n = 6 and n = 5); 13,968 had a number, and among these 2,947 died.
_OF_EACH = re.compile(r"\b(?:from|in|of|per|for) (?:each|every)\b|\b(?:с|из|от|на|в) кажд\w+", re.IGNORECASE)
_OF_A_PART = re.compile(
    r"\band (?:in|among|of) (?:these|those|them)\b|\bи (?:среди|из) (?:них|этих"
    r"|тех)\b",
    re.IGNORECASE,
)


def is_rounded(total: Decimal, values: Sequence[Decimal]) -> bool:
    """Whether a total in whole thousands or millions is that of parts told to the unit.

    >>> is_rounded(Decimal(7_000_000), [Decimal(2_227_363), Decimal(4_735_296)])
    True
    >>> is_rounded(Decimal(7_100), [Decimal(2_200), Decimal(4_700)]), is_rounded(Decimal(142), [Decimal(71)] * 2)
    (False, False)
    """
    digits = str(int(total))
    unit = Decimal(10) ** (len(digits) - len(digits.rstrip("0")))
    makes = sum(values, Decimal(0))
    return unit >= 1000 and makes % unit != 0 and abs(makes - total) * 2 <= unit


def counted_twice(values: Sequence[Decimal], total: Decimal, slack: Decimal) -> bool:
    """Whether the smallest part lies in both of the others: 30 fined and 20 jailed, of whom 8 were both, are 42.

    >>> counted_twice([Decimal(30), Decimal(20), Decimal(8)], Decimal(42), Decimal(0))
    True
    """
    both = min(values)
    return len(values) == 3 and abs(sum(values, Decimal(0)) - 2 * both - total) <= slack


def are_parts_of_others(sentence: Sentence, counts: Sequence[Figure]) -> bool:
    """Whether what follows the first number of a sentence are parts of each of many, or parts of one of its parts."""
    if _OF_EACH.search(sentence.passage.text, counts[0].end, counts[1].start):
        return True
    return _OF_A_PART.search(sentence.passage.text, counts[1].end, sentence.end) is not None
