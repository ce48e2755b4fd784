"""Cells of a table that hold a count with its share, 17 (7.7 %), and the number that heads their column, n = 222."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from typing import NamedTuple

from qantar.audit.draft import Draft
from qantar.audit.grids import Grid, grids_of
from qantar.audit.manuscript import Cell
from qantar.values.numbers import read_number
from qantar.values.rounding import can_give
from qantar.values.written import NumberError, Written

_CELL = re.compile(r"(\d{1,3}(?:[ ,]\d{3})+|\d{1,7})\s*[(\[]\s*(\d{1,3}(?:[.,·]\d{1,2})?)\s?(%?)\s*[)\]]\W{0,2}")
_SAYS_PERCENT = re.compile(r"%|per ?cent|процент|пайыз", re.IGNORECASE)
_N_IS = re.compile(r"\b[nN]\s?=\s?(\d{1,3}(?:[ ,]\d{3})+|\d{1,7})\b")
_NUMBER = re.compile(r"\d{1,3}(?:[ ,]\d{3})+|\d{1,7}")
#: The row that says how many there are in each column.
_N = re.compile(
    r"(?:n|no\.?|number|total|all|sample size|(?:total )?number of \w+|total \w+|всего|итого|число \w+|барлығы|саны)"
    r"\W{0,3}",
    re.IGNORECASE,
)
TOP = 3  # rows below the head in which the number of cases is looked for
ANSWERED = Fraction(4, 5)  # of a column at least, where a share is of those who answered
ENOUGH = 3  # cells of a column that its number must give before another is doubted


class CellShare(NamedTuple):
    """A count and its share in one cell, and the number that heads its column."""

    grid: Grid
    row: int
    column: int
    cell: Cell
    people: int
    percent: Written
    base: int

    @property
    def fits(self) -> bool:
        """Whether the count of the base gives the share, or one that was made to fit so that all make 100."""
        if self.people > self.base:
            return False
        return abs(self.share - Fraction(self.percent.exact or 0)) < Fraction(self.percent.step) * Fraction(3, 2)

    @property
    def share(self) -> Fraction:
        """The share that the count is."""
        return Fraction(100 * self.people, self.base)


def wrong_cells_of(draft: Draft) -> Iterator[CellShare]:
    """The shares that their count and the number at the head of their column do not give, where the others do.

    Where several cells of a row, or two cells below each other, do not fit, they are of other numbers: some did not
    answer.
    """
    for grid in grids_of(draft):
        if not any("(" in cell.text or "[" in cell.text for row in grid.rows for cell in row.cells):
            continue
        by_column: dict[int, list[CellShare]] = {}
        for one in _cells_of(grid):
            by_column.setdefault(one.column, []).append(one)
        for column in by_column.values():
            good = sum(one.fits for one in column)
            if good < ENOUGH:
                continue
            for place, one in enumerate(column):
                beside = column[max(0, place - 1) : place + 2]
                if not one.fits and sum(other.fits for other in beside) == len(beside) - 1:
                    row = [other for others in by_column.values() for other in others if other.row == one.row]
                    if _is_alone(one, column, row) and not _of_the_row(one):
                        yield one


def _is_alone(one: CellShare, column: list[CellShare], row: list[CellShare]) -> bool:
    """Whether nearly all of a column fit the number at its head, or all else in a row of three."""
    if any(_of_another(one, other.people) for other in [*column, *row] if other is not one):
        return False
    said = Fraction(one.percent.exact or 0)
    if one.share < said <= one.share / ANSWERED:
        return False
    wrong = sum(not other.fits for other in column)
    return wrong * (ENOUGH + 1) <= len(column) or (len(row) >= ENOUGH and sum(not other.fits for other in row) == 1)


def _of_another(one: CellShare, people: int) -> bool:
    return people >= one.people and can_give(one.percent, one.people, people)


def _of_the_row(one: CellShare) -> bool:
    """Whether the share is of a whole number that stands in its row, or of what all counts of the row make."""
    numbers = [number.whole for number in one.grid.numbers[one.row] if number is not None and number.whole]
    return any(_of_another(one, people) for people in numbers)


def _cells_of(grid: Grid) -> Iterator[CellShare]:
    heads = {column: base for column in range(grid.columns) if (base := _base_of(grid, column))}
    if not heads:
        return
    tops = [cell.text for row in grid.rows[:TOP] for cell in row.cells if not any(map(str.isdigit, cell.text))]
    heads_say = " ".join([grid.block.caption, *(grid.head(one) for one in range(grid.columns)), *tops])
    percents = _SAYS_PERCENT.search(heads_say)
    for place, row in enumerate(grid.rows):
        said = percents or any(_SAYS_PERCENT.search(cell.text) for cell in row.cells[:1])
        for column, cell in enumerate(row.cells):
            match = _CELL.fullmatch(cell.text.strip()) if column in heads else None
            if match is None or not (match[3] or said):
                continue
            try:
                percent = read_number(f"{match[2]} %", grid.block.language)
            except NumberError:
                continue
            if percent.exact is not None:
                yield CellShare(grid, place, column, cell, _whole(match[1]), percent, heads[column])


def _base_of(grid: Grid, column: int) -> int | None:
    """How many there are in a column: n = 302 at its head or below it, or the number in a row called n."""
    found = _N_IS.search(grid.head(column))
    if found:
        return _whole(found[1])
    for row in grid.rows[:TOP]:
        if column >= len(row.cells) or not row.cells:
            continue
        text = row.cells[column].text.strip()
        found = _N_IS.fullmatch(text)
        if found:
            return _whole(found[1])
        number = _NUMBER.match(text)
        if column and number and _N.fullmatch(row.cells[0].text.strip()) and len(text) - number.end() <= 2:
            return _whole(number.group())
    return None


def _whole(digits: str) -> int:
    return int(re.sub(r"[ ,]", "", digits))
