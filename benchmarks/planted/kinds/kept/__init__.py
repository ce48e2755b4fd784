"""Wordings and clean passages that only the held-out half has: nobody who writes rules reads them, by subject."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from benchmarks.planted.kinds.kept import (
    associations,
    brackets,
    changes,
    changes_in_percent,
    clean_changes,
    clean_numbers,
    clean_ranks,
    clean_times,
    clean_years,
    dates,
    extremes,
    largest,
    lengths,
    means,
    option_counts,
    option_percents,
    parts,
    percents,
    questions,
    ranks,
    references,
    shares,
    sources,
    tests,
    told_twice,
    totals,
    year_tables,
    years,
)
from benchmarks.planted.kinds.kind import Kind, Wording

_MODULES: Sequence[Mapping[str, Mapping[str, Sequence[Wording]]]] = (
    associations.WORDINGS,
    brackets.WORDINGS,
    changes.WORDINGS,
    changes_in_percent.WORDINGS,
    dates.WORDINGS,
    extremes.WORDINGS,
    largest.WORDINGS,
    lengths.WORDINGS,
    means.WORDINGS,
    option_counts.WORDINGS,
    option_percents.WORDINGS,
    parts.WORDINGS,
    percents.WORDINGS,
    questions.WORDINGS,
    ranks.WORDINGS,
    references.WORDINGS,
    shares.WORDINGS,
    sources.WORDINGS,
    tests.WORDINGS,
    told_twice.WORDINGS,
    totals.WORDINGS,
    year_tables.WORDINGS,
    years.WORDINGS,
)

#: By kind and language. A kind that has an entry is said in these words only.
WORDINGS: dict[str, Mapping[str, Sequence[Wording]]] = {
    kind: words for module in _MODULES for kind, words in module.items()
}

#: Clean passages that look wrong.
HARD: Sequence[Kind] = (
    *clean_changes.HARD,
    *clean_numbers.HARD,
    *clean_ranks.HARD,
    *clean_times.HARD,
    *clean_years.HARD,
)
