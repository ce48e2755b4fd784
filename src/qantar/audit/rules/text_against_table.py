"""A figure of the text that the text's own table gives otherwise.

A sentence speaks of a row if the words of the row's label stand in it, and more of them than of any other row's;
where the columns are years, the year must stand in it too. Where a percentage stands with its count and one of the
two is what the table has, the other must be as well. A total for a span of years
("1,053 from 2010 to 2020") is held against the sum of the table's row for those years.
"""

from __future__ import annotations

import re
from decimal import Decimal

from qantar.audit.answer import Certainty, Discrepancy, Held, Place
from qantar.audit.cells_of_years import agree, cell_of_a_year, is_of_another_year
from qantar.audit.cells_told import YEAR, cells_told
from qantar.audit.counting_words import OTHERWISE
from qantar.audit.draft import Draft
from qantar.audit.grids import Grid, Number, grids_of, is_of_a_test, label_stems
from qantar.audit.labels_told import labels_told_wrong
from qantar.audit.lasting import is_of_a_part
from qantar.audit.named_before import is_of_another_place
from qantar.audit.pairs import Pair, pairs_of
from qantar.audit.passages import Figure, Sentence
from qantar.audit.rows_best_named import rows_best_named
from qantar.audit.rules.rule import Finds, Rule, discrepancy
from qantar.audit.slips import is_misreading, slip_between
from qantar.audit.statements import Statement, statements_of, statements_of_notes
from qantar.audit.totals_over_years import total_told
from qantar.audit.words import stems

ID = "text-against-table"
# Between two shares, what stands before the last "and" or comma is of the first, what stands behind it of the second.
_LAST = re.compile(r"[,;:.]\s|\b(?:and|while|but|и|а|но|және|ал)\b")
_FIRST = re.compile(r"[,;.]\s|\b(?:and|while|but|и|а|но|және|ал)\b")
_WORD = re.compile(r"[\s-]*[^\W\d_]+")
_LENGTH = frozenset(stems("days weeks months день дня дней неделя недели недель месяц месяца месяцев күн апта ай"))
NEAR = 40  # lines between a table without a caption and a sentence that may speak of it


def check(draft: Draft) -> Finds:
    """Hold pairs, single figures and totals of the text against the tables."""
    grids = [grid for grid in grids_of(draft) if grid.numbers]
    if not grids:
        return
    seen = set()
    for pair in pairs_of(draft):
        seen |= {(pair.passage.number, pair.percent.start), (pair.passage.number, pair.counted.start)}
        yield from _pair(draft, pair, grids)
    for one in statements_of(draft):
        if (one.sentence.passage.number, one.figure.start) not in seen and not _numbers_its_paragraph(one):
            yield from _total(one, grids)
            found = list(_single(draft, one, grids))
            yield from found or _told_in_a_cell(draft, one)
    for one in statements_of_notes(draft):
        yield from _told_in_a_cell(draft, one)
    for wrong in labels_told_wrong(draft):
        place = wrong.passage.place(wrong.figure.start, wrong.figure.end)
        has = " and ".join(wrong.cells)
        message = f'the text says {wrong.figure.text} of "{wrong.label}", whose row has {has}'
        yield discrepancy(
            ID, "likely", place, stated=wrong.figure.text, expected=has, message=message, also=(wrong.place,)
        )


def _numbers_its_paragraph(one: Statement) -> bool:
    """Whether a figure is the number of a paragraph: [4] The newspaper is independent."""
    text = one.sentence.passage.text
    return not text[: one.figure.start].strip(" [(№") and text[one.figure.end : one.figure.end + 1] in ("]", ")", ".")


def _pair(draft: Draft, pair: Pair, grids: list[Grid]) -> Finds:
    """A percentage with its count: the row that its words name."""
    text = pair.passage.text
    sentence = pair.passage.sentence_at(pair.percent.start)
    start, end = min(pair.percent.start, pair.counted.start), max(pair.percent.end, pair.counted.end)
    near = [figure for figure in sentence.figures if figure.end <= start or figure.start >= end]
    left = max((figure.end for figure in near if figure.end <= start), default=sentence.start)
    right = min((figure.start for figure in near if figure.start >= end), default=sentence.end)
    front, behind = text[left:start], text[end:right].lstrip(") -–—")
    front = _LAST.split(front)[-1] if left > sentence.start else front
    behind = _FIRST.split(behind)[0] if right < sentence.end else behind
    words = frozenset(stems(f"{front} {behind}"))
    named = sentence.names_with_first | pair.passage.names_with_first
    about = pair.passage.stems
    for grid, row in rows_best_named(draft, grids, words, 0.6):
        if named and not grid.names <= about:
            continue  # the same answers may be asked for in two towns
        cells = [number for number in grid.numbers[row] if number is not None and number.column > 0]
        counts = [cell for cell in cells if cell.whole is not None]
        shares = [cell for cell in cells if cell.percent]
        if len(counts) != 1 or len(shares) != 1:
            continue
        count_fits = counts[0].whole == pair.counted.whole
        share_fits = agree(shares[0], pair.percent)
        place = pair.passage.place(start, end)
        if count_fits and share_fits:
            yield Held(ID, place.line)
        elif _tells_of_other_rows(grid, sentence):
            continue  # a question with other answers, of which this one has the same
        elif count_fits and draft.ocr and is_misreading(_of_cell(shares[0]), _digits(pair.percent)):
            continue  # the table was misread, which is told of the table
        elif count_fits:
            yield _told(draft, pair, pair.percent, grid, shares[0], "likely")
        elif share_fits:
            yield _told(draft, pair, pair.counted, grid, counts[0], "likely")
        return


