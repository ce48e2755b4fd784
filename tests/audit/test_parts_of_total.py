"""Parts of a total in running text."""

import pytest

from tests.audit.asking import found, held

RULE = "parts-of-total"


@pytest.mark.parametrize(
    ("text", "certainty", "makes"),
    [
        ("There were 2,657 acts. Among them are 6 fights, 60 riots, 2,429 rallies, 99 fires.", "likely", "2,594"),
        ("30 people were detained: 12 women and 17 men.", "likely", "29"),
        ("In all 50 people (20 men and 31 women) came.", "likely", "51"),
        ("12 women and 17 men were held, 30 in all.", "likely", "29"),
        ("Of the 124 participants, 104 answered, while the remaining 21 chose not to.", "likely", "125"),
        ("Погибли 46 человек: 12 женщин и 33 мужчины.", "likely", "45"),
        ("Из 124 опрошенных 77 согласились, 30 отказались, остальные 18 не ответили.", "likely", "125"),
        ("124 адам қатысты. Олардың ішінде 77 ер адам, 46 әйел.", "likely", "123"),
    ],
)
def test_parts_that_do_not_make_the_total(text: str, certainty: str, makes: str) -> None:
    assert [(sure, expected) for sure, _, expected in found(text, RULE)] == [(certainty, makes)]


@pytest.mark.parametrize(
    "text",
    [
        "The force numbered 2,030. Of these, 1,480 are from A, 200 from B, 150 from C, and 100 each from D and E.",
        "13 out of 37 people were jailed. 21 people were sentenced to probation, three were acquitted.",
        "Of the 124 participants, 104 answered, while the remaining 20 chose not to.",
        "Погибли 46 человек: 12 женщин и 34 мужчины.",
    ],
)
def test_parts_that_do(text: str) -> None:
    assert held(text, RULE) == (0 if text.startswith("13") else 1)


@pytest.mark.parametrize(
    "text",
    [
        "There were 2,657 actions. Among them are 60 riots and 98 cases of arson.",
        "In 2019, 12 people aged 30 and 45 were held in 3 towns.",
        "The law has 12 articles: article 3 and article 7 were changed.",
        "He was jailed for 7 years: 3 years in a camp and 5 years of exile were asked for.",
    ],
)
def test_what_is_not_all_of_it_is_left_in_peace(text: str) -> None:
    assert found(text, RULE) == []


@pytest.mark.parametrize(
    "text",
    [
        "These are optional: setlocal shiftwidth=3 softtabstop=3 tabstop=8",
        "A font with min=100, def=400, max=900 may vary between 500 and 700.",
        "Add support for types (bug:`703456`) * Fix methods (bug:`702787`) * Fix more (bug:`702786`)",
    ],
)
def test_settings_and_numbers_of_computers_are_no_parts(text: str) -> None:
    assert found(text, "parts-of-total") == []


def test_a_sum_that_is_written_out() -> None:
    assert found("12 women + 18 men = 31 people.", "parts-of-total") == [("likely", "31", "30")]


@pytest.mark.parametrize(
    "text",
    [
        "Of 120 strikers 90 were fined and 50 jailed, 20 of them both.",
        "В 2004 году наказали 120 человек: 90 оштрафовали, 50 посадили под арест, 20 и то и другое.",
        "We asked 40 people to mark a scale (1, 2, 3, 4 or 5) after the meeting.",
        "Participants of meetings in Orlen, 2009: workers 243, farmers 48, students 287.",
        "The mayor was named in 89 of them; the prices in 86; the rest, 45, named bread.",
    ],
)
def test_overlaps_scales_and_years_are_no_wrong_sums(text: str) -> None:
    assert found(text, "parts-of-total") == []


def test_those_for_whom_something_was_are_a_part() -> None:
    text = "We asked 290 adults. For 44 of them it was bread, 41 named wages, while the other 205 spoke of schools."
    assert found(text, "parts-of-total") == []
    assert found(text.replace("205", "215"), "parts-of-total") != []


