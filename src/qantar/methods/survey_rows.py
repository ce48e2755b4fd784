"""The questions of a survey with their printed tallies, read from the tables of a study."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any

from qantar.findings import Caveat, Translations
from qantar.maths.frechet import Count
from qantar.maths.rounding import counts_behind
from qantar.methods import cells
from qantar.methods.method import Refusal
from qantar.methods.wording import caveat, rounded
from qantar.tables.frames import Frames, Row
from qantar.values.numbers import Written
from qantar.values.rounding import can_give


@dataclass(frozen=True)
class Tally:
    """One answer that could be given, with what is printed of it."""

    option: str
    label: Translations
    row: Row
    count: int | None
    percent: Written | None
    base: int | None
    other: bool = False
    doubt: Caveat | None = None

    @property
    def share(self) -> Fraction | None:
        """The count as a percentage of its base."""
        return Fraction(100 * self.count, self.base) if self.count is not None and self.base else None

    @property
    def agrees(self) -> bool | None:
        """Whether the printed percentage is the count's share of the base; None when one of them is not printed."""
        if self.percent is None or self.count is None or not self.base:
            return None
        return can_give(self.percent, self.count, self.base)

    def possible(self, people: int) -> Count:
        """The fewest and most people who can have given this answer: a lost count may stand behind a percentage."""
        if self.count is not None:
            return Count(self.count, self.count)
        if self.percent is not None and self.percent.exact is not None and self.base:
            behind = counts_behind(Fraction(self.percent.exact), Fraction(self.percent.step), self.base)
            return Count(*behind) if behind else Count(0, people)
        return Count(0, people)


@dataclass(frozen=True)
class Question:
    """One question with its tallies; `several` says that more than one answer could be chosen."""

    id: str
    text: Translations
    several: bool
    asked: int | None
    answered: int | None
    base: int | None
    tallies: Sequence[Tally]
    rows: Sequence[Row]
    caveats: Sequence[Caveat] = field(default=())
    #: The answers that could be given and have no tally; None when it is not known which could be given.
    untallied: Sequence[str] | None = None

    @property
    def given(self) -> int | None:
        """How many answers were given in all; None when the count of one of them is lost."""
        counts = [tally.count for tally in self.tallies]
        return None if None in counts else sum(count for count in counts if count is not None)

    @property
    def people(self) -> int | None:
        """How many people answered: what is printed, else the base of the tallies."""
        return self.answered if self.answered is not None else self.base

    def counts(self, options: Collection[str], people: int) -> tuple[list[Count], list[Count]]:
        """The possible counts of these answers, and those of all other answers that could be given."""
        these = [tally.possible(people) for tally in self.tallies if tally.option in options]
        others = [tally.possible(people) for tally in self.tallies if tally.option not in options]
        return these, others + [Count(0, people)] * len(self.untallied or ())

    @property
    def everyone_chose(self) -> bool:
        """Whether each of these people is known to have chosen one of the answers that are listed."""
        return self.answered is not None and self.untallied is not None


def survey_row(frames: Frames, survey: str | None) -> Row | None:
    """Return the row of the survey that is meant, None when no table of surveys was given."""
    rows = [row for row in frames.rows_if_given("surveys") if survey in (None, _survey_of(row))]
    if len(rows) > 1:
        raise Refusal("there is more than one survey", "name one in the setting survey")
    if survey and "surveys" in frames and not rows:
        raise Refusal(f"there is no survey called {survey!r}", "the setting survey names a folder of surveys/")
    return rows[0] if rows else None


def read_questions(
    frames: Frames, survey: str | None, wanted: Sequence[str], no_answer: Sequence[str]
) -> list[Question]:
    """Return the questions that are asked for, each with its tallies; refuse when there is nothing to tabulate."""
    tallies = [row for row in frames.rows("tallies") if _of_survey(row, survey)]
    surveys = {cells.text(row, "survey") for row in tallies}
    if len(surveys) > 1:
        raise Refusal("the tallies are of more than one survey", "name one in the setting survey")
    if not tallies:
        raise Refusal("there are no tallies", f"no row of tallies is of the survey {survey!r}" if survey else "")
    by_question: dict[str, list[Row]] = {}
    for row in tallies:
        by_question.setdefault(cells.text(row, "question") or "", []).append(row)
    unknown = [name for name in wanted if name not in by_question]
    if unknown:
        raise Refusal(f"no tallies are of the question {unknown[0]!r}", f"there are: {', '.join(sorted(by_question))}")
    names = wanted or sorted(by_question, key=_natural)
    return [_question(frames, name, by_question[name], survey, no_answer) for name in names]


