"""Sections, tables, figures and questions numbered twice or with a number missing, and references to what is not there.

A number is called missing only if nothing in the text begins with it; a reference to a table, figure or question only
if others of its kind are numbered. In a text that a scanner read, all this is at most `possible` where it rests on
one line.
"""

from __future__ import annotations

import re
from itertools import pairwise

from qantar.audit.answer import Discrepancy, Held
from qantar.audit.draft import Draft
from qantar.audit.manuscript import Line
from qantar.audit.numbered_things import caption_label, points_within, question_label, section_label
from qantar.audit.passages import Passage
from qantar.audit.question_lists import Numbered, is_whole, question_lists
from qantar.audit.question_runs import slips_of_questions
from qantar.audit.questions_dropped import some_were_dropped
from qantar.audit.references_to_tables import Referred, lines_begun_as_captions, references_in
from qantar.audit.rules.rule import Finds, Rule, discrepancy
from qantar.audit.words import stems

ID = "numbering"

FEW = 1  # references to tables, or to figures, of a text without any

_ENDED = re.compile(r"[.!?…:;|][\"”»’')\]]*$")
_PAGES = re.compile(
    r"\b(?:pp?\.|pages?|[Сс]\.|[Сс]тр\.|страниц\w*)\s?(?P<first>\d{1,4})\s?[-–—]\s?(?P<last>\d{1,4})(?![\d/]"
    r"|[-–.,]\d)"
    r"|(?<![\d.,/-])(?P<first_kk>\d{1,4})\s?[-–—]\s?(?P<last_kk>\d{1,4})(?:-?бб?\.|\s(?:бб?\.|беттер\w*))",
)
_CONTINUED = re.compile(
    r"\(?\b(?:continued|cont\.|extended|concluded|продолжени\w+|окончани\w+|жалғасы\w*"
    r"|соңы)\)?",
    re.IGNORECASE,
)
WIDEST = 4  # from a number to the next; what is further on is another count: lines of a program, years
_PANELS = re.compile(r"\(?[A-Za-z](?:\s?[-–,]\s?[A-Za-z])*\)?")  # 7A-E and 7F-H are one figure
#: Parts of a text that count anew within a higher one have no number twice when they begin at 1 again.
_AGAIN = "1"


def check(draft: Draft) -> Finds:
    """Look at the numbers of sections, captions and questions, then at what refers to them."""
    yield from _sections(draft)
    captions = _captions(draft)
    for kind, found in captions.items():
        for chapter, of_chapter in _by_chapter(found).items():
            yield from _in_order(draft, kind, of_chapter, chapter)
    told = set[int]()
    for kind, run in question_lists(draft):
        if is_whole(run):
            for one in _in_order(draft, kind, run):
                told |= {one.place.line} if isinstance(one, Discrepancy) else set()
                yield one
    yield from _within_sentences(draft)
    yield from _told(draft, told)
    yield from _references(draft, captions)
    for passage in draft.passages:
        yield from _pages(passage)


def _sections(draft: Draft) -> Finds:
    series: dict[tuple[str, str], list[list[Numbered]]] = {}
    for passage in draft.passages:
        text = passage.text
        label = section_label(text) if passage.paragraph.role == "heading" and not text.rstrip().endswith("?") else None
        if label is None or (not label.form and "." not in label.number and not label.title):
            continue
        parent = label.number.rpartition(".")[0]
        runs = series.setdefault((label.form, parent), [[]])
        one = Numbered(label.number, label.title, passage.place(0))
        if not parent and _begins_anew(label.number, runs[-1]):
            runs.append([])
        runs[-1].append(one)
    for (form, parent), runs in series.items():
        for run in runs:
            if parent or len(run) >= (2 if form.strip("I") else 3):  # else a year or a number of something else
                yield from _in_order(draft, "section", run, parent)


def _begins_anew(number: str, run: list[Numbered]) -> bool:
    """Whether another count begins: at 1 again, or at 2 behind 4 and more, where 1 was not taken for a heading."""
    if number == _AGAIN:
        return len({before.number for before in run}) > 1
    return number.isdigit() and int(number) == 2 and bool(run) and run[-1].number.isdigit() and int(run[-1].number) > 3


