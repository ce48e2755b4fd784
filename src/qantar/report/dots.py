"""A line from zero with a dot for every figure that is said, drawn wide and drawn again narrow."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import ceil, floor, log10

from markupsafe import Markup

from qantar.report.contested_matters import MISPRINT, NOT_COMPARABLE, Said
from qantar.report.dots_labels import NUMBER, Placed, Wanted, place_names
from qantar.report.lettering import width_of

WIDE, NARROW = 640.0, 352.0
_LEFT, _RIGHT = 1.0, 9.0
#: The line stands so far from the top, and rows of names below each other so far apart.
_LINE, _FIRST, _STEP = 40.0, 64.0, 16.0
_DOT = 6.5


@dataclass(frozen=True, slots=True)
class Scale:
    """A scale from zero: its end, its ticks, and how it is written."""

    top: float
    step: float
    percent: bool
    width: float

    def __call__(self, value: float) -> float:
        """Return where a value stands."""
        return round(_LEFT + min(max(value, 0.0), self.top) / self.top * (self.width - _LEFT - _RIGHT), 1)

    def ticks(self) -> list[float]:
        """Return the values with a tick."""
        return [self.step * index for index in range(round(self.top / self.step) + 1)]


@dataclass(frozen=True, slots=True)
class Drawn:
    """Both drawings of a line; `untold` says whether some names found no room in the wide one."""

    wide: Markup
    narrow: Markup
    untold: bool


def scale_for(figures: Sequence[Said], unit: str, width: float) -> Scale:
    """Return a scale from zero to a round number beyond the largest figure.

    >>> scale_to(238, 640).top, scale_to(9900, 640).step
    (250, 2000)
    """
    percent = unit == "percent"
    largest = max((end for said in figures for end in (said.low, said.high) if end is not None), default=1.0)
    return scale_to(largest, width, percent=percent)


def scale_to(largest: float, width: float, *, percent: bool = False) -> Scale:
    """Return a scale that ends at the first round number from here on."""
    if percent and 50 < largest <= 100:
        return Scale(100, 25, percent, width)
    largest = largest if largest > 0 else 1.0
    power = 10.0 ** floor(log10(largest / 5))
    step = next(power * size for size in (1, 2, 2.5, 5, 10) if ceil(largest / (power * size)) <= 6)
    if step == 2.5 and not percent and largest > 5:
        step = 5.0
    top = step * ceil(round(largest / step, 9))
    whole = float(step).is_integer()
    return Scale(int(top) if whole else top, int(step) if whole else step, percent, width)


def draw_line(figures: Sequence[Said], unit: str, label: str, language: str) -> Drawn:
    """Return the line of one matter and unit. `label` names the matter for those who cannot see it."""
    told = "; ".join(f"{said.shown} ({', '.join(part for part in (said.who, said.when) if part)})" for said in figures)
    scale, placed = _with_room(figures, scale_for(figures, unit, WIDE))
    tops = _tops(placed)
    words = [_words(said, name, scale, tops) for said, name in zip(figures, placed, strict=True) if name]
    height = max(54.0, tops[-1] - 16)
    wide = _svg(
        "wide", WIDE, height, f"{label}: {told}", language, [*_base(scale, placed), *_marks(figures, scale), *words]
    )
    small = scale_for(figures, unit, NARROW)
    alone = [_only_figure(name) for name in _placed(figures, small, narrow=True)]
    over = [_figure(name) for name in alone if name]
    narrow = _svg(
        "narrow", NARROW, 54.0, f"{label}: {told}", language, [*_base(small, alone), *_marks(figures, small), *over]
    )
    return Drawn(wide, narrow, any(name is None for name in placed))


def _with_room(figures: Sequence[Said], scale: Scale) -> tuple[Scale, list[Placed | None]]:
    """Return the scale, or one a step longer where that finds room for names that the end of the line takes."""
    placed = _placed(figures, scale)
    longer = replace(scale, top=scale.top + scale.step)
    if all(name and name.level == 0 for name in placed) or (scale.percent and longer.top > 100):
        return scale, placed
    others = _placed(figures, longer)
    better = sum(name is not None and name.level == 0 for name in others)
    return (
        (longer, others) if better > sum(name is not None and name.level == 0 for name in placed) else (scale, placed)
    )


def _placed(figures: Sequence[Said], scale: Scale, *, narrow: bool = False) -> list[Placed | None]:
    def weight(said: Said) -> float:
        return {"used": 3.0, MISPRINT: 0.0, NOT_COMPARABLE: 1.0}.get(said.standing, 2.0)

    wanted = [
        Wanted(
            scale(said.place),
            said.shown,
            "" if narrow else said.who,
            "" if narrow else said.when,
            weight(said),
        )
        for said in figures
    ]
    return place_names(wanted, scale.width)


def _only_figure(name: Placed | None) -> Placed | None:
    """On a narrow page figures stand in one row above the line; those without room are in the list below it."""
    return name if name and name.level == 0 else None


def _tops(placed: Sequence[Placed | None]) -> list[float]:
    """Return where each row of names begins, and below the last one where the drawing ends."""
    tops = [_FIRST]
    for level in range(max((name.level for name in placed if name), default=-1) + 1):
        lines = max((name.lines + (level > 0) for name in placed if name and name.level == level), default=0)
        tops.append(tops[-1] + lines * _STEP + 8)
    return tops


def _base(scale: Scale, placed: Sequence[Placed | None]) -> list[Markup]:
    """Return the line with its ticks; a tick's number gives way to a figure."""
    end = scale.width - _RIGHT
    parts = [Markup('<path class="rv-line" d="M{:g} {:g}H{:g}"/>').format(_LEFT, _LINE, end)]
    taken = [(name.x, name) for name in placed if name and name.level == 0]
    spans = [_span(name.anchor, name.x, width_of(name.figure, NUMBER, bold=True)) for _, name in taken]
    last = -1e9
    ticks = scale.ticks()
    for index, value in enumerate(ticks):
        x = scale(value)
        parts.append(Markup('<path class="rule" d="M{:g} {:g}v6"/>').format(x, _LINE - 3))
        text = f"{value:,g}" if value < 1e15 else f"{value:.0e}"
        text = f"{value:,.0f}" if float(value).is_integer() else text
        text += "\u202f%" if scale.percent else ""
        anchor = "start" if index == 0 else "end" if index == len(ticks) - 1 else "middle"
        left, right = _span(anchor, x, width_of(text, 12.5))
        if left < last + 14 or any(left < b + 8 and a < right + 8 for a, b in spans):
            continue
        last = right
        parts.append(_text("tm", x, _LINE - 11, anchor, text))
    return parts


