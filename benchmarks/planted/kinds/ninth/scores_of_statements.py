"""Means and deviations of answers in whole points."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "mean-of-whole-numbers": {
        "en": [
            (
                "The item “{opinion}” was scored on a five-point Likert scale (1 = strongly disagree, 5 = "
                "strongly agree); the {n} participants from {town} obtained an average score of {mean}."
            ),
            "Mean agreement that {opinion}, {town}, n = {n}: {mean} (single item, integers from 1 to 5).",
            [
                "In {town}, {n} people filled in the form and circled one figure from 1 to 5 beside each statement.",
                "For the statement “{opinion}” the average of the circled figures is {mean}.",
            ],
            (
                "How strongly people feel that {opinion} was measured in {town} with one question and five "
                "possible answers, coded 1 to 5 (M = {mean}; N = {n})."
            ),
            (
                "All {n} respondents in {town} awarded the statement that {opinion} a mark from one to five, "
                "without half marks, and the marks average out at {mean}."
            ),
        ],
        "ru": [
            (
                "Суждение «{opinion}» оценивалось по пятибалльной шкале Лайкерта (1 – совершенно не согласен,"
                " 5 – полностью согласен); средняя оценка {n:участника|участников|участников} из города "
                "{town} равна {mean}."
            ),
            (
                "Среднее согласие с тем, что {opinion}: {mean} (город {town}, n = {n}; один вопрос, целые "
                "числа от 1 до 5)."
            ),
            [
                (
                    "В городе {town} {n:человек заполнил|человека заполнили|человек заполнили} бланк, обводя "
                    "напротив каждого суждения одну из цифр от 1 до 5."
                ),
                "По суждению «{opinion}» среднее обведённых цифр – {mean}.",
            ],
            (
                "Насколько люди убеждены, что {opinion}, в городе {town} измеряли одним вопросом с пятью "
                "ответами, закодированными от 1 до 5 (M = {mean}; N = {n})."
            ),
            (
                "Каждый из опрошенных в городе {town} (n = {n}) поставил утверждению «{opinion}» отметку от "
                "единицы до пятёрки, без половинок; средняя отметка получилась {mean}."
            ),
        ],
        "kk": [
            (
                "«{opinion}» деген пікір бес балдық Лайкерт шкаласымен бағаланды (1 – мүлде келіспеймін, 5 – "
                "толық келісемін); {town} қаласындағы {n} қатысушының орташа бағасы – {mean}."
            ),
            (
                "«{opinion}» дегенмен келісудің орташа көрсеткіші: {mean} ({town} қаласы, n = {n}; бір сұрақ,"
                " 1-ден 5-ке дейінгі бүтін сандар)."
            ),
            [
                (
                    "{town} қаласында {n} адам бланк толтырып, әр пікірдің тұсындағы 1-ден 5-ке дейінгі бір "
                    "цифрды қоршап белгіледі."
                ),
                "«{opinion}» деген пікір бойынша белгіленген цифрлардың орташасы {mean} болды.",
            ],
            (
                "Адамдардың «{opinion}» дегенге қаншалықты сенетіні {town} қаласында 1-ден 5-ке дейін "
                "кодталған бес жауабы бар бір сұрақпен өлшенді (M = {mean}; N = {n})."
            ),
            (
                "{town} қаласында сұралғандардың әрқайсысы (n = {n}) «{opinion}» деген тұжырымға бірден беске"
                " дейін, жартылай балсыз, баға қойды; орташа баға {mean} шықты."
            ),
        ],
    },
    "deviation-of-whole-numbers": {
        "en": [
            (
                "The {n} participants from {town} indicated on a seven-point scale (whole points only) to "
                "what extent {opinion}; the mean was {mean} and the standard deviation {sd}."
            ),
            (
                "Item “{opinion}” ({town}; single question, answers 1–7 in whole numbers): n = {n}, M = "
                "{mean}, SD = {sd}."
            ),
            [
                (
                    "Each of the {n} interviewees in {town} chose a whole number between 1 (not at all) and 7"
                    " (completely) for the statement that {opinion}."
                ),
                "The answers have a mean of {mean} with a sample standard deviation of {sd}.",
            ],
            (
                "Agreement that {opinion} was rated by {n} people in {town}, who circled one of the numbers "
                "from 1 to 7 ({mean} ± {sd}, mean ± SD)."
            ),
            (
                "In the {town} group (N = {n}) the single seven-point item on whether {opinion} averaged "
                "{mean} (s.d. {sd}), each answer being a whole number."
            ),
        ],
        "ru": [
            (
                "Участники из города {town} ({n} чел.) указывали по семибалльной шкале, целыми баллами, в "
                "какой мере {opinion}; среднее составило {mean}, стандартное отклонение – {sd}."
            ),
            (
                "Суждение «{opinion}» (город {town}; один вопрос, целые баллы от 1 до 7): n = {n}, M = "
                "{mean}, SD = {sd}."
            ),
            [
                (
                    "Каждый из {n} интервьюируемых в городе {town} выбирал для суждения «{opinion}» целое "
                    "число от 1 (совсем не так) до 7 (именно так)."
                ),
                "Среднее ответов равно {mean} при выборочном стандартном отклонении {sd}.",
            ],
            (
                "Согласие с тем, что {opinion}, в городе {town} оценили {n:человек|человека|человек}, обводя "
                "одно из чисел от 1 до 7 ({mean} ± {sd}, среднее ± стандартное отклонение)."
            ),
            (
                "В группе из города {town} (N = {n}) единственный семибалльный вопрос о том, правда ли, что "
                "{opinion}, дал среднее {mean} (ст. откл. {sd}); все ответы – целые числа."
            ),
        ],
        "kk": [
            (
                "{town} қаласының {n} қатысушысы «{opinion}» дегеннің қаншалықты рас екенін жеті балдық "
                "шкаламен, бүтін балмен көрсетті; орташа мән {mean}, стандартты ауытқу {sd} болды."
            ),
            (
                "«{opinion}» деген пікір ({town} қаласы; бір сұрақ, 1-ден 7-ге дейінгі бүтін балл): n = {n}, "
                "M = {mean}, SD = {sd}."
            ),
            [
                (
                    "{town} қаласында сұхбат берген {n} адамның әрқайсысы «{opinion}» деген пікірге 1-ден "
                    "(мүлде олай емес) 7-ге (дәл солай) дейінгі бүтін сан таңдады."
                ),
                "Жауаптардың орташасы {mean}, іріктемелік стандартты ауытқуы {sd}.",
            ],
            (
                "«{opinion}» дегенмен келісуді {town} қаласында {n} адам 1-ден 7-ге дейінгі сандардың бірін "
                "қоршап бағалады ({mean} ± {sd}, орташа ± стандартты ауытқу)."
            ),
            (
                "{town} қаласындағы топта (N = {n}) «{opinion}» деген тұжырымға қатысты жалғыз жеті балдық "
                "сұрақтың орташасы {mean} болды (ст. ауытқу {sd}); барлық жауап – бүтін сан."
            ),
        ],
    },
}