#: Each with parts of 40, 25 and 35, and 120 for 100.
TOLD = [
    "Adding up the districts, with 40, 25 and 35, gives 120 petitions.",
    "The three stations recorded 40, 25 and 35 strikes, 120 in sum.",
    "Karsk had 120 sit-ins. Workdays saw 40 of them, Saturdays 25 and Sundays 35.",
    "Strikes by who called them:\n\nunions – 40\n\nparties – 25\n\nnobody in particular – 35\n\nall together – 120",
    "Winter was cold.\n\nThe monitors know of 120 strikes in Karsk[^1], as they say.\n\n"
    "[^1]: That is, 40 from the press, 25 from the police and 35 from both.",
    "Of all 120 boycotts, 40 had been permitted, 25 had been forbidden, and for 35 nobody had applied.",
    "Сложив данные трёх районов — 40, 25 и 35, — получаем петиций: 120.",
    "Петиций набралось 120. На будни пришлось 40, на субботы — 25, на воскресенья — 35.",
    "Суды рассмотрели 120 дел. По 40 вынесен оправдательный приговор, по 25 - обвинительный, остальные 35 прекращены.",
    "Үш ауданның деректерін – 40, 25 және 35 – қоссақ, 120 локаут шығады.",
    "Қалада 120 акция өтті. Жұмыс күндеріне 40-ы, сенбіге 25-і, жексенбіге 35-і келді.",
]


@pytest.mark.parametrize("text", TOLD)
def test_parts_and_totals_told_in_many_ways(text: str) -> None:
    assert [sure for sure, _, _ in found(text, RULE)] == ["likely"]
    assert held(text.replace("120", "100"), RULE) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Karsk had 120 sit-ins. In Velin there were 40, in Orlen 25 and in Mirton 35.",
        "Question 4 was about bread; questions 2 and 3 are left out.",
        "Вопрос 4 звучал так; вопросы 2 и 3 опущены.",
        "We asked 120 people. Some answered 40 questions, some 25, the others 35.",
        "The club had 120 members. The remaining 35 came from the 40 who had left, as we know from 25 letters.",
        "120 акция өтті. Велинде 40, Орленде 25, Миртонда 35 болды.",
    ],
)
def test_numbers_of_other_things_are_no_parts(text: str) -> None:
    assert found(text, RULE) == []


@pytest.mark.parametrize(
    "text",
    [
        "Of 90 letters 41 ask for water, 30 for light and 35 for roads; some ask for more than one of them.",
        "Among the 90 arrested were 41 women, 30 pupils and 35 drivers. One may stand in several of these numbers.",
        "Из 90 писем в 41 просят воды, в 30 света, в 35 дорог; во многих просят сразу нескольких вещей.",
        "90 хаттың 41-і су, 30-ы жарық, 35-і жол сұрайды. Бір хатта бірнеше өтініш бар.",
        "We met 90 people; 41 of them (55.4 % of the 74 who spoke) were afraid.",
        "Біз 90 адаммен кездестік; олардың 41-і (сөйлеген 74 адамның 55,4 %-ы) қорықты.",
    ],
)
def test_cases_in_several_parts_and_bases_of_shares_are_no_parts(text: str) -> None:
    assert found(text, "parts-of-total") == []


def test_parts_that_are_said_to_be_each_in_one_are_added_up() -> None:
    text = "Of 90 letters 41 ask for water, 30 for light and 35 for roads; none asks for more than one thing."
    assert found(text, "parts-of-total")


@pytest.mark.parametrize(
    "text",
    [
        # The first of a list is no total; "түспей қалған" is what did not come in, and not the rest.
        "Шығын: көпір – 162,94 млрд теңге; жиналмай қалған салық – 149,47 млрд теңге; күзет – 56,93 млрд теңге.",
        # What they make is said at once, and so they are no parts of the next number.
        "Бірінші топтан 57, екінші топтан 268 және үшінші топтан 39 адамды қоссақ, 364 адам болады.\n\n"
        "Карск қаласында қатысушы саны 378 болды.",
        "Archive of Karsk, sheet 874: “315 in 2004, 556 in 2005”.",
        "Архив Карска, лист 874: «315 в 2004 году, 556 в 2005 году».",
    ],
)
def test_what_is_no_total_of_the_numbers_beside_it(text: str) -> None:
    assert found(text, RULE) == []
