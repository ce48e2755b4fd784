"""The drawing of whose power grew or shrank: an arrow up or down for each change, holders as rows."""

from collections.abc import Sequence

from markupsafe import Markup

from qantar.report.law_powers import Change, Powers
from qantar.report.lettering import lines_of, shortened

WIDE = 900.0
#: The width of the holders' names, and the size of an arrow with its room.
_NAMES, _ARROW, _LINE = 176.0, 15.0, 14.0
_HEAD = 62.0
_ROOM_FOR_NAMES = 110.0
#: From line to line of the legend.
_LEGEND = 17.0
#: More arrows than this in a cell stand as one arrow with their number.
_MOST = 12
UP, DOWN = "M0 -5.5 6 5h-12z", "M0 5.5 6 -5h-12z"


def powers_drawing(powers: Powers, told: str) -> Markup:
    """Return the drawing: the changes along the top, the holders down the side."""
    wide, keyed = _column(powers), is_keyed(powers)
    parts = [
        _head(change, str(place + 1) if keyed else "", _NAMES + place * wide, wide)
        for place, change in enumerate(powers.changes)
    ]
    top = _HEAD
    for key, name in powers.holders:
        cells = [_arrows(change.moved.get(key, (0, 0)), wide) for change in powers.changes]
        height = max(len(lines) for lines in cells) * _ARROW + 16
        parts.append(Markup('<path class="grid" d="M0 {:g}H{:g}"/>').format(top, WIDE))
        parts.append(Markup('<text class="tv" x="0" y="{:g}">{}</text>').format(top + height / 2 + 4.5, name))
        parts += [
            _cell(lines, _NAMES + place * wide, top + (height - len(lines) * _ARROW) / 2)
            for place, lines in enumerate(cells)
        ]
        top += height
    parts.append(Markup('<path class="axis" d="M0 {:g}H{:g}"/>').format(top, WIDE))
    return Markup('<svg class="chart wide" viewBox="0 0 {:g} {:g}" role="img" aria-label="{}">{}</svg>').format(
        WIDE, top + 2, told, Markup("").join(parts)
    )


def arrow(up: bool, x: float, y: float) -> Markup:
    """Return one arrow around a point: full and upward for more power, open and downward for less."""
    return Markup('<path class="{}" transform="translate({:g} {:g})" d="{}"/>').format(
        "sg-full" if up else "sg-open", round(x, 1), round(y, 1), UP if up else DOWN
    )


def is_keyed(powers: Powers) -> bool:
    """Tell whether columns are too narrow for names, so that they have numbers which a list below explains."""
    return any(change.name for change in powers.changes) and _column(powers) < _ROOM_FOR_NAMES


def legend_drawing(powers: Powers) -> tuple[Markup, float]:
    """Return what the numbers of the columns stand for, in two columns, and how high that is."""
    half = (len(powers.changes) + 1) // 2
    parts, tops = [], [0.0, 0.0]
    for place, change in enumerate(powers.changes):
        side = int(place >= half)
        left = side * WIDE / 2
        lines = lines_of(change.name or "Laws without a date in these sources", WIDE / 2 - 44, 13)
        parts.append(Markup('<text class="tm" x="{:g}" y="{:g}">{}</text>').format(left, tops[side] + 13, place + 1))
        for line in lines:
            tops[side] += _LEGEND
            parts.append(Markup('<text class="t" x="{:g}" y="{:g}">{}</text>').format(left + 26, tops[side] - 4, line))
    return Markup("").join(parts), max(tops)


def _column(powers: Powers) -> float:
    return (WIDE - _NAMES) / max(len(powers.changes), 1)


def _head(change: Change, number: str, left: float, wide: float) -> Markup:
    """Return when, and what: its name, or the number that stands for it."""
    lines = [("tb", line) for line in lines_of(change.when, wide - 8, 13, bold=True)]
    if number:
        lines.insert(0, ("tm", number))
    else:
        lines += [("tm", line) for line in shortened(lines_of(change.name, wide - 8, 12.5), 3)]
    top = _HEAD - 10 - (len(lines) - 1) * _LINE
    return Markup("").join(
        Markup('<text class="{}" x="{:g}" y="{:g}">{}</text>').format(
            classes, round(left, 1), top + place * _LINE, line
        )
        for place, (classes, line) in enumerate(lines)
    )


def _arrows(moved: tuple[int, int], wide: float) -> list[list[tuple[bool, int]]]:
    """Return the arrows of a cell by line: which way, and how many changes each stands for."""
    a_line = max(int((wide - 8) // _ARROW), 1)
    lines: list[list[tuple[bool, int]]] = []
    for up, count in zip((True, False), moved, strict=True):
        single = [(up, 1)] * count if count <= _MOST else [(up, count)]
        lines += [single[start : start + a_line] for start in range(0, len(single), a_line)]
    return lines or [[]]


def _cell(lines: Sequence[Sequence[tuple[bool, int]]], left: float, top: float) -> Markup:
    parts = []
    for row, line in enumerate(lines):
        y = top + row * _ARROW + _ARROW / 2
        for place, (up, count) in enumerate(line):
            parts.append(arrow(up, left + 7 + place * _ARROW, y))
            if count > 1:
                parts.append(
                    Markup('<text class="t" x="{:g}" y="{:g}">{}</text>').format(round(left + 18, 1), y + 4.5, count)
                )
    return Markup("").join(parts)
