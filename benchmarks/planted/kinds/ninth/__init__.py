"""Ways to say each kind that were held out and measured before they were given to whoever writes rules."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from benchmarks.planted.kinds.kind import Kind, Wording
from benchmarks.planted.kinds.ninth import (
    choices_with_counts,
    clean_answers,
    clean_days_and_editions,
    clean_events,
    clean_sums_and_records,
    columns_and_their_sums,
    counts_with_shares,
    days_in_chronicles,
    events_and_stages,
    figures_repeated,
    groups_and_places,
    highest_and_lowest,
    newspapers_and_reports,
    parts_of_totals,
    questionnaires_and_references,
    questions_in_tables,
    rests_and_points,
    risings_and_fallings,
    scores_of_statements,
    shares_in_words,
    tables_in_the_text,
    tests_of_association,
    tests_of_means,
    two_currencies,
)

WORDINGS: tuple[Mapping[str, Mapping[str, Sequence[Wording]]], ...] = (
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
    days_in_chronicles.WORDINGS,
    events_and_stages.WORDINGS,
    highest_and_lowest.WORDINGS,
    newspapers_and_reports.WORDINGS,
    questionnaires_and_references.WORDINGS,
    risings_and_fallings.WORDINGS,
    two_currencies.WORDINGS,
)

#: Clean passages that look wrong.
HARD: Sequence[Kind] = (
    *clean_answers.HARD,
    *clean_days_and_editions.HARD,
    *clean_events.HARD,
    *clean_sums_and_records.HARD,
)
