"""The lines of a page of a PDF: parts that stand beside each other are one line, wide gaps and raised figures show."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import pypdfium2

_GLUED = re.compile(
    r"(?<=[^\W\d_])\d{1,3}(?!\w)|(?<=[.,;:!?)\]»”\"’'%])\d{1,3}(?![\w%]|[.,]\d)|(?P<run>\d{2,20}(?!\w))"
)
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_SMALLER = 0.82  # of the size of what stands before: figures so small are raised
_ORDINARY = 60  # characters that a line of prose has at least
_MOST_WRAPPED = 4  # lines of a cell beside which figures stand
_PADDING = 1.0  # of the height of a letter, between the words of a cell and the next
_MOST_IN_ROW = 160  # characters of a line that may be a row of a table


class PdfLine(NamedTuple):
    """A line and the place of each of its characters on the page; `foot` is that of its lowest, if not its first."""

    text: str
    places: Sequence[int]
    foot: int | None = None


def lines_of_page(page: pypdfium2.PdfTextPage) -> Iterator[str]:
    """The lines of a page; where the page leaves more room than between lines, a blank one."""
    text = page.get_text_range()
    if len(text) != page.count_chars():  # places in the text are not places on the page
        yield from text.split("\r\n")
        return
    lines = _joined(page, text)
    bottoms = [_bottom(page, line) for line in lines]
    steps = sorted(a - b for a, b in pairwise(bottoms) if a is not None and b is not None and a - b > 4)
    usual = steps[len(steps) // 4] if steps else 0.0
    longest = max(_ORDINARY, *(len(line.text) for line in lines))
    before = None
    for line, bottom in zip(lines, bottoms, strict=True):
        if before is not None and bottom is not None and before - bottom > 1.45 * usual > 0:
            yield ""
        before = bottom if bottom is not None else before
        if line.foot is not None:
            before = float(page.get_charbox(line.foot, loose=True)[1])
        yield _shown(page, line, longest)


def _joined(page: pypdfium2.PdfTextPage, text: str) -> list[PdfLine]:
    """The lines, with the parts of one joined that raised figures or cells of a table have divided."""
    lines: list[PdfLine] = []
    start = 0
    for part in text.split("\r\n"):
        line = PdfLine(part, range(start, start + len(part)))
        start += len(part) + 2
        if lines and _goes_on(page, lines[-1], line):
            lines[-1] = _together(page, lines[-1], line)
        elif wrapped := _wrapped(page, lines[-_MOST_WRAPPED:], line):
            lines[-wrapped:] = [_beside(page, lines[-wrapped:], line)]
        else:
            lines.append(line)
    return lines


def _goes_on(page: pypdfium2.PdfTextPage, before: PdfLine, line: PdfLine) -> bool:
    """Whether a part of a line stands right of the one before, at its height."""
    if not line.text.strip() or not before.text.strip():
        return False
    last, first = _meeting(before, line)
    if not before.text[last].isdigit() and not line.text[first].isdigit():
        return False
    left, low, right, high = page.get_charbox(before.places[last], loose=True)
    left_next, low_next, _, high_next = page.get_charbox(line.places[first], loose=True)
    shared = min(high, high_next) - max(low, low_next)
    return bool(left_next >= right - 1 > left and shared > 0.4 * min(high - low, high_next - low_next))


def _together(page: pypdfium2.PdfTextPage, before: PdfLine, line: PdfLine) -> PdfLine:
    """Two parts of a line as one, with a space between unless they touch: no figure is ever made of two."""
    last, first = _meeting(before, line)
    box, next_box = (page.get_charbox(at, loose=True) for at in (before.places[last], line.places[first]))
    room = (next_box[0] - box[2]) / max(box[3] - box[1], 4.0)
    if before.text[last].isdigit() and line.text[first].isdigit():
        smaller = _is_smaller(page, line.places[first], before.places[last])
        touch = room < 0.25 if smaller else room < 0.1 and abs(next_box[1] - box[1]) < 1
    else:
        touch = room < 0.25
    spaced = last + 1 < len(before.text) or first > 0
    space, place = ("", []) if touch or spaced else (" ", [before.places[-1]])
    return PdfLine(before.text + space + line.text, [*before.places, *place, *line.places], before.foot)


def _wrapped(page: pypdfium2.PdfTextPage, cell: Sequence[PdfLine], line: PdfLine) -> int:
    """How many of the lines before are those of a narrow cell, at whose first one the figures of its row stand."""
    if not re.match(r"\W{0,2}\d", line.text):
        return 0
    left, low, _, high = page.get_charbox(line.places[0], loose=True)
    for count, before in enumerate(reversed(cell), 1):
        if not re.search(r"[^\W\d_]\W{0,2}$", before.text.rstrip()):
            return 0
        box = page.get_charbox(before.places[len(before.text.rstrip()) - 1], loose=True)
        if box[2] >= left:
            return 0
        if min(high, box[3]) - max(low, box[1]) > 0.4 * (high - low):
            return count if count > 1 else 0
        if box[1] > low:  # the line of before stands higher already
            return 0
    return 0


def _beside(page: pypdfium2.PdfTextPage, cell: Sequence[PdfLine], line: PdfLine) -> PdfLine:
    """The lines of a narrow cell as one, and the figures of its row behind them."""
    left = page.get_charbox(line.places[0], loose=True)[0]
    text, places = cell[0].text.rstrip(), list(cell[0].places[: len(cell[0].text.rstrip())])
    for part in cell[1:]:
        box, first = (page.get_charbox(at, loose=True) for at in (places[-1], part.places[0]))
        full = box[2] + first[2] - first[0] + _PADDING * (first[3] - first[1]) > left
        broken = full and part.text[0].islower() and " " not in f"{text}{part.text.strip()}"
        if not broken:
            text, places = f"{text} ", [*places, places[-1]]
        text, places = text + part.text.rstrip(), [*places, *part.places[: len(part.text.rstrip())]]
    return PdfLine(f"{text} {line.text}", [*places, places[-1], *line.places], cell[-1].places[0])


def _meeting(before: PdfLine, line: PdfLine) -> tuple[int, int]:
    """Where the last character of one part and the first of the next stand in their texts."""
    return len(before.text.rstrip()) - 1, len(line.text) - len(line.text.lstrip())


def _bottom(page: pypdfium2.PdfTextPage, line: PdfLine) -> float | None:
    """The height on the page at which a line stands, by its first letter or figure."""
    for place, char in enumerate(line.text[:40]):
        if char.isalnum():
            return float(page.get_charbox(line.places[place], loose=True)[1])
    return None


def _shown(page: pypdfium2.PdfTextPage, line: PdfLine, longest: int) -> str:
    """The line with raised figures as such, and two spaces where the page has a wide gap between words."""
    text = _with_raised(page, line)
    figures = len(re.findall(r"\d+", text))
    if text.count(" ") < 1 or len(text) > _MOST_IN_ROW or (len(text) > 0.75 * longest and figures < 2):
        return text
    parts, start = [], 0
    for match in re.finditer(r"(?<=\S) (?=\S)", text):
        left = page.get_charbox(line.places[match.start() - 1], loose=True)
        right = page.get_charbox(line.places[match.end()], loose=True)
        if right[0] - left[2] > 0.8 * max(left[3] - left[1], 4.0):
            parts.append(text[start : match.start()])
            start = match.end()
    return "  ".join([*parts, text[start:]])


def _with_raised(page: pypdfium2.PdfTextPage, line: PdfLine) -> str:
    """The text of a line, with figures that are smaller than what they follow as raised ones."""
    text = line.text
    for match in _GLUED.finditer(text):
        start = before = match.start()
        while not match["run"] and before > 0 and (before == start or not text[before].isalnum()):
            before -= 1
        if match["run"] or not _is_smaller(page, line.places[start], line.places[before]):
            start = _smaller_from(page, line.places, match.start(), match.end())
        text = text[:start] + text[start : match.end()].translate(_RAISED) + text[match.end() :]
    return text


def _smaller_from(page: pypdfium2.PdfTextPage, places: Sequence[int], start: int, stop: int) -> int:
    """Where in a run of figures those begin that are smaller than the first: at its end if none are."""
    if not _is_smaller(page, places[stop - 1], places[start]):
        return stop
    return next(at for at in range(start, stop) if _is_smaller(page, places[at], places[start]))


def _is_smaller(page: pypdfium2.PdfTextPage, place: int, before: int) -> bool:
    return _size(page, place) < _SMALLER * _size(page, before)


def _size(page: pypdfium2.PdfTextPage, place: int) -> float:
    from pypdfium2 import raw

    return float(raw.FPDFText_GetFontSize(page, place))
