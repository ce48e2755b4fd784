"""A peak, a highest or a lowest that is not one.

"The peak falls in 2019", "more than in any other town" and "nowhere were there fewer" are held against the table that
the sentence speaks of: one of its own number or subject, the next, or the nearest. Where the columns are years, "in all
these years" is held against each of them, and a town with a year against its own row and against that year's column.
"The largest part, 42.7 %" is held against the other percentages of the paragraph, and "the farmers were the largest
group" against the other groups that the passage lists.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from qantar.audit.answer import Held, Place
from qantar.audit.asserting import is_asserted
from qantar.audit.draft import Draft
from qantar.audit.grids import Grid, Number, is_of_a_test, label_stems
from qantar.audit.groups_in_lists import called_largest
from qantar.audit.groups_listed import Called, called_in, of_other_figures, value_of
from qantar.audit.pairs import Pair, pairs_of
from qantar.audit.passages import Passage, Sentence
from qantar.audit.ranks_told import rank_told
from qantar.audit.rules.rule import Finds, Rule, discrepancy
from qantar.audit.superlatives import Claim, claims_in, in_each_year, speaks_of_a_thing
from qantar.audit.tables_meant import speaks_beyond_the_table, tables_beside, tables_meant
from qantar.audit.words import stems

ID = "extremes"

# A part of people or of answers, not a row of a table.
_PART = re.compile(
    r"\s+(?:part|share of (?:those|people|respondents)|group|часть|доля|групп\w+|бөлігі|топ|топты)\b", re.IGNORECASE
)
_COUNTED_FROM = re.compile(
    r"\b(?:count\w*|start\w*|begin\w*|rank\w*|order\w*|sort\w*|arrang\w*) (?:\w+ )?from\b|\bfrom (?:most|highest"
    r"|largest)\b"
    r"|считая (?:от|с)\b|начиная с\b|по убыванию|по возрастанию|бастап (?:сана|есепте)|"
    r"\b(?:of|in|among|over|for) (?:the |these |its )?(?:last|first|latest|final) (?:two|three|four|five|six"
    r"|\d) (?:years|towns)"
    r"|упорядоч\w+ по|\bперв\w+ ид[её]т[^.;]{0,20}\bгде\b"
    r"|\b(?:последн|перв)\w+ (?:дву|тр|чет|пят|шест|\d)\w* (?:лет|год)|(?:соңғы|алғашқы) (?:екі|үш|төрт|бес|алты"
    r"|\d) жыл|кемуі бойынша|өсуі бойынша",
    re.IGNORECASE,
)
#: The peak of arrests came in a year that was not the one with most marches.
_NOT_THE_ONE = re.compile(
    r"\b(?:not|wasn't|isn't|не)\s+(?:in |at |на |в )?(?:the |тот |та |тем |самый )?(?:same |one |same one )?(?:year"
    r"|town"
    r"|city|год|город|in which)|не (?:на|в) (?:тот|ту|те)"
    r"|(?:жыл|қала)\w* емес\b",
    re.IGNORECASE,
)
#: Every year but 2010, кроме 2010 года, 2010 жылды қоспағанда.
_BUT = re.compile(
    r"\b(?:except(?: for| in)?|but(?: for| in)?|apart from|save(?: for| in)?|excepting|кроме|за исключением|исключая"
    r"|помимо)\s+(?:in\s|в\s|of\s|the year\s)?(?P<year>(?:1[89]|20)\d\d)\b"
    r"|(?P<kk>(?:1[89]|20)\d\d) жыл\w*\s(?:қоспағанда|басқа|өзге|есепке алмағанда|есептемегенде)",
    re.IGNORECASE,
)
#: Behind a number that is a name and no value: question 5 is 5-сұрақ, 5-й вопрос, the 5th.
_NAMES_A_THING = re.compile(
    r"[-‑–](?:(?:й|я|е|го|му|м|ой|ая|ую|ші|шы)(?!\w)|(?:сұрақ|кесте|бет|тарау|бөлім|тапсырма|сурет|мақала|сынып"
    r"|топ|орын|жол|параграф)\w*)|(?:st|nd|rd|th)\b",
    re.IGNORECASE,
)
MOST_WORDS = 7  # of an answer to a question
#: In 2009, with 320; 2008 жылы: 160.
_A_YEAR = re.compile(
    r"\W*(?:(?:in|it was(?: in)?|в|это был)\s+)?(?:1[89]|20)\d\d(?:\s+(?:год\w*|жыл\w*))?\s*(?:[:,(—–.-]|$)",
    re.IGNORECASE,
)
_YEAR_AND_MORE = re.compile(r"\b(?:1[89]|20)\d\d\s+(?!год|жыл)[^\W\d_]", re.IGNORECASE)  # in 2012 nobody knew
_YEAR = re.compile(r"\b((?:1[89]|20)\d\d)\b")
#: A row that says what is counted or measured in it, and a column of a test's results.
_KIND = re.compile(
    r"^(?:number|no\.|n\b|mean|average|median|percentage|rate|size|length|sd\b|число|количество|средн\w+|доля"
    r"|орташа|саны)"
    r"|\((?:%|bp|kg|cm|mm|km|ml|years?|чел\.?|тыс\.?|млн\.?|лет)\)\s*$",
    re.IGNORECASE,
)
#: Of these the highest is the least: precision, accuracy.
_OF_WORTH = re.compile(
    r"\b(?:precision|accurac\w+|performance|efficien\w+|qualit\w+|точност\w+|дәлді\w+)(?!\w)", re.IGNORECASE
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


def check(draft: Draft) -> Finds:
    """Look whether what is called the most, or the least, is."""
    by_passage: dict[int, list[Pair]] = {}
    for pair in pairs_of(draft):
        by_passage.setdefault(pair.passage.number, []).append(pair)
    told = set[int]()
    for passage, called, listed in called_largest(draft):
        if passage.number not in told:
            told.add(passage.number)
            yield from _of_groups(passage, called, listed.passages[0].place(listed.start))
    for passage in draft.passages:
        if passage.number in told or passage.is_note or passage.paragraph.role in ("heading", "caption"):
            continue
        in_list = list(_in_list(passage))
        yield from in_list
        if in_list or not any(char.isalpha() for char in passage.text):
            continue
        for sentence in passage.sentences:
            yield from _in_sentence(draft, sentence, by_passage.get(passage.number, []))


def _with_its_answer(sentence: Sentence) -> Sentence:
    """Which town saw the most marches? The answer is Mirton: a question, and the few words that answer it."""
    if not sentence.text.rstrip().endswith("?"):
        return sentence
    following = next((one for one in sentence.passage.sentences if one.start >= sentence.end), None)
    short = following is not None and len(following.text.split()) <= MOST_WORDS
    short = short and following is not None and not _YEAR_AND_MORE.search(following.text)
    answers = following is not None and short and (not following.figures or _A_YEAR.match(following.text))
    return Sentence(sentence.passage, sentence.start, following.end) if following and answers else sentence


def _in_sentence(draft: Draft, sentence: Sentence, pairs: list[Pair]) -> Finds:
    sentence = _with_its_answer(sentence)
    claims = claims_in(sentence.text)
    if not claims or len({claim.most for claim in claims}) != 1 or not is_asserted(sentence):
        return
    told = rank_told(sentence.text)
    if _OF_WORTH.search(sentence.text):
        return
    if speaks_beyond_the_table(sentence.text) or _NOT_THE_ONE.search(sentence.text):
        return
    if _COUNTED_FROM.search(sentence.text) or (told is not None and (told.rank > 1 or not in_each_year(sentence.text))):
        return
    claim = claims[0]._replace(peak=any(claim.peak for claim in claims))
    found = list(_in_paragraph(sentence, claim, pairs))
    if not found and not _PART.match(sentence.text[claim.end :]):
        found = list(_in_table(draft, sentence, claim))
    yield from found


def _in_paragraph(sentence: Sentence, claim: Claim, pairs: list[Pair]) -> Finds:
    own = [pair for pair in pairs if sentence.start <= pair.percent.start < sentence.end]
    after = [pair for pair in own if 0 <= pair.percent.start - sentence.start - claim.end < 60]
    if len(own) != 1 or not after or len(pairs) < 3:
        return
    mine, most = _value(own[0]), claim.most
    beyond = [pair for pair in pairs if (_value(pair) > mine if most else _value(pair) < mine)]
    place = sentence.passage.place(own[0].percent.start, own[0].percent.end)
    if not beyond:
        yield Held(ID, place.line)
        return
    best = max(beyond, key=_value) if most else min(beyond, key=_value)
    words = sentence.text[claim.start : claim.end]
    message = f'"{words}" is said of {own[0].percent.text}, and {best.percent.text} is {"more" if most else "less"}'
    also = (sentence.passage.place(best.percent.start, best.percent.end),)
    yield discrepancy(
        ID, "likely", place, stated=own[0].percent.text, expected=best.percent.text, message=message, also=also
    )


def _value(pair: Pair) -> Decimal:
    return pair.percent.value.exact or Decimal(0)


def _in_list(passage: Passage) -> Finds:
    """119 workers, 48 pensioners and 129 farmers; the pensioners were the largest group."""
    called = called_in(passage)
    if called is None:
        return
    sentence = passage.sentence_at(called.start)
    if is_asserted(sentence) and not of_other_figures(sentence, called.groups):
        yield from _of_groups(passage, called, passage.place(called.mine.figure.start))


def _of_groups(passage: Passage, called: Called, listed: Place) -> Finds:
    best = (max if called.most else min)(called.groups, key=value_of)
    place = passage.place(called.start, called.end)
    if value_of(best) == value_of(called.mine):
        yield Held(ID, place.line)
        return
    words, mine, right = passage.text[called.start : called.end], called.mine.figure.text, best.figure.text
    message = f'"{words}" is said of {mine}, and {right} is {"more" if called.most else "less"}'
    expected = best.name or right
    yield discrepancy(ID, "likely", place, stated=words, expected=expected, message=message, also=(listed,))


def _in_table(draft: Draft, sentence: Sentence, claim: Claim) -> Finds:
    for grid in tables_meant(draft, sentence):
        if speaks_of_a_thing(sentence.text, claim, _counted_in(grid)):
            return
        readings = list(_readings(grid, sentence, claim))
        if readings:
            yield from _judge(grid, sentence, claim, readings)
            return
    text = sentence.passage.text
    told = {figure.value.exact for figure in sentence.figures if not _NAMES_A_THING.match(text, figure.end)}
    for grid in tables_beside(draft, sentence):
        readings = [one for one in _readings(grid, sentence, claim) if one.mine.value in told]
        if readings:  # the figure that it tells stands in the table beside it
            yield from _judge(grid, sentence, claim, readings)
            return


def _counted_in(grid: Grid) -> frozenset[str]:
    return grid.subject.union(*(stems(grid.head(column)) for column in range(grid.columns)))


def _judge(grid: Grid, sentence: Sentence, claim: Claim, readings: Sequence[Reading]) -> Finds:
    place = sentence.passage.place(sentence.start + claim.start, sentence.start + claim.end)
    wrong = [one for one in readings if one.best(claim.most).value != one.mine.value]
    together = _in_each(grid, sentence.text) or len(readings) == 1
    if not wrong or (not together and len(wrong) < len(readings)):
        yield Held(ID, place.line)
        return
    mine, best = wrong[0].mine, wrong[0].best(claim.most)
    words = sentence.text[claim.start : claim.end]
    message = f'"{words}" is said of {mine.name} with {_shown(mine)}; {grid.name} has {_shown(best)} for {best.name}'
    also = tuple(grid.place(item.cell) for item in (best, mine) if item.cell is not None)
    yield discrepancy(ID, "likely", place, stated=words, expected=best.name, message=message, also=also)


def _shown(item: Item) -> str:
    return item.cell.cell.text if item.cell is not None else f"{item.value:,}"


def _item(grid: Grid, cell: Number) -> Item:
    head, label = grid.head(cell.column), grid.label(cell.row)
    if len(grid.numbers) == 1:
        name = head
    else:
        name = f"{label} ({head})" if label and grid.year(cell.column) else label or head
    return Item(name, cell.value.exact or Decimal(0), cell)


def _readings(grid: Grid, sentence: Sentence, claim: Claim) -> Iterator[Reading]:
    """What a sentence may speak of: a year, a named row, or a named row in every year."""
    but = {match["year"] or match["kk"] for match in _BUT.finditer(sentence.text)}
    years = set(_YEAR.findall(sentence.text)) - but
    about = sentence.stems
    rows = [row for row in range(len(grid.numbers)) if not grid.is_total(row) and not grid.is_average(row)]
    by_year = [row for row in rows if _YEAR.fullmatch(year := grid.label(row).strip()) and year not in but]
    if len(by_year) >= 3:
        mine = [row for row in by_year if grid.label(row).strip() in years]
        columns = _columns_of(grid, about)
        yield from _in_columns(grid, by_year, mine, columns)
        return
    year_columns = [
        column for column in range(1, grid.columns) if grid.year(column) and str(grid.year(column)) not in but
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
        columns = said if len(said) == 1 else year_columns if not years or _in_each(grid, sentence.text) else []
    elif len(columns) > 1:
        columns = [column for column in columns if label_stems(grid.head(column)) & about][:1]
    for column in columns if not _tell_of_many_things(grid, rows) else ():
        if not is_of_a_test(grid.head(column)):
            yield from _in_columns(grid, rows, named, [column])
    if in_row is not None:
        yield in_row


def _tell_of_many_things(grid: Grid, rows: Sequence[int]) -> bool:
    """Whether the rows of a table are measures of many kinds, of which none is more than another."""
    kinds = {match.group().lower() if (match := _KIND.search(grid.label(row))) else "" for row in rows}
    return len(kinds) > 1


def _in_each(grid: Grid, text: str) -> bool:
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


RULE = Rule(
    ID,
    "A peak, a highest or a lowest that the figures do not bear out",
    "error",
    check,
    needs="a table that the sentence speaks of, three percentages with counts in a paragraph, or a list of groups",
)
