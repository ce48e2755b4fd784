"""Tables of a question with one answer a person: how many chose each, and what share they are."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Grid, Source, Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "option-percent": {
        "en": [
            [
                (
                    "Interviewers in {town} read out four statements and asked each of the {n} respondents to"
                    " choose the one closest to his or her own view."
                ),
                Grid(
                    "Preferred statement, {town}",
                    ["Statement", "n", "%"],
                ),
            ],
            [
                Grid(
                    "Single-choice question, residents of {town} (N = {n})",
                    ["Response option", "Frequency", "Percent"],
                ),
                "Each respondent chose exactly one option.",
            ],
            [
                Grid(
                    "What people in {town} agree with most: frequencies and percentages",
                    ["", "Persons", "% of sample"],
                ),
                Source(
                    "The table covers the whole of the {town} sample.",
                    "N = {n}; only one answer was allowed.",
                ),
            ],
            [
                (
                    "The ballot-box poll held in {town} on market day attracted {n} participants, each of "
                    "whom dropped one card into one of four boxes."
                ),
                Grid(
                    "Cards by box, {town}",
                    ["Wording on the box", "Cards", "Share of cards"],
                ),
            ],
            [
                "Base: all respondents in {town} ({n} people). Single answer.",
                Grid(
                    "Opinion closest to the respondent’s own, {town}",
                    ["Answer", "Abs.", "In %"],
                ),
            ],
        ],
        "ru": [
            [
                (
                    "Интервьюеры в городе {town} зачитывали четыре суждения и просили выбрать то "
                    "единственное, которое ближе всего; всего опрошено {n:человек|человека|человек}."
                ),
                Grid(
                    "Выбор суждения, город {town}",
                    ["Суждение", "n", "%"],
                ),
            ],
            [
                Grid(
                    "Вопрос с одним вариантом ответа, жители города {town} (N = {n})",
                    ["Вариант ответа", "Частота", "Процент"],
                ),
                "Каждый респондент выбирал ровно один вариант.",
            ],
            [
                Grid(
                    "С чем больше всего согласны в городе {town}: частоты и проценты",
                    ["", "Человек", "% выборки"],
                ),
                Source(
                    "В таблице учтена вся выборка по городу {town}.",
                    "N = {n}; допускался только один ответ.",
                ),
            ],
            [
                (
                    "В уличном голосовании в городе {town} каждый участник опускал одну карточку в один из "
                    "четырёх ящиков. Всего опущено карточек: {n}."
                ),
                Grid(
                    "Карточки по ящикам, город {town}",
                    ["Надпись на ящике", "Карточек", "Доля карточек"],
                ),
            ],
            [
                "База: все опрошенные в городе {town} ({n} чел.). Один ответ.",
                Grid(
                    "Мнение, наиболее близкое респонденту, город {town}",
                    ["Ответ", "Абс.", "В %"],
                ),
            ],
        ],
        "kk": [
            [
                (
                    "{town} қаласында сұхбат алушылар төрт пікірді оқып беріп, {n} респонденттің әрқайсысынан"
                    " өзіне ең жақын біреуін таңдауды сұрады."
                ),
                Grid(
                    "Таңдалған пікір, {town} қаласы",
                    ["Пікір", "n", "%"],
                ),
            ],
            [
                Grid(
                    "Бір ғана жауап таңдалатын сұрақ, {town} қаласының тұрғындары (N = {n})",
                    ["Жауап нұсқасы", "Жиілігі", "Пайызы"],
                ),
                "Әр респондент тек бір нұсқаны таңдады.",
            ],
            [
                Grid(
                    "{town} қаласында немен көбірек келіседі: жиілік және пайыз",
                    ["", "Адам саны", "Іріктемедегі %"],
                ),
                Source(
                    "Кестеде {town} қаласы бойынша бүкіл іріктеме ескерілген.",
                    "N = {n}; тек бір жауап беруге рұқсат етілді.",
                ),
            ],
            [
                (
                    "{town} қаласындағы көше дауысына {n} адам қатысып, әрқайсысы бір карточканы төрт "
                    "жәшіктің біріне салды."
                ),
                Grid(
                    "Жәшіктердегі карточкалар, {town} қаласы",
                    ["Жәшіктегі жазу", "Карточка", "Карточкалардың үлесі"],
                ),
            ],
            [
                "База: {town} қаласында сұралғандардың бәрі ({n} адам). Бір жауап.",
                Grid(
                    "Респондентке ең жақын пікір, {town} қаласы",
                    ["Жауап", "Абс.", "%-бен"],
                ),
            ],
        ],
    },
    "option-count": {
        "en": [
            [
                (
                    "The {n} questionnaires received from {town} were sorted by the answer to the closing "
                    "question, to which a single answer was accepted."
                ),
                Grid(
                    "Closing question, {town}",
                    ["Answer given", "Questionnaires", "Per cent"],
                ),
            ],
            [
                Grid(
                    "Residents of {town} on the state of their town (n = {n}, one answer)",
                    ["Opinion", "Number of respondents", "Proportion"],
                ),
            ],
            [
                (
                    "How opinions divide in {town} can be seen from the table, in which each of the {n} "
                    "participants of the survey appears once."
                ),
                Grid(
                    "Opinions in {town}",
                    ["Opinion", "Participants", "%"],
                ),
                "The differences between the groups are discussed in the next section.",
            ],
            [
                Grid(
                    "Answers collected by volunteers in {town}",
                    ["Answer", "Count", "Share, %"],
                ),
                Source(
                    "The volunteers worked on two weekends and spoke to {n} people.",
                    "Each person was asked to give one answer; the shares are of all persons.",
                ),
            ],
            [
                "“Which one of these sentences do you agree with most?” This was put to {n} inhabitants of {town}.",
                Grid(
                    "Sentence chosen by inhabitants of {town}",
                    ["Sentence", "Chosen by (persons)", "Chosen by (%)"],
                ),
            ],
        ],
        "ru": [
            [
                (
                    "Анкеты, полученные из города {town} (всего {n}), разобраны по ответу на заключительный "
                    "вопрос, где допускался один ответ."
                ),
                Grid(
                    "Заключительный вопрос, город {town}",
                    ["Ответ", "Анкет", "Процент"],
                ),
            ],
            [
                Grid(
                    "Жители города {town} о положении дел (n = {n}, один ответ)",
                    ["Мнение", "Число респондентов", "Доля"],
                ),
            ],
            [
                (
                    "Как разделились мнения в городе {town}, видно из таблицы, где каждый участник опроса "
                    "учтён один раз; участников было {n}."
                ),
                Grid(
                    "Мнения в городе {town}",
                    ["Мнение", "Участников", "%"],
                ),
                "Различия между группами обсуждаются в следующем разделе.",
            ],
            [
                Grid(
                    "Ответы, собранные волонтёрами в городе {town}",
                    ["Ответ", "Количество", "Доля, %"],
                ),
                Source(
                    "Волонтёры работали два выходных и поговорили с {n:жителем|жителями|жителями}.",
                    "Каждого просили дать один ответ; доли рассчитаны от числа всех ответивших.",
                ),
            ],
            [
                (
                    "«С какой одной из этих фраз Вы согласны больше всего?» На этот вопрос в городе {town} "
                    "получено {n:ответ|ответа|ответов}."
                ),
                Grid(
                    "Фраза, которую выбрали жители города {town}",
                    ["Фраза", "Выбрали, чел.", "Выбрали, %"],
                ),
            ],
        ],
        "kk": [
            [
                "{town} қаласынан келген {n} сауалнама бір ғана жауап қабылданатын соңғы сұрақ бойынша сұрыпталды.",
                Grid(
                    "Соңғы сұрақ, {town} қаласы",
                    ["Берілген жауап", "Сауалнама саны", "Пайызы"],
                ),
            ],
            [
                Grid(
                    "{town} қаласының тұрғындары қаладағы жағдай туралы (n = {n}, бір жауап)",
                    ["Пікір", "Респонденттер саны", "Үлесі"],
                ),
            ],
            [
                (
                    "{town} қаласында пікірлердің қалай бөлінгені кестеден көрінеді, онда сауалнаманың {n} "
                    "қатысушысының әрқайсысы бір рет есептелген."
                ),
                Grid(
                    "{town} қаласындағы пікірлер",
                    ["Пікір", "Қатысушылар", "%"],
                ),
                "Топтар арасындағы айырмашылық келесі бөлімде талқыланады.",
            ],
            [
                Grid(
                    "{town} қаласында еріктілер жинаған жауаптар",
                    ["Жауап", "Саны", "Үлесі, %"],
                ),
                Source(
                    "Еріктілер екі демалыс күні жұмыс істеп, {n} тұрғынмен сөйлесті.",
                    "Әр адамнан бір жауап беру сұралды; үлестер барлық жауап бергендерден есептелген.",
                ),
            ],
            [
                (
                    "«Осы сөйлемдердің қай біреуімен көбірек келісесіз?» Бұл сұрақ {town} қаласының {n} "
                    "тұрғынына қойылды."
                ),
                Grid(
                    "{town} қаласының тұрғындары таңдаған сөйлем",
                    ["Сөйлем", "Таңдағандар (адам)", "Таңдағандар (%)"],
                ),
            ],
        ],
    },
}
