"""Changes told over a sentence and those about it: the one or two before, the one behind, the note it calls."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qantar.audit.called_notes import note_of
from qantar.audit.change_order import BEFORE_THAT
from qantar.audit.changes import words_for_changes
from qantar.audit.changes_called import speaks_of_change
from qantar.audit.changes_told import LONGEST, Told, told_together
from qantar.audit.draft import Draft
from qantar.audit.passages import Sentence


def told_at_large(draft: Draft, known: set[tuple[int, int]]) -> Iterator[Told]:
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
            told = told_together(together)
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
    if len(before) == 2:
        yield before[0], before[1], here
    if behind is not None:
        yield here, behind
    if before and behind is not None:
        yield before[-1], here, behind
