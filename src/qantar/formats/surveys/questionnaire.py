"""What every survey program comes down to: questions with their options, and what each respondent answered."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal

from qantar.study.fields import slug
from qantar.study.responses import NOT_SHOWN, REFUSED

__all__ = ["NOT_SHOWN", "REFUSED", "Ids", "Option", "Question", "ReadSurvey", "ReadTally", "Respondent", "Texts"]

#: A text by language; the empty tag where it is not known in which language it is.
Texts = Mapping[str, str]
QuestionType = Literal["single", "multiple", "number", "open"]
TYPES: tuple[QuestionType, ...] = ("single", "multiple", "number", "open")
#: The words of an id are cut past this.
_LONGEST_ID = 40


@dataclass(frozen=True, slots=True)
class Option:
    """An answer that could be chosen; `code` is how the data write it."""

    id: str
    label: Texts
    code: str = ""
    other: bool = False


@dataclass(frozen=True, slots=True)
class Question:
    """A question with its options; `where` says where in the file it was read."""

    id: str
    type: QuestionType
    text: Texts
    options: tuple[Option, ...] = ()
    where: str = ""

    @property
    def columns(self) -> list[str]:
        """The columns that it has in responses.csv, without those for the words of an answer of one's own."""
        if self.type == "multiple":
            return [f"{self.id}.{option.id}" for option in self.options]
        return [self.id]

    def all(self, state: str) -> dict[str, str]:
        """Return the cells of somebody who did not answer it: "" for no answer, or a word that says why."""
        return dict.fromkeys(self.columns, state)

    def chose(self, chosen: Iterable[str]) -> dict[str, str]:
        """Return the cells of somebody who chose these options, by their ids."""
        ids = set(chosen)
        return {f"{self.id}.{option.id}": "1" if option.id in ids else "0" for option in self.options}


@dataclass(slots=True)
class Respondent:
    """What one respondent answered: the cells of responses.csv by column; `line` is their line in the file."""

    id: str
    line: int
    answers: dict[str, str] = field(default_factory=dict)
    language: str = ""
    #: What the design of the sample says of them, by the columns of responses.csv: weight, stratum, weight.1 ...
    design: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ReadTally:
    """How many chose an option, as printed."""

    question: str
    option: str
    count: str = ""
    percent: str = ""
    base: str = ""
    where: str = ""


@dataclass(slots=True)
class ReadSurvey:
    """A survey as it was read: its questions, and single answers or printed tallies.

    `left_out` says in sentences what of the file was not taken and why; `dates` is when answers came in, in EDTF.
    """

    questions: list[Question] = field(default_factory=list)
    respondents: list[Respondent] = field(default_factory=list)
    tallies: list[ReadTally] = field(default_factory=list)
    title: Texts = field(default_factory=dict)
    languages: tuple[str, ...] = ()
    dates: str = ""
    left_out: list[str] = field(default_factory=list)

    @property
    def columns(self) -> list[str]:
        """The columns of responses.csv that hold answers, in the order of the questionnaire."""
        used = {name for one in self.respondents for name, cell in one.answers.items() if cell}
        found: list[str] = []
        for question in self.questions:
            found += question.columns
            words = [f"{question.id}.{option.id}.text" for option in question.options if option.other]
            found += [name for name in words if name in used]
        return found


class Ids:
    """Gives ids that are made of names or labels and differ from each other.

    >>> ids = Ids()
    >>> ids.of("Age_group", "q1"), ids.of("age group", "q2"), ids.of("Возраст", "q3")
    ('age-group', 'age-group-2', 'q3')
    """

    def __init__(self) -> None:
        self.taken: set[str] = set()

    def of(self, text: str, otherwise: str) -> str:
        """Return the id of a text; of `otherwise` where the text has no Latin letter or digit."""
        # A label in another script with one figure in it would be called by the figure alone.
        latin = re.sub(r"[\W\d_]", "", text).isascii()
        made = slug(text) if latin or text.isascii() else ""
        if len(made) > _LONGEST_ID:
            made = made[:_LONGEST_ID].rpartition("-")[0] or made[:_LONGEST_ID]
        made = made or slug(otherwise)
        found, number = made, 1
        while found in self.taken:
            number += 1
            found = f"{made}-{number}"
        self.taken.add(found)
        return found