def _tells_of_other_rows(grid: Grid, sentence: Sentence) -> bool:
    """Whether a sentence gives more shares than it names rows of a table, so that others are of no row there."""
    shares = sum(figure.is_percent for figure in sentence.figures)
    return shares > max(1, sum(bool(label) and label <= sentence.stems for label in grid.labels))


def _told(draft: Draft, pair: Pair, figure: Figure, grid: Grid, cell: Number, certainty: Certainty) -> Discrepancy:
    return _message(draft, pair.passage.place(figure.start, figure.end), figure, grid, cell, certainty)


def _message(draft: Draft, place: Place, figure: Figure, grid: Grid, cell: Number, certainty: Certainty) -> Discrepancy:
    written, there = _digits(figure), _of_cell(cell)
    percent = " %" if cell.percent else ""
    message = f"the text says {figure.text}, {grid.name} {there}{percent}"
    slip = slip_between(written, there)
    if slip:
        message += f": {slip}"
    if draft.ocr and (is_misreading(written, there) or is_misreading(there, written)):
        message += "; the scanner may have misread one of them"
    return discrepancy(
        ID,
        certainty,
        place,
        stated=figure.text,
        expected=f"{there}{percent}",
        message=message,
        also=(grid.place(cell),),
    )


def _digits(figure: Figure) -> str:
    return format(figure.value.exact, "f") if figure.value.exact is not None else figure.text


def _of_cell(cell: Number) -> str:
    return format(cell.value.exact or Decimal(0), "f")


def _single(draft: Draft, one: Statement, grids: list[Grid]) -> Finds:
    """A figure on its own: the row and the year that its sentence names."""
    if not _is_to_be_held(one) or len(one.sentence.figures) > 2 or one.running:
        return
    percent = one.figure.is_percent
    by_year = cell_of_a_year(draft, one, percent)
    if by_year is not None:
        place = one.sentence.passage.place(one.figure.start, one.figure.end)
        others = [figure for figure in one.sentence.figures if figure is not one.figure]
        if agree(by_year[1], one.figure) or is_of_another_year(draft, one, *by_year):
            yield Held(ID, place.line)
        elif not any(agree(by_year[1], figure) for figure in others):  # else the sentence tells of both counts
            yield _message(draft, place, one.figure, *by_year, "likely")
        return
    if _counts_some_days(one):
        return
    words = _around(one)
    for grid, row in rows_best_named(draft, grids, words, 0.8):
        label = grid.labels[row]
        cells = [n for n in grid.numbers[row] if n is not None and n.column > 0 and n.percent == percent]
        years = [cell for cell in cells if grid.year(cell.column) in one.years] if len(one.years) == 1 else []
        has_years = any(grid.year(column) for column in range(1, grid.columns))
        fitting = years if has_years else cells
        cell = fitting[0] if len(fitting) == 1 else None
        named = one.sentence.passage.names_with_first
        told = grid.speaks_of(one.about, named) or (len(label) >= 2 and _may_be_of(grid, one, named))
        told = told and (not percent or len(label) > 1 or bool(years) or _is_near(grid, one))
        if cell is None or not told or is_of_another_place(draft, grid, one.sentence):
            continue
        if not percent and not set(one.counted) & (label | grid.subject | label_stems(grid.head(cell.column))):
            continue
        place = one.sentence.passage.place(one.figure.start, one.figure.end)
        if agree(cell, one.figure):
            yield Held(ID, place.line)
        elif not any(agree(other, one.figure) for other in cells) and _may_be_held(grid, row, cell, one):
            yield _message(draft, place, one.figure, grid, cell, "likely")
        return


def _counts_some_days(one: Statement) -> bool:
    """Whether a length of time leaves days out, or is told with the days of its beginning and its end."""
    if not _LENGTH.isdisjoint(one.counted[:1]):
        word = _WORD.match(one.sentence.passage.text, one.figure.end)
        return len(one.days) > 1 or is_of_a_part(one.sentence, one.figure, word.end() if word else one.figure.end)
    return False


def _told_in_a_cell(draft: Draft, one: Statement) -> Finds:
    """A figure whose words name a row of a table that they speak of, or that stands beside them."""
    if not _is_to_be_held(one):
        return
    told = cells_told(draft, one)
    if not told:
        return
    place = one.sentence.passage.place(one.figure.start, one.figure.end)
    if any(agree(cell, one.figure) for _, cell, _ in told):
        yield Held(ID, place.line)
        return
    grid, cell, others = told[0]
    first = grid.rows[cell.row].cells[:1]
    of_year = bool(first) and YEAR.fullmatch(first[0].text.strip()) is not None
    if of_year and is_of_another_year(draft, one, grid, cell):
        yield Held(ID, place.line)
        return
    fits = of_year or _may_be_held(grid, cell.row, cell, one)
    if fits and not any(agree(cell, figure) for figure in others):
        yield _message(draft, place, one.figure, grid, cell, "likely")


