"""A map drawn step by step: land, areas named so far, circles for crowds, signs, and names that do not collide."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from markupsafe import Markup

from qantar.maths.projection import radius_of
from qantar.report.chronology_symbols import DEAD, DRAWINGS, GRAVEST, PROTEST, Symbol
from qantar.report.maps import WIDTH, Ground
from qantar.report.maps_labels import Box, Label, Lettering, Wanted, place_labels
from qantar.values.written import Written

#: So many signs stand at one place, the gravest: the list beside the map has all that happened there.
MOST_SIGNS = 3


@dataclass(frozen=True, slots=True)
class Mark:
    """What is shown at one place: its signs, and the size of the crowd where that is known.

    `somewhere` says that the place is an area: the mark stands in its middle and not where anything happened.
    """

    place: str
    name: str
    x: float
    y: float
    signs: tuple[Symbol, ...]
    crowd: Written | None = None
    somewhere: bool = False


@dataclass(frozen=True, slots=True)
class Layer:
    """One step of a map: its day, its marks, the places named before, and the areas named until then."""

    number: int
    day: date
    marks: Sequence[Mark]
    past: Sequence[tuple[float, float]] = ()
    hot: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Size:
    """One of the two drawings: its scale, its letters, its signs, and the radius of the largest crowd."""

    name: str
    width: float
    lettering: Lettering
    sign: float
    radius: float

    @property
    def scale(self) -> float:
        """How large this drawing is beside the wide one."""
        return self.width / WIDTH


WIDE = Size("wide", WIDTH, Lettering(14.0, 12.5), 18.0, 27.0)
NARROW = Size("narrow", 352.0, Lettering(12.5, 12.0), 17.0, 21.0)


def largest_crowd(layers: Sequence[Layer]) -> float:
    """Return the largest number that any circle stands for."""
    return max((_largest(mark.crowd) for layer in layers for mark in layer.marks if mark.crowd), default=0.0)


def draw_map(ground: Ground, layers: Sequence[Layer], size: Size, label: str, language: str) -> Markup:
    """Return the map at one size; every step is a layer of it, of which the page shows one."""
    largest = largest_crowd(layers)
    height = round(ground.height * size.scale + 8, 1)
    drawn = Markup("").join(_layer(ground, layer, size, largest, language) for layer in layers)
    return Markup('<svg class="chart map {}" viewBox="0 0 {:g} {:g}" role="img" aria-label="{}">{}</svg>').format(
        size.name, size.width, height, label, drawn
    )


def draw_still(ground: Ground, layers: Sequence[Layer], chosen: int) -> Markup:
    """Return one step of the wide map, with all that it uses, for a picture that stands alone."""
    layer = _layer(ground, layers[chosen], WIDE, largest_crowd(layers), "")
    defs = Markup("<defs>{}{}</defs>").format(ground.drawings(), DRAWINGS)
    # In a picture there is nothing to choose: the step is shown.
    return defs + Markup(str(layer).replace(f'class="L L{layers[chosen].number}" lang=""', "", 1))


def draw_small(ground: Ground, layer: Layer) -> Markup:
    """Return the small map of one step, which stands in the row of steps."""
    land = ground.land(layer.day)
    base = Markup('<use href="#{}" class="shape"/>').format(land) if land else _plain_ground(ground, 1.0, "shape")
    dots = Markup("").join(
        Markup('<circle class="{}" cx="{:g}" cy="{:g}" r="{}"/>').format(
            "dot dead" if DEAD in mark.signs else "dot", mark.x, mark.y, 36 if mark.crowd else 22
        )
        for mark in layer.marks
    )
    return Markup('<svg viewBox="0 0 {:g} {:g}" aria-hidden="true">{}{}</svg>').format(
        ground.width, ground.height, base, dots
    )


def _layer(ground: Ground, layer: Layer, size: Size, largest: float, language: str) -> Markup:
    marks = sorted(layer.marks, key=lambda mark: (-_largest(mark.crowd), mark.y, mark.name))
    parts = [_land(ground, layer, size)]
    if layer.past:
        rings = "".join(_small_ring(*_scaled(point, size)) for point in layer.past)
        parts.append(Markup('<path class="ev-past" d="{}"/>').format(rings))
    drawn = [_mark(mark, size, largest) for mark in marks]
    parts += [figure for figure, _ in drawn]
    parts += _names(ground, layer, marks, [box for _, box in drawn], size)
    if not marks:
        parts.append(_nothing(ground, layer, size))
    return Markup('<g class="L L{}" lang="{}">{}</g>').format(layer.number, language, Markup("").join(parts))


def _land(ground: Ground, layer: Layer, size: Size) -> Markup:
    land = ground.land(layer.day)
    if land is None:
        return _plain_ground(ground, size.scale, "land")
    hot = Markup("").join(Markup('<use href="#{}" class="land hot"/>').format(area) for area in layer.hot)
    return Markup('<g transform="translate(0 4) scale({:g})"><use href="#{}" class="land"/>{}</g>').format(
        round(size.scale, 5), land, hot
    )


def _plain_ground(ground: Ground, scale: float, classes: str) -> Markup:
    """Return a plain field: a study without shapes has places and no borders."""
    return Markup('<rect class="{}" width="{:g}" height="{:g}" rx="3"/>').format(
        classes, round(ground.width * scale, 1), round(ground.height * scale, 1)
    )


def _mark(mark: Mark, size: Size, largest: float) -> tuple[Markup, Box]:
    """Return a mark and the room that it takes: its circle on the place, further signs in a row beside it."""
    x, y = _scaled((mark.x, mark.y), size)
    parts: list[Markup] = []
    signs = [sign for sign in mark.signs if sign in sorted(mark.signs, key=GRAVEST.index)[:MOST_SIGNS]]
    if mark.crowd is not None:
        circle, radius = _crowd(mark.crowd, x, y, size, largest)
        parts.append(circle)
        signs = [sign for sign in signs if sign is not PROTEST]
    elif PROTEST in signs:
        radius = 7.5
        parts.append(Markup('<circle class="ev-unk" cx="{:g}" cy="{:g}" r="7.5"/>').format(x, y))
        signs.remove(PROTEST)
    else:
        radius = size.sign / 2
        parts.append(_sign(signs.pop(0), x, y, size))
    right = x + radius
    for sign in signs:
        parts.append(_sign(sign, right + size.sign / 2 + 1, y, size))
        right += size.sign + 1
    high = max(radius, size.sign / 2 if signs else 0.0)
    if mark.somewhere:
        parts.append(
            Markup('<circle class="ev-area" cx="{:g}" cy="{:g}" r="{:g}"/>').format(x, y, round(radius + 4, 1))
        )
        high, right = high + 4, max(right, x + radius + 4)
    return Markup("").join(parts), Box(x - radius - 1, y - high, right, y + high)


def _crowd(crowd: Written, x: float, y: float, size: Size, largest: float) -> tuple[Markup, float]:
    """Return the circle of a crowd: full as far as it is sure, soft as far as it may be, dashed where it is more."""

    def radius(count: float) -> float:
        return round(max(radius_of(count, largest=largest, radius=size.radius), 2.5), 1)

    low, high = crowd.low, crowd.high
    parts: list[Markup] = []
    outer = 0.0
    if high is not None and high != low:
        outer = radius(float(high))
        parts.append(_ring(x, y, outer, radius(float(low)) if low else 0.0))
    if low is not None and low > 0:
        inner = radius(float(low))
        outer = max(outer, inner)
        parts.append(Markup('<circle class="ev" cx="{:g}" cy="{:g}" r="{:g}"/>').format(x, y, inner))
    if high is None:
        outer = round(outer + 5, 1)
        parts.append(Markup('<circle class="ev-min" cx="{:g}" cy="{:g}" r="{:g}"/>').format(x, y, outer))
    return Markup("").join(parts), outer


def _ring(x: float, y: float, outer: float, inner: float) -> Markup:
    """Return a soft band between two circles."""
    path = "".join(
        f"M{x - r:.1f} {y:.1f}a{r:g} {r:g} 0 1 0 {2 * r:.1f} 0a{r:g} {r:g} 0 1 0 {-2 * r:.1f} 0z"
        for r in (outer, inner)
        if r
    )
    return Markup('<path class="ev-band" fill-rule="evenodd" d="{}"/>').format(path)


def _small_ring(x: float, y: float) -> str:
    return f"M{x - 3.2:g} {y:g}a3.2 3.2 0 1 0 6.4 0a3.2 3.2 0 1 0 -6.4 0z"


def _sign(sign: Symbol, x: float, y: float, size: Size) -> Markup:
    half = size.sign / 2
    return Markup('<use href="#s-{}" x="{:.1f}" y="{:.1f}" width="{:g}" height="{:g}"/>').format(
        sign.id, x - half, y - half, size.sign, size.sign
    )


def _names(ground: Ground, layer: Layer, marks: Sequence[Mark], boxes: Sequence[Box], size: Size) -> list[Markup]:
    wanted = [
        Wanted(box, mark.name, mark.crowd.text if mark.crowd else "", _largest(mark.crowd) + len(mark.signs))
        for mark, box in zip(marks, boxes, strict=True)
    ]
    past = [_scaled(point, size) for point in layer.past]
    soft = [Box(x - 4, y - 4, x + 4, y + 4) for x, y in past]
    frame = Box(0, 0, size.width, ground.height * size.scale + 8)
    placed = place_labels(wanted, frame, size.lettering, soft=soft)
    return [_text(label, mark) for label, mark in zip(placed, marks, strict=True) if label]


def _text(label: Label, mark: Mark) -> Markup:
    return Markup("").join(
        Markup('<text class="{}{} halo-land" x="{:g}" y="{:g}"{}>{}</text>').format(
            classes, " area" if mark.somewhere else "", label.x, y, _anchor(label.anchor), text
        )
        for classes, y, text in label.lines()
    )


def _nothing(ground: Ground, layer: Layer, size: Size) -> Markup:
    x, y = size.width / 2, ground.height * size.scale / 2
    lines = [("t", "No place on the map is named for this step.")]
    if layer.past:
        lines.append(("tm", "Rings: places named before."))
    return Markup("").join(
        Markup('<text class="{} halo-land" lang="en" x="{:g}" y="{:.1f}" text-anchor="middle">{}</text>').format(
            classes, x, y + 17 * index, text
        )
        for index, (classes, text) in enumerate(lines)
    )


def _anchor(anchor: str) -> Markup:
    return Markup("") if anchor == "start" else Markup(' text-anchor="{}"').format(anchor)


def _scaled(point: tuple[float, float], size: Size) -> tuple[float, float]:
    return round(point[0] * size.scale, 1), round(point[1] * size.scale + 4, 1)


def _largest(crowd: Written | None) -> float:
    if crowd is None:
        return 0.0
    return float(crowd.high if crowd.high is not None else crowd.low or 0)
