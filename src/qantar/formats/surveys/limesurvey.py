"""LimeSurvey: the answers as CSV, with codes or with full answers, and where there is one its structure.

Columns are called by question codes, `why[SQ001]`, by codes with texts, or by texts alone. With the structure (.lss,
.lsq or .txt) the types, the options that nobody chose, every language and the conditions are known; without it, types
and options are asked for.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from qantar.errors import survey_files
from qantar.formats.format import Option as Said
from qantar.formats.surveys.asking import Asking
from qantar.formats.surveys.coded import Coded
from qantar.formats.surveys.grid import Grid, GridRow, look_for_repeats, read_grid
from qantar.formats.surveys.languages import declared
from qantar.formats.surveys.limesurvey_structure import Asks, Structure, read_structure
from qantar.formats.surveys.limesurvey_types import Made, questions_of
from qantar.formats.surveys.people import People
from qantar.formats.surveys.personal import about_collecting, left_out, personal
from qantar.formats.surveys.questionnaire import NOT_SHOWN, TYPES, Ids, Option, Question, ReadSurvey
from qantar.formats.surveys.skipping import UnreadableConditionError, shown
from qantar.formats.surveys.splitting import folded
from qantar.formats.surveys.survey_format import survey_format
from qantar.formats.surveys.untold import Untold, looks_like

#: Columns that LimeSurvey adds, by code and as its English export words them.
_ADDED = re.compile(
    r"id|response id|submitdate|date submitted|lastpage|last page|startlanguage|start language|seed|startdate|"
    r"date started|datestamp|date last action|interviewtime|total time|grouptime\d+|group time.*",
    re.IGNORECASE,
)
_CODE = re.compile(r"(?P<code>[A-Za-z]\w*)(?P<part>(?:\[\w+\])*)(?:\.\s+(?P<text>.*))?", re.DOTALL)


@dataclass
class _Header:
    """The columns of the data by code with parts, `why[SQ001]`, and by their words."""

    by_code: dict[str, int] = field(default_factory=dict)
    by_text: dict[str, int] = field(default_factory=dict)

    @classmethod
    def of(cls, grid: Grid) -> "_Header":
        made = cls()
        for number, name in enumerate(grid.header):
            match = _CODE.fullmatch(name)
            if match:
                made.by_code.setdefault(f"{match['code']}{match['part']}", number)
            made.by_text.setdefault(folded(name), number)
        return made

    def find(self, one: Made, part: str, texts: Mapping[str, str]) -> int | None:
        """Return the column of a question or of a part of it."""
        code = f"{one.asks.code}{part}"
        if code in self.by_code:
            return self.by_code[code]
        for language, text in one.asks.text.items():
            words = texts.get(language, "")
            name = f"{text} [{words}]" if words else text
            if (number := self.by_text.get(folded(name))) is not None:
                return number
        return None


def read_limesurvey(data: Path, questionnaire: Path | None, asked: Asking) -> ReadSurvey | None:
    """Return a survey of LimeSurvey's export; None where it cannot be read, and `asked` says why."""
    structure = read_structure(questionnaire, asked) if questionnaire is not None else Structure()
    grid = read_grid(data, asked)
    if grid is None or not grid.rows or structure is None:
        return None
    look_for_repeats(grid, asked)
    people = People(grid, grid.header, asked)
    found = ReadSurvey(title=structure.title, languages=structure.languages or declared(asked))
    found.respondents = people.respondents("id", "Response ID")
    people.describe(found, "startlanguage")
    people.set_aside(found)
    found.dates = people.dates("submitdate", "Date submitted", "datestamp", "Date last action", "startdate")
    _incomplete(people, found)
    added = {number for number, name in enumerate(grid.header) if _ADDED.fullmatch(name)}
    about = [
        name for number, name in enumerate(grid.header) if number in added - people.used and any(grid.column(number))
    ]
    if about:
        found.left_out.append(about_collecting(about))
    if questionnaire is None:
        people.used |= added
        made = _untold(grid, people)
    else:
        made = _told(structure, grid, people, found)
        people.used |= added
        _look_at_the_rest(structure, people)
    found.questions = [coded.question for _, coded in made]
    _fill(made, structure, grid, found, asked)
    return found


