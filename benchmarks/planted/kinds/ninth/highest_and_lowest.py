"""Peaks of series, tops of lists and those that are always at the bottom, beside their tables."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Far, Grid, Wording

_OF_YEARS = ["{y1}", "{y2}", "{y3}", "{y4}"]

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "peak": {
        "en": [
            [
                Grid("Number of {topic} registered in {town}", ["Year", "Registered"]),
                "Figures for {town} vary widely, but the maximum is clear: {value} {topic} in {year}.",
            ],
            [
                "In no other year were there as many {topic} in {town} as in {year} ({value}).",
                Grid("{town}: {topic} by year", ["Year", "Cases"]),
            ],
            [
                Grid("{Topic} in {town} according to the monitoring database", ["Year", "Entries"]),
                (
                    "For {town}, {year} stands out. More {topic} were entered in the database for that year than for any other in "
                    "the table."
                ),
            ],
            [
                "{Topic} in {town} peaked in {year}. The annual figures are as follows.",
                Grid("{Topic} per year, {town}", ["Year", "Total"]),
            ],
            [
                Grid("Annual number of {topic} in {town}", ["Year", "Number of cases"]),
                Far("It will be recalled that {town} had its largest annual number of {topic}, {value}, in {year}."),
            ],
        ],
        "ru": [
            [
                Grid("Зарегистрировано {topic} в городе {town}", ["Год", "Количество"]),
                "Значения по городу {town} сильно колеблются, но максимум очевиден: {value:topic} в {year} году.",
            ],
            [
                "Ни в одном другом году в городе {town} не было столько {topic}, сколько в {year} году ({value}).",
                Grid("{town}: {nom} по годам", ["Год", "Случаев"]),
            ],
            [
                Grid("Динамика числа {topic}, город {town}", ["Год", "Число случаев"]),
                "Самым напряжённым для города {town} был {year} год: тогда {topic} было больше, чем в любом другом году из таблицы.",
            ],
            [
                "Пик {topic} в городе {town} пришёлся на {year} год. Погодовые данные приведены ниже.",
                Grid("Количество {topic} за год, {town}", ["Год", "Всего за год"]),
            ],
            [
                Grid("Ежегодное число {topic} в городе {town}", ["Год", "Число"]),
                Far(
                    "Напомним, что наибольшее годовое число {topic} в городе {town} отмечено в {year} году, когда оно достигло {value}."
                ),
            ],
        ],
        "kk": [
            [
                Grid("{town} қаласында тіркелген {topic} саны", ["Жыл", "Тіркелгені"]),
                "{town} қаласы бойынша сандар құбылып тұрады, бірақ ең жоғары мән айқын: {year} жылы {value} {topic}.",
            ],
            [
                "{town} қаласында басқа бірде-бір жылы {year} жылғыдай көп {topic} болған емес ({value}).",
                Grid("{town}: жылдар бойынша {topic}", ["Жыл", "Оқиға саны"]),
            ],
            [
                Grid("{Topic} санының өзгерісі, {town} қаласы", ["Жыл", "Саны"]),
                "{town} қаласы үшін ең шиеленісті жыл {year} жыл болды: онда {topic} кестедегі кез келген басқа жылдан көп.",
            ],
            [
                "{town} қаласында {topic} саны {year} жылы шыңына жетті. Жылдық деректер төменде келтірілген.",
                Grid("Бір жылдағы {topic} саны, {town}", ["Жыл", "Жыл бойы"]),
            ],
            [
                Grid("{town} қаласындағы жыл сайынғы {topic} саны", ["Жыл", "Барлығы"]),
                Far(
                    "{town} қаласындағы {topic} санының ең үлкен жылдық мәні ({value}) {year} жылға тиесілі екенін еске салайық."
                ),
            ],
        ],
    },
    "highest": {
        "en": [
            [
                Grid("{Topic} in {year} as reported by five towns to the {town} office", ["Town", "Reported"]),
                "Of the five towns, {best} reported the most {topic}.",
            ],
            [
                "{Topic} were most numerous in {best}, as the breakdown drawn up in {town} for {year} shows.",
                Grid("Breakdown of {topic} by town, {year} (drawn up in {town})", ["Town", "Number"]),
            ],
            [
                Grid("Where the {topic} of {year} took place ({town} data set)", ["Town", "Cases"]),
                "No town in the table had more {topic} than {best}.",
            ],
            [
                Grid("Registered {topic}, {year}, records kept in {town}", ["Place", "Registered"]),
                "The distribution is uneven. {best} accounts for the greatest number of {topic}.",
            ],
            [
                Grid("{Topic} by town, {year} (source: {town} archive)", ["Town", "Number of cases"]),
                Far("In the {town} archive, the town with the largest number of {topic} for {year} is {best}."),
            ],
        ],
        "ru": [
            [
                Grid("Число {topic} в пяти городах в {year} году (данные бюро города {town})", ["Город", "Случаев"]),
                "Из пяти городов больше всего {topic} пришлось на {best}.",
            ],
            [
                "Как показывает сводка, составленная за {year} год в городе {town}, {best} опережает остальные города по числу {topic}.",
                Grid("Распределение {topic} по городам, {year} год (сводка города {town})", ["Город", "Количество"]),
            ],
            [
                Grid(
                    "Сведения о количестве {topic} за {year} год (собраны в городе {town})",
                    ["Населённый пункт", "Количество"],
                ),
                "Ни в одном городе из таблицы не было больше {topic}, чем в городе {best}.",
            ],
            [
                Grid("География {topic} в {year} году (архив города {town})", ["Город", "Число случаев"]),
                "Распределение неравномерно. Максимальное число {topic} зафиксировано в городе {best}.",
            ],
            [
                Grid("Количество {topic} по городам, {year} год, картотека города {town}", ["Город", "Всего"]),
                Far("В картотеке города {town} по числу {topic} за {year} год лидирует {best}."),
            ],
        ],
        "kk": [
            [
                Grid("{year} жылы бес қаладағы {topic} саны ({town} бюросының деректері)", ["Қала", "Оқиға саны"]),
                "Бес қаланың ішінде {topic} саны жағынан бірінші орында {best} тұр.",
            ],
            [
                "{town} қаласында {year} жыл бойынша жасалған жиынтықта {topic} саны {best} қаласында басқалардан көп.",
                Grid("{Topic} санының қалалар бойынша бөлінуі, {year} жыл ({town} жиынтығы)", ["Қала", "Саны"]),
            ],
            [
                Grid("{year} жылғы {topic} туралы мәліметтер ({town} қаласында жиналған)", ["Елді мекен", "Саны"]),
                "Кестедегі бірде-бір қалада {topic} саны {best} қаласындағыдан көп болған жоқ.",
            ],
            [
                Grid("{year} жылғы {topic} географиясы ({town} мұрағаты)", ["Қала", "Тіркелгені"]),
                "Бөлініс біркелкі емес. Ең көп {topic} {best} қаласында тіркелді.",
            ],
            [
                Grid("Қалалар бойынша {topic} саны, {year} жыл, {town} картотекасы", ["Қала", "Барлығы"]),
                Far("{town} картотекасында {year} жылғы {topic} саны бойынша көш бастап тұрған қала – {best}."),
            ],
        ],
    },
    "always-last": {
        "en": [
            [
                Grid("{Topic} in four towns ({town} office)", ["Town", *_OF_YEARS]),
                "{last} recorded the fewest {topic} of the four towns every year.",
            ],
            [
                "From {y1} to {y4}, {last} came last in each single year by the number of {topic}.",
                Grid("Annual figures on {topic} collected in {town}", ["Town", *_OF_YEARS]),
            ],
            [
                Grid("{Topic} by town, {y1}–{y4} (compiled in {town})", ["Town", *_OF_YEARS]),
                "Whichever year one takes, the smallest number of {topic} is found in {last}.",
            ],
            [
                Grid("{Topic}: comparison of towns, data set of {town}", ["Town", *_OF_YEARS]),
                "The towns differ considerably. In every column it is {last} that shows the lowest number of {topic}.",
            ],
            [
                Grid("Number of {topic} per town and year, {town} monitoring", ["Town", *_OF_YEARS]),
                Far(
                    "Year after year, none of the towns covered by the {town} monitoring had fewer {topic} than {last}, a fact that "
                    "local officials put down to good management."
                ),
            ],
        ],
        "ru": [
            [
                Grid("Число {topic} в четырёх городах (данные города {town})", ["Город", *_OF_YEARS]),
                "Меньше всего {topic} ежегодно фиксировалось в городе {last}.",
            ],
            [
                "С {y1} по {y4} год {last} неизменно занимает последнее место по числу {topic}.",
                Grid("Погодовые данные о числе {topic} (собраны в городе {town})", ["Город", *_OF_YEARS]),
            ],
            [
                Grid(
                    "Количество {topic} по городам, {y1}–{y4} гг. (составлено в городе {town})", ["Город", *_OF_YEARS]
                ),
                "Какой бы год мы ни взяли, наименьшее количество {topic} отмечается в городе {last}.",
            ],
            [
                Grid("Сравнение городов по числу {topic} (картотека города {town})", ["Город", *_OF_YEARS]),
                "Различия между городами значительны. В каждом столбце минимальное значение принадлежит одному и тому же городу: {last}.",
            ],
            [
                Grid("Мониторинг города {town}: число {topic} по городам и годам", ["Город", *_OF_YEARS]),
                Far(
                    "Из городов, охваченных мониторингом города {town}, ни в одном и ни в один год не было меньше {topic}, чем в "
                    "городе {last}; местные чиновники считают это своей заслугой."
                ),
            ],
        ],
        "kk": [
            [
                Grid("Төрт қаладағы {topic} саны ({town} деректері)", ["Қала", *_OF_YEARS]),
                "Жыл сайын төрт қаланың ішінде {topic} ең аз тіркелген қала – {last}.",
            ],
            [
                "{y1} жылдан {y4} жылға дейін {last} қаласы {topic} саны бойынша ұдайы соңғы орында болды.",
                Grid("{Topic} туралы жылдық деректер ({town} қаласында жиналған)", ["Қала", *_OF_YEARS]),
            ],
            [
                Grid("Қалалардағы {topic} саны, {y1}–{y4} жж. ({town} қаласында жасалған)", ["Қала", *_OF_YEARS]),
                "Қай жылды алсақ та, {topic} санының ең төменгі көрсеткіші {last} қаласында.",
            ],
            [
                Grid("{Topic} саны бойынша қалаларды салыстыру ({town} картотекасы)", ["Қала", *_OF_YEARS]),
                "Қалалар арасындағы айырмашылық үлкен. Әр бағандағы ең кіші мән бір ғана қалаға тиесілі: {last}.",
            ],
            [
                Grid("{town} мониторингі: қалалар мен жылдар бойынша {topic} саны", ["Қала", *_OF_YEARS]),
                Far(
                    "{town} мониторингі қамтыған қалалардың бірде-бірінде, бірде-бір жылы {topic} саны {last} қаласындағыдан аз "
                    "болған жоқ; жергілікті шенеуніктер мұны өз еңбегі деп біледі."
                ),
            ],
        ],
    },
}
