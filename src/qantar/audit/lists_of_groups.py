"""Lists of groups of people with their numbers, as sentences and lines give them, each with its place and years.

"Farmers - 61, pensioners - 107", "332 farmers, 123 pensioners", "workers 239 farmers 92", and lines of one group each.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from qantar.audit.draft import Draft
from qantar.audit.groups_listed import LABEL_MOST, LEAST, REST, Group, counting, telling
from qantar.audit.passages import Figure, Passage, Sentence
from qantar.audit.words import names_with_first, stems

BELOW = 3  # passages under a list in which it is still spoken of
LINEWORDS = 6  # of a line that is one item of a list

_AND = r"(?:and|и|а|ал|және|мен|бен|пен|while|plus|as well as)"
_OF_PEOPLE = r"(?:people|persons|person|members|чел(?:овека?)?\.?|адам\w*)"
#: From the number of one group to that of the next: 61, pensioners - / 332 farmers, 123.
_NUMBER_BEHIND = re.compile(
    rf"\s*(?:{_OF_PEOPLE}\s*)?(?:[)\]]\s*)?(?:[,;]|[)\]]|\.\s"
    rf"|\s{_AND}\s)\s*(?:{_AND}\s)?(?P<label>[^\d,;()]{{2,50}}?)"
    r"\s*(?:[:–—=(\[,-]|\s)\s*",
    re.IGNORECASE,
)
_NUMBER_FIRST = re.compile(
    rf"(?:-[^\W\d_]+)?\s+(?:[–—-]\s)?(?P<label>[^\d,;:()]{{2,60}}?)\s*[,;]?\s*(?:{_AND}\s)?", re.IGNORECASE
)
#: Lines that were read as one paragraph.
_IN_LINES = re.compile(rf"\s*(?:{_OF_PEOPLE}\s*)?\s(?P<label>[^\d,;():]{{2,40}}?)\s*[:–—=]\s*", re.IGNORECASE)
#: The same without a mark between: workers 239 farmers 92 students 183, at the end of a paragraph.
_IN_BARE_LINES = re.compile(r"\s+(?P<label>[^\W\d_]+(?:[- ][^\W\d_]+){0,2})\s+")
_ENDS_THERE = re.compile(r"\s*$|[.;]?\s+[A-ZА-ЯЁӘҒҚҢӨҰҮІ]")
_LABEL_OF_LINE = re.compile(r"(?P<label>[^\W\d_][^\d,;():]{1,50}?)\s*[:–—=]\s*$")
_LABEL_BEFORE = re.compile(r"(?P<label>[^\W\d_][^\d,;():]{1,50}?)\s*(?:[:–—=(\[,-]|\s)\s*$")
_LABEL_AFTER = re.compile(r"(?:-[^\W\d_]+)?\s+(?:[–—-]\s)?(?P<label>[^\d,;:.()]{2,60})")
_ORDINAL = re.compile(
    r"\b(?:first|second|third|fourth|fifth|last|другой|друг\w+|перв\w+|втор\w+|треть\w+|четв[её]рт\w+|последн\w+"
    r"|бірінші\w*|екінші\w*"
    r"|үшінші\w*|төртінші\w*|соңғы\w*)(?!\w)",
    re.IGNORECASE,
)
#: In what would be a label: the end of a sentence, or what somebody was or did.
_STOP = re.compile(r"[^\W\d_]{3,}[.?!]\s|[^\W\d_]\s+(?:was|were|is|are|has|have)\s")
WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)?")


class Listed(NamedTuple):
    """A list of groups: from where to where it stands, and the place and year of which it speaks."""

    groups: tuple[Group, ...]
    passages: tuple[Passage, ...]
    start: int  # in its first passage
    end: int  # in its last
    about: frozenset[str]
    where: frozenset[str]
    years: frozenset[int]

    def holds(self, passage: Passage, place: int) -> bool:
        """Whether a place stands within the list itself."""
        first, last = self.passages[0].number, self.passages[-1].number
        if first == last == passage.number:
            return self.start <= place < self.end
        return first <= passage.number <= last


class Lists:
    """The lists of a manuscript, to be found by the passages near them and by the years of which they speak."""

    def __init__(self, every: list[Listed]) -> None:
        self.every = every
        self._near: dict[int, list[int]] = {}
        self._of_years: dict[frozenset[int], list[int]] = {}
        self._of_places: dict[str, list[int]] = {}
        for place, listed in enumerate(every):
            first, last = listed.passages[0].number, listed.passages[-1].number
            for number in range(first - 1, last + BELOW + 1):
                self._near.setdefault(number, []).append(place)
            if listed.years:
                self._of_years.setdefault(listed.years, []).append(place)
            for name in listed.where:
                self._of_places.setdefault(name, []).append(place)

    def about(self, sentence: Sentence) -> Iterator[Listed]:
        """Those near a sentence and those of its years, or of its places where it names no year; the last first."""
        years = frozenset(date.value.earliest.year for date in sentence.dates if date.value.earliest)
        near, of_years = self._near.get(sentence.passage.number, ()), self._of_years.get(years, ())
        of_places = [] if years else [place for name in sentence.names for place in self._of_places.get(name, ())]
        for place in sorted({*near, *of_years, *of_places}, reverse=True):
            yield self.every[place]


def lists_of(draft: Draft) -> Lists:
    """Every list of a manuscript."""
    return Lists(_lists(draft))


def _lists(draft: Draft) -> list[Listed]:
    found: list[Listed] = []
    lines: list[tuple[Passage, Group]] = []
    before: Passage | None = None
    for passage in draft.passages:
        line = _line(passage)
        if line is not None:
            lines.append((passage, line))
            continue
        found += _of_lines(lines, before)
        lines, before = [], passage
        if len(passage.figures) >= LEAST and passage.paragraph.role != "heading":
            found += _in_passage(passage)
    return found + list(_of_lines(lines, before))


def _line(passage: Passage) -> Group | None:
    """A line that is one group and its number."""
    if len(passage.figures) != 1 or passage.figures[0].whole is None or len(passage.text.split()) > LINEWORDS:
        return None
    figure = passage.figures[0]
    words = f"{passage.text[: figure.start]} {passage.text[figure.end :]}"
    return _group(words, figure)


def _group(words: str, figure: Figure) -> Group | None:
    """A group under the last word that tells which it is."""
    told = [stem for word in WORD.findall(re.sub(rf"\b{_OF_PEOPLE}(?!\w)", " ", words)) for stem in telling(word)]
    if _ORDINAL.search(words) or len(words.split()) > LABEL_MOST or _STOP.search(words):
        return None  # in the first 29, in the second 60: other sentences have other firsts
    return Group(frozenset(told[-1:]), " ".join(words.split()).strip(" :–—-.;,(["), figure) if told else None


def _of_lines(lines: list[tuple[Passage, Group]], before: Passage | None) -> Iterator[Listed]:
    if len(lines) < LEAST:
        return
    passages = tuple(passage for passage, _ in lines)
    around = [before] if before is not None and before.number == passages[0].number - 1 else []
    listed = _listed([group for _, group in lines], passages, around)
    if listed is not None:
        yield listed


def _in_passage(passage: Passage) -> Iterator[Listed]:
    text, figures = passage.text, counting(passage)
    for pattern in (_NUMBER_BEHIND, _NUMBER_FIRST, _IN_LINES, _IN_BARE_LINES):
        place = 0
        while place < len(figures) - 1:
            run, labels = [figures[place]], list[str]()
            while place + 1 < len(figures):
                gap = text[figures[place].end : figures[place + 1].start]
                match = pattern.fullmatch(gap)
                if match is None or WORD.search(match["label"]) is None:
                    break
                labels.append(match["label"])
                place += 1
                run.append(figures[place])
            place += 1
            if len(run) < LEAST or (pattern is _IN_BARE_LINES and not _ENDS_THERE.match(text, run[-1].end)):
                continue
            if pattern is not _NUMBER_FIRST:
                before = _LABEL_OF_LINE if pattern is _IN_LINES else _LABEL_BEFORE
                edge = before.search(text[max(0, run[0].start - 60) : run[0].start])
                labels = [edge["label"] if edge else "", *labels]
            else:
                edge = _LABEL_AFTER.match(text, run[-1].end)
                labels = [*labels, edge["label"] if edge else ""]
            groups = [group for words, figure in zip(labels, run, strict=True) if (group := _group(words, figure))]
            listed = _listed(groups, (passage,), [])
            if listed is not None:
                yield listed


def _listed(groups: list[Group], passages: tuple[Passage, ...], around: list[Passage]) -> Listed | None:
    """The groups as a list, without their sum and without those who belong to no group; each by a word of its own."""
    figures = [group.figure for group in groups]
    sums = sum((figure.value.exact or 0 for figure in figures), start=0)
    groups = [group for group in groups if 2 * (group.figure.value.exact or 0) != sums and not REST.search(group.name)]
    if len(groups) < LEAST or len({group.figure.value.unit for group in groups}) != 1:
        return None
    if any(group.figure.value.unit is None and group.figure.whole is None for group in groups):
        return None  # 44.2 pairs and 3.9 runs: of whom there are whole numbers
    if len(frozenset[str]().union(*(group.stems for group in groups))) != len(groups):
        return None
    texts = [passage.text for passage in (*around, *passages)]
    one = len(passages) == 1
    start = min(figure.start for figure in figures) if one else 0
    end = max(figure.end for figure in figures) if one else 0
    if one:  # its first label may stand before its first number, its last behind its last
        start = max(
            (m.end() for m in re.finditer(r"[(:;.]\s|[(:]", passages[0].text[:start])), default=max(0, start - 30)
        )
        behind = re.search(r"[,;.)]", passages[0].text[end:])
        end += behind.start() if behind else len(passages[0].text) - end
    dates = [date.value.earliest.year for p in (*around, *passages) for date in p.dates if date.value.earliest]
    where = frozenset[str]().union(*(names_with_first(text) for text in texts))
    return Listed(tuple(groups), passages, start, end, frozenset(stems(" ".join(texts))), where, frozenset(dates))
