"""A table whose cells are divided by bars (|), where a scanner or the width of a page has split some of them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from qantar.audit.table_tokens import CAPTION, are_years, bars, fit, is_ruler, tail_of

Cells = list[tuple[str, int]]
Read = tuple[int, int, Cells | None, list[Cells], bool]

_SHORT = 60  # characters of a line without bars that may be the rest of a cell
_REST = 12  # the same where a blank line stands before it
_BARS = re.compile(r"[|¦│]")


def read(texts: Sequence[str], place: int) -> Read | None:
    """The table that begins on a line, or None."""
    if bars(texts[place]) < 2 and not (
        bars(texts[place]) == 1 and bars(texts[place + 1] if place + 1 < len(texts) else "") == 1
    ):
        return None
    last = _end(texts, place)
    barred = [at for at in range(place, last + 1) if bars(texts[at])]
    if len(barred) < 2:
        return None
    return _made(texts, place, last)


def _end(texts: Sequence[str], place: int) -> int:
    """The last line: one with bars, or short ones that follow without a blank line between.

    A caption, or a second line that is underlined as the header is, begins the next table.
    """
    last = barred = place
    blank, ruled = 0, False
    for at in range(place + 1, len(texts)):
        text = texts[at]
        ruled = ruled or is_ruler(text)
        if bars(text):
            if ruled and at > barred + 1 and _is_underlined(texts, at):
                return barred
            last = barred = at
            blank = 0
        elif is_ruler(text):
            last = barred = at
            blank = 0
        elif CAPTION.match(text):
            break
        elif not text.strip():
            blank += 1
            if blank > 1:
                break
        elif len(text) > (_REST if blank else _SHORT):
            break
        else:
            last, blank = at, 0
    return last


def _is_underlined(texts: Sequence[str], at: int) -> bool:
    return at + 1 < len(texts) and is_ruler(texts[at + 1]) and not is_ruler(texts[at])


def cells_of(text: str, place: int) -> Cells:
    """The cells of a line with bars; a bar at its beginning or end opens or closes the row."""
    parts = [part.strip() for part in _BARS.split(text.strip())]
    if text.strip()[:1] in "|¦│":
        parts = parts[1:]
    if text.strip()[-1:] in "|¦│" and parts:
        parts = parts[:-1]
    cells = []
    for part in parts:
        years = part.split()
        several = len(years) > 1 and are_years(years)  # a bar between two years was not seen
        cells += [(year, place) for year in years] if several else [(part.replace("\\", ""), place)]
    return cells


def _made(texts: Sequence[str], first: int, last: int) -> Read | None:
    header = cells_of(texts[first], first)
    width = max(len(header), *(len(cells_of(texts[at], at)) for at in range(first, last + 1) if bars(texts[at])))
    rows: list[Cells] = []
    labels: list[tuple[str, int]] = []
    for at in range(first + 1, last + 1):
        text = texts[at]
        if not text.strip() or is_ruler(text):
            continue
        if bars(text) and (len(cells := cells_of(text, at)) >= min(width - 1, 2 + width // 2)):
            rows.append(cells)
        elif bars(text) and not rows:
            _continue(header, cells_of(text, at))
        elif len(figures := tail_of(text).figures) >= max(2, width - 1) and not tail_of(text).label:
            rows.append([(figure, at) for figure in fit(figures, width)])
        elif not rows and _is_open(header):
            _continue(header, [(text.strip(), at)])
        else:
            labels.append((text.strip(), at))
    if not rows:
        return None
    _give_labels(rows, labels, len(header))
    if all(len(row) == len(header) + 1 for row in rows):
        header = [("", header[0][1]), *header]
    return first, last, header, rows, True


def _is_open(header: Cells) -> bool:
    return any(_unfinished(text) for text, _ in header)


def _unfinished(text: str) -> bool:
    return text.endswith("-") or text.count("(") > text.count(")")


def _continue(header: Cells, parts: Cells) -> None:
    """Give the rest of header cells to those that are unfinished, in order."""
    waiting = [number for number, (text, _) in enumerate(header) if _unfinished(text)]
    for number, (part, _) in zip(waiting, parts, strict=False):
        text, place = header[number]
        header[number] = (text + part if text.endswith("-") else f"{text} {part}", place)


def _give_labels(rows: list[Cells], labels: Cells, width: int) -> None:
    """Words without bars around a row of as many figures as the header has cells are that row's label."""
    bare = [row for row in rows if len(row) == width and all(re.match(r"[\d\W]", text or "-") for text, _ in row)]
    if len(bare) == 1 == len(rows) and labels:
        bare[0].insert(0, (" ".join(text for text, _ in labels), labels[0][1]))
