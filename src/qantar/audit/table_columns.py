"""A table whose columns are set apart by tabs or by two spaces and more, one under the other."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

from qantar.audit.table_bars import Cells, Read
from qantar.audit.table_tokens import is_ruler

_NEAR = 3  # characters by which cells of a column may stand apart
_ENOUGH = 12  # rows, one of which must hold figures
_FIGURE = re.compile(r"\W{0,2}\d[\d.,  ]*\s?%?$")
_WIDEST = 20_000  # characters of a line


def read(texts: Sequence[str], place: int) -> Read | None:
    """The table that begins on a line, or None."""
    first = _chunks(texts[place])
    if len(first) < 2 or texts[place].count("|") > 1:
        return None
    block = [(place, first)]
    gap = 0
    for at in range(place + 1, len(texts)):
        chunks = _chunks(texts[at])
        if len(block) == _ENOUGH and not _holds_figures([chunks for _, chunks in block]):
            return None
        if not chunks:
            gap += 1
            if gap > 1:
                break
        elif len(chunks) > 1 and _aligned(block[-1][1], chunks, texts[at]):
            block.append((at, chunks))
            gap = 0
        elif len(chunks) == 1 and not gap and chunks[0][0] > 1 and len(chunks[0][2]) < 60:
            block.append((at, chunks))  # the rest of a cell
        elif is_ruler(texts[at]):
            gap = 0
        else:
            break
    full = [chunks for _, chunks in block if len(chunks) > 1]
    if len(full) < 2 or not _holds_figures(full) or not _is_regular(full):
        return None
    while len(block[-1][1]) == 1 and block[-1][1][0][0] == 0:
        block.pop()
    return _made(block)


def _holds_figures(rows: Sequence[list[tuple[int, int, str]]]) -> bool:
    return any(re.match(r"\W{0,2}\d", text) for chunks in rows for _, _, text in chunks[1:])


def _is_regular(rows: Sequence[list[tuple[int, int, str]]]) -> bool:
    """Whether most rows have as many cells; otherwise the gaps say nothing."""
    counts = Counter(len(chunks) for chunks in rows)
    return counts.most_common(1)[0][1] * 5 >= len(rows) * 3


@lru_cache(maxsize=256)
def _chunks(text: str) -> list[tuple[int, int, str]]:
    if len(text) > _WIDEST or not text.strip() or ("  " not in text.strip() and "\t" not in text.strip()):
        stripped = text.strip()
        return [(len(text) - len(text.lstrip()), len(text.rstrip()), stripped)] if stripped else []
    chunks, start = [], None
    for match in re.finditer(r"\S+", text):
        gap = text[start[1] : match.start()] if start else ""
        if start and "\t" not in gap and len(gap) < 2:
            start = (start[0], match.end())
        else:
            if start:
                chunks.append((*start, text[start[0] : start[1]]))
            start = (match.start(), match.end())
    if start:
        chunks.append((*start, text[start[0] : start[1]]))
    return chunks


def _aligned(before: Sequence[tuple[int, int, str]], here: Sequence[tuple[int, int, str]], text: str) -> bool:
    """Whether cells begin or end under each other, or tabs or as many figures make as many of them."""
    as_many = len(before) == len(here) and _are_figures(here)
    if "\t" in text or (as_many and (len(here) > 2 or _are_figures(before))):
        return True
    near = 0
    for start, end, _ in here[1:]:
        near += any(abs(start - s) <= _NEAR or abs(end - e) <= _NEAR for s, e, _ in before[1:] or before)
    return near * 2 >= len(here) - 1


def _made(block: Sequence[tuple[int, list[tuple[int, int, str]]]]) -> Read:
    model = max((chunks for _, chunks in block), key=len)
    rows: list[Cells] = []
    for at, chunks in block:
        if len(chunks) == 1 and rows:
            column = _column(chunks[0], model)
            text, where = rows[-1][column] if column < len(rows[-1]) else ("", at)
            if column < len(rows[-1]):
                rows[-1][column] = (f"{text} {chunks[0][2]}", where)
            continue
        if len(chunks) == len(model):
            rows.append([(text, at) for _, _, text in chunks])
            continue
        row: Cells = [("", at)] * len(model)
        for chunk in chunks:
            column = _column(chunk, model)
            row[column] = (f"{row[column][0]} {chunk[2]}".strip(), at)
        rows.append(row)
    header = rows.pop(0) if _is_header(rows) else None
    return block[0][0], block[-1][0], header, rows, True


def _are_figures(chunks: Sequence[tuple[int, int, str]]) -> bool:
    return all(_FIGURE.match(text) for _, _, text in chunks[1:])


def _column(chunk: tuple[int, int, str], model: Sequence[tuple[int, int, str]]) -> int:
    middle = (chunk[0] + chunk[1]) / 2
    return min(range(len(model)), key=lambda number: abs(middle - (model[number][0] + model[number][1]) / 2))


def _is_header(rows: Sequence[Cells]) -> bool:
    """The first row is a header if it holds no figures but years where the others hold figures."""
    if len(rows) < 2:
        return False
    first = [text for text, _ in rows[0][1:] if text]
    return all(not re.match(r"\W?\d", text) or re.match(r"(?:1[89]|20)\d\d(?!\d)", text) for text in first)
