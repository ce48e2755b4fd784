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
