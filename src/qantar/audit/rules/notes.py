"""A note that points nowhere: called in the text and not there, or there and called nowhere.

A figure in brackets or glued to a word is a call without a note only where the notes of the text are called like that
and the figure is the one that the row of calls lacks. "See note 48" is looked up where there are ten notes or the
text calls them. Also a number that is left out in a row of notes. In a text that a scanner read, calls and labels of
notes are often lost, so the rule is silent there.
"""

from __future__ import annotations

import re
from itertools import pairwise

from qantar.audit.answer import Held
from qantar.audit.draft import Draft
from qantar.audit.note_rows import lacking, spoken_of
from qantar.audit.passages import Passage
from qantar.audit.rules.rule import Finds, Rule, discrepancy

ID = "notes"

_MARKED = re.compile(r"\[\^([\w-]{1,20})\](?!:)")


def check(draft: Draft) -> Finds:
    """Match the calls of notes with the notes."""
    notes = draft.manuscript.notes
    if draft.ocr:
        return
    yield from _without_notes(draft)
    labels = {note.label for note in notes}
    called = set[str]()
    for passage in draft.passages:
        for marker in passage.paragraph.markers:
            if marker.label is None or (marker.label not in labels and _is_in_formula(passage, marker.offset)):
                continue
            called.add(marker.label)
            place = passage.place(min(marker.offset, max(len(passage.text) - 1, 0)))
            if marker.label in labels:
                yield Held(ID, place.line)
            else:
                message = f"the text calls note {marker.label}, and there is no such note"
                yield discrepancy(
                    ID,
                    "likely",
                    place,
                    stated=f"note {marker.label}",
                    expected="a note of this number",
                    message=message,
                )
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


def _is_in_formula(passage: Passage, offset: int) -> bool:
    return _SYMBOLS.search(passage.text[max(0, offset - BESIDE) : offset + BESIDE]) is not None


def _without_notes(draft: Draft) -> Finds:
    """Calls in a text that has no note at all, or none of a label that only a note can have: [^3]."""
    labels = {note.label for note in draft.manuscript.notes}
    for passage in draft.passages:
        called = [(match.start(), match[1]) for match in _MARKED.finditer(passage.text) if match[1] not in labels]
        if not labels:
            called += [
                (max(0, min(marker.offset, len(passage.text) - 1)), marker.label)
                for marker in passage.paragraph.markers
                if marker.label is not None
                and not passage.text[: marker.offset][-1:].isdigit()
                and not _is_in_formula(passage, marker.offset)
            ]
        for offset, label in called:
            message = f"the text calls note {label}, and there is no such note"
            expected = "a note of this number"
            place = passage.place(offset)
            yield discrepancy(ID, "likely", place, stated=f"note {label}", expected=expected, message=message)


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
