"""Means and standard deviations of marks in whole numbers."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Source, Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "mean-of-whole-numbers": {
        "en": [
            "On average the statement that {opinion} received {mean} points in {town}, where {n} persons each gave a whole number of points between one and five.",
            "The item “{opinion}” was scored by {n} participants from {town} on a five-point Likert scale (1, 2, 3, 4 or 5; no missing answers); M = {mean}.",
            "Whole marks from 1 to 5 were awarded by a panel in {town} to the claim that {opinion}. The panel had {n:words} members, all of whom voted, and the average mark was {mean}.",
            "In {town}, with {n} completed forms, the arithmetic mean of agreement that {opinion} comes to {mean}; only the integers from 1 (not at all) to 5 (fully) could be entered.",
            [
                Source(
                    "The average rating that residents of {town} gave to the statement that {opinion} is {mean}.",
                    "n = {n}; each resident gave one rating, in whole points from 1 to 5.",
                )
            ],
        ],
        "ru": [
            "В среднем суждение о том, что {opinion}, получило в городе {town} {mean} балла: каждый из {n:опрошенного|опрошенных|опрошенных} ставил целое число баллов от одного до пяти.",
            "Пункт «{opinion}» по пятибалльной шкале Лайкерта (1, 2, 3, 4 или 5; пропусков нет) оценивали жители города {town}; число оценивших – {n}, M = {mean}.",
            "Целые оценки от 1 до 5 утверждению, что {opinion}, выставила комиссия в городе {town}. Число членов комиссии – {n:words}, голосовали все, средняя оценка – {mean}.",
            "В городе {town} при числе заполненных бланков {n} среднее арифметическое согласия с тем, что {opinion}, равно {mean}; вписать можно было только целое число от 1 (совсем нет) до 5 (полностью).",
            [
                Source(
                    "Средняя оценка, которую жители города {town} дали суждению о том, что {opinion}, – {mean}.",
                    "n = {n}; каждый дал одну оценку, в целых баллах от 1 до 5.",
                )
            ],
        ],
        "kk": [
            "«{opinion}» деген тұжырым {town} қаласында орта есеппен {mean} балл алды: сұралған {n} адамның әрқайсысы бірден беске дейінгі бүтін балл қойды.",
            "«{opinion}» деген тармақты {town} қаласынан {n} қатысушы Лайкерттің бес балдық шкаласымен (1, 2, 3, 4 немесе 5; жауапсыз қалғаны жоқ) бағалады; M = {mean}.",
            "«{opinion}» деген пікірге {town} қаласындағы комиссия 1-ден 5-ке дейінгі бүтін баға қойды. Комиссия мүшелерінің саны – {n:words}, бәрі дауыс берді, орташа баға – {mean}.",
            "{town} қаласында толтырылған бланк саны {n} болғанда, «{opinion}» дегенмен келісудің арифметикалық орташасы {mean:dat} тең; бланкке тек 1-ден (мүлде жоқ) 5-ке (толық) дейінгі бүтін сан жазуға болатын.",
            [
                Source(
                    "{town} тұрғындарының «{opinion}» деген тұжырымға берген орташа бағасы – {mean}.",
                    "n = {n}; әр тұрғын 1-ден 5-ке дейінгі бүтін балмен бір баға берді.",
                )
            ],
        ],
    },
    "deviation-of-whole-numbers": {
        "en": [
            "Agreement that {opinion}, measured in {town} on a seven-point scale of integers (1 to 7), averaged {mean} with a standard deviation of {sd} across {n} respondents.",
            "The focus group of {n:words} residents of {town} scored the statement that {opinion} from 1 to 7 in whole points; the mean score was {mean}, the sample standard deviation {sd}.",
            [
                "Descriptive statistics for {town}, item “{opinion}” (integers from 1 to 7, one answer a person):",
                "N = {n}; mean = {mean}; standard deviation = {sd}.",
            ],
            "Although the group in {town} was small ({n} persons), its marks, whole numbers between 1 and 7, varied: regarding the view that {opinion}, they had a mean of {mean} (SD {sd}).",
        ],
        "ru": [
            "Согласие с тем, что {opinion}, измеренное в городе {town} по семибалльной шкале целых чисел (от 1 до 7), в среднем равно {mean} при стандартном отклонении {sd}; число ответивших – {n}.",
            "Участники фокус-группы в городе {town} (их число – {n:words}) оценили суждение о том, что {opinion}, в целых баллах от 1 до 7; средний балл – {mean}, выборочное стандартное отклонение – {sd}.",
            [
                "Описательная статистика по городу {town}, пункт «{opinion}» (целые числа от 1 до 7, один ответ от каждого):",
                "N = {n}; среднее = {mean}; стандартное отклонение = {sd}.",
            ],
            "Хотя группа в городе {town} была невелика ({n} чел.), её оценки, целые числа от 1 до 7, различались: для мнения о том, что {opinion}, среднее составило {mean} (SD {sd}).",
        ],
        "kk": [
            "«{opinion}» дегенмен келісу дәрежесі {town} қаласында бүтін сандардың жеті балдық шкаласымен (1-ден 7-ге дейін) өлшенді: жауап берген {n} адам бойынша орташасы {mean}, стандартты ауытқуы {sd}.",
            "{town} қаласындағы фокус-топ мүшелері (саны – {n:words}) «{opinion}» деген тұжырымды 1-ден 7-ге дейінгі бүтін баллмен бағалады; орташа балл – {mean}, іріктемелік стандартты ауытқу – {sd}.",
            [
                "{town} қаласы бойынша сипаттамалық статистика, «{opinion}» тармағы (1-ден 7-ге дейінгі бүтін сандар, әркімнен бір жауап):",
                "N = {n}; орташа = {mean}; стандартты ауытқу = {sd}.",
            ],
            "{town} қаласындағы топ шағын болғанымен ({n} адам), оның 1 мен 7 аралығындағы бүтін бағалары әртүрлі болды: «{opinion}» деген пікір бойынша орташасы {mean} (SD {sd}).",
        ],
    },
}
