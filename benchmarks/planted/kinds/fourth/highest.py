"""A table of towns, and which of them stands highest."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Far, Grid, Source, Wording

_EN = Grid("{Topic} by town, {year}", ["Town", "Number"])
_EN2 = Grid("Towns and their {topic} in {year}", ["Town", "Cases"])
_RU = Grid("Число {topic} по городам, {year} год", ["Город", "Число"])
_RU2 = Grid("{Topic} в городах за {year} год, единиц", ["Город", "Единиц"])
_KK = Grid("{year} жылғы {topic} саны, қалалар бойынша", ["Қала", "Саны"])
_KK2 = Grid("Қалалардағы {topic}, {year} жыл", ["Қала", "Барлығы"])

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "highest": {
        "en": [
            [_EN, "{best} leads the field."],
            [_EN, "As the table shows, no town had more {topic} in {year} than {best}."],
            ["The table below gives the {topic} of {year}, of which {best} had by far the most.", _EN2],
            [_EN2, "The largest number of {topic} fell to {best}; the other four towns had fewer."],
            [_EN, "{best} was, in {year}, ahead of the four other towns in {topic}."],
            [_EN2, "It is in {best} that the figure for {topic} is at its highest."],
            [_EN, "Of the five towns listed, the one with the greatest number of {topic} in {year} was {best}."],
            [_EN2, "All the other towns reported fewer {topic} in {year} than {best} did."],
            [_EN, "The leader in {topic} for {year}, {best}, is also the town with the oldest council."],
            [
                _EN2,
                Far(
                    "As the table of towns and their {topic} in {year} made plain, {best} ranked above every other town."
                ),
            ],
            [
                _EN,
                Source(
                    "Towns differ widely in {topic}, and {best} holds the record among them.",
                    "The towns count in different ways.",
                ),
            ],
            [_EN, "Which town saw the most {topic} in {year}? The answer is {best}."],
        ],
        "ru": [
            [_RU, "Лидирует город {best}."],
            [_RU, "Как видно из таблицы, ни в одном городе в {year} году {topic} не было больше, чем в городе {best}."],
            ["Ниже приведены данные о числе {topic} за {year} год; больше всего их в городе {best}.", _RU2],
            [_RU2, "Наибольшее число {topic} пришлось на город {best}, в остальных четырёх городах их меньше."],
            [_RU, "Город {best} в {year} году опередил по числу {topic} четыре других города."],
            [_RU2, "Именно в городе {best} показатель достигает максимума."],
            [_RU, "Из пяти перечисленных городов самым высоким числом {topic} в {year} году отличился {best}."],
            [_RU2, "Все прочие города сообщили за {year} год о меньшем числе {topic}, чем город {best}."],
            [_RU, "Лидер по числу {topic} в {year} году, город {best}, известен и старейшим советом."],
            [
                _RU2,
                Far(
                    "Таблица с числом {topic} в городах за {year} год показала, что первенство принадлежит городу {best}."
                ),
            ],
            [
                _RU,
                Source(
                    "Города сильно различаются по числу {topic}, рекорд среди них у города {best}.",
                    "Города ведут учёт по-разному.",
                ),
            ],
            [_RU, "Где же в {year} году {topic} было больше всего? В городе {best}."],
        ],
        "kk": [
            [_KK, "{best} қаласы көш бастап тұр."],
            [
                _KK,
                "Кестеден көрініп тұрғандай, {year} жылы бірде-бір қалада {topic} саны {best} қаласындағыдан көп болған жоқ.",
            ],
            ["Төменде {year} жылғы {topic} саны берілген; ең көбі {best} қаласында болды.", _KK2],
            [_KK2, "{Topic} санының ең жоғарысы {best} қаласына тиесілі, қалған төрт қалада ол аз."],
            [_KK, "{year} жылы {best} қаласы {topic} саны бойынша басқа төрт қаланы басып озды."],
            [_KK2, "Көрсеткіш дәл {best} қаласында ең жоғары шегіне жетеді."],
            [_KK, "Аталған бес қаланың ішінде {year} жылы {topic} саны ең көп қала – {best}."],
            [_KK2, "Басқа қалалардың бәрінде {year} жылы {topic} саны {best} қаласындағыдан аз болды."],
            [_KK, "{year} жылы {topic} саны бойынша көш бастаған {best} қаласы ең көне кеңесімен де белгілі."],
            [_KK2, Far("Қалалардағы {year} жылғы {topic} кестесі көрсеткендей, бірінші орын {best} қаласынікі.")],
            [
                _KK,
                Source(
                    "Қалалар {topic} саны жағынан қатты ерекшеленеді, олардың арасында рекорд {best} қаласында.",
                    "Қалалар есепті әртүрлі жүргізеді.",
                ),
            ],
            [_KK, "{year} жылы {topic} ең көп болған қай қала? Ол – {best}."],
        ],
    },
}
