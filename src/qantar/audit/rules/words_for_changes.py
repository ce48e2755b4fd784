"""A word for a change - grew, fell, doubled, by 20 % - that its two figures do not fit.

The rule reads "rose from 4.3 to 5.7 percent", "fell to 12 from 15", "doubled from 40 to 85", "grew by 20 % from 40 to
48". What grew must have become more; doubled allows 1.7 to 2.4 times; "by 20 %" must be the change of the two
figures, rounded in any way. A difference of two percentages is in percentage points: "from 4.3 % to 5.7 %, by 1.4 %"
takes points for per cent.
"""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from qantar.audit.answer import Held, Place
from qantar.audit.draft import Draft
from qantar.audit.passages import Sentence
from qantar.audit.rules.rule import Finds, Rule, discrepancy
from qantar.values.numbers import find_numbers
from qantar.values.written import Written

ID = "words-for-changes"

_UP = (
    r"rose|risen|grew|grown|increas\w+|climb\w+|jump\w+|went up|soared|вырос\w*|увеличил\w*|возрос\w*"
    r"|поднял\w*|рост\w*|увеличени\w*|өсті|өскен|артты|көбей\w+"
)
_DOWN = (
    r"fell|fallen|dropp?\w*|declin\w+|decreas\w+|went down|shrank|shrunk|снизил\w*|сократил\w*|упал\w*"
    r"|уменьшил\w*|снижени\w*|сокращени\w*|падени\w*|азай\w+|төменде\w+|кемі\w+|қысқар\w+"
)
_TIMES = (
    (r"doubl\w+|удвоил\w*|вдвое|в (?:два|2) раза|twofold|екі есе\w*", 2),
    (r"tripl\w+|trebl\w+|утроил\w*|втрое|в (?:три|3) раза|threefold|үш есе\w*", 3),
    (r"quadrupl\w+|вчетверо|в (?:четыре|4) раза|төрт есе\w*", 4),
)
_HALVED = r"halved"
_WORDS = re.compile(
    rf"\b(?:(?P<up>{_UP})|(?P<down>{_DOWN})|(?P<x2>{_TIMES[0][0]})|(?P<x3>{_TIMES[1][0]})"
    rf"|(?P<x4>{_TIMES[2][0]})|(?P<half>{_HALVED}))\b",
    re.IGNORECASE,
)
_FROM = re.compile(r"\b(?:from|с|со|от)\s+(?=[\d$€£.])", re.IGNORECASE)
_TO = re.compile(
    r"\s*(?:\([^()]{1,30}\)\s*)?(?:[^\W\d_]{1,20}\s+){0,3}?(?:(?:in|в) \d{4}(?: (?:году|г\.))?\s+)?(?:to"
    r"|до)\s+(?=[\d$€£.])",
    re.IGNORECASE,
)
_BY = re.compile(
    r"\b(?:by|на|яғни|или|or|(?:increase|rise|growth|gain|decrease|decline|drop|fall|reduction|loss) of)\s+(?=[\d.])",
    re.IGNORECASE,
)
_NEXT_CHANGE = re.compile(rf"\b(?:and|but|then|и|а|но|затем|және|бірақ)\b[^.;]*\b(?:{_UP}|{_DOWN})\b", re.IGNORECASE)
_BY_KAZAKH = re.compile(
    r"(\d[\d,.]{0,8})\s?(?:%|пайыз\w*)\s+(?:өсті|өскен|артты|көбейді|азайды|төмендеді|кеміді|қысқарды)"
)
_YEAR = re.compile(r"\b(?:1[89]|20)\d\d\b")
_POINTS = re.compile(r"^\s*(?:пайыздық|процентн)", re.IGNORECASE)
_KAZAKH = re.compile(
    r"(\d[\d ,.]{0,15}\s?(?:%|пайыз)?)-?(?:дан|ден|тан|тен|нан|нен)\s+(?:\d{4} жыл\w*\s+)?(\d[\d"
    r" ,.]{0,15}\s?(?:%|пайыз)?)"
    r"-?(?:ға|ге|қа|ке)(?:\s+дейін)?\b"
)


