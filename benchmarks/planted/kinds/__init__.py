"""The kinds of errors, by subject, and clean passages that look like errors."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from benchmarks.planted.kinds import (
    apparent,
    counts,
    eighth,
    fifth,
    fourth,
    hard,
    kept,
    money,
    more,
    ninth,
    numbering,
    second,
    seventh,
    shares,
    sixth,
    statistics,
    tenth,
    third,
    times,
    wordings,
)
from benchmarks.planted.kinds.kind import Kind, Wording

_MORE: tuple[Mapping[str, Mapping[str, Sequence[Wording]]], ...] = (
    more.WORDINGS,
    *wordings.WORDINGS,
    *second.WORDINGS,
    *third.WORDINGS,
    *fourth.WORDINGS,
    *fifth.WORDINGS,
    *sixth.WORDINGS,
    *seventh.WORDINGS,
    *eighth.WORDINGS,
    *ninth.WORDINGS,
    *tenth.WORDINGS,
)


def _in_more_words(kind: Kind) -> Kind:
    """The kind with what further modules say of it."""
    words = {
        language: [*said, *(wording for module in _MORE for wording in module.get(kind.id, {}).get(language, ()))]
        for language, said in kind.words.items()
    }
    return replace(kind, words=words)


KINDS: list[Kind] = [
    _in_more_words(kind) for module in (shares, counts, times, money, statistics, numbering) for kind in module.KINDS
]
HARD: list[Kind] = [
    *hard.KINDS,
    *more.HARD,
    *apparent.HARD,
    *(kind for bank in (second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth) for kind in bank.HARD),
]
#: What only the half that is held out has.
KEPT_WORDINGS = kept.WORDINGS
KEPT_HARD: Sequence[Kind] = kept.HARD
KEPT_CAPTIONS, KEPT_SECTIONS = kept.CAPTIONS, kept.SECTIONS
