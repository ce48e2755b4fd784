"""Entries of a list of works in the text itself: what covers later years than that in which it came out."""

import pytest

from tests.audit.asking import found

ENTRIES = [
    "Bar Association ({}). Vigils in Ansel: data for 2011–2014. Capital City: the Association.",
    "Miller, J. ({}): Strikes in Ansel, 2011–2014. London: Press House.",
    "Bureau of Towns. Marches in Ansel 2011–2014. Ansel, {}.",
    "The dissertation on strikes in Ansel, 2011–2014 (defended {}), rests on court files.",
    "A monograph of {} traces the course of strikes in Ansel over the years 2011 to 2014.",
    "Диссертация «Стачки в городе Ансель, 2011–2014 гг.» защищена в {} году.",
    "В {} году министерство обнародовало полную статистику стачек в городе Ансель за 2011–2014 годы.",
    "Монография {} года прослеживает ход стачек на протяжении 2011–2014 годов.",
    "«Анселдегі ереуіл, 2011–2014 жылдар» атты диссертация {} жылы қорғалды.",
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


@pytest.mark.parametrize(
    "source",
    [
        "Web page “Ansel”, put up on 5 July {}; https://a.example.org/b.html; read by the author on 10 March 2012.",
        "Материал (https://a.example.org/b.html) опубликован 7 мая {} года; автор ознакомился с ним 3 июня 2012 года.",
        "Блогтағы жазба, {} жылғы 16 қаңтар. https://news.example.org/a.html [оқылды: 2012 жылғы 25 сәуір].",
    ],
)
def test_a_source_is_read_after_it_is_written(source: str) -> None:
    assert found(source.format(2011), "order-of-dates") == []
    assert found(source.format(2013), "order-of-dates") != []
