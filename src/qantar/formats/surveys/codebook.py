"""A codebook: a CSV or .xlsx that says what the columns and codes of a survey's data mean.

One row an option, or one row a question that has none. Columns: `column` (its header in the data), `question` (an id),
`type`, `text`, `code`, `label`, `other`, `means`; and `text_fr`, `label_fr` for further languages. A cell of `column`,
`question`, `type` or `text` that is left empty is that of the row above. A question whose options have a column each
gives `column` in every row. `means` says of a code that it is no answer: refused, not shown or missing.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from qantar.errors import survey_files
from qantar.formats.surveys.asking import Asking
from qantar.formats.surveys.grid import read_grid
from qantar.formats.surveys.questionnaire import NOT_SHOWN, REFUSED, TYPES, Ids, Option, Question, QuestionType
from qantar.values.languages import is_tag

#: What a code can mean that is no answer.
MEANS: Mapping[str, str] = {"refused": REFUSED, "not shown": NOT_SHOWN, "missing": ""}
_COLUMNS = ("column", "question", "type", "text", "code", "label", "other", "means")
_YES = frozenset({"yes", "1", "true", "x", "да", "иә"})


@dataclass
class Entry:
    """A question of a codebook, with its column in the data or the column of each of its options."""

    line: int
    column: str
    question: Question
    columns: dict[str, str] = field(default_factory=dict)
    states: dict[str, str] = field(default_factory=dict)


@dataclass
class _Draft:
    line: int
    column: str
    id: str
    type: str
    text: dict[str, str]
    rows: list[tuple[int, dict[str, str]]] = field(default_factory=list)


def read_codebook(path: Path, asked: Asking) -> list[Entry] | None:
    """Return the questions of a codebook; None where it cannot be read, and `asked` says why."""
    grid = read_grid(path, asked, key="questionnaire_encoding")
    if grid is None or not grid.rows:
        return None
    header = [name.strip().lower() if name.lower() in _COLUMNS else name.strip() for name in grid.header]
    if "column" not in header and "question" not in header:
        hint = f"its columns are {', '.join(_COLUMNS)}; column and type are needed"
        asked.faults.append(survey_files.wrong_header(path.name, "this is no codebook: no column says which", hint))
        return None
    drafts: list[_Draft] = []
    for row in grid.rows[1:]:
        cells = {name: cell for name, cell in zip(header, row.cells, strict=True) if name and cell}
        _add(drafts, row.line, cells)
    ids = Ids()
    return [_entry(draft, number, ids, path.name, asked) for number, draft in enumerate(drafts, 1)]


def _add(drafts: list[_Draft], line: int, cells: dict[str, str]) -> None:
    last = drafts[-1] if drafts else None
    question, column = cells.get("question", ""), cells.get("column", "")
    same = last is not None and (
        (question and question == last.id) or (not question and (not column or column == last.column))
    )
    if last is None or not same:
        text = texts_of(cells, "text")
        last = _Draft(line, column, question, cells.get("type", "").lower(), text)
        drafts.append(last)
    if any(name in cells for name in ("code", "label", "means")):
        last.rows.append((line, cells))


def texts_of(cells: Mapping[str, str], name: str) -> dict[str, str]:
    """Return a text in each language that a row has it in: `text`, `text_fr` and so on."""
    found = {"": cells[name]} if name in cells else {}
    for key, cell in cells.items():
        tag = key.removeprefix(f"{name}_")
        if tag != key and is_tag(tag):
            found[tag] = cell
    return found


def _entry(draft: _Draft, number: int, ids: Ids, file: str, asked: Asking) -> Entry:
    id_ = ids.of(draft.id or draft.column, f"q{number}")
    if draft.type not in TYPES:
        what = f"the type of {id_} is {draft.type!r}" if draft.type else f"the type of {id_} is not said"
        asked.faults.append(survey_files.bad_code_row(file, draft.line, 1, what, f"write one of: {', '.join(TYPES)}"))
    entry = Entry(draft.line, draft.column, Question(id_, "open", draft.text or {"": draft.column or id_}))
    options: list[Option] = []
    named, codes = Ids(), set[str]()
    for line, cells in draft.rows:
        code, means = cells.get("code", ""), cells.get("means", "").lower()
        own = cells.get("column", "")
        if means:
            _state(entry, line, code, means, file, asked)
            continue
        if code and code in codes and not (own and own != draft.column):
            what = f"the code {code!r} of {id_} is there twice"
            asked.faults.append(survey_files.bad_code_row(file, line, 1, what, "keep one of the two rows"))
        codes.add(code)
        label = texts_of(cells, "label") or {"": code}
        readable = next(iter(label.values()))
        option = Option(
            named.of(readable if re.fullmatch(r"\d+(?:\.0)?", code) or not code else code, f"a{len(options) + 1}"),
            label,
            code,
            cells.get("other", "").lower() in _YES,
        )
        options.append(option)
        entry.columns[option.id] = own or draft.column
    if len(set(entry.columns.values())) <= 1:
        entry.columns.clear()
    type_: QuestionType = next((one for one in TYPES if one == draft.type), "open")
    entry.question = Question(id_, type_, entry.question.text, tuple(options))
    if type_ in ("single", "multiple") and not options and draft.type in TYPES:
        what = f"{id_} is {type_} and has no options"
        asked.faults.append(survey_files.bad_code_row(file, draft.line, 1, what, "give each option a row: code, label"))
    return entry


def _state(entry: Entry, line: int, code: str, means: str, file: str, asked: Asking) -> None:
    if means not in MEANS:
        what = f"a code of {entry.question.id} means {means!r}"
        asked.faults.append(survey_files.bad_code_row(file, line, 1, what, f"write one of: {', '.join(MEANS)}"))
    else:
        entry.states[code] = MEANS[means]
