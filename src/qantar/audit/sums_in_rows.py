"""Sums in two currencies that stand in rows, of which no word says that they are one: two and two, two lists, lines.

"In US dollars: 204.7 m, 95.1 m and 513.0 m respectively", in a note to three sums in naira; three paragraphs with one
sum each in dollars and in sum. Whether such pairs are one sum is for their rates to show.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from qantar.audit.called_notes import notes_of
from qantar.audit.draft import Draft
from qantar.audit.passages import Passage
from qantar.audit.sums_of_money import Sum, differ

#: So many passages between two pairs of which one is read as the other is.
NEAR = 6
AGREES = 1.03
FEWEST = 3  # pairs that make a row
#: A part of the first sum, and rates that are not the official one of the day.
PART_OR_OTHER_RATE = re.compile(
    r"\b(?:of|from|among) (?:which|whom|it|them|these|that)\b|\b(?:из|среди) (?:них|которых|этого|е[её])\b"
    r"|в том числе"
    r"|оның ішінде|ішінен|including|включая"
    r"|black|grey|parallel|street|unofficial|market|purchasing|\bPPP\b|nominal|constant"
    r"|ч[её]рн|неофициальн|рыночн|уличн|көше бағам|көшедегі бағам"
    r"|паритет|\bППС\b|қара базар|бейресми|нарықтық|ppp\b|previous|earlier|former|forecast"
    r"|прежн|прогнозн|бұрынғы|болжам",
    re.IGNORECASE,
)


class Equated(NamedTuple):
    """Two sums that stand for one; `said`: the text says so, rather than setting them beside each other."""

    passage: Passage
    first: Sum
    second: Sum
    said: bool
    bare: bool = False  # it names no currency, and is read as its neighbours are
    there: Passage | None = None  # where the second stands, if that is another passage

    @property
    def rate(self) -> float:
        """How much of the first currency is put for one of the second."""
        return self.first.amount / self.second.amount

    def agrees(self, other: Equated) -> bool:
        """Whether another pair close by, in the same order, has the same rate to the last digits."""
        apart = max(self.rate / other.rate, other.rate / self.rate)
        exactly = apart <= AGREES + self.first.slack + self.second.slack + other.first.slack + other.second.slack
        return other is not self and exactly and abs(self.passage.number - other.passage.number) <= NEAR


def beside(passage: Passage, sums: Sequence[Sum], taken: set[int]) -> Iterator[Equated]:
    """Sums that stand two and two in two currencies, or two lists of the same length in one and the other."""
    half = len(sums) // 2
    if half < 3 or len(sums) % 2:
        return
    twos = list(zip(sums[::2], sums[1::2], strict=True))
    lists = list(zip(sums[:half], sums[half:], strict=True))
    for pairs in (twos, lists):
        one, other = pairs[0]
        if all(
            differ(a, b) and ((_same(one, a) and _same(other, b)) or (_same(one, b) and _same(other, a)))
            for a, b in pairs
        ):
            for first, second in pairs:
                between = passage.text[first.end : second.start] if pairs is twos else ""
                behind = passage.text[second.end : second.end + 30].split(")")[0]
                if not PART_OR_OTHER_RATE.search(between + behind) and not taken & {first.start, second.start}:
                    yield Equated(passage, first, second, said=False)
            return


def _same(one: Sum, other: Sum) -> bool:
    return one.currency is not None and other.currency is not None and one.currency.can_be(other.currency)


Row = tuple[Passage, list[Sum]]


def in_rows(draft: Draft, rows: Sequence[Row], known: set[tuple[int, int]]) -> Iterator[Equated]:
    """Sums of a passage and of the note it calls, and of passages one below the other; `known` are paired already."""
    by_number = {passage.number: sums for passage, sums in rows}
    for passage, sums in rows:
        if len(sums) < FEWEST or not passage.paragraph.markers or passage.is_note:
            continue
        notes = [note for sentence in passage.sentences for note in notes_of(draft, sentence)]
        if len(notes) == 1:
            yield from _as_lists(passage, sums, notes[0], by_number.get(notes[0].number, []))
    line: list[Row] = []
    for row in rows:
        if not _is_a_pair(row, known) or (line and not _goes_on(line[-1], row)):
            yield from _as_lines(line)
            line = []
        if _is_a_pair(row, known):
            line.append(row)
    yield from _as_lines(line)


def _as_lists(passage: Passage, sums: list[Sum], note: Passage, others: list[Sum]) -> Iterator[Equated]:
    if len(sums) != len(others):
        return
    alike = all(_same(sums[0], one) for one in sums) and all(_same(others[0], one) for one in others)
    if alike and differ(sums[0], others[0]):
        for one, other in zip(sums, others, strict=True):
            yield Equated(passage, one, other, said=False, there=note)


def _is_a_pair(row: Row, known: set[tuple[int, int]]) -> bool:
    passage, sums = row
    free = len(sums) == 2 and not any((passage.number, one.start) in known for one in sums)
    return free and differ(*sums) and not PART_OR_OTHER_RATE.search(passage.text)


def _goes_on(row: Row, following: Row) -> bool:
    (one, other), (first, second) = row[1], following[1]
    return row[0].number + 1 == following[0].number and _same(one, first) and _same(other, second)


def _as_lines(line: Sequence[Row]) -> Iterator[Equated]:
    if len(line) >= FEWEST:
        for passage, (first, second) in line:
            yield Equated(passage, first, second, said=False)
