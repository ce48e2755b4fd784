"""A comparison that a sentence makes of its two figures: more than in 2009, fewer compared with 2008, 2009 "
"жылғыдан аз.

What is compared with - the standard - is one of the two figures, or the year of one; the word for more or less is said
of the other.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from qantar.audit.changes import COMPARED_DOWN, COMPARED_UP

NEAR = 90  # characters between the words of a comparison and the figures
_YEAR = re.compile(r"(?:1[89]|20)\d\d")
_MORE = (
    rf"livelier|busier|more (?:numerous|frequent|common)|{COMPARED_UP}|exceed(?:ed|s|ing)?|surpass(?:ed|es|ing)?"
    r"|outnumber(?:ed|s|ing)?|outstripp?(?:ed|s|ing)?|overt(?:ook|akes?|aking)|превы(?:сил|ша)\w*|превзо\w+|больш(?:ем|ее|ей|ая|ую)|чаще|опере\w+|обогна\w+|асып|асты|асқан|озды|жоғары"
)
_LESS = (
    rf"quieter|calmer|less (?:frequent|common)|{COMPARED_DOWN}|rarer|f[ea]ll short|fell short|(?:did|does) not reach"
    r"|меньш(?:ем|ее|ей|ая|ую)|не достиг\w*|не дотян\w+|уступа\w+|жетпе\w+|сирек|қалыс\w*|төмен"
)
_WORD = re.compile(rf"\b(?:(?P<up>{_MORE})|(?P<down>{_LESS}))(?!\w)", re.IGNORECASE)
#: A quantity is compared with, or what is said is no comparison of the figures: more than 40, at least, no more than.
_OF_A_NUMBER = re.compile(
    r"(?:\s[^\W\d_]+)?\s+(?:than|чем)\s+(?:expected|ожид)|\s+(?:than|чем)\s+(?:or\s|[$€£]?\d{1,3}(?!\d)|an?\b|one\b|half\b|twice|ever\b|anyone|кто|когда|any\b|expected|ожида)"
    r"|\s+or less|\s+and more|(?<=more|less)\s(?!numerous|frequent)\w+(?:ive|al|ous|ent|ant|able|ible|ful|ic|ed|ate)\b",
    re.IGNORECASE,
)
_STANDARD = re.compile(
    r"\b(?:than|compared (?:with|to)|in comparison (?:with|to)|relative to|over|on|exceed(?:ed|s|ing)?"
    r"|surpass(?:ed|es|ing)?|outnumber(?:ed|s|ing)?|outstripp?(?:ed|s|ing)?|overt(?:ook|akes?|aking)|fall short of"
    r"|fell short of|(?:did|does) not reach|above|below|(?<!\w)(?:чем|нежели)|по сравнению с[о]?|превы(?:сил|ша)\w*"
    r"|превзо\w+"
    r"|не достиг\w*|уступа\w+|против)\s+(?P<behind>[^.;]{0,70})"
    r"|(?P<before>(?:[^\s.;]+\s+){0,5}?[^\s.;]*(?:\d{4} жылғы(?:дан|мен|ға)|\d{4} жыл(?:дан|мен|ға)"
    r"|[дтн][ае]н(?=\W)))"
    r"[^.;]{0,40}?\s(?=(?:көп|аз|артық|кем|жоғары|төмен|асты|асып|көбірек|азырақ|жетпе|қалыс|сирек|салыстыр"
    r"|қарағанда))"
    r"|(?P<kk>\d{4} жыл\w*(?:\s\([^)]*\))?\s(?:[^\W\d_]+\s){0,2}?"
    r"(?:салыстырғанда|қарағанда)|\d{4} жылғы (?:көрсеткіш\w*|сан\w*)(?:\s\([^)]*\))?(?=\s(?:жетпе|асып|асты"
    r"|қалыс)))",
    re.IGNORECASE,
)


_WHEN_IT_DID = re.compile(
    r"(?:in|by|в|к|за)\s+(?:1[89]|20)\d\d(?:\s+(?:году|год|г\.))?,?\s+(?=(?:the|that|those|its|показател\w*"
    r"|уровень|число|итог)\b)",
    re.IGNORECASE,
)
_VERSUS = re.compile(r"[^.;\d]{0,24}\b(?:vs\.?|versus|against|против|and|и|compared (?:with|to))\s", re.IGNORECASE)
_PASSIVE = re.compile(r"\b(?:was|were|been|being|be)\s(?:\w+ly\s)?$", re.IGNORECASE)
_THAT_LEVEL = re.compile(
    r"\b(?:th(?:is|at|ese|ose) (?:level|figure|number|total|count|result|mark)|эт\w+ (?:уров|показател|цифр|числ)"
    r"|(?:бұл|осы|сол) (?:деңгей|көрсеткіш|сан|меже))",
    re.IGNORECASE,
)
_BEFORE = re.compile(r"(?:before|previously|earlier|then|раньше|прежде|ранее)\b", re.IGNORECASE)


_SET_AGAINST = re.compile(r"\s*(?:versus|vs\.?)\s*", re.IGNORECASE)


class Compared(NamedTuple):
    """The words of a comparison, and whether they say that the later figure is more."""

    start: int
    end: int
    later_is_more: bool


def compared(text: str, before: tuple[int, int], after: tuple[int, int], years: Sequence[int]) -> Compared | None:
    """What a text says of its earlier and its later figure, which stand at these places.

    `years` are those of the earlier and the later figure, if they are told. None where nothing is compared, or where it
    cannot be told what with.

    >>> text = "Compared with 2009 (60), there were more marches in 2011 (45)."
    >>> compared(text, (20, 22), (58, 60), (2009, 2011)).later_is_more
    True
    """
    start, end = min(before[0], after[0]), max(before[1], after[1])
    words = [
        match
        for match in _WORD.finditer(text, max(0, start - NEAR), min(len(text), end + NEAR))
        if not _OF_A_NUMBER.match(text, match.end())
    ]
    if len({match["up"] is not None for match in words}) != 1:
        return None
    standards = {
        of_later
        for match in _STANDARD.finditer(text, max(0, start - NEAR), min(len(text), end + NEAR))
        if (of_later := _is_of_later(match, before, after, years)) is not None
    }
    if _THAT_LEVEL.search(text, min(before[1], after[1])):
        standards = {after < before}  # by 2011 this level had been exceeded
    if len(standards) != 1:
        return None
    word = words[0]
    if _SET_AGAINST.fullmatch(text[min(before[1], after[1]) : max(before[0], after[0])]) and start > word.end():
        return None  # more among women than men (28.9 % vs. 6.6 %)
    return Compared(word.start(), word.end(), (word["up"] is not None) != standards.pop())


def _is_of_later(
    match: re.Match[str], before: tuple[int, int], after: tuple[int, int], years: Sequence[int]
) -> bool | None:
    """Whether what is compared with is the later figure, by the figure or the year that stands nearest there."""
    group = next(name for name in ("behind", "before", "kk") if match[name] is not None)
    first, last = match.span(group)
    when = _WHEN_IT_DID.match(match.string, first) if group == "behind" else None
    first = when.end() if when else first  # exceeded in 2008 the figure of 2007
    if _BEFORE.match(match[group]):
        return False
    found = [(figure[0], later) for figure, later in ((before, False), (after, True)) if first <= figure[0] < last + 3]
    if len(years) == 2 and years[0] != years[1]:
        said = _YEAR.finditer(match.string, first, last)
        found += [(year.start(), int(year[0]) == years[1]) for year in said if int(year[0]) in years]
    if not found:
        return None
    apart = match.string[min(before[1], after[1]) : max(before[0], after[0])]
    if group == "behind" and min(found)[0] == min(before, after)[0] and _VERSUS.fullmatch(apart):
        return after > before  # more among women than men (28.9 % vs. 6.6 %)
    of_later = (max if group == "before" else min)(found)[1]
    passive = _PASSIVE.search(match.string, max(0, match.start() - 16), match.start()) is not None
    return of_later != passive  # the 40 of 2009 were surpassed in 2011, when there were 61


_THEN_MORE = re.compile(
    r"\b(?:had|saw|counted|were|was|knew|стало|было|прошло|насчит\w+)\s+(?:already |even |only |far |much |ещё "
    r"|уже |гораздо )?"
    r"(?:(?P<up>more|больше)|(?P<down>fewer|less|меньше))(?!\w)(?!\s+(?:than|чем|\d))",
    re.IGNORECASE,
)


def then_more(text: str, before: tuple[int, int], after: tuple[int, int]) -> tuple[int, int, bool] | None:
    """After 278 in 2006 there were fewer in 2008, namely 404: the word stands between, and nothing else is "
    "compared.
    """
    match = _THEN_MORE.search(text, before[1], after[0])
    return (match.start(), match.end(), match["up"] is not None) if match else None
