"""Ways to say each kind, and clean passages that look wrong, that were held out until rules had been measured with them.

Since then rules are tried on them too, and others are held out.
"""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Kind
from benchmarks.planted.kinds.second import (
    changes,
    hard,
    hard_counts,
    hard_times,
    more,
    numbering,
    ranks,
    shares,
    tables,
    times,
)

WORDINGS = (
    shares.WORDINGS,
    changes.WORDINGS,
    tables.WORDINGS,
    ranks.WORDINGS,
    times.WORDINGS,
    numbering.WORDINGS,
    more.WORDINGS,
)
HARD: Sequence[Kind] = [*hard.KINDS, *hard_counts.KINDS, *hard_times.KINDS]
