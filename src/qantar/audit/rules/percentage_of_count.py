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

from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

from qantar.audit.answer import Certainty, Held, Place
from qantar.audit.called_notes import note_of
from qantar.audit.counts_of_shares import Share
from qantar.audit.draft import Draft
from qantar.audit.explained import calls_unread, is_explained
from qantar.audit.one_clause import is_one_clause
from qantar.audit.pairs import pairs_of
from qantar.audit.rules.rule import Finds, Rule, discrepancy
from qantar.audit.rules.shares_in_cells import judge_cells
from qantar.audit.shares_in_groups import Choice, Group, agreed_base, groups_of, numbers_beside
from qantar.audit.shares_of_counts import shares_of
from qantar.audit.shares_of_sums import SumShare, sum_shares_of
from qantar.audit.shares_said_again import shares_said_again
from qantar.audit.shares_worked_out import Counted, gives, gives_rest, plain, right_percent, some_count_gives
from qantar.audit.slips import is_misreading, slip_between
from qantar.values.rounding import can_give

ID = "percentage-of-count"


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
    for group in groups_of(draft, frozenset(apart) - paired):
        alone: list[Counted] = []
        beside = [
            Choice(share.whole, share.passage.place(share.start, share.end))
            for share in shares_by_lines.get((group.first, group.last), ())
        ]
        for one in group.members:
            if one.base:
                beside.append(Choice(one.base, one.place))
            if one.base is not None:
                other = not one.sure and not gives(one, one.base)
                if not (other and any(gives(one, people) for people in numbers_beside(draft, group))):
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
        others = numbers_beside(draft, Group([counted], [], *share.passage.paragraph.lines))
        if gives(counted, share.whole) or not any(gives(counted, other) for other in others):
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


def _together(draft: Draft, group: Group, beside: list[Choice]) -> Finds:
    """Find the base that the percentages of a group agree on, and tell of those that it does not give."""
    agreed = agreed_base(draft, group, beside)
    if agreed is None:
        return
    people, place = agreed.choice.people, agreed.choice.place
    for one in group.members:
        if gives(one, people):
            yield Held(ID, one.place.line)
        elif not one.respectively and (
            agreed.sure or not any(gives(one, other) or _is_whole(one, other) for other in numbers_beside(draft, group))
        ):
            yield from _against(draft, one, people, "certain" if agreed.sure and not one.unread else "likely", place)


def _is_whole(one: Counted, other: int) -> bool:
    """Whether a percentage stands with its whole, of which another number is the part: 65.3 % (421 had been sent)."""
    return other < one.people and can_give(one.percent, other, one.people)


def _against(draft: Draft, one: Counted, base: int, certainty: Certainty, said: Place | None = None) -> Finds:
    if base and gives(one, base):
        yield Held(ID, one.place.line)
        return
    if base == 0 or one.people >= base or gives_rest(one, base):
        return  # the number of those asked is no count of some of them
    share = Fraction(100 * one.people, base)
    written = one.percent.text
    digits = plain(one.percent.exact or Decimal(0))
    right = right_percent(share, one.percent, digits)
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
    elif not some_count_gives(one.percent, base):
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
    """A percentage above 100 without its point, its count without its first digit: 1 and 573 % for 71 and 57.3 %."""
    exact = one.percent.exact or Decimal(0)
    for tens in (10, 100) if exact > 100 else ():
        percent = replace(one.percent, low=exact / tens, high=exact / tens, step=one.percent.step / tens)
        count = round(base * exact / tens / 100)
        if can_give(percent, count, base) and slip_between(str(one.people), str(count)) == "a digit was lost":
            return plain(exact / tens), count
    return None


RULE = Rule(
    ID,
    "A percentage that its own count and base cannot give, and the slip that would mend it",
    "error",
    check,
    needs="a percentage that stands with its count, and the number of people asked",
    cites=("brown2017",),
)
