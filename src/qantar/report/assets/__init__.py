"""Files that go into a site: style and script put together from their parts, fonts, and the charts' runtime."""

from functools import cache
from importlib.metadata import version
from importlib.resources import files

from qantar.formats.citations import Keeper

#: The parts of site.css in their order: a later one may refine an earlier one.
STYLE = (
    "tokens", "page", "text", "findings", "figures", "tables", "survey", "sources", "search", "chronology",
    "contested", "explanations", "verdicts", "timelanes", "cases", "laws", "media", "boards", "records", "audited",
    "measured", "foot", "print",
)  # fmt: skip
#: The parts of site.js; each is a function of its own, and needs none of the others but the first.
SCRIPT = ("spelling", "popovers", "charts", "tables", "search", "copying", "chronology", "timemap")
#: What of the bundle a page can call.
_SNIPPET = "window.QantarCharts = vegaEmbed;"
_FONTS = ("QantarSans-Regular.woff2", "QantarSans-Bold.woff2", "OFL.txt")


def asset_files(keeper: Keeper | None = None) -> dict[str, bytes]:
    """Return every asset by its path in the site."""
    here = files("qantar.report") / "assets"
    style = b"\n".join((here / "style" / f"{part}.css").read_bytes() for part in STYLE)
    script = b"\n".join((here / "script" / f"{part}.js").read_bytes() for part in SCRIPT)
    fonts = {f"assets/{name}": (here / "fonts" / name).read_bytes() for name in _FONTS}
    icon = (here / "icon.svg").read_bytes()
    return {
        "assets/site.css": style,
        "assets/site.js": script,
        "assets/icon.svg": icon,
        "assets/vega.js": runtime(keeper),
    } | fonts


def runtime(keeper: Keeper | None = None) -> bytes:
    """Return what draws live charts in a reader's browser: once for all pages, and it fetches nothing."""
    if keeper is None:
        return _bundled()
    key = keeper.key("runtime", version("vl-convert-python"), _SNIPPET)
    kept = keeper.get(key)
    if kept is None:
        kept = _bundled()
        keeper.put(key, kept)
    return kept


@cache
def _bundled() -> bytes:
    import vl_convert  # imported late: only a site needs it

    # The bundle declares names at the top level: inside a function they stay out of the page's way.
    return f"(function(){{{vl_convert.javascript_bundle(_SNIPPET)}}})();\n".encode()
