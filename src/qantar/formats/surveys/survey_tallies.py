"""A survey of which only totals are known: a table with a question, an option, how many chose it, and of how many."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from qantar.errors import survey_files
from qantar.formats.format import Option as Said
from qantar.formats.surveys.asking import Asking
from qantar.formats.surveys.codebook import texts_of
from qantar.formats.surveys.grid import Grid, read_grid
from qantar.formats.surveys.languages import declared
from qantar.formats.surveys.questionnaire import Ids, Option, Question, QuestionType, ReadSurvey, ReadTally
from qantar.formats.surveys.survey_format import survey_format
from qantar.values.numbers import NumberError, Written, read_number

#: What the columns may be called, beside their names here.
_CALLED: Mapping[str, tuple[str, ...]] = {
    "question": ("question", "вопрос", "сұрақ"),
    "option": ("option", "answer", "response", "ответ", "вариант", "вариант ответа", "жауап"),
    "count": ("count", "n", "number", "responses", "число", "количество", "саны"),
    "percent": ("percent", "%", "per cent", "share", "процент", "доля", "пайыз", "пайызы"),
    "base": ("base", "total", "of", "база", "всего", "барлығы"),
    "type": ("type",),
    "other": ("other",),
}
_YES = frozenset({"yes", "1", "true", "x", "да", "иә"})
#: Printed shares that are rounded may add up to a little more than all.
_ALL = 101


@dataclass
class _Draft:
    """A question as its rows are met."""

    id: str
    text: dict[str, str]
    type: str
    options: list[Option] = field(default_factory=list)
    ids: Ids = field(default_factory=Ids)
    rows: list[dict[str, str]] = field(default_factory=list)


def read_survey_tallies(data: Path, _: Path | None, asked: Asking) -> ReadSurvey | None:
    """Return a survey of a table of totals; None where it cannot be read, and `asked` says why."""
    grid = read_grid(data, asked)
    if grid is None or not grid.rows:
        return None
    header = [_called(name) for name in grid.header]
    if "question" not in header or "option" not in header or not {"count", "percent"} & set(header):
        hint = "its columns are question, option, count, percent, base; count or percent may be missing"
        asked.faults.append(survey_files.wrong_header(grid.file, "this is no table of totals", hint))
        return None
    drafts = _drafts(grid, header, asked)
    if not drafts:
        asked.faults.append(survey_files.no_rows(grid.file, grid.rows[0].line))
    found = ReadSurvey(languages=_languages(drafts) or declared(asked))
    for draft in drafts:
        type_ = _type(draft, asked)
        if type_ is not None:
            found.questions.append(Question(draft.id, type_, draft.text, tuple(draft.options)))
        for row, option in zip(draft.rows, draft.options, strict=True):
            cells = {name: row.get(name, "") for name in ("count", "percent", "base")}
            found.tallies.append(ReadTally(draft.id, option.id, **cells, where=f"line {row['line']}"))
    return found


def _called(name: str) -> str:
    plain = name.strip().casefold()
    return next((one for one, names in _CALLED.items() if plain in names), name.strip())


def _drafts(grid: Grid, header: list[str], asked: Asking) -> list[_Draft]:
    drafts: list[_Draft] = []
    ids = Ids()
    for row in grid.rows[1:]:
        cells = {name: cell for name, cell in zip(header, row.cells, strict=True) if name and cell}
        text = texts_of(cells, "question")
        if text and (not drafts or text != drafts[-1].text):
            number = len(drafts) + 1
            drafts.append(_Draft(ids.of(f"q{number}", f"q{number}"), text, cells.get("type", "").lower()))
        option = texts_of(cells, "option")
        if not drafts or not option:
            what = "this row has no option" if drafts else "this row has no question"
            asked.faults.append(survey_files.bad_code_row(grid.file, row.line, 1, what, "fill it, or delete the row"))
            continue
        draft = drafts[-1]
        label = next(iter(option.values()))
        place = f"a{len(draft.options) + 1}"
        draft.options.append(Option(draft.ids.of(label, place), option, "", cells.get("other", "").lower() in _YES))
        draft.rows.append({**cells, "line": str(row.line)})
        for name in ("count", "percent", "base"):
            if name in cells and _number(cells[name]) is None:
                at = (grid.file, row.line, header.index(name) + 1)
                asked.faults.append(survey_files.bad_code_row(*at, f"the {name} is no number", "write it as printed"))
    return drafts


def _languages(drafts: list[_Draft]) -> tuple[str, ...]:
    tags = dict.fromkeys(
        tag for draft in drafts for text in (draft.text, *(o.label for o in draft.options)) for tag in text
    )
    return () if "" in tags else tuple(tags)


def _type(draft: _Draft, asked: Asking) -> QuestionType | None:
    """Return whether one answer could be chosen or several: certain where more answers were given than people gave."""
    if draft.type in ("single", "multiple", "open"):
        return "single" if draft.type == "single" else "multiple" if draft.type == "multiple" else "open"
    counts = [number.exact for row in draft.rows if (number := _number(row.get("count", ""))) is not None]
    bases = [number.exact for row in draft.rows if (number := _number(row.get("base", ""))) is not None]
    shares = [number.exact for row in draft.rows if (number := _number(row.get("percent", ""))) is not None]
    given = sum(count for count in counts if count is not None)
    of = max((base for base in bases if base is not None), default=None)
    if of is not None and len(counts) == len(draft.rows):
        if given > of:
            return "multiple"
    elif sum(share for share in shares if share is not None) > _ALL:
        return "multiple"
    what = (
        f'{draft.id}, "{next(iter(draft.text.values()))}": could one answer be chosen (single), or several (multiple)?'
    )
    said = asked.one(f"type.{draft.id}", what, ("single", "multiple", "open"), "single")
    return "single" if said == "single" else "multiple" if said == "multiple" else "open" if said == "open" else None


def _number(text: str) -> Written | None:
    try:
        return read_number(text.rstrip("% ")) if text else None
    except NumberError:
        return None


FORMAT = survey_format(
    "survey-tallies",
    "Printed totals of a survey",
    "a CSV or .xlsx with the columns question, option, count, percent and base",
    read_survey_tallies,
    (Said("type.QUESTION", "single, multiple or open"), Said("n", "how many people took part")),
)
