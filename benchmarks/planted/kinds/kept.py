"""Wordings and clean passages that only the held-out half has: nobody who writes rules reads them, by subject."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds import (
    kept_changes,
    kept_hard,
    kept_hard_counts,
    kept_hard_times,
    kept_numbering,
    kept_ranks,
    kept_shares,
    kept_tables,
    kept_times,
)
from benchmarks.planted.kinds.kind import Kind, Wording

#: By kind and language. A kind that has an entry is said in these words only.
WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    **kept_shares.WORDINGS,
    **kept_changes.WORDINGS,
    **kept_tables.WORDINGS,
    **kept_ranks.WORDINGS,
    **kept_times.WORDINGS,
    **kept_numbering.WORDINGS,
}

#: Clean passages that look wrong.
HARD: Sequence[Kind] = [*kept_hard.KINDS, *kept_hard_counts.KINDS, *kept_hard_times.KINDS]
