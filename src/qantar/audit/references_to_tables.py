"""Where a text refers to tables, figures and charts by number, and to whose: its own or another work's."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from qantar.audit.draft import Draft
from qantar.audit.numbered_things import as_figures, caption_label
from qantar.audit.passages import Passage

_TABLES = r"(?:tables?|tab\.|таблиц\w*|табл\.|кесте)"
_FIGURES = r"(?:figures?|figs?\.?|рисун\w*|рис\.|сурет)"
_NUMBER = r"(?:\d{1,3}(?:\.\d{1,2}){0,2}|(?-i:V|X|[IVX]{2,6}))"
_REFERENCE = re.compile(
    rf"(?<!\w)(?:(?P<kind>{_TABLES}|{_FIGURES}|charts?)\s*(?:number|No\.?|№)?\s*(?P<number>{_NUMBER})\b(?![.,]\d|-\w)"
    rf"(?:\s?(?:and|&|,|и|[–—-])\s?(?P<second>\d{{1,3}})\b(?![.,]?\d|\s?%|\s[^\W\d_]{{4,}}s\b))?"
    r"|(?:(?P<kk>(?<![\d.,])\d{1,3}(?:\.\d{1,2}){0,2})\s?-\s?|№\s?(?P<no>\d{1,3})\s)(?P<kind_kk>кесте|сурет)\w*)",
    re.IGNORECASE,
)
_ANOTHERS = re.compile(
    r"\s*in\s(?:S\d|the supplement)|\s*of\s(?-i:[A-Z][a-z]+)\s(?:and|et|&)\s"
    r"|\s*(?:of|in|from)\s+(?!this\b"
    r"|chapter\b|section\b|the (?:text|thesis|next|previous|present)\b)(?:the"
    r"|an?|his|her|its|their|that)\b"
    r"|\s+(?:из\s+|от\s+)?(?:(?!этого|данного|настоящего|нашего)[^\W\d_]+(?:ого|его|ой|ей|их|ых)\s+){0,3}(?:ежегодник"
    r"|отч[её]т|доклад|сборник|закон|справочник|бюллетен|книг|исследовани)",
    re.IGNORECASE,
)
_ANOTHERS_KAZAKH = re.compile(r"(?<!жұмыс)[^\W\d_](?:ның|нің|дың|дің|тың|тің)\s+$")
_OWN_KAZAKH = re.compile(r"(?:осы|бұл|біздің)\s+\w+\s+$|біздің\s+$", re.IGNORECASE)
#: [24], Fig. 1; Pilsbry 1921, fig. 2; p. 71-74, figs. 1-9; pl. 21, fig. 1.
_CITED = re.compile(
    r"(?:\[[\d,;\s–-]+\]|(?:19|20)\d\d[a-z]?\)?|\b(?:pl|pls|pp?|vol|с|стр|бет)\.\s?[\dIVX]+(?:[–-]\d+)?"
    r"|\bet al\.)[,:;]\s?$",
    re.IGNORECASE,
)
_KINDS = {
    "tab": "table",
    "таб": "table",
    "кес": "table",
    "fig": "figure",
    "рис": "figure",
    "сур": "figure",
    "cha": "chart",
    "диа": "chart",
}


class Referred(NamedTuple):
    """What a reference points to, where it stands, and the numbers that it names."""

    kind: str
    start: int
    end: int
    text: str
    numbers: list[str]


def references_in(passage: Passage) -> Iterator[Referred]:
    """The references of a passage to tables, figures and charts; those to another work's are left out."""
    is_caption = passage.paragraph.role == "caption" and caption_label(passage.text) is not None
    if is_caption or not passage.has_digits:
        return
    for match in _REFERENCE.finditer(passage.text):
        start, end = match.span()
        if passage.in_address(start) or _of_another_work(passage.text, start, end):
            continue
        kind = _KINDS[(match["kind"] or match["kind_kk"])[:3].lower()]
        if match["second"] is None and (match["kind"] or "").lower() == "figures" and "." not in match["number"]:
            continue  # one number is of no figures: in absolute figures 358
        named = [match["number"] or match["kk"] or match["no"], match["second"]]
        yield Referred(kind, start, end, match.group(), [as_figures(one) for one in named if one])


def lines_begun_as_captions(draft: Draft) -> dict[tuple[str, str], set[int]]:
    """The lines that begin as a caption does, also those that seem to go on: behind the words of a drawing, say."""
    found: dict[tuple[str, str], set[int]] = {}
    for line in draft.manuscript.lines:
        label = caption_label(line.text) if line.role not in ("blank", "note", "running-head") else None
        if label is not None:
            found.setdefault((label.kind, label.number), set()).add(line.number)
    return found


def _of_another_work(text: str, start: int, end: int) -> bool:
    """Whether a table or figure is said to be another work's: table 30 of the yearbook, жылнамасының 31-кестесі."""
    before = text[max(0, start - 32) : start]
    if _CITED.search(before):
        return True
    return _ANOTHERS.match(text[end : end + 50]) is not None or (
        _ANOTHERS_KAZAKH.search(before) is not None and _OWN_KAZAKH.search(before) is None
    )
