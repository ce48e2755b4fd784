"""Dates in an order that cannot be.

A page cannot be read before it was published; a report cannot cover years after its publication; a period cannot end
before it begins; and a text cannot report what happened after its own date. The text's own date is taken only from a
line near its beginning that says little else ("Prague, May 2022"); where there is none, one date that lies
months behind all others is told as `possible`. What is planned or forecast is left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from qantar.audit.answer import Held, Place
from qantar.audit.draft import Draft
from qantar.audit.passages import Passage
from qantar.audit.rules.rule import Finds, Rule, discrepancy
from qantar.values.edtf import Edtf
from qantar.values.found import Found
from qantar.values.prose_dates import find_dates

ID = "order-of-dates"
FAR_BEHIND = 60  # days

_ACCESS = re.compile(r"(?:accessed|retrieved|viewed|дата обращения|просмотрено|қаралған күні)\D{0,14}$", re.IGNORECASE)
_TO_COME = re.compile(
    r"\b(?:will|shall|planned|scheduled|expected|forecast\w*|project(?:ed|ion)\w*|by|until|upcoming|going to"
    r"|plans?|target\w*"
    r"|goal\w*|strategy|would|aims?|before|will be|to be|future|estimated|programme|program"
    r"|будет|будут|планиру\w+|прогноз\w*|ожида\w+|намечен\w*|к|до|стратеги\w+|жоспар\w*|болжам\w*|дейін|мақсат\w*)\b",
    re.IGNORECASE,
)
_BACKWARDS = re.compile(
    r"\b(?:from|between|с|между)\s+((?:1[89]|20)\d\d)\s+(?:to|and|until|till|по|до|и)\s+((?:1[89]|20)\d\d)\b",
    re.IGNORECASE,
)
_FROM = re.compile(r"\b(?:from|between|с|со|между)\s*$", re.IGNORECASE)
_UP_TO = re.compile(r"\s*(?:to|until|till|through|and|по|до|и|[-–—])\s*", re.IGNORECASE)
_BEGAN = re.compile(r"\b(?:began|begun|started|opened|начал\w*|баста\w+)\b", re.IGNORECASE)
_ENDED = re.compile(
    r"\b(?:ended|finished|closed|stopped|закончил\w*|завершил\w*|окончил\w*|аяқтал\w+|бітті)\b", re.IGNORECASE
)
_COVERS = re.compile(r"\b((?:19|20)\d\d)\s?[-–—]\s?((?:19|20)\d\d)\b")
_COMPLETED = re.compile(
    r"\b(?:(?:report|thesis|text|manuscript|article|study|work)\b.{0,30}\b(?:completed|finished|submitted"
    r"|closed|dated|written)"
    r"|(?:completed|finished|submitted|dated|closed) (?:on|in)|date(?:d)?:|(?:работа|отч[её]т|текст|рукопись"
    r"|диссертаци|стать)\w*"
    r"\b.{0,30}\b(?:заверш|законч|окончен|сдан|подписан|составлен|датирован)\w*|(?:завершен|закончен|сдан|подписан)\w*"
    r"|дата:|(?:жұмыс|есеп|мәтін|қолжазба|мақала)\w*\b.{0,30}\b(?:аяқтал|тапсырыл|жазыл|бітті)\w*|аяқталды|күні:)",
    re.IGNORECASE,
)
_PUBLISHED = re.compile(r"publish|released|issued|опубликован|издан|вышел|жариялан|шығарыл", re.IGNORECASE)
_PLAN = re.compile(
    r"\b(?:forecast|outlook|strateg|plan|programme|program|projection|scenario|agenda|roadmap|framework|прогноз|стратег"
    r"|программ|план|концепц|болжам|жоспар|бағдарлама)",
    re.IGNORECASE,
)


def check(draft: Draft) -> Finds:
    """Look at the order of the dates of every reference, every period and the whole text."""
    for passage in draft.passages:
        yield from _backwards(passage)
        yield from _ends_before_it_begins(passage)
        if passage.is_note or passage.addresses:
            yield from _read_before_published(passage)
            yield from _covers_what_comes_after(passage)
    yield from _after_the_text(draft)


def _backwards(passage: Passage) -> Finds:
    for match in _BACKWARDS.finditer(passage.text):
        place = passage.place(match.start(), match.end())
        if match[1] <= match[2]:
            yield Held(ID, place.line)
        else:
            message = f"the period begins in {match[1]} and ends in {match[2]}"
            expected = f"{match[2]} to {match[1]}"
            yield discrepancy(ID, "likely", place, stated=match.group(), expected=expected, message=message)


def _ends_before_it_begins(passage: Passage) -> Finds:
    """From 12 May 2012 to 13 October 2011; began on ... and ended on ..."""
    for first, last in pairwise(passage.dates):
        between = passage.text[first.end : last.start]
        if first.value.precision != "day" or last.value.precision != "day" or len(between) > 60:
            continue
        before = passage.text[max(0, first.start - 24) : first.start]
        joined = _FROM.search(before) and _UP_TO.fullmatch(between)
        begun = _BEGAN.search(before + between) and _ENDED.search(between + passage.text[last.end : last.end + 30])
        if not joined and not begun:
            continue
        if first.value.earliest is None or last.value.latest is None:
            continue
        place = passage.place(last.start, last.end)
        if first.value.earliest <= last.value.latest:
            yield Held(ID, place.line)
            continue
        stated, of = _words(passage, last), _words(passage, first)
        message = f"what began on {of} cannot have ended on {stated}"
        yield discrepancy(
            ID, "certain", place, stated=stated, expected=f"a day after {of}", message=message, severity="error"
        )


def _read_before_published(passage: Passage) -> Finds:
    read = [found for found in passage.dates if _is_access(passage, found)]
    if len(read) != 1 or read[0].value.latest is None or read[0].value.precision != "day":
        return
    published = [
        found
        for found in passage.dates
        if found.end <= read[0].start and found.value.precision in ("day", "month") and found.value.earliest
    ]
    for found in published[-1:]:
        place = passage.place(read[0].start, read[0].end)
        assert found.value.earliest is not None
        if found.value.earliest <= read[0].value.latest:
            yield Held(ID, place.line)
            continue
        stated, of = _words(passage, read[0]), _words(passage, found)
        message = f"it was read on {stated}, before its date of {of}"
        yield discrepancy(ID, "likely", place, stated=stated, expected=f"a day after {of}", message=message)


def _covers_what_comes_after(passage: Passage) -> Finds:
    """A reference whose title covers years, with the one full date or month of publication behind it."""
    text = passage.text
    for match in _COVERS.finditer(text):
        if passage.in_address(match.start()) or int(match[1]) >= int(match[2]) or _PLAN.search(text):
            continue
        dates = [
            found
            for found in passage.dates
            if found.start > match.end()
            and (found.value.precision in ("day", "month") or _is_published(text, found))
            and found.value.latest
            and not _is_access(passage, found)
        ]
        if not dates:
            continue
        published = dates[0]
        assert published.value.latest is not None
        place = passage.place(published.start, published.end)
        if int(match[2]) <= published.value.latest.year:
            yield Held(ID, place.line)
        else:
            stated = _words(passage, published)
            message = f"what covers {match.group()} was published in {stated}, before those years were over"
            expected = f"{match[2]} or later"
            also = (passage.place(match.start(), match.end()),)
            yield discrepancy(ID, "likely", place, stated=stated, expected=expected, message=message, also=also)
        return


def _is_published(text: str, found: Found[Edtf]) -> bool:
    """Whether a year is said to be that of publication: published in 2015; 2012 жылы жарияланды."""
    near = text[max(0, found.start - 30) : found.start] + " " + text[found.end : found.end + 24]
    return found.value.precision == "year" and _PUBLISHED.search(near) is not None


def _after_the_text(draft: Draft) -> Finds:
    """What the text tells of as past after its own date; without one, the one date far behind all others."""
    own = _own_date(draft)
    if own is not None:
        day, said = own
        for passage, found in _past(draft):
            first = found.value.earliest
            if first is not None and first > day and passage.paragraph.lines[0] != said.line:
                stated = _words(passage, found)
                message = f"{stated} is after the text's own date of {day.isoformat()}"
                place, expected = passage.place(found.start, found.end), f"a day up to {day.isoformat()}"
                yield discrepancy(ID, "likely", place, stated=stated, expected=expected, message=message, also=(said,))
        return
    dated = sorted(
        ((found.value.earliest, passage, found) for passage, found in _past(draft) if found.value.earliest),
        key=lambda one: (one[0], one[1].number, one[2].start),
    )
    if len(dated) < 20 or (dated[-1][0] - dated[-2][0]).days < FAR_BEHIND:
        return
    (before, _, _), (_, passage, found) = dated[-2:]
    stated = _words(passage, found)
    message = f"{stated} is {(dated[-1][0] - before).days} days after every other date of the text"
    place = passage.place(found.start, found.end)
    yield discrepancy(ID, "possible", place, stated=stated, expected=f"a day up to {before}", message=message)


def _past(draft: Draft) -> Iterator[tuple[Passage, Found[Edtf]]]:
    """The days and months of which a text tells as past."""
    for passage in draft.passages:
        for found in passage.dates:
            sentence = passage.sentence_at(found.start)
            near = max(sentence.start, found.start - 200), min(sentence.end, found.end + 100)
            to_come = _TO_COME.search(passage.text, *near)
            if found.value.precision in ("day", "month") and not to_come and not _is_access(passage, found):
                yield passage, found


def _own_date(draft: Draft) -> tuple[date, Place] | None:
    """The last day of the date that the text gives itself: a line of its own near its beginning, or "completed on"."""
    lines = draft.manuscript.lines
    for line in [*lines[:80], *lines[max(80, len(lines) - 30) :]]:
        text = line.text.strip()
        if len(text) > 90 or line.role not in ("body", "heading") or not any(char.isdigit() for char in text):
            continue
        found = [one for one in find_dates(text) if one.value.precision in ("day", "month")]
        if len(found) != 1 or found[0].value.latest is None:
            continue
        rest = text[: found[0].start] + " " + text[found[0].end :]
        words = re.sub(r"[\W\d_]+", " ", rest).split()
        on_its_own = len(words) <= 4 and not text.endswith((".", ";", ",")) and line.number <= 40
        if on_its_own or (len(words) <= 12 and _COMPLETED.search(rest)):
            return found[0].value.latest, draft.line(line.number)
    return None


def _is_access(passage: Passage, found: Found[Edtf]) -> bool:
    return _ACCESS.search(passage.text[max(0, found.start - 40) : found.start]) is not None


def _words(passage: Passage, found: Found[Edtf]) -> str:
    return passage.text[found.start : found.end]


RULE = Rule(
    ID,
    "Dates in an order that cannot be: read before published, covering years to come, after the text's own date",
    "warning",
    check,
    needs="two dates of one reference, a period with both ends, or a text with a date of its own",
)
