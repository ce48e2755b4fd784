"""A small map of where a place lies: its own shape or point among the shapes around it, as they are or last were."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import TYPE_CHECKING

from markupsafe import Markup

from qantar.maths.projection import fit
from qantar.report.lettering import width_of
from qantar.report.maps import Ground, rings_of
from qantar.report.maps_places import begins, ends
from qantar.report.record_page import ours

if TYPE_CHECKING:
    from qantar.report.sheet import Site

_WIDTH, _TALLEST, _MARGIN = 420.0, 300.0, 6.0
#: A day after all borders of a study: what is there then is there still.
_NOW = date(9998, 12, 31)


def locator(site: "Site", place: str, towns: Iterable[str] = ()) -> Markup:
    """Return the map of a place with the towns in it of which something is told; nothing where no shape is near it."""
    day = _day(site, place)
    shapes = [shape for shape in site.published.shapes if rings_of(shape) and _there(shape, day)]
    if not shapes:
        return Markup()
    corners = [point for shape in shapes for ring in rings_of(shape) for point in ring]
    fitted = fit(corners, _WIDTH, tallest=_TALLEST, margin=_MARGIN)
    ground = Ground(fitted, _WIDTH, round(fitted.height, 1), "loc", shapes)
    point = site.places.point(place)
    at = ground.at(*point) if point else None
    inside = at is not None and 0 <= at[0] <= _WIDTH and 0 <= at[1] <= ground.height
    areas = {area.place: area for area in ground.areas(day)}
    if place not in areas and not inside and not _above_all(site, place, areas, day):
        return Markup()
    name = site.places.name(place, day)
    parts = [_land(ground, day)]
    hot = place if place in areas else site.places.unit(place, day)
    if hot in areas and not site.places.is_country(place):
        parts.append(Markup('<use href="#{}" class="land hot"/>').format(areas[hot].id))
        at = at if inside else areas[hot].middle
    parts += [_dot(ground, site, town) for town in towns if town != place]
    if at is not None and not site.places.is_country(place):
        # A city is a dot, also where it is a unit with a shape of its own: that would be too small to see.
        if inside:
            parts.append(Markup('<circle class="ev" cx="{:g}" cy="{:g}" r="5"/>').format(*at))
        parts.append(_name(name, at, above=not inside))
    label = f"Map: where {name} lies"
    svg = Markup(
        '<svg class="chart locator" viewBox="0 0 {:g} {:g}" role="img" aria-label="{}"><defs>{}</defs>{}</svg>'
    ).format(_WIDTH, ground.height, label, ground.drawings(), Markup("").join(parts))
    note = ours(site, f"Borders as of {day.year}." if day != _NOW else "Borders as they are now.")
    return Markup('<figure class="where">{}<figcaption class="src">{}</figcaption></figure>').format(svg, note)


def _day(site: "Site", place: str) -> date:
    """Return the day whose borders are shown: today's, or of a place that is gone those of its last days."""
    row = site.published.row("places", place) or {}
    return ends(row["until"]) - timedelta(days=1) if row.get("until") else _NOW


def _there(shape: object, day: date) -> bool:
    properties = (shape.get("properties") or {}) if isinstance(shape, dict) else {}
    return begins(properties.get("since")) <= day and (not properties.get("until") or day <= ends(properties["until"]))


def _above_all(site: "Site", place: str, areas: Iterable[str], day: date) -> bool:
    """Tell whether the shapes lie in a place: it is their country."""
    return any(site.places.parent(area, day) == place for area in areas)


def _land(ground: Ground, day: date) -> Markup:
    return Markup("").join(Markup('<use href="#{}" class="land"/>').format(area.id) for area in ground.areas(day))


def _dot(ground: Ground, site: "Site", town: str) -> Markup:
    point = site.places.point(town)
    if point is None:
        return Markup()
    x, y = ground.at(*point)
    inside = 0 <= x <= _WIDTH and 0 <= y <= ground.height
    return Markup('<circle class="ev-past" cx="{:g}" cy="{:g}" r="3.2"/>').format(x, y) if inside else Markup()


def _name(name: str, at: tuple[float, float], *, above: bool) -> Markup:
    """Return the name beside a dot, or in the middle of an area; it stays inside the drawing."""
    wide = width_of(name, 14, bold=True)
    x, y = at
    if above:
        left = min(max(x - wide / 2, 2), _WIDTH - wide - 2)
        return Markup('<text class="place halo-land" x="{:g}" y="{:g}">{}</text>').format(round(left, 1), y, name)
    left = x + 9 if x + 9 + wide < _WIDTH else x - 9 - wide
    return Markup('<text class="place halo-land" x="{:g}" y="{:g}">{}</text>').format(round(left, 1), y + 5, name)
