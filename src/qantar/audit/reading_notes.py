"""Notes at the foot of pages or the end of a text: where each begins and ends, and its number even where misread."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from qantar.audit.manuscript import Role
from qantar.audit.note_calls import flat, labels_called
from qantar.audit.note_labels import number_notes
from qantar.audit.reading_pages import PageLine

_PLAIN = re.compile(
    r"\s*(?:\[(?P<square>\d{1,4})\]|(?P<raised>[⁰¹²³⁴-⁹]{1,4})|(?P<digits>\d{1,3})(?!\d)[.)]?)(?P<gap>\s*)(?=\S)"
)
_GARBLED = re.compile(
    r"\s*(?P<label>[!?\"“”'‘’*°®%™©¢¥§¹²³]{1,3}|[\dIlOoSsBZ!%°®™'\"“*]{1,4}[!\"'?°]?[YT]?)\s?(?=[^\W\d_]|[«“\"‘(\[])"
)
#: A note may begin with a figure: 2 2007 жылы ...; 3 14 of the 30 ...
_FIGURE_FIRST = re.compile(r"\d[\d.,]*\s?%?\s+[^\W\d_]{2}")
_CITES = re.compile(
    r"\b(?:1[5-9]|20)\d\d\b|https?:|www\.|\[In \w+\]|\bn\s?=\s?\d"
    r"|\b(?:See|Ibid|Cf|vol|pp?|ed|table|question|Book|Там же|Ук|См|Сонда|Қараңыз|бет)\b",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"https?:\S+(?:# \S+)?(?<!-)\s*$")
_ENDED = re.compile(r"[.\])/»”\"]\s*$|" + _ADDRESS.pattern)
_SIGN = re.compile(r"[^\W\d_][.,”\"’]?['’!?\"]?[®°*¢©]")
_SCANNED = 10  # signs in place of calls, from which on a text is held to be a scanner's
_LONGEST = 5000
HEADING = re.compile(r"\W*(?:(?:foot|end)?notes|примечания|сноски|ескертпелер|сілтемелер)\W*", re.IGNORECASE)


class NoteLines(NamedTuple):
    """A note as lines: its number, whether that could be read, and the places of its lines with the first column."""

    label: str
    label_read: bool
    places: list[int]
    column: int


class Start(NamedTuple):
    """A line with which a note may begin: the label as it stands there, and the column of the words behind it."""

    place: int
    label: str
    column: int
    numbered: bool = False  # by figures and a space
    dotted: bool = False


Draft = tuple[Start, list[int]]


def find_notes(lines: Sequence[PageLine], roles: list[Role]) -> list[NoteLines]:
    """The notes in the order of the text; their lines get the role `note`."""
    drafts = list(_at_foot(lines, roles)) if lines and lines[-1].page else []
    at_foot = len(drafts)
    drafts += _at_end(lines, roles, drafts[-1][0].place if drafts else -1)
    drafts = _called(drafts, at_foot, lines)
    numbered = number_notes([start.label for start, _ in drafts])
    notes: list[NoteLines] = []
    for (start, places), (number, read) in zip(drafts, numbered, strict=True):
        if number is not None:
            notes.append(NoteLines(str(number), read, places, start.column))
        elif notes and notes[-1].places[-1] + 1 == start.place:  # a line within a note that begins with a figure
            notes[-1].places.extend(places)
    notes = list(_with_unlabelled(notes, lines, roles))
    for note in notes:
        for place in note.places:
            roles[place] = "note"
    return notes


def _called(drafts: list[Draft], at_end: int, lines: Sequence[PageLine]) -> list[Draft]:
    """The drafts without those that nothing calls: "1. What do you think?" is a question, "2 men" may begin a line.

    Where a scanner made signs of the calls, only the look of a note is left to go by. `at_end`: the first draft of
    those at the end of the text, which may be called on any page.
    """
    calls: dict[int | None, set[str]] = defaultdict(set)
    signs: Counter[int | None] = Counter()
    begins = {start.place for start, _ in drafts}
    for place, line in enumerate(lines):
        if place not in begins:
            text = line.text[:_LONGEST]
            calls[line.page] |= labels_called(text)
            signs[line.page] += len(_SIGN.findall(text))
    everywhere = set().union(*calls.values())
    scanned = signs.total() >= _SCANNED
    kept = []
    for number, (start, places) in enumerate(drafts):
        page = lines[start.place].page
        called = start.label in (everywhere if number >= at_end else calls[page])
        if called or (not start.dotted and (scanned or signs[page])):
            kept.append((start, places))
        elif kept and kept[-1][1][-1] + 1 == start.place:  # a line within a note that begins with a date
            kept[-1][1].extend(places)
    return kept


def _at_foot(lines: Sequence[PageLine], roles: Sequence[Role]) -> Iterator[tuple[Start, list[int]]]:
    """Per page, the blocks at its foot from the first one on that begins as a note does.

    Where the end of a page was not marked, its notes stand in the middle: a block that is all note counts anywhere.
    """
    for blocks in _pages(lines, roles):
        first = len(blocks)
        for number in range(len(blocks) - 1, -1, -1):
            if _is_note(lines, blocks[number]):
                first = number
            elif first - number > 2 or len(blocks[number]) > 3:  # a blank line may stand within a note
                break
        for group in _note_groups(lines, blocks[1:first]):
            yield from _cut(lines, group)
        yield from _cut(lines, [place for block in blocks[first:] for place in block])


def _note_groups(lines: Sequence[PageLine], blocks: Sequence[list[int]]) -> Iterator[list[int]]:
    """Blocks that follow each other and all begin as notes do, one of them with a number of two digits or more."""
    for noted, group in groupby(blocks, key=lambda block: _is_note(lines, block)):
        places = [place for block in group for place in block]
        if noted and any(len(start.label) > 1 and start.label.isdigit() for start, _ in _cut(lines, places)):
            yield places


def _is_note(lines: Sequence[PageLine], block: Sequence[int]) -> bool:
    """Whether a block begins as a note does; a long block is one only if notes follow each other in it."""
    if not _start(lines, block, 0):
        return False
    return len(block) <= 8 or len(list(_cut(lines, list(block)))) > len(block) // 8


def _pages(lines: Sequence[PageLine], roles: Sequence[Role]) -> Iterator[list[list[int]]]:
    """The places of each page's lines in blocks that blank lines divide."""
    blocks: list[list[int]] = []
    page, apart = None, True
    for place, line in enumerate(lines):
        if line.page != page:
            if blocks:
                yield blocks
            blocks, page, apart = [], line.page, True
        if roles[place] == "blank":
            apart = True
        elif roles[place] == "body":
            if apart:
                blocks.append([])
            blocks[-1].append(place)
            apart = False
    if blocks:
        yield blocks


