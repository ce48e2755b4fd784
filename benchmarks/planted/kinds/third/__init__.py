"""Ways to say each kind, and clean passages that look wrong, that were held out in their turn and then tried on."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Kind
from benchmarks.planted.kinds.third import clean, counts, percents, ranks, shares, sources, tests, times

WORDINGS = (
    percents.WORDINGS,
    shares.WORDINGS,
    counts.WORDINGS,
    ranks.WORDINGS,
    times.WORDINGS,
    sources.WORDINGS,
    tests.WORDINGS,
)
HARD: Sequence[Kind] = clean.HARD
