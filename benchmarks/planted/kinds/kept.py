"""Wordings and clean passages that only the held-out half has: nobody who writes rules reads them, by subject."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds import (
    kept_changes,
    kept_hard,
    kept_hard_counts,
    kept_hard_times,
    kept_more,
    kept_numbering,
    kept_ranks,
    kept_shares,
    kept_tables,
    kept_times,
)
from benchmarks.planted.kinds.kind import Kind, Wording

_PARTS = (kept_shares, kept_changes, kept_tables, kept_ranks, kept_times, kept_numbering, kept_more)


def _together() -> dict[str, dict[str, Sequence[Wording]]]:
    """What all modules say of a kind in a language, one after the other."""
    found: dict[str, dict[str, Sequence[Wording]]] = {}
    for part in _PARTS:
        for kind, languages in part.WORDINGS.items():
            for language, wordings in languages.items():
                said = found.setdefault(kind, {})
                said[language] = [*said.get(language, ()), *wordings]
    return found


#: By kind and language. A kind that has an entry is said in these words only.
WORDINGS = _together()

#: Clean passages that look wrong.
HARD: Sequence[Kind] = [*kept_hard.KINDS, *kept_hard_counts.KINDS, *kept_hard_times.KINDS]