class Change(NamedTuple):
    """Two figures of one thing, the earlier and the later, and where they stand in the sentence."""

    before: Written
    after: Written
    start: int
    end: int


def check(draft: Draft) -> Finds:
    """Hold every word for a change against its two figures."""
    for sentence in draft.sentences():
        if sentence.passage.is_note or not any(char.isdigit() for char in sentence.text):
            continue
        change = change_in(sentence)
        if change is None:
            continue
        yield from _direction(sentence, change)
        yield from _by(sentence, change)


def change_in(sentence: Sentence) -> Change | None:
    """The first "from A to B" of a sentence, both read as numbers of one unit."""
    text = sentence.text
    language = sentence.passage.paragraph.language
    for match in _FROM.finditer(text):
        first = _read(text[match.end() : match.end() + 40], language)
        if first is None:
            continue
        rest = match.end() + len(first.text)
        to = _TO.match(text, rest)
        second = _read(text[to.end() : to.end() + 40], language) if to else None
        if to and second and not (_is_year(first) and _is_year(second)) and _same_unit(first, second):
            return Change(_in_unit_of(second, first), second, match.start(), to.end() + len(second.text))
    kazakh = _KAZAKH.search(text)
    if kazakh:
        one, other = _read(kazakh[1].strip(), "kk"), _read(kazakh[2].strip(), "kk")
        if one and other and not (_is_year(one) and _is_year(other)):
            return Change(one, other, kazakh.start(), kazakh.end())
    return None


def _read(text: str, language: str | None) -> Written | None:
    """The number at the beginning of a text, without what follows it."""
    found = find_numbers(text.split(" to ")[0].split(" до ")[0], language)
    if not found or found[0].start > 1:
        return None
    value = found[0].value
    return value if value.exact is not None and not value.vague else None


def _in_unit_of(second: Written, first: Written) -> Written:
    """The first figure in the thousands of the second: from 10 to 40 thousand, but not from 500 to 2 thousand."""
    scale = re.search(r"\s*[^\W\d_]+$", second.text)
    scaled = _read(first.text + scale.group(), None) if scale and first.text[-1].isdigit() else None
    if scaled is None or scaled.unit == "percent" or not second.exact:
        return first
    return scaled if Fraction(1, 20) < Fraction(scaled.exact or 0) / Fraction(second.exact) < 20 else first


def _is_year(value: Written) -> bool:
    return value.unit is None and value.exact is not None and 1500 < value.exact < 2200 and "," not in value.text


def _same_unit(first: Written, second: Written) -> bool:
    return first.unit == second.unit or first.unit is None


def _direction(sentence: Sentence, change: Change) -> Finds:
    text = sentence.text
    words = [
        match
        for match in _WORDS.finditer(text)
        if 0 <= change.start - match.end() < 60
        or (0 <= match.start() - change.end < 40 and not _NEXT_CHANGE.search(text[change.end : match.end()]))
    ]
    by_times = [match for match in words if not match["up"] and not match["down"]]
    if len(words) != 1 and len(by_times) != 1:
        return
    word = (by_times or words)[0]
    gap = text[word.end() : change.start] if word.end() <= change.start else text[change.end : word.start()]
    if any(char in ".;" for char in gap) or any(char.isdigit() for char in _YEAR.sub("", gap)):
        return
    before, after = change.before.exact or Decimal(0), change.after.exact or Decimal(0)
    place = _place(sentence, min(word.start(), change.start), max(word.end(), change.end))
    stated = " ".join(text[min(word.start(), change.start) : max(word.end(), change.end)].split())
    if word["up"] or word["down"]:
        if (after < before) if word["up"] else (after > before):
            became = "less" if word["up"] else "more"
            message = (
                f'"{word.group()}" is said of figures that became {became}: {change.before.text} and then'
                f" {change.after.text}"
            )
            yield discrepancy(
                ID, "certain", place, stated=stated, expected=f"a word for becoming {became}", message=message
            )
        else:
            yield Held(ID, place.line)
        return
    times = Fraction(2) if word["x2"] else Fraction(3) if word["x3"] else Fraction(4) if word["x4"] else Fraction(1, 2)
    if before == 0:
        return
    if times > 1 and any(match["down"] for match in words):
        times = 1 / times  # "сократилось вдвое", "fell threefold"
    ratio = Fraction(after) / Fraction(before)
    if times * Fraction(17, 20) <= ratio <= times * Fraction(6, 5):
        yield Held(ID, place.line)
    else:
        message = f'"{word.group()}" is said, and {change.after.text} is {float(ratio):.2f} times {change.before.text}'
        yield discrepancy(ID, "likely", place, stated=stated, expected=f"{float(ratio):.2f} times", message=message)