def _marks(figures: Sequence[Said], scale: Scale) -> list[Markup]:
    parts = [_join([scale(said.place) for said in line]) for line in _running(figures)]
    # Soft and open marks first, so that a full dot is never hidden.
    order = sorted(figures, key=lambda said: (said.is_point, said.standing == "used"))
    return [*parts, *(_mark(said, scale) for said in order)]


def _running(figures: Sequence[Said]) -> list[list[Said]]:
    lines: dict[str, list[Said]] = {}
    for said in figures:
        if said.line:
            lines.setdefault(said.line, []).append(said)
    return [line for line in lines.values() if len(line) > 1]


def _join(places: Sequence[float]) -> Markup:
    return Markup('<path class="rv-join" d="M{:g} {:g}H{:g}"/>').format(min(places), _LINE, max(places))


def _mark(said: Said, scale: Scale) -> Markup:
    if said.written is None:
        return Markup('<rect class="hatch" x="{:g}" y="{:g}" width="{:g}" height="14"/>').format(
            scale(scale.top * 0.72), _LINE - 7, scale(scale.top) - scale(scale.top * 0.72)
        )
    if said.is_point:
        classes, radius = _point(said)
        return Markup('<circle class="{}" cx="{:g}" cy="{:g}" r="{:g}"/>').format(
            classes, scale(said.place), _LINE, radius
        )
    left = scale(said.low or 0.0)
    if said.high is None:
        classes, radius = _point(said)
        arrow = Markup('<path class="rv-more" d="M{:g} {:g}h26m-6 -5l7 5l-7 5"/>').format(left + _DOT, _LINE)
        dot = Markup('<circle class="{}" cx="{:g}" cy="{:g}" r="{:g}"/>').format(classes, left, _LINE, radius)
        return arrow + dot
    right = scale(said.high)
    if said.written.vague or said.low is None:
        return Markup('<rect class="rv-soft" x="{:g}" y="{:g}" width="{:g}" height="12" rx="6"/>').format(
            left, _LINE - 6, max(round(right - left, 1), 12)
        )
    return Markup('<path class="rv-span" d="M{:g} {:g}H{:g}"/>').format(left, _LINE, max(right, left + 5))


def _point(said: Said) -> tuple[str, float]:
    return {MISPRINT: ("rv-mis", 5.5), NOT_COMPARABLE: ("rv-open", 6.0)}.get(said.standing, ("rv-dot", _DOT))


def _words(said: Said, name: Placed, scale: Scale, tops: Sequence[float]) -> Markup:
    """Return a dot's words: its figure above the line, who says it and when below; or all of it in a lower row."""
    top = tops[name.level]
    parts = []
    if name.level == 0:
        parts.append(_figure(name))
    else:
        parts.append(
            Markup('<path class="rv-lead" d="M{:g} {:g}V{:g}"/>').format(scale(said.place), _LINE + 8, top - 12)
        )
        parts.append(_text("tv", name.x, top, name.anchor, name.figure))
        top += _STEP
    for line in name.who:
        parts.append(_text("speaker", name.x, top, name.anchor, line))
        top += _STEP
    if name.when:
        parts.append(_text("t", name.x, top, name.anchor, name.when))
    return Markup("").join(parts)


def _figure(name: Placed) -> Markup:
    return _text("tbig halo", name.x, _LINE - 13, name.anchor, name.figure)


def _text(classes: str, x: float, y: float, anchor: str, text: str) -> Markup:
    end = Markup("") if anchor == "start" else Markup(' text-anchor="{}"').format(anchor)
    return Markup('<text class="{}" x="{:g}" y="{:g}"{}>{}</text>').format(classes, x, y, end, text)


def _span(anchor: str, x: float, wide: float) -> tuple[float, float]:
    return {"start": (x, x + wide), "middle": (x - wide / 2, x + wide / 2), "end": (x - wide, x)}[anchor]


def _svg(size: str, width: float, height: float, label: str, language: str, parts: Sequence[Markup]) -> Markup:
    inner = Markup('<g lang="{}">{}</g>').format(language, Markup("").join(parts))
    return Markup('<svg class="chart rv {}" viewBox="0 0 {:g} {:g}" role="img" aria-label="{}">{}</svg>').format(
        size, width, height, label, inner
    )
