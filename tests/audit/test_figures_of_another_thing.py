"""Ranges, leaders and comparisons that are said of other figures than those beside them."""

import pytest

from tests.audit.asking import found


@pytest.mark.parametrize(
    "text",
    [
        "В шести районах снижение платы составило от 0,1% до 3,2%.",
        "Рост цен составлял от 9 до 4 % по районам.",
    ],
)
def test_what_came_to_something_between_two_ends_is_no_change_from_one_to_the_other(text: str) -> None:
    assert found(text, "words-for-changes") == []


def test_even_more_oddly_is_no_more() -> None:
    text = (
        "On average 9.4 % of those who came were pupils and, even more oddly, 47.3 % were teachers. "
        "With 56.7 % at school, the street was a classroom."
    )
    assert found(text, "words-for-changes") == []
    more = "On average 9.4 % of those who came were pupils. A year later 56.7 % were, which is 47.3 per cent more."
    assert len(found(more, "words-for-changes")) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Аймақтар бойынша Қайыңды ауданы көш бастады. Мұнда тұрғындардың 81,4%-ы дауыс берді. Кейінгі орында Теректі "
        "(80,3%) пен Шортан (80,1%) тұр.",
        "Өсу қарқыны бойынша Қайыңды (+38 962), Теректі (+35 356) және Шортан (+30 293) көш бастап тұр. Қайыңдылықтар "
        "саны 1,18 миллион, теректіліктер - 1,97 миллион, шортандықтар - 1,07 миллион болды.",
        "Всегда голосуют 42%, часто 22%, редко 21%. Никогда не голосовали 13% (чаще других так говорили граждане до 35 "
        "лет – 25%, а также жители столицы – 18%).",
    ],
)
def test_what_leads_has_figures_of_its_own(text: str) -> None:
    assert found(text, "extremes") == []


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        ("Каждый четвертый житель (36%) хотел бы уехать.", "36%"),
        ("Около четверти жителей (33%) сказали, что голосовать не привыкли.", "33%"),
        ("Почти половина опрошенных (58%) проголосовали бы за него.", "58%"),
    ],
)
def test_what_people_would_do_is_said_of_them(text: str, stated: str) -> None:
    [(certainty, _, _)] = found(text, "words-for-shares")
    assert certainty == "likely"
    assert found(text.replace(stated, {"36%": "26%", "33%": "23%", "58%": "48%"}[stated]), "words-for-shares") == []


@pytest.mark.parametrize(
    "text",
    [
        "В цифрах число оправдательных приговоров увеличилось на 8,3 процента с 2023 года — до 2256.\n\n"
        "В 2029 году малые коллегии присяжных (шесть человек) заработали во многих судах.\n\n"
        "В 2029 году перед присяжными предстали 1120 человек, в 2,5 раза больше, чем в 2028 году.",
        "В 2032 году на 300 приговоров в стране приходился один оправдательный.\n\n"
        "Всего осуждено более 614 тысяч человек, а 2062 были оправданы. Из осужденных 160 тысяч человек получили "
        "условные сроки, а 78 тысяч человек были оштрафованы.",
    ],
)
def test_an_amount_that_led_to_its_own_figure_is_no_change_to_the_next(text: str) -> None:
    assert found(text, "words-for-changes") == []


def test_a_mean_is_not_of_those_counted_among_them() -> None:
    text = "Средний возраст составляет 45,73 года, из них 19 человек до 29 лет."
    assert found(text, "mean-of-count") == []
