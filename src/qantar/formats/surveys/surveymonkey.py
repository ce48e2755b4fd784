"""SurveyMonkey: all responses, as CSV or .xlsx, with its two rows of headers.

The first row has the questions, the second what each column of a question is: Response, Open-Ended Response, one of
several options, a row of a grid, or Other (please specify). Columns are condensed: one for a question with one answer.
"""

import re
from dataclasses import dataclass, field
from pathlib import Path

from qantar.errors import survey_files
from qantar.formats.format import Option as Said
from qantar.formats.surveys.asking import Asking
from qantar.formats.surveys.codebook import read_codebook
from qantar.formats.surveys.coded import Coded, fill_all
from qantar.formats.surveys.grid import Grid, read_sheets
from qantar.formats.surveys.languages import declared
from qantar.formats.surveys.people import People
from qantar.formats.surveys.personal import about_collecting
from qantar.formats.surveys.questionnaire import Ids, Option, Question, ReadSurvey
from qantar.formats.surveys.splitting import folded
from qantar.formats.surveys.survey_csv import languages_in
from qantar.formats.surveys.survey_format import survey_format
from qantar.formats.surveys.untold import Untold, looks_like, own_words_option

_SKIP = 2
_IDS = ("respondent_id", "RespondentID", "Respondent ID")
#: Columns about the collecting; those about people are found by their names.
_ADDED = re.compile(
    r"respondent ?_?id|collector ?_?id|(?:start|end) ?date|date[ _](?:created|modified)|custom(?: data|_)? ?\d*",
    re.IGNORECASE,
)
_RESPONSE, _OPEN = "response", "open-ended response"
_OTHER = re.compile(r"other\b.*|.*please specify.*|друг\w+\b.*|басқа\w*\b.*|autre\b.*", re.IGNORECASE)


@dataclass
class _Group:
    """A question with its columns."""

    text: str
    columns: list[tuple[int, str]] = field(default_factory=list)


def read_survey_monkey(data: Path, codebook: Path | None, asked: Asking) -> ReadSurvey | None:
    """Return a survey of an export of all responses; None where it cannot be read, and `asked` says why."""
    entries = read_codebook(codebook, asked) if codebook is not None else []
    sheets = read_sheets(data, asked)
    if not sheets or entries is None:
        return None
    grid = next(iter(sheets.values()))
    names = _names(grid, asked)
    if names is None:
        return None
    people = People(grid, names, asked, skip=_SKIP)
    found = ReadSurvey(languages=languages_in(entries) or declared(asked))
    found.respondents = people.respondents(*_IDS)
    people.describe(found)
    _custom(people, found)
    people.set_aside(found)
    found.dates = people.dates("date_created", "StartDate", "Start Date", "date_modified", "EndDate", "End Date")
    untold = Untold(asked, entries)
    coded = [one for group in _groups(grid, people) for one in _coded(group, grid, untold, found)]
    found.questions = [one.question for one in coded]
    fill_all(found, coded, grid, asked, _SKIP)
    return found


def _names(grid: Grid, asked: Asking) -> list[str] | None:
    """Return how each column is called by a user: its question, and what it is of it."""
    if len(grid.rows) < _SKIP or not any(_ADDED.fullmatch(name) for name in grid.header):
        what = "this is no export of all responses: two rows of headers and a column Respondent ID are wanted"
        hint = "in SurveyMonkey: Analyze Results, Save As, Export file, All responses data, with condensed columns"
        asked.faults.append(survey_files.wrong_header(grid.file, what, hint))
        return None
    second = grid.rows[1].cells
    if not any(cell.casefold() in (_RESPONSE, _OPEN) or cell for cell in second):
        hint = "export all responses again: the second row says what each column of a question is"
        asked.faults.append(survey_files.wrong_header(grid.file, "the second row of headers is missing", hint))
        return None
    names: list[str] = []
    last = ""
    for name, part in zip(grid.header, second, strict=True):
        last = name or last
        names.append(last if not part or part.casefold() in (_RESPONSE, _OPEN) else f"{last} [{part}]")
    return names


def _custom(people: People, found: ReadSurvey) -> None:
    """Pass over the columns about the collecting, and name those that hold anything."""
    about: list[str] = []
    for number, name in enumerate(people.names):
        if number in people.used or not _ADDED.fullmatch(name):
            continue
        people.used.add(number)
        if any(people.grid.column(number, _SKIP)):
            about.append(name)
    if about:
        found.left_out.append(about_collecting(about))


def _groups(grid: Grid, people: People) -> list[_Group]:
    groups: list[_Group] = []
    for number, (name, part) in enumerate(zip(grid.header, grid.rows[1].cells, strict=True)):
        if name:
            groups.append(_Group(name))
        if number not in people.used and groups and (name or part):
            groups[-1].columns.append((number, part))
    return [group for group in groups if group.columns]


def _coded(group: _Group, grid: Grid, untold: Untold, found: ReadSurvey) -> list[Coded]:
    """Return the question of a group of columns, or the questions of a grid."""
    number, first = group.columns[0]
    kind = first.casefold()
    rest = group.columns[1:]
    if kind == _OPEN or (len(group.columns) == 1 and not first):
        said = untold.asked.perhaps(f"type.q{untold.number + 1}", ("open", "number"))
        question = untold.question(group.text, (), f"column {number + 1}", "number" if said == "number" else "open")
        return [Coded(question, number)] if question else []
    if kind == _RESPONSE:
        return _one_answer(group, number, rest, grid, untold, found)
    if untold.entry(group.text) is None and _boxes(group, grid):
        return [_several(group, grid, untold)]
    return _asked_about(group, grid, untold)


