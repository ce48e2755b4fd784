"""A note that points nowhere: called in the text and not there, or there and called nowhere.

A figure in brackets or glued to a word is a call without a note only where the notes of the text are called like that
and the figure is the one that the row of calls lacks. "See note 48" is looked up where there are ten notes or the
text calls them. Also a number that is left out in a row of notes. In a text that a scanner read, calls and labels of
notes are often lost, so the rule is silent there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from itertools import pairwise

from qantar.audit.answer import Held
from qantar.audit.draft import Draft
from qantar.audit.note_rows import lacking, spoken_of
from qantar.audit.passages import Passage
from qantar.audit.rules.rule import Finds, Rule, discrepancy

ID = "notes"

_ONE_LETTER = re.compile(r"(?:^|[^\w\u0300-\u036fˆ¯˜])[^\W\d_aiаиовуяі][\u0300-\u036fˆ¯˜]{0,2}$", re.IGNORECASE)
_MARKED = re.compile(r"\[\^([\w-]{1,20})\](?!:)")


def check(draft: Draft) -> Finds:
    """Match the calls of notes with the notes."""
    notes = draft.manuscript.notes
    if draft.ocr:
        return
    yield from _marked(draft)
    labels = {note.label for note in notes}
    calls = list(_calls(draft, labels))
    called = {label for _, _, label in calls}
    for passage, offset, label in calls:
        place = passage.place(min(offset, max(len(passage.text) - 1, 0)))
        if label in labels:
            yield Held(ID, place.line)
        elif _is_in_a_row(label, called | labels):
            message = f"the text calls note {label}, and there is no such note"
            expected = "a note of this number"
            yield discrepancy(ID, "likely", place, stated=f"note {label}", expected=expected, message=message)
    if notes and len(called) >= 0.8 * len(labels):
        for note in notes:
            if note.label not in called and note.label_read:
                message = f"there is a note {note.label}, and nothing in the text calls it"
                place = draft.line(note.lines[0])
                yield discrepancy(
                    ID, "possible", place, stated=f"note {note.label}", expected="a call in the text", message=message
                )
    missing = list(lacking(draft, labels))
    yield from _left_out(draft, called, {label for _, _, label in missing})
    for passage, offset, label in [*missing, *spoken_of(draft, labels)]:
        place = passage.place(offset)
        if label in labels:
            yield Held(ID, place.line)
            continue
        message = f"the text refers to note {label}, and there is no such note"
        expected = "a note of this number"
        yield discrepancy(ID, "likely", place, stated=f"note {label}", expected=expected, message=message)


#: Beside these a small raised figure is a power or an index: of the variance s² of n = 12.
_SYMBOLS = re.compile(r"[=∑∏√±×]|[α-ωΑ-Ω]|\b[a-zA-Z]\s?[−–+]\s?\d")
BESIDE = 60  # characters


def _calls(draft: Draft, labels: Set[str]) -> Iterator[tuple[Passage, int, str]]:
    """The calls that were read, with their labels, but for figures in formulas and behind one letter alone: s², σ̂²."""
    for passage in draft.passages:
        for marker in passage.paragraph.markers:
            if marker.label is None:
                continue
            before = passage.text[max(0, marker.offset - 4) : marker.offset]
            if marker.label in labels or not (_ONE_LETTER.search(before) or _is_in_formula(passage, marker.offset)):
                yield passage, marker.offset, marker.label


def _is_in_formula(passage: Passage, offset: int) -> bool:
    return _SYMBOLS.search(passage.text[max(0, offset - BESIDE) : offset + BESIDE]) is not None


def _is_in_a_row(label: str, labels: set[str]) -> bool:
    """Whether notes count up to a label or on from it: a 7 alone is an exponent, or what a PDF has raised."""
    return not label.isdigit() or label == "1" or not {str(int(label) - 1), str(int(label) + 1)}.isdisjoint(labels)


def _marked(draft: Draft) -> Finds:
    """Calls of a label that only a note can have: [^3]."""
    labels = {note.label for note in draft.manuscript.notes}
    for passage in draft.passages:
        for match in _MARKED.finditer(passage.text):
            if match[1] not in labels:
                message = f"the text calls note {match[1]}, and there is no such note"
                expected, place = "a note of this number", passage.place(match.start())
                yield discrepancy(ID, "likely", place, stated=f"note {match[1]}", expected=expected, message=message)


def _left_out(draft: Draft, called: set[str], told: set[str]) -> Finds:
    numbered = [note for note in draft.manuscript.notes if note.label.isdigit()]
    known = {int(note.label) for note in numbered}
    for before, after in pairwise(numbered):
        one, other = int(before.label), int(after.label)
        both = before.label in called and after.label in called
        if both and one + 1 < other <= one + 3 and one + 1 not in known and str(one + 1) not in told:
            message = f"note {other} follows note {one}: there is no note {one + 1}"
            place = draft.line(after.lines[0])
            yield discrepancy(ID, "likely", place, stated=f"note {other}", expected=f"note {one + 1}", message=message)


RULE = Rule(
    ID,
    "A note that is called and not there, or there and not called, and a number left out among notes",
    "warning",
    check,
    needs="notes, in a text that no scanner read",
)
