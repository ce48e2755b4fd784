"""Sections, tables, figures and questions numbered twice or with a number missing, and references to what is not there.

A number is called missing only if nothing in the text begins with it; a reference to a table, figure or question only
if others of its kind are numbered. In a text that a scanner read, all this is at most `possible` where it rests on
one line.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from qantar.audit.answer import Held, Place
from qantar.audit.draft import Draft
from qantar.audit.rules.rule import Finds, Rule, discrepancy
from qantar.audit.words import stems

ID = "numbering"

_SECTION = re.compile(
    r"^\s*(?:(?:Chapter|Section|Part|Глава|Раздел|Часть)\s+)?(\d{1,2}(?:\.\d{1,2}){0,3})(?:-?(?:тарау|бөлім))?[.:]?\s*"
    r"([^\W\d_][^\n]{2,120})$",
    re.IGNORECASE,
)
_CAPTION = re.compile(
    r"^\W{0,3}(?:(?P<kind>Table|Figure|Fig\.|Chart|Таблица|Рисунок|Рис\.|Диаграмма)\s*(?:number|No\.?"
    r"|№)?\s*(?P<number>\d{1,3})"
    r"|(?P<kk>\d{1,3})\s?-?\s?(?P<kind_kk>кесте|сурет))\b(?P<title>.{0,120})",
    re.IGNORECASE,
)
_REFERENCE = re.compile(
    r"\b(?:(?P<kind>tables?|figures?|fig\.|charts?|таблиц\w*|рисун\w*|рис\.)\s*(?:number|No\.?"
    r"|№)?\s*(?P<number>\d{1,3})\b(?![.,]\d)"
    r"|(?P<kk>\d{1,3})\s?-\s?(?P<kind_kk>кесте|сурет)\w*)",
    re.IGNORECASE,
)
_ANOTHERS = re.compile(
    r"\s*(?:of|in|from)\s+(?!this\b|chapter\b|section\b|the (?:text|thesis|next|previous|present)\b)(?:the"
    r"|an?|his|her|its|their|that)\b"
    r"|\s+(?:из\s+|от\s+)?(?:ежегодник|отч[её]т|доклад|сборник|закон|справочник|бюллетен|книг|исследовани)",
    re.IGNORECASE,
)
_ANOTHERS_KAZAKH = re.compile(r"[^\W\d_](?:ның|нің|дың|дің|тың|тің)\s+$")
_QUESTION = re.compile(
    r"^\s*(?:(?P<word>Question|Вопрос|Сұрақ|Q)\s*)?(?P<number>\d{1,3})[.):]\s+(?P<title>\S.{8,400}\?)\s*$",
    re.IGNORECASE,
)
_KINDS = {
    "tab": "table",
    "таб": "table",
    "кес": "table",
    "fig": "figure",
    "рис": "figure",
    "сур": "figure",
    "cha": "chart",
    "диа": "chart",
}


class Numbered(NamedTuple):
    """Something with a number of its own."""

    number: str
    title: str
    place: Place


def check(draft: Draft) -> Finds:
    """Look at the numbers of sections, captions and questions, then at what refers to them."""
    yield from _sections(draft)
    captions = _captions(draft)
    for kind, found in captions.items():
        yield from _in_order(draft, kind, found)
    worded, questions = _questions(draft)
    yield from _in_order(draft, "question" if worded else "point", questions)
    yield from _references(draft, captions)


def _sections(draft: Draft) -> Finds:
    found = [
        Numbered(match[1], match[2], passage.place(0))
        for passage in draft.passages
        if passage.paragraph.role == "heading"
        and not passage.text.rstrip().endswith("?")
        and (match := _SECTION.match(passage.text))
        and ("." in match[1] or not passage.text[match.end(1)].isalpha())
    ]
    by_parent: dict[str, list[Numbered]] = {}
    for one in found:
        by_parent.setdefault(one.number.rpartition(".")[0], []).append(one)
    for parent, children in by_parent.items():
        if not parent and len(children) < 3:
            continue  # a year or a number of something else
        yield from _in_order(draft, "section", children, parent)


def _captions(draft: Draft) -> dict[str, list[Numbered]]:
    found: dict[str, list[Numbered]] = {}
    for line in draft.manuscript.lines:
        match = _CAPTION.match(line.text)
        if match is None or line.role in ("blank", "note", "running-head"):
            continue
        title = match["title"].strip(" .:-–—")
        if title[:1].islower() and not match["kk"]:
            continue  # a sentence that goes on: "Table 2 shows ..."
        kind = _KINDS[(match["kind"] or match["kind_kk"])[:3].lower()]
        found.setdefault(kind, []).append(Numbered(match["number"] or match["kk"], title, draft.line(line.number)))
    return found


def _questions(draft: Draft) -> tuple[bool, list[Numbered]]:
    """The questions that have numbers, and whether most of them are called questions."""
    found, worded = [], 0
    for passage in draft.passages:
        match = _QUESTION.match(passage.text)
        if match and not passage.is_note:
            worded += match["word"] is not None
            found.append(Numbered(match["number"], match["title"], passage.place(0, len(passage.text))))
    return 2 * worded > len(found), found if len(found) >= 3 else []


def _in_order(draft: Draft, kind: str, found: list[Numbered], parent: str = "") -> Finds:
    first: dict[str, Numbered] = {}
    for one in found:
        before = first.setdefault(one.number, one)
        if before is not one and not _same_title(before.title, one.title):
            message = f"{kind} {one.number} is there twice, with different titles"
            yield discrepancy(
                ID,
                "likely",
                one.place,
                stated=f"{kind} {one.number}",
                expected="another number",
                message=message,
                also=(before.place,),
            )
    numbers = sorted({int(number.rpartition(".")[2]) for number in first})
    if len(numbers) < 2:
        return
    for number in range(numbers[0], numbers[-1]):
        whole = f"{parent}.{number}" if parent else str(number)
        if number in numbers:
            yield Held(ID, first[whole].place.line)
        elif not _begins_a_line(draft, kind, whole):
            after = first[
                f"{parent}.{numbers[numbers.index(max(n for n in numbers if n < number)) + 1]}"
                if parent
                else str(min(n for n in numbers if n > number))
            ]
            message = f"there is no {kind} {whole} before {kind} {after.number}"
            yield discrepancy(
                ID, "likely", after.place, stated=f"{kind} {after.number}", expected=f"{kind} {whole}", message=message
            )


def _same_title(one: str, other: str) -> bool:
    words, others = set(stems(one)), set(stems(other))
    return not words or not others or len(words & others) >= 0.75 * min(len(words), len(others))


def _begins_a_line(draft: Draft, kind: str, number: str) -> bool:
    escaped = re.escape(number)
    shapes = {
        "section": rf"^\W*{escaped}\.?\s*[^\W\d_]" if "." in number else rf"^\W*{escaped}\.\s+[^\W\d_][^.]{{2,80}}$",
        "question": rf"^\W*(?:Question|Вопрос|Сұрақ|Q)\s*{escaped}\b",
        "point": rf"^\W*{escaped}[.)]\s",
    }
    shape = shapes.get(kind, rf"\b{escaped}\b")
    pattern = re.compile(shape)
    return any(
        pattern.search(line.text) and (kind in shapes or _CAPTION.match(line.text) is not None)
        for line in draft.manuscript.lines
    )


def _references(draft: Draft, captions: dict[str, list[Numbered]]) -> Finds:
    for passage in draft.passages:
        if passage.paragraph.role == "caption":
            continue
        for match in _REFERENCE.finditer(passage.text):
            kind = _KINDS[(match["kind"] or match["kind_kk"])[:3].lower()]
            number = match["number"] or match["kk"]
            known = {one.number for one in captions.get(kind, [])}
            if (
                not known
                or passage.in_address(match.start())
                or _of_another_work(passage.text, match.start(), match.end())
            ):
                continue
            place = passage.place(match.start(), match.end())
            if number in known:
                yield Held(ID, place.line)
            else:
                message = f"there is no {kind} {number}: the text has {kind} {_listed(known)}"
                yield discrepancy(
                    ID, "likely", place, stated=match.group(), expected=f"{kind} {_listed(known)}", message=message
                )


def _of_another_work(text: str, start: int, end: int) -> bool:
    """Whether a table or figure is said to be another work's: table 30 of the yearbook, жылнамасының 31-кестесі."""
    return _ANOTHERS.match(text[end : end + 50]) is not None or (
        _ANOTHERS_KAZAKH.search(text[max(0, start - 24) : start]) is not None
    )


def _listed(numbers: set[str]) -> str:
    every = sorted(numbers, key=int)
    return ", ".join(every) if len(every) <= 5 else f"{every[0]} to {every[-1]}"


RULE = Rule(
    ID,
    "A section, table, figure or question numbered twice or missing, and a reference to one that is not there",
    "warning",
    check,
    needs="numbered headings, captions or questions",
)