def _question(frames: Frames, name: str, rows: list[Row], survey: str | None, no_answer: Sequence[str]) -> Question:
    row = _found(frames, "questions", survey, id=name) or {}
    kept = [tally for tally in rows if cells.text(tally, "option") not in no_answer]
    tallies = [_tally(frames, name, tally, survey) for tally in kept]
    repeated = {tally.option for tally in tallies if sum(other.option == tally.option for other in tallies) > 1}
    if repeated:
        raise Refusal(f"{name}: two tallies are of the option {sorted(repeated)[0]!r}", "keep the one that is right")
    answered, asked = cells.whole(row, "answered"), cells.whole(row, "asked")
    bases = {tally.base for tally in tallies if tally.base is not None}
    if len(bases) > 1:
        raise Refusal(f"{name}: its tallies have different bases", "percentages of different bases do not add up")
    base = next(iter(bases), None) or answered or asked
    tallies = [Tally(t.option, t.label, t.row, t.count, t.percent, base, t.other, t.doubt) for t in tallies]
    type_ = cells.text(row, "type")
    question = Question(
        name,
        frames.texts(row, "text", otherwise=name),
        several=type_ != "single",
        asked=asked,
        answered=answered,
        base=base,
        tallies=sorted(tallies, key=lambda t: (t.other, -(t.count if t.count is not None else -1), t.option)),
        rows=rows,
        caveats=tuple(_question_caveats(frames, row, type_)),
        untallied=_untallied(frames, name, survey, [*(tally.option for tally in tallies), *no_answer]),
    )
    return _checked(question)


def _untallied(frames: Frames, question: str, survey: str | None, tallied: Sequence[str]) -> list[str] | None:
    rows = [row for row in frames.rows_if_given("options") if _of_survey(row, survey)]
    options = [cells.text(row, "id") or "" for row in rows if cells.text(row, "question") == question]
    return [option for option in options if option not in tallied] if options else None


def _checked(question: Question) -> Question:
    people = question.people
    over = [tally.option for tally in question.tallies if people is not None and (tally.count or 0) > people]
    if over:
        raise Refusal(f"{question.id}: more people chose {over[0]!r} than answered", "one of the two counts is wrong")
    if not question.several and people is not None and question.given is not None and question.given > people:
        raise Refusal(f"{question.id}: one answer could be chosen, and more were given than people answered")
    return question


def _question_caveats(frames: Frames, row: Row, type_: str | None) -> list[Caveat]:
    found = []
    if type_ is None:
        found.append(
            caveat("type-unknown", "Whether several answers could be chosen is not said; they are taken to be.")
        )
    elif type_ != "single":
        found.append(
            caveat("several-answers", "Several answers could be chosen, so percentages add up to more than 100.")
        )
    if type_ == "open":
        found[-1] = caveat("open-question", "People answered in their own words, which a reader sorted into groups.")
    if row.get("doubt"):
        found.append(Caveat("wording", frames.texts(row, "doubt")))
    return found


def _tally(frames: Frames, question: str, row: Row, survey: str | None) -> Tally:
    option = cells.text(row, "option") or ""
    described = _found(frames, "options", survey, question=question, id=option) or {}
    percent = cells.number(row, "percent")
    return Tally(
        option,
        frames.texts(described, otherwise=option),
        row,
        cells.whole(row, "count"),
        percent,
        cells.whole(row, "base"),
        cells.truly(described, "other"),
        Caveat("option-wording", frames.texts(described, "doubt")) if described.get("doubt") else None,
    )


def shown_share(tally: Tally) -> str | None:
    """Return the share with as many decimals as are printed, one where none is; None when it is not known."""
    if tally.share is None:
        return None
    return str(rounded(tally.share, tally.percent.decimals if tally.percent else 1))


def _found(frames: Frames, table: str, survey: str | None, **names: str) -> Row | None:
    if table not in frames:
        return None
    if survey and "survey" in frames.columns(table):
        return frames.find(table, survey=survey, **names)
    return frames.find(table, **names)


def _of_survey(row: Row, survey: str | None) -> bool:
    return survey is None or cells.text(row, "survey") in (None, survey)


def _survey_of(row: Row) -> str | None:
    return cells.text(row, "survey") or cells.text(row, "id")


def _natural(name: str) -> tuple[Any, ...]:
    """Sort q2 before q10."""
    digits = "".join(char for char in name if char.isdigit())
    return (name.rstrip("0123456789"), int(digits) if digits else -1, name)
