"""Tests that a text tells of in whatever order and words, bound by standing alone together in one sentence or in two.

Where a sentence gives one p, and it or the sentence before names one kind of statistic, each number there is taken for
what its own neighbours say of it: degrees of freedom, cases, a percentage, a measure with its own sign ("M = ..."). If
one number with a decimal mark is left, it is the statistic's: "The chi-square statistic for the 251 people asked was
6.89. At 4 degrees of freedom this corresponds to p = .142".
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator
from typing import NamedTuple

from qantar.audit.passages import Passage, Sentence
from qantar.audit.reported_beside import CASES, DEGREES, DF, IS, NUMBER, cases_in
from qantar.audit.reported_tests import ANOTHER, CHI, CORRECTED, Reported, number_of, statistic_of, tails_said
from qantar.maths.p_values import Kind

LONGEST = 420  # characters of the sentences that tell of a test
SHORT = 240  # characters of more than two: "Statistic t: 2.30. Degrees of freedom: 189. Two-sided p: .023."
_NAMES: dict[Kind, re.Pattern[str]] = {
    "chi2": re.compile(rf"(?<![^\W\d_]){CHI}|χ|(?<![^\W_])[Xx][2²](?![\d.,])"),
    "F": re.compile(r"(?<![\w.])F(?![\w.’'])|(?i:\bFisher(?:'s|’s)?(?! exact| z)|\w*Фишер\w*(?! точн))"),
    "t": re.compile(r"(?<![\w.’'])[tTтТ](?![\w.’'])|(?i:\bStudent(?:'s|’s)|\bt-(?:test|value)|Стьюдент)"),
    "r": re.compile(
        r"(?<![\w.’'])r(?![\w.’²2])|(?i:correlat(?:ion|ed|es?)\b|корреляци\w+|коррелиру\w+"
        r"|(?:коэффициент\w* )Пирсона|Пирсон\w* (?:коэффициент|r(?!\w))|Pearson(?:'s|’s)? (?:coefficient|product))"
    ),
    "z": re.compile(r"(?<![\w.’'])[zZ](?![\w.’'])"),
}
_PRINTED = re.compile(
    r"(?<![^\W_])(?:(?:Pr|Prob)\.?(?:\s?\([^()\d]{1,20}\)|\s?>\s?(?:chi2|F|\|?[tz]\|?))?"
    r"|[pPрР](?:\s?[-–]?\s?(?i:values?|значени\w+|уров\w+|мән\w*))?|Sig\.?|(?i:значени\w+ [pр]"
    r"|(?:error )?probability|вероятност\w+(?: ошибки)?|ықтималды\w+|значимость|[pр] мән\w*))(?![^\W_])"
    r"(?:,?\s?\(?(?:(?:two|one|2|1)[- ]?(?:tailed|sided|tail)|(?:дву|одно)сторонн\w+|(?:екі|бір)\s?жақты)\)?)?"
    rf"(?:\s(?!than)[^\W\d_]{{2,12}}){{0,3}}?,?\s*(?P<sign>[<>≤≥]|&lt;|&gt;|{IS}|(?=[0.,]))\s*"
    r"(?P<p>0?[.,]\d{1,8}|(?<!\w\s)[01][.,]\d{1,8})(?!\s?%|\d|[.,]\d|[eE][-+−–]?\d|\s?[×x·*]\s?10)"
)
_SIGNS = {"<": "<", "≤": "<", "&lt;": "<", ">": ">", "≥": ">", "&gt;": ">"}
_IN_BRACKETS = re.compile(
    rf"[^\W\d_’']{{0,14}}\|?\s?[(\[]\s*(?:df\s*=\s*)?(?P<first>{DF})(?:\s*[,;]\s?(?P<second>{DF}))?"
    r"(?:\s*[,;]\s*[nN]\s*=\s*\d{1,7})?\s*[)\]]"
)
_BELOW = re.compile(
    rf"(?P<below>{DF})\s(?:(?:degrees? of freedom|df)\s)?(?:in|for) the (?:denominator|error|residuals?)"
    rf"|(?P<ru>{DF})\s(?:степен\w+ свободы\s)?(?:в|для) (?:знаменател|ошибк|остатк)\w+"
    rf"|(?:бөлім\w+|бөлгіш\w+)\s(?P<kk>{DF})(?!\w)",
    re.IGNORECASE,
)
# df between = 4, df within = 107
_NAMED = re.compile(
    rf"(?<![^\W_])(?:df|d\.\s?f\.|ст\.\s?св\.|(?:[^\W\d_]+\s)df)\s(?:[^\W\d_]+\s){{1,2}}[=:]?\s?(?P<df>{DF})(?![\d.,]\d)"
    rf"|(?:between|within|межд\w+|внутри|топаралық|топішілік)\s(?:[^\W\d_]+\s)?df\s?[=:]?\s?(?P<behind>{DF})(?![\d.,]\d)",
    re.IGNORECASE,
)
_DEGREES, _CASES = re.compile(DEGREES), re.compile(CASES)
# A number with a sign of its own, a percentage, an interval.
_ANOTHERS = re.compile(
    rf"[^\W\d_][\w²]{{0,6}}\s?=\s?{NUMBER}|{NUMBER}\s?(?:%|per ?cent|процент|пайыз)"
    r"|\b(?:CI|ДИ|СА)\b[^()\[\]]{0,12}[(\[][^)\]]{0,30}[)\]]|(?:\d{1,2}[.,/]){2}\d{2,4}|[a-z]\d+"
)
_DECIMAL = re.compile(r"(?<![\w.,])[-−–]?\s?(?:\d{1,5})?[.,]\d{1,6}(?![\d%]|[.,]\d|\s%)")
_RIGHT_BEHIND = re.compile(r"\s(?P<value>[-−–]?\d{0,4}[.,]\d{1,4})(?![\d%]|[.,]\d|\s%)")
_NEW_SENTENCE = re.compile(r"[.!?]\s+[^\W\d_a-zа-яёәғқңөұүһі]")


# Significance said in words: not significant at the 5 % level; значимо на уровне 0,01; 5 % деңгейде маңызды емес.
_LEVEL = re.compile(
    r"(?P<not>\b(?:not|nor|never)\s(?:\w+\s){0,2}?|\bin|\bnon-?)?(?:statistically\s)?significan(?:t|ce)\s(?:even\s|only\s)?at\s"
    r"(?:the\s|a\s)?(?:(?P<share>10|5|1|0\.1|five|one)[\s-]?(?:%|per[\s-]?cent)|(?P<level>0?\.(?:1|10|05|01|001))(?!\d))"
    r"|(?P<not_ru>\bне\s?)?(?:статистически\s)?значим\w*\s(?:(?:даже|лишь|только)\s)?на\s(?:уровне\s)?"
    r"(?:(?P<share_ru>10|5|1|0,1)(?:\s?%|-процентном|\sпроцент)|(?P<level_ru>0,(?:1|10|05|01|001))(?!\d))"
    r"|(?P<share_kk>10|5|1|0,1)(?:\s?%|\sпайыз)\w*(?:-\w+)?\sдеңгейде\s(?:статистикалық\s)?(?:маңызды|мәнді)"
    r"(?P<not_kk>\s(?:емес|болмады))?",
    re.IGNORECASE,
)
_LEVEL_WORDS = ("significan", "значим", "маңызды", "мәнді")  # one of them stands in each
_IN_WORDS = {"five": "5", "one": "1"}


class _P(NamedTuple):
    """A p as it is told, with its sign and place."""

    sign: str
    value: float
    step: float
    start: int
    end: int
    span: tuple[int, int]


class _Told(NamedTuple):
    """What stands in the sentences of one p: the statistic's number and its place, and its freedom."""

    kind: Kind
    value: str
    place: int
    freedom: list[str]
    cases: int | None


