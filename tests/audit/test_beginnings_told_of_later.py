"""Ends that a second sentence tells of, rests in other words, notes that begin with a figure, and dates of works."""

import pytest

from tests.audit.asking import found


@pytest.mark.parametrize(
    "text",
    [
        "The trial of the union leaders opened on 5 May 2012. The verdict was read out in that trial on {}.",
        "Процесс над рабочими открылся 5 мая 2012 года. Приговор по этому делу огласили {}.",
        "Сот 2012 жылғы 5 мамыр күні ашылды. Бұл сот бойынша үкім {} күні оқылды.",
        "Қаладағы алғашқы шеру 2012 жылғы 5 мамыр күні өтті. Соңғысы {} күні болды.",
        "5 May 2012 saw the first of the sit-ins in Karsk. They did not die down until {}.",
        "Мэр, вступивший в должность 5 мая 2012 года и покинувший её {}, молчал.",
    ],
)
def test_the_end_of_a_thing_that_is_pointed_back_at(text: str) -> None:
    words = {True: ("2013 жылғы 7 маусым", "2011 жылғы 7 маусым"), False: ("7 июня 2013 года", "7 июня 2011 года")}
    after, before = ("7 June 2013", "7 June 2011") if text[0] in "T5" else words["күні" in text]
    assert found(text.format(after), "order-of-dates") == []
    assert len(found(text.format(before), "order-of-dates")) == 1


def test_a_day_on_which_a_page_was_last_opened_begins_nothing() -> None:
    assert not found("Хабарлар. 28.05.2006. https://news.example.org/a.html – соңғы рет ашылған күні 03.09.2007.")
    assert not found("Газет, 03.08.2013: «Шеру» // https://news.example.org/a.html (соңғы рет қаралды – 25.10.2014)")


def test_what_remains_when_others_are_taken_away() -> None:
    text = "Take away the 40.0 % who said that bread is dear and the 20.0 % who said courts are slow, and {} remain."
    assert found(text.format("40.0 %"), "the-rest") == []
    assert found(text.format("31.0 %"), "the-rest") == [("likely", "31.0 %", "40.0 %")]


def test_the_date_of_a_work_with_its_pages_is_no_date_of_the_text() -> None:
    told = "".join(f"On {day} May 1776 the council of the town met again.\n\n" for day in range(1, 22))
    assert [sure for sure, _, _ in found(f"{told}The last of them died in Jan. 1925.", "order-of-dates")] == [
        "possible"
    ]
    assert not found(f"{told}American Historical Review, Vol. 30, No. 2 (Jan. 1925), pp. 271–281.", "order-of-dates")
