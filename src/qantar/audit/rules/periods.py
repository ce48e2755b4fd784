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
from qantar.audit.periods_told import says_they_follow, tells_of_periods
from qantar.audit.rules.rule import Finds, Rule, discrepancy
from qantar.audit.year_spans import YearSpan, year_spans

ID = "periods-of-table"
MOST = 3  # spans that make a row of periods
LONG = 400  # characters of a paragraph beside that says of periods that they follow each other
SHORT = 90  # characters of a paragraph that gives one period of a list
BARE = 36  # characters of one that gives little else

_PERIOD = re.compile(r"^\W*((?:1[89]|20)\d\d)(?:\s*[-–—/]\s*((?:1[89]|20)\d\d))?(?P<part>\s*\([^)]*\))?\W*$")


def check(draft: Draft) -> Finds:
    """Look whether the years of a table follow each other."""
    for grid in grids_of(draft):
        heads = [grid.head(column) for column in range(1, grid.columns)]
        periods = [match for match in map(_PERIOD.match, heads) if match]
        if len(periods) >= 3 and len(periods) >= len([head for head in heads if head]) - 1:
            yield from _judge(grid, periods)
    yield from _in_sentences(draft)


def _in_sentences(draft: Draft) -> Finds:
    body = [passage for passage in draft.passages if not passage.is_note]
    spans_of = [_spans(passage) for passage in body]
    for place, (passage, spans) in enumerate(zip(body, spans_of, strict=True)):
        if passage.paragraph.role == "caption":
            continue
        if len(spans) >= MOST:
            beside = [
                other
                for other in (*body[max(0, place - 1) : place], *body[place + 1 : place + 2])
                if len(other.text) <= LONG
            ]
            yield from _in_one_paragraph(passage, spans, beside)
            continue
        after = _listed(body[place + 1 : place + 9], spans_of[place + 1 : place + 9])
        before = _one_before(body, spans_of, place) if spans else None
        if len(after) + len(spans) < MOST and (before is None or len(spans) + 1 < MOST):
            continue
        if not says_they_follow(passage.text):
            continue
        if before is not None and len(spans) + 1 >= MOST:
            listed = [before, *((passage, span) for span in spans)]
            if _follows_in_order([span for _, span in listed]):
                yield from _follow(listed)
        elif len(after) >= MOST and _follows_in_order([span for _, span in after]):
            yield from _follow(after)


def _spans(passage: Passage) -> list[YearSpan]:
    text = passage.text
    if "19" not in text and "20" not in text and "18" not in text:
        return []
    return [span for span in year_spans(text) if not passage.in_address(span.start)]


def _in_one_paragraph(passage: Passage, spans: list[YearSpan], beside: list[Passage]) -> Finds:
    """Periods that are said to follow each other, here or in a paragraph beside, or of which all but two do."""
    parts = _parts(spans)
    if len({(span.first, span.last) for span in parts}) < MOST or not _follows_in_order(parts):
        return
    if says_they_follow(passage.text) or any(
        says_they_follow(other.text) for other in beside if not _spans(other) and tells_of_periods(other.text)
    ):
        yield from _follow([(passage, span) for span in parts])
    elif _all_but_one(parts) and _in_one_list(passage, parts) and tells_of_periods(passage.text):
        yield from _follow([(passage, span) for span in parts], said=False)


def _all_but_one(spans: list[YearSpan]) -> bool:
    """Whether each period begins in the year after the one before, but for one that is a year or two off."""
    steps = [other.first - one.last - 1 for one, other in pairwise(spans)]
    off = [step for step in steps if step]
    return len(off) == 1 and abs(off[0]) <= 2


def _in_one_list(passage: Passage, spans: list[YearSpan]) -> bool:
    """Whether the spans stand close together, as in a list, and in one sentence."""
    text = passage.text
    between = [text[one.end : other.start] for one, other in pairwise(spans)]
    return all(len(words) <= SHORT and not re.search(r"[.!?]\s", words) for words in between)


def _parts(spans: list[YearSpan]) -> list[YearSpan]:
    """The spans without the one that holds them all: "together they cover 2001-2009"."""
    if len(spans) <= MOST:
        return spans
    first, last = min(span.first for span in spans), max(span.last for span in spans)
    whole = [span for span in spans if (span.first, span.last) == (first, last)]
    parts = [span for span in spans if span not in whole]
    return parts if whole and len(parts) >= MOST else spans


def _listed(following: list[Passage], spans_of: list[list[YearSpan]]) -> list[tuple[Passage, YearSpan]]:
    """Short paragraphs that each give one span: "First part: 2001-2003"."""
    found: list[tuple[Passage, YearSpan]] = []
    for passage, spans in zip(following, spans_of, strict=True):
        if len(spans) != 1 or len(passage.text) > SHORT:
            break
        if found and (spans[0].first < found[-1][1].first or not _alike(*found[-1], passage, spans[0])):
            break
        found.append((passage, spans[0]))
    return found


def _alike(one: Passage, its: YearSpan, other: Passage, others: YearSpan) -> bool:
    """Whether two lines may be of one list: both begin with their years or hardly give more, or share a word."""
    if max(len(one.text), len(other.text)) <= BARE or not one.stems.isdisjoint(other.stems):
        return True
    return not any(map(str.isalpha, one.text[: its.start] + other.text[: others.start]))


def _one_before(body: list[Passage], spans_of: list[list[YearSpan]], place: int) -> tuple[Passage, YearSpan] | None:
    """The one span of the short paragraph before: the first plan was made for 2001-2003."""
    if not place or len(spans_of[place - 1]) != 1 or len(body[place - 1].text) > 2 * SHORT:
        return None
    return body[place - 1], spans_of[place - 1][0]


def _follows_in_order(spans: list[YearSpan]) -> bool:
    return all(one.first <= other.first for one, other in pairwise(spans))


def _follow(listed: list[tuple[Passage, YearSpan]], *, said: bool = True) -> Finds:
    """The slips of periods; where nothing says that they follow each other they are at most possible."""
    spans = [span for _, span in listed]
    wrong = list(_slips([span.text for span in spans], [(span.first, span.last) for span in spans]))
    places = []
    for passage in dict.fromkeys(passage for passage, _ in listed):
        own = [span for of, span in listed if of is passage]
        places.append(passage.place(own[0].start, own[-1].end))
    if not wrong:
        yield Held(ID, places[0].line)
        return
    stated = ", ".join(span.text for span in spans)
    expected = "periods that follow each other"
    message = "; ".join(wrong)
    also = tuple(places[1:])
    yield discrepancy(
        ID, "likely" if said else "possible", places[0], stated=stated, expected=expected, message=message, also=also
    )


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
