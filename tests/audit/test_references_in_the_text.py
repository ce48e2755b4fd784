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
    "Our source is the yearbook “Strikes in Ansel, 2011–2014” (Town Archive, {}).",
    "The observers released their final survey in {}. It sums up what they had seen between 2011 and 2014.",
    "Town Archive (comp.), A chronicle of strikes in Ansel between 2011 and 2014, {}.",
    "The bureau's report ({}) counts strikes from 2011 up to and including 2014.",
    "The register (Bureau of Towns, {}) lists the strikes of 2011–2014 street by street.",
    "The chronicle, brought out in {}, tells of the strikes of 2011–2014.",
    "Основным источником послужил сборник «Хроника стачек: Ансель, 2011–2014» (Городской архив, {}).",
    "Наблюдатели выпустили сводный обзор в {} году. В нём описаны все стачки за 2011–2014 годы.",
    "В справочнике архива ({}) подсчитаны все стачки за 2011–2014 годы.",
    "Негізгі дереккөз – «Ереуіл шежіресі: Ансель, 2011–2014» жинағы (Қалалық мұрағат, {}).",
    "Мұрағаттың анықтамалығында ({}) 2011–2014 жылдары болған ереуіл түгел саналған.",
]


@pytest.mark.parametrize("entry", ENTRIES)
def test_an_entry_is_known_by_its_form(entry: str) -> None:
    assert found(entry.format(2015), "order-of-dates") == []
    assert found(entry.format(2014), "order-of-dates") == []
    assert found(entry.format(2013), "order-of-dates") != []


def test_a_sentence_is_no_entry() -> None:
    for text in (
        "The strike fund paid in 2011–2014, and 2013 was its worst year.",
        "The survey of the streets lost in the flood (2013) has no bearing on the mayors of 2011–2014.",
        "The draft of the yearbook for 2011–2014 (Town Archive, 2013) was never printed.",
        "The mayor read a report in 2013. He ruled in 2011–2014.",
        "В 2013 году вышел из тюрьмы редактор, сидевший за статьи; газета жила в 2011–2014 годах.",
    ):
        assert found(text, "order-of-dates") == []


@pytest.mark.parametrize(
    "source",
    [
        "«Ансель» мақаласы сайтқа {} жылғы 5 қаңтарда шықты (https://a.example.org/b.html); біз онымен 2012 жылғы "
        "5 мамыр күні таныстық.",
        "Ой // Жаңалықтар, {} жылғы 5 қаңтар. – https://a.example.org/b.html (соңғы рет 05.05.2012 күні ашылды).",
        "Ой. {} жылғы 5 қаңтар. https://a.example.org/b.html (біз 2012 жылғы 5 мамыр күні жүгіндік).",
        "What they say. 5 July {}. https://a.example.org/b.html (last opened on 10 March 2012).",
        "Что говорят. 5 июля {} года. https://a.example.org/b.html (10 марта 2012 г. страница была открыта).",
        "Web page “Ansel”, put up on 5 July {}; https://a.example.org/b.html; read by the author on 10 March 2012.",
        "Материал (https://a.example.org/b.html) опубликован 7 мая {} года; автор ознакомился с ним 3 июня 2012 года.",
        "Блогтағы жазба, {} жылғы 16 қаңтар. https://news.example.org/a.html [оқылды: 2012 жылғы 25 сәуір].",
    ],
)
def test_a_source_is_read_after_it_is_written(source: str) -> None:
    assert found(source.format(2011), "order-of-dates") == []
    assert found(source.format(2013), "order-of-dates") != []
