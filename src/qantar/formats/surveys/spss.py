"""SPSS: a .sav or .zsav file with its labels, the values that its makers call missing, and sets of several answers.

What a user-missing value means - refused, not shown, or only missing - is in the label, if anywhere, and is asked for.
Sets of several answers are read as what they are: of dichotomies (one variable an option, with the value that counts)
and of categories (each variable holds one of the chosen answers).
"""

import datetime
import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from qantar.errors import survey_files
from qantar.errors.imports import ImportRefusedError
from qantar.formats.format import Option as Said
from qantar.formats.surveys.asking import Asking
from qantar.formats.surveys.codebook import MEANS
from qantar.formats.surveys.coded import Coded, fill_all
from qantar.formats.surveys.grid import Grid, GridRow
from qantar.formats.surveys.languages import declared
from qantar.formats.surveys.people import People
from qantar.formats.surveys.personal import left_out, personal
from qantar.formats.surveys.questionnaire import Ids, Option, Question, QuestionType, ReadSurvey
from qantar.formats.surveys.survey_format import survey_format

_IDS = ("id", "respid", "resp_id", "respondent", "respondent_id", "caseid", "case_id", "uniqueid", "serial")
#: A missing value that is an answer all the same, such as "do not know".
ANSWER = "answer"
#: Between the answers of a set of categories, once they are put into one cell.
_MARK = "\n"


@dataclass
class _File:
    """What a file holds: its values as text, and what it says of them."""

    grid: Grid
    labels: Mapping[str, str]
    values: Mapping[str, Mapping[str, str]]
    missing: Mapping[str, list[str]]
    strings: set[str]
    sets: Mapping[str, Mapping[str, Any]]
    title: str
    #: What each missing value means, by variable: filled as it is asked.
    states: dict[str, dict[str, str]] = field(default_factory=dict)

    def number(self, name: str) -> int:
        return self.grid.header.index(name)

    def label(self, name: str) -> str:
        return self.labels.get(name) or name


def read_spss(data: Path, _: Path | None, asked: Asking) -> ReadSurvey | None:
    """Return the survey in a .sav file; None where it cannot be read, and `asked` says why."""
    file = _read(data, asked)
    if file is None:
        return None
    found = ReadSurvey(languages=declared(asked), title={"": file.title} if file.title else {})
    people = People(file.grid, file.grid.header, asked)
    found.respondents = people.respondents(*_IDS)
    people.describe(found)
    people.set_aside(found)
    _ask_of_missing(file, asked)
    coded = list(_coded(file, people, found))
    found.questions = [one.question for one in coded]
    fill_all(found, coded, file.grid, asked)
    return found


def _read(path: Path, asked: Asking) -> _File | None:
    try:
        import pyreadstat
    except ImportError:
        raise ImportRefusedError.needs("SPSS files are read with pyreadstat", "spss") from None
    encoding = asked.perhaps("encoding") or None
    try:
        raw = path.read_bytes()[:4]
        if not raw:
            asked.faults.append(survey_files.empty(path.name))
            return None
        if raw not in (b"$FL2", b"$FL3", b"\xe2\xc6\xd3\xf2"):
            hint = "in SPSS: File, Save As, type SPSS Statistics (*.sav)"
            asked.faults.append(survey_files.other_kind(path.name, "no SPSS file", "a .sav", hint))
            return None
        values, meta = pyreadstat.read_sav(
            str(path), user_missing=True, output_format="dict", encoding=encoding, disable_datetime_conversion=False
        )
    except OSError as error:
        asked.faults.append(survey_files.unreadable(path.name, error.strerror or type(error).__name__))
        return None
    except Exception as error:  # noqa: BLE001 - the library has errors of several kinds for a damaged file
        hint = (
            "save the file again in SPSS or PSPP; if its letters are of an old encoding: --answer encoding=windows-1251"
        )
        asked.faults.append(survey_files.damaged(path.name, str(error) or type(error).__name__, hint))
        return None
    return _file(path.name, values, meta)