def _start(lines: Sequence[PageLine], block: Sequence[int], index: int) -> Start | None:
    """The note that begins on a line of a block, if one may."""
    text = lines[block[index]].text
    words = " ".join(lines[place].text for place in block[index : index + 4])
    plain = _PLAIN.match(text)
    if plain and (start := _plain_start(plain, text, words)):
        numbered = plain["gap"] > "" and not text[plain.end()].isdigit()
        return Start(block[index], *start, numbered, plain["digits"] is not None and "." in plain.group())
    garbled = _GARBLED.match(text)
    if garbled is None or not _CITES.search(words[garbled.end() :]):
        return None
    label, column = garbled["label"], garbled.end()
    if label[-1:].isupper() and text[column : column + 1].islower():
        label, column = label[:-1], garbled.end("label") - 1  # "%4Orken": the O begins the name
    return Start(block[index], label, column) if label and _is_label(label, text[column:]) else None


def _plain_start(plain: re.Match[str], text: str, words: str) -> tuple[str, int] | None:
    """The label and the column behind it of a line that begins with a number, if it may begin a note."""
    label = plain["square"] or plain["digits"] or flat(plain["raised"])
    following = text[plain.end() : plain.end() + 1]
    if following.isupper() or following in '«“‘"([' or text.startswith("http", plain.end()):
        return label, plain.end()
    if plain["gap"] and _FIGURE_FIRST.match(text, plain.end()):
        return label, plain.end()
    sure = plain["gap"] and _CITES.search(words[plain.end() :])
    return (label, plain.end()) if following.islower() and sure else None


