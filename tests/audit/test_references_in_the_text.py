"""Entries of a list of works in the text itself: what covers later years than that in which it came out."""

import pytest

from tests.audit.asking import found

ENTRIES = [
    "Bar Association ({}). Vigils in Ansel: data for 2011–2014. Capital City: the Association.",
    "Miller, J. ({}): Strikes in Ansel, 2011–2014. London: Press House.",
    "Bureau of Towns. Marches in Ansel 2011–2014. Ansel, {}.",
    "Коллегия адвокатов. Учёт забастовок в городе Ансель: данные за 2011–2014 годы. Столица, {}.",
    "Адвокаттар алқасы. Ансель қаласындағы пикет: 2011–2014 жылдар деректері. Карск, {}.",
]


@pytest.mark.parametrize("entry", ENTRIES)
def test_an_entry_is_known_by_its_form(entry: str) -> None:
    assert found(entry.format(2015), "order-of-dates") == []
    assert found(entry.format(2014), "order-of-dates") == []
    assert found(entry.format(2013), "order-of-dates") != []


def test_a_sentence_is_no_entry() -> None:
    assert found("The strike fund paid in 2011–2014, and 2013 was its worst year.", "order-of-dates") == []
