"""Lengths told beside their days in further wordings; from 5 May to 7 June 2012 there are 33 days, or 34."""

import pytest

from tests.audit.asking import found

EN, RU, KK = (
    ("5 May 2012", "7 June 2012"),
    ("5 мая 2012 года", "7 июня 2012 года"),
    ("2012 жылғы 5 мамыр", "2012 жылғы 7 маусым"),
)
WORDINGS = [
    ("Ansel lived through {} days of strikes: they began on @ and came to an end on #.", EN),
    ("@ to #: the {} days of the strike as the police log has them.", EN),
    ("Arrested at the strikes in Ansel on @, the clerk was let go on #, having spent {} days in a cell.", EN),
    ("The square was closed for {} days (closed on @, opened on #).", EN),
    ("Picked up on @ and let go on #, he sat for {} days.", EN),
    ("Первое из сообщений о стачке (@) отделяет от последнего (#) {} дня.", RU),
    ("The strikes of @ were not the last; {} days passed before, on #, the final ones were held.", EN),
    ("Спустя {} дня, #, волна стачек, поднявшаяся @, спала.", RU),
    ("Первая и последняя акции разделены сроком в {} дня: @ и #.", RU),
    ("Ансель: пикет, @ — #, ұзақтығы {} күн.", KK),
    ("Площадь была закрыта {} дня (закрыли @, открыли #).", RU),
    ("Писаря, задержанного @ в связи с делом, отпустили #; в камере он провёл {} дня.", RU),
    ("Пикет туралы бірінші (@) және соңғы (#) хабардың арасында {} күн өтті.", KK),
    ("Алаң {} күн жабық тұрды (@ күні жабылып, # күні ашылды).", KK),
    ("It took the council {} days to answer: the letter was handed in on @, and the reply is dated #.", EN),
    ("The family waited {} days: the body was found on @, the report came on #.", EN),
    ("The strikes began on @ and were over on #.\n\nFor these {} days the schools stayed shut.", EN),
    ("The strikes began on @ and were over on #. The schools stayed shut all that time ({} days).", EN),
    ("The strike broke out on @ and ended on #. Nobody was paid for those {} days.", EN),
    ("@ to #: {} days of strikes had left the town tired.", EN),
    ("The siege of the town hall began on @. It was over {} days later, on #.", EN),
    ("How many days did the sit-in last? It began on @ and ended on #. The answer is {} days.", EN),
    ("The sit-in began on @ and ended on #. It lasted {} days.", EN),
    ("Стачка началась @ и завершилась #. Это {} дня.", RU),
    ("@ – the first picket; # – the last one; between the two lie {} days.", EN),
    ("The appeal was filed on @. The ruling is of #. Between them lie {} days.", EN),
    ("The letter of @ was answered on #; {} days had passed between the two dates.", EN),
    ("Между @, когда начались акции, и #, когда было объявлено об их окончании, лежит промежуток в {} дня.", RU),
    ("Ответа пришлось ждать {} дня: обращение подали @, а ответ датирован #.", RU),
    ("Стачка началась @ и завершилась #.\n\nШколы были закрыты всё это время ({} дня).", RU),
    ("Стачка началась @ и завершилась #. За эти {} дня никто не получил ни гроша.", RU),
    ("Хронология: @ – начало, # – конец; между этими датами {} дня.", RU),
    ("Ереуіл @ күні басталып, # күні бітті.\n\nОсы {} күн бойы мектептер жабық тұрды.", KK),
    ("Хронология: @ – басталуы, # – аяқталуы; екі күннің арасында {} күн бар.", KK),
]


@pytest.mark.parametrize(("text", "days"), WORDINGS)
def test_a_length_that_its_days_do_not_give(text: str, days: tuple[str, str]) -> None:
    said = text.replace("@", days[0]).replace("#", days[1])
    assert found(said.format(33), "duration") == []
    assert found(said.format(52), "duration") != []


@pytest.mark.parametrize(
    "text",
    [
        "2012 жылғы 5 мамырдан 2012 жылғы 7 маусымға дейінгі аралықта Ансель қаласында 12 күн жаңбыр жауды.",
        "В промежутке между 5 мая 2012 года и 7 июня 2012 года 12 дней шёл дождь.",
        "They met on 5 May 2012 and on 7 June 2012; in between it rained 12 days.",
        "5 May 2012 to 7 June 2012: 12 days of rain.",
        "5 May 2012 to 7 June 2012: 12 days of strikes were counted.",
        "The strike began on 5 May 2012 and ended on 7 June 2012. The first 12 days were quiet.",
        "The strike began on 5 May 2012 and ended on 7 June 2012. Within 12 days a committee was formed.",
        "The talks of 5 May 2012 and of 7 June 2012 took 3 days each.",
        "Стачка началась 5 мая 2012 года и завершилась 7 июня 2012 года. Первые 12 дней прошли тихо.",
        "From 5 May 2012 to 7 June 2012 there were 12 days of rain.",
        "2012 жылғы 5 мамырдан 2012 жылғы 7 маусымға дейін ереуіл 23 күні ғана болды.",
        "2008 жылы 121 петиция болды: бұл 2007 жылғыдан аз, бірақ 2004–2006 жылдардың 96-ға тең орташа санынан көп.",
        "Between 5 May 2012 and 7 June 2012 they met on 12 of the days.",
    ],
)
def test_a_part_of_the_time_is_left_alone(text: str) -> None:
    assert found(text, "duration") == []
