"""What begins on one day and ends on another, in many wordings, the right day before a wrong one."""

import pytest

from tests.audit.asking import found

SENTENCES = """
Дата начала: |5 мая|5 июля| 2012 года. Дата окончания: 7 июня 2012 года.
The inquiry began its work on |5 May 2012|5 July 2012|. It handed in its report, and was dissolved, on 7 June 2012.
The committee was set up on |5 May 2012|5 July 2012|. The committee heard sixty people and was dissolved on 7 June 2012.
Комиссия приступила к работе |5 мая|5 июля| 2012 года. Свой доклад она сдала 7 июня 2012 года и была распущена.
Комиссия жұмысын 2012 жылғы |5 мамырда|5 шілдеде| бастады. Комиссия есебін 2012 жылғы 7 маусымда тапсырып, таратылды.
Әкім 2012 жылғы |5 мамыр|5 шілде| күні шеттетіліп, 2012 жылғы 7 маусым күні қайта оралды, оны бәрі қуана қарсы алды.
Первые акции начались |5 мая|5 июля| 2012 года, а последние завершились 7 июня 2012 года.
The exhibition ran from |5 May|5 July| 2012 to 7 June 2012.
The strike lasted from |5 May 2012|5 July 2012| until 7 June 2012.
The hunger strike started on |5 May 2012|5 July 2012| and was over on 7 June 2012.
The curfew was in force from |5 May 2012|5 July 2012| till 7 June 2012.
The curfew, in force since |5 May 2012|5 July 2012|, ceased to apply on 7 June 2012.
The camp was pitched on |5 May 2012|5 July 2012| and cleared on 7 June 2012.
The square was occupied on |5 May 2012|5 July 2012|; on 7 June 2012 the police cleared it.
He took office on |5 May 2012|5 July 2012| and resigned on 7 June 2012.
She was mayor from |5 May 2012|5 July 2012| to 7 June 2012.
Work stopped on |5 May 2012|5 July 2012| and resumed on 7 June 2012.
The talks opened on |5 May 2012|5 July 2012| and broke down on 7 June 2012.
Between |5 May 2012|5 July 2012| and 7 June 2012 the road was blocked.
The road was blocked (|5 May 2012|5 July 2012| – 7 June 2012).
The newspaper appeared from |5 May 2012|5 July 2012| to 7 June 2012.
The siege began on |5 May 2012|5 July 2012| and ended on 7 June 2012.
The siege ended on 7 June 2012, having begun on |5 May 2012|5 July 2012|.
The trial got under way on |5 May 2012|5 July 2012| and finished on 7 June 2012.
The fieldwork was done from |5 May 2012|5 July 2012| to 7 June 2012.
Start of the strike: |5 May 2012|5 July 2012|; end: 7 June 2012.
Beginning: |5 May 2012|5 July 2012|. End: 7 June 2012.
The strike (begun |5 May 2012|5 July 2012|, ended 7 June 2012) failed.
The committee sat from |5 May 2012|5 July 2012| through 7 June 2012.
The law came into force on |5 May 2012|5 July 2012| and expired on 7 June 2012.
The boycott dates from |5 May 2012|5 July 2012| and was called off on 7 June 2012.
The period of the survey was |5 May 2012|5 July 2012| to 7 June 2012.
The tent city stood on the square from |5 May 2012|5 July 2012| until its removal on 7 June 2012.
The blockade, which began on |5 May 2012|5 July 2012|, came to an end on 7 June 2012.
The blockade that was lifted on 7 June 2012 had begun on |5 May 2012|5 July 2012|.
The editor was in prison from |5 May 2012|5 July 2012| to 7 June 2012.
The protest camp existed from |5 May 2012|5 July 2012| to 7 June 2012.
The miners went on strike on |5 May 2012|5 July 2012| and went back to work on 7 June 2012.
The miners downed tools on |5 May 2012|5 July 2012| and resumed work on 7 June 2012.
The strike broke out on |5 May 2012|5 July 2012| and lasted until 7 June 2012.
The strike lasted until 7 June 2012; it had started on |5 May 2012|5 July 2012|.
Выставка работала с |5 мая|5 июля| 2012 года по 7 июня 2012 года.
Забастовка длилась с |5 мая 2012 года|5 июля 2012 года| до 7 июня 2012 года.
Голодовка началась |5 мая 2012 года|5 июля 2012 года| и продолжалась до 7 июня 2012 года.
Запрет действовал с |5 мая 2012 года|5 июля 2012 года| по 7 июня 2012 года.
Запрет, действовавший с |5 мая 2012 года|5 июля 2012 года|, утратил силу 7 июня 2012 года.
Лагерь разбили |5 мая 2012 года|5 июля 2012 года|, а снесли 7 июня 2012 года.
Он вступил в должность |5 мая 2012 года|5 июля 2012 года| и покинул её 7 июня 2012 года.
Между |5 мая 2012 года|5 июля 2012 года| и 7 июня 2012 года дорога была перекрыта.
Начало забастовки – |5 мая 2012 года|5 июля 2012 года|, конец – 7 июня 2012 года.
Забастовка (|5 мая|5 июля| 2012 года – 7 июня 2012 года) провалилась.
Начавшись |5 мая 2012 года|5 июля 2012 года|, забастовка завершилась 7 июня 2012 года.
Забастовка, начавшаяся |5 мая 2012 года|5 июля 2012 года|, закончилась 7 июня 2012 года.
Суд начался |5 мая 2012 года|5 июля 2012 года|; приговор вынесли 7 июня 2012 года.
Опрос проводился с |5 мая 2012 года|5 июля 2012 года| по 7 июня 2012 года.
Срок его полномочий: с |5 мая 2012 года|5 июля 2012 года| по 7 июня 2012 года.
Шахтёры прекратили работу |5 мая 2012 года|5 июля 2012 года| и вернулись в забой 7 июня 2012 года.
Переговоры открылись |5 мая 2012 года|5 июля 2012 года| и были сорваны 7 июня 2012 года.
Его взяли под стражу |5 мая 2012 года|5 июля 2012 года|, а на свободу он вышел 7 июня 2012 года.
Көрме 2012 жылғы |5 мамырдан|5 шілдеден| 2012 жылғы 7 маусымға дейін жұмыс істеді.
Ереуіл 2012 жылғы |5 мамырда|5 шілдеде| басталып, 2012 жылғы 7 маусымда аяқталды.
Ереуіл 2012 жылғы |5 мамырдан|5 шілдеден| 2012 жылғы 7 маусымға дейін созылды.
Тыйым 2012 жылғы |5 мамырда|5 шілдеде| енгізіліп, 2012 жылғы 7 маусымда күшін жойды.
Тыйым 2012 жылғы |5 мамыр|5 шілде| мен 2012 жылғы 7 маусым аралығында әрекет етті.
Жол 2012 жылғы |5 мамырда|5 шілдеде| жабылып, 2012 жылғы 7 маусымда қайта ашылды.
Ереуілдің басталуы – 2012 жылғы |5 мамыр|5 шілде|, аяқталуы – 2012 жылғы 7 маусым.
Сауалнама 2012 жылғы |5 мамыр|5 шілде| – 2012 жылғы 7 маусым аралығында жүргізілді.
Ол 2012 жылғы |5 мамырда|5 шілдеде| қызметіне кірісіп, 2012 жылғы 7 маусымда кетті.
Ол 2012 жылғы |5 мамырда|5 шілдеде| қамауға алынып, 2012 жылғы 7 маусымда бостандыққа шықты.
Лагерь 2012 жылғы |5 мамырда|5 шілдеде| тігіліп, 2012 жылғы 7 маусымда жиналды.
Зауыт 2012 жылғы |5 мамырда|5 шілдеде| тоқтап, 2012 жылғы 7 маусымда қайта іске қосылды.
Келіссөздер 2012 жылғы |5 мамырда|5 шілдеде| басталды, ал 2012 жылғы 7 маусымда үзілді.
"""
LEFT_IN_PEACE = """
The strike began on 5 July 2012. It followed the closure of the mine on 7 June 2012.
The strike began on 5 July 2012. It broke out after the mine was closed on 7 June 2012.
The committee was set up on 5 July 2012. It looked into the clashes that ended on 7 June 2012.
The committee was set up on 5 July 2012. The mine had been closed on 7 June 2012.
The committee was set up on 5 July 2012. Its forerunner was dissolved on 7 June 2012.
The committee was set up on 5 July 2012. The old committee was dissolved on 7 June 2012.
Комиссия приступила к работе 5 июля 2012 года. Она изучала закрытие шахты 7 июня 2012 года.
Комиссия приступила к работе 5 июля 2012 года. Прежняя комиссия была распущена 7 июня 2012 года.
Комиссия жұмысын 2012 жылғы 5 шілдеде бастады. Бұрынғы комиссия 2012 жылғы 7 маусымда таратылды.
Talks ended on 5 July 2012, having resumed on 7 June 2012.
The camp was cleared on 5 July 2012; another had been pitched on 7 June 2012.
Забастовка закончилась 5 июля 2012 года, а возобновилась она ещё 7 июня 2012 года после перерыва.
"""


@pytest.mark.parametrize("line", SENTENCES.strip().splitlines())
def test_an_end_before_the_beginning_is_found(line: str) -> None:
    before, right, wrong, behind = line.split("|")
    assert found(before + wrong + behind) != []
    assert found(before + right + behind) == []


@pytest.mark.parametrize("text", LEFT_IN_PEACE.strip().splitlines())
def test_what_ends_and_goes_on_in_another_order(text: str) -> None:
    assert found(text) == []
