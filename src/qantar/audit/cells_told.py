"""The cell of a table that a figure of the text repeats, in whatever words: its row is named, and nothing else counted.

"The entry for 2013 is 290", "Lomas (boycotts in 2010: 440) was among them", "
""How many were there in 2006? The table
below says 261". The table is one of which the sentence names subject and place, or the one right beside it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from qantar.audit.bounding_years import years_not_reached
from qantar.audit.counting_words import says_nothing, singled_out
from qantar.audit.draft import Draft
from qantar.audit.grids import Grid, Number
from qantar.audit.joined import with_the_one_before
from qantar.audit.named_before import counts_on, is_of_another_place
from qantar.audit.names_told import names_of
from qantar.audit.no_counts import is_called_by, is_measure
from qantar.audit.passages import Figure, Passage, Sentence
from qantar.audit.ranks_told import rank_told
from qantar.audit.statements import Statement
from qantar.audit.table_words import is_of_tables
from qantar.audit.tables_beside import counts_another, names_others, nouns_left, rows_named, tables_beside, words_left
from qantar.audit.tables_meant import speaks_beyond_the_table, tables_meant
from qantar.audit.words import stems

YEAR = re.compile(r"(?:1[89]|20)\d\d")
_A_YEAR = re.compile(r"\b(?:1[89]|20)\d\d\b")
MOST_FIGURES = 4  # of a sentence in which a figure is looked at by itself
MOST_ELSE = 4  # nouns of a sentence that reads a table, and which are not the table's
LONGEST_RANKING = 30  # a smaller number may be a place
WORDS_BEFORE = 4  # in front of a figure, which may say what it counts
_CLAUSE = re.compile(r"[,;:()](?!\d)|\s[–—-]\s|\b(?:and|while|whereas|against|versus|и|а|против|және|ал|қарсы)\b")
#: Before a figure that is a step, a limit, or a number of something.
_NO_COUNT_BEFORE = re.compile(
    r"(?:\b(?:days?|weeks?|months?|grades?|ages?|phases?|by|than|at least|at most|up to|over|under|aged?|every|no\."
    r"|page|pp?\.|vol\.|item|out of|на|более|менее"
    r"|свыше|до|чем"
    r"|стр\.|с\.|кажд\w+|кемінде|әр|бет)|[№§#$€£/+×x=<>])\s*$",
    re.IGNORECASE,
)
_NO_COUNT_BEHIND = re.compile(
    r"\s*(?:-(?:ге|ке|ға|қа)\s+(?:арт|өс|көбей|азай|төменде|кем)|-?(?:st|nd|rd|th)\b|(?:more|fewer|less|times|больше"
    r"|меньше|раза?\b"
    r"|есе|артық|көп|аз)(?!\w)|of (?:these|those|whom|the)\b|из (?:этих|которых)|years?\b|months?\b|days?\b|weeks?\b"
    r"|hours?\b|лет\b|дн(?:я|ей)\b|месяц|недел|час|жыл\b|ай\b|күн\b|апта\b|сағат|[°$€£/]|[-–]\d)",
    re.IGNORECASE,
)
_EXAMPLE = re.compile(r"example\s*$", re.IGNORECASE)
_BARE = re.compile(r"[:(=–—-]\s*$")
_OF_A_TEST = re.compile(
    r"\b(?:[tFrzpn]|df|M|SD|χ²?)\s?[=(<>]|степен\w+ свободы|degrees of freedom|еркіндік дәреже", re.IGNORECASE
)
_OF_A_RANK = re.compile(
    r"\b(?:rank|place|position|number \d|order|мест|позици|ранг|рейтинг|номер|список|списк|орын|орны|реті|тізім)",
    re.IGNORECASE,
)
#: With these a sentence says that it reads a table.
_OF_A_ROW = re.compile(
    r"\b(?:entry|entries|row|column|cell|line|tables?|figures? (?:for|of)|value|look(?:s|ed|ing)? up|find|finds|read"
    r"|reads"
    r"|показател\w+|data|numbers?|total|данны\w+|дерек\w*|итог\w*|строк\w+|столб\w+|ячейк\w+|таблиц\w+|значени\w+"
    r"|цифр\w+|көрсеткіш\w*|жол\w*|баған\w*|кесте\w*|мән\w*)(?!\w)",
    re.IGNORECASE,
)


class Told(NamedTuple):
    """A cell, the table it stands in, and the other figures of the words that name it."""

    grid: Grid
    cell: Number
    others: list[Figure]


class Words(NamedTuple):
    """A sentence with the question that it answers or from which it takes its year, and its names."""

    sentence: Sentence
    start: int
    names: frozenset[str]

    @property
    def text(self) -> str:
        """The words."""
        return self.sentence.passage.text[self.start : self.sentence.end]

    @property
    def whole(self) -> Sentence:
        """Both as one sentence."""
        return Sentence(self.sentence.passage, self.start, self.sentence.end)


def cells_told(draft: Draft, one: Statement) -> list[Told]:
    """The cells that a figure may repeat, of the tables that its words speak of."""
    figure, passage = one.figure, one.sentence.passage
    if (passage.is_note and passage.addresses) or not figure.text[0].isdigit() or YEAR.fullmatch(figure.text):
        return []
    before, behind = passage.text[max(0, figure.start - 12) : figure.start], passage.text[figure.end : figure.end + 24]
    if _NO_COUNT_BEFORE.search(before) or _NO_COUNT_BEHIND.match(behind):
        return []
    called = is_called_by(passage.text, figure.start) and not _EXAMPLE.search(before)
    if called or is_measure(passage.text, figure.end):
        return []
    words = Words(one.sentence, _with_what_is_before(one.sentence), names_of(draft).within(one.sentence))
    if speaks_beyond_the_table(words.text) or _OF_A_TEST.search(words.text) or rank_told(words.text):
        return []
    counted = [other for other in words.whole.figures if other.text[0].isdigit() and not YEAR.fullmatch(other.text)]
    if len(counted) > MOST_FIGURES:
        return []
    if (figure.whole or 99) < LONGEST_RANKING and _OF_A_RANK.search(words.text):
        return []
    near = _near(passage, figure, one.sentence)
    others = [other for other in counted if other is not figure]
    found = [
        Told(grid, cell, others)
        for grid in _speaking(draft, words)
        if (cell := _cell(grid, words, figure)) and _fits(grid, one, near, words, near_it=False)
    ]
    return found or [
        Told(grid, cell, others)
        for grid in tables_beside(draft, words.whole)
        if (cell := _cell(grid, words, figure))
        and _fits(grid, one, near, words, near_it=True)
        and not is_of_another_place(draft, grid, one.sentence)
    ]


def _with_what_is_before(sentence: Sentence) -> int:
    """Where a sentence begins, or the question right before it, or the sentence from which it takes its year."""
    sentences = sentence.passage.sentences
    place = next(number for number, other in enumerate(sentences) if other.start == sentence.start)
    if place and sentences[place - 1].text.rstrip().endswith("?"):
        return sentences[place - 1].start
    whole = with_the_one_before(sentence) if not _A_YEAR.search(sentence.text) else None
    return whole.start if whole is not None and _A_YEAR.search(whole.text) else sentence.start


def _speaking(draft: Draft, words: Words) -> Iterator[Grid]:
    """The tables whose subject and place the words name; where they name neither, the sentence before."""
    whole = words.whole
    passage, earlier = whole.passage, [one for one in whole.passage.sentences if one.end <= whole.start]
    grids = [grid for grid in tables_meant(draft, whole) if grid.names <= whole.stems and grid.things & whole.stems]
    if not grids and earlier and not whole.names:
        whole = Sentence(passage, earlier[-1].start, whole.end)
        grids = [grid for grid in tables_meant(draft, whole) if grid.names <= whole.stems and grid.things & whole.stems]
    for grid in grids:
        if not names_others(draft, grid, whole):
            yield grid


def _near(passage: Passage, figure: Figure, sentence: Sentence) -> tuple[int, int]:
    """The clause around a figure."""
    found = _CLAUSE.finditer(passage.text, sentence.start, sentence.end)
    cuts = [sentence.start, *(match.end() for match in found), sentence.end]
    start = max(cut for cut in cuts if cut <= figure.start)
    return start, min((cut for cut in cuts if cut >= figure.end), default=sentence.end)


def _cell(grid: Grid, words: Words, figure: Figure) -> Number | None:
    """The cell of the one row that the words name, in the one column that can be meant."""
    row = _row_of_year(grid, words, figure)
    if row is None:
        rows = [row for row in rows_named(grid, words.text) if grid.labels[row] and not grid.is_total(row)]
        passed = years_not_reached(words.text)
        named = [row for row in rows if grid.label(row).strip() not in passed]
        row = named[0] if len(named) == 1 else None
    if row is None:
        return None
    numbers = [number for number in grid.numbers[row] if number is not None and number.column > 0]
    cells = [number for number in numbers if number.percent == figure.is_percent]
    cells = [cell for cell in cells if figure.is_percent or cell.whole is not None]
    if len(cells) > 1:
        about = words.whole.stems
        years = {int(text) for text in YEAR.findall(words.text)}
        headed = [cell for cell in cells if _telling(grid.head(cell.column)) & about or grid.year(cell.column) in years]
        cells = headed
    return cells[0] if len(cells) == 1 else None


def _telling(head: str) -> frozenset[str]:
    return frozenset(word for word in stems(head) if not (says_nothing(word) or is_of_tables(word)))


def _row_of_year(grid: Grid, words: Words, figure: Figure) -> int | None:
    """The row of the one year that is said of a figure."""
    first = (row.cells[0].text.strip() if row.cells else "" for row in grid.rows)
    rows = {text: row for row, cell in enumerate(first) if YEAR.fullmatch(text := grid.label(row).strip() or cell)}
    year = _year_of(words, figure) if rows else None
    return rows.get(year) if year else None


def _year_of(words: Words, figure: Figure) -> str | None:
    """The year that is said of a figure: the only one, that of its clause, or the one beside it where they "
    "alternate.
    """
    base = words.start
    passed = years_not_reached(words.text)
    found = [(match.group(), base + match.start()) for match in _A_YEAR.finditer(words.text)]
    years = [(year, at) for year, at in found if year not in passed]
    if len({year for year, _ in years}) == 1:
        return years[0][0]
    start, end = _near(words.sentence.passage, figure, words.sentence)
    here = {year for year, at in years if start <= at < end}
    alone = [other for other in words.sentence.figures if start <= other.start < end and not YEAR.fullmatch(other.text)]
    if len(here) == 1 and len(alone) == 1:
        return here.pop()
    return None


def _fits(grid: Grid, one: Statement, near: tuple[int, int], words: Words, *, near_it: bool) -> bool:
    """Whether a figure counts what the table counts: nothing else is named before or behind it."""
    passage, figure = one.sentence.passage, one.figure
    counts = grid.things.union(*(_telling(grid.head(column)) for column in range(grid.columns)))
    own = [word for word in one.counted if word in _PEOPLE or not (says_nothing(word) or is_of_tables(word))]
    own = [word for word in own if word not in grid.names and not any(word in label for label in grid.labels)]
    if any(word not in counts and word not in grid.words for word in own) or counts_another(grid, words.text):
        return False
    clause = passage.text[near[0] : near[1]]
    if singled_out(clause) - singled_out(grid.block.caption) - _COMPARED:
        return False
    if near_it and (one.figure.is_percent or _names_another_place(grid, words)):
        return False
    if own and own[0] in counts:
        return True
    if near_it and not own and counts_on(grid, one.sentence):
        return False
    before = " ".join(passage.text[near[0] : figure.start].split()[-WORDS_BEFORE:])
    if (nouns_left(grid, before) and not _BARE.search(passage.text[: figure.start])) or not _alone(words, figure):
        return False
    most = 3 if _OF_A_ROW.search(words.text) else 0
    little = len(words_left(grid, clause)) <= most
    return little and (not near_it or len(nouns_left(grid, words.text)) <= MOST_ELSE)


def _alone(words: Words, figure: Figure) -> bool:
    """Whether a figure is the only count of its words."""
    figures = [other for other in words.whole.figures if other.text[0].isdigit() and not YEAR.fullmatch(other.text)]
    return figures == [figure]


def _names_another_place(grid: Grid, words: Words) -> bool:
    """Whether a sentence names something, and not what the table is of."""
    own = grid.names.union(grid.words, *grid.labels)
    return bool((words.names | words.whole.names) - own) and not grid.names & words.whole.stems


_PEOPLE = frozenset(
    stems(
        "people persons men women participants residents respondents voters citizens чел человек людей лиц мужчин "
        "женщин "
        "участников жителей респондентов адам адамның кісі тұрғын респондент қатысушы әйел"
    )
)
_COMPARED = frozenset(
    {
        "compared",
        "than",
        "from",
        "чем",
        "по сравнению",
        "қарағанда",
        "салыстырғанда",
        "second",
        "last",
        "other",
        "of them",
    }
)
