"""Calls of notes within lines: raised or glued to words and figures, also where a scanner made signs of them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Container, Iterator, Mapping, Sequence
from typing import NamedTuple

from qantar.audit.manuscript import Role
from qantar.audit.note_calls import AT_YEAR, GLUED, SQUARE, flat, raised
from qantar.audit.reading_notes import NoteLines
from qantar.audit.reading_pages import PageLine

_SIGNS = "’'‘\"”!?>*°®©™¢¥§#"
_MISREAD = re.compile(
    rf"(?:(?<=[^\W_])|(?<=[%.)»”\"]))(?P<raw>(?:[{_SIGNS}%]"
    rf"|(?<!\d)\d{{1,2}}(?=[{_SIGNS}]))[{_SIGNS}%\dlIS]{{0,6}})(?=[\s.,;:)\"”]|$)"
    r"|(?<=[^\W\d_]) (?P<apart>[*°®©¢]{1,2}[°®\d]{0,2})(?=[\s.,;:)]|$)"
)
_STRONG = re.compile(r"[*°®©™¢¥§>#]|[’'‘\"”!?][\d!?%lI’'‘\"”]|(?<!\d)%")
_SPEECH = re.compile(r"[.!?]{0,3}[\"”»][’'\"”]?")  # how somebody's words end
_LONGEST = 5000  # characters of a line in which calls are looked for
_YEAR_END = re.compile(r"(?<!\d)(?:1[89]|20)\d\d$")


class Call(NamedTuple):
    """A call of a note: the place of its line, its columns, and the note it calls (None: unreadable)."""

    place: int
    start: int
    end: int
    label: str | None


def find_calls(lines: Sequence[PageLine], roles: Sequence[Role], notes: Sequence[NoteLines]) -> dict[int, list[Call]]:
    """The calls of notes by the place of their line.

    Figures glued to a word or a year are held to be calls only where the text raises none and has a note of that
    number on the page: 20124 is a number before it is the year 2012 and a note.
    """
    misread = sum(not note.label_read for note in notes)
    scanned = misread > 2 and misread * 10 > len(notes)
    known = {note.label for note in notes}
    on_page: dict[int | None, list[str]] = defaultdict(list)
    for note in notes:
        on_page[lines[note.places[0]].page].append(note.label)
    places = [
        place
        for place, line in enumerate(lines)
        if roles[place] in ("body", "heading", "caption", "item") and len(line.text) <= _LONGEST
    ]
    lifted = {place: raised_calls(place, lines[place].text) for place in places}
    unraised = bool(known) and not any(call.label in known for calls in lifted.values() for call in calls)
    pages: dict[int | None, list[Call]] = defaultdict(list)
    for place in places:
        text, here = lines[place].text, on_page[lines[place].page]
        found = lifted[place] + _in_brackets(place, text, known)
        if unraised:
            found += _glued(place, text, here or known)
        if scanned and here:
            found += _misread(place, text, found)
        pages[lines[place].page] += sorted(found, key=lambda call: call.start)
    by_line: dict[int, list[Call]] = defaultdict(list)
    for page, found in pages.items():
        for call in _labelled(found, on_page[page]):
            by_line[call.place].append(call)
    return dict(by_line)


def _in_brackets(place: int, text: str, known: Container[str]) -> list[Call]:
    return [
        Call(place, match.start(), match.end(), label)
        for match in (SQUARE.finditer(text) if "[" in text else ())
        if (label := match[match.lastindex or 0]) in known
    ]


def _glued(place: int, text: str, labels: Container[str]) -> list[Call]:
    return [
        Call(place, match.start(1), match.end(), match[1])
        for pattern in (GLUED, AT_YEAR)
        for match in pattern.finditer(text)
        if match[1] in labels
    ]


def raised_calls(place: int, text: str) -> list[Call]:
    """The calls of notes in a line that are raised figures.

    >>> raised_calls(0, "on 25 km² of land¹²")
    [Call(place=0, start=17, end=19, label='12')]
    """
    return [Call(place, match.start(), match.end(), flat(match.group())) for match in raised(text)]


def _misread(place: int, text: str, taken: Sequence[Call]) -> Iterator[Call]:
    ends = {at for call in taken for at in range(call.start, call.end)}
    for match in _MISREAD.finditer(text):
        raw, start = match["raw"] or match["apart"], match.start(match.lastgroup or 0)
        if start in ends:
            continue
        before = text[max(0, start - 12) : start]
        if raw[0] == "%" and before[-1:].isdigit() and not _YEAR_END.search(before):
            raw, start = raw[1:], start + 1  # 80%'45: the per cent belongs to the figure
        if raw[:1] in '"”' and len(raw) > 1:
            raw, start = raw[1:], start + 1
        if _STRONG.search(raw) and not _SPEECH.fullmatch(raw) and not raw.isdigit():
            yield Call(place, start, match.end(), None)


def _labelled(calls: Sequence[Call], labels: Sequence[str]) -> list[Call]:
    """Calls that cannot be read get the numbers of the page's notes where there are as many of them."""
    if len(calls) == len(labels) and any(call.label is None for call in calls):
        return [call._replace(label=label) for call, label in zip(calls, labels, strict=True)]
    return list(calls)


def without(text: str, calls: Sequence[Call]) -> list[tuple[int, str]]:
    """The parts of a line that are no calls of notes, each with its column."""
    parts, start = [], 0
    for call in calls:
        if call.start > start:
            parts.append((start, text[start : call.start]))
        start = max(start, call.end)
    if start < len(text):
        parts.append((start, text[start:]))
    return parts


Calls = Mapping[int, Sequence[Call]]
