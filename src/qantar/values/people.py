"""How many people: a crowd, and who of it was killed, hurt or held, as ranges from what somebody wrote.

English, Russian and Kazakh. docs/crowd-sizes.md says what each way of writing becomes, and how often that is right.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from qantar.values import people_words as pw
from qantar.values.found import Found
from qantar.values.numbers import find_numbers
from qantar.values.people_words import CROWD, DETAINED, INJURED, KILLED, ONE, OTHER, fate_of, is_people, is_thing
from qantar.values.prose_dates import find_dates
from qantar.values.tokens import fold
from qantar.values.written import Written

#: Nobody counted more people in one place.
MOST = 10**8
#: So many words behind a number, or before it, say what it counts.
_BEHIND, _BEFORE = 6, 4
_CLAUSE = re.compile(r"[.,;:()\[\]!?]|\b(?:while|и|and|but|а|но|ал|және)\b")
_WORD = re.compile(r"[^\W\d_]+")
_NOBODY = re.compile(
    r"\b(?:no|without|нет|без|ешқандай)\s+(?:\w+\s+)?(?P<what>injur\w*|casualt\w*|arrest\w*|detention\w*|deaths?|"
    r"fatalit\w*|пострадавш\w*|погибш\w*|задержанн\w*|задержани\w*|жертв\w*)|"
    r"\b(?:no one|nobody|никто)\s+(?:\w+\s+){0,2}?(?P<who>injured|hurt|killed|arrested|detained|died|пострадал|погиб|"
    r"задержан)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Range:
    """The fewest and the most people that a writing allows; `high` is None where it is open."""

    low: int
    high: int | None
    #: Whether the ends are a convention (hundreds) or the writer rounded (about 300).
    vague: bool = False

    @property
    def text(self) -> str:
        """The range in words that `read_number` reads.

        >>> Range(100, 999).text, Range(50, None).text, Range(7, 7).text
        ('100 to 999', 'at least 50', '7')
        """
        if self.high is None:
            return f"at least {self.low}"
        return str(self.low) if self.low == self.high else f"{self.low} to {self.high}"


@dataclass(frozen=True, slots=True)
class People:
    """What a text says of numbers of people; None where it says nothing."""

    crowd: Range | None = None
    killed: Range | None = None
    injured: Range | None = None
    detained: Range | None = None


def read_crowd(text: str, language: str | None = None) -> Range | None:
    """Return the size of a crowd; None where the text gives none.

    >>> read_crowd("about 3,000"), read_crowd(">50")
    (Range(low=3000, high=3000, vague=True), Range(low=51, high=None, vague=False))
    >>> read_crowd("4000 arrested") is None, read_crowd("от 2 до 3 тысяч").high, read_crowd("мыңға жуық").low
    (True, 3000, 1000)
    """
    return read_people(text, language).crowd


@lru_cache(maxsize=65_536)
def read_people(text: str, language: str | None = None) -> People:
    """Return every number of people in a text: of the crowd, and of those killed, hurt and held.

    Two numbers of one kind are two accounts: the range spans both.

    >>> found = read_people("Some 200 people marched; police detained 12 and two were hurt")
    >>> found.crowd.low, found.detained.low, found.injured.low, found.killed
    (200, 12, 2, None)
    """
    plain = _plain(text)
    taken = _dates(plain, language)
    numbers = [
        found
        for found in find_numbers(plain, language)
        if _counts_people(found.value) and not any(start < found.end and found.start < end for start, end in taken)
    ]
    ranges: dict[str, list[tuple[Range, Found[Written]]]] = {}
    for place, found in enumerate(numbers):
        kind = _kind(plain, numbers, place)
        if kind == CROWD and _is_year(found.value, plain[: found.start]):
            continue
        ranges.setdefault(kind, []).append((_range(found.value, 1 if kind == CROWD else 0), found))
    for kind in _nobody(plain):
        ranges.setdefault(kind, [(Range(0, 0), Found(0, 0, Written("", None, None)))])
    said = {kind: _together(plain, many) for kind, many in ranges.items() if kind != OTHER}
    return People(said.get(CROWD), said.get(KILLED), said.get(INJURED), said.get(DETAINED))


# What coders of event lists write, in the words of everybody


def _plain(text: str) -> str:
    plain = fold(text)
    plain = re.sub(r"\bbtw\.?(?=\s*\d)", "between", plain)
    plain = re.sub(r"\b(several|a few|few|many)\s+1(00+)s\b", lambda m: f"{m[1]} {_SCALE.get(len(m[2]), '')}", plain)
    plain = re.sub(r"(?<=\d)\s*&\s*(?=\d)", " and ", plain)
    plain = re.sub(r"(?<=\d)_+", " ", plain)
    plain = re.sub(r"(?<=\d)\s*-\s*>\s*(\d)", r"-\1", plain) + (
        "+" if re.search(r"\d\s*-\s*>\s*\d[\d,]*$", plain) else ""
    )
    plain = re.sub(r"(?<![\d.,])([2-9])(0+)s\b", _decade, plain)
    plain = re.sub(r"\bvery (?=low|high|large|small)|\b(?:low|high)(?= (?:hundreds|thousands|tens))", "", plain)
    plain = re.sub(r"\bон (?=мыңдаған)", "10 ", plain)
    plain = re.sub(r"\b(10|жүз) мыңдаған\b", lambda m: "tens of thousands" if m[1] == "10" else _MANY, plain)
    plain = _WORD.sub(lambda match: pw.FIGURES.get(match[0], match[0]), plain)
    return ONE.sub("1", plain)


_MANY = "hundreds of thousands"
_SCALE = {2: "hundred", 3: "thousand", 4: "tens of thousands", 5: "hundred thousand", 6: "million"}


def _decade(match: re.Match[str]) -> str:
    """300s: from 300 to 399."""
    low = int(match[1] + match[2])
    return f"{low}-{low + 10 ** len(match[2]) - 1}"


def _dates(text: str, language: str | None) -> list[tuple[int, int]]:
    """Return where dates stand; a bare year may as well be a number of people, which `_is_year` judges."""
    if not re.search(r"[^\W\d]{3}", text) or len(text) < len("in May 2011"):
        return []
    found = [(found.start, found.end) for found in find_dates(text, language)]
    return [(start, end) for start, end in found if not text[start:end].strip().isdigit()]


def _counts_people(value: Written) -> bool:
    ends = [end for end in (value.low, value.high) if end is not None]
    return value.unit is None and all(0 <= end <= MOST and end == int(end) for end in ends) and bool(ends)


def _is_year(value: Written, before: str) -> bool:
    exact = value.exact
    if exact is None or not 1900 <= exact <= 2100 or not value.text.isdigit():
        return False
    return re.search(r"\b(?:in|of|since|from|until|by|в|с|до)\s+$", before) is not None


def _range(value: Written, least: int) -> Range:
    low = int(value.low) if value.low is not None else 0
    high = None if value.high is None else int(value.high)
    low = max(low + value.low_open, min(least, high) if high is not None else least)
    if high is not None and value.high_open:
        high = max(high - 1, low)
    return Range(low, high, value.vague)


# What a number counts


def _kind(text: str, numbers: Sequence[Found[Written]], place: int) -> str:
    here = numbers[place]
    after_end = numbers[place + 1].start if place + 1 < len(numbers) else len(text)
    before_start = numbers[place - 1].end if place else 0
    behind = _words(_until_clause(text[here.end : after_end]))[:_BEHIND]
    # A fate that stands right before the next number is told of that one: "protesters injured 20".
    led_on = place + 1 < len(numbers) and not _CLAUSE.search(text[here.end : after_end])
    if led_on and behind and fate_of(behind[-1]):
        behind = behind[:-1]
    before = _words(_since_clause(text[before_start : here.start]))[-_BEFORE:]
    if (thing := _thing(behind)) is not None:
        return thing
    part = place > 0 and pw.PART.search(text[: here.start]) is not None
    if fate := next((found for word in behind if (found := fate_of(word))), None):
        return fate
    if fate := next((found for word in reversed(before) if (found := fate_of(word))), None):
        return fate
    return OTHER if part else CROWD


def _thing(behind: Sequence[str]) -> str | None:
    """Say that what is counted is no crowd, from the first noun behind the number."""
    for word in behind[:2]:
        if is_people(word):
            return None
        if fate := fate_of(word):
            return fate
        if is_thing(word):
            if not word.startswith(pw.UNIFORMED) and not any(one.startswith(pw.UNIFORMED) for one in behind[:2]):
                return OTHER
            return next((found for later in behind[:_BEHIND] if (found := fate_of(later))), OTHER)
    return None


def _words(text: str) -> list[str]:
    return _WORD.findall(text)


def _until_clause(text: str) -> str:
    found = _CLAUSE.search(text)
    return text[: found.start()] if found else text


def _since_clause(text: str) -> str:
    ends = [found.end() for found in re.finditer(r"[.;()\[\]!?]|,(?!\s*$)", text)]
    return text[ends[-1] :] if ends else text


def _nobody(text: str) -> Iterable[str]:
    for match in _NOBODY.finditer(text):
        kind = fate_of(match["what"] or match["who"])
        if kind is not None:
            yield kind
        elif (match["what"] or "").startswith("casualt"):
            yield from (KILLED, INJURED)


def _together(text: str, many: Sequence[tuple[Range, Found[Written]]]) -> Range:
    """Return the range that spans two accounts; a bound beside a number, or in brackets behind it, narrows it."""
    whole, last = many[0]
    for one, found in many[1:]:
        between = text[last.end : found.start].strip()
        narrowed = _narrowed(whole, one) if between in ("", "(") else None
        if narrowed is not None:
            whole = narrowed
        else:
            high = None if whole.high is None or one.high is None else max(whole.high, one.high)
            whole = Range(min(whole.low, one.low), high, whole.vague or one.vague)
        last = found
    return whole


def _narrowed(one: Range, other: Range) -> Range | None:
    low = max(one.low, other.low)
    highs = [end for end in (one.high, other.high) if end is not None]
    high = min(highs) if highs else None
    return Range(low, high, one.vague or other.vague) if high is None or low <= high else None
