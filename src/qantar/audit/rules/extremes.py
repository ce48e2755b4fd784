"""A peak, a highest or a lowest that is not one.

"The peak falls in 2019" and "the lowest number was in Ansel" are held against the table that the sentence speaks of:
one of its own number or subject, or the nearest. Where the columns are years, "in all these years" is held against
each of them. "The largest part, 42.7 %" is held against the other percentages of the paragraph, and "the farmers were
the" " largest group" against the other groups of its sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from qantar.audit.answer import Held
from qantar.audit.draft import Draft
from qantar.audit.grids import Grid, Number, grids_of, label_stems
from qantar.audit.pairs import Pair, pairs_of
from qantar.audit.passages import Figure, Sentence
from qantar.audit.rules.rule import Finds, Rule, discrepancy
from qantar.audit.words import names_in, names_with_first, stems

ID = "extremes"
NEAR = 8  # lines between a sentence and the table that it may speak of without naming it

_MOST = (
    r"peak\w*|highest|maximum|largest|biggest|most (?:frequent|common|popular)|the most|main part|greatest"
    r"|пик(?:а|у|ом|е|и|ов)?|максим\w+"
    r"|наибольш\w+|больше всего|сам(?:ая|ое|ой|ый|ым|ую) (?:больш|высок|крупн|многочисленн)\w+|ең көп\w*|ең"
    r" жоғары|ең үлкен"
    r"|шыңы\w*|шарықтау"
)
_LEAST = (
    r"lowest|minimum|smallest|fewest|the least|миним\w+|наименьш\w+|меньше всего"
    r"|сам(?:ая|ое|ой|ый|ым|ую) (?:маленьк|низк|малочисленн)\w+|ең аз\w*|ең төмен|ең кіші"
)
_WORD = re.compile(rf"\b(?:(?P<most>{_MOST})|(?P<least>{_LEAST}))(?!\w)", re.IGNORECASE)
# A part of people or of answers, not a row of a table.
_PART = re.compile(
    r"\s+(?:part|share of (?:those|people|respondents)|group|часть|доля|групп\w+|бөлігі|топ|топты)\b", re.IGNORECASE
)
_PEAK = re.compile(r"peak|пик(?!ет)|шың|шарықтау", re.IGNORECASE)
_EACH_YEAR = re.compile(
    r"\b(?:always|every year|each year|in all (?:these |the )?years|throughout|всегда|каждый год|ежегодно|во"
    r" все эти годы"
    r"|все эти годы|неизменно|әрдайым|жыл сайын|барлық жыл\w*|жылдардың бәрінде|үнемі)(?!\w)",
    re.IGNORECASE,
)
_TABLE = re.compile(r"\b(?:table|таблиц\w+)\s*(?:number|No\.?|№)?\s*(\d{1,3})\b|\b(\d{1,3})\s?-\s?кесте", re.IGNORECASE)
_YEAR = re.compile(r"\b((?:1[89]|20)\d\d)\b")


class Place(NamedTuple):
    """A cell that a sentence calls the most or the least, and the cells beside which it must be."""

    mine: Number
    others: Sequence[Number]


def check(draft: Draft) -> Finds:
    """Look whether what is called the most, or the least, is."""
    by_passage: dict[int, list[Pair]] = {}
    for pair in pairs_of(draft):
        by_passage.setdefault(pair.passage.number, []).append(pair)
    for sentence in draft.sentences():
        words = list(_WORD.finditer(sentence.text))
        if sentence.passage.is_note or len(words) != 1 or sentence.passage.paragraph.role == "heading":
            continue
        found = list(_in_paragraph(sentence, words[0], by_passage.get(sentence.passage.number, [])))
        found = found or list(_in_list(sentence, words[0]))
        if not found and not _PART.match(sentence.text[words[0].end() :]):
            found = list(_in_table(draft, sentence, words[0]))
        yield from found


def _in_paragraph(sentence: Sentence, word: re.Match[str], pairs: list[Pair]) -> Finds:
    own = [pair for pair in pairs if sentence.start <= pair.percent.start < sentence.end]
    after = [pair for pair in own if 0 <= pair.percent.start - sentence.start - word.end() < 60]
    if len(own) != 1 or not after or len(pairs) < 3:
        return
    mine, most = _value(own[0]), word["most"] is not None
    beyond = [pair for pair in pairs if (_value(pair) > mine if most else _value(pair) < mine)]
    place = sentence.passage.place(own[0].percent.start, own[0].percent.end)
    if not beyond:
        yield Held(ID, place.line)
        return
    best = max(beyond, key=_value) if most else min(beyond, key=_value)
    message = (
        f'"{word.group()}" is said of {own[0].percent.text}, and {best.percent.text} is {"more" if most else "less"}'
    )
    also = (sentence.passage.place(best.percent.start, best.percent.end),)
    yield discrepancy(
        ID, "likely", place, stated=own[0].percent.text, expected=best.percent.text, message=message, also=also
    )


def _value(pair: Pair) -> Decimal:
    return pair.percent.value.exact or Decimal(0)


def _in_list(sentence: Sentence, word: re.Match[str]) -> Finds:
    """119 workers, 48 pensioners and 129 farmers; the pensioners were the largest group."""
    text = sentence.text
    start = max(text.rfind(";", 0, word.start()), text.rfind(":", 0, word.start()), text.rfind("—", 0, word.start()))
    if start < 0:
        return
    stop = next((at for at in range(word.end(), len(text)) if text[at] in ";:"), len(text))
    named = frozenset(stems(text[start:stop]))
    listed = [
        (figure, of)
        for figure in sentence.figures
        if figure.start - sentence.start < start and (of := _counted(sentence, figure))
    ]
    mine = [figure for figure, of in listed if of in named]
    if len(listed) < 3 or len(mine) != 1:
        return
    values = [figure.whole or 0 for figure, _ in listed if not _is_whole_of(figure, listed)]
    best = max(values) if word["most"] else min(values)
    place = sentence.passage.place(sentence.start + word.start(), sentence.start + word.end())
    if mine[0].whole == best:
        yield Held(ID, place.line)
        return
    who = next(of for figure, of in listed if figure.whole == best)
    message = f'"{word.group()}" is said of {mine[0].text}, and {best:,} is {"more" if word["most"] else "less"}'
    expected = next((w for w in re.findall(r"[^\W\d_]+", text) if stems(w) == (who,)), f"{best:,}")
    stated = " ".join(text[start:stop].strip(" ;:—.").split())
    yield discrepancy(ID, "likely", place, stated=stated, expected=expected, message=message)


def _counted(sentence: Sentence, figure: Figure) -> str | None:
    """The stem of what a number counts: the word behind it, or before it where it stands in brackets."""
    text = sentence.passage.text
    if figure.whole is None or figure.value.vague:
        return None
    if text[max(0, figure.start - 1) : figure.start] == "(" and text[figure.end : figure.end + 1] == ")":
        before = stems(text[max(sentence.start, figure.start - 30) : figure.start])
        return before[-1] if before else None
    behind = stems(re.split(r"[.,;:()]", text[figure.end : figure.end + 40], maxsplit=1)[0])
    return behind[0] if behind else None


def _is_whole_of(figure: Figure, listed: list[tuple[Figure, str]]) -> bool:
    return 2 * (figure.whole or 0) == sum(other.whole or 0 for other, _ in listed)


def _in_table(draft: Draft, sentence: Sentence, word: re.Match[str]) -> Finds:
    for grid in tables_meant(draft, sentence):
        places = list(_places(grid, sentence, peak=_PEAK.match(word.group()) is not None))
        if not places:
            continue
        place = sentence.passage.place(sentence.start + word.start(), sentence.start + word.end())
        for mine, others in places:
            best = (max if word["most"] else min)(others, key=lambda cell: cell.value.exact or Decimal(0))
            if best.value.exact == mine.value.exact:
                continue
            whose, theirs = _name(grid, mine), _name(grid, best)
            message = (
                f'"{word.group()}" is said of {whose} with {mine.cell.text}; {grid.name} has {best.cell.text}'
                f" for {theirs}"
            )
            also = (grid.place(best), grid.place(mine))
            yield discrepancy(ID, "likely", place, stated=word.group(), expected=theirs, message=message, also=also)
            return
        yield Held(ID, place.line)
        return


def _name(grid: Grid, cell: Number) -> str:
    head, label = grid.head(cell.column), grid.label(cell.row)
    if len(grid.numbers) == 1:
        return head
    return f"{label} ({head})" if label and grid.year(cell.column) and len(grid.numbers) > 1 else label or head


def tables_meant(draft: Draft, sentence: Sentence) -> list[Grid]:
    """The table of the number that is named; else those of the sentence's subject near it; else of its subject."""
    named = _TABLE.search(sentence.text)
    grids = grids_of(draft)
    if named:
        return [grid for grid in grids if grid.block.label == (named[1] or named[2])]
    line = sentence.passage.paragraph.line_at(sentence.start)
    about = frozenset(stems(sentence.text))
    near = [
        grid
        for grid in grids
        if -NEAR <= grid.block.first_line - line <= NEAR or 0 <= line - grid.block.last_line <= NEAR
    ]
    near = [grid for grid in near if (grid.subject - names_in(sentence.text)) & about]
    return near or [grid for grid in grids if grid.speaks_of(about, names_with_first(sentence.text))]


