"""Wordings and clean passages that only the held-out half has: nobody who writes rules reads them, by subject."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from benchmarks.planted.kinds.kept import (
    answers_in_tables,
    clean_registers,
    clean_surveys,
    figures_told_again,
    growth_in_per_cent,
    interviews_counted,
    marks_in_whole_numbers,
    most_and_fewest,
    order_of_size,
    rises_and_falls,
    shares_and_their_words,
    sums_in_two_currencies,
    tests_and_their_p,
    three_answers,
    wholes_of_parts,
)
from benchmarks.planted.kinds.kind import Kind, Wording

_MODULES: Sequence[Mapping[str, Mapping[str, Sequence[Wording]]]] = (
    answers_in_tables.WORDINGS,
    figures_told_again.WORDINGS,
    growth_in_per_cent.WORDINGS,
    interviews_counted.WORDINGS,
    marks_in_whole_numbers.WORDINGS,
    most_and_fewest.WORDINGS,
    order_of_size.WORDINGS,
    rises_and_falls.WORDINGS,
    shares_and_their_words.WORDINGS,
    sums_in_two_currencies.WORDINGS,
    tests_and_their_p.WORDINGS,
    three_answers.WORDINGS,
    wholes_of_parts.WORDINGS,
)

#: By kind and language. A kind that has an entry is said in these words only.
WORDINGS: dict[str, Mapping[str, Sequence[Wording]]] = {
    kind: words for module in _MODULES for kind, words in module.items()
}

#: Clean passages that look wrong.
HARD: Sequence[Kind] = (*clean_registers.HARD, *clean_surveys.HARD)

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
