"""Dates in an order that cannot be.

A page cannot be read before it was published; a report cannot cover years after its publication; a period cannot end
before it begins; and a text cannot report what happened after its own date. The text's own date is taken only from a
line of the first two pages that says nothing else ("Prague, May 2022"); where there is none, one date that lies
months behind all others is told as `possible`. What is planned or forecast is left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

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
_COVERS = re.compile(r"\b((?:19|20)\d\d)\s?[-–—]\s?((?:19|20)\d\d)\b")
_PLAN = re.compile(
    r"\b(?:forecast|outlook|strateg|plan|programme|program|projection|scenario|agenda|roadmap|framework|прогноз|стратег"
    r"|программ|план|концепц|болжам|жоспар|бағдарлама)",
    re.IGNORECASE,
)


def check(draft: Draft) -> Finds:
    """Look at the order of the dates of every reference, every period and the whole text."""
    for passage in draft.passages:
        yield from _backwards(passage)
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
            and found.value.precision in ("day", "month")
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
    """The last day of the date that a line of its own near the beginning gives the text."""
    for line in draft.manuscript.lines[:80]:
        if (
            len(line.text) > 60
            or line.text.rstrip().endswith((".", ";"))
            or not any(char.isdigit() for char in line.text)
            or (line.page or 1) > 2
        ):
            continue
        found = [one for one in find_dates(line.text.strip()) if one.value.precision in ("day", "month")]
        if len(found) != 1 or found[0].value.latest is None:
            continue
        words = re.sub(r"[\W\d_]+", " ", line.text.strip()[: found[0].start] + line.text.strip()[found[0].end :])
        if len(words.split()) <= 2:
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
