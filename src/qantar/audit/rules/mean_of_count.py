"""A mean or a standard deviation that its number of cases cannot give (GRIM and GRIMMER).

Whole answers of n people have a whole sum, so their mean can only be one of n to the unit; and the sum of their
squares is whole too. The rule takes means that stand with their number of cases - "M = 5.19, SD = 1.19, n = 28" - and
asks whether any whole answers give them. That the answers are whole is more than arithmetic: a mean of several
questions, or of lengths and sums of money, is not bound by it. So the answer is at most `likely`, and only `possible`
where further digits were cut off, or where the deviation is one with n and not n - 1 below.
"""

from __future__ import annotations

from fractions import Fraction

from qantar.audit.answer import Certainty, Discrepancy, Held, Place
from qantar.audit.draft import Draft
from qantar.audit.means_told import Mean, means_of
from qantar.audit.passages import Sentence
from qantar.audit.rules.rule import Finds, Rule, discrepancy
from qantar.maths.grim import deviation_can_be, sums_behind

ID = "mean-of-count"


def check(draft: Draft) -> Finds:
    """Ask of every mean whether whole answers can have it."""
    for sentence, found in means_of(draft):
        yield from _judge(sentence, found)


def _judge(sentence: Sentence, found: Mean) -> Finds:
    mean, step = _exact(found.mean)
    place = sentence.passage.place(found.start, found.end)
    if found.cases < 2:
        return
    if not sums_behind(mean, step, found.cases):
        near = _nearest(mean, step, found.cases)
        cut = bool(sums_behind(mean, step, found.cases, cut=True))
        message = f"whole answers of {found.cases} people cannot have a mean of {found.mean}: the nearest are {near}"
        yield _told(found.mean, near, message, place, cut)
        return
    if found.deviation is None:
        yield Held(ID, place.line)
        return
    deviation, its_step = _exact(found.deviation)
    if deviation_can_be(mean, step, deviation, its_step, found.cases):
        yield Held(ID, place.line)
        return
    cut = deviation_can_be(mean, step, deviation, its_step, found.cases, cut=True)
    of_all = not cut and deviation_can_be(mean, step, deviation, its_step, found.cases, of_all=True)
    message = (
        f"whole answers of {found.cases} people with a mean of {found.mean} cannot have that sample standard deviation"
    )
    if of_all:
        message += "; it would hold if the squares were divided by the number of people, and not by one less"
    yield _told(found.deviation, "another deviation", message, place, cut, of_all=of_all)


def _told(stated: str, expected: str, message: str, place: Place, cut: bool, *, of_all: bool = False) -> Discrepancy:
    """What does not hold when rounded is only possible where cutting off gives it, or the deviation of a whole."""
    more = "; it would hold if further digits were cut off" if cut else ""
    sure: Certainty = "possible" if cut or of_all else "likely"
    return discrepancy(ID, sure, place, stated=stated, expected=expected, message=message + more)


def _exact(text: str) -> tuple[Fraction, Fraction]:
    plain = text.replace(",", ".")
    return Fraction(plain), Fraction(1, 10 ** len(plain.partition(".")[2]))


def _nearest(mean: Fraction, step: Fraction, cases: int) -> str:
    low = int(mean * cases)
    decimals = len(str(step.denominator)) - 1
    return " and ".join(f"{float(Fraction(total, cases)):.{decimals}f}" for total in (low, low + 1))


RULE = Rule(
    ID,
    "A mean or a standard deviation that whole answers of so many people cannot have",
    "warning",
    check,
    needs="a mean that stands with its number of cases, small enough for its decimals",
    cites=("brown2017", "anaya2016", "allard2018"),
)
