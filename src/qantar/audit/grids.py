"""Tables as the rules see them: labels, column heads, and each cell's number."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from qantar.audit.answer import Place
from qantar.audit.counting_words import says_nothing
from qantar.audit.draft import Draft
from qantar.audit.manuscript import Cell, Row, TableBlock
from qantar.audit.table_words import is_of_tables
from qantar.audit.words import OF_ANY_TABLE, in_small_letters, names_in, names_with_first, stem, stems
from qantar.values.numbers import read_number
from qantar.values.word_lists import words_of
from qantar.values.written import NumberError, Written

TOTALS = words_of("total sum overall итого всего барлығы жиыны жалпы всех all")
_OF_A_TEST = re.compile(
    r"df|d\.f\.|[ptfzrχ]²?|p[- ]?values?|s\.?[ed]\.?m?\.?|β|beta|coef\w*|(?:odds|hazard|risk) ratios?|[HOR]R|CI"
    r"|.{0,30}(?:95|99|90)\s?%\s?(?:CI|CrI|confidence|ДИ).{0,12}",
    re.IGNORECASE,
)
_OF_AN_INTERVAL = re.compile(
    r"\d+\s?%[-\s]*(?:CI|CrI|confidence|credible|ДИ"
    r"|доверит)\w*",
    re.IGNORECASE,
)  # 1.13 (95 % CI)
_PERCENT_HEAD = re.compile(r"%|per ?cent|ratio|share|процент|доля|пайыз|үлес", re.IGNORECASE)
_YEAR = re.compile(r"\b(1[89]\d\d|20\d\d)\b")
_NUMBER_OF_TABLE = re.compile(
    r"^\W*(?:(?:table|tab\.|таблица|табл\.|кесте)\s*(?:number|no\.?|№)?\s*\d+|(?:№\s*)?\d+\s?-?\s?кесте)[\s.:–—-]*",
    re.IGNORECASE,
)
_DASHES = re.compile(r"^(?:[-–—]\s+)+(?=\d)")
_AVERAGE = re.compile(r"\b(?:average|mean|median|средн|орташа)", re.IGNORECASE)


@dataclass(frozen=True)
class Number:
    """The number of a cell, with its row and column counted from 0."""

    row: int
    column: int
    cell: Cell
    value: Written
    percent: bool

    @property
    def whole(self) -> int | None:
        """The number, where it is a whole one and no percentage."""
        exact = self.value.exact
        if self.percent or exact is None or self.value.vague or self.value.decimals or exact != int(exact):
            return None
        return int(exact)


@dataclass(frozen=True)
class Grid:
    """A table with the numbers of its cells."""

    block: TableBlock
    draft: Draft

    @cached_property
    def numbers(self) -> list[list[Number | None]]:
        """For each row, the number of each cell, or None where it holds none; the first cell is a label when wordy."""
        return [self._row(place, row) for place, row in enumerate(self.rows)]

    @cached_property
    def rows(self) -> list[Row]:
        """The rows; where a scanner ran empty cells ("-") and the next into one, they are taken apart again."""
        longest = max((len(row.cells) for row in self.block.rows), default=0)
        return [_taken_apart(row, longest) for row in self.block.rows]

    def _row(self, place: int, row: Row) -> list[Number | None]:
        return [self._number(place, column, cell) for column, cell in enumerate(row.cells)]

    def _number(self, row: int, column: int, cell: Cell) -> Number | None:
        text = cell.text.strip().strip("|").strip()
        if not any(map(str.isdigit, text)) or len(text) > 40:
            return None
        try:
            value = read_number(text.strip("()"), self.block.language)
        except NumberError:
            return None
        if value.exact is None:
            return None
        return Number(row, column, cell, value, value.unit == "percent" or self._percent_column(column, value))

    def _percent_column(self, column: int, value: Written) -> bool:
        return value.unit is None and bool(_PERCENT_HEAD.search(_OF_AN_INTERVAL.sub("", self.head(column))))

    def head(self, column: int) -> str:
        """What stands at the head of a column."""
        return self._heads[column] if 0 <= column < len(self._heads) else ""

    @cached_property
    def _heads(self) -> list[str]:
        if self.block.header is None:
            return []
        longest = max((len(row.cells) for row in self.rows), default=0)
        heads = [cell.text for cell in self.block.header.cells]
        return [""] * max(0, longest - len(heads)) + heads  # the corner above the labels is often left out

    def label(self, row: int) -> str:
        """What stands at the beginning of a row: its cells before the first number."""
        return self._labels[row]

    @cached_property
    def _labels(self) -> list[str]:
        found = []
        for row, numbers in zip(self.rows, self.numbers, strict=True):
            first = next((n for n, number in enumerate(numbers) if number is not None and n > 0), len(row.cells))
            found.append(" ".join(cell.text for cell in row.cells[:first] if cell.text).strip())
        return found

    @cached_property
    def labels(self) -> list[frozenset[str]]:
        """The stems of the label of each row."""
        return [frozenset(stems(label)) for label in self._labels]

    def is_total(self, row: int) -> bool:
        """Whether a row is a total of the others."""
        return self._says_total(self.label(row))

    def is_total_column(self, column: int) -> bool:
        """Whether a column is a total of the others."""
        return self._says_total(self.head(column))

    @staticmethod
    def _says_total(text: str) -> bool:
        words = re.findall(r"[^\W\d_]+", text.lower())
        return bool(words) and len(words) <= 4 and words[0] in TOTALS

    @cached_property
    def columns(self) -> int:
        """How many columns there are."""
        return max((len(row) for row in self.numbers), default=0)

    def year(self, column: int) -> int | None:
        """The one year at the head of a column."""
        return self._years[column] if 0 <= column < len(self._years) else None

    @cached_property
    def _years(self) -> list[int | None]:
        found = map(_YEAR.findall, self._heads)
        return [int(years[0]) if len(years) == 1 else None for years in found]

    def years(self) -> tuple[int, int] | None:
        """The first and the last year at the heads of the columns."""
        found = [int(year) for column in range(self.columns) for year in _YEAR.findall(self.head(column))]
        return (min(found), max(found)) if found else None

    def column(self, column: int) -> list[Number]:
        """The numbers of a column, total rows left out."""
        return [
            number
            for row in self.numbers
            if column < len(row) and (number := row[column]) is not None and not self.is_total(number.row)
        ]

    def is_average(self, row: int) -> bool:
        """Whether a row holds means rather than amounts."""
        return bool(_AVERAGE.search(self.label(row)))

    def place(self, number: Number) -> Place:
        """Where a number stands, quoted with the label of its row."""
        label = self.label(number.row)
        quote = f"{label}: {number.cell.text}" if label and number.column else number.cell.text
        head = self.head(number.column)
        quote = f"{quote} ({head})" if head else quote
        return Place(number.cell.line, self.draft.manuscript.page_of(number.cell.line), " ".join(quote.split())[:160])

    @cached_property
    def caption(self) -> str:
        """What the caption says, without its number and what stands in brackets.

        Some captions are no more than a number, and the words stand behind the table.
        """
        own = re.sub(r"\([^()]*\)", " ", _NUMBER_OF_TABLE.sub("", self.block.caption)).strip()
        if frozenset(stems(own)) - OF_ANY_TABLE or self.block.label is None:
            return own
        lines = self.draft.manuscript.lines[self.block.last_line : self.block.last_line + 4]
        return " ".join([line.text for line in lines if line.text.strip()][:2])

    @cached_property
    def subject(self) -> frozenset[str]:
        """The stems of what the table is about."""
        return frozenset(stems(self.caption)) - OF_ANY_TABLE

    @cached_property
    def names(self) -> frozenset[str]:
        """The stems of the words with capitals in a caption and its brackets.

        The first word counts if no other has one, and if the text writes it so inside a sentence too, or never without.
        """
        inside = names_in(_NUMBER_OF_TABLE.sub("", self.block.caption)) | names_in(self.caption)
        if inside:
            return inside - OF_ANY_TABLE
        first = names_with_first(self.caption) - OF_ANY_TABLE
        named, written_small = _as_written(self.draft)
        return frozenset(
            word
            for word in first
            if word in named or not (word in written_small or says_nothing(word) or is_of_tables(word))
        )

    @cached_property
    def things(self) -> frozenset[str]:
        """The stems of what is counted, as the caption tells it: without names and words of counting."""
        told = self.subject - self.names
        return (
            frozenset(word for word in told if not (says_nothing(word) or is_of_tables(word))) or told or self.subject
        )

    @cached_property
    def words(self) -> frozenset[str]:
        """The stems of all words of caption and heads."""
        heads = (stems(self.head(column)) for column in range(self.columns))
        return frozenset(stems(self.block.caption)).union(self.subject, *heads)

    @cached_property
    def caption_years(self) -> frozenset[int]:
        """The years that the caption names."""
        return frozenset(int(year) for year in _YEAR.findall(self.block.caption))

    @cached_property
    def of_years(self) -> frozenset[int]:
        """The years of caption, heads and labels."""
        heads = " ".join(self.head(column) for column in range(self.columns))
        rows = " ".join(self.label(row) for row in range(len(self.numbers)))
        first_cells = " ".join(row.cells[0].text for row in self.rows if row.cells)
        return self.caption_years | {int(year) for year in _YEAR.findall(f"{heads} {rows} {first_cells}")}

    def speaks_of(self, about: frozenset[str], named: frozenset[str]) -> bool:
        """Whether words tell of the table's subject: they share one with its caption, and its names if any."""
        if self._has_own_caption:
            return not self.things.isdisjoint(about) and (not named or self.names <= about)
        return not (self.subject - self.names).isdisjoint(about)

    @cached_property
    def _has_own_caption(self) -> bool:
        return bool(self.block.caption) and self.caption in " ".join(self.block.caption.split())

    @property
    def name(self) -> str:
        """How to speak of the table.

        It is named by its number where it has one, else by its first line.
        """
        return f"table {self.block.label}" if self.block.label else f"the table on line {self.block.first_line}"


