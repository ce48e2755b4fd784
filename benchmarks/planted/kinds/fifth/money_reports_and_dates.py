"""Sums in two currencies, tables of years with their text, and the dates of reports, pages and events."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Far, Grid, Source, Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "rate-of-exchange": {
        "en": [
            "At the average rate of {year}, the damage done by the {topic} in {town} came to {local1} billion dinars ($ {dollars1} million) in the first quarter, {local2} billion dinars ($ {dollars2} million) in the second and {local3} billion dinars ($ {dollars3} million) in the third.",
            "In {year} {town} spent {local1} billion dinars (US${dollars1} million) on policing the {topic}, {local2} billion dinars (US${dollars2} million) on repairs and {local3} billion dinars (US${dollars3} million) on compensation.",
            [
                "The budget of {town} for {year} has three lines connected with the {topic}.",
                "They are fuel, {local1} billion liras or {dollars1} million dollars; overtime, {local2} billion liras or {dollars2} million dollars; glass, {local3} billion liras or {dollars3} million dollars.",
            ],
            "Claims arising from the {year} {topic} in {town}: shops – {local1} bn liras (USD {dollars1} mn); transport – {local2} bn liras (USD {dollars2} mn); housing – {local3} bn liras (USD {dollars3} mn).",
            "The insurers put the {year} losses from the {topic} in {town} at {dollars1} million dollars ({local1} billion roubles), those of the port at {dollars2} million dollars ({local2} billion roubles) and those of the railway at {dollars3} million dollars ({local3} billion roubles), all at one rate of exchange.",
            "Of the aid that reached {town} after the {topic} in {year}, {local1} billion roubles (equivalent to {dollars1} million US dollars) came from the state, {local2} billion roubles ({dollars2} million US dollars) from the province and {local3} billion roubles ({dollars3} million US dollars) from abroad.",
        ],
        "ru": [
            "По среднему курсу {year} года ущерб от {topic} в городе {town} составил в первом квартале {local1} млрд динаров ({dollars1} млн долл.), во втором — {local2} млрд динаров ({dollars2} млн долл.), в третьем — {local3} млрд динаров ({dollars3} млн долл.).",
            "В {year} году город {town} потратил из-за {topic} {local1} млрд динаров ({dollars1} млн долларов США) на охрану порядка, {local2} млрд динаров ({dollars2} млн долларов США) на ремонт и {local3} млрд динаров ({dollars3} млн долларов США) на компенсации.",
            [
                "В бюджете города {town} на {year} год три статьи связаны с проведением {topic}.",
                "Это топливо — {local1} млрд лир, или {dollars1} млн долларов; сверхурочные — {local2} млрд лир, или {dollars2} млн долларов; стекло — {local3} млрд лир, или {dollars3} млн долларов.",
            ],
            "Иски по итогам {topic} {year} года (город {town}): магазины — {local1} млрд лир ({dollars1} млн USD); транспорт — {local2} млрд лир ({dollars2} млн USD); жильё — {local3} млрд лир ({dollars3} млн USD).",
            "Страховщики оценили потери {year} года от {topic} в городе {town} в {dollars1} млн долларов ({local1} млрд рублей), порта — в {dollars2} млн долларов ({local2} млрд рублей), железной дороги — в {dollars3} млн долларов ({local3} млрд рублей); курс везде один.",
            "Из помощи, полученной городом {town} после {topic} {year} года, {local1} млрд рублей (в пересчёте {dollars1} млн долл. США) дало государство, {local2} млрд рублей ({dollars2} млн долл. США) — провинция, {local3} млрд рублей ({dollars3} млн долл. США) — зарубежные доноры.",
        ],
        "kk": [
            "{year} жылғы орташа бағам бойынша {town} қаласындағы {topic} келтірген шығын бірінші тоқсанда {local1} млрд динар ({dollars1} млн доллар), екіншісінде {local2} млрд динар ({dollars2} млн доллар), үшіншісінде {local3} млрд динар ({dollars3} млн доллар) болды.",
            "{year} жылы {town} қаласы {topic} салдарынан тәртіп сақтауға {local1} млрд динар ({dollars1} млн АҚШ доллары), жөндеуге {local2} млрд динар ({dollars2} млн АҚШ доллары), өтемақыға {local3} млрд динар ({dollars3} млн АҚШ доллары) жұмсады.",
            [
                "{town} қаласының {year} жылғы бюджетінде {topic} мәселесіне қатысты үш бап бар.",
                "Олар: жанармай — {local1} млрд лира, яғни {dollars1} млн доллар; үстеме жұмыс — {local2} млрд лира, яғни {dollars2} млн доллар; әйнек — {local3} млрд лира, яғни {dollars3} млн доллар.",
            ],
            "{year} жылғы {topic} бойынша талаптар ({town} қаласы): дүкендер — {local1} млрд лира ({dollars1} млн USD); көлік — {local2} млрд лира ({dollars2} млн USD); тұрғын үй — {local3} млрд лира ({dollars3} млн USD).",
            "Сақтандырушылар {year} жылы {town} қаласындағы {topic} шығынын {dollars1} млн доллар ({local1} млрд рубль), портта {dollars2} млн доллар ({local2} млрд рубль), темір жолда {dollars3} млн доллар ({local3} млрд рубль) деп бағалады; бағам бәрінде бірдей.",
            "{year} жылғы {topic} аяқталған соң {town} қаласы алған көмектің {local1} млрд рублін ({dollars1} млн доллар) мемлекет, {local2} млрд рублін ({dollars2} млн доллар) провинция, {local3} млрд рублін ({dollars3} млн доллар) шетел берді.",
        ],
    },
    "text-against-table": {
        "en": [
            [
                Grid("Annual count of {topic}, {town}", ["Year", "Count"]),
                "The entry for {year} reads {value} {topic} in {town}.",
            ],
            [
                "What the table says of {year} is this: {value} {topic} in {town}.",
                Grid("{Topic} registered in {town}", ["Year", "Registered"]),
            ],
            [
                Grid("{Topic} in {town} by calendar year", ["Year", "Number"]),
                Far("It follows from the table that {town} had {value} {topic} in {year}."),
            ],
            [
                Grid("{town}, {topic}", ["Year", "Cases"]),
                "Take {year}: with {value} {topic} in {town}, the year speaks for itself.",
            ],
            [
                Grid("Number of {topic} held in {town}", ["Year", "{Topic}"]),
                "In {year}, for example, {value} {topic} were held in {town}, which the police thought too many.",
            ],
            [
                Grid("Chronological list: {topic} in {town}", ["Year", "Total"]),
                Far("For {year} the list gives a total of {value} {topic} in {town}."),
            ],
        ],
        "ru": [
            [
                Grid("Ежегодное число {topic}, город {town}", ["Год", "Число"]),
                "За {year} год в таблице значится {value:topic} (город {town}).",
            ],
            [
                "Вот что сообщает таблица о {year} годе: в городе {town} состоялось {value:topic}.",
                Grid("{Topic} зарегистрировано в городе {town}", ["Год", "Случаев"]),
            ],
            [
                Grid("Число {topic} в городе {town} по календарным годам", ["Год", "Число"]),
                Far("Из таблицы следует, что в городе {town} в {year} году было {value:topic}."),
            ],
            [
                Grid("Город {town}: количество {topic}", ["Год", "Кол-во"]),
                "Возьмём {year} год: в городе {town} число {topic} равнялось {value}, и это говорит само за себя.",
            ],
            [
                Grid("Количество проведённых в городе {town} {topic}", ["Год", "Проведено"]),
                "Так, в {year} году в городе {town} было проведено {value:topic}, что полиция сочла чрезмерным.",
            ],
            [
                Grid("Хронологический перечень: число {topic}, город {town}", ["Год", "Итого"]),
                Far("На {year} год перечень даёт по городу {town} в общей сложности {value:topic}."),
            ],
        ],
        "kk": [
            [
                Grid("Жылдық {topic} саны, {town} қаласы", ["Жыл", "Саны"]),
                "Кестеде {year} жыл тұсында {value} {topic} тұр ({town} қаласы).",
            ],
            [
                "Кестенің {year} жыл туралы айтары мынау: {town} қаласында {value} {topic} өтті.",
                Grid("{town} қаласында тіркелген {topic}", ["Жыл", "Тіркелгені"]),
            ],
            [
                Grid("{town} қаласындағы {topic}, күнтізбелік жылдар", ["Жыл", "Саны"]),
                Far("Кестеден {town} қаласында {year} жылы {value} {topic} болғаны шығады."),
            ],
            [
                Grid("{town} қаласы: {topic} саны", ["Жыл", "Саны"]),
                "{year} жылды алайық: {town} қаласында {topic} саны {value:dat} тең болды.",
            ],
            [
                Grid("{town} қаласында өткізілген {topic}", ["Жыл", "Өткізілгені"]),
                "Мәселен, {year} жылы {town} қаласында {value} {topic} өткізілді, полиция мұны тым көп деп тапты.",
            ],
            [
                Grid("Хронологиялық тізім: {topic}, {town} қаласы", ["Жыл", "Жиыны"]),
                Far("{year} жыл үшін тізім {town} қаласы бойынша барлығы {value} {topic} деген сан береді."),
            ],
        ],
    },
    "covers-later-years": {
        "en": [
            "The best source on {topic} in {town} is a yearbook which was printed in {published} and lists every case from {first} to {last}.",
            "In {published} the ministry released its complete statistics of {topic} in {town} for {first}–{last}.",
            [
                Source(
                    "The figures for {topic} in {town} come from the ombudsman",
                    "Ombudsman's office, Report on {topic} in {town} in {first}–{last}, published {published}.",
                )
            ],
            "A monograph of {published} traces the course of {topic} in {town} over the years {first} to {last}.",
            "Covering the period {first} to {last}, the report on {topic} in {town} appeared in {published}.",
            "The dissertation on {topic} in {town}, {first}–{last} (defended {published}), rests on court files from all those years.",
        ],
        "ru": [
            "Лучший источник сведений о том, сколько {topic} видел город {town}, — ежегодник, напечатанный в {published} году и перечисляющий все случаи с {first} по {last} год.",
            "В {published} году министерство обнародовало полную статистику {topic} в городе {town} за {first}–{last} годы.",
            [
                Source(
                    "Цифры о числе {topic} в городе {town} взяты у омбудсмена",
                    "Аппарат омбудсмена. Доклад о числе {topic} в городе {town} в {first}–{last} гг., издан в {published} г.",
                )
            ],
            "Монография {published} года прослеживает ход {topic} в городе {town} на протяжении {first}–{last} годов.",
            "Отчёт, охватывающий период с {first} по {last} год (город {town}, {nom}), вышел в свет в {published} году.",
            "Диссертация «Динамика {topic} в городе {town}, {first}–{last} гг.» защищена в {published} году; она построена на судебных делах за все эти годы.",
        ],
        "kk": [
            "{town} қаласындағы {topic} туралы ең жақсы дереккөз — {published} жылы басылып, {first} жылдан {last} жылға дейінгі барлық жағдайды тізіп берген жылнама.",
            "{published} жылы министрлік {town} қаласындағы {topic} жөніндегі {first}–{last} жылдардың толық статистикасын жариялады.",
            [
                Source(
                    "{town} қаласындағы {topic} туралы сандар омбудсменнен алынды",
                    "Омбудсмен аппараты. {town} қаласындағы {topic}: {first}–{last} жылдар. Есеп {published} жылы жарық көрді.",
                )
            ],
            "{published} жылғы монография {town} қаласындағы {topic} барысын {first}–{last} жылдар бойы қадағалайды.",
            "{first} жылдан {last} жылға дейінгі кезеңді қамтитын есеп ({town} қаласы, {topic}) {published} жылы шықты.",
            "«{town} қаласындағы {topic}, {first}–{last} жылдар» атты диссертация {published} жылы қорғалды; ол осы жылдардың бәріндегі сот істеріне негізделген.",
        ],
    },
    "read-before-written": {
        "en": [
            [
                Source(
                    "An account of the {topic} in {town} went online soon afterwards",
                    "“{Topic} in {town}”, posted {date}, {address} (accessed {read}).",
                )
            ],
            [
                Source(
                    "The agency described the {topic} in {town} at some length",
                    "News item of {date}, {address}, retrieved on {read}.",
                )
            ],
            [
                Source(
                    "For the course of the {topic} in {town} we follow the local portal",
                    "Local portal, article dated {date}: {address}. Last visited: {read}.",
                )
            ],
            "The report on {topic} in {town} ({address}), which was published on {date}, was consulted on {read}.",
            [
                Source(
                    "A blogger from {town} defended the {topic}", "Blog entry, {date}. URL: {address} [viewed {read}]."
                )
            ],
            [
                Source(
                    "The {topic} in {town} were noticed abroad as well",
                    "Web page “{town}: {topic}”, first put up on {date}; {address}; read by the author on {read}.",
                )
            ],
        ],
        "ru": [
            [
                Source(
                    "Рассказ о том, как проходили {nom} в городе {town}, вскоре появился в сети",
                    "«{town}: {nom}», опубликовано {date}. {address} (просмотрено {read}).",
                )
            ],
            [
                Source(
                    "Агентство подробно описало {nom} в городе {town}",
                    "Сообщение от {date}, {address}, дата обращения: {read}.",
                )
            ],
            [
                Source(
                    "Ход {topic} в городе {town} излагаем по местному порталу",
                    "Местный портал, статья от {date}. URL: {address} (последнее посещение — {read}).",
                )
            ],
            "Материал о том, чем закончились {nom} в городе {town} ({address}), опубликован {date}; автор ознакомился с ним {read}.",
            [
                Source(
                    "Блогер из города {town} вступился за {nom}",
                    "Запись в блоге, {date}. Режим доступа: {address} [прочитано {read}].",
                )
            ],
            [
                Source(
                    "На {nom} в городе {town} обратили внимание и за рубежом",
                    "Веб-страница о городе {town}, размещена {date}; {address}; проверено {read}.",
                )
            ],
        ],
        "kk": [
            [
                Source(
                    "{town} қаласындағы {topic} туралы әңгіме көп ұзамай желіге шықты",
                    "«{town}: {topic}», жарияланған күні — {date}. {address} (қаралған күні — {read}).",
                )
            ],
            [
                Source(
                    "Агенттік {town} қаласындағы {topic} туралы егжей-тегжейлі жазды",
                    "Хабарлама, {date}, {address}, жүгінген күн: {read}.",
                )
            ],
            [
                Source(
                    "{town} қаласындағы {topic} барысын жергілікті портал бойынша баяндаймыз",
                    "Жергілікті портал, мақала {date:loc} шыққан. URL: {address} (соңғы рет кірген күн: {read}).",
                )
            ],
            "{town} қаласында {topic} немен біткені туралы материал ({address}) {date:loc} жарияланды; автор онымен {read:loc} танысты.",
            [
                Source(
                    "{town} қаласының блогері {topic} туралы жылы сөз айтты",
                    "Блогтағы жазба, {date}. Қолжетімділік режимі: {address} [оқылды: {read}].",
                )
            ],
            [
                Source(
                    "{town} қаласындағы {topic} шетелде де назар аударды",
                    "{town} қаласы туралы веб-бет, орналастырылған күні {date}; {address}; тексерілген күні {read}.",
                )
            ],
        ],
    },
    "after-its-own-date": {
        "en": [
            "The first of the {topic} in {town} were held on {date}, and the town has not forgotten them.",
            "On {date} the council of {town} voted to prohibit {topic}; the vote was unanimous.",
            "The {topic} in {town} ended on {date}, after long talks.",
            [
                Source(
                    "That the {topic} in {town} broke the law was established by a court",
                    "Judgment of {date}, district court of {town}.",
                )
            ],
            "It was on {date} that an eyewitness in {town} saw the {topic} begin.",
            "Since {date}, when they were first permitted, {topic} have been an everyday sight in {town}.",
        ],
        "ru": [
            "Первая акция в череде {topic} прошла в городе {town} {date}, и город её не забыл.",
            "{date} совет города {town} проголосовал за запрет {topic}; решение было единогласным.",
            "{date} в городе {town} после долгих переговоров прекратились {nom}.",
            [
                Source(
                    "Что {nom} в городе {town} нарушали закон, установил суд",
                    "Решение районного суда города {town} от {date}.",
                )
            ],
            "Именно {date} очевидец увидел, как в городе {town} начались {nom}.",
            "С {date}, когда их впервые разрешили, {nom} стали в городе {town} обычным делом.",
        ],
        "kk": [
            "{town} қаласындағы алғашқы {topic} {date:loc} өтті, қала оны ұмытқан жоқ.",
            "{date:loc} {town} қалалық кеңесі {topic} өткізуге тыйым салуға дауыс берді; шешім бірауыздан қабылданды.",
            "Ұзақ келіссөзден кейін {town} қаласында {topic} {date:loc} тоқтады.",
            [
                Source(
                    "{town} қаласындағы {topic} заңды бұзғанын сот анықтады", "{town} қалалық сотының шешімі, {date}."
                )
            ],
            "Куәгер {town} қаласында {topic} басталғанын дәл {date:loc} көрді.",
            "Алғаш рұқсат етілген {date:abl} бері {town} қаласында {topic} үйреншікті іске айналды.",
        ],
    },
    "dated-twice": {
        "en": [
            [
                "The poll in which people in {town} were asked whether {opinion} was taken on {date}.",
                Far("On {again}, the day of the poll on whether {opinion}, it rained in {town}."),
            ],
            [
                "On {date} the people of {town} voted in a referendum on whether {opinion}.",
                Far("Turnout in the {town} referendum of {again} on whether {opinion} was never disclosed."),
            ],
            [
                "A resolution that {opinion} was passed by the council of {town} on {date}.",
                Far("The council of {town} resolved on {again} that {opinion}, as mentioned above."),
            ],
            [
                "Dated {date}, the open letter from {town} begins with the words that {opinion}.",
                Far("The open letter from {town} which says that {opinion} bears the date of {again}."),
            ],
            [
                "The mayor of {town} first conceded that {opinion} in a speech on {date}.",
                Far("It was, let us repeat, on {again} that the mayor of {town} first conceded that {opinion}."),
            ],
            [
                "Fieldwork day in {town}: {date}. Subject: whether {opinion}.",
                Far("The single day of fieldwork in {town} on whether {opinion} ({again}) passed without incident."),
            ],
        ],
        "ru": [
            [
                "Опрос о том, правда ли, что {opinion}, прошёл в городе {town} {date}.",
                Far("{again}, в день опроса о том, правда ли, что {opinion}, в городе {town} шёл дождь."),
            ],
            [
                "{date} в городе {town} состоялся референдум по вопросу о том, что {opinion}.",
                Far(
                    "Явка на референдуме в городе {town}, состоявшемся {again} по вопросу о том, что {opinion}, осталась неизвестной."
                ),
            ],
            [
                "Резолюция, гласящая, что {opinion}, принята советом города {town} {date}.",
                Far("Как уже сказано, совет города {town} принял резолюцию о том, что {opinion}, {again}."),
            ],
            [
                "Открытое письмо жителей города {town} о том, что {opinion}, датировано так: {date:dotted}.",
                Far("На открытом письме жителей города {town}, где сказано, что {opinion}, стоит дата {again:dotted}."),
            ],
            [
                "Мэр города {town} впервые признал, что {opinion}, в речи, произнесённой {date}.",
                Far("Повторим: впервые мэр города {town} признал, что {opinion}, {again}."),
            ],
            [
                "Город {town}, полевой день — {date}; тема — «{opinion}».",
                Far("Единственный полевой день в городе {town} по теме «{opinion}» ({again}) прошёл без происшествий."),
            ],
        ],
        "kk": [
            [
                "«{opinion}» деген рас па деген сауалнама {town} қаласында {date:loc} өтті.",
                Far("«{opinion}» деген рас па деген сауалнама өткен күні, {again:loc}, {town} қаласында жаңбыр жауды."),
            ],
            [
                "{date:loc} {town} қаласында «{opinion}» деген мәселе бойынша референдум өтті.",
                Far(
                    "{town} қаласында {again:loc} «{opinion}» деген мәселе бойынша өткен референдумға қанша адам келгені белгісіз қалды."
                ),
            ],
            [
                "{town} қалалық кеңесі «{opinion}» деген қарарды {date:loc} қабылдады.",
                Far("Айтылғандай, {town} қалалық кеңесі «{opinion}» деген қарарды {again:loc} қабылдаған."),
            ],
            [
                "{town} тұрғындарының «{opinion}» деген ашық хатының күні: {date:dotted}.",
                Far("{town} тұрғындарының «{opinion}» деген ашық хатында {again:dotted} күні тұр."),
            ],
            [
                "{town} қаласының әкімі «{opinion}» дегенді алғаш рет {date:loc} сөйлеген сөзінде мойындады.",
                Far("Қайталайық: {town} қаласының әкімі «{opinion}» дегенді алғаш рет {again:loc} мойындады."),
            ],
            [
                "{town} қаласы, далалық жұмыс күні — {date}; тақырыбы — «{opinion}».",
                Far("{town} қаласында «{opinion}» тақырыбы бойынша жалғыз далалық жұмыс күні ({again}) оқиғасыз өтті."),
            ],
        ],
    },
}
