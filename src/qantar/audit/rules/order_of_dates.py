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
from datetime import date, timedelta

from qantar.audit.access_dates import is_access
from qantar.audit.answer import Held, Place
from qantar.audit.asserting import is_asserted
from qantar.audit.begun_and_ended import begun_and_ended
from qantar.audit.draft import Draft
from qantar.audit.passages import Passage
from qantar.audit.rules.date_in_address import day_in
from qantar.audit.rules.rule import Finds, Rule, discrepancy
from qantar.audit.spans_of_time import spans_in, told_on
from qantar.audit.time_roles import roles_in
from qantar.audit.year_spans import YearSpan, year_spans
from qantar.values.edtf import Edtf
from qantar.values.found import Found
from qantar.values.prose_dates import find_dates

ID = "order-of-dates"
FAR_BEHIND = 60  # days
LONGEST_REPORT = 25  # years that a report covers; longer ones in brackets are lives

_TO_COME = re.compile(
    r"\b(?:will|shall|(?:is|are) to|planned|scheduled|expected|forecast\w*|project(?:ed|ion)\w*|upcoming|going to"
    r"|plans?|target\w*"
    r"|goal\w*|strategy|would|aims?|will be|to be|future|estimated|programme|program"
    r"|будет|будут|планиру\w+|прогноз\w*|ожида\w+|намечен\w*|предсто\w+|намерен\w*|должн\w+|должен|стратеги\w+"
    r"|жоспар\w*|болжам\w*|мақсат\w*|тиіс|\w+(?:мақ|мек|бақ|бек|пақ|пек)(?:шы|ші)?)\b",
    re.IGNORECASE,
)
_A_YEAR = re.compile(r"(?<![\d.,/№-])(?:19|20)\d\d(?![\d%]|[.,]\d|-\d)")
_WORK = (
    r"(?:handbook|report|study|yearbook|book|survey|review|monograph|directory|edition|volume|article|paper|chronicle"
    r"|bulletin|register|catalogue|digest|отч[её]т|доклад|исследован|ежегодник|книг|обзор|монографи|справочник|издани"
    r"|том|dissertation|thesis|statistics|диссертац|статистик"
    r"|стать|хроник|бюллетен|сборник|каталог|есеп|баяндама|зерттеу|жылнама|кітап|шолу|монография|анықтама|мақала"
    r"|шежіре)"
)
_WORK_BEHIND = re.compile(rf"\s(?:года?\s|жылғы\s|жылы шыққан\s)?(?:\w+\s)?{_WORK}", re.IGNORECASE)
_WORK_BEFORE = re.compile(rf"\b{_WORK}[^.;()]{{0,40}}\(\s*$", re.IGNORECASE)
_WORK_OF = re.compile(rf"\b{_WORK}\w*\s(?:of\s|from\s|за\s|от\s)?$", re.IGNORECASE)  # a monograph of 2013 traces ...
_COVERS = re.compile(
    r"\b(?:cover(?:s|ed|ing)?|span\w*|list(?:s|ed|ing)?|trac(?:es|ed|ing)|follow(?:s|ed|ing)?|describ\w+|count(?:s"
    r"|ed)|gives?"
    r"|deals?|охват\w+|перечисл\w+|прослежива\w+|описыва\w+|считает|содержит|да[её]т|қамти\w*|қамтыған|тізеді"
    r"|қарастыр\w+|сипатта\w+|санайды)(?!\w)",
    re.IGNORECASE,
)
_IMPRINT = re.compile(
    r"\b\d{1,4}\s?(?:pp?|с|б)\.|\bPress\b|publish|изд-во|издательств|баспа|\s//\s|\[Электрон|URL|\bpp?\.\s?\d|ISBN",
    re.IGNORECASE,
)
# Verbs of the past in the three languages, and of what is or will be.
_PAST = re.compile(
    r"\b(?:was|were|had|did|took|began|came|met|went|fell|broke|held|gave|said|saw|made|left|wrote|spoke|won|lost"
    r"|[a-z]{2,}ed"
    r"|(?-i:[а-яё]{2,}(?:л|ла|ло|ли)(?:сь|ся)?)|(?-i:[а-яё]{2,}(?:ан|ен|ён)(?:а|о|ы)?)|[а-яё]+вш\w+"
    r"|[а-яёәғқңөұүһі]{2,}(?:(?<![иый])(?<!ла)(?<!ле)(?<!на)(?<!не)(?<!өте)(?<!бере)(?<!кете)[дт][ыі]|[ғг][ае]н"
    r"|[қк][ае]н)(?:да|де|нан|нен|ға|ге)?)(?!\w)",
    re.IGNORECASE,
)
# In Kazakh the last word of the sentence gives the time.
_KAZAKH_TO_COME = re.compile(
    r"[әғқңөұүһі][^.!?]*(?<=[^\W\d_])(?:[трспбзнл]еді|[лн]ады|йды|йді)[\s.»)]*$", re.IGNORECASE
)
_NOT_YET = re.compile(
    r"\b(?:is|are|expires?|begins?|ends?|starts?|opens?|takes?|comes?|[а-яё]{2,}(?:[её]т|ит|ют|ут|ат|ят)(?:ся)?"
    r"|[а-яёәғқңөұүһі]{2,}(?:ады|еді|йды|йді))(?!\w)",
    re.IGNORECASE,
)
_UNTIL = re.compile(r"\b(?:by|until|before|к|до|дейін)(?!\w)", re.IGNORECASE)
_COMPLETED = re.compile(
    r"\b(?:(?:report|thesis|text|manuscript|article|study|work)\b.{0,30}\b(?:completed|finished|submitted"
    r"|closed|dated|written)"
    r"|(?:completed|finished|submitted|dated|closed) (?:on|in)|date(?:d)?:|(?:работа|отч[её]т|текст|рукопись"
    r"|диссертаци|стать)\w*"
    r"\b.{0,30}\b(?:заверш|законч|окончен|сдан|подписан|составлен|датирован)\w*|(?:завершен|закончен|сдан|подписан)\w*"
    r"|дата:|(?:жұмыс|есеп|мәтін|қолжазба|мақала)\w*\b.{0,30}\b(?:аяқтал|тапсырыл|жазыл|бітті)\w*|аяқталды|күні:)",
    re.IGNORECASE,
)
_PUBLISHED = re.compile(
    r"publish|released|issued|print(?:ed|ing)|appeared|came out|опубликован|издан|выш(?:ел|ла|ло|ли|едш\w+)\b|напечатан"
    r"|выпущен"
    r"|defended|made public|защищен|защищён|защитил|обнародова|обнародов|қорғал"
    r"|жарияла|шығарыл|шыққан|шықты|басылған|басылып|басылды|жарық көр",
    re.IGNORECASE,
)
_OF_A_WORK = re.compile(f"{_IMPRINT.pattern}|{_PUBLISHED.pattern}|{_WORK}", re.IGNORECASE)
# An entry of a list of works: Author (2013). Title ...; Author. Title. City, 2013.
_REFERENCE = re.compile(
    r"^\W{0,3}[^.!?()]{2,90}\((?:19|20)\d\d[a-z]?\)[.,:]\s|[.;/—–]\s(?:[A-ZА-ЯЁӘҒҚҢӨҰҮҺІ][\w-]*\.?\s?){1,3}(?:\s?:[^.;]{2,60})?"
    r",\s(?:19|20)\d\d(?:\s?[гж])?\.?\s*$"
)
_PLAN = re.compile(
    r"\b(?:forecast|outlook|strateg|plan|programme|program|projection|scenario|agenda|roadmap|framework|прогноз|стратег"
    r"|budget|draft|tender|grant|contract|term of|(?:law|act|decree) (?:of|on|no)\b|convention|forthcoming|in press"
    r"|программ|план|концепц|бюджет|проект|грант|договор|(?:закон|указ|постановлени)\w* (?:о|об|от)\b|созыв|в печати"
    r"|болжам|жоспар|бағдарлама|жоба|заң\b|жарлық|шарт)",
    re.IGNORECASE,
)


