"""Numbers beside a percentage that count nobody: sayings such as two in three, words for shares, labels of findings."""

from __future__ import annotations

import re

from qantar.audit.countable import as_counted
from qantar.audit.no_counts import behind_label
from qantar.audit.passages import Figure, Sentence
from qantar.audit.shares import PATTERN

# "six in ten (60.4 %)", "two out of three (66 %)" are ways of saying a share, and count nobody.
_IN = re.compile(r"^\s+in\s+(?:every\s+)?$")
_ONE_IN = re.compile(r"\b(?:one|two|three|один|одна|каждый|бір)\s+(?:in|out of|из)\s+(?:every\s+)?$", re.IGNORECASE)
_ONE_OF = re.compile(r"\s+[^\W\d_]+[дтн][ыі]ң\s+(?:бірі|екеуі|үшеуі|төртеуі|бесеуі)")
_WORDED_OF = re.compile(r"^\s+(?:out of|of|из)\s+(?:every\s+)?$")


def may_be_counts(sentence: Sentence) -> list[Figure]:
    """The figures of a sentence without those by which it is called and those that belong to a word for a share."""
    text = sentence.text
    if not any(figure.is_percent for figure in sentence.figures):
        return []
    first = sentence.start + behind_label(text)
    figures = [as_counted(figure) for figure in sentence.figures if figure.start >= first]
    if not any(figure.text[0].isalpha() for figure in figures):
        return figures
    words = [match.span() for match in PATTERN.finditer(text)]
    return [
        figure
        for figure in figures
        if not any(start <= figure.start - sentence.start < end for start, end in words) or figure.is_percent
    ]


def is_count(figure: Figure) -> bool:
    """Whether a figure is a whole number that was counted."""
    return figure.whole is not None and not figure.value.vague


def is_saying(sentence: Sentence, figures: list[Figure], count: int, base: int | None) -> bool:
    """Whether "six in ten" or "two out of three" is said, which is a share put into words."""
    before = sentence.passage.text[max(sentence.start, figures[count].start - 24) : figures[count].start]
    if _ONE_IN.search(before):
        return True
    spelled = figures[count].text.isalpha() and (figures[count].whole or 0) <= 10
    if spelled and _several_in_bracket(sentence, figures[count]):
        return True  # the two camps (34.1 % for it, 25.2 % against)
    if spelled and _ONE_OF.match(sentence.passage.text[figures[count].end :]):
        return True  # үш респонденттің бірі (33,2 %)
    last = count if base is None else base
    first = last - 1 if base is None else count
    if first < 0 or first >= last or not is_count(figures[first]):
        return False
    between = sentence.passage.text[figures[first].end : figures[last].start]
    worded = figures[first].text.isalpha() and figures[last].text.isalpha() and (figures[last].whole or 0) <= 10
    return bool(_IN.match(between)) or (worded and bool(_WORDED_OF.match(between)))


def _several_in_bracket(sentence: Sentence, count: Figure) -> bool:
    """Whether the bracket behind a count holds several percentages, each of its own."""
    opened = sentence.passage.text.find("(", count.end, min(sentence.end, count.end + 60))
    closed = sentence.passage.text.find(")", opened, sentence.end) if opened >= 0 else -1
    return sum(one.is_percent and opened < one.start < closed for one in sentence.figures) >= 2
