"""Ways to say each kind, each taken from the manner of one sort of document: a bulletin, a dispatch, a thesis, a judgment.

They are written by a hand that had read neither the rules nor other wordings.
"""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.fifth import (
    begun_ended_lasted,
    clean_dates,
    clean_shares,
    eras_repeats_and_thirds,
    groups_of_people,
    growth_and_groups,
    growth_in_percent,
    halves_and_majorities,
    money_reports_and_dates,
    peaks_and_thirds,
    periods_and_repeats,
    points_parts_and_ranks,
    questions_notes_and_tables,
    records_and_minimums,
    scores_and_options,
    shares_and_counts,
    shares_days_and_totals,
    towns_in_tables,
    up_down_and_double,
)
from benchmarks.planted.kinds.kind import Kind

WORDINGS = (
    begun_ended_lasted.WORDINGS,
    eras_repeats_and_thirds.WORDINGS,
    groups_of_people.WORDINGS,
    growth_and_groups.WORDINGS,
    growth_in_percent.WORDINGS,
    halves_and_majorities.WORDINGS,
    money_reports_and_dates.WORDINGS,
    peaks_and_thirds.WORDINGS,
    periods_and_repeats.WORDINGS,
    points_parts_and_ranks.WORDINGS,
    questions_notes_and_tables.WORDINGS,
    records_and_minimums.WORDINGS,
    scores_and_options.WORDINGS,
    shares_and_counts.WORDINGS,
    shares_days_and_totals.WORDINGS,
    towns_in_tables.WORDINGS,
    up_down_and_double.WORDINGS,
)
HARD: Sequence[Kind] = [*clean_dates.KINDS, *clean_shares.KINDS]
