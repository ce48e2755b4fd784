"""Test statistics with their degrees of freedom and p."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Source, Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "p-of-t": {
        "en": [
            "The means of the two groups in {town} on the item “{opinion}” were compared by a t test: t({df}) = {value}, p = {p}.",
            "Whether {opinion} is seen in {town} in the same way by young and old was tested, t({df}) = {value}, p = {p} (two-tailed).",
            [
                Source(
                    "In {town} the two samples were compared as to whether {opinion}.",
                    "Independent samples, t = {value}, df = {df}, p = {p}, two-sided.",
                )
            ],
            "For {town} the difference in agreement that {opinion} was examined with Student's test (t = {value}, df = {df}, p = {p}).",
        ],
        "ru": [
            "Средние двух групп города {town} по пункту «{opinion}» сравнили t-критерием: t({df}) = {value}; p = {p}.",
            "Одинаково ли молодые и старые в городе {town} смотрят на то, что {opinion}, проверили так: t({df}) = {value}; p = {p} (двусторонний критерий).",
            [
                Source(
                    "В городе {town} две выборки сравнили по тому, согласны ли люди, что {opinion}.",
                    "Независимые выборки, t = {value}; df = {df}; p = {p}, двусторонний критерий.",
                )
            ],
            "Различие в согласии с тем, что {opinion}, проверено для города {town} критерием Стьюдента (t = {value}; df = {df}; p = {p}).",
        ],
        "kk": [
            "{town} қаласындағы екі топтың «{opinion}» тармағы бойынша орташалары t-критерийімен салыстырылды: t({df}) = {value}; p = {p}.",
            "{town} қаласында жастар мен қарттар «{opinion}» дегенге бірдей қарай ма, соны тексердік: t({df}) = {value}; p = {p} (екі жақты критерий).",
            [
                Source(
                    "{town} қаласында екі іріктеме «{opinion}» деген пікір бойынша салыстырылды.",
                    "Тәуелсіз іріктемелер, t = {value}; df = {df}; p = {p}, екі жақты критерий.",
                )
            ],
            "{town} қаласында «{opinion}» дегенге келісудегі айырма Стьюдент критерийімен тексерілді (t = {value}; df = {df}; p = {p}).",
        ],
    },
    "p-of-f": {
        "en": [
            "An analysis of variance across the districts of {town} on the item “{opinion}” gave F({df1}, {df2}) = {value}, p = {p}.",
            "Do the districts of {town} differ in how far they hold that {opinion}? F({df1}, {df2}) = {value}, p = {p}.",
            [
                Source(
                    "The districts of {town} were compared as to whether {opinion}.",
                    "One-way ANOVA, F({df1}, {df2}) = {value}, p = {p}.",
                )
            ],
            "For {town} the model explaining the view that {opinion} was tested as a whole (F({df1}, {df2}) = {value}, p = {p}).",
        ],
        "ru": [
            "Дисперсионный анализ по районам города {town} для пункта «{opinion}» дал F({df1}; {df2}) = {value}; p = {p}.",
            "Различаются ли районы города {town} в том, насколько там считают, что {opinion}? F({df1}; {df2}) = {value}; p = {p}.",
            [
                Source(
                    "Районы города {town} сравнили по тому, согласны ли там, что {opinion}.",
                    "Однофакторный дисперсионный анализ, F({df1}; {df2}) = {value}; p = {p}.",
                )
            ],
            "Модель, объясняющая в городе {town} мнение, что {opinion}, проверена в целом (F({df1}; {df2}) = {value}; p = {p}).",
        ],
        "kk": [
            "«{opinion}» тармағы бойынша {town} қаласының аудандарына жасалған дисперсиялық талдау F({df1}; {df2}) = {value}; p = {p} берді.",
            "{town} қаласының аудандары «{opinion}» деген пікірде ерекшелене ме? F({df1}; {df2}) = {value}; p = {p}.",
            [
                Source(
                    "{town} қаласының аудандары «{opinion}» деген пікір бойынша салыстырылды.",
                    "Бір факторлы дисперсиялық талдау, F({df1}; {df2}) = {value}; p = {p}.",
                )
            ],
            "{town} қаласында «{opinion}» деген пікірді түсіндіретін модель тұтас тексерілді (F({df1}; {df2}) = {value}; p = {p}).",
        ],
    },
    "p-of-chi2": {
        "en": [
            "In {town} the view that {opinion} was set against schooling in a cross-table: χ²({df}) = {value}, p = {p}.",
            "Is it independent of age whether one in {town} holds that {opinion}? Pearson's test: χ²({df}) = {value}, p = {p}.",
            [
                Source(
                    "In {town} the belief that {opinion} was cross-tabulated with sex.",
                    "Pearson, chi-square = {value}, df = {df}, N = {n}, p = {p}.",
                )
            ],
            "The test of independence for {town} and the view that {opinion} yields chi-square = {value}, df = {df}, N = {n}, p = {p}.",
        ],
        "ru": [
            "В городе {town} мнение, что {opinion}, сопоставили с образованием: χ²({df}) = {value}; p = {p}.",
            "Зависит ли от возраста, считают ли в городе {town}, что {opinion}? Критерий Пирсона: χ²({df}) = {value}; p = {p}.",
            [
                Source(
                    "В городе {town} построили таблицу сопряжённости пола и мнения, что {opinion}.",
                    "Пирсон, χ² = {value}; df = {df}; N = {n}; p = {p}.",
                )
            ],
            "Критерий независимости для города {town} и мнения, что {opinion}, даёт χ² = {value}; df = {df}; N = {n}; p = {p}.",
        ],
        "kk": [
            "{town} қаласында «{opinion}» деген пікір біліммен салыстырылды: χ²({df}) = {value}; p = {p}.",
            "{town} қаласында «{opinion}» деп есептеу жасқа байланысты ма? Пирсон критерийі: χ²({df}) = {value}; p = {p}.",
            [
                Source(
                    "{town} қаласында жыныс пен «{opinion}» деген пікірдің қиылысу кестесі жасалды.",
                    "Пирсон, χ² = {value}; df = {df}; N = {n}; p = {p}.",
                )
            ],
            "{town} қаласы мен «{opinion}» деген пікір үшін тәуелсіздік критерийі χ² = {value}; df = {df}; N = {n}; p = {p} береді.",
        ],
    },
    "p-of-r": {
        "en": [
            "In {town}, income is correlated with the belief that {opinion} at r({df}) = {value}, p = {p}.",
            "The correlation in {town} between years of schooling and the belief that {opinion} was computed: r({df}) = {value}, p = {p}.",
            [
                Source(
                    "In {town} the view that {opinion} was correlated with age.",
                    "Pearson's r = {value}, df = {df}, p = {p}, two-tailed.",
                )
            ],
            "How closely the view that {opinion} goes together with reading newspapers in {town} is shown by Pearson's coefficient (r = {value}, df = {df}, p = {p}).",
        ],
        "ru": [
            "Связь дохода с мнением, что {opinion}, в городе {town} такова: r({df}) = {value}; p = {p}.",
            "Корреляция между годами учёбы и мнением, что {opinion}, вычислена для города {town}: r({df}) = {value}; p = {p}.",
            [
                Source(
                    "В городе {town} мнение, что {opinion}, соотнесли с возрастом.",
                    "Коэффициент Пирсона: r = {value}; df = {df}; p = {p}.",
                )
            ],
            "Насколько мнение, что {opinion}, связано в городе {town} с чтением газет, показывает коэффициент Пирсона (r = {value}; df = {df}; p = {p}).",
        ],
        "kk": [
            "{town} қаласында табыс пен «{opinion}» деген пікірдің байланысы: r({df}) = {value}; p = {p}.",
            "{town} қаласы үшін оқу жылдары мен «{opinion}» деген пікірдің корреляциясы есептелді: r({df}) = {value}; p = {p}.",
            [
                Source(
                    "{town} қаласында «{opinion}» деген пікір жаспен салыстырылды.",
                    "Пирсон коэффициенті: r = {value}; df = {df}; p = {p}.",
                )
            ],
            "{town} қаласында «{opinion}» деген пікір газет оқумен қалай байланысты екенін Пирсон коэффициенті көрсетеді (r = {value}; df = {df}; p = {p}).",
        ],
    },
    "p-of-z": {
        "en": [
            "Two shares in {town}, of men and of women who think that {opinion}, were compared (z = {value}, p = {p}).",
            "The difference between the waves of the poll in {town} on whether {opinion} was tested: z = {value}, p = {p}, two-sided.",
            [
                Source(
                    "In {town} a Wald test was made of the effect of age on the view that {opinion}.",
                    "Wald z = {value}, p = {p}.",
                )
            ],
            "For {town} the two proportions that agree that {opinion} give Z = {value}, two-tailed p = {p}.",
        ],
        "ru": [
            "Доли мужчин и женщин города {town}, полагающих, что {opinion}, сравнили (z = {value}; p = {p}).",
            "Различие между волнами опроса в городе {town} о том, правда ли, что {opinion}, проверили: z = {value}; p = {p}, двусторонний критерий.",
            [
                Source(
                    "В городе {town} проверили критерием Вальда влияние возраста на мнение, что {opinion}.",
                    "Вальд, z = {value}; p = {p}.",
                )
            ],
            "Для города {town} две доли согласных с тем, что {opinion}, дают Z = {value}; p = {p} (двусторонний).",
        ],
        "kk": [
            "{town} қаласында «{opinion}» дейтін ерлер мен әйелдердің үлесі салыстырылды (z = {value}; p = {p}).",
            "{town} қаласындағы сауалнаманың екі кезеңі арасындағы «{opinion}» деген пікір айырмасы тексерілді: z = {value}; p = {p}, екі жақты критерий.",
            [
                Source(
                    "{town} қаласында жастың «{opinion}» деген пікірге әсері Вальд критерийімен тексерілді.",
                    "Вальд, z = {value}; p = {p}.",
                )
            ],
            "{town} қаласында «{opinion}» дегенге келісетіндердің екі үлесі z = {value}; p = {p} береді.",
        ],
    },
}
