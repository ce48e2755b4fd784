"""A survey as it was read becomes the files of a survey in a study: survey.yaml, questions, options, and answers."""

import csv
import io
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import yaml

from qantar import names
from qantar.formats.imported import Import
from qantar.formats.surveys.describing import Described
from qantar.formats.surveys.people import DESIGN
from qantar.formats.surveys.questionnaire import ReadSurvey, Texts
from qantar.study import surveys, tallies
from qantar.study.record import Table
from qantar.study.rows import header_of

#: What answers to a questionnaire are kept in, and what people edit beside them.
_ANSWERS = ("responses.csv", "tallies.csv")
#: Columns that are written although no row fills them.
_ALWAYS = frozenset({"source", "locator", "id", "question", "option", "type", "text", "label"})

#: Labels are cut to this in what an import tells.
_LONGEST_LABEL = 60

Row = Mapping[str, str]


def file_survey(read: ReadSurvey, described: Described, name: str, languages: Sequence[str]) -> Import:
    """Return the files of a survey; `languages` are those of the study, its own first."""
    folder = f"{names.SURVEYS_FOLDER}/{name}"
    made = Import(notes=list(read.left_out))
    made.source = dict(described.new_source)
    made.rows_in = made.rows_out = len(read.respondents) or len(read.tallies)
    more = [tag for tag in dict.fromkeys([*languages[1:], *described.languages]) if tag != languages[0]]
    files = {names.SURVEY_FILE: described.there or _survey_yaml(described, languages[0])}
    files["questions.csv"] = _table(surveys.QUESTIONS, _questions(read, described, languages[0]), more)
    if any(question.options for question in read.questions):
        files["options.csv"] = _table(surveys.OPTIONS, _options(read, described, languages[0]), more)
    if read.tallies:
        files["tallies.csv"] = _table(tallies.TABLE, _tallies(read, described), ())
    else:
        files["responses.csv"] = _responses(read)
    made.files = {f"{folder}/{file}": content for file, content in files.items()}
    # A description that is there is only told how many there are now.
    kept = _ANSWERS + ((names.SURVEY_FILE,) if described.there else ())
    made.edited = frozenset(at for at in made.files if not at.endswith(kept))
    made.file_rows = {f"{folder}/{file}": made.rows_in for file in files if file in _ANSWERS}
    made.plan = list(_plan(read))
    return made


def _plan(read: ReadSurvey) -> Iterable[str]:
    kinds = [question.type for question in read.questions]
    counts = ", ".join(f"{kinds.count(kind)} {kind}" for kind in dict.fromkeys(kinds))
    yield f"Questions: {len(kinds)} ({counts})"
    if read.respondents:
        tongues = [one.language for one in read.respondents]
        listed = ", ".join(f"{tongues.count(tag)} in {tag or 'a language not known'}" for tag in dict.fromkeys(tongues))
        yield f"Respondents: {len(read.respondents)} ({listed})"
    yield from _ids(read)


def _ids(read: ReadSurvey) -> Iterable[str]:
    """Say which id stands for which label, where it is not made of it: nets and charts name options by their ids."""
    for question in read.questions:
        bare = [option for option in question.options if re.fullmatch(r"a\d+", option.id)]
        named = "; ".join(f"{option.id} = {_short(next(iter(option.label.values()), option.code))}" for option in bare)
        if named:
            yield f"Options of {question.id}: {named}"


def _short(label: str) -> str:
    return label if len(label) <= _LONGEST_LABEL else f"{label[:_LONGEST_LABEL].rstrip()} ..."


def _cells(name: str, texts: Texts, own: str, languages: Sequence[str]) -> dict[str, str]:
    """Return a text in a column for each language; one whose language is not known is in the questionnaire's first."""
    found: dict[str, str] = {}
    for tag, text in texts.items():
        tag = tag or (languages[0] if languages else own)
        found.setdefault(name if tag == own else f"{name}_{tag}", text)
    return found


def _survey_yaml(described: Described, own: str) -> bytes:
    said: dict[str, Any] = dict(_cells("title", described.title, own, described.languages))
    said |= {key: value for key, value in described.settings.items() if value not in ("", (), None)}
    text = yaml.safe_dump(said, allow_unicode=True, sort_keys=False, width=110)
    return text.encode("utf-8")


def _questions(read: ReadSurvey, described: Described, own: str) -> Iterable[Row]:
    for number, question in enumerate(read.questions, 1):
        yield {
            "id": question.id,
            "type": question.type,
            **_cells("text", question.text, own, described.languages),
            "source": described.source,
            "locator": question.where or f"question {number}",
        }


def _options(read: ReadSurvey, described: Described, own: str) -> Iterable[Row]:
    for number, question in enumerate(read.questions, 1):
        for option in question.options:
            yield {
                "question": question.id,
                "id": option.id,
                **_cells("label", option.label, own, described.languages),
                "other": "yes" if option.other else "",
                "source": described.source,
                "locator": question.where or f"question {number}",
            }


def _tallies(read: ReadSurvey, described: Described) -> Iterable[Row]:
    for one in read.tallies:
        yield {
            "question": one.question,
            "option": one.option,
            "count": one.count,
            "percent": one.percent,
            "base": one.base,
            "source": described.source,
            "locator": one.where,
        }


def _table(table: Table, rows: Iterable[Row], languages: Sequence[str]) -> bytes:
    """Return a CSV of the columns that any row fills, in the order of the table."""
    listed = list(rows)
    used = {name for row in listed for name, cell in row.items() if cell} | _ALWAYS
    header = [name for name in header_of(table, languages) if name in used]
    return _csv(header, ([row.get(name, "") for name in header] for row in listed))


def _responses(read: ReadSurvey) -> bytes:
    answers = read.columns
    design = [name for name in DESIGN if any(one.design.get(name) for one in read.respondents)]
    design += sorted(
        {name for one in read.respondents for name in one.design if name.startswith("weight.")},
        key=lambda name: int(name.partition(".")[2]),
    )
    spoken = ["language"] if any(one.language for one in read.respondents) else []
    return _csv(
        ["respondent", *spoken, *design, *answers],
        (
            [
                one.id,
                *([one.language] if spoken else []),
                *(one.design.get(name, "") for name in design),
                *(one.answers.get(name, "") for name in answers),
            ]
            for one in read.respondents
        ),
    )


def _csv(header: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    written = io.StringIO()
    writer = csv.writer(written, lineterminator="\n")
    writer.writerow(header)
    writer.writerows(rows)
    return written.getvalue().encode("utf-8")