def tests_told(passage: Passage, known: Container[int]) -> Iterator[tuple[int, int, Reported]]:
    """The tests of a passage, but for those in sentences that begin where a test is known.

    Nothing is said where the sentences have a second p, a second kind of statistic or a second number that may be it.
    """
    before: list[Sentence] = []
    for sentence in passage.sentences:
        if sentence.start in known or sentence.end - sentence.start > LONGEST:
            before = []
            continue
        printed = _told_p(passage.text, sentence.start, sentence.end)
        if len(printed) == 1:
            test = _bound(passage.text, sentence.start, sentence.end, printed[0])
            for back, first in enumerate(reversed(before)):
                if test is not None or sentence.end - first.start > (LONGEST if not back else SHORT):
                    break
                test = _bound(passage.text, first.start, sentence.end, printed[0])
                test = None if test is not None and test.counted else test
            if test is not None:
                yield printed[0].start, printed[0].end, test
        before = [] if printed else [*before, sentence][-3:]


def _told_p(text: str, start: int, end: int) -> list[_P]:
    """Every p between two places, and if there is none, whether something is said to be significant."""
    found = []
    for match in _PRINTED.finditer(text, start, end):
        value, step = number_of(match["p"])
        found.append(_P(_SIGNS.get(match["sign"], "="), value, step, match.start("p"), match.end("p"), match.span()))
    low = text[start:end].lower()
    for match in _LEVEL.finditer(text, start, end) if not found and any(map(low.__contains__, _LEVEL_WORDS)) else ():
        share = match["share"] or match["share_ru"] or match["share_kk"]
        level = match["level"] or match["level_ru"]
        value = number_of(_IN_WORDS.get(share.lower(), share))[0] / 100 if share else number_of(level)[0]
        sign = ">" if match["not"] or match["not_ru"] or match["not_kk"] else "<"
        found.append(_P(sign, value, 0.001, match.start(), match.end(), match.span()))
    return found


