"""The place and the thing counted that a sentence takes from what stands before it, also as a line of a list.

"Velin, boycotts. 2009: 157"; "24 lockouts in 2008. In 2010 there were 298".
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from qantar.audit.counting_words import says_nothing
from qantar.audit.draft import Draft
from qantar.audit.grids import Grid
from qantar.audit.names_told import names_of
from qantar.audit.passages import Passage, Sentence
from qantar.audit.statements import counted_by
from qantar.audit.table_words import is_of_tables

LABEL = 5  # words of a sentence that is a label, whose first word is a name if it always has its capital
ITEM = 14  # words of a line of a list
LINES = 12  # of a list between one of its lines and what introduces it


def is_of_another_place(draft: Draft, grid: Grid, sentence: Sentence) -> bool:
    """Whether a sentence names nobody, and what stands before it names somebody of whom a table is not."""
    if not grid.names or _names(draft, sentence) or grid.names & sentence.stems:
        return False
    own = grid.names.union(grid.words, *grid.labels)
    for before in _before(draft, sentence):
        if grid.names & before.stems:
            return False
        if _names(draft, before) - own:
            return True
    return False


def counts_on(grid: Grid, sentence: Sentence) -> bool:
    """Whether the sentence right before counted what a table has not: 24 lockouts in 2008. In 2010 there were 298."""
    before = next((one for one in reversed(sentence.passage.sentences) if one.end <= sentence.start), None)
    if before is None:
        return False
    known = grid.words.union(grid.names, *grid.labels)
    counted = [
        word
        for one in before.figures
        if one.whole is not None
        for word in counted_by(before.text, one.start - before.start, one.end - before.start)[:1]
    ]
    return any(not (word in known or says_nothing(word) or is_of_tables(word)) for word in counted)


def _names(draft: Draft, sentence: Sentence) -> frozenset[str]:
    names = names_of(draft)
    label = len(sentence.text.split()) <= LABEL and not sentence.figures
    return names.within(sentence) | (names.perhaps(sentence) if label else frozenset())


def _before(draft: Draft, sentence: Sentence) -> Iterator[Sentence]:
    """The sentences before one in its paragraph and, where that is a line of a list, in what introduces the list."""
    passage = sentence.passage
    yield from (one for one in reversed(passage.sentences) if one.end <= sentence.start)
    place = bisect_left(draft.passages, passage.number, key=lambda one: one.number)
    if not _is_item(passage):
        return
    for above in reversed(draft.passages[max(0, place - LINES) : place]):
        if above.text.rstrip().endswith(":"):
            yield from reversed(above.sentences)
            return
        if not _is_item(above):
            return


def _is_item(passage: Passage) -> bool:
    return passage.paragraph.role in ("body", "item") and len(passage.text.split()) <= ITEM
