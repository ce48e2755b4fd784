"""A word for a share - majority, half, a third - beside a percentage that it does not fit.

The percentage must stand right beside the word: "the majority (42 %)", "more than half of those asked, 48 %", "37 %,
or a third". "More than half" and "less than half" are exact, so their answer is `certain`; the other words are
stretched in use, and an answer is `likely` only where the figure is far outside of what they are used for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from qantar.audit.answer import Certainty, Held
from qantar.audit.draft import Draft
from qantar.audit.passages import Figure, Sentence
from qantar.audit.rules.rule import Finds, Rule, discrepancy
from qantar.audit.shares import PATTERN, ShareWord, share_word

ID = "words-for-shares"

_THAT_IS = (
    r"(?:that is|i\.\s?e\.|namely|or|а именно|или|то есть|т\.\s?е\.|точнее|яғни|немесе|атап айтқанда"
    r"|(?:нақтырақ|дәлірек) айтқанда)"
)
_ABOUT = r"(?:at|with|about|around|some|nearly|almost|exactly|около|примерно|почти|доля составила|шамамен)"
_TO_FIGURE = re.compile(
    rf"^(?:\s+[^\W\d_][^\s.;:(),\d]*){{0,9}}\s*(?:[(,:—–-]|{_THAT_IS})+\s*(?:{_THAT_IS},?\s*)?(?:{_ABOUT}\s+)?$",
    re.IGNORECASE,
)
_OF_FIGURE = re.compile(r"^\s+(?:of|at|в)\s+(?:(?:about|some|exactly|around|nearly)\s+)?$", re.IGNORECASE)
_FROM_FIGURE = re.compile(
    rf"^(?:-?[^\W\d_]{{1,5}}\b)?(?:(?:\s+of (?:the )?[^\W\d_]+)?\s*(?:\)|,|—|–)?\s*(?:\(|{_THAT_IS},?|—|–|-|,)"
    rf"|(?:\s+[^\W\d_]+){{1,3}}\s*[,(—–]\s*{_THAT_IS},?)\s*(?:more than )?$",
    re.IGNORECASE,
)
_ALMOST = re.compile(
    r"\b(?:almost|nearly|close to|about|around|roughly|почти|около|примерно|шамамен)\s+(?:an?\s+|the\s+)?$",
    re.IGNORECASE,
)
_OF_SOMETHING_ELSE = re.compile(
    r"\b(?:not|no|first|second|other|не|simple|qualified|absolute|ең|сам(?:ая|ую|ой))\s+(?:an?\s+|the\s+)?$",
    re.IGNORECASE,
)


def check(draft: Draft) -> Finds:
    """Hold every word for a share against the percentage beside it."""
    for sentence in draft.sentences():
        percents = [figure for figure in sentence.figures if figure.is_percent and figure.value.exact is not None]
        if percents and not sentence.passage.is_note:
            for word, start, end, figure in _beside(sentence, percents):
                yield from _judge(sentence, word, start, end, figure)


def _beside(sentence: Sentence, percents: list[Figure]) -> Iterator[tuple[ShareWord, int, int, Figure]]:
    text = sentence.passage.text
    for match in PATTERN.finditer(text, sentence.start, sentence.end):
        said = text[max(sentence.start, match.start() - 16) : match.start()]
        if _OF_SOMETHING_ELSE.search(said):
            continue
        word = share_word(match)
        if _ALMOST.search(said):
            word = word._replace(low=word.low - 8, high=word.high + 8, strict=False)
        for figure in percents:
            after = figure.start >= match.end() and figure.start - match.end() < 90
            before = figure.end <= match.start() and match.start() - figure.end < 40
            if (after and _leads_to(match.group(), text[match.end() : figure.start])) or (
                before and _FROM_FIGURE.match(text[figure.end : match.start()])
            ):
                yield word, match.start(), match.end(), figure
                break


def _leads_to(word: str, gap: str) -> bool:
    """Whether the words between a word for a share and a percentage make them one: a majority of 58 %."""
    of_it = "ority" in word.lower() or "шинств" in word.lower()
    return _TO_FIGURE.match(gap) is not None or (of_it and _OF_FIGURE.match(gap) is not None)


def _judge(sentence: Sentence, word: ShareWord, start: int, end: int, figure: Figure) -> Finds:
    value = figure.value.exact or Decimal(0)
    passage = sentence.passage
    place = passage.place(min(start, figure.start), max(end, figure.end))
    strict_low, strict_high = word.low == 50, word.high == 50
    slack = float(figure.value.step) / 2
    below = float(value) <= 50 - slack if strict_low else float(value) < word.low
    above = float(value) >= 50 + slack if strict_high else float(value) > word.high
    if not below and not above:
        yield Held(ID, place.line)
        return
    said = passage.text[start:end]
    certainty: Certainty = "certain" if word.strict else "likely"
    fits = (
        f"more than {word.low:g} %"
        if strict_low
        else f"less than {word.high:g} %"
        if strict_high
        else f"{word.low:g} to {word.high:g} %"
    )
    stated = " ".join(passage.text[min(start, figure.start) : max(end, figure.end)].split())
    yield discrepancy(
        ID,
        certainty,
        place,
        stated=stated + ")" * (stated.count("(") - stated.count(")")),
        expected=fits,
        message=f'"{said}" is said of {fits}, and the figure beside it is {figure.text}',
    )


RULE = Rule(
    ID,
    "A word for a share - majority, half, a third - that its percentage does not fit",
    "error",
    check,
    needs="a percentage right beside the word",
)
