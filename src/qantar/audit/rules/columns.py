"""Columns and rows of a table that do not make their total, or 100 %.

Where a table has a row or a column called total, the others are added up. Where it has none, percentages are expected
to make 100 only if the table shows that they are meant to: most of its columns, or of its rows, do. Several answers a
person make more than 100, and that is recognised. Rounding is allowed for: n rounded figures may be off by n halves
of the last digit, and n figures that were cut off may lack n of it.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from qantar.audit.answer import Certainty, Discrepancy, Held
from qantar.audit.draft import Draft
from qantar.audit.grids import Grid, Number, grids_of
from qantar.audit.rules.rule import Finds, Rule, discrepancy
from qantar.audit.slips import is_misreading, slip_between
from qantar.audit.table_shares import (
    is_of_all,
    is_share_of_rows,
    leaves_out_some,
    may_overlap,
    names_how_many,
    total_holds_more,
)

ID = "column-total"
HUNDRED = Decimal(100)
MOST_ROWS = 500  # a larger number in the label of a total is no number of things
NO_SUM = 4  # sums of a table that all fail: what is called the total is none
NEAR = 3  # lines between a table and a paragraph that speaks of it


class Line(NamedTuple):
    """The numbers of one column or row, what they should make, and the total that says so."""

    parts: list[Number]
    total: Decimal
    stated: Number | None
    whole: bool  # whether every cell of it was read


def check(draft: Draft) -> Finds:
    """Add up every column and row that has a total, or is meant to make 100."""
    for grid in grids_of(draft):
        with_total = list(_with_total(grid))
        if total_holds_more(grid.block.caption, _words_near(draft, grid)):
            with_total = [line for line in with_total if _makes(line) or _sum(line.parts) > line.total]
        yield from _judge(draft, grid, with_total)
        if not any(line.total == HUNDRED for line in with_total):
            for lines in (_columns(grid), _rows(grid)):
                meant = [line for line in lines if _makes(line)]
                if len(meant) >= 2 and 3 * len(meant) >= 2 * len(lines):
                    yield from _judge(draft, grid, lines)
                    break
            else:
                yield from _one_column(draft, grid)


def _with_total(grid: Grid) -> Iterator[Line]:
    totals = [row for row in range(len(grid.numbers)) if grid.is_total(row)]
    if len(totals) == 1 and totals[0] in (0, len(grid.numbers) - 1):
        for number in grid.numbers[totals[0]]:
            if number is not None and number.column > 0 and number.value.exact is not None:
                parts = [part for part in grid.column(number.column) if not _is_part_of_part(grid, part.row)]
                alike = all(part.percent == number.percent for part in parts)
                rows = sum(
                    not grid.is_total(row) and not _is_part_of_part(grid, row) for row in range(len(grid.numbers))
                )
                if len(parts) >= 2 and alike and not _is_of_more(grid.label(totals[0]), rows):
                    yield Line(parts, number.value.exact, number, len(parts) == rows)
    columns = [column for column in range(1, grid.columns) if grid.is_total_column(column)]
    if len(columns) == 1:
        yield from _total_column(grid, columns[0])


def _is_of_more(label: str, rows: int) -> bool:
    """Whether a total says that it is of more than the rows above it: All 19 towns, below four."""
    return any(rows < int(number) < MOST_ROWS for number in re.findall(r"(?<![\d.,])\d{1,3}(?![\d.,])", label))


def _total_column(grid: Grid, column: int) -> Iterator[Line]:
    for row in grid.numbers:
        if column >= len(row) or row[column] is None:
            continue
        total = row[column]
        assert total is not None
        parts = [part for part in row[1:] if part is not None and part.column != column]
        alike = all(part.percent == total.percent for part in parts)
        if len(parts) >= 2 and alike and total.value.exact is not None and not grid.is_average(total.row):
            yield Line(parts, total.value.exact, total, len(parts) == len(row) - 2)


def _is_part_of_part(grid: Grid, row: int) -> bool:
    label = grid.label(row).lower().lstrip("-–— ")
    return label.startswith(
        (
            "of which",
            "of whom",
            "of them",
            "thereof",
            "including",
            "in particular",
            "в том числе",
            "из них",
            "оның ішінде",
            "соның ішінде",
            "олардың ішінде",
        )
    )


def _columns(grid: Grid) -> list[Line]:
    found = [grid.column(column) for column in range(1, grid.columns)]
    return [
        Line(parts, HUNDRED, None, True) for parts in found if len(parts) >= 2 and all(part.percent for part in parts)
    ]


def _rows(grid: Grid) -> list[Line]:
    found = [[part for part in row[1:] if part is not None] for row in grid.numbers]
    return [
        Line(parts, HUNDRED, None, True) for parts in found if len(parts) >= 2 and all(part.percent for part in parts)
    ]


def _sum(parts: Sequence[Number]) -> Decimal:
    return sum((part.value.exact or Decimal(0) for part in parts), Decimal(0))


def _makes(line: Line) -> bool:
    """Whether the parts make the total, whichever way they were rounded."""
    off = _sum(line.parts) - line.total
    steps = [part.value.step for part in line.parts] + ([line.stated.value.step] if line.stated else [])
    if all(part.whole is not None for part in line.parts) and (line.stated is None or line.stated.whole is not None):
        return off == 0
    slack = sum(steps, Decimal(0)) / 2
    return abs(off) <= slack or -2 * slack < off <= 0


def _is_average(line: Line) -> bool:
    """Whether what is called the total lies among the parts, none of which is nothing: a rate of all of them."""
    values = [part.value.exact or Decimal(0) for part in line.parts]
    return line.stated is not None and 0 < min(values) <= line.total <= max(values)


def _judge(draft: Draft, grid: Grid, lines: Sequence[Line]) -> Finds:
    good = sum(_makes(line) for line in lines)
    if good == 0 and len(lines) >= NO_SUM:
        return  # "all patients" beside two groups of them
    for line in lines:
        if _is_average(line) and not _mends(line):
            continue
        if _makes(line):
            yield Held(ID, line.parts[0].cell.line)
            continue
        if _several_answers(line, grid):
            continue
        certainty: Certainty = "likely" if line.whole or good else "possible"
        yield _told(draft, grid, line, certainty)


def _told(draft: Draft, grid: Grid, line: Line, certainty: Certainty) -> Discrepancy:
    makes, total = _sum(line.parts), line.total
    mends = _mends(line)
    percent = " %" if line.parts[0].percent else ""
    added = " + ".join(part.cell.text for part in line.parts[:12])
    message = f"{added} makes {makes:,f}{percent}, not {total:,f}{percent}"
    if len({part.column for part in line.parts}) == 1 and grid.head(line.parts[0].column):
        message = f"{grid.head(line.parts[0].column)}: {message}"
    if mends:
        ways = ", or ".join(f"{mend.right} in place of {mend.cell.cell.text}" for mend in mends)
        message += f"; {ways} would make it"
    misread = draft.ocr and any(mend.misread for mend in mends)
    message += "; the scanner may have misread it" if misread else ""
    first = mends[0].cell if len(mends) == 1 else line.stated or line.parts[0]
    stated, expected = f"{makes:,f}{percent}", f"{total:,f}{percent}"
    if line.stated:
        stated, expected = expected, stated
    if len(mends) == 1:
        stated, expected = first.cell.text, mends[0].right + percent
    cells = [*line.parts, *([line.stated] if line.stated else [])]
    others = tuple(grid.place(cell) for cell in cells if cell is not first)
    return discrepancy(
        ID,
        certainty,
        grid.place(first),
        stated=stated,
        expected=expected,
        message=message,
        also=others[:6],
        severity="warning" if misread else "error" if line.stated and certainty == "likely" else None,
    )


def _several_answers(line: Line, grid: Grid) -> bool:
    """Whether percentages make more than 100 because people gave several answers."""
    return line.parts[0].percent and line.stated is None and _sum(line.parts) > HUNDRED and len(_columns(grid)) == 1


class Mend(NamedTuple):
    """A cell that a small slip would set right, what it should say, and whether scanners make such slips."""

    cell: Number
    right: str
    misread: bool


def _mends(line: Line) -> list[Mend]:
    """The cells each of which alone would make the total, were it not for one small slip."""
    found = []
    for part in [*line.parts, *([line.stated] if line.stated else [])]:
        value = part.value.exact or Decimal(0)
        meant = _sum(line.parts) if part is line.stated else value + line.total - _sum(line.parts)
        if meant < 0:
            continue
        text, right = format(value, "f"), format(meant, "f")
        impossible = part.percent and line.total == HUNDRED and value > HUNDRED
        if slip_between(text, right) or impossible:
            found.append(Mend(part, right, is_misreading(text, right) or impossible))
    return found if len(found) <= 3 else []


def _one_column(draft: Draft, grid: Grid) -> Finds:
    """A single column of percentages that lies beside 100 by less than one of its figures."""
    lines = [line for line in _columns(grid) if len(line.parts) >= 3]
    for line in lines[:1] if len(lines) == 1 else []:
        off = abs(_sum(line.parts) - HUNDRED)
        caption = grid.block.caption
        said = f"{caption} {grid.head(line.parts[0].column)}"
        near = _words_near(draft, grid)
        if may_overlap(said) or may_overlap(near):
            continue
        if _makes(line):
            yield Held(ID, line.parts[0].cell.line)
        elif leaves_out_some(caption):
            continue
        elif off <= 50 and (is_of_all(said, near) or _is_shared_by_rows(draft, grid, line, near)):
            yield _told(draft, grid, line, "likely")
        elif off <= 3 or _mends(line):
            yield from _judge(draft, grid, [line._replace(whole=False)])


def _is_shared_by_rows(draft: Draft, grid: Grid, line: Line, near: str) -> bool:
    """Whether the percentages are shares of what the rows are, and none seems to be left out."""
    caption = grid.block.caption
    if not is_share_of_rows(caption, grid.head(0)):
        return False
    counted = names_how_many(f"{caption}. {near}", len(line.parts), grid.block.language)
    return _sum(line.parts) > HUNDRED or counted


def _words_near(draft: Draft, grid: Grid) -> str:
    """The paragraphs right before and behind a table."""
    first = grid.block.caption_line or grid.block.first_line
    first, last = min(first, grid.block.first_line), grid.block.last_line
    place = bisect_left(draft.passages, first, key=lambda passage: passage.paragraph.lines[0])
    around = draft.passages[max(0, place - 2) : place + 3]
    return " ".join(
        passage.text
        for passage in around
        if passage.paragraph.role not in ("heading", "caption", "note")
        and (0 < first - passage.paragraph.lines[1] <= NEAR or 0 < passage.paragraph.lines[0] - last <= NEAR)
    )


RULE = Rule(
    ID,
    "A column or row of a table that does not make its total, or 100 % where it is meant to",
    "error",
    check,
    needs="a table with a total, or with several columns or rows of percentages that make 100",
)
