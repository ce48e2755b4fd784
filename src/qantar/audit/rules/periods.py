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
SHORT = 90  # characters of a paragraph that gives one period of a list

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
    r"|in (?:a row|succession|turn\b)|one by one|t(?:ook|ak\w+) over|hand(?:ed|ing|s) over|successor|unbroken"
    r"|end to end|succeed\w* (?:him|her|one an|each)|exactly one|no year (?:had|has|falls|fell)|(?:each|every) year"
    r" (?:belongs|falls|from|of)|(?:together|between them|jointly)(?: they)? cover|without (?:any )?year"
    r"|on (?:its |their )?expiry|adjacent|when (?:it|that) (?:expired|ran out)|как только истек|по истечении|смежн"
    r"|үзіліс жоқ|іргелес|біт(?:ісімен|кен соң|кеннен кейін)|аяқталысымен"
    r"|по очереди|поочер[её]дно|преемни|на смену|сменил\w* (?:его|е[её]|друг)|ровно (?:один|одн)|(?:целиком|полностью"
    r"|вместе)[^.;]{0,20} (?:покрыва|охватыва)|встык|стык в стык|без зазор|кажд\w+ год (?:с|относ|попада|прин)"
    r"|дәйекті|кезек-?кезек|кезекпен|ізбасар|орнын бас|түгел қамти|толық қамти|үзілмей|әр жыл|бос жыл|бір ғана кезең"
    r"|следу\w+ (?:один|одна|одно|друг|непосредствен)|друг за друг|один за друг|одна за друг|последовательн|подряд"
    r"|непрерывн"
    r"|примыка|вплотную|сразу (?:же )?(?:за|после)|продолжа\w+ друг|охватыва\w+ (?:вс|кажд)|ни один год|ни одного года"
    r"|в год, следующий|с того года|где (?:заканч|конч)"
    r"|үзіліссіз|үздіксіз|қатарынан|қатар жалғас|бірінен (?:кейін|соң)|бірін-бірі жалғас|қиылыспа|қабаттаспа|тізбекте"
    r"|бірде-бір жыл|бірде бір жыл|барлық жыл|аралықсыз|кейінгі жылы|бірден (?:екінші|келесі)|іле-шала|жалғаса береді",
    re.IGNORECASE,
)


_PERIODS = (
    r"(?:periods|phases|stages|parts|eras|epochs|terms|chapters|период\w*|этап\w*|стади\w+|фаз\w*|част\w+|глав\w*|эпох\w*"
    r"|кезең\w*|бөлі[кг]\w*|дәуір\w*|тарау\w*|саты\w*)"
)
# What is divided is divided without a rest, unless the text speaks of breaks.
_DIVIDED = re.compile(
    rf"(?:divid\w+|split\w*|fall\w*|fell|broken|breaks?|cut|partition\w*)[^.;:]{{0,60}}\s(?:in)?to\s[^.;:]{{0,30}}{_PERIODS}"
    rf"|distinguish\w*[^.;:]{{0,30}}{_PERIODS}|consists? of[^.;:]{{0,30}}{_PERIODS}"
    rf"|(?:дел(?:им|ит\w*|ят\w*|ится)|раздел\w+|разби\w+|распада\w+|подраздел\w+)[^.;:]{{0,60}}\sна\s[^.;:]{{0,30}}{_PERIODS}"
    rf"|выдел\w+[^.;:]{{0,40}}{_PERIODS}|состо\w+ из[^.;:]{{0,30}}{_PERIODS}"
    rf"|{_PERIODS}[^.;:]{{0,20}}(?:бөлеміз|бөлінеді|бөлінген|бөлдік|тұрады|ажыратамыз)",
    re.IGNORECASE,
)
_WITH_BREAKS = re.compile(
    r"\b(?:interrupt\w+|paus\w+|lulls?|quiet|gaps?|breaks?\b(?! down)|overlap\w*|перерыв\w*|пауз\w*|затиш\w*|спокойн\w+"
    r"|пересека\w+|налож\w+|үзіліс\w*|тыныш\w*|қабаттас\w+)(?!\w)",
    re.IGNORECASE,
)
_DENIED = re.compile(r"\b(?:not|never|hardly|не|ни|нет)\s(?:[^\W\d_]+\s){0,2}$", re.IGNORECASE)


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
    for place, passage in enumerate(body):
        if passage.paragraph.role == "caption" or not _claims(passage.text):
            continue
        spans = [span for span in year_spans(passage.text) if not passage.in_address(span.start)]
        parts = _parts(spans)
        if len(parts) >= MOST and _follows_in_order(parts):
            yield from _follow([(passage, span) for span in parts])
        elif 0 < len(spans) < MOST and (before := _one_before(body[:place])) and len(spans) + 1 >= MOST:
            listed = [before, *((passage, span) for span in spans)]
            if _follows_in_order([span for _, span in listed]):
                yield from _follow(listed)
        elif len(spans) < MOST:
            listed = _listed(body[place + 1 : place + 9])
            if len(listed) >= MOST and _follows_in_order([span for _, span in listed]):
                yield from _follow(listed)


def _claims(text: str) -> bool:
    """Whether a text says that periods follow each other, or that something is divided into them."""
    if any(not _DENIED.search(text, max(0, at.start() - 24), at.start()) for at in _WITHOUT_BREAK.finditer(text)):
        return True
    return _DIVIDED.search(text) is not None and _WITH_BREAKS.search(text) is None


def _parts(spans: list[YearSpan]) -> list[YearSpan]:
    """The spans without the one that holds them all: "together they cover 2001-2009"."""
    if len(spans) <= MOST:
        return spans
    first, last = min(span.first for span in spans), max(span.last for span in spans)
    whole = [span for span in spans if (span.first, span.last) == (first, last)]
    parts = [span for span in spans if span not in whole]
    return parts if whole and len(parts) >= MOST else spans


def _listed(following: list[Passage]) -> list[tuple[Passage, YearSpan]]:
    """Short paragraphs that each give one span: "First part: 2001-2003"."""
    found: list[tuple[Passage, YearSpan]] = []
    for passage in following:
        spans = year_spans(passage.text)
        if len(spans) != 1 or len(passage.text) > SHORT:
            break
        if found and spans[0].first < found[-1][1].first:
            break
        found.append((passage, spans[0]))
    return found


def _one_before(body: list[Passage]) -> tuple[Passage, YearSpan] | None:
    """The one span of the short paragraph before: the first plan was made for 2001-2003."""
    spans = year_spans(body[-1].text) if body and len(body[-1].text) <= 2 * SHORT else []
    return (body[-1], spans[0]) if len(spans) == 1 else None


def _follows_in_order(spans: list[YearSpan]) -> bool:
    return all(one.first <= other.first for one, other in pairwise(spans))


def _follow(listed: list[tuple[Passage, YearSpan]]) -> Finds:
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
    yield discrepancy(ID, "likely", places[0], stated=stated, expected=expected, message=message, also=also)


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
