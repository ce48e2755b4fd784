"""Wordings and clean passages that only the held-out half has: nobody who writes rules reads them, by subject."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from benchmarks.planted.kinds.kept import (
    answer_tables,
    answers_in_brackets,
    clean_numbers,
    clean_sums,
    counted_percents,
    currencies,
    growth,
    movements,
    rest_of_people,
    sums,
    told_again,
    whole_scores,
    words_for_shares,
)
from benchmarks.planted.kinds.kind import Kind, Wording

_MODULES: Sequence[Mapping[str, Mapping[str, Sequence[Wording]]]] = (
    answer_tables.WORDINGS,
    answers_in_brackets.WORDINGS,
    counted_percents.WORDINGS,
    currencies.WORDINGS,
    growth.WORDINGS,
    movements.WORDINGS,
    rest_of_people.WORDINGS,
    sums.WORDINGS,
    told_again.WORDINGS,
    whole_scores.WORDINGS,
    words_for_shares.WORDINGS,
)

#: By kind and language. A kind that has an entry is said in these words only.
WORDINGS: dict[str, Mapping[str, Sequence[Wording]]] = {
    kind: words for module in _MODULES for kind, words in module.items()
}

#: Clean passages that look wrong.
HARD: Sequence[Kind] = (*clean_numbers.HARD, *clean_sums.HARD)
