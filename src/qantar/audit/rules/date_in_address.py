"""A date of publication that the web address beside it contradicts.

Newspapers and agencies put the day into the address: .../2022/01/26/..., ...-2022-01-26. The rule compares it with
the dates of the same reference. One of them must be that day, or its month; the day of reading ("accessed 16 May
2022") does not count. An address may carry the day before or after because of time zones, so one day off holds.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from qantar.audit.access_dates import is_access, is_issued
from qantar.audit.answer import Held
from qantar.audit.draft import Draft
from qantar.audit.passages import Passage
from qantar.audit.rules.rule import Finds, Rule, discrepancy
from qantar.values.edtf import Edtf
from qantar.values.found import Found

ID = "date-in-address"
NEAR = 30  # characters behind an address in which its date stands
REACH = 600  # characters of a reference before its address

_DAY = re.compile(r"(?<!\d)((?:19|20)\d\d)([-/_]?)(1[0-2]|0?[1-9])\2(3[01]|[12]\d|0?[1-9])(?![\d])")
_MONTH = re.compile(r"/((?:19|20)\d\d)/(1[0-2]|0[1-9])/")


def check(draft: Draft) -> Finds:
    """Hold the days in addresses against the dates beside them."""
    for passage in draft.passages:
        for start, end, since in _references(passage):
            in_address = day_in(passage.text[start:end])
            if in_address is not None:
                yield from _judge(passage, start, end, in_address, since)


def _references(passage: Passage) -> Iterator[tuple[int, int, int]]:
    """Each address, and where the reference that it belongs to begins: behind the address before it."""
    ends = [0, *(end for _, end in passage.addresses)]
    for (start, end), since in zip(passage.addresses, ends, strict=False):
        yield start, end, since


def day_in(address: str) -> tuple[date, date] | None:
    """The first and the last day that an address names."""
    path = address.split("?")[0].partition("://")[2].partition("/")[2]
    found = [match for match in _DAY.finditer(path) if match[2] or len(match[3]) == len(match[4]) == 2]
    if len(found) == 1:
        day = _as_day(int(found[0][1]), int(found[0][3]), int(found[0][4]))
        return (day, day) if day else None
    months = _MONTH.findall("/" + path)
    if len(months) == 1 and not found:
        year, month = int(months[0][0]), int(months[0][1])
        last = date(year + month // 12, month % 12 + 1, 1)
        return date(year, month, 1), date.fromordinal(last.toordinal() - 1)
    return None


def _as_day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _judge(passage: Passage, start: int, end: int, span: tuple[date, date], since: int) -> Finds:
    first, last = span
    since = max(since, start - REACH)  # a reference is short: the date of a long text is not that of what it links to
    dates = [found for found in passage.dates if since <= found.start < start and not is_access(passage, found)]
    dates += [found for found in passage.dates if end <= found.start < end + NEAR and not is_access(passage, found)]
    dates += [found for found in _far_behind(passage, start, end) if not is_access(passage, found)]
    known = [found for found in dates if found.value.precision in ("day", "month", "year") and found.value.earliest]
    place = passage.place(known[-1].start if known else start)
    if any(_touches(found.value, first, last) for found in known):
        yield Held(ID, place.line)
        return
    days = [found for found in known if found.value.precision == "day"]
    if len(days) != 1:
        return
    stated = passage.text[days[0].start : days[0].end]
    shown = first.isoformat() if first == last else first.isoformat()[:7]
    yield discrepancy(
        ID,
        "likely",
        passage.place(days[0].start, days[0].end),
        stated=stated,
        expected=shown,
        message=f"the address says {shown}, the reference {stated}",
        also=(passage.place(start, end),)
        if passage.paragraph.line_at(start) != passage.paragraph.line_at(days[0].start)
        else (),
    )


def _far_behind(passage: Passage, start: int, end: int) -> list[Found[Edtf]]:
    """Days that the sentence of the only address gives far behind it: <address> is the link to what appeared on ..."""
    if len(passage.addresses) != 1:
        return []
    last = passage.sentence_at(start).end
    far = [found for found in passage.dates if end + NEAR <= found.start < last]
    return [found for found in far if is_issued(passage, found)]


def _touches(date: Edtf, first: date, last: date) -> bool:
    assert date.earliest is not None
    assert date.latest is not None
    return date.earliest.toordinal() - 1 <= last.toordinal() and first.toordinal() <= date.latest.toordinal() + 1


RULE = Rule(
    ID,
    "A date of publication that its own web address contradicts",
    "warning",
    check,
    needs="a reference with a full date and an address that holds a day",
)
