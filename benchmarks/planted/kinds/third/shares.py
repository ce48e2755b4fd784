"""Wordings: means, deviations, and words for shares."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "mean-of-whole-numbers": {
        "en": [
            (
                "In {town}, {n} people marked on a five-point scale (1, 2, 3, 4 or 5) how far they agreed that "
                "{opinion}. The mean was {mean}."
            ),
            (
                "The statement that {opinion} received an average of {mean} points from the {n} participants in "
                "{town}, each of whom gave a whole number of points from 1 to 5."
            ),
            (
                "Agreement that {opinion} was measured in {town} with a single item answered in whole points from "
                "1 to 5 (M = {mean}, n = {n})."
            ),
        ],
        "ru": [
            (
                "В городе {town} {n:человек отметил|человека отметили|человек отметили} по пятибалльной шкале (1, "
                "2, 3, 4 или 5), насколько они согласны с тем, что {opinion}. Среднее значение - {mean}."
            ),
            (
                "Утверждение, что {opinion}, получило в г. {town} в среднем {mean} балла; получено "
                "{n:оценка|оценки|оценок}, каждая - целое число баллов от 1 до 5."
            ),
            (
                "Согласие с тем, что {opinion}, измеряли в городе {town} одним вопросом с целыми баллами от 1 до "
                "5 (M = {mean}, n = {n})."
            ),
        ],
        "kk": [
            (
                "{town} қаласында {n} адам «{opinion}» дегенмен қаншалықты келісетінін бес балдық шкала бойынша "
                "(1, 2, 3, 4 немесе 5) белгіледі. Орташа мән - {mean}."
            ),
            (
                "{town} қаласында «{opinion}» деген тұжырым орта есеппен {mean} балл алды: {n} қатысушының "
                "әрқайсысы 1-ден 5-ке дейінгі бүтін балл қойды."
            ),
            (
                "{town} қаласында «{opinion}» дегенмен келісу дәрежесі 1-ден 5-ке дейінгі бүтін баллмен, бір ғана "
                "сұрақ арқылы өлшенді (M = {mean}, n = {n})."
            ),
        ],
    },
    "deviation-of-whole-numbers": {
        "en": [
            (
                "In {town}, {n} respondents answered on a seven-point scale, in whole points from 1 to 7, whether "
                "{opinion}; the mean was {mean} and the sample standard deviation {sd}."
            ),
            (
                'The item "{opinion}" was scored in {town} with whole numbers between 1 and 7 (n = {n}); its '
                "mean is {mean}, with a standard deviation of the sample (n - 1) of {sd}."
            ),
            (
                "Each of {n} people in {town} gave between 1 and 7 whole points to the claim that {opinion}: M = "
                "{mean}, sample SD = {sd}."
            ),
        ],
        "ru": [
            (
                "В городе {town} {n:человек ответил|человека ответили|человек ответили} по семибалльной шкале "
                "(целые баллы от 1 до 7), верно ли, что {opinion}; среднее равно {mean}, выборочное стандартное "
                "отклонение - {sd}."
            ),
            (
                "Пункт «{opinion}» оценивали в г. {town} целыми числами от 1 до 7 (n = {n}): среднее составило "
                "{mean} при стандартном отклонении по выборке (n - 1), равном {sd}."
            ),
            (
                "Каждый из {n} опрошенных в городе {town} дал утверждению «{opinion}» от 1 до 7 целых баллов: M = "
                "{mean}, выборочное SD = {sd}."
            ),
        ],
        "kk": [
            (
                "{town} қаласында {n} адам жеті балдық шкала бойынша (1-ден 7-ге дейінгі бүтін балл) «{opinion}» "
                "дегенге жауап берді; орташа мән {mean}, іріктеменің стандартты ауытқуы {sd} болды."
            ),
            (
                "{town} қаласында «{opinion}» деген тармақ 1-ден 7-ге дейінгі бүтін сандармен бағаланды (n = "
                "{n}): орташасы {mean}, іріктеме бойынша стандартты ауытқуы (n - 1) {sd}."
            ),
            (
                "{town} қаласында сұралған {n} адамның әрқайсысы «{opinion}» деген пікірге 1-ден 7-ге дейін бүтін "
                "балл берді: M = {mean}, іріктемелік SD = {sd}."
            ),
        ],
    },
    "majority": {
        "en": [
            "Most of the people questioned in {town} ({percent}) take the view that {opinion}.",
            "With {percent} of all answers, those who say that {opinion} are in the majority in {town}.",
            ("In {town} the survey showed that {percent} of residents, a majority, are of the opinion that {opinion}."),
        ],
        "ru": [
            "Большая часть жителей города {town} ({percent}) придерживается мнения, что {opinion}.",
            "По мнению большинства участников опроса в г. {town} ({percent}), {opinion}.",
            ("Как показал опрос в городе {town}, {percent} респондентов, то есть большинство, уверены, что {opinion}."),
        ],
        "kk": [
            "{town} тұрғындарының басым бөлігі ({percent}) «{opinion}» деген пікірде.",
            "{town} қаласындағы сауалнамаға қатысқандардың көбі ({percent}) «{opinion}» деп санайды.",
            (
                "Сауалнама көрсеткендей, {town} қаласында респонденттердің {percent:poss}, яғни көпшілігі, "
                "«{opinion}» дегенге сенімді."
            ),
        ],
    },
    "more-than-half": {
        "en": [
            "Over half of those polled in {town} - {percent} - are sure that {opinion}.",
            ("The survey found that in {town} more than half of the population ({percent}) believes that {opinion}."),
            ("In {town}, {percent} of respondents, that is, more than half, told the interviewers that {opinion}."),
        ],
        "ru": [
            "Свыше половины опрошенных в городе {town} - {percent} - уверены, что {opinion}.",
            "Больше половины жителей г. {town} ({percent}) считают, что {opinion}.",
            "В городе {town} {percent} респондентов, то есть более половины, ответили, что {opinion}.",
        ],
        "kk": [
            "{town} қаласында сұралғандардың жартысынан көбі - {percent} - «{opinion}» дегенге сенімді.",
            "{town} қаласы тұрғындарының жартысынан астамы ({percent}) «{opinion}» деп ойлайды.",
            ("{town} қаласында респонденттердің {percent:poss}, яғни жартысынан астамы, «{opinion}» деп жауап берді."),
        ],
    },
    "a-third": {
        "en": [
            "About one third of those interviewed in {town} ({percent}) answered that {opinion}.",
            "One in three respondents in {town} ({percent}) is convinced that {opinion}.",
            "In {town}, {percent} of the people surveyed, or roughly a third, said that {opinion}.",
        ],
        "ru": [
            "Примерно треть опрошенных в городе {town} ({percent}) заявила, что {opinion}.",
            "Каждый третий респондент в г. {town} ({percent}) убеждён, что {opinion}.",
            "В городе {town} {percent} участников опроса, то есть около трети, сказали, что {opinion}.",
        ],
        "kk": [
            "{town} қаласында сұралғандардың шамамен үштен бірі ({percent}) «{opinion}» деп мәлімдеді.",
            "{town} қаласындағы әрбір үшінші респондент ({percent}) «{opinion}» дегенге сенімді.",
            ("{town} қаласында сауалнамаға қатысқандардың {percent:poss}, яғни шамамен үштен бірі, «{opinion}» деді."),
        ],
    },
}
