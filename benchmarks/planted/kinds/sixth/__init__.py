"""Ways to say each kind, and clean passages that look wrong, that were held out until it was seen how few were found.

Since then rules are tried on them too, and others are held out.
"""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Kind
from benchmarks.planted.kinds.sixth import (
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

WORDINGS = (
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

HARD: Sequence[Kind] = (
    *clean_changes.HARD,
    *clean_numbers.HARD,
    *clean_ranks.HARD,
    *clean_times.HARD,
    *clean_years.HARD,
)
