"""Firsts, lasts and record years once more: in notes under a table, in negations, and as figures of speech."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Grid, Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "always-last": {
        "en": [
            [
                Grid("{Topic}: four towns, four years", ["Town", "{y1}", "{y2}", "{y3}", "{y4}"]),
                "{last} trails the field in all four columns.",
            ],
            [
                Grid("Number of {topic} by year", ["Town", "{y1}", "{y2}", "{y3}", "{y4}"]),
                "Whichever year one takes, fewer {topic} were counted in {last} than anywhere else in the table.",
            ],
            [
                Grid("{Topic} as recorded", ["Town", "{y1}", "{y2}", "{y3}", "{y4}"]),
                "Four times out of four the minimum is found in the row of {last}.",
            ],
            [
                "One town was at the foot of the list each year: {last}.",
                Grid("{Topic}, annual data", ["Town", "{y1}", "{y2}", "{y3}", "{y4}"]),
            ],
            [
                Grid("{Topic} in the towns", ["Town", "{y1}", "{y2}", "{y3}", "{y4}"]),
                "The other towns changed places among themselves; {last} alone stayed at the bottom throughout, never once overtaking any of them.",
            ],
            [
                Grid("Trends in {topic}", ["Town", "{y1}", "{y2}", "{y3}", "{y4}"]),
                "From the first year to the last, no town in the table had as low a number of {topic} as {last}.",
            ],
        ],
        "ru": [
            [
                Grid("Четыре города, четыре года: число {topic}", ["Город", "{y1}", "{y2}", "{y3}", "{y4}"]),
                "Какой год ни возьми, меньше всего {topic} насчитывал город {last}.",
            ],
            [
                Grid("Учёт {topic}", ["Город", "{y1}", "{y2}", "{y3}", "{y4}"]),
                "Четыре раза из четырёх минимум находится в строке города {last}.",
            ],
            [
                "Один город каждый год оказывался в самом низу списка: {last}.",
                Grid("Годовые данные о числе {topic}", ["Город", "{y1}", "{y2}", "{y3}", "{y4}"]),
            ],
            [
                Grid("Число {topic} в городах", ["Город", "{y1}", "{y2}", "{y3}", "{y4}"]),
                "Прочие города менялись местами, и лишь {last} все годы оставался на последнем, ни разу никого не опередив.",
            ],
            [
                Grid("Тенденции: количество {topic}", ["Город", "{y1}", "{y2}", "{y3}", "{y4}"]),
                "Город {last} уступал по числу {topic} всем остальным городам таблицы и в первый, и в последний год, и в годы между ними.",
            ],
            [
                Grid("Ведомость {topic}", ["Город", "{y1}", "{y2}", "{y3}", "{y4}"]),
                "Ежегодный минимум {topic} — за городом {last}.",
            ],
        ],
        "kk": [
            [
                Grid("Төрт қала, төрт жыл: {topic} саны", ["Қала", "{y1}", "{y2}", "{y3}", "{y4}"]),
                "Қай жылды алсақ та, ең аз {topic} {last} қаласында есептелген.",
            ],
            [
                Grid("{Topic} есебі", ["Қала", "{y1}", "{y2}", "{y3}", "{y4}"]),
                "Төрт реттің төртеуінде де ең кіші сан {last} қаласының жолында тұр.",
            ],
            [
                "Бір қала жыл сайын тізімнің ең төменінен табылды: {last}.",
                Grid("{Topic}, жылдық дерек", ["Қала", "{y1}", "{y2}", "{y3}", "{y4}"]),
            ],
            [
                Grid("Қалалардағы {topic} саны", ["Қала", "{y1}", "{y2}", "{y3}", "{y4}"]),
                "Өзге қалалар орын ауыстырып жатты, тек {last} қана барлық жылда ешкімді озбай, ең соңында қалды.",
            ],
            [
                Grid("{Topic} үрдісі", ["Қала", "{y1}", "{y2}", "{y3}", "{y4}"]),
                "{last} қаласы {topic} санынан алғашқы жылы да, соңғы жылы да, аралықтағы жылдары да кестедегі басқа қалалардың бәрінен кейін тұрды.",
            ],
            [
                Grid("{Topic} тізбесі", ["Қала", "{y1}", "{y2}", "{y3}", "{y4}"]),
                "Жыл сайынғы ең төменгі {topic} саны — {last} қаласында.",
            ],
        ],
    },
    "highest": {
        "en": [
            [Grid("{Topic} by town ({year})", ["Town", "Number"]), "{best} is second to none in {topic}."],
            [Grid("{year}: {topic}", ["Town", "Number"]), "All the other towns listed had fewer {topic} than {best}."],
            [
                "Which of the five towns had the most {topic} in {year}? It was {best}.",
                Grid("Towns by {topic}, {year}", ["Town", "Number"]),
            ],
            [
                Grid("Towns compared: {topic} in {year}", ["Town", "Number"]),
                "Note. The largest value is that of {best}.",
            ],
            [
                Grid("{Topic} in {year}, absolute figures", ["Town", "Figure"]),
                "Residents of {best} saw more {topic} in {year} than those of any other town in the table.",
            ],
            [
                Grid("Annual return of {topic}, {year}", ["Town", "Number"]),
                "In terms of {topic}, {best} outdid its four neighbours.",
            ],
        ],
        "ru": [
            [
                Grid("Число {topic} ({year} год)", ["Город", "Число"]),
                "По числу {topic} городу {best} нет равных в таблице.",
            ],
            [
                Grid("{year} год: число {topic}", ["Город", "Число"]),
                "Во всех прочих городах {topic} было меньше, чем в городе {best}.",
            ],
            [
                "В каком из пяти городов в {year} году было больше всего {topic}? В городе {best}.",
                Grid("Города по числу {topic}, {year} г.", ["Город", "Число"]),
            ],
            [
                Grid("Сравнение городов по числу {topic} в {year} году", ["Город", "Число"]),
                "Примечание. Наибольшее значение — у города {best}.",
            ],
            [
                Grid("Число {topic} в {year} году, абсолютные значения", ["Город", "Число"]),
                "Жители города {best} столкнулись в {year} году с большим числом {topic}, чем жители любого другого города таблицы.",
            ],
            [
                Grid("Годовая сводка о числе {topic}, {year} г.", ["Город", "Число"]),
                "Город {best} превзошёл по числу {topic} четырёх своих соседей.",
            ],
        ],
        "kk": [
            [
                Grid("{Topic} саны ({year} жыл)", ["Қала", "Саны"]),
                "{Topic} саны жөнінен кестеде {best} қаласына тең келер қала жоқ.",
            ],
            [
                Grid("{year} жыл: {topic} саны", ["Қала", "Саны"]),
                "Қалған қалалардың бәрінде {topic} {best} қаласындағыдан аз болды.",
            ],
            [
                "{year} жылы бес қаланың қайсысында {topic} ең көп болды? {best} қаласында.",
                Grid("Қалалар: {topic} саны, {year} ж.", ["Қала", "Саны"]),
            ],
            [
                Grid("Қалаларды салыстыру: {year} жылғы {topic}", ["Қала", "Саны"]),
                "Ескертпе. Ең үлкен мән — {best} қаласында.",
            ],
            [
                Grid("{year} жылғы {topic}, абсолют сан", ["Қала", "Сан"]),
                "{year} жылы {best} тұрғындары кестедегі кез келген басқа қаланың тұрғындарынан көбірек {topic} көрді.",
            ],
            [
                Grid("{Topic} туралы жылдық мәлімет, {year} ж.", ["Қала", "Саны"]),
                "{best} қаласы {topic} санынан төрт көршісінен асып түсті.",
            ],
        ],
    },
    "peak": {
        "en": [
            [
                Grid("{Topic} in {town}: the record", ["Year", "Number"]),
                "No year in the table matches {year} for {topic} in {town}.",
            ],
            [
                Grid("{Topic} over six years, {town}", ["Year", "Number"]),
                "The tide of {topic} in {town} was highest in {year} and lower in every other year.",
            ],
            [
                "When were {topic} in {town} most numerous? In {year}, with {value}.",
                Grid("{Topic} by year, town of {town}", ["Year", "Number"]),
            ],
            [Grid("{town}: {topic} per annum", ["Year", "Number"]), "Note. Maximum for {town}: {value} ({year})."],
            [
                Grid("Six years of {topic} in {town}", ["Year", "Number"]),
                "{year} eclipsed all the other years as far as {topic} in {town} are concerned.",
            ],
            [
                Grid("{Topic} in {town}, by year", ["Year", "Number"]),
                "In {town}, {topic} topped out in {year}; on either side of that year the figures are smaller.",
            ],
        ],
        "ru": [
            [
                Grid("Летопись {topic} города {town}", ["Год", "Число"]),
                "По числу {topic} в городе {town} с {year} годом не сравнится ни один год таблицы.",
            ],
            [
                Grid("Шесть лет {topic} в городе {town}", ["Год", "Число"]),
                "Прилив {topic} в городе {town} был самым высоким в {year} году; в прочие годы он был ниже.",
            ],
            [
                "Когда {topic} в городе {town} было больше всего? В {year} году: {value}.",
                Grid("Город {town}, число {topic} по годам", ["Год", "Число"]),
            ],
            [
                Grid("Город {town}: число {topic} за год", ["Год", "Число"]),
                "Примечание. Максимум по городу {town}: {value} ({year} г.).",
            ],
            [
                Grid("Город {town}, ежегодное количество {topic}", ["Год", "Кол-во"]),
                "{year} год затмил все остальные: столько {topic} город {town} больше не видел ни разу.",
            ],
            [
                Grid("Число {topic} в городе {town} по годам", ["Год", "Число"]),
                "Кульминация {topic} в городе {town} — {year} год; по обе стороны от него числа меньше.",
            ],
        ],
        "kk": [
            [
                Grid("{town} қаласының {topic} шежіресі", ["Жыл", "Саны"]),
                "{town} қаласындағы {topic} саны жағынан кестедегі ешбір жыл {year} жылмен теңесе алмайды.",
            ],
            [
                Grid("{town} қаласындағы алты жылдық {topic}", ["Жыл", "Саны"]),
                "{town} қаласында {topic} толқыны {year} жылы ең биік болды, қалған жылдары төмен еді.",
            ],
            [
                "{town} қаласында {topic} қашан ең көп болды? {year} жылы: {value}.",
                Grid("{town} қаласы, жылдар бойынша {topic}", ["Жыл", "Саны"]),
            ],
            [
                Grid("{town} қаласы: бір жылдағы {topic}", ["Жыл", "Саны"]),
                "Ескертпе. {town} қаласы бойынша ең жоғарғы сан: {value} ({year} ж.).",
            ],
            [
                Grid("{town} қаласы, жыл сайынғы {topic} саны", ["Жыл", "Саны"]),
                "{year} жыл қалған жылдардың бәрін басып озды: {town} қаласы мұнша көп {topic} басқа бірде-бір жылы көрген жоқ.",
            ],
            [
                Grid("{town} қаласындағы {topic}, жыл-жылмен", ["Жыл", "Саны"]),
                "{town} қаласындағы {topic} саны {year} жылы шарықтау шегіне жетті; одан бұрынғы және кейінгі жылдарда сандар кіші.",
            ],
        ],
    },
}
