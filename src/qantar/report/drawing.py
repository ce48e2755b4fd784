"""Charts drawn while the site is built: Vega-Lite specifications become SVG, twice, with fonts that Qantar brings.

A chart is drawn wide and drawn again narrow, never shrunk. Its colours are names (`var(--ink)`), so that the same
drawing serves light and dark; a picture to take away has the light colours written in.
"""

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.metadata import version
from importlib.resources import files
from typing import Any

from markupsafe import Markup

from qantar.formats.citations import Keeper

#: Widths in pixels of the two drawings.
WIDE, NARROW = 920, 358
FONT = "Qantar Sans"
Spec = Mapping[str, Any]

#: The light colours, for pictures that leave the site. They are those of assets/site.css.
LIGHT = {
    "paper": "#fdfdfb", "wash": "#f3f3ee", "ink": "#14171a", "ink-2": "#42484e", "ink-3": "#62686f",
    "line": "#dcdcd5", "line-2": "#898f95", "accent": "#a3301a", "accent-wash": "#f3dcd4",
    "political": "#28509b", "economic": "#b27a00", "social": "#1f7a6c", "land": "#ecece5", "land-hot": "#dcd7cb",
    "land-edge": "#fdfdfb", "bar": "#a9adaf",
}  # fmt: skip

#: Hatches and the like, by the names that drawings use; the page has the same ones.
PATTERNS = (
    '<defs><pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">'
    '<line x1="0" y1="0" x2="0" y2="6" stroke="var(--line-2)" stroke-width="1.1"/></pattern>'
    '<pattern id="hatch-a" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">'
    '<line x1="0" y1="0" x2="0" y2="4" stroke="var(--accent)" stroke-width="1.4"/></pattern></defs>'
)

#: What every chart has unless its own specification says otherwise. Nothing is placed by the measured width of a
#: text, so that the fonts of the computer that builds the site change nothing.
_CONFIG = {
    "font": FONT,
    "aria": False,
    "view": {"stroke": None},
    "axis": {"labelLimit": 0, "labelOverlap": False, "titleLimit": 0},
    "text": {"limit": 0},
}


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart as two specifications. `description` is what it shows in words, for those who cannot see it."""

    name: str
    wide: Spec
    narrow: Spec
    description: str


@dataclass(frozen=True, slots=True)
class Drawn:
    """A chart as HTML for a page, and as a picture that stands alone."""

    html: Markup
    picture: bytes


def draw(chart: Chart, unique: str, keeper: Keeper | None = None) -> Drawn:
    """Draw a chart: `unique` begins every id inside the drawing, so that two on a page do not collide."""
    drawings = {
        size: _with_own_ids(_as_svg(_complete(spec), keeper), f"{unique}-{size[0]}")
        for size, spec in (("wide", chart.wide), ("narrow", chart.narrow))
    }
    stills = Markup("\n").join(
        Markup(_opened(svg, f"chart {size}", chart.description)) for size, svg in drawings.items()
    )
    specs = json.dumps({"wide": _complete(chart.wide), "narrow": _complete(chart.narrow)}, ensure_ascii=False)
    html = Markup(
        '<div class="drawn" data-chart="{}"><div class="stills">{}</div>'
        '<script type="application/json">{}</script></div>'
    ).format(chart.name, stills, Markup(specs.replace("<", "\\u003c")))
    return Drawn(html, standalone(drawings["wide"], chart.description))


def standalone(svg: str, description: str) -> bytes:
    """Return a drawing that needs no style sheet: its colours written in, on paper."""
    light = re.sub(r"var\(--([a-z0-9-]+)\)", lambda name: LIGHT.get(name[1], "#14171a"), PATTERNS + _inner(svg))
    box = re.search(r'viewBox="0 0 ([\d.]+) ([\d.]+)"', svg)
    width, height = (box[1], box[2]) if box else (str(WIDE), "400")
    title = Markup("<title>{}</title>").format(description)
    opened = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}" '
        f'font-family="{FONT}, Noto Sans, Segoe UI, sans-serif">'
    )
    return f'{opened}{title}<rect width="100%" height="100%" fill="{LIGHT["paper"]}"/>{light}</svg>\n'.encode()


def _complete(spec: Spec) -> dict[str, Any]:
    own = dict(spec.get("config", {}))
    return {
        "$schema": "https://vega.github.io/schema/vega-lite/v6.json",
        "background": None,
        "autosize": "none",
        **spec,
        "config": {**_CONFIG, **own},
    }


def _as_svg(spec: Spec, keeper: Keeper | None) -> str:
    """Draw a specification; what the same program drew before with the same fonts is taken from the keeper."""
    if keeper is None:
        return _drawn(spec)
    key = keeper.key("chart", version("vl-convert-python"), _fonts_digest(), json.dumps(spec, sort_keys=True))
    kept = keeper.get(key)
    if kept is None:
        kept = _drawn(spec).encode()
        keeper.put(key, kept)
    return kept.decode()


def _drawn(spec: Spec) -> str:
    import vl_convert  # imported late: only drawing needs it, and starting it takes a third of a second

    _bring_fonts()
    return _rounded(str(vl_convert.vegalite_to_svg(dict(spec))))


def _with_own_ids(svg: str, unique: str) -> str:
    svg = re.sub(r'id="(clip\d+|gradient_\d+)"', rf'id="{unique}-\1"', svg)
    return re.sub(r"url\(#(clip\d+|gradient_\d+)\)", rf"url(#{unique}-\1)", svg)


@cache
def _fonts_digest() -> str:
    found = hashlib.sha256()
    for weight in ("Regular", "Bold"):
        found.update((files("qantar.report") / "assets" / "fonts" / f"QantarSans-{weight}.ttf").read_bytes())
    return found.hexdigest()


@cache
def _bring_fonts() -> None:
    import vl_convert

    vl_convert.register_font_directory(str(files("qantar.report") / "assets" / "fonts"))


def _rounded(svg: str) -> str:
    """Round coordinates to a hundredth of a pixel: shorter, and the same on every processor."""
    return re.sub(r"-?\d+\.\d{3,}", lambda found: f"{float(found[0]):.2f}".rstrip("0").rstrip("."), svg)


#: The drawing as a whole has a role and a name; a role of each of its parts, without a name, would only be in the way.
_ROLES = re.compile(r' (?:role="graphics-[a-z]+"|aria-roledescription="[^"]*"|aria-label="[^"]*")')


def _opened(svg: str, classes: str, description: str) -> str:
    box = re.search(r'viewBox="[^"]*"', svg)
    opened = Markup('<svg class="{}" {} role="img" aria-label="{}">').format(
        classes, Markup(box[0] if box else ""), description
    )
    return f"{opened}{_ROLES.sub('', _inner(svg))}</svg>"


def _inner(svg: str) -> str:
    return svg[svg.index(">") + 1 : svg.rindex("</svg>")]
