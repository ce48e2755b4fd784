"""Numbers that could not rise or fall: names, times, years long past, and the whole that another number is a part of.

The FTSE 100, day 9, at 3 and 6 months, in 1453, 33 of parliament's 150 seats.
"""

from __future__ import annotations

import re

from qantar.audit.no_counts import is_a_year

#: PHQ-9, FTSE 100; t = 240; day 9; of parliament's 150 seats; 39 of 62: no amounts that could rise or fall.
_NAMED = re.compile(
    r"(?:\b[A-Z][A-Z&-]+ |\b(?:days?|weeks?|cells?|patterns?|procedures?|times?|models?"
    r"|gauge|zones?|basins?"
    r"|scenarios?|types?|waves?|rounds?|grades?|levels?|ph|age[sd]?|hours?|not(?: of)?|route|highway|flight|room"
    r"|bus|line|district|ward"
    r"|день|дня|ячейк\w|тип\w?|волн\w|маршрут\w?|возраст\w*|уров\w+)\s+|(?<![\d.,])(?!(?:1[89]"
    r"|20)\d\d\s)\d[\d.,]*\s+(?:(?!and\s|и\s|or\s)[^\W\d_]+\s+)?(?:of|out of|из)\s+"
    r"(?:[^\W\d_]+(?:['’]s)?\s+){0,3})$",
)
#: Times that are coordinated: at 3 and 6 months.
_AND_TIMES = re.compile(
    r"(?:\s?(?:,|and|or|to|и|или|-|–|мен|және)\s?\d{1,3}(?!\d)){1,4}[\s-](?:years?|months?|weeks?|days?|hours?"
    r"|minutes?|лет"
    r"|месяц\w*|недел\w*"
    r"|дн\w+|час\w*|жыл|ай|апта|күн|сағат)(?!\w)",
    re.IGNORECASE,
)
_IN = re.compile(r"\b(?:in|since|by|until|before|after|around|в|с|до|к|после|около)\s$", re.IGNORECASE)
_FAR_YEAR = re.compile(r"1[0-7]\d\d|21\d\d")
_LETTER = re.compile(r"[A-Za-z°º]")
#: 6.1 deaths per 100,000 people, 12 случаев на 1000 жителей, 1000 адамға шаққанда: so many of how many.
_PER = re.compile(r"\b(?:per|(?:for|in|out of|of) (?:every|each)|на (?:каждые )?)\s?$", re.IGNORECASE)
_ROUND = re.compile(r"10{1,6}|10{0,2}[ \u00a0,]000(?:[ \u00a0,]000)?")
_FOR_EACH = re.compile(r"\s[^\W\d_]+(?:ға|ге|қа|ке)\s(?:шаққанда|арналған|келетін)", re.IGNORECASE)


def is_no_level(text: str, start: int, end: int) -> bool:
    """Whether a number without a unit is a name, a time, a year or a whole.

    >>> text = "won 33 of the 150 seats on day 9, in 1453"
    >>> [is_no_level(text, text.index(one), text.index(one) + len(one)) for one in ("33", "150", "9,", "1453")]
    [False, True, True, True]
    """
    if is_a_year(text, start, end) or _AND_TIMES.match(text, end):
        return True
    before = text[max(0, start - 40) : start]
    in_year = _IN.search(before) is not None and _FAR_YEAR.fullmatch(text, start, end) is not None
    if _ROUND.fullmatch(text, start, end) and (_PER.search(before) or _FOR_EACH.match(text, end)):
        return True
    return in_year or _LETTER.match(text, end) is not None or _NAMED.search(before) is not None
