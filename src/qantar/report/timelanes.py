"""Lanes over time: a row for each case, outlet or office, with signs for what happened and bars for what lasted.

A day that is known only between two others is a thin range with its sign in the middle; an end that is open or not
known is an arrow or a hatch. Each track is drawn wide and drawn again narrow; its name stands beside it as text.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from markupsafe import Markup

from qantar.report.lettering import width_of
from qantar.report.timescale import TimeScale, scale_over
from qantar.report.timesigns import Sign, drawn_sign
from qantar.values.dates import Edtf

WIDE, NARROW = 640.0, 352.0
#: Margins of a track: half a sign, and room for the last year's name.
_LEFT, _RIGHT = 10.0, 24.0
#: Height of a row of signs, of a bar, and around both.
_ROW, _BAR, _PAD = 15.0, 16.0, 4.0
_SIGN = 7.0
#: An arrow that says "or later" is so long.
_ARROW = 20.0
#: The look of the bar that stands first in a lane.
BROAD = "tl-bar"
#: Of an end that nobody tells, so much is hatched.
_STUB = 48.0


@dataclass(frozen=True, slots=True)
class Mark:
    """Something that happened between two days; an end that is None is open."""

    sign: Sign
    first: date | None
    last: date | None
    #: A number beside the sign, which a list below explains.
    number: str = ""


@dataclass(frozen=True, slots=True)
class Bar:
    """Something that lasted, between two dates as they are written; what is not known of an end is hatched.

    Where no end is told, a bar that is `lasting` still holds; of any other only its known end is drawn, with a stub.
    """

    starts: Edtf | None
    ends: Edtf | None
    text: str = ""
    classes: str = BROAD
    lasting: bool = False

    @property
    def days(self) -> list[date | None]:
        """The days that its scale must hold."""
        return [day for end in (self.starts, self.ends) if end for day in (end.earliest, end.latest)]


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
        found = scale_over(days, _LEFT, width - _RIGHT)
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
    inner, height = _inside(lane, wide)
    small, low = _inside(lane, narrow)
    untold = [bar.text for bar in lane.bars if bar.text and not _side(bar, _span(bar, wide), wide)]
    drawn = (_svg("wide", WIDE, height, lane.told, inner), _svg("narrow", NARROW, low, lane.told, small))
    return Track(lane, *drawn, inner, height, untold)


def _inside(lane: Lane, scale: TimeScale) -> tuple[Markup, float]:
    """Return a track's drawing and its height: bars below each other where they overlap, then the signs."""
    parts: list[Markup] = []
    top = _PAD
    broad = [bar for bar in lane.bars if bar.classes == BROAD]
    for bars in (broad, [bar for bar in lane.bars if bar.classes != BROAD]):
        for level in _levels([_extent(bar, scale) for bar in bars]):
            parts += [_bar(bars[place], scale, top) for place in level]
            top += _BAR + 4
    places = [_place(mark, scale) for mark in lane.marks]
    for level in _levels(
        [
            (left - _SIGN - 1, right + _SIGN + 1 + _wide_number(mark))
            for mark, (left, _, right) in zip(lane.marks, places, strict=True)
        ]
    ):
        parts += [_mark(lane.marks[place], places[place], scale, top + _ROW / 2) for place in level]
        top += _ROW
    height = max(top + _PAD, 28.0)
    if lane.undated and not lane.marks and not lane.bars:
        parts.append(_hatch(scale.left, scale.right, (height - _BAR) / 2))
    grid = [
        Markup('<path class="grid" d="M{:g} 0V{:g}"/>').format(scale(tick.day), height)
        for tick in scale.ticks(_room(scale))
    ]
    return Markup("").join([*grid, *parts]), height


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


@dataclass(frozen=True, slots=True)
class _Span:
    """Where a bar is drawn: hatched from left to sure, solid to unsure, hatched again to right."""

    left: float
    sure: float
    unsure: float
    right: float


