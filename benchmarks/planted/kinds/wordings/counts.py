"""Counts told in text and tables, parts and totals, and shares that make 100."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Far, Grid, Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "text-against-table": {
        "en": [
            [
                Grid("Annual totals of {topic}, {town}", ["Year", "Total"]),
                Far("As was shown in the table of annual totals, {year} brought {town} {value} {topic}."),
            ],
            [
                Grid("{Topic} registered by the authorities of {town}, by year", ["Year", "Registered {topic}"]),
                "In {year} the authorities of {town} registered {value} {topic} (see the table).",
            ],
            [
                "The next table gives the number of {topic} in {town} for each year; for {year}, for example, it is {value}.",
                Grid("{Topic} in {town}: the figures", ["Year", "N"]),
            ],
            [
                Grid("How many {topic} there were in {town}", ["Year", "Number"]),
                Far("We have seen (in the table on {topic} in {town}) that {year} was a year with {value} {topic}."),
            ],
            [
                Grid("{Topic}, city of {town}", ["Year", "Cases"]),
                "{value} cases are recorded for {year} in the table on {topic} in {town}.",
            ],
        ],
        "ru": [
            [
                Grid("Годовые итоги: число {topic}, город {town}", ["Год", "Итого"]),
                Far("Как показано в таблице годовых итогов, {year} год принёс городу {town} {value:topic}."),
            ],
            [
                Grid(
                    "Количество {topic}, зарегистрированных властями города {town}, по годам",
                    ["Год", "Зарегистрировано"],
                ),
                "За {year} год власти города {town} зарегистрировали {topic}: {value} (см. табл.).",
            ],
            [
                "В следующей таблице дано число {topic} в городе {town} за каждый год; так, за {year} год оно равно {value}.",
                Grid("Число {topic} в городе {town}: данные", ["Год", "N"]),
            ],
            [
                Grid("Сколько {topic} было в городе {town}", ["Годы", "Кол-во"]),
                Far("Выше в таблице мы видели, что {topic} в городе {town} в {year} году насчитывалось {value}."),
            ],
        ],
        "kk": [
            [
                Grid("Жылдық қорытынды: {topic} саны, {town} қаласы", ["Жыл", "Барлығы"]),
                Far("Жылдық қорытынды кестесінде көрсетілгендей, {year} жыл {town} қаласына {value} {topic} әкелді."),
            ],
            [
                Grid("{town} қаласының билігі тіркеген {topic} саны, жылдар бойынша", ["Жыл", "Тіркелді"]),
                "{year} жылы {town} қаласының билігі {value} {topic} тіркеді (кестені қараңыз).",
            ],
            [
                "Келесі кестеде {town} қаласындағы {topic} саны әр жыл үшін берілген; мысалы, {year} жылы ол {value:dat} тең.",
                Grid("{town} қаласындағы {topic}: деректер", ["Жыл", "N"]),
            ],
            [
                Grid("{town} қаласында қанша {topic} болды", ["Жылдар", "Саны"]),
                Far("Жоғарыдағы кестеден {town} қаласында {year} жылы {topic} саны {value} болғанын көрдік."),
            ],
        ],
    },
    "told-twice": {
        "en": [
            [
                "According to the police, there were {value} {topic} in {town} in {year}.",
                Far("Police figures put the number of {topic} in {town} in {year} at {again}."),
            ],
            [
                "{Topic} became frequent in {town}: there were {value} of them in {year} alone.",
                Far("With {again} {topic} in {year} (see above), {town} was no exception."),
            ],
            [
                "{year} was a restless year in {town}, in the course of which {value} {topic} were counted.",
                Far("To repeat, in {year} {again} {topic} were counted in {town}."),
            ],
            [
                "The yearbook of {town} lists {value} {topic} for {year}.",
                Far("The {again} {topic} that the yearbook of {town} lists for {year} have been discussed above."),
            ],
            [
                "In the year {year}, the number of {topic} in {town} stood at {value}.",
                Far("It should be remembered that the number of {topic} in {town} was {again} in {year}."),
            ],
        ],
        "ru": [
            [
                "По данным полиции, число {topic} в городе {town} в {year} году составило {value}.",
                Far(
                    "Напомним, что, по данным полиции, в {year} году число {topic} в городе {town} составляло {again}."
                ),
            ],
            [
                "В городе {town} в {year} году прошло немало {topic}, а точнее {value}.",
                Far("Как отмечалось выше, {topic} в городе {town} в {year} году было {again}."),
            ],
            [
                "Ежегодник города {town} за {year} год называет {value:topic}.",
                Far("Те {again:topic}, которые ежегодник города {town} называет за {year} год, уже упоминались."),
            ],
            [
                "{year} год был в городе {town} неспокойным: {topic} насчитали {value}.",
                Far("Итак, в {year} году в городе {town} насчитали {again:topic}, о чём уже шла речь."),
            ],
        ],
        "kk": [
            [
                "Полиция деректері бойынша, {year} жылы {town} қаласында {topic} саны {value} болды.",
                Far("Еске салсақ, полиция деректері бойынша {year} жылы {town} қаласында {topic} саны {again} болған."),
            ],
            [
                "{town} қаласында {year} жылы {topic} аз болған жоқ, дәлірек айтқанда {value}.",
                Far("Жоғарыда атап өтілгендей, {town} қаласында {year} жылғы {topic} саны {again}."),
            ],
            [
                "{town} қаласының жылнамасы {year} жыл бойынша {value} {topic} атайды.",
                Far("{town} қаласының жылнамасы {year} жыл бойынша атаған {again} {topic} туралы бұрын айтылды."),
            ],
            [
                "{town} үшін {year} жыл мазасыз болды: {value} {topic} саналды.",
                Far("Сонымен, {year} жылы {town} қаласында {again} {topic} саналғаны жоғарыда айтылды."),
            ],
        ],
    },
    "parts-of-a-total": {
        "en": [
            "{total} people were charged after the {topic} in {town} in {year}. Of these, {a} were acquitted, {b} received suspended sentences and {c} went to prison.",
            "In {year} the police in {town} detained {a} men, {b} women and {c} minors at {topic}, {total} people in all.",
            "The courts of {town} heard {total} cases arising from the {topic} of {year}, of which {a} ended in fines, {b} in arrest and the other {c} in a warning.",
            "Those injured during the {topic} in {town} in {year} ({a} demonstrators, {b} policemen and {c} bystanders) number {total}.",
            "{a} students, {b} workers and {c} pensioners – altogether {total} persons – were fined for {topic} in {town} in {year}.",
            "Detentions at {topic} in {town} in {year} totalled {total}: {a} in spring, {b} in summer and {c} in autumn, and none in winter.",
        ],
        "ru": [
            "После акций ({nom}) в городе {town} в {year} году обвинение предъявили {total} участникам. Из них {a} оправданы, {b} получили условный срок и {c} отправлены в колонию.",
            "В {year} году полиция города {town} задержала на акциях ({nom}) {a} мужчин, {b} женщин и {c} несовершеннолетних – в общей сложности {total:человека|человека|человек}.",
            "Суды города {town} рассмотрели {total:дело|дела|дел} об акциях {year} года ({nom}), из которых {a} закончились штрафом, {b} – арестом, а остальные {c} – предупреждением.",
            "Число пострадавших на акциях ({nom}) в городе {town} в {year} году – {total} (демонстрантов – {a}, полицейских – {b}, прохожих – {c}).",
            "За участие в акциях ({nom}) в городе {town} в {year} году оштрафовано {total} чел., в том числе {a} студентов, {b} рабочих и {c} пенсионеров; других среди них не было.",
        ],
        "kk": [
            "{year} жылы {town} қаласындағы акциялардан ({topic}) кейін {total} адамға айып тағылды. Олардың {a:poss} ақталды, {b:poss} шартты жаза алды, {c:poss} түрмеге қамалды.",
            "{year} жылы {town} қаласының полициясы акцияларда ({topic}) {a} ер адамды, {b} әйелді және {c} кәмелетке толмаған жасты – жалпы саны {total} адамды – ұстады.",
            "{town} қаласының соттары {year} жылғы акциялар ({topic}) бойынша {total} істі қарады, соның {a:poss} айыппұлмен, {b:poss} қамаумен, қалған {c:poss} ескертумен аяқталды.",
            "{year} жылы {town} қаласындағы акцияларда ({topic}) зардап шеккендер саны – {total} ({a} шеруші, {b} полицей, {c} жолаушы).",
            "{town} қаласында {year} жылғы акцияларға ({topic}) қатысқаны үшін {a} студентке, {b} жұмысшыға және {c} зейнеткерге, барлығы {total} адамға айыппұл салынды.",
        ],
    },
    "total-of-a-column": {
        "en": [
            [Grid("{Topic} in four towns (source: office of {town})", ["Town", "In {y1}", "In {y2}"])],
            [
                Grid("{Topic} registered in {y1} and {y2}; compiled in {town}", ["Location", "{y1}", "{y2}"]),
                "The last line of the table of {topic} is the sum of those above it.",
            ],
            [
                "How many {topic} each town had in {y1} and {y2} is seen from the next table, with the sum below.",
                Grid("Numbers of {topic} (records kept in {town})", ["Town", "{y1}, number", "{y2}, number"]),
            ],
            [Grid("Statistics of {topic}, {y1}-{y2} (prepared by the bureau in {town})", ["City", "{y1}", "{y2}"])],
        ],
        "ru": [
            [
                Grid(
                    "Количество {topic} в четырёх городах (источник: управа города {town})",
                    ["Город", "В {y1} г.", "В {y2} г."],
                )
            ],
            [
                Grid(
                    "Зарегистрировано {topic} в {y1} и {y2} гг.; составлено в городе {town}",
                    ["Местность", "{y1}", "{y2}"],
                ),
                "Последняя строка таблицы о числе {topic} – сумма предыдущих.",
            ],
            [
                "Сколько {topic} было в каждом городе в {y1} и {y2} годах, видно из следующей таблицы; внизу дана сумма.",
                Grid("Число {topic} (записи велись в городе {town})", ["Город", "{y1}, ед.", "{y2}, ед."]),
            ],
            [Grid("Статистика {topic} за {y1}-{y2} гг. (бюро города {town})", ["Населённый пункт", "{y1}", "{y2}"])],
        ],
        "kk": [
            [Grid("Төрт қаладағы {topic} саны (дереккөз: {town} әкімдігі)", ["Қала", "{y1} ж.", "{y2} ж."])],
            [
                Grid(
                    "{y1} және {y2} жылдары тіркелген {topic}; {town} қаласында жасалған",
                    ["Елді мекен", "{y1}", "{y2}"],
                ),
                "{Topic} кестесінің соңғы жолы – жоғарыдағылардың қосындысы.",
            ],
            [
                "{y1} және {y2} жылдары әр қалада қанша {topic} болғаны келесі кестеден көрінеді; төменде қосындысы берілген.",
                Grid("{Topic} саны (жазбалар {town} қаласында жүргізілген)", ["Қала", "{y1}, саны", "{y2}, саны"]),
            ],
            [Grid("{y1}-{y2} жылдардағы {topic} статистикасы ({town} бюросы)", ["Қала", "{y1}", "{y2}"])],
        ],
    },
    "shares-make-100": {
        "en": [
            [
                "All {topic} of {year} took place in one of five towns, as the shares in the next table show.",
                Grid("{Topic} in {year}: share of each of the five towns (bureau of {town})", ["Town", "Share"]),
            ],
            [
                Grid("{Topic} of {year} broken down by town, % (source: {town} chamber)", ["Town", "%"]),
                "Apart from the five towns of this table, no place had {topic} in {year}.",
            ],
            [
                Grid(
                    "Percentage distribution of all {topic} in {year} (data: {town})",
                    ["Town", "Percentage of all {topic}"],
                )
            ],
            [
                Grid(
                    "Each town's part in the total of {topic} in {year}, all towns listed (data: {town})",
                    ["Town", "Part of the total"],
                ),
            ],
        ],
        "ru": [
            [
                "В {year} году {topic} не было нигде, кроме пяти городов, доли которых даны в следующей таблице.",
                Grid(
                    "Где прошло сколько {topic} в {year} году: доля каждого из пяти городов (бюро города {town})",
                    ["Город", "Доля"],
                ),
            ],
            [
                Grid(
                    "Распределение всех {topic} {year} года по городам, % (источник: палата города {town})",
                    ["Город", "%"],
                ),
                "Кроме пяти городов этой таблицы, в {year} году {topic} нигде не было.",
            ],
            [Grid("Структура {topic} в {year} году, в % к итогу (данные: {town})", ["Город", "В % к итогу"])],
            [
                Grid(
                    "Удельный вес городов в общем числе {topic} за {year} год, все города (данные: {town})",
                    ["Город", "Уд. вес"],
                )
            ],
        ],
        "kk": [
            [
                "{year} жылы {topic} бес қаладан басқа еш жерде болған жоқ, олардың үлесі келесі кестеде берілген.",
                Grid("{year} жылғы {topic}: бес қаланың әрқайсысының үлесі ({town} бюросы)", ["Қала", "Үлесі"]),
            ],
            [
                Grid(
                    "{year} жылғы барлық {topic} оқиғаларының қалалар бойынша бөлінуі, % (дереккөз: {town} палатасы)",
                    ["Қала", "%"],
                ),
                "Осы кестедегі бес қаладан басқа жерде {year} жылы {topic} болған жоқ.",
            ],
            [
                Grid(
                    "{year} жылғы {topic} оқиғаларының құрылымы, жалпы санға шаққанда % ({town} деректері)",
                    ["Қала", "Жалпы санға шаққанда"],
                )
            ],
            [
                Grid(
                    "{year} жылғы {topic} оқиғаларының жалпы санындағы қалалардың үлес салмағы, барлық қалалар ({town} деректері)",
                    ["Қала", "Үлес салмағы"],
                )
            ],
        ],
    },
}
