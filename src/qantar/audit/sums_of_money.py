"""Sums of money in a passage, each with its currency, and the sums that a text puts for one another.

What a sum leaves out, its neighbours say: "12 billion dinars ($30 million), 4 billion ($10 million) and 2 (5)".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from qantar.audit.passages import Figure, Passage
from qantar.values.currencies import Currency, currencies_in, currency_before, currency_behind
from qantar.values.quantity_words import PER_MILLE, PERCENT, POINTS
from qantar.values.word_lists import words_in_order

NOT_MONEY = (PERCENT, POINTS, PER_MILLE)
_TOUCHING = {"m": 10**6, "mio": 10**6, "b": 10**9, "mrd": 10**9, "md": 10**9, "t": 10**12, "к": 1000, "k": 1000}
_TOUCHING |= {"lakh": 10**5, "lakhs": 10**5, "crore": 10**7, "crores": 10**7}
_SCALE = re.compile(rf"\s?({'|'.join(sorted(_TOUCHING, key=len, reverse=True))})\b\.?", re.IGNORECASE)
_SCALE_WORD = re.compile(
    r"\b(?:(thousand|тыс|мың)|(million|mln|mn|миллион|млн)|(billion|bln|bn|миллиард|млрд)|(trillion|trn|tn|триллион"
    r"|трлн))",
    re.IGNORECASE,
)
_SCALE_ALONE = re.compile(rf"(?:^|[^\W\d]|[(:,–—-])\s*{_SCALE_WORD.pattern}", re.IGNORECASE)
_SCALE_BEGINS = words_in_order(
    "thousand тыс мың million mln mn миллион млн billion bln bn миллиард млрд trillion trn tn триллион трлн"
)
_SCALES = (10**3, 10**6, 10**9, 10**12)


class Sum(NamedTuple):
    """A sum as read: how much of which currency, and the place of it in its passage."""

    figure: Figure
    amount: float
    scale: float  # what its words multiply it by
    slack: float  # half of its last digit, as a share of it
    currency: Currency | None  # none where the sum does not say it
    start: int
    end: int

    def of(self, like: Sum) -> Sum:
        """The sum with what it leaves out, taken from a sum that stands as it does."""
        times = like.scale if self.scale == 1 and self.currency is None else 1
        return self._replace(
            amount=self.amount * times,
            scale=max(self.scale, times),
            currency=self.currency or like.currency,
        )


def sums_in(passage: Passage) -> list[Sum]:
    """Every figure of a passage that may be a sum of money, those without a currency included."""
    return [one for figure in passage.figures if (one := _sum(passage.text, figure)) is not None]


def _sum(text: str, figure: Figure) -> Sum | None:
    value = figure.value
    low = value.low or value.high
    if value.unit in NOT_MONEY or not low or low <= 0 or (value.vague and not any(map(str.isdigit, value.text))):
        return None
    scale = float(value.step.scaleb(value.decimals))
    times, start, end = 1, figure.start, figure.end
    currency: Currency | None = None
    if value.unit:
        named = next(currencies_in(figure.text), None)
        before = currency_before(text, figure.start + 1) if figure.text[0] == "$" else None
        currency = before[0] if before else named[0] if named else Currency(value.unit)
        start = before[1] if before else start
    else:
        letters = _SCALE.match(text, end) if scale == 1 else None
        behind = currency_behind(text, letters.end() if letters else end)
        before = currency_before(text, start)
        if letters and (behind or before):
            times, end = _TOUCHING[letters[1].lower()], letters.end()
        if behind and not (before and behind[1] - end > 6):
            currency, end = behind
        elif before:
            currency, start = before
        elif scale > 1:
            currency = _said_before(text[max(0, start - 70) : start])
    return Sum(figure, float(low) * times, scale * times, float(value.step / low) / 2, currency, start, end)


def _said_before(text: str) -> Currency | None:
    """The currency of a sum that only the words before it name: in dollars that was 30 million."""
    named = list(currencies_in(text))
    if not named:
        return None
    currency, start, end = named[-1]
    in_it = _IN.search(text[:start]) or _IN_KAZAKH.search(text[start:end])
    return currency if in_it and _UP_TO_IT.fullmatch(text[end:]) else None


_IN = re.compile(r"\b(?:in|into|to|в|на)\s+(?:[^\W\d_]+\s+){0,2}$", re.IGNORECASE)
_IN_KAZAKH = re.compile(r"(?:мен|бен|пен|ға|ге|қа|ке|на|не)$", re.IGNORECASE)
_UP_TO_IT = re.compile(r"[^.;()\d]{0,40}", re.IGNORECASE)


def headed(text: str) -> tuple[Sum, Sum] | None:
    """The two currencies that a head gives to the figures below it: billions of dinars (millions of dollars)."""
    named = _named_apart(text)
    return (named[0], named[1]) if len(named) == 2 and differ(named[0], named[1]) else None


def headed_alone(text: str) -> Sum | None:
    """The one currency that is named for the figures in brackets: taxes (in brackets: millions of dollars)."""
    named = _named_apart(text) if "(" in text else []
    return named[0] if len(named) == 1 else None


def _named_apart(text: str) -> list[Sum]:
    """The currencies that are named with a thousand, a million and so on, and not beside a figure."""
    named: list[Sum] = []
    low = text.lower()
    if not any(map(low.__contains__, _SCALE_BEGINS)) or not _SCALE_ALONE.search(text):
        return []  # the names are many, and this is asked of every passage
    for currency, start, end in currencies_in(text):
        if re.search(r"\d[^.;:()]{0,12}$", text[max(0, start - 24) : start]) or re.match(r"\s?\d", text[end:]):
            continue
        words = list(_SCALE_WORD.finditer(text, max(0, start - 24), start))
        scale = _SCALES[(words[-1].lastindex or 1) - 1] if words else 1
        nothing = Figure(start, end, None)  # type: ignore[arg-type]
        named.append(Sum(nothing, 0, scale, 0, currency, start, end))
    return named


def differ(one: Sum, other: Sum) -> bool:
    """Whether two sums are of two currencies."""
    first, second = one.currency, other.currency
    return first is not None and second is not None and (first.name != second.name or first.whose != second.whose)


def in_runs(sums: Sequence[Sum], text: str) -> list[Sum]:
    """The sums with a currency, own or of their list: 12, 4 and 2 billion dinars."""
    found = list(sums)
    for place in range(len(found) - 2, -1, -1):
        one, following = found[place], found[place + 1]
        if one.currency is None and following.currency and _LISTED.fullmatch(text[one.end : following.start]):
            found[place] = one.of(following if one.scale == 1 else following._replace(scale=1))
    _fill_by_what_is_said_before(found, text)
    for place in range(1, len(found)):
        one, before = found[place], found[place - 1]
        listed = _LISTED.fullmatch(text[before.end : one.start]) is not None
        earlier = found[place - 2] if place > 1 and not listed else None
        if one.currency is None and one.scale > 1 and earlier and differ(earlier, before) and place % 2:
            found[place] = one.of(
                earlier
            )  # 198 billion forints at 893 million dollars, 182 billion forints at 82 million
            continue
        if one.currency is None and before.currency and (one.scale > 1 or listed):
            found[place] = one.of(before if one.scale == 1 else before._replace(scale=1))
    return [one for one in found if one.currency is not None]


def _fill_by_what_is_said_before(sums: list[Sum], text: str) -> None:
    """Give a list without a currency the one that stands before it: in dinars, 168, 147 and 196 billion."""
    place = 0
    while place < len(sums):
        last = place
        while last + 1 < len(sums) and _LISTED.fullmatch(text[sums[last].end : sums[last + 1].start]):
            last += 1
        run = sums[place : last + 1]
        if len(run) > 1 and all(one.currency is None for one in run):
            currency = _said_before(text[max(0, run[0].start - 70) : run[0].start])
            if currency is not None:
                sums[place : last + 1] = [one.of(run[-1]._replace(currency=currency)) for one in run]
        place = last + 1


_LISTED = re.compile(r"(?:\s?(?:m|bn|mn|b|k)\b)?\s*(?:[,;]|[,;]?\s*(?:and|и|және|мен|бен|пен))\s*", re.IGNORECASE)
