"""surveys/NAME/codebook.csv and backcoding.csv: how free answers are sorted, and own options that were listed ones.

A codebook says what each code means, so that two coders code alike. codes.csv has a row for each code that a coder gave
an answer; `[none]` says that they read it and found nothing to code. backcoding.csv has a row for each answer in
somebody's own words ("your option") that a coder took for an option of the list, with the reason.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from qantar import names
from qantar.errors import Problem, coding, records
from qantar.study.fields import Id, Labels, Number, Text, column
from qantar.study.record import Record, Row, Sourced, Table
from qantar.study.responses import state_of

if TYPE_CHECKING:
    from qantar.study.study import Study

#: A coder read the answer, and found nothing in it to code.
NOTHING = "[none]"


class Code(Sourced):
    """A code for free answers to a question: what coders sort them into."""

    question: Text = column("The question.", required=True, refers="questions", public=True)
    code: Id = column("The word that codes.csv holds.", required=True, public=True)
    label: Labels = column("What readers see.", required=True, translated=True, public=True)
    definition: Text | None = column("What it means and what not, so that two coders code alike.", public=True)
    value: Number | None = column("Its place on a scale, where codes have an order or are numbers.", public=True)


class BackCoded(Record):
    """An answer in somebody's own words that a coder took for an option of the list."""

    question: Text = column("The question.", required=True, refers="questions")
    respondent: Text = column("The respondent.", required=True)
    option: Text = column("The option that they chose: one marked other.", required=True, refers="options")
    into: Text = column("The option of the list that their words say.", required=True, refers="options")
    coder: Text = column("Who decided it.", required=True)
    reason: Text = column("Why.", required=True)


def check_codes(study: "Study") -> Iterator[Problem]:
    """Find codes that the codebook of their question does not have, and codes without a codebook."""
    known: dict[tuple[str, str], list[str]] = {}
    for row in study.rows["codebook"]:
        known.setdefault((row.folder, row.record.question), []).append(row.record.code)
    told: set[tuple[str, str]] = set()
    for row in study.rows["codes"]:
        key = (row.folder, row.record.question)
        if key not in known:
            # A question that is not one is told as that; what stands there is perhaps somebody's words.
            asked = study.has("questions", f"{row.folder}/{row.record.question}")
            if asked and key not in told and "codebook" not in study.unread:
                told.add(key)
                yield coding.no_codebook(row.at("code"), question=row.record.question)
        elif row.record.code != NOTHING and row.record.code not in known[key]:
            yield coding.code_not_in_codebook(row.at("code"), question=row.record.question, known=known[key])


def check_coded(study: "Study") -> Iterator[Problem]:
    """Find codes and back-codings of people who are not in responses.csv."""
    people: dict[str, set[str]] = {}
    for row in study.rows["responses"]:
        people.setdefault(row.folder, set()).add(row.record.respondent)
    for table in ("codes", "backcoding"):
        for row in study.rows[table]:
            if row.folder in people and row.record.respondent not in people[row.folder]:
                yield coding.nobody_answered(row.at("respondent"))


def check_answers_coded(study: "Study") -> Iterator[Problem]:
    """Find codes of answers that nobody gave, and `[none]` beside a code of the same coder for the same answer."""
    answers = {
        (row.folder, row.record.respondent): row.record.answers
        for row in study.rows["responses"]
        if study.rows["codes"]
    }
    asked = {(folder, column.partition(".")[0]) for (folder, _), given in answers.items() for column in given}
    codes: dict[tuple[str, ...], set[bool]] = {}
    for row in study.rows["codes"]:
        codes.setdefault(_coding(row), set()).add(row.record.code == NOTHING)
    for row in study.rows["codes"]:
        given = answers.get((row.folder, row.record.respondent))
        question = row.record.question
        if given is not None and (row.folder, question) in asked and not _said(given, question):
            yield coding.nothing_to_code(row.at("respondent"), question=question)
        if row.record.code == NOTHING and len(codes[_coding(row)]) > 1:
            yield coding.none_beside_a_code(row.at("code"), question=question)


def _coding(row: Row) -> tuple[str, ...]:
    return row.folder, row.record.question, row.record.respondent, row.record.coder


def _said(answers: "dict[str, str]", question: str) -> bool:
    """Say whether words of theirs are there: the answer itself, or that to an option for words of one's own."""
    cells = [cell for name, cell in answers.items() if name == question or name.startswith(f"{question}.")]
    return any(state_of(cell) == "answered" for cell in cells)


def check_back_coded(study: "Study") -> Iterator[Problem]:
    """Find back-codings into an option that is not on the list, and out of one that is no answer of one's own."""
    answers = {
        (row.folder, row.record.respondent): row.record.answers
        for row in study.rows["responses"]
        if study.rows["backcoding"]
    }
    for row in study.rows["backcoding"]:
        question, record = f"{row.folder}/{row.record.question}", row.record
        for name in ("option", "into"):
            option = study.row("options", f"{question}/{getattr(record, name)}")
            if option is None:
                known = [
                    one.record.id for one in study.rows["options"] if f"{one.folder}/{one.record.question}" == question
                ]
                yield records.unknown_id(row.at(name), value=getattr(record, name), table="options", known=known)
            elif (option.record.other == "yes") != (name == "option"):
                yield coding.not_own(row.at(name)) if name == "option" else coding.not_listed(row.at(name))
        given = answers.get((row.folder, record.respondent))
        if given is not None and not _chose(given, record.question, record.option):
            yield coding.did_not_choose(row.at("respondent"), question=record.question, option=record.option)


def _chose(answers: "dict[str, str]", question: str, option: str) -> bool:
    return answers.get(question) == option or answers.get(f"{question}.{option}") in ("1", "yes")


CODEBOOK = Table(
    name="codebook",
    file=f"{names.SURVEYS_FOLDER}/*/codebook.csv",
    record=Code,
    title="Codes for free answers",
    key=("question", "code"),
    folder_column="survey",
    checks=(check_codes, check_coded, check_answers_coded),
)
BACKCODING = Table(
    name="backcoding",
    file=f"{names.SURVEYS_FOLDER}/*/backcoding.csv",
    record=BackCoded,
    title="Own answers that were options of the list",
    key=("question", "respondent", "option"),
    folder_column="survey",
    private=True,
    checks=(check_back_coded,),
)
