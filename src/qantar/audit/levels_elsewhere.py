"""Sentences that compare with a figure told elsewhere, with that figure filled in behind the year it is of.

"For 2012 the office reported 61 marches in Mirton, which is less than for 2010": what there were in 2010 stands some
pages before. The sentence is read as if it said "less than for 2010 (40)". What is filled in is the one figure that the
text gives for that year, of the same thing in the same place.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from qantar.audit.asserting import is_asserted
from qantar.audit.change_amounts import YEAR, Amount, exact_amounts_in
from qantar.audit.change_years import years_bound
from qantar.audit.changes import words_for_changes
from qantar.audit.changes_called import changes_in, speaks_of_change
from qantar.audit.draft import Draft
from qantar.audit.passages import Passage, Sentence
from qantar.audit.statements import counted_by
from qantar.audit.times_said import years_back
from qantar.audit.words import OF_BEING, OF_SOURCES, stems
from qantar.values.word_lists import words_of

_WITH_NOUN = re.compile(r"\s(?:год|г\.|жыл)\w*", re.IGNORECASE)
_PEOPLE = frozenset(
    stems("respondents residents asked surveyed polled adults опрошенных жителей респондентов сұралғандардың")
)
_GENERAL = frozenset(words_of("number figure count many much of there for share")) | OF_BEING | OF_SOURCES | _PEOPLE
ALIKE = 2 / 3  # of the words around a percentage that must come again with its second figure
FEWEST = 3  # of them


class _Level(NamedTuple):
    year: int
    sentence: Sentence
    amount: Amount
    things: frozenset[str]

    @property
    def text(self) -> str:
        """The figure as it was written."""
        return self.sentence.text[self.amount.start : self.amount.end]


class Filled(NamedTuple):
    """A sentence with figures filled in, what leads it, and the sentences from which they were taken."""

    sentence: Sentence
    lead: Sentence | None
    taken_from: tuple[Sentence, ...]


def filled_in(draft: Draft, sentence: Sentence) -> Filled | None:
    """A sentence with the figures of the years that it compares with."""
    speaks = speaks_of_change(sentence.text) or words_for_changes(sentence.text)
    if not speaks or not is_asserted(sentence) or len(sentence.text) > 400:
        return None
    lead = _lead_of(sentence)
    own = _levels_of(sentence) or (_levels_of(lead) if lead is not None else [])
    found = [
        (at, level) for at, year in _years_missing(sentence, lead) if (level := _told(draft, year, lead, sentence))
    ]
    if not found or (own and len(found) > 1):
        return None
    text = sentence.text
    for at, level in sorted(found, reverse=True):
        told = level.text if YEAR.search(text, max(0, at - 20), at) else f"{level.year}: {level.text}"
        text = f"{text[:at]} ({told}){text[at:]}"
    passage = sentence.passage
    said = Passage(replace(passage.paragraph, text=text), passage.manuscript, passage.number)
    return Filled(Sentence(said, 0, len(text)), lead, tuple(level.sentence for _, level in found))


def _lead_of(sentence: Sentence) -> Sentence | None:
    """The two sentences before it in its passage, as one."""
    before = [one.start for one in sentence.passage.sentences if one.end <= sentence.start][-2:]
    return Sentence(sentence.passage, before[0], sentence.start) if before else None


def _years_missing(sentence: Sentence, lead: Sentence | None) -> Iterator[tuple[int, int]]:
    """The years of which a sentence may give no figure, and where each could stand."""
    text = sentence.text
    levels = _levels_of(sentence)
    years = {int(match.group()): match.end() for match in YEAR.finditer(text)}
    if len(levels) > 1 or len(years) > 2:
        return
    if len(years) == 2:
        yield from ((_behind(text, at), year) for year, at in years.items())
        return
    own = levels or (_levels_of(lead) if lead is not None else [])
    told = [*years] if levels else [int(year) for year in YEAR.findall(lead.text)] if lead is not None and own else []
    if len(own) == 1 and len(set(told)) == 1:
        back = next(years_back(text), None)
        missing = [year for year in years if year not in told]
        if missing and not levels:
            yield from ((_behind(text, years[year]), year) for year in missing)
        elif back:
            yield back[0], told[0] - back[1]


def _behind(text: str, at: int) -> int:
    noun = _WITH_NOUN.match(text, at)
    return noun.end() if noun else at


def _levels_of(sentence: Sentence) -> list[Amount]:
    amounts = exact_amounts_in(sentence)
    by = changes_in(sentence.text, amounts)
    levels = [one for one in amounts if one not in by]
    counts = [one for one in levels if one.value.unit is None]
    return counts if len(levels) == 2 and len(counts) == 1 else levels  # 419, which is 41 % more


def _told(draft: Draft, year: int, lead: Sentence | None, sentence: Sentence) -> _Level | None:
    """The one figure of a year that counts what a sentence speaks of, where it does."""
    here = f"{lead.text} {sentence.text}" if lead is not None else sentence.text
    unit = {one.value.unit for one in (*_levels_of(sentence), *(_levels_of(lead) if lead is not None else ()))}
    names = sentence.names or (lead.names if lead is not None else frozenset())
    every = sentence.names_with_first | (lead.names_with_first if lead is not None else frozenset())
    words = _words(here)
    found = [
        level
        for level in _index(draft).get(year, ())
        if not (
            level.sentence.passage is sentence.passage and level.sentence.start in (sentence.start, lead and lead.start)
        )
        and (not unit or level.amount.value.unit in unit)
        and _in_one_place(names, every, level.sentence)
        and _of_one_thing(level, words)
    ]
    return found[0] if found and len({level.amount.value.exact for level in found}) == 1 else None


def _in_one_place(names: frozenset[str], every: frozenset[str], other: Sentence) -> bool:
    theirs, all_theirs = other.names, other.names_with_first
    shared = every & all_theirs
    return bool(shared - OF_SOURCES) and (names <= all_theirs or theirs <= every)


def _of_one_thing(level: _Level, words: frozenset[str]) -> bool:
    common = level.things & words
    if level.amount.value.unit == "percent":
        return len(common) >= FEWEST and len(common) >= ALIKE * len(level.things)
    return common == level.things


def _words(text: str) -> frozenset[str]:
    return frozenset(word[:5] for word in stems(text) if word not in _GENERAL)


def _index(draft: Draft) -> dict[int, list[_Level]]:
    """The figures of the text by their years."""
    found: dict[int, list[_Level]] = draft.shared("levels by year", _read)
    return found


def _read(draft: Draft) -> dict[int, list[_Level]]:
    found: dict[int, list[_Level]] = defaultdict(list)
    for sentence in draft.sentences():
        if not 1 <= len(sentence.figures) <= 4 or sentence.passage.is_note or not is_asserted(sentence):
            continue
        levels = _levels_of(sentence)
        counted = [things for one in levels if (things := _things(sentence, one))]
        for year, amount in _with_years(sentence, levels) if counted else ():
            found[year].append(_Level(year, sentence, amount, _things(sentence, amount) or counted[0]))
    return found


def _with_years(sentence: Sentence, levels: Sequence[Amount]) -> Iterator[tuple[int, Amount]]:
    years = {int(year) for year in YEAR.findall(sentence.text)}
    if len(levels) == 1 == len(years):
        yield years.pop(), levels[0]
    elif len(levels) == 2 == len(years) and (each := years_bound(sentence.text, *levels)):
        yield from zip(each, levels, strict=True)


def _things(sentence: Sentence, amount: Amount) -> frozenset[str]:
    """What a figure counts; of a percentage, the words around it."""
    if amount.value.unit == "percent":
        return _words(sentence.text)
    if amount.value.unit is not None:
        return frozenset()
    counted = counted_by(sentence.text, amount.start, amount.end)
    return frozenset([word[:5] for word in counted[:2] if word not in _GENERAL][:1])
