"""Read the structure of a LimeSurvey questionnaire: .lss or .lsq (XML), or .txt (tab-separated values)."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree

from qantar.errors import survey_files
from qantar.formats.surveys.asking import Asking
from qantar.formats.surveys.grid import read_grid
from qantar.formats.surveys.languages import tag_of
from qantar.formats.surveys.xlsform import plain


@dataclass
class Part:
    """A subquestion or an answer: its code and its words by language; `scale` is 0, or 1 for a second one."""

    code: str
    scale: str = "0"
    text: dict[str, str] = field(default_factory=dict)


@dataclass
class Asks:
    """A question of LimeSurvey: its code, its letter of a type, its words, subquestions and answers."""

    code: str
    type: str
    other: bool = False
    relevance: str = ""
    text: dict[str, str] = field(default_factory=dict)
    parts: list[Part] = field(default_factory=list)
    answers: list[Part] = field(default_factory=list)


@dataclass
class Structure:
    """A questionnaire of LimeSurvey, in the order in which it asks."""

    questions: list[Asks] = field(default_factory=list)
    languages: tuple[str, ...] = ()
    title: dict[str, str] = field(default_factory=dict)


def read_structure(path: Path, asked: Asking) -> Structure | None:
    """Return a questionnaire; None where the file is none, and `asked` says why."""
    if path.suffix.lower() in (".lss", ".lsq", ".lsg", ".xml"):
        return _xml(path, asked)
    if path.suffix.lower() in (".lsa", ".zip"):
        what = "an archive (.lsa)"
        asked.faults.append(survey_files.other_kind(path.name, what, "a .lss", "unpack it: the .lss is in it"))
        return None
    return _tabs(path, asked)


# XML


def _xml(path: Path, asked: Asking) -> Structure | None:
    try:
        raw = path.read_bytes()
    except OSError as error:
        asked.faults.append(survey_files.unreadable(path.name, error.strerror or type(error).__name__))
        return None
    if not raw.strip():
        asked.faults.append(survey_files.empty(path.name))
        return None
    if b"<!DOCTYPE" in raw or b"<!ENTITY" in raw:
        hint = "export the structure of the survey again as .lss"
        asked.faults.append(survey_files.damaged(path.name, "it declares entities, as LimeSurvey never does", hint))
        return None
    try:
        root = ElementTree.fromstring(raw)
    except ElementTree.ParseError as error:
        line, column = error.position
        asked.faults.append(survey_files.broken_xml(path.name, line, column + 1))
        return None
    if root.find("questions") is None:
        hint = "in LimeSurvey: Display/Export, Survey structure (.lss)"
        asked.faults.append(survey_files.other_kind(path.name, "no structure of a survey", "one", hint))
        return None
    return _structure(root)


def _rows(root: ElementTree.Element, name: str) -> list[dict[str, str]]:
    return [{cell.tag: cell.text or "" for cell in row} for row in root.findall(f"{name}/rows/row")]


def _structure(root: ElementTree.Element) -> Structure:
    languages = [tag_of(one.text or "") for one in root.findall("languages/language")]
    found = Structure(languages=tuple(tag for tag in languages if tag))
    for row in _rows(root, "surveys_languagesettings"):
        if title := row.get("surveyls_title"):
            found.title[tag_of(row.get("surveyls_language", ""))] = plain(title)
    asks: dict[str, Asks] = {}
    parts: dict[str, Part] = {}
    groups = {row["gid"]: int(row.get("group_order") or 0) for row in _rows(root, "groups") if row.get("gid")}
    ordered = sorted(_rows(root, "questions"), key=lambda row: (groups.get(row.get("gid", ""), 0), _order(row)))
    for row in ordered:
        one = asks.setdefault(
            row["qid"],
            Asks(row["title"], row["type"], row.get("other") == "Y", _condition(row.get("relevance", ""))),
        )
        _say(one.text, row, "question")
    for row in sorted(_rows(root, "subquestions"), key=_order):
        parent = asks.get(row.get("parent_qid", ""))
        if parent is not None and row["qid"] not in parts:
            parts[row["qid"]] = Part(row["title"], row.get("scale_id") or "0")
            parent.parts.append(parts[row["qid"]])
        if row["qid"] in parts:
            _say(parts[row["qid"]].text, row, "question")
    for row in _rows(root, "question_l10ns"):
        if row["qid"] in asks:
            _say(asks[row["qid"]].text, row, "question")
        elif row["qid"] in parts:
            _say(parts[row["qid"]].text, row, "question")
    _answers(root, asks)
    found.questions = list(asks.values())
    return found


def _answers(root: ElementTree.Element, asks: Mapping[str, Asks]) -> None:
    by_id: dict[str, Part] = {}
    for row in sorted(_rows(root, "answers"), key=lambda row: int(row.get("sortorder") or 0)):
        one = asks.get(row.get("qid", ""))
        if one is None:
            continue
        scale = row.get("scale_id") or "0"
        answer = next((part for part in one.answers if (part.code, part.scale) == (row["code"], scale)), None)
        if answer is None:
            answer = Part(row["code"], scale)
            one.answers.append(answer)
        by_id[row.get("aid", "")] = answer
        _say(answer.text, row, "answer")
    for row in _rows(root, "answer_l10ns"):
        if row.get("aid") in by_id:
            _say(by_id[row["aid"]].text, row, "answer")


def _order(row: Mapping[str, str]) -> int:
    return int(row.get("question_order") or 0)


def _say(text: dict[str, str], row: Mapping[str, str], name: str) -> None:
    if row.get(name):
        text.setdefault(tag_of(row.get("language", "")), plain(row[name]))


def _condition(relevance: str) -> str:
    """Return a condition; the one that always holds is none.

    >>> _condition("1"), _condition("((Q1.NAOK == 'A1'))")
    ('', "((Q1.NAOK == 'A1'))")
    """
    return "" if relevance.strip() in ("", "1") else relevance.strip()


# Tab-separated values


def _tabs(path: Path, asked: Asking) -> Structure | None:
    grid = read_grid(path, asked, key="questionnaire_encoding")
    if grid is None:
        return None
    header = [name.lower() for name in grid.header]
    if not {"class", "type/scale", "name", "text", "language"} <= set(header):
        hint = "in LimeSurvey: Display/Export, Tab Separated Values format (*.txt), or Survey structure (.lss)"
        asked.faults.append(survey_files.other_kind(path.name, "no structure of a survey", "one", hint))
        return None
    found = Structure()
    asks: dict[str, Asks] = {}
    last: Asks | None = None
    for row in grid.rows[1:]:
        cells = dict(zip(header, row.cells, strict=True))
        kind, name, text = cells["class"], cells["name"], plain(cells["text"])
        language = tag_of(cells["language"])
        if kind == "S" and name in ("language", "additional_languages"):
            more = [tag_of(tag) for tag in re.split(r"[\s;,]+", cells["text"]) if tag]
            found.languages = tuple(dict.fromkeys([*found.languages, *(tag for tag in more if tag)]))
        elif kind == "SL" and name == "surveyls_title":
            found.title[language] = text
        elif kind == "Q":
            condition = _condition(cells.get("relevance", ""))
            last = asks.setdefault(name, Asks(name, cells["type/scale"], cells.get("other") == "Y", condition))
            last.text[language] = text
        elif kind in ("SQ", "A") and last is not None:
            listed = last.parts if kind == "SQ" else last.answers
            scale = cells["type/scale"] or "0"
            part = next((one for one in listed if (one.code, one.scale) == (name, scale)), None)
            if part is None:
                part = Part(name, scale)
                listed.append(part)
            part.text[language] = text
    found.questions = list(asks.values())
    return found


def columns_of(one: Asks) -> Iterator[tuple[str, str]]:
    """Give the names of the columns that a question can have in the data, each with what it holds of it."""
    yield one.code, ""
    for part in one.parts:
        yield f"{one.code}[{part.code}]", part.code
    if one.other:
        yield f"{one.code}[other]", "other"
