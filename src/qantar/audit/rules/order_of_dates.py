"""Dates in an order that cannot be.

A page cannot be read before it was published; a report cannot cover years after its publication; a period cannot end
before it begins; and a text cannot report what happened after its own date. The text's own date is taken only from a
line near its beginning that says little else ("Prague, May 2022"); where there is none, one date that lies
months behind all others is told as `possible`. What is planned or forecast is left out.

Beginning and end may stand in one sentence, on two lines of a list ("Start: ...", "End: ...") or in two paragraphs that
share a name and the words of the thing. Two verbs of one subject ("was picked up on ... and let go on ...") tell of
things in the order in which they happened, whatever the verbs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta
from itertools import pairwise

from qantar.audit.access_dates import is_access, is_issued, read_on
from qantar.audit.answer import Held
from qantar.audit.asserting import is_asserted
from qantar.audit.begun_and_ended import begun_and_ended
from qantar.audit.draft import Draft
from qantar.audit.own_date import own_date
from qantar.audit.passages import Passage
from qantar.audit.past_and_future import is_to_come
from qantar.audit.publication_years import covered
from qantar.audit.rules.date_in_address import day_in
from qantar.audit.rules.rule import Finds, Rule, discrepancy
from qantar.audit.second_sentences import told_on
from qantar.audit.spans_of_time import spans_in
from qantar.values.edtf import Edtf
from qantar.values.found import Found

ID = "order-of-dates"
FAR_BEHIND = 60  # days
STEPS, MUCH = 12, 3  # the last dates of a text, and how many times as far behind them one is that is far behind


#: A work with its volume or its pages: No. 2 (Jan. 1925), pp. 271–281.
_OF_A_WORK = re.compile(
    r"\b(?:pp?\.|vol\.|no\.|[СсCc]\.|№)\s?\d{1,4}[^.]{0,60}\b(?:1[5-9]|20)\d\d\b"
    r"|\b(?:1[5-9]|20)\d\d\b[^.]{0,40}\bpp?\.\s?\d|\b(?:1[5-9]|20)\d\d\b.{0,40}[–—.]\s?[СC]\.\s?\d|\bISBN\b|\bISSN\b|\bdoi\b"
)


def check(draft: Draft) -> Finds:
    """Look at the order of the dates of every reference, every period and the whole text."""
    for passage in draft.passages:
        yield from _ends_before_it_begins(passage)
        if passage.is_note or passage.addresses:
            yield from _read_before_published(passage)
        yield from _covers_what_comes_after(passage)
    for (begins, first), (ends, last) in begun_and_ended(draft):
        yield from _in_order(begins, first, ends, last)
    yield from _after_the_text(draft)


def _in_order(begins: Passage, first: Found[Edtf], ends: Passage, last: Found[Edtf]) -> Finds:
    """What begins in one paragraph and ends in another."""
    start, end = begins.place(first.start, first.end), ends.place(last.start, last.end)
    if first.value.earliest is None or last.value.latest is None:
        return
    if first.value.earliest <= last.value.latest:
        yield Held(ID, end.line)
        return
    stated, of = _words(ends, last), _words(begins, first)
    message = f"what began on {of} ({start.at}) cannot have ended on {stated}"
    expected = f"a {last.value.precision} after {of}"
    yield discrepancy(ID, "likely", end, stated=stated, expected=expected, message=message, also=(start,))


def _ends_before_it_begins(passage: Passage) -> Finds:
    """From 12 May 2012 to 13 October 2011; began on ... and ended on ..."""
    if not passage.dates or (passage.addresses and any(is_access(passage, found) for found in passage.dates)):
        return  # the day on which a page was last opened begins nothing
    for sentence in [*passage.sentences, *told_on(passage)]:
        for span in spans_in(sentence) if sentence.dates and is_asserted(sentence) else ():
            begin, end = span.first.earliest, span.last.latest
            if begin is None or end is None:
                continue
            place = passage.place(span.last_start, span.last_end)
            if begin <= end:
                yield Held(ID, place.line)
                continue
            stated, of = passage.text[span.last_start : span.last_end], span.first.text
            sure = span.sure and span.first.precision != "year"
            yield discrepancy(
                ID,
                "certain" if sure else "likely",
                place,
                stated=stated,
                expected=f"a {span.last.precision} after {of}",
                message=f"what began on {of} cannot have ended on {stated}",
                severity="error" if sure else None,
            )


#: Who reads the manuscript reads it before it is published.
_AHEAD = re.compile(
    r"\b(?:manuscript|typescript|page proofs?|galley|preprint|advance copy|before (?:it|its|publication)|рукопис\w*"
    r"|машинопис\w*|корректур\w*|препринт\w*|до публикации|до выхода|қолжазба\w*|жарияланғанға дейін)(?!\w)",
    re.IGNORECASE,
)


def _read_before_published(passage: Passage) -> Finds:
    if _AHEAD.search(passage.text):
        return
    known = _of_the_source(passage)
    read = read_on(passage, known)
    if read is None or read.value.latest is None or read.value.precision != "day":
        return
    day, stated = read.value.latest, _words(passage, read)
    place = passage.place(read.start, read.end)
    published = [
        (found.value.earliest, _words(passage, found))
        for found in known
        if found is not read
        and (found.end <= read.start or _is_its_own(passage, found, known))
        and found.value.earliest
    ]
    addresses = [span for start, end in passage.addresses if (span := day_in(passage.text[start:end])) is not None]
    if len(addresses) == 1:  # an address may carry the day after, because of time zones
        published.append((addresses[0][0] - timedelta(days=1), f"{addresses[0][0].isoformat()} in its address"))
    later = [(first, of) for first, of in published[-2:] if first > day]
    if later:
        message = f"it was read on {stated}, before its date of {later[-1][1]}"
        yield discrepancy(ID, "likely", place, stated=stated, expected=f"a day after {later[-1][1]}", message=message)
    elif published:
        yield Held(ID, place.line)


def _of_the_source(passage: Passage) -> list[Found[Edtf]]:
    """The dates of a source: in running text those of the sentences around its address."""
    dates = [found for found in passage.dates if found.value.precision in ("day", "month")]
    if passage.is_note or len(passage.addresses) != 1:
        return dates
    at = passage.sentences.index(passage.sentence_at(passage.addresses[0][0]))
    near = passage.sentences[max(0, at - 1) : at + 2]
    return [found for found in dates if near[0].start <= found.start < near[-1].end]


def _is_its_own(passage: Passage, found: Found[Edtf], known: list[Found[Edtf]]) -> bool:
    """Whether a date behind that of reading is the source's: the only other one, beside an address or said to be it."""
    return len(known) == 2 and (bool(passage.addresses) or is_issued(passage, found))


