"""A duration that its own ends do not give.

"From 2010 to 2020, for 12 years"; "2 to 11 January (10 days)"; "introduced on ..., it was lifted on ..., 40 days
later"; "these 31 days", in the sentence behind; "born in 1956, he was 65 in 2010". Both ways of counting hold: with the
last day or year and without it, and so does a duration that is rounded ("about ten years"). What lasted only a part of
the time is left out where the text says so ("3 days a week", "on 12 days", "except Sundays"). A length may also stand
in the sentence before its days, or far from them, where one sentence alone tells of the two days of the same thing.
"""

from __future__ import annotations

import re
from datetime import date
from itertools import pairwise

from qantar.audit.ages import ages_in
from qantar.audit.answer import Certainty, Discrepancy, Held
from qantar.audit.asserting import is_asserted
from qantar.audit.draft import Draft
from qantar.audit.lasting import is_lasting, is_of_a_part
from qantar.audit.lengths_of_time import days_apart, far_from_its_days, says_these, two_days, unit_of
from qantar.audit.lengths_told_apart import Apart, lengths_far_away, lengths_told_apart
from qantar.audit.passages import Figure, Sentence
from qantar.audit.rules.rule import Finds, Rule, discrepancy
from qantar.audit.second_sentences import told_on
from qantar.audit.spans_joined import TimeSpan
from qantar.audit.spans_of_time import spans_in
from qantar.values.edtf import Edtf
from qantar.values.found import Found
from qantar.values.numbers import find_numbers

ID = "duration"

_LATER = re.compile(
    r"\s*(?:later\b|after\s*,|afterwards|on,|спустя\b|позже\b|позднее\b|(?:өткен(?:нен)?\s+)?(?:кейін"
    r"|соң)(?!\w)|өткенде(?!\w)"
    r"|(?:passed|elapsed|went by|прошло|минуло),? (?:before|until|till|прежде чем|до того)\b)",
    re.IGNORECASE,
)
_AFTER = re.compile(r"\b(?:after|через|спустя|по прошествии)\s+(?:\w+\s+)?$", re.IGNORECASE)
_LINK = re.compile(
    r"[\s,;:()\[\]–—-]*(?:(?:that is|that makes|i\.\s?e\.|namely|or|a total of|in all|for|lasting|a period of"
    r"|period|span|interval|период|промежуток|кезең"
    r"|which is"
    r"|all|in total|altogether|long|from|between|on|then|the|these|всего|то есть|или|т\.\s?е\.|в течение"
    r"|на протяжении"
    r"|итого|это|а именно"
    r"|в общей сложности|длиной|с|со|между|в период с|за|яғни|барлығы|дейін|шейін|аралығында|арасында|бастап"
    r"|бойы|күні"
    r"|атап айтқанда|жалпы)(?!\w)[\s,;:()\[\]–—-]*){0,4}",
    re.IGNORECASE,
)
# Somewhere in between it rained for 12 days.
_IN_BETWEEN = re.compile(
    r"\b(?:(?:somewhere|at times) (?:in )?between|in the interval|в промежутке)(?!\w)", re.IGNORECASE
)
# It goes on for 20 years and is then followed by a fall from 2033 to 2150.
_AND_THEN = re.compile(
    r"\b(?:then|followed by|after (?:that|which)|afterwards|before (?:that|which)|next|затем|потом|после (?:чего|этого)"
    r"|за (?:ним|ней|ними) след\w+|содан (?:кейін|соң)|одан кейін|сосын)(?!\w)",
    re.IGNORECASE,
)
_WAS_OVER = re.compile(r"over\s", re.IGNORECASE)
_DAYS_IN_BRACKETS = re.compile(r"[\s-](?:days|weeks|months)\s\((?:from\s)?\d", re.IGNORECASE)
_WAS = re.compile(r"\b(?:was|were|is|are)\s(?:all\s)?$", re.IGNORECASE)
_OPENS = re.compile(r"[:(—–]\s*(?:from|between|с|со|между|в период с)?\s*$", re.IGNORECASE)
_TOLD_BEHIND = re.compile(r"[:(—–]\s*[^.;:()\d]{0,110}$")


def check(draft: Draft) -> Finds:
    """Count from the first to the last day of a period, where a duration is said of it."""
    known = set[tuple[int, str]]()
    for one in _beside(draft):
        known |= {(one.place.line, one.stated)} if isinstance(one, Discrepancy) else set()
        yield one
    yield from _apart(draft, known)


