"""Lengths of time in another sentence than their two days: each text with the right length and a wrong one.

In what stands far apart, the second line is the far one.
"""

import pytest

from tests.audit.asking import found, held

TOLD = """
The picket in Ansel stood for |33|63| days. It went up on 5 May 2012 and came down on 7 June 2012.
Pickets in Ansel. Start: 05.05.2012. End: 07.06.2012. Length: |33|17| days.
In Ansel a hearing opened on 5 May 2012. The verdict came on 7 June 2012, after |33|48| days.
Not until 7 June 2012 did the pickets in Ansel cease, |33|66| days after they had broken out on 5 May 2012.
Between the start of the pickets (05.05.2012) and their end (07.06.2012) lay |33|55| days.
On 5 May 2012 Ansel woke up to strikes. It was |33|66| days, until 7 June 2012, before the streets were quiet again.
В Анселе пикеты не прекращались |33|47| дня: первые прошли 5 мая 2012 года, последние — 7 июня 2012 года.
Распоряжение, изданное 5 мая 2012 года и отозванное 7 июня 2012 года, оставалось в силе |33|71| дня.
Между первыми 5 мая 2012 года и последними 7 июня 2012 года прошло |33|57| дня.
The fund of Ansel paid out from 5 May 2012 to 7 June 2012; that makes |33|74| days of support for the strikes.
Пикет в Анселе простоял |33|40| дня. Его выставили 5 мая 2012 года, едва сошёл снег, а сняли 7 июня 2012 года.
Лишь 7 июня 2012 года пикеты прекратились — через |33|13| дня после того, как вспыхнули (5 мая 2012 года).
Пикеты, Ансель. Начало: 05.05.2012. Окончание: 07.06.2012. Продолжительность: |33|41| дня.
Ансель қаласының алдындағы пикет |33|61| күн тұрды. Ол 2012 жылғы 5 мамырда қойылып, 2012 жылғы 7 маусымда алынды.
Ансель қаласы, пикет. Басталуы: 05.05.2012. Аяқталуы: 07.06.2012. Ұзақтығы: |33|29| күн.
Ереуіл тек 2012 жылғы 7 маусым күні тоқтады, бұл 2012 жылғы 5 мамыр күні басталғаннан кейін |33|10| күн өткен соң болды.
"""
FAR = """
The port of Ansel was closed for the strikes on 5 May 2012. Ships were let in again on 7 June 2012.
The port of Ansel, closed for |33|15| days because of the strikes, won no customers back.
The square of Ansel was held during the marches from 5 May 2012 until 7 June 2012.
For |33|12| days on end, as we have told, the square of Ansel had been held during the marches.
Порт города Ансель закрыли из-за забастовок 5 мая 2012 года. Суда стали пускать снова 7 июня 2012 года.
Порт города Ансель, закрытый из-за забастовок на |33|25| дня, клиентов не вернул.
Ансель қаласының алаңы шеру кезінде 2012 жылғы 5 мамырда басып алынып, 2012 жылғы 7 маусымда босатылды.
Ансель қаласының алаңы, жоғарыда айтылғандай, шеру кезінде |33|51| күн бос болмады.
"""
OTHERS = [
    "The picket in Ansel stood for 63 days. The hearing began on 5 May 2012 and ended on 7 June 2012.",
    "In Ansel a hearing opened on 5 May 2012. The strike began on 7 June 2012 and ended after 48 days.",
    "The mayor of Ansel was arrested for 15 days. He was detained on 5 May 2012 and, on appeal, freed on 9 May 2012.",
    "Анселде екі күнді ұмытпайды: ереуіл басталған 2012 жылғы 5 мамыр және аяқталған 2012 жылғы 7 маусым.",
    "Growth goes on for 20 years and is then followed by a fall from 2033 to 2150.",
    "The port of Ansel was closed on 5 May 2012. It was opened again on 7 June 2012.\n\nThe school of Ansel was closed "
    "for 15 days.",
]


@pytest.mark.parametrize("line", TOLD.strip().splitlines())
def test_a_length_told_beside_its_days(line: str) -> None:
    before, right, wrong, behind = line.split("|")
    assert held(before + right + behind, "duration") >= 1
    assert len(found(before + wrong + behind, "duration")) == 1


@pytest.mark.parametrize("place", range(0, len(FAR.strip().splitlines()), 2))
def test_a_length_told_far_from_its_days(place: int) -> None:
    days, length = FAR.strip().splitlines()[place : place + 2]
    before, right, wrong, behind = f"{days}\n\nNothing else is known.\n\n{length}".split("|")
    assert held(before + right + behind, "duration") >= 1
    assert len(found(before + wrong + behind, "duration")) == 1


@pytest.mark.parametrize("text", OTHERS)
def test_a_length_of_something_else_is_left_alone(text: str) -> None:
    assert found(text, "duration") == []
