"""Which words of a text are names: capitals within a sentence, and first words that are nowhere in small letters."""

from __future__ import annotations

from typing import NamedTuple

from qantar.audit.draft import Draft
from qantar.audit.passages import Sentence
from qantar.audit.words import EMPTY, WORD, stem, stems
from qantar.values.date_words import MONTH_WORDS

_MONTHS = frozenset(stems(" ".join(MONTH_WORDS)))


class Names(NamedTuple):
    """The stems that stand with a capital within a sentence of a text, and those that stand in small letters."""

    inside: frozenset[str]
    small: frozenset[str]

    def within(self, sentence: Sentence) -> frozenset[str]:
        """The names in a sentence, its first word where it is one elsewhere too."""
        return (sentence.names | (_first(sentence) & self.inside)) - _MONTHS

    def perhaps(self, sentence: Sentence) -> frozenset[str]:
        """The first word of a sentence where it is written with a capital whenever it is written."""
        return _first(sentence) - self.small - _MONTHS


def names_of(draft: Draft) -> Names:
    """The names of a text."""
    found: Names = draft.shared("names", _names)
    return found


def _names(draft: Draft) -> Names:
    inside, small = set[str](), set[str]()
    for passage in draft.passages:
        small.update({stem(word) for word in set(WORD.findall(passage.text)) if word[0].islower()})
        for sentence in passage.sentences:
            inside.update(sentence.names)
    return Names(frozenset(inside - _MONTHS), frozenset(small))


def _first(sentence: Sentence) -> frozenset[str]:
    found = WORD.search(sentence.text)
    named = found is not None and found[0][0].isupper() and found[0].lower() not in EMPTY
    return frozenset([stem(found[0])]) if found and named else frozenset()