def _beside(draft: Draft) -> Finds:
    """Durations beside their period."""
    before: list[TimeSpan] = []
    for passage in draft.passages:
        if passage.is_note:
            continue
        if not passage.dates:  # the next paragraph may still speak of "these 31 days"
            if before and passage.sentences:
                yield from _these(passage.sentences[0], before)
            before = []
            continue
        days: list[Found[Edtf]] = []
        for sentence in passage.sentences:
            spans = spans_in(sentence) if sentence.dates and is_asserted(sentence) else []
            spans = spans or (far_from_its_days(sentence) if is_asserted(sentence) else [])
            if len(spans) == 1:
                yield from _within(sentence, spans[0])
            elif not spans and not sentence.dates:
                yield from _these(sentence, before)
            if not spans and is_asserted(sentence):
                yield from _later(sentence)
            days = [*days, *sentence.dates][-3:] if len(sentence.dates) < 2 else sentence.dates
            yield from _between(sentence, spans, days)
            before = spans
        for sentence in passage.sentences:
            yield from _ages(sentence)
        for sentence in told_on(passage):
            if is_asserted(sentence):
                spans = spans_in(sentence)
                yield from _within(sentence, spans[0]) if len(spans) == 1 else _later(sentence)
                before = spans if sentence.end == passage.sentences[-1].end else before


def _apart(draft: Draft, known: set[tuple[int, str]]) -> Finds:
    """Lengths that stand apart from their days, but for those of which something has been said."""
    for apart in [one for passage in draft.passages if not passage.is_note for one in lengths_told_apart(passage)]:
        yield from _judge_apart(apart, known)
    for apart in lengths_far_away(draft):
        yield from _judge_apart(apart, known)


def _judge_apart(apart: Apart, known: set[tuple[int, str]]) -> Finds:
    for one in _judge(apart.sentence, apart.span, apart.figure, apart.unit, "likely", apart=True):
        if isinstance(one, Held) or (one.place.line, one.stated) not in known:
            yield one


def _ages(sentence: Sentence) -> Finds:
    """Born in 1956, he was 65 in 2010."""
    for one in ages_in(sentence) if is_asserted(sentence) else ():
        place = sentence.passage.place(one.start, one.end)
        if one.low <= one.age <= one.high:
            yield Held(ID, place.line)
            continue
        expected = str(one.low) if one.low == one.high else f"{one.low} to {one.high}"
        message = f"who was born in {one.born.value.text} was {expected} in {one.event.value.text}, not {one.age}"
        yield discrepancy(ID, "likely", place, stated=f"{one.age} years", expected=expected, message=message)


def _within(sentence: Sentence, span: TimeSpan) -> Finds:
    if _is_a_life(sentence, span):
        return
    for figure in sorted(sentence.figures, key=lambda one: max(one.start - span.end, span.start - one.end)):
        unit = unit_of(sentence, figure)
        certainty = _belongs(sentence, span, figure, unit) if unit else None
        if unit and certainty:
            yield from _judge(sentence, span, figure, unit[0], certainty)
            return


def _is_a_life(sentence: Sentence, span: TimeSpan) -> bool:
    """Whether two years stand in a bracket behind a name: Anna Bel (1917-1989), who wrote for 21 years."""
    text = sentence.passage.text
    name = re.search(r"[A-ZА-ЯЁӘҒҚҢӨҰҮҺІ][\w’'-]+ \($", text[max(sentence.start, span.start - 40) : span.start])
    return name is not None and span.first.precision == "year" and text[span.end : span.end + 1] == ")"


def _these(sentence: Sentence, before: list[TimeSpan]) -> Finds:
    """These 31 days, said of the period in the sentence before."""
    for figure in sentence.figures[:1] if len(before) == 1 else ():
        unit = unit_of(sentence, figure)
        if unit and (says_these(sentence, figure) or days_apart(sentence, figure)):
            yield from _judge(sentence, before[0], figure, unit[0], "likely")


def _between(sentence: Sentence, spans: list[TimeSpan], days: list[Found[Edtf]]) -> Finds:
    """Between the two dates lie 40 days: of the two days that the sentence, or it and those before, have told."""
    span = two_days(days) if not spans else None
    for figure in sentence.figures if span is not None else ():
        unit = unit_of(sentence, figure)
        if span is not None and unit and days_apart(sentence, figure):
            yield from _judge(sentence, span, figure, unit[0], "likely")


def _later(sentence: Sentence) -> Finds:
    """On 5 May ...; sixteen months later, on 7 June, ..."""
    dates = [found for found in sentence.dates if found.value.precision in ("day", "month")]
    if len(dates) != len(sentence.dates):
        return
    text = sentence.passage.text
    yield from _after_which(sentence, dates)
    for one, other in pairwise(dates):
        for figure in sentence.figures:
            unit = unit_of(sentence, figure)
            if unit is None or not one.end <= figure.start <= other.end + 30:
                continue
            near = text[unit[1] : other.start] if figure.start < other.start else text[other.end : figure.start]
            later = _LATER.match(text, unit[1]) or _AFTER.search(text, one.end, figure.start)
            if later and len(near) <= 24 and not re.search(r";|\.\s+[^\W\d_]", near):
                span = TimeSpan(one.value, other.value, one.start, other.end, False, True, other.start, other.end)
                yield from _judge(sentence, span, figure, unit[0], "likely")
                break


