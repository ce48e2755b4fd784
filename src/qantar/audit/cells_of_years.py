"""The cells of tables whose rows are years, and which of them a figure of the text is."""

from __future__ import annotations

import re
from decimal import Decimal

from qantar.audit.bounding_years import bounds_and_others, years_not_reached
from qantar.audit.counting_words import says_nothing
from qantar.audit.draft import Draft
from qantar.audit.grids import Grid, Number, grids_of
from qantar.audit.passages import Figure
from qantar.audit.statements import Statement
from qantar.audit.words import OF_BEING, stems

_HEADED = re.compile(r"[0-9]{1,4}")
_TABLE = re.compile(
    r"\b(?:tables?|табл\w*|кесте\w*|chronicle|хроник\w*|шежіре\w*|summary|сводк\w*|мәлімет\w*)\b", re.IGNORECASE
)
_FOR_EXAMPLE = re.compile(
    r"\b(?:for (?:example|instance)|e\.g\.|например|так,|мысалы|айталық|these (?:data|figures|numbers)"
    r"|(?:эти )?данные|деректер\w*)(?!\w)",
    re.IGNORECASE,
)
_ARE = re.compile(
    r"\s+(?:are|were|was|took|have|had|было|были|прошло|состоялось|болды|болған|өтті|өткен)\b", re.IGNORECASE
)


def agree(cell: Number, figure: Figure) -> bool:
    """Whether a figure of the text can be a rounding of the cell, or the cell one of the figure."""
    exact = cell.value.exact
    low, high = figure.value.low, figure.value.high
    if exact is None or low is None:
        return True
    step = max(cell.value.step, figure.value.step)
    slack = step if figure.value.vague else step * Decimal("0.5")
    top = exact if high is None else high
    if low - slack <= exact <= top + slack:
        return True
    return Decimal(0) <= exact - low < step and figure.value.step >= cell.value.step  # cut off


def _cells_by_year(draft: Draft) -> dict[tuple[int, bool], list[tuple[Grid, Number]]]:
    found: dict[tuple[int, bool], list[tuple[Grid, Number]]] = draft.shared(
        "cells by the years of their rows", lambda _: _by_year([grid for grid in grids_of(draft) if grid.numbers])
    )
    return found


def _by_year(grids: list[Grid]) -> dict[tuple[int, bool], list[tuple[Grid, Number]]]:
    """For each year the tables that have a row of it, with the one percentage, or the one other number, of that row.

    The year is the label of the row or, where it is read apart, its first figure.
    """
    found: dict[tuple[int, bool], list[tuple[Grid, Number]]] = {}
    for grid in grids:
        rows: dict[int, list[list[Number]]] = {}
        for row, numbers in enumerate(grid.numbers):
            figures = [number for number in numbers if number is not None]
            first = figures[0].cell.text.strip() if figures else ""
            label = grid.label(row).strip()
            if _HEADED.fullmatch(first):
                rows.setdefault(int(first), []).append(figures[1:])
            if _HEADED.fullmatch(label) and label != first:
                rows.setdefault(int(label), []).append(figures)
        for year, of_year in rows.items():
            for percent in (True, False):
                cells = [cell for cell in of_year[0] if cell.percent == percent]
                if len(of_year) == len(cells) == 1:
                    found.setdefault((year, percent), []).append((grid, cells[0]))
    return found


def is_of_another_year(draft: Draft, one: Statement, grid: Grid, cell: Number) -> bool:
    """Whether the year is a bound, and the table has the figure for another: the most since 2008 were 149, in 2010."""
    bounds, years = bounds_and_others(one.sentence.text)
    cells = _cells_by_year(draft)
    if not any(other is cell for year in bounds for _, other in cells.get((year, cell.percent), ())):
        return False
    fitting = [other for year in sorted(years) for table, other in cells.get((year, cell.percent), ()) if table is grid]
    return any(agree(other, one.figure) for other in fitting)


def cell_of_a_year(draft: Draft, one: Statement, percent: bool) -> tuple[Grid, Number] | None:
    """The cell of a table whose rows are years, and which is of what the sentence counts.

    Where the text speaks of a table, the one that shares most words with the paragraph is meant.
    """
    if len(one.years) != 1:
        return None
    (year,) = one.years
    if str(year) in years_not_reached(one.sentence.text):
        return None
    cells = _cells_by_year(draft).get((year, percent), [])
    if not cells:
        return None
    text = one.sentence.passage.text
    own = one.sentence if one.sentence.names else one.sentence.passage  # the place may be named a sentence later
    about, named = own.stems, own.names_with_first
    behind = text[one.figure.end : one.sentence.end]
    stems_behind = stems(behind)
    for grid, cell in cells:
        things = {word for word in one.counted if word not in OF_BEING}
        says_what = any(not says_nothing(word) for word in stems_behind if word not in grid.names)
        unnamed = not says_what and (bool(one.counted) or _ARE.match(behind) is not None)  # 149 are known from 2011
        if not things and (unnamed or one.figure.end >= one.sentence.end - 2):
            things = set(about if unnamed else one.about) - grid.names
        if grid.speaks_of(about, named) and (percent or things & grid.subject):
            return grid, cell
    if _FOR_EXAMPLE.search(text):
        line = one.sentence.passage.paragraph.lines
        beside = [
            found
            for found in cells
            if 0 < line[0] - found[0].block.last_line <= 3
            or 0 < (found[0].block.caption_line or found[0].block.first_line) - line[1] <= 3
        ]
        if len(beside) == 1:
            return beside[0]
    if not (_TABLE.search(text) or one.again):
        return None
    words = one.sentence.passage.stems
    cells = [(grid, cell) for grid, cell in cells if grid.names <= words or not one.sentence.names]
    scores = sorted(((len(grid.subject & words), place) for place, (grid, _) in enumerate(cells)), reverse=True)
    best = scores[0] if scores else (0, 0)
    if best[0] < 2 or (len(scores) > 1 and scores[1][0] == best[0]):
        return None
    meant = cells[best[1]]
    elsewhere = any(agree(cell, one.figure) for _, cell in cells)
    return None if elsewhere and not agree(meant[1], one.figure) else meant
