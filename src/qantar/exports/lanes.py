"""The lanes of a chronology as a drawing for paper: a line a unit, a column a step, a sign an event.

The site writes the same as a table; every event is in the list of all events below it.
"""

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from markupsafe import Markup

from qantar.report.chronology_symbols import DRAWINGS
from qantar.report.lettering import lines_of, width_of

if TYPE_CHECKING:
    from qantar.report.chronology_steps import Step
    from qantar.report.lanes import Cell, Lane

WIDTH, NAMES = 760.0, 205.0
_HEAD, _SIGN, _LETTERS, _SMALL = 40.0, 15.0, 13.0, 11.0
_LINE = 14.0
_WORDS = '<text x="{:g}" y="{:g}" font-size="{:g}" text-anchor="{}" fill="var(--{})"{}>{}</text>'
#: At most so many lines tell which towns of a unit are named.
_MOST = 3


def lanes_drawing(lanes: Sequence["Lane"], steps: Sequence["Step"], keys: Sequence[tuple[Markup, str]]) -> Markup:
    """Return the lanes with their heads and their key."""
    column = (WIDTH - NAMES) / len(steps)
    parts = [_head(steps, column)]
    y = _HEAD
    for lane in lanes:
        drawn, height = _lane(lane, column, y)
        parts.append(drawn)
        y += height
    key, height = sign_key(keys, WIDTH)
    key = Markup('<g transform="translate(0 {:g})">{}</g>').format(y + 14, key)
    alt = "; ".join(_spoken(lane) for lane in lanes)
    return Markup(
        '<svg class="chart wide" viewBox="0 0 {:g} {:g}" role="img" aria-label="{}"><defs>{}</defs>{}{}</svg>'
    ).format(WIDTH, y + 14 + height, alt, DRAWINGS, Markup("").join(parts), key)


def _head(steps: Sequence["Step"], column: float) -> Markup:
    parts = [Markup('<path d="M0 {0:g}H{1:g}" stroke="var(--ink)"/>').format(_HEAD - 4, WIDTH)]
    for number, step in enumerate(steps):
        x = NAMES + (number + 0.5) * column
        parts.append(written(x, 15, _LETTERS, step.brief, bold=True, anchor="middle"))
        parts.append(written(x, 29, min(_SMALL, column / 3.6), step.below, colour="ink-2", anchor="middle"))
    return Markup("").join(parts)


