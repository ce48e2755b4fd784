"""Wordings: tables with a row of totals, or of shares that make 100."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Grid, Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "total-of-a-column": {
        "en": [
            [
                Grid(
                    "{Topic} in four towns",
                    ("Town", "{y1}", "{y2}"),
                ),
            ],
            [
                "The next table compares the {topic} of {y1} with those of {y2}.",
                Grid(
                    "Number of {topic} by town, after the list kept in {town}",
                    ("Town", "{y1}", "{y2}"),
                ),
            ],
            [
                Grid(
                    "{Topic} by place, years {y1} and {y2}",
                    ("Place", "Year {y1}", "Year {y2}"),
                ),
                "Source: office of statistics, {town}. The last line is the sum of the lines above it.",
            ],
            [
                Grid(
                    "Reported {topic}",
                    ("Reported from", "{y1}", "{y2}"),
                ),
                "Whether the {topic} of the two years can be compared is an open question, since the office in "
                "{town} changed its forms.",
            ],
            [
                "The insurers' association in {town} publishes the number of {topic} every year; here are two of "
                "its lists side by side.",
                Grid(
                    "{Topic} known to the insurers",
                    ("Town", "in {y1}", "in {y2}"),
                ),
            ],
            [
                Grid(
                    "Count of {topic}, {y1}–{y2}",
                    ("Municipality", "{y1}", "{y2}"),
                ),
                "The municipalities are those that sent returns to {town}.",
            ],
            [
                Grid(
                    "{Topic} before and after the reform",
                    ("Town", "{y1} (before)", "{y2} (after)"),
                ),
                "Figures supplied by the ministry's branch in {town}.",
            ],
        ],
        "ru": [
            [
                Grid(
                    "Число {topic} по городам",
                    ("Город", "{y1}", "{y2}"),
                ),
            ],
            [
                "Ниже сопоставлено число {topic} в {y1} и {y2} годах.",
                Grid(
                    "Число {topic} по списку, который ведётся в городе {town}",
                    ("Город", "{y1}", "{y2}"),
                ),
            ],
            [
                Grid(
                    "Количество {topic}, {y1} и {y2} гг.",
                    ("Населённый пункт", "{y1} г.", "{y2} г."),
                ),
                "Источник: статистическое бюро города {town}. Последняя строка – сумма предыдущих.",
            ],
            [
                Grid(
                    "Зарегистрировано {topic}",
                    ("Где", "{y1}", "{y2}"),
                ),
                "Сравнимы ли эти годы, сказать трудно: бюро города {town} меняло бланки.",
            ],
            [
                "Союз страховщиков города {town} публикует число {topic} ежегодно; приводим рядом два его списка.",
                Grid(
                    "Число {topic}, известных страховщикам",
                    ("Город", "{y1} год", "{y2} год"),
                ),
            ],
            [
                Grid(
                    "Итоги учёта {topic}, {y1}–{y2} гг.",
                    ("Муниципалитет", "{y1}", "{y2}"),
                ),
                "Включены муниципалитеты, приславшие отчёт в город {town}.",
            ],
            [
                Grid(
                    "Число {topic} до и после реформы",
                    ("Город", "{y1} (до)", "{y2} (после)"),
                ),
                "Цифры предоставлены отделением министерства (г. {town}).",
            ],
        ],
        "kk": [
            [
                Grid(
                    "{Topic} саны, қалалар бойынша",
                    ("Қала", "{y1}", "{y2}"),
                ),
            ],
            [
                "Төменде {y1} және {y2} жылдардағы {topic} саны салыстырылған.",
                Grid(
                    "{town} қаласында жүргізілетін тізім бойынша {topic} саны",
                    ("Қала", "{y1}", "{y2}"),
                ),
            ],
            [
                Grid(
                    "{y1} және {y2} жылдардағы {topic} саны",
                    ("Елді мекен", "{y1} ж.", "{y2} ж."),
                ),
                "Дереккөз: {town} қаласының статистика бюросы. Соңғы жол – алдыңғы жолдардың қосындысы.",
            ],
            [
                Grid(
                    "Тіркелген {topic}",
                    ("Қайда", "{y1}", "{y2}"),
                ),
                "Бұл екі жылды салыстыруға бола ма, айту қиын, өйткені {town} қаласындағы бюро бланкісін өзгертті.",
            ],
            [
                "{town} қаласындағы сақтандырушылар одағы {topic} санын жыл сайын жариялайды; мұнда оның екі тізімі"
                " қатар берілген.",
                Grid(
                    "Сақтандырушыларға белгілі {topic} саны",
                    ("Қала", "{y1} жыл", "{y2} жыл"),
                ),
            ],
            [
                Grid(
                    "{Topic} есебі, {y1}–{y2} жылдар",
                    ("Муниципалитет", "{y1}", "{y2}"),
                ),
                "Кестеге {town} қаласына есеп жіберген муниципалитеттер кірді.",
            ],
            [
                Grid(
                    "Реформаға дейінгі және кейінгі {topic} саны",
                    ("Қала", "{y1} (дейін)", "{y2} (кейін)"),
                ),
                "Сандарды министрліктің {town} қаласындағы бөлімшесі берді.",
            ],
        ],
    },
    "shares-make-100": {
        "en": [
            [
                Grid(
                    "Where the {topic} of {year} happened, in per cent of all",
                    ("Town", "Share"),
                ),
            ],
            [
                "All {topic} of {year} on the list from {town} happened in one of five towns.",
                Grid(
                    "Shares of the five towns in all {topic}, {year}",
                    ("Town", "Share of {topic}"),
                ),
            ],
            [
                Grid(
                    "{Topic} in {year} by town, per cent of the total",
                    ("Town", "Per cent"),
                ),
                "Each of the {topic} was assigned to exactly one town; there were none elsewhere.",
            ],
            [
                Grid(
                    "Percentage distribution of {topic} over towns, {year}",
                    ("Town", "%"),
                ),
                "Source: archive of {town}, own calculations.",
            ],
            [
                "How were the {topic} of {year} spread over the country? The archive of {town} gives the shares, "
                "which together are the whole.",
                Grid(
                    "Spread of {topic} ({year})",
                    ("Town", "Share of the whole"),
                ),
            ],
            [
                Grid(
                    "Breakdown of all {topic} by town ({year} = 100%)",
                    ("Town", "Share in %"),
                ),
            ],
            [
                "The pie chart in the {town} almanac rests on the following shares, which exhaust the whole.",
                Grid(
                    "{Topic} of {year} divided among the towns",
                    ("Town", "Share"),
                ),
            ],
        ],
        "ru": [
            [
                Grid(
                    "Где происходили случаи: распределение {topic} за {year} год, в % к итогу",
                    ("Город", "Доля"),
                ),
            ],
            [
                "Все случаи {year} года из списка города {town} приходятся на пять городов.",
                Grid(
                    "Доли пяти городов в общем числе {topic}, {year} г.",
                    ("Город", "Доля {topic}"),
                ),
            ],
            [
                Grid(
                    "Распределение {topic} по городам в {year} году (в процентах от общего числа)",
                    ("Город", "%"),
                ),
                "Каждый случай отнесён ровно к одному городу; за пределами этих городов случаев не было.",
            ],
            [
                Grid(
                    "Структура {topic} по городам, {year} год",
                    ("Город", "Удельный вес"),
                ),
                "Источник: архив города {town}; за 100 % принято общее число {topic}.",
            ],
            [
                "Как распределялись события {year} года по стране? Архив города {town} даёт доли, вместе "
                "составляющие целое.",
                Grid(
                    "География {topic} ({year} г.)",
                    ("Город", "Доля от целого"),
                ),
            ],
            [
                Grid(
                    "Число {topic} по городам, {year} год = 100 %",
                    ("Город", "Доля, %"),
                ),
            ],
            [
                "Круговая диаграмма в альманахе города {town} построена по следующим долям, исчерпывающим целое.",
                Grid(
                    "Распределение {topic} между городами, {year} год",
                    ("Город", "Доля"),
                ),
            ],
        ],
        "kk": [
            [
                Grid(
                    "{year} жылғы {topic} қайда болды, жалпы санға шаққанда, %",
                    ("Қала", "Үлесі"),
                ),
            ],
            [
                "{town} тізіміндегі {year} жылғы оқиғалардың бәрі бес қалаға тиесілі.",
                Grid(
                    "Бес қаланың {topic} жалпы санындағы үлесі, {year} жыл",
                    ("Қала", "Үлесі"),
                ),
            ],
            [
                Grid(
                    "{Topic} санының қалалар бойынша бөлінуі, {year} жыл (жалпы санның пайызы)",
                    ("Қала", "%"),
                ),
                "Әр оқиға дәл бір қалаға жатқызылған; бұл қалалардан тыс жерде оқиға болған жоқ.",
            ],
            [
                Grid(
                    "{Topic} құрылымы, қалалар бойынша, {year} жыл",
                    ("Қала", "Үлес салмағы"),
                ),
                "Дереккөз: {town} қаласының мұрағаты; {topic} саны 100 % деп алынған.",
            ],
            [
                "Ел ішінде {year} жылғы оқиғалар қалай бөлінді? {town} қаласының мұрағаты үлестерді береді, олар "
                "қосылғанда бүтінді құрайды.",
                Grid(
                    "{Topic} географиясы ({year} жыл)",
                    ("Қала", "Бүтіндегі үлесі"),
                ),
            ],
            [
                Grid(
                    "Қалалар бойынша {topic} саны, {year} жыл = 100 %",
                    ("Қала", "Үлесі, %"),
                ),
            ],
            [
                "{town} альманахындағы дөңгелек диаграмма мына үлестер бойынша салынған, олар бүтінді толық қамтиды.",
                Grid(
                    "{year} жылғы {topic} санының қалалар арасында бөлінуі",
                    ("Қала", "Үлесі"),
                ),
            ],
        ],
    },
}
