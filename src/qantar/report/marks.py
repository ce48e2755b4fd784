"""The marks that charts are made of, as layers of Vega-Lite: rectangles, dots, lines and words, in two sizes.

Everything has its place from the data or in pixels, nothing from the measured width of a text.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from qantar.report.drawing import NARROW, WIDE

Layer = dict[str, Any]

INK, INK_2, INK_3 = "var(--ink)", "var(--ink-2)", "var(--ink-3)"
LINE, BAR, ACCENT = "var(--line)", "var(--bar)", "var(--accent)"


@dataclass(frozen=True, slots=True)
class Size:
    """A size to draw in: the whole width, the margins, and how large its words are."""

    width: int
    height: int
    left: int
    right: int
    words: float
    narrow: bool

    @property
    def inner(self) -> int:
        """The width between the margins."""
        return self.width - self.left - self.right


WIDE_SIZE = Size(WIDE, 288, 40, 6, 13, narrow=False)
NARROW_SIZE = Size(NARROW, 246, 28, 4, 12, narrow=True)


def axis(size: Size) -> Layer:
    """Return the axis of a count: light lines across, figures at the left, no line down."""
    return {
        "orient": "left",
        "grid": True,
        "gridColor": LINE,
        "domain": False,
        "ticks": False,
        "title": None,
        "tickCount": 5,
        "labelColor": INK_3,
        "labelFontSize": max(12, size.words - 0.5),
        "labelPadding": 6,
        "format": ",d",
    }


def on(channel: Layer, name: str) -> Layer:
    """Return a channel with the field that it takes."""
    return {"field": name, **channel}


def rects(rows: Sequence[Layer], x: Layer, y: Layer, base: str = "", **look: Any) -> Layer:
    """Return rectangles from a to b; v is the top, base (or zero) the bottom."""
    bottom = {"field": base} if base else {"datum": 0}
    encoding = {"x": on(x, "a"), "x2": {"field": "b"}, "y": on(y, "v"), "y2": bottom}
    if any("tip" in row for row in rows):
        encoding["tooltip"] = {"field": "tip"}
    return {"data": {"values": list(rows)}, "mark": {"type": "rect", **look}, "encoding": encoding}


def dots(rows: Sequence[Layer], x: Layer, y: Layer, colour: str, size: Size) -> Layer:
    """Return dots at m and v."""
    mark = {
        "type": "point",
        "shape": "circle",
        "filled": True,
        "size": 80 if not size.narrow else 56,
        "fill": colour,
        "opacity": 1,
    }
    return {
        "data": {"values": list(rows)},
        "mark": mark,
        "encoding": {"x": on(x, "m"), "y": on(y, "v"), "tooltip": {"field": "tip"}},
    }


def flat(rows: Sequence[Layer], x: Layer, y: Layer, colour: str = INK) -> Layer:
    """Return level lines from a to b at v."""
    mark = {"type": "rule", "stroke": colour, "strokeWidth": 1.5 if colour == INK else 1}
    return {
        "data": {"values": list(rows)},
        "mark": mark,
        "encoding": {"x": on(x, "a"), "x2": {"field": "b"}, "y": on(y, "v")},
    }


def line(rows: Sequence[Layer], x: Layer, down: float) -> Layer:
    """Return level lines from a to b, so many pixels down."""
    return {
        "data": {"values": list(rows)},
        "mark": {"type": "rule", "stroke": INK_3},
        "encoding": {"x": on(x, "a"), "x2": {"field": "b"}, "y": {"value": down}},
    }


def tick(rows: Sequence[Layer], x: Layer, top: float, bottom: float) -> Layer:
    """Return short upright lines at a."""
    return {
        "data": {"values": list(rows)},
        "mark": {"type": "rule", "stroke": INK_3},
        "encoding": {"x": on(x, "a"), "y": {"value": top}, "y2": {"value": bottom}},
    }


def rule(where: Layer, colour: str, width: float) -> Layer:
    """Return one line across the whole width, or wherever `where` puts it."""
    return {
        "data": {"values": [{}]},
        "mark": {"type": "rule", "stroke": colour, "strokeWidth": width},
        "encoding": where,
    }


@dataclass(frozen=True, slots=True)
class Text:
    """How words look: colour, size in pixels, how they stand to their place, and paper behind them (`halo`)."""

    colour: str
    size: float
    align: str = "center"
    dy: float = 0
    weight: int = 400
    halo: bool = False


def words(rows: Sequence[Layer], x: Layer, y: Layer, look: Text) -> Layer:
    """Return words, the text of each row in t."""
    mark: Layer = {
        "type": "text",
        "fill": look.colour,
        "fontSize": look.size,
        "fontWeight": look.weight,
        "align": look.align,
        "dy": look.dy,
        "baseline": "alphabetic",
    }
    layer: Layer = {"data": {"values": list(rows)}, "mark": mark, "encoding": {"x": x, "y": y, "text": {"field": "t"}}}
    return layer | {"name": "halo"} if look.halo else layer


def spec(size: Size, top: int, bottom: int, layers: Sequence[Layer]) -> Layer:
    """Return layers as a chart with margins of so many pixels above and below."""
    # The style sheet puts paper behind the words of layers called halo; names must differ, so they are numbered.
    for place, layer in enumerate(layers):
        if "name" in layer:
            layer["name"] = f"{layer['name']}{place}"
    padding = {"left": size.left, "right": size.right, "top": top, "bottom": bottom}
    return {"width": size.inner, "height": size.height, "padding": padding, "layer": list(layers)}


def round_up(value: float) -> float:
    """Return the next round number above: the top of a scale.

    >>> round_up(231), round_up(8), round_up(1340)
    (250, 8, 1400)
    """
    for step in (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 50_000, 100_000, 1_000_000):
        if value <= step * 8:
            return -(-value // step) * step
    return value
