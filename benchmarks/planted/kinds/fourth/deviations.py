"""Means and standard deviations of answers on a scale of whole numbers."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Source, Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "deviation-of-whole-numbers": {
        "en": [
            "Each of {n} residents of {town} marked one point from 1 to 7 against the statement that {opinion}; the marks "
            "averaged {mean}, with a standard deviation of {sd}.",
            "Agreement that {opinion} was rated in {town} on a seven-point scale (n = {n}; mean {mean}; SD {sd}).",
            "On a Likert scale of 1 to 7, the {n} people interviewed in {town} placed the claim that {opinion} at {mean} "
            "± {sd} (mean ± SD).",
            "The sample from {town} was small (N = {n}). Its answers to whether {opinion}, given in whole points from one to "
            "seven, had M = {mean} and SD = {sd}.",
            "The standard deviation of the scores that {n} teachers in {town} gave the sentence “{opinion}” on the scale from "
            "1 to 7 was {sd}, around a mean of {mean}.",
            "{n} jurors in {town} scored, in whole numbers between 1 and 7, how far they felt that {opinion}: the average "
            "came to {mean} and the standard deviation to {sd}.",
            "For {town} the item “{opinion}” (1 = not at all, 7 = fully; {n} answers) yields a mean of {mean} (s.d. = {sd}).",
            [
                "The panel in {town} had {n} members. Every member gave one whole-number grade, from 1 to 7, to the statement "
                "that {opinion}.",
                "The grades had a mean of {mean} and a standard deviation of {sd}.",
            ],
            "That {opinion} was judged in {town} by {n} experts using a 7-point item (mean = {mean}, standard deviation = "
            "{sd}).",
            [
                Source(
                    "Experts in {town} were inclined to think that {opinion}.",
                    "Ratings of {n} experts in whole points from 1 to 7: M = {mean}, SD = {sd}.",
                )
            ],
            "Asked to choose a whole number from 1 to 7 for how strongly they hold that {opinion}, the {n} participants of "
            "the focus groups in {town} chose {mean} on average (SD: {sd}).",
            "With {n} answers on a scale whose points run from 1 to 7, {town} shows a mean of {mean}, SD of {sd}, for the "
            "opinion that {opinion}.",
        ],
        "ru": [
            "{n:житель оценил|жителя оценили|жителей оценили} в городе {town} целым числом от 1 до 7 суждение о том, что "
            "{opinion}: среднее — {mean}, стандартное отклонение — {sd}.",
            "Согласие с тем, что {opinion}, измеряли в городе {town} по семибалльной шкале (n = {n}; M = {mean}; SD = {sd}).",
            "По шкале от 1 до 7 опрошенные города {town} (N = {n}) оценили утверждение «{opinion}» в среднем на {mean} балла "
            "при стандартном отклонении {sd}.",
            "Выборка в городе {town} невелика: {n:человек|человека|человек}. Их оценки того, что {opinion}, выставленные в целых баллах от "
            "одного до семи, дают среднее {mean} и стандартное отклонение {sd}.",
            "Стандартное отклонение оценок, которые эксперты города {town} (всего {n}) поставили утверждению «{opinion}» по "
            "шкале от 1 до 7, равно {sd}, а среднее — {mean}.",
            "Мнение, что {opinion}, получило в городе {town} {mean} ± {sd} балла (среднее ± стандартное отклонение; {n:ответ|ответа|ответов} "
            "по шкале Лайкерта от 1 до 7).",
            "Для города {town} пункт «{opinion}» (1 — совсем не согласен, 7 — согласен полностью, {n:ответ|ответа|ответов}) даёт среднее "
            "{mean} (ст. откл. {sd}).",
            [
                "Фокус-группы города {town} собрали {n:человека|человека|человек}. Каждый поставил одну целую оценку от 1 до 7 суждению "
                "о том, что {opinion}.",
                "Средняя оценка составила {mean}, стандартное отклонение — {sd}.",
            ],
            [
                Source(
                    "Эксперты города {town} склонялись к тому, что {opinion}.",
                    "Оценки {n:эксперта|экспертов|экспертов} в целых баллах от 1 до 7: среднее {mean}, стандартное отклонение {sd}.",
                )
            ],
            "Средний балл утверждения «{opinion}» в городе {town} равен {mean} (шкала 1–7, целые баллы; n = {n}, SD = {sd}).",
            "Участники опроса в городе {town}, числом {n}, выбирали целое число от 1 до 7, чтобы показать, насколько верно, "
            "что {opinion}; получилось {mean} в среднем, при σ = {sd}.",
            "С утверждением «{opinion}» в городе {town} соглашались по-разному: при среднем {mean} (7-балльная шкала, {n:ответ|ответа|ответов}"
            ") стандартное отклонение достигает {sd}.",
        ],
        "kk": [
            "{town} қаласында {n} тұрғын «{opinion}» деген пікірді 1-ден 7-ге дейінгі бүтін санмен бағалады: орташа мәні – "
            "{mean}, стандартты ауытқуы – {sd}.",
            "«{opinion}» деген пікірге келісу деңгейі {town} қаласында жеті балдық шкаламен өлшенді (n = {n}; M = {mean}; "
            "SD = {sd}).",
            "1-ден 7-ге дейінгі шкала бойынша {town} қаласында сұралғандар (N = {n}) «{opinion}» деген тұжырымға орта "
            "есеппен {mean} балл берді, стандартты ауытқу {sd} болды.",
            "{town} қаласындағы іріктеме шағын: {n} адам. Олардың «{opinion}» деген пікірге бір мен жеті аралығындағы бүтін "
            "балмен қойған бағаларының орташасы {mean}, стандартты ауытқуы {sd}.",
            "{town} қаласының {n} сарапшысы «{opinion}» деген тұжырымға 1–7 шкаласымен қойған бағалардың стандартты ауытқуы "
            "{sd}, орташасы {mean}.",
            "«{opinion}» деген пікір {town} қаласында {mean} ± {sd} балл алды (орташа ± стандартты ауытқу; Лайкерттің 1-ден "
            "7-ге дейінгі шкаласы, {n} жауап).",
            "{town} қаласы бойынша «{opinion}» тармағының (1 – мүлде келіспеймін, 7 – толық келісемін; {n} жауап) орташа "
            "мәні {mean} (ст. ауытқу {sd}).",
            [
                "{town} қаласындағы фокус-топтарға {n} адам қатысты. Әрқайсысы «{opinion}» деген пікірге 1-ден 7-ге дейін бір "
                "бүтін баға қойды.",
                "Орташа баға {mean}, ал стандартты ауытқу {sd} болды.",
            ],
            [
                Source(
                    "{town} қаласының сарапшылары «{opinion}» деген пікірге бейім болды.",
                    "Бағалаған {n} сарапшының 1-ден 7-ге дейінгі бүтін балмен берген бағалары: орташасы {mean}, стандартты ауытқуы "
                    "{sd}.",
                )
            ],
            "{town} қаласында «{opinion}» тұжырымының орташа балы {mean} (1–7 шкаласы, бүтін балл; n = {n}, SD = {sd}).",
            "Сауалнамаға {town} қаласында {n} адам қатысып, «{opinion}» деген қаншалықты дұрыс екенін 1-ден 7-ге дейінгі "
            "бүтін санмен көрсетті; орташасы {mean}, σ = {sd}.",
            "{town} қаласында «{opinion}» дегенге әркім әртүрлі қарайды: 7 балдық шкалада {n} жауаптың орташасы {mean} "
            "болғанда, стандартты ауытқуы {sd} шықты.",
        ],
    },
}
