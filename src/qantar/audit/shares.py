"""Words for shares - half, a third, the majority - and the percentages that they can stand for."""

from __future__ import annotations

import re
from typing import NamedTuple


class ShareWord(NamedTuple):
    """A word for a share: the lowest and highest percentage it can stand for, and whether it is exact in"
    " its meaning.
    """

    words: str
    low: float
    high: float
    strict: bool = False


# Wide on purpose: "a third" is said of 30 and of 37 %. The longer phrase comes before the shorter that it holds.
SHARE_WORDS = (
    ShareWord(
        "(?:more than|over|above|upwards of) (?:a |one )?half|(?:больше|более|свыше) половины"
        "|(?:тең )?жартысынан (?:сәл |едәуір |әлдеқайда )?(?:астам|көб|көп|артық)\\w*",
        50,
        100,
        True,
    ),
    ShareWord(
        "(?:less than|fewer than|under|below|not even) (?:a |one )?half|(?:меньше|менее) половины"
        "|жартысынан (?:сәл |едәуір |әлдеқайда )?(?:аз|кем)\\w*|жартысына (?:да )?жет(?:пей|пе|ер-жетпес)\\w*",
        0,
        50,
        True,
    ),
    ShareWord("two[- ]thirds|две трети|двух третей|үштен екі\\w*", 60, 73),
    ShareWord(
        "more than (?:a|one) third|over (?:a|one) third|более трети|больше трети|үштен бірінен астам\\w*", 33.3, 50
    ),
    ShareWord("less than (?:a|one) third|менее трети|меньше трети", 0, 33.4),
    ShareWord("(?:a|one)[- ]third|треть|трети|третья часть|үштен бірі\\w*", 27, 39.9),
    ShareWord("three[- ]quarters|three out of four|три четверти|төрттен үші\\w*", 69, 81),
    ShareWord("more than (?:a|one) quarter|over (?:a|one) quarter|более четверти|төрттен бірінен астам\\w*", 25, 40),
    ShareWord("less than (?:a|one) quarter|менее четверти", 0, 25),
    ShareWord("(?:a|one) quarter|one in four|четверть|четвертая часть|төрттен бірі\\w*|ширегі\\w*", 19, 31),
    ShareWord("(?:a|one) fifth|one in five|пятая часть|каждый пятый|бестен бірі\\w*", 15, 25),
    ShareWord("(?:a|one) tenth|one in ten|десятая часть|каждый десятый|оннан бірі\\w*", 7, 13),
    ShareWord("(?:exactly )?(?:a )?half|every second|каждый второй|половина|половину|жартысы\\w*", 44, 56),
    ShareWord(
        "(?:an? |the )?(?:absolute |overwhelming |vast |clear |great |large |slim |narrow |bare |comfortable )?majority"
        "|most (?:of (?:the|them|those|these|our|all)|respondents|people|participants|voters|residents)"
        "|the (?:great |vast )?bulk|the lion[’']s share"
        "|(?:the )?(?:greater|larger|better|main|major) (?:part|share|portion)"
        "|большинств\\w+|(?:большая|большую|большей|основная|основную|львиная|львиную) (?:часть|частью|доля|долю)"
        "|көпшілі\\w+|(?:басым|негізгі|көп) бөлі\\w+|(?<=[дтн][ыі]ң )дені|көп жағдай\\w*",
        50,
        100,
    ),
    ShareWord(
        "(?:an? |the )?(?:small |tiny )?minority|(?:the )?(?:smaller|lesser) (?:part|share|portion)|меньшинств\\w+"
        "|(?:меньшая|меньшую|малая) (?:часть|доля)|азшылы\\w+|аз бөлі\\w+",
        0,
        50,
    ),
    ShareWord("almost all|nearly all|virtually all|почти все|барлығы дерлік", 80, 100),
)
PATTERN = re.compile(
    r"\b(?:" + "|".join(f"(?P<w{place}>{word.words})" for place, word in enumerate(SHARE_WORDS)) + r")\b", re.IGNORECASE
)


def share_word(match: re.Match[str]) -> ShareWord:
    """The word that a match of `PATTERN` found."""
    return next(word for place, word in enumerate(SHARE_WORDS) if match[f"w{place}"] is not None)
