"""Wordings and clean passages that only the held-out half has: nobody who writes rules reads them, by subject."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from benchmarks.planted.kinds.kept import (
    choices_with_counts,
    clean_answers,
    clean_events,
    columns_and_their_sums,
    counts_with_shares,
    figures_repeated,
    groups_and_places,
    parts_of_totals,
    questions_in_tables,
    rests_and_points,
    scores_of_statements,
    shares_in_words,
    tables_in_the_text,
    tests_of_association,
    tests_of_means,
)
from benchmarks.planted.kinds.kind import Kind, Wording

_MODULES: Sequence[Mapping[str, Mapping[str, Sequence[Wording]]]] = (
    choices_with_counts.WORDINGS,
    columns_and_their_sums.WORDINGS,
    counts_with_shares.WORDINGS,
    figures_repeated.WORDINGS,
    groups_and_places.WORDINGS,
    parts_of_totals.WORDINGS,
    questions_in_tables.WORDINGS,
    rests_and_points.WORDINGS,
    scores_of_statements.WORDINGS,
    shares_in_words.WORDINGS,
    tables_in_the_text.WORDINGS,
    tests_of_association.WORDINGS,
    tests_of_means.WORDINGS,
)

#: By kind and language. A kind that has an entry is said in these words only.
WORDINGS: dict[str, Mapping[str, Sequence[Wording]]] = {
    kind: words for module in _MODULES for kind, words in module.items()
}

#: Clean passages that look wrong.
HARD: Sequence[Kind] = (*clean_answers.HARD, *clean_events.HARD)
