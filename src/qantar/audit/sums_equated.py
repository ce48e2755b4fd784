"""Pairs of sums of which a text says that they are one sum in two currencies, and pairs that only stand so."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from qantar.audit.draft import Draft
from qantar.audit.equating import equated
from qantar.audit.passages import Passage
from qantar.audit.sums_in_rows import NEAR, PART_OR_OTHER_RATE, Equated, beside, in_rows
from qantar.audit.sums_of_money import Sum, differ, headed, headed_alone, in_runs, sums_in
from qantar.audit.words import stem
from qantar.values.currencies import Currency, currency_behind

_ABOUT = (
    r"(?:about|approximately|approx\.?|around|nearly|almost|roughly|some|ca\.?|circa|just (?:over|under)|over|under"
    r"|only|≈|~"
    r"|около|примерно|приблизительно|почти|порядка|чуть (?:более|менее)|более|ок\.|всего|шамамен|жуық|бар болғаны)"
)
_RATE = (
    r"(?:(?:at|by|using|по|при)\s+(?:[^\W\d_][\w’'.-]*\s+){0,5}?(?:rates?|parity|курс\w*)|\b[^\W\d_]*\s*(?:бағам"
    r"|курс)\w*)"
    r"(?:\s+[\w’'.-]+){0,5}?"
)
_YEAR_SAID = r"(?:(?:19|20)\d\d(?:\s*(?:г\.|года?|year|жылғы|ж\.))?)"
_SAYS = (
    r"(?:equiv\w*\.?|equals?|equal|equalling|the|to|in|or|that|which|is|was|were|are|this|it|at|makes?|made|making"
    r"|i\.\s?e\.|viz\."
    r"|worth|being|then|converted|into|amounts?|amounting|comes?|came|coming|corresponds?|corresponding"
    r"|representing|today"
    r"|of|value|sum|current|prices?|money|dollar|terms|dollars|euros?|so|thus|exchanged|for|counter-?value"
    r"|что|это|эта|сумма|или|то|есть|т\.\s?е\.|экв\w*\.?|в|пересч[её]те|переводе|на|доллары|евро|валюту|рав\w+"
    r"|составля\w+"
    r"|составил\w*|соответству\w+|был[аои]?|тогда|тогдашн\w+|по|сегодня|нынешн\w+|ценах?|долларах|выражении"
    r"|долларовом|эквиваленте"
    r"|local|home|national|foreign|currency|местн\w+|национальн\w+|валют\w+"
    r"|яғни|немесе|бұл|ол|жергілікті|кезде|кездегі|сол|шаққанда|баламасы|тең|долларға|доллармен|еуромен|есептегенде"
    r"|ақшамен|бүгінгі)"
)
_LINK = rf"(?:\s*(?:{_ABOUT}|{_RATE}|{_YEAR_SAID}|{_SAYS}|[:,–—=≈~-])(?![^\W\d_]))"
_JOINED = re.compile(
    r"^\s*(?:(?:[^\W\d_][\w’'-]*\s+){0,6}[(\[]|[,;]?\s*(?:or|that is|i\.e\.|или|то есть|т\.\s?е\.|яғни"
    r"|немесе|что|in local|в местной|в переводе|в пересч[её]те)(?![^\W\d_])"
    r"|(?:\s*[^\W\d_][\w’'-]*){1,6},\s*(?:which|that is|что|бұл|or|или|яғни|немесе)(?![^\W\d_])"
    rf"|[=≈/]|,?\s*(?=equiv|экв|балама|worth|the equivalent|{_RATE}))(?:{_LINK}){{0,12}}\s*$",
    re.IGNORECASE,
)
#: Behind the first sum of a list of things of two kinds nothing is put for anything: $3 million, 2 million euros and
_IN_LIST = re.compile(r"^\s*(?:,?\s*(?:and|и|және)\s|,\s*\d)", re.IGNORECASE)
_SHORT = re.compile(r"^\s*(?:\(|/|=|≈|–|—|-|,?\s*(?:or|или|яғни|немесе)\s)\s*$", re.IGNORECASE)
_WORD_BEHIND = re.compile(r"\.?\s+([^\W\d_]{3,})")
_CLOSED = re.compile(r"\s*(?:[)\],;]|\.(?!\d)|$)")
_FOR_ONE = re.compile(
    r"^\s*(?:(?:per|a|to (?:the|one|a)|for (?:one|a|each|the)|against the|за(?: один)?|к(?: одному)?)\s)\s*(?:1\s)?",
    re.IGNORECASE,
)


def equated_sums(draft: Draft) -> list[Equated]:
    """Every pair of a manuscript, in its order."""
    found: list[Equated] = []
    like: tuple[Sum, Sum] | None = None
    rows: list[tuple[Passage, list[Sum]]] = []
    for passage in draft.passages:
        sums = sums_in(passage)
        rows.append((passage, in_runs(sums, passage.text)))
        pairs = list(_pairs(passage, sums, rows[-1][1], like))
        found += pairs
        # Only in the lines right below a head or a pair are figures without a currency read as those are.
        last = next((pair for pair in reversed(pairs) if pair.said), None)
        like = (last.first, last.second) if last else headed(passage.text)
    known = {(pair.passage.number, one.start) for pair in found for one in (pair.first, pair.second)}
    found += in_rows(draft, rows, known)
    sure = [pair for pair in found if pair.bare and any(pair.agrees(other) for other in found)]
    return [
        pair
        for pair in found
        if not pair.bare or pair in sure or any(abs(pair.passage.number - one.passage.number) <= NEAR for one in sure)
    ]


def _pairs(passage: Passage, sums: Sequence[Sum], runs: Sequence[Sum], like: tuple[Sum, Sum] | None) -> list[Equated]:
    text = passage.text
    like = headed(text) or like
    alone = headed_alone(text)
    found: list[Equated] = []
    taken = set[int]()  # where the figures begin that are one of a pair
    for one, other in pairwise(sums):
        between, behind = text[one.end : other.start], text[other.end : other.end + 30]
        first, second = _filled(one, other, like, between, behind) if like else (one, other)
        if alone and first.currency and second.currency is None and _says_little(other) and differ(first, alone):
            second = other.of(alone) if _SHORT.match(between) and _CLOSED.match(behind) else other
        if (first.currency is None) != (second.currency is None):
            first, second = _guessed(first, text), _guessed(second, text)
            between, behind = text[first.end : second.start], text[second.end : second.end + 30]
        if one.start in taken or not differ(first, second) or not _is_said(between, behind):
            continue
        taken |= {one.start, other.start}
        like = first, second
        guessed = any(half.currency is not None and half.currency.name[0] == "?" for half in (first, second))
        bare = _says_little(one) and _says_little(other)
        found.append(Equated(passage, first, second, said=not guessed, bare=bare))
    found += _for_one(passage, sums)
    return found + list(beside(passage, runs, taken))


def _guessed(one: Sum, text: str) -> Sum:
    """A sum in a currency that nobody knows, or an amount of something else: 3.6 billion solars, 3 million tons."""
    word = _WORD_BEHIND.match(text, one.end)
    if one.currency is not None or one.scale < 10**6 or word is None:
        return one
    return one._replace(currency=Currency("?" + stem(word[1])), end=word.end())


def _says_little(one: Sum) -> bool:
    return one.currency is None and one.scale == 1


def _filled(one: Sum, other: Sum, like: tuple[Sum, Sum], between: str, behind: str) -> tuple[Sum, Sum]:
    """Two sums with what they leave out, in the order in which the pair that they are like stands."""
    if _says_little(one) or _says_little(other):
        digits = one.figure.text[0].isdigit() and other.figure.text[0].isdigit()
        if not digits or not _SHORT.match(between) or not _CLOSED.match(behind):
            return one, other
    first, second = like
    if (one.currency and not differ(one, second)) or (other.currency and not differ(other, first)):
        first, second = second, first
    return one.of(first), other.of(second)


def _is_said(between: str, behind: str) -> bool:
    if PART_OR_OTHER_RATE.search(between) or PART_OR_OTHER_RATE.search(behind.split(")")[0]):
        return False
    if _JOINED.match(between) is not None:
        return True
    return len(between) <= 60 and not _IN_LIST.match(behind) and equated(between, behind)


def _for_one(passage: Passage, sums: Sequence[Sum]) -> Iterator[Equated]:
    """A rate that is said: 120 dinars to the dollar."""
    for one in sums:
        match = _FOR_ONE.match(passage.text[one.end : one.end + 30])
        if one.currency is None or match is None:
            continue
        named = currency_behind(" " + passage.text, one.end + match.end())
        if named is None:
            continue
        unit = one._replace(amount=1.0, slack=0.0, currency=named[0], start=one.end + match.end(), end=named[1] - 1)
        if differ(one, unit):
            yield Equated(passage, one, unit, said=True)
