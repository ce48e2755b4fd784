"""The years and towns with most and fewest."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Grid, Source, Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "peak": {
        "en": [
            [
                "Year by year, the numbers of {topic} in {town} are as follows.",
                Grid("Chronology of {topic}, {town}", ["Year", "Number"]),
                "In no other year of the table was the number of {topic} in {town} as high as in {year} ({value}).",
            ],
            [
                Grid("{Topic} in {town}, annual totals", ["Year", "Total"]),
                "With {value}, {year} holds the record for {topic} in {town} over the period of the table.",
            ],
            [
                Grid("Dynamics of {topic} in {town}", ["Year", "Cases"]),
                "The maximum falls on {year}, when {town} had {value} {topic}; all other years of the table remain below it.",
            ],
            [
                Grid("{Topic} entered in the register of {town}", ["Year", "Entries"]),
                Source(
                    "One year stands out in the register of {town}.",
                    "{Topic} in {town} were most numerous in {year} ({value}); compare the table.",
                ),
            ],
        ],
        "ru": [
            [
                "По годам число {topic} в городе {town} таково.",
                Grid("Хроника {topic}, город {town}", ["Год", "Число"]),
                "Ни в каком другом году таблицы число {topic} в городе {town} не было столь высоким, как в {year} году ({value}).",
            ],
            [
                Grid("Число {topic} в городе {town}, годовые итоги", ["Год", "Итого"]),
                "С показателем {value} рекорд по числу {topic} в городе {town} за период таблицы принадлежит {year} году.",
            ],
            [
                Grid("Динамика {topic} в городе {town}", ["Год", "Случаев"]),
                "Максимум даёт {year} год, на который в городе {town} приходится {value:topic}; все прочие годы таблицы ниже.",
            ],
            [
                Grid("Внесено {topic} в реестр города {town}", ["Год", "Записей"]),
                Source(
                    "В реестре города {town} один год выделяется.",
                    "Больше всего {topic} в городе {town} записано за {year} год ({value}); ср. таблицу.",
                ),
            ],
        ],
        "kk": [
            [
                "Жылдар бойынша {town} қаласындағы {topic} саны мынадай.",
                Grid("{Topic} хроникасы, {town} қаласы", ["Жыл", "Саны"]),
                "Кестенің басқа бірде-бір жылында {town} қаласындағы {topic} саны {year} жылғыдай ({value}) жоғары болған жоқ.",
            ],
            [
                Grid("{town} қаласындағы {topic} саны, жылдық қорытынды", ["Жыл", "Барлығы"]),
                "Кесте қамтыған кезеңде {town} қаласындағы {topic} саны бойынша рекорд {value} көрсеткішімен {year} жылға тиесілі.",
            ],
            [
                Grid("{town} қаласындағы {topic} санының серпіні", ["Жыл", "Оқиға"]),
                "Ең жоғары мән {year} жылға келеді, ол жылы {town} қаласында {value} {topic} болды; кестенің қалған жылдарының бәрі одан төмен.",
            ],
            [
                Grid("{town} тізіліміне енгізілген {topic} саны", ["Жыл", "Жазба"]),
                Source(
                    "{town} тізілімінде бір жыл ерекшеленеді.",
                    "{town} қаласындағы {topic} {year} жылы ең көп болды ({value}); кестемен салыстырыңыз.",
                ),
            ],
        ],
    },
    "highest": {
        "en": [
            [
                Grid("{Topic} over the towns in {year} (register of {town})", ["Town", "Entries"]),
                "Heading the list is {best}, where more {topic} were registered than in any other town of the table.",
            ],
            [
                "The inspectorate of {town} supplied the following figures on {topic}.",
                Grid("{Topic} by town, {year} (inspectorate of {town})", ["Town", "Cases"]),
                "Nowhere in this table were {topic} as frequent as in {best}.",
            ],
            [
                Grid("Number of {topic} per town, {year} (yearbook of {town})", ["Town", "N"]),
                "Which town had the most {topic}? As the figures of the yearbook make plain, it was {best}.",
            ],
            [
                Grid("{year}: {topic} in the towns (bulletin of {town})", ["Place", "Total"]),
                "{best} leads by the number of {topic} in the bulletin; none of the other places comes up to it.",
            ],
        ],
        "ru": [
            [
                Grid("Число {topic} по городам, {year} год (реестр города {town})", ["Город", "Записей"]),
                "Во главе списка стоит {best}: здесь зарегистрировано больше {topic}, чем в любом другом городе таблицы.",
            ],
            [
                "Инспекция города {town} предоставила следующие данные о числе {topic}.",
                Grid("Число {topic} по городам за {year} год (инспекция города {town})", ["Город", "Случаев"]),
                "Больше нигде в этой таблице число {topic} не достигает того, что отмечено в городе {best}.",
            ],
            [
                Grid("Сколько {topic} в каждом городе, {year} год (ежегодник города {town})", ["Город", "N"]),
                "В каком городе {topic} больше всего? Как показывают данные ежегодника, это {best}.",
            ],
            [
                Grid("{year} год: число {topic} в городах (бюллетень города {town})", ["Место", "Итого"]),
                "По числу {topic} в бюллетене лидирует {best}; прочие места с ним не сравнялись.",
            ],
        ],
        "kk": [
            [
                Grid("Қалалар бойынша {topic} саны, {year} жыл ({town} тізілімі)", ["Қала", "Жазба"]),
                "Тізімнің басында {best} тұр: мұнда кестедегі кез келген басқа қаладан көп {topic} тіркелген.",
            ],
            [
                "{town} инспекциясы {topic} саны туралы мынадай деректер берді.",
                Grid("{year} жылғы {topic} саны, қалалар бойынша ({town} инспекциясы)", ["Қала", "Оқиға"]),
                "Бұл кестеде {topic} саны басқа еш жерде {best} қаласындағыдай жоғары емес.",
            ],
            [
                Grid("Әр қаладағы {topic} саны, {year} жыл ({town} жылнамасы)", ["Қала", "N"]),
                "Қай қалада {topic} ең көп болды? Жылнама деректері көрсеткендей, ол – {best}.",
            ],
            [
                Grid("{year} жыл: қалалардағы {topic} саны ({town} бюллетені)", ["Жер", "Барлығы"]),
                "Бюллетеньде {topic} саны бойынша {best} көш бастап тұр; өзге жерлердің ешқайсысы оған жетпейді.",
            ],
        ],
    },
    "always-last": {
        "en": [
            [
                Grid(
                    "{Topic} in the towns, {y1} to {y4} (register of {town})", ["Town", "{y1}", "{y2}", "{y3}", "{y4}"]
                ),
                "From {y1} to {y4} the lowest number of {topic} in this table belonged to {last} without a break.",
            ],
            [
                Grid("Annual {topic} by town (yearbook of {town})", ["Town", "{y1}", "{y2}", "{y3}", "{y4}"]),
                "In none of the four years did any town of the table have fewer {topic} than {last}.",
            ],
            [
                "The police of {town} keep figures on {topic} for several towns.",
                Grid("{Topic}, police figures ({town})", ["Town", "{y1}", "{y2}", "{y3}", "{y4}"]),
                "When the towns are ordered from the most {topic} to the fewest, {last} brings up the rear in each and every column.",
            ],
            [
                Grid("{Topic} year by year (bureau of {town})", ["Place", "{y1}", "{y2}", "{y3}", "{y4}"]),
                "Every year the fewest {topic} were reported from {last}, as the table makes plain.",
            ],
        ],
        "ru": [
            [
                Grid(
                    "Число {topic} в городах с {y1} по {y4} год (реестр города {town})",
                    ["Город", "{y1}", "{y2}", "{y3}", "{y4}"],
                ),
                "С {y1} по {y4} год самый низкий показатель по числу {topic} в этой таблице неизменно имел город {last}.",
            ],
            [
                Grid(
                    "Годовое число {topic} по городам (ежегодник города {town})",
                    ["Город", "{y1}", "{y2}", "{y3}", "{y4}"],
                ),
                "Ни в одном из четырёх лет ни в одном городе таблицы не было меньше {topic}, чем в городе {last}.",
            ],
            [
                "Полиция города {town} ведёт учёт числа {topic} по нескольким городам.",
                Grid("Число {topic}, данные полиции ({town})", ["Город", "{y1}", "{y2}", "{y3}", "{y4}"]),
                "Если расставить города по убыванию числа {topic}, список в каждом без исключения столбце замыкает {last}.",
            ],
            [
                Grid("Число {topic} год за годом (бюро города {town})", ["Место", "{y1}", "{y2}", "{y3}", "{y4}"]),
                "Каждый год меньше всего {topic} приходилось на город {last}, что хорошо видно из таблицы.",
            ],
        ],
        "kk": [
            [
                Grid(
                    "{y1} жылдан {y4} жылға дейін қалалардағы {topic} саны ({town} тізілімі)",
                    ["Қала", "{y1}", "{y2}", "{y3}", "{y4}"],
                ),
                "{y1} жылдан {y4} жылға дейін бұл кестедегі {topic} санының ең төмен көрсеткіші үзіліссіз {last} қаласында болды.",
            ],
            [
                Grid(
                    "Қалалар бойынша {topic} санының жылдық деректері ({town} жылнамасы)",
                    ["Қала", "{y1}", "{y2}", "{y3}", "{y4}"],
                ),
                "Төрт жылдың ешқайсысында кестедегі бірде-бір қалада {topic} саны {last} қаласындағыдан аз болған жоқ.",
            ],
            [
                "{town} полициясы бірнеше қала бойынша {topic} санын есепке алады.",
                Grid("{Topic} саны, полиция деректері ({town})", ["Қала", "{y1}", "{y2}", "{y3}", "{y4}"]),
                "Қалаларды {topic} саны бойынша көбінен азына қарай орналастырса, әр бағанда тізім соңында {last} тұрады.",
            ],
            [
                Grid("{Topic} саны жыл артынан жыл ({town} бюросы)", ["Жер", "{y1}", "{y2}", "{y3}", "{y4}"]),
                "Кестеден анық көрінгендей, жыл сайын ең аз {topic} {last} қаласында тіркеліп отырды.",
            ],
        ],
    },
}
