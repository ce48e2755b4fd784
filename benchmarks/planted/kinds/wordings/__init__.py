"""More ways to say each kind, as theses, reports, journals, newspapers and courts put it."""

from benchmarks.planted.kinds.wordings import changes, counts, extremes, press, shares, sources, times

WORDINGS = (
    shares.WORDINGS,
    counts.WORDINGS,
    changes.WORDINGS,
    extremes.WORDINGS,
    times.WORDINGS,
    sources.WORDINGS,
    press.WORDINGS,
)