def _as_written(draft: Draft) -> tuple[frozenset[str], frozenset[str]]:
    """The stems of the words that running text writes with a capital inside a sentence, and of those without one."""

    def found(of: Draft) -> tuple[frozenset[str], frozenset[str]]:
        running = [one for one in of.passages if one.paragraph.role not in ("caption", "heading", "table")]
        inside = frozenset[str]().union(*(sentence.names for one in running for sentence in one.sentences))
        return inside, frozenset(stem(word) for one in running for word in in_small_letters(one.text))

    both: tuple[frozenset[str], frozenset[str]] = draft.shared("words as written", found)
    return both


def _taken_apart(row: Row, longest: int) -> Row:
    cells = list(row.cells)
    for place, cell in enumerate(cells):
        dashes = _DASHES.match(cell.text)
        lacking = longest - len(cells)
        if dashes and 0 < lacking == len(dashes[0].split()):
            empty = [Cell(dash, cell.line) for dash in dashes[0].split()]
            return Row((*cells[:place], *empty, Cell(cell.text[dashes.end() :], cell.line), *cells[place + 1 :]))
    return row


def grids_of(draft: Draft) -> list[Grid]:
    """Every table of a manuscript."""
    found: list[Grid] = draft.shared("grids", lambda d: [Grid(block, d) for block in d.manuscript.tables])
    return found


def label_stems(text: str) -> frozenset[str]:
    """The stems of a label, which names what a row counts.

    >>> sorted(label_stems("The irremovability of power."))
    ['irremo', 'power']
    """
    return frozenset(stems(text))


def is_of_a_test(head: str) -> bool:
    """Whether a column gives the results of a statistical test, and counts nothing.

    >>> is_of_a_test("p value"), is_of_a_test("HR (95% CI)"), is_of_a_test("People")
    (True, True, False)
    """
    return _OF_A_TEST.fullmatch(head.strip()) is not None
