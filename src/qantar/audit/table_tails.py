"""A table whose columns were run together: lines that end in figures, with labels over several lines."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from qantar.audit.table_bars import Cells, Read
from qantar.audit.table_tokens import CAPTION, Tail, are_years, bars, fit, names_counts, tail_of

_BETWEEN = 5  # lines of words between two rows
_LABEL_WORDS = 24
_HEADING_WORDS = 8
_ENOUGH = 40  # rows by which it shows whether this is a table
_ENDED = re.compile(r"[.?!:)…][\"”»’']?$")

_OF_WHICH = re.compile(r"(?:of which|of them|of these|including|в том числе|из них|оның ішінде|соның ішінде)\b")
_QUESTION = re.compile(
    r"\s*(?:question|вопрос|сұрақ)?\s*\d{1,3}[.)]\s*[^\W\d_]|\s*\d{1,3}-?\s?(?:сұрақ|вопрос)\b", re.IGNORECASE
)

Row = tuple[int, Tail]


def read(texts: Sequence[str], place: int) -> Read | None:
    """The table whose header or first row stands on a line, or None."""
    first = tail_of(texts[place]) if len(texts[place]) < 400 else None
    heads = first is not None and not first.figures and names_counts(texts[place])
    if heads and not bars(texts[place]) and place + 1 < len(texts) and bars(texts[place + 1]) > 1:
        return None  # a line of words above cells divided by bars is their caption
    if first is None or not (first.figures or heads) or not _may_begin(texts[place], first):
        return None
    if not _width(texts, _rows(texts, place, _ENOUGH)):
        return None
    rows = _rows(texts, place)
    width = _width(texts, rows)
    if not width:
        return None
    header: Cells | None = None
    if are_years(rows[0][1].figures) and len(rows) > 2 and not are_years(rows[1][1].figures):
        at, tail = rows.pop(0)
        header = [(tail.label, at), *((figure, at) for figure in tail.figures)]
        width = _width(texts, rows) or width
    elif heads:
        header = _split_header(texts[place], place, width)
    elif _is_compact(rows) and (above := _head_above(texts, rows)) is not None:
        header = _split_header(texts[above], above, width if rows[0][1].label else width - 1)
    body = _labelled(texts, header[0][1] if header else None, rows, width)
    last = max(rows[-1][0], _rest(texts, rows[-1][0], body))
    begin = header[0][1] if header else min([rows[0][0], *(at for _, at in body[0])])
    return begin, last, header, body, False


def _may_begin(text: str, tail: Tail) -> bool:
    if CAPTION.match(text) or len(tail.label.split()) > _LABEL_WORDS:
        return False
    return not tail.label or tail.label[:1].isupper() or not tail.label[:1].isalpha()


def _rows(texts: Sequence[str], place: int, most: int | None = None) -> list[Row]:
    """Lines that end in figures, from a place on, as long as few lines of words stand between them."""
    rows: list[Row] = []
    words = blanks = 0
    for at in range(place, len(texts)):
        text = texts[at]
        if not text.strip():
            blanks += 1
            if blanks > 3:
                break
            continue
        tail = tail_of(text) if len(text) < 400 else Tail(text, [], 0)
        if at > place and _begins_another(text, tail):
            break
        if tail.figures and len(tail.label.split()) <= _LABEL_WORDS and not CAPTION.match(text):
            if rows and words > _BETWEEN:
                break
            rows.append((at, tail))
            if len(rows) == most:
                break
            words = blanks = 0
        else:
            if blanks and _is_compact(rows) and (_ENDED.search(text) or len(text.split()) > _HEADING_WORDS):
                break  # prose behind a table whose rows follow each other line by line
            words += 1
            if words > _BETWEEN or CAPTION.match(text) or (rows and blanks and _ENDED.search(text) and len(text) > 90):
                break
            blanks = 0
    return rows


def _is_compact(rows: Sequence[Row]) -> bool:
    return len(rows) >= 3 and all(other - one == 1 for (one, _), (other, _) in pairwise(rows))


def _begins_another(text: str, tail: Tail) -> bool:
    """Whether a line is the header of the next table, or the number and words of the next question."""
    if tail.figures:
        return False
    return (names_counts(text) and len(text.split()) <= 5) or bool(_QUESTION.match(text))


def _width(texts: Sequence[str], rows: list[Row]) -> int:
    """How many figures the rows have; rows behind the last that fits are taken away. 0: this is no table."""
    if len(rows) < 2:
        return 0
    counts = Counter(len(tail.figures) for _, tail in rows)
    width = max((count for count in counts if counts[count] > 1), key=lambda count: (counts[count], count), default=0)
    fitting = (
        [number for number, (_, tail) in enumerate(rows) if len(fit(tail.figures, width)) == width] if width else []
    )
    if not fitting or fitting[0] > 1:
        return 0
    del rows[fitting[-1] + 1 :]
    if width == 1:
        return 1 if _is_list(texts, rows) else 0
    real = sum(sum(any(map(str.isdigit, figure)) for figure in tail.figures) > 1 for _, tail in rows)
    if real * 2 < len(rows):  # "- 40" is a dash and a number, and prose
        return 0
    good = [tail for _, tail in rows if not tail.label or _begins_a_label(tail.label)]
    return width if len(fitting) * 3 >= len(rows) * 2 and len(good) * 3 >= len(rows) * 2 else 0


def _begins_a_label(text: str) -> bool:
    return not text[:1].islower() or _OF_WHICH.match(text) is not None


def _is_list(texts: Sequence[str], rows: Sequence[Row]) -> bool:
    """Whether rows with one figure are a list, for one figure at the end of a line is common in prose.

    They must begin as labels do, be no years, and follow each other without blank lines, as paragraphs do not.
    """
    good = [
        tail
        for _, tail in rows
        if (tail.label[:1].isupper() or _OF_WHICH.match(tail.label)) and not are_years(tail.figures)
    ]
    steps = [(a, b) for (a, _), (b, _) in pairwise(rows)]
    close = sum(all(texts[at].strip() for at in range(a, b)) for a, b in steps)
    dense = rows[-1][0] - rows[0][0] < 3 * len(rows) and close * 2 >= len(steps)
    return dense and len(good) >= 3 and len(good) * 5 >= len(rows) * 4


def _split_header(text: str, place: int, width: int) -> Cells:
    words = text.split()
    cut = max(1, len(words) - width)
    return [(" ".join(words[:cut]), place), *((word, place) for word in words[cut:])]


def _head_above(texts: Sequence[str], rows: Sequence[Row]) -> int | None:
    """The line of heads between a caption and rows that follow each other and have each a label, or none."""
    labels = {bool(tail.label) for _, tail in rows}
    at = rows[0][0] - 1
    text = texts[at].strip() if at > 0 else ""
    if (
        len(labels) != 1
        or not text[:1].isupper()
        or CAPTION.match(text)
        or _ENDED.search(text)
        or tail_of(text).figures
    ):
        return None
    above = [texts[line] for line in range(at - 1, max(at - 7, -1), -1) if texts[line].strip()]
    captioned = any(CAPTION.match(line) for line in above)
    return at if captioned and len(text.split()) <= _HEADING_WORDS else None


def _labelled(texts: Sequence[str], header: int | None, rows: Sequence[Row], width: int) -> list[Cells]:
    """Rows with the lines of words around them given to the row they belong to."""
    labels = [[(tail.label, at)] if tail.label else [] for at, tail in rows]
    if header is not None:
        between = [at for at in range(header + 1, rows[0][0]) if texts[at].strip()]
        labels[0] = [*((texts[at].strip(), at) for at in between), *labels[0]]
    elif not labels[0]:
        above = _above(texts, rows[0][0])
        labels[0] = [(texts[at].strip(), at) for at in above]
    for number in range(len(rows) - 1):
        between = [at for at in range(rows[number][0] + 1, rows[number + 1][0]) if texts[at].strip()]
        cut = _cut(texts, between, rows[number][1], rows[number + 1][1])
        labels[number] += [(texts[at].strip(), at) for at in between[:cut]]
        labels[number + 1] = [*((texts[at].strip(), at) for at in between[cut:]), *labels[number + 1]]
    made: list[Cells] = []
    for (at, tail), label in zip(rows, labels, strict=True):
        figures = fit(tail.figures, width)
        if not label and len(figures) == width + 1:
            label = [(figures.pop(0), at)]  # a year or a number is the row's label
        first = (" ".join(text for text, _ in label), label[0][1] if label else at)
        made.append([first, *((figure, at) for figure in figures)])
    if not any(label for label in labels) and all(not row[0][0] for row in made):
        made = [row[1:] for row in made]
    return made


def _above(texts: Sequence[str], place: int) -> list[int]:
    found: list[int] = []
    for at in range(place - 1, max(place - 4, -1), -1):
        if texts[at].strip():
            found.insert(0, at)
            if texts[at].strip()[:1].isupper():
                return found
    return []


def _cut(texts: Sequence[str], between: Sequence[int], before: Tail, after: Tail) -> int:
    """How many of the lines between two rows belong to the first: a label begins with a capital and goes on without."""
    costs = []
    for cut in range(len(between) + 1):
        first = texts[between[cut]].strip() if cut < len(between) else after.label
        last = texts[between[cut - 1]].strip() if cut else before.label
        cost = 2.0 * first[:1].islower() + 0.5 * (bool(last) and not _ENDED.search(last))
        cost += 3.0 * (cut == len(between) and not after.label) + 1.0 * (cut > 0 and bool(_ENDED.search(before.label)))
        cost += 1.0 * (cut > 0 and texts[between[0]].strip()[:1].isupper())
        costs.append((cost + 0.1 * abs(len(between) - 2 * cut), cut))
    return min(costs)[1]


def _rest(texts: Sequence[str], last: int, body: list[Cells]) -> int:
    """Lines behind the last row that go on with its label; gives the last of them."""
    for at in range(last + 1, min(last + 3, len(texts))):
        text = texts[at].strip()
        label, place = body[-1][0]
        if not text or not text[:1].islower() or _ENDED.search(label):
            break
        body[-1][0] = (f"{label} {text}".strip(), place)
        last = at
    return last
