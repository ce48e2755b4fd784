"""Wordings: sources with their dates, addresses and years."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Source, Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "read-before-written": {
        "en": [
            [
                Source(
                    "The local press reported on the {topic} in {town} at length.",
                    '"{Topic} continue in {town}", Evening Courier, {date}, {address}, accessed on {read}.',
                )
            ],
            [
                Source(
                    "An eyewitness account of the {topic} in {town} is available on the web.",
                    "Evening Courier ({date}). My week with the {topic} of {town}. Retrieved {read}, from {address}",
                )
            ],
            [
                Source(
                    "The council of {town} answered its critics in a statement on the {topic}.",
                    "Council of {town}, Statement on the {topic}, published {date}. URL: {address} [last "
                    "visited {read}].",
                )
            ],
        ],
        "ru": [
            [
                Source(
                    "Местная печать подробно сообщала об акциях ({nom}) в городе {town}.",
                    "{town}: {nom} продолжаются // Вечерний курьер. {date}. URL: {address} (дата "
                    "обращения: {read:dotted}).",
                )
            ],
            [
                Source(
                    "Рассказ очевидца об акциях ({nom}) в г. {town} доступен в сети.",
                    "Неделя в городе {town} [Электронный ресурс] // Вечерний курьер. Опубликовано "
                    "{date:dotted}. Режим доступа: {address}. Дата обращения: {read:dotted}.",
                )
            ],
            [
                Source(
                    "Совет города {town} ответил критикам заявлением об акциях ({nom}).",
                    "Совет города {town}. Заявление, опубликовано {date}. {address} (просмотрено {read}).",
                )
            ],
        ],
        "kk": [
            [
                Source(
                    "Жергілікті баспасөз {town} қаласындағы акциялар ({topic}) туралы егжей-тегжейлі жазды.",
                    "{town}: акциялар жалғасуда // Кешкі курьер. {date}. URL: {address} (қаралған күні: "
                    "{read:dotted}).",
                )
            ],
            [
                Source(
                    "Куәгердің {town} қаласындағы акциялар ({topic}) туралы әңгімесі желіде бар.",
                    "{town} қаласындағы бір апта [Электрондық ресурс] // Кешкі курьер. Жарияланған күні: "
                    "{date:dotted}. Қолжетімді: {address}. Жүгінген күні: {read:dotted}.",
                )
            ],
            [
                Source(
                    "{town} кеңесі сыншыларға акциялар ({topic}) туралы мәлімдемемен жауап берді.",
                    "{town} қаласының кеңесі. Мәлімдеме, {date} күні жарияланған. {address} ({read} күні қаралды).",
                )
            ],
        ],
    },
    "date-of-an-address": {
        "en": [
            [
                Source(
                    "The first pictures of the {topic} in {town} were printed by a local paper.",
                    '"{Topic} in {town}: first pictures", Evening Courier, {date}, {address}.',
                )
            ],
            [
                Source(
                    "How the {topic} in {town} began is told in an interview.",
                    "Evening Courier ({date}). Interview on the {topic} in {town}. {address}",
                )
            ],
            [
                Source(
                    "The organisers of the {topic} in {town} denied the charges.",
                    "Organisers in {town} deny charges. Evening Courier. Published on {date} at {address}",
                )
            ],
        ],
        "ru": [
            [
                Source(
                    "Первые снимки акций ({nom}) в городе {town} напечатала местная газета.",
                    "{town}: первые снимки // Вечерний курьер. {date}. URL: {address}",
                )
            ],
            [
                Source(
                    "О том, как начались акции ({nom}) в г. {town}, рассказано в интервью.",
                    "Интервью из города {town} [Электронный ресурс] // Вечерний курьер. {date:dotted}. "
                    "Режим доступа: {address}",
                )
            ],
            [
                Source(
                    "Организаторы акций ({nom}) в городе {town} отвергли обвинения.",
                    "Организаторы отвергают обвинения ({town}). Вечерний курьер, опубликовано {date}: {address}",
                )
            ],
        ],
        "kk": [
            [
                Source(
                    "{town} қаласындағы акциялардың ({topic}) алғашқы суреттерін жергілікті газет басып шығарды.",
                    "{town}: алғашқы суреттер // Кешкі курьер. {date}. URL: {address}",
                )
            ],
            [
                Source(
                    "{town} қаласындағы акциялардың ({topic}) қалай басталғаны сұхбатта айтылған.",
                    "{town} қаласынан сұхбат [Электрондық ресурс] // Кешкі курьер. {date:dotted}. "
                    "Қолжетімді: {address}",
                )
            ],
            [
                Source(
                    "{town} қаласындағы акцияларды ({topic}) ұйымдастырушылар айыпты мойындамады.",
                    "Ұйымдастырушылар айыпты мойындамайды ({town}). Кешкі курьер, {date} күні жарияланған: {address}",
                )
            ],
        ],
    },
    "covers-later-years": {
        "en": [
            [
                Source(
                    "The ombudsman has described how the {topic} in {town} were policed.",
                    "Office of the Ombudsman. The policing of {topic} in {town}, {first}-{last}: final "
                    "report. {published}.",
                )
            ],
            [
                Source(
                    "Figures on the {topic} in {town} can be found in a statistical handbook.",
                    "Bureau of Statistics ({published}). {Topic} in {town}: annual data for {first}-{last}.",
                )
            ],
            [
                Source(
                    "A chronicle of the {topic} in {town} has been printed.",
                    "Chronicle of the {topic} in {town} from {first} to {last}. {town}: City Press, "
                    "{published}. 212 p.",
                )
            ],
        ],
        "ru": [
            [
                Source(
                    "Омбудсмен описал, как охранялся порядок на акциях ({nom}) в городе {town}.",
                    "Аппарат омбудсмена. Итоговый доклад о событиях в городе {town} за {first}-{last} гг. {published}.",
                )
            ],
            [
                Source(
                    "Данные об акциях ({nom}) в г. {town} есть в статистическом справочнике.",
                    "Статистический справочник города {town}: итоги {first}-{last} гг. - {town}: Бюро "
                    "статистики, {published}. - 212 с.",
                )
            ],
            [
                Source(
                    "Хроника акций ({nom}) в городе {town} напечатана.",
                    "Хроника акций в городе {town} с {first} по {last} год. Городское издательство, "
                    "{published}. 148 с.",
                )
            ],
        ],
        "kk": [
            [
                Source(
                    "Омбудсмен {town} қаласындағы акцияларда ({topic}) тәртіптің қалай қорғалғанын сипаттады.",
                    "Омбудсмен аппараты. {town} қаласындағы оқиғалар туралы қорытынды баяндама, "
                    "{first}-{last} жж. {published}.",
                )
            ],
            [
                Source(
                    "{town} қаласындағы акциялар ({topic}) туралы деректер статистикалық анықтамалықта бар.",
                    "{town} қаласының статистикалық анықтамалығы: {first}-{last} жж. қорытындысы. - "
                    "{town}: Статистика бюросы, {published}. - 212 б.",
                )
            ],
            [
                Source(
                    "{town} қаласындағы акциялардың ({topic}) шежіресі жарық көрді.",
                    "{town} қаласындағы акциялар шежіресі, {first} жылдан {last} жылға дейін. Қала "
                    "баспасы, {published}. 148 б.",
                )
            ],
        ],
    },
}