def _bound(text: str, start: int, end: int, printed: _P) -> Reported | None:
    around = text[start:end]
    if CORRECTED.search(around):
        return None
    told = _told(_without(around, printed.span[0] - start, printed.span[1] - start))
    if told is None or (told.kind == "r" and ANOTHER.search(around)):
        return None
    freedom, counted = told.freedom, False
    if told.kind == "r" and not freedom and told.cases is not None and told.cases > 3:
        freedom, counted = [str(told.cases - 2)], True
    if len(freedom) != {"F": 2, "z": 0}.get(told.kind, 1):
        return None
    place = start + told.place
    first, last = min(place, printed.start), max(place + len(told.value), printed.end)
    one_tail, near = tails_said(text, first, last)
    statistic, sign = statistic_of(told.kind, told.value, freedom), printed.sign
    return Reported(
        statistic, sign, printed.value, printed.step, one_tail, text[first:last], counted, near, together=True
    )


def _told(text: str) -> _Told | None:
    """What a text tells of one test, its p taken out."""
    named = {kind: match for kind, pattern in _NAMES.items() if (match := _name(pattern, text))}
    if "chi2" in named and "r" in named and named["r"].group()[:4].lower() in ("pear", "пирс"):
        del named["r"]  # Pearson's chi-square
    if len(named) != 1:
        return None
    (kind, name), freedom = named.popitem(), list[str]()
    cases = cases_in(text)
    bracket = _IN_BRACKETS.match(text, name.end())
    if bracket is not None and kind != "z":
        freedom = [one for one in (bracket["first"], bracket["second"]) if one]
        text = _without(text, *bracket.span())
    if not freedom:
        text, freedom = _degrees(text)
    for match in reversed([*_CASES.finditer(text)]):
        text = _without(text, *match.span())
    own = _own_sign(text, name, kind)
    for match in reversed([*_ANOTHERS.finditer(text)]):
        if own is None or not match.start() <= own < match.end():
            text = _without(text, *match.span())
    numbers = [match for match in _DECIMAL.finditer(text) if own is None or match.start() <= own < match.end()]
    if len(numbers) != 1:
        return None
    value = numbers[0]
    between = text[name.end() : value.start()] if name.end() <= value.start() else text[value.end() : name.start()]
    if _NEW_SENTENCE.search(between) or (kind == "z" and (own is None or value.start() < name.start())):
        return None
    size = abs(number_of(value.group())[0])
    if kind == "r" and size >= 1:
        return None
    return _Told(kind, value.group(), value.start(), freedom, cases)


def _name(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    """Where a statistic is named: with its freedom in brackets, if it is so named anywhere."""
    found = list(pattern.finditer(text))
    return next((match for match in found if _IN_BRACKETS.match(text, match.end())), found[0] if found else None)


def _own_sign(text: str, name: re.Match[str], kind: Kind) -> int | None:
    """Where the number stands that a sign or a verb puts for the statistic: t = 2.10, a z of 2.58."""
    for again in _NAMES[kind].finditer(text, name.start()):
        if (beside := _RIGHT_BEHIND.match(text, again.end())) is not None:
            return beside.end("value") - 1  # z 1.65
    links = [
        match
        for match in re.finditer(rf"\s?{IS}\s*(?P<value>{NUMBER})", text)
        if match.start() >= name.end() and ("=" not in match.group() or match.start() - name.end() <= 20)
    ]
    near = [match for match in links if match.start() - name.end() <= (60 if kind == "z" else 20)]
    return near[0].end("value") - 1 if near else None


def _degrees(text: str) -> tuple[str, list[str]]:
    """The text without its degrees of freedom, and these."""
    named = list(_NAMED.finditer(text))
    if len(named) == 2:
        for match in named:
            text = _without(text, *match.span())
        return text, [match["df"] or match["behind"] for match in named]
    found, below = list(_DEGREES.finditer(text)), _BELOW.search(text)
    freedom, spans = list[str](), list[tuple[int, int]]()
    for match in found:
        after_value = "." in (match["c"] or "") and match["d"] is not None  # chi-squared 2.56, 1 df
        names = ["d"] if after_value else ["one", "two", "a", "b", "c", "d"]
        freedom += [match[name] for name in names if match[name]]
        spans.append((match.start("d") if after_value else match.start(), match.end()))
    if below is not None and not any(start <= below.start() < end for start, end in spans):
        freedom.append(below["below"] or below["ru"] or below["kk"])
        spans.append(below.span())
    for start, end in spans:
        text = _without(text, start, end)
    return text, [one for one in freedom if one.replace(".", "").isdigit()]


def _without(text: str, start: int, end: int) -> str:
    """A text with a part of it made blank, so that all else keeps its place."""
    return text[:start] + " " * (end - start) + text[end:]
