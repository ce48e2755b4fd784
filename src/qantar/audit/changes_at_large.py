"""Changes told in whatever order and over whatever sentences: two figures at two times, and what is said of them.

No pattern of a sentence is asked for. Read are the amounts of a sentence and of those about it - the one or two before,
the one behind, the note it calls -, which of them are levels of one thing and which is called a change, when each was,
and the words for changes that are said of what is counted. Where that makes one claim and no more, it is told.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from qantar.audit.asserting import is_asserted, is_denied
from qantar.audit.called_notes import note_of
from qantar.audit.change_amounts import TO, Amount, exact_amounts_in
from qantar.audit.change_order import BEFORE_THAT, is_timed
from qantar.audit.change_pairs import Change, exact, pair_of
from qantar.audit.change_subjects import is_itself_counted, is_known, is_said_of_it, roots, things_in
from qantar.audit.change_years import years_bound
from qantar.audit.changes import said_of_changes, says_how_much, words_for_changes
from qantar.audit.changes_across import goes_on_about, is_of_something_else
from qantar.audit.changes_apart import Apart
from qantar.audit.changes_called import changes_in, follows_a_verb, speaks_of_change
from qantar.audit.draft import Draft
from qantar.audit.passages import Figure, Sentence

FARTHEST = 6  # times the one level is the other, at the most
FEWEST = 10  # what the larger of two counts is at the least
LONGEST = 420  # characters that are read together
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


_SHARE = re.compile(r"\d(?:-[^\W\d_]{1,3})?(?:\s[^\W\d_]+){0,3}\s*\(\s*$")
_STANDARD = re.compile(r"\b(?:than|compared|чем|по сравнению|қарағанда|салыстырғанда)\b", re.IGNORECASE)


class _Read(NamedTuple):
    """Sentences that are read together, and their amounts, whose places are those in `text`."""

    sentences: tuple[Sentence, ...]
    text: str
    starts: tuple[int, ...]
    amounts: list[Amount]

    def of(self, place: int) -> int:
        """Which of the sentences stands at a place."""
        return max(number for number, start in enumerate(self.starts) if start <= place)


def told_at_large(draft: Draft, known: set[tuple[int, int]]) -> Iterator[Apart]:
    """Every change that is not among those of `known` sentences, which are given by passage and start."""
    row: list[Sentence] = []
    for passage in draft.passages:
        if passage.is_note or passage.paragraph.role in ("heading", "caption"):
            continue
        row += passage.sentences
    for place, sentence in enumerate(row):
        figures = sum(len(one.figures) for one in row[max(0, place - 2) : place + 2])
        noted = bool(sentence.passage.paragraph.markers)
        if figures < 2 and not noted:
            continue
        if (sentence.passage.number, sentence.start) in known or not _may_tell(sentence):
            continue
        for together in _together(draft, row, place):
            if any((one.passage.number, one.start) in known for one in together):
                continue
            told = _told(together, sentence)
            if told is not None:
                known |= {(one.passage.number, one.start) for one in together}
                yield told
                break


def _may_tell(sentence: Sentence) -> bool:
    return len(sentence.text) < LONGEST and bool(speaks_of_change(sentence.text) or words_for_changes(sentence.text))


def _together(draft: Draft, row: Sequence[Sentence], place: int) -> Iterator[tuple[Sentence, ...]]:
    """A sentence alone and with those about it, the fewest first."""
    here = row[place]
    before = [one for one in row[max(0, place - 2) : place] if one.passage.number >= here.passage.number - 1]
    near = place + 1 < len(row) and row[place + 1].passage.number <= here.passage.number + 1
    behind = row[place + 1] if near else None
    if behind is not None and BEFORE_THAT.match(behind.text):
        yield here, behind
        return
    yield (here,)
    note = note_of(draft, here)
    if note is not None:
        yield here, note
    if before:
        yield before[-1], here
    if behind is not None:
        yield here, behind
    if len(before) == 2:
        yield before[0], before[1], here
    if before and behind is not None:
        yield before[-1], here, behind


def _read(sentences: tuple[Sentence, ...]) -> _Read | None:
    """The sentences as one text; none where that is long, full of figures, or where one of them is not meant so."""
    if not 2 <= sum(len(one.figures) for one in sentences) <= MOST_FIGURES or not all(map(is_asserted, sentences)):
        return None
    text, starts, amounts = "", [], list[Amount]()
    for one in sentences:
        starts.append(len(text))
        far = len(text)
        amounts += [each._replace(start=each.start + far, end=each.end + far) for each in exact_amounts_in(one)]
        text += one.text.rstrip() + " "
    return _Read(sentences, text, tuple(starts), amounts) if len(text) <= LONGEST else None


def _told(sentences: tuple[Sentence, ...], sentence: Sentence) -> Apart | None:
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
    if change is None or not _is_told_clearly(read, change, one, other):
        return None
    if by and by[0].value.unit not in ("percent", "percentage point", change.after.unit):
        return None
    words = tuple(_words(read, change))
    comparison = None if by or words else _comparison(read, change)
    if not by and not words and comparison is None:
        return None
    figures = read.sentences[read.of(change.places[1][0])]
    at = by[0].start if by else words[0].start() if words else comparison[0] if comparison else 0
    said = comparison[1:] if comparison else None
    return Apart(read.sentences[read.of(at)], change, figures, words, by[0] if by else None, said)


def _is_told_clearly(read: _Read, change: Change, one: Amount, other: Amount) -> bool:
    """Whether it is told when the two levels were, and nothing else is told of their kind."""
    between, behind = read.text[one.end : other.start], read.text[other.end : other.end + 40]
    timed = len(change.years) == 2 or change.stated or is_timed(between) or is_timed(behind)
    if not timed or (change.stated and len(read.sentences) == 1):
        return False  # from one to the other in one sentence: that is looked at elsewhere
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
    inside = any(start <= amount.start < start + len(figure.text) for amount in read.amounts)
    return not inside and (unit is not None or figure.value.vague)


def _comparison(read: _Read, change: Change) -> tuple[int, str, bool] | None:
    """Where fewer or more is said, the word, and whether it makes the later figure the larger.

    It is said of the figure that follows: fewer marches, 40 in 2012, while 2010 saw 61.
    """
    said = list(_COMPARATIVE.finditer(read.text))
    if len(said) != 1 or _STANDARD.search(read.text):
        return None
    word = said[0]
    (before, _), (after, _) = change.places
    sentence = {read.of(place) for place in (word.start(), before, after)}
    if len(sentence) != 1:
        return None
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
        if own and lead and not goes_on_about(sentence, own, before, lead):
            return False
        if not own and is_of_something_else(sentence.text, before):
            return False
    return True


def _levels(read: _Read) -> tuple[list[Amount], list[Amount]]:
    """The amounts that are called a change, and those that are levels of something."""
    by = changes_in(read.text, read.amounts)
    rest = [one for one in read.amounts if one not in by]
    if by or len(rest) != 3:
        return by, rest
    alone = [one for one in rest if one.value.unit == "percent" and _is_told_as_change(read, one, rest)]
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


def _is_told_as_change(read: _Read, one: Amount, every: Sequence[Amount]) -> bool:
    """Whether the clause of a percentage, or its sentence if it is alone there, speaks of nothing but a change."""
    text = read.text
    number = read.of(one.start)
    start, end = _around(text, one.start, one.end)
    if all(other is one or read.of(other.start) != number for other in every):
        start, end = read.starts[number], [*read.starts, len(text)][number + 1]
    elif any(other is not one and start <= other.start < end for other in every):
        return False
    if TO.search(text[max(0, one.start - 60) : one.start]) or not speaks_of_change(text[start:end]):
        return False
    known = roots(f"{text[:start]} {text[end:]}")
    return all(is_known(word, known) or speaks_of_change(word) for word in things_in(text[start:end]))


_CUT = re.compile(r",(?!\d)|[;:()]|\.\s|\s[—–-]\s")


def _words(read: _Read, change: Change) -> Iterator[re.Match[str]]:
    """The words for changes that are said of the two levels."""
    text = read.text
    known = roots(text)
    for match in said_of_changes(text):
        number = read.of(match.start())
        if is_denied(text, match.start(), match.end()) or (match["fewer"] and not says_how_much(match)):
            continue
        ends = read.starts[number + 1] if number + 1 < len(read.starts) else len(text)
        if "?" in text[match.start() : ends] and not _YES.match(text, ends):
            continue
        clause = _around(text, *match.span())
        elsewhere = roots(text[: clause[0]] + " " + text[clause[1] :])
        with_figures = any(clause[0] <= place[0] < clause[1] for place in change.places)
        if is_itself_counted(match, change.start, change.after.unit):
            continue  # annual growth of 0.5 %, as opposed to 3.0 %
        if with_figures or is_said_of_it(text, match, elsewhere or known):
            yield match


def _around(text: str, first: int, last: int) -> tuple[int, int]:
    """The clause of what stands at a place."""
    start = max((cut.end() for cut in _CUT.finditer(text, 0, first)), default=0)
    end = _CUT.search(text, last)
    return start, end.start() if end else len(text)
