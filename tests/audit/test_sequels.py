"""What is told of one thing in order, in words of which no list holds the verbs; and what only seems to be.

@ stands for the earlier day, # for the later one, and | parts paragraphs.
"""

import pytest

from tests.audit.asking import found

DAYS = {
    "en": ("5 May 2012", "7 June 2012", "5 July 2012"),
    "ru": ("5 мая 2012 года", "7 июня 2012 года", "5 июля 2012 года"),
    "kk": ("2012 жылғы 5 мамыр", "2012 жылғы 7 маусым", "2012 жылғы 5 шілде"),
}
ORDER = """
A curfew was announced in Ansel on @ in response to the riots; it was withdrawn on #.
The mayor was elected on @ and removed from office on #.
The theatre opened its doors on @ and burned down on #.
The student was picked up by the police on @ and let go on #.
The complaint was lodged on @ and thrown out on #.
The complaint was filed by the union on @; the court ruled on it on #.
The poet was born on @ and died on #.
The newspaper came out for the first time on @ and for the last time on #.
The organiser was taken away on @; she came home on #.
Having been detained on @, the teacher was released on #.
The hunger strike was declared on @ and called off on #.
From @, when the first tents went up, until #, when the last were taken away, the square was full.
The barricades went up on @ and came down on #.
Police sealed off the quarter on @ and reopened it on #.
The committee was set up on @ and wound up on #.
The railway line was blocked on @; traffic resumed on #.
The bill was introduced on @ and passed on #.
The governor took office on @ and was dismissed on #.
The internet was switched off on @ and came back on #.
The town was without electricity from @ until #.
The strike, which had begun on @, was over by #.
The picket that started on @ was dispersed on #.
The tent camp appeared on the square on @ and was gone on #.
The last picket was held on #; the first had been held on @.
On @ the ministry banned the paper; on # the ban was lifted.
On @ the miners stopped work. They went back on #.
The trial opened on @. It ended on #.
The strike began on @. The strike ended on #.
The strike began on @. Only on # did it end.
The march set out from Ansel on @ and reached Borin on #.
The strikers walked out on @ and returned to their benches on #.
The lawyer was hired on @ and let go on #.
The school closed on @ and opened again on #.
The offices were occupied on @ and vacated on #.
The siege of the town hall started on @ and was broken on #.
The moratorium took effect on @ and lapsed on #.
The contract was signed on @ and terminated on #.
The editor, arrested on @, was acquitted on #.
The wave of strikes started on @ and subsided on #.
The negotiations, opened on @, were concluded on #.
The ban on rallies, introduced on @, was repealed on #.
The state of emergency lasted from @ right up to #.
Martial law was in place from @ and was not lifted until #.
The union was founded on @ and banned on #.
The appeal was submitted on @ and dismissed on #.
The demonstrators put up their tents on @ and packed up on #.
The wave of boycotts reached Ansel on @; by # it had ebbed away.
The dates of the strike are @ (beginning) and # (end).
The strike (start: @; finish: #) failed.
Protesters camped outside the court from @ and left on #.
Комендантский час объявили в городе @ из-за беспорядков; сняли его #.
Мэра избрали @, а сместили #.
Театр открылся @ и сгорел #.
Студента забрали @ и отпустили #.
Жалобу подали @, а отклонили #.
Поэт родился @ и умер #.
Первый номер газеты вышел @, последний — #.
Задержанный @ учитель вышел на свободу #.
Голодовку объявили @ и прекратили #.
С @, когда поставили первые палатки, и до #, когда убрали последние, площадь была занята.
Баррикады выросли @ и были разобраны #.
Полиция оцепила квартал @ и сняла оцепление #.
Комитет образован @ и распущен #.
Железную дорогу перекрыли @; движение восстановили #.
Законопроект внесли @ и приняли #.
Губернатор вступил в должность @ и был отправлен в отставку #.
Интернет отключили @ и включили #.
Город оставался без света с @ до #.
Забастовка, начавшаяся @, к # сошла на нет.
Палаточный лагерь появился на площади @ и исчез #.
@ министерство запретило газету; # запрет отменили.
Суд начался @. Закончился он #.
Забастовка началась @. Завершение забастовки пришлось на #.
Шествие вышло из Анселя @ и пришло в Борин #.
Школу закрыли @, а открыли вновь #.
Мораторий вступил в силу @ и истёк #.
Договор подписали @ и расторгли #.
Редактор, арестованный @, был оправдан #.
Волна забастовок поднялась @ и спала #.
Переговоры, открывшиеся @, завершились #.
Профсоюз основали @, а запретили #.
Акции начались @ и шли до #.
Акции, стартовавшие @, стихли #.
Протест вспыхнул @ и угас #.
Бастующие вышли на площадь @ и разошлись #.
Временем проведения кампании были @ (начало) и # (конец).
Отключение воды началось @; подачу восстановили #.
Коменданттық сағат @ күні жарияланып, # күні алынды.
Әкім @ күні сайланып, # күні қызметінен босатылды.
Театр @ күні ашылып, # күні өртенді.
Студент @ күні ұсталып, # күні жіберілді.
Шағым @ күні түсіп, # күні қабылданбады.
Ақын @ күні дүниеге келіп, # күні көз жұмды.
Газеттің алғашқы саны @ күні, соңғы саны # күні шықты.
Аштық @ күні жарияланды, # күні тоқтатылды.
Алаң @ күнінен бастап # күніне дейін бос болған жоқ.
Баррикадалар @ күні тұрғызылып, # күні бұзылды.
Комитет @ күні құрылды да, # күні таратылды.
Жол @ күні бөгеліп, # күні ашылды.
Заң жобасы @ күні енгізіліп, # күні қабылданды.
Губернатор @ күні қызметке кірісті; # күні отставкаға кетті.
Интернет @ күні өшіріліп, # күні қосылды.
@ күні басталған ереуіл # күні аяқталды.
@ күні ұсталған мұғалім # күні босап шықты.
Шатыр қалашығы алаңда @ күні пайда болып, # күні жоғалды.
@ күні министрлік газетке тыйым салды; # күні тыйым алынды.
@ күні кеншілер жұмысты тоқтатты. Олар # күні қайта оралды.
Сот @ күні басталды. Ол # күні аяқталды.
Шеру Анселден @ күні шығып, Боринге # күні жетті.
Мектеп @ күні жабылып, # күні қайта ашылды.
Мораторий @ күні күшіне еніп, # күні тоқтады.
Келісімге @ күні қол қойылып, # күні бұзылды.
Кәсіподақ @ күні құрылып, # күні тыйым салынды.
Акциялар толқыны @ күні көтеріліп, # күні басылды.
Наразылық @ күні бұрқ етіп, # күні бәсеңдеді.
Ереуілшілер алаңға @ күні шығып, # күні тарады.
Пикеттер @ күні басталды, ал соңғысы # күні өтті.
Акциялар @ және # күндері аралығында өтті.
The stages were as follows.|Start: @|End: #
The stages were as follows.|Opening of the camp – @|Closing of the camp – #
Этапы были такими.|Начало: @|Окончание: #
Кезеңдері мынадай.|Басталуы: @ күні|Аяқталуы: # күні
No earlier than @ and no later than # the march took place.
Не ранее @ и не позднее # состоялось шествие.
Хроника: @ — начало стачек, # — их конец.
Until # the march in Ansel, which had begun on @, kept the police busy.
@ күні басталған ереуіл ісі бойынша тергеу # күніне дейін созылды.
The commission began its work on @. Its last session was held on #.
The staff for strikes in Ansel was set up on @.|So.|The staff for strikes in Ansel was dissolved on #.
Штаб стачек в городе Ансель был создан @.|Да.|Штаб стачек в городе Ансель был распущен #.
Ансельде ереуіл өткізетін штаб @ күні құрылды.|Иә.|Ансельде ереуіл өткізген штаб # күні таратылды.
The pickets in Ansel started on @.|They came to an end on #.
Первая акция в серии митингов прошла @.|Последняя акция той же серии состоялась #.
Анселдегі алғашқы пикет @ күні өтті.|Сол қатардағы соңғысы # күні болды.
До # тянулось следствие о проведении стачек, возбуждённое @.
"""
IN_PEACE = """
The council met on # to discuss the strike that began on @.
The law adopted on @ replaced the law of #.
On # the court rejected the complaint filed on @.
On # the court freed the teacher who had been arrested on @.
On # the mayor recalled the strike of @.
The march of # was larger than that of @.
The paper appeared on #; the decree it quotes was signed on @.
The strike ended on #. It had begun on @.
The curfew was lifted on # after it had been declared on @.
The monument to those killed on @ was unveiled on #.
The verdict of # concerns events that began on @.
The ban was lifted on #, 33 days after it was imposed on @.
Marches were held on # in Ansel and on @ in Borin.
The union announced on # that it would end the strike begun on @.
The court ruled on # that the arrest of @ had been unlawful.
The strike in Ansel began on #, the one in Borin ended on @.
The mine closed on #; the port had closed on @.
The amnesty of # covered people arrested on @.
The report was published on #; it deals with the strike that ended on @.
He was released on #, though his term had ended on @.
He was arrested on #, having been released from another prison on @.
The school opened on # in the building from which the tax office had moved out on @.
The strike began on # because the talks had ended on @.
The strike began on #, weeks after the talks ended on @.
The curfew was declared on #, following the march that ended on @.
The mayor was born on # and his son died on @.
Suddenly, on #, the picket began again; on @ it had been ended.
The ban came into force on #, although it was adopted on @.
The strike started on #. The petition had been rejected on @.
The statute was adopted on #; it repeals the one that expired on @.
The picket began on #, just as the one that ended on @ had begun.
The trial started on #. The strike was over since @.
The decision of # ended a case opened on @.
The largest march was on #, the smallest on @.
The camp was cleared on #; the court had ordered this on @.
The strike began on #; the camp in Borin was cleared on @.
The complaint was lodged on # against the ban imposed on @.
Открытый # памятник посвящён забастовке, начавшейся @.
# суд отклонил жалобу, поданную @.
# освободили учителя, арестованного @.
Забастовка закончилась #, а началась она @.
Запрет отменили # — через месяц после того, как ввели его @.
Приговор вынесли #, хотя суд начался ещё @.
Школа открылась # в здании, из которого налоговая выехала @.
Забастовка началась #, потому что переговоры закончились @.
Газета вышла #; приказ, который она цитирует, подписан @.
# мэр вспомнил забастовку @.
Закон, принятый #, заменил закон от @.
Шахта закрылась #; порт закрылся раньше, @.
Суд начался #. Забастовка к тому времени закончилась, это было @.
Лагерь снесли #: так суд решил @.
Жалоба подана # на запрет, введённый @.
Забастовка началась # — после того как @ закрыли газету.
Сот @ күні берілген шағымды # күні қабылдамады.
# күні @ күні ұсталған мұғалім босатылды.
Ереуіл # күні аяқталды, ал басталғаны — @.
# күні әкім @ күнгі ереуілді еске алды.
Мектеп # күні ашылды; бұрын онда @ күні жабылған салық мекемесі болған.
Ереуіл # күні басталды, себебі келіссөздер @ күні аяқталған еді.
Газет # күні шықты; ол келтірген бұйрыққа @ күні қол қойылған.
Тыйым # күні алынды, ол @ күні енгізілген болатын.
Борин қаласында ереуіл # күні басталды, Ансель қаласында @ күні аяқталды.
Reading the file backwards, from # to @, one sees how the tone hardened.
Запрет сняли #, а введён он был @.
Істі кері қарай, # күнінен @ күніне дейін оқысақ, үн өзгереді.
The staff for strikes in Ansel was dissolved on #.|So.|A second staff for strikes in Ansel was set up on @.
The strike in Ansel began on #.|So.|The strike in Borin ended on @.
Start: #, if the weather holds.|The strike ended on @.
Запрет на перекрытия дорог сняли #, а введён он был @.
The decree on strikes in Ansel, signed on #, took effect retroactively on @.
Обсуждение было назначено на #, но его перенесли на более ранний срок, и оно прошло @.
"""


def _said(line: str, first: int, last: int) -> str:
    language = "kk" if "күн" in line else "ru" if any("а" <= char <= "я" for char in line) else "en"
    return line.replace("@", DAYS[language][first]).replace("#", DAYS[language][last]).replace("|", chr(10) * 2)


@pytest.mark.parametrize("line", ORDER.strip().splitlines())
def test_what_follows_cannot_have_been_before(line: str) -> None:
    assert found(_said(line, 0, 1)) == []
    assert found(_said(line, 2, 1)) != []


@pytest.mark.parametrize("line", IN_PEACE.strip().splitlines())
def test_what_is_told_back_or_of_two_things_is_left_alone(line: str) -> None:
    assert found(_said(line, 0, 1)) == []
