"""What a sentence may call the most or the least of a table: a year, a row, or a row in each year."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from qantar.audit.bounding_years import reached_since, since
from qantar.audit.each_year import in_each_year
from qantar.audit.grids import Grid, Number, is_of_a_test, label_stems
from qantar.audit.passages import Sentence
from qantar.audit.superlatives import Claim
from qantar.audit.words import stems

#: Every year but 2010, кроме 2010 года, 2010 жылды қоспағанда.
_BUT = re.compile(
    r"\b(?:except(?: for| in)?|but(?: for| in)?|apart from|save(?: for| in)?|excepting|кроме|за исключением|исключая"
    r"|помимо)\s+(?:in\s|в\s|of\s|the year\s)?(?P<year>(?:1[89]|20)\d\d)\b"
    r"|(?P<kk>(?:1[89]|20)\d\d) жыл\w*\s(?:қоспағанда|басқа|өзге|есепке алмағанда|есептемегенде)",
    re.IGNORECASE,
)
_YEAR = re.compile(r"\b((?:1[89]|20)\d\d)\b")
#: A row that says what is counted or measured in it.
_KIND = re.compile(
    r"^(?:number|no\.|n\b|mean|average|median|percentage|rate|size|length|sd\b|число|количество|средн\w+|доля"
    r"|орташа|саны)"
    r"|\((?:%|bp|kg|cm|mm|km|ml|years?|чел\.?|тыс\.?|млн\.?|лет)\)\s*$",
    re.IGNORECASE,
)

#: Per 1,000 inhabitants, относительно населения, тұрғын санына шаққанда.
_RELATIVE = re.compile(
    r"\b(?:per(?! cent)|relative(?:ly)? to|in (?:proportion|relation) to|proportional\w*|rates?|for (?:every|each) \d"
    r"|относительно|по отношению|в расч[её]те|на душу|на (?:кажд\w+ )?(?:\d|тысяч|сто )|шаққанда|шағып|басына"
    r"|(?:\d|мың|жүз) (?:тұрғын|адам|кісі)\w*(?:ға|ге|на|не))",
    re.IGNORECASE,
)
_CONTRAST = re.compile(
    r"[;.]\s|,\s(?:but|though|although|while|whereas|yet|where|но|а|хотя|однако|где|тогда как|в то время как|ал|бірақ"
    r"|алайда)\b",
    re.IGNORECASE,
)


class Item(NamedTuple):
    """A figure of a table with its name: a cell, or the sum of a column."""

    name: str
    value: Decimal
    cell: Number | None


class Reading(NamedTuple):
    """What a sentence calls the most or the least, and what it must then be beside."""

    mine: Item
    others: Sequence[Item]

    def best(self, most: bool) -> Item:
        """The one that is the most, or the least."""
        return (max if most else min)(self.others, key=lambda item: item.value)


def _item(grid: Grid, cell: Number) -> Item:
    head, label = grid.head(cell.column), grid.label(cell.row)
    if len(grid.numbers) == 1:
        name = head
    else:
        name = f"{label} ({head})" if label and grid.year(cell.column) else label or head
    return Item(name, cell.value.exact or Decimal(0), cell)


def readings_of(grid: Grid, sentence: Sentence, claim: Claim) -> Iterator[Reading]:
    """What a sentence may speak of: a year, a named row, or a named row in every year."""
    but = {match["year"] or match["kk"] for match in _BUT.finditer(sentence.text)}
    years = set(_YEAR.findall(sentence.text)) - but
    first = since(sentence.text)
    reached = reached_since(sentence.text, claim.start, claim.end)
    but |= {reached} - {""}
    years = years - {first} or years
    about = sentence.stems
    rows = [row for row in range(len(grid.numbers)) if not grid.is_total(row) and not grid.is_average(row)]
    by_year = [
        row for row in rows if _YEAR.fullmatch(year := grid.label(row).strip()) and year not in but and year >= first
    ]
    if len(by_year) >= 3:
        mine = [row for row in by_year if grid.label(row).strip() in years]
        columns = _columns_of(grid, about)
        yield from _in_columns(grid, by_year, mine, columns)
        return
    year_columns = [
        column
        for column in range(1, grid.columns)
        if grid.year(column) and first <= str(grid.year(column)) and str(grid.year(column)) not in but
    ]
    named = [row for row in rows if (label := label_stems(grid.label(row))) and label <= about]
    in_row = None
    if len(year_columns) >= 3 and len(years) == 1:
        in_row = _in_row(grid, rows, named, about, years, year_columns)
        if in_row is not None and (claim.peak or len(rows) == 1):
            yield in_row
            return
    if len(named) != 1 or len(rows) < 3:
        if in_row is not None and not named:
            yield in_row
        return
    columns = [column for column in range(1, grid.columns) if not grid.is_total_column(column)]
    columns = columns or list(range(1, grid.columns))  # a total alone is what the table is about
    if year_columns:
        said = [column for column in year_columns if str(grid.year(column)) in years]
        columns = said if len(said) == 1 else year_columns if not years or in_each(grid, sentence.text) else []
    elif len(columns) > 1:
        columns = _column_told(grid, columns, sentence, claim)
    for column in columns if not _tell_of_many_things(grid, rows) else ():
        if not is_of_a_test(grid.head(column)):
            yield from _in_columns(grid, rows, named, [column])
    if in_row is not None:
        yield in_row


def _column_told(grid: Grid, columns: Sequence[int], sentence: Sentence, claim: Claim) -> Sequence[int]:
    """The first column of which the part of a sentence around a claim speaks: a rate only where it tells of one."""
    text = sentence.text
    start = max((cut.end() for cut in _CONTRAST.finditer(text, 0, claim.start)), default=0)
    behind = _CONTRAST.search(text, claim.end)
    part = text[start : behind.start() if behind else len(text)]
    about = frozenset(stems(part))
    relative = _RELATIVE.search(part) is not None
    columns = [column for column in columns if (_RELATIVE.search(grid.head(column)) is not None) == relative]
    named = [column for column in columns if label_stems(grid.head(column)) & about]
    if not named and not grid.things & about:
        named = [column for column in columns if label_stems(grid.head(column)) & sentence.stems]
    return named[:1]


def _tell_of_many_things(grid: Grid, rows: Sequence[int]) -> bool:
    """Whether the rows of a table are measures of many kinds, of which none is more than another."""
    kinds = {match.group().lower() if (match := _KIND.search(grid.label(row))) else "" for row in rows}
    return len(kinds) > 1


def in_each(grid: Grid, text: str) -> bool:
    """Whether something is said of each year of a table: in all years, from the first to the last, or naming each."""
    years = {str(year) for column in range(1, grid.columns) if (year := grid.year(column))}
    said = set(_YEAR.findall(text)) & years
    ends = {min(years), max(years)} if years else set()
    return in_each_year(text) or (len(years) > 2 and said in (years, ends))


def _columns_of(grid: Grid, about: frozenset[str]) -> Sequence[int]:
    """Of several columns beside the years, those whose heads the sentence speaks of, if any."""
    columns = range(1, grid.columns)
    named = [column for column in columns if label_stems(grid.head(column)) & about]
    return named if named and len(columns) > 1 else columns


def _in_row(
    grid: Grid, rows: list[int], named: list[int], about: frozenset[str], years: set[str], columns: list[int]
) -> Reading | None:
    """The year that is called the most: in the row that is named, the only one, the total, or the sum of all rows."""
    if len(named) > 1:
        return None
    touched = [row for row in rows if label_stems(grid.label(row)) & about]
    totals = [row for row in range(len(grid.numbers)) if grid.is_total(row)]
    items: dict[str, Item] = {}
    if named or len(rows) == 1 or len(touched) == 1 or len(totals) == 1:
        row = (named or rows if len(rows) == 1 else named or touched if len(touched) == 1 else totals)[0]
        if len(rows) == 1 and not (label_stems(grid.label(row)) | grid.subject) & about:
            return None
        cells = [cell for cell in grid.numbers[row] if cell is not None and cell.column in columns]
        if any(cell.percent and (cell.value.exact or 0) > 100 for cell in cells):
            return None
        items = {str(grid.year(cell.column)): _item(grid, cell) for cell in cells}
    elif not touched and grid.subject & about:
        items = _sums(grid, rows, columns)
    mine = [item for year, item in items.items() if year in years]
    return Reading(mine[0], list(items.values())) if len(mine) == 1 and len(items) >= 3 else None


def _sums(grid: Grid, rows: list[int], columns: list[int]) -> dict[str, Item]:
    """The sum of each year's column, where every row has a count there."""
    sums: dict[str, Item] = {}
    for column in columns:
        cells = [grid.numbers[row][column] for row in rows if column < len(grid.numbers[row])]
        whole = [cell.whole for cell in cells if cell is not None and cell.whole is not None]
        if len(whole) != len(rows):
            return {}
        year = str(grid.year(column))
        sums[year] = Item(year, Decimal(sum(whole)), None)
    return sums


def _in_columns(grid: Grid, rows: Sequence[int], mine: Sequence[int], columns: Sequence[int]) -> Iterator[Reading]:
    for column in columns:
        cells = {
            row: cell
            for row in rows
            if column < len(grid.numbers[row]) and (cell := grid.numbers[row][column]) is not None
        }
        if len(mine) == 1 and mine[0] in cells and len(cells) >= 3:
            yield Reading(_item(grid, cells[mine[0]]), [_item(grid, cell) for cell in cells.values()])
