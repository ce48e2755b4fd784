"""Tests told in passing, by articles, theses and bulletins; and what is counted, called and referred to."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Source, Wording

_T: dict[str, Sequence[Wording]] = {
    "en": [
        "Whether {opinion} divides men and women in {town}, as a t of {value} shows (two groups, {df} degrees of freedom, p being {p}).",
        "Test of means, {town} (“{opinion}”). Statistic t: {value}. Degrees of freedom: {df}. Two-sided p: {p}.",
        "In {town} the old and the young differ little over whether {opinion}: |t|({df}) = {value}, p = {p}.",
        "The t test (df = {df}) of whether people in {town} think that {opinion} returned {value}, which means p = {p}.",
        "A t-value of {value} was found for {town} and the item “{opinion}”. The degrees of freedom were {df} and p was {p}.",
    ],
    "ru": [
        "О том, что {opinion}, мужчины и женщины города {town} судят по-разному: t составило {value} (две группы, "
        "{df:степень|степени|степеней} свободы, p составило {p}).",
        "Сравнение средних, город {town} («{opinion}»). Статистика t: {value}. Степени свободы: {df}. Двустороннее p: {p}.",
        "t-тест (df = {df}) для города {town} и пункта «{opinion}» дал {value}, что означает p = {p}.",
        "Для города {town} и пункта «{opinion}» найдено t, равное {value}. Степеней свободы {df}, p равно {p}.",
    ],
    "kk": [
        "Орташа мәндерді салыстыру, {town} қаласы («{opinion}»). t статистикасы: {value}. Еркіндік дәрежесі: {df}. Екіжақты p: {p}.",
        "{town} қаласы мен «{opinion}» тармағы үшін t-тест (df = {df}) {value} берді, бұл p = {p} дегенді білдіреді.",
        "{town} қаласында «{opinion}» деген пікір үшін t мәні {value} болып шықты. Еркіндік дәрежесі {df}, p = {p}.",
    ],
}
_F: dict[str, Sequence[Wording]] = {
    "en": [
        "Trades in {town} were compared on “{opinion}” (ANOVA: F = {value}; df between = {df1}, df within = {df2}; p = {p}).",
        "ANOVA for {town}, “{opinion}”: between groups df {df1}, within groups df {df2}, F {value}, p {p}.",
        "The variance ratio F for {town} (“{opinion}”) is {value}. On {df1} and {df2} degrees of freedom, p = {p}.",
    ],
    "ru": [
        "В городе {town} сравнили профессии («{opinion}»; F = {value}; df между группами = {df1}, df внутри групп = {df2}; p = {p}).",
        "Дисперсионное отношение F для города {town} («{opinion}») равно {value}. При {df1} и {df2} степенях свободы p = {p}.",
    ],
    "kk": [
        "{town} қаласында кәсіптер салыстырылды («{opinion}»; F = {value}; топаралық df = {df1}, топішілік df = {df2}; p = {p}).",
        "{town} қаласы үшін («{opinion}») F қатынасы {value}-ге тең. Еркіндік дәрежелері {df1} және {df2}, p = {p}.",
    ],
}
_CHI2: dict[str, Sequence[Wording]] = {
    "en": [
        "Sex made no difference in {town} to whether one thinks that {opinion} ({n} answers; chi-square {value}; {df} d.f.; p = {p}).",
        "In {town}, {n} people were asked whether {opinion}; for the table by age the value of chi-square, with {df} degrees of freedom, is "
        "{value}, and that of p, {p}.",
        "χ²-test ({town}, “{opinion}”, N = {n}): χ² {value}, df {df}, p {p}.",
    ],
    "ru": [
        "Пол в городе {town} не влияет на мнение, что {opinion} ({n} ответов; хи-квадрат {value}; ст. св. {df}; p = {p}).",
        "В городе {town} {n} человек спросили, верно ли, что {opinion}; значение хи-квадрат при {df} степенях свободы равно {value}, а "
        "значение p – {p}.",
    ],
    "kk": [
        "{town} қаласында жыныс «{opinion}» деген пікірге әсер етпейді ({n} жауап; хи-квадрат {value}; еркіндік дәрежесі {df}; p = {p}).",
        "{town} қаласында {n} адамнан «{opinion}» деген рас па деп сұралды; {df} еркіндік дәрежесіндегі хи-квадрат мәні {value}, p мәні {p}.",
    ],
}
_R: dict[str, Sequence[Wording]] = {
    "en": [
        "Age correlates with the view that {opinion} at {value} in {town}, p = {p} with {df} degrees of freedom.",
        "In {town} the link of income with the view that {opinion} is weak: the coefficient of correlation, {value}, has p = {p} (df = {df}).",
        "Correlation of schooling and “{opinion}” ({town}): r {value}; df {df}; p {p}.",
    ],
    "ru": [
        "Возраст в городе {town} коррелирует с мнением, что {opinion}, на уровне {value}; p = {p} при {df} степенях свободы.",
        "Связь дохода с мнением, что {opinion}, в городе {town} слаба: коэффициенту корреляции {value} отвечает p = {p} (df = {df}).",
    ],
    "kk": [
        "{town} қаласында жас «{opinion}» деген пікірмен {value} деңгейінде корреляцияланады; p = {p}, еркіндік дәрежесі {df}.",
        "Білім мен «{opinion}» корреляциясы ({town} қаласы): r {value}; df {df}; p {p}.",
    ],
}
_Z: dict[str, Sequence[Wording]] = {
    "en": [
        "The share of those in {town} who hold that {opinion} did not differ by sex (z-test: z {value}, p {p}).",
        "Comparing two shares in {town} (“{opinion}”), one gets z equal to {value} and p equal to {p}.",
        "Wilcoxon's test for {town} and “{opinion}”: Z = {value}; Asymp. Sig. (2-tailed) = {p}.",
    ],
    "ru": [
        "Доля тех, кто в городе {town} считает, что {opinion}, от пола не зависит (z-тест: z {value}, p {p}).",
        "Сравнивая две доли в городе {town} («{opinion}»), получаем z, равное {value}, и p, равное {p}.",
    ],
    "kk": [
        "{town} қаласында «{opinion}» деп санайтындардың үлесі жынысқа байланысты емес (z-тест: z {value}, p {p}).",
        "{town} қаласындағы екі үлесті салыстырсақ («{opinion}»), z = {value}, ал p = {p} шығады.",
    ],
}
_TABLES: dict[str, Sequence[Wording]] = {
    "en": [
        "For {town} the {topic} are broken down in Table {number}, lines 2 to 5.",
        "({town} and its {topic}: Table {number}.)",
        [Source("Of {topic} in {town} there were more.", "Table {number} lists them all, by month.")],
    ],
    "ru": [
        "Разбивка {topic} по городу {town} дана в таблице {number}, строки 2–5.",
        "(Город {town}, {nom}: таблица {number}.)",
    ],
    "kk": [
        "{town} қаласындағы {topic} {number}-кестенің 2–5-жолдарында көрсетілген.",
        "({town} қаласы, {topic}: {number}-кесте.)",
    ],
}
_NOTES: dict[str, Sequence[Wording]] = {
    "en": [
        [Source("{Topic} cost {town} 40,000 crowns, or so it was reckoned,", "Treasurer's book, page {@box}.")],
        [Source("In {town} people say of the {topic}: “Never again”;", "Diary, sheet {@box}.")],
    ],
    "ru": [
        [Source("В городе {town} про {nom} говорят: «Больше никогда»;", "Дневник, лист {@box}.")],
        [Source("На {nom} в городе {town} вышло 40 000 человек (по данным полиции — 3000)", "Сводка, лист {@box}.")],
    ],
    "kk": [
        [Source("{town} қаласында {topic} туралы: «Енді ешқашан», – дейді;", "Күнделік, {@box}-парақ.")],
    ],
}

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "p-of-t": _T,
    "p-of-f": _F,
    "p-of-chi2": _CHI2,
    "p-of-r": _R,
    "p-of-z": _Z,
    "table-nowhere": _TABLES,
    "note-nowhere": _NOTES,
}
