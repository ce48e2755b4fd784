"""A percentage that its own count and base cannot give.

A count of whole people out of a whole number of people gives only certain percentages. The rule takes every
percentage that stands with its count - "62.1 % (77 responses)", "77 of 124 (62.1 %)", a row of a table - and works it
out again. It holds if rounding half up, rounding half to even or cutting off at the written decimals gives what is
printed.

The base is what the sentence says (77 of 124). Where it says none, it is one of the numbers of people whom the text
says were asked; the percentage holds if any of them gives it. If none does, the base that the other percentages agree
on is used, and the answer is `certain` only where at least three others agree on it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise
from typing import NamedTuple

from qantar.audit.answer import Certainty, Discrepancy, Held, Place
from qantar.audit.bases import Base, bases_of
from qantar.audit.draft import Draft
from qantar.audit.grids import Grid, grids_of
from qantar.audit.pairs import pairs_of
from qantar.audit.rules.rule import Finds, Rule, discrepancy
from qantar.audit.slips import is_misreading, slip_between
from qantar.values.rounding import can_give, rounded_to
from qantar.values.written import Written

ID = "percentage-of-count"


_COUNTS = re.compile(
    r"\b(?:responses|counts?|number|answers|frequency|n|ответов|ответы|число|кол|количество|жауап|саны)\b",
    re.IGNORECASE,
)


class Counted(NamedTuple):
    """A percentage, its count, and the base that stands with it."""

    percent: Written
    people: int
    base: int | None
    place: Place


def check(draft: Draft) -> Finds:
    """Work every percentage out again from its count."""
    every = [*_in_text(draft), *(row for grid in grids_of(draft) for row in _in_table(grid))]
    stated = bases_of(draft)
    fits = Counter(base.people for one in every if one.base is None for base in stated if _gives(one, base.people))
    for one in every:
        if one.base is not None:
            yield from _against(draft, one, one.base, "certain")
            continue
        if any(_gives(one, base.people) for base in stated):
            yield Held(ID, one.place.line)
            continue
        best = _agreed(stated, fits)
        if best is not None:
            certain = draft.base is not None or fits[best.people] >= 3
            yield from _against(draft, one, best.people, "certain" if certain else "likely", best.place)
    if not stated:
        yield from _without_base(draft, [one for one in every if one.base is None])


def _in_text(draft: Draft) -> Iterator[Counted]:
    for passage, percent, count, base in pairs_of(draft):
        whole = count.whole
        if whole is not None:
            start, end = min(percent.start, count.start), max(percent.end, count.end)
            yield Counted(percent.value, whole, base.whole if base else None, passage.place(start, end))


def _in_table(grid: Grid) -> Iterator[Counted]:
    for row in grid.numbers:
        for count, percent in pairwise(row):
            if count is None or percent is None or count.whole is None or not percent.percent:
                continue
            if count.column == 0 and not _COUNTS.search(grid.head(0)):
                continue  # a label: 2019 | 12 %
            if grid.is_total(count.row):
                continue
            yield Counted(percent.value, count.whole, _total_of(grid, count.column), grid.place(percent))


def _total_of(grid: Grid, column: int) -> int | None:
    """The total that a table gives for a column of counts."""
    found = [row[column] for place, row in enumerate(grid.numbers) if column < len(row) and grid.is_total(place)]
    return next((number.whole for number in reversed(found) if number is not None), None)


def _gives(one: Counted, base: int) -> bool:
    return one.people <= base and can_give(one.percent, one.people, base)


def _agreed(stated: list[Base], fits: Counter[int]) -> Base | None:
    best = max(stated, key=lambda base: fits[base.people], default=None)
    return best if best is not None and (fits[best.people] >= 2 or len(stated) == 1) else None


def _against(draft: Draft, one: Counted, base: int, certainty: Certainty, said: Place | None = None) -> Finds:
    if base and _gives(one, base):
        yield Held(ID, one.place.line)
        return
    if base == 0 or one.people > base:
        return
    share = Fraction(100 * one.people, base)
    written = one.percent.text
    digits = _plain(one.percent.exact or Decimal(0))
    right = _right(share, one.percent, digits)
    slip = slip_between(digits, right)
    message = f"{one.people} of {base:,} is {right} %, not {digits} %"
    if slip:
        message += f": {slip}"
    misread = draft.ocr and is_misreading(digits, right)
    both = _both_misread(one, base) if draft.ocr and not misread else None
    if both:
        right, count = both
        misread, message = (
            True,
            f"{digits} % cannot be; {right} % is {count} of {base:,}, if the scanner lost a digit of each",
        )
    elif misread:
        message += "; the scanner may have misread it"
    elif not _counts_that_give(one.percent, base):
        message += f"; no count of {base:,} gives {digits} %"
    yield discrepancy(
        ID,
        certainty,
        one.place,
        stated=written,
        expected=f"{right} %",
        message=message,
        also=(said,) if said and said.line else (),
        severity="warning" if misread else None,
    )


def _both_misread(one: Counted, base: int) -> tuple[str, int] | None:
    """A percentage above 100 whose point was lost, beside a count whose first digit was lost: 1 and 573 %"
    " for 71 and 57.3 %.
    """
    exact = one.percent.exact or Decimal(0)
    for tens in (10, 100) if exact > 100 else ():
        percent = replace(one.percent, low=exact / tens, high=exact / tens, step=one.percent.step / tens)
        count = round(base * exact / tens / 100)
        if can_give(percent, count, base) and slip_between(str(one.people), str(count)) == "a digit was lost":
            return _plain(exact / tens), count
    return None


def _counts_that_give(percent: Written, base: int) -> bool:
    """Whether any count of the base gives a percentage."""
    near = int((percent.exact or 0) * base / 100)
    return any(can_give(percent, count, base) for count in range(max(0, near - 1), min(base, near + 2) + 1))


def _right(share: Fraction, percent: Written, digits: str) -> str:
    """The right percentage at the decimals of the wrong one, or at those with which it has the same digits."""
    choices = [_plain(rounded_to(share, step)) for step in (percent.step, Decimal("0.1"), Decimal("0.01"))]
    lost = [choice for choice in choices if choice.replace(".", "") == digits.replace(".", "")]
    return lost[0] if lost else choices[1] if percent.step == 1 and "." not in digits else choices[0]


def _plain(value: Decimal) -> str:
    return format(value, "f")


def _without_base(draft: Draft, every: list[Counted]) -> Iterator[Discrepancy | Held]:
    """Where no base is stated, the percentages of a text are held against each other."""
    if len(every) < 4:
        return
    most = max((_highest_base(one) for one in every), default=0)
    fits = {
        base: sum(_gives(one, base) for one in every)
        for base in range(max(one.people for one in every), min(most, 5000) + 1)
    }
    best = max(fits, key=lambda base: (fits[base], -base), default=0)
    if not best or fits[best] < max(3, 0.75 * len(every)):
        return
    others = [base for base in fits if fits[base] == fits[best]]
    for one in every:
        if any(_gives(one, base) for base in others):
            yield Held(ID, one.place.line)
        else:
            yield from _against(draft, one, best, "likely")


def _highest_base(one: Counted) -> int:
    low = (one.percent.exact or Decimal(0)) - one.percent.step / 2
    return int(100 * one.people / low) if low > 0 else 0


RULE = Rule(
    ID,
    "A percentage that its own count and base cannot give, and the slip that would mend it",
    "error",
    check,
    needs="a percentage that stands with its count, and the number of people asked",
    cites=("brown2017",),
)
