"""Groups of people with their numbers, as sentences and lines list them, and the one that a sentence calls the largest.

"Farmers - 61, pensioners - 107", "332 farmers, 123 pensioners", and lines of one group each. What is said of a list in
its own passage, in those right below it, or later of the same place and year, is held against it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from qantar.audit.asserting import is_asserted, is_denied
from qantar.audit.draft import Draft
from qantar.audit.groups_listed import (
    LEAST,
    MAINLY,
    REST,
    Called,
    Group,
    counting,
    first_in,
    of_other_figures,
    says_it_of_a_thing,
    speaks_beyond_the_list,
    telling,
)
from qantar.audit.joined import with_its_answer
from qantar.audit.passages import Figure, Passage, Sentence
from qantar.audit.superlatives import ONLY_AMONG, claims_in
from qantar.audit.words import names_with_first, stems

BELOW = 3  # passages under a list in which it is still spoken of
LINE_WORDS = 6  # of a line that is one item of a list
MOST_ELSE = 5  # words of a clause that speaks of a list elsewhere, and are not the list's

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
_LABEL_OF_LINE = re.compile(r"(?P<label>[^\W\d_][^\d,;():]{1,50}?)\s*[:–—=]\s*$")
_LABEL_BEFORE = re.compile(r"(?P<label>[^\W\d_][^\d,;():]{1,50}?)\s*(?:[:–—=(\[,-]|\s)\s*$")
_LABEL_AFTER = re.compile(r"(?:-[^\W\d_]+)?\s+(?:[–—-]\s)?(?P<label>[^\d,;:.()]{2,60})")
_ORDINAL = re.compile(
    r"\b(?:first|second|third|fourth|fifth|last|другой|друг\w+|перв\w+|втор\w+|треть\w+|четв[её]рт\w+|последн\w+"
    r"|бірінші\w*|екінші\w*"
    r"|үшінші\w*|төртінші\w*|соңғы\w*)(?!\w)",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r"[,;:()?!](?!\d)|\s[–—-]\s")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)?")
_MORE = re.compile(
    r"\b(?:(?P<most>largest (?:group|part|share|number|body)|the majority|more[^.;]{0,60}? than (?:by |of |for )?"
    r"(?:any(?:one|body)|either|both|each)[^.;]{0,20}"
    r"|(?:first|top) (?:by|in) number|came first|(?:larger|more numerous) than (?:either|each|both|all)"
    r"|outnumber\w* (?:each|both|either|all|every)|(?:most|more) (?:actively|eagerly)|most active|in front"
    r"|крупнейш\w+|активнее (?:прочих|других|остальных|всех)|чаще (?:прочих|других|остальных|всех)"
    r"|первенств\w+"
    r"|(?:многочисленнее|больше|чаще|активнее) (?:прочих|других|остальных|всех|обеих|двух)"
    r"|сам\w+ (?:активн|многочисл|част)\w+"
    r"|саны (?:жағынан|бойынша) (?:[^\W\d_]+ )?бірінші|бірінші (?:болды|кел\w+|тұр\w*)|көбіне"
    r"|ең белсенді\w*|бәрінен (?:жиі|көп)"
    r"|(?:өзге|қалған|басқа) (?:екі |үш )?топ\w*[^.;]{0,30}?(?:көп|асып|артық|басым)"
    r"|(?:басқа|өзге|қалған)\w*(?:дан|ден|тан|тен|нан|нен)(?: гөрі| да| де)? (?:[^\W\d_]+ )?"
    r"(?:көп|көбірек|жиі|артық)\w*)"
    r"|(?P<least>smallest (?:group|part|share|number|body)"
    r"|(?:fewer|smaller)[^.;]{0,60}? than (?:any(?:one|body)|either|both|each)"
    r"[^.;]{0,20}|малочисленнее (?:прочих|других|остальных|всех)|реже (?:прочих|других|остальных|всех)"
    r"|меньше (?:прочих|других|остальных|всех)|бәрінен (?:аз|сирек)))(?!\w)",
    re.IGNORECASE,
)
#: No group was larger than the pensioners, ни одна группа не была больше пенсионеров.
_NONE_MORE = re.compile(
    r"\b(?:no|neither|none|nobody|ни одн\w+|никого|никто|ешбір|бірде-бір|ешкім)(?!\w)[^.;]{0,80}?"
    r"(?P<more>larger|more|bigger|as many|so many|больше|многочисленнее|чаще|көп|үлкен|жиі)(?!\w)",
    re.IGNORECASE,
)


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


def called_largest(draft: Draft) -> Iterator[tuple[Passage, Called, Listed]]:
    """Every group that a manuscript calls the largest or the smallest of a list."""
    lists = _Lists(_lists(draft))
    for passage in draft.passages if lists.every else ():
        if passage.paragraph.role in ("heading", "caption"):
            continue
        for sentence in map(with_its_answer, passage.sentences):
            meant = list(_meant(lists, sentence))
            for most, start, end in _calling(sentence) if meant else ():
                for listed in meant:
                    if says_it_of_a_thing(passage.text, listed.groups, most, start, end):
                        continue
                    mine = _named(listed, sentence, start, end)
                    if mine is not None:
                        yield passage, Called(mine, listed.groups, most, start, end), listed
                        break


def _calling(sentence: Sentence) -> list[tuple[bool, int, int]]:
    """Words that call something the most or the least, if all of them agree."""
    if not is_asserted(sentence) or speaks_beyond_the_list(sentence.text):
        return []
    text, found = sentence.text, list[tuple[bool, int, int]]()
    for pattern in (_NONE_MORE, _MORE, MAINLY):
        for match in pattern.finditer(text):
            most = match.groupdict().get("least") is None
            if ONLY_AMONG.search(text[max(0, match.start() - 56) : match.start()]):
                return []
            if not is_denied(text, match.start(), match.end()) or pattern is _NONE_MORE:
                found.append((most, match.start(), match.end()))
        if found and pattern is _NONE_MORE:
            break
    if not found:
        found = [
            (c.most, c.start, c.end) for c in claims_in(text) if not c.peak and text[c.start : c.end].lower() != "most"
        ]
    found = found or first_in(text)
    if len({most for most, _, _ in found}) != 1:
        return []
    most, start, end = found[0]
    return [(most, sentence.start + start, sentence.start + end)]


class _Lists:
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


def _meant(lists: _Lists, sentence: Sentence) -> Iterator[Listed]:
    """The lists that a sentence may speak of, the nearest first."""
    number = sentence.passage.number
    for listed in lists.about(sentence):
        first, last = listed.passages[0].number, listed.passages[-1].number
        if first == last == number:
            if not of_other_figures(sentence, listed.groups):
                yield listed
        elif last < number <= last + BELOW or (number < first <= number + 1):
            if _says_little_else(listed, sentence):
                yield listed
        elif number > last and listed.years:
            years = {date.value.earliest.year for date in sentence.dates if date.value.earliest}
            there = listed.where & sentence.names_with_first
            same = listed.years == years or (not years and bool(sentence.stems & listed.about - listed.where))
            if there and same and _says_little_else(listed, sentence):
                yield listed


def _says_little_else(listed: Listed, sentence: Sentence) -> bool:
    """Whether a sentence outside a list has no figures of its own, and few words that the list has not."""
    own = [one.text for one in sentence.figures if one.text.lstrip("+−-")[:1].isdigit()]
    if own and not _figures(listed).issuperset(own):
        return False
    clauses = [part for part in _CLAUSE.split(sentence.text) if part.strip()]
    fewest = min((len(telling(part) - listed.about) for part in clauses if _names_a_group(listed, part)), default=99)
    return fewest <= MOST_ELSE + len(sentence.names)


def _names_a_group(listed: Listed, text: str) -> bool:
    own = frozenset(stems(text))
    return any(group.stems & own for group in listed.groups)


def _figures(listed: Listed) -> frozenset[str]:
    return frozenset(one.text for passage in listed.passages for one in passage.figures)


def _named(listed: Listed, sentence: Sentence, start: int, end: int) -> Group | None:
    """The one group that the clause around a claim names, or else the sentence."""
    text = sentence.passage.text
    cuts = [sentence.start, *(m.start() for m in _CLAUSE.finditer(text, sentence.start, sentence.end)), sentence.end]
    left = max(cut for cut in cuts if cut <= start)
    right = min((cut for cut in cuts if cut >= end), default=sentence.end)
    for one, other in ((left, right), (sentence.start, sentence.end)):
        said = {
            stem
            for word in _WORD.finditer(text, one, other)
            if not listed.holds(sentence.passage, word.start())
            for stem in stems(word.group())
        }
        named = [group for group in listed.groups if group.stems & said]
        if named:
            return named[0] if len(named) == 1 else None
    return None


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
    if len(passage.figures) != 1 or passage.figures[0].whole is None or len(passage.text.split()) > LINE_WORDS:
        return None
    figure = passage.figures[0]
    words = f"{passage.text[: figure.start]} {passage.text[figure.end :]}"
    return _group(words, figure)


def _group(words: str, figure: Figure) -> Group | None:
    """A group under the last word that tells which it is."""
    told = [stem for word in _WORD.findall(re.sub(rf"\b{_OF_PEOPLE}(?!\w)", " ", words)) for stem in telling(word)]
    if _ORDINAL.search(words):
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
    for pattern in (_NUMBER_BEHIND, _NUMBER_FIRST, _IN_LINES):
        place = 0
        while place < len(figures) - 1:
            run, labels = [figures[place]], list[str]()
            while place + 1 < len(figures):
                gap = text[figures[place].end : figures[place + 1].start]
                match = pattern.fullmatch(gap)
                if match is None or _WORD.search(match["label"]) is None:
                    break
                labels.append(match["label"])
                place += 1
                run.append(figures[place])
            place += 1
            if len(run) < LEAST:
                continue
            if pattern is not _NUMBER_FIRST:
                before = _LABEL_BEFORE if pattern is _NUMBER_BEHIND else _LABEL_OF_LINE
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
