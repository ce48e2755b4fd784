"""What every rule is given: the manuscript's passages and tables, and what holds for all of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from qantar.audit.answer import Place
from qantar.audit.known import Known
from qantar.audit.manuscript import Manuscript
from qantar.audit.passages import Passage, Sentence


@dataclass(frozen=True)
class Draft:
    """A manuscript under audit. `base` is how many were asked, where whoever runs the audit said so.

    `known` are the figures of a study that the text is held against.
    """

    manuscript: Manuscript
    base: int | None = None
    known: tuple[Known, ...] = ()
    _shared: dict[str, Any] = field(default_factory=dict)

    @cached_property
    def passages(self) -> list[Passage]:
        """Paragraphs, headings, captions, items and notes, in the order of their lines."""
        notes = [note.paragraph for note in self.manuscript.notes]
        every = sorted([*self.manuscript.paragraphs, *notes], key=lambda paragraph: paragraph.lines)
        return [
            Passage(paragraph, self.manuscript, number)
            for number, paragraph in enumerate(every)
            if paragraph.role != "code" and paragraph.text.strip()
        ]

    @property
    def ocr(self) -> bool:
        """Whether a scanner read the text, so that a slip may be the scanner's."""
        return self.manuscript.ocr.judged

    def sentences(self) -> Iterator[Sentence]:
        """Every sentence of running text, notes included."""
        for passage in self.passages:
            yield from passage.sentences

    def line(self, number: int) -> Place:
        """The place of a whole line."""
        text = " ".join(self.manuscript.line(number).text.split()) if number else ""
        return Place(number, self.manuscript.page_of(number), text[:160])

    def shared(self, name: str, make: Callable[[Draft], Any]) -> Any:  # noqa: ANN401 - whatever `make` makes
        """What several rules need, worked out once."""
        if name not in self._shared:
            self._shared[name] = make(self)
        return self._shared[name]
