"""Firsts, lasts, peaks, ranks and cells as court reports, theses, minutes and letters tell them."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Grid, Wording

_OF_YEARS = ["{y1}", "{y2}", "{y3}", "{y4}"]

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "largest-part": {
        "en": [
            "The {topic} of {year} in {town} were attended by {total} persons ({g1}: {n1}; {g2}: {n2}; {g3}: {n3}). The "
            "{largest} thus account for the biggest slice.",
            "Counting heads at the {topic} in {town} in {year} gives {n1} {g1}, {n2} {g2} and {n3} {g3}, {total} altogether. "
            "Numerically the {largest} carried the most weight.",
            "Neither of the other two groups came close to the {largest} at the {topic} of {year} in {town}: {g1} {n1}, {g2} "
            "{n2}, {g3} {n3}, in total {total}.",
        ],
        "ru": [
            "На акциях ({nom}) {year} года в городе {town} было {total} человек ({g1}: {n1}; {g2}: {n2}; {g3}: {n3}). Львиную "
            "долю составили {largest}.",
            "По головам в городе {town} на акциях ({nom}) в {year} году насчитали: {g1} {n1}, {g2} {n2}, {g3} {n3}, вместе "
            "{total}. Численно перевешивают {largest}.",
            "Остальные две группы не дотягивают до той, что названа «{largest}»: на акциях ({nom}) в городе {town} в {year} году "
            "были {g1} – {n1}, {g2} – {n2}, {g3} – {n3}, всего {total}.",
        ],
        "kk": [
            "{year} жылы {town} қаласындағы акцияларда ({topic}) {total} адам болды ({g1}: {n1}; {g2}: {n2}; {g3}: {n3}). "
            "Олардың ішінде {largest} ең үлкен үлесті алды.",
            "{town} қаласындағы акцияларға ({topic}) {year} жылы {g1} {n1}, {g2} {n2}, {g3} {n3}, барлығы {total} адам келді. "
            "Сан жағынан бәрінен басым болған – {largest}.",
            "Қалған екі топтың ешқайсысы «{largest}» тобына жетпейді: {town} қаласы, {year} жыл, {topic}: {g1} – {n1}, {g2} – "
            "{n2}, {g3} – {n3}, барлығы {total}.",
        ],
    },
    "always-last": {
        "en": [
            [
                Grid("{Topic} per town, {y1}–{y4} (reported to {town})", ["Town", *_OF_YEARS]),
                "Whatever the year, you will find {last} on the lowest rung.",
            ],
            [
                "In none of the four years did {last} record more {topic} than any of the other three towns.",
                Grid("{Topic} in the four towns (register of {town})", ["Town", *_OF_YEARS]),
            ],
            [
                Grid("{Topic}: the four towns over four years (ledger of {town})", ["Town", *_OF_YEARS]),
                "The smallest figure in each of the four columns is that of {last}.",
            ],
        ],
        "ru": [
            [
                Grid("Число {topic} по городам, {y1}–{y4} гг. (отчётность города {town})", ["Город", *_OF_YEARS]),
                "В какой год ни загляни, в самом низу окажется {last}.",
            ],
            [
                "Три остальных города каждый год обгоняли город {last} по числу {topic}.",
                Grid("Число {topic} в четырёх городах (реестр города {town})", ["Город", *_OF_YEARS]),
            ],
            [
                Grid("Число {topic}: четыре города за четыре года (журнал города {town})", ["Город", *_OF_YEARS]),
                "Минимум каждого из четырёх столбцов стоит в строке «{last}».",
            ],
        ],
        "kk": [
            [
                Grid("{Topic} саны қалалар бойынша, {y1}–{y4} ({town} есептілігі)", ["Қала", *_OF_YEARS]),
                "Қай жылға қарасаң да, ең төменгі сатыда {last} тұр.",
            ],
            [
                "Өзге үш қала {topic} саны бойынша жыл сайын {last} қаласынан озып отырды.",
                Grid("Төрт қаладағы {topic} саны ({town} тізілімі)", ["Қала", *_OF_YEARS]),
            ],
            [
                Grid("{Topic} саны: төрт қала, төрт жыл ({town} журналы)", ["Қала", *_OF_YEARS]),
                "Төрт бағанның әрқайсысындағы ең аз сан «{last}» жолында тұр.",
            ],
        ],
    },
    "highest": {
        "en": [
            [
                Grid("{Topic} by town in {year} (return sent to {town})", ["Town", "Number"]),
                "With regard to {topic}, none of the four other towns equals {best}.",
            ],
            [
                "{best} is where most {topic} occurred in {year}; see the table.",
                Grid("Distribution of {topic} over the towns, {year} (from {town})", ["Town", "Number"]),
            ],
            [
                Grid("{Topic} registered in {year}, five towns (book of {town})", ["Town", "Number"]),
                "It is the row of {best} that contains the maximum.",
            ],
        ],
        "ru": [
            [
                Grid("Число {topic} по городам в {year} году (донесение в город {town})", ["Город", "Число"]),
                "По числу {topic} ни один из четырёх прочих городов не может тягаться с городом {best}.",
            ],
            [
                "Именно в городе {best} в {year} году произошла большая часть {topic}, то есть больше, чем в каждом из прочих городов.",
                Grid("Распределение {topic} между городами, {year} год (из города {town})", ["Город", "Число"]),
            ],
            [
                Grid("Число {topic}, учтённых в {year} году в пяти городах (книга города {town})", ["Город", "Число"]),
                "Максимум содержится в строке, отведённой городу {best}.",
            ],
        ],
        "kk": [
            [
                Grid(
                    "{year} жылғы {topic} саны қалалар бойынша ({town} қаласына жіберілген мәлімет)", ["Қала", "Саны"]
                ),
                "{Topic} саны жағынан өзге төрт қаланың ешқайсысы {best} қаласымен теңесе алмайды.",
            ],
            [
                "{year} жылы {topic} бәрінен де көп болған жер – {best} қаласы, кестені қараңыз.",
                Grid("{Topic} санының қалаларға бөлінуі, {year} жыл ({town} қаласынан)", ["Қала", "Саны"]),
            ],
            [
                Grid("{year} жылы бес қалада тіркелген {topic} ({town} кітабы)", ["Қала", "Саны"]),
                "Ең үлкен сан {best} қаласының жолында тұр.",
            ],
        ],
    },
    "peak": {
        "en": [
            [
                Grid("{Topic} in {town} by year", ["Year", "Number"]),
                "Six years, and one of them towers above the others: {year}.",
            ],
            [
                "The {topic} of {town} came thickest in {year}, when {value} of them were counted.",
                Grid("{Topic} per annum in {town}", ["Year", "Number"]),
            ],
            [
                Grid("{town}, {topic}", ["Year", "Number"]),
                "At {value}, {year} is the record holder for {town}.",
            ],
        ],
        "ru": [
            [
                Grid("Число {topic} в городе {town} по годам", ["Год", "Число"]),
                "Шесть лет, и один из них возвышается над остальными: {year}.",
            ],
            [
                "Гуще всего {nom} в городе {town} шли в {year} году, когда их было {value}.",
                Grid("{town}: число {topic} за год", ["Год", "Число"]),
            ],
            [
                Grid("{town}, {nom}", ["Год", "Число"]),
                "С числом {value} рекорд города {town} держит {year} год.",
            ],
        ],
        "kk": [
            [
                Grid("{town} қаласындағы {topic} саны, жылдар бойынша", ["Жыл", "Саны"]),
                "Алты жыл, солардың бірі өзгелерінен биік тұр: {year}.",
            ],
            [
                "{town} қаласында {topic} ең жиілеген кез – {year} жыл, сол жылы {value} рет болды.",
                Grid("Бір жылдағы {topic} саны, {town}", ["Жыл", "Саны"]),
            ],
            [
                Grid("{town}, {topic}", ["Жыл", "Саны"]),
                "{value} көрсеткішімен {town} қаласының рекорды {year} жылға тиесілі.",
            ],
        ],
    },
    "rank": {
        "en": [
            [
                Grid("{Topic} by town, {year} (memo to {town})", ["Town", "Number"]),
                "As regards {topic}, the {rank} highest count is that of {one}.",
            ],
            [
                "The table below, which compares {topic} in {year}, assigns {one} rank {place}.",
                Grid("{Topic} in six towns in {year} (archive of {town})", ["Town", "Number"]),
            ],
            [
                Grid("Six towns and their {topic} in {year} (survey of {town})", ["Town", "Number"]),
                "{one}: number {place} on the list, counting down from the most {topic}.",
            ],
        ],
        "ru": [
            [
                Grid("Число {topic} по городам, {year} год (записка для города {town})", ["Город", "Число"]),
                "Что касается {topic}, то {one} – на позиции {place}, если идти от большего к меньшему.",
            ],
            [
                "Следующая таблица, где сравнивается число {topic} в {year} году, отводит городу {one} {rank} место.",
                Grid("Число {topic} в шести городах в {year} году (архив города {town})", ["Город", "Число"]),
            ],
            [
                Grid("Шесть городов и число {topic} в {year} году (обследование города {town})", ["Город", "Число"]),
                "{one}: номер {place} в списке, если считать по убыванию числа {topic}.",
            ],
        ],
        "kk": [
            [
                Grid("{year} жылғы {topic} саны, қалалар бойынша ({town} қаласына жазба)", ["Қала", "Саны"]),
                "{Topic} жайына келсек, көптен азға қарай тізгенде {one} {place}-позицияда.",
            ],
            [
                "{year} жылғы {topic} санын салыстыратын төмендегі кестеде {one} қаласына {rank} орын беріледі.",
                Grid("{year} жылы алты қаладағы {topic} саны ({town} мұрағаты)", ["Қала", "Саны"]),
            ],
            [
                Grid("Алты қала және {year} жылғы {topic} саны ({town} тексеруі)", ["Қала", "Саны"]),
                "{one}: {topic} санының кемуі бойынша тізімдегі нөмірі – {place}.",
            ],
        ],
    },
    "text-against-table": {
        "en": [
            [
                Grid("{Topic} in {town} by calendar year", ["Year", "Number"]),
                "{town} in {year}: {value} {topic}, no more and no less.",
            ],
            [
                "How bad was {year} for {town}? The {topic} numbered {value}.",
                Grid("{Topic}, {town}, by year", ["Year", "Number"]),
            ],
        ],
        "ru": [
            [
                Grid("Число {topic} в городе {town} по календарным годам", ["Год", "Число"]),
                "{town}, {year} год: {value:topic}, ни больше ни меньше.",
            ],
            [
                "Насколько тяжёлым был {year} год для города {town}? {value:topic}.",
                Grid("{town}: число {topic} по годам", ["Год", "Число"]),
            ],
        ],
        "kk": [
            [
                Grid("{town} қаласындағы {topic} саны, күнтізбелік жылдар", ["Жыл", "Саны"]),
                "{town}, {year} жыл: {value} {topic}, артық та емес, кем де емес.",
            ],
            [
                "{town} қаласы үшін {year} жыл қандай болды? {value} {topic}.",
                Grid("{town}: {topic} саны жылдар бойынша", ["Жыл", "Саны"]),
            ],
        ],
    },
    "periods": {
        "en": [
            "The archive of the {topic} in {town} is kept in three boxes, one period to a box and none missing: {a1}–{a2}, "
            "{b1}–{b2}, {c1}–{c2}.",
            [
                "The {topic} of {town} are treated in three chapters that take over from one another:",
                "1. {a1}–{a2}",
                "2. {b1}–{b2}",
                "3. {c1}–{c2}",
            ],
        ],
        "ru": [
            "Архив акций ({nom}) города {town} лежит в трёх коробках, по периоду на коробку и без пропусков: {a1}–{a2}, {b1}–{b2}, "
            "{c1}–{c2}.",
            [
                "Акциям ({nom}) города {town} посвящены три главы, продолжающие одна другую:",
                "1. {a1}–{a2}",
                "2. {b1}–{b2}",
                "3. {c1}–{c2}",
            ],
        ],
        "kk": [
            "{town} қаласындағы акциялардың ({topic}) мұрағаты үш қорапта, әр қорапта бір кезең, арасы бос емес: {a1}–{a2}, "
            "{b1}–{b2}, {c1}–{c2}.",
            [
                "{town} қаласының акцияларына ({topic}) бірін-бірі жалғайтын үш тарау арналған:",
                "1. {a1}–{a2}",
                "2. {b1}–{b2}",
                "3. {c1}–{c2}",
            ],
        ],
    },
}
