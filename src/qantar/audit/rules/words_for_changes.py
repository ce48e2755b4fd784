"""A word for a change - grew, fell, doubled, by 20 % - that its two figures do not fit.

The rule reads "rose from 4.3 to 5.7 percent", "fell to 12 from 15", "doubled from 40 to 85", "grew by 20 % from 40 to
48", and of multiples also "40 in 2015 and 61 in 2016". What grew must have become more; doubled allows 1.7 to 2.4
times; "by 20 %" must be the change of the two figures, rounded in any way. A difference of two percentages is in
percentage points: "from 4.3 % to 5.7 %, by 1.4 %" takes points for per cent.
"""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from qantar.audit.answer import Held, Place
from qantar.audit.changes import DOWN, UP, WORDS, how_much, says_how_much
from qantar.audit.draft import Draft
from qantar.audit.passages import Sentence
from qantar.audit.rules.rule import Finds, Rule, discrepancy
from qantar.values.numbers import find_numbers
from qantar.values.written import Written

ID = "words-for-changes"
MOST_FIGURES = 6  # in a sentence whose two counts are told from its years

_FROM = re.compile(r"\b(?:from|с|со|от)\s+(?=[\d$€£.])", re.IGNORECASE)
_TO = re.compile(
    r"\s*(?:\([^()]{1,30}\)\s*)?(?:[^\W\d_]{1,20}\s+){0,3}?(?:(?:in|в) \d{4}(?: (?:году|г\.))?\s+)?(?:to"
    r"|до)\s+(?=[\d$€£.])",
    re.IGNORECASE,
)
_BACK = re.compile(r"\b(?:to|до)\s+(?=[\d$€£.])", re.IGNORECASE)
_FROM_BEHIND = re.compile(
    r"\s*(?:[^\W\d_]{1,20}\s+){0,2}?(?:(?:in|в) \d{4}(?: (?:году|г\.))?\s+)?(?:from|с|со)\s+(?=[\d$€£.])", re.IGNORECASE
)
_THAN = re.compile(
    r"^[^\d.;]{0,40}\b(?:as|than|times the|чем|против|against|compared (?:with|to))\b[^\d.;]{0,30}", re.IGNORECASE
)
_NOUN = r"increase|growth|rise|gain|decrease|decline|drop|fall|reduction|loss|jump"
_BY = re.compile(
    rf"\b(?:by|на|яғни|или|or|составил[аои]?|up|down|(?:{_NOUN}) of|{UP}|{DOWN})\s+(?=[\d.])", re.IGNORECASE
)
_BY_BEHIND = re.compile(
    r"(\d[\d,.]{0,8})\s?(?:(?:%|пайыз)(?:-?(?:ға|ге|қа|ке))?|пайызға)\s+(?:өсті|өскен|өсіп|артты|артып|көбейді|азайды"
    r"|төмендеді|төмендеп|кеміді|қысқарды|қысқарып)"
    rf"|(\d[\d,.]{{0,8}})\s?(?:%|per ?cent)\s+(?:{_NOUN})\b"
)
_YEAR = re.compile(r"\b(?:1[89]|20)\d\d\b")
_POINTS = re.compile(r"^\s*(?:пайыздық|процентн)", re.IGNORECASE)
_KAZAKH = re.compile(
    r"(\d[\d ,.]{0,15}(?:\s?%|\s?[^\W\d_]{2,10}?)?)-?(?:дан|ден|тан|тен|нан|нен)\s+(?:\d{4} жыл\w*\s+)?"
    r"(\d[\d ,.]{0,15}(?:\s?%|\s?[^\W\d_]{2,10}?)?)-?(?:ға|ге|қа|ке)(?:\s+дейін)?\b"
)
_OTHER_SUBJECT = re.compile(
    r"\b(?:and|while|but|whereas|а|и|но|тогда|ал|және|when|which)\b|,\s*(?:those|that of|[^\W\d_]+(?:лар|лер))\b"
)
_NEW_VERB = re.compile(
    rf",[^,]*\b(?:{UP}|{DOWN})\b|\b(?:than|чем)\b|,\s*(?:and|but|while|whereas|а|но|ал)\b", re.IGNORECASE
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
        if change is not None:
            yield from _direction(sentence, change)
            yield from _by(sentence, change)
        elif any(says_how_much(match) for match in WORDS.finditer(sentence.text)):
            change = _two_figures(sentence)
            if change is not None:
                yield from _multiple(sentence, change, _near(sentence.text, change, inside=True))


def change_in(sentence: Sentence) -> Change | None:
    """The first "from A to B" or "to B from A" of a sentence, both read as numbers of one unit."""
    text = sentence.text
    language = sentence.passage.paragraph.language
    for pattern, behind in ((_FROM, _TO), (_BACK, _FROM_BEHIND)):
        for match in pattern.finditer(text):
            found = _joined(text, match, behind, language)
            if found:
                return found if pattern is _FROM else found._replace(before=found.after, after=found.before)
    kazakh = _KAZAKH.search(text)
    if kazakh and "жыл" not in kazakh[1] + kazakh[2]:
        one, other = _read(kazakh[1].strip(), "kk"), _read(kazakh[2].strip(), "kk")
        if one and other and not (_is_year(one) and _is_year(other)):
            return Change(one, other, kazakh.start(), kazakh.end())
    return None


def _joined(text: str, match: re.Match[str], behind: re.Pattern[str], language: str | None) -> Change | None:
    first = _read(text[match.end() : match.end() + 40], language)
    to = behind.match(text, match.end() + len(first.text)) if first else None
    second = _read(text[to.end() : to.end() + 40], language) if to else None
    if first is None or to is None or second is None or (_is_year(first) and _is_year(second)):
        return None
    end = to.end() + len(second.text)
    if not _same_unit(first, second):
        return None
    return Change(_in_unit_of(second, first), _in_unit_of(first, second), match.start(), end)


def _two_figures(sentence: Sentence) -> Change | None:
    """The two figures of a sentence, by their years, or by a word that holds the one against the other."""
    if len(sentence.figures) > MOST_FIGURES:
        return None
    text = sentence.text
    how_many = [match.span() for match in WORDS.finditer(text)]
    figures = [
        (figure.start - sentence.start, figure.end - sentence.start, figure.value)
        for figure in sentence.figures
        if figure.value.exact is not None and not figure.value.vague
    ]
    figures = [one for one in figures if not any(start <= one[0] < end for start, end in how_many)]
    figures = [one for one in figures if not _YEAR.fullmatch(text[one[0] : one[1]])]
    if len(figures) != 2 or figures[0][2].unit != figures[1][2].unit:
        return None
    one, other = figures
    years = [(match.start(), int(match.group())) for match in _YEAR.finditer(text)]
    if len(years) == 2 and years[0][1] != years[1][1]:
        order = sorted([(years[0][0], "y"), (years[1][0], "y"), (one[0], "f"), (other[0], "f")])
        if "".join(kind for _, kind in order) not in ("yfyf", "fyfy"):
            return None
        before, after = (one, other) if years[0][1] < years[1][1] else (other, one)
        return Change(before[2], after[2], one[0], other[1])
    if not years and _THAN.match(text[one[1] : other[0]]):
        return Change(other[2], one[2], one[0], other[1])
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
    scale = re.search(r"(?:\s*[^\W\d_]+\.?)+$", second.text)
    scaled = _read(first.text + scale.group(), None) if scale and first.text[-1].isdigit() else None
    if scaled is None or scaled.unit == "percent" or not second.exact:
        return first
    return scaled if Fraction(1, 20) < Fraction(scaled.exact or 0) / Fraction(second.exact) < 20 else first


def _is_year(value: Written) -> bool:
    return value.unit is None and value.exact is not None and 1500 < value.exact < 2200 and "," not in value.text


def _same_unit(first: Written, second: Written) -> bool:
    return first.unit == second.unit or first.unit is None


def _near(text: str, change: Change, *, inside: bool = False) -> list[re.Match[str]]:
    """The words for a change that stand beside its figures, and, where asked, between them."""
    return [
        match
        for match in WORDS.finditer(text)
        if 0 <= change.start - match.end() < 60
        or (0 <= match.start() - change.end < 40 and not _OTHER_SUBJECT.search(text[change.end : match.start()]))
        or (inside and change.start <= match.start() and match.end() <= change.end)
    ]


def _direction(sentence: Sentence, change: Change) -> Finds:
    words = _near(sentence.text, change)
    if any(says_how_much(match) for match in words):
        yield from _multiple(sentence, change, words)
        return
    words = [match for match in words if match["up"] or match["down"]]
    if len(words) != 1 or not _is_of(sentence.text, words[0], change):
        return
    word = words[0]
    place, stated = _told(sentence, word, change)
    before, after = change.before.exact or Decimal(0), change.after.exact or Decimal(0)
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


def _is_of(text: str, word: re.Match[str], change: Change) -> bool:
    """Whether nothing between a word and the figures says that it is of other ones."""
    if word.end() <= change.start:
        gap = text[word.end() : change.start]
        other = _NEW_VERB.search(gap)
    elif word.start() >= change.end:
        gap = text[change.end : word.start()]
        other = _OTHER_SUBJECT.search(gap)
    else:
        return True
    return (
        other is None
        and not any(char in ".;" for char in gap)
        and not any(char.isdigit() for char in _YEAR.sub("", gap))
    )


def _multiple(sentence: Sentence, change: Change, words: list[re.Match[str]]) -> Finds:
    """Doubled, halved, by a third: one such word, and at most one direction beside it."""
    text = sentence.text
    said = [match for match in words if says_how_much(match)]
    ways = {"down" if match["down"] or match["fewer"] else "up" for match in words if not says_how_much(match)}
    if len(said) != 1 or len(ways) > 1 or not _is_of(text, said[0], change):
        return
    word, before = said[0], Fraction(change.before.exact or 0)
    halved = word["part"] is not None and re.match(
        r"halv|half as|in half|наполовину|вполовину", word["part"], re.IGNORECASE
    )
    down = bool(halved) or "down" in ways or re.search(r"times\s+(?:fewer|less|lower)", word.group()) is not None
    if not before or (word["part"] and not halved and not ways):
        return
    place, stated = _told(sentence, word, change)
    after = Fraction(change.after.exact or 0)
    if how_much(word).fits(before, after, down):
        yield Held(ID, place.line)
        return
    times = f"{float(after / before):.2f} times"
    message = f'"{word.group()}" is said, and {change.after.text} is {times} {change.before.text}'
    yield discrepancy(ID, "likely", place, stated=stated, expected=times, message=message)


def _told(sentence: Sentence, word: re.Match[str], change: Change) -> tuple[Place, str]:
    start, end = min(word.start(), change.start), max(word.end(), change.end)
    return _place(sentence, start, end), " ".join(sentence.text[start:end].split())


def _by(sentence: Sentence, change: Change) -> Finds:
    text = sentence.text
    behind = _BY_BEHIND.search(text)
    if behind and not change.start <= behind.start() < change.end:
        value = _read(behind[1] or behind[2], "kk" if behind[1] else "en")
        if value is not None:
            start, end = behind.span(1 if behind[1] else 2)
            yield from _judge_by(sentence, change, replace(value, unit="percent"), start, end)
            return
    for match in _BY.finditer(text):
        before, after = text[match.end() : change.start], text[change.end : match.start()]
        near = 0 <= change.start - match.end() < 45 or 0 <= match.start() - change.end < 45
        value = _read(text[match.end() : match.end() + 40], sentence.passage.paragraph.language) if near else None
        if (
            value is None
            or value.unit not in ("percent", "percentage point")
            or _elsewhere(before)
            or _elsewhere(after)
        ):
            continue
        yield from _judge_by(sentence, change, value, match.start(), match.end() + len(value.text))
        return


def _elsewhere(gap: str) -> bool:
    """Whether a change goes on to something else: by 5 % in the towns and from 20 % to 30 % in villages."""
    return (
        re.search(r"\b(?:and|while|but|whereas|а|но|ал|және)\b\s+(?!by|на|or\b)|,\s*(?:those|that of)\b", gap)
        is not None
    )


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
