"""Means and deviations of marks that are whole numbers."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Source, Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "mean-of-whole-numbers": {
        "en": [
            (
                "The {n} jurors in {town} marked the sentence “{opinion}” from 1 (false) to 5 (true), whole "
                "marks only; the mean mark was {mean}."
            ),
            (
                "On a five-point item (1 = strongly disagree, 5 = strongly agree) worded “{opinion}”, the {n} "
                "teachers interviewed in {town} scored {mean} on average."
            ),
            "Agreement that {opinion} (five-point Likert item, {town}): n = {n}, M = {mean}.",
            [
                (
                    "{n} members of the focus group in {town} gave each statement a whole number of points between "
                    "one and five."
                ),
                "The statement that {opinion} received an average of {mean} points.",
            ],
            (
                "An average rating of {mean} was given in {town} to the claim that {opinion}. There were {n} "
                "raters, and each of them circled one of the figures 1, 2, 3, 4 or 5."
            ),
        ],
        "ru": [
            (
                "Группа из {n:студента|студентов|студентов} города {town} оценила утверждение «{opinion}» по "
                "школьной системе, целыми оценками от 1 до 5; среднее значение оказалось равным {mean}."
            ),
            "Пункт «{opinion}» (пятибалльная шкала Лайкерта, {town}): n = {n}, M = {mean}.",
            [
                (
                    "Участники фокус-групп в городе {town} (всего {n:человек|человека|человек}) ставили каждому "
                    "утверждению целое число баллов, от одного до пяти."
                ),
                "Утверждение, что {opinion}, набрало в среднем {mean} балла.",
            ],
            (
                "Средний балл согласия с тем, что {opinion}, равен {mean}. Его вывели по ответам "
                "{n:учителя|учителей|учителей} города {town}, каждый из которых обвёл одну из цифр 1, 2, 3, 4, 5."
            ),
            [
                Source(
                    "В городе {town} согласие с тем, что {opinion}, оценено в среднем на {mean}.",
                    "Шкала из пяти делений без дробных значений; число ответивших – {n}.",
                )
            ],
        ],
        "kk": [
            (
                "{town} қаласының {n} студенті «{opinion}» деген тұжырымға мектептегідей бүтін баға (1, 2, 3, 4 "
                "немесе 5) қойды, бағалардың орташасы {mean} болып шықты."
            ),
            "Бес балдық Лайкерт шкаласы, {town} қаласы, «{opinion}» тармағы: n = {n}, M = {mean}.",
            [
                (
                    "{town} қаласындағы фокус-топтарға қатысқан {n} адам әр тұжырымға бірден беске дейін бүтін балл "
                    "қойды."
                ),
                "Соның ішінде «{opinion}» деген тұжырымның орташа балы {mean} болды.",
            ],
            (
                "Тұрғындардың «{opinion}» деген пікірмен келісуінің орташа көрсеткіші – {mean}. Ол {town} "
                "қаласындағы {n} мұғалімнің жауабынан шығарылды, әрқайсысы 1, 2, 3, 4, 5 сандарының бірін "
                "белгіледі."
            ),
            [
                Source(
                    "{town} қаласында «{opinion}» деген пікір орта есеппен {mean} деп бағаланды.",
                    "Шкала бес бөліктен тұрады, бөлшек баға қойылмайды; жауап бергендер саны – {n}.",
                )
            ],
        ],
    },
    "deviation-of-whole-numbers": {
        "en": [
            (
                "The {n} councillors of {town} answered on a seven-point scale (whole numbers, 1 to 7) how far "
                "they agreed that {opinion}: mean {mean}, standard deviation {sd}."
            ),
            "Item “{opinion}”, {town}: N = {n}; M = {mean}; SD = {sd}; integer responses from 1 to 7.",
            [
                (
                    "In {town} the seven-point item was answered by {n} journalists, none of whom could tick between "
                    "two points."
                ),
                "Their answers to “{opinion}” average {mean} with a sample standard deviation of {sd}.",
            ],
            (
                "With {n} raters in {town}, who gave one to seven points and no fractions, the claim that "
                "{opinion} earned {mean} points on average (s = {sd})."
            ),
            [
                Source(
                    "Lawyers in {town} (n = {n}) were lukewarm about the claim that {opinion} ({mean} ± {sd}).",
                    "Mean ± sample standard deviation of one item with seven whole-number steps.",
                )
            ],
        ],
        "ru": [
            (
                "Для вопроса, верно ли, что {opinion}, в группе из города {town} (n = {n}; ответы 1, 2, 3, 4, 5, "
                "6 или 7) получены M = {mean} и SD = {sd}."
            ),
            "Пункт «{opinion}», город {town}: N = {n}; M = {mean}; SD = {sd}; ответы – целые числа от 1 до 7.",
            [
                (
                    "Семибалльный вопрос задали в городе {town} группе журналистов из {n:человека|человек|человек}; "
                    "дробных баллов не ставили."
                ),
                "Среднее по пункту «{opinion}» – {mean}, выборочное стандартное отклонение – {sd}.",
            ],
            [
                Source(
                    "Юристы города {town} (n = {n}) отнеслись к тезису, что {opinion}, сдержанно ({mean} ± {sd}).",
                    "Среднее ± выборочное стандартное отклонение; один вопрос, семь целых делений шкалы.",
                )
            ],
            (
                "Тезис «{opinion}» оценивали в городе {town} по шкале от одного до семи, без половинок. Оценок "
                "было {n}, в среднем {mean} при стандартном отклонении {sd}."
            ),
        ],
        "kk": [
            (
                "Жауап нұсқалары – 1, 2, 3, 4, 5, 6 немесе 7. {town} қаласындағы {n} адамнан тұратын топ үшін "
                "«{opinion}» деген сұрақ бойынша M = {mean}, SD = {sd}."
            ),
            (
                "{town} қаласы, «{opinion}» тармағы: N = {n}; M = {mean}; SD = {sd}; жауаптар – 1-ден 7-ге "
                "дейінгі бүтін сандар."
            ),
            [
                "{town} қаласында жеті балдық сұраққа {n} журналист жауап берді; бөлшек балл қойылмады.",
                ("Осы сұрақтың «{opinion}» тармағы бойынша орташа балл – {mean}, іріктеме стандартты ауытқуы – {sd}."),
            ],
            [
                Source(
                    "{town} қаласының заңгерлері (n = {n}) «{opinion}» деген тезиске салқын қарады ({mean} ± {sd}).",
                    "Орташа мән ± іріктеме стандартты ауытқуы; бір сұрақ, шкаланың жеті бүтін бөлігі.",
                )
            ],
            (
                "{town} қаласында «{opinion}» деген тезис бірден жетіге дейінгі бүтін баллмен бағаланды. Барлығы "
                "{n} баға қойылды, орташасы {mean}, стандартты ауытқуы {sd}."
            ),
        ],
    },
}
