"""A peak, a highest or a lowest that is not one.

"The peak falls in 2019" is held against the table of the same subject; "the largest part, 42.7 %" against the other
percentages of the same question in the same paragraph.
"""

from __future__ import annotations

import re
from decimal import Decimal

from qantar.audit.answer import Held
from qantar.audit.draft import Draft
from qantar.audit.grids import Grid, Number, grids_of, label_stems
from qantar.audit.pairs import Pair, pairs_of
from qantar.audit.passages import Sentence
from qantar.audit.rules.rule import Finds, Rule, discrepancy
from qantar.audit.words import stems

ID = "extremes"

_MOST = re.compile(
    r"\b(?:peak\w*|highest|maximum|largest (?:number|share|part|group)|most (?:frequent|common|popular)|the"
    r" most|main part|greatest"
    r"|пик\w*|максим\w+|наибольш\w+|больше всего|самая большая|ең көп|ең жоғары|шыңы)\b",
    re.IGNORECASE,
)
_LEAST = re.compile(
    r"\b(?:lowest|minimum|smallest (?:number|share|part|group)|fewest|the least|минимальн\w+|наименьш\w+"
    r"|меньше всего|ең аз"
    r"|ең төмен)\b",
    re.IGNORECASE,
)


def check(draft: Draft) -> Finds:
    """Look whether what is called the most, or the least, is."""
    grids = grids_of(draft)
    by_passage: dict[int, list[Pair]] = {}
    for pair in pairs_of(draft):
        by_passage.setdefault(pair.passage.number, []).append(pair)
    for sentence in draft.sentences():
        most, least = _MOST.search(sentence.text), _LEAST.search(sentence.text)
        if sentence.passage.is_note or (most is None) == (least is None):
            continue
        word = most or least
        assert word is not None
        yield from _in_paragraph(sentence, word, most is not None, by_passage.get(sentence.passage.number, []))
        yield from _in_table(sentence, word, most is not None, grids)


def _in_paragraph(sentence: Sentence, word: re.Match[str], most: bool, pairs: list[Pair]) -> Finds:
    own = [pair for pair in pairs if sentence.start <= pair.percent.start < sentence.end]
    after = [pair for pair in own if 0 <= pair.percent.start - sentence.start - word.end() < 60]
    if len(own) != 1 or not after or len(pairs) < 3:
        return
    mine = _value(own[0])
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
    stated = f"{word.group()}: {own[0].percent.text}"
    yield discrepancy(ID, "likely", place, stated=stated, expected=best.percent.text, message=message, also=also)


def _value(pair: Pair) -> Decimal:
    return pair.percent.value.exact or Decimal(0)


def _in_table(sentence: Sentence, word: re.Match[str], most: bool, grids: list[Grid]) -> Finds:
    years = [date for date in sentence.dates if date.value.precision == "year" and date.value.earliest]
    if len(years) != 1:
        return
    first = years[0].value.earliest
    assert first is not None
    about = frozenset(stems(sentence.text))
    for grid in grids:
        for row in range(len(grid.numbers)):
            label = label_stems(grid.label(row))
            if len((label | grid.subject) & about) < 2 or (len(grid.numbers) > 1 and not label & about):
                continue
            cells = [n for n in grid.numbers[row] if n is not None and grid.year(n.column)]
            mine = [cell for cell in cells if grid.year(cell.column) == first.year]
            misread = any(cell.percent and (cell.value.exact or 0) > 100 for cell in cells)
            if len(mine) == 1 and len(cells) >= 3 and not misread:
                yield from _judge(sentence, word, most, grid, mine[0], cells)
                return


def _judge(sentence: Sentence, word: re.Match[str], most: bool, grid: Grid, mine: Number, cells: list[Number]) -> Finds:
    pick = max if most else min
    best = pick(cells, key=lambda cell: cell.value.exact or Decimal(0))
    place = sentence.passage.place(sentence.start + word.start(), sentence.start + word.end())
    if best.value.exact == mine.value.exact:
        yield Held(ID, place.line)
        return
    mine_year, best_year = grid.head(mine.column), grid.head(best.column)
    message = (
        f'"{word.group()}" is said of {mine_year} with {mine.cell.text}, and {grid.name} has {best.cell.text}'
        f" for {best_year}"
    )
    yield discrepancy(
        ID,
        "likely",
        place,
        stated=f"{word.group()}: {mine_year}",
        expected=best_year,
        message=message,
        also=(grid.place(best),),
    )


RULE = Rule(
    ID,
    "A peak, a highest or a lowest that the figures do not bear out",
    "error",
    check,
    needs="a table with years at its heads, or three percentages with counts in one paragraph",
)
