"""Years and towns that are told of as the first, the last or the n-th of a table."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Far, Grid, Source, Wording

_PEAK_EN: Sequence[Wording] = [
    [Grid("{Topic}, {town}", ["Year", "Number"]), "{year} tops the list with {value}."],
    [
        "With {value} {topic}, {year} was the worst year that {town} had known in that decade.",
        Grid("{town}: number of {topic}", ["Year", "Total"]),
    ],
    [
        Grid("Count of {topic} in {town}", ["Year", "Count"]),
        Far("{town} never again saw as many {topic} as in {year}, nor had it seen so many before."),
    ],
    [
        Grid("{town}, {topic} each year", ["Year", "Registered"]),
        "Until {year} the line goes up; from then on it only comes down, so that {year} marks the high point.",
    ],
    [
        Grid("Yearly figures on {topic} ({town})", ["Year", "Figures"]),
        "What year brought the largest number? {year}.",
    ],
]
_PEAK_RU: Sequence[Wording] = [
    [Grid("{nom}, город {town}", ["Год", "Число"]), "Возглавляет список {year} год с показателем {value}."],
    [
        "Худшим за десятилетие для города {town} стал {year} год, когда насчитали {value:topic}.",
        Grid("Город {town}: число {topic}", ["Год", "Всего"]),
    ],
    [
        Grid("Подсчёт {topic} в городе {town}", ["Год", "Подсчитано"]),
        Far("Столько {topic}, сколько в {year} году, город {town} не видел ни прежде, ни потом."),
    ],
    [
        Grid("Город {town}, {nom} за каждый год", ["Год", "Отмечено"]),
        "Высшая точка кривой — {year} год.",
    ],
    [
        Grid("Годовые данные: {nom} ({town})", ["Год", "Случаев"]),
        "В каком году их было больше всего? В {year}-м.",
    ],
]
_PEAK_KK: Sequence[Wording] = [
    [Grid("{Topic}, {town} қаласы", ["Жыл", "Саны"]), "Тізімнің басында {value} көрсеткішімен {year} жыл тұр."],
    [
        "{value} {topic} болған {year} жыл {town} қаласы үшін онжылдықтағы ең ауыр жыл болды.",
        Grid("{town} қаласы: {topic} саны", ["Жыл", "Барлығы"]),
    ],
    [
        Grid("{town} қаласындағы {topic} есебі", ["Жыл", "Есеп"]),
        Far("{town} қаласы {year} жылғыдай көп {topic} көрген емес: бұрын да, кейін де."),
    ],
    [
        Grid("{town} қаласы, әр жылғы {topic}", ["Жыл", "Тіркелді"]),
        "Қисықтың ең биік нүктесі – {year} жыл.",
    ],
    [
        Grid("{Topic} туралы жылдық дерек ({town})", ["Жыл", "Оқиға"]),
        "Қай жылы ең көп болды? {year} жылы.",
    ],
]
_HIGHEST_EN: Sequence[Wording] = [
    [Grid("{Topic} in {year}", ["Town", "Number"]), "{best} is far ahead of the rest."],
    [
        "The champion of {year}, if the word may be used of {topic}, was {best}.",
        Grid("{Topic} by town, {year}", ["Town", "Cases"]),
    ],
    [
        Grid("Count of {topic} in {year}", ["Town", "Count"]),
        Far(
            "{best}, where {topic} were more common in {year} than in any of the towns compared, asked the insurers "
            "for patience."
        ),
    ],
    [
        Grid("{Topic}: returns for {year}", ["Town", "Returns"]),
        "Four of the five towns have lower figures than {best}.",
    ],
    [
        Grid("{Topic} in five towns, {year}", ["Town", "Total"]),
        Source("The towns differ.", "The maximum belongs to {best}, see the column of {topic}."),
    ],
]
_HIGHEST_RU: Sequence[Wording] = [
    [Grid("Число {topic}, {year} год", ["Город", "Число"]), "{best} заметно опережает остальные города."],
    [
        "Печальным рекордсменом {year} года по числу {topic} оказался {best}.",
        Grid("Число {topic} по городам в {year} году", ["Город", "Случаи"]),
    ],
    [
        Grid("Подсчёт {topic} за {year} год", ["Город", "Подсчитано"]),
        Far(
            "Город {best}, где {topic} в {year} году было больше, чем в любом другом из сравниваемых, попросил "
            "отсрочки."
        ),
    ],
    [
        Grid("Отчёты о числе {topic}, {year} год", ["Город", "Число"]),
        "У четырёх из пяти городов показатели ниже, чем у города {best}.",
    ],
    [
        Grid("Пять городов, число {topic}, {year} г.", ["Город", "Итого"]),
        Source("Города различаются.", "Максимум — у города {best}, см. столбец с числом {topic}."),
    ],
]
_HIGHEST_KK: Sequence[Wording] = [
    [Grid("{year} жылғы {topic} саны", ["Қала", "Саны"]), "{best} басқа қалалардан едәуір озық тұр."],
    [
        "{topic} саны жағынан {year} жылдың рекордшысы {best} болды.",
        Grid("{year} жыл, қалалардағы {topic}", ["Қала", "Оқиға"]),
    ],
    [
        Grid("{year} жылғы {topic} есебі", ["Қала", "Есеп"]),
        Far("{year} жылы салыстырылған қалалардың бәрінен де {topic} жиі болған {best} қаласы көмек сұрады."),
    ],
    [
        Grid("{Topic} туралы {year} жылғы есептер", ["Қала", "Саны"]),
        "Бес қаланың төртеуінде көрсеткіш {best} қаласына қарағанда төмен.",
    ],
    [
        Grid("Бес қала, {topic} саны, {year} ж.", ["Қала", "Барлығы"]),
        Source("Қалалар әртүрлі.", "Ең үлкен мән {best} қаласында, {topic} бағанын қараңыз."),
    ],
]
_LAST_EN: Sequence[Wording] = [
    [
        Grid("{Topic} in four towns", ["Town", "{y1}", "{y2}", "{y3}", "{y4}"]),
        "Nobody ever fell below {last}.",
    ],
    [
        "{last} can call itself the quietest of the four: each time the {topic} were counted it had the fewest.",
        Grid("Counts of {topic}", ["Town", "{y1}", "{y2}", "{y3}", "{y4}"]),
    ],
    [
        Grid("{Topic}, {y1} to {y4}", ["Town", "{y1}", "{y2}", "{y3}", "{y4}"]),
        Far("The figures for {topic} in {last} were lower than those of the other three towns in all of the years."),
    ],
]
_LAST_RU: Sequence[Wording] = [
    [
        Grid("{Topic}: четыре города", ["Город", "{y1}", "{y2}", "{y3}", "{y4}"]),
        "Ниже города {last} не опускался никто ни в одном году.",
    ],
    [
        "Самым спокойным из четырёх можно назвать {last}: при каждом подсчёте {topic} там было меньше всего.",
        Grid("Подсчёты {topic}", ["Город", "{y1}", "{y2}", "{y3}", "{y4}"]),
    ],
    [
        Grid("Число {topic}, {y1}–{y4}", ["Город", "{y1}", "{y2}", "{y3}", "{y4}"]),
        Far("Показатели города {last} по числу {topic} во все годы уступали показателям трёх остальных городов."),
    ],
]
_LAST_KK: Sequence[Wording] = [
    [
        Grid("{Topic}: төрт қала", ["Қала", "{y1}", "{y2}", "{y3}", "{y4}"]),
        "Бірде-бір жылы ешбір қала {last} қаласынан төмен түскен жоқ.",
    ],
    [
        "Төртеуінің ең тынышы – {last}: {topic} саналған сайын ең азы сонда болды.",
        Grid("{Topic} есебі", ["Қала", "{y1}", "{y2}", "{y3}", "{y4}"]),
    ],
    [
        Grid("{Topic} саны, {y1}–{y4}", ["Қала", "{y1}", "{y2}", "{y3}", "{y4}"]),
        Far("{last} қаласындағы {topic} саны барлық жылда қалған үш қаланың көрсеткішінен төмен болды."),
    ],
]
_RANK_EN: Sequence[Wording] = [
    [Grid("{Topic}, {year}", ["Town", "Number"]), "Place {place} goes to {one}."],
    [
        "In the table below {one} is the town with the {rank} highest number of {topic}.",
        Grid("{Topic} in {year} by town", ["Town", "Cases"]),
    ],
    [
        Grid("{Topic} of {year}", ["Town", "Counted"]),
        Far(
            "As for {topic}, {one} held place {place} in {year} when the towns are listed from the largest number down."
        ),
    ],
]
_RANK_RU: Sequence[Wording] = [
    [Grid("Число {topic}, {year} год", ["Город", "Число"]), "На {place}-м месте — {one}."],
    [
        "В таблице ниже город {one} по числу {topic} стоит на {place}-й позиции сверху.",
        Grid("Города по числу {topic}, {year} год", ["Город", "Случаи"]),
    ],
    [
        Grid("Сведения о числе {topic} в {year} году", ["Город", "Учтено"]),
        Far(
            "Что касается {topic}, то {rank} место в {year} году (считая от наибольшего числа) принадлежало городу "
            "{one}."
        ),
    ],
]
_RANK_KK: Sequence[Wording] = [
    [Grid("{Topic} саны, {year} жыл", ["Қала", "Саны"]), "{place}-орында – {one}."],
    [
        "Төмендегі кестеде {topic} саны бойынша {one} қаласы жоғарыдан санағанда {rank} орынды иеленеді.",
        Grid("{year} жыл: қалалардағы {topic}", ["Қала", "Оқиға"]),
    ],
    [
        Grid("{year} жылғы {topic} туралы мәлімет", ["Қала", "Тіркелді"]),
        Far(
            "{topic} жайына келсек, {year} жылы {rank} орын (ең көп саннан бастап санағанда) {one} қаласына тиесілі "
            "болды."
        ),
    ],
]

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "peak": {"en": _PEAK_EN, "ru": _PEAK_RU, "kk": _PEAK_KK},
    "highest": {"en": _HIGHEST_EN, "ru": _HIGHEST_RU, "kk": _HIGHEST_KK},
    "always-last": {"en": _LAST_EN, "ru": _LAST_RU, "kk": _LAST_KK},
    "rank": {"en": _RANK_EN, "ru": _RANK_RU, "kk": _RANK_KK},
}
