"""The date that a text gives itself: a line of its own near its beginning, or when it was completed."""

from __future__ import annotations

import re
from datetime import date

from qantar.audit.answer import Place
from qantar.audit.draft import Draft
from qantar.audit.time_roles import roles_in
from qantar.values.prose_dates import find_dates

_COMPLETED = re.compile(
    r"\b(?:(?:report|thesis|text|manuscript|article|study|work)\b.{0,30}\b(?:completed|finished|submitted"
    r"|closed|dated|written)"
    r"|(?:completed|finished|submitted|dated|closed) (?:on|in)|date(?:d)?:|(?:работа|отч[её]т|текст|рукопись"
    r"|диссертаци|стать)\w*"
    r"\b.{0,30}\b(?:заверш|законч|окончен|сдан|подписан|составлен|датирован)\w*|(?:завершен|закончен|сдан"
    r"|подписан)\w*"
    r"|дата:|(?:жұмыс|есеп|мәтін|қолжазба|мақала)\w*\b.{0,30}\b(?:аяқтал|тапсырыл|жазыл|бітті)\w*|аяқталды|күні:)",
    re.IGNORECASE,
)


def own_date(draft: Draft) -> tuple[date, Place] | None:
    """The last day of the date that the text gives itself: a line of its own near its beginning, or "completed on"."""
    lines = draft.manuscript.lines
    for line in [*lines[:80], *lines[max(80, len(lines) - 30) :]]:
        text = line.text.strip()
        if len(text) > 90 or line.role not in ("body", "heading") or not any(map(str.isdigit, text)):
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