def _places(grid: Grid, sentence: Sentence, peak: bool) -> Iterator[Place]:
    """The cells that a sentence speaks of: of a year, of a named row, or of a named row in every year."""
    years = set(_YEAR.findall(sentence.text))
    about = frozenset(stems(sentence.text))
    rows = [row for row in range(len(grid.numbers)) if not grid.is_total(row) and not grid.is_average(row)]
    by_year = [row for row in rows if _YEAR.fullmatch(grid.label(row).strip())]
    year_columns = [column for column in range(1, grid.columns) if grid.year(column)]
    if len(by_year) >= 3:
        mine = [row for row in by_year if grid.label(row).strip() in years]
        yield from _in_columns(grid, by_year, mine, range(1, grid.columns))
        return
    in_row = _in_row(grid, rows, about, years, year_columns) if peak or len(rows) == 1 else None
    if in_row is not None:
        yield in_row
        return
    named = [row for row in rows if (label := label_stems(grid.label(row))) and label <= about]
    if len(named) != 1 or len(rows) < 3:
        return
    columns = [column for column in range(1, grid.columns) if not grid.is_total_column(column)]
    if year_columns:
        said = [column for column in year_columns if str(grid.year(column)) in years]
        columns = said if len(said) == 1 else year_columns if _EACH_YEAR.search(sentence.text) else []
    elif len(columns) > 1:
        columns = [column for column in columns if label_stems(grid.head(column)) & about][:1]
    for column in columns:
        yield from _in_columns(grid, rows, named, [column])


