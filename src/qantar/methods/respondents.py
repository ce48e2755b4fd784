"""The people of a survey, one by one: what they answered, what they weigh, and how they were drawn.

What comes of them is published only in sums: a finding never names a row of responses.csv, nor its digest, because the
digest of a short text gives the text away to whoever tries a few.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from qantar.findings import Input, Translations
from qantar.methods import cells
from qantar.methods.method import Refusal
from qantar.methods.survey_rows import survey_row
from qantar.study.responses import CHOSEN, REPLICATE, Response, state_of
from qantar.tables.frames import Frames, Row
from qantar.values.numbers import NumberError, read_number

Floats = NDArray[np.float64]
Truths = NDArray[np.bool_]
#: Columns of responses that are not answers.
OWN = frozenset(Response.model_fields) | {"survey"}
#: What a study suppresses where nothing says otherwise.
SMALL_CELLS = 5


@dataclass(frozen=True)
class Answers:
    """What each person answered to one question.

    `chosen` has a row a person and a column an option, true where the option was chosen; of a number `numbers` has
    the value, NaN where there is none; `words` has what stands in the cell, of a
    free text the text. `answered` says who gave any answer: of several
    that could be chosen, also who was asked and chose none. The others are counted in `missing` (nothing is there),
    `refused` and `not_shown`.
    """

    question: str
    type: Literal["single", "multiple", "number", "open"]
    text: Translations
    options: Sequence[str]
    labels: Sequence[Translations]
    others: Truths
    chosen: Truths
    answered: Truths
    refused: int
    not_shown: int
    missing: int
    numbers: Floats
    words: Sequence[str | None]

    @property
    def asked(self) -> int:
        """How many people were shown the question."""
        return len(self.answered) - self.not_shown


@dataclass(frozen=True)
class Respondents:
    """The people of one survey in the order of the file, with the row of the survey."""

    survey: str
    described: Row
    rows: Sequence[Row]
    frames: Frames

    @classmethod
    def of(cls, frames: Frames, survey: str | None) -> "Respondents":
        """Return the people of a survey, or refuse: none, of several surveys, or two rows of the same person."""
        described = survey_row(frames, survey) or {}
        rows = [row for row in frames.rows("responses") if survey is None or row.get("survey") in (None, survey)]
        names = {cells.text(row, "survey") for row in rows}
        if len(names) > 1:
            raise Refusal("the responses are of more than one survey", "name one in the setting survey")
        if not rows:
            raise Refusal(
                "there are no responses", f"no row of responses is of the survey {survey!r}" if survey else ""
            )
        people = [cells.text(row, "respondent") for row in rows]
        if None in people or len(set(people)) < len(people):
            raise Refusal("two rows are of the same respondent, or one has none", "each person has one row and one id")
        return cls(survey or names.pop() or "", described, rows, frames)

    @property
    def sample_type(self) -> str:
        """How they were chosen."""
        return cells.text(self.described, "sample_type") or "unknown"

    @property
    def small(self) -> int:
        """Counts of people below this are not published in cross-tables."""
        found = cells.whole(self.described, "small_cells")
        return SMALL_CELLS if found is None else found

    @cached_property
    def weights(self) -> Floats | None:
        """What each person weighs; None where nobody is weighted. Refuses weights that cannot be."""
        if (cells.text(self.described, "weights") or "none") == "none":
            return None
        return self._numbers("weight", "a weight is a number of 0 or more")

    @cached_property
    def replicates(self) -> Floats | None:
        """Replicate weights, a column each; None where there are none."""
        found = {int(match[1]): name for name in self._columns if (match := REPLICATE.fullmatch(name))}
        if not found:
            return None
        return np.stack([self._numbers(found[at], "a replicate weight is a number") for at in sorted(found)], axis=1)

    @cached_property
    def languages(self) -> list[str | None]:
        """The language each person answered in."""
        return [cells.text(row, "language") for row in self.rows]

    def column(self, name: str) -> list[str | None]:
        """Return a column of the file as text: stratum, cluster, cluster_2."""
        return [cells.text(row, name) for row in self.rows]

    def sizes(self, name: str) -> Floats | None:
        """Return fpc or fpc_2 as numbers; None where nobody has one, refused where only some have."""
        if all(row.get(name) is None for row in self.rows):
            return None
        return self._numbers(name, "each person of a survey has it, or nobody")

    def input(self, where: str = "") -> Input:
        """Name the people as what a finding was computed from: how many, and neither who nor a digest of them."""
        return Input("responses", where, len(self.rows), "", ())

    @cached_property
    def questions(self) -> list[str]:
        """The ids of the questions that have a column, in the order of the questionnaire where there is one."""
        having = {name.partition(".")[0] for name in self._columns if name not in OWN and not REPLICATE.fullmatch(name)}
        known = [cells.text(row, "id") or "" for row in self._of("questions")]
        return [id_ for id_ in known if id_ in having] + sorted(having - set(known))

    def answers(self, question: str) -> Answers:
        """Return what each person answered to a question, or refuse an answer that it cannot have."""
        row = next((row for row in self._of("questions") if cells.text(row, "id") == question), {})
        if question not in self.questions:
            raise Refusal(
                f"no column of responses is of the question {question!r}", f"there are: {', '.join(self.questions)}"
            )
        type_ = self._type(question, row)
        offered = [one for one in self._of("options") if cells.text(one, "question") == question]
        options = [cells.text(one, "id") or "" for one in offered] or self._met(question, type_)
        by_id = {cells.text(one, "id"): one for one in offered}
        chosen, first = self._chosen(question, type_, options)
        states = [state_of(cell) for cell in first]
        answered = np.array([state == "answered" for state in states])
        return Answers(
            question,
            type_,
            self.frames.texts(row, "text", otherwise=question),
            options,
            [self.frames.texts(by_id.get(one, {}), otherwise=one) for one in options],
            np.array([cells.truly(by_id.get(one, {}), "other") for one in options], dtype=bool),
            chosen & answered[:, None],
            answered,
            refused=states.count("refused"),
            not_shown=states.count("not shown"),
            missing=states.count("missing"),
            numbers=self._values(question, first, answered) if type_ == "number" else np.full(len(first), np.nan),
            words=[cell if there else None for cell, there in zip(first, answered, strict=True)]
            if type_ == "open"
            else [],
        )

    def words(self, question: str, option: str) -> list[str | None]:
        """Return the words of an answer of one's own, person by person."""
        return self.column(f"{question}.{option}.text")

    @cached_property
    def _columns(self) -> list[str]:
        return list(dict.fromkeys(name for row in self.rows for name in row))

    def _of(self, table: str) -> list[Mapping[str, Any]]:
        return [row for row in self.frames.rows_if_given(table) if row.get("survey") in (None, self.survey)]

    def _type(self, question: str, row: Row) -> Literal["single", "multiple", "number", "open"]:
        said = cells.text(row, "type")
        if said in ("single", "multiple", "number", "open"):
            return said  # type: ignore[return-value] # narrowed by the line above
        return "single" if question in self._columns else "multiple"

    def _met(self, question: str, type_: str) -> list[str]:
        """Return the options that the answers themselves name, where no table of options was given."""
        if type_ == "multiple":
            parts = [name.split(".") for name in self._columns if name.startswith(f"{question}.")]
            return [part[1] for part in parts if len(part) == 2]
        met = {cells.text(row, question) or "" for row in self.rows}
        return sorted(one for one in met if state_of(one) == "answered") if type_ == "single" else []

    def _chosen(self, question: str, type_: str, options: Sequence[str]) -> tuple[Truths, list[str]]:
        """Return who chose what, and a cell a person that says whether they answered."""
        if type_ != "multiple":
            first = [cells.text(row, question) or "" for row in self.rows]
            if type_ != "single":
                return np.zeros((len(first), 0), dtype=bool), first
            strange = sorted({cell for cell in first if state_of(cell) == "answered"} - set(options))
            if strange:
                raise Refusal(
                    f"{question}: {len(strange)} answers are none of its options",
                    f"the options are: {', '.join(options)}",
                )
            return np.array([[cell == option for option in options] for cell in first]), first
        columns = [[cells.text(row, f"{question}.{option}") or "" for row in self.rows] for option in options]
        by_person = list(zip(*columns, strict=True)) if columns else [()] * len(self.rows)
        # One column is enough to know who answered; a person with some columns left empty did not choose these.
        told = [next(filter(None, person), "") for person in by_person]
        answered = [
            next((cell for cell in person if state_of(cell) == "answered"), whole)
            for person, whole in zip(by_person, told, strict=True)
        ]
        return np.array([[cell in CHOSEN for cell in person] for person in by_person], dtype=bool), answered

    def _values(self, question: str, first: Sequence[str], answered: Truths) -> Floats:
        found = np.full(len(first), np.nan)
        for at in np.flatnonzero(answered).tolist():
            try:
                number = read_number(first[at]).number
            except NumberError:
                number = None
            if number is None:  # what somebody wrote is not repeated
                raise Refusal(f"{question}: an answer is not one number", "write a single number, or leave it empty")
            found[at] = number
        return found

    def _numbers(self, name: str, hint: str) -> Floats:
        written = [cells.number(row, name) for row in self.rows]
        lacking = [at for at, one in enumerate(written, 1) if one is None or one.number is None]
        if lacking:
            raise Refusal(f"{len(lacking)} of {len(written)} people have no number in {name}", hint)
        return np.array([one.number for one in written if one is not None], dtype=np.float64)
