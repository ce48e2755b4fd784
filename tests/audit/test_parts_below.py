"""Parts below their total, percentages made of others, changes before their bracket, and parts above their whole."""

import pytest

from tests.audit.asking import found, held

RULE = "parts-of-total"

GRANTS = """1. Выделить районам на 2031 год {total} тысяч крон, в том числе:

Ольховскому району – 162 404 282 тысячи крон;

городу Ясеневу – 391 887 501 тысяча крон;

городу Липину – 25 655 286 тысяч крон.
"""


def test_lines_below_a_total_make_it() -> None:
    text = GRANTS.replace("крон", "рублей")
    assert found(text.format(total="579 947 069"), RULE) == []
    assert held(text.format(total="579 947 069"), RULE) == 1
    [(certainty, stated, expected)] = found(text.format(total="589 947 069"), RULE)
    assert (certainty, stated, expected) == ("likely", "589 947 069 тысяч рублей", "579,947,069,000")


@pytest.mark.parametrize(
    "text",
    [
        "In all 412 visits were paid, of which:\n\n- to schools – 201;\n\n- to clinics – {0};\n\n- to prisons – 90.\n",
        "Барлығы 412 сапар жасалды, оның ішінде:\n\n- үйлерге – 201;\n\n- ауруханаларға – {0};\n\n- түрмелерге – 90.\n",
    ],
)
def test_in_a_list_too(text: str) -> None:
    assert found(text.format(121), RULE) == []
    [(certainty, stated, expected)] = found(text.format(171), RULE)
    assert (certainty, stated, expected) == ("likely", "412", "462")


@pytest.mark.parametrize(
    ("text", "right", "wrong"),
    [
        ("Nearly two in three (64 %) always ({} %) or almost always (12 %) lock the door.", 52, 57),
        ("Почти две трети (64%) всегда ({}%) или почти всегда (12%) запирают дверь.", 52, 57),
        ("Үштен екісі (64%) әрқашан ({}%) немесе әрқашан дерлік (12%) есікті жабады.", 52, 57),
        ("Of all, 85 % have voted: {} % always did, 22 % often, 21 % seldom.", 42, 52),
        ("Большинство (85%) бывали на выборах: {}%, по их словам, ходят всегда, 22% – часто, 21% – редко.", 42, 52),
    ],
)
def test_percentages_that_make_another(text: str, right: int, wrong: int) -> None:
    assert found(text.format(right), RULE) == []
    [(certainty, _, _)] = found(text.format(wrong), RULE)
    assert certainty == "likely"


@pytest.mark.parametrize(
    "text",
    [
        "Most (85 %) agree: 82 % of the men, 87 % of the women, 86 % of the young.",
        "Most (85 %) agree: 40 % with the first point, 22 % with the second, 15 % with the third.",
        "Supported by teachers (64 %), clerks (52 %) or farmers (12 %).",
        "Most (85 %) agree (42 % in the town or 22 % in the villages).",
    ],
)
def test_percentages_of_other_things_make_none(text: str) -> None:
    assert found(text, RULE) == []


@pytest.mark.parametrize(
    ("text", "right", "wrong"),
    [
        ("Rain fell in {} of the 17 districts.", 11, 21),
        ("Дождь прошёл в {} из 17 районов.", 11, 21),
        ("Жаңбыр елдің 17 ауданының {}-інде жауды.", 11, 21),
    ],
)
def test_a_part_is_no_more_than_its_whole(text: str, right: int, wrong: int) -> None:
    assert found(text.format(right), RULE) == []
    [(certainty, stated, expected)] = found(text.format(wrong), RULE)
    assert certainty == "likely"
    assert (stated.split("-")[0], expected.split("-")[0]) == (str(wrong), "at most 17")


@pytest.mark.parametrize(
    "text",
    [
        "Order 21 of 17 May 2030 is void.",
        "Пришло 50 писем из 3 городов.",
        "Those with a PHQ-9 score of 5 went home.",
        "Приказ 21 из 2030 года.",
    ],
)
def test_what_comes_from_elsewhere_is_no_part(text: str) -> None:
    assert found(text, RULE) == []


@pytest.mark.parametrize(
    ("text", "right", "wrong"),
    [
        ("Thefts in Alder rose {} % (from 3,097 to 3,474), in Elm 5.6 % (from 5,039 to 5,322).", "12.2", "15.2"),
        ("Рост отмечен так: Ольховка – {}% (с 3097 до 3474), Ясенево – 5,6% (с 5039 до 5322).", "12,2", "15,2"),
        ("Өсім байқалды: Қайыңдыда {}% (3097-ден 3474-ке), Шортанда 5,6% (5039-дан 5322-ге).", "12,2", "15,2"),
    ],
)
def test_a_percentage_before_the_bracket_with_its_two_figures(text: str, right: str, wrong: str) -> None:
    assert found(text.format(right), "words-for-changes") == []
    assert len(found(text.format(wrong), "words-for-changes")) == 1


def test_a_range_in_a_bracket_is_no_change() -> None:
    assert found("The share came to 15 % (from 12 to 18).", "words-for-changes") == []


def test_a_percentage_with_a_hyphen_is_one() -> None:
    text = "At least 54 people were missing in the hills, which marks a 5-percent decline compared to last year."
    assert found(text, "words-for-changes") == []
