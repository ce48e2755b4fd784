"""Fill what each respondent answered to one question, from the column or columns of the data that hold it."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from qantar.errors import survey_files
from qantar.formats.surveys.asking import Asking
from qantar.formats.surveys.choosing import Choices, from_columns, single
from qantar.formats.surveys.grid import Grid, GridRow
from qantar.formats.surveys.questionnaire import Question, ReadSurvey, Respondent
from qantar.formats.surveys.splitting import cuts

_NUMBER = re.compile(r"[+-]?\d+(?:[.,]\d+)?")


@dataclass
class Coded:
    """One question and where the data hold it: one column, or one for each option (`columns`, by option).

    `words` is the column of answers of one's own, `states` what codes say that are no answer (refused, not shown, or
    missing), `mark` what joins several answers in one cell, `counted` the code that means chosen in an option's column.
    With `own_words` what is no option is an answer of one's own, where the question takes one: its column holds both.
    """

    question: Question
    column: int | None = None
    columns: dict[str, int] = field(default_factory=dict)
    words: int | None = None
    states: Mapping[str, str] = field(default_factory=dict)
    mark: str = ","
    counted: Mapping[str, str] = field(default_factory=dict)
    own_words: bool = False

    def __post_init__(self) -> None:
        self.choices = Choices(self.question)

    @property
    def numbers(self) -> set[int]:
        """The columns that hold it."""
        found = {self.column, *self.columns.values(), self.words}
        return {number for number in found if number is not None}

    def fill(self, one: Respondent, row: GridRow, file: str, asked: Asking) -> None:
        """Fill what somebody answered; what cannot be an answer is a fault of `asked`."""
        question, other = self.question, self.choices.other
        words = row.cells[self.words] if self.words is not None else ""
        state = self._state(row)
        if state is not None:
            one.answers |= question.all(state)
            return
        if question.type == "multiple":
            one.answers |= self._several(row, words, file, asked)
        else:
            one.answers |= self._one(row, words, file, asked)
        if words and other is not None:
            one.answers[f"{question.id}.{other.id}.text"] = words

    def _state(self, row: GridRow) -> str | None:
        """Return why there is no answer, where a code says so."""
        if self.column is not None:
            return self.states.get(row.cells[self.column])
        found = [self.states[cell] for number in self.columns.values() if (cell := row.cells[number]) in self.states]
        answered = any(row.cells[number] and row.cells[number] not in self.states for number in self.columns.values())
        return found[0] if found and not answered else None

    def _one(self, row: GridRow, words: str, file: str, asked: Asking) -> dict[str, str]:
        number = self.column or 0
        cell, question = row.cells[number], self.question
        at = (file, row.line, number + 1)
        if not cell:
            other = self.choices.other
            return {question.id: other.id} if words and other is not None else question.all("")
        if question.type == "single":
            return single(self.choices, cell, at, asked, own_words=self.own_words)
        if question.type == "number" and not _NUMBER.fullmatch(cell):
            asked.faults.append(survey_files.not_a_number(*at, question.id))
        return {question.id: cell}

    def _several(self, row: GridRow, words: str, file: str, asked: Asking) -> dict[str, str]:
        question, other = self.question, self.choices.other
        if self.columns:
            cells = {
                id_: ("" if row.cells[number] in self.states else row.cells[number], (file, row.line, number + 1))
                for id_, number in self.columns.items()
            }
            found = from_columns(self.choices, cells, asked, self.counted)
            if found is None:
                return question.chose([other.id]) if words and other is not None else question.all("")
            if words and other is not None:
                found[f"{question.id}.{other.id}"] = "1"
            return found
        number = self.column or 0
        if not row.cells[number]:
            return question.all("")
        at = (file, row.line, number + 1)
        chosen = self.choices.several(row.cells[number], self.mark, at, asked, own_words=self.own_words)
        if chosen is None:
            return {}
        cells_of = question.chose(chosen[0])
        if chosen[1] and other is not None:
            cells_of[f"{question.id}.{other.id}.text"] = chosen[1]
        return cells_of


def fill_all(found: ReadSurvey, coded: Iterable[Coded], grid: Grid, asked: Asking, skip: int = 1) -> None:
    """Fill every respondent of a survey."""
    listed = list(coded)
    for one, row in zip(found.respondents, grid.rows[skip:], strict=True):
        for question in listed:
            question.fill(one, row, grid.file, asked)


def mark_of(question: Question, cells: Sequence[str], marks: Sequence[str] = (",", ";")) -> str:
    """Return the mark under which every joined cell is read with the fewest words left over; the first where none is.

    >>> from qantar.formats.surveys.questionnaire import Option
    >>> why = Question("why", "multiple", {}, (Option("a", {"en": "Bread, milk"}), Option("b", {"en": "Rent"})))
    >>> mark_of(why, ["Bread, milk;Rent"])
    ';'
    """
    choices = Choices(question)
    filled = [cell for cell in cells if cell]
    best: tuple[int, str] | None = None
    for mark in marks:
        ways = [cuts(cell, choices.labels, mark, own_words=choices.other is not None) for cell in filled]
        if all(ways):
            over = sum(len(way[0].words) for way in ways)
            best = min(best or (over, mark), (over, mark), key=lambda one: one[0])
    return best[1] if best else marks[0]