def _file(name: str, values: Mapping[str, Sequence[Any]], meta: Any) -> _File:  # noqa: ANN401 - what pyreadstat gives
    names = list(meta.column_names)
    columns = [[_text(value) for value in values[one]] for one in names]
    rows = [GridRow(number, list(cells)) for number, cells in enumerate(zip(*columns, strict=True), 1)]
    labelled = {
        one: {_text(value): str(label).strip() for value, label in found.items()}
        for one, found in meta.variable_value_labels.items()
    }
    missing = {
        one: _missing(meta.missing_ranges.get(one, ()), [*labelled.get(one, {}), *column])
        for one, column in zip(names, columns, strict=True)
    }
    strings = {one for one, type_ in meta.readstat_variable_types.items() if type_ == "string"}
    labels = {one: (label or "").strip() for one, label in meta.column_names_to_labels.items()}
    grid = Grid(name, [GridRow(0, names), *rows])
    return _File(grid, labels, labelled, missing, strings, meta.mr_sets or {}, (meta.file_label or "").strip())


def _text(value: Any) -> str:  # noqa: ANN401 - a value of any variable
    """Return a value as text: a whole number without its point, and nothing for a system-missing one.

    >>> _text(3.0), _text(2.5), _text(float("nan")), _text(" a ")
    ('3', '2.5', '', 'a')
    """
    if value is None:
        return ""
    if isinstance(value, datetime.datetime | datetime.date | datetime.time):
        return value.isoformat()
    if isinstance(value, str):
        return value.strip()
    number = float(value)
    if math.isnan(number):
        return ""
    return str(int(number)) if number.is_integer() else repr(number)


def _missing(ranges: Sequence[Mapping[str, Any]], values: Sequence[str]) -> list[str]:
    """Return the values of a variable, met in data or labels, that its makers call missing."""
    found: dict[str, None] = {}
    for value in values:
        for one in ranges:
            low, high = one["lo"], one["hi"]
            if isinstance(low, str):
                inside = value == low.strip()
            else:
                inside = _is_number(value) and float(low) <= float(value) <= float(high)
            if value and inside:
                found[value] = None
    return list(found)


def _is_number(value: str) -> bool:
    try:
        float(value)
    except ValueError:
        return False
    return True


def _ask_of_missing(file: _File, asked: Asking) -> None:
    """Ask what each missing value means: once for all variables that give it the same label."""
    labels: dict[str, set[str]] = {}
    for name, codes in file.missing.items():
        for code in codes:
            labels.setdefault(code, set()).add(file.values.get(name, {}).get(code, ""))
    for name, codes in file.missing.items():
        for code in codes:
            label = file.values.get(name, {}).get(code, "")
            key = f"missing.{code}" if len(labels[code]) == 1 else f"missing.{name}.{code}"
            shown = f' labelled "{label}"' if label else ""
            of = "" if len(labels[code]) == 1 else f" of {name}"
            what = (
                f"What does the missing value {code}{of}{shown} mean? answer: it is an answer all the same, such as "
                '"do not know"'
            )
            # One variable may be told apart from the others that have the same value with the same label.
            own = asked.perhaps(f"missing.{name}.{code}", (*MEANS, ANSWER))
            said = own or asked.one(key, what, (*MEANS, ANSWER))
            if said != ANSWER:
                # Until it is answered it counts as missing, so that nothing else is asked because of it.
                file.states.setdefault(name, {})[code] = MEANS.get(said, "")


def _coded(file: _File, people: People, found: ReadSurvey) -> Iterator[Coded]:
    """Give each question where its first variable stands: sets of several answers, then single variables."""
    ids = Ids()
    first = {one["variable_list"][0]: (name, one) for name, one in file.sets.items() if one["variable_list"]}
    in_sets = {name for one in file.sets.values() for name in one["variable_list"]}
    for number, name in enumerate(file.grid.header):
        if name in first and not people.used.issuperset({number}):
            set_name, one = first[name]
            members = [part for part in one["variable_list"] if file.number(part) not in people.used]
            make = _dichotomies if one["is_dichotomy"] else _categories
            yield make(file, ids.of(set_name, f"q{number + 1}"), one, members)
        elif name not in in_sets and number not in people.used:
            coded = _variable(file, name, ids.of(name, f"q{number + 1}"), people, found)
            if coded is not None:
                yield coded


def _dichotomies(file: _File, id_: str, one: Mapping[str, Any], members: Sequence[str]) -> Coded:
    ids = Ids()
    options = [Option(ids.of(file.label(name), name), {"": file.label(name)}, "") for name in members]
    columns = {option.id: file.number(name) for option, name in zip(options, members, strict=True)}
    counted = dict.fromkeys(columns, _text(one["counted_value"]))
    states: dict[str, str] = {}
    for name in members:
        states |= file.states.get(name, {})
    text = {"": one.get("label") or id_}
    question = Question(id_, "multiple", text, tuple(options), f"variables {', '.join(members)}")
    return Coded(question, columns=columns, counted=counted, states=states)


