"""What stands beside a test statistic: degrees of freedom, the number of cases, measures of effect, and the p.

"df = 28", "with one degree of freedom", "при 58 степенях свободы", "еркіндік дәрежесі 58"; "n = 84", "84 districts",
"84 районов"; "p = .04", "a p-value of .04", "p мәні 0,05-тен төмен". Words without a number may stand between them.
"""

from __future__ import annotations

import re
from typing import NamedTuple

NUMBER = r"[-−–]?\s?(?:\d{1,6}(?:[.,]\d{1,8})?|[.,]\d{1,8})(?!\d|[eE][-+−–]?\d)"
DF = r"\d{1,6}(?:\.\d{1,4})?"
IS = (
    r"(?:=|:|[–—](?=\s)|(?i:(?:(?:is|was|be|proved|found)\s)?(?:to be\s)?equal to|equall?(?:s|ed)|is|was|were|of|at"
    r"|made|came (?:out )?(?:to|at)|comes (?:out )?(?:to|at)|amount(?:s|ed) to|reach(?:es|ed)|st(?:ood|ands) at"
    r"|turned out (?:to be|at)|мәні|составил\w*|составля\w+|достиг\w*|(?:(?:был|оказал|получил)\w*\s)?рав(?:ен|н)\w*)"
    r"(?![^\W_]))"
)
_IN_WORDS = (
    "one одной одна бір",
    "two двух екі",
    "three трех трёх үш",
    "four четырех четырёх төрт",
    "five пяти бес",
    "six шести алты",
)
_COUNTS = {word: number for number, words in enumerate(_IN_WORDS, 1) for word in words.split()}
_COUNT = rf"(?:{DF}|(?i:{'|'.join(_COUNTS)})(?=\s))"
_FREEDOM = (
    r"(?:d\.?\s?(?:o\.?\s?)?f\.?|ν|deg(?:rees?|\.)? of freedom|(?:числ\w+ )?степен\w+ свободы"
    r"|ст(?:еп)?\.\s?св(?:об)?\.|еркіндік дәреже\w+(?:\s+саны?)?|е\.\s?д\.)"
)
DEGREES = (
    rf"(?i:df1\s*=\s*(?P<one>{DF})\s*[,;]\s*df2\s*=\s*(?P<two>{DF})"
    rf"|(?<![^\W_]){_FREEDOM}\s*(?:{IS}|[–—-])?\s*\(?(?P<a>{DF})(?:\s*(?:[;/]|,\s|and|и|және"
    rf"|мен)\s*(?P<b>{DF})(?![.,]?\d))?"
    rf"|(?<![^\W_.,])(?P<c>{_COUNT})(?:\s*(?:[;/,]|and|и|және|мен)\s*(?P<d>{DF}))?\s*{_FREEDOM})"
)
CASES = (
    r"(?:(?<![^\W_])[nN]\s*[=:]\s*|(?i:число (?:наблюдений|случаев)|объ[её]м\w* выборки"
    r"|бақылау\w* саны|іріктеме\w* көлемі"
    r"|sample(?: size)?(?: of)?|number of cases)\s*(?:[=:–—]|is|was|составля\w+)?\s*)(?P<n>\d{1,7})(?![.,]?\d)"
    r"|(?<![\d.,=<>-])(?<![^\W_])(?P<things>\d{1,7})\s(?!(?:жылы?|год\w*|years?|degrees|степен\w+"
    r"|еркіндік)(?![^\W_]))"
    r"(?=[^\W\d_]{3,})"
)
_CASES = re.compile(CASES)
_DEGREES = re.compile(DEGREES)
_DEGREES_BEHIND = re.compile(rf"[\s,;(]{{1,3}}(?:{DEGREES})")  # p = .03, df = 58
_EFFECT = (
    rf"(?:(?:Cohen(?:'s|’s)? )?[dg]|η[²2]?p?|ηp[²2]|ω[²2]|ε[²2]|φ|V|Cramer(?:'s|’s)? V|R[²2]|SE|SD|M|b|B|β|OR"
    rf"|partial η[²2])\s*=\s*{NUMBER}"
    r"|(?:2|1)[- ](?:tailed|sided)|\d\d\s?%\s?CI:?\s*[=\[(]?[^\])]{0,30}[\])]?"
)
_UNDER = r"less than|below|under|lower than|smaller than|does not exceed|меньше|менее|ниже|не превыша\w+|не более"
_OVER = r"above|greater than|more than|over|exceeds|exceeded|больше|более|выше|превыша\w+"
P = (
    r"(?:(?<![^\W_])(?:[pPрР](?:\s?[-–]?\s?(?i:values?|level|значени\w+|уров\w+|мән\w*|деңгей\w*)|[-_]?(?:[Hh]et|trend))?|Sig\.?"
    r"|(?i:(?:level of )?significance(?: level)?|probability|(?:уров\w+ )?значимост\w+|вероятност\w+(?: ошибки)?"
    r"|маңыздылық\w*(?: деңгей\w*)?))(?![^\W_])"
    r"(?:,?\s?\(?(?:(?:two|one|2|1)[- ]?(?:tailed|sided|tail)|(?:дву|одно)сторонн\w+|(?:екі|бір)\s?жақты)\)?,?)?\s*"
    rf"(?P<sign>[<>≤≥]|&lt;|&gt;|(?i:(?:(?:is|was)\s)?(?:{_UNDER}|{_OVER}))|{IS}|(?=[0.,]))\s*"
    r"(?P<p>0?[.,]\d{1,8}|(?<!\w\s)[01](?:[.,]\d{1,8})?)(?!\s?%|\d|[.,]\d|[eE][-+−–]?\d|\s?[×x·*]\s?10)"
    r"(?:\s?-?[дт][ае]н\s(?:(?P<under>кіші|кем|төмен|аз)|(?P<over>үлкен|жоғары|артық|көп)))?)"
)
_P = re.compile(P)
# Neither a number nor another statistic may stand between, nor the end of a sentence, nor a contrast.
_CONTRAST = r"(?i:whereas|while|тогда как|в то время|ал\s(?!(?:\w+\s){0,2}[pр](?:\s|-)))"
_BETWEEN = rf"(?:(?!{_CONTRAST})(?:[^\d=<>.*≤≥]|\.(?!\s+[A-ZА-ЯЁӘҒҚҢӨҰҮҺІ]|\d)|[)\]]))"
_NEXT = re.compile(rf"{_BETWEEN}{{0,70}}?(?:(?P<whole_p>{P})|{DEGREES}|{CASES}|{_EFFECT})")
_BARE = re.compile(r"[^\d=<>.*]{0,60}")
_SENTENCE_ENDS = re.compile(r"[.!?]\s+(?=[A-ZА-ЯЁӘҒҚҢӨҰҮҺІ])")
_MOST_ITEMS = 6
_LONGEST_BEFORE = 200


