"""The land under a chronology: shapes as they were on a day, fitted to a page, each drawn once and used often."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import pairwise
from typing import Any

from markupsafe import Markup

from qantar.maths.projection import Fitted, Point, fit, inside, surface
from qantar.report.maps_places import begins, ends, valid

Feature = Mapping[str, Any]
#: The drawing is this wide, and never taller than that; narrower pages draw it again at their own scale.
WIDTH, TALLEST = 584.0, 470.0
#: Around shapes, and around places where there are no shapes: their circles and names need room.
MARGIN, MARGIN_OF_POINTS = 4.0, 84.0
#: Corners nearer to each other than this many pixels are one corner.
_NEAR = 0.55


@dataclass(frozen=True, slots=True)
class Area:
    """A shape on the page: the id of its drawing, the place that it is, and a point inside it."""

    id: str
    place: str
    middle: Point


@dataclass(slots=True)
class Ground:
    """A fitted map: where points stand, and which areas there are on each day."""

    fitted: Fitted | None
    width: float
    height: float
    prefix: str
    _features: Sequence[Feature] = ()
    _areas: dict[int, Area] = field(default_factory=dict)
    _paths: dict[str, str] = field(default_factory=dict)
    _sets: dict[tuple[str, ...], str] = field(default_factory=dict)

    def at(self, longitude: float, latitude: float) -> Point:
        """Return where a longitude and latitude stand on the drawing."""
        assert self.fitted is not None  # nobody asks for a point of a map that has no ground
        x, y = self.fitted(longitude, latitude)
        return round(x + (self.width - self.fitted.width) / 2, 1), round(y, 1)

    @property
    def has_shapes(self) -> bool:
        """Whether borders are drawn: a study may have places and no shapes."""
        return bool(self._features)

    def areas(self, day: date) -> list[Area]:
        """Return the areas that there were on a day."""
        if self.fitted is None:
            return []
        found = [self._area(index) for index, feature in enumerate(self._features) if _on(feature, day)]
        return [area for area in found if area]

    def land(self, day: date) -> str | None:
        """Return the id of the drawing of all land on a day; days with the same borders share one."""
        ids = tuple(area.id for area in self.areas(day))
        if not ids:
            return None
        return self._sets.setdefault(ids, f"{self.prefix}-land-{len(self._sets)}")

    def drawings(self) -> Markup:
        """Return every area and every set of areas that was asked for, to be put on the page once."""
        areas = [Markup('<path id="{}" d="{}"/>').format(id_, path) for id_, path in sorted(self._paths.items())]
        sets = [
            Markup('<g id="{}">{}</g>').format(id_, Markup("").join(Markup('<use href="#{}"/>').format(a) for a in ids))
            for ids, id_ in self._sets.items()
        ]
        return Markup("\n").join([*areas, *sets])

    def _area(self, index: int) -> Area | None:
        if index in self._areas:
            return self._areas[index]
        feature = self._features[index]
        rings = [[self.at(*point) for point in ring] for ring in rings_of(feature)]
        path = "".join(_path(ring) for ring in rings)
        if not path:
            return None
        largest = max(rings, key=lambda ring: abs(surface(ring)))
        x, y = inside(largest)
        area = Area(f"{self.prefix}-area-{index}", _place(feature), (round(x, 1), round(y, 1)))
        self._paths[area.id] = path
        self._areas[index] = area
        return area


def ground(shapes: Sequence[Feature], points: Iterable[Point], days: tuple[date, date], prefix: str) -> Ground:
    """Return the ground of a map of a window: all shapes of those days, else the points alone, else nothing.

    One place alone makes no map: without borders it would stand in an empty field.

    `prefix` begins every id, so that two maps on a page do not collide.
    """
    shown = [shape for shape in shapes if rings_of(shape) and _meets(shape, days)]
    places = list(points)
    corners = [point for shape in shown for ring in rings_of(shape) for point in ring] + places
    if not shown and len(set(places)) < 2:
        return Ground(None, WIDTH, 0.0, prefix)
    fitted = fit(corners, WIDTH, tallest=TALLEST, margin=MARGIN if shown else MARGIN_OF_POINTS)
    return Ground(fitted, WIDTH, round(fitted.height, 1), prefix, shown)


def _place(feature: Feature) -> str:
    return str((feature.get("properties") or {}).get("place") or "")


def _on(feature: Feature, day: date) -> bool:
    return valid(feature.get("properties") or {}, day)


def _meets(feature: Feature, days: tuple[date, date]) -> bool:
    properties = feature.get("properties") or {}
    return begins(properties.get("since")) <= days[1] and days[0] < ends(properties.get("until"))


def rings_of(feature: Feature) -> list[list[Point]]:
    """Return every ring of a polygon or of several, as longitude and latitude; other shapes have none."""
    geometry = feature.get("geometry") or {}
    polygons = {"Polygon": [geometry.get("coordinates")], "MultiPolygon": geometry.get("coordinates")}
    found = polygons.get(str(geometry.get("type"))) or []
    return [
        [(float(point[0]), float(point[1])) for point in ring]
        for polygon in found
        if polygon
        for ring in polygon
        if ring
    ]


def _path(ring: Sequence[Point]) -> str:
    """Return a ring as a path in steps from corner to corner, which is shorter than places on the page.

    >>> _path([(0.0, 0.0), (10.0, 0.0), (10.0, 10.04), (0.0, 0.0)])
    'M0 0l10 0 0 10z'
    """
    kept: list[tuple[int, int]] = []
    for x, y in ring:
        corner = round(x * 10), round(y * 10)
        if not kept or max(abs(corner[0] - kept[-1][0]), abs(corner[1] - kept[-1][1])) > _NEAR * 10:
            kept.append(corner)
    if len(kept) > 1 and kept[0] == kept[-1]:
        kept.pop()
    if len(kept) < 3:
        return ""
    steps = [(x1 - x0, y1 - y0) for (x0, y0), (x1, y1) in pairwise(kept)]
    return f"M{_tenth(kept[0][0])} {_tenth(kept[0][1])}l{' '.join(f'{_tenth(x)} {_tenth(y)}' for x, y in steps)}z"


def _tenth(value: int) -> str:
    return f"{value / 10:g}"