def _incomplete(people: People, found: ReadSurvey) -> None:
    number = people.number("submitdate", "Date submitted")
    if number is not None and (open_ := people.grid.column(number).count("")):
        found.left_out.append(
            f"{open_} of {len(found.respondents)} respondents did not submit; their answers are taken all the same."
        )


def _told(structure: Structure, grid: Grid, people: People, found: ReadSurvey) -> list[tuple[Asks | None, Coded]]:
    """Return the questions of a structure with their columns."""
    header, ids = _Header.of(grid), Ids()
    result: list[tuple[Asks | None, Coded]] = []
    for asks in structure.questions:
        for one in questions_of(asks, found.languages, ids, found.left_out):
            coded = _placed(one, header, people, found)
            if coded is not None:
                people.used |= coded.numbers
                result.append((asks, coded))
    return result


def _placed(one: Made, header: _Header, people: People, found: ReadSurvey) -> Coded | None:
    asked, question = people.asked, one.question
    words = header.find(one, "[other]", one.other_text) if one.asks.other else None
    if one.parts:
        columns: dict[str, int] = {}
        for id_, (part, texts) in one.parts.items():
            number = header.find(one, part, texts)
            if number is not None and number != words:
                columns[id_] = number
        if columns:
            return Coded(question, columns=columns, words=words, states=one.states)
        number = None
    else:
        number = header.find(one, one.part, one.part_text)
    if number is None:
        if one.asks.code in asked.listed("leave_out"):
            return None
        line = people.grid.rows[0].line
        asked.faults.append(
            survey_files.absent_column(people.grid.file, line, f"{one.asks.code}{one.part}", people.names)
        )
        return None
    named = (one.asks.code, *question.text.values())
    cells = people.grid.column(number) if question.type == "open" else ()
    what = next(filter(None, [*(personal(name) for name in named), personal("", cells)]), "")
    if number in people.used or (what and one.asks.code not in asked.listed("keep") and question.type == "open"):
        if number not in people.used:
            found.left_out.append(left_out(people.names[number], what))
            people.used.add(number)
        return None
    return Coded(question, number, words=words, states=one.states)


def _look_at_the_rest(structure: Structure, people: People) -> None:
    """Say which columns belong to no question of the structure; those of kinds that are not kept are passed over."""
    codes = {asks.code for asks in structure.questions}
    for number, name in enumerate(people.names):
        match = _CODE.fullmatch(name)
        if number in people.used or not name or (match and match["code"] in codes):
            continue
        at = (people.grid.file, people.grid.rows[0].line, number + 1)
        people.asked.faults.append(survey_files.unknown_column(*at, name, sorted(codes)))


def _untold(grid: Grid, people: People) -> list[tuple[Asks | None, Coded]]:
    """Ask about each question of a file without a structure: one column, or several with parts in brackets."""
    untold = Untold(people.asked)
    groups: dict[str, list[tuple[int, str]]] = {}
    for number, name in enumerate(grid.header):
        if number not in people.used and name:
            whole, bracket, part = name.rstrip("]").rpartition("[") if name.endswith("]") else (name, "", "")
            groups.setdefault(whole.strip() if bracket else name, []).append((number, part))
    result: list[tuple[Asks | None, Coded]] = []
    for name, columns in groups.items():
        result += [(None, coded) for coded in _group(name, columns, grid, untold)]
    return result


