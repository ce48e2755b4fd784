"""Ways to say each kind, and clean passages that look wrong, as various as authors are.

They are written as in theses, reports, bulletins and newspapers, by hands that had read neither the rules nor other wordings.
"""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.fourth import (
    articles,
    begun_and_ended,
    bulletins,
    clean_counts,
    clean_days,
    counted_again,
    counted_shares,
    days,
    deviations,
    exchange,
    falls_and_rises,
    footnotes,
    highest,
    interviews,
    leaders,
    polls,
    press,
    publications,
    questionnaires,
    significance,
    spans,
    tables,
    what_remains,
    wholes,
)
from benchmarks.planted.kinds.kind import Kind

WORDINGS = (
    articles.WORDINGS,
    begun_and_ended.WORDINGS,
    bulletins.WORDINGS,
    counted_again.WORDINGS,
    counted_shares.WORDINGS,
    days.WORDINGS,
    deviations.WORDINGS,
    exchange.WORDINGS,
    falls_and_rises.WORDINGS,
    footnotes.WORDINGS,
    highest.WORDINGS,
    interviews.WORDINGS,
    leaders.WORDINGS,
    polls.WORDINGS,
    press.WORDINGS,
    publications.WORDINGS,
    questionnaires.WORDINGS,
    significance.WORDINGS,
    spans.WORDINGS,
    tables.WORDINGS,
    what_remains.WORDINGS,
    wholes.WORDINGS,
)
HARD: Sequence[Kind] = [*clean_counts.KINDS, *clean_days.KINDS]
