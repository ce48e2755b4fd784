"""Peaks, highest and lowest against tables of several shapes, in three languages."""

import pytest

from tests.audit.asking import found, held

RULE = "extremes"
TOWNS = """Table 1. Burglaries by town and year

| Town | 2008 | 2009 | 2010 |
|---|---|---|---|
| Karsk | 356 | 188 | 398 |
| Mirton | 23 | 27 | 33 |
| Talvik | 113 | 148 | 75 |

"""
YEARS = """Table 4. Court hearings in Yarrin, year by year

| Year | Number |
|---|---|
| 2010 | 260 |
| 2012 | 427 |
| 2015 | 473 |

"""
ONE = """Таблица 2. Число метелей по городам в 2015 году

| Город | Число |
|---|---|
| Ломас | 137 |
| Ансель | 402 |
| Сорваль | 453 |

"""


@pytest.mark.parametrize(
    ("table", "sentence", "right", "expected"),
    [
        (TOWNS, "In all these years Talvik had the lowest number of burglaries.", "Mirton", "Mirton (2008)"),
        (TOWNS, "In 2009 Mirton had the highest number of burglaries.", "Karsk", "Karsk (2009)"),
        (YEARS, "The number of court hearings in Yarrin reached its peak in 2012.", "2015", "2015"),
        (ONE, "Наибольшее число метелей отмечено в городе Ансель.", "Сорваль", "Сорваль"),
    ],
)
def test_what_is_not_the_most_or_the_least(table: str, sentence: str, right: str, expected: str) -> None:
    assert [(sure, would) for sure, _, would in found(table + sentence, RULE)] == [("likely", expected)]
    wrong = next(name for name in ("Talvik", "Mirton", "2012", "Ансель") if name in sentence)
    assert held(table + sentence.replace(wrong, right), RULE) == 1


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Among them were 119 workers, 48 pensioners and 129 farmers; the pensioners were the largest group.",
            "farmers",
        ),
        ("Там были фермеры (25), рабочие (100) и студенты (48); самой большой группой были студенты.", "рабочие"),
    ],
)
def test_a_list_of_groups(sentence: str, expected: str) -> None:
    assert [would for _, _, would in found(sentence, RULE)] == [expected]


@pytest.mark.parametrize(
    "sentence",
    [
        "In all these years Talvik had the lowest prices of bread.",
        "The highest court of Karsk sat in 2009.",
        "Burglaries in Vexley were the highest.",
    ],
)
def test_what_the_table_does_not_tell_is_left_in_peace(sentence: str) -> None:
    assert found(TOWNS + sentence, RULE) == []


def test_a_picket_is_no_peak() -> None:
    assert found(YEARS + "Число пикетов в городе Yarrin в 2010 году было 260.", RULE) == []
    assert (
        found(TOWNS + "The largest part of those asked in Mirton, 43%, named burglaries in 2008; 26% did not.", RULE)
        == []
    )


LAST = """3-кесте. 2015 жылғы сұрақтар саны

| Сұрақ | Саны |
|---|---|
| Ансель | 5 |
| Ломас | 2 |
| Сорваль | 9 |

"""


def test_the_last_question_is_no_least_value() -> None:
    assert found(LAST + "Ең соңғы 5-сұрақ Ансель туралы болды.", RULE) == []
    assert found(LAST + "Ансель ең соңғы кестеде тұр.", RULE) == []


@pytest.mark.parametrize(
    ("sentence", "right"),
    [
        ("When were court hearings in Yarrin most numerous? In {}, with 12.", "2015"),
        ("{} eclipsed all the other years as far as court hearings in Yarrin are concerned.", "2015"),
        ("{} stands above all other years in the number of court hearings in Yarrin.", "2015"),
        ("The highest annual number of court hearings in Yarrin dates from {}.", "2015"),
    ],
)
def test_the_year_of_the_most(sentence: str, right: str) -> None:
    assert [would for _, _, would in found(YEARS + sentence.format("2012"), RULE)] == [right]
    assert held(YEARS + sentence.format(right), RULE) == 1


def test_an_answer_that_goes_on_is_no_answer() -> None:
    asked = "When were court hearings in Yarrin most numerous? "
    assert found(YEARS + asked + "In 2012 nobody knew.", RULE) == []
    assert found(YEARS + "Court hearings in Yarrin stood above all the expectations of 2012.", RULE) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Ни один город не сравнился по числу метелей с городом Ансель, где их было больше, чем где бы то ни было.",
    ],
)
def test_a_town_above_all_others(sentence: str) -> None:
    assert [would for _, _, would in found(ONE + sentence, RULE)] == ["Сорваль"]
    assert held(ONE + sentence.replace("Ансель", "Сорваль"), RULE) == 1


@pytest.mark.parametrize(
    "sentence",
    [
        "Ансель назван в списке, упорядоченном по числу метелей (первым идёт город, где их больше всего).",
        "Наибольшим числом метелей мог бы удивить Ансель.",
        "Ең көп адам жиналған метелей шеруі Ансель қаласында өтті.",
    ],
)
def test_what_is_ordered_supposed_or_of_people_is_left_in_peace(sentence: str) -> None:
    assert found(ONE + sentence, RULE) == []
