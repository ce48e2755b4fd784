"""Bars of lanes over time: what lasted, solid where it is sure, hatched where an end is not known, with its words."""

from dataclasses import dataclass
from datetime import date

from markupsafe import Markup

from qantar.report.lettering import width_of
from qantar.report.timescale import TimeScale
from qantar.values.dates import Edtf

#: The look of the bar that stands first in a lane.
BROAD = "tl-bar"
#: How high a bar is, and how large its words.
BAR_HEIGHT, _WORDS = 16.0, 13.0
#: Room for words behind the end of the scale.
ROOM_BEHIND = 24.0
#: Of an end that nobody tells, so much is hatched.
_STUB = 48.0


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


def extent_of(bar: Bar, scale: TimeScale) -> tuple[float, float]:
    """Return where a bar with its words begins and ends."""
    span, wide = _span(bar, scale), width_of(bar.text, _WORDS) + 8
    side = _side(bar, span, scale)
    return span.left - (wide if side == "before" else 0), span.right + 2 + (wide if side == "behind" else 0)


def _side(bar: Bar, span: _Span, scale: TimeScale) -> str:
    """Return where a bar's words stand: within, over its hatch, behind or before it; nowhere if there is no room."""
    wide = width_of(bar.text, _WORDS)
    if not bar.text or span.unsure - span.sure >= wide + 12:
        return "within" if bar.text else ""
    if span.unsure == span.sure and span.right - span.left >= wide + 24:
        return "over"
    if span.right + 5 + wide <= scale.right + ROOM_BEHIND:
        return "behind"
    return "before" if span.left - 5 - wide >= 0 else ""


def has_room(bar: Bar, scale: TimeScale) -> bool:
    """Tell whether a bar's words can stand within it or beside it."""
    return bool(_side(bar, _span(bar, scale), scale))


def drawn_bar(bar: Bar, scale: TimeScale, top: float) -> Markup:
    """Return a bar with its words."""
    span = _span(bar, scale)
    parts = [
        hatched(start, end, top)
        for start, end in ((span.left, span.sure), (span.unsure, span.right))
        if end - start > 1
    ]
    if span.unsure > span.sure:
        parts.append(
            Markup('<rect class="{}" x="{:g}" y="{:g}" width="{:g}" height="{:g}"/>').format(
                bar.classes, round(span.sure, 1), top, round(span.unsure - span.sure, 1), BAR_HEIGHT
            )
        )
    edge = Markup('<path class="tl-end" d="M{:g} {:g}v{:g}"/>')
    if bar.starts and _is_inside(bar.starts.earliest, scale):
        parts.append(edge.format(round(span.left, 1), top, BAR_HEIGHT))
    if bar.ends and _is_inside(bar.ends.latest, scale):
        parts.append(edge.format(round(span.right, 1), top, BAR_HEIGHT))
    side = _side(bar, span, scale)
    if side:
        x = {"within": span.sure + 6, "over": span.left + 14, "behind": span.right + 5, "before": span.left - 5}[side]
        end = Markup(' text-anchor="end"') if side == "before" else Markup("")
        look = "t tl-in" if side == "within" else "t"
        if side == "over":
            wide = round(width_of(bar.text, _WORDS) + 10, 1)
            parts.append(
                Markup('<rect class="tl-paper" x="{:g}" y="{:g}" width="{:g}" height="{:g}"/>').format(
                    round(x - 5, 1), top, wide, BAR_HEIGHT
                )
            )
        parts.append(
            Markup('<text class="{}" x="{:g}" y="{:g}"{}>{}</text>').format(
                look, round(x, 1), top + 12.5, end, bar.text
            )
        )
    return Markup("").join(parts)


def hatched(left: float, right: float, top: float) -> Markup:
    """Return a hatch as high as a bar: what is not known."""
    return Markup('<rect class="hatch" x="{:g}" y="{:g}" width="{:g}" height="{:g}"/>').format(
        round(left, 1), top, round(max(right - left, 0), 1), BAR_HEIGHT
    )
