"""Wordings: percentages with their counts, tables of answers, and remainders."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Grid, Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "percent-of-count": {
        "en": [
            (
                "Altogether {percent} of the people we interviewed in {town} ({count} out of {n}) told us that "
                "{opinion}."
            ),
            (
                "A total of {n} residents of {town} took part in the poll. Of these, {count} ({percent}) were "
                "convinced that {opinion}."
            ),
            (
                "Asked whether {opinion}, {count} of the {n} townspeople surveyed in {town} said yes, which makes "
                "{percent}."
            ),
        ],
        "ru": [
            (
                "Опрос, проведённый в г. {town}, охватил {n:человека|человека|человек}. Из них {count}, или "
                "{percent}, полагают, что {opinion}."
            ),
            ("С утверждением о том, что {opinion}, согласились {percent} опрошенных в городе {town} ({count} из {n})."),
            (
                "На вопрос, верно ли, что {opinion}, в городе {town} ответили утвердительно {count} из {n} "
                "опрошенных, что составляет {percent}."
            ),
        ],
        "kk": [
            (
                "{town} қаласындағы сауалнамаға {n} адам қатысты. Олардың {count:poss}, яғни {percent:poss}, "
                "«{opinion}» деп есептейді."
            ),
            (
                "{town} қаласында сауалнамаға қатысқан {n} тұрғынның {percent:poss} ({count} адам) «{opinion}» "
                "деген пікірді қолдады."
            ),
            ("{town} қаласында «{opinion}» деген тұжырыммен {n} адамның {count:poss} келіскен, бұл {percent} құрайды."),
        ],
    },
    "count-of-percent": {
        "en": [
            (
                "The poll held in {town} (N = {n}) found that {percent}, i.e. {count} respondents, thought that "
                "{opinion}."
            ),
            (
                "That {opinion} was mentioned by {count} interviewees in {town}, which is {percent} of the {n} "
                "who took part."
            ),
            (
                "Out of {n} completed interviews in {town}, {percent} ({count} interviews) contained the "
                "statement that {opinion}."
            ),
        ],
        "ru": [
            (
                "В городе {town} опросили {n:человека|человека|человек}; {percent} из них "
                "({count:человек|человека|человек}) уверены, что {opinion}."
            ),
            (
                "Мнение, что {opinion}, разделяют {count:участник|участника|участников} опроса в г. {town} - это "
                "{percent} от общего числа опрошенных ({n})."
            ),
            (
                "По данным анкетирования в городе {town} (N = {n}), {percent} респондентов, то есть "
                "{count:человек|человека|человек}, ответили, что {opinion}."
            ),
        ],
        "kk": [
            (
                "{town} қаласында {n} тұрғыннан сұхбат алынды, соның {percent:poss} ({count} адам) «{opinion}» "
                "деген ойда."
            ),
            (
                "{town} қаласында «{opinion}» деген пікірді {count} адам айтты, бұл - сауалнамаға қатысқан {n} "
                "адамның {percent:poss}."
            ),
            (
                "{town} қаласындағы сауалнама нәтижесі бойынша (N = {n}) респонденттердің {percent:poss}, яғни "
                "{count} адам, «{opinion}» деп жауап берген."
            ),
        ],
    },
    "responses-in-brackets": {
        "en": [
            (
                "We asked {n} residents of {town} to choose the one statement closest to their own view. {p1} (n "
                "= {c1}) chose the statement that {opinion}, {p2} (n = {c2}) that {opinion2}, and {p3} (n = {c3}) "
                "that {opinion3}."
            ),
            (
                "The question was put to {n} people in {town}, and only one answer could be ticked. The answers "
                "were as follows: {opinion} - {c1} people ({p1}); {opinion2} - {c2} people ({p2}); {opinion3} - "
                "{c3} people ({p3})."
            ),
            (
                "In {town} the sample was {n} adults, each of whom named the one thing that mattered most. For "
                "{c1} of them ({p1}) it was that {opinion}; {c2} ({p2}) named the fact that {opinion2}, while the "
                "other {c3} ({p3}) said that {opinion3}."
            ),
        ],
        "ru": [
            (
                "В городе {town} опросили {n:жителя|жителей|жителей}; можно было выбрать только один вариант "
                "ответа. Вариант «{opinion}» выбрали {c1} чел. ({p1}), «{opinion2}» - {c2} чел. ({p2}), "
                "«{opinion3}» - {c3} чел. ({p3})."
            ),
            (
                "Выборка в г. {town} составила {n:человек|человека|человек}, каждый из которых назвал одну "
                "проблему. {p1} (n = {c1}) указали на то, что {opinion}, {p2} (n = {c2}) - на то, что {opinion2}, "
                "и ещё {p3} (n = {c3}) - на то, что {opinion3}."
            ),
            (
                "Распределение ответов в городе {town} (всего {n}, по одному ответу на человека) таково: "
                "{opinion} - {p1} ({c1}); {opinion2} - {p2} ({c2}); {opinion3} - {p3} ({c3})."
            ),
        ],
        "kk": [
            (
                "{town} қаласында {n} тұрғынға сұрақ қойылып, тек бір жауапты таңдау ұсынылды. Нәтижесінде "
                "«{opinion}» деген нұсқаны {c1} адам ({p1}), «{opinion2}» дегенді {c2} адам ({p2}), «{opinion3}» "
                "дегенді {c3} адам ({p3}) таңдады."
            ),
            (
                "{town} қаласындағы іріктеме {n} адамды құрады, әр адам бір ғана мәселені атады. Респонденттердің "
                "{p1:poss} (n = {c1}) «{opinion}» десе, {p2:poss} (n = {c2}) «{opinion2}», ал {p3:poss} (n = "
                "{c3}) «{opinion3}» деп жауап берді."
            ),
            (
                "{town} қаласы бойынша жауаптар былай бөлінді (барлығы {n}, бір адамнан бір жауап): {opinion} - "
                "{c1} ({p1}); {opinion2} - {c2} ({p2}); {opinion3} - {c3} ({p3})."
            ),
        ],
    },
    "lost-point": {
        "en": [
            (
                "Each of the {n} people interviewed in {town} named one main concern: {c1} ({p1}) that {opinion}, "
                "{c2} ({p2}) that {opinion2}, and {c3} ({p3}) that {opinion3}."
            ),
            (
                "In {town}, {n} questionnaires with a single answer were collected. The statement that {opinion} "
                "was ticked in {c1} of them ({p1}); the statement that {opinion2} in {c2} ({p2}); the rest, {c3} "
                "({p3}), said that {opinion3}."
            ),
            (
                "Opinions in {town} were divided (n = {n}, one answer per person). {p1} of the respondents, or "
                "{c1} people, think that {opinion}. Another {p2}, or {c2} people, say that {opinion2}, and {p3}, "
                "or {c3} people, say that {opinion3}."
            ),
        ],
        "ru": [
            (
                "Каждый из {n} опрошенных в городе {town} назвал одну главную заботу: {opinion} - {c1} ({p1}), "
                "{opinion2} - {c2} ({p2}), {opinion3} - {c3} ({p3})."
            ),
            (
                "Мнения жителей г. {town} разделились (n = {n}, один ответ на человека). {p1} опрошенных ({c1}) "
                "считают, что {opinion}; {p2} ({c2}) - что {opinion2}; {p3} ({c3}) - что {opinion3}."
            ),
            (
                "В городе {town} собрали {n:анкету|анкеты|анкет}, в каждой отмечен один ответ. То, что {opinion}, "
                "отмечено в {c1} ({p1}), то, что {opinion2}, - в {c2} ({p2}), а то, что {opinion3}, - в {c3} "
                "({p3})."
            ),
        ],
        "kk": [
            (
                "{town} қаласында сұралған {n} адамның әрқайсысы бір басты мәселені атады: {opinion} - {c1} "
                "({p1}), {opinion2} - {c2} ({p2}), {opinion3} - {c3} ({p3})."
            ),
            (
                "{town} тұрғындарының пікірі бөлінді (n = {n}, бір адамға бір жауап). Сұралғандардың {p1:poss} "
                "({c1} адам) «{opinion}» десе, {p2:poss} ({c2} адам) «{opinion2}», {p3:poss} ({c3} адам) "
                "«{opinion3}» дейді."
            ),
            (
                "{town} қаласынан {n} сауалнама жиналды, әрқайсысында бір жауап белгіленген. Оның ішінде "
                "«{opinion}» деген жауап {c1} сауалнамада ({p1}), «{opinion2}» деген жауап {c2} сауалнамада "
                "({p2}), «{opinion3}» деген жауап {c3} сауалнамада ({p3}) кездеседі."
            ),
        ],
    },
    "option-percent": {
        "en": [
            [
                "In all, {n} inhabitants of {town} filled in the questionnaire and ticked one box each. "
                "Their answers are given below.",
                Grid("Distribution of answers in {town} (N = {n})", ["Option", "n", "%"]),
            ],
            [
                Grid(
                    "Main concern of respondents in {town}, one answer per person",
                    ["Main concern", "Respondents", "Percentage"],
                ),
                "The survey in {town} had {n} respondents, and all of them answered this question.",
            ],
            [
                "Respondents in {town} ({n} in total) were told to pick a single statement.",
                Grid("Statements picked by respondents in {town}", ["Statement", "Frequency", "Per cent"]),
            ],
        ],
        "ru": [
            [
                "Анкету в городе {town} заполнили {n:человек|человека|человек}; выбрать можно было только "
                "один вариант.",
                Grid("Распределение ответов жителей города {town} (N = {n})", ["Вариант ответа", "n", "%"]),
            ],
            [
                Grid(
                    "Главная проблема, по мнению жителей г. {town} (один ответ)",
                    ["Проблема", "Число опрошенных", "Процент"],
                ),
                "Всего в г. {town} на этот вопрос ответили {n:человек|человека|человек}.",
            ],
            [
                "Респондентам в городе {town} (всего {n}) предложили выбрать одно утверждение.",
                Grid("Утверждения, выбранные в городе {town}", ["Утверждение", "Частота", "Доля, %"]),
            ],
        ],
        "kk": [
            [
                "{town} қаласында сауалнаманы {n} адам толтырды, тек бір нұсқаны таңдауға болатын.",
                Grid("{town} тұрғындары жауаптарының бөлінуі (N = {n})", ["Жауап нұсқасы", "n", "%"]),
            ],
            [
                Grid("{town} тұрғындары атаған басты мәселе (бір жауап)", ["Мәселе", "Адам саны", "Пайызы"]),
                "{town} қаласында бұл сұраққа барлығы {n} адам жауап берді.",
            ],
            [
                "{town} қаласындағы респонденттерге (барлығы {n}) бір ғана тұжырымды таңдау ұсынылды.",
                Grid("{town} қаласында таңдалған тұжырымдар", ["Тұжырым", "Жиілігі", "Үлесі, %"]),
            ],
        ],
    },
    "option-count": {
        "en": [
            [
                "The {n} participants of the {town} survey could make one remark each; the table shows what they said.",
                Grid("Remarks made in {town}", ["Remark", "Participants", "Share"]),
            ],
            [
                Grid(
                    "{town}: which statement do you agree with most? (n = {n}, single choice)", ["Answer", "Count", "%"]
                ),
                "Nobody in {town} left the question blank.",
            ],
            [
                "Interviewers in {town} read out four statements and asked each of {n} residents which "
                "one came closest to their opinion.",
                Grid("The statement closest to one's opinion, {town}", ["Statement", "Persons", "Percent"]),
            ],
        ],
        "ru": [
            [
                "Каждый из {n} участников опроса в городе {town} мог высказать одно замечание; что именно "
                "говорили, показано в таблице.",
                Grid("Замечания, высказанные жителями города {town}", ["Замечание", "Человек", "Доля"]),
            ],
            [
                Grid(
                    "{town}: с каким утверждением Вы согласны более всего? (n = {n}, один ответ)",
                    ["Ответ", "Количество", "%"],
                ),
                "Ни один из опрошенных в городе {town} не уклонился от ответа.",
            ],
            [
                "Интервьюеры в г. {town} зачитывали четыре утверждения, и каждый из {n} жителей называл "
                "одно, самое близкое ему.",
                Grid("Самое близкое утверждение, г. {town}", ["Утверждение", "Ответило", "В процентах"]),
            ],
        ],
        "kk": [
            [
                "{town} қаласындағы сауалнаманың {n} қатысушысы бір-бір пікір айтты, олар кестеде көрсетілген.",
                Grid("{town} тұрғындары айтқан пікірлер", ["Пікір", "Адам", "Үлесі"]),
            ],
            [
                Grid("{town}: қай тұжырыммен көбірек келісесіз? (n = {n}, бір жауап)", ["Жауап", "Саны", "%"]),
                "{town} қаласында бұл сұрақты ешкім жауапсыз қалдырған жоқ.",
            ],
            [
                "{town} қаласында сұхбат алушылар төрт тұжырымды оқып берді, {n} тұрғынның әрқайсысы "
                "өзіне ең жақын біреуін атады.",
                Grid("Ең жақын тұжырым, {town} қаласы", ["Тұжырым", "Жауап бергендер", "Пайызбен"]),
            ],
        ],
    },
    "remaining-share": {
        "en": [
            (
                "Respondents in {town} could choose one answer only. {a} chose the statement that {opinion}, {b} "
                "the statement that {opinion2}; the other {rest} were undecided."
            ),
            (
                "When asked in {town} for the one thing that matters most, {a} answered that {opinion} and {b} "
                "that {opinion2}. The rest ({rest}) could not say."
            ),
            (
                "Each resident of {town} named one thing: that {opinion} ({a}), that {opinion2} ({b}), or nothing "
                "at all ({rest})."
            ),
        ],
        "ru": [
            (
                "В городе {town} можно было выбрать лишь один ответ. {a} опрошенных выбрали вариант «{opinion}», "
                "{b} - вариант «{opinion2}», прочие {rest} затруднились ответить."
            ),
            (
                "Каждый житель г. {town} назвал одну главную проблему: {a} ответили, что {opinion}, {b} - что "
                "{opinion2}. Остальные опрошенные ({rest}) не определились."
            ),
            (
                "Ответы в городе {town} (один на человека) распределились так: {opinion} - {a}, {opinion2} - {b}, "
                "затруднились ответить - {rest}."
            ),
        ],
        "kk": [
            (
                "{town} қаласында тек бір жауап таңдауға болатын. Сұралғандардың {a:poss} «{opinion}» дегенді, "
                "{b:poss} «{opinion2}» дегенді таңдады, қалғандары ({rest}) жауап беруге қиналды."
            ),
            (
                "{town} қаласының әр тұрғыны бір басты мәселені атады: {a:poss} «{opinion}» десе, {b:poss} "
                "«{opinion2}» деді. Қалған {rest:poss} нақты жауап айтпады."
            ),
            (
                "{town} қаласындағы жауаптар (әр адамнан біреуден) былай бөлінді: {opinion} - {a}, {opinion2} - "
                "{b}, жауап беруге қиналғандар - {rest}."
            ),
        ],
    },
}
