"""Ways to say each kind that were invented to see at first sight what rules miss, before they were tried on them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from benchmarks.planted.kinds.eighth import (
    brief_mentions,
    changes_in_passing,
    counts_that_moved,
    figures_of_tables,
    lengths_and_ends,
    numbers_of_things,
    pages_on_the_web,
    parts_of_wholes,
    percents_of_change,
    said_once_more,
    shares_in_words,
    sources_cited_otherwise,
    spans_told_otherwise,
    statistics_in_words,
    sums_at_one_rate,
    tests_told_in_passing,
    tops_in_tables,
    words_beside_figures,
)
from benchmarks.planted.kinds.kind import Kind, Wording

WORDINGS: tuple[Mapping[str, Mapping[str, Sequence[Wording]]], ...] = (
    changes_in_passing.WORDINGS,
    brief_mentions.WORDINGS,
    counts_that_moved.WORDINGS,
    figures_of_tables.WORDINGS,
    lengths_and_ends.WORDINGS,
    numbers_of_things.WORDINGS,
    pages_on_the_web.WORDINGS,
    parts_of_wholes.WORDINGS,
    percents_of_change.WORDINGS,
    said_once_more.WORDINGS,
    shares_in_words.WORDINGS,
    sources_cited_otherwise.WORDINGS,
    spans_told_otherwise.WORDINGS,
    statistics_in_words.WORDINGS,
    sums_at_one_rate.WORDINGS,
    tests_told_in_passing.WORDINGS,
    tops_in_tables.WORDINGS,
    words_beside_figures.WORDINGS,
)

#: Clean passages that look wrong.
HARD: Sequence[Kind] = ()
