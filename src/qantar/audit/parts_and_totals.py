"""A total with the numbers that a text gives as its parts."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from qantar.audit.passages import Figure, Sentence
from qantar.audit.words_for_parts import EACH, MAY_GO_ON


class Part(NamedTuple):
    """A number that is a part, where it stands, and how often it counts."""

    figure: Figure
    where: Sentence
    times: int = 1

    @property
    def amount(self) -> Decimal:
        """What it adds to the total."""
        return amount_of(self.figure) * self.times


class Parts(NamedTuple):
    """A total, its parts, and whether the text says that they are all."""

    total: Figure
    of: Sentence
    parts: list[Part]
    all_of_it: bool
    listed: bool = False  # behind a colon or in brackets: usually all, but the text does not say so
    some: bool = False  # others may be left out: including
    closed: bool = False  # three parts or more, the last joined by "and": the list is at its end
    may_overlap: bool = False  # one case may be in several parts: of 300 people, 200 read papers and 150 had a radio

    @property
    def makes(self) -> Decimal:
        """What the parts make."""
        return sum((part.amount for part in self.parts), Decimal(0))


def amount_of(figure: Figure) -> Decimal:
    """What a figure says, 0 where it says no one thing."""
    return figure.value.exact or Decimal(0)


def between(one: Part, other: Part) -> str:
    """The words from one part to another; a mark alone where they stand in different passages."""
    if one.where.passage is not other.where.passage:
        return ";"
    return one.where.passage.text[one.figure.end : other.figure.start]


def as_parts(sentence: Sentence, figures: Sequence[Figure]) -> list[Part]:
    """Numbers of a sentence as parts, each as often as it counts: "100 each from Belarus and Armenia" counts twice."""
    found = []
    for place, figure in enumerate(figures):
        stop = figures[place + 1].start if place + 1 < len(figures) else sentence.end
        each = EACH.match(sentence.passage.text[figure.end : stop])
        times = 1 + len(re.findall(r",|\band\b|\bи\b|\bжәне\b", each[1].rstrip(" ,.;"))) if each else 1
        found.append(Part(figure, sentence, times))
    return found


def is_closed(sentence: Sentence, parts: Sequence[Figure]) -> bool:
    """Whether three parts and more are listed alike, so that the list is not likely to be cut short."""
    text = sentence.passage.text
    gaps = [text[one.end : other.start] for one, other in pairwise(parts)]
    alike = all(len(gap) < 90 and not any(char in gap for char in ".") for gap in gaps)
    return len(parts) >= 3 and alike and not MAY_GO_ON.search(text, parts[-1].end, sentence.end)
