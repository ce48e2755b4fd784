"""The pictures of a document: the drawings of the site, as files that need no style sheet."""

import re
from functools import cache
from importlib.resources import files

from markupsafe import Markup

from qantar.report.figures import Figure
from qantar.report.pictures import standing_alone, width_of

#: A drawing that a page shows at its full width; the narrow one beside it is for small screens.
DRAWING = re.compile(r'<svg class="chart(?: [\w-]+)* wide"[^>]*>.*?</svg>', re.S)
#: A drawing as wide as this fills the line; a smaller one takes its share of it.
FULL = 640.0


class Pictures:
    """Every picture of a document by the name of its file, as SVG."""

    def __init__(self) -> None:
        self.svgs: dict[str, bytes] = {}

    def of(self, figure: Figure, site_files: dict[str, bytes]) -> list[Markup]:
        """Return the pictures of a figure as images: the one to take away, or the drawings of its page."""
        drawings = DRAWING.findall(str(figure.body))
        besides = [drawing for drawing in drawings if 'class="chart besides' in drawing]
        own = [self.image(drawing) for drawing in drawings if drawing not in besides]
        if figure.picture and not figure.several and (figure.chart or not own):
            svg = site_files[figure.picture]
            own = [self._image(svg, _width(svg), _described(svg) or str(figure.title.striptags()))]
        return [*own, *(self.image(drawing) for drawing in besides)]

    @staticmethod
    def alone(figure: Figure) -> bool:
        """Tell whether a figure is nothing but its pictures: the words of others stand with them on the page."""
        return bool(figure.chart) or not Markup(DRAWING.sub("", str(figure.body))).striptags()

    def image(self, drawing: str) -> Markup:
        """Keep a drawing of a page as a file, and return the image of it."""
        said = re.search(r'aria-label="([^"]*)"', drawing)
        alt = Markup(said[1]).unescape() if said else ""
        return self._image(standing_alone(Markup(drawing)), width_of(Markup(drawing)), alt)

    def replaced(self, html: str) -> str:
        """Return HTML with an image in the place of each drawing."""
        return DRAWING.sub(lambda found: str(self.image(found[0])), html)

    def _image(self, svg: bytes, width: float, alt: str) -> Markup:
        name = next((name for name, known in self.svgs.items() if known == svg), f"{len(self.svgs) + 1:03d}.svg")
        self.svgs[name] = svg
        share = min(100.0, round(width / FULL * 100, 1))
        return Markup('<img src="{}" alt="{}" width="{:g}%">').format(name, alt, share)


def as_png(svg: bytes, *, scale: float = 2.5) -> bytes:
    """Return a picture as PNG, sharp enough to print, in the fonts that Qantar brings."""
    import vl_convert  # imported late: it takes a third of a second to start

    _bring_fonts()
    return bytes(vl_convert.svg_to_png(svg.decode(), scale=scale))


@cache
def _bring_fonts() -> None:
    import vl_convert

    vl_convert.register_font_directory(str(files("qantar.report") / "assets" / "fonts"))


def _width(svg: bytes) -> float:
    found = re.search(rb'<svg[^>]* width="([\d.]+)"', svg)
    return float(found[1]) if found else FULL


def _described(svg: bytes) -> str:
    found = re.search(r"<title>(.*?)</title>", svg.decode(), re.S)
    return str(Markup(found[1]).unescape()) if found else ""
