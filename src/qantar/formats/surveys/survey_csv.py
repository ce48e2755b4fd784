"""Any survey as a plain table: a row a respondent, with a codebook that says what its columns and codes mean."""

from collections.abc import Sequence
from pathlib import Path

from qantar.errors import survey_files
from qantar.formats.format import Option
from qantar.formats.surveys.asking import Asking
from qantar.formats.surveys.codebook import Entry, read_codebook
from qantar.formats.surveys.coded import Coded, fill_all
from qantar.formats.surveys.grid import look_for_repeats, read_grid
from qantar.formats.surveys.languages import declared
from qantar.formats.surveys.people import People
from qantar.formats.surveys.personal import left_out, personal
from qantar.formats.surveys.questionnaire import Option as Choice
from qantar.formats.surveys.questionnaire import Question, ReadSurvey
from qantar.formats.surveys.survey_format import survey_format

MARKS = {"comma": ",", "semicolon": ";", "blank": " ", "bar": "|", "line": "\n"}
_IDS = ("respondent", "id", "respondent_id", "case", "caseid", "resp_id", "uniqueid")


def read_survey_csv(data: Path, codebook: Path | None, asked: Asking) -> ReadSurvey | None:
    """Return a survey of a table and its codebook; None where one of them cannot be read, and `asked` says why."""
    if codebook is None:
        what = "one row an option: column, question, type, text, code, label, other, means"
        asked.faults.append(survey_files.no_questionnaire("the codebook", what))
        return None
    entries = read_codebook(codebook, asked)
    grid = read_grid(data, asked)
    if entries is None or grid is None or not grid.rows:
        return None
    look_for_repeats(grid, asked)
    people = People(grid, grid.header, asked)
    found = ReadSurvey()
    found.respondents = people.respondents(*_IDS)
    coded = [one for entry in entries if (one := _coded(entry, people, found)) is not None]
    people.used |= {number for one in coded for number in one.numbers}
    found.languages = languages_in(entries) or declared(asked)
    found.questions = [one.question for one in coded]
    people.describe(found, "language")
    people.set_aside(found)
    for number, name in enumerate(grid.header):
        if number not in people.used and any(grid.column(number)):
            at = (grid.file, grid.rows[0].line, number + 1)
            asked.faults.append(
                survey_files.unknown_column(*at, name, [entry.column for entry in entries], _other_uses(entries))
            )
    fill_all(found, coded, grid, asked)
    return found


def _other_uses(entries: Sequence[Entry]) -> str:
    """Say how a column is named that holds no answers to a question: words of an answer of one's own, or weights."""
    own = [
        f"words.{entry.question.id}.{option.id}" for entry in entries if (option := _own(entry.question)) is not None
    ]
    words = f"if it holds the words of an answer of one's own: --answer {own[0]}=NAME" if own else ""
    if len(own) > 1:
        words += f" (or {', '.join(own[1:])})"
    sample = "if it says how people were drawn: --answer weight=NAME, or stratum, cluster"
    return "; ".join(filter(None, [words, sample]))


def _own(question: Question) -> Choice | None:
    return next((option for option in question.options if option.other), None)


def _words(entry: Entry, people: People) -> int | None:
    """Return the column of the words of an answer of one's own: that which is named, or called after the question."""
    own = _own(entry.question)
    if own is None:
        return None
    if name := people.asked.perhaps(f"words.{entry.question.id}.{own.id}"):
        return _number(people, name)
    column = entry.columns.get(own.id, entry.column)
    return people.number(f"{column}_{own.code}_text", f"{column}_other", f"{column}_text")


def languages_in(entries: list[Entry]) -> tuple[str, ...]:
    """Return the languages that a codebook names; none where its texts have no language."""
    texts = [entry.question.text for entry in entries]
    texts += [option.label for entry in entries for option in entry.question.options]
    tags = dict.fromkeys(tag for text in texts for tag in text)
    # What has no language is asked for; with it come those that are named.
    return () if "" in tags else tuple(tags)


def _coded(entry: Entry, people: People, found: ReadSurvey) -> Coded | None:
    """Return where the data hold a question; None where it is not taken, which is said."""
    asked, question = people.asked, entry.question
    where = f"column {entry.column}" if entry.column else ""
    question = Question(question.id, question.type, question.text, question.options, where)
    if entry.columns:
        columns = {id_: number for id_, name in entry.columns.items() if (number := _number(people, name)) is not None}
        counted = {option.id: option.code for option in question.options}
        where = f"columns {', '.join(entry.columns.values())}"
        question = Question(question.id, question.type, question.text, question.options, where)
        return Coded(question, columns=columns, words=_words(entry, people), states=entry.states, counted=counted)
    number = _number(people, entry.column)
    if number is None:
        return None
    cells = people.grid.column(number) if question.type == "open" else ()
    what = personal(entry.column, cells)
    if what and entry.column not in asked.listed("keep") and question.type in ("open", "number"):
        found.left_out.append(left_out(entry.column, what))
        people.used.add(number)
        return None
    coded = Coded(question, number, states=entry.states)
    if question.type == "multiple":
        what = f"{question.id} has several answers in one cell. What stands between them?"
        name = asked.one(f"mark.{question.id}", what, tuple(MARKS), _looks_like(people, number))
        coded.mark = MARKS.get(name, ",")
    coded.words = _words(entry, people)
    return coded


def _number(people: People, name: str) -> int | None:
    number = next((n for n, one in enumerate(people.names) if one == name), None)
    if number is None:
        number = people.number(name)
    if number is None:
        line = people.grid.rows[0].line
        people.asked.faults.append(survey_files.absent_column(people.grid.file, line, name, people.names))
    return number


def _looks_like(people: People, number: int) -> str:
    cells = people.grid.column(number)
    return max(MARKS, key=lambda name: sum(MARKS[name] in cell for cell in cells))


FORMAT = survey_format(
    "survey-csv",
    "A survey as a plain table",
    "a CSV or .xlsx with a row a respondent, and with --questionnaire its codebook",
    read_survey_csv,
    (
        Option("mark.QUESTION", "what stands between several answers in one cell", tuple(MARKS)),
        Option("words.QUESTION.OPTION", "the column with the words of an answer of one's own"),
    ),
)