def _captions(draft: Draft) -> dict[str, list[Numbered]]:
    found: dict[str, list[Numbered]] = {}
    before: Line | None = None
    for line in draft.manuscript.lines:
        label = caption_label(line.text) if line.role not in ("blank", "note", "running-head") else None
        goes_on = (
            before is not None
            and before.role == line.role == "body"
            and before.number == line.number - 1
            and not _ENDED.search(before.text.rstrip())
        )
        if label is not None and not goes_on:
            found.setdefault(label.kind, []).append(Numbered(label.number, label.title, draft.line(line.number)))
        before = line
    return found


def _by_chapter(found: list[Numbered]) -> dict[str, list[Numbered]]:
    """Captions by the number before the last point, which is the chapter's: figure 4.2 is not figure 5.2."""
    chapters: dict[str, list[Numbered]] = {}
    for one in found:
        chapters.setdefault(_chapter_of(one.number), []).append(one)
    return chapters


def _chapter_of(number: str) -> str:
    return number.rpartition(".")[0]


def _within_sentences(draft: Draft) -> Finds:
    """Points counted within a sentence: (1) ...; (2) ...; (4) ..."""
    for passage in draft.passages:
        points = points_within(passage.text) if not passage.is_note and ")" in passage.text else []
        for (before, _), (number, start) in pairwise(points):
            place = passage.place(start)
            if number == before + 1:
                yield Held(ID, place.line)
            elif number <= before + 2:
                what = f"comes twice: {number}" if number == before else f"has no {before + 1}"
                expected = f"({before + 1})"
                message = f"the list within the sentence {what}"
                yield discrepancy(ID, "likely", place, stated=f"({number})", expected=expected, message=message)


def _told(draft: Draft, known: set[int]) -> Finds:
    """Questions that running text counts, where the lists of questions have not told of them."""
    for one, before, missing in slips_of_questions(draft):
        place, first = (each.passage.place(each.start, each.end) for each in (one, before))
        if place.line in known or first.line in known:
            continue
        stated, twice = f"question {one.number}", one.number == before.number
        message = f"{stated} is told of twice" if twice else f"there is no question {missing} before {stated}"
        expected = f"question {missing}" if missing != one.number else "another number"
        yield discrepancy(ID, "likely", place, stated=stated, expected=expected, message=message, also=(first,))


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
    by_number = {int(number.rpartition(".")[2]): one for number, one in first.items()}
    if len(by_number) > 2 and all(high - low > 1 for low, high in pairwise(sorted(by_number))):
        return  # the lines of a program: 10, 20, 30
    for low, high in pairwise(sorted(by_number)):
        yield Held(ID, by_number[low].place.line)
        for number in range(low + 1, high if high - low <= WIDEST else low):
            whole, next_one = f"{parent}.{number}" if parent else str(number), by_number[high]
            lines = by_number[low].place.line, next_one.place.line
            dropped = kind in ("question", "point") and some_were_dropped(draft, lines, number)
            if not dropped and not _is_between(draft, kind, whole, *lines):
                message = f"there is no {kind} {whole} before {kind} {next_one.number}"
                stated, expected = f"{kind} {next_one.number}", f"{kind} {whole}"
                yield discrepancy(ID, "likely", next_one.place, stated=stated, expected=expected, message=message)


def _same_title(one: str, other: str) -> bool:
    if _PANELS.fullmatch(one) or _PANELS.fullmatch(other):
        return True
    words, others = set(stems(_CONTINUED.sub("", one))), set(stems(_CONTINUED.sub("", other)))
    return not words or not others or len(words & others) >= 0.75 * min(len(words), len(others))