def _covers_what_comes_after(passage: Passage) -> Finds:
    """A report that covers years, and the year in which it came out, which must be no earlier than the last of them."""
    found = covered(passage)
    if found is None:
        return
    span, (year, start, end, said) = found
    place = passage.place(start, end)
    if span.last <= year:
        yield Held(ID, place.line)
    elif span.first <= year or said:
        stated = passage.text[start:end]
        message = f"what covers {span.text} was published in {stated}, before those years were over"
        also = (passage.place(span.start, span.end),)
        expected = f"{span.last} or later"
        yield discrepancy(ID, "likely", place, stated=stated, expected=expected, message=message, also=also)


def _after_the_text(draft: Draft) -> Finds:
    """What the text tells of as past after its own date; without one, the one date far behind all others."""
    own = own_date(draft)
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
    works = {one.number for one in draft.passages if one.dates and _OF_A_WORK.search(one.text)}
    dated = sorted(
        (
            (found.value.earliest, passage, found)
            for passage, found in _past(draft)
            if found.value.earliest and passage.number not in works
        ),
        key=lambda one: (one[0], one[1].number, one[2].start),
    )
    steps = [(other[0] - one[0]).days for one, other in pairwise(dated[-STEPS:])]
    if len(dated) < 20 or steps[-1] < max(FAR_BEHIND, MUCH * max(steps[:-1])):
        return  # a text that ends with a few dates far apart is no text with one date far behind
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
            to_come = is_to_come(passage.text[near[0] : near[1]])
            if found.value.precision in ("day", "month") and not to_come and not _is_of_a_source(passage, found):
                yield passage, found


def _is_of_a_source(passage: Passage, found: Found[Edtf]) -> bool:
    """Whether a date says when a source was read; data that running text tells of as taken are a thing of the past."""
    return bool(passage.is_note or passage.addresses) and is_access(passage, found)


def _words(passage: Passage, found: Found[Edtf]) -> str:
    return passage.text[found.start : found.end]


RULE = Rule(
    ID,
    "Dates in an order that cannot be: read before published, covering years to come, after the text's own date",
    "warning",
    check,
    needs="two dates of one reference, a period with both ends, or a text with a date of its own",
)
