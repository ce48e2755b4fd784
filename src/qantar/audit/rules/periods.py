"""Periods that overlap or leave a gap, at the heads of a table or where a sentence says that they follow each other.

"2011-2012 | 2012-2013 | 2014": what happened in 2012 may be counted twice, so the sum of the row is not the whole. One
word for such a table, as a warning: it may be meant so, and then the text should say it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from qantar.audit.answer import Held, Place
from qantar.audit.draft import Draft
from qantar.audit.grids import Grid, grids_of
from qantar.audit.rules.rule import Finds, Rule, discrepancy

ID = "periods-of-table"

_PERIOD = re.compile(r"^\W*((?:1[89]|20)\d\d)(?:\s*[-–—/]\s*((?:1[89]|20)\d\d))?(?P<part>\s*\([^)]*\))?\W*$")


_SPAN = re.compile(r"(?<![\d-])((?:1[89]|20)\d\d)\s?[-–—]\s?((?:1[89]|20)\d\d)(?![\d-])")
_WITHOUT_BREAK = re.compile(
    r"without (?:a )?(?:break|gap|interruption)|follow (?:each|one an)other|consecutive|one after another"
    r"|без перерыв|следу\w+ один за друг|подряд|непрерывн|үзіліссіз|бірінен кейін|қатар жалғас",
    re.IGNORECASE,
)


def check(draft: Draft) -> Finds:
    """Look whether the years of a table follow each other."""
    for grid in grids_of(draft):
        heads = [grid.head(column) for column in range(1, grid.columns)]
        periods = [match for match in map(_PERIOD.match, heads) if match]
        if len(periods) >= 3 and len(periods) >= len([head for head in heads if head]) - 1:
            yield from _judge(grid, periods)
    yield from _in_sentences(draft)


def _in_sentences(draft: Draft) -> Finds:
    for sentence in draft.sentences():
        if sentence.passage.is_note or not _WITHOUT_BREAK.search(sentence.text):
            continue
        found = list(_SPAN.finditer(sentence.text))
        if len(found) < 3:
            continue
        spans = [(int(match[1]), int(match[2])) for match in found]
        wrong = list(_slips(found, spans))
        place = sentence.passage.place(sentence.start + found[0].start(), sentence.start + found[-1].end())
        if not wrong:
            yield Held(ID, place.line)
            continue
        stated = " ".join(sentence.text[found[0].start() : found[-1].end()].split())
        message = "; ".join(wrong)
        expected = "periods that follow each other"
        yield discrepancy(ID, "likely", place, stated=stated, expected=expected, message=message)


def _judge(grid: Grid, periods: list[re.Match[str]]) -> Finds:
    spans = [(int(match[1]), int(match[2] or match[1])) for match in periods]
    if any(one[0] > other[0] for one, other in pairwise(spans)) or all(first == last for first, last in spans):
        return
    header = grid.block.header
    line = header.line if header else grid.block.first_line
    wrong = list(_slips(periods, spans))
    place = Place(
        line, grid.draft.manuscript.page_of(line), " | ".join(match.group().strip() for match in periods)[:160]
    )
    if not wrong:
        yield Held(ID, line)
        return
    message = "; ".join(wrong)
    yield discrepancy(
        ID, "likely", place, stated=place.quote, expected="periods that follow each other", message=message
    )


def _slips(periods: list[re.Match[str]], spans: list[tuple[int, int]]) -> Iterator[str]:
    for (one, (_, last)), (other, (first, _)) in pairwise(zip(periods, spans, strict=True)):
        if first <= last:
            yield f"{one.group().strip()} and {other.group().strip()} both hold {first}"
        elif first > last + 1:
            yield f"nothing covers the time between {last} and {first}"
        elif one.groupdict().get("part"):
            yield f"{one.group().strip()} does not reach to the end of {last}"


RULE = Rule(
    ID,
    "Periods that overlap or leave a gap, at the heads of a table or in a sentence",
    "warning",
    check,
    needs="a table with spans of years at its heads, or a sentence that says that its spans follow each other",
)
