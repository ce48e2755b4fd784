"""Percentages that are no share of a number of people: intervals of confidence, likeness, rates by the year."""

from __future__ import annotations

import re

#: 95 % CI, 92 % identity, 6 % a year, 70 % ethanol; 2.4 % of the population.
_BEHIND = re.compile(
    r"[-\s]*(?:(?:CI|CrI|C\.I\.|HPD|ДИ)\b|(?:amino[- ]acid |nucleotide |sequence )*(?:identity|identical|similarity"
    r"|homology)\b"
    r"|confidence|credible|prediction (?:interval|limit)|posterior|bootstrap|significance|power\b|ethanol|alcohol"
    r"|humidity"
    r"|(?:v/v|w/v|vol)\b|infective|доверительн\w+|сенімділік|сенім аралы\w+"
    r"|(?:/|per\s|an?\s|each\s|every\s)\s?(?:year|yr|annum|month|week|day|hour)\b"
    r"|annual(?:ly)?\b|yearly\b|в (?:год|месяц)\b"
    r"|жылына|годовых\b"
    r"|of (?:the |its |their )?(?:[^\W\d_]+(?:['’]s)? )?(?:population|electorate|GDP|GNP|economy|market|world)\b"
    r"|(?:от )?(?:ВВП|населения)\b)",
    re.IGNORECASE,
)
#: A 40 % test rerun, a 5 % rise: what is called by its percentage.
_CALLED = re.compile(r"\ban?\s$", re.IGNORECASE)
_THING = re.compile(
    r"\s(?!of\b|share|majority|minority|turnout|response|part\b|portion|proportion)[a-z]{3,}\s[a-z]{3,}"
)
_OF_POSTERIOR = re.compile(
    r"\b(?:probabilit\w+|support|bootstrap|identity|вероятност\w+)\s(?:of|is|was|в)?\s?$", re.IGNORECASE
)


def is_no_share(text: str, start: int, end: int) -> bool:
    """Whether a percentage at a place says nothing of how many of a number of people or things there are.

    >>> text = "odds of 1.2 (95% CI 0.9-1.6); 62% of them; 6%/year; a 40% test rerun"
    >>> [is_no_share(text, at, at + 3) for at in (13, 30, 43)]
    [True, False, False]
    """
    if _BEHIND.match(text, end) or _OF_POSTERIOR.search(text[max(0, start - 24) : start]):
        return True
    return _CALLED.search(text[max(0, start - 4) : start]) is not None and _THING.match(text, end) is not None
