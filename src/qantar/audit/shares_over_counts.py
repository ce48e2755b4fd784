"""Percentages beside a count over its base, as many as a sentence holds: (18/41, 44 %); 44 % (18/41); 18/41 (44 %)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from qantar.audit.counts_of_shares import Share
from qantar.audit.no_shares import is_no_share
from qantar.audit.passages import Passage

_OVER = r"(?<![\d/.,–-])(\d{1,7})\s?/\s?(\d{1,7})(?![\d/]|[.,]\d)"
_PERCENT = r"\d{1,3}(?:[.,·]\d{1,3})?\s?%"
_BESIDE = re.compile(
    rf"{_OVER}(?:\s*[,;:=]\s*|\s*[(\[]\s*)(?P<behind>{_PERCENT})|(?P<before>{_PERCENT})\s*[(\[,;]\s*{_OVER}(?=\s*[)\],;])"
)


def shares_over_counts(passage: Passage) -> Iterator[Share]:
    """Every percentage that stands right beside a count over its base."""
    text = passage.text
    if "/" not in text or "%" not in text:
        return
    percents = {figure.start: figure for figure in passage.figures if figure.is_percent}
    for match in _BESIDE.finditer(text):
        place = match.start("behind") if match["behind"] else match.start("before")
        figure = percents.get(place)
        part, whole = (int(one) for one in (match.group(1, 2) if match["behind"] else match.group(5, 6)))
        if figure is None or figure.value.exact is None or figure.value.vague or not 0 < part <= whole:
            continue
        if not is_no_share(text, figure.start, figure.end):
            yield Share(passage, figure, part, whole, match.start(), match.end(), True)
