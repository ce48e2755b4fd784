"""A rank that the table does not give.

"By the number of lawsuits Brenno ranks fourth", "Карск занимает второе место", "Бренно үшінші орында": the rows of
the table that the sentence speaks of are put in order from the largest figure down. Equal figures share their ranks.
No table is needed where a rank lies beyond the list itself: "154th of 128 countries".
"""

from __future__ import annotations

import re
from decimal import Decimal

from qantar.audit.answer import Held
from qantar.audit.asserting import is_asserted
from qantar.audit.draft import Draft
from qantar.audit.grids import Grid, Number, label_stems
from qantar.audit.joined import with_its_answer
from qantar.audit.passages import Sentence
from qantar.audit.ranks_told import Told, rank_told
from qantar.audit.rules.rule import Finds, Rule, discrepancy
from qantar.audit.tables_beside import says_little_else, tables_beside
from qantar.audit.tables_meant import speaks_beyond_the_table, tables_meant

ID = "rank"
SHARES = 2  # that a sentence tells of what people answered; one may be a row's share of the table

_OF_LIST = re.compile(
    r"\b(?:rank\w*|plac\w+|came|position\w*)\s+(?:\w+\s+){0,3}?(?P<rank>\d{1,4})(?:st|nd|rd|th)\s+(?:place\s+)?"
    r"(?:of|out of|among)\s+(?:the\s+|all\s+)?(?P<list>\d{1,4})\b(?!\s?%)"
    r"|\b(?P<rank_ru>\d{1,4})(?:-?(?:е|м|ое|ом))?\s+мест[оае]\s+(?:из|среди)\s+(?P<list_ru>\d{1,4})\b(?!\s?%)",
    re.IGNORECASE,
)


def check(draft: Draft) -> Finds:
    """Put the rows of the table in order, and look for the rank that is told."""
    for sentence in draft.sentences():
        yield from _beyond_its_list(sentence)
        if sentence.passage.paragraph.role in ("heading", "caption"):
            continue
        sentence = with_its_answer(sentence)
        told = rank_told(sentence.text)
        if told is None or not is_asserted(sentence) or speaks_beyond_the_table(sentence.text):
            continue
        beside = [grid for grid in tables_beside(draft, sentence) if says_little_else(grid, sentence.text, most=1)]
        for grid in tables_meant(draft, sentence) or beside:
            found = _ranked(grid, sentence)
            if found is not None and not _ranks_answers(sentence, found[0]):
                yield from _judge(grid, sentence, told, *found)
                break


def _beyond_its_list(sentence: Sentence) -> Finds:
    """Nothing is 154th of 128."""
    for match in _OF_LIST.finditer(sentence.text):
        rank, length = int(match["rank"] or match["rank_ru"]), int(match["list"] or match["list_ru"])
        place = sentence.passage.place(sentence.start + match.start(), sentence.start + match.end())
        if rank <= length:
            yield Held(ID, place.line)
            continue
        message = f"a list of {length} has no number {rank}"
        yield discrepancy(
            ID, "certain", place, stated=match.group(), expected=f"a number from 1 to {length}", message=message
        )


def _ranked(grid: Grid, sentence: Sentence) -> tuple[Number, list[Number]] | None:
    """The cell of the row that is named, and all cells of its column."""
    about = sentence.stems
    rows = [row for row in range(len(grid.numbers)) if not grid.is_total(row) and grid.label(row)]
    named = [row for row in rows if (label := label_stems(grid.label(row))) and label <= about]
    columns = sorted(
        {cell.column for row in rows for cell in grid.numbers[row] if cell is not None and cell.column > 0}
    )
    if len(columns) > 1:
        years = {str(date.value.earliest.year) for date in sentence.dates if date.value.earliest}
        columns = [column for column in columns if str(grid.year(column)) in years]
    if len(named) != 1 or len(columns) != 1 or len(rows) < 3:
        return None
    cells = {row: cell for row in rows for cell in grid.numbers[row] if cell is not None and cell.column == columns[0]}
    return (cells[named[0]], list(cells.values())) if named[0] in cells and len(cells) == len(rows) else None


def _ranks_answers(sentence: Sentence, mine: Number) -> bool:
    """Whether shares are told and the table has none: 70 % of those asked in Karsk put the roads in the first place."""
    return not mine.percent and sum(figure.is_percent for figure in sentence.figures) >= SHARES


def _judge(grid: Grid, sentence: Sentence, told: Told, mine: Number, cells: list[Number]) -> Finds:
    value = mine.value.exact or Decimal(0)
    beyond = sum(
        (cell.value.exact or Decimal(0)) < value if told.below else (cell.value.exact or Decimal(0)) > value
        for cell in cells
    )
    equal = sum(cell.value.exact == value for cell in cells)
    said = told.rank
    if said > len(cells):
        return  # of another, longer list
    place = sentence.passage.place(sentence.start + told.start, sentence.start + told.end)
    if beyond < said <= beyond + equal:
        yield Held(ID, place.line)
        return
    right = str(beyond + 1) if equal == 1 else f"{beyond + 1} to {beyond + equal}"
    label = grid.label(mine.row)
    message = f"{label} with {mine.cell.text} is number {right} of {len(cells)} in {grid.name}, not number {said}"
    yield discrepancy(
        ID, "likely", place, stated=told.text, expected=f"number {right}", message=message, also=(grid.place(mine),)
    )


RULE = Rule(
    ID,
    "A rank that the table does not give",
    "error",
    check,
    needs="a table that the sentence speaks of, with one column of figures or one for the year that is named",
)
