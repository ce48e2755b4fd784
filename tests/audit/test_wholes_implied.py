"""Counts with percentages of a whole that nobody states, and shares beside which others stand."""

import pytest

from tests.audit.asking import found, messages

RULE = "percentage-of-count"

RETURNS = """Lists of the province:

- List Alder - 2 412 600, 48,1%;

- List Birch - 902 880, 18,0%;

- List Cedar - 747 384, {cedar}%;

- List Dogwood - 702 240, 14,0%;

- List Elm - 250 800, 5,0%.
"""


def test_a_list_of_counts_agrees_on_a_whole_that_it_does_not_state() -> None:
    assert found(RETURNS.format(cedar="14,9"), RULE) == []
    [one] = messages(RETURNS.format(cedar="17,9"), RULE)
    assert (one.certainty, one.stated, one.expected) == ("likely", "17,9%", "14.9 %")


def test_in_one_sentence_too() -> None:
    text = (
        "Больше всего дел возбуждено о кражах (41 306, или 30,9%), мошенничестве ({fraud}, или 22,4%), "
        "грабежах (8 421, или 6,3%), разбоях (1 203, или 0,9%) и поджогах (401, или 0,3%)."
    )
    assert found(text.format(fraud="29 943"), RULE) == []
    [(certainty, stated, _)] = found(text.format(fraud="39 943"), RULE)
    assert (certainty, stated) == ("likely", "22,4%")


@pytest.mark.parametrize(
    "text",
    [
        "In the first vote 4,120,600 citizens, or 74.7 % of the roll, did. In the next 3,610,250 did (64.4 %).",
        "На первых выборах проголосовали 4 120 600 граждан — 74,7% списка. На вторых пришли 3 610 250 граждан (64,4%).",
        "Бірінші тізімге 412 060 адам, яғни тұрғындардың 53,9 пайызы келді.\n\nЕкіншіге 17 630 адам (2,3%) берді.",
    ],
)
def test_what_is_itself_called_a_share_is_no_whole_of_another(text: str) -> None:
    assert found(text, RULE) == []


def test_votes_with_their_share_are_no_whole_of_the_deputies() -> None:
    text = (
        "Итоги таковы:\n\n- список Ольхи — 431 510 голосов, или 53,9%, а также 40 мандатов;\n\n"
        "- список Липы — 87 265 голосов, или {}%, и 8 мандатов;\n\n"
        "- список Ясеня — 68 814 голосов, или 8,6%, 6 мандатов;\n\n"
        "- список Вяза — 54 400 голосов, или 6,8%, 5 мандатов."
    )
    assert found(text.format("10,9"), RULE) == []
    [(_, stated, expected)] = found(text.format("13,9"), RULE)
    assert (stated, expected) == ("13,9%", "10.9 %")


def test_what_was_added_counts_nobody() -> None:
    text = (
        "Участвовали в опросе жители 46 районов. И по результатам количество тех, кому не по душе работа мэра, "
        "возросло на 2 балла и составляет 15%."
    )
    assert found(text, RULE) == []


def test_a_share_may_be_of_a_number_told_before() -> None:
    text = (
        "В 2031 году без работы 82 400 человек. Год назад было 86 600. "
        "На юге без работы 15 500 молодых опрошенных. Это 18,8 %."
    )
    assert found(text, RULE) == []
