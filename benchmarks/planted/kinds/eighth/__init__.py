"""Ways to say each kind that were invented to see at first sight what rules miss, before they were tried on them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from benchmarks.planted.kinds.eighth import (
    lengths_and_ends,
    numbers_of_things,
    pages_on_the_web,
    statistics_in_words,
)
from benchmarks.planted.kinds.kind import Kind, Wording

WORDINGS: tuple[Mapping[str, Mapping[str, Sequence[Wording]]], ...] = (
    lengths_and_ends.WORDINGS,
    numbers_of_things.WORDINGS,
    pages_on_the_web.WORDINGS,
    statistics_in_words.WORDINGS,
)

#: Clean passages that look wrong.
HARD: Sequence[Kind] = ()
