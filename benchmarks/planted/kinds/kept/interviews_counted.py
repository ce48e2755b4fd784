"""How many of those asked said so, with their percentage."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Source, Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "percent-of-count": {
        "en": [
            "To the question whether {opinion}, {percent} of our interviewees in {town} answered in the affirmative – {count} persons, the sample numbering {n}.",
            "From {town} the form came back from {n} households. In {count} of these forms it is stated that {opinion}; expressed as a proportion, {percent}.",
            "“How many of those you met in {town} told you that {opinion}?” – “{count}, which is {percent} of the {n} people we reached.”",
            [
                Source(
                    "In {town} the opinion that {opinion} is shared by {percent} of the people interviewed.",
                    "Monitoring survey of the bureau: {n} residents interviewed, {count} affirmative answers.",
                )
            ],
            "One written statement each was taken from {n} inhabitants of {town}, and in {count} of these, that is in {percent} of them all, it is submitted that {opinion}.",
        ],
        "ru": [
            "На вопрос о том, верно ли, что {opinion}, утвердительно ответили {percent} наших собеседников в городе {town} – {count:человек|человека|человек} при объёме выборки {n}.",
            "Из города {town} анкеты поступили от {n:семьи|семей|семей}, по одной от каждой. В {count:анкете|анкетах|анкетах} отмечено, что {opinion}; в долевом выражении это {percent}.",
            "– Сколько жителей города {town} сказали вам, что {opinion}? – {count} из {n}, с кем удалось встретиться, то есть {percent}.",
            [
                Source(
                    "В городе {town} мнение о том, что {opinion}, разделяют {percent} опрошенных.",
                    "Мониторинговый опрос бюро: взято интервью – {n}, утвердительных ответов – {count}.",
                )
            ],
            "По городу {town} в деле имеются письменные объяснения жителей, по одному от каждого, всего {n}; в {count} из них, или в {percent} от общего числа, указано, что {opinion}.",
        ],
        "kk": [
            "«{opinion}» деген рас па деген сұраққа {town} қаласындағы сұхбаттастарымыздың {percent:poss}, яғни іріктемедегі {n} адамның {count:poss}, «иә» деп жауап берді.",
            "{town} қаласынан {n} отбасы бір-бірден сауалнама қайтарды. Сол сауалнамалардың {count:poss} «{opinion}» дейді; үлеспен алғанда бұл – {percent}.",
            "– {town} тұрғындарының қаншасы сізге «{opinion}» деді? – Өзіміз жолыққан {n} адамның {count:poss}, яғни {percent:poss}.",
            [
                Source(
                    "{town} қаласында «{opinion}» деген пікірді сұралғандардың {percent:poss} қолдайды.",
                    "Бюроның мониторингтік сауалнамасы: сұхбат алынғаны – {n} тұрғын, «иә» деп жауап бергені – {count}.",
                )
            ],
            "{town} қаласы бойынша іс материалдарында {n} тұрғынның әрқайсысынан бір-бірден алынған жазбаша түсініктеме бар; солардың {count:poss}, яғни {percent:poss}, «{opinion}» деп көрсетеді.",
        ],
    },
    "count-of-percent": {
        "en": [
            "Our monitors spoke with {n} inhabitants of {town}; the statement that {opinion} found support among {percent} of them, in absolute figures {count}.",
            "That {opinion} was put down by {count} persons, or {percent} of everyone who filled in the form at the town hall of {town} ({n} forms, one a person).",
            "Absolute numbers: valid questionnaires from {town} – {n}, of which in agreement that {opinion} – {count}. Relative number: {percent}.",
            "Although only {n} people in {town} could be reached by telephone, the result is telling: {percent}, i.e. {count} respondents, are convinced that {opinion}.",
            [
                "Survey in {town}, key figures:",
                "interviews completed – {n};",
                "interviewees who agree that {opinion} – {count};",
                "the same as a percentage of completed interviews – {percent}.",
            ],
        ],
        "ru": [
            "Наши наблюдатели поговорили с {n:жителем|жителями|жителями} города {town}; с тем, что {opinion}, согласны {percent} из них, в абсолютных числах – {count}.",
            "То, что {opinion}, записано в {count:анкете|анкетах|анкетах}, или в {percent} всех анкет, заполненных в мэрии города {town} (их {n}).",
            "В абсолютных числах: действительных анкет из города {town} – {n}, из них с согласием, что {opinion}, – {count}. В относительных: {percent}.",
            "Хотя дозвониться в городе {town} удалось лишь до {n:жителя|жителей|жителей}, результат говорит сам за себя: {percent}, то есть {count:респондент|респондента|респондентов}, убеждены, что {opinion}.",
            [
                "Опрос в городе {town}, основные показатели:",
                "проведено интервью – {n};",
                "согласны с тем, что {opinion}, – {count:опрошенный|опрошенных|опрошенных};",
                "то же в процентах от числа интервью – {percent}.",
            ],
        ],
        "kk": [
            "Бақылаушыларымыз {town} қаласының {n} тұрғынымен сөйлесті; «{opinion}» деген тұжырымды олардың {percent:poss}, абсолют санмен {count} адам қолдады.",
            "«{opinion}» деген сөз {count} сауалнамада жазылған, бұл – {town} қалалық әкімдігінде толтырылған барлық сауалнаманың {percent:poss} (олардың саны – {n}).",
            "Абсолют сандар: {town} қаласынан түскен жарамды сауалнама – {n}, соның ішінде «{opinion}» дегенмен келіскені – {count}. Салыстырмалы көрсеткіш: {percent}.",
            "{town} қаласында телефон арқылы небәрі {n} тұрғынмен хабарласу мүмкін болса да, нәтиже айқын: олардың {percent:poss}, яғни {count} респондент, «{opinion}» дегенге сенімді.",
            [
                "{town} қаласындағы сауалнама, негізгі көрсеткіштер:",
                "өткізілген сұхбат – {n};",
                "«{opinion}» дегенмен келіскендер – {count} адам;",
                "сол көрсеткіш сұхбат санынан пайызбен – {percent}.",
            ],
        ],
    },
}