def _after_which(sentence: Sentence, dates: list[Found[Edtf]]) -> Finds:
    """Forty days later, on 7 June, the strike that had begun on 5 May ended; Спустя 40 дней, 7 июня, ..."""
    if len(dates) != 2 or len(sentence.figures) != 1:
        return
    figure, (last, first) = sentence.figures[0], dates
    unit, text = unit_of(sentence, figure), sentence.passage.text
    if unit is None or not unit[1] <= last.start <= unit[1] + 12 or first.value.earliest is None:
        return
    later = _LATER.match(text, unit[1]) or _AFTER.search(text, sentence.start, figure.start)
    if later and last.value.latest and first.value.earliest < last.value.latest:
        span = TimeSpan(first.value, last.value, last.start, first.end, False, False, last.start, last.end)
        yield from _judge(sentence, span, figure, unit[0], "likely")


def _belongs(sentence: Sentence, span: TimeSpan, figure: Figure, unit: tuple[str, int]) -> Certainty | None:
    """Whether a duration is that of a span, and how sure: right beside it, or by a verb of lasting."""
    text = sentence.passage.text
    if is_of_a_part(sentence, figure, unit[1]) or _IN_BETWEEN.search(text, sentence.start, span.start):
        return None
    gap = text[unit[1] : span.start] if figure.start < span.start else text[span.end : figure.start]
    if span.start < figure.start < span.end:
        gap = text[unit[1] : span.last_start] if figure.start < span.last_start else ""
    if len(gap) < 60 and _LINK.fullmatch(gap):
        return "certain" if span.sure else "likely"
    if span.joined and _AND_THEN.search(gap):
        return None
    if not span.joined and _LATER.match(text, unit[1]):
        return "likely"
    if figure.start < span.start and (_OPENS.search(gap) or _TOLD_BEHIND.search(gap)) and len(sentence.figures) == 1:
        return "likely"
    return "likely" if days_apart(sentence, figure) or is_lasting(sentence, figure, unit[1]) else None


def _judge(
    sentence: Sentence, span: TimeSpan, figure: Figure, unit: str, certainty: Certainty, *, apart: bool = False
) -> Finds:
    first, last, value = span.first.earliest, span.last.latest, _plain(sentence, figure).value
    if first is None or last is None or value.exact is None or first > last:
        return
    precision = {"day": 10, "month": 7, "year": 4}.get(span.first.precision, 0)
    if not precision or (unit in ("day", "week") and precision != 10) or (unit == "month" and precision == 4):
        return
    low, high = _lengths(first, last, unit, precision)
    place = sentence.passage.place(figure.start, figure.end if apart else max(span.end, figure.end))
    slack = 1 if value.vague or value.step != 1 else 0
    wide = max(1, high // 10) if value.vague else 0
    if low - slack - wide <= value.exact <= high + slack + wide:
        yield Held(ID, place.line)
        return
    words = f"{span.first.text} to {span.last.text}"
    expected = f"{high} {unit}s" if low == high else f"{low} or {high} {unit}s"
    yield discrepancy(
        ID,
        "likely" if value.vague else certainty,
        place,
        stated=f"{figure.text} {unit}s",
        expected=expected,
        message=f"{words} is {expected}",
    )


def _plain(sentence: Sentence, figure: Figure) -> Figure:
    """The number without a word that is none of it: "it was over forty days later", "over 47 days (5 May to ...)"."""
    text = sentence.passage.text
    during = _DAYS_IN_BRACKETS.match(text, figure.end) is not None and (figure.value.exact or 0) % 5 != 0
    if not (_WAS_OVER.match(text, figure.start) and (during or _WAS.search(text, sentence.start, figure.start))):
        return figure
    found = find_numbers(text[figure.start + 5 : figure.end], sentence.passage.paragraph.language)
    return Figure(figure.start, figure.end, found[0].value) if len(found) == 1 else figure


def _lengths(first: date, last: date, unit: str, precision: int) -> tuple[int, int]:
    """The length without the last day, month or year, and with it."""
    if unit == "year":
        years = last.year - first.year
        if precision == 4:
            return years, years + 1
        whole = years - ((last.month, last.day) < (first.month, first.day))
        return whole, whole + 1
    if unit == "month":
        months = (last.year - first.year) * 12 + last.month - first.month
        return months - (precision == 10 and last.day < first.day), months + 1
    days = (last - first).days
    return (days // 7, -(-(days + 1) // 7)) if unit == "week" else (days, days + 1)


RULE = Rule(
    ID,
    "A duration that its own first and last day, month or year do not give, and an age that birth and year do not",
    "error",
    check,
    needs="a period with both ends, and a duration said of it in the same sentence or the next",
)
