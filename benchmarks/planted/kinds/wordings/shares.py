"""Percentages with their counts, the rest, means, and words for shares."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Grid, Wording

_COUNTED: dict[str, Sequence[Wording]] = {
    "en": [
        "Among {n} people polled in {town}, {count} shared the view that {opinion}, which makes {percent:bare} per cent.",
        "A poll in {town} asked {n} adults whether it is true that {opinion}. Yes, said {count}; in other words, {percent}.",
        "The statement that {opinion} found the support of {percent} of those polled in {town} ({count} of {n}).",
        "{count}/{n} participants from {town} ({percent}) ticked the box saying that {opinion}.",
        "We talked to {n} people in {town}. {count} of them – {percent} – were convinced that {opinion}.",
        "In {town}, {percent:bare} percent of the sample (n = {count} out of {n}) answered that {opinion}.",
    ],
    "ru": [
        "По нашим данным, {count} из {n} опрошенных в городе {town}, или {percent}, полагают, что {opinion}.",
        "В городе {town} собрали {n:анкету|анкеты|анкет}; в {count} из них ({percent}) отмечено, что {opinion}.",
        "С утверждением о том, что {opinion}, согласны {percent} опрошенных в городе {town} ({count} из {n}).",
        "Выборка в городе {town} составила {n:человек|человека|человек}. Из них {count}, т. е. {percent:процент|процента|процентов}, указали, что {opinion}.",
        "На вопрос, верно ли, что {opinion}, в городе {town} утвердительно ответили {count} из {n} респондентов – {percent}.",
    ],
    "kk": [
        "{town} қаласында {n} адамнан сауалнама алынды, соның {count:poss} ({percent}) «{opinion}» деген пікірде.",
        "«{opinion}» дегенді {town} қаласындағы сауалнамаға қатысушылардың {percent:poss} ({n} адамның {count:poss}) қолдады.",
        "Біздің деректер бойынша, {town} қаласында сұралған {n} тұрғынның {count:poss}, демек {percent:bare} пайызы, «{opinion}» деп есептейді.",
        "{town} қаласында {n} сауалнама парағы жиналды. Солардың {count:loc}, яғни {percent:loc}, «{opinion}» деген жауап белгіленген.",
        "«{opinion}» деген рас па? {town} қаласында бұл сұраққа {n} адамның {count:poss} – {percent} – «иә» деп жауап берді.",
    ],
}
_THREE: dict[str, Sequence[Wording]] = {
    "en": [
        "Each of the {n} persons questioned in {town} had one vote: {c1} ({p1}) were of the opinion that {opinion}, {c2} ({p2}) that {opinion2}, and the last {c3} ({p3}) that {opinion3}.",
        "Out of {n} answers given in {town} (one per person), {p1} ({c1}) say that {opinion}; {p2} ({c2}) say that {opinion2}; {p3} ({c3}) say that {opinion3}.",
        "There were {n} respondents in {town}, and each picked a single sentence from a list. “That {opinion}” was picked by {c1} respondents, or {p1}; “that {opinion2}” by {c2}, or {p2}; “that {opinion3}” by {c3}, or {p3}.",
        "Single choice, {town}, n = {n}: {opinion} – {c1} ({p1}); {opinion2} – {c2} ({p2}); {opinion3} – {c3} ({p3}).",
        "The {n} people we polled in {town} could agree with one sentence only. {c1} people ({p1}) agreed that {opinion}; that {opinion2} convinced {c2} people ({p2}). The other {c3} ({p3}) chose the sentence that {opinion3}.",
    ],
    "ru": [
        "Каждый из {n} опрошенных в городе {town} мог выбрать один вариант. Что {opinion}, выбрали {c1:человек|человека|человек} ({p1}); что {opinion2} – {c2} ({p2}); что {opinion3} – {c3} ({p3}).",
        "Ответы {n} респондентов города {town} (только один вариант) распределились так: {opinion} – {p1} ({c1} чел.), {opinion2} – {p2} ({c2} чел.), {opinion3} – {p3} ({c3} чел.).",
        "В городе {town} получено {n:ответ|ответа|ответов}, по одному от человека. {c1} ({p1}) сводятся к тому, что {opinion}, {c2} ({p2}) – к тому, что {opinion2}, а ещё {c3} ({p3}) – к тому, что {opinion3}.",
        "Единственный ответ должны были дать {n} участников опроса в городе {town}: {p1}, или {c1:человек|человека|человек}, ответили, что {opinion}; {p2}, или {c2}, – что {opinion2}; {p3}, или {c3}, – что {opinion3}.",
    ],
    "kk": [
        "{town} қаласында сұралған {n} адамның әрқайсысы бір ғана нұсқаны таңдай алды: «{opinion}» дегенді {c1} адам ({p1}), «{opinion2}» дегенді {c2} адам ({p2}), «{opinion3}» дегенді {c3} адам ({p3}) таңдады.",
        "{town} қаласындағы {n} респонденттің жауаптары (тек бір нұсқа) былай бөлінді: {opinion} – {p1} ({c1} адам), {opinion2} – {p2} ({c2} адам), {opinion3} – {p3} ({c3} адам).",
        "{town} қаласынан {n} жауап түсті, бір адамнан бір жауап. Оның {c1:poss} ({p1}) «{opinion}», {c2:poss} ({p2}) «{opinion2}», ал {c3:poss} ({p3}) «{opinion3}» дегенге саяды.",
        "Жалғыз жауап беруі тиіс болған {town} қаласының {n} тұрғынынан {p1:bare} пайызы, яғни {c1} адам, «{opinion}» деді; {p2:bare} пайызы, яғни {c2} адам, «{opinion2}» деді; {p3:bare} пайызы, яғни {c3} адам, «{opinion3}» деді.",
    ],
}
_TABLE: dict[str, Sequence[Wording]] = {
    "en": [
        [
            "Respondents in {town} (N = {n}) were shown a list and asked to tick the one line closest to their own view.",
            Grid("Views closest to those of respondents in {town}, N = {n}", ["View", "Frequency", "Percent"]),
        ],
        [
            Grid("Opinion poll in {town}: single answer, {n} persons polled", ["Statement", "Persons", "%"]),
            "The table above rests on {n} interviews in {town}; nobody could give more than one answer.",
        ],
        [
            "All {n} participants of the survey in {town} answered the question on the main problem, and nobody named two.",
            Grid(
                "Main problem according to {n} participants in {town}", ["Problem", "Mentions", "Share of participants"]
            ),
        ],
        [
            Grid("What should be done first? Replies from {town}", ["Reply", "No. of replies", "Per cent of replies"]),
            "Base: {n} residents of {town}, one reply each.",
        ],
    ],
    "ru": [
        [
            "Респондентам в городе {town} (N = {n}) предложили отметить единственное утверждение, которое им ближе всего.",
            Grid("Какое утверждение ближе жителям города {town}, N = {n}", ["Утверждение", "Частота", "Процент"]),
        ],
        [
            Grid("Опрос в городе {town}: один вариант ответа, опрошено {n} чел.", ["Вариант ответа", "Чел.", "%"]),
            "Данные таблицы основаны на {n} интервью в городе {town}; более одного ответа дать было нельзя.",
        ],
        [
            "На вопрос о главной проблеме ответили все {n} участников опроса в городе {town}, и никто не назвал двух проблем.",
            Grid(
                "Главная проблема по мнению участников опроса в городе {town}",
                ["Проблема", "Кол-во ответов", "Доля, %"],
            ),
        ],
        [
            Grid("С чего начать? Ответы жителей города {town}", ["Ответ", "Количество", "В % к числу опрошенных"]),
            "База: {n:опрошенный|опрошенных|опрошенных} в городе {town}, по одному ответу от каждого.",
        ],
    ],
    "kk": [
        [
            "{town} қаласындағы респонденттерге (N = {n}) өзіне ең жақын бір ғана тұжырымды белгілеу ұсынылды.",
            Grid("{town} тұрғындарына қай тұжырым жақын, N = {n}", ["Тұжырым", "Жиілігі", "Пайызы"]),
        ],
        [
            Grid("{town} қаласындағы сауалнама: бір жауап нұсқасы, {n} адам сұралды", ["Жауап нұсқасы", "Адам", "%"]),
            "Кестедегі деректер {town} қаласындағы {n} сұхбатқа негізделген; бірден артық жауап беруге болмады.",
        ],
        [
            "Басты мәселе туралы сұраққа {town} қаласындағы сауалнаманың {n} қатысушысы түгел жауап берді, ешкім екі мәселені қатар атаған жоқ.",
            Grid("{town} қаласындағы қатысушылардың пікірінше басты мәселе", ["Мәселе", "Жауаптар саны", "Үлесі, %"]),
        ],
        [
            Grid("Неден бастау керек? {town} тұрғындарының жауаптары", ["Жауап", "Саны", "Сұралғандарға шаққанда, %"]),
            "Негізі: {town} қаласында сұралған {n} адам, әрқайсысынан бір жауап.",
        ],
    ],
}

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "percent-of-count": _COUNTED,
    "count-of-percent": _COUNTED,
    "responses-in-brackets": _THREE,
    "lost-point": _THREE,
    "option-percent": _TABLE,
    "option-count": _TABLE,
    "remaining-share": {
        "en": [
            "Asked to choose between two statements, {a} of respondents in {town} chose the one that {opinion} and {b} the one that {opinion2}. The remainder ({rest}) chose neither.",
            "Single-answer question, {town}: {a} – {opinion}; {b} – {opinion2}; the rest, {rest}, found it hard to say.",
            "While {a:bare} per cent of the people polled in {town} believe above all that {opinion}, and {b:bare} per cent above all that {opinion2}, {rest:bare} per cent, i.e. everybody else, did not answer.",
            "{town} split three ways: {a} said first of all that {opinion}, {b} that {opinion2}, which leaves {rest} without an opinion.",
            "Of those polled in {town}, {a} named as their only concern that {opinion}. Another {b} named that {opinion2}. All others ({rest}) named none.",
        ],
        "ru": [
            "Из двух утверждений {a} опрошенных в городе {town} выбрали то, что {opinion}, {b} – то, что {opinion2}. Оставшиеся {rest} не выбрали ни одного.",
            "Вопрос с одним вариантом ответа, город {town}: {a} – {opinion}; {b} – {opinion2}; остальные ({rest}) затруднились ответить.",
            "Если {a} опрошенных в городе {town} прежде всего считают, что {opinion}, а {b} – что {opinion2}, то все прочие, {rest}, на вопрос не ответили.",
            "Мнения в городе {town} разделились на три части: {a:процент|процента|процентов} главным назвали то, что {opinion}, {b:процент|процента|процентов} – то, что {opinion2}, и {rest:процент|процента|процентов}, то есть все остальные, мнения не имеют.",
        ],
        "kk": [
            "Екі тұжырымның бірін таңдау керек болғанда, {town} қаласында сұралғандардың {a:poss} «{opinion}» дегенді, {b:poss} «{opinion2}» дегенді таңдады. Қалғандары ({rest}) ешқайсысын таңдамады.",
            "Бір жауаптық сұрақ, {town} қаласы: {a} – {opinion}; {b} – {opinion2}; қалғандары, {rest}, жауап беруге қиналды.",
            "{town} қаласында сұралғандардың {a:bare} пайызы ең алдымен «{opinion}» деп, {b:bare} пайызы «{opinion2}» деп санаса, басқаларының бәрі, яғни {rest:bare} пайызы, сұраққа жауап бермеді.",
            "{town} қаласында пікір үшке бөлінді: {a:poss} жалғыз мәселе ретінде «{opinion}» дегенді, {b:poss} «{opinion2}» дегенді атады, ал қалған бөлігінің ({rest}) пікірі жоқ.",
        ],
    },
    "mean-of-whole-numbers": {
        "en": [
            "Agreement that {opinion} averaged {mean} among {n} respondents in {town}, each of whom gave an integer score between 1 and 5.",
            "In {town} (n = {n}) the item “{opinion}”, scored 1, 2, 3, 4 or 5, has a mean of {mean}.",
            "{n} people in {town} were asked how strongly they agree that {opinion}. They could answer with a whole number from 1 to 5, and their answers average out at {mean}.",
            "With {n} respondents from {town}, the five-point item that {opinion} (whole points only) had an average score of {mean}.",
        ],
        "ru": [
            "Согласие с тем, что {opinion}, {n} жителей города {town} оценивали целым числом от 1 до 5; средняя оценка составила {mean}.",
            "Средний балл пункта «{opinion}» в городе {town} равен {mean} (n = {n}; допускались только оценки 1, 2, 3, 4 и 5).",
            "В городе {town} {n} респондентов отметили по пятибалльной шкале (целые баллы), насколько они согласны, что {opinion}. Среднее значение – {mean}.",
            "{mean} – такова средняя оценка, которую {n} опрошенных города {town} дали утверждению о том, что {opinion} (целые баллы, от 1 до 5).",
        ],
        "kk": [
            "«{opinion}» дегенге келісу деңгейін {town} қаласының {n} тұрғыны 1-ден 5-ке дейінгі бүтін санмен бағалады; орташа баға {mean} болды.",
            "{town} қаласында «{opinion}» тармағының орташа балы {mean} (n = {n}; тек 1, 2, 3, 4, 5 бағалары қойылды).",
            "{town} қаласында {n} респондент «{opinion}» дегенге қаншалықты келісетінін бес балдық шкаламен (бүтін балл) белгіледі. Орташа мәні – {mean}.",
            "Орташа {mean} балл: {town} қаласында сұралған {n} адам «{opinion}» деген тұжырымға осындай баға берді (бүтін балл, 1-ден 5-ке дейін).",
        ],
    },
    "deviation-of-whole-numbers": {
        "en": [
            "The item “{opinion}” was scored in {town} in integers from 1 to 7 (n = {n}); the mean was {mean} and the standard deviation {sd}.",
            "{n} people in {town} said on a seven-point scale, in whole points, whether {opinion}: mean {mean}, standard deviation {sd}.",
            "Respondents in {town} (n = {n}; M = {mean}; SD = {sd}) answered with a whole number from 1 to 7 how far they agree that {opinion}.",
            "For {town} we have {n} integer ratings, 1 to 7, of the claim that {opinion}. They have a mean of {mean} (SD = {sd}).",
        ],
        "ru": [
            "Пункт «{opinion}» жители города {town} оценивали целыми числами от 1 до 7 (n = {n}); среднее – {mean}, стандартное отклонение – {sd}.",
            "По семибалльной шкале (только целые баллы) {n} респондентов города {town} оценили утверждение, что {opinion}: M = {mean}, SD = {sd}.",
            "В городе {town} (n = {n}) утверждение о том, что {opinion}, получило в среднем {mean} при стандартном отклонении {sd}; оценки ставились целые, от 1 до 7.",
            "У нас есть {n} целых оценок от 1 до 7 того, что {opinion}, из города {town}. Среднее арифметическое равно {mean} (ст. откл. {sd}).",
        ],
        "kk": [
            "«{opinion}» тармағын {town} тұрғындары 1-ден 7-ге дейінгі бүтін сандармен бағалады (n = {n}); орташасы – {mean}, стандартты ауытқуы – {sd}.",
            "Жеті балдық шкала бойынша (тек бүтін балл) {town} қаласының {n} респонденті «{opinion}» деген тұжырымды бағалады: M = {mean}, SD = {sd}.",
            "{town} қаласында (n = {n}) «{opinion}» деген тұжырымның орташа бағасы {mean}, стандартты ауытқуы {sd} болды; бағалар бүтін, 1-ден 7-ге дейін.",
            "{town} қаласынан «{opinion}» дегенге қатысты 1-ден 7-ге дейінгі {n} бүтін баға жиналды. Олардың арифметикалық ортасы {mean} (ст. ауытқу {sd}).",
        ],
    },
    "majority": {
        "en": [
            "The majority in {town} takes the view that {opinion} ({percent}).",
            "That {opinion} is a majority view in {town}, where {percent:bare} per cent share it.",
            "{percent} of the inhabitants of {town}, a clear majority, told the interviewers that {opinion}.",
            "According to the majority of the people polled in {town} – {percent}, to be precise – {opinion}.",
            "In {town} {percent} said that {opinion}. They are the majority.",
        ],
        "ru": [
            "Мнение о том, что {opinion}, в городе {town} разделяет большинство населения: {percent}.",
            "{percent} жителей города {town}, то есть большинство, сказали интервьюерам, что {opinion}.",
            "По мнению большинства опрошенных в городе {town} (таких {percent:процент|процента|процентов}), {opinion}.",
            "В городе {town} {percent} респондентов ответили, что {opinion}. Они составляют большинство.",
            "Большинство респондентов из города {town} – {percent} – уверено, что {opinion}.",
        ],
        "kk": [
            "«{opinion}» деген пікірді {town} қаласында көпшілік қолдайды: {percent}.",
            "{town} тұрғындарының {percent:poss}, яғни көпшілігі, сұхбат алушыларға «{opinion}» деді.",
            "{town} қаласында сұралғандардың басым көпшілігінің пікірінше ({percent:bare} пайыз), {opinion}.",
            "{town} қаласында респонденттердің {percent:poss} «{opinion}» деп жауап берді. Олар көпшілікті құрайды.",
        ],
    },
    "more-than-half": {
        "en": [
            "Over half the population of {town} – {percent} – is of the opinion that {opinion}.",
            "{percent} of those questioned in {town}, that is, more than half, said that {opinion}.",
            "Upwards of half of our respondents in {town} ({percent:bare} per cent) answered that {opinion}.",
            "The share of those who think that {opinion} exceeds one half in {town}: it is {percent}.",
        ],
        "ru": [
            "Свыше половины жителей города {town} – {percent} – придерживаются мнения, что {opinion}.",
            "{percent} опрошенных в городе {town}, т. е. более половины, сказали, что {opinion}.",
            "Доля тех, кто думает, что {opinion}, в городе {town} превышает половину и равна {percent:проценту|процента|процентам}.",
            "Что {opinion}, считает больше чем каждый второй житель города {town} ({percent}).",
        ],
        "kk": [
            "{town} тұрғындарының тең жартысынан астамы – {percent} – «{opinion}» деген пікірді ұстанады.",
            "{town} қаласында сұралғандардың {percent:poss}, яғни жартысынан көбі, «{opinion}» деді.",
            "«{opinion}» деп ойлайтындардың үлесі {town} қаласында жартыдан асады: {percent:bare} пайыз.",
            "{town} қаласында әрбір екінші адамнан да көбі ({percent}) «{opinion}» деп санайды.",
        ],
    },
    "a-third": {
        "en": [
            "One in three people in {town} ({percent}) takes it for granted that {opinion}.",
            "{percent} of the people polled in {town}, i.e. one third, complained that {opinion}.",
            "Every third respondent in {town} – {percent:bare} per cent – told us that {opinion}.",
            "The proportion of those in {town} who hold that {opinion} is a third ({percent}).",
        ],
        "ru": [
            "Каждый третий житель города {town} ({percent}) не сомневается, что {opinion}.",
            "{percent} опрошенных в городе {town}, то есть одна треть, жаловались, что {opinion}.",
            "Доля тех, кто в городе {town} полагает, что {opinion}, составляет треть – {percent:процент|процента|процентов}.",
            "На то, что {opinion}, указала в городе {town} одна треть респондентов: {percent}.",
        ],
        "kk": [
            "{town} қаласының әрбір үшінші тұрғыны ({percent}) «{opinion}» дегенге күмәнданбайды.",
            "{town} қаласында сұралғандардың {percent:poss}, яғни үштен бірі, «{opinion}» деп шағымданды.",
            "{town} қаласында «{opinion}» дейтіндердің үлесі үштен бірге тең – {percent:bare} пайыз.",
            "Респонденттердің үштен бірі {town} қаласында «{opinion}» дегенді айтты: {percent}.",
        ],
    },
}
