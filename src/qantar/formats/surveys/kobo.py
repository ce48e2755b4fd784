"""KoboToolbox (and ODK, Ona): the form in XLSForm and the data as CSV or .xlsx.

The data may be exported with names or with labels, with the groups in the column names or without, and with the answers
to select_multiple in one column, in a column for each choice, or both. A question that a condition of the form did not
show to somebody is told from one that they left empty.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from qantar.errors import survey_files
from qantar.formats.surveys.asking import Asking
from qantar.formats.surveys.choosing import Choices, from_columns, single
from qantar.formats.surveys.grid import Grid, GridRow, look_for_repeats, read_sheets
from qantar.formats.surveys.people import DESIGN, People
from qantar.formats.surveys.personal import left_out, personal
from qantar.formats.surveys.questionnaire import NOT_SHOWN, Option, ReadSurvey, Respondent
from qantar.formats.surveys.skipping import UnreadableConditionError, shown
from qantar.formats.surveys.splitting import folded
from qantar.formats.surveys.survey_format import survey_format
from qantar.formats.surveys.xlsform import Form, Item, read_form

#: Columns that Kobo adds to every export and that are no answers.
_ADDED = re.compile(r"_+\w+|formhub/uuid|meta/\w+|(?:meta/)?instance(?:ID|Name)|KEY|SubmissionDate|formdef_version")
#: What may stand between the names of groups, questions and choices: the first that fits the file is used.
_BETWEEN = ("/", ".", ":", "-", "_", " / ", "|", ">")


@dataclass(slots=True)
class Place:
    """Where the data hold the answers to one question: a column, a column for each choice, or both."""

    item: Item
    choices: Choices
    column: int | None = None
    columns: dict[str, int] = field(default_factory=dict)
    words: int | None = None


def read_kobo(data: Path, form_file: Path | None, asked: Asking) -> ReadSurvey | None:
    """Return a survey of a form and its data; None where one of them cannot be read, and `asked` says why."""
    if form_file is None:
        asked.faults.append(survey_files.no_questionnaire("the form", "in Kobo: Form, the three dots, Download XLS"))
        return None
    form = read_form(form_file, asked)
    sheets = read_sheets(data, asked)
    if form is None or not sheets:
        return None
    grid = next(iter(sheets.values()))
    if not grid.rows:
        asked.faults.append(survey_files.empty(data.name))
        return None
    found = ReadSurvey(title=form.title, languages=form.languages)
    found.left_out += form.left_out
    found.left_out += [f"The sheet {name} was left out: it holds a repeated group." for name in list(sheets)[1:]]
    look_for_repeats(grid, asked)
    people = People(grid, grid.header, asked)
    places = _kept(_places(form, grid, people), grid, asked, found)
    found.questions = [place.item.question for place in places]
    found.respondents = people.respondents("_id", "_uuid", "_index", "KEY", "instanceID", "meta/instanceID")
    people.describe(found)
    people.set_aside(found)
    found.dates = people.dates("_submission_time", "SubmissionDate", "today", "end", "start")
    _look_at_the_rest(form, people)
    _look_for_absent(places, grid, asked)
    unread: set[str] = set()
    for one, row in zip(found.respondents, grid.rows[1:], strict=True):
        _answers(places, one, row, grid, asked, unread)
    for condition in sorted(unread):
        found.left_out.append(
            f"Whether questions with the condition {condition} were shown is not known: it cannot be read here, so who "
            "has no answer to them counts as missing."
        )
    return found


def _columns(place: Place) -> list[int]:
    return [number for number in (place.column, *place.columns.values(), place.words) if number is not None]


def _places(form: Form, grid: Grid, people: People) -> list[Place]:
    """Find the columns of each question: by its name or path, or by its label in any language."""
    header = _Header(grid, _mark_between(form, grid))
    found: list[Place] = []
    for item in form.items:
        place = Place(item, Choices(item.question))
        place.column = _first(header.named(item), header.labelled(item, people.used))
        for option in item.question.options if item.question.type == "multiple" else ():
            number = _first(header.named(item, option.code), header.labelled(item, people.used, option))
            if number is not None:
                place.columns[option.id] = number
        if item.words:
            words = form.words.get(item.words, replace(item, name=item.words))
            labelled = header.labelled(words, people.used) if item.words in form.words else None
            place.words = _first(header.named(words), labelled)
        people.used |= set(_columns(place))
        found.append(place)
    return found


def _kept(places: list[Place], grid: Grid, asked: Asking, found: ReadSurvey) -> list[Place]:
    """Return the questions that are taken, and say which are not: those that ask who somebody is."""
    keep, leave = set(asked.listed("keep")), set(asked.listed("leave_out"))
    described = {asked.perhaps(key) for key in ("answered_in", *DESIGN)}
    kept: list[Place] = []
    for place in places:
        item = place.item
        if place.column is not None and described & {item.name, grid.header[place.column]}:
            continue  # it says how somebody was drawn, or in which language they answered
        if item.name in leave:
            found.left_out.append(f"The question {item.name} was left out, as you said.")
            continue
        cells = grid.column(place.column) if place.column is not None and item.question.type == "open" else []
        named = (item.name, *item.question.text.values())
        what = next(filter(None, [*(personal(name) for name in named), personal("", cells)]), "")
        if what and item.name not in keep and item.question.type in ("open", "number"):
            found.left_out.append(left_out(item.name, what))
            continue
        kept.append(place)
    return kept


def _first(*numbers: int | None) -> int | None:
    return next((number for number in numbers if number is not None), None)


class _Header:
    """The columns of the data by name and by label; `between` stands between the parts of a name."""

    def __init__(self, grid: Grid, between: str) -> None:
        self.between = between
        self.by_name = {name: number for number, name in reversed(list(enumerate(grid.header))) if name}
        self.by_label = {folded(name): number for name, number in self.by_name.items()}

    def named(self, item: Item, *more: str) -> int | None:
        last = self.between.join([item.name, *more])
        return _first(self.by_name.get(self.between.join([*item.path, last])), self.by_name.get(last))

    def labelled(self, item: Item, used: set[int], option: Option | None = None) -> int | None:
        for language, text in item.question.text.items():
            end = "" if option is None else f"{self.between}{option.label.get(language) or option.code}"
            # A group without a label is called by its name.
            groups = [label.get(language) or name for label, name in zip(item.groups, item.path, strict=True)]
            for name in (self.between.join([*groups, text]), text):
                if (number := self.by_label.get(folded(name + end))) is not None and number not in used:
                    return number
        return None


def _mark_between(form: Form, grid: Grid) -> str:
    """Return what stands between the name of a group and of a question in it, or of a question and a choice."""
    header = set(grid.header)
    for mark in _BETWEEN:
        for item in form.items:
            codes = [option.code for option in item.question.options] if item.question.type == "multiple" else []
            names = [mark.join([*item.path, item.name])] if item.path else []
            names += [mark.join([*path, item.name, code]) for code in codes for path in (item.path, ())]
            if header & set(names):
                return mark
    return "/"


def _look_at_the_rest(form: Form, people: People) -> None:
    """Say which columns are neither of a question, nor Kobo's own, nor of a row that asks nothing."""
    known = [item.name for item in form.items]
    for number, name in enumerate(people.names):
        last = re.split(r"[/.:|>]", name)[-1].strip()
        if number in people.used or not name or _ADDED.fullmatch(name) or last in form.others or name in form.others:
            continue
        at = (people.grid.file, people.grid.rows[0].line, number + 1)
        people.asked.faults.append(survey_files.unknown_column(*at, name, known))