def _by(sentence: Sentence, change: Change) -> Finds:
    text = sentence.text
    kazakh = _BY_KAZAKH.search(text)
    if kazakh and not change.start <= kazakh.start() < change.end:
        value = _read(kazakh.group(), "kk")
        if value is not None:
            yield from _judge_by(sentence, change, replace(value, unit="percent"), kazakh.start(1), kazakh.end(1))
            return
    for match in _BY.finditer(text):
        near = 0 <= change.start - match.end() < 45 or 0 <= match.start() - change.end < 45
        if match.start() >= change.end and _NEXT_CHANGE.search(text[change.end : match.start()]):
            return  # "from 50 to 100, and fell by 65 % to 35" goes on to another change
        value = _read(text[match.end() : match.end() + 40], sentence.passage.paragraph.language) if near else None
        if value is None or value.unit not in ("percent", "percentage point"):
            continue
        yield from _judge_by(sentence, change, value, match.start(), match.end() + len(value.text))
        return


def _judge_by(sentence: Sentence, change: Change, by: Written, start: int, end: int) -> Finds:
    before, after = Fraction(change.before.exact or 0), Fraction(change.after.exact or 0)
    place = _place(sentence, min(start, change.start), max(end, change.end))
    said = Fraction(by.exact or 0)
    difference = abs(after - before)
    share = 100 * difference / before if before else None
    own = (Fraction(change.before.step) + Fraction(change.after.step)) / 2
    slack = Fraction(by.step)
    points_fit = abs(difference - said) <= slack / 2 + own
    share_slack = slack + (100 * own * (1 + after / before) / before if before else 0)
    share_fits = share is not None and abs(share - said) <= share_slack
    both_percent = change.after.unit == "percent"
    if by.unit == "percentage point":
        if points_fit:
            yield Held(ID, place.line)
        elif both_percent:
            message = f"from {change.before.text} to {change.after.text} is {float(difference):g} percentage points"
            expected = f"{float(difference):g} percentage points"
            yield discrepancy(ID, "certain", place, stated=by.text, expected=expected, message=message)
        return
    if share_fits:
        yield Held(ID, place.line)
    elif both_percent and points_fit and share is not None:
        message = (
            f"from {change.before.text} to {change.after.text} is {float(difference):g} percentage points, or"
            f" {float(share):.1f} %"
        )
        yield discrepancy(
            ID, "certain", place, stated=by.text, expected=f"{float(difference):g} percentage points", message=message
        )
    elif share is not None:
        message = f"from {change.before.text} to {change.after.text} is a change of {float(share):.1f} %"
        yield discrepancy(ID, "likely", place, stated=by.text, expected=f"{float(share):.1f} %", message=message)


def _place(sentence: Sentence, start: int, end: int) -> Place:
    return sentence.passage.place(sentence.start + start, sentence.start + end)


RULE = Rule(
    ID,
    "A word for a change - grew, doubled, by 20 % - that its two figures do not fit, and points taken for per cent",
    "error",
    check,
    needs="two figures of one unit joined by from and to",
)