def _group(name: str, columns: Sequence[tuple[int, str]], grid: Grid, untold: Untold) -> Iterator[Coded]:
    words = next((number for number, part in columns if part.casefold() == "other"), None)
    own = [(number, part) for number, part in columns if number != words]
    if len(own) == 1 and not own[0][1]:
        number = own[0][0]
        question = untold.question(name, grid.column(number), f"column {number + 1}")
        if question is not None:
            yield Coded(question, number, words=words)
        return
    id_ = untold.next_id()
    # LimeSurvey writes N/A where there is no answer, which is no answer to choose.
    answers = [cell for number, _ in own for cell in grid.column(number) if cell != "N/A"]
    boxes = {cell.casefold() for cell in answers} <= {"", "y", "n", "yes", "no", "1", "0"}
    said = untold.asked.one(
        f"type.{id_}",
        f'{id_}, "{name}" ({", ".join(part for _, part in own)}): boxes that could be ticked (multiple), or a question '
        "a column: one answer of a scale (single), a number, or free words (open)?",
        ("multiple", "single", "number", "open"),
        "multiple" if boxes else "single" if looks_like(answers) == "single" else "open",
    )
    if said == "multiple":
        ids = Ids()
        options = [Option(ids.of(part, f"a{place}"), {"": part}) for place, (_, part) in enumerate(own, 1)]
        in_columns = {option.id: number for option, (number, _) in zip(options, own, strict=True)}
        if words is not None:
            options.append(Option(ids.of("other", "other"), {"": "Other"}, "", other=True))
        where = f"columns {own[0][0] + 1} to {own[-1][0] + 1}"
        question = Question(id_, "multiple", {"": name}, tuple(options), where)
        yield Coded(question, columns=in_columns, words=words, states={"N/A": NOT_SHOWN})
    elif said:
        scale = untold.options(id_, name, answers, "single") if said == "single" else ()
        if scale is None:
            return
        type_ = next(one for one in TYPES if one == said)
        for place, (number, part) in enumerate(own, 1):
            yield Coded(
                Question(f"{id_}-{place}", type_, {"": f"{name} [{part}]"}, scale, f"column {number + 1}"),
                number,
                states={"N/A": ""},
            )


def _fill(
    made: Sequence[tuple[Asks | None, Coded]],
    structure: Structure,
    grid: Grid,
    found: ReadSurvey,
    asked: Asking,
) -> None:
    """Fill every respondent; who has no answer to a question whose condition did not hold was not shown it."""
    unread: set[str] = set()
    told = [(asks, coded) for asks, coded in made if asks is not None]
    for one, row in zip(found.respondents, grid.rows[1:], strict=True):
        raw = _raw(told, row)
        for asks, coded in made:
            coded.fill(one, row, grid.file, asked)
            empty = not any(one.answers.get(name) for name in coded.question.columns)
            if empty and asks is not None and not _was_shown(asks.relevance, raw, unread):
                one.answers |= coded.question.all(NOT_SHOWN)
    for condition in sorted(unread):
        found.left_out.append(
            f"Whether questions with the condition {condition} were shown is not known: it cannot be read here, so who "
            "has no answer to them counts as missing."
        )


def _raw(told: Sequence[tuple[Asks, Coded]], row: GridRow) -> dict[str, str]:
    """Return answers as conditions speak of them: codes, by `Q1` or `Q2_SQ001`."""
    raw: dict[str, str] = {}
    for asks, coded in told:
        if coded.column is not None:
            cell = row.cells[coded.column]
            chosen = coded.choices.one(cell) if coded.question.options else ""
            code = next((option.code for option in coded.question.options if option.id == chosen), cell)
            raw[asks.code] = "" if cell in coded.states else code
        for option in coded.question.options:
            if option.id in coded.columns:
                ticked = coded.choices.chosen(row.cells[coded.columns[option.id]], option)
                raw[f"{asks.code}_{option.code}"] = "Y" if ticked else ""
    return raw


def _was_shown(condition: str, raw: Mapping[str, str], unread: set[str]) -> bool:
    try:
        return shown(condition, raw)
    except UnreadableConditionError:
        unread.add(condition)
        return True


FORMAT = survey_format(
    "limesurvey",
    "LimeSurvey",
    "the answers as CSV, and with --questionnaire the structure (.lss, .lsq or .txt), where there is one",
    read_limesurvey,
    (
        Said("type.QUESTION", "single, multiple, number or open, where no structure says it"),
        Said("options.QUESTION", "the answers that could be chosen, where no structure says them"),
    ),
)
