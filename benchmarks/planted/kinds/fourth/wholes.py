"""Parts and the whole that they make: counts, shares and options."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Grid, Source, Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "parts-of-a-total": {
        "en": [
            "{total} {topic} took place in {town} in {year}: {a} in spring, {b} in summer and {c} in the remaining months.",
            "Of all {total} {topic} in {town} in {year}, {a} had been permitted, {b} had been forbidden, and for {c} nobody had "
            "applied.",
            "In {year}, {a} {topic} in {town} passed off peacefully, {b} ended in fines and {c} in arrests – {total} altogether.",
            "The police of {town} divide the {total} {topic} of {year} by district (north {a}, centre {b}, south {c}).",
            [
                "{Topic} in {town} in {year}, by who called them:",
                "trade unions – {a}",
                "parties – {b}",
                "nobody in particular – {c}",
                "all together – {total}",
            ],
            "Adding up the three districts of {town}, with {a}, {b} and {c}, gives {total} {topic} for {year}.",
            "{town} had {total} {topic} in {year}. Workdays saw {a} of them, Saturdays {b} and Sundays {c}.",
            [
                Source(
                    "The monitors know of {total} {topic} in {town} in {year}.",
                    "That is, {a} from the press, {b} from the police and {c} from both.",
                )
            ],
        ],
        "ru": [
            "За {year} год в городе {town} {topic} было {total}: весной — {a}, летом — {b}, в остальные месяцы — {c}.",
            "Из общего числа {topic} в городе {town} в {year} году ({total}) разрешены были {a}, запрещены {b}, а по поводу ещё {c} никто не "
            "обращался.",
            "В {year} году в городе {town} {topic} мирно прошло {a}, штрафами закончилось {b}, арестами — {c}, а всего их {total}.",
            "Полиция города {town} делит общее число {topic} за {year} год, {total}, по районам (север — {a}, центр — {b}, юг — {c}).",
            [
                "Кто созывал людей при проведении {topic} в городе {town} в {year} году:",
                "профсоюзы — {a}",
                "партии — {b}",
                "неизвестные лица — {c}",
                "в сумме — {total}",
            ],
            "Сложив данные трёх районов города {town} — {a}, {b} и {c}, — получаем за {year} год {topic}: {total}.",
            "В {year} году в городе {town} {topic} набралось {total}. На будни пришлось {a}, на субботы — {b}, на воскресенья — {c}.",
            [
                Source(
                    "Наблюдателям известно число {topic} в городе {town} за {year} год: {total}.",
                    "В том числе {a} — только из прессы, {b} — только от полиции, {c} — из обоих источников.",
                )
            ],
        ],
        "kk": [
            "{year} жылы {town} қаласында {total} {topic} болды: көктемде {a}, жазда {b}, қалған айларда {c}.",
            "{town} қаласында {year} жылы болған {total} {topic} ішінен {a:poss} рұқсатпен, {b:poss} тыйымға қарамастан өтті, ал {c:poss} "
            "бойынша ешкім өтініш бермеді.",
            "{year} жылы {town} қаласында {a} {topic} тыныш өтті, {b:poss} айыппұлмен, {c:poss} қамаумен аяқталды, барлығы {total}.",
            "{town} қаласының полициясы {year} жылғы {total} {topic} аудандар бойынша былай бөледі: солтүстік – {a}, орталық – {b}, "
            "оңтүстік – {c}.",
            [
                "{town} қаласында {year} жылы {topic} өткізуге кім шақырды:",
                "кәсіподақтар – {a}",
                "партиялар – {b}",
                "белгісіз адамдар – {c}",
                "барлығы – {total}",
            ],
            "{town} қаласының үш ауданының деректерін – {a}, {b} және {c} – қоссақ, {year} жылы {total} {topic} шығады.",
            "{year} жылы {town} қаласында {total} {topic} өтті. Жұмыс күндеріне {a:poss}, сенбіге {b:poss}, жексенбіге {c:poss} келді.",
            [
                Source(
                    "Бақылаушылар {town} қаласында {year} жылы {total} {topic} болғанын біледі.",
                    "Оның {a:poss} тек баспасөзден, {b:poss} тек полициядан, {c:poss} екеуінен де белгілі.",
                )
            ],
        ],
    },
    "shares-make-100": {
        "en": [
            [
                Grid("Where the {topic} of {year} took place, share of each town", ["Town", "Share"]),
                "There were none elsewhere.",
            ],
            [
                "How all {topic} of {year} are spread over the five towns is shown in per cent of the whole.",
                Grid("Distribution of {topic} in {year}", ["Town", "Part of all"]),
            ],
            [Grid("{Topic} in {year}: breakdown by town (total = 100%)", ["Town", "%"])],
            [
                Grid("Structure of {topic} by town in {year}", ["Town", "Share of the total"]),
                "The five shares add up to the whole, since only these towns were observed.",
            ],
            [
                "The five towns divide the {topic} of {year} among themselves as follows.",
                Grid("Share of towns in {topic}, {year}", ["Town", "Share, per cent"]),
            ],
            [Grid("Percentage of all {topic} that fell to each of the five towns, {year}", ["Place", "Percentage"])],
            [
                Grid("{Topic}, {year}, as a percentage of all cases", ["Town", "Of all cases"]),
                "Taken together, these towns account for every case known.",
            ],
            [
                "Each of the {topic} of {year} was assigned to one town, and to one only.",
                Grid("Towns by their share of {topic} in {year}", ["Town", "Share"]),
            ],
        ],
        "ru": [
            [
                Grid("На какие города приходится общее число {topic} за {year} год, доля каждого", ["Город", "Доля"]),
                "В других местах их не было.",
            ],
            [
                "Распределение всех {topic} за {year} год между пятью городами приводится в процентах к целому.",
                Grid("Распределение {topic}, {year} год", ["Город", "Часть целого"]),
            ],
            [Grid("Разбивка числа {topic} за {year} год по городам (итог = 100 %)", ["Город", "%"])],
            [
                Grid("Структура {topic} по городам в {year} году", ["Город", "Доля в общем числе"]),
                "Пять долей составляют целое, поскольку наблюдались только эти города.",
            ],
            [
                "Пять городов делят между собой общее число {topic} за {year} год следующим образом.",
                Grid("Вклад городов в число {topic}, {year} год", ["Город", "Доля, проц."]),
            ],
            [Grid("Процент {topic}, пришедшихся на каждый из пяти городов, {year} год", ["Место", "Процент"])],
            [
                Grid("Города в общем числе {topic}, {year} год, в процентах к итогу", ["Город", "К итогу"]),
                "Вместе эти города дают все известные случаи.",
            ],
            [
                "Каждый случай {year} года отнесён к одному городу, и только к одному.",
                Grid("Города по их доле в числе {topic} за {year} год", ["Город", "Доля"]),
            ],
        ],
        "kk": [
            [
                Grid("{year} жылғы {topic} қайда болды, әр қаланың үлесі", ["Қала", "Үлесі"]),
                "Басқа жерлерде мұндай болған жоқ.",
            ],
            [
                "{year} жылғы барлық {topic} бес қала арасында қалай бөлінгені жалпы санға шаққандағы пайызбен беріледі.",
                Grid("{Topic} бөлінісі, {year} жыл", ["Қала", "Жалпыдағы бөлігі"]),
            ],
            [Grid("{year} жылғы {topic} санының қалаларға бөлінуі (барлығы = 100 %)", ["Қала", "%"])],
            [
                Grid("{year} жылғы {topic} құрылымы, қалалар бойынша", ["Қала", "Жалпы сандағы үлесі"]),
                "Тек осы қалалар бақыланғандықтан, бес үлес бүтінді құрайды.",
            ],
            [
                "Бес қала {year} жылғы {topic} санын өзара былай бөліседі.",
                Grid("Қалалардың {topic} санындағы үлесі, {year} жыл", ["Қала", "Үлесі, пайыз"]),
            ],
            [Grid("{year} жылғы {topic} ішінен бес қаланың әрқайсысына тиген пайыз", ["Орны", "Пайызы"])],
            [
                Grid("Қалалар {topic} санында, {year} жыл, жиынтыққа пайызбен", ["Қала", "Жиынтыққа"]),
                "Бұл қалалар бірге белгілі жағдайлардың бәрін береді.",
            ],
            [
                "{year} жылғы әр жағдай бір қалаға ғана жатқызылды.",
                Grid("Қалалардың {year} жылғы {topic} бойынша үлесі", ["Қала", "Үлес"]),
            ],
        ],
    },
    "option-percent": {
        "en": [
            [
                "{n} people in {town} picked one answer from four.",
                Grid("Main concerns in {town}", ["Concern", "People", "Per cent"]),
            ],
            [
                Grid("What should change first? Replies from {town}, N = {n}", ["Reply", "N", "%"]),
                "Every respondent gave one reply.",
            ],
            [
                "The table breaks down the {n} votes cast in the poll in {town}, one a person.",
                Grid("Votes in {town}", ["Option", "Votes", "Share of votes"]),
            ],
            [
                Grid(
                    "Survey of {town}: one answer per respondent ({n} respondents)",
                    ["Answer option", "Count", "Percentage"],
                )
            ],
            [
                "Interviewers in {town} collected {n} replies to a question with four options, which exclude each other.",
                Grid("Replies in {town}", ["Statement", "Frequency", "Percent of replies"]),
            ],
            [
                "What worries {town} most? {n} residents decided on a single answer.",
                Grid("Single answers, {town}", ["What worries most", "Respondents", "in %"]),
            ],
            [
                Grid("Opinions in {town} (base: {n} interviews)", ["Opinion", "Interviews", "Share"]),
                "Nobody was allowed to name more than one opinion.",
            ],
            [
                "The {n} ballots from {town} were sorted into four piles.",
                Grid("Piles of ballots, {town}", ["Pile", "Ballots", "Part"]),
            ],
        ],
        "ru": [
            [
                "В городе {town} один ответ из четырёх выбрали {n} человек.",
                Grid("Главные тревоги, город {town}", ["Тревога", "Человек", "Проц."]),
            ],
            [
                Grid("Что изменить прежде всего? Ответы из города {town}, N = {n}", ["Ответ", "N", "%"]),
                "Каждый респондент дал один ответ.",
            ],
            [
                "В таблице разложены голоса, поданные при опросе в городе {town} (всего {n}, по одному от человека).",
                Grid("Голоса, город {town}", ["Вариант", "Голосов", "Доля голосов"]),
            ],
            [
                Grid(
                    "Опрос в городе {town}: один ответ от респондента ({n} респондентов)",
                    ["Вариант ответа", "Количество", "Процент"],
                )
            ],
            [
                "Интервьюеры собрали в городе {town} ответы на вопрос с четырьмя исключающими друг друга вариантами (n = {n}).",
                Grid("Ответы, город {town}", ["Суждение", "Частота", "% ответов"]),
            ],
            [
                "Что больше всего тревожит город {town}? Единственный ответ назвали {n} жителей.",
                Grid("Единственный ответ, {town}", ["Что тревожит", "Ответили", "в %"]),
            ],
            [
                Grid("Мнения в городе {town} (база — {n} интервью)", ["Мнение", "Интервью", "Доля"]),
                "Называть более одного мнения не разрешалось.",
            ],
            [
                "Бюллетени из города {town}, числом {n}, разложили на четыре стопки.",
                Grid("Стопки бюллетеней, {town}", ["Стопка", "Бюллетеней", "Часть"]),
            ],
        ],
        "kk": [
            [
                "{town} қаласында {n} адам төрт жауаптың бірін таңдады.",
                Grid("{town} қаласының басты алаңдаушылықтары", ["Алаңдаушылық", "Адам", "Пайыз"]),
            ],
            [
                Grid("Алдымен нені өзгерту керек? {town} қаласының жауаптары, N = {n}", ["Жауап", "N", "%"]),
                "Әр респондент бір жауап берді.",
            ],
            [
                "Кестеде {town} қаласындағы сауалнамада берілген {n} дауыс бөлінісі келтірілген, әр адамда бір дауыс болды.",
                Grid("{town} қаласындағы дауыстар", ["Нұсқа", "Дауыс", "Дауыстағы үлесі"]),
            ],
            [
                Grid(
                    "{town} қаласындағы сауалнама: әр респонденттен бір жауап ({n} респондент)",
                    ["Жауап нұсқасы", "Саны", "Пайызы"],
                )
            ],
            [
                "Сұхбаткерлер {town} қаласында бірін-бірі жоққа шығаратын төрт нұсқасы бар сұраққа {n} жауап жинады.",
                Grid("{town} қаласының жауаптары", ["Тұжырым", "Жиілігі", "Жауаптағы %"]),
            ],
            [
                "{town} қаласын не көбірек алаңдатады? {n} тұрғын бір ғана жауап атады.",
                Grid("Жалғыз жауап, {town} қаласы", ["Не алаңдатады", "Жауап бергендер", "%-бен"]),
            ],
            [
                Grid("{town} қаласындағы пікірлер (база – {n} сұхбат)", ["Пікір", "Сұхбат", "Үлес"]),
                "Бірден көп пікір атауға рұқсат етілмеді.",
            ],
            [
                "{town} қаласынан келген {n} бюллетень төрт үйіндіге бөлінді.",
                Grid("Бюллетень үйінділері, {town}", ["Үйінді", "Бюллетень", "Бөлігі"]),
            ],
        ],
    },
}
