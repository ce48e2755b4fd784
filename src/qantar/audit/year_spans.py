"""Spans of years as a text writes them: 2001-2003, 2001 to 2003, с 2001 по 2003 год, 2001 жылдан 2003 жылға дейін."""

from __future__ import annotations

import re
from typing import NamedTuple

_YEAR = r"(?:1[89]|20)\d\d"
_PARTLY = (
    r"(?:(?:the\s+)?(?:end|close|beginning|start|middle|early|late|mid)(?:\s+of)?[\s-]+|(?:конц|начал|середин)\w\s+)?"
)
_SPAN = re.compile(
    rf"(?<![\d.,/№-])(?P<first>{_YEAR})(?:\s?(?:гг?\.?|год[ау]?|жыл(?:дан|дың|ы|дар)?)(?!\w))?"
    rf"(?:\s?[-–—]\s?|\s+(?:up\s)?(?:to|until|till|through|по|до)(?:\s(?:and including|и включая))?\s+{_PARTLY}"
    rf"|(?P<and>\s+(?:and|и|мен|бен|пен)\s+)"
    rf"|(?P<kazakh>\s+(?:бастап\s+)?))"
    rf"(?P<last>{_YEAR})(?![\d%]|[.,]\d|-\d)(?P<behind>\s?(?:жыл\w*)?\s*(?:(?:соңын|аяғын|басын"
    rf"|ортасын)а\s+)?(?:дейін|шейін|аралығ\w+)?)",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"\b(?:between|между)\s+$", re.IGNORECASE)


class YearSpan(NamedTuple):
    """Two years and where they stand."""

    first: int
    last: int
    start: int
    end: int
    text: str


def year_spans(text: str) -> list[YearSpan]:
    """The spans of years of a text; the last may lie before the first.

    >>> [(span.first, span.last) for span in year_spans("2001-2003, 2004 to 2006, 2007 жылдан 2009 жылға дейін")]
    [(2001, 2003), (2004, 2006), (2007, 2009)]
    """
    found = []
    for match in _SPAN.finditer(text):
        closed = match["behind"].strip().lower().endswith(("дейін", "шейін")) or "аралығ" in match["behind"].lower()
        opened = _BETWEEN.search(text, max(0, match.start() - 9), match.start()) is not None
        if (match["and"] and not (opened or closed)) or (match["kazakh"] is not None and not closed):
            continue
        whole = text[match.start() : match.end("last")]
        found.append(YearSpan(int(match["first"]), int(match["last"]), match.start(), match.end("last"), whole))
    return found
