"""Years that bound what a sentence tells, and are not the years of its figures: since 2009, until 2012, с 2009 года."""

from __future__ import annotations

import re

from qantar.audit.superlatives import claims_in

_YEAR = re.compile(
    r"(?:\b(?:(?P<since>since|as of|in time for|(?:office|power|charge) in|начиная с|с)"
    r"|(?P<other>from|after|before|until|till|до|после))\s(?:the (?:year|elections?) (?:of )?)?)?"
    r"\b(?P<year>(?:1[89]|20)\d\d)\b(?P<range>\s?(?:to|until|till|по|до|[–-])\s?\d)?"
    r"(?:\s?(?:жыл\w*)?\s?(?:(?P<since_kk>бері|бергі|бастап|(?<=дан )(?:[^\W\d_]+ )?[^\W\d_]+(?:тін|тын))"
    r"|(?P<other_kk>дейін|кейін))(?!\w))?",
    re.IGNORECASE,
)


def since(text: str) -> str:
    """The year before which nothing counts; empty where a text names none, or a range of years.

    >>> since("2009 жылдан жұмыс істейтін кеңес тұсында")
    '2009'
    >>> since("the most since 2009"), since("most came in 2009"), since("с 2009 по 2012 год больше всего")
    ('2009', '', '')
    """
    for found in _YEAR.finditer(text):
        if found["since_kk"] or (found["since"] and not found["range"]):
            return found["year"]
    return ""


_BEFORE_LEVEL_KK = re.compile(r"(?P<year>(?:1[89]|20)\d\d) жыл\w* бер[гі]+ $", re.IGNORECASE)
_MAY_BOUND = re.compile(r"\bsince\s|\bс\s(?:1[89]|20)\d\d|бер[гі]+ ", re.IGNORECASE)
_BEHIND_LEVEL = re.compile(
    r"[^.;,\d]{0,60}?\b(?:since|с)\s(?:the year )?(?P<year>(?:1[89]|20)\d\d)\b(?!\s?(?:to|until|till|по|до|[–-])\s?\d)",
    re.IGNORECASE,
)


def reached_since(text: str, start: int, end: int) -> str:
    """The year since which a level was not reached, so that this year itself may have had more; empty for none.

    >>> text = "the highest number since 2004"
    >>> reached_since(text, text.index("highest"), text.index(" number"))
    '2004'
    """
    found = _BEHIND_LEVEL.match(text, end) or _BEFORE_LEVEL_KK.search(text[max(0, start - 24) : start])
    return found["year"] if found else ""


def years_not_reached(text: str) -> frozenset[str]:
    """The years since which a text says that there was no such level: none of its figures is of them.

    >>> years_not_reached("149 in 2010, the most since 2008")
    frozenset({'2008'})
    """
    if not _MAY_BOUND.search(text):
        return frozenset()
    return frozenset(reached_since(text, claim.start, claim.end) for claim in claims_in(text)) - {""}


def bounds_and_others(text: str) -> tuple[set[int], set[int]]:
    """The years that are bounds, and all others that a text names.

    >>> bounds_and_others("the most since 2008 were 149, in 2010")
    ({2008}, {2010})
    """
    named = list(_YEAR.finditer(text))
    bounds = {
        int(found["year"]) for found in named if any(found[kind] for kind in ("since", "other", "since_kk", "other_kk"))
    }
    return bounds, {int(found["year"]) for found in named} - bounds