def check(draft: Draft) -> Finds:
    """Look at the order of the dates of every reference, every period and the whole text."""
    for passage in draft.passages:
        yield from _ends_before_it_begins(passage)
        if passage.is_note or passage.addresses:
            yield from _read_before_published(passage)
        if passage.is_note or passage.addresses or _OF_A_WORK.search(passage.text) or _REFERENCE.search(passage.text):
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
    if not passage.dates:
        return
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


def _read_before_published(passage: Passage) -> Finds:
    read = [found for found in passage.dates if is_access(passage, found)]
    if len(read) != 1 or read[0].value.latest is None or read[0].value.precision != "day":
        return
    day, stated = read[0].value.latest, _words(passage, read[0])
    place = passage.place(read[0].start, read[0].end)
    published = [
        (found.value.earliest, _words(passage, found))
        for found in passage.dates
        if found.end <= read[0].start and found.value.precision in ("day", "month") and found.value.earliest
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


def _covers_what_comes_after(passage: Passage) -> Finds:
    """A report that covers years, and the year in which it came out, which must be no earlier than the last of them."""
    text = passage.text
    spans = [span for span in year_spans(text) if not passage.in_address(span.start) and span.first < span.last]
    if len({(span.first, span.last) for span in spans}) != 1 or _PLAN.search(text) or _is_lifetime(text, spans[0]):
        return
    span = spans[0]
    dates = _publication(passage, spans)
    if len(dates) != 1:
        return
    (year, start, end, said) = dates[0]
    place = passage.place(start, end)
    if span.last <= year:
        yield Held(ID, place.line)
    elif span.first <= year or said:
        stated = text[start:end]
        message = f"what covers {span.text} was published in {stated}, before those years were over"
        also = (passage.place(span.start, span.end),)
        expected = f"{span.last} or later"
        yield discrepancy(ID, "likely", place, stated=stated, expected=expected, message=message, also=also)


def _publication(passage: Passage, spans: list[YearSpan]) -> list[tuple[int, int, int, bool]]:
    """The year of each date that may be that of publication, where it stands, and whether the text says so."""
    text = passage.text
    dated = [found for found in passage.dates if found.value.precision in ("day", "month") and found.value.latest]
    known = [
        (found.value.latest.year, found.start, found.end, _is_published(text, found.start, found.end))
        for found in dated
        if found.value.latest and not is_access(passage, found)
    ]
    for match in _A_YEAR.finditer(text):
        taken = any(span.start <= match.start() < span.end for span in spans) or passage.in_address(match.start())
        if taken or any(found.start <= match.start() < found.end for found in dated):
            continue
        if any(found.start <= match.start() < found.end and is_access(passage, found) for found in passage.dates):
            continue
        said = _is_published(text, match.start(), match.end())
        known.append((int(match.group()), match.start(), match.end(), said))
    named = [one for one in known if one[3]]
    sentence = passage.sentence_at(spans[0].start)
    if not named and _PUBLISHED.search(sentence.text):
        named = [(*one[:3], True) for one in known if sentence.start <= one[1] < sentence.end]
    of_a_work = passage.is_note or passage.addresses or _IMPRINT.search(text) or _REFERENCE.search(text)
    return named or (known if of_a_work else [])


def _is_published(text: str, start: int, end: int) -> bool:
    """Whether a date is said to be that of publication: published in 2015; 2012 жылы жарияланды."""
    before, behind = text[max(0, start - 30) : start], text[end : end + 40]
    if _WORK_OF.search(before) and _COVERS.search(text):
        return True
    if _WORK_BEHIND.match(behind) or (_WORK_BEFORE.search(text[max(0, start - 70) : start]) and _COVERS.search(text)):
        return True
    return _PUBLISHED.search(f"{before} {behind}") is not None


def _is_lifetime(text: str, span: YearSpan) -> bool:
    """(1931-1998) behind a name."""
    return span.last - span.first > LONGEST_REPORT and text[max(0, span.start - 1) : span.start] == "("


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
            to_come = _is_to_come(passage.text[near[0] : near[1]])
            if found.value.precision in ("day", "month") and not to_come and not is_access(passage, found):
                yield passage, found


def _is_to_come(text: str) -> bool:
    """Whether what stands around a date tells of the future: by its words, or because no verb of it is past."""
    if _TO_COME.search(text) or _KAZAKH_TO_COME.search(text):
        return True
    past = _PAST.search(text) is not None
    return not past and (_NOT_YET.search(text) is not None or _UNTIL.search(text) is not None)


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
        on_its_own = len(words) <= 4 and not roles_in(rest) and not text.endswith((".", ";", ",")) and line.number <= 40
        if on_its_own or (len(words) <= 12 and _COMPLETED.search(rest)):
            return found[0].value.latest, draft.line(line.number)
    return None


def _words(passage: Passage, found: Found[Edtf]) -> str:
    return passage.text[found.start : found.end]


RULE = Rule(
    ID,
    "Dates in an order that cannot be: read before published, covering years to come, after the text's own date",
    "warning",
    check,
    needs="two dates of one reference, a period with both ends, or a text with a date of its own",
)
