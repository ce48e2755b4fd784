"""Ways to say each kind, each taken from the manner of one sort of document: a bulletin, a dispatch, a thesis, a judgment.

They are written by a hand that had read neither the rules nor other wordings.
"""

from __future__ import annotations

from benchmarks.planted.kinds.fifth import (
    groups_of_people,
    growth_in_percent,
    peaks_and_thirds,
    periods_and_repeats,
    towns_in_tables,
)

WORDINGS = (
    groups_of_people.WORDINGS,
    growth_in_percent.WORDINGS,
    peaks_and_thirds.WORDINGS,
    periods_and_repeats.WORDINGS,
    towns_in_tables.WORDINGS,
)
