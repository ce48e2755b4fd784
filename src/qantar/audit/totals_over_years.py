"""The row of a table whose sum over a span of years a text tells: "1,053 from 2010 to 2020"."""

from __future__ import annotations

import re
from typing import NamedTuple

from qantar.audit.grids import Grid, Number, label_stems
from qantar.audit.slips import slip_between
from qantar.audit.statements import Statement

LEAST = 3  # cells that make a total


class Total(NamedTuple):
    """A row of a table: what its cells make for a span of years, and the first of them."""

    grid: Grid
    cell: Number
    makes: int
    first: int
    last: int


def total_told(one: Statement, grids: list[Grid]) -> Total | None:
    """The row whose total a figure may be: of a table for just these years, and of what the figure counts.

    A sum so far from the figure that something else is counted, or the table was not read whole, is none.
    """
    figure = one.figure
    spans = [date.value for date in one.sentence.dates if re.fullmatch(r"\d{4}/\d{4}", date.value.text)]
    if figure.whole is None or figure.text.isalpha() or figure.value.vague or len(spans) != 1 or not one.counted:
        return None
    first, last = (int(year) for year in spans[0].text.split("/"))
    for grid in grids:
        if grid.years() != (first, last):
            continue
        for row in range(len(grid.numbers)):
            cells = [cell for cell in grid.numbers[row] if cell is not None and cell.column > 0]
            cells = [cell for cell in cells if not grid.is_total_column(cell.column)]
            about = label_stems(grid.label(row)) | grid.subject
            if len(cells) < LEAST or any(cell.whole is None for cell in cells) or not set(one.counted) <= about:
                continue
            makes = sum(cell.whole or 0 for cell in cells)
            near = makes <= 2 * figure.whole <= 4 * makes
            if near or slip_between(str(figure.whole), str(makes)):
                return Total(grid, cells[0], makes, first, last)
    return None
