"""Test statistics told in words, in two sentences, with p first, and as programs print them."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Source, Wording

_T: dict[str, Sequence[Wording]] = {
    "en": [
        "Student's t for {town} is {value}; with {df} degrees of freedom this gives a p of {p} (item: {opinion}).",
        "The two groups in {town} were asked how far they hold that {opinion}. The t statistic was {value}. With {df} degrees of "
        "freedom, its two-sided p value is {p}.",
        "A paired comparison in {town} of views on whether {opinion} yields t = {value} at {df} degrees of freedom and p = {p}.",
        "The comparison of owners and tenants of {town} as to whether {opinion} gives p = {p} (t = {value}, df = {df}).",
        "T-test, {town}, “{opinion}”: t-value {value}, d.f. {df}, p-value {p}.",
        "Men and women in {town} (“{opinion}”): p = {p}, t({df}) = {value}.",
        [
            Source(
                "Do newcomers to {town} think more often that {opinion}?",
                "The mean difference has a t of {value} (df {df}; two-tailed p: {p}).",
            )
        ],
    ],
    "ru": [
        "Значение t-критерия Стьюдента для города {town} – {value}; при {df:степени|степенях|степенях} свободы это даёт p = {p} (пункт: "
        "{opinion}).",
        "Две группы жителей города {town} спросили, насколько они согласны, что {opinion}. Статистика t составила {value}. Для "
        "{df:степени|степеней|степеней} свободы двустороннее значение p равно {p}.",
        "Сравнение собственников и арендаторов города {town} по мнению, что {opinion}, даёт p = {p} (t = {value}, df = {df}).",
        "Т-тест, город {town}, «{opinion}»: t-значение {value}, ст. св. {df}, p-значение {p}.",
        "Мужчины и женщины города {town} («{opinion}»): p = {p}; t({df}) = {value}.",
        [
            Source(
                "Чаще ли приезжие города {town} думают, что {opinion}?",
                "Для разности средних t составляет {value} (df = {df}; двустороннее p: {p}).",
            )
        ],
    ],
    "kk": [
        "{town} қаласы үшін Стьюденттің t-критерийінің мәні – {value}; еркіндік дәрежесі {df} болғанда бұл p = {p} береді («{opinion}»).",
        "{town} қаласының екі тобынан «{opinion}» дегенмен қаншалықты келісетіні сұралды. t статистикасы {value} болды. {df} еркіндік "
        "дәрежесі үшін екіжақты p мәні {p}.",
        "{town} қаласында үй иелері мен жалға алушыларды «{opinion}» деген пікір бойынша салыстыру p = {p} береді (t = {value}, df = {df}).",
        "t-тест, {town} қаласы, «{opinion}»: t мәні {value}, еркіндік дәрежесі {df}, p мәні {p}.",
        "{town} қаласының ерлері мен әйелдері («{opinion}»): p = {p}; t({df}) = {value}.",
    ],
}
_F: dict[str, Sequence[Wording]] = {
    "en": [
        "Analysis of variance ({town}; “{opinion}”) gave an F of {value} on {df1} and {df2} degrees of freedom (p = {p}).",
        "With {df1} degrees of freedom in the numerator and {df2} in the denominator, F is {value} and p is {p}; the groups are the "
        "quarters of {town}, the item is “{opinion}”.",
        "Quarters of {town}, “{opinion}”. F-statistic: {value}; degrees of freedom: {df1}, {df2}; p-value: {p}.",
        "Agreement that {opinion} was set out by trade ({town}): p = {p}; F({df1}, {df2}) = {value}.",
        "For the statement that {opinion}, asked in {town}, Fisher's statistic F({df1}, {df2}) equals {value}. Its p-value is {p}.",
        [
            Source(
                "Age and the view that {opinion} were compared in {town}.", "F = {value} (df = {df1}/{df2}), p = {p}."
            )
        ],
    ],
    "ru": [
        "Дисперсионный анализ (город {town}; «{opinion}») дал F = {value} при {df1} и {df2} степенях свободы (p = {p}).",
        "При {df1} степенях свободы в числителе и {df2} в знаменателе F равно {value}, а p равно {p}; сравнивались кварталы города "
        "{town}, пункт «{opinion}».",
        "Кварталы города {town}, «{opinion}». F-статистика: {value}; степени свободы: {df1}, {df2}; p-значение: {p}.",
        "Согласие с тем, что {opinion}, сопоставили по занятиям (город {town}): p = {p}; F({df1}; {df2}) = {value}.",
        "Для утверждения, что {opinion} (город {town}), критерий Фишера F({df1}; {df2}) равен {value}. Значение p для него – {p}.",
        [
            Source(
                "Возраст и мнение, что {opinion}, сравнили в городе {town}.", "F = {value} (df = {df1}/{df2}), p = {p}."
            )
        ],
    ],
    "kk": [
        "Дисперсиялық талдау ({town} қаласы; «{opinion}») {df1} және {df2} еркіндік дәрежесінде F = {value} берді (p = {p}).",
        "{town} қаласының кварталдары, «{opinion}». F статистикасы: {value}; еркіндік дәрежелері: {df1}, {df2}; p мәні: {p}.",
        "«{opinion}» дегенмен келісу кәсіп бойынша салыстырылды ({town} қаласы): p = {p}; F({df1}; {df2}) = {value}.",
        "«{opinion}» деген пікір үшін ({town} қаласы) Фишер критерийі F({df1}; {df2}) {value} болды. Оның p мәні – {p}.",
        [
            Source(
                "{town} қаласында жас пен «{opinion}» деген пікір салыстырылды.",
                "F = {value} (df = {df1}/{df2}), p = {p}.",
            )
        ],
    ],
}
_CHI2: dict[str, Sequence[Wording]] = {
    "en": [
        "Sex by opinion in {town} (“{opinion}”), n = {n}: Pearson chi2({df}) = {value}, Pr = {p}.",
        "Schooling and the view that {opinion} are set out by sex in {town}, X2({df}, N = {n}) = {value}, p = {p}.",
        "A chi-square test of independence on {n} answers from {town} (“{opinion}”) gave {value} on {df} degrees of freedom, p = {p}.",
        "The chi-square statistic for {n} respondents of {town}, asked whether {opinion}, was {value}. At {df} degrees of freedom this "
        "corresponds to p = {p}.",
        "The χ² of {value} (df = {df}, n = {n}) for age and the view that {opinion} in {town} has a probability of {p}.",
        "In {town} trade and the belief that {opinion} were crossed: p = {p} (χ² = {value}; df = {df}; n = {n}).",
        [
            Source(
                "Does faith bear on whether one thinks in {town} that {opinion}?",
                "Chi-squared {value}, {df} df, N {n}, p {p}.",
            )
        ],
    ],
    "ru": [
        "Пол и мнение, город {town} («{opinion}»), n = {n}: хи-квадрат Пирсона ({df}) = {value}, p = {p}.",
        "Проверка независимости по критерию хи-квадрат на {n} ответах из города {town} («{opinion}») дала {value} при "
        "{df:степени|степенях|степенях} свободы, p = {p}.",
        "Статистика хи-квадрат для {n} опрошенных в городе {town}, которых спросили, верно ли, что {opinion}, составила {value}. При "
        "{df:степени|степенях|степенях} свободы этому соответствует p = {p}.",
        "Значению χ² = {value} (df = {df}, n = {n}) для возраста и мнения, что {opinion}, в городе {town} отвечает вероятность {p}.",
        "В городе {town} сопоставили занятие и мнение, что {opinion}: p = {p} (χ² = {value}; df = {df}; n = {n}).",
    ],
    "kk": [
        "Жыныс пен пікір, {town} қаласы («{opinion}»), n = {n}: Пирсонның хи-квадраты ({df}) = {value}, p = {p}.",
        "{town} қаласынан алынған {n} жауап («{opinion}») бойынша хи-квадрат критерийімен тәуелсіздікті тексеру {df} еркіндік дәрежесінде "
        "{value} берді, p = {p}.",
        "{town} қаласында «{opinion}» дегенге келісе ме деп сұралған {n} адам үшін хи-квадрат статистикасы {value} болды. {df} еркіндік "
        "дәрежесінде бұған p = {p} сәйкес келеді.",
        "{town} қаласында кәсіп пен «{opinion}» деген пікір салыстырылды: p = {p} (χ² = {value}; df = {df}; n = {n}).",
    ],
}
_R: dict[str, Sequence[Wording]] = {
    "en": [
        "Age and the view that {opinion} hang together weakly in {town}: r = {value}, p = {p}, df = {df}.",
        "We found a Pearson r of {value} (p = {p}; {df} degrees of freedom) between income in {town} and the view that {opinion}.",
        "Pearson's r for age and the view that {opinion} ({town}) is {value}; for {df} degrees of freedom p = {p}.",
        "The correlation between age and the view that {opinion} was {value} in {town}; with {df} degrees of freedom, p = {p}.",
        "Reading of news and the thought that {opinion} ({town}): p = {p}, r({df}) = {value}.",
        [
            Source(
                "Distance and the belief that {opinion} were compared in {town}.",
                "Correlation coefficient {value} (df {df}, p {p}).",
            )
        ],
    ],
    "ru": [
        "Возраст и мнение, что {opinion}, в городе {town} связаны слабо: r = {value}, p = {p}, df = {df}.",
        "Между доходом и мнением, что {opinion}, в городе {town} найдена корреляция r = {value} (p = {p}; {df:степень|степени|степеней} "
        "свободы).",
        "Коэффициент Пирсона для возраста и мнения, что {opinion} (город {town}), равен {value}; при {df:степени|степенях|степенях} "
        "свободы p = {p}.",
        "Корреляция возраста с мнением, что {opinion}, в городе {town} составила {value}; число степеней свободы {df}, p = {p}.",
        "Чтение новостей и мысль, что {opinion} (город {town}): p = {p}; r({df}) = {value}.",
    ],
    "kk": [
        "{town} қаласында жас пен «{opinion}» деген пікірдің байланысы әлсіз: r = {value}, p = {p}, df = {df}.",
        "{town} қаласында табыс пен «{opinion}» деген пікір арасында r = {value} корреляциясы табылды (p = {p}; еркіндік дәрежесі {df}).",
        "Жас пен «{opinion}» деген пікір үшін Пирсон коэффициенті ({town} қаласы) {value} болды; еркіндік дәрежесі {df}, p = {p}.",
        "Жаңалық оқу мен «{opinion}» деген ой ({town} қаласы): p = {p}; r({df}) = {value}.",
    ],
}
_Z: dict[str, Sequence[Wording]] = {
    "en": [
        "Two waves of the poll in {town} (“{opinion}”) were compared; we obtained a z of {value} (p = {p}).",
        "As to whether {opinion}, the z statistic for {town} is {value}; its two-tailed p value, {p}.",
        "The two-sample test of proportions for {town} (“{opinion}”) gave z = {value}; Pr(|Z| > |z|) = {p}.",
        "Shares of men and women in {town} who think that {opinion}: p = {p} (z = {value}).",
        "The Mann-Whitney test for {town} and the item “{opinion}” (z = {value}) gave p = {p}.",
        "Are the shares of those in {town} who say that {opinion} the same? The z-value is {value}. This corresponds to p = {p}.",
    ],
    "ru": [
        "Сравнили две волны опроса в городе {town} («{opinion}») и получили z = {value} (p = {p}).",
        "По вопросу, верно ли, что {opinion}, z-статистика для города {town} равна {value}; двустороннее значение p – {p}.",
        "Доли мужчин и женщин города {town}, считающих, что {opinion}: p = {p} (z = {value}).",
        "Критерий Манна – Уитни для города {town} и пункта «{opinion}» (z = {value}) дал p = {p}.",
        "Одинаковы ли доли тех, кто в городе {town} говорит, что {opinion}? Значение z составляет {value}. Ему соответствует p = {p}.",
    ],
    "kk": [
        "{town} қаласындағы сауалнаманың екі толқыны («{opinion}») салыстырылып, z = {value} алынды (p = {p}).",
        "«{opinion}» деген сұрақ бойынша {town} қаласы үшін z статистикасы {value}; екіжақты p мәні – {p}.",
        "{town} қаласында «{opinion}» деп санайтын ерлер мен әйелдердің үлесі: p = {p} (z = {value}).",
        "{town} қаласы мен «{opinion}» тармағы үшін Манн – Уитни критерийі (z = {value}) p = {p} берді.",
    ],
}

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "p-of-t": _T,
    "p-of-f": _F,
    "p-of-chi2": _CHI2,
    "p-of-r": _R,
    "p-of-z": _Z,
}
