"""The sentences of running text, each with the one before it and the one behind it, over the ends of paragraphs."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from qantar.audit.draft import Draft
from qantar.audit.passages import Sentence

Neighbours = tuple[Sentence | None, Sentence, Sentence | None]


def in_their_order(draft: Draft) -> Iterator[Neighbours]:
    """Every sentence outside notes with its neighbours; none stands over a heading, a caption or a table."""
    found: list[Neighbours] = draft.shared("sentences in their order", lambda d: list(_find(d)))
    yield from found


def _find(draft: Draft) -> Iterator[Neighbours]:
    run: list[Sentence] = []
    tables = sorted(table.first_line for table in draft.manuscript.tables)
    line = 0
    for passage in draft.passages:
        if passage.is_note:
            continue
        first, last = passage.paragraph.lines
        body = passage.paragraph.role not in ("heading", "caption")
        if not body or bisect_right(tables, line) < bisect_right(tables, first):
            yield from _with_neighbours(run)
            run = []
        if body:
            run.extend(passage.sentences)
        else:
            yield from _with_neighbours(passage.sentences)
        line = last
    yield from _with_neighbours(run)


def _with_neighbours(run: list[Sentence]) -> Iterator[Neighbours]:
    for place, sentence in enumerate(run):
        before = run[place - 1] if place else None
        yield before, sentence, run[place + 1] if place + 1 < len(run) else None
