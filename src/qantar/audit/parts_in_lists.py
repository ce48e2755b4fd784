"""Lists whose lines give one number each, with their sum in the first line or the last, or in the words before them.

"Detained: / men – 110; / women – 345; / total – 455", "416 complaints were lodged: / 1. against the police: 169 / ...".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from qantar.audit.countable import counts_of
from qantar.audit.parts_and_totals import Part, Parts, amount_of
from qantar.audit.passages import Figure, Passage, Sentence
from qantar.audit.words_for_parts import MAY_GO_ON, SEVERAL, SOME, TOTAL_LABEL

LONGEST = 110  # characters of a line
MOST = 30  # lines of a list
_MARKER = re.compile(r"\W*(?:(?:\d{1,2}|[^\W\d_])[.)]\s)?")
#: What goes on behind a line's number is no longer the line: 12 of whom 4 ...
_ENDS_SOON = re.compile(r"(?:\s?\([^()]*\)|[\s–—-]*[^\W\d_]+\.?){0,4}\s*[;,.]?\s*(?:$|(?=[A-ZА-ЯӘҒҚҢӨҰҮҺІ]))")


class Item(NamedTuple):
    """One line's label and number, and the sign with which the line begins."""

    part: Part
    label: str
    sign: str

    @property
    def is_total(self) -> bool:
        """Whether it is called the sum of others."""
        return TOTAL_LABEL.search(self.label) is not None


def lines_of(passage: Passage) -> list[Item]:
    """The numbers of a line of a list, or of such lines joined, each with the words before it, or behind it."""
    text = passage.text
    if len(text) > LONGEST or not passage.has_digits or passage.paragraph.role not in ("body", "item", "heading"):
        return []
    marker = _MARKER.match(text)
    start = marker.end() if marker else 0
    sign = re.sub(r"\w+", "1", text[:start])
    counts = [(figure, one) for one in passage.sentences for figure in counts_of(one) if figure.start >= start]
    found: list[Item] = []
    for place, (figure, sentence) in enumerate(counts):
        stop = counts[place + 1][0].start if place + 1 < len(counts) else len(text)
        before, behind = text[start : figure.start], text[figure.end : stop]
        first = not re.search(r"[^\W\d_]", before)
        if not first and not _ENDS_SOON.match(behind):
            return []
        found.append(Item(Part(figure, sentence), behind if first else before, sign))
        start = figure.end
    return found


def parts_in_lists(passages: Sequence[Passage]) -> Iterator[Parts]:
    """Every list of lines whose sum is told."""
    run: list[Item] = []
    above: Passage | None = None  # what stands right above the list
    last: Passage | None = None
    own = [passage for passage in passages if passage.paragraph.role not in ("note", "page-number", "running-head")]
    for passage in [*own, None]:
        items = lines_of(passage) if passage is not None else []
        goes_on = run and items and (items[0].sign == run[-1].sign or items[-1].is_total or run[0].is_total)
        if not goes_on or len(run) >= MOST:
            yield from _summed(run, above)
            run, above = [], last
        run += items
        last = passage


def _summed(run: Sequence[Item], above: Passage | None) -> Iterator[Parts]:
    if len(run) < 3 or any(SOME.search(item.label) or SEVERAL.search(item.label) for item in run):
        return
    for total, items in ((run[-1], run[:-1]), (run[0], run[1:])):
        if total.is_total and not any(item.is_total for item in items):
            yield _as_told(total.part.figure, total.part.where, items, True)
            return
    lead = above.sentences[-1] if above is not None and above.sentences else None
    counts = counts_of(lead) if lead is not None else []
    if lead is None or len(counts) != 1 or any(amount_of(counts[0]) <= item.part.amount for item in run):
        return
    announced = lead.text.rstrip().endswith(":") or TOTAL_LABEL.search(lead.text[: counts[0].start - lead.start])
    if announced and not (MAY_GO_ON.search(lead.text) or SOME.search(lead.text)):
        yield _as_told(counts[0], lead, run, False)


def _as_told(total: Figure, where: Sentence, items: Sequence[Item], said: bool) -> Parts:
    parts = [item.part for item in items]
    for count in range(2, len(parts)):
        if not said and sum(part.amount for part in parts[:count]) == amount_of(total):
            parts = parts[:count]  # what stands below is another list
    return Parts(total, where, parts, said, listed=True, closed=said)
