"""A figure of a table told in the text, and a figure told twice."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Far, Grid, Source, Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "text-against-table": {
        "en": [
            [
                "How the number of {topic} in {town} developed is shown below.",
                Grid("{town}: {topic}, annual figures", ["Year", "Cases"]),
                "For {year}, to take one example, the column of cases has {value}.",
            ],
            [
                Grid("Registered {topic}, {town}", ["Year", "Registered"]),
                Far(
                    "The {value} {topic} of {year} in {town}, listed in the table above, were discussed at length in the local council."
                ),
            ],
            [
                "The table lists {topic} in {town} year by year; in {year}, as it shows, they numbered {value}.",
                Grid("{Topic} recorded in {town}", ["Year", "Recorded"]),
            ],
            [
                Grid("Annual number of {topic} in the town of {town}", ["Year", "N"]),
                Source(
                    "Of the years in the table, {year} is examined here more closely.",
                    "According to the table on {topic} in {town}, {value} {topic} fall into that year, {year}.",
                ),
            ],
            [
                Grid("{Topic} in {town} (court statistics)", ["Year", "Total"]),
                Far(
                    "“Were there fewer {topic} in {town} after the reform?” readers may ask. The table of court statistics has {value} for {year} and lets everyone judge."
                ),
            ],
        ],
        "ru": [
            [
                "Как менялось число {topic} в городе {town}, показано ниже.",
                Grid("Город {town}: число {topic}, годовые данные", ["Год", "Случаев"]),
                "Для {year} года, например, в столбце случаев стоит {value}.",
            ],
            [
                Grid("Зарегистрировано {topic}, город {town}", ["Год", "Зарегистрировано"]),
                Far(
                    "Число {topic} в городе {town} за {year} год, {value}, приведённое в таблице выше, местный совет обсуждал долго."
                ),
            ],
            [
                "В таблице по годам приведено число {topic} в городе {town}; в {year} году, как она показывает, оно равнялось {value}.",
                Grid("Учтено {topic} в городе {town}", ["Год", "Учтено"]),
            ],
            [
                Grid("Годовое число {topic} в городе {town}", ["Год", "N"]),
                Source(
                    "Из лет, вошедших в таблицу, ближе рассмотрен {year} год.",
                    "Согласно таблице числа {topic} в городе {town}, на этот, {year} год приходится {value}.",
                ),
            ],
            [
                Grid("Число {topic} в городе {town} (судебная статистика)", ["Год", "Всего"]),
                Far(
                    "«Меньше ли стало {topic} в городе {town} после реформы?» – спросит читатель. В таблице судебной статистики для {year} года стоит {value}, и судить может каждый."
                ),
            ],
        ],
        "kk": [
            [
                "{town} қаласында {topic} саны қалай өзгергені төменде көрсетілген.",
                Grid("{town} қаласы: {topic} саны, жылдық деректер", ["Жыл", "Оқиға"]),
                "Мәселен, {year} жыл бойынша оқиғалар бағанында {value} тұр.",
            ],
            [
                Grid("Тіркелген {topic}, {town} қаласы", ["Жыл", "Тіркелгені"]),
                Far(
                    "{town} қаласындағы {topic} санын (жоғарыдағы кесте бойынша {year} жылы – {value}) жергілікті кеңес ұзақ талқылады."
                ),
            ],
            [
                "Кестеде {town} қаласындағы {topic} саны жыл-жылымен берілген; кесте көрсеткендей, {year} жылы ол {value:dat} тең болды.",
                Grid("{town} қаласында есепке алынған {topic}", ["Жыл", "Есепке алынғаны"]),
            ],
            [
                Grid("{town} қаласындағы {topic} санының жылдық көрсеткіші", ["Жыл", "N"]),
                Source(
                    "Кестеге енген жылдардың ішінде {year} жыл егжей-тегжейлі қаралды.",
                    "{town} қаласындағы {topic} саны туралы кестеге сәйкес, сол {year} жылға {value} {topic} келеді.",
                ),
            ],
            [
                Grid("{town} қаласындағы {topic} саны (сот статистикасы)", ["Жыл", "Барлығы"]),
                Far(
                    "«Реформадан кейін {town} қаласында {topic} азайды ма?» – деп сұрар оқырман. Сот статистикасының кестесінде {year} жылға {value} деп жазылған, әркім өзі бағалай алады."
                ),
            ],
        ],
    },
    "told-twice": {
        "en": [
            [
                "{town} saw {value} {topic} in the course of {year}, the chronicle of the local archive says.",
                Far("We recall the {again} {topic} that the chronicle of the local archive has for {town} in {year}."),
            ],
            [
                "Total number of {topic} in {town} in {year}, by the register: {value}.",
                Far("The register, as quoted earlier, puts the {topic} of {year} in {town} at {again}."),
            ],
            [
                "For the year {year} our database contains {value} {topic} in {town}; each was checked against the newspapers.",
                Far(
                    "In conclusion: the database on which this work rests has {again} {topic} in {town} for {year}, and these are the ones analysed here."
                ),
            ],
            [
                "“In {year} there were {value} {topic} in {town},” the prosecutor told the court.",
                Far("The judgment adopts the prosecutor’s figure of {again} {topic} in {town} in {year}."),
            ],
        ],
        "ru": [
            [
                "Летопись местного архива о городе {town} гласит: {year} год, {value:topic}.",
                Far("По летописи местного архива, напомним, на {year} год в городе {town} приходится {again:topic}."),
            ],
            [
                "Общее число {topic} в городе {town} за {year} год по реестру: {value}.",
                Far("В том же реестре, как уже приводилось, число {topic} {year} года в городе {town} – {again}."),
            ],
            [
                "В нашей базе за {year} год по городу {town} есть {value:topic}; каждый случай сверен с газетами.",
                Far(
                    "В заключение: в базе, на которой основана работа, по городу {town} за {year} год есть {again:topic}; это и разобрано здесь."
                ),
            ],
            [
                "«В {year} году в городе {town} число {topic} составило {value}», – заявил суду прокурор.",
                Far("Приговор принимает названное прокурором число {topic} в городе {town} в {year} году – {again}."),
            ],
        ],
        "kk": [
            [
                "Жергілікті мұрағаттың шежіресінде {year} жыл ішінде {town} қаласында {value} {topic} болғаны айтылады.",
                Far(
                    "Жергілікті мұрағат шежіресі {town} қаласы бойынша {year} жылға {again} {topic} көрсететінін еске саламыз."
                ),
            ],
            [
                "Тізілім бойынша {year} жылы {town} қаласындағы {topic} саны, барлығы: {value}.",
                Far("Бұрын келтірілгендей, тізілімде {town} қаласындағы {year} жылғы {topic} саны – {again}."),
            ],
            [
                "{year} жылға біздің дерекқорда {town} қаласы бойынша {value} {topic} бар; әрқайсысы газеттермен салыстырылды.",
                Far(
                    "Қорыта айтқанда, осы жұмыс сүйенетін дерекқорда {year} жылға {town} қаласы бойынша {again} {topic} бар, мұнда солар талданды."
                ),
            ],
            [
                "«{year} жылы {town} қаласында {value} {topic} болды», – деді сотта прокурор.",
                Far("Үкім прокурор айтқан санды қабылдайды: {year} жылы {town} қаласында {again} {topic}."),
            ],
        ],
    },
}
