"""A p value that its own test statistic cannot give.

From t, F, chi-square, r or z and the degrees of freedom the p value follows. The rule reads the usual way of
reporting - "t(28) = 2.20, p = .03", with decimal points or commas, commas or semicolons, χ² or chi2 - and works p out
for every statistic that would be printed so. Where one tail instead of two would give the p value and the text does
not speak of one tail, the answer is only `possible`.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from typing import NamedTuple

from qantar.audit.answer import Certainty, Held
from qantar.audit.draft import Draft
from qantar.audit.passages import Passage
from qantar.audit.rules.rule import Finds, Rule, discrepancy
from qantar.maths.p_values import Kind, Statistic, p_can_be, p_value

ID = "test-statistic"

_NUMBER = r"[-−–]?\s?(?:\d{1,6}(?:[.,]\d{1,8})?|[.,]\d{1,8})"
_DF = r"\d{1,6}(?:\.\d{1,4})?"
_P = r"\s*[,;]\s*[pPрР]\s*(?P<sign>[<>=≤≥]|&lt;|&gt;)\s*(?P<p>0?[.,]\d{1,8}|[01](?:[.,]\d{1,8})?)"
_N = r"(?:\s*[,;]\s*[nN]\s*=\s*\d{1,7}(?:[ ,]\d{3}){0,3})?"
_TESTS = re.compile(
    rf"(?<![^\W\d_])(?:"
    rf"(?P<chi>(?:χ|Χ|χ̂|chi|[Xx])[-\s]?(?:\s?[²2]|squared?|\^2)\s?\(\s*(?P<chi_df>{_DF}){_N}\s*\))"
    rf"|(?P<f>F\s?\(\s*(?P<f1>{_DF})\s*[,;]\s*(?P<f2>{_DF}(?:,\d{{1,3}})?)\s*\))"
    rf"|(?P<t>t\s?\(\s*(?P<t_df>{_DF})\s*\))"
    rf"|(?P<r>r\s?\(\s*(?P<r_df>{_DF})\s*\))"
    rf"|(?P<z>[zZ])"
    rf")\s*=\s*(?P<value>{_NUMBER}){_P}"
)
# t = 2.20, df = 28, p = .03
_LOOSE = re.compile(
    rf"(?<![^\W\d_])(?P<kind>t|χ²|χ2|chi2|chi-square)\s*=\s*(?P<value>{_NUMBER})\s*[,;]\s*df\s*=\s*(?P<df>{_DF}){_P}"
)
_ONE_TAIL = re.compile(r"\b(?:one|1)[- ](?:tail|side)|одностор|directional|бір жақты", re.IGNORECASE)


class Reported(NamedTuple):
    """A test as the text reports it."""

    statistic: Statistic
    sign: str
    p: float
    step: float
    one_tail: bool
    text: str


def check(draft: Draft) -> Finds:
    """Work every reported p value out again."""
    for passage in draft.passages:
        for start, end, test in reported_in(passage.text):
            yield from _judge(passage, start, end, test)


def reported_in(text: str) -> Iterator[tuple[int, int, Reported]]:
    """Every test that a text reports, with its place.

    >>> found = reported_in("χ²(1, N = 124) = 3,84; p = 0,05, and t(28) = 2.20, p < .05")
    >>> [test.statistic.kind for _, _, test in found]
    ['chi2', 't']
    """
    for match in _LOOSE.finditer(text):
        value, step = _number(match["value"])
        p, p_step = _number(match["p"])
        chi = match["kind"] not in ("t",)
        statistic = Statistic("chi2" if chi else "t", value, step, float(match["df"]), float(match["df"]))
        sign = {"≤": "<", "≥": ">", "&lt;": "<", "&gt;": ">"}.get(match["sign"], match["sign"])
        near = text[max(0, match.start() - 200) : match.end() + 60]
        yield (
            match.start("p"),
            match.end(),
            Reported(statistic, sign, p, p_step, bool(_ONE_TAIL.search(near)), match.group()),
        )
    for match in _TESTS.finditer(text):
        value, step = _number(match["value"])
        p, p_step = _number(match["p"])
        kind, df1, df2 = _degrees(match)
        sign = {"≤": "<", "≥": ">", "&lt;": "<", "&gt;": ">"}.get(match["sign"], match["sign"])
        near = text[max(0, match.start() - 200) : match.end() + 60]
        one_tail = _ONE_TAIL.search(near) is not None
        statistic = Statistic(kind, value, step, df1, df2)
        yield match.start("p"), match.end(), Reported(statistic, sign, p, p_step, one_tail, match.group())


def _degrees(match: re.Match[str]) -> tuple[Kind, float, float]:
    if match["chi"]:
        return "chi2", float(match["chi_df"]), 0
    if match["f"]:
        return "F", float(match["f1"]), float(match["f2"].replace(",", "."))
    if match["t"]:
        return "t", 0, float(match["t_df"])
    return ("r", 0, float(match["r_df"])) if match["r"] else ("z", 0, 0)


def _number(text: str) -> tuple[float, float]:
    plain = re.sub(r"\s", "", text).replace("−", "-").replace("–", "-").replace(",", ".")
    return float(plain), 10.0 ** -len(plain.partition(".")[2])


def _judge(passage: Passage, start: int, end: int, test: Reported) -> Finds:
    statistic, sign, p, step, one_tail, text = test
    fits = {
        (tails, cut): p_can_be(statistic, sign, p, step, tails=tails, cut=cut)
        for tails in (2, 1)
        for cut in (False, True)
    }
    place = passage.place(start, end)
    if fits[2, False] or (one_tail and fits[1, False]):
        yield Held(ID, place.line)
        return
    right = _shown(p_value(statistic, tails=1 if one_tail else 2), step)
    message = f"{text.split('=')[0].strip()} = {statistic.value:g} gives p {right}"
    printed = p if sign == "=" else None
    if printed is not None and (printed < 0.05) != (p_value(statistic) < 0.05):
        message += ", on the other side of 0.05"
    certainty: Certainty = "certain"
    if fits[1, False] or fits[1, True]:
        certainty, message = "possible", message + "; it would hold for one tail, of which the text says nothing"
    elif fits[2, True]:
        certainty, message = "likely", message + "; it would hold if further digits were cut off"
    yield discrepancy(ID, certainty, place, stated=text, expected=f"p {right}", message=message)


def _shown(p: float, step: float) -> str:
    decimals = max(3, round(-math.log10(step))) if step else 3
    return "< 0.001" if p < 0.0005 and decimals <= 3 else f"= {p:.{decimals}f}"


RULE = Rule(
    ID,
    "A p value that its test statistic and degrees of freedom cannot give",
    "error",
    check,
    needs="t, F, chi-square, r or z with degrees of freedom and p",
    cites=("nuijten2016",),
)
