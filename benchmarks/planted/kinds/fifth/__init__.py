"""Ways to say each kind, each taken from the manner of one sort of document: a bulletin, a dispatch, a thesis, a judgment.

They are written by a hand that had read neither the rules nor other wordings.
"""

from __future__ import annotations

from benchmarks.planted.kinds.fifth import (
    begun_ended_lasted,
    groups_of_people,
    growth_in_percent,
    halves_and_majorities,
    peaks_and_thirds,
    periods_and_repeats,
    points_parts_and_ranks,
    shares_and_counts,
    towns_in_tables,
    up_down_and_double,
)

WORDINGS = (
    begun_ended_lasted.WORDINGS,
    groups_of_people.WORDINGS,
    growth_in_percent.WORDINGS,
    halves_and_majorities.WORDINGS,
    peaks_and_thirds.WORDINGS,
    periods_and_repeats.WORDINGS,
    points_parts_and_ranks.WORDINGS,
    shares_and_counts.WORDINGS,
    towns_in_tables.WORDINGS,
    up_down_and_double.WORDINGS,
)
