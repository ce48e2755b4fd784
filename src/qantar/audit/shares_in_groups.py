"""Percentages of one paragraph, list or table, taken together, and the number of people that they agree to be of."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise
from typing import NamedTuple

from qantar.audit.answer import Place
from qantar.audit.bases import bases_near, stated_bases
from qantar.audit.draft import Draft
from qantar.audit.explained import calls_unread, is_explained
from qantar.audit.grids import Grid, grids_of
from qantar.audit.one_clause import is_one_clause
from qantar.audit.pairs import is_near_size, pairs_of
from qantar.audit.passages import Passage
from qantar.audit.shares_worked_out import Counted, gives, plain, right_percent, speaks_for
from qantar.audit.slips import slip_between
from qantar.audit.wholes_implied import whole_implied
from qantar.audit.words import RESPECTIVELY
from qantar.values.rounding import can_give

NEAR = 3  # lines above a paragraph that lead up to it
MOST_BESIDE = 8  # numbers of which two may leave a third
BESIDE = 4  # passages, it and those that lead up to it

_COUNTS = re.compile(
    r"\b(?:responses|counts?|number|answers|frequency|n|ответов|ответы|число|кол|количество|жауап|саны)\b",
    re.IGNORECASE,
)


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


class Agreed(NamedTuple):
    """A base that percentages agree on, and whether it is stated, fits enough of them and has no rival."""

    choice: Choice
    sure: bool


def groups_of(draft: Draft, without: frozenset[tuple[int, int]]) -> Iterator[Group]:
    """The percentages with counts of each paragraph or list and of each table."""
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


def agreed_base(draft: Draft, group: Group, beside: list[Choice]) -> Agreed | None:
    """The base that the percentages of a group agree on."""
    least = max(one.people for one in group.members)
    choices = [*_choices(draft, group), *(choice for choice in beside[:1] if choice.people > least)]
    speaks = speaks_for if draft.ocr else gives  # a scanner loses points
    fits = [sum(speaks(one, choice.people) for one in group.members) for choice in choices]
    if len(group.members) >= 4 and max(fits, default=0) * 2 < len(group.members):
        choices += [Choice(base, None) for base in whole_implied(group.members)]
        fits = [sum(speaks(one, choice.people) for one in group.members) for choice in choices]
    best = max(range(len(choices)), key=lambda place: (fits[place], -place), default=None)
    if best is None:
        return None
    choice, good = choices[best], fits[best]
    failing = len(group.members) - good
    if good == 0 and choice.is_share:
        return None  # a share like these, and of the same whole
    if good == 0 and choice.place is not None and not _near(group, choice.place) and not _slips(group, choice.people):
        return None  # a number far away, and no slip would make it the base
    if good == 0 and not (failing == 1 and best == 0 and choice.place is not None):
        return None
    if failing > good and failing > 1:
        return None
    rivals = [
        other for other, count in zip(choices, fits, strict=True) if count == good and other.people != choice.people
    ]
    listed = choice.people in group.totals and sum(one.people for one in group.members) == choice.people and good > 0
    enough = draft.base is not None or listed or (good >= 2 and good >= failing)
    return Agreed(choice, choice.place is not None and enough and not rivals)


def _go_on(last: Passage, passage: Passage) -> bool:
    """Whether a passage is the next item of one list, or goes on behind a semicolon."""
    item = last.paragraph.role == passage.paragraph.role == "item"
    return passage.number == last.number + 1 and (item or last.text.rstrip().endswith(";"))


def _near(group: Group, place: Place) -> bool:
    """Whether a base stands in the paragraph of its percentages, or right before it."""
    return group.first - NEAR <= place.line <= group.last


def _slips(group: Group, base: int) -> bool:
    """Whether one slip makes a percentage what a base gives."""
    for one in group.members:
        digits = plain(one.percent.exact or Decimal(0))
        if base and one.people <= base:
            right = right_percent(Fraction(100 * one.people, base), one.percent, digits)
            if slip_between(digits, right):
                return True
    return False


def numbers_beside(draft: Draft, group: Group) -> list[int]:
    """Every number of a paragraph and right before it, and what two of them leave.

    103 were arrested ... every third of them (35, or 34.0 %); of 384 forms 50 were spoiled, so that 105 are 31.4 %.
    """
    passages, found = draft.passages, list[int]()
    few: list[list[int]] = []  # numbers of one passage, if there are not too many
    last = bisect_right(passages, group.last, key=lambda passage: passage.paragraph.lines[0])
    for passage in reversed(passages[max(0, last - BESIDE) : last]):
        if passage.paragraph.lines[1] < group.first - NEAR:
            break
        own = [figure.whole for figure in passage.figures if figure.whole]
        found += own
        if len(own) <= MOST_BESIDE:
            few.append(own)
    few = [found] if len(found) <= MOST_BESIDE else few
    return [*found, *(one - other for some in few for one in some for other in some if one > other)]


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
