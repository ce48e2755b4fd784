"""Years that bound what a sentence tells, and are not the years of its figures: since 2009, until 2012, с 2009 года."""

from __future__ import annotations

import re

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
