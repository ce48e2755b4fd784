"""Test statistics with their p: of means, of tables, of correlations and of proportions."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Source, Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "p-of-t": {
        "en": [
            "An independent-samples t-test on the data from {town} compared union members with all others in agreeing that {opinion}: t = {value}, df = {df}, p = {p} (two-tailed).",
            "For the view that {opinion}, the difference between the two banks of the river at {town} yielded t({df}) = {value} and a two-sided p of {p}.",
            "Do the old and the young of {town} differ over whether {opinion}? With {df} degrees of freedom, Student’s t came to {value}, p = {p}.",
            [
                Source(
                    "In {town} the mean agreement of tenants and owners that {opinion} was compared.",
                    "Two-sided t-test: t({df}) = {value}, p = {p}.",
                )
            ],
        ],
        "ru": [
            "По данным города {town} члены профсоюза сопоставлены со всеми прочими в том, насколько они согласны, что {opinion}; t-критерий для независимых выборок: t = {value}, df = {df}, p = {p} (двусторонний).",
            "Для мнения о том, что {opinion}, различие между двумя берегами реки в городе {town} дало t({df}) = {value} и двустороннее p = {p}.",
            "Расходятся ли старые и молодые жители города {town} в том, что {opinion}? При числе степеней свободы {df} критерий Стьюдента t составил {value}; p = {p}.",
            [
                Source(
                    "В городе {town} сравнили среднее согласие съёмщиков и владельцев жилья с тем, что {opinion}.",
                    "Двусторонний t-критерий: t({df}) = {value}; p = {p}.",
                )
            ],
        ],
        "kk": [
            "{town} қаласының деректері бойынша «{opinion}» дегенмен келісуде кәсіподақ мүшелері қалғандармен салыстырылды; тәуелсіз іріктемелерге арналған t-критерий: t = {value}, df = {df}, p = {p} (екіжақты).",
            "«{opinion}» деген пікірге қатысты {town} қаласындағы өзеннің екі жағасының айырмасы t({df}) = {value} және екіжақты p = {p} берді.",
            "{town} қаласының қарттары мен жастары «{opinion}» дегенге келгенде бөліне ме? Еркіндік дәрежесі {df} болғанда Стьюденттің t-критерийі {value} болды; p = {p}.",
            [
                Source(
                    "{town} қаласында жалға алушылар мен үй иелерінің «{opinion}» дегенмен келісу орташасы салыстырылды.",
                    "Екіжақты t-критерий: t({df}) = {value}; p = {p}.",
                )
            ],
        ],
    },
    "p-of-f": {
        "en": [
            "A one-way analysis of variance of agreement that {opinion}, by district of {town}, resulted in F = {value} (df = {df1}, {df2}; p = {p}).",
            "In the sample from {town}, level of schooling was entered as a factor for the opinion that {opinion}; the F-test gave F({df1}; {df2}) = {value} with p = {p}.",
            "Occupation in {town} and the view that {opinion}: ANOVA, F({df1}, {df2}) = {value}; the probability of such a result under the null hypothesis is p = {p}.",
            "F was {value} on {df1} and {df2} degrees of freedom (p = {p}) when the groups in {town} were compared in their agreement that {opinion}.",
        ],
        "ru": [
            "Однофакторный дисперсионный анализ согласия с тем, что {opinion}, по районам города {town} привёл к значению F = {value} (df = {df1}; {df2}; p = {p}).",
            "Для выборки города {town} уровень образования включили как фактор мнения о том, что {opinion}; F-критерий дал F({df1}, {df2}) = {value} при p = {p}.",
            "Род занятий в городе {town} и мнение, что {opinion}: дисперсионный анализ, F({df1}; {df2}) = {value}; вероятность такого результата при верной нулевой гипотезе p = {p}.",
            "F оказалось равно {value} при степенях свободы {df1} и {df2} (p = {p}), когда группы в городе {town} сравнили по согласию с тем, что {opinion}.",
        ],
        "kk": [
            "{town} қаласының аудандары бойынша «{opinion}» дегенмен келісуге жасалған бір факторлы дисперсиялық талдау F = {value} мәнін берді (df = {df1}; {df2}; p = {p}).",
            "{town} қаласының іріктемесінде «{opinion}» деген пікірдің факторы ретінде білім деңгейі енгізілді; F-критерий F({df1}, {df2}) = {value} болды, p = {p}.",
            "{town} қаласындағы кәсіп және «{opinion}» деген пікір: дисперсиялық талдау, F({df1}; {df2}) = {value}; нөлдік жорамал дұрыс болғанда мұндай нәтиженің ықтималдығы p = {p}.",
            "{town} қаласындағы топтарды «{opinion}» дегенмен келісуі бойынша салыстырғанда F = {value} болды, еркіндік дәрежелері {df1} және {df2} (p = {p}).",
        ],
    },
    "p-of-chi2": {
        "en": [
            "Cross-tabulating occupation with the answer that {opinion} for the {n} respondents of {town} gives χ² = {value}, df = {df}, p = {p}.",
            "Whether people in {town} hold that {opinion} was tested against their schooling by Pearson’s chi-square: χ²({df}, N = {n}) = {value}; p = {p}.",
            "Chi-square = {value}, degrees of freedom {df}, p = {p}: this is what the data from {town} (N = {n}) say on whether the view that {opinion} depends on language.",
            [
                Source(
                    "The association between age group and the view that {opinion} was tested for {town}.",
                    "χ²({df}) = {value}, p = {p}, N = {n}.",
                )
            ],
        ],
        "ru": [
            "Таблица сопряжённости рода занятий и ответа, что {opinion}, построенная по {n:анкете|анкетам|анкетам} города {town}, даёт χ² = {value}, df = {df}, p = {p}.",
            "Связано ли в городе {town} мнение, что {opinion}, с образованием, проверили критерием Пирсона: χ²({df}; N = {n}) = {value}, p = {p}.",
            "Хи-квадрат = {value} при числе степеней свободы {df}, p = {p}: вот что говорят данные города {town} (N = {n}) о том, зависит ли от языка мнение, что {opinion}.",
            [
                Source(
                    "Для города {town} проверили связь возрастной группы с мнением, что {opinion}.",
                    "χ²({df}) = {value}; p = {p}; N = {n}.",
                )
            ],
        ],
        "kk": [
            "{town} қаласының {n} сауалнамасы бойынша кәсіп пен «{opinion}» деген жауаптың түйіндестік кестесі χ² = {value}, df = {df}, p = {p} береді.",
            "{town} қаласында «{opinion}» деген пікірдің біліммен байланысы Пирсон критерийімен тексерілді: χ²({df}; N = {n}) = {value}, p = {p}.",
            "Хи-квадрат = {value}, еркіндік дәрежесі {df}, p = {p}: «{opinion}» деген пікір тілге тәуелді ме дегенге {town} қаласының деректері (N = {n}) осындай жауап береді.",
            [
                Source(
                    "{town} қаласы бойынша жас тобы мен «{opinion}» деген пікірдің байланысы тексерілді.",
                    "χ²({df}) = {value}; p = {p}; N = {n}.",
                )
            ],
        ],
    },
    "p-of-r": {
        "en": [
            "Between years of schooling and agreement that {opinion} the data from {town} show a Pearson correlation of r({df}) = {value}, p = {p}.",
            "In {town}, age was correlated with the view that {opinion} (Pearson’s r = {value}, df = {df}, two-tailed p = {p}).",
            "The product-moment correlation of income with the opinion that {opinion} is {value} in {town} (df = {df}; p = {p}, two-sided).",
            "How closely are household size and agreement that {opinion} linked in {town}? We obtained r = {value} on {df} degrees of freedom, and p = {p}.",
        ],
        "ru": [
            "Между числом лет учёбы и согласием с тем, что {opinion}, данные города {town} показывают корреляцию Пирсона r({df}) = {value}; p = {p}.",
            "В городе {town} возраст коррелирует с мнением, что {opinion} (r Пирсона = {value}, df = {df}, двустороннее p = {p}).",
            "Коэффициент корреляции Пирсона между доходом и мнением, что {opinion}, в городе {town} равен {value} (df = {df}; p = {p}, двусторонний критерий).",
            "Насколько тесно в городе {town} связаны размер семьи и согласие с тем, что {opinion}? Мы получили r = {value} при числе степеней свободы {df} и p = {p}.",
        ],
        "kk": [
            "{town} қаласының деректері оқыған жыл саны мен «{opinion}» дегенмен келісу арасында r({df}) = {value}; p = {p} болатын Пирсон корреляциясын көрсетеді.",
            "{town} қаласында жас пен «{opinion}» деген пікір арасында корреляция есептелді (Пирсон r = {value}, df = {df}, екіжақты p = {p}).",
            "{town} қаласында табыс пен «{opinion}» деген пікір арасындағы Пирсон корреляция коэффициенті {value:dat} тең (df = {df}; p = {p}, екіжақты критерий).",
            "{town} қаласында отбасы мөлшері мен «{opinion}» дегенмен келісу қаншалықты тығыз байланысты? Біз r = {value}, еркіндік дәрежесі {df} және p = {p} алдық.",
        ],
    },
    "p-of-z": {
        "en": [
            "Comparing the shares of women and men in {town} who say that {opinion}, the test of two proportions gave z = {value} (two-sided p = {p}).",
            "z = {value}, p = {p}: this is the outcome, for {town}, of testing whether the centre and the suburbs differ in the view that {opinion}.",
            "The Mann–Whitney test of answers in {town} on whether {opinion}, in its normal approximation, returned Z = {value} and p = {p} (two-tailed).",
            "For {town} the difference between both waves in the share of those who say that {opinion} was standardised, z = {value}; its two-tailed p = {p}.",
        ],
        "ru": [
            "При сравнении долей женщин и мужчин, которые в городе {town} говорят, что {opinion}, критерий для двух долей дал z = {value} (двустороннее p = {p}).",
            "z = {value}, p = {p}: таков по городу {town} итог проверки, расходятся ли центр и окраины во мнении, что {opinion}.",
            "Критерий Манна – Уитни для ответов города {town} о том, что {opinion}, в нормальном приближении показал Z = {value} и p = {p} (двусторонний).",
            "По городу {town} разность двух волн в доле тех, кто говорит, что {opinion}, стандартизована: z = {value}; двустороннее p = {p}.",
        ],
        "kk": [
            "{town} қаласында «{opinion}» дейтін әйелдер мен ерлердің үлесін салыстырғанда екі үлеске арналған критерий z = {value} берді (екіжақты p = {p}).",
            "z = {value}, p = {p}: {town} қаласы бойынша орталық пен шет аудандар «{opinion}» деген пікірде бөліне ме дегенді тексерудің нәтижесі осындай.",
            "{town} қаласындағы «{opinion}» деген жауаптарға қолданылған Манн – Уитни критерийі қалыпты жуықтауда Z = {value} және p = {p} көрсетті (екіжақты).",
            "{town} қаласы бойынша «{opinion}» дейтіндер үлесінің екі толқын арасындағы айырмасы стандартталды: z = {value}; екіжақты p = {p}.",
        ],
    },
}
