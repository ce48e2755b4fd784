"""Held-out wordings: tables of answers with counts and shares."""

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
        ],
    },
    "option-count": {
        "en": [
            [
                Grid(
                    "The four opinions of {town}: number and share of supporters (n = {n})",
                    ("Opinion", "Supporters", "Share"),
                ),
            ],
            [
                "Every visitor of the fair in {town} received one token and threw it into one of four boxes; {n} "
                "tokens were found in them.",
                Grid(
                    "Tokens by box, {town}",
                    ("Box", "Tokens", "Share of tokens"),
                ),
            ],
            [
                Grid(
                    "Complaints to the mayor of {town} by subject",
                    ("Subject", "Complaints", "%"),
                ),
                "The table covers all {n} complaints; each has one subject.",
            ],
            [
                Grid(
                    "Single most important problem according to {n} inhabitants of {town}",
                    ("Problem", "Mentions", "Per cent"),
                ),
            ],
            [
                "The interviewers in {town} read out four sentences and asked for the truest. Altogether {n} people"
                " replied.",
                Grid(
                    "The truest sentence, replies from {town}",
                    ("Sentence", "Replies", "Share of replies"),
                ),
            ],
            [
                Grid(
                    "First choices of the members of the citizens' panel in {town}",
                    ("Choice", "Members", "Share of the panel"),
                ),
                "The panel has {n} members, all of whom made a choice.",
            ],
        ],
        "ru": [
            [
                Grid(
                    "Четыре мнения: сторонники в городе {town} (n = {n})",
                    ("Мнение", "Сторонников", "Доля"),
                ),
            ],
            [
                "Каждый посетитель ярмарки в городе {town} бросал один жетон в одну из четырёх урн. Всего жетонов "
                "оказалось {n}.",
                Grid(
                    "Жетоны по урнам, г. {town}",
                    ("Урна", "Жетонов", "Доля жетонов"),
                ),
            ],
            [
                Grid(
                    "Жалобы в мэрию города {town} по предмету",
                    ("Предмет", "Жалоб", "%"),
                ),
                "В таблице учтены все жалобы ({n}), у каждой один предмет.",
            ],
            [
                Grid(
                    "Самая важная проблема, по ответам жителей города {town} (ответивших: {n})",
                    ("Проблема", "Упоминаний", "Процент ответивших"),
                ),
            ],
            [
                "Интервьюеры зачитывали четыре фразы и просили указать самую верную. В городе {town} ответы "
                "получены от {n:человека|человек|человек}.",
                Grid(
                    "Самая верная фраза, г. {town}",
                    ("Фраза", "Число ответов", "Удельный вес"),
                ),
            ],
            [
                Grid(
                    "Первый выбор членов гражданской панели города {town}",
                    ("Выбор", "Человек", "В % к составу панели"),
                ),
                "В панели {n:участник|участника|участников}; воздержавшихся не было.",
            ],
        ],
        "kk": [
            [
                Grid(
                    "{town} қаласындағы төрт пікір және оларды қолдаушылар (n = {n})",
                    ("Пікір", "Қолдаушылар", "Үлесі"),
                ),
            ],
            [
                "Жәрмеңкеге келгендердің әрқайсысы төрт жәшіктің біріне бір жетоннан тастады; {town} қаласында "
                "барлығы {n} жетон жиналды.",
                Grid(
                    "Жәшіктердегі жетондар, {town} қаласы",
                    ("Жәшік", "Жетон саны", "Жетондар үлесі"),
                ),
            ],
            [
                Grid(
                    "{town} әкімдігіне түскен шағымдар, мәселесі бойынша",
                    ("Мәселе", "Шағым саны", "%"),
                ),
                "Кестеде барлық {n} шағым ескерілген, әр шағымда бір мәселе бар.",
            ],
            [
                Grid(
                    "Ең маңызды мәселе, {town} қаласының {n} тұрғынының жауабы бойынша",
                    ("Мәселе", "Аталуы", "Жауап бергендердің пайызы"),
                ),
            ],
            [
                "Сұхбат алушылар төрт сөйлемді оқып, ең дұрысын көрсетуді өтінді. {town} қаласында {n} адам таңдау "
                "жасады.",
                Grid(
                    "Ең дұрыс сөйлем, {town} қаласы",
                    ("Сөйлем", "Жауап саны", "Үлес салмағы"),
                ),
            ],
            [
                Grid(
                    "{town} қаласының азаматтық панелі мүшелерінің бірінші таңдауы",
                    ("Таңдау", "Мүшелер", "Панель құрамына шаққанда, %"),
                ),
                "Панельде {n} мүше бар, бәрі де таңдау жасады.",
            ],
        ],
    },
}
