"""Wordings and clean passages that only the held-out half has: nobody who writes rules reads them, by subject."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from benchmarks.planted.kinds.kind import Kind, Wording

_MODULES: Sequence[Mapping[str, Mapping[str, Sequence[Wording]]]] = ()

#: By kind and language. A kind that has an entry is said in these words only.
WORDINGS: dict[str, Mapping[str, Sequence[Wording]]] = {
    kind: words for module in _MODULES for kind, words in module.items()
}

#: Clean passages that look wrong.
HARD: Sequence[Kind] = ()

#: How tables and sections are numbered in the half that is held out, in the way of `prose.CAPTIONS` and `prose.SECTIONS`.
CAPTIONS: Mapping[str, Sequence[str]] = {
    "en": ["Table (#). *", "Tab. # *", "Table no. #: *"],
    "ru": ["Таблица (#). *", "Табл. №#. *", "ТАБЛИЦА № #. *"],
    "kk": ["(#)-кесте. *", "№# кесте: *", "Кесте (#). *"],
}
SECTIONS: Mapping[str, Sequence[str]] = {
    "en": ["#) *", "Part # – *", "SECTION #. *"],
    "ru": ["#) *", "РАЗДЕЛ #. *", "Часть @. *"],
    "kk": ["#) *", "#-БӨЛІМ. *", "@ бөлім – *"],
}
