"""What is said of a row or a year of the table beside it, in sentences that do not say what the table counts."""

import pytest

from tests.audit.asking import found

TOWNS = """Table 1: Floods, returns for 2009

| Town | Returns |
|---|---|
| Quenby | 12 |
| Karsk | 45 |
| Mirton | 50 |
| Lomas | 33 |
| Ansel | 20 |

"""
YEARS = """Таблица 1. Записи журнала: бойкоты

| Год | Записей |
|---|---|
| 2009 | 12 |
| 2010 | 45 |
| 2011 | 50 |
| 2012 | 33 |

"""
KAZAKH = """1-кесте. Қала журналы

| Жыл | Жазба |
|---|---|
| 2009 | 12 |
| 2010 | 45 |
| 2011 | 50 |
| 2012 | 33 |

"""


@pytest.mark.parametrize(
    ("table", "text"),
    [
        (TOWNS, "Four of the five towns have lower figures than {}."),
        (TOWNS, "{} is far ahead of the rest."),
        (TOWNS, "The range is wide, and its upper end is held by {}."),
        (TOWNS, "No town had more than {}."),
    ],
)
@pytest.mark.parametrize(("town", "wrong"), [("Mirton", False), ("Karsk", True)])
def test_a_town_is_held_against_the_table_beside_it(table: str, text: str, town: str, wrong: bool) -> None:
    assert bool(found(table + text.format(town), "extremes")) == wrong


@pytest.mark.parametrize(
    "text",
    [
        "Высшая точка кривой — {} год.",
        "Самым беспокойным оказался {} год.",
        "В каком году их было больше всего? В {}-м.",
    ],
)
@pytest.mark.parametrize(("year", "wrong"), [("2011", False), ("2010", True)])
def test_a_year_is_held_against_the_table_beside_it(text: str, year: str, wrong: bool) -> None:
    assert bool(found(YEARS + text.format(year), "extremes")) == wrong


@pytest.mark.parametrize(("year", "wrong"), [("2011", False), ("2010", True)])
def test_a_year_of_a_kazakh_table(year: str, wrong: bool) -> None:
    assert bool(found(KAZAKH + f"Қисықтың ең биік нүктесі – {year} жыл.", "extremes")) == wrong


@pytest.mark.parametrize(
    "text",
    [
        "Nobody ever fell below {}.",
        "It is {} that had the smallest figure.",
    ],
)
@pytest.mark.parametrize(("town", "wrong"), [("Quenby", False), ("Ansel", True)])
def test_the_least_of_a_table(text: str, town: str, wrong: bool) -> None:
    assert bool(found(TOWNS + text.format(town), "extremes")) == wrong


@pytest.mark.parametrize(
    "text",
    [
        "Attendance, which the table does not show, was highest in Karsk.",
        "The number of people arrested was highest in Karsk.",
        "Karsk has the largest harbour of the coast.",
        "Of the last three towns Lomas had the most.",
        "The worst traffic is that of Karsk.",
        "Inflation peaked in Karsk.",
        "Karsk is the quietest place for sleep in the north.",
    ],
)
def test_what_is_said_of_another_thing_is_left_alone(text: str) -> None:
    assert not found(TOWNS + text, "extremes")


def test_a_note_speaks_of_the_table_where_it_is_called() -> None:
    note = "The towns differ.[^1]\n\n" + "Much was written about it.\n\n" * 20 + "[^1]: The maximum belongs to {}.\n"
    assert not found(TOWNS + note.format("Mirton"), "extremes")
    assert found(TOWNS + note.format("Karsk"), "extremes")


def test_a_rank_is_held_against_the_table_beside_it() -> None:
    assert not found(TOWNS + "Place 3 goes to Lomas.", "rank")
    assert found(TOWNS + "Place 3 goes to Ansel.", "rank")
