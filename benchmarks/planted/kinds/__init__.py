"""The kinds of errors, by subject, and clean passages that look like errors."""

from benchmarks.planted.kinds import counts, hard, kept, money, numbering, shares, statistics, times
from benchmarks.planted.kinds.kind import Kind

KINDS: list[Kind] = [
    *shares.KINDS,
    *counts.KINDS,
    *times.KINDS,
    *money.KINDS,
    *statistics.KINDS,
    *numbering.KINDS,
]
HARD: list[Kind] = hard.KINDS
#: What only the half that is held out has.
KEPT_WORDINGS = kept.WORDINGS
KEPT_HARD: list[Kind] = kept.HARD
