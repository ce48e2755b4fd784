"""A manuscript as the rules see it: passages cut into sentences, with their figures and dates at their places."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, NamedTuple, TypeVar

from qantar.audit.answer import Place
from qantar.audit.manuscript import Manuscript, Paragraph
from qantar.audit.words import names_in, names_with_first, stems
from qantar.values.edtf import DateError, Edtf
from qantar.values.found import Found
from qantar.values.numbers import find_numbers
from qantar.values.prose_dates import find_possible_and_impossible_dates
from qantar.values.written import Written

ADDRESS = re.compile(r"\b(?:https?:/{1,2}|www\.)[^\s<>\"«»]+")
LONGEST_QUOTE = 160
#: Nobody writes a longer sentence: it is a table or a file of figures, and is read in pieces, which takes no long.
LONGEST_SENTENCE = 2000
_COUNT_OF = re.compile(r"\d\s+(?:of|out of|из)\s+(?:the\s+)?$")
# A sentence ends at . ! ? … before a space and a capital, figure or opening quote, unless a short word stands before
# it.
_END = re.compile(r"[.!?…][\"'”»)\]]*\s+(?=[\"'“«(\[]?[^\W\d_a-zа-яәғқңөұүһі]|\d)")
_SHORT = re.compile(
    r"(?:^|[\s(])(?:[^\W\d_]|i\.e|e\.g|т\.е|No|[Vv]s|cf|al|Dr|Mr|Mrs|Ms|St|pp|vol|Fig|Art|approx|ca|ed|Jan|Feb"
    r"|Mar|Apr"
    r"|Aug|Sept?|Oct|Nov|Dec|см|гг|откл|экв|долл|уд|кол|стр|рис|табл|ст|тыс|млн|млрд|руб|им|др|проц)\.$"
)

_NUMBER = re.compile(r"\bno\.$", re.IGNORECASE)  # she is no. 2


class Figure(NamedTuple):
    """A number of a passage: `value` is how it was read, `text[start:end]` how it was written."""

    start: int
    end: int
    value: Written

    @property
    def text(self) -> str:
        """The number as written."""
        return self.value.text

    @property
    def whole(self) -> int | None:
        """The number, where it is one whole number without a unit."""
        exact = self.value.exact
        return int(exact) if exact is not None and exact == int(exact) and self.value.unit is None else None

    @property
    def is_percent(self) -> bool:
        """Whether it is a percentage."""
        return self.value.unit == "percent"


Made = TypeVar("Made")
Placed = TypeVar("Placed", bound="Figure | Found[Edtf]")


@dataclass(frozen=True)
class Sentence:
    """A sentence of a passage; figures and dates keep their places in the passage."""

    passage: Passage
    start: int
    end: int

    @cached_property
    def text(self) -> str:
        """The words."""
        return self.passage.text[self.start : self.end]

    @cached_property
    def stems(self) -> frozenset[str]:
        """The stems of its words."""
        return frozenset(stems(self.text))

    @cached_property
    def names(self) -> frozenset[str]:
        """The stems of words with a capital that do not begin it."""
        return names_in(self.text)

    @cached_property
    def names_with_first(self) -> frozenset[str]:
        """The stems of words with a capital, its first word too."""
        return names_with_first(self.text)

    @cached_property
    def figures(self) -> list[Figure]:
        """The numbers in it."""
        return _within(self.passage.figures, self.start, self.end)

    @cached_property
    def dates(self) -> list[Found[Edtf]]:
        """The dates in it."""
        return _within(self.passage.dates, self.start, self.end)

    def once(self, make: Callable[[Sentence], Made]) -> Made:
        """What several rules ask of this stretch of the passage, worked out once."""
        key = (make, self.start, self.end)
        if key not in self.passage.made:
            self.passage.made[key] = make(self)
        made: Made = self.passage.made[key]
        return made


@dataclass(frozen=True, eq=False)  # a passage is the same only as itself: to compare two would be to read both
class Passage:
    """A paragraph, heading, caption or note, with what was found in it."""

    paragraph: Paragraph
    manuscript: Manuscript
    number: int  # its place among the passages of the manuscript
    made: dict[tuple[Callable[[Sentence], Any], int, int], Any] = field(default_factory=dict, repr=False)

    @property
    def text(self) -> str:
        """The words."""
        return self.paragraph.text

    @property
    def is_note(self) -> bool:
        """Whether it is a note, where dates and pages of works stand."""
        return self.paragraph.role == "note"

    @cached_property
    def stems(self) -> frozenset[str]:
        """The stems of its words."""
        return frozenset(stems(self.text))

    @cached_property
    def names_with_first(self) -> frozenset[str]:
        """The stems of words with a capital, its first word too."""
        return names_with_first(self.text)

    @cached_property
    def has_digits(self) -> bool:
        """Whether there are any; without them most rules have nothing to look at."""
        return any(map(str.isdigit, self.text))

    @cached_property
    def addresses(self) -> list[tuple[int, int]]:
        """Where the addresses of web pages stand."""
        return [match.span() for match in ADDRESS.finditer(self.text)]

    @cached_property
    def dates(self) -> list[Found[Edtf]]:
        """The dates outside addresses."""
        return [date for date in self._dates_read[0] if not self.in_address(date.start)]

    @cached_property
    def impossible_dates(self) -> list[Found[DateError]]:
        """What is written as a date outside addresses, and is in no calendar."""
        return [date for date in self._dates_read[1] if not self.in_address(date.start)]

    @cached_property
    def _dates_read(self) -> tuple[list[Found[Edtf]], list[Found[DateError]]]:
        return find_possible_and_impossible_dates(self.text, self.paragraph.language)

    @cached_property
    def figures(self) -> list[Figure]:
        """The numbers outside dates and addresses."""
        if not (self.has_digits or any(map(str.isalpha, self.text))):
            return []
        taken = [(date.start, date.end) for date in self.dates if not self._is_base(date)]
        found = [Figure(*one) for one in find_numbers(self.text, self.paragraph.language)]
        free = [one if not _overlaps(one, taken) else self._behind_date(one, taken) for one in found]
        return [one for one in free if one is not None and not self.in_address(one.start)]

    def _behind_date(self, figure: Figure, taken: list[tuple[int, int]]) -> Figure | None:
        """What a figure is that was read as one with the year before it: 2,417 in 1831 to 4,369 in 1840."""
        place = bisect_right(taken, figure.start, key=lambda span: span[0]) - 1
        if place < 0 or not figure.start <= taken[place][1] < figure.end - 1 or taken[place][0] != figure.start:
            return None
        left = taken[place][1]
        rest = find_numbers(self.text[left : figure.end], self.paragraph.language)
        whole = len(rest) == 1 and left + rest[0].end == figure.end
        behind = Figure(left + rest[0].start, figure.end, rest[0].value) if whole else None
        return None if behind is None or _overlaps(behind, taken) else behind

    def _is_base(self, date: Found[Edtf]) -> bool:
        """Whether four digits that look like a year are what a count is of: 77 of 1900 (4.1 %)."""
        before = self.text[max(0, date.start - 20) : date.start]
        return date.end - date.start == 4 and _COUNT_OF.search(before) is not None

    @cached_property
    def sentences(self) -> list[Sentence]:
        """The sentences."""
        return [Sentence(self, *ends) for whole in _cut(self.text) for ends in _pieces(self.text, *whole)]

    def sentence_at(self, offset: int) -> Sentence:
        """The sentence in which a character stands."""
        place = bisect_right(self.sentences, offset, key=lambda one: one.start)
        return self.sentences[max(place - 1, 0)]

    def in_address(self, offset: int) -> bool:
        """Whether a character belongs to the address of a web page."""
        return any(start <= offset < end for start, end in self.addresses)

    def place(self, start: int, end: int | None = None) -> Place:
        """The place of a part of the passage, quoted with the words around it."""
        line = self.paragraph.line_at(start)
        sentence = self.sentence_at(start)
        left, right = sentence.start, max(sentence.end, end or 0)
        if right - left > LONGEST_QUOTE:
            left = max(left, start - LONGEST_QUOTE // 2)
            right = min(right, max(end or start, left + LONGEST_QUOTE))
        cut = self.text[left:right].strip()
        quote = f"{'…' if left > sentence.start else ''}{cut}{'…' if right < sentence.end else ''}"
        return Place(line, self.manuscript.page_of(line), " ".join(quote.split()))


def _within(found: list[Placed], start: int, end: int) -> list[Placed]:
    """What begins between two places, of things in the order of the text."""
    first = bisect_left(found, start, key=_start_of)
    return found[first : bisect_left(found, end, key=_start_of)]


def _start_of(one: Figure | Found[Edtf]) -> int:
    return one.start


def _overlaps(figure: Figure, taken: list[tuple[int, int]]) -> bool:
    place = bisect_right(taken, figure.start, key=lambda span: span[0])
    before = place > 0 and taken[place - 1][1] > figure.start
    return before or (place < len(taken) and taken[place][0] < figure.end)


def _cut(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for match in _END.finditer(text):
        if text[match.start()] == "." and _SHORT.search(text, max(start, match.start() - 12), match.start() + 1):
            continue
        if text[match.end() : match.end() + 1].isdigit() and _NUMBER.search(text, start, match.start() + 1):
            continue
        yield start, match.end()
        start = match.end()
    if start < len(text) or start == 0:
        yield start, len(text)


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A sentence, or what is too long for one, cut behind a comma or a space."""
    while end - start > LONGEST_SENTENCE:
        limit = start + LONGEST_SENTENCE
        at = max(text.rfind(", ", start + LONGEST_SENTENCE // 2, limit) + 2, start + LONGEST_SENTENCE // 2)
        if text[at - 2 : at] != ", ":
            at = text.rfind(" ", start + LONGEST_SENTENCE // 2, limit) + 1 or limit
        yield start, at
        start = at
    yield start, end
