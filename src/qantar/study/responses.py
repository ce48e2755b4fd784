"""surveys/NAME/responses.csv and codes.csv: single answers, and how their free texts were coded. Never published."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from qantar import names
from qantar.errors import Problem, records
from qantar.study.fields import Number, Tag, Text, column
from qantar.study.record import Record, Table

if TYPE_CHECKING:
    from qantar.study.study import Study


class Response(Record):
    """What one respondent answered; the source is that of the survey."""

    respondent: Text = column("A number or code that names nobody.", required=True)
    language: Tag | None = column("The language in which they answered.")
    weight: Number | None = column("Their weight.")
    stratum: Text | None = column("Their stratum.")
    cluster: Text | None = column("Their cluster.")
    answers: dict[str, Text] = column(
        "One column a question, or question.option where several answers were allowed.", default={}
    )


class CodedAnswer(Record):
    """The code that one coder gave to one free answer."""

    question: Text = column("The question.", required=True, refers="questions")
    respondent: Text = column("The respondent.", required=True)
    coder: Text = column("Who coded it.", required=True)
    code: Text = column("The code.", required=True)
    coded_from: Text | None = column("What was coded: the answer itself, or its translation.")


def check_columns(study: "Study") -> Iterator[Problem]:
    """Find columns of responses that are neither a question nor question.option."""
    seen: set[str] = set()
    for row in study.rows["responses"]:
        if row.file in seen:
            continue
        seen.add(row.file)
        for name in (name for name in row.columns if name not in Response.model_fields):
            question, _, option = name.partition(".")
            key = f"{row.folder}/{question}"
            if not study.has("questions", key):
                known = [id_.partition("/")[2] for id_ in study.index["questions"] if id_.startswith(f"{row.folder}/")]
                yield records.unknown_id(row.at(name)._replace(line=1), value=name, table="questions", known=known)
            elif option and not study.has("options", f"{key}/{option}"):
                known = [id_.rpartition("/")[2] for id_ in study.index["options"] if id_.startswith(f"{key}/")]
                known = [f"{question}.{one}" for one in known]
                yield records.unknown_id(row.at(name)._replace(line=1), value=name, table="options", known=known)


RESPONSES = Table(
    name="responses",
    file=f"{names.SURVEYS_FOLDER}/*/responses.csv",
    record=Response,
    title="What each respondent answered",
    key=("respondent",),
    folder_column="survey",
    private=True,
    others="answers",
    checks=(check_columns,),
)
CODES = Table(
    name="codes",
    file=f"{names.SURVEYS_FOLDER}/*/codes.csv",
    record=CodedAnswer,
    title="How free answers were coded",
    key=("question", "respondent", "coder", "code"),
    folder_column="survey",
    private=True,
)
