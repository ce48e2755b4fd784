"""A small map of where a place lies: its own shape or point among the shapes around it, as they are or last were."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import TYPE_CHECKING

from markupsafe import Markup

from qantar.maths.projection import Point, fit
from qantar.report.lettering import width_of
from qantar.report.maps import Area, Ground, rings_of
from qantar.report.maps_places import ends, valid
from qantar.report.record_page import ours

if TYPE_CHECKING:
    from qantar.report.sheet import Site

_WIDTH, _TALLEST, _MARGIN = 420.0, 300.0, 6.0
#: A day after all borders of a study: what is there then is there still.
_NOW = date(9998, 12, 31)


class Locators:
    """The small maps of a site: shapes that many maps share are fitted to the page once."""

    def __init__(self, site: "Site") -> None:
        self._site = site
        self._shapes = [shape for shape in site.published.shapes if rings_of(shape)]
        self._grounds: dict[tuple[int, ...], Ground] = {}

    def __call__(self, place: str, towns: Iterable[str] = ()) -> Markup:
        """Return the map of a place with the towns in it of which something is told; nothing where no shape is near."""
        site, day = self._site, _day(self._site, place)
        ground = self._ground(day)
        if ground is None:
            return Markup()
        areas = {area.place: area for area in ground.areas(day)}
        at = _within(ground, site.places.point(place))
        if place not in areas and at is None and not _holds(site, place, areas, day):
            return Markup()
        name = site.places.name(place, day)
        parts = [Markup('<use href="#{}" class="land"/>').format(area.id) for area in areas.values()]
        if not site.places.is_country(place):
            parts += _here(name, at, areas.get(site.places.unit(place, day) or place) or areas.get(place))
        parts += [
            _dot(point) for town in towns if town != place and (point := _within(ground, site.places.point(town)))
        ]
        svg = Markup(
            '<svg class="chart locator" viewBox="0 0 {:g} {:g}" role="img" aria-label="{}"><defs>{}</defs>{}</svg>'
        ).format(_WIDTH, ground.height, f"Map: where {name} lies", ground.drawings(), Markup("").join(parts))
        note = ours(site, f"Borders as of {day.year}." if day != _NOW else "Borders as they are now.")
        return Markup('<figure class="where">{}<figcaption class="src">{}</figcaption></figure>').format(svg, note)

    def _ground(self, day: date) -> Ground | None:
        """Return the ground of all shapes that there were on a day; None where there were none."""
        there = tuple(place for place, shape in enumerate(self._shapes) if valid(shape.get("properties") or {}, day))
        if there and there not in self._grounds:
            shapes = [self._shapes[place] for place in there]
            corners = [point for shape in shapes for ring in rings_of(shape) for point in ring]
            fitted = fit(corners, _WIDTH, tallest=_TALLEST, margin=_MARGIN)
            self._grounds[there] = Ground(fitted, _WIDTH, round(fitted.height, 1), "loc", shapes)
        return self._grounds.get(there)


def _day(site: "Site", place: str) -> date:
    """Return the day whose borders are shown: today's, or of a place that is gone those of its last days."""
    row = site.published.row("places", place) or {}
    return ends(row["until"]) - timedelta(days=1) if row.get("until") else _NOW


def _holds(site: "Site", place: str, areas: Iterable[str], day: date) -> bool:
    """Tell whether the shapes lie in a place: it is their country."""
    return any(site.places.parent(area, day) == place for area in areas)


def _within(ground: Ground, point: Point | None) -> Point | None:
    """Return where a longitude and latitude stand on the map; None outside of it."""
    if point is None:
        return None
    x, y = ground.at(*point)
    return (x, y) if 0 <= x <= _WIDTH and 0 <= y <= ground.height else None


def _here(name: str, at: Point | None, area: Area | None) -> list[Markup]:
    """Return the place itself: its unit darker, and its dot, also of a city that is a unit and too small to see."""
    parts = [Markup('<use href="#{}" class="land hot"/>').format(area.id)] if area else []
    if at is not None:
        parts.append(Markup('<circle class="ev" cx="{:g}" cy="{:g}" r="5"/>').format(*at))
    where = at or (area.middle if area else None)
    return [*parts, _name(name, where, above=at is None)] if where else parts


def _dot(point: Point) -> Markup:
    return Markup('<circle class="ev-past" cx="{:g}" cy="{:g}" r="3.2"/>').format(*point)


def _name(name: str, at: Point, *, above: bool) -> Markup:
    """Return the name beside a dot, or in the middle of an area; it stays inside the drawing."""
    wide = width_of(name, 14, bold=True)
    x, y = at
    if above:
        left, top = min(max(x - wide / 2, 2), _WIDTH - wide - 2), y
    else:
        left, top = (x + 9 if x + 9 + wide < _WIDTH else x - 9 - wide), y + 5
    return Markup('<text class="place halo-land" x="{:g}" y="{:g}">{}</text>').format(round(left, 1), top, name)
