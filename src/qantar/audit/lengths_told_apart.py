"""Lengths of time that stand apart from their two days: in the sentence before or behind, counted back, or far away.

"The picket stood for 40 days. It went up on ... and came down on ..."; "Start: ... End: ... Length: 40 days"; "Not
until ... did it end, 40 days after it had begun on ..."; and, pages later, "the port, closed for 40 days because of the
strikes", where one sentence of the text tells on which days the same port was closed and opened.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from qantar.audit.asserting import is_asserted
from qantar.audit.dated_sentences import NO_EVENT, SAID_AGAIN
from qantar.audit.draft import Draft
from qantar.audit.lasting import is_lasting, is_of_a_part, may_have_lasted
from qantar.audit.lengths_of_time import unit_of
from qantar.audit.passages import Figure, Passage, Sentence
from qantar.audit.second_sentences import goes_on_with, told_on
from qantar.audit.sequels import AGAIN
from qantar.audit.spans_joined import TimeSpan
from qantar.audit.spans_of_time import spans_in
from qantar.audit.time_roles import roles_in
from qantar.audit.words import OF_BEING, names_in, names_with_first, stems
from qantar.values.edtf import Edtf
from qantar.values.found import Found

_LABEL = re.compile(
    r"\W*(?:(?:total |overall )?(?:length|duration)|total|продолжительность|длительность|срок|итого|всего|ұзақтығы"
    r"|мерзімі|барлығы)\s?(?:[:–—=-]|,)\s*$",
    re.IGNORECASE,
)
# 40 days after it had begun on 5 May; через 40 дней после того, как начались (5 мая).
_AFTER = re.compile(r"\s(?:after|from|после|с того|со дня|с момента)(?!\w)[^.;\d]{0,80}$", re.IGNORECASE)
_KAZAKH_AFTER = re.compile(r"[^.;\d]{0,50}(?:н[ае]н|[дт][ае]н)\s(?:кейін|соң)\s(?:тек\s|тура\s)?$", re.IGNORECASE)
# The verdict came on 5 May, after 40 days; ... на 40-й день.
_SINCE = re.compile(
    r"(?:\s?г\.|\sкүні)?,?\s(?:only\s|just\s|лишь\s|тек\s)?(?:after|через|спустя|по прошествии|на)\s$", re.I
)
# It was 66 days, until 30 May, before the streets were quiet.
_UNTIL_THEN = re.compile(r"[,\s–—(]{1,3}(?:until|till|up to|до|вплоть до)\s(?:on\s|the\s)?", re.IGNORECASE)
_IT_WAS = re.compile(r"\b(?:it|this|that|for|это|он[аио]?|ещё|еще)\s(?:\w+\s){0,3}$", re.IGNORECASE)
_LATER = re.compile(r"\s(?:later|afterwards|спустя|позже|кейін|соң)(?!\w)", re.IGNORECASE)
_COMMA = re.compile(r"(?:\s?г\.|\sкүні)?,?\s(?:only\s|just\s|лишь\s|тек\s)?$", re.IGNORECASE)
# How long something was meant to last: arrested for 15 days.
_MEANT = re.compile(
    r"\b(?:arrest\w*|sentenc\w+|condemn\w+|meant|planned|intended|supposed|to last|due|арест\w*|приговор\w*|осужд\w+"
    r"|назнач\w+|планир\w+|рассчит\w+|должн\w+|қамауға|сотта\w+|жоспар\w*|белгілен\w+|тиіс)(?!\w)",
    re.IGNORECASE,
)
MOST = 6  # sentences that have a word which may lead from a length to its days
LONGEST = 90  # days of a length told far away; longer ones are told in other units


class Apart(NamedTuple):
    """A length with its sentence, its unit, and the days that it lies between."""

    sentence: Sentence
    figure: Figure
    unit: str
    span: TimeSpan


def lengths_told_apart(passage: Passage) -> Iterator[Apart]:
    """The lengths of a paragraph that are said of days in a sentence beside, or counted back from the second day."""
    sentences = [sentence for sentence in passage.sentences if is_asserted(sentence)]
    for sentence in sentences:
        yield from _counted_back(sentence)
    for one, other in pairwise(passage.sentences):
        if one in sentences and other in sentences:
            yield from _told_before(one, other)
            yield from _told_behind(one, other)
            yield from _since_then(one, other)
    for first, second, third in zip(passage.sentences, passage.sentences[1:], passage.sentences[2:], strict=False):
        if len(first.dates) == len(second.dates) == 1 and not third.dates:
            yield from _labelled(third, _in_order([*first.dates, *second.dates]))


def _length(sentence: Sentence) -> tuple[Figure, str, int] | None:
    """The one length of a sentence, of the whole of a time."""
    found = [(figure, *ends) for figure in sentence.figures if (ends := unit_of(sentence, figure))]
    if len(found) != 1:
        return None
    figure, unit, end = found[0]
    return None if is_of_a_part(sentence, figure, end) else (figure, unit, end)


def _told_before(one: Sentence, other: Sentence) -> Iterator[Apart]:
    """The picket stood for 40 days. It went up on ... and came down on ..."""
    length = _length(one) if not one.dates and len(other.dates) == 2 and not _lengths(other) else None
    if length is None or not is_lasting(one, length[0], length[2]) or not goes_on_with(one, other):
        return
    if _MEANT.search(one.text):
        return
    spans = spans_in(other)
    span = spans[0] if len(spans) == 1 else _in_order(other.dates) if not spans else None
    if span is not None:
        yield Apart(one, length[0], length[1], span)


def _told_behind(one: Sentence, other: Sentence) -> Iterator[Apart]:
    """It was declared on ... and lifted on ... It had lasted 40 days."""
    length = _length(other) if not other.dates and len(one.dates) == 2 and not _lengths(one) else None
    if length is None:
        return
    yield from _labelled(other, _in_order(one.dates))
    if is_lasting(other, length[0], length[2]) and goes_on_with(one, other):
        spans = spans_in(one)
        span = spans[0] if len(spans) == 1 else _in_order(one.dates) if not spans else None
        if span is not None:
            yield Apart(other, length[0], length[1], span)


def _since_then(one: Sentence, other: Sentence) -> Iterator[Apart]:
    """The hearing opened on ... The verdict came on ..., after 40 days; ... 40 days later, on ..."""
    length = _length(other) if len(one.dates) == 1 and len(other.dates) == 1 and not _lengths(one) else None
    span = _in_order([*one.dates, *other.dates])
    if length is None or span is None:
        return
    figure, unit, end = length
    text, date = other.passage.text, other.dates[0]
    if date.end <= figure.start:
        gap = text[date.end : figure.start]
        since = _SINCE.fullmatch(gap) or (_COMMA.fullmatch(gap) and _LATER.match(text, end))
    elif _UNTIL_THEN.fullmatch(text[end : date.start]):
        since = _IT_WAS.search(text, other.start, figure.start)
    else:
        since = _LATER.match(text, end) and re.fullmatch(
            r"[\s,]{1,2}(?:on\s)?(?:the\s)?", text[_behind(text, end) : date.start]
        )
    if since:
        yield Apart(other, figure, unit, span)


def _behind(text: str, end: int) -> int:
    later = _LATER.match(text, end)
    return later.end() if later else end


def _counted_back(sentence: Sentence) -> Iterator[Apart]:
    """Not until ... did it end, 40 days after it had begun on ...; ... басталғаннан кейін 40 күн өткенде."""
    length = _length(sentence) if len(sentence.dates) == 2 and all(day.value.is_day for day in sentence.dates) else None
    if length is None:
        return
    figure, unit, end = length
    text, (one, other) = sentence.passage.text, sentence.dates
    span = None
    if end <= other.start and _AFTER.fullmatch(text[end : other.start]):
        span = _in_order([other, one]) if one.end <= figure.start else None
    elif other.end <= figure.start and _KAZAKH_AFTER.fullmatch(text[other.end : figure.start]):
        span = _in_order([other, one])
    if span is not None:
        yield Apart(sentence, figure, unit, span)


def _labelled(sentence: Sentence, span: TimeSpan | None) -> Iterator[Apart]:
    """Length: 40 days."""
    length = _length(sentence)
    if span is not None and length and _LABEL.fullmatch(sentence.passage.text[sentence.start : length[0].start]):
        yield Apart(sentence, length[0], length[1], span)


def _lengths(sentence: Sentence) -> bool:
    return any(unit_of(sentence, figure) for figure in sentence.figures)


def _in_order(days: Sequence[Found[Edtf]]) -> TimeSpan | None:
    """The span of two days that stand in the order of time."""
    if len(days) != 2 or not all(day.value.is_day for day in days):
        return None
    one, other = days
    if one.value.earliest is None or other.value.latest is None or one.value.earliest > other.value.latest:
        return None
    start, end = min(one.start, other.start), max(one.end, other.end)
    return TimeSpan(one.value, other.value, start, end, False, False, other.start, other.end)


class _Told(NamedTuple):
    sentence: Sentence
    span: TimeSpan
    words: frozenset[str]
    names: frozenset[str]
    first: frozenset[str]  # the first words that say something and are no names


def lengths_far_away(draft: Draft) -> Iterator[Apart]:
    """Lengths in sentences without a date that speak of the thing of which one other sentence gives the two days."""
    told = list(_with_two_days(draft))
    having: dict[str, list[int]] = defaultdict(list)
    for place, one in enumerate(told):
        for word in one.words:
            having[word].append(place)
    for sentence in draft.sentences() if told else ():
        if sentence.dates or sentence.passage.is_note or not sentence.figures or not is_asserted(sentence):
            continue
        length = _length(sentence)
        if length is None or length[1] != "day" or not may_have_lasted(sentence, length[0], length[2]):
            continue
        if _MEANT.search(sentence.text) or sentence.passage.dates or (length[0].whole or 0) > LONGEST:
            continue
        text = SAID_AGAIN.sub(" ", _without(sentence, [(length[0].start, length[2])]))
        words, names = _words(text), names_with_first(text)
        near = {place for word in words if len(having[word]) <= MOST for place in having[word]}
        alike = [told[place] for place in near if _is_of_one_thing(told[place], words, names)]
        if len(alike) == 1:
            yield Apart(sentence, length[0], length[1], alike[0].span)


def _with_two_days(draft: Draft) -> Iterator[_Told]:
    for passage in draft.passages:
        if passage.is_note or passage.paragraph.role in ("heading", "caption") or len(passage.dates) < 2:
            continue
        for sentence in [*passage.sentences, *told_on(passage), *_in_two_sentences(passage)]:
            days = [day for day in sentence.dates if day.value.is_day]
            if len(days) != 2 or _lengths(sentence) or not is_asserted(sentence):
                continue
            spans = spans_in(sentence)
            span = spans[0] if len(spans) == 1 else _in_order(days) if not spans else None
            if span is not None:
                yield _Told(
                    sentence, span, _words(sentence.text), names_with_first(sentence.text), _first(sentence.text)
                )


def _in_two_sentences(passage: Passage) -> Iterator[Sentence]:
    """The port was closed on ... Ships were let in again on ..."""
    for one, other in pairwise(passage.sentences):
        begun = len(one.dates) == len(other.dates) == 1 and roles_in(one.text)
        if begun and (roles_in(other.text) or AGAIN.search(other.text)):
            yield Sentence(passage, one.start, other.end)


def _words(text: str) -> frozenset[str]:
    return frozenset(word[:5] for word in stems(text)) - OF_BEING - NO_EVENT


def _without(sentence: Sentence, parts: Sequence[tuple[int, int]]) -> str:
    """The words of a sentence without those at some places."""
    text = sentence.passage.text
    for start, end in parts:
        text = text[:start] + " " * (end - start) + text[end:]
    return text[sentence.start : sentence.end]


def _first(text: str) -> frozenset[str]:
    return frozenset(word[:5] for word in stems(text)[:2] if word not in names_in(text)) - OF_BEING - NO_EVENT


def _is_of_one_thing(one: _Told, words: frozenset[str], names: frozenset[str]) -> bool:
    """Whether two sentences share a name, and most words of the shorter one, among them what the first begins with."""
    shared = one.words & words
    if not one.names & names or 2 * len(shared) < min(len(one.words), len(words)):
        return False
    return len(shared) >= 4 or (len(shared) == 3 and bool(one.first & words))
