"""Which shape of places.geojson a point lies in, on a given day."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from qantar.study.shapes import Shape

Ring = Sequence[Sequence[float]]


@dataclass(frozen=True, slots=True)
class Area:
    """One polygon of a place, with the box around it and the time for which it holds."""

    place: str
    since: date
    until: date
    box: tuple[float, float, float, float]
    rings: Sequence[Ring]

    def holds(self, lon: float, lat: float) -> bool:
        """Say whether a point is inside: an odd number of edges lies east of it. A hole is a ring like another."""
        west, south, east, north = self.box
        if not (west <= lon <= east and south <= lat <= north):
            return False
        inside = False
        for ring in self.rings:
            for (x1, y1, *_), (x2, y2, *_) in zip(ring, [*ring[1:], ring[0]], strict=True):
                if (y1 > lat) != (y2 > lat) and lon < (x2 - x1) * (lat - y1) / (y2 - y1) + x1:
                    inside = not inside
        return inside


def areas_of(shapes: Sequence[Shape]) -> list[Area]:
    """Return the polygons of a study's shapes; points and lines hold nothing."""
    return [area for shape in shapes for area in _areas(shape)]


def _areas(shape: Shape) -> Iterator[Area]:
    geometry: dict[str, Any] = shape.feature["geometry"]
    many = {"Polygon": [geometry["coordinates"]], "MultiPolygon": geometry["coordinates"]}.get(geometry["type"], [])
    since = (shape.since.earliest if shape.since else None) or date.min
    until = (shape.until.latest if shape.until else None) or date.max
    for rings in many:
        xs, ys = [point[0] for point in rings[0]], [point[1] for point in rings[0]]
        yield Area(shape.place, since, until, (min(xs), min(ys), max(xs), max(ys)), rings)


def places_at(areas: Sequence[Area], lat: float, lon: float, day: date) -> list[str]:
    """Return the places whose shapes hold a point on a day, the smallest box first."""
    found = [area for area in areas if area.since <= day <= area.until and area.holds(lon, lat)]
    found.sort(key=lambda area: (area.box[2] - area.box[0]) * (area.box[3] - area.box[1]))
    return list(dict.fromkeys(area.place for area in found))
