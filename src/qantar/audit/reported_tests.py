"""The results of statistical tests that a text reports, in whichever order and notation: statistic, freedom, p.

A result is a statistic with its value, then in any order what stands beside it - degrees of freedom, the number of
cases, measures of effect - until the p. "t(28) = 2.20, p = .03", "F = 4,80; df = 5; 144; p = 0,210", "χ² = 3.84 with
1 degree of freedom (p = .05)" and "r = .21 (n = 59, p = .11)" are all read alike.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from qantar.maths.p_values import Kind, Statistic

_NUMBER = r"[-−–]?\s?(?:\d{1,6}(?:[.,]\d{1,8})?|[.,]\d{1,8})"
_DF = r"\d{1,6}(?:\.\d{1,4})?"
_IS = r"(?:=|:|equals|equal to|is|was|of|мәні|составил[аои]?|равен|равн(?:о|а|ялась|ялся|ялось))"
_CHI = (
    r"(?:χ|Χ|χ̂|chi|[Xx])[-\s]?(?:\s?[²2]|squared?|\^2)|(?:критери\w+ )?хи[-\s]квадрат(?: Пирсона)?|хи-квадрат\w*"
    r"|Pearson(?:'s|’s)? chi-squared?"
)
_CALLED = r"(?:[-\s](?:test|value|statistic|ratio|score|критери\w+|статистик\w+|значени\w+|мәні|статистикасы))?"
_CORRELATION = (
    r"(?i:(?:Pearson(?:'s|’s)?\s)?correlation(?:\scoefficient)?|(?:коэффициент\w*\s)?корреляци\w+"
    r"(?:\s(?:Пирсона|коэффициенті))?)(?:\s?,?\s?r)?"
)
_STATISTIC = re.compile(
    rf"(?<![^\W\d_])(?:(?P<chi2>{_CHI})|(?P<F>F)|(?P<t>t)|(?P<r>r|{_CORRELATION})|(?P<z>[zZ])){_CALLED}"
    rf"\s?(?:[(\[]\s*(?:df\s*=\s*)?(?P<first>{_DF})(?:\s*[,;]\s*(?:df\s*=\s*)?(?P<second>{_DF}(?:,\d{{1,3}})?))?"
    rf"(?:\s*(?:df|d\.\s?f\.|степен\w+ свободы"
    rf"|еркіндік дәреже\w+))?(?:\s*[,;]\s*[nN]\s*=\s*\d{{1,7}}(?:[ ,]\d{{3}}){{0,3}})?\s*[)\]]"
    rf"|_?\{{?(?P<low>\d{{1,4}})(?:[,;]\s?(?P<lower>\d{{1,6}}))?\}}?(?=\s*=))?"
    rf"\s*{_IS}\s*(?P<value>{_NUMBER})"
)
_SEPARATOR = re.compile(
    r"(?:[\s,;()\[\]]+|(?:with|at|for|and|on|its|the|a|an|whose|hence|so|that is|thus|giving|yielding|which gives"
    r"|corresponding to|its|the|а|что даёт|отсюда|значит|то есть|оның|демек|яғни|бұл|при|и|с|кезінде|болғанда|және"
    r"|болды|тең)\s+)*",
    re.IGNORECASE,
)
_FREEDOM = r"(?:df|d\.\s?f\.|ν|degrees? of freedom|(?:числ\w+ )?степен\w+ свободы|еркіндік дәреже\w+(?:\s+саны)?)"
_DEGREES = re.compile(
    rf"(?:df1\s*=\s*(?P<one>{_DF})\s*[,;]\s*df2\s*=\s*(?P<two>{_DF})"
    rf"|{_FREEDOM}\s*(?:{_IS}|[–—-])?\s*(?P<a>{_DF})(?:\s*(?:[;/]|,\s|and|и|және|мен)\s*(?P<b>{_DF})(?![.,]?\d))?"
    rf"|(?P<c>{_DF})(?:\s*(?:[;/,]|and|и|және|мен)\s*(?P<d>{_DF}))?\s*{_FREEDOM})",
    re.IGNORECASE,
)
_CASES = re.compile(r"[nN]\s*=\s*(?P<n>\d{1,7})(?![.,]\d)")
_EFFECT = re.compile(
    rf"(?:(?:Cohen(?:'s|’s)? )?[dg]|η[²2]?p?|ηp[²2]|ω[²2]|ε[²2]|φ|V|Cramer(?:'s|’s)? V|R[²2]|SE|SD|M|b|B|β|OR"
    rf"|partial η[²2])\s*=\s*{_NUMBER}"
    r"|(?:two|one|2|1)[- ](?:tailed|sided)|двусторонн\w+|односторонн\w+|(?:бір|екі)\s?жақты"
    r"|\d\d\s?%\s?CI:?\s*[=\[(]?[^\])]{0,30}[\])]?"
)
_P = re.compile(
    r"(?:[pPрР](?:[-\s](?:value|level|значение|уровень|мәні))?|Sig\.?|(?:level of )?significance|уровень значимости"
    r"|значимость|маңыздылық деңгейі)\s*"
    r"(?P<sign>[<>=≤≥]|&lt;|&gt;|:|of|is|was|equals|equal to|less than|below|above|меньше|больше)\s*"
    r"(?P<p>0?[.,]\d{1,8}|[01](?:[.,]\d{1,8})?)(?!\s?%)",
)
_SIGNS = {
    "≤": "<",
    "≥": ">",
    "&lt;": "<",
    "&gt;": ">",
    "less than": "<",
    "below": "<",
    "меньше": "<",
    "above": ">",
    "больше": ">",
    "<": "<",
    ">": ">",
}
_ONE_TAIL = re.compile(r"\b(?:one|1)[- ](?:tail|side)|одностор|directional|бір\s?жақты", re.IGNORECASE)
_MOST_ITEMS = 6


class Reported(NamedTuple):
    """A test as the text reports it; `counted` says that its freedom was worked out from the number of cases."""

    statistic: Statistic
    sign: str
    p: float
    step: float
    one_tail: bool
    text: str
    counted: bool = False


def reported_in(text: str) -> Iterator[tuple[int, int, Reported]]:
    """Every test that a text reports, with its place.

    >>> found = reported_in("χ²(1, N = 124) = 3,84; p = 0,05, and r = .21 (n = 59, p = .11), z = 1.96")
    >>> [(test.statistic.kind, test.statistic.df2) for _, _, test in found]
    [('chi2', 1.0), ('r', 57.0)]
    """
    for match in _STATISTIC.finditer(text):
        named = next(name for name in ("chi2", "F", "t", "r", "z") if match[name])
        kind: Kind = named  # type: ignore[assignment] # one of the five
        freedom = [one for one in (match["first"] or match["low"], match["second"] or match["lower"]) if one]
        beside = _beside(text, match.end())
        if beside is None:
            continue
        p, degrees, cases = beside
        freedom = freedom or degrees
        counted = kind == "r" and not freedom and cases is not None and cases > 3
        if counted and cases is not None:
            freedom = [str(cases - 2)]
        if len(freedom) < {"F": 2, "z": 0}.get(kind, 1):
            continue
        near = text[max(0, match.start() - 200) : p.end() + 60]
        value, step = _number(match["value"])
        printed, p_step = _number(p["p"])
        first, second = [*(float(one.replace(",", ".")) for one in freedom), 0.0, 0.0][:2]
        statistic = Statistic(kind, value, step, *_degrees(kind, first, second))
        whole = text[match.start() : p.end()]
        sign = _SIGNS.get(p["sign"], "=")
        yield (
            p.start("p"),
            p.end(),
            Reported(statistic, sign, printed, p_step, bool(_ONE_TAIL.search(near)), whole, counted),
        )


def _degrees(kind: Kind, first: float, second: float) -> tuple[float, float]:
    if kind == "F":
        return first, second
    if kind == "z":
        return 0.0, 0.0
    return (first, first) if kind == "chi2" else (0.0, first)


def _beside(text: str, place: int) -> tuple[re.Match[str], list[str], int | None] | None:
    """What follows a statistic up to its p: the p, the degrees of freedom and the number of cases."""
    freedom: list[str] = []
    cases = None
    for _ in range(_MOST_ITEMS):
        gap = _SEPARATOR.match(text, place)
        place = gap.end() if gap else place
        p = _P.match(text, place)
        if p:
            return p, freedom, cases
        if match := _DEGREES.match(text, place):
            freedom = [one for one in match.groups() if one]
        elif match := _CASES.match(text, place):
            cases = int(match["n"])
        else:
            match = _EFFECT.match(text, place)
        if match is None:
            return None
        place = match.end()
    return None


def _number(text: str) -> tuple[float, float]:
    plain = re.sub(r"\s", "", text).replace("−", "-").replace("–", "-").replace(",", ".")
    return float(plain), 10.0 ** -len(plain.partition(".")[2])
