"""Wordings: tables of answers in which a count may be wrong."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Grid, Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
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
            [
                Grid(
                    "Letters to the editor, {town}, by their main point",
                    ("Main point", "Letters", "Share of letters"),
                ),
                "In all {n} letters were read, and each was entered under one point only.",
            ],
            [
                "At the close of the hearing in {town} those present were asked to stand behind one of four "
                "placards. The stewards counted {n} people.",
                Grid(
                    "People behind each placard, {town}",
                    ("Placard", "People", "Per cent"),
                ),
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
            [
                Grid(
                    "Письма в редакцию по главной мысли, г. {town}",
                    ("Главная мысль", "Писем", "Доля писем"),
                ),
                "Прочитано {n:письмо|письма|писем}, и каждое учтено только в одной строке.",
            ],
            [
                "В конце слушаний в городе {town} присутствующих попросили встать у одного из четырёх плакатов. "
                "Распорядители насчитали {n:человека|человека|человек}.",
                Grid(
                    "Сколько человек встало у каждого плаката, г. {town}",
                    ("Плакат", "Человек", "Процент"),
                ),
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
            [
                Grid(
                    "Редакцияға келген хаттар, негізгі ойы бойынша, {town} қаласы",
                    ("Негізгі ой", "Хат саны", "Хаттар үлесі"),
                ),
                "Барлығы {n} хат оқылды, әр хат бір ғана жолда есептелді.",
            ],
            [
                "Тыңдаудың соңында {town} қаласында жиналғандардан төрт плакаттың бірінің жанына тұру өтінілді. "
                "Тәртіп сақшылары {n} адам санады.",
                Grid(
                    "Әр плакаттың жанында тұрған адам саны, {town} қаласы",
                    ("Плакат", "Адам", "Пайыз"),
                ),
            ],
        ],
    },
}
