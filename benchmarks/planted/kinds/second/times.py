"""Wordings that are held out: dates, weekdays, lengths and periods, the dates of sources, and sums in two currencies."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Far, Source, Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "impossible-date": {
        "en": [
            "On {date} the first of the {topic} in {town} were reported.",
            "It was not until {date} that the {topic} in {town} came to an end.",
            "According to the court file, the {topic} in {town} date from {date}.",
            "A decree of {date} forbade {topic} in {town}.",
            "Correspondents wrote on {date} that {topic} had begun in {town}.",
        ],
        "ru": [
            "Первые сообщения о начале {topic} в городе {town} появились {date}.",
            "Лишь {date} волна {topic} в городе {town} прекратилась.",
            "Дата начала {topic} в городе {town}, согласно материалам дела, — {date}.",
            "Постановление от {date} запретило проведение {topic} в городе {town}.",
            "Корреспонденты сообщили {date} о начале {topic} в городе {town}.",
        ],
        "kk": [
            "{town} қаласындағы алғашқы {topic} туралы {date} күні хабарланды.",
            "{town} қаласындағы {topic} тек {date} күні ғана тоқтады.",
            "Іс материалдарына сәйкес, {town} қаласындағы {topic} басталған күн – {date}.",
            "{town} қаласында {topic} өткізуге тыйым салған қаулы {date} күні шықты.",
            "Тілшілер {date} күні {town} қаласында {topic} басталғанын жазды.",
        ],
    },
    "weekday": {
        "en": [
            "On {date}, a {weekday}, the {topic} in {town} started.",
            "{date} fell on a {weekday}, and the {topic} in {town} drew many onlookers.",
            "The {topic} in {town} were announced for {date} ({weekday}).",
            "It was a {weekday} – {date} – when the {topic} in {town} were first mentioned on the radio.",
            "The governor left {town} because of the {topic} on {weekday}, {date}.",
        ],
        "ru": [
            "{date}, {weekday}. В городе {town} — первый день {topic}.",
            "День начала {topic} в городе {town} — {date} ({weekday}).",
            "По радио о начале {topic} в городе {town} впервые сказали {date} ({weekday}).",
            "{date}, {weekday}: из-за {topic} губернатор покидает город {town}.",
            "Повестка суда города {town}: {weekday}, {date}, дело участников {topic}.",
        ],
        "kk": [
            "{date}, {weekday} күні {town} қаласында {topic} басталды.",
            "{town} қаласындағы {topic} {date} күніне белгіленді ({weekday}).",
            "{date} {weekday} күніне тура келді, сол күнгі {topic} {town} қаласында көп адам жинады.",
            "{town} қаласындағы {topic} туралы радиодан алғаш рет {date} күні айтылды, ол күн {weekday} еді.",
            "Губернатор {topic} салдарынан {town} қаласынан {date} күні ({weekday}) кетті.",
        ],
    },
    "end-before-beginning": {
        "en": [
            "The curfew imposed because of the {topic} in {town} was in force from {begin} until {end}.",
            "Having started on {begin}, the {topic} in {town} were over by {end}.",
            "First day of the {topic} in {town}: {begin}; last day: {end}.",
            "Opened on {begin}, the inquiry into the {topic} in {town} was closed on {end}.",
            "The {topic} in {town} started on {begin}. They did not end until {end}.",
        ],
        "ru": [
            "Комендантский час, введённый из-за {topic} в городе {town}, действовал с {begin} по {end}.",
            "Первый день {topic} в городе {town} — {begin}, последний — {end}.",
            "Расследование обстоятельств {topic} в городе {town} открыли {begin}, а закрыли {end}.",
            "Волна {topic} в городе {town} поднялась {begin}. Закончилась она только {end}.",
            "Начавшись {begin}, череда {topic} в городе {town} завершилась {end}.",
        ],
        "kk": [
            "{town} қаласында {topic} салдарынан енгізілген коменданттық сағат {begin} күнінен {end} күніне дейін қолданылды.",
            "{town} қаласындағы {topic}: бірінші күні – {begin}, соңғы күні – {end}.",
            "{town} қаласындағы {topic} жөніндегі тергеу {begin} күні ашылып, {end} күні жабылды.",
            "{town} қаласында {topic} {begin} күні басталды. Ол тек {end} күні аяқталды.",
            "{begin} күні басталған {topic} {town} қаласында {end} күні тоқтады.",
        ],
    },
    "duration": {  # the slip is four days off or more, so that it does not matter whether both ends are counted
        "en": [
            "It took {days} days, counted from {begin}, until the {topic} in {town} ended on {end}.",
            "The {topic} in {town} began on {begin}. After {days} days, on {end}, they were over.",
            "The state of emergency because of the {topic} in {town} lasted {days} days ({begin} to {end}).",
            "Between the first of the {topic} in {town} on {begin} and the last on {end}, {days} days passed.",
            "The {topic} in {town} continued without a break from {begin} to {end} – {days} days in all.",
        ],
        "ru": [
            "С {begin} по {end} в городе {town} продолжался период {topic}; длился он {days} дн.",
            "Череда {topic} в городе {town} началась {begin}. Через {days} дн., {end}, она закончилась.",
            "Режим ЧП, введённый из-за {topic} в городе {town}, действовал {days} сут. ({begin} — {end}).",
            "{days}-дневная волна {topic} в городе {town} поднялась {begin} и улеглась {end}.",
            "Между началом {topic} в городе {town} ({begin}) и их окончанием ({end}) прошло {days} дн.",
        ],
        "kk": [
            "{town} қаласында {topic} {begin} күнінен {end} күніне дейін, яғни {days} күн жүрді.",
            "{town} қаласындағы {topic} {begin} күні басталды. {days} күннен кейін, {end} күні, ол аяқталды.",
            "{town} қаласында {topic} салдарынан жарияланған төтенше жағдай {days} күнге созылды ({begin} – {end}).",
            "{days} күндік {topic} {town} қаласында {begin} күні басталып, {end} күні бітті.",
            "{town} қаласындағы {topic} басталған күн ({begin}) мен аяқталған күннің ({end}) арасында {days} күн өтті.",
        ],
    },
    "dated-twice": {
        "en": [
            [
                "A poll on whether {opinion} was held in {town} on {date}.",
                Far("The poll of {again} in {town} on whether {opinion} was the only one of its kind."),
            ],
            [
                "On {date} residents of {town} gathered for the first and last time under the banner “{opinion}”.",
                Far("Nothing came of the gathering in {town} on {again} under the banner “{opinion}”."),
            ],
            [
                "The council of {town} debated on {date} whether {opinion}.",
                Far(
                    "Since the one debate on whether {opinion}, that of {again}, the council of {town} has not come back to the matter."
                ),
            ],
            [
                "The only public hearing in {town} about the question whether {opinion} took place on {date}.",
                Far("Two witnesses describe the public hearing of {again} in {town} on whether {opinion}."),
            ],
        ],
        "ru": [
            [
                "Опрос о том, верно ли, что {opinion}, провели в городе {town} {date}.",
                Far("Опрос в городе {town}, состоявшийся {again}, был единственным на тему «{opinion}»."),
            ],
            [
                "В первый и последний раз под лозунгом «{opinion}» жители города {town} собрались {date}.",
                Far("Собрание под лозунгом «{opinion}» в городе {town}, прошедшее {again}, ни к чему не привело."),
            ],
            [
                "Депутаты города {town} спорили {date} о том, правда ли, что {opinion}.",
                Far(
                    "После единственных прений о том, что {opinion}, а они прошли {again}, депутаты города {town} к теме не возвращались."
                ),
            ],
            [
                "Единственные публичные слушания по вопросу «{opinion}» в городе {town} состоялись {date}.",
                Far("Публичные слушания в городе {town} по вопросу «{opinion}» ({again}) описывают два свидетеля."),
            ],
        ],
        "kk": [
            [
                "{town} қаласында «{opinion}» деген тақырыпта {date} күні сауалнама өткізілді.",
                Far("{town} қаласында {again} күні өткен «{opinion}» тақырыбындағы сауалнама жалғыз болды."),
            ],
            [
                "{town} тұрғындары «{opinion}» деген ұранмен бірінші және соңғы рет {date} күні жиналды.",
                Far("{town} қаласында {again} күні «{opinion}» деген ұранмен болған жиын нәтиже берген жоқ."),
            ],
            [
                "{town} депутаттары {date} күні «{opinion}» деген мәселені талқылады.",
                Far(
                    "{town} депутаттары «{opinion}» деген мәселе бойынша {again} күнгі жалғыз талқылаудан кейін бұл тақырыпқа оралған жоқ."
                ),
            ],
            [
                "{town} қаласында «{opinion}» мәселесі бойынша жалғыз қоғамдық тыңдау {date} күні болды.",
                Far(
                    "{town} қаласындағы «{opinion}» мәселесі жөніндегі қоғамдық тыңдауды ({again}) екі куәгер сипаттайды."
                ),
            ],
        ],
    },
    "read-before-written": {
        "en": [
            [
                Source(
                    "The {topic} in {town} were widely reported.",
                    "“{Topic} in {town}”, Daily Courier, {date}. Accessed {read}. {address}",
                )
            ],
            [
                Source(
                    "Little is known of what set off the {topic} in {town}.",
                    "City News, published {date}, available at {address} (last visited {read}).",
                )
            ],
            [
                Source(
                    "One newspaper had warned that {topic} would come to {town}.",
                    "Editorial, “{town} is waiting”, posted on {date}, retrieved {read} from {address}.",
                )
            ],
            [
                Source(
                    "Figures for the {topic} in {town} differ from source to source.",
                    "See the Evening Herald of {date}, {address} [viewed on {read}].",
                )
            ],
        ],
        "ru": [
            [
                Source(
                    "О ходе {topic} в городе {town} писали многие.",
                    "Дневной курьер. {date}. URL: {address} (дата обращения: {read}).",
                )
            ],
            [
                Source(
                    "О причинах {topic} в городе {town} известно мало.",
                    "«Городские новости», опубликовано {date}, {address} (просмотрено {read}).",
                )
            ],
            [
                Source(
                    "Одна газета предупреждала о начале {topic} в городе {town}.",
                    "Редакционная статья «{town} ждёт» от {date}. Режим доступа: {address}. Проверено {read}.",
                )
            ],
            [
                Source(
                    "Оценки числа {topic} в городе {town} расходятся.",
                    "См. «Вечерний вестник» за {date}: {address}, дата доступа {read}.",
                )
            ],
        ],
        "kk": [
            [
                Source(
                    "{town} қаласындағы {topic} туралы көп жазылды.",
                    "«Күнделікті хабаршы», {date}. URL: {address} (қаралған күні: {read}).",
                )
            ],
            [
                Source(
                    "{town} қаласындағы {topic} себептері туралы аз мәлімет бар.",
                    "«Қала жаңалықтары», жарияланған күні {date}, {address} (жүгінген күні – {read}).",
                )
            ],
            [
                Source(
                    "Бір газет {town} қаласында {topic} болатынын алдын ала ескерткен.",
                    "«{town} күтіп отыр» атты бас мақала, {date}. Қолжетімді: {address}. Оқылған күні: {read}.",
                )
            ],
            [
                Source(
                    "{town} қаласындағы {topic} санына берілген бағалар әртүрлі.",
                    "Қараңыз: «Кешкі хабар», {date}, {address}, қол жеткізілген күні {read}.",
                )
            ],
        ],
    },
    "date-of-an-address": {
        "en": [
            [
                Source(
                    "The mayor was silent about the {topic} in {town}.",
                    "“Silence in {town}”, Evening Post, {date}, {address}",
                )
            ],
            [
                Source(
                    "Witnesses remember the {topic} in {town} well.",
                    "Morning Star (online edition of {date}): {address}",
                )
            ],
            [
                Source(
                    "The ministry has since published its own account of the {topic} in {town}.",
                    "{address} (article dated {date}).",
                )
            ],
            [
                Source(
                    "Neighbouring towns sent help when the {topic} in {town} began.",
                    "Regional Gazette. {date}. “Help for {town}”. Online: {address}",
                )
            ],
        ],
        "ru": [
            [
                Source(
                    "Мэр не сказал о причинах {topic} в городе {town} ни слова.",
                    "«Молчание мэра» // Вечерняя почта. {date}. {address}",
                )
            ],
            [
                Source(
                    "Свидетели хорошо помнят дни {topic} в городе {town}.",
                    "«Утренняя звезда», интернет-выпуск от {date}: {address}",
                )
            ],
            [
                Source(
                    "Министерство позднее изложило свой взгляд на причины {topic} в городе {town}.",
                    "{address} (статья от {date}).",
                )
            ],
            [
                Source(
                    "Соседи прислали помощь в первые дни {topic} в городе {town}.",
                    "Областная газета, {date}, «Помощь городу {town}». URL: {address}",
                )
            ],
        ],
        "kk": [
            [
                Source(
                    "Әкім {town} қаласындағы {topic} туралы үндеген жоқ.",
                    "«Әкімнің үнсіздігі» // Кешкі пошта. {date}. {address}",
                )
            ],
            [
                Source(
                    "Куәгерлердің есінде {town} қаласындағы {topic} жақсы сақталған.",
                    "«Таң жұлдызы», {date}, интернет-басылым: {address}",
                )
            ],
            [
                Source(
                    "Министрлік кейін {town} қаласындағы {topic} туралы өз көзқарасын баяндады.",
                    "{address} (мақаланың күні: {date}).",
                )
            ],
            [
                Source(
                    "{town} қаласында {topic} басталғанда көршілер көмек жіберді.",
                    "Облыстық газет, {date}, «{town} қаласына көмек». URL: {address}",
                )
            ],
        ],
    },
    "covers-later-years": {
        "en": [
            "A study that appeared in {published} traces the {topic} in {town} from {first} to the end of {last}.",
            "Published in {published}, the yearbook lists all {topic} that took place in {town} between {first} and {last}.",
            "The chronicle of {topic} in {town} ({published}) covers the years {first} to {last}.",
            "In {published} the ombudsman released a report on the {topic} in {town} during {first}–{last}.",
            [
                Source(
                    "All known {topic} in {town} have been listed.",
                    "{Topic} in {town}, {first}–{last}: A Statistical Survey. {town}: City Archive, {published}.",
                )
            ],
        ],
        "ru": [
            "Вышедшее в {published} году исследование прослеживает динамику {topic} в городе {town} с {first} до конца {last} года.",
            "Изданный в {published} году ежегодник содержит перечень {topic}, прошедших в городе {town} с {first} по {last} год.",
            "Хроника {topic} в городе {town} ({published} г.) охватывает {first}–{last} годы.",
            "Омбудсмен обнародовал в {published} году доклад о числе {topic} в городе {town} за {first}–{last} гг.",
            [
                Source(
                    "Полный перечень {topic} в городе {town} опубликован.",
                    "Статистика {topic} в городе {town}, {first}–{last} гг.: стат. сб. {town}: Городской архив, {published}.",
                )
            ],
        ],
        "kk": [
            "{published} жылы шыққан зерттеу {town} қаласындағы {topic} барысын {first} жылдан {last} жылдың соңына дейін қарастырады.",
            "{published} жылы басылған жылнамада {first} жылдан {last} жылға дейін {town} қаласында өткен барлық {topic} тізімі бар.",
            "{town} қаласындағы {topic} шежіресі ({published} ж.) {first}–{last} жылдарды қамтиды.",
            "Омбудсмен {published} жылы {town} қаласында {first}–{last} жылдары болған {topic} туралы баяндама жариялады.",
            [
                Source(
                    "{town} қаласындағы барлық {topic} тізімі жарияланған.",
                    "{town} қаласындағы {topic}, {first}–{last} жж.: статистикалық жинақ. {town}: Қалалық мұрағат, {published}.",
                )
            ],
        ],
    },
    "after-its-own-date": {
        "en": [
            "The last of the {topic} in {town} were held on {date}.",
            "On {date} the police put an end to the {topic} in {town} and arrested the organisers.",
            "The {topic} in {town}, which began on {date}, had surprised everybody.",
            "We spoke with those who had seen the {topic} in {town} on {date}.",
            "What happened in {town} on {date} is well documented: the {topic} were filmed from the town hall.",
        ],
        "ru": [
            "Дата последних {topic} в городе {town} — {date}; больше они не повторялись.",
            "Полиция {date} положила конец череде {topic} в городе {town} и задержала организаторов.",
            "Начало {topic} в городе {town} {date} застало всех врасплох.",
            "Мы беседовали с очевидцами {topic}, прошедших в городе {town} {date}.",
            "Произошедшее в городе {town} {date} хорошо известно: день {topic} снимали на камеру из ратуши.",
        ],
        "kk": [
            "{town} қаласындағы соңғы {topic} {date} күні өтті.",
            "Полиция {date} күні {town} қаласындағы {topic} қатысушыларын таратып, ұйымдастырушыларын ұстады.",
            "{town} қаласында {date} күні басталған {topic} бәрін таңғалдырды.",
            "Біз {town} қаласында {date} күні болған {topic} куәгерлерімен сөйлестік.",
            "{town} қаласында {date} күні не болғаны жақсы белгілі: {topic} ратушадан бейнеге түсірілген.",
        ],
    },
    "periods": {  # decidable as each wording says that one period follows directly upon the other
        "en": [
            "The {topic} in {town} went through three stages, each of which followed directly upon the one before: {a1}–{a2}, {b1}–{b2} and {c1}–{c2}.",
            "We divide the history of {topic} in {town}, without gaps, into the years {a1} to {a2}, {b1} to {b2} and {c1} to {c2}.",
            "Three uninterrupted and successive periods can be told apart in the {topic} in {town}: an early one ({a1}–{a2}), a middle one ({b1}–{b2}) and a late one ({c1}–{c2}).",
            "In {town} the first wave of {topic} covers {a1}–{a2}; it was followed the very next year by a second ({b1}–{b2}), and this one just as immediately by a third ({c1}–{c2}).",
        ],
        "ru": [
            "История {topic} в городе {town} прошла три этапа, непосредственно сменявших друг друга: {a1}–{a2}, {b1}–{b2} и {c1}–{c2} гг.",
            "Мы делим историю {topic} в городе {town} без пропусков на три периода: {a1}–{a2} гг., {b1}–{b2} гг. и {c1}–{c2} гг.",
            "В истории {topic} в городе {town} выделяются следующие один за другим без перерыва периоды: ранний ({a1}–{a2}), средний ({b1}–{b2}) и поздний ({c1}–{c2}).",
            "Первая волна {topic} в городе {town} охватывает {a1}–{a2} годы; уже на следующий год началась вторая ({b1}–{b2}), а сразу за ней — третья ({c1}–{c2}).",
        ],
        "kk": [
            "{town} қаласындағы {topic} тарихы бірін-бірі тікелей алмастырған үш кезеңнен тұрады: {a1}–{a2}, {b1}–{b2} және {c1}–{c2} жылдар.",
            "Біз {town} қаласындағы {topic} тарихын үзіліссіз үш кезеңге бөлеміз: {a1}–{a2} жж., {b1}–{b2} жж. және {c1}–{c2} жж.",
            "{town} қаласындағы {topic} тарихында бірінен соң бірі үзіліссіз жалғасқан кезеңдер бар: ерте ({a1}–{a2}), орта ({b1}–{b2}) және кейінгі ({c1}–{c2}).",
            "{town} қаласында {topic} толқынының біріншісі {a1}–{a2} жылдарды қамтиды; келесі жылдан-ақ екіншісі ({b1}–{b2}), содан кейін бірден үшіншісі ({c1}–{c2}) басталды.",
        ],
    },
    "rate-of-exchange": {
        "en": [
            "In {year}, losses from {topic} in {town} were put at {local1} million tenge (US$ {dollars1} thousand) for traders, {local2} million tenge (US$ {dollars2} thousand) for hauliers and {local3} million tenge (US$ {dollars3} thousand) for the port.",
            "During the {topic} of {year} the budget of {town} paid out {local1} million tenge, or {dollars1} thousand dollars, in compensation. Overtime of the police cost {local2} million tenge ({dollars2} thousand dollars), repairs {local3} million tenge ({dollars3} thousand dollars).",
            "Fines after {topic} in {town}, {year}: parties – {local1} million tenge (USD {dollars1} thousand); unions – {local2} million tenge (USD {dollars2} thousand); individuals – {local3} million tenge (USD {dollars3} thousand).",
            "The commission on the {topic} in {town} added up the claims of {year}. Hotels asked for ${dollars1} million ({local1} billion tenge), banks for ${dollars2} million ({local2} billion tenge), and the market for ${dollars3} million ({local3} billion tenge).",
        ],
        "ru": [
            "В {year} году убытки от {topic} в городе {town} оценили так: торговля — {local1} млн тенге ({dollars1} тыс. долл. США), перевозчики — {local2} млн тенге ({dollars2} тыс. долл. США), порт — {local3} млн тенге ({dollars3} тыс. долл. США).",
            "Из-за {topic} бюджет города {town} выплатил в {year} году {local1} млн тенге, или {dollars1} тыс. долларов, компенсаций. Сверхурочные полиции обошлись в {local2} млн тенге ({dollars2} тыс. долларов), ремонт — в {local3} млн тенге ({dollars3} тыс. долларов).",
            "Штрафы участников {topic} в городе {town} за {year} год: партии — {local1} млн тенге ({dollars1} тыс. USD); профсоюзы — {local2} млн тенге ({dollars2} тыс. USD); граждане — {local3} млн тенге ({dollars3} тыс. USD).",
            "Комиссия по последствиям {topic} в городе {town} свела требования за {year} год. Гостиницы просили $ {dollars1} млн ({local1} млрд тенге), банки — $ {dollars2} млн ({local2} млрд тенге), рынок — $ {dollars3} млн ({local3} млрд тенге).",
        ],
        "kk": [
            "{year} жылы {town} қаласындағы {topic} келтірген шығын былай бағаланды: сауда – {local1} млн теңге ({dollars1} мың АҚШ доллары), тасымал – {local2} млн теңге ({dollars2} мың АҚШ доллары), порт – {local3} млн теңге ({dollars3} мың АҚШ доллары).",
            "{year} жылы {town} бюджеті {topic} салдарынан {local1} млн теңге, яғни {dollars1} мың доллар өтемақы төледі. Полицияның артық жұмысына {local2} млн теңге ({dollars2} мың доллар), жөндеуге {local3} млн теңге ({dollars3} мың доллар) кетті.",
            "{town} қаласындағы {topic} үшін {year} жылы салынған айыппұлдар: партиялар – {local1} млн теңге ({dollars1} мың USD); кәсіподақтар – {local2} млн теңге ({dollars2} мың USD); азаматтар – {local3} млн теңге ({dollars3} мың USD).",
            "{town} қаласындағы {topic} жөніндегі комиссия {year} жылғы талаптарды жинақтады. Қонақүйлер {dollars1} млн доллар ({local1} млрд теңге), банктер {dollars2} млн доллар ({local2} млрд теңге), базар {dollars3} млн доллар ({local3} млрд теңге) сұрады.",
        ],
    },
}