def _in_row(grid: Grid, rows: list[int], about: frozenset[str], years: set[str], columns: list[int]) -> Place | None:
    """The year that is called the peak, in the one row of a table of years or in the row that is named."""
    if len(columns) < 3 or len(years) != 1:
        return None
    named = [row for row in rows if label_stems(grid.label(row)) & about and len(rows) > 1]
    row = rows[0] if len(rows) == 1 else named[0] if len(named) == 1 else None
    if row is None or (len(rows) == 1 and not (label_stems(grid.label(row)) | grid.subject) & about):
        return None
    cells = [cell for cell in grid.numbers[row] if cell is not None and cell.column in columns]
    mine = [cell for cell in cells if str(grid.year(cell.column)) in years]
    misread = any(cell.percent and (cell.value.exact or 0) > 100 for cell in cells)
    rival = len(rows) > 1 and any(
        grid.label(other) and label_stems(grid.label(other)) <= about for other in rows if other != row
    )
    return Place(mine[0], cells) if len(mine) == 1 and len(cells) >= 3 and not misread and not rival else None


def _in_columns(grid: Grid, rows: Sequence[int], mine: Sequence[int], columns: Sequence[int]) -> Iterator[Place]:
    for column in columns:
        cells = {
            row: cell
            for row in rows
            if column < len(grid.numbers[row]) and (cell := grid.numbers[row][column]) is not None
        }
        if len(mine) == 1 and mine[0] in cells and len(cells) >= 3:
            yield Place(cells[mine[0]], list(cells.values()))


RULE = Rule(
    ID,
    "A peak, a highest or a lowest that the figures do not bear out",
    "error",
    check,
    needs="a table that the sentence speaks of, three percentages with counts in a paragraph, or a list of groups",
)
