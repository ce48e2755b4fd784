"""Statistics with their p."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Source, Wording

_T: dict[str, Sequence[Wording]] = {
    "en": [
        "Belief that {opinion} was compared between owners and tenants in {town} by a two-tailed t test: t = {value}, df = {df}, p = {p}.",
        "With {df} degrees of freedom, the t of the difference between the two districts of {town} came to {value} (p = {p}); the "
        "scale measured how firmly people held that {opinion}.",
        "Residents of {town} who read papers and those who do not were compared in the marks they gave to the statement that {opinion}, "
        "t[{df}] = {value}; two-sided p = {p}.",
        [
            Source(
                "Does length of schooling bear, in {town}, on whether one thinks that {opinion}? We looked.",
                "Student's t test, two groups: t({df}) = {value}, P = {p}.",
            )
        ],
        "To the statement that {opinion}, newcomers to {town} and natives answered as follows: the test for independent samples gave a "
        "t-value of {value} on {df} df, with p = {p}.",
    ],
    "ru": [
        "Согласие с тем, что {opinion}, у собственников и арендаторов города {town} сравнили двусторонним t-тестом: t = {value}, "
        "df = {df}, p = {p}.",
        "При {df:степени|степенях|степенях} свободы значение t для двух районов города {town} составило {value} (p = {p}); шкала показывала, "
        "насколько твёрдо люди считают, что {opinion}.",
        "Оценки, которые читатели газет и прочие жители города {town} дали утверждению, что {opinion}, сравнили между собой: t({df}) = {value}, p = {p}.",
        [
            Source(
                "Мы проверили, зависит ли от числа лет учёбы мнение жителей города {town}, что {opinion}.",
                "Критерий Стьюдента для двух независимых групп: t = {value}; ст. св. {df}; p = {p}.",
            )
        ],
        "Мнение, что {opinion}, проверили на различие между приезжими и коренными жителями (город {town}): t-критерий Стьюдента равен "
        "{value}, число степеней свободы {df}, p = {p}.",
    ],
    "kk": [
        "{town} қаласында «{opinion}» деген пікір үй иелері мен жалға алушыларда екіжақты t-тестпен салыстырылды: t = {value}, "
        "df = {df}, p = {p}.",
        "Еркіндік дәрежесі {df} болғанда, {town} қаласының екі ауданы үшін t мәні {value} болды (p = {p}); шкала «{opinion}» деген "
        "сенімді өлшеді.",
        "{town} қаласында газет оқитындар мен оқымайтындардың «{opinion}» деген пікірге берген бағасы салыстырылды: t({df}) = {value}, p = {p}.",
        [
            Source(
                "{town} қаласында «{opinion}» деген ой адамның қанша жыл оқығанына байланысты ма деген сұрақ қойылды.",
                "Екі тәуелсіз топқа арналған Стьюдент критерийі: t = {value}; еркіндік дәрежесі {df}; p = {p}.",
            )
        ],
        "{town} қаласына кейін қоныстанғандар мен байырғы тұрғындар «{opinion}» деген пікір бойынша салыстырылғанда, Стьюденттің "
        "t-критерийі {value} болды (df = {df}; p = {p}).",
    ],
}
_F: dict[str, Sequence[Wording]] = {
    "en": [
        "A one-way analysis of variance over the quarters of {town} (statement: {opinion}) yielded F = {value}, df = {df1}, {df2}, "
        "p = {p}.",
        "The F ratio for agreement that {opinion}, between age groups in {town}, was {value} with {df1} and {df2} degrees of freedom "
        "(p = {p}).",
        "In {town} the mean agreement that {opinion} was set out by occupation, F[{df1}, {df2}] = {value}, p = {p}.",
        [
            Source(
                "People of {town} were grouped by trade and asked whether {opinion}.",
                "ANOVA: F({df1},{df2}) = {value}; p = {p}.",
            )
        ],
        "For {town}, the regression of the belief that {opinion} on the answers about income has F({df1}, {df2}) of {value}, "
        "which corresponds to a p of {p}.",
    ],
    "ru": [
        "Однофакторный дисперсионный анализ по кварталам города {town} (утверждение: {opinion}) дал F = {value}, df = {df1}; {df2}, "
        "p = {p}.",
        "F-отношение для возрастных групп города {town}, которых спросили, верно ли, что {opinion}, равно {value} при {df1} и "
        "{df2:степени|степенях|степенях} свободы (p = {p}).",
        "В городе {town} средние оценки утверждения, что {opinion}, сопоставили по профессиям: F({df1}, {df2}) = {value}, p = {p}.",
        [
            Source(
                "Жителей города {town} разбили по занятиям и спросили, согласны ли они, что {opinion}.",
                "Дисперсионный анализ: F[{df1}; {df2}] = {value}; p = {p}.",
            )
        ],
        "Регрессия, которая объясняет убеждение, что {opinion}, доходом жителей (город {town}), имеет F({df1}; {df2}) = {value}, "
        "чему соответствует p = {p}.",
    ],
    "kk": [
        "{town} қаласының кварталдары бойынша бір факторлы дисперсиялық талдау («{opinion}») мынаны берді: F = {value}, "
        "df = {df1}; {df2}, p = {p}.",
        "{town} қаласындағы жас топтары үшін («{opinion}» деген пікір) F қатынасы {value} болды, еркіндік дәрежелері {df1} және {df2} "
        "(p = {p}).",
        "{town} қаласында «{opinion}» деген пікірге қойылған орташа баға кәсіп бойынша салыстырылды: F({df1}, {df2}) = {value}, p = {p}.",
        [
            Source(
                "{town} қаласының тұрғындары кәсібіне қарай топтастырылып, «{opinion}» дегенмен келісе ме деп сұралды.",
                "Дисперсиялық талдау: F[{df1}; {df2}] = {value}; p = {p}.",
            )
        ],
        "{town} қаласында «{opinion}» деген сенімді табыспен түсіндіретін регрессияда F({df1}; {df2}) = {value}, оған p = {p} "
        "сәйкес келеді.",
    ],
}
_CHI2: dict[str, Sequence[Wording]] = {
    "en": [
        "Sex and the view that {opinion} were cross-tabulated for {town} (N = {n}): chi-square = {value}, df = {df}, p = {p}.",
        "Pearson's chi-squared for the table of schooling by the opinion that {opinion} ({town}, n = {n}) equals {value}, degrees "
        "of freedom {df}, p = {p}.",
        "How often it was said that {opinion} was compared between the districts of {town}; χ²({df}) = {value}, p = {p}, {n} respondents.",
        [
            Source(
                "We looked in {town} for a link between faith and the thought that {opinion}.",
                "χ2 = {value} (d.f. = {df}; N = {n}); p = {p}.",
            )
        ],
        "The independence of trade and of the opinion that {opinion} was tested in {town} on {n} questionnaires, χ²[{df}] = {value}, "
        "P = {p}.",
    ],
    "ru": [
        "Связь пола с мнением, что {opinion}, проверили по таблице сопряжённости (город {town}, N = {n}): хи-квадрат = {value}, "
        "df = {df}, p = {p}.",
        "Критерий хи-квадрат Пирсона для образования и мнения, что {opinion} (город {town}, n = {n}), равен {value} при числе степеней "
        "свободы {df}; p = {p}.",
        "Как часто говорили, что {opinion}, сравнили по районам города {town}: χ²({df}) = {value}, p = {p} ({n:анкета|анкеты|анкет}).",
        [
            Source(
                "В городе {town} искали связь между верой и мыслью, что {opinion}.",
                "χ2 = {value} (ст. св. = {df}; N = {n}); p = {p}.",
            )
        ],
        "Независимость занятия и мнения, что {opinion}, для города {town} проверена на выборке объёмом {n}: χ²[{df}] = {value}, p = {p}.",
    ],
    "kk": [
        "{town} қаласында жыныс пен «{opinion}» деген пікірдің байланысы тексерілді (N = {n}): хи-квадрат = {value}, df = {df}, p = {p}.",
        "Білім мен «{opinion}» деген пікір үшін Пирсонның хи-квадрат критерийі ({town} қаласы, n = {n}) {value} болды, еркіндік "
        "дәрежесі {df}, p = {p}.",
        "«{opinion}» деген сөздің қаншалықты жиі айтылғаны {town} қаласының аудандары бойынша салыстырылды: χ²({df}) = {value}, p = {p} ({n} сауалнама).",
        [
            Source(
                "{town} қаласында дін мен «{opinion}» деген ойдың арасынан байланыс ізделді.",
                "χ2 = {value} (е. д. = {df}; N = {n}); p = {p}.",
            )
        ],
        "Кәсіп пен «{opinion}» деген пікірдің тәуелсіздігі {town} қаласындағы {n} сауалнама бойынша тексерілді, χ²[{df}] = {value}, "
        "p = {p}.",
    ],
}
_R: dict[str, Sequence[Wording]] = {
    "en": [
        "In {town} the belief that {opinion} was correlated with age, r = {value}, df = {df}, p = {p}.",
        "Pearson's correlation between income and agreement that {opinion} was {value} in {town} ({df} degrees of freedom, two-tailed "
        "p = {p}).",
        "How often people in {town} read the news and how strongly they feel that {opinion} are related as follows: r[{df}] = {value}, "
        "p = {p}.",
        [
            Source(
                "Distance from the centre of {town} was set beside the belief that {opinion}.",
                "Product-moment correlation, r({df}) = {value}; p = {p} (two-sided).",
            )
        ],
        "The coefficient for years of residence in {town} and the view that {opinion}, r({df}) = {value}, has a p-value of {p}.",
    ],
    "ru": [
        "В городе {town} проверили, связано ли с возрастом мнение, что {opinion}: r = {value}, df = {df}, p = {p}.",
        "Корреляция Пирсона между доходом и согласием с тем, что {opinion}, в городе {town} такова: r = {value} (ст. св. {df}; "
        "двусторонний p = {p}).",
        "Частоту чтения новостей в городе {town} сопоставили с тем, насколько люди уверены, что {opinion}, — r[{df}] = {value}, p = {p}.",
        [
            Source(
                "Расстояние от центра города {town} сравнили с уверенностью, что {opinion}.",
                "Коэффициент корреляции Пирсона r({df}) = {value}, p = {p}.",
            )
        ],
        "Для срока проживания в городе {town} и мнения, что {opinion}, получено r({df}) = {value} при p = {p}.",
    ],
    "kk": [
        "{town} қаласында «{opinion}» деген пікірдің жасқа байланысы тексерілді: r = {value}, df = {df}, p = {p}.",
        "{town} қаласында табыс пен «{opinion}» дегенмен келісу арасындағы Пирсон корреляциясы мынадай: r = {value} (еркіндік "
        "дәрежесі {df}; екіжақты p = {p}).",
        "{town} қаласында жаңалықты қаншалықты жиі оқитыны «{opinion}» деген сеніммен салыстырылды, r[{df}] = {value}, p = {p}.",
        [
            Source(
                "{town} қаласының орталығынан қашықтық «{opinion}» деген сеніммен қатар қойылды.",
                "Пирсонның корреляция коэффициенті r({df}) = {value}, p = {p}.",
            )
        ],
        "{town} қаласында тұрған мерзім мен «{opinion}» деген пікір үшін r({df}) = {value} шықты, p = {p}.",
    ],
}
_Z: dict[str, Sequence[Wording]] = {
    "en": [
        "Two proportions of people in {town} who think that {opinion} were compared (z = {value}; p = {p}, two-tailed).",
        "The z test for the spring and autumn shares of those in {town} who held that {opinion} gave a value of {value}, "
        "with p = {p}.",
        "Men and women of {town} were asked to approve the statement that {opinion}, and their answers compared: Z = {value}, P = {p}.",
        [
            Source(
                "Voters and non-voters in {town} were asked whether {opinion}.",
                "Difference of two shares: z = {value}, two-sided p = {p}.",
            )
        ],
        "With a z-score of {value} (two-sided p = {p}), the answers of {town} on whether {opinion} were set against those of the "
        "country.",
    ],
    "ru": [
        "Две доли жителей города {town}, считающих, что {opinion}, сравнили z-тестом (z = {value}; двусторонний p = {p}).",
        "Для весенней и осенней долей тех, кто в городе {town} думает, что {opinion}, z-критерий равен {value}, p = {p}.",
        "Сопоставлены ответы мужчин и женщин города {town} на вопрос, верно ли, что {opinion}: Z = {value}, p = {p}.",
        [
            Source(
                "Голосовавших и не голосовавших в городе {town} спросили, верно ли, что {opinion}.",
                "Разность двух долей: z = {value}, p = {p} (двусторонний критерий).",
            )
        ],
        "При z = {value} (p = {p}) ответы города {town} на вопрос, правда ли, что {opinion}, сопоставлялись с ответами страны.",
    ],
    "kk": [
        "{town} қаласында «{opinion}» деп санайтындардың екі үлесі z-тестпен салыстырылды (z = {value}; екіжақты p = {p}).",
        "{town} қаласында «{opinion}» деп ойлайтындардың көктемгі және күзгі үлесі үшін z-критерий {value} болды, p = {p}.",
        "{town} қаласының ерлері мен әйелдерінің «{opinion}» деген пікірге қатысты жауаптары салыстырылды: Z = {value}, p = {p}.",
        [
            Source(
                "{town} қаласында дауыс бергендер мен бермегендерден «{opinion}» деген рас па деп сұралды.",
                "Екі үлестің айырмасы: z = {value}, p = {p} (екіжақты критерий).",
            )
        ],
        "{town} қаласының «{opinion}» деген сұраққа берген жауаптары елдің жауаптарымен салыстырылғанда z = {value} (p = {p}) шықты.",
    ],
}

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "p-of-t": _T,
    "p-of-f": _F,
    "p-of-chi2": _CHI2,
    "p-of-r": _R,
    "p-of-z": _Z,
}