def _one_answer(
    group: _Group, number: int, rest: list[tuple[int, str]], grid: Grid, untold: Untold, found: ReadSurvey
) -> list[Coded]:
    """Return a question with one answer; its options are those that somebody chose, unless a codebook has them all."""
    cells = grid.column(number, _SKIP)
    where = f"column {number + 1}"
    words = rest[0] if rest else None
    entry = untold.entry(group.text)
    if entry is not None:
        question = untold.question(group.text, cells, where)
        return [Coded(question, number, words=words[0] if words else None, states=entry.states)] if question else []
    id_ = untold.next_id()
    if looks_like(cells) == "number":
        type_ = untold.asked.one(
            f"type.{id_}", f'{id_}, "{group.text}": a number, or one answer?', ("number", "single"), "number"
        )
        if type_ != "single":
            return [Coded(Question(id_, "number", {"": group.text}, (), where), number)] if type_ else []
    labels = list(dict.fromkeys(cell for cell in cells if cell))
    own = next((label for label in labels if words and folded(label) == folded(words[1])), "")
    ids = Ids()
    options = [
        Option(ids.of(label, f"a{place}"), {"": label}, "", other=label == own) for place, label in enumerate(labels, 1)
    ]
    if words and not own:
        options.append(own_words_option(words[1]))
    found.left_out.append(
        f"{id_}: only the answers that somebody chose are known ({len(options)}); a codebook can add the others."
    )
    question = Question(id_, "single", {"": group.text}, tuple(options), where)
    return [Coded(question, number, words=words[0] if words else None)]


def _boxes(group: _Group, grid: Grid) -> bool:
    """Say whether columns are boxes that could be ticked: what stands in one is its own header, but for Other."""
    like = [
        all(folded(cell) == folded(part) for cell in grid.column(number, _SKIP) if cell)
        for number, part in group.columns
    ]
    filled = [any(grid.column(number, _SKIP)) for number, _ in group.columns]
    return any(one and some for one, some in zip(like, filled, strict=True)) and like.count(False) <= 1


def _several(group: _Group, grid: Grid, untold: Untold, *, coded: bool = False) -> Coded:
    """Return a question whose boxes have a column each; `coded` where a ticked box has a code and not its own words."""
    ids, counted = Ids(), dict[str, str]()
    options: list[Option] = []
    columns: dict[str, int] = {}
    for place, (number, part) in enumerate(group.columns, 1):
        cells = [cell for cell in grid.column(number, _SKIP) if cell]
        codes = set(cells) if coded else set()
        other = any(folded(cell) != folded(part) for cell in cells) or (not cells and bool(_OTHER.fullmatch(part)))
        if len(codes) == 1:
            # One code in the whole column says that the box was ticked, whatever the code is.
            other = False
        option = Option(ids.of(part, f"a{place}"), {"": part}, "", other)
        options.append(option)
        columns[option.id] = number
        if len(codes) == 1:
            counted[option.id] = codes.pop()
    where = f"columns {group.columns[0][0] + 1} to {group.columns[-1][0] + 1}"
    question = Question(untold.next_id(), "multiple", {"": group.text}, tuple(options), where)
    return Coded(question, columns=columns, counted=counted)


def _asked_about(group: _Group, grid: Grid, untold: Untold) -> list[Coded]:
    """Ask what columns are whose cells are not their headers: a grid, several numbers or texts, or boxes with codes."""
    entry = untold.entry(group.text)
    if entry is not None and entry.question.type == "multiple":
        return [_several(group, grid, untold)]
    key = f"q{untold.number + 1}"
    parts = ", ".join(part for _, part in group.columns)
    cells = [cell for number, _ in group.columns for cell in grid.column(number, _SKIP)]
    said = untold.asked.one(
        f"type.{key}",
        f'{key}, "{group.text}" ({parts}): boxes that could be ticked (multiple), or a question a column with one '
        "answer (single), a number, or free words (open)?",
        ("multiple", "single", "number", "open"),
        looks_like(cells),
    )
    if not said:
        untold.next_id()
        return []
    if said == "multiple":
        return [_several(group, grid, untold, coded=True)]
    id_ = untold.next_id()
    labels = list(dict.fromkeys(cell for cell in cells if cell)) if said == "single" else []
    ids = Ids()
    options = tuple(Option(ids.of(label, f"a{place}"), {"": label}) for place, label in enumerate(labels, 1))
    found: list[Coded] = []
    for place, (number, part) in enumerate(group.columns, 1):
        type_ = "single" if said == "single" else "number" if said == "number" else "open"
        text = {"": f"{group.text} {part}".strip()}
        found.append(Coded(Question(f"{id_}-{place}", type_, text, options, f"column {number + 1}"), number))  # type: ignore[arg-type]
    return found


FORMAT = survey_format(
    "surveymonkey",
    "SurveyMonkey",
    "all responses as CSV or .xlsx with condensed columns, and with --questionnaire a codebook, where there is one",
    read_survey_monkey,
    (Said("type.QUESTION", "single, multiple, number or open, where the columns do not tell"),),
)
