"""The kinds of errors, by subject, and clean passages that look like errors."""

from benchmarks.planted.kinds import counts, hard, money, numbering, shares, statistics, times
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
