"""Wordings and clean passages that only the held-out half has: nobody who writes rules reads them, by subject."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds import (
    kept_clean,
    kept_counts,
    kept_percents,
    kept_ranks,
    kept_shares,
    kept_sources,
    kept_tests,
    kept_times,
)
from benchmarks.planted.kinds.kind import Kind, Wording

#: By kind and language. A kind that has an entry is said in these words only.
WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    kind: words
    for module in (kept_percents, kept_shares, kept_counts, kept_ranks, kept_times, kept_sources, kept_tests)
    for kind, words in module.WORDINGS.items()
}

#: Clean passages that look wrong.
HARD: Sequence[Kind] = kept_clean.HARD
