"""A percentage that its own count and base cannot give.

A count of whole people out of a whole number of people gives only certain percentages. The rule takes every
percentage that stands with its count - "62.1 % (77 responses)", "77 of 124 (62.1 %)", a row of a table - and works it
out again. It holds if rounding half up, rounding half to even or cutting off at the written decimals gives what is
printed.

The base is what the sentence says (77 of 124). It is `certain` only where percentage, count and base stand in one
clause in which nothing else is counted. Where the sentence says no base, the percentages of a paragraph or a table are
taken together: their base is the total of the table, a number of people in the paragraph or in the lines above it,
the sum of the counts, or a number of people whom the text says were asked, whichever most of them fit. Then it is
`certain` only where the base is stated and at least two others beside it fit; where more fail than fit, nothing is
said. Last come percentages whose count and base stand in the sentences before, or whose clause says nothing but that
it is a figure of what was told: "That is 62.5 % of the post". These are `likely`.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise
from typing import NamedTuple

from qantar.audit.answer import Certainty, Held, Place
from qantar.audit.bases import bases_near, stated_bases
from qantar.audit.called_notes import note_of
from qantar.audit.counts_of_shares import Share
from qantar.audit.draft import Draft
from qantar.audit.explained import calls_unread, is_explained
from qantar.audit.grids import Grid, grids_of
from qantar.audit.one_clause import is_one_clause
from qantar.audit.pairs import is_near_size, pairs_of
from qantar.audit.passages import Passage
from qantar.audit.rules.rule import Finds, Rule, discrepancy
from qantar.audit.rules.shares_in_cells import judge_cells
from qantar.audit.shares_of_counts import shares_of
from qantar.audit.shares_of_sums import SumShare, sum_shares_of
from qantar.audit.shares_said_again import shares_said_again
from qantar.audit.slips import is_misreading, slip_between
from qantar.audit.wholes_implied import whole_implied
from qantar.audit.words import RESPECTIVELY
from qantar.values.rounding import can_give, rounded_to
from qantar.values.written import Written

ID = "percentage-of-count"
NEAR = 3  # lines above a paragraph that lead up to it
BESIDE = 4  # passages, it and those that lead up to it

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
    sure: bool = False  # the three stand in one clause
    unread: bool = False  # a note is called that cannot be told, and may say of what it is
    respectively: bool = False  # each of several is of a number of its own


class Group(NamedTuple):
    """Percentages of one paragraph or one table, which are likely to be of one number of people."""

    members: list[Counted]
    totals: list[int]
    first: int
    last: int


class Choice(NamedTuple):
    """A number that the percentages of a group may be of; where it is stated, if it is, and itself as a share."""

    people: int
    place: Place | None
    is_share: bool = False


def check(draft: Draft) -> Finds:
    """Work every percentage out again from its count."""
    apart = {
        (one.passage.number, one.percent.start): one
        for one in shares_of(draft)
        if _is_in_note(draft, one) or not is_explained(draft, one.passage, one.percent.start)
    }
    paired = {(pair.passage.number, pair.percent.start) for pair in pairs_of(draft) if pair.base is not None}
    for key, share in apart.items():
        if key not in paired:
            counted = Counted(share.percent.value, share.part, share.whole, share.passage.place(share.start, share.end))
            sure = share.stated and is_one_clause(share.passage, share.percent, share.part, share.whole)
            sure = sure and not calls_unread(share.passage, share.percent.start)
            yield from _against(draft, counted, share.whole, "certain" if sure else "likely")
    for share_of_sums in sum_shares_of(draft):
        if (share_of_sums.passage.number, share_of_sums.percent.start) not in paired | set(apart):
            yield from _of_sums(share_of_sums)
    judged: set[int] = set()
    shares_by_lines = _by_their_lines(apart.values())
    for group in _groups(draft, frozenset(apart) - paired):
        alone: list[Counted] = []
        beside = [
            Choice(share.whole, share.passage.place(share.start, share.end))
            for share in shares_by_lines.get((group.first, group.last), ())
        ]
        for one in group.members:
            if one.base:
                beside.append(Choice(one.base, one.place))
            if one.base is not None:
                other = not one.sure and not _gives(one, one.base)
                if not (other and any(_gives(one, people) for people in _beside(draft, group))):
                    yield from _against(draft, one, one.base, "certain" if one.sure else "likely")
            else:
                alone.append(one)
        if alone:
            for told in _together(draft, group._replace(members=alone), beside):
                judged.add(told.line if isinstance(told, Held) else told.place.line)
                yield told
    yield from _slipped(draft, frozenset(apart), judged)
    yield from judge_cells(draft, ID)


def _by_their_lines(shares: Iterable[Share]) -> dict[tuple[int, int], list[Share]]:
    found: dict[tuple[int, int], list[Share]] = {}
    for share in shares:
        found.setdefault(share.passage.paragraph.lines, []).append(share)
    return found


def _slipped(draft: Draft, apart: frozenset[tuple[int, int]], judged: set[int]) -> Finds:
    """Percentages that nothing else has judged, one slip away from the share of the two counts beside them."""
    unjudged = {
        (pair.passage.number, pair.percent.start)
        for pair in pairs_of(draft)
        if pair.base is None and pair.passage.place(pair.percent.start).line not in judged
    }
    every = {(pair.passage.number, pair.percent.start) for pair in pairs_of(draft)}
    for share in shares_said_again(draft, apart | (every - unjudged)):
        if is_explained(draft, share.passage, share.percent.start):
            continue
        counted = Counted(share.percent.value, share.part, share.whole, share.passage.place(share.start, share.end))
        yield from _against(draft, counted, share.whole, "likely")


def _is_in_note(draft: Draft, share: Share) -> bool:
    """Whether the note of a percentage tells its count and base themselves, and not of what else it is."""
    note = note_of(draft, share.passage.sentence_at(share.percent.start))
    return note is not None and {share.part, share.whole} <= {figure.whole for figure in note.figures}


def _of_sums(one: SumShare) -> Finds:
    """A share of two sums, which are rounded themselves."""
    low, high = one.range
    stated, half = Fraction(one.percent.value.exact or 0), Fraction(one.percent.value.step)
    place = one.passage.place(one.start, one.end)
    if low - half <= stated <= high + half:
        yield Held(ID, place.line)
        return
    right = f"{float(Fraction(one.part.exact or 0) / Fraction(one.whole.exact or 1) * 100):.1f} %"
    message = f"{one.part.text} of {one.whole.text} is {right}, not {one.percent.text}"
    yield discrepancy(ID, "likely", place, stated=one.percent.text, expected=right, message=message)


def _groups(draft: Draft, without: frozenset[tuple[int, int]]) -> Iterator[Group]:
    by_passage: list[Group] = []
    last: Passage | None = None
    for passage, one in _in_text(draft, without):
        first, end = passage.paragraph.lines
        if last is not None and (passage is last or _go_on(last, passage)):
            by_passage[-1] = by_passage[-1]._replace(last=end)
            by_passage[-1].members.append(one)
        else:
            by_passage.append(Group([one], [], first, end))
        last = passage
    yield from by_passage
    for grid in grids_of(draft):
        rows = list(_in_table(grid))
        if rows:
            first = grid.block.caption_line or grid.block.first_line
            yield Group(rows, _totals(grid), min(first, grid.block.first_line), grid.block.last_line)


def _go_on(last: Passage, passage: Passage) -> bool:
    """Whether a passage is the next item of one list."""
    return passage.number == last.number + 1 and last.paragraph.role == passage.paragraph.role == "item"


def _together(draft: Draft, group: Group, beside: list[Choice]) -> Finds:
    """Find the base that the percentages of a group agree on, and tell of those that it does not give."""
    least = max(one.people for one in group.members)
    choices = [*_choices(draft, group), *(choice for choice in beside[:1] if choice.people > least)]
    speaks = _speaks_for if draft.ocr else _gives  # a scanner loses points
    fits = [sum(speaks(one, choice.people) for one in group.members) for choice in choices]
    if len(group.members) >= 4 and max(fits, default=0) * 2 < len(group.members):
        choices += [Choice(base, None) for base in whole_implied(group.members)]
        fits = [sum(speaks(one, choice.people) for one in group.members) for choice in choices]
    best = max(range(len(choices)), key=lambda place: (fits[place], -place), default=None)
    if best is None:
        return
    choice, good = choices[best], fits[best]
    failing = len(group.members) - good
    if good == 0 and choice.is_share:
        return  # a share like these, and of the same whole
    if good == 0 and choice.place is not None and not _near(group, choice.place) and not _slips(group, choice.people):
        return  # a number far away, and no slip would make it the base
    if good == 0 and not (failing == 1 and best == 0 and choice.place is not None):
        return
    if failing > good and failing > 1:
        return
    rivals = [
        other for other, count in zip(choices, fits, strict=True) if count == good and other.people != choice.people
    ]
    listed = choice.people in group.totals and sum(one.people for one in group.members) == choice.people and good > 0
    enough = draft.base is not None or listed or (good >= 2 and good >= failing)
    sure = choice.place is not None and enough and not rivals
    for one in group.members:
        if _gives(one, choice.people):
            yield Held(ID, one.place.line)
        elif not one.respectively and (sure or not any(_gives(one, people) for people in _beside(draft, group))):
            yield from _against(
                draft, one, choice.people, "certain" if sure and not one.unread else "likely", choice.place
            )


def _near(group: Group, place: Place) -> bool:
    """Whether a base stands in the paragraph of its percentages, or right before it."""
    return group.first - NEAR <= place.line <= group.last


def _slips(group: Group, base: int) -> bool:
    """Whether one slip makes a percentage what a base gives."""
    for one in group.members:
        digits = _plain(one.percent.exact or Decimal(0))
        if base and one.people <= base:
            right = _right(Fraction(100 * one.people, base), one.percent, digits)
            if slip_between(digits, right):
                return True
    return False


def _beside(draft: Draft, group: Group) -> Iterator[int]:
    """Every number of a paragraph and right before it: "103 were arrested ... every third of them (35, or 34.0 %)"."""
    passages = draft.passages
    last = bisect_right(passages, group.last, key=lambda passage: passage.paragraph.lines[0])
    for passage in reversed(passages[max(0, last - BESIDE) : last]):
        if passage.paragraph.lines[1] < group.first - NEAR:
            return
        yield from (figure.whole for figure in passage.figures if figure.whole)


def _choices(draft: Draft, group: Group) -> Iterator[Choice]:
    """What the percentages of a group may be of, the likeliest first."""
    least = max(one.people for one in group.members)
    counts = {one.place.line: one.people for one in group.members}
    for total in group.totals:
        yield Choice(total, group.members[0].place)
    seen = set(group.totals)
    for base in [*bases_near(draft, group.first, group.last), *stated_bases(draft)]:
        own = counts.get(base.place.line) == base.people
        near = any(is_near_size(one.percent, one.people, base.people) for one in group.members)
        if base.people not in seen and base.people >= least and near and not own:
            seen.add(base.people)
            yield Choice(base.people, base.place, base.is_share)
    makes = sum(one.people for one in group.members)
    if len(group.members) >= 3 and makes not in seen:
        yield Choice(makes, None)


def _in_text(draft: Draft, without: frozenset[tuple[int, int]]) -> Iterator[tuple[Passage, Counted]]:
    for passage, percent, count, base, of in pairs_of(draft):
        if (passage.number, percent.start) in without or is_explained(draft, passage, percent.start):
            continue
        whole = count.whole
        if of is not None and of.whole and whole is not None and can_give(percent.value, whole, of.whole):
            base = of  # "of these" was said of all
        if whole is not None:
            place = passage.place(min(percent.start, count.start), max(percent.end, count.end))
            people = base.whole if base else None
            sure = people is not None and of is None and is_one_clause(passage, percent, whole, people)
            unread = calls_unread(passage, percent.start)
            each = RESPECTIVELY.search(passage.sentence_at(percent.start).text) is not None
            yield passage, Counted(percent.value, whole, people, place, sure and not unread, unread, each)


def _in_table(grid: Grid) -> Iterator[Counted]:
    for row in grid.numbers:
        for count, percent in pairwise(row):
            if count is None or percent is None or count.whole is None or not percent.percent:
                continue
            if count.column == 0 and not _COUNTS.search(grid.head(0)):
                continue  # a label: 2019 | 12 %
            if grid.is_total(count.row):
                continue
            yield Counted(percent.value, count.whole, None, grid.place(percent))


def _totals(grid: Grid) -> list[int]:
    """The totals that a table gives for its columns of counts."""
    rows = [row for place, row in enumerate(grid.numbers) if grid.is_total(place)]
    return [number.whole for row in rows for number in row if number is not None and number.whole]


def _speaks_for(one: Counted, base: int) -> bool:
    """Whether a percentage speaks for a base: it is given by it, or has its digits without their decimal point."""
    if _gives(one, base):
        return True
    digits = _plain(one.percent.exact or Decimal(0))
    if not base or one.people > base or "." in digits:
        return False
    return _right(Fraction(100 * one.people, base), one.percent, digits).replace(".", "") == digits


def _gives(one: Counted, base: int) -> bool:
    return one.people <= base and can_give(one.percent, one.people, base)


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
    message = f"{one.people:,} of {base:,} is {right} %, not {digits} %"
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
        also=(said,) if said and said.line not in (0, one.place.line) else (),
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


RULE = Rule(
    ID,
    "A percentage that its own count and base cannot give, and the slip that would mend it",
    "error",
    check,
    needs="a percentage that stands with its count, and the number of people asked",
    cites=("brown2017",),
)