def _is_between(draft: Draft, kind: str, number: str, after: int, before: int) -> bool:
    """Whether a line between two others bears a number, though it was not taken for a heading or a question."""
    lines = draft.manuscript.lines
    if kind in ("section", "question", "point"):
        lines = lines[min(after, before) : max(after, before)]
    read = {"section": section_label, "question": question_label}.get(kind, caption_label)
    behind_words = re.compile(
        rf"^\W*(?:\w{{1,20}}\W+){{1,3}}{re.escape(number)}(?:[:.)]\s|\s[(–—])"
    )  # "Qu estion 4:" of a scanner's
    plain = re.compile(rf"^\W*{re.escape(number)}(?:[.)]\s|\s(?=[^\W\d_]))")
    for line in lines:
        if kind == "question" and behind_words.search(line.text):
            return True
        if kind in ("section", "point") and plain.search(line.text) and (kind == "point" or _is_short(line.text)):
            return True
        label = read(line.text.lstrip("#*_> "))
        if label is not None and label.number == number and label.kind == kind:
            return True
    return False


def _is_short(text: str) -> bool:
    return len(text) <= 90 and not text.rstrip().endswith((".", ",", ";"))


def _references(draft: Draft, captions: dict[str, list[Numbered]]) -> Finds:
    known = {kind: {one.number for one in found} for kind, found in captions.items()}
    begun = lines_begun_as_captions(draft)
    without: dict[str, list[tuple[Passage, Referred]]] = {}
    for passage in draft.passages:
        for one in references_in(passage):
            if one.kind not in known:
                without.setdefault(one.kind, []).append((passage, one))
                continue
            place = passage.place(one.start, one.end)
            for number in one.numbers:
                own = passage.text[one.end : one.end + 2] == ": "  # a caption that was taken for a reference
                if number in known[one.kind] or begun.get((one.kind, number), set()) - (
                    {place.line} if not own else set()
                ):
                    yield Held(ID, place.line)
                    continue
                chapter = _chapter_of(number)
                beside = {other for other in known[one.kind] if _chapter_of(other) == chapter}
                if not beside:
                    continue  # of a chapter that is not here, or a picture 2 among figures 4.1 and 4.2
                has = _listed(beside)
                message = f"there is no {one.kind} {number}: the text has {one.kind} {has}"
                expected = f"{one.kind} {has}"
                yield discrepancy(ID, "likely", place, stated=one.text, expected=expected, message=message)

    for kind, named in without.items():
        numbers = [number for _, one in named for number in one.numbers]
        by_place = kind == "table" and all(_is_there_by_place(draft, number) for number in numbers)
        if len(named) <= FEW and not by_place and not any(begun.get((kind, number)) for number in numbers):
            yield from _to_none_at_all(named)


def _is_there_by_place(draft: Draft, number: str) -> bool:
    """Whether a text has so many tables that one of them, whose number could not be read, may be this one."""
    return number.isdigit() and int(number) <= len(draft.manuscript.tables)


def _to_none_at_all(named: list[tuple[Passage, Referred]]) -> Finds:
    """References to tables in a text that has none; where there are many, its tables may have been lost on the way."""
    for passage, one in named:
        message = f"the text has no {one.kind} with a number"
        place = passage.place(one.start, one.end)
        yield discrepancy(ID, "possible", place, stated=one.text, expected=f"a {one.kind}", message=message)


def _pages(passage: Passage) -> Finds:
    """Pages 128-101, which run backwards; 128-31 is short for 128-131."""
    for match in _PAGES.finditer(passage.text) if passage.has_digits else ():
        first, last = match["first"] or match["first_kk"], match["last"] or match["last_kk"]
        if len(first) != len(last) or passage.in_address(match.start()):
            continue
        place = passage.place(match.start(), match.end())
        if int(first) <= int(last):
            yield Held(ID, place.line)
        else:
            message = f"pages cannot run from {first} to {last}"
            expected = f"{last}–{first}"
            yield discrepancy(ID, "likely", place, stated=match.group(), expected=expected, message=message)


def _listed(numbers: set[str]) -> str:
    every = sorted(numbers, key=lambda number: [int(part) for part in number.split(".")])
    return ", ".join(every) if len(every) <= 5 else f"{every[0]} to {every[-1]}"


RULE = Rule(
    ID,
    "A section, table, figure or question numbered twice or missing, a reference to none, and pages backwards",
    "warning",
    check,
    needs="numbered headings, captions or questions",
)
