"""Wordings: tables of answers in which a share may be wrong."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Grid, Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "option-percent": {
        "en": [
            [
                Grid(
                    "Answers to the question what the council of {town} should deal with first (N = {n})",
                    ("Answer", "Number", "Share"),
                ),
            ],
            [
                "In {town} {n} people were asked which statement they would put first; only one could be chosen.",
                Grid(
                    "Statements put first by respondents in {town}",
                    ("Statement", "Respondents", "Per cent"),
                ),
            ],
            [
                Grid(
                    "Opinions of residents of {town}, one answer each",
                    ("Opinion", "Persons", "Share of answers"),
                ),
                "Base: {n} residents of {town}.",
            ],
            [
                Grid(
                    "Distribution of the {n} replies received from {town}",
                    ("Reply", "Frequency", "Percentage"),
                ),
                "No reply was counted under more than one heading.",
            ],
            [
                "The postal ballot in {town} offered four statements, of which one had to be marked. The {n} valid "
                "ballots are broken down below.",
                Grid(
                    "Result of the ballot in {town}",
                    ("Statement", "Ballots", "% of ballots"),
                ),
            ],
            [
                Grid(
                    "Sentence closest to the respondent's own view, {town}, n = {n}",
                    ("Sentence", "n", "%"),
                ),
            ],
            [
                "As the reader will see, opinion in {town} was far from unanimous.",
                Grid(
                    "Main concern of the {n} people questioned in {town}",
                    ("Concern", "People", "In % of all questioned"),
                ),
            ],
            [
                Grid(
                    "Opinion poll in {town}: which of four statements do you agree with most? ({n} respondents)",
                    ("Statement", "Respondents", "%"),
                ),
                "Everybody questioned named one statement.",
            ],
            [
                "The teachers' union of {town} had {n} members vote on the order of the day. Every member had one "
                "vote.",
                Grid(
                    "Votes of union members, {town}",
                    ("Item", "Votes", "Share of votes"),
                ),
            ],
        ],
        "ru": [
            [
                Grid(
                    "Чем, по мнению жителей города {town}, следует заняться в первую очередь (N = {n})",
                    ("Вариант ответа", "Чел.", "%"),
                ),
            ],
            [
                "В городе {town} респондентам предложили выбрать одно утверждение из четырёх. Получены ответы от "
                "{n:человека|человек|человек}.",
                Grid(
                    "Выбор респондентов, г. {town}",
                    ("Утверждение", "Число ответов", "Доля"),
                ),
            ],
            [
                Grid(
                    "Мнения жителей города {town}, один ответ от каждого",
                    ("Мнение", "Число опрошенных", "В процентах"),
                ),
                "База: {n:житель|жителя|жителей} города {town}.",
            ],
            [
                Grid(
                    "Распределение ответов, город {town} (всего ответов: {n})",
                    ("Ответ", "Частота", "Процент"),
                ),
                "Ни один ответ не отнесён к двум строкам сразу.",
            ],
            [
                "Итоги почтового опроса в городе {town} приведены ниже; действительными признаны бюллетени, в "
                "которых отмечена одна строка. Таких бюллетеней {n}.",
                Grid(
                    "Итоги почтового опроса, г. {town}",
                    ("Строка", "Бюллетеней", "% бюллетеней"),
                ),
            ],
            [
                "Единодушия в городе {town} не было, что видно из следующей таблицы.",
                Grid(
                    "Главная забота опрошенных (г. {town}, {n} чел.)",
                    ("Забота", "Абс.", "В % к числу опрошенных"),
                ),
            ],
            [
                Grid(
                    "Опрос в городе {town}: с каким из четырёх утверждений вы согласны больше всего? (опрошено {n})",
                    ("Утверждение", "Опрошенных", "%"),
                ),
                "Каждый из опрошенных назвал одно утверждение.",
            ],
            [
                "Учительский профсоюз города {town} голосовал о повестке дня; у каждого члена был один голос, а "
                "всего голосов подано {n}.",
                Grid(
                    "Голоса членов профсоюза, г. {town}",
                    ("Пункт", "Голосов", "Доля голосов"),
                ),
            ],
        ],
        "kk": [
            [
                Grid(
                    "{town} тұрғындарының пікірінше, алдымен немен айналысу керек (N = {n})",
                    ("Жауап нұсқасы", "Адам саны", "%"),
                ),
            ],
            [
                "{town} қаласында респонденттерге төрт тұжырымның бірін таңдау ұсынылды. Барлығы {n} адам жауап берді.",
                Grid(
                    "Респонденттердің таңдауы, {town} қаласы",
                    ("Тұжырым", "Жауап саны", "Үлесі"),
                ),
            ],
            [
                Grid(
                    "{town} тұрғындарының пікірлері, әр адамнан бір жауап",
                    ("Пікір", "Сұралғандар саны", "Пайызбен"),
                ),
                "Негізі: {town} қаласының {n} тұрғыны.",
            ],
            [
                Grid(
                    "Жауаптардың бөлінуі, {town} қаласы (барлығы {n} жауап)",
                    ("Жауап", "Жиілігі", "Пайызы"),
                ),
                "Бірде-бір жауап екі жолға қатар жатқызылған жоқ.",
            ],
            [
                "{town} қаласындағы пошталық сұраудың қорытындысы төменде берілген. Бір ғана жолы белгіленген {n} "
                "бюллетень жарамды деп танылды.",
                Grid(
                    "Пошталық сұраудың қорытындысы, {town} қаласы",
                    ("Жол", "Бюллетень саны", "Бюллетеньдер үлесі"),
                ),
            ],
            [
                "{town} қаласында ауызбіршілік болған жоқ, мұны келесі кестеден көруге болады.",
                Grid(
                    "Сұралғандардың басты уайымы ({town} қаласы, {n} адам)",
                    ("Уайым", "Адам", "Сұралғандарға шаққанда, %"),
                ),
            ],
            [
                Grid(
                    "{town} қаласындағы сұрау: төрт тұжырымның қайсысымен көбірек келісесіз? ({n} адам сұралды)",
                    ("Тұжырым", "Сұралғандар", "%"),
                ),
                "Сұралғандардың әрқайсысы бір тұжырым атады.",
            ],
            [
                "{town} қаласының мұғалімдер кәсіподағы күн тәртібі бойынша дауыс берді; әр мүшеде бір дауыс болды,"
                " барлығы {n} дауыс берілді.",
                Grid(
                    "Кәсіподақ мүшелерінің дауыстары, {town} қаласы",
                    ("Тармақ", "Дауыс саны", "Дауыс үлесі"),
                ),
            ],
        ],
    },
}
