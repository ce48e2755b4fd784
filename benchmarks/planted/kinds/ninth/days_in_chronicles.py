"""Dates that no calendar has, days of the week, beginnings and ends, and lengths, as chronicles give them."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Source, Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "impossible-date": {
        "en": [
            "According to the indictment, the {topic} in {town} were planned at a meeting on {date}.",
            "On {date} the organisers of the {topic} in {town} were summoned by the prosecutor and released the same night.",
            "Chronology of the {topic} in {town}: {date:dotted} – first detentions outside the town hall.",
            [
                Source(
                    "The district court of {town} declined to hear the case of the {topic}.",
                    "Ruling of the district court of {town} of {date}, file {@box}.",
                )
            ],
            (
                "We have two accounts of the {topic} in {town}, one by a policeman and one by a teacher. "
                "Both of them name {date} as the day on which the square was closed."
            ),
        ],
        "ru": [
            "Как следует из обвинительного заключения, подготовка {topic} в городе {town} обсуждалась на встрече {date}.",
            "{date} организаторов {topic} в городе {town} вызвали в прокуратуру и в ту же ночь отпустили.",
            "Хроника {topic} в городе {town}: {date:dotted} – первые задержания у здания ратуши.",
            [
                Source(
                    "Суд города {town} отказался рассматривать жалобу участников {topic}.",
                    "Определение районного суда города {town} от {date}, дело {@box}.",
                )
            ],
            (
                "О начале {topic} в городе {town} сохранилось два рассказа: полицейского и учительницы. "
                "Оба называют один и тот же день, когда закрыли площадь: {date}."
            ),
        ],
        "kk": [
            "Айыптау қорытындысына сәйкес, {town} қаласындағы {topic} жоспары {date:loc} өткен кездесуде талқыланған.",
            "{date} күні {town} қаласындағы {topic} ұйымдастырушылары прокуратураға шақырылып, сол түні босатылды.",
            "{town} қаласындағы {topic} шежіресі: {date:dotted} – ратуша алдындағы алғашқы ұстаулар.",
            [
                Source(
                    "{town} қаласының соты {topic} қатысушыларының шағымын қараудан бас тартты.",
                    "{town} аудандық сотының {date} күнгі ұйғарымы, {@box}-іс.",
                )
            ],
            (
                "{town} қаласындағы {topic} туралы екі әңгіме сақталған: бірі полицейдікі, бірі мұғалімдікі. "
                "Екеуі де алаң жабылған күнді бірдей атайды: {date}."
            ),
        ],
    },
    "weekday": {
        "en": [
            "It was on {weekday}, {date}, that the first {topic} in {town} were reported.",
            "Interview with a participant in the {topic} in {town}, recorded on {date} ({weekday}) and transcribed by the author.",
            "In {town} a permit for the {topic} was issued for {weekday}, {date}, and withdrawn the evening before.",
            (
                "The {topic} in {town} had been announced for {date}. "
                "That day was a {weekday}, and the bazaar stayed closed."
            ),
            [
                Source(
                    "Leaflets calling for {topic} appeared all over {town}.",
                    "The leaflet in our possession is dated “{weekday}, {date:dotted}” and bears no signature.",
                )
            ],
        ],
        "ru": [
            "О первых случаях {topic} в городе {town} стало известно {weekday:on}, {date}.",
            "Интервью с участником {topic} в городе {town} записано {date} ({weekday}) и расшифровано автором.",
            "Разрешение на проведение {topic} в городе {town} действовало лишь {weekday:on}, {date}, но накануне вечером его отозвали.",
            (
                "Начало {topic} в городе {town} было назначено на {date}. "
                "По календарю это {weekday}, и базар в тот день не открывался."
            ),
            [
                Source(
                    "По всему городу {town} появились листовки о подготовке {topic}.",
                    "Листовка из нашего собрания помечена «{date:dotted}, {weekday}» и не подписана.",
                )
            ],
        ],
        "kk": [
            "{town} қаласындағы алғашқы {topic} туралы {date}, {weekday} күні белгілі болды.",
            "{town} қаласындағы {topic} қатысушысымен сұхбат {date:loc} ({weekday}) жазылып алынды, мәтінін автор түсірді.",
            "{town} қаласында {topic} үшін рұқсат {date} күніне ({weekday}) берілді де, бір күн бұрын кешке қайтарып алынды.",
            (
                "{town} қаласында {topic} басталатын күн {date} деп жарияланған еді. "
                "Бұл {weekday} болатын, базар сол күні ашылған жоқ."
            ),
            [
                Source(
                    "{town} қаласында {topic} туралы парақшалар таратылды.",
                    "Біздегі парақшада «{date:dotted}, {weekday}» деген белгі бар, қол қойылмаған.",
                )
            ],
        ],
    },
    "end-before-beginning": {
        "en": [
            "Monitoring of the {topic} in {town} started on {begin} and was concluded on {end}.",
            "Field period of the study of {topic} in {town}: {begin} to {end}.",
            "Because of the {topic}, a state of emergency was declared in {town} on {begin}; it was lifted on {end}.",
            (
                "The trial of the leaders of the {topic} in {town} opened on {begin}. "
                "The verdict was read out in that trial on {end}, in the absence of the press."
            ),
            "Participants in the {topic} in {town} were held in pre-trial detention from {begin:dotted} until {end:dotted}.",
        ],
        "ru": [
            "Наблюдение за ходом {topic} в городе {town} началось {begin} и завершилось {end}.",
            "Сроки полевого этапа исследования {topic} в городе {town}: {begin:dotted} – {end:dotted}.",
            "Из-за {topic} в городе {town} {begin} было введено чрезвычайное положение; отменили его {end}.",
            (
                "Процесс над организаторами {topic} в городе {town} открылся {begin}. "
                "Приговор по этому делу огласили {end}, без прессы."
            ),
            "Участников {topic} в городе {town} содержали под стражей с {begin} до {end}.",
        ],
        "kk": [
            "{town} қаласындағы {topic} барысын бақылау {begin:loc} басталып, {end:loc} аяқталды.",
            "{town} қаласындағы {topic} бойынша зерттеудің далалық кезеңі: {begin:dotted} – {end:dotted}.",
            "{Topic} салдарынан {town} қаласында {begin} күні төтенше жағдай жарияланды; ол {end} күні алынып тасталды.",
            (
                "{town} қаласындағы {topic} ұйымдастырушыларының ісі бойынша сот {begin} күні ашылды. "
                "Бұл іс бойынша үкім {end} күні, баспасөздің қатысуынсыз оқылды."
            ),
            "{town} қаласындағы {topic} қатысушылары {begin:abl} {end:dat} дейін қамауда ұсталды.",
        ],
    },
    "duration": {
        "en": [
            "The {topic} in {town} lasted {days} days: they began on {begin} and ended on {end}.",
            "Between {begin}, when the {topic} in {town} were banned, and {end}, when the ban was lifted, {days} days passed.",
            (
                "A complaint about the way the police had treated the {topic} in {town} was lodged on {begin}. "
                "The reply came on {end}, that is, {days} days later."
            ),
            "It took the court {days:words} days, from {begin} to {end}, to consider the case of the {topic} in {town}.",
            "The internet in {town} was cut off because of the {topic} for {days} days ({begin:dotted}–{end:dotted}).",
        ],
        "ru": [
            "Серия {topic} в городе {town} продолжалась {days:день|дня|дней}: она началась {begin} и закончилась {end}.",
            "От запрета {topic} в городе {town}, объявленного {begin}, до его отмены {end} прошло ровно {days:день|дня|дней}.",
            (
                "Жалобу на действия полиции во время {topic} в городе {town} подали {begin}. "
                "Ответ был получен {end}, то есть через {days:день|дня|дней}."
            ),
            "Продолжительность судебного разбирательства по делу участников {topic} в городе {town} – {days:день|дня|дней} (с {begin} по {end}).",
            "Из-за {topic} интернет в городе {town} отключали на {days:день|дня|дней} ({begin:dotted} – {end:dotted}).",
        ],
        "kk": [
            "{town} қаласындағы {topic} {days} күнге созылды: {begin:loc} басталып, {end:loc} аяқталды.",
            "{town} қаласында {topic} өткізуге тыйым {begin} күні салынып, {end} күні алынды, арада {days} күн өтті.",
            (
                "{town} қаласындағы {topic} кезіндегі полиция әрекетіне шағым {begin} күні берілді. "
                "Жауап {days} күннен кейін, {end} күні келді."
            ),
            "{town} қаласындағы {topic} қатысушыларының ісін сот {begin:abl} {end:dat} дейін, {days:words} күн бойы қарады.",
            "{Topic} салдарынан {town} қаласында интернет {days} күн ажыратылды ({begin:dotted} – {end:dotted}).",
        ],
    },
}
