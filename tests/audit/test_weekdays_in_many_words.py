"""Days of the week beside their dates, in many wordings; 5 May 2012 was a Saturday."""

import pytest

from tests.audit.asking import found

WORDINGS = [
    ("Ansel, 5 May 2012. Today is {}, and the market is empty.", ("Saturday", "Monday")),
    ("The paper of 5 May 2012 ({}) says so.", ("Saturday", "Monday")),
    ("5 May 2012; {}. Rain. Nobody came to the square.", ("Saturday", "Monday")),
    ("On 5 May 2012 (the day of the week: {}) they met.", ("Saturday", "Monday")),
    ("It happened on 5 May 2012. That was a {}.", ("Saturday", "Monday")),
    ("The session of {}, 5 May 2012, was closed.", ("Saturday", "Monday")),
    ("The calendar shows that 5 May 2012 was a {}.", ("Saturday", "Monday")),
    ("Ансель, 5 мая 2012 года. Сегодня {}, на рынке тихо.", ("суббота", "понедельник")),
    ("Сход 5 мая 2012 года (день недели — {}) помнят все.", ("суббота", "понедельник")),
    ("На календаре 5 мая 2012 года, {}.", ("суббота", "понедельник")),
    ("Ансель, 2012 жылғы 5 мамыр. Бүгін {}, базар бос.", ("сенбі", "дүйсенбі")),
    ("2012 жылғы 5 мамыр (аптаның күні – {}) есте қалды.", ("сенбі", "дүйсенбі")),
    ("It was raining on the {} when they met. The police log gives the date as 5 May 2012.", ("Saturday", "Monday")),
    ("They met on a {}. The day was 5 May 2012.", ("Saturday", "Monday")),
    ("The strike broke out on a {}; it was 5 May 2012.", ("Saturday", "Monday")),
    ("On {} the strike began (5 May 2012).", ("Saturday", "Monday")),
    ("Стачка кончилась в {}. По журналу, это было 5 мая 2012 года, около полудня.", ("субботу", "понедельник")),
    ("В {} стачка началась (5 мая 2012 года).", ("субботу", "понедельник")),
    ("Ереуіл {} күні басталды (2012 жылғы 5 мамыр), базар күні болатын.", ("сенбі", "дүйсенбі")),
    ("Ереуіл {} күні аяқталды. Журналға қарағанда, ол 2012 жылғы 5 мамыр күні болған.", ("сенбі", "дүйсенбі")),
]


@pytest.mark.parametrize(("text", "days"), WORDINGS)
def test_another_day_is_found(text: str, days: tuple[str, str]) -> None:
    assert found(text.format(days[0]), "calendar") == []
    assert found(text.format(days[1]), "calendar") != []


@pytest.mark.parametrize(
    "text",
    [
        "The market is held every Monday. The first one was on 5 May 2012.",
        "They met on a Monday. The law of 5 May 2012 was read out.",
        "The work took ten days, to 5 May 2012; Sundays and feast days do not count.",
        "The fair closed on 5 May 2012; Monday was a day of rest.",
        "The council sat until late on 5 May 2012. Tuesday passed quietly.",
        "Open on 5 May 2012, Sunday and Monday excepted.",
        "Сверка шла по 5 мая 2012 года; воскресенья и праздники не считались.",
        "Тексеру 2012 жылғы 5 мамырда бітті; дүйсенбі мен сейсенбі – демалыс.",
        "On Monday they spoke of the law (5 May 2012).",
        "They left on the Monday after the vote. It was 5 May 2012 when they voted.",
        "В понедельник совет обсуждал закон (5 мая 2012 года).",
        "Совет собирается по понедельникам. Первый раз это было 5 мая 2012 года.",
        "Дүйсенбі сайын базар болады. Алғашқысы 2012 жылғы 5 мамыр күні өтті.",
        "They met on 5 May 2012. The next session, on Monday, was closed.",
        "On 5 May 2012 they said that Monday would be better.",
        "5 мая 2012 года решили собраться в понедельник.",
        "2012 жылғы 5 мамырда дүйсенбіге дейін күтуге келісті.",
    ],
)
def test_another_day_that_is_meant(text: str) -> None:
    assert found(text, "calendar") == []


def test_an_impossible_day_that_the_text_itself_marks() -> None:
    assert found("The clerk dated it “31 November 2006” (sic).", "calendar") == []
    assert found("Хатшы оны «2006 жылғы 31 қараша» деп белгілеген, ондай күн болмайды.", "calendar") == []
    assert found("The clerk came on 31 November 2006.", "calendar") != []
