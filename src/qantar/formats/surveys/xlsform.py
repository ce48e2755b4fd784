"""Read a form in XLSForm, the .xlsx that Kobo, ODK, Ona and SurveyCTO take: its questions, choices and conditions."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from qantar.errors import survey_files
from qantar.formats.surveys.asking import Asking
from qantar.formats.surveys.grid import Grid, read_sheets
from qantar.formats.surveys.languages import asked_tag, tag_of
from qantar.formats.surveys.questionnaire import Ids, Option, Question, QuestionType

#: Types of XLSForm that are questions of a survey, by what they are here.
_TYPES: Mapping[str, QuestionType] = {
    "select_one": "single",
    "select_multiple": "multiple",
    "integer": "number",
    "decimal": "number",
    "range": "number",
    "text": "open",
    "date": "open",
    "time": "open",
    "datetime": "open",
    "acknowledge": "single",
}
#: Types that ask nothing: they need not be spoken of.
_SILENT = frozenset({"note", "start", "end", "today", "begin", "calculate", "hidden", "audit", "version"})
#: Types that would say who or where somebody is.
_PERSONAL = frozenset(
    {"geopoint", "geotrace", "geoshape", "image", "photo", "audio", "video", "file", "barcode", "background-audio"}
    | {"deviceid", "subscriberid", "simserial", "phonenumber", "username", "email", "start-geopoint"}
)
#: What `or_other` adds to a list of choices.
OTHER = "other"


@dataclass(frozen=True, slots=True)
class Item:
    """A row of a form that asks something: the question, its name and path in the data, and when it is shown.

    `conditions` are its own and those of the groups around it; `words` is the name of the text question that takes
    the words of an answer of one's own; `groups` are the labels of the groups around it.
    """

    name: str
    path: tuple[str, ...]
    question: Question
    conditions: tuple[str, ...] = ()
    words: str = ""
    groups: tuple[Mapping[str, str], ...] = ()


@dataclass(slots=True)
class Form:
    """A form: its questions in order, its title, languages, and what of it was left out."""

    items: list[Item] = field(default_factory=list)
    title: dict[str, str] = field(default_factory=dict)
    languages: tuple[str, ...] = ()
    left_out: list[str] = field(default_factory=list)
    #: Names of rows that are no question of a survey: their columns in the data are passed over.
    others: set[str] = field(default_factory=set)
    #: The text questions that take the words of answers of one's own, by name.
    words: dict[str, Item] = field(default_factory=dict)
    #: Those that say when or in which language somebody answered, by type.
    meta: dict[str, str] = field(default_factory=dict)


@dataclass(slots=True)
class _Open:
    """A group that has begun and not ended."""

    name: str
    condition: str
    repeat: bool
    label: Mapping[str, str]


def read_form(path: Path, asked: Asking) -> Form | None:
    """Return a form; None where the file is none, and `asked` then says why."""
    sheets = {name.strip().lower(): grid for name, grid in read_sheets(path, asked, key="form_encoding").items()}
    if not sheets:
        return None
    survey = sheets.get("survey")
    if survey is None or "type" not in _header(survey):
        hint = "give the form itself as .xlsx: in Kobo it is downloaded with Form, the three dots, Download XLS"
        asked.faults.append(survey_files.other_kind(path.name, "no XLSForm: it has no sheet survey", "one", hint))
        return None
    settings = _rows(sheets["settings"]) if "settings" in sheets else []
    setting = settings[0][1] if settings else {}
    tags = _languages(survey, sheets.get("choices"), setting, asked)
    reading = _Reading(path.name, asked, tags, _choices(sheets.get("choices"), tags))
    for line, row in _rows(survey):
        reading.row(line, row)
    form = reading.finished()
    title = setting.get("form_title", "")
    form.title = {form.languages[0] if form.languages else "": title} if title else {}
    return form


def _header(grid: Grid) -> list[str]:
    """Return the names of columns as they are compared: `label :: Français (fr)` is `label::Français (fr)`."""
    found = []
    for name in grid.header:
        base, colons, language = name.partition("::") if "::" in name else name.partition(":")
        base = base.strip().lower()
        base = {"list name": "list_name", "relevance": "relevant", "value": "name"}.get(base, base)
        found.append(f"{base}::{language.strip()}" if colons else base)
    return found


def _rows(grid: Grid) -> list[tuple[int, dict[str, str]]]:
    header = _header(grid)
    return [
        (row.line, {name: cell for name, cell in zip(header, row.cells, strict=True) if cell}) for row in grid.rows[1:]
    ]


def _languages(survey: Grid, choices: Grid | None, setting: Mapping[str, str], asked: Asking) -> dict[str, str]:
    """Return the tag of each language by the end of its label column; the empty end is the default language."""
    named = [name for grid in (survey, choices) if grid for name in _header(grid)]
    labels = list(dict.fromkeys(name.removeprefix("label") for name in named if re.fullmatch(r"label(::.+)?", name)))
    default = setting.get("default_language", "")
    found: dict[str, str] = {}
    for label in labels:
        name = label.removeprefix("::") or ("" if default.lower() == "default" else default)
        if name:
            found[label] = asked_tag(name, asked)
    if "" in labels and "" not in found:
        question = "In which language are the labels of the form? Give its tag: en, ru, kk, fr."
        said = asked.one("languages", question)
        found[""] = tag_of(said) if said else ""
    # The default language of the form first.
    first = tag_of(default)
    return dict(sorted(found.items(), key=lambda pair: pair[1] != first))


def _texts(row: Mapping[str, str], tags: Mapping[str, str]) -> dict[str, str]:
    texts: dict[str, str] = {}
    for label, tag in tags.items():
        if cell := row.get(f"label{label}"):
            texts.setdefault(tag, plain(cell))
    return texts


def plain(text: str) -> str:
    """Return the words of a label without the marks of Markdown and HTML that forms may have.

    >>> plain("**Why** did <b>you</b>  come?")
    'Why did you come?'
    """
    return " ".join(re.sub(r"<[^<>]+>|\*\*|__", "", text).split())


def _choices(grid: Grid | None, tags: Mapping[str, str]) -> dict[str, list[tuple[str, dict[str, str]]]]:
    found: dict[str, list[tuple[str, dict[str, str]]]] = {}
    for _, row in _rows(grid) if grid else ():
        if row.get("list_name") and row.get("name"):
            found.setdefault(row["list_name"], []).append((row["name"], _texts(row, tags) or {"": row["name"]}))
    return found


class _Reading:
    """A form as it is read, from its first row to its last."""

    def __init__(
        self,
        file: str,
        asked: Asking,
        tags: Mapping[str, str],
        choices: Mapping[str, Sequence[tuple[str, dict[str, str]]]],
    ) -> None:
        self.file, self.asked, self.tags, self.choices = file, asked, tags, choices
        self.form = Form(languages=tuple(dict.fromkeys(tag for tag in tags.values() if tag)))
        self.open: list[_Open] = []
        self.ids = Ids()
        self.rows: list[tuple[int, str, dict[str, str]]] = []

    def row(self, line: int, row: Mapping[str, str]) -> None:
        type_ = " ".join(row.get("type", "").replace("begin_", "begin ").replace("end_", "end ").split())
        name = row.get("name", "")
        if type_.startswith("begin "):
            repeat = type_ != "begin group"
            self.open.append(_Open(name, row.get("relevant", ""), repeat, _texts(row, self.tags)))
            if repeat and type_ == "begin repeat":
                self.form.left_out.append(
                    f"The repeated group {name} was left out: a study keeps one row a respondent."
                )
            elif repeat:
                self.form.left_out.append(
                    f"The questions of {name} ({type_[6:]}) were left out: not of a kind kept here."
                )
        elif type_.startswith("end "):
            if self.open:
                self.open.pop()
        elif type_:
            self.ask(line, type_, name, row)

    def ask(self, line: int, type_: str, name: str, row: Mapping[str, str]) -> None:
        kind, *rest = type_.split()
        kind = {"select1": "select_one", "int": "integer", "string": "text"}.get(kind, kind)
        if kind in ("start", "end", "today"):
            self.form.meta[kind] = name
        within_repeat = any(group.repeat for group in self.open)
        if kind not in _TYPES or within_repeat:
            self.form.others.add(name)
            if kind in _PERSONAL and not within_repeat:
                self.form.left_out.append(f"{name} ({kind}) was left out: it may say who or where somebody is.")
            elif kind not in _SILENT and not within_repeat:
                self.form.left_out.append(
                    f"{name} ({kind}) was left out: it is no kind of question that a study keeps."
                )
            return
        options = list(self.options(line, kind, rest, name))
        text = _texts(row, self.tags) or {self.form.languages[0] if self.form.languages else "": name}
        question = Question(self.ids.of(name, f"q{line}"), _TYPES[kind], text, tuple(options), f"question {name}")
        path = tuple(group.name for group in self.open if group.name)
        conditions = [*(group.condition for group in self.open), row.get("relevant", "")]
        words = f"{name}_other" if "or_other" in rest else ""
        groups = tuple(group.label for group in self.open if group.name)
        self.form.items.append(Item(name, path, question, tuple(one for one in conditions if one), words, groups))

    def options(self, line: int, kind: str, rest: Sequence[str], name: str) -> Iterator[Option]:
        if kind == "acknowledge":
            yield Option("ok", {"en": "OK"} if "en" in self.form.languages else {self.form.languages[0]: "OK"}, "OK")
            return
        if not kind.startswith("select"):
            return
        listed = self.choices.get(rest[0] if rest else "", ())
        if not listed:
            what = (
                f"{name} chooses from the list {rest[0] if rest else ''!r}, and the sheet choices has none of that name"
            )
            near = "add its choices to the sheet choices"
            self.asked.faults.append(survey_files.bad_code_row(self.file, line, 1, what, near))
        ids = Ids()
        for number, (code, label) in enumerate(listed, 1):
            yield Option(ids.of(code, f"a{number}"), label, code, code.lower() == OTHER)
        if "or_other" in rest and all(code != OTHER for code, _ in listed):
            yield Option(
                ids.of(OTHER, OTHER), {self.form.languages[0] if self.form.languages else "": "Other"}, OTHER, True
            )

    def finished(self) -> Form:
        """Return the form, each answer of one's own joined with the text question that takes its words."""
        taken: dict[str, str] = {}
        for number, item in enumerate(self.form.items):
            for option in item.question.options if not item.words else ():
                text = self.words_of(item, option)
                if text:
                    taken[text] = item.name
                    self.form.items[number] = _with_words(item, option, text)
                    break
        self.form.words = {item.name: item for item in self.form.items if item.name in taken}
        self.form.items = [item for item in self.form.items if item.name not in taken]
        return self.form

    def words_of(self, item: Item, option: Option) -> str:
        """Return the text question that is shown only to those who chose this option."""
        quoted = rf"['\"]{re.escape(option.code)}['\"]"
        field_ = rf"\$\{{{re.escape(item.name)}\}}"
        condition = re.compile(rf"\s*(?:selected\(\s*{field_}\s*,\s*{quoted}\s*\)|{field_}\s*=\s*{quoted})\s*")
        found = [
            other.name
            for other in self.form.items
            if other.question.type == "open" and other.conditions and condition.fullmatch(other.conditions[-1])
        ]
        own = option.other or option.code.lower().startswith(OTHER)
        called = [name for name in found if own or name == f"{item.name}_{option.code}_words"]
        return called[0] if called else ""


def _with_words(item: Item, option: Option, words: str) -> Item:
    options = tuple(Option(one.id, one.label, one.code, one is option) for one in item.question.options)
    asked = item.question
    question = Question(asked.id, asked.type, asked.text, options, asked.where)
    return replace(item, question=question, words=words)
