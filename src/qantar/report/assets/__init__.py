"""Files that go into a site: style and script put together from their parts, fonts, and the charts' runtime."""

from functools import cache
from importlib.resources import files

#: The parts of site.css in their order: a later one may refine an earlier one.
STYLE = (
    "tokens", "page", "text", "findings", "figures", "tables", "survey", "sources", "search", "chronology",
    "contested", "foot", "print",
)  # fmt: skip
#: The parts of site.js; each is a function of its own and needs none of the others.
SCRIPT = ("popovers", "charts", "tables", "search", "copying", "chronology")
_FONTS = ("QantarSans-Regular.woff2", "QantarSans-Bold.woff2", "OFL.txt")


def asset_files() -> dict[str, bytes]:
    """Return every asset by its path in the site."""
    here = files("qantar.report") / "assets"
    style = b"\n".join((here / "style" / f"{part}.css").read_bytes() for part in STYLE)
    script = b"\n".join((here / "script" / f"{part}.js").read_bytes() for part in SCRIPT)
    fonts = {f"assets/{name}": (here / "fonts" / name).read_bytes() for name in _FONTS}
    icon = (here / "icon.svg").read_bytes()
    return {"assets/site.css": style, "assets/site.js": script, "assets/icon.svg": icon, "assets/vega.js": runtime()} | fonts


@cache
def runtime() -> bytes:
    """Return what draws live charts in a reader's browser: once for all pages, and it fetches nothing."""
    import vl_convert  # imported late: only a site needs it

    bundle = str(vl_convert.javascript_bundle("window.QantarCharts = vegaEmbed;"))
    # The bundle declares names at the top level: inside a function they stay out of the page's way.
    return f"(function(){{{bundle}}})();\n".encode()
