"""Pictures to take away: a drawing of a page as one SVG file that needs no style sheet, in the light colours."""

import re
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from markupsafe import Markup

from qantar.report.drawing import FONT, LIGHT, PATTERNS
from qantar.report.lettering import lines_of

#: The sheets that hold the rules of drawings.
_SHEETS = ("figures", "chronology", "contested", "timelanes")
_RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
_HEAD = 46.0
#: The letters of a picture's title and of the words below it, and from line to line.
_TITLE, _TITLE_STEP, _BELOW, _BELOW_STEP = 18.0, 22.0, 13.0, 16.0


def picture(drawing: Markup, width: float, height: float, title: str, below: str = "") -> bytes:
    """Return a drawing as a file: its title over it, its rules and colours written in, on paper.

    >>> b"<style>" in picture(Markup('<circle class="rv-dot" r="5"/>'), 100, 50, "A dot")
    True
    """
    lines = lines_of(title, width, _TITLE, bold=True), lines_of(below, width, _BELOW)
    down = (len(lines[0]) - 1) * _TITLE_STEP
    parts = [("tbig", 18 + place * _TITLE_STEP, line) for place, line in enumerate(lines[0])]
    parts += [("t", 37 + down + place * _BELOW_STEP, line) for place, line in enumerate(lines[1])]
    top = _HEAD + max(down, 0) + max(len(lines[1]) - 1, 0) * _BELOW_STEP
    head = Markup("").join(Markup('<text class="{}" x="0" y="{:g}">{}</text>').format(*part) for part in parts)
    inner = str(head) + f'<g transform="translate(0 {top:g})">{drawing}</g>'
    height += top - _HEAD
    style = _in_light(f"text{{font-family:{FONT},'Noto Sans',sans-serif}}{_rules_for(inner)}")
    box = f"-16 -8 {width + 32:g} {height + _HEAD + 24:g}"
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{box}" width="{width + 32:g}" '
        f'height="{height + _HEAD + 24:g}">{Markup("<title>{}</title>").format(title)}<style>{style}</style>'
        f'<rect x="-16" y="-8" width="100%" height="100%" fill="{LIGHT["paper"]}"/>'
        f"{_in_light(PATTERNS)}{_in_light(inner)}</svg>\n"
    ).encode()


def standing_alone(svg: Markup) -> bytes:
    """Return a drawing of a page as a file without a heading: its rules and colours written in, on paper."""
    inner, height = str(inner_of(svg)), height_of(svg)
    width = width_of(svg)
    style = _in_light(f"text{{font-family:{FONT},'Noto Sans',sans-serif}}{_rules_for(inner)}")
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:g} {height:g}" width="{width:g}" '
        f'height="{height:g}"><style>{style}</style><rect width="100%" height="100%" fill="{LIGHT["paper"]}"/>'
        f"{_in_light(PATTERNS)}{_in_light(inner)}</svg>\n"
    ).encode()


def inner_of(svg: Markup) -> Markup:
    """Return what stands inside the outermost element of a drawing."""
    text = str(svg)
    return Markup(text[text.index(">") + 1 : text.rindex("</svg>")])


def height_of(svg: Markup) -> float:
    """Return the height of a drawing."""
    found = re.search(r'viewBox="0 0 [\d.]+ ([\d.]+)"', str(svg))
    return float(found[1]) if found else 0.0


def width_of(svg: Markup) -> float:
    """Return the width of a drawing."""
    found = re.search(r'viewBox="0 0 ([\d.]+) [\d.]+"', str(svg))
    return float(found[1]) if found else 0.0


def _rules_for(drawing: str) -> str:
    used = {name for names in re.findall(r'class="([^"]*)"', drawing) for name in names.split()}
    return "".join(f"{selector}{{{rule}}}" for selector, rule in _rules().items() if _fits(selector, used))


def _fits(selector: str, used: set[str]) -> bool:
    return set(selector.strip(".").split(".")) <= used


@cache
def _rules() -> Mapping[str, str]:
    """Return the rules of single elements by class, outside all conditions; what stands in a condition is no rule."""
    found: dict[str, str] = {}
    for sheet in _SHEETS:
        text = (files("qantar.report") / "assets" / "style" / f"{sheet}.css").read_text(encoding="utf-8")
        text = re.sub(r"/\*.*?\*/", "", text, flags=re.S)
        text = re.sub(r"@[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}", "", text)
        for selectors, rule in _RULE.findall(text):
            for selector in selectors.split(","):
                if re.fullmatch(r"(\.[a-z][\w-]*)+", selector.strip()):
                    found[selector.strip()] = found.get(selector.strip(), "") + " ".join(rule.split())
    return found


def _in_light(text: str) -> str:
    return re.sub(r"var\(--([a-z0-9-]+)\)", lambda name: LIGHT.get(name[1], LIGHT["ink"]), text)
