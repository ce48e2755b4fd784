"""A pair of sums in two currencies whose rate no other pair of the same time supports.

"30 billion tenge (63.4 million US dollars)" says what a dollar cost. All such pairs of a text, of the same two
currencies and of the same year where years are named, must say about the same. Any currency is known by its name in
English, Russian or Kazakh, by its sign and by its code; a list may name them once, for all its sums. A rate that
differs by more than a quarter is told: as `likely` where two other pairs agree, as `possible` where there is one. A
part of a sum is left in peace, and so are rates that the text says are other people's, as in the street.
Sums that merely stand in rows - two and two, two lists, a list and the note to it, lines below each other - are looked
at where three pairs or more stand alike and all the others agree to the last digit.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import lru_cache
from typing import NamedTuple

from qantar.audit.answer import Certainty, Held
from qantar.audit.called_notes import notes_of
from qantar.audit.draft import Draft
from qantar.audit.passages import Passage
from qantar.audit.rules.rule import Finds, Rule, discrepancy
from qantar.audit.sums_equated import equated_sums
from qantar.audit.sums_in_rows import Equated
from qantar.values.currencies import Currency

ID = "exchange-rate"
APART = 1.25
NEAR = 6  # passages
MOST = 200  # pairs before and behind one that it is held against
#: Sums that only stand beside each other are put for one another if the others agree to the last digits.
EXACTLY = 1.01

_A_RATE = re.compile(r"\b(?:rates?|курс\w*|бағам\w*)(?!\w)", re.IGNORECASE)
_STREET = re.compile(
    r"\b(?:black market|street|bazaar|чёрн\w+ рын\w+|обменник\w*|қара базар\w*"
    r"|айырбас\w*)",
    re.IGNORECASE,
)
#: The official rate, that of the central bank and the mean of a year are the usual one; any other is one of its own.
_WHOSE = re.compile(
    r"\b(?:black|street|parallel|market|bazaar|money[- ]changers?|commercial|interbank|cash|special|preferential"
    r"|tourist|forward|own"
    r"|ч[её]рн\w+|уличн\w+|параллельн\w+|рыночн\w+|базар\w*|обменн\w+ пункт\w*|обменник\w*|коммерческ\w+|межбанк\w*"
    r"|льготн\w+"
    r"|биржев\w+|собственн\w+|қара базар\w*|көше\w*|нарық\w*|айырбас\w*|коммерциялық|жеңілдік\w*|биржа\w*)(?!\w)",
    re.IGNORECASE,
)
_BY = re.compile(
    r"\s?(?:per|an?|each|every|/|за|в|с|на)\s?(?P<unit>[^\W\d_]{2,})"
    r"|\s(?P<kazakh>(?:жыл|ай|апта|күн|сағат|килограмм?|тонна|литр|метр)(?:ына|іне|сына|на|не))(?!\w)",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?:for|of|in) ((?:1[89]|20)\d\d)\b")


class Sums(NamedTuple):
    """The same sum in two currencies, in the order of the currencies' names."""

    currencies: tuple[Currency, Currency]
    rate: float
    slack: float
    year: int | None
    pair: Equated
    at: frozenset[str]  # the words that say whose rate it is, but those of the usual one

    def like(self, other: Sums) -> bool:
        """Whether another pair is of the same currencies and may be of the same time."""
        if self.at != other.at:
            return False  # a rate of its own each
        if not all(a.can_be(b) for a, b in zip(self.currencies, other.currencies, strict=True)):
            return False
        unsaid = self.year is None or other.year is None
        return _same_time(self.year, other.year) or (unsaid and self.is_near(other))

    def is_near(self, other: Sums) -> bool:
        """Whether another pair stands in the same passage or a few from it."""
        return abs(self.pair.passage.number - other.pair.passage.number) <= NEAR

    def apart(self, rate: float) -> float:
        """How many times its rate is another, or another is its."""
        return max(self.rate / rate, rate / self.rate)


def check(draft: Draft) -> Finds:
    """Compare the rate of every pair with those of the others."""
    every = [
        _sums(pair)
        for pair in equated_sums(draft)
        if not _is_at_a_rate_of_its_own(draft, pair) and not _is_by_another_unit(pair)
    ]
    alike: dict[tuple[str, str, frozenset[str]], list[Sums]] = {}
    for one in every:
        alike.setdefault((one.currencies[0].name, one.currencies[1].name, one.at), []).append(one)
    for row in alike.values():
        for place, one in enumerate(row):
            about = row[max(0, place - MOST) : place + MOST]
            others = [other for other in about if other is not one and one.like(other)]
            near = [other for other in others if one.is_near(other)]
            if others:
                yield from _judge(one, near if len(near) >= 2 else others)


