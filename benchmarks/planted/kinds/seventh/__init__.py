"""Ways to say each kind, and clean passages that look wrong, that were held out until it was seen how few were found.

Since then rules are tried on them too, and others are held out.
"""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Kind
from benchmarks.planted.kinds.seventh import (
    answer_tables,
    answers_in_brackets,
    clean_numbers,
    clean_sums,
    clean_times,
    counted_percents,
    currencies,
    days_of_the_calendar,
    growth,
    movements,
    places_in_a_row,
    references_and_forms,
    rest_of_people,
    spans_and_meetings,
    sums,
    tests_of_hypotheses,
    told_again,
    tops_of_tables,
    whole_scores,
    words_for_shares,
    works_and_their_years,
)

WORDINGS = (
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
    tops_of_tables.WORDINGS,
    places_in_a_row.WORDINGS,
    days_of_the_calendar.WORDINGS,
    spans_and_meetings.WORDINGS,
    works_and_their_years.WORDINGS,
    tests_of_hypotheses.WORDINGS,
    references_and_forms.WORDINGS,
)


#: Clean passages that look wrong.
HARD: Sequence[Kind] = (*clean_numbers.HARD, *clean_sums.HARD, *clean_times.HARD)
