"""Tables that make their totals, and tables that do not."""

import pytest

from tests.audit.asking import asked, found, held, table

RULE = "column-total"


def test_columns_with_a_total() -> None:
    rows = ["Region | 2019 | 2020", "North | 12 | 30", "South | 8 | 11", "West | 7 | 2"]
    assert held(table(*rows, "Total | 27 | 43"), RULE) == 2
    assert found(table(*rows, "Total | 27 | 34"), RULE) == [("likely", "34", "43")]
    more = table("Region | 2018 | 2019 | 2020", "North | 1 | 12 | 30", "South | 2 | 8 | 11", "Total | 3 | 20 | 14")
    assert asked(more, RULE).discrepancies[0].severity == "error"


def test_columns_that_are_meant_to_make_a_hundred() -> None:
    rows = ["Kind | 2018 | 2019 | 2020", "Political | 43.75% | 8% | 65%", "Economic | 12.5% | 9% | 20%"]
    text = table(*rows, "Social | 43.75% | 13% | 15%")
    assert [(sure, stated) for sure, stated, _ in found(text, RULE)] == [("likely", "8%")] or len(
        found(text, RULE)
    ) == 1
    assert held(table(rows[0], rows[1].replace("8%", "78%"), rows[2], "Social | 43.75% | 13% | 15%"), RULE) == 3


def test_several_answers_a_person_are_recognised() -> None:
    text = table("Answer | Share", "Poverty | 62.1%", "Rulers | 37.1%", "Courts | 12.1%", "Other | 7.3%")
    assert found(text, RULE) == []


def test_rounding_is_allowed_for() -> None:
    assert held(table("Answer | Share", "A | 33.3%", "B | 33.3%", "C | 33.3%"), RULE) == 1
    assert held(table("Answer | 2019 | 2020", "A | 16.6% | 50%", "B | 78% | 25%", "C | 5.5% | 25%"), RULE) >= 1


def test_a_part_of_a_part_is_not_added() -> None:
    text = table("Group | Count", "Detained | 30", "of whom women | 12", "Fined | 11", "Total | 41")
    assert asked(text, RULE).held == 1


def test_shares_of_all() -> None:
    rows = ("Town | Share", "Ansel | 19.8 %", "Karsk | 9.5 %", "Mirton | 70.7 %")
    assert held(table(*rows, caption="Shares of all fires by town, per cent of all"), RULE) == 1
    wrong = table(*rows[:3], "Mirton | 79.7 %", caption="Where the fires were, per cent of all")
    assert [sure for sure, _, _ in found(wrong, RULE)] == ["likely"]
    several = table(
        *rows[:3], "Mirton | 79.7 %", caption="Per cent of all who were asked; several answers were possible"
    )
    assert found(several, RULE) == []


ROWS = ["Orlen | 20.2 %", "Karsk | 21.6 %", "Velin | 36.0 %", "Ansel | 33.6 %", "Mirton | 8.6 %"]  # 120.0


@pytest.mark.parametrize(
    ("caption", "head"),
    [
        ("Share of towns in exhibitions, 2005", "Town | Share, per cent"),
        ("Towns by their share of power cuts in 2008", "Town | Share"),
        ("Вклад городов в число концертов, 2010 год", "Город | Доля, проц."),
        ("Процент выселений, пришедшихся на каждый из пяти городов", "Место | Процент"),
        ("Қалалардың аукцион санындағы үлесі, 2009 жыл", "Қала | Үлесі, пайыз"),
        ("2008 жылғы апат ішінен бес қаланың әрқайсысына тиген пайыз", "Орны | Пайызы"),
    ],
)
def test_shares_of_that_which_the_rows_are_make_100(caption: str, head: str) -> None:
    assert [sure for sure, _, _ in found(table(head, *ROWS, caption=caption), RULE)] == ["likely"]


@pytest.mark.parametrize(
    ("caption", "head"),
    [
        ("Share of women in the councils of five towns", "Town | Share, per cent"),
        ("Turnout in five towns, 2005", "Town | Turnout"),
        ("Share of flats with running water, by town", "Town | Per cent"),
        ("Share of the largest towns in exhibitions", "Town | Share"),
        ("Доля женщин в советах городов", "Город | Доля"),
        ("Доля квартир с водопроводом по городам", "Город | Процент"),
        ("Қалалар кеңестеріндегі әйелдер үлесі", "Қала | Үлесі"),
    ],
)
def test_shares_in_each_row_need_not_make_100(caption: str, head: str) -> None:
    assert found(table(head, *ROWS, caption=caption), RULE) == []


def test_words_beside_a_table_say_that_there_is_nothing_else() -> None:
    rows = "\n".join(f"| {row} |" for row in ("Town | %", "--- | ---", *ROWS))
    text = "The fires of 2008 were {}.\n\nTable 1. Fires, 2008\n\n{}\n"
    assert found(text.format("assigned to one town, and to one only", rows), RULE)[0][0] == "likely"
    assert found(text.format("assigned to towns by their distance from the barracks", rows), RULE) == []


def test_a_total_may_hold_more_than_the_rows() -> None:
    rows = ("Town | Number", "Ansel | 19", "Karsk | 9", "Total | 70")
    assert found(table(*rows, caption="Fires, selected towns"), RULE) == []
    assert found(table(*rows, caption="Fires"), RULE) != []
