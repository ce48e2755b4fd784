"""One event that is given two dates.

Two sentences tell of one event if all that stands before the date is worded alike, names included: "The great march
in Ansel took place on 8 October 2007" and, elsewhere, "The great march in Ansel took place on 15 October 2007".
Events may come twice, so the answer is at most `likely`, and `possible` where the words before the date are few.
"""

from __future__ import annotations

from typing import NamedTuple

from qantar.audit.answer import Certainty, Held
from qantar.audit.draft import Draft
from qantar.audit.passages import Sentence
from qantar.audit.rules.rule import Finds, Rule, discrepancy
from qantar.audit.words import stem, stems
from qantar.values.edtf import Edtf
from qantar.values.found import Found

ID = "one-event-two-dates"


class Dated(NamedTuple):
    """A sentence with one full date, and the stems of the words before it."""

    sentence: Sentence
    date: Found[Edtf]
    before: tuple[str, ...]


def check(draft: Draft) -> Finds:
    """Compare the dates of sentences that begin alike."""
    seen: dict[tuple[str, ...], list[Dated]] = {}
    for sentence in draft.sentences():
        if sentence.passage.is_note or len(sentence.dates) != 1 or sentence.dates[0].value.precision != "day":
            continue
        date = sentence.dates[0]
        words = sentence.passage.text[sentence.start : date.start]
        before = stems(words)
        if len(before) < 3 or not _names_something(words):
            continue
        seen.setdefault(before, []).append(Dated(sentence, date, before))
    for alike in seen.values():
        if len(alike) == 2 and alike[0].sentence.passage is not alike[1].sentence.passage:
            yield from _compare(*alike)


def _names_something(words: str) -> bool:
    """Whether a name of a place or a body stands in the words; the first word of a sentence is none."""
    return any(word[0].isupper() and stem(word) for word in words.split()[1:]) or words[:1].isupper()


def _compare(one: Dated, other: Dated) -> Finds:
    first, second = (each.sentence.passage.place(each.date.start, each.date.end) for each in (one, other))
    if one.date.value.earliest == other.date.value.earliest:
        yield Held(ID, second.line)
        return
    said, again = (each.sentence.passage.text[each.date.start : each.date.end] for each in (one, other))
    sure: Certainty = "likely" if len(one.before) >= 4 else "possible"
    message = f"{first.at} dates what seems the same event {said}, {second.at} {again}"
    yield discrepancy(ID, sure, second, stated=again, expected=said, message=message, also=(first,))


RULE = Rule(
    ID,
    "One event that is given two dates",
    "warning",
    check,
    needs="two sentences with one full date each that are worded alike up to it",
)
