"""Sources on the web with their dates, and reports on years, in the styles of references that journals ask for."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Source, Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "read-before-written": {
        "en": [
            [
                Source(
                    "The press of {town} took notice of the {topic}.",
                    "What the {topic} changed in {town} // Morning Herald, {date}. URL: {address} (date of access: {read}).",
                )
            ],
            [
                Source(
                    "Several commentators defended the {topic} in {town}.",
                    "Morning Herald ({date}). In defence of the {topic} in {town}. Retrieved {read}, from {address}",
                )
            ],
            [
                Source(
                    "In {town} the {topic} were called a conspiracy.",
                    "“Who stands behind the {topic} in {town}?” Regional Observer, {date}, {address}. Accessed {read}.",
                )
            ],
            [
                Source(
                    "Human rights defenders protested against the detentions during the {topic} in {town}.",
                    "Committee for Fair Trial, statement on the {topic} in {town}, {date}, available at {address} [last visited {read}].",
                )
            ],
            (
                "Ombudsman. Letter on the {topic} in {town}. Published on {date:dotted}. Online: {address} (consulted on "
                "{read:dotted})."
            ),
        ],
        "ru": [
            [
                Source(
                    "Местная пресса города {town} не обошла {topic} молчанием.",
                    "Чему научил город {town} опыт {topic} // Утренний вестник. – {date}. – URL: {address} (дата обращения: {read:dotted}).",
                )
            ],
            [
                Source(
                    "У {topic} в городе {town} нашлись и защитники.",
                    "В защиту участников {topic} ({town}) [Электронный ресурс]. Опубликовано {date:dotted}. Режим доступа: {address}. Проверено {read:dotted}.",
                )
            ],
            [
                Source(
                    "В организаторах {topic} в городе {town} увидели заговорщиков.",
                    "Кто стоит за организацией {topic} в городе {town}? Областной обозреватель, {date}. {address} (просмотрено {read}).",
                )
            ],
            [
                Source(
                    "Правозащитники выступили против задержаний во время {topic} в городе {town}.",
                    "Комитет «За справедливый суд». Заявление о задержаниях во время {topic} в городе {town} от {date}. {address} (последнее посещение – {read}).",
                )
            ],
            (
                "Уполномоченный по правам человека. Письмо участникам {topic} города {town}. Размещено {date:dotted}. Адрес: "
                "{address}; обращение к ресурсу: {read:dotted}."
            ),
        ],
        "kk": [
            [
                Source(
                    "{town} қаласының баспасөзі {topic} туралы үндемей қалған жоқ.",
                    "{town}: {topic} нені өзгертті // Таң хабаршысы. – {date}. – URL: {address} (жүгінген күні: {read:dotted}).",
                )
            ],
            [
                Source(
                    "{town} қаласындағы {topic} жақтаушыларын да тапты.",
                    "{Topic} қатысушыларын қорғап ({town}) [Электрондық ресурс]. {date:dotted} жарияланған. Қолжетімділік режимі: {address}. Тексерілген күні: {read:dotted}.",
                )
            ],
            [
                Source(
                    "{town} қаласындағы {topic} ұйымдастырушыларын астыртын әрекет жасады деп айыптады.",
                    "{town} қаласындағы {topic}: артында кім тұр? Облыс шолушысы, {date}. {address} ({read} күні қаралды).",
                )
            ],
            [
                Source(
                    "Құқық қорғаушылар {town} қаласындағы {topic} кезінде адам ұстауға қарсы шықты.",
                    "«Әділ сот» комитеті. {town} қаласындағы {topic} туралы {date} күнгі мәлімдеме. {address} (соңғы рет {read:loc} ашылды).",
                )
            ],
            (
                "Адам құқықтары жөніндегі уәкіл. {town} қаласындағы {topic} туралы хат. Орналастырылған күні: {date:dotted}. Мекенжайы: "
                "{address}; қараған күніміз: {read:dotted}."
            ),
        ],
    },
    "date-of-an-address": {
        "en": [
            [
                Source(
                    "Shopkeepers lost a day's income because of the {topic} in {town}.",
                    "“{town} counts the cost of the {topic},” Regional Observer, {date}, {address}.",
                )
            ],
            [
                Source(
                    "The governor commented on the {topic} in {town} only once.",
                    "Morning Herald. ({date}). Governor speaks on the {topic} in {town}. {address}",
                )
            ],
            "Daily Courier, “Eyewitness account of the {topic} in {town}”, posted on {date:dotted}: {address}",
            [
                Source(
                    "Photographs from {town} show how the {topic} were policed.",
                    "Photo report on the {topic} in {town}, News Example, {date} (online at {address}).",
                )
            ],
            (
                "An editorial of {date} called on the people of {town} to put an end to the {topic}. "
                "It can still be read at {address}"
            ),
        ],
        "ru": [
            [
                Source(
                    "Из-за {topic} торговцы города {town} лишились дневной выручки.",
                    "Во что обошлась городу {town} серия {topic} // Областной обозреватель. {date}. {address}",
                )
            ],
            [
                Source(
                    "Губернатор высказался о причинах {topic} в городе {town} лишь однажды.",
                    "Губернатор – о причинах {topic} в городе {town} [Электронный ресурс] // Утренний вестник. – {date:dotted}. – URL: {address}",
                )
            ],
            "Рассказ очевидца {topic} в городе {town}, опубликован {date}: {address}",
            [
                Source(
                    "По фотографиям из города {town} видно, как полиция вела себя во время {topic}.",
                    "Фоторепортаж: хроника {topic} в городе {town}. Новости, {date} ({address}).",
                )
            ],
            (
                "В редакционной статье от {date} жителей города {town} призвали положить конец практике {topic}. "
                "Статья по-прежнему доступна: {address}"
            ),
        ],
        "kk": [
            [
                Source(
                    "{Topic} салдарынан {town} қаласының саудагерлері бір күндік табысынан айырылды.",
                    "{town} қаласы: {topic} қаншаға түсті // Облыс шолушысы. {date}. {address}",
                )
            ],
            [
                Source(
                    "{town} қаласындағы {topic} себебі туралы губернатор бір-ақ рет айтты.",
                    "Губернатор {town} қаласындағы {topic} туралы [Электрондық ресурс] // Таң хабаршысы. – {date:dotted}. – URL: {address}",
                )
            ],
            "{town} қаласындағы {topic} куәгерінің әңгімесі, {date} күні жарияланған: {address}",
            [
                Source(
                    "{town} қаласынан түсірілген суреттерден {topic} кезінде полицияның не істегені көрінеді.",
                    "Фоторепортаж: {town} қаласындағы {topic}. Жаңалықтар, {date} ({address}).",
                )
            ],
            (
                "{date} күнгі бас мақалада {town} тұрғындары {topic} өткізбеуге шақырылды. "
                "Мақаланы әлі де оқуға болады: {address}"
            ),
        ],
    },
    "covers-later-years": {
        "en": [
            [
                Source(
                    "Statistics on {topic} in {town} are available for several years.",
                    "Committee for Civic Rights. {Topic} in {town}: monitoring results, {first}–{last}. {town}: CCR, {published}. 84 p.",
                )
            ],
            "The ombudsman's report of {published} analyses the {topic} in {town} over the years {first} to {last}.",
            (
                "In {published} the statistics office issued a handbook on {topic} in {town}. "
                "The handbook gives actual counts for every year from {first} to {last}."
            ),
            [
                Source(
                    "The dynamics of {topic} in {town} have been described before.",
                    "Observatory of Towns ({published}). A chronicle of {topic} in {town}, {first}–{last}. Research Papers, no. 7.",
                )
            ],
            "Of the literature on {town} we used above all the collection “{Topic} in {first}–{last}: documents”, printed in {published}.",
        ],
        "ru": [
            [
                Source(
                    "Статистика {topic} в городе {town} имеется за несколько лет.",
                    "Комитет гражданских прав. Мониторинг {topic} в городе {town}: итоги {first}–{last} гг. – {town}, {published}. – 84 с.",
                )
            ],
            "В докладе омбудсмена, вышедшем в {published} году, проанализированы случаи {topic} в городе {town} за {first}–{last} годы.",
            (
                "В {published} году статистическое управление издало справочник о количестве {topic} в городе {town}. "
                "В нём приведены фактические данные за каждый год с {first} по {last}."
            ),
            [
                Source(
                    "Динамика {topic} в городе {town} уже становилась предметом описания.",
                    "Хроника {topic} в городе {town} ({first}–{last}) // Труды Обсерватории городов. {published}. № 7.",
                )
            ],
            "Из литературы о городе {town} мы опирались прежде всего на сборник «История {topic}. {first}–{last}: документы», напечатанный в {published} году.",
        ],
        "kk": [
            [
                Source(
                    "{town} қаласындағы {topic} статистикасы бірнеше жылды қамтиды.",
                    "Азаматтық құқықтар комитеті. {town} қаласындағы {topic} мониторингі: {first}–{last} жж. қорытындысы. – {town}, {published}. – 84 б.",
                )
            ],
            "Омбудсменнің {published} жылы шыққан баяндамасында {town} қаласындағы {first}–{last} жылдардағы {topic} оқиғалары талданған.",
            (
                "{published} жылы статистика басқармасы {town} қаласындағы {topic} туралы анықтамалық шығарды. "
                "Анықтамалықта {first} жылдан {last} жылға дейінгі әр жылдың нақты деректері берілген."
            ),
            [
                Source(
                    "{town} қаласындағы {topic} серпіні бұрын да сипатталған.",
                    "{town} қаласындағы {topic} шежіресі ({first}–{last}) // Қалалар обсерваториясының еңбектері. {published}. № 7.",
                )
            ],
            "{town} қаласы туралы әдебиеттен ең алдымен {published} жылы басылған «{Topic} тарихы. {first}–{last}: құжаттар» жинағына сүйендік.",
        ],
    },
}
