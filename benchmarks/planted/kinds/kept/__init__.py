"""Wordings and clean passages that only the held-out half has: nobody who writes rules reads them, by subject."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from benchmarks.planted.kinds.kept import (
    answers_in_tables,
    budgets_and_damages,
    clean_calendars,
    clean_rankings,
    clean_registers,
    clean_surveys,
    days_and_terms,
    doublings_and_declines,
    figures_told_again,
    forms_and_notes,
    growth_and_support,
    growth_in_per_cent,
    heights_of_series,
    interviews_counted,
    marks_in_whole_numbers,
    most_and_fewest,
    order_of_size,
    papers_and_pages,
    remembered_events,
    rises_and_falls,
    shares_and_their_words,
    standings,
    sums_in_two_currencies,
    tests_and_their_p,
    three_answers,
    wholes_of_parts,
)
from benchmarks.planted.kinds.kind import Kind, Wording

_MODULES: Sequence[Mapping[str, Mapping[str, Sequence[Wording]]]] = (
    answers_in_tables.WORDINGS,
    budgets_and_damages.WORDINGS,
    days_and_terms.WORDINGS,
    doublings_and_declines.WORDINGS,
    figures_told_again.WORDINGS,
    forms_and_notes.WORDINGS,
    growth_and_support.WORDINGS,
    growth_in_per_cent.WORDINGS,
    heights_of_series.WORDINGS,
    interviews_counted.WORDINGS,
    marks_in_whole_numbers.WORDINGS,
    most_and_fewest.WORDINGS,
    order_of_size.WORDINGS,
    papers_and_pages.WORDINGS,
    remembered_events.WORDINGS,
    rises_and_falls.WORDINGS,
    shares_and_their_words.WORDINGS,
    standings.WORDINGS,
    sums_in_two_currencies.WORDINGS,
    tests_and_their_p.WORDINGS,
    three_answers.WORDINGS,
    wholes_of_parts.WORDINGS,
)


def _joined() -> dict[str, Mapping[str, Sequence[Wording]]]:
    """What all modules say of each kind, by language."""
    joined: dict[str, dict[str, list[Wording]]] = {}
    for module in _MODULES:
        for kind, words in module.items():
            for language, said in words.items():
                joined.setdefault(kind, {}).setdefault(language, []).extend(said)
    return {kind: dict(words) for kind, words in joined.items()}


#: By kind and language. A kind that has an entry is said in these words only.
WORDINGS: dict[str, Mapping[str, Sequence[Wording]]] = _joined()

#: Clean passages that look wrong.
HARD: Sequence[Kind] = (*clean_calendars.HARD, *clean_rankings.HARD, *clean_registers.HARD, *clean_surveys.HARD)

#: How tables and sections are numbered in the half that is held out, in the way of `prose.CAPTIONS` and `prose.SECTIONS`.
CAPTIONS: Mapping[str, Sequence[str]] = {
    "en": ["TABLE #: *", "Table no. # *", "TABLE No. #. *", "Tbl. #. *", "Table #, *"],
    "ru": ["ТАБЛИЦА #: *", "Табл. № # – *", "Таблица N #. *", "Табл. #: *", "Таблица №#: *"],
    "kk": ["КЕСТЕ #. *", "№ #-кесте. *", "Кесте #: *", "#-кесте — *", "Кесте № #: *"],
}
SECTIONS: Mapping[str, Sequence[str]] = {
    "en": ["Sec. # – *", "PART @. *", "§# *", "Chapter # *", "CHAPTER @ – *"],
    "ru": ["Глава # – *", "§#. *", "ЧАСТЬ @. *", "Раздел # *", "Глава #: *"],
    "kk": ["#-тарау: *", "§#. *", "@-ТАРАУ. *", "#-тарау – *", "@-бөлім. *"],
}
