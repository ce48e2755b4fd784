"""Counts of people asked with their percentages, in sentences and in short lists."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "percent-of-count": {
        "en": [
            (
                "Of the {n} residents of {town} who filled in the questionnaire, {count} ticked “agree” or "
                "“strongly agree” next to the statement that {opinion}, which corresponds to {percent} of the"
                " sample."
            ),
            (
                "The {town} wave of the survey yielded {n} valid questionnaires. In {count} of them the "
                "respondent endorsed the statement “{opinion}”; the level of agreement thus stands at "
                "{percent}."
            ),
            "Agreement that {opinion} was voiced by {percent} of our informants in {town} ({count}/{n}).",
            (
                "In {town} the monitors put the same question to {n} visitors of the market, and {count} of "
                "these, or {percent:bare} per cent, replied that {opinion}."
            ),
            [
                "Survey in {town}, key figures:",
                "– interviews completed: {n};",
                "– agree that {opinion}: {count} interviews ({percent}).",
            ],
        ],
        "ru": [
            (
                "В городе {town} {n:человек заполнил|человека заполнили|человек заполнили} анкету; из них "
                "{count:выбрал|выбрали|выбрали} вариант «скорее согласен» или «полностью согласен» напротив "
                "суждения «{opinion}», что составляет {percent} выборки."
            ),
            (
                "Из {n} интервью, взятых в городе {town}, мысль о том, что {opinion}, прозвучала в {count}; "
                "доля таких интервью – {percent}."
            ),
            (
                "Удельный вес согласных с тем, что {opinion}, в городе {town} равен {percent} ({count} из "
                "{n:опрошенного|опрошенных|опрошенных})."
            ),
            (
                "Наблюдатели задали этот вопрос {n:посетителю|посетителям|посетителям} рынка в городе {town}."
                " В {count:случае|случаях|случаях} ответ сводился к тому, что {opinion}, а это "
                "{percent:процент|процента|процентов} всех ответов."
            ),
            [
                "Опрос в городе {town}, основные показатели:",
                "– получено ответов: {n};",
                "– согласны с тем, что {opinion}: {count} ({percent}).",
            ],
        ],
        "kk": [
            (
                "{town} қаласында сауалнаманы {n} адам толтырды, олардың {count:poss} «{opinion}» деген "
                "тұжырымның тұсына «келісемін» деп белгі қойған, бұл іріктеменің {percent:bare} пайызын "
                "құрайды."
            ),
            (
                "{town} қаласында {n} сұхбат алынды. {count} сұхбатта «{opinion}» деген ой айтылды; мұндай "
                "сұхбаттардың үлесі – {percent}."
            ),
            (
                "«{opinion}» дегенмен келісетіндердің {town} қаласындағы үлес салмағы {percent:acc} құрады "
                "({n} респонденттің {count:poss})."
            ),
            (
                "Бақылаушылар {town} қаласының базарында {n} адамға осы сұрақты қойды; {count} адам, яғни "
                "жауап бергендердің {percent:bare} пайызы, «{opinion}» деп айтты."
            ),
            [
                "{town} қаласындағы сауалнама, негізгі көрсеткіштер:",
                "– жиналған жауап саны: {n};",
                "– «{opinion}» дегенмен келісетіндер: {count} адам ({percent}).",
            ],
        ],
    },
    "count-of-percent": {
        "en": [
            "{percent} of the sample in {town} (N = {n}), that is {count} persons, considered that {opinion}.",
            (
                "When {n} heads of household in {town} were asked whether {opinion}, {count} answered in the "
                "affirmative. Put differently, {percent:bare} per cent of the households visited hold this "
                "view."
            ),
            (
                "The legal clinic in {town} has processed {n} complaint forms; {count} of these forms "
                "({percent}) state that {opinion}."
            ),
            (
                "Support for the claim that {opinion} (residents of {town}, n = {n}): {count} affirmative "
                "answers, {percent}."
            ),
            [
                "Fieldwork in {town} ended with {n} face-to-face interviews.",
                (
                    "The statement “{opinion}” found the support of {percent} of the interviewees there, "
                    "{count} people in absolute terms."
                ),
            ],
        ],
        "ru": [
            (
                "{percent} участников опроса в городе {town} (N = {n}), или {count:человек|человека|человек},"
                " разделяют мнение, что {opinion}."
            ),
            (
                "Объём выборки в городе {town} составил {n:человек|человека|человек}. На то, что {opinion}, "
                "указали {percent} опрошенных, в абсолютном выражении – {count}."
            ),
            (
                "В общественную приёмную города {town} поступило {n:обращение|обращения|обращений}, причём в "
                "{count} из них ({percent}) говорилось о том, что {opinion}."
            ),
            (
                "Город {town}: опрошено – {n}, согласны с тезисом «{opinion}» – {count}, или "
                "{percent:процент|процента|процентов}."
            ),
            [
                "В городе {town} проведено {n:личное интервью|личных интервью|личных интервью}.",
                (
                    "На вопрос, верно ли, что {opinion}, {count:респондент ответил|респондента "
                    "ответили|респондентов ответили} утвердительно – это {percent} всех, с кем удалось "
                    "поговорить."
                ),
            ],
        ],
        "kk": [
            (
                "{town} қаласындағы сауалнамаға қатысқандардың {percent:poss} (N = {n}), яғни {count} адам, "
                "«{opinion}» деген пікірді қолдайды."
            ),
            (
                "{town} қаласы бойынша іріктеме көлемі {n} адамды құрады. Сұралғандардың {percent:bare} "
                "пайызы, абсолюттік санмен алғанда {count} адам, «{opinion}» деп көрсетті."
            ),
            (
                "{town} қаласындағы қоғамдық қабылдауға {n} өтініш түсті, оның ішінде {count} өтініште "
                "({percent}) «{opinion}» делінген."
            ),
            (
                "{town} қаласы: сұралғаны – {n} адам, «{opinion}» деген тезиспен келіскені – {count} адам, "
                "яғни {percent}."
            ),
            [
                "{town} қаласында {n} тұрғынмен бетпе-бет сұхбат жүргізілді.",
                (
                    "«{opinion}» деген рас па деген сауалға солардың {count:poss} «иә» деп жауап берді, бұл –"
                    " сұхбаттасқандардың {percent:bare} пайызы."
                ),
            ],
        ],
    },
}
