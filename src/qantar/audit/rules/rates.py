"""A pair of sums in two currencies whose rate no other pair of the same time supports.

"30 billion tenge (63.4 million US dollars)" says what a dollar cost. All such pairs of a text, of the same two
currencies and of the same year where years are named, must say about the same. A rate that differs by more than a
quarter is told: as `likely` where two other pairs agree, as `possible` where there is one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from qantar.audit.answer import Certainty, Held
from qantar.audit.countable import CURRENCIES
from qantar.audit.draft import Draft
from qantar.audit.passages import Figure, Passage, Sentence
from qantar.audit.rules.rule import Finds, Rule, discrepancy
from qantar.audit.words import stem

ID = "exchange-rate"
#: A currency that has no code here, behind a sum in millions: 3.6 billion dinars, 150,99 млрд крон.
_NAMED = re.compile(r"\s+([^\W\d_]{3,})")
_LARGE = re.compile(r"(?:illions?|bn|mln|млн|млрд|миллион\w*|миллиард\w*|трлн)\.?$", re.IGNORECASE)
NOT_MONEY = ("percent", "percentage point", "per mille", None)
APART = 1.25

_JOINED = re.compile(
    r"^\s*(?:\(|,?\s*(?:or|that is|i\.e\.|или|то есть|т\.\s?е\.|что (?:равно|равнялось|составляло|это)|это|бұл"
    r"|which (?:is|was|equals|makes)|яғни|немесе)"
    r"|=|≈|,?\s*(?=equiv|экв|балама))"
    r"\s*(?:(?:equivalent|equal) to|equiv\.?|экв\.|эквивалент\w*|по (?:тогдашнему |тому )?курсу(?: это)?"
    r"|баламасы)?\s*"
    r"(?:about|approximately|around|nearly|some|≈|~|около|примерно|приблизительно|шамамен)?\s*$",
    re.IGNORECASE,
)


_YEAR = re.compile(r"(?:for|of|in) ((?:1[89]|20)\d\d)\b")


class Sums(NamedTuple):
    """The same sum in two currencies, in the order of the currencies' names."""

    currencies: tuple[str, str]
    rate: float
    slack: float
    year: int | None
    passage: Passage
    first: Figure
    second: Figure


def check(draft: Draft) -> Finds:
    """Compare the rate of every pair with those of the others."""
    every = [sums for sentence in draft.sentences() for sums in _in_sentence(sentence)]
    for one in every:
        others = [
            other.rate
            for other in every
            if other is not one and other.currencies == one.currencies and _same_time(one.year, other.year)
        ]
        if others:
            yield from _judge(one, sorted(others))


def _in_sentence(sentence: Sentence) -> Iterator[Sums]:
    dates = [date for date in sentence.passage.dates if date.start < sentence.end]
    dated = [(date.start, date.value.earliest.year) for date in dates if date.value.earliest]
    dated += [(match.start(), int(match[1])) for match in _YEAR.finditer(sentence.passage.text, 0, sentence.end)]
    dated.sort()
    for first, second in zip(sentence.figures, sentence.figures[1:], strict=False):
        one, other = first.value, second.value
        unit, end = _money(first, sentence.passage.text)
        its, _ = _money(second, sentence.passage.text)
        if not unit or not its or unit == its or not {unit, its} & CURRENCIES:
            continue
        if not one.low or not other.low or not _JOINED.match(sentence.passage.text[end : second.start]):
            continue
        low, high = sorted([(unit, one), (its, other)], key=lambda pair: pair[0])
        assert low[1].low is not None
        assert high[1].low is not None
        slack = float(low[1].step / low[1].low + high[1].step / high[1].low) / 2
        rate = float(low[1].low / high[1].low)
        before = [year for start, year in dated if start < first.start]
        year = before[-1] if before else dated[0][1] if dated else None
        yield Sums((low[0], high[0]), rate, slack, year, sentence.passage, first, second)


def _money(figure: Figure, text: str) -> tuple[str | None, int]:
    """The currency of a sum, which may be any word behind millions and billions, and where its words end."""
    if figure.value.unit not in NOT_MONEY:
        return figure.value.unit, figure.end
    named = _NAMED.match(text, figure.end)
    if figure.value.unit is None and named and _LARGE.search(figure.text):
        return stem(named[1]), named.end()
    return None, figure.end


def _same_time(one: int | None, other: int | None) -> bool:
    return one == other or (one is not None and other is not None and abs(one - other) <= 1)


def _judge(one: Sums, others: list[float]) -> Finds:
    usual = others[len(others) // 2]
    off = max(one.rate / usual, usual / one.rate)
    place = one.passage.place(one.first.start, one.second.end)
    if off <= APART + one.slack:
        yield Held(ID, place.line)
        return
    agreeing = sum(max(rate / usual, usual / rate) <= 1.15 for rate in others)
    if agreeing * 3 < len(others) * 2 or (len(others) == 1 and one.year is None):
        return
    certainty: Certainty = "likely" if agreeing >= 2 else "possible"
    per = one.currencies
    rate, common = _in_large(one.rate), _in_large(usual)
    by = f"; that is {off:,.0f} times off" if off >= 5 else ""
    message = f"the two sums make {rate} {_large(per, one.rate)}, other pairs about {common}{by}"
    stated = f"{one.first.text} = {one.second.text}"
    expected = f"about {common} {_large(per, one.rate)}"
    yield discrepancy(ID, certainty, place, stated=stated, expected=expected, message=message)


def _in_large(rate: float) -> str:
    return f"{rate if rate >= 1 else 1 / rate:,.4g}"


def _large(currencies: tuple[str, str], rate: float) -> str:
    first, second = currencies if rate >= 1 else currencies[::-1]
    return f"{first} for 1 {second}"


RULE = Rule(
    ID,
    "Two sums for one thing whose rate of exchange no other pair of the same time supports",
    "warning",
    check,
    needs="at least two pairs of sums in the same two currencies",
)
