"""Spans of time whose two dates are joined: from ... to ..., с ... по ..., ... мен ... аралығында, a dash."""

from __future__ import annotations

import re
from typing import NamedTuple

from qantar.audit.passages import Sentence
from qantar.values.dates import read_edtf
from qantar.values.edtf import Edtf
from qantar.values.found import Found

_OPENED = re.compile(
    r"(?:\b(?:from|between|starting|beginning|not? (?:before|earlier than)|с|со|от|между|начиная с|в период с"
    r"|период с"
    r"|не (?:ранее|раньше))|\()\s*(?:on\s+|the\s+)?$",
    re.IGNORECASE,
)
_TO = re.compile(
    r"\s*,?\s*(?:and\s+)?(?:(?:right|well|all the way|аж)\s+)?(?:up\s+)?(?:to|until|till|through|ending|и\s+до|по|до"
    r"|вплоть до|(?:и )?(?:за|о)канчивая|not? (?:after|later than)|(?:и )?не (?:позднее|позже)|[-–—])\s*"
    r"(?:and including\s+|on\s+)?(?:the\s+)?",
    re.IGNORECASE,
)
_UNTIL = re.compile(r"\s*,?\s*(?:until|till|до того,? как|пока не)\s[^.;]{3,80}", re.IGNORECASE)
# From 5 May, when ..., until 7 June; с 5 мая, когда ..., и до 7 июня.
_UP_TO = re.compile(
    r"(?:[\s,](?:up\s)?(?:to|until|till)|,\s(?:и\s)?(?:до|по|вплоть до)|\s(?:и"
    r"|вплоть)\sдо)\s(?:the\s)?$",
    re.IGNORECASE,
)
# Between 5 May, when ..., and 7 June
_BETWEEN = re.compile(r"\b(?:between|между)\s(?:the\s)?$", re.IGNORECASE)
_AND_LATER = re.compile(r"[\s,)](?:and|и)\s(?:on\s|the\s)?$", re.IGNORECASE)
_AND = re.compile(r"\s*(?:and|и)\s*", re.IGNORECASE)
_KAZAKH_AND = re.compile(r"\s*(?:күні\s+)?(?:мен|бен|пен|және)\s*", re.IGNORECASE)
_KAZAKH_BETWEEN = re.compile(r"\s*(?:күні\s+|күндері\s+)?(?:аралығ|арасын)", re.IGNORECASE)
_KAZAKH_FROM = re.compile(r"(?:[дтн][ае]н)(?:\s+бастап)?\s*,?\s*$", re.IGNORECASE)
KAZAKH_TO = re.compile(r"\s*(?:күн(?:ге|іне)\s+)?(?:дейін|шейін)", re.IGNORECASE)


class TimeSpan(NamedTuple):
    """A beginning and an end; `joined` says that "from ... to" or the like joins them, and not two verbs."""

    first: Edtf
    last: Edtf
    start: int
    end: int
    joined: bool
    sure: bool
    last_start: int  # where the date of the end stands, in the passage
    last_end: int


def interval(found: Found[Edtf]) -> TimeSpan | None:
    """A span that was read as one date: 5 to 20 May 2012."""
    first, _, last = found.value.text.partition("/")
    if found.value.earliest is None or found.value.latest is None or not last:
        return None
    return TimeSpan(read_edtf(first), read_edtf(last), found.start, found.end, True, True, found.start, found.end)


def joined(sentence: Sentence, one: Found[Edtf], other: Found[Edtf]) -> TimeSpan | None:
    """The span of two dates that follow each other, where words join them."""
    text = sentence.passage.text
    between = text[one.end : other.start]
    if len(between) > 160 or one.value.precision != other.value.precision:
        return None
    before, behind = text[max(sentence.start, one.start - 24) : one.start], text[other.end : other.end + 24]
    opened = _OPENED.search(before) is not None
    if one.value.precision == "year" and not opened and not KAZAKH_TO.match(behind):
        return None  # a dash between two years may be anything
    kazakh = (
        _KAZAKH_FROM.search(text[one.start : other.start]) is not None and KAZAKH_TO.match(behind) is not None
    ) or (_KAZAKH_AND.fullmatch(between) is not None and _KAZAKH_BETWEEN.match(behind) is not None)
    kazakh = kazakh or ("ерте емес" in between and "кеш емес" in behind)
    if opened and _UNTIL.fullmatch(between) and one.value.precision == "day":
        return TimeSpan(one.value, other.value, one.start, other.end, True, False, other.start, other.end)
    if not kazakh and (len(between) > 40 or not (_TO.fullmatch(between) or (opened and _AND.fullmatch(between)))):
        ends = _UP_TO.search(between) or (_BETWEEN.search(before) and _AND_LATER.search(between))
        if opened and one.value.precision == "day" and ends and not re.search(r"[;.]\s", between):
            return TimeSpan(one.value, other.value, one.start, other.end, True, False, other.start, other.end)
        return None
    sure = kazakh or opened
    return TimeSpan(one.value, other.value, one.start, other.end, True, sure, other.start, other.end)
