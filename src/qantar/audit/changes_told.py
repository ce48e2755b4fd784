"""Changes told in whatever order and over whatever sentences: two figures at two times, and what is said of them.

No pattern of a sentence is asked for. Read are the amounts of a sentence and of those about it - the one or two before,
the one behind, the note it calls -, which of them are levels of one thing and which is called a change, when each was,
and the words for changes that are said of what is counted. Where that makes one claim and no more, it is told. Where
nothing tells which level is the earlier, a multiple and a percentage are claims all the same: they must hold of one
order or of the other.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from qantar.audit.asserting import is_asserted, is_denied
from qantar.audit.change_amounts import FROM, HOW_OFTEN, TO, YEAR, Amount, exact_amounts_in
from qantar.audit.change_order import is_timed
from qantar.audit.change_pairs import Change, exact, in_either_order, pair_of
from qantar.audit.change_subjects import (
    is_itself_counted,
    is_known,
    is_of_the_noun_behind,
    is_said_of_another,
    is_said_of_it,
    roots,
    stretch_of,
    things_in,
)
from qantar.audit.change_topics import GENERAL, goes_on_about, is_of_something_else
from qantar.audit.change_years import years_bound
from qantar.audit.changes import is_denied_within, said_of_changes, says_how_much, unquoted
from qantar.audit.changes_called import OF_A_WHOLE, changes_in, follows_a_verb, speaks_of_change, words_of_change
from qantar.audit.comparisons import compared
from qantar.audit.passages import Figure, Sentence
from qantar.audit.words import OF_BEING, OF_SOURCES, stem

FARTHEST = 6  # times the one level is the other, at the most
FEWEST = 10  # what the larger of two counts is at the least
LONGEST = 420  # characters that are read together
NEAR = 90  # between a percentage and the word for a change that it goes with
MOST_FIGURES = 5  # in them, years apart
_YES = re.compile(
    r"\W*(?:yes|indeed|they did|it did|they have|it has|it was|they were|да|действительно|так и есть|иә|рас"
    r"|солай)\b",
    re.IGNORECASE,
)
#: Fewer marches, меньше митингов: said of the figure that follows, or of the one before.
_COMPARATIVE = re.compile(
    r"(?:^\W*|[.;:,—–]\s+|\b(?:were|was|had|saw|there|far|стало|было|прошло)\s+)(?:(?P<up>more(?: (?:frequent"
    r"|numerous|common))?|больше"
    r"|чаще)|(?P<down>fewer|less(?: (?:frequent|common))?|rarer|меньше|реже))(?!\w)(?!\s+(?:than|чем|or|и|of\b|\d))",
    re.IGNORECASE,
)


#: Marches are more and more: there were 40 of them in 2009.
_OF_THEM = re.compile(r"\b(?:of them|их|олардың саны)\b(?!\s+(?:из|числа))", re.IGNORECASE)
_SHARE = re.compile(r"\d(?:-[^\W\d_]{1,3})?(?:\s[^\W\d_]+){0,3}\s*\(\s*$")
_STANDARD = re.compile(r"\b(?:than|compared|чем|по сравнению|қарағанда|салыстырғанда)\b", re.IGNORECASE)


class Told(NamedTuple):
    """What a sentence says of a change: words for it, an amount, a comparison, or that something was not so."""

    sentence: Sentence
    change: Change
    figures: Sentence
    words: tuple[re.Match[str], ...]
    by: Amount | None
    comparison: tuple[str, bool] | None = None  # fewer, and whether that makes the later figure the larger
    denied: tuple[re.Match[str], ...] = ()  # did not grow
    ordered: bool = True  # whether it is told which of the two figures is the earlier


class _Read(NamedTuple):
    """Sentences that are read together, and their amounts, whose places are those in `text`."""

    sentences: tuple[Sentence, ...]
    text: str
    starts: tuple[int, ...]
    amounts: list[Amount]

    def of(self, place: int) -> int:
        """Which of the sentences stands at a place."""
        return max(number for number, start in enumerate(self.starts) if start <= place)


def _read(sentences: tuple[Sentence, ...]) -> _Read | None:
    """The sentences as one text; none where that is long, full of figures, or where one of them is not meant so."""
    if not 2 <= sum(len(one.figures) for one in sentences) <= MOST_FIGURES or not all(map(is_asserted, sentences)):
        return None
    text, starts, amounts = "", [], list[Amount]()
    for one in sentences:
        starts.append(len(text))
        amounts += [
            each._replace(start=each.start + len(text), end=each.end + len(text)) for each in exact_amounts_in(one)
        ]
        text += one.text.rstrip() + " "
    return _Read(sentences, text, tuple(starts), amounts) if len(text) <= LONGEST else None


def told_together(sentences: tuple[Sentence, ...]) -> Told | None:
    """The change that some sentences tell of between them, if it is one."""
    read = _read(sentences)
    if read is None or not 2 <= len(read.amounts) <= 3:
        return None
    by, levels = _levels(read)
    if (
        len(levels) != 2
        or len(by) > 1
        or any(_is_in_a_row(read.text, one, levels) for one in by)
        or not _follow(read, levels)
    ):
        return None
    one, other = levels
    change = pair_of(read.text, one, other, years_bound(read.text, one, other))
    ordered = change is not None and _is_timed(read, change, one, other)
    if not ordered:
        change = in_either_order(read.text, one, other) if len(set(YEAR.findall(read.text))) > 1 else None
    if change is None or not _is_told_clearly(read, change):
        return None
    if by and by[0].value.unit not in ("percent", "percentage point", change.after.unit):
        return None
    if by and by[0].value.unit is None and not speaks_of_change(sentences[read.of(by[0].start)].text):
        return None  # one of 300 verdicts: на 300 приговоров
    said = list(_words(read, change))
    words = tuple(word for word, denied in said if not denied and (ordered or says_how_much(word)))
    denied = tuple(word for word, denied in said if denied) if ordered else ()
    comparison = _comparison(read, change) if ordered and not by and not words else None
    if not by and not words and not denied and comparison is None:
        return None
    figures = read.sentences[read.of(change.places[1][0])]
    first = by[0].start if by else words[0].start() if words else comparison[0] if comparison else denied[0].start()
    called = comparison[1:] if comparison else None
    return Told(read.sentences[read.of(first)], change, figures, words, by[0] if by else None, called, denied, ordered)


def _is_timed(read: _Read, change: Change, one: Amount, other: Amount) -> bool:
    """Whether it is told when the two levels were."""
    between, behind = read.text[one.end : other.start], read.text[other.end : other.end + 40]
    return len(change.years) == 2 or change.stated or is_timed(between) or is_timed(behind)


def _is_told_clearly(read: _Read, change: Change) -> bool:
    """Whether the two may be levels of one thing, and nothing else is told of their kind."""
    small, large = sorted(abs(exact(each)) for each in (change.before, change.after))
    if not small or large > FARTHEST * small or (change.after.unit is None and large < FEWEST):
        return False
    return not any(
        _is_another(figure, sentence, read, change) for sentence in read.sentences for figure in sentence.figures
    )


def _is_another(figure: Figure, sentence: Sentence, read: _Read, change: Change) -> bool:
    """Whether a figure of the unit of the levels is not among what was read: nearly 60 %, up from 9 %."""
    unit = figure.value.unit or next((one for one in ("percent",) if one in figure.text), None)
    if unit != change.after.unit or not any(char.isdigit() for char in figure.text):
        return False
    start = read.starts[read.sentences.index(sentence)] + figure.start - sentence.start
    if HOW_OFTEN.search(read.text, start, start + len(figure.text) + 8):
        return False
    inside = any(start <= amount.start < start + len(figure.text) for amount in read.amounts)
    return not inside and (unit is not None or figure.value.vague)


def _comparison(read: _Read, change: Change) -> tuple[int, str, bool] | None:
    """Where fewer or more is said, the word, and whether it makes the later figure the larger.

    It is said of the figure that follows: fewer marches, 40 in 2012, while 2010 saw 61.
    """
    found = compared(read.text, *change.places, change.years)
    if found is not None and is_denied(read.text, found.start, found.end):
        return None
    if found is not None:
        return found.start, read.text[found.start : found.end], found.later_is_more
    found = compared(read.text, *change.places, change.years)
    if found is not None and is_denied(read.text, found.start, found.end):
        return None
    if found is not None:
        return found.start, read.text[found.start : found.end], found.later_is_more
    said = [word for word in _COMPARATIVE.finditer(read.text) if not is_denied(read.text, *word.span())]
    if len(said) != 1 or _STANDARD.search(read.text):
        return None
    word = said[0]
    (before, _), (after, _) = change.places
    sentence = {read.of(place) for place in (word.start(), before, after)}
    if len(sentence) != 1:
        asked = _is_asked(read, word.end())  # Were there more? Yes: 40 in 2009, 61 in 2011
        return (word.start(), word["up"] or word["down"], word["up"] is not None) if asked else None
    behind = [place for place in (before, after) if place > word.end()]
    of_later = (min(behind) if behind else max(before, after)) == after
    return word.start(), word["up"] or word["down"], (word["up"] is not None) == of_later


def _follow(read: _Read, levels: Sequence[Amount]) -> bool:
    """Whether each sentence goes on about what the one before counts."""
    for number in range(1, len(read.sentences)):
        lead = [one for one in levels if read.of(one.start) < number]
        sentence = read.sentences[number]
        if sentence.passage.is_note:
            continue
        shift = read.starts[number]
        own = [
            one._replace(start=one.start - shift, end=one.end - shift) for one in levels if read.of(one.start) == number
        ]
        before = read.text[: read.starts[number]]
        if _in_another_place(sentence, read.sentences[:number]):
            return False
        if own and lead and not goes_on_about(sentence, own, before, lead):
            return False
        if not own and is_of_something_else(sentence.text, before):
            return False
    return True


def _in_another_place(sentence: Sentence, before: Sequence[Sentence]) -> bool:
    """Whether a sentence and those before it have names, and none in common."""
    names = frozenset[str]().union(*(one.names for one in before))
    every = frozenset[str]().union(*(one.names_with_first for one in before))
    return bool(names and sentence.names) and not sentence.names & every


def _levels(read: _Read) -> tuple[list[Amount], list[Amount]]:
    """The amounts that are called a change, and those that are levels of something."""
    by = changes_in(read.text, read.amounts)
    rest = [one for one in read.amounts if one not in by]
    if by or len(rest) != 3:
        return by, rest
    alone = [one for one in rest if one.value.unit == "percent" and _is_told_as_change(read, one)]
    if len(alone) == 1:
        return alone, [one for one in rest if one is not alone[0]]
    return by, rest


def _is_in_a_row(text: str, one: Amount, levels: Sequence[Amount]) -> bool:
    """Whether what is called a change is the first of a row of them, vague, or a share of the figure before it.

    It grew 18 % in 2005, 26 % in 2006; 744 of them (84.4 %).
    """
    if one.value.text[0] not in "+−-" and _SHARE.search(text[: one.start]) and text[one.end : one.end + 1] == ")":
        return True
    first = levels[0]
    gap = text[one.end : first.start] if one.start < first.start else ":"
    alike = one.value.unit == first.value.unit and follows_a_verb(text, one)
    return one.value.vague or (alike and re.search(r"[:;(—–]|\.\s", gap) is None)


def _is_told_as_change(read: _Read, one: Amount) -> bool:
    """Whether nothing but what was known stands between a percentage and a word for a change in its sentence."""
    text, number = read.text, read.of(one.start)
    before = text[max(0, one.start - 60) : one.start]
    if TO.search(before) or FROM.search(before) or OF_A_WHOLE.match(text, one.end):
        return False
    start, end = read.starts[number], [*read.starts, len(text)][number + 1]
    for word in words_of_change(unquoted(text)):
        if not start <= word.start() < end:
            continue
        first, last = (word.end(), one.start) if word.start() < one.start else (one.end, word.start())
        known = roots(f"{text[:first]} {text[last:]}")
        if last - first < NEAR and all(is_known(thing, known) for thing in things_in(text[first:last])):
            return True
    return False


_CUT = re.compile(r",(?!\d)|[;:()]|\.\s|\s[—–-]\s")


def _words(read: _Read, change: Change) -> Iterator[tuple[re.Match[str], bool]]:
    """The words for changes that are said of the two levels, and whether each is denied."""
    text = read.text
    for match in said_of_changes(text):
        number = read.of(match.start())
        denied = is_denied(text, match.start(), match.end()) or is_denied_within(match)
        if (match["fewer"] or denied) and (says_how_much(match) if denied else not says_how_much(match)):
            continue
        ends = read.starts[number + 1] if number + 1 < len(read.starts) else len(text)
        if "?" in text[match.start() : ends] and not _is_asked(read, match.start()):
            continue
        if is_itself_counted(match, change.start, change.after.unit):
            continue  # annual growth of 0.5 %, as opposed to 3.0 %
        clause, stretch = _around(text, *match.span()), stretch_of(text, match)
        elsewhere = roots(text[: stretch[0]] + " " + text[stretch[1] :])
        with_figures = any(clause[0] <= place[0] < clause[1] for place in change.places)
        with_figures = with_figures and not is_of_the_noun_behind(text, match)
        leads = match.end() < change.start and _brings_in(read, match, ends)
        leads = leads and not is_said_of_another(text, match, elsewhere)
        if with_figures or leads or is_said_of_it(text, match, elsewhere):
            yield match, denied


def _brings_in(read: _Read, match: re.Match[str], ends: int) -> bool:
    """Whether what follows a word for a change to the last level names no thing, or one that is named with the word."""
    text, start = read.text, read.starts[read.of(match.start())]
    clause = _CUT.search(text, match.end())
    told = text[ends if read.of(read.amounts[0].start) > read.of(match.start()) else clause.end() if clause else ends :]
    no_things = OF_BEING.union(OF_SOURCES, *(one.names for one in read.sentences))
    things = {word[:4] for word in map(stem, things_in(told)) if word not in no_things} - GENERAL
    return not things or bool(things & roots(text[start : match.end()])) or _OF_THEM.search(told) is not None


def _is_asked(read: _Read, place: int) -> bool:
    """Whether what stands at a place is asked, and the next sentence says yes."""
    ends = [start for start in read.starts if start > place][:1]
    return bool(ends) and "?" in read.text[place : ends[0]] and _YES.match(read.text, ends[0]) is not None


def _around(text: str, first: int, last: int) -> tuple[int, int]:
    """The clause of what stands at a place."""
    start = max((cut.end() for cut in _CUT.finditer(text, 0, first)), default=0)
    end = _CUT.search(text, last)
    return start, end.start() if end else len(text)