def _look_for_absent(places: list[Place], grid: Grid, asked: Asking) -> None:
    for place in places:
        if place.column is None and not place.columns:
            line = grid.rows[0].line
            asked.faults.append(survey_files.absent_column(grid.file, line, place.item.name, grid.header))


def _answers(places: list[Place], one: Respondent, row: GridRow, grid: Grid, asked: Asking, unread: set[str]) -> None:
    """Fill what somebody answered."""
    # A condition may also speak of what is calculated, or of a question that is not taken.
    raw = {re.split(r"[/.:|>]", name)[-1].strip(): cell for name, cell in zip(grid.header, row.cells, strict=True)}
    raw |= {place.item.name: _raw(place, row) for place in places}
    for place in places:
        question, item = place.item.question, place.item
        if not raw[item.name]:
            one.answers |= question.all("" if _was_shown(item, raw, unread) else NOT_SHOWN)
            continue
        at = (grid.file, row.line, (place.column if place.column is not None else min(place.columns.values())) + 1)
        choices = place.choices
        if question.type == "multiple":
            one.answers |= _multiple(place, row, at, asked)
        elif question.type == "single":
            one.answers |= single(choices, row.cells[place.column or 0], at, asked)
        else:
            if question.type == "number" and not _is_number(raw[item.name]):
                asked.faults.append(survey_files.not_a_number(*at, question.id))
            one.answers[question.id] = raw[item.name]
        if place.words is not None and choices.other is not None and row.cells[place.words]:
            one.answers[f"{question.id}.{choices.other.id}.text"] = row.cells[place.words]


def _raw(place: Place, row: GridRow) -> str:
    """Return an answer as conditions of the form speak of it: codes, with blanks between several."""
    cell = row.cells[place.column] if place.column is not None else ""
    question = place.item.question
    choices = place.choices
    if question.type == "single" and cell:
        return next((option.code for option in question.options if option.id == choices.one(cell)), cell)
    if question.type == "multiple" and place.columns and place.column is None:
        codes = [
            option.code
            for option in question.options
            if option.id in place.columns and choices.chosen(row.cells[place.columns[option.id]], option)
        ]
        answered = any(row.cells[number] for number in place.columns.values())
        return " ".join(codes) or ("-" if answered else "")
    return cell


def _multiple(place: Place, row: GridRow, at: tuple[str, int, int], asked: Asking) -> dict[str, str]:
    question, choices = place.item.question, place.choices
    joined: dict[str, str] | None = None
    if place.column is not None:
        several = choices.several(row.cells[place.column], " ", at, asked)
        if several is None:
            return {}
        joined = question.chose(several[0])
    cells = {id_: (row.cells[number], (at[0], at[1], number + 1)) for id_, number in place.columns.items()}
    split = from_columns(choices, cells, asked) if cells else None
    if (
        joined is not None
        and split is not None
        and any(joined[name] != split.get(name, "0") for name in question.columns)
    ):
        asked.faults.append(survey_files.disagreeing_layouts(*at, question.id))
    return joined if joined is not None else split or {}


def _was_shown(item: Item, raw: Mapping[str, str], unread: set[str]) -> bool:
    for condition in item.conditions:
        try:
            if not shown(condition, raw):
                return False
        except UnreadableConditionError:
            unread.add(condition)
    return True


def _is_number(cell: str) -> bool:
    return re.fullmatch(r"[+-]?\d+(?:[.,]\d+)?", cell) is not None


FORMAT = survey_format(
    "kobo",
    "KoboToolbox, ODK",
    "data as CSV or .xlsx, and with --questionnaire the form in XLSForm (.xlsx)",
    read_kobo,
)
