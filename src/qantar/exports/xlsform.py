"""A survey's questionnaire as XLSForm, the .xlsx that KoboToolbox, ODK, Ona and SurveyCTO make a form of.

Every language has its column. An answer of one's own is a choice in every language, followed by a question for its
words that only those are shown who chose it.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from qantar.errors.exports import ExportError
from qantar.exports.export import Export, Given
from qantar.exports.packing import workbook
from qantar.values.languages import name_of

_TYPES = {"single": "select_one", "multiple": "select_multiple", "number": "decimal", "open": "text"}
#: After the name of a question: the text question for the words of an answer of one's own.
_WORDS = "words"

Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class _Texts:
    """Reads a text in each language of a form: the columns of the study's table by language."""

    languages: Sequence[str]
    own: str

    def of(self, row: Row, name: str) -> list[str]:
        """Return a text in the languages of the form; empty where a translation is missing."""
        return [str(row.get(name if tag == self.own else f"{name}_{tag}") or "") for tag in self.languages]

    @property
    def heads(self) -> list[str]:
        """The heads of the columns: label::English (en)."""
        return [f"label::{name_of(tag, tag)} ({tag})" for tag in self.languages]


def write(given: Given) -> bytes:
    """Return the form of the survey that is meant."""
    survey = _survey(given)
    name = str(survey["survey"])
    questions = _of_survey(given, "questions", name)
    if not questions:
        raise ExportError.no_questions(name)
    options = _of_survey(given, "options", name)
    texts = _Texts(_languages(given, survey, [*questions, *options]), given.published.languages[0])
    form: list[list[Any]] = [["type", "name", *texts.heads, "relevant"]]
    choices: list[list[Any]] = [["list_name", "name", *texts.heads]]
    for question in questions:
        own = [option for option in options if option["question"] == question["id"]]
        form += _asked(question, own, texts)
        choices += [[field(question["id"]), field(option["id"]), *texts.of(option, "label")] for option in own]
    titles = [title for title in texts.of(survey, "title") if title]
    first = texts.languages[0]
    default = f"{name_of(first, first)} ({first})"
    settings = [["form_title", "form_id", "default_language"], [titles[0] if titles else name, field(name), default]]
    return workbook({"survey": form, "choices": choices, "settings": settings})


def _survey(given: Given) -> Row:
    """Return the row of the survey that is meant."""
    rows = {str(row["survey"]): row for row in given.published.rows("surveys")}
    if given.survey in rows:
        return rows[given.survey]
    if given.survey or len(rows) != 1:
        raise ExportError.which_survey(sorted(rows), given.survey)
    return next(iter(rows.values()))


def _of_survey(given: Given, table: str, survey: str) -> list[Row]:
    """Return the rows of a survey in the order of its questionnaire."""
    return [row for row in given.published.rows(table) if row["survey"] == survey]


def _languages(given: Given, survey: Row, rows: Sequence[Row]) -> list[str]:
    """Return every language that the questionnaire has words in: the survey's own first, then the study's."""
    asked = [tag.strip() for tag in str(survey.get("languages") or "").split(";") if tag.strip()]
    own = given.published.languages[0]

    def worded(tag: str) -> bool:
        ends = ("text", "label") if tag == own else (f"text_{tag}", f"label_{tag}")
        return any(row.get(end) for row in rows for end in ends)

    found = [tag for tag in dict.fromkeys([*asked, *given.published.languages]) if worded(tag)]
    return found or [own]


def _asked(question: Row, options: Sequence[Row], texts: _Texts) -> Iterator[list[Any]]:
    """Give the rows of a question: itself, and after it the question for the words of an answer of one's own."""
    name, type_ = field(question["id"]), str(question["type"])
    listed = f" {name}" if type_ in ("single", "multiple") else ""
    yield [f"{_TYPES[type_]}{listed}", name, *texts.of(question, "text"), None]
    for option in options:
        if option.get("other") == "yes":
            code = field(option["id"])
            chosen = f"selected(${{{name}}}, '{code}')" if type_ == "multiple" else f"${{{name}}} = '{code}'"
            yield ["text", f"{name}_{code}_{_WORDS}", *texts.of(option, "label"), chosen]


def field(id_: object) -> str:
    """Return an id as a form may call it: letters, digits and underscores, a letter first.

    >>> field("why-there"), field("2022-wave")
    ('why_there', 'q_2022_wave')
    """
    name = re.sub(r"\W", "_", str(id_))
    return name if name[:1].isalpha() else f"q_{name}"


EXPORT = Export(
    "xlsform",
    "the questionnaire of a survey, for KoboToolbox and other programs that ask questions",
    ".xlsx",
    write,
    of_survey=True,
)