class PrintedP(NamedTuple):
    """A p as it is printed, with its sign and place."""

    sign: str
    text: str
    start: int
    end: int


class Beside(NamedTuple):
    """What stands beside a statistic; `cases` only where one number alone can be meant."""

    p: PrintedP
    freedom: list[str]
    cases: int | None


def beside(text: str, start: int, end: int, floor: int) -> Beside | None:
    """What stands beside the statistic that runs from `start` to `end`; what is before `floor` belongs to another.

    >>> text = "With 58 degrees of freedom, t was 2.10, and its two-sided p is below .05."
    >>> beside(text, text.index("t was"), text.index(", and its"), 0)
    Beside(p=PrintedP(sign='<', text='.05', start=69, end=72), freedom=['58'], cases=None)
    """
    p, freedom, cases = _behind(text, end)
    before = text[max(floor, start - _LONGEST_BEFORE) : start]
    before = before[max((match.end() for match in _SENTENCE_ENDS.finditer(before)), default=0) :]
    if p is None:
        near = [match for match in _P.finditer(before) if _BARE.fullmatch(before, match.end())]
        if not near:
            return None
        p = _printed(near[-1], start - len(before))
    if not freedom and (behind := _DEGREES_BEHIND.match(text, p.end)):
        freedom = _freedom(behind)
    if not freedom:
        named = list(_DEGREES.finditer(before))
        freedom = _freedom(named[-1]) if named else []
    if cases is None:
        cases = cases_in(before)
    return Beside(p, freedom, cases)


def _behind(text: str, place: int) -> tuple[PrintedP | None, list[str], int | None]:
    freedom: list[str] = []
    cases = None
    for _ in range(_MOST_ITEMS):
        match = _NEXT.match(text, place)
        if match is None:
            break
        if match["whole_p"]:
            return _printed(match, 0), freedom, cases
        freedom = _freedom(match) or freedom
        if match["n"] or (match["things"] and not _is_a_year(match["things"])):
            cases = cases or int(match["n"] or match["things"])
        place = match.end()
    return None, freedom, cases


def cases_in(before: str) -> int | None:
    """The number of cases that words before a statistic give, if they give one alone; years are none.

    >>> cases_in("Across 84 districts in 2012 elections, "), cases_in("Of 84 towns, 12 had none, ")
    (84, None)
    """
    named = {int(match["n"]) for match in _CASES.finditer(before) if match["n"]}
    named = named or {
        int(match["things"]) for match in _CASES.finditer(before) if match["things"] and not _is_a_year(match["things"])
    }
    return named.pop() if len(named) == 1 else None


def _is_a_year(number: str) -> bool:
    return 1800 <= int(number) < 2100


def _freedom(match: re.Match[str]) -> list[str]:
    found = [match[name] for name in ("one", "two", "a", "b", "c", "d") if match[name]]
    return [str(_COUNTS.get(one.lower(), one)) for one in found]


def _printed(match: re.Match[str], offset: int) -> PrintedP:
    words = (match["sign"] or "").lower()
    sign = "="
    if match["under"] or words in ("<", "≤", "&lt;") or re.search(_UNDER, words):
        sign = "<"
    elif match["over"] or words in (">", "≥", "&gt;") or re.search(rf"(?<!не )(?:{_OVER})", words):
        sign = ">"
    return PrintedP(sign, match["p"], match.start("p") + offset, match.end("p") + offset)
