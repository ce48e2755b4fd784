"""Ranks that a table does not give, in three languages."""

import pytest

from tests.audit.asking import found, held

TABLES = {
    "en": "Table 1. Towns by number of lawsuits in 2008\n\n| Town | Number |\n|---|---|\n| Ebdale | 26 |\n"
    "| Lomas | 261 |\n| Karsk | 354 |\n| Brenno | 346 |\n\n",
    "ru": "Таблица 3. Города по числу фестивалей\n\n| Город | Число |\n|---|---|\n| Фенник | 130 |\n| Корван | 415 |\n"
    "| Карск | 182 |\n\n",
    "kk": "1-кесте. Боран саны бойынша қалалар\n\n| Қала | Саны |\n|---|---|\n| Острель | 228 |\n| Велин | 342 |\n"
    "| Ансель | 419 |\n\n",
}


@pytest.mark.parametrize(
    ("language", "sentence", "wrong", "right"),
    [
        ("en", "By the number of lawsuits Brenno ranks {}.", "fourth", "second"),
        ("en", "By the number of lawsuits Brenno is in {} place.", "third", "second"),
        ("ru", "По числу фестивалей в этой таблице Карск занимает {} место.", "третье", "второе"),
        ("kk", "Бұл кестеде боран саны бойынша Велин {} орында.", "бірінші", "екінші"),
    ],
)
def test_a_rank(language: str, sentence: str, wrong: str, right: str) -> None:
    table = TABLES[language]
    assert [(sure, would) for sure, _, would in found(table + sentence.format(wrong), "rank")] == [
        ("likely", "number 2")
    ]
    assert held(table + sentence.format(right), "rank") == 1


def test_equal_figures_share_their_ranks() -> None:
    table = TABLES["en"].replace("346", "354")
    assert held(table + "By the number of lawsuits Brenno ranks first.", "rank") == 1
    assert held(table + "By the number of lawsuits Brenno ranks second.", "rank") == 1


def test_other_ranks_are_left_in_peace() -> None:
    assert found(TABLES["en"] + "By the number of its people Vexley ranks first.", "rank") == []
    assert found("Brenno ranks 122nd of 180 in the index of 2022.", "rank") == []


@pytest.mark.parametrize(
    ("text", "beyond"),
    [
        ("Veland ranked 154th of 128 countries in 2018.", True),
        ("Веланд занял 154-е место из 128 стран.", True),
        ("Veland ranked 54th of 128 countries in 2018, up from 161st in 2017.", False),
        ("Веланд занял 54-е место из 128 стран.", False),
        ("Veland was ranked 1st among 10 % of all countries.", False),
    ],
)
def test_a_rank_beyond_its_own_list(text: str, beyond: bool) -> None:
    assert [sure for sure, _, _ in found(text, "rank")] == ["certain"] * beyond


def test_two_above_are_a_third_place_and_the_first_line_is_a_rank() -> None:
    assert held(TABLES["ru"] + "По числу фестивалей первую строчку занимает Корван.", "rank") == 1
    assert len(found(TABLES["ru"] + "По числу фестивалей первую строчку занимает Карск.", "rank")) == 1
    assert held(TABLES["en"] + "Only two towns had more lawsuits than Lomas.", "rank") == 1
    assert len(found(TABLES["en"] + "Only two towns had more lawsuits than Ebdale.", "rank")) == 1
