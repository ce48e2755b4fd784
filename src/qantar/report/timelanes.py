"""Lanes over time: a row for each case, outlet or office, with signs for what happened and bars for what lasted.

A day that is known only between two others is a thin range with its sign in the middle; an end that is open or not
known is an arrow or a hatch. Each track is drawn wide and drawn again narrow; its name stands beside it as text.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from markupsafe import Markup

from qantar.report.lettering import lines_of, width_of
from qantar.report.timebars import BAR_HEIGHT, BROAD, ROOM_BEHIND, Bar, drawn_bar, extent_of, has_room, hatched
from qantar.report.timescale import TimeScale, scale_over
from qantar.report.timesigns import Sign, drawn_sign

WIDE, NARROW = 640.0, 352.0
#: Margin of a track: half a sign.
_LEFT = 10.0
#: Height of a row of signs, and around signs and bars.
_ROW, _PAD = 15.0, 4.0
_SIGN = 7.0
#: A track is at least so high; the names beside the wide ones are so wide, and so large with so much from line to line.
_LEAST, _NAMES, _NAME_SIZE, _NAME_LINE = 28.0, 216.0, 14.0, 20.0
#: An arrow that says "or later" is so long.
_ARROW = 20.0


@dataclass(frozen=True, slots=True)
class Mark:
    """Something that happened between two days; an end that is None is open."""

    sign: Sign
    first: date | None
    last: date | None
    #: A number beside the sign, which a list below explains.
    number: str = ""


@dataclass(frozen=True, slots=True)
class Lane:
    """One row: its name (a link where there is one), a smaller line below it, and what it holds."""

    name: Markup
    below: Markup
    told: str
    marks: Sequence[Mark] = ()
    bars: Sequence[Bar] = ()
    #: What stands in the place of the track when nothing in it has a date.
    undated: str = ""
    #: What the bars are, in words: a narrow drawing has no room for it.
    listed: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Track:
    """A lane with its two drawings."""

    lane: Lane
    wide: Markup
    narrow: Markup
    #: What the picture to take away shows of it.
    inner: Markup
    height: float
    #: Words of bars for which the wide drawing has no room.
    untold: Sequence[str]


@dataclass(frozen=True, slots=True)
class Tracks:
    """All lanes of a figure with the edge of their scale, wide and narrow."""

    wide_edge: Markup
    narrow_edge: Markup
    tracks: Sequence[Track] = field(default_factory=list)


def tracks_of(lanes: Sequence[Lane], window: tuple[date, date] | None = None) -> Tracks | None:
    """Return lanes drawn on one scale, that of the window or of all their days; None where none has a day."""
    scales = []
    for width in (WIDE, NARROW):
        days = window or _days(lanes)
        found = scale_over(days, _LEFT, width - ROOM_BEHIND)
        if found is None:
            return None
        scales.append(replace(found, first=window[0], last=window[1]) if window else found)
    wide, narrow = scales
    return Tracks(
        _edge(wide, WIDE, "wide"), _edge(narrow, NARROW, "narrow"), [_track(lane, wide, narrow) for lane in lanes]
    )


def _days(lanes: Sequence[Lane]) -> Iterable[date | None]:
    for lane in lanes:
        for mark in lane.marks:
            yield from (mark.first, mark.last)
        for bar in lane.bars:
            yield from bar.days


def _track(lane: Lane, wide: TimeScale, narrow: TimeScale) -> Track:
    # As high as its name beside it, so that the lines of the scale run through from row to row.
    name = f"{lane.name.striptags()} {lane.below.striptags()}"
    least = len(lines_of(name, _NAMES, _NAME_SIZE, bold=True)) * _NAME_LINE + 2 * _PAD
    inner, height = _inside(lane, wide, least)
    small, low = _inside(lane, narrow, _LEAST)
    untold = [bar.text for bar in lane.bars if bar.text and not has_room(bar, wide)]
    drawn = (_svg("wide", WIDE, height, lane.told, inner), _svg("narrow", NARROW, low, lane.told, small))
    return Track(lane, *drawn, inner, height, untold)


def _inside(lane: Lane, scale: TimeScale, least: float) -> tuple[Markup, float]:
    """Return a track's drawing and its height: bars below each other where they overlap, then the signs."""
    parts: list[Markup] = []
    top = _PAD
    broad = [bar for bar in lane.bars if bar.classes == BROAD]
    for bars in (broad, [bar for bar in lane.bars if bar.classes != BROAD]):
        for level in _levels([extent_of(bar, scale) for bar in bars]):
            parts += [drawn_bar(bars[place], scale, top) for place in level]
            top += BAR_HEIGHT + 4
    places = [_place(mark, scale) for mark in lane.marks]
    for level in _levels(
        [
            (left - _SIGN - 1, right + _SIGN + 1 + _wide_number(mark))
            for mark, (left, _, right) in zip(lane.marks, places, strict=True)
        ]
    ):
        parts += [_mark(lane.marks[place], places[place], scale, top + _ROW / 2) for place in level]
        top += _ROW
    used = top + _PAD
    height = max(used, least, _LEAST)
    if lane.undated and not lane.marks and not lane.bars:
        parts, used = [hatched(scale.left, scale.right, (height - BAR_HEIGHT) / 2)], height
    grid = [
        Markup('<path class="grid" d="M{:g} 0V{:g}"/>').format(scale(tick.day), height)
        for tick in scale.ticks(_room(scale))
    ]
    inside = Markup("").join(parts)
    if height - used > 1:  # beside a name of several lines it stands in the middle
        inside = Markup('<g transform="translate(0 {:g})">{}</g>').format(round((height - used) / 2, 1), inside)
    return Markup("").join(grid) + inside, height


