"""Periods at the heads of a table that overlap, or leave a gap.

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


def check(draft: Draft) -> Finds:
    """Look whether the years of a table follow each other."""
    for grid in grids_of(draft):
        heads = [grid.head(column) for column in range(1, grid.columns)]
        periods = [match for match in map(_PERIOD.match, heads) if match]
        if len(periods) >= 3 and len(periods) >= len([head for head in heads if head]) - 1:
            yield from _judge(grid, periods)


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
        elif one["part"]:
            yield f"{one.group().strip()} does not reach to the end of {last}"


RULE = Rule(
    ID,
    "Periods at the heads of a table that overlap or leave a gap",
    "warning",
    check,
    needs="a table with years or spans of years at the heads of its columns",
)