def _categories(file: _File, id_: str, one: Mapping[str, Any], members: Sequence[str]) -> Coded:
    """Return a question whose answers stand in several variables; they are put together in the first of them."""
    labels: dict[str, str] = {}
    states: dict[str, str] = {}
    for name in members:
        states |= file.states.get(name, {})
        labels |= {code: label for code, label in file.values.get(name, {}).items() if code not in states}
    numbers = [file.number(name) for name in members]
    for row in file.grid.rows[1:]:
        cells = [row.cells[number] for number in numbers if row.cells[number]]
        chosen = list(dict.fromkeys(cell for cell in cells if cell not in states))
        row.cells[numbers[0]] = _MARK.join(chosen or cells[:1])
    text = {"": one.get("label") or id_}
    question = Question(id_, "multiple", text, _options(labels), f"variables {', '.join(members)}")
    return Coded(question, numbers[0], states=states, mark=_MARK)


def _options(labels: Mapping[str, str]) -> tuple[Option, ...]:
    ids = Ids()
    return tuple(
        Option(ids.of(label, f"a{number}"), {"": label}, code) for number, (code, label) in enumerate(labels.items(), 1)
    )


def _variable(file: _File, name: str, id_: str, people: People, found: ReadSurvey) -> Coded | None:
    number = file.number(name)
    states = dict(file.states.get(name, {}))
    for code in set(file.values.get(name, {})) - set(file.missing.get(name, ())):
        # A labelled value that the file does not call missing may be no answer all the same.
        if said := people.asked.perhaps(f"missing.{name}.{code}", tuple(MEANS)):
            states[code] = MEANS[said]
    labels = {code: label for code, label in file.values.get(name, {}).items() if code not in states}
    cells = file.grid.column(number)
    what = next(filter(None, [personal(file.label(name)), personal("", cells) if name in file.strings else ""]), "")
    if what and not labels and name not in people.asked.listed("keep"):
        found.left_out.append(left_out(name, what))
        return None
    type_ = _type(file, name, id_, labels, cells, states, people.asked)
    if type_ is None:
        return None
    if type_ == "number":
        if counted := [code for code in labels if code in cells]:
            listed = ", ".join(f"{code} ({labels[code]})" for code in counted)
            found.left_out.append(
                f"{name} is a number, and its labelled values are counted as such: {listed}. Where one is no number: "
                f"--answer missing.{name}.{counted[-1]}=missing"
            )
        for code in (code for code in file.missing.get(name, ()) if code not in states and code in cells):
            at = (file.grid.file, file.grid.rows[1 + cells.index(code)].line, number + 1)
            label = file.values.get(name, {}).get(code, "")
            people.asked.faults.append(survey_files.missing_as_number(*at, name, id_, code, label))
    options = _options(labels) if type_ == "single" else ()
    text = {"": file.label(name)}
    return Coded(Question(id_, type_, text, options, f"variable {name}"), number, states=states)


def _type(
    file: _File,
    name: str,
    id_: str,
    labels: Mapping[str, str],
    cells: Sequence[str],
    states: Mapping[str, str],
    asked: Asking,
) -> QuestionType | None:
    """Return what a variable asks for; one that has labels for some of its values alone is asked about."""
    if not labels:
        return "open" if name in file.strings else "number"
    bare = sorted({cell for cell in cells if cell and cell not in labels and cell not in states})
    if not bare:
        return "single"
    what = (
        f'{name}, "{file.label(name)}" has labels for some of its values and none for {", ".join(bare[:5])}: is it a '
        "number whose ends are labelled, or one answer of those that are labelled?"
    )
    said = asked.one(f"type.{id_}", what, ("number", "single"))
    return "number" if said == "number" else "single" if said == "single" else None


FORMAT = survey_format(
    "spss",
    "SPSS",
    'a .sav or .zsav file; it takes pip install "qantar[spss]"',
    read_spss,
    (
        Said("missing.VALUE", "what a user-missing value means", (*MEANS, ANSWER)),
        Said("type.QUESTION", "number or single, where only some values have labels"),
    ),
)