def _is_to_be_held(one: Statement) -> bool:
    """Whether a figure is an exact count or percentage of running text, which nothing says to differ."""
    value = one.figure.value
    if value.exact is None or value.vague or one.figure.text.isalpha() or _is_a_base(one):
        return False
    if one.sentence.passage.paragraph.role == "caption" or OTHERWISE.search(one.sentence.text):
        return False
    return value.unit == "percent" or (value.unit is None and one.figure.whole is not None)


def _is_a_base(one: Statement) -> bool:
    """Whether 100 is what a whole is taken for, whose parts are told in per cent."""
    text = one.sentence.passage.text
    before = text[max(one.sentence.start, one.figure.start - 60) : one.figure.start]
    return one.figure.text == "100" and (
        _TAKEN_AS.search(before) is not None or _TAKEN_KK.match(text, one.figure.end) is not None
    )


_TAKEN_AS = re.compile(
    r"\b(?:(?:tak\w+|set|treat\w*)[^.;]{0,40}\b(?:as|to|equal to)|(?:прин\w+|взя\w+|бер\w+)[^.;]{0,40}\bза)\s$",
    re.IGNORECASE,
)
_TAKEN_KK = re.compile(r"\s?(?:-?\w+\s)?(?:деп|ретінде)\s(?:ал|есепте|сана)", re.IGNORECASE)
_ABBREVIATED = re.compile(r"\b[A-ZА-ЯЁ]{2,5}\b(?![%'’])")


def _may_be_held(grid: Grid, row: int, cell: Number, one: Statement) -> bool:
    """Whether a figure of the text may be meant to be a cell: no other row is named, and the two are not far apart.

    What is further off than five times, and by no slip, counts something else, as do the results of a test.
    """
    head = grid.head(cell.column)
    if _names_another(grid, row, one.about) or is_of_a_test(head):
        return False
    if one.figure.is_percent and _tells_of_other_rows(grid, one.sentence):
        return False
    if any(name not in one.sentence.text for name in _ABBREVIATED.findall(head)):
        return False  # a share of GC, of which the sentence does not speak
    there, here = cell.value.exact or Decimal(0), one.figure.value.exact or Decimal(0)
    near = there and here and here <= 5 * there and there <= 5 * here
    return bool(near) or slip_between(_digits(one.figure), _of_cell(cell)) is not None


def _around(one: Statement) -> frozenset[str]:
    """The words of a sentence; of one with two figures, those nearer to this one."""
    figures, sentence = one.sentence.figures, one.sentence
    if len(figures) < 2 or not one.figure.is_percent:
        return one.about
    text = sentence.passage.text
    first, second = figures[:2]
    between = text[first.end : second.start]
    cut = _LAST.search(between)
    middle = first.end + (cut.start() if cut else len(between))
    return frozenset(stems(text[sentence.start : middle] if one.figure is first else text[middle : sentence.end]))


def _may_be_of(grid: Grid, one: Statement, named: frozenset[str]) -> bool:
    """Whether a sentence may speak of a table whose subject it does not name: the names agree, or it stands near."""
    if not named:
        return True
    if grid.names:
        return grid.names <= one.sentence.passage.stems
    return _is_near(grid, one) and bool(grid.caption)


def _is_near(grid: Grid, one: Statement) -> bool:
    line = one.sentence.passage.paragraph.line_at(one.figure.start)
    return -NEAR <= line - grid.block.first_line <= NEAR


def _names_another(grid: Grid, row: int, words: frozenset[str]) -> bool:
    """Whether another row is named in full too, so that the figure may be that one's."""
    return any(label and label <= words and not label <= grid.labels[row] for label in grid.labels)


def _total(one: Statement, grids: list[Grid]) -> Finds:
    """A total over a span of years, against the sum of the row for those years."""
    total = total_told(one, grids)
    if total is None:
        return
    place = one.sentence.passage.place(one.figure.start, one.figure.end)
    if total.makes == one.figure.whole:
        yield Held(ID, place.line)
        return
    slip = slip_between(str(one.figure.whole), str(total.makes))
    message = (
        f"{total.grid.name} makes {total.makes:,} for {total.first} to {total.last}, the text says {one.figure.text}"
    )
    yield discrepancy(
        ID,
        "likely",
        place,
        stated=one.figure.text,
        expected=f"{total.makes:,}",
        message=message + (f": {slip}" if slip else ""),
        also=(total.grid.place(total.cell),),
        severity="error",
    )


RULE = Rule(
    ID,
    "A figure of the text that the text's own table gives otherwise",
    "error",
    check,
    needs="a table whose labels stand in the sentence, and its years where its columns are years",
)
