"""A percentage that is one slip away from the share of two counts that stand with it, however they are joined.

Authors join a percentage, its count and its base in ways without end: "265 voters - 371 had been willing to stop - said
so, which works out at 73.4 %". Where one sentence, or two that follow each other, hold just two counts and one
percentage with decimals, and one digit, two digits that changed places or a point that was lost set it right, the slip
itself shows that they belong together.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction

from qantar.audit.asserting import is_asserted, is_taken_back
from qantar.audit.called_notes import note_of
from qantar.audit.counts_of_shares import Share, counts_beside
from qantar.audit.draft import Draft
from qantar.audit.equating import SEATS
from qantar.audit.passages import Figure, Sentence
from qantar.audit.phrases import Phrases
from qantar.audit.shares import PATTERN
from qantar.audit.slips import slip_between
from qantar.values.rounding import can_give, rounded_to

SLIPS = ("a decimal point was lost", "one digit differs", "two digits changed places")
LONGEST = 330  # characters of what is read together
_OTHER = re.compile(
    r"\b(?:than|compared|against|versus|ahead|behind|rose|fell|grew|growth|increase\w*|decrease\w*|change\w*|turnout|votes?"
    r"|average|mean|median|percentage points?|per|rate"
    r"|male|female|women|men|elsewhere|another|other(?! words)|whereas|while|until|earlier|later"
    r"|чем|по сравнению|против|вырос\w*|сни[зж]\w+|упал\w*|рост\w*|явк\w+|средн\w+|пункт\w*|на душу|женщин\w*|мужчин\w*"
    r"|друг\w+|раньше|позже|тогда как|голос\w*"
    r"|қарағанда|салыстырғанда|өст?і\w*|артты|кемі\w*|төменде\w*|орташа|әйел\w*|ерлер\w*|басқа|бұрын|кейін|дауыс\w*)(?!\w)",
    re.IGNORECASE,
)
_ASKING = Phrases(
    r"\b(?:ask\w*|answer\w*|repl(?:y|ies|ied)|respon\w+|poll\w*|survey\w*|interview\w*|question\w*|sampl\w+|willing"
    r"|spoke|talked|met|agree\w*|declar\w+|say|says|said|think\w*|thought|believ\w+|tick\w+|wrote|convinced|respondents?"
    r"|опро[сш]\w*|опраш\w+|ответ\w*|отве[чт]\w+|анкет\w*|выборк\w*|респондент\w*|участ\w+|соглас\w+|счита\w+|сказал\w*"
    r"|думают|дума\w+|отмет\w+|назвал\w*|говор\w+|собеседник\w*|мнени\w+"
    r"|сұра\w+|жауап\w*|сауалнама\w*|іріктеме\w*|респондент\w*|қатыс\w+|келіс\w+|де(?:ді|йді|ген|п|гендер\w*)|ойлай\w+"
    r"|пікір\w*|белгіле\w+|айт\w+|сұхбат\w*)(?!\w)"
)


def slipped_shares_of(draft: Draft, without: frozenset[tuple[int, int]]) -> Iterator[Share]:
    """Every such percentage that no other way of reading has found."""
    last: Sentence | None = None
    for passage in draft.passages:
        if passage.is_note or passage.paragraph.role in ("heading", "caption"):
            continue
        before = last
        for sentence in passage.sentences:
            percent = _only_percent(sentence)
            if percent is not None and (passage.number, percent.start) not in without:
                yield from _slipped(draft, sentence, before, percent)
            before = sentence
        last = before


def _only_percent(sentence: Sentence) -> Figure | None:
    percents = [figure for figure in sentence.figures if figure.is_percent]
    if len(percents) != 1 or percents[0].value.exact is None or percents[0].value.vague:
        return None
    telling = percents[0].value.decimals > 0 or percents[0].value.exact > 100
    return percents[0] if telling else None


def _slipped(draft: Draft, sentence: Sentence, before: Sentence | None, percent: Figure) -> Iterator[Share]:
    counts, text = counts_beside(sentence), sentence.text
    if len(counts) < 2:
        note = note_of(draft, sentence) if not counts else None
        other = note or before
        if other is None or any(figure.is_percent for figure in other.figures):
            return
        counts, text = [*counts, *counts_beside(other)], f"{other.text} {text}"
    if len(counts) != 2 or len(text) > LONGEST or _OTHER.search(text) or SEATS.search(text):
        return
    if PATTERN.search(sentence.text):
        return  # a third of the town, for 28.9 % say so
    if not _ASKING.search(text) or not is_asserted(sentence) or is_taken_back(sentence):
        return
    part, whole = sorted(one.whole or 0 for one in counts)
    if part < 2 or part == whole or _is_year(whole) or can_give(percent.value, part, whole):
        return
    right = format(rounded_to(Fraction(100 * part, whole), percent.value.step), "f")
    tenths = format(rounded_to(Fraction(100 * part, whole), Decimal("0.1")), "f")
    written = format(percent.value.exact or Decimal(0), "f")
    if any(slip_between(written, meant) in SLIPS for meant in (right, tenths)):
        yield Share(sentence.passage, percent, part, whole, percent.start, percent.end, False)


def _is_year(number: int) -> bool:
    return 1900 <= number <= 2099