def _span(bar: Bar, scale: TimeScale) -> _Span:
    starts, ends = bar.starts, bar.ends
    left = _at(scale, starts.earliest or starts.latest) if starts else None
    sure = _at(scale, starts.latest or starts.earliest) if starts else None
    unsure = _at(scale, ends.earliest or ends.latest) if ends else None
    right = _at(scale, ends.latest or ends.earliest) if ends else None
    if left is None or sure is None:
        known = right if right is not None else scale.right
        left = scale.left if bar.lasting else max(scale.left, known - _STUB)
        sure = min(left + _STUB, left + (known - left) / 3) if bar.lasting else unsure or known
    if right is None or unsure is None:
        right = scale.right if bar.lasting else min(scale.right, sure + _STUB)
        unsure = max(right - _STUB, right - (right - sure) / 3) if bar.lasting else sure
    sure, unsure = min(sure, right), max(unsure, left)
    if sure > unsure:  # both ends are known only roughly: no day is sure
        sure = unsure = right
    right = max(right, left + 4)
    return _Span(left, sure, unsure, right)


def _at(scale: TimeScale, day: date | None) -> float:
    return scale(day) if day else scale.left


def _is_inside(day: date | None, scale: TimeScale) -> bool:
    return day is not None and scale.first <= day <= scale.last


def _extent(bar: Bar, scale: TimeScale) -> tuple[float, float]:
    span, wide = _span(bar, scale), width_of(bar.text, 13) + 8
    side = _side(bar, span, scale)
    return span.left - (wide if side == "before" else 0), span.right + 2 + (wide if side == "behind" else 0)


def _side(bar: Bar, span: _Span, scale: TimeScale) -> str:
    """Return where a bar's words stand: within, over its hatch, behind or before it; nowhere if there is no room."""
    wide = width_of(bar.text, 13)
    if not bar.text or span.unsure - span.sure >= wide + 12:
        return "within" if bar.text else ""
    if span.unsure == span.sure and span.right - span.left >= wide + 24:
        return "over"
    if span.right + 5 + wide <= scale.right + _RIGHT:
        return "behind"
    return "before" if span.left - 5 - wide >= 0 else ""


def _bar(bar: Bar, scale: TimeScale, top: float) -> Markup:
    span = _span(bar, scale)
    parts = [
        _hatch(start, end, top) for start, end in ((span.left, span.sure), (span.unsure, span.right)) if end - start > 1
    ]
    if span.unsure > span.sure:
        parts.append(
            Markup('<rect class="{}" x="{:g}" y="{:g}" width="{:g}" height="{:g}"/>').format(
                bar.classes, round(span.sure, 1), top, round(span.unsure - span.sure, 1), _BAR
            )
        )
    edge = Markup('<path class="tl-end" d="M{:g} {:g}v{:g}"/>')
    if bar.starts and _is_inside(bar.starts.earliest, scale):
        parts.append(edge.format(round(span.left, 1), top, _BAR))
    if bar.ends and _is_inside(bar.ends.latest, scale):
        parts.append(edge.format(round(span.right, 1), top, _BAR))
    side = _side(bar, span, scale)
    if side:
        x = {"within": span.sure + 6, "over": span.left + 14, "behind": span.right + 5, "before": span.left - 5}[side]
        end = Markup(' text-anchor="end"') if side == "before" else Markup("")
        look = "t tl-in" if side == "within" else "t"
        if side == "over":
            wide = round(width_of(bar.text, 13) + 10, 1)
            parts.append(
                Markup('<rect class="tl-paper" x="{:g}" y="{:g}" width="{:g}" height="{:g}"/>').format(
                    round(x - 5, 1), top, wide, _BAR
                )
            )
        parts.append(
            Markup('<text class="{}" x="{:g}" y="{:g}"{}>{}</text>').format(
                look, round(x, 1), top + 12.5, end, bar.text
            )
        )
    return Markup("").join(parts)


def _hatch(left: float, right: float, top: float) -> Markup:
    return Markup('<rect class="hatch" x="{:g}" y="{:g}" width="{:g}" height="{:g}"/>').format(
        round(left, 1), top, round(max(right - left, 0), 1), _BAR
    )


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
