"""The results of statistical tests that a text reports, in whichever order and notation: statistic, freedom, p.

A result is a statistic with its value, then in any order what stands beside it - degrees of freedom, the number of
cases, measures of effect - until the p. "t(28) = 2.20, p = .03", "F = 4,80; df = 5; 144; p = 0,210", "χ² = 3.84 with
1 degree of freedom (p = .05)" and "r = .21 (n = 59, p = .11)" are all read alike.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from qantar.audit.reported_beside import DF, IS, NUMBER, beside, cases_in
from qantar.maths.p_values import Kind, Statistic

#: The names of chi-square.
CHI = (
    r"(?:(?:χ|Χ|χ̂|chi|[Xx])[-\s]?(?:\s?[²2]|squared?|\^2)|(?i:(?:критери\w+ )?хи[-\s]квадрат\w*(?: Пирсона)?)"
    r"|Chi[-\s]?squared?|Pearson(?:'s|’s)? chi-squared?)"
)
_CALLED = (
    r"(?:[-\s](?:test|value|statistic|ratio|score|критери\w+|статистик\w+|значени\w+|тест\w*|мән\w*))?"
    r"(?:\s(?:Стьюдента|Фишера|Пирсона|мәні|нәтижесі))?"
)
_STUDENT = r"(?i:критери\w+ Стьюдента|Стьюдент(?:тің)? критери\w+|Student(?:'s|’s) (?:test|statistic))"
# "The correlation between X and Y was .31": words stand between the name and a value below one.
_CORRELATION = (
    r"(?i:correlat(?:ion|ed|es?)|Pearson(?:'s|’s)?(?: product-moment)? (?:coefficient|r)|корреляци\w+|коррелиру\w+"
    r"|коэффициент\w* Пирсона|r[-\s]Пирсона|Пирсон(?:ның)? (?:коэффициент|r)\w*)"
)
_WORDS = r"(?:[^.;()=\d]|\d{1,6}\s(?=[^\W\d_]{4})){0,100}?"
# "The t statistic for the gap between the two districts was 2.10"
_NAMED = r"statistic|test|value|ratio|score|статистик\w+|критери\w+|значени\w+|статистикасы|мәні"
_FAR = r"(?:[^.;()=\d<>]){3,150}?"
_FREEDOM = (
    rf"[(\[]\s*(?:df\s*=\s*)?(?P<first>{DF})(?:\s*[,;]\s*(?:df\s*=\s*)?(?P<second>{DF}(?:,\d{{1,3}})?))?"
    r"(?:\s*(?:df|d\.\s?f\.|степен\w+ свободы|еркіндік дәреже\w+))?"
    r"(?:\s*[,;]\s*[nN]\s*=\s*\d{1,7}(?:[ ,]\d{3}){0,3})?\s*[)\]]"
    r"|_?\{?(?P<low>\d{1,4})(?:[,;]\s?(?P<lower>\d{1,6}))?\}?(?=\s*=)"
)
_STATISTIC = re.compile(
    rf"(?<![^\W\d_])(?:(?:(?P<chi2>{CHI})|(?P<F>F)|(?P<t>t|{_STUDENT})|(?P<r>r)|(?P<z>[zZ](?:[A-Z]{{2,5}})?))"
    rf"(?:(?P<called>{_CALLED})\s?(?:{_FREEDOM})?\s*{IS}\s*|(?<=[^\s][^\s])(?P<plain>{_CALLED})\s|"
    rf"(?=[-\s][^\W\d_]{{3}}){_CALLED}\s)(?P<value>{NUMBER})"
    rf"|(?:(?P<chi2_far>{CHI})|(?P<F_far>F)|(?P<t_far>t)|(?P<z_far>[zZ]))(?(chi2_far)|[-\s](?:{_NAMED}))"
    rf"\s{_FAR}(?<=[^\W\d_]\s){IS}\s*(?P<distant>{NUMBER})"
    rf"|(?P<correlation>{_CORRELATION}){_WORDS}(?:{IS}\s*|(?<=\s))(?P<small>[-−–]?\s?0?[.,]\d{{1,8}})(?![\d%]|\s%))"
)
#: Correlations of another kind.
ANOTHER = re.compile(
    r"spearman|kendall|partial|multiple|rank|\brho\b|\btau\b|спирмен|кендалл|частн|множеств|рангов", re.IGNORECASE
)
_OF_ANOTHER_NAME = re.compile(r"\b[ztF]\s(?:value|score|statistic|test)|\b[ztF]\s?=", re.IGNORECASE)
#: A p that was corrected or drawn at random does not follow from the statistic.
CORRECTED = re.compile(
    r"\b(?:adjusted (?:p\b|signif|for multiple)|corrected|correction|bonferroni|holm\b|bootstrap|permutation"
    r"|monte carlo|randomi[sz]ation)|скорректир|поправк|бонферрони|бутстр|перестанов|монте-карло|түзет",
    re.IGNORECASE,
)
_SYMBOLS = {"chi2": "χ²"}
_ONE_TAIL = re.compile(r"\b(?:one|1)[- ](?:tail|side)|одностор|directional|бір\s?жақты", re.IGNORECASE)
_ONE_TAIL_NEAR = 40


class Reported(NamedTuple):
    """A test as the text reports it; `counted` says that its freedom was worked out from the number of cases.

    `one_tail` says that the text speaks of one tail, `of_one_tail` that it does so right beside the statistic, and
    `together` that statistic and p were put together because they stand alone in their sentences.
    """

    statistic: Statistic
    sign: str
    p: float
    step: float
    one_tail: bool
    text: str
    counted: bool = False
    of_one_tail: bool = False
    together: bool = False

    @property
    def shown(self) -> str:
        """The statistic as it was understood, with its degrees of freedom."""
        kind, value, _, df1, df2 = self.statistic
        freedom = {"F": f"({df1:g}, {df2:g})", "chi2": f"({df1:g})", "z": ""}.get(kind, f"({df2:g})")
        return f"{_SYMBOLS.get(kind, kind)}{freedom} = {value:g}"


def reported_in(text: str) -> Iterator[tuple[int, int, Reported]]:
    """Every test that a text reports, with its place.

    >>> found = reported_in("χ²(1, N = 124) = 3,84; p = 0,05, and r = .21 (n = 59, p = .11), z = 1.96")
    >>> [(test.statistic.kind, test.statistic.df2) for _, _, test in found]
    [('chi2', 1.0), ('r', 57.0)]
    """
    floor = 0  # what stands before belongs to an earlier test
    for match in _STATISTIC.finditer(text):
        named = next(
            (name for name in ("chi2", "F", "t", "r", "z") if match[name] or (name != "r" and match[f"{name}_far"])),
            "r",
        )
        kind: Kind = named  # type: ignore[assignment] # one of the five
        if kind == "r" and ANOTHER.search(text[max(0, match.start() - 30) : match.end()]):
            continue
        if match["correlation"] and _OF_ANOTHER_NAME.search(match.group()):
            continue
        freedom = [one for one in (match["first"] or match["low"], match["second"] or match["lower"]) if one]
        found = beside(text, match.start(), match.end(), floor)
        if found is None:
            continue
        p, degrees, cases = found
        freedom = freedom or degrees
        if kind == "r" and cases is None and match["correlation"]:
            cases = cases_in(match.group())
        counted = kind == "r" and not freedom and cases is not None and cases > 3
        if counted and cases is not None:
            freedom = [str(cases - 2)]
        if len(freedom) < {"F": 2, "z": 0}.get(kind, 1):
            continue
        floor = max(p.end, match.end())
        printed, p_step = number_of(p.text)
        statistic = statistic_of(kind, match["value"] or match["distant"] or match["small"], freedom)
        start, end = min(match.start(), p.start), max(match.end(), p.end)
        if CORRECTED.search(text[max(0, start - 120) : end + 40]):
            continue
        one_tail, near = tails_said(text, start, end)
        test = Reported(statistic, p.sign, printed, p_step, one_tail, text[start:end], counted, near)
        yield p.start, p.end, test


def tails_said(text: str, start: int, end: int) -> tuple[bool, bool]:
    """Whether a text speaks of one tail around a test, and whether it does so right beside it."""
    one_tail = _ONE_TAIL.search(text[max(0, start - 200) : end + 60]) is not None
    return one_tail, one_tail and _ONE_TAIL.search(text[max(0, start - _ONE_TAIL_NEAR) : end]) is not None


def statistic_of(kind: Kind, value: str, freedom: Sequence[str]) -> Statistic:
    """A statistic as printed with its degrees of freedom."""
    size, step = number_of(value)
    first, second = [*(float(one.replace(",", ".")) for one in freedom), 0.0, 0.0][:2]
    return Statistic(kind, size, step, *_degrees(kind, first, second))


def _degrees(kind: Kind, first: float, second: float) -> tuple[float, float]:
    if kind == "F":
        return first, second
    if kind == "z":
        return 0.0, 0.0
    return (first, first) if kind == "chi2" else (0.0, first)


def number_of(text: str) -> tuple[float, float]:
    """A number as printed, and what one of its last digit is worth."""
    plain = re.sub(r"\s", "", text).replace("−", "-").replace("–", "-").replace(",", ".")
    return float(plain), 10.0 ** -len(plain.partition(".")[2])
