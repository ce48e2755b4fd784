"""Ways to say each kind that were invented to see at first sight what rules miss, after the ninth were held out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from benchmarks.planted.kinds.kind import Kind, Wording
from benchmarks.planted.kinds.tenth import (
    above_and_below,
    clean_counts,
    clean_moves,
    dated_again,
    figures_at_two_times,
    firsts_and_lasts,
    moves_in_passing,
    shares_between_the_lines,
    shares_in_other_dress,
    shares_told_variously,
    told_again,
    told_in_passing,
    tops_of_tables,
    wholes,
    wholes_again,
)

WORDINGS: tuple[Mapping[str, Mapping[str, Sequence[Wording]]], ...] = (
    above_and_below.WORDINGS,
    firsts_and_lasts.WORDINGS,
    tops_of_tables.WORDINGS,
    told_in_passing.WORDINGS,
    told_again.WORDINGS,
    dated_again.WORDINGS,
    figures_at_two_times.WORDINGS,
    moves_in_passing.WORDINGS,
    shares_between_the_lines.WORDINGS,
    shares_in_other_dress.WORDINGS,
    shares_told_variously.WORDINGS,
    wholes.WORDINGS,
    wholes_again.WORDINGS,
)

#: Clean passages that look wrong.
HARD: Sequence[Kind] = (*clean_counts.HARD, *clean_moves.HARD)
