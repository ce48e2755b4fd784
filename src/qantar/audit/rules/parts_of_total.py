"""Parts in running text that do not make the total they are said to be of.

The rule reads "2,657 actions were held. Among them are 6 battles, 60 riots ...", "30 people were held: 12 women and
18 men", "50 people (20 men and 30 women)", "12 women and 18 men, 30 in all", "adding up 12 and 18 gives 30". That the
parts are all of them is seldom beyond doubt, so the answer is `likely`; where the text does not say that they are ("the
remaining 20", "in all"), it is given only if the parts make more than the total or one slip would mend it. So are lines
below a total that ends with "of which:", and percentages: "64 % always (52 %) or nearly always (12 %)". A part may not
be more than its whole: "in 21 of the 17 districts".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise

from qantar.audit.answer import Held
from qantar.audit.countable import OF_THEM
from qantar.audit.draft import Draft
from qantar.audit.enumerations import Enumeration, enumerations_of
from qantar.audit.parts_and_totals import Parts, amount_of, between
from qantar.audit.parts_below import PartsBelow, amount, parts_above_their_whole, parts_below
from qantar.audit.parts_told import parts_in
from qantar.audit.rules.rule import Finds, Rule, discrepancy
from qantar.audit.slips import slip_between
from qantar.audit.sums_told import counted_twice, is_rounded

ID = "parts-of-total"

#: What follows is not of the whole: not including 4 accents; кроме 4 запасных.
_LEFT_OUT = re.compile(
    r"\b(?:not (?:including|counting)|excluding|exclusive of|besides|apart from|in addition to|не считая|не включая"
    r"|за исключением|помимо|кроме|сонымен қатар|қоспағанда|есептемегенде)\b",
    re.IGNORECASE,
)
#: Who counts and writes: what two of them know of are no parts.
_SOURCE = re.compile(
    r"\b(?:press|newspaper|paper|polic|union|ministr|archive|observer|court|gazette|hospital|печат|пресс|газет|полиц"
    r"|профсоюз"
    r"|министер|прокур|архив|наблюдател|больниц|баспасөз|кәсіподақ|министрлік|мұрағат|бақылаушы|аурухана)\w*",
    re.IGNORECASE,
)
_ALL = re.compile(r"\b(?:all|все|всех|барлық)\s$", re.IGNORECASE)
MOST_ABOVE = 15  # percentage points by which the parts of a percentage may make more than it
NEAR = 40  # characters in front of the first part and behind the last
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")


def check(draft: Draft) -> Finds:
    """Add up the parts of every total."""
    judged = set()
    for found in parts_in(draft):
        told = list(_judge(_of_one_writing(_without_what_is_left_out(found))))
        if told:
            judged.add((found.of.passage.number, found.total.start))
        yield from told
    for one in enumerations_of(draft):
        if (one.sentence.passage.number, one.total.start) not in judged:
            yield from _judge_enumeration(one)
    for below in parts_below(draft):
        yield from _judge_below(below)
    for passage, part, whole in parts_above_their_whole(draft):
        place = passage.place(min(part.start, whole.start), max(part.end, whole.end))
        message = f"{part.text} is more than {whole.text}, of which it is said to be a part"
        yield discrepancy(ID, "likely", place, stated=part.text, expected=f"at most {whole.text}", message=message)


def _judge_enumeration(found: Enumeration) -> Finds:
    """Hold a total that is taken apart right behind it against its parts, which are all of it."""
    total, values = amount_of(found.total), [amount_of(one) for one in found.parts]
    makes = sum(values, Decimal(0))
    place = found.sentence.passage.place(found.total.start, found.total.end)
    if max(values) >= total or abs(makes - total) * 3 > total or (found.some and makes < total):
        return
    if makes == total or counted_twice(values, total, Decimal(0)) or is_rounded(total, values):
        yield Held(ID, place.line)
        return
    added = " + ".join(one.text for one in found.parts)
    message = f"the parts make {makes:,f}, not {total:,f}: {added}"
    yield discrepancy(ID, "likely", place, stated=found.total.text, expected=f"{makes:,f}", message=message)


def _judge_below(found: PartsBelow) -> Finds:
    total, values = amount(found.total), [amount(figure) for _, figure in found.parts]
    makes = sum(values, Decimal(0))
    if total <= max(values):
        return
    slack = sum((figure.value.step for _, figure in found.parts), found.total.value.step) / 2
    exact = found.total.value.unit is None
    if abs(makes - total) <= (0 if exact else slack) or is_rounded(total, values):
        yield Held(ID, found.passage.place(found.total.start).line)
        return
    if found.total.is_percent:
        told = 0 < makes - total <= MOST_ABOVE  # where they make less, others may have been left out
    else:
        mended = (slip_between(f"{one:f}", f"{one + total - makes:f}") for one in values if one + total > makes)
        told = slip_between(f"{total.normalize():f}", f"{makes.normalize():f}") is not None or any(mended)
    if not told:
        return
    yield discrepancy(
        ID,
        "likely",
        found.passage.place(found.total.start, found.total.end),
        stated=found.total.text,
        expected=f"{makes.normalize():,f}",
        message=f"the parts make {makes.normalize():,f}, not {total.normalize():,f}: "
        + " + ".join(figure.text for _, figure in found.parts),
        also=tuple(passage.place(figure.start, figure.end) for passage, figure in found.parts[:1]),
    )


def _judge(found: Parts) -> Finds:
    total, makes = amount_of(found.total), found.makes
    values = [part.amount for part in found.parts]
    text = found.of.passage.text
    if OF_THEM.match(text[found.total.end : found.total.end + 30]) and not _ALL.search(text, 0, found.total.start):
        return  # 89 of them are a part themselves
    if _is_no_list(found):
        return
    if len(values) >= 3 and values[0] <= 2 and values == [values[0] + step for step in range(len(values))]:
        return  # the points of a scale: 1, 2, 3, 4 or 5
    if len(values) < 2 or total <= sorted(values)[-1] or (found.some and makes < total and not found.all_of_it):
        return
    slack = Decimal(0)
    if found.total.value.unit is not None:
        slack = sum((part.figure.value.step for part in found.parts), found.total.value.step) / 2
    held = abs(makes - total) <= slack or counted_twice(values, total, slack)
    last_ones = found.all_of_it and any(sum(values[first:]) == total for first in range(1, len(values) - 1))
    if held or last_ones or is_rounded(total, values) or _is_made_up_later(found, total - makes):
        yield Held(ID, found.of.passage.place(found.total.start).line)
        return
    if not _is_told(found, total, values, makes) or (makes > total and _by_sources(found)):
        return
    figures = [(part.figure.text, part.times) for part in found.parts]
    first = found.parts[0]
    yield discrepancy(
        ID,
        "likely",
        found.of.passage.place(found.total.start, found.total.end),
        stated=found.total.text,
        expected=f"{makes.normalize():,f}",
        message=f"the parts make {makes.normalize():,f}, not {total.normalize():,f}: "
        + " + ".join(figure if times == 1 else f"{times} x {figure}" for figure, times in figures),
        also=() if found.of is first.where else (first.where.passage.place(first.figure.start),),
    )


def _without_what_is_left_out(found: Parts) -> Parts:
    """The parts up to "not including", behind which another kind is told of."""
    for place, (one, other) in enumerate(pairwise(found.parts), 1):
        of_list = found.of is not other.where or found.total.start < one.figure.start
        if of_list and _LEFT_OUT.search(between(one, other)):
            return found._replace(parts=found.parts[:place])
    return found


def _of_one_writing(found: Parts) -> Parts:
    """Where numbers are written in figures, those in words count something else, unless with them the parts hold."""
    digits = [part for part in found.parts if part.figure.text[0].isdigit()]
    if found.makes == amount_of(found.total) or len(digits) < 2 or not found.total.text[0].isdigit():
        return found
    return found._replace(parts=digits)


def _is_made_up_later(found: Parts, lacking: Decimal) -> bool:
    """Whether what follows tells what is still lacking: the remainder, 2,257, was left from last year."""
    last = found.parts[-1]
    behind = [figure for figure in last.where.passage.figures if figure.start > last.figure.end]
    return lacking > 0 and any(amount_of(figure) == lacking for figure in behind)


def _by_sources(found: Parts) -> bool:
    """Whether the parts are what two sources know of: the press wrote of 164, the police of 88, and both of some."""
    first, last = found.parts[0], found.parts[-1]
    if found.all_of_it or first.where.passage is not last.where.passage:
        return False
    start, end = max(first.where.start, first.figure.start - NEAR), min(last.where.end, last.figure.end + NEAR)
    return len({match.group().lower()[:6] for match in _SOURCE.finditer(first.where.passage.text, start, end)}) >= 2


def _is_no_list(found: Parts) -> bool:
    """Whether the numbers are years, or a row of bare numbers."""
    figures = [found.total, *(part.figure for part in found.parts)]
    bare = any(not between(one, other).strip() for one, other in pairwise(found.parts))
    return bare or all(_YEAR.fullmatch(figure.text) for figure in figures)


def _is_told(found: Parts, total: Decimal, values: Sequence[Decimal], makes: Decimal) -> bool:
    """Whether the parts are near enough to the total, or the text says plainly enough that they are all of it."""
    whole = all(value == int(value) for value in [*values, total])
    pairs = [(str(int(total)), str(int(makes)))] if whole else []
    pairs += [(str(int(value)), str(int(value + total - makes))) for value in values if whole and value + total > makes]
    mended = any(slip_between(*pair) not in (None, "the decimal point moved") for pair in pairs)
    off = abs(makes - total)
    if found.may_overlap and found.some and off > 2 and off * 20 > total:
        return False
    close = off * 5 <= total
    overlap = found.may_overlap and not found.all_of_it
    near = off * 8 <= total or (total < makes <= 2 * total and not overlap)
    if found.closed and found.may_overlap and makes < total and off * 5 <= total:
        # Of 96 people 40 were released, 12 after a hearing and 28 without one: the first may be a whole of its own.
        return abs(sum(values[1:], Decimal(0)) - values[0]) > 0
    if found.closed and not found.may_overlap and off * 10 <= 6 * total:
        return True
    if found.all_of_it and (close or mended or near):
        return True
    return (mended and close) or (found.listed and near)


RULE = Rule(
    ID,
    "Parts in running text that do not make the total they are said to be of",
    "error",
    check,
    needs="a total and at least two parts, joined by such words as: of these, among them, in all, the remaining",
)
