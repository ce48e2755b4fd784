"""The notes that a sentence calls, so that what a note adds to it can be read with it."""

from __future__ import annotations

from qantar.audit.draft import Draft
from qantar.audit.passages import Passage, Sentence


def note_of(draft: Draft, sentence: Sentence) -> Sentence | None:
    """The first sentence of the note that a sentence calls, if it calls just one."""
    labels = _called(sentence)
    if len(labels) != 1:
        return None
    note = _notes(draft).get(labels.pop())
    return note.sentences[0] if note is not None and note.sentences else None


def notes_of(draft: Draft, sentence: Sentence) -> list[Passage]:
    """All notes that a sentence calls."""
    notes = _notes(draft)
    return [notes[label] for label in sorted(_called(sentence)) if label in notes]


def _called(sentence: Sentence) -> set[str]:
    return {
        marker.label
        for marker in sentence.passage.paragraph.markers
        if sentence.start < marker.offset <= sentence.end and marker.label is not None
    }


def _notes(draft: Draft) -> dict[str, Passage]:
    """The notes by their labels; a label that comes again in a new chapter is left out, since calls cannot tell it."""

    def found(of: Draft) -> dict[str, Passage]:
        passages = {id(passage.paragraph): passage for passage in of.passages}
        labels = [note.label for note in of.manuscript.notes]
        return {
            note.label: passages[id(note.paragraph)]
            for note in of.manuscript.notes
            if labels.count(note.label) == 1 and id(note.paragraph) in passages
        }

    notes: dict[str, Passage] = draft.shared("notes by label", found)
    return notes
