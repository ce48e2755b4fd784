"""What a sentence calls the most or the least: a superlative, more than any other, no other as many, or a lead.

"The fewest", "наибольшее", "ең көп"; "more than in any other town", "больше, чем где-либо", "басқалардың бәрінен көп";
"no year saw so many", "ни в один год не было столько", "ешбір жылы мұнша болған жоқ"; "outdid all others", "всех
превзошёл"; "tops the table", "көш бастап тұр"; "the peak", "рекордтық жыл". Words are told by what they do
(`order_words`), and how they stand to each other is the same in the three languages but for a case.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from qantar.audit.against_all_others import COMPARING, compared
from qantar.audit.ends_of_lists import ends_in
from qantar.audit.order_words import Word, words_in

FAR = 24  # signs between a comparative and a place with which it compares

ONLY_AMONG = re.compile(
    r"(?:one of|among|some of|several of|a few of|two of|second|third|fourth|fifth|next|not|never|far from|один из"
    r"|одна из"
    r"|одно из|одним из|одной из|в числе|среди|втор\w+(?: по)?|трет\w+(?: по)?|не|далеко не|the whole|емес)"
    r"\s+(?:the\s+|its\s+|their\s+)?$|(?:one|some|two|several) of\s[^.;,]{0,40}$|(?:один|одна|одно|одним"
    r"|одной) из\s[^.;,]{0,40}$",
    re.IGNORECASE,
)
_ONLY_AMONG_BEHIND = re.compile(r"[^.;,]{0,40}(?:дің|дың|тің|тың|нің|ның)\s(?:бірі|қатарын)|\s+емес", re.IGNORECASE)
#: What everybody needs to live is no least value.
_NO_LEAST = re.compile(
    r"\b(?:subsistence|living|legal|statutory|existence) minimum|прожиточн\w+ миним|күнкөріс минимум"
    r"|\bminimum (?:wages?|age|salar|pension|requirement|standard)|минимальн\w+ (?:размер|зарплат|оплат)"
    r"|ең төменгі (?:жалақы|күнкөріс)",
    re.IGNORECASE,
)
#: The petition to which most people came: what is counted is people, not petitions.
_MOST_PEOPLE = re.compile(r"\s+(?:адам|кісі|халық|тұрғын|қатысушы)\w*\s+(?:жинал|қатыс|кел|шық)\w*", re.IGNORECASE)
#: Behind "most", a quality of which nothing is counted: the most important.
_QUALITY = re.compile(
    r"-|\s+(?:(?:of(?! all)|recent|import|serious|likely|part|subject|times|extreme|severe)\w*"
    r"|[^\W\d_]+(?:ly|ed|some|ic|able|ible|ful|ive|ous|ant|ent|al|ing)\b)",
    re.IGNORECASE,
)
_IN_A_TIME = re.compile(r" (?:in|at|on|during)\b")  # peaks in 2012; but the two peaks
_OF_A_TIME = re.compile(
    r" (?:[^\W\d_]+ )?(?:years?|towns?|cit(?:y|ies)|months?|seasons?|periods?|places?|regions?"
    r"|hit|affected)\b"
)
_AT_ITS = re.compile(r"\b(?:at|reached|to) (?:its|their|the) $", re.IGNORECASE)  # at their height
_A_YEAR = re.compile(r"\b(?:1[89]|20)\d\d\b")
_PEAKS = re.compile(r"\b(?:the|two|three|these|those|several|both)\s(?:[^\W\d_]+\s)?$", re.IGNORECASE)
_ONE_OF_MANY = re.compile(r"\b(?:minor|major|another|local|one|each|every|smaller|broad|sharp)\s$", re.IGNORECASE)
_OF_ALL = " of all"
_NAMED_SO = re.compile(r"M\w+ [A-Z]")  # the Maximum Spanning Tree
_LIMIT = re.compile(r"(?:\b(?:for|of the|an|a)\s)$", re.IGNORECASE)  # for maximum comfort, a maximum of 12
_POINTING = COMPARING | {"most", "least", "very", "hardly", "peak"}
_OF_THINGS = re.compile(
    r"\b(?:the|its|their|with|had|has|have|saw|counted|recorded|registered|reported|experienced|suffered)\s$",
    re.IGNORECASE,
)
_WERE_COUNTED = re.compile(
    r" (?:[^\W\d_]+ ){1,3}(?:w(?:ere|as) (?:registered|recorded|counted|held|seen|filed|reported|noted)"
    r"|took place|happened|occurred)\b"
)


class Claim(NamedTuple):
    """A word or phrase that calls something the most or the least; `peak` if it is said of a time."""

    most: bool
    peak: bool
    start: int
    end: int


@lru_cache(maxsize=1024)  # several rules ask it of each sentence
def claims_in(text: str) -> Sequence[Claim]:
    """What a text calls the most or the least.

    >>> [(claim.most, claim.peak) for claim in claims_in("Nowhere were there fewer. The peak came in 2012.")]
    [(False, False), (True, True)]
    >>> [claim.most for claim in claims_in("Four of the five towns have lower figures than Quenby.")]
    [True]
    """
    ends = list(ends_in(text))
    found = [Claim(one.head, False, one.start, one.end) for one in ends]
    words = words_in(text)
    if any(not word.senses.isdisjoint(_POINTING) for word in words):
        found += _by_itself(text, words)
        # What never rose above the last place is there, and not above it.
        found += [
            Claim(one.most, False, one.start, one.end)
            for one in compared(text, words)
            if not any(0 < end.start - one.end < FAR for end in ends)
        ]
    found.sort(key=lambda claim: claim.start)
    return found


def _by_itself(text: str, words: Sequence[Word]) -> Iterator[Claim]:
    """Superlatives, and peaks."""
    for place, word in enumerate(words):
        behind = words[place + 1] if place + 1 < len(words) and words[place + 1].at == word.at + 1 else None
        most, end = _pointed(text, word, behind)
        if most is None or _is_no_superlative(text, word, end):
            continue
        yield Claim(most, "peak" in word.senses or word.word.startswith("рекордн"), word.start, end)


def _pointed(text: str, word: Word, behind: Word | None) -> tuple[bool | None, int]:
    """Which way a word points by itself or with the next, and where its phrase ends."""
    if "peak" in word.senses:
        if word.word == "height":
            return True if _AT_ITS.search(text, 0, word.start) and _A_YEAR.search(text) else None, word.end
        noun = word.word == "peaks" and (_PEAKS.search(text, 0, word.start) or not _IN_A_TIME.match(text, word.end))
        return None if noun else True, word.end
    if word.word == "worst" and not _OF_A_TIME.match(text, word.end):
        return None, word.end  # of the worst quality
    if word.is_any("most", "least"):
        return "most" in word.senses, word.end
    if word.is_any("very", "hardly"):
        way = "very" in word.senses
        if behind is not None and behind.is_any("many", "few"):
            return ("many" in behind.senses) == way, behind.end
        if word.word in ("most", "least") and not _QUALITY.match(text, word.end):
            return way, word.end + len(_OF_ALL) * text.startswith(_OF_ALL, word.end)
    return None, word.end


def _is_no_superlative(text: str, word: Word, end: int) -> bool:
    before = text[max(0, word.start - 56) : word.start]
    if ONLY_AMONG.search(before) or _ONLY_AMONG_BEHIND.match(text[end : end + 60]) or _MOST_PEOPLE.match(text, end):
        return True
    if word.word in ("peak", "peaks") and _ONE_OF_MANY.search(before):
        return True
    if word.word.startswith(("maxim", "minim")) and (_LIMIT.search(before) or _NAMED_SO.match(text, word.start)):
        return True
    if word.word in ("most", "least") and end == word.end:  # not "most of all"
        return not (_OF_THINGS.search(before) or _WERE_COUNTED.match(text, end))
    return "least" in word.senses and _NO_LEAST.search(text[max(0, word.start - 24) : end + 14]) is not None
