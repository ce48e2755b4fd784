"""surveys/NAME/: a survey, its questions, and the answers that could be chosen."""

from collections import defaultdict
from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import BeforeValidator, Field

from qantar import names
from qantar.errors import Problem, meaning
from qantar.study.fields import Date, Id, Labels, Number, Tag, Tags, Text, Whole, YesNo, column, one_as_list
from qantar.study.record import Record, Sourced, Table

if TYPE_CHECKING:
    from qantar.study.study import Study


class Replicates(Record):
    """Weights with which the survey is estimated again and again: what varies between them is its uncertainty.

    They stand in responses.csv, in columns `weight.1`, `weight.2` and so on.
    """

    kind: Literal["JK1", "JKn", "BRR", "Fay", "bootstrap"] = column("How they were made.", required=True, public=True)
    scale: Number | None = column(
        "What the sum of squares is multiplied by, where the makers say another than usual.", public=True
    )
    rscales: Annotated[tuple[Number, ...], BeforeValidator(one_as_list)] = column(
        "What each square is multiplied by (JKn), in the order of the columns.", default=(), public=True
    )
    fay: Number | None = column("Fay's factor, between 0 and 1.", public=True)
    combined: YesNo | None = column(
        "no: the columns are multiplied by the weight; they hold factors alone.", public=True
    )
    mse: YesNo | None = column(
        "yes: squares are taken from the estimate itself, not from the mean of all.", public=True
    )


class Survey(Sourced):
    """A survey: whom it asked, how they were chosen, when and in which languages."""

    title: Labels = column("Its title.", required=True, translated=True, public=True)
    population: Text = column("Whom it asked.", required=True, public=True)
    sample_type: Literal[
        "probability", "census", "invited", "opt-in", "quota", "snowball", "convenience", "unknown"
    ] = column("How they were chosen; only probability gives a margin of error.", required=True, public=True)
    mode: Text | None = column("How they were asked.", public=True)
    dates: Date | None = column("When.", public=True)
    languages: Annotated[tuple[Tag, ...], BeforeValidator(one_as_list), Field(min_length=1)] = column(
        "The languages of the questionnaire.", required=True, public=True
    )
    n: Whole = column("How many took part.", required=True, public=True)
    weights: Text | None = column("none, or the column of responses.csv that holds them: weight.", public=True)
    lonely_strata: Literal["fail", "adjust", "certainty", "average"] = column(
        "What a stratum with one unit adds to the uncertainty: fail (nothing is estimated), adjust (its distance from "
        "the mean of all), certainty (nothing), average (as much as the others).",
        default="fail",
        public=True,
    )
    replicates: Replicates | None = column("How replicate weights were made, where there are any.", public=True)
    small_cells: Whole | None = column("Suppress counts below this, where the study says otherwise.", public=True)
    note: Text | None = column("For the authors alone; never published.")


class Question(Sourced):
    """A question, as it was asked in each language."""

    id: Id = column("How rows name it.", required=True, public=True)
    type: Literal["single", "multiple", "number", "open"] = column(
        "One answer, several, a number, or free text.", required=True, public=True
    )
    text: Labels = column("The words of the question.", required=True, translated=True, public=True)
    asked: Whole | None = column("How many were asked it.", public=True)
    answered: Whole | None = column("How many answered it.", public=True)
    restored: Tags = column("The languages whose words were restored from a bad scan.", default=(), public=True)
    doubt: Text | None = column("What is uncertain in the restored words.", public=True)


class Option(Sourced):
    """An answer that could be chosen."""

    question: Text = column("The question it answers.", required=True, refers="questions", public=True)
    id: Id = column("How rows name it.", required=True, public=True)
    label: Labels = column("The words of the answer.", required=True, translated=True, public=True)
    other: YesNo | None = column("yes for an answer in the respondent's own words.", public=True)
    restored: Tags = column("The languages whose words were restored from a bad scan.", default=(), public=True)
    doubt: Text | None = column("What is uncertain in the restored words.", public=True)


def check_numbers(study: "Study") -> Iterator[Problem]:
    """Find questions answered by more than were asked, and asked of more than took part."""
    for row in study.rows["questions"]:
        survey = study.row("surveys", row.folder)
        question: Question = row.record
        asked, answered = question.asked, question.answered
        if asked is not None and answered is not None and answered > asked:
            yield meaning.answered_over_asked(
                row.at("answered"), more=str(answered), fewer=str(asked), words=("answered", "asked")
            )
        for name, number in (("asked", asked), ("answered", answered if asked is None else None)):
            if survey is not None and number is not None and number > survey.record.n:
                yield meaning.answered_over_asked(
                    row.at(name), more=str(number), fewer=str(survey.record.n), words=(name, "the n of survey.yaml")
                )


def check_options(study: "Study") -> Iterator[Problem]:
    """Find questions with answers to choose from that have none."""
    having: dict[str, set[str]] = defaultdict(set)
    for row in study.rows["options"]:
        having[row.folder].add(row.record.question)
    for row in study.rows["questions"]:
        if row.record.type in ("single", "multiple") and row.record.id not in having[row.folder]:
            # Options of a file that could not be read are perhaps there.
            key = f"{row.folder}/"
            unread = "options" in study.unread or any(one.startswith(key) for one in study.broken.get("options", ()))
            if not unread:
                yield meaning.question_without_options(row.at("id"), question=row.record.id)


SURVEYS = Table(
    name="surveys",
    file=f"{names.SURVEYS_FOLDER}/*/{names.SURVEY_FILE}",
    record=Survey,
    title="Surveys",
    key=(),
    folder_column="survey",
)
QUESTIONS = Table(
    name="questions",
    file=f"{names.SURVEYS_FOLDER}/*/questions.csv",
    record=Question,
    title="Questions of surveys",
    folder_column="survey",
    checks=(check_numbers, check_options),
    in_order=True,
)
OPTIONS = Table(
    name="options",
    file=f"{names.SURVEYS_FOLDER}/*/options.csv",
    record=Option,
    title="Answers that could be chosen",
    key=("question", "id"),
    folder_column="survey",
    in_order=True,
)