def _lane(lane: "Lane", column: float, y: float) -> tuple[Markup, float]:
    names = lines_of(plain_text(lane.name), NAMES - 12, _LETTERS, bold=True)
    below = lines_of(plain_text(lane.below), NAMES - 12, _SMALL)[:_MOST]
    rows = max((-(-len(cell.signs) // _fit(column)) for cell in lane.cells), default=1)
    height = max(len(names) * _LINE + len(below) * (_LINE - 1) + 8, rows * (_SIGN + 3) + 8, 26.0)
    middle = y + height / 2
    parts = [Markup('<path d="M0 {0:g}H{1:g}" stroke="var(--line)"/>').format(y + height, WIDTH)]
    top = middle - (len(names) * _LINE + len(below) * (_LINE - 1)) / 2
    parts += [written(0, top + number * _LINE + 11, _LETTERS, line, bold=True) for number, line in enumerate(names)]
    top += len(names) * _LINE
    parts += [
        written(0, top + number * (_LINE - 1) + 10, _SMALL, line, colour="ink-3") for number, line in enumerate(below)
    ]
    x = NAMES
    for cell in lane.cells:
        parts.append(_cell(cell, x, middle, column))
        x += column * cell.span
    return Markup("").join(parts), height


def _cell(cell: "Cell", x: float, middle: float, column: float) -> Markup:
    """Return what stands in a cell: a band behind it, its signs with how many, or a figure."""
    classes, broad = cell.classes.split(), column * cell.span
    parts = []
    if "on" in classes:
        left, right = x + (broad / 2 if "first" in classes else 0), x + (broad / 2 if "last" in classes else broad)
        parts.append(_band(left, right, middle, "var(--accent-wash)"))
    if {"maybe", "h"} & set(classes):
        parts.append(_band(x, x + broad, middle, "url(#hatch)"))
    if cell.words:
        words = plain_text(cell.words)
        wide = width_of(words, _SMALL) + 12
        parts.append(
            Markup('<rect x="{:g}" y="{:g}" width="{:g}" height="14" fill="var(--paper)"/>').format(
                x + (broad - wide) / 2, middle - 7, wide
            )
        )
        parts.append(written(x + broad / 2, middle + 4, _SMALL, words, colour="ink-2", anchor="middle"))
    if cell.figure:
        parts.append(
            written(x + broad / 2, middle + 4, _LETTERS - 1, plain_text(cell.figure), bold=True, anchor="middle")
        )
    parts.append(_signs(cell, x, middle, column))
    return Markup("").join(parts)


def _signs(cell: "Cell", x: float, middle: float, column: float) -> Markup:
    fit = _fit(column)
    rows = [cell.signs[start : start + fit] for start in range(0, len(cell.signs), fit)]
    parts = []
    y = middle - len(rows) * (_SIGN + 3) / 2 + 1.5
    for row in rows:
        left = x + (column - sum(_wide(count) for _, count in row)) / 2
        for sign, count in row:
            parts.append(_sign(sign, left, y))
            if count > 1:
                parts.append(written(left + _SIGN, y + 12, _SMALL, str(count), bold=True))
            left += _wide(count)
        y += _SIGN + 3
    return Markup("").join(parts)


def sign_key(keys: Sequence[tuple[Markup, str]], width: float) -> tuple[Markup, float]:
    """Return the signs of a figure with what they mean, and how high that is."""
    parts, x, y = [], 0.0, 0.0
    for sign, meaning in keys:
        wide = _SIGN + 6 + width_of(meaning, _SMALL) + 18
        if x and x + wide > width:
            x, y = 0.0, y + 18
        parts.append(_sign(sign, x, y) + written(x + _SIGN + 6, y + 11.5, _SMALL, meaning, colour="ink-2"))
        x += wide
    return Markup("").join(parts), y + 20


def _sign(sign: Markup, x: float, y: float) -> Markup:
    """Return a sign of the page at a place; what is no drawing of its own, a band in the key say, is drawn plainly."""
    found = re.search(r'href="#(s-[a-z]+)"', sign)
    if found:
        return Markup('<use href="#{}" x="{:g}" y="{:g}" width="{:g}" height="{:g}"/>').format(
            found[1], x, y, _SIGN, _SIGN
        )
    shapes = re.search(r"<svg[^>]*>(.*)</svg>", sign, re.S)
    if shapes and "<path" in shapes[1]:
        return Markup('<g transform="translate({:g} {:g}) scale(.94)">{}</g>').format(x, y, Markup(shapes[1]))
    fill = "url(#hatch)" if "hatch" in sign else "var(--accent-wash)"
    return Markup('<rect x="{:g}" y="{:g}" width="15" height="9" fill="{}"/>').format(x, y + 3, fill)


def _band(left: float, right: float, middle: float, fill: str) -> Markup:
    return Markup('<rect x="{:g}" y="{:g}" width="{:g}" height="12" fill="{}"/>').format(
        left, middle - 6, right - left, fill
    )


def _spoken(lane: "Lane") -> str:
    told = [plain_text(cell.figure) for cell in lane.cells if cell.figure]
    signs = [found for cell in lane.cells for sign, _ in cell.signs for found in re.findall(r'label="([^"]*)"', sign)]
    said = ", ".join(dict.fromkeys([*signs, *told]))
    return f"{plain_text(lane.name)}: {said or 'nothing named'}"


def _fit(column: float) -> int:
    return max(1, int((column - 2) // (_SIGN + 5)))


def _wide(count: int) -> float:
    return _SIGN + (8 if count > 1 else 2)


def plain_text(text: Markup | str) -> str:
    """Return the words of a piece of a page, on one line."""
    return " ".join(Markup(text).striptags().split())


def written(
    x: float, y: float, size: float, text: str, *, bold: bool = False, colour: str = "ink", anchor: str = "start"
) -> Markup:
    """Return words at a place of a drawing."""
    return Markup(_WORDS).format(x, y, size, anchor, colour, Markup(' font-weight="700"') if bold else "", text)
