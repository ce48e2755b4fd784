"""Periods that overlap or leave a gap, at the heads of a table or where a sentence says that they follow each other.

"2011-2012 | 2012-2013 | 2014": what happened in 2012 may be counted twice, so the sum of the row is not the whole. One
word for such a table, as a warning: it may be meant so, and then the text should say it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from qantar.audit.answer import Held, Place
from qantar.audit.draft import Draft
from qantar.audit.grids import Grid, grids_of
from qantar.audit.passages import Passage
from qantar.audit.rules.rule import Finds, Rule, discrepancy
from qantar.audit.year_spans import YearSpan, year_spans

ID = "periods-of-table"
MOST = 3  # spans that make a row of periods

_PERIOD = re.compile(r"^\W*((?:1[89]|20)\d\d)(?:\s*[-–—/]\s*((?:1[89]|20)\d\d))?(?P<part>\s*\([^)]*\))?\W*$")


# Periods are said to follow each other: that they have no gap, or no year in common, or begin where another ends.
_WITHOUT_BREAK = re.compile(
    r"without (?:any |a |an )?(?:break|gap|interrupt|overlap|interval|pause|hole)|no (?:gap|break|overlap|interruption)"
    r"|neither (?:gap|overlap)|(?:not|nor|never) overlap|follow\w* (?:each|one an|on\b|at once|directly|immediately"
    r"|straight)"
    r"|consecutive|successive|contiguous|continuous|uninterrupted|seamless|adjoin|back[- ]to[- ]back|one after (?:an"
    r"|the )other"
    r"|in (?:an )?unbroken|year after the (?:last|previous|first|one)|where the (?:last|previous|other|one before)"
    r"|cover\w* (?:all|every|each|the whole|the entire)|leav\w* (?:no|out no)|(?:miss|skip)\w* no"
    r"|no year (?:belongs|being|left|missing|skipped"
    r"|is|was)"
    r"|takes? up where|picks? up where|next year|immediately|at once|straight away|directly (?:after|follow)"
    r"|сразу|тотчас|немедленно|сменя\w+ друг|сменявш|келесі жылдан|тікелей|бірден|ілесе|алмастыр"
    r"|без (?:перерыв|пробел|разрыв|пропуск|промежутк|пауз|интервал|повтор|наложен|пересечен)|не пересека|не перекрыва"
    r"|следу\w+ (?:один|одна|одно|друг|непосредствен)|друг за друг|один за друг|одна за друг|последовательн|подряд"
    r"|непрерывн"
    r"|примыка|вплотную|сразу (?:же )?(?:за|после)|продолжа\w+ друг|охватыва\w+ (?:вс|кажд)|ни один год|ни одного года"
    r"|в год, следующий|с того года|где (?:заканч|конч)"
    r"|үзіліссіз|үздіксіз|қатарынан|қатар жалғас|бірінен (?:кейін|соң)|бірін-бірі жалғас|қиылыспа|қабаттаспа|тізбекте"
    r"|бірде-бір жыл|бірде бір жыл|барлық жыл|аралықсыз|кейінгі жылы|бірден (?:екінші|келесі)|іле-шала|жалғаса береді",
    re.IGNORECASE,
)


def check(draft: Draft) -> Finds:
    """Look whether the years of a table follow each other."""
    for grid in grids_of(draft):
        heads = [grid.head(column) for column in range(1, grid.columns)]
        periods = [match for match in map(_PERIOD.match, heads) if match]
        if len(periods) >= 3 and len(periods) >= len([head for head in heads if head]) - 1:
            yield from _judge(grid, periods)
    yield from _in_sentences(draft)


def _in_sentences(draft: Draft) -> Finds:
    for passage in draft.passages:
        if passage.is_note or not _WITHOUT_BREAK.search(passage.text):
            continue
        spans = [span for span in year_spans(passage.text) if not passage.in_address(span.start)]
        near = [sentence for sentence in passage.sentences if _WITHOUT_BREAK.search(sentence.text)]
        for sentence in near:
            start, end = sentence.start, sentence.end
            within = [span for span in spans if start <= span.start < end]
            if len(within) < MOST:
                before = passage.sentence_at(max(0, start - 1)).start
                behind = passage.sentence_at(min(len(passage.text) - 1, end)).end
                within = [span for span in spans if before <= span.start < behind]
            if len(within) >= MOST and all(one.first <= other.first for one, other in pairwise(within)):
                yield from _follow(passage, within)
                break


def _follow(passage: Passage, spans: list[YearSpan]) -> Finds:
    wrong = list(_slips([span.text for span in spans], [(span.first, span.last) for span in spans]))
    place = passage.place(spans[0].start, spans[-1].end)
    if not wrong:
        yield Held(ID, place.line)
        return
    stated = ", ".join(span.text for span in spans)
    expected = "periods that follow each other"
    yield discrepancy(ID, "likely", place, stated=stated, expected=expected, message="; ".join(wrong))


def _judge(grid: Grid, periods: list[re.Match[str]]) -> Finds:
    spans = [(int(match[1]), int(match[2] or match[1])) for match in periods]
    if any(one[0] > other[0] for one, other in pairwise(spans)) or all(first == last for first, last in spans):
        return
    header = grid.block.header
    line = header.line if header else grid.block.first_line
    wrong = list(
        _slips([match.group().strip() for match in periods], spans, [bool(match["part"]) for match in periods])
    )
    place = Place(
        line, grid.draft.manuscript.page_of(line), " | ".join(match.group().strip() for match in periods)[:160]
    )
    if not wrong:
        yield Held(ID, line)
        return
    message = "; ".join(wrong)
    yield discrepancy(
        ID, "likely", place, stated=place.quote, expected="periods that follow each other", message=message
    )


def _slips(texts: list[str], spans: list[tuple[int, int]], parts: Sequence[bool] = ()) -> Iterator[str]:
    for at, ((_, last), (first, _)) in enumerate(pairwise(spans)):
        if first <= last:
            yield f"{texts[at]} and {texts[at + 1]} both hold {first}"
        elif first > last + 1:
            yield f"nothing covers the time between {last} and {first}"
        elif parts and parts[at]:
            yield f"{texts[at]} does not reach to the end of {last}"


RULE = Rule(
    ID,
    "Periods that overlap or leave a gap, at the heads of a table or in a sentence",
    "warning",
    check,
    needs="a table with spans of years at its heads, or a sentence that says that its spans follow each other",
)