def _is_label(label: str, words: str) -> bool:
    """Letters alone are a word and quotation marks may be quotation marks: both need more to be a label."""
    if label.isalpha():
        return words[:2].isupper()
    return words[:1].isupper() or not set(label) <= set("\"“”'‘’")


def _cut(lines: Sequence[PageLine], places: list[int]) -> Iterator[tuple[Start, list[int]]]:
    current: tuple[Start, list[int]] | None = None
    for index, place in enumerate(places):
        start = _start(lines, places, index)
        ended = current is None or places[index - 1] + 1 < place or _ENDED.search(lines[places[index - 1]].text)
        if start and (ended or start.numbered):
            if current:
                yield current
            current = (start, [place])
        elif current:
            current[1].append(place)
    if current:
        yield current


def _at_end(lines: Sequence[PageLine], roles: Sequence[Role], after: int) -> list[tuple[Start, list[int]]]:
    """Notes below a heading such as "Notes", where there are any."""
    for place in range(len(lines) - 1, after, -1):
        if roles[place] == "body" and HEADING.fullmatch(lines[place].text[:80]):
            places = [other for other in range(place + 1, len(lines)) if roles[other] == "body"]
            return list(_cut(lines, places))
    return []


def _with_unlabelled(
    notes: Sequence[NoteLines], lines: Sequence[PageLine], roles: Sequence[Role]
) -> Iterator[NoteLines]:
    """Where a number is missing, a note without a readable label begins within the one before or right behind it."""
    for place, note in enumerate(notes):
        following = notes[place + 1] if place + 1 < len(notes) else None
        missing = int(following.label) - int(note.label) - 1 if following else 0
        before = _block_before(following, lines, roles) if following and missing == 1 else []
        if before and before[0] > note.places[-1]:
            yield note
            yield NoteLines(str(int(note.label) + 1), False, before, 0)
            continue
        cuts = _best_cuts(note, lines, missing) if 0 < missing <= 3 else []
        for number, (first, last) in enumerate(zip([0, *cuts], [*cuts, len(note.places)], strict=True)):
            part = note.places[first:last]
            yield NoteLines(str(int(note.label) + number), False, part, 0) if number else note._replace(places=part)


def _block_before(note: NoteLines, lines: Sequence[PageLine], roles: Sequence[Role]) -> list[int]:
    """The short block right above a note if it gives a source, as only notes there do."""
    place = note.places[0] - 1
    while place >= 0 and roles[place] == "blank":
        place -= 1
    block: list[int] = []
    while place >= 0 and roles[place] == "body" and len(block) < 6:
        block.insert(0, place)
        place -= 1
    words = " ".join(lines[place].text for place in block)
    return block if 0 < len(block) < 6 and re.search(r"https?:|www\.|\bSee\b", words) else []


def _best_cuts(note: NoteLines, lines: Sequence[PageLine], wanted: int) -> list[int]:
    """The lines of a note, at most as many as wanted, with which another may begin."""
    found = []
    for index in range(1, len(note.places)):
        before, here = lines[note.places[index - 1]].text, lines[note.places[index]].text
        apart = note.places[index] > note.places[index - 1] + 1
        # A note's address is its last word: what follows it on a line of its own is another note.
        address = _ADDRESS.search(before)
        if _start(lines, note.places, index):
            found.append((0, index))
        elif here.lstrip()[:1].isupper() and _ENDED.search(before) and (apart or address):
            found.append((1 if apart else 2, index))
    return sorted(index for _, index in sorted(found)[:wanted])
