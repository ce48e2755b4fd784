"""Ways to say each kind, and clean passages that look wrong, written by hands that knew neither the rules nor other wordings.

They are as various as authors are: theses, reports, bulletins and newspapers.
"""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.fourth import (
    begun_and_ended,
    counted_again,
    deviations,
    footnotes,
    highest,
    questionnaires,
    what_remains,
)
from benchmarks.planted.kinds.kind import Kind

WORDINGS = (
    begun_and_ended.WORDINGS,
    questionnaires.WORDINGS,
    deviations.WORDINGS,
    counted_again.WORDINGS,
    what_remains.WORDINGS,
    footnotes.WORDINGS,
    highest.WORDINGS,
)
HARD: Sequence[Kind] = []