def _is_at_a_rate_of_its_own(draft: Draft, pair: Equated) -> bool:
    """Whether a note to the sentence says at which rate its sums were turned into each other."""
    if pair.there is not None:
        return False
    return any(_A_RATE.search(note.text) for note in notes_of(draft, pair.passage.sentence_at(pair.first.start)))


def _is_by_another_unit(pair: Equated) -> bool:
    """Whether the two sums are given by units that differ: 176,400 tenge a year ($100 a month)."""
    if pair.there is not None:
        return False
    units = [_BY.match(pair.passage.text, one.end, one.end + 30) for one in (pair.first, pair.second)]
    named = {(unit["unit"] or unit["kazakh"])[:4].lower() for unit in units if unit}
    return all(units) and len(named) > 1


def _sums(pair: Equated) -> Sums:
    one, other = pair.first, pair.second
    assert one.currency is not None
    assert other.currency is not None
    turned = (one.currency.name, one.currency.whose) > (other.currency.name, other.currency.whose)
    currencies = (other.currency, one.currency) if turned else (one.currency, other.currency)
    rate = 1 / pair.rate if turned else pair.rate
    return Sums(currencies, rate, one.slack + other.slack, _year(pair), pair, _whose_rate(pair))


def _whose_rate(pair: Equated) -> frozenset[str]:
    sentence = pair.passage.sentence_at(pair.first.start)
    if _A_RATE.search(sentence.text) is None and _STREET.search(sentence.text) is None:
        return frozenset()
    return frozenset(match.group().lower()[:5] for match in _WHOSE.finditer(sentence.text))


def _year(pair: Equated) -> int | None:
    """The year named last before a pair, or else first behind it in its sentence."""
    passage, start = pair.passage, pair.first.start
    dated = _years_of(passage)
    place = bisect_left(dated, (start, 0))
    if place:
        return dated[place - 1][1]
    return dated[0][1] if dated and dated[0][0] < passage.sentence_at(start).end else None


@lru_cache(maxsize=4)
def _years_of(passage: Passage) -> list[tuple[int, int]]:
    """The years that a passage names, each with its place."""
    dated = [(date.start, date.value.earliest.year) for date in passage.dates if date.value.earliest]
    return sorted([*dated, *((match.start(), int(match[1])) for match in _YEAR.finditer(passage.text))])


def _same_time(one: int | None, other: int | None) -> bool:
    return one == other or (one is not None and other is not None and abs(one - other) <= 1)


def _judge(one: Sums, others: list[Sums]) -> Finds:
    usual = sorted(other.rate for other in others)[len(others) // 2]
    off = one.apart(usual)
    passage, first, second = one.pair.passage, one.pair.first, one.pair.second
    there = one.pair.there
    place = passage.place(first.start, first.end if there else second.end)
    also = (there.place(second.start, second.end),) if there else ()
    if off <= APART + one.slack:
        yield Held(ID, place.line)
        return
    within = 1.15 if one.pair.said and all(other.pair.said for other in others) else EXACTLY
    agreeing = sum(other.apart(usual) <= within + other.slack for other in others)
    unsure = len(others) == 1 and (one.year is None or within == EXACTLY)
    if agreeing * 3 < len(others) * 2 or unsure or (agreeing < 2 and within == EXACTLY):
        return
    certainty: Certainty = "likely" if agreeing >= 2 else "possible"
    per = one.currencies
    rate, common = _in_large(one.rate), _in_large(usual)
    by = f"; that is {off:,.0f} times off" if off >= 5 else ""
    message = f"the two sums make {rate} {_large(per, one.rate)}, other pairs about {common}{by}"
    stated = f"{passage.text[first.start : first.end]} = {(there or passage).text[second.start : second.end]}"
    expected = f"about {common} {_large(per, one.rate)}"
    yield discrepancy(ID, certainty, place, stated=stated, expected=expected, message=message, also=also)


def _in_large(rate: float) -> str:
    return f"{rate if rate >= 1 else 1 / rate:,.4g}"


def _large(currencies: tuple[Currency, Currency], rate: float) -> str:
    first, second = currencies if rate >= 1 else currencies[::-1]
    return f"{_plain(first)} for 1 {_plain(second)}"


def _plain(currency: Currency) -> str:
    code = currency.whose if currency.whose.isupper() and len(currency.whose) == 3 else ""
    return code or currency.name.lstrip("?").replace("_", " ")


RULE = Rule(
    ID,
    "Two sums for one thing whose rate of exchange no other pair of the same time supports",
    "warning",
    check,
    needs="at least two pairs of sums in the same two currencies",
)
