"""Words for changes - grew, fell, doubled, by a third - and how much more or less they say."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import NamedTuple

UP = (
    r"rose|risen|rising|rises?|grew|grown|grow(?:s|ing|th)|increas\w+|climb\w+|jump\w+|went up|soar\w+|surg\w+|swelled"
    r"|expand\w+|вырос\w*|увелич\w+|возрос\w*|возраст(?:ал|ает)\w*|поднял\w*|повысил\w*|рост|роста|ростом|прирост\w*"
    r"|өсті|өскен|өсіп|өсім\w*|артты|артып|артқан|көбей\w+|ұлғай\w+"
)
DOWN = (
    r"fell|fallen|falling|dropp?(?:ed|ing|s)?|declin\w+|decreas\w+|went down|cut(?=\s(?:by|to|from|in))"
    r"|shrank|shr[iu]nk\w*|plummet\w*|plung\w+"
    r"|slid|slipped|sank|dwindl\w+|eased|reduc\w+|снизил\w*|сниж\w+|сократил\w*|сокращ\w+|упал\w*|уменьш\w+|падени\w*"
    r"|понизил\w*|азай\w+|төменде\w+|кемі\w+|қысқар\w+|түсіп|түсті"
)
#: Beside a multiple these say that it is one of the earlier figure: in two times fewer, в два раза меньше.
_FEWER = r"fewer|less|lower|меньше|ниже|реже|аз"
_NUMBERS = {
    Fraction(3, 2): "1[.,]5|полтора|бір жарым",
    Fraction(2): "2|two|два|екі",
    Fraction(3): "3|three|три|үш",
    Fraction(4): "4|four|четыре|төрт",
    Fraction(5): "5|five|пять|бес",
    Fraction(10): "10|ten|десять|он",
}
_NUMBER = "|".join(_NUMBERS.values())
_IN_ONE_WORD = {
    Fraction(2): r"doubl(?:ed?|es|ing)|twofold|twice (?:as (?:many|much|large|high|big|great|common)|more)"
    r"|удво\w+|вдвое|двукратн\w+|двойн\w+ рост",
    Fraction(3): r"tripl(?:ed?|es|ing)|trebl\w+|threefold|утро\w+|втрое|тр[её]хкратн\w+",
    Fraction(4): r"quadrupl\w+|fourfold|вчетверо|четыр[её]хкратн\w+",
}
_PARTS = {
    Fraction(2, 3): r"by two[- ]thirds|на две трети|үштен екі\w*",
    Fraction(3, 4): r"by three[- ]quarters|на три четверти|төрттен үш\w*",
    Fraction(1, 2): r"halv(?:ed|es|ing)|half as (?:many|much|large|high)"
    r"|(?:by|in) (?:a |one )?half|наполовину|вполовину",
    Fraction(1, 3): r"by (?:a|one)[- ]third|на (?:одну )?треть|үштен бір\w*",
    Fraction(1, 4): r"by (?:a|one)[- ]quarter|на (?:одну )?четверть|төрттен бір\w*",
    Fraction(1, 5): r"by (?:a|one)[- ]fifth|на (?:одну )?пятую(?: часть)?|бестен бір\w*",
    Fraction(1, 10): r"by (?:a|one)[- ]tenth|на (?:одну )?десятую(?: часть)?|оннан бір\w*",
}
WORDS = re.compile(
    rf"\b(?:(?P<up>{UP})|(?P<down>{DOWN})|(?P<fewer>{_FEWER})"
    rf"|(?P<word>{'|'.join(_IN_ONE_WORD.values())})|(?P<part>{'|'.join(_PARTS.values())})"
    rf"|(?P<en>{_NUMBER})(?:[- ]fold|\s+times\s+(?:as|more|higher|larger|fewer|less|lower|the))"
    rf"|в\s+(?P<ru>{_NUMBER})\s+раза?|(?P<kk>{_NUMBER})\s+есе\w*)\b",
    re.IGNORECASE,
)
_MORE_THAN = re.compile(r"\b(?:more than|over|more|более чем|больше чем|более)\s+$", re.IGNORECASE)
_MORE_BEHIND = re.compile(r"^\s+астам", re.IGNORECASE)


class HowMuch(NamedTuple):
    """How often one figure goes into the other, at least and at most; or the part by which it changed."""

    low: Fraction
    high: Fraction
    is_part: bool = False

    def fits(self, before: Fraction, after: Fraction, down: bool) -> bool:
        """Whether a change from one figure to another is as much.

        >>> HowMuch(Fraction(17, 10), Fraction(12, 5)).fits(Fraction(40), Fraction(85), down=False)
        True
        """
        if self.is_part:
            return self.low <= abs(after - before) / before <= self.high and (after < before) == down
        large, small = (before, after) if down else (after, before)
        return small > 0 and self.low <= large / small <= self.high


def says_how_much(match: re.Match[str]) -> bool:
    """Whether a match of `WORDS` is of a multiple or a part, and not only of a direction."""
    return any(match[name] for name in ("word", "part", "en", "ru", "kk"))


def how_much(match: re.Match[str]) -> HowMuch:
    """What a word for a multiple or a part allows; doubled is said of 1.7 to 2.4 times, by a third of 27 to 40 %.

    >>> found = WORDS.search("more than doubled")
    >>> how_much(found).low, how_much(WORDS.search("by a third")).is_part
    (Fraction(2, 1), True)
    """
    more = _MORE_THAN.search(match.string[max(0, match.start() - 16) : match.start()]) or _MORE_BEHIND.match(
        match.string[match.end() : match.end() + 10]
    )
    if match["part"]:
        part = _value_of(match["part"], _PARTS)
        return HowMuch(part * (1 if more else Fraction(4, 5)), part * Fraction(6, 5) + (part / 5 if more else 0), True)
    number = match["en"] or match["ru"] or match["kk"]
    times = _value_of(number, _NUMBERS) if number else _value_of(match["word"], _IN_ONE_WORD)
    if more:
        return HowMuch(times, times + 1)
    return HowMuch(times * Fraction(17, 20), times * Fraction(6, 5))


def _value_of(word: str, values: dict[Fraction, str]) -> Fraction:
    return next(value for value, words in values.items() if re.fullmatch(words, word, re.IGNORECASE))