def _levels(extents: Sequence[tuple[float, float]]) -> list[list[int]]:
    """Return which things stand on each level, so that none covers another."""
    levels: list[list[int]] = []
    ends: list[float] = []
    for place in sorted(range(len(extents)), key=lambda place: (extents[place], place)):
        left, right = extents[place]
        level = next((number for number, end in enumerate(ends) if end <= left), len(levels))
        if level == len(levels):
            levels.append([])
            ends.append(right)
        levels[level].append(place)
        ends[level] = right
    return levels


def _place(mark: Mark, scale: TimeScale) -> tuple[float, float, float]:
    """Return where a mark begins, where its sign stands, and where it ends."""
    if mark.first is None or mark.last is None:
        known = scale(mark.first or mark.last or scale.first)
        ends = (known, known + _ARROW) if mark.first else (known - _ARROW, known)
        return (ends[0], known, ends[1])
    left, right = scale(mark.first), scale(mark.last)
    return (left, round((left + right) / 2, 1), right)


def _mark(mark: Mark, place: tuple[float, float, float], scale: TimeScale, y: float) -> Markup:
    left, middle, right = place
    parts = []
    if mark.first is None or mark.last is None:
        way = 1 if mark.first else -1
        end = right if mark.first else left
        parts.append(
            Markup('<path class="tl-open" d="M{:g} {:g}H{:g}m{:g} -4l{:g} 4l{:g} 4"/>').format(
                middle, y, end, -4 * way, 4 * way, -4 * way
            )
        )
    elif right - left > 2 * _SIGN:
        parts.append(Markup('<path class="tl-range" d="M{:g} {:g}v8m0 -4H{:g}m0 -4v8"/>').format(left, y - 4, right))
    parts.append(drawn_sign(mark.sign, middle, y))
    if mark.number:
        beside = max(right, middle + _SIGN) + 3
        parts.append(Markup('<text class="tm" x="{:g}" y="{:g}">{}</text>').format(beside, y + 4.5, mark.number))
    return Markup("").join(parts)


def _wide_number(mark: Mark) -> float:
    return width_of(mark.number, 12.5) + 4 if mark.number else 0.0


def _room(scale: TimeScale) -> float:
    return 62.0 if scale.right > NARROW else 54.0


def _edge(scale: TimeScale, width: float, size: str) -> Markup:
    """Return the names of the years along the scale."""
    parts = []
    for tick in scale.ticks(_room(scale)):
        x, wide = scale(tick.day), width_of(tick.name, 12.5)
        anchor = "start" if x - wide / 2 < 0 else "end" if x + wide / 2 > width else "middle"
        at = {"start": 0.0, "end": width, "middle": x}[anchor]
        parts.append(
            Markup('<text class="tm" x="{:g}" y="14" text-anchor="{}">{}</text>').format(at, anchor, tick.name)
        )
        parts.append(Markup('<path class="grid" d="M{:g} 18V22"/>').format(x))
    return Markup('<svg class="chart tl-edge {}" viewBox="0 0 {:g} 22" aria-hidden="true">{}</svg>').format(
        size, width, Markup("").join(parts)
    )


def _svg(size: str, width: float, height: float, told: str, inner: Markup) -> Markup:
    return Markup('<svg class="chart {}" viewBox="0 0 {:g} {:g}" role="img" aria-label="{}">{}</svg>').format(
        size, width, height, told, inner
    )
