"""Days of the calendar and of the week, and bans, cases and camps with a beginning, an end and a length."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Source, Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "impossible-date": {
        "en": [
            "According to the minutes, the delegates who had come to {town} because of the {topic} dispersed on {date} without having adopted a resolution.",
            "By its ruling of {date}, which was upheld on appeal, the district court of {town} found the ban on {topic} to be lawful.",
            "{date:dotted}: {topic} are announced in {town}; the governor asks the capital for reinforcements.",
            "Those arrested during the {topic} in {town} were set free in two groups, the first on {date:short}, the second some weeks later.",
            [
                Source(
                    "The first leaflet calling for {topic} in {town} is preserved in the national library.",
                    "It was handed in on {date} by a schoolteacher; shelf mark {@box}.",
                )
            ],
        ],
        "ru": [
            "Как следует из протокола, делегаты, съехавшиеся в город {town} из-за акций ({nom}), разъехались {date}, так и не приняв резолюции.",
            "Постановлением от {date}, которое устояло в апелляции, районный суд города {town} признал запрет на {nom} законным.",
            "{date:dotted} – в городе {town} объявлено о начале акций ({nom}); губернатор просит у столицы подкрепления.",
            "Задержанных во время акций ({nom}) в городе {town} отпускали двумя группами: первую {date:short}, вторую несколькими неделями позже.",
            [
                Source(
                    "Первая листовка с призывом к акциям ({nom}) в городе {town} хранится в национальной библиотеке.",
                    "Передана школьной учительницей {date}, шифр {@box}.",
                )
            ],
        ],
        "kk": [
            "Хаттамаға қарағанда, акцияларға ({topic}) байланысты {town} қаласына жиналған делегаттар {date} күні қарар қабылдамастан тарап кетті.",
            "Апелляцияда күшінде қалған {date} күнгі қаулысымен {town} аудандық соты акцияларға ({topic}) салынған тыйымды заңды деп таныды.",
            "{date:dotted} – {town} қаласында акциялар ({topic}) басталатыны жарияланды; губернатор астанадан қосымша күш сұрайды.",
            "{town} қаласындағы акциялар ({topic}) кезінде ұсталғандар екі топ болып босатылды: біріншісі {date:short} күні, екіншісі бірнеше аптадан кейін.",
            [
                Source(
                    "{town} қаласында акцияларға ({topic}) шақырған алғашқы үнпарақ ұлттық кітапханада сақтаулы.",
                    "Оны {date} күні мектеп мұғалімі тапсырған, шифры {@box}.",
                )
            ],
        ],
    },
    "weekday": {
        "en": [
            "The hearing in the case of the {topic} in {town} had been set for {date}, a {weekday}, and was then adjourned.",
            "{weekday}, {date}. The first {topic} are reported from {town}.",
            "It was a {weekday}, as the diary of the district chief notes: {date}, the day on which {topic} in {town} were broken up for the first time.",
            "The newspapers of {date} ({weekday}) carry an appeal by the bishop to those who had called for {topic} in {town}.",
            [
                Source(
                    "The {topic} in {town} began in the early hours of the morning.",
                    "See the report of the night watch of {town} for {weekday}, {date:dotted}, sheet {@box}.",
                )
            ],
        ],
        "ru": [
            "Заседание по делу об акциях ({nom}) в городе {town} назначили на {date} ({weekday}), но затем отложили.",
            "{date:dotted}, {weekday}. Из города {town} приходят первые известия об акциях ({nom}).",
            "Случилось это, как отмечено в дневнике начальника района, {weekday:on}, {date}: в тот день акции ({nom}) в городе {town} впервые разогнали.",
            "Газеты за {date} ({weekday}) печатают обращение епископа к тем, кто призвал к акциям ({nom}) в городе {town}.",
            [
                Source(
                    "Акции ({nom}) в городе {town} начались на рассвете.",
                    "См. рапорт ночной стражи города {town}: {weekday}, {date:dotted}, лист {@box}.",
                )
            ],
        ],
        "kk": [
            "{town} қаласындағы акциялар ({topic}) туралы іс бойынша отырыс {date:dat} ({weekday}) тағайындалып, кейін шегерілді.",
            "{date:dotted}, {weekday}. {town} қаласынан акциялар ({topic}) туралы алғашқы хабарлар келеді.",
            "Аудан бастығының күнделігінде жазылғандай, бұл {weekday} күні, {date:loc} болды: сол күні {town} қаласындағы акциялар ({topic}) алғаш рет таратылды.",
            "{date} күнгі ({weekday}) газеттер {town} қаласында акцияларға ({topic}) шақырғандарға арналған епископ үндеуін басты.",
            [
                Source(
                    "{town} қаласындағы акциялар ({topic}) таң ата басталды.",
                    "{town} түнгі күзетінің баянатын қараңыз: {weekday}, {date:dotted}, {@box}-парақ.",
                )
            ],
        ],
    },
    "end-before-beginning": {
        "en": [
            "The curfew imposed on {town} because of the {topic} entered into force on {begin}; it was lifted on {end}.",
            "Opened on {begin}, the criminal case over the {topic} in {town} was closed for want of evidence on {end}.",
            "Observers were sent to {town} to watch the {topic}. They arrived on {begin} and left for home on {end}.",
            "Validity of the order restricting {topic} in {town}: {begin:dotted} to {end:dotted}.",
            "Having been taken into custody at the {topic} in {town} on {begin}, the organiser was released on {end} and returned to work.",
        ],
        "ru": [
            "Комендантский час, введённый в городе {town} из-за акций ({nom}), вступил в силу {begin} и был отменён {end}.",
            "Возбуждённое {begin} уголовное дело об акциях ({nom}) в городе {town} прекратили за недостатком улик {end}.",
            "В город {town} для наблюдения за акциями ({nom}) направили наблюдателей. Они прибыли {begin}, а уехали домой {end}.",
            "Срок действия распоряжения об ограничении акций ({nom}) в городе {town}: с {begin:dotted} по {end:dotted}.",
            "Взятый под стражу на акциях ({nom}) в городе {town} {begin}, организатор вышел на свободу {end} и вернулся на работу.",
        ],
        "kk": [
            "{town} қаласында акцияларға ({topic}) байланысты енгізілген коменданттық сағат {begin:loc} күшіне еніп, {end:loc} алынып тасталды.",
            "{town} қаласындағы акциялар ({topic}) бойынша {begin} күні қозғалған қылмыстық іс дәлел жеткіліксіз болғандықтан {end} күні қысқартылды.",
            "{town} қаласына акцияларды ({topic}) бақылау үшін бақылаушылар жіберілді. Олар {begin} күні келіп, {end} күні елдеріне қайтты.",
            "{town} қаласында акцияларды ({topic}) шектеу туралы өкімнің қолданылу мерзімі: {begin:dotted} – {end:dotted}.",
            "{town} қаласындағы акцияларда ({topic}) {begin} күні қамауға алынған ұйымдастырушы {end} күні босап шығып, жұмысына оралды.",
        ],
    },
    "duration": {
        "en": [
            "Between the announcement of the {topic} in {town} ({begin}) and their end ({end}) {days} days went by.",
            "The first {topic} in {town} were reported on {begin}. Not until {days:words} days later, on {end}, did the mayor receive a delegation.",
            "The organisers of the {topic} in {town} were arrested on {begin} and, after {days} days in custody, released on {end}.",
            "The ministry's answer concerning the {topic} in {town} is dated {end}, which is {days} days after the appeal had been sent ({begin}).",
            "Restrictions on {topic} in {town}: imposed on {begin:dotted}, lifted on {end:dotted}, in force for {days} days.",
        ],
        "ru": [
            "Между объявлением акций ({nom}) в городе {town} ({begin}) и их окончанием ({end}) прошло {days:день|дня|дней}.",
            "О первых акциях ({nom}) в городе {town} сообщили {begin}. Лишь {days:день|дня|дней} спустя, {end}, мэр принял делегацию.",
            "Организаторов акций ({nom}) в городе {town} арестовали {begin} и, продержав под стражей {days:день|дня|дней}, освободили {end}.",
            "Ответ министерства по поводу акций ({nom}) в городе {town} датирован {end:dotted}, то есть пришёл через {days:день|дня|дней} после отправки обращения ({begin:dotted}).",
            "Ограничения на {nom} в городе {town}: введены {begin:dotted}, сняты {end:dotted}, действовали {days:день|дня|дней}.",
        ],
        "kk": [
            "{town} қаласында акциялар ({topic}) жарияланған күн ({begin}) мен аяқталған күннің ({end}) арасында {days} күн өтті.",
            "{town} қаласындағы алғашқы акциялар ({topic}) туралы {begin} күні хабарланды. Тек {days:words} күннен кейін, {end} күні, әкім өкілдерді қабылдады.",
            "{town} қаласындағы акцияларды ({topic}) ұйымдастырушылар {begin} күні тұтқындалып, {days} күн қамауда отырғаннан кейін {end} күні босатылды.",
            "{town} қаласындағы акциялар ({topic}) жөніндегі министрлік жауабы {end:loc} берілді, бұл өтініш жіберілген күннен ({begin}) {days} күн кейін.",
            "{town} қаласында акцияларға ({topic}) шектеу: енгізілгені – {begin:dotted}, алынғаны – {end:dotted}, {days} күн қолданыста болды.",
        ],
    },
}
