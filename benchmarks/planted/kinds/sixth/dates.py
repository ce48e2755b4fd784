"""Dates that no calendar has, and days of the week."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Source, Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "impossible-date": {
        "en": [
            "The first {topic} in {town} were announced for {date}, and the square was closed the evening before.",
            "By a ruling of {date} the court of {town} forbade newspapers to report on {topic} near the station.",
            "Minutes of the council meeting dated {date:dotted} mention the {topic} in {town} only in passing.",
            "{Topic} in {town} (the last of them on {date}) drew little attention outside the region.",
            [
                Source(
                    "A woman who had taken part in the {topic} told us that nobody in {town} expected them to be "
                    "noticed abroad.",
                    "Interview with a participant, {town}, {date}.",
                ),
            ],
            "Among the days that residents of {town} still remember is {date}: it was then that the {topic} were "
            "first shown on television.",
            "The governor's order on {topic}, signed in {town} on {date}, ran to half a page and gave no reasons.",
            "Chronology ({town}, {topic}). {date} – the first arrests; a week later – the release of all who had "
            "been held.",
            "“It was {date}, I remember it as if it were yesterday,” said a nurse from {town} about the end of the "
            "{topic}.",
            "Two letters about the {topic} in {town} survive. The first is undated; the second was posted, as its "
            "stamp shows, on {date}.",
        ],
        "ru": [
            "Постановлением от {date} суд города {town} запретил публиковать списки участников {topic}.",
            "{date} в городе {town} по телевидению впервые показали репортаж об участниках {topic}.",
            "В протоколе заседания совета от {date:dotted} о волне {topic} в городе {town} сказано одной строкой.",
            "Комиссия, которой поручили разобраться в причинах {topic}, прибыла в {town} поздно вечером {date}.",
            [
                Source(
                    "По словам одной из участниц {topic}, в городе {town} никто не ждал, что об этом напишут за "
                    "границей.",
                    "Интервью с участницей, г. {town}, {date:dotted}.",
                ),
            ],
            "Распоряжение главы города {town} о порядке проведения {topic} (подписано {date}) уместилось на половине "
            "страницы.",
            "Последние {nom} в городе {town} состоялись {date:dotted}, после чего площадь закрыли на ремонт.",
            "Хроника ({town}, {nom}). {date} – первые задержания; неделю спустя – освобождение всех задержанных.",
            "«Это было {date}, помню как вчера», – рассказывает медсестра из города {town} о последнем дне {topic}.",
            "О ходе {topic} в городе {town} сохранилось два письма. Первое без даты; второе отправлено, судя по "
            "штемпелю, {date:dotted}.",
        ],
        "kk": [
            "{town} қаласының соты {date:loc} шығарған қаулысымен {topic} туралы репортаж жариялауға тыйым салды.",
            "{date} күні {town} қаласындағы {topic} туралы алғаш рет теледидардан көрсетілді.",
            "Кеңес отырысының {date:dotted} күнгі хаттамасында {town} қаласындағы {topic} туралы бір-ақ сөйлем бар.",
            "{town} қаласында {topic} мәселесін зерттейтін комиссия жұмысын {date} күні бастады.",
            [
                Source(
                    "{town} қаласында {topic} шетелде жазылады деп ешкім күтпеген еді, дейді қатысушылардың бірі.",
                    "Қатысушымен сұхбат, {town} қаласы, {date}.",
                ),
            ],
            "Әкімнің {topic} туралы өкімі ({date} күні қол қойылған) {town} қаласының тұрғындарына бірден жеткен жоқ.",
            "{town} қаласындағы соңғы {topic} {date:dat} белгіленген болатын, бірақ алаң бір күн бұрын жабылып қалды.",
            "Шежіре ({town}, {topic}). {date} – алғашқы ұстаулар; бір аптадан соң – ұсталғандардың бәрінің босатылуы.",
            "«Бұл {date} күні болған еді, кешегідей есімде», – дейді {town} қаласының медбикесі {topic} аяқталған "
            "күн туралы.",
            "{town} қаласындағы {topic} туралы екі хат сақталған. Біріншісінің күні көрсетілмеген; екіншісі, мөріне "
            "қарағанда, {date:dotted} күні жіберілген.",
        ],
    },
    "weekday": {
        "en": [
            "On {weekday}, {date}, the organisers of the {topic} in {town} were called to the prosecutor's office.",
            "The {topic} in {town} began on a {weekday} ({date}), which is market day there.",
            "{date} fell on a {weekday}; even so, a crowd gathered in {town} to support the {topic}.",
            "{weekday}, {date}. Our correspondent in {town} reports that the {topic} continue and that the police "
            "keep their distance.",
            "It was raining in {town} on the {weekday} when the {topic} broke up. The police log gives the date as "
            "{date} and the hour as early afternoon.",
            [
                Source(
                    "The organisers of the {topic} in {town} described the evening in detail.",
                    "Group interview, {town}, {weekday}, {date}.",
                ),
            ],
            "A leaflet calling for {topic} in {town} named the place, the hour and the day: the old bridge, six in "
            "the evening, {weekday}, {date}.",
            "“On {date}, a {weekday}, we closed the shop early because of the {topic},” a tradesman in {town} "
            "recalled.",
            "Diary of an observer in {town}. {date}, {weekday}: the {topic} go on; the mayor is said to be ill.",
            "The court in {town} reads out verdicts on one day of the week only, and the verdict on the {topic} was "
            "no exception: {weekday}, {date}.",
        ],
        "ru": [
            "Организаторов {topic} в городе {town} вызвали в прокуратуру {weekday:on}, {date}.",
            "Начало {topic} в городе {town} пришлось на {date} ({weekday}), базарный для этих мест день.",
            "{date}, {weekday}. Наш корреспондент в городе {town} сообщает, что участники {topic} не расходятся, а "
            "полиция держится в стороне.",
            "В листовке, звавшей жителей города {town} поддержать участников {topic}, были указаны место и время: "
            "старый мост, {weekday}, {date}, шесть часов вечера.",
            "День был ничем не примечательный – {weekday}, {date}, – но на площади города {town} в поддержку "
            "участников {topic} собралась толпа.",
            [
                Source(
                    "Организаторы {topic} в городе {town} подробно описали тот вечер.",
                    "Групповое интервью, г. {town}, {weekday}, {date:dotted}.",
                ),
            ],
            "Последние {nom} в городе {town} завершились {weekday:on}. По журналу дежурного, это было {date:dotted}, "
            "около полудня.",
            "«Мы закрыли лавку пораньше из-за {topic}, это было {weekday:on}, {date}», – вспоминал торговец из "
            "города {town}.",
            "Дневник наблюдателя (город {town}). {date:dotted}, {weekday}: {nom} продолжаются; говорят, что мэр болен.",
            "Приговор по делу об организации {topic} суд города {town} огласил {date}, {weekday:on}, то есть в свой "
            "обычный присутственный день.",
        ],
        "kk": [
            "{town} қаласында {topic} ұйымдастырушылары {date}, {weekday} күні прокуратураға шақырылды.",
            "{town} қаласында {topic} {weekday} күні басталды ({date}), бұл ондағы базар күні болатын.",
            "{date}, {weekday}. {town} қаласындағы тілшіміз {topic} жалғасып жатқанын, ал полицияның араласпай "
            "тұрғанын хабарлайды.",
            "{Topic} туралы үнпарақта орны мен уақыты көрсетілген: {town} қаласы, ескі көпір, {weekday}, {date}, "
            "кешкі сағат алты.",
            "Қарапайым күн еді – {weekday}, {date}, – сонда да {town} қаласының алаңына {topic} үшін көп адам жиналды.",
            [
                Source(
                    "{town} қаласында {topic} ұйымдастырғандар сол кешті егжей-тегжейлі баяндап берді.",
                    "Топтық сұхбат, {town} қаласы, {date:dotted}, {weekday}.",
                ),
            ],
            "{town} қаласындағы соңғы {topic} {weekday} күні аяқталды. Кезекшінің журналына қарағанда, ол {date} "
            "күні түске таман болған.",
            "«{date} күні, {weekday} еді, {topic} болып жатқандықтан дүкенді ерте жаптық», – деп еске алды {town} "
            "қаласының бір саудагері.",
            "Бақылаушының күнделігі ({town} қаласы). {date:dotted}, {weekday}: {topic} жалғасуда; әкім ауырып "
            "қалыпты деседі.",
            "{town} қаласының соты {topic} ісі бойынша үкімді {date} күні, {weekday}, яғни үйреншікті қабылдау күні "
            "жариялады.",
        ],
    },
}
