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
]


@pytest.mark.parametrize(("text", "days"), WORDINGS)
def test_a_length_that_its_days_do_not_give(text: str, days: tuple[str, str]) -> None:
    said = text.replace("@", days[0]).replace("#", days[1])
    assert found(said.format(33), "duration") == []
    assert found(said.format(52), "duration") != []


@pytest.mark.parametrize(
    "text",
    [
        "From 5 May 2012 to 7 June 2012 there were 12 days of rain.",
        "2012 жылғы 5 мамырдан 2012 жылғы 7 маусымға дейін ереуіл 23 күні ғана болды.",
        "2008 жылы 121 петиция болды: бұл 2007 жылғыдан аз, бірақ 2004–2006 жылдардың 96-ға тең орташа санынан көп.",
        "Between 5 May 2012 and 7 June 2012 they met on 12 of the days.",
    ],
)
def test_a_part_of_the_time_is_left_alone(text: str) -> None:
    assert found(text, "duration") == []
