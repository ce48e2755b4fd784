"""An equal-area map of any country: longitudes and latitudes become places on a plane, and fit a box.

The projection is Lambert's azimuthal equal-area one about the middle of what is shown, so that areas compare
and north is up, wherever the country lies and whether or not it crosses the date line.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import asin, atan2, cos, degrees, hypot, radians, sin, sqrt

Point = tuple[float, float]
Ring = Sequence[Point]


def middle(points: Iterable[Point]) -> Point:
    """Return the middle (longitude, latitude) of points in degrees, also where they lie across the date line.

    >>> middle([(10, 50), (20, 40)]), middle([(175, 60), (-165, 70)])
    ((15.0, 45.0), (-175.0, 65.0))
    """
    kept = list(points)
    if not kept:
        raise ValueError("there is no middle of no points")
    longitudes = sorted({longitude % 360 for longitude, _ in kept})
    latitudes = [latitude for _, latitude in kept]
    # The widest empty stretch is what lies behind the map; its other end is where the map begins.
    gaps = [
        ((longitudes[(index + 1) % len(longitudes)] - longitude) % 360 or 360.0, index)
        for index, longitude in enumerate(longitudes)
    ]
    widest, behind = max(gaps)
    west = longitudes[(behind + 1) % len(longitudes)]
    longitude = (west + (360 - widest) / 2 + 180) % 360 - 180
    return round(longitude, 6), round((min(latitudes) + max(latitudes)) / 2, 6)


@dataclass(frozen=True, slots=True)
class EqualArea:
    """Lambert's azimuthal equal-area projection about a middle point, in units of the globe's radius.

    >>> EqualArea(0.0, 0.0)(0.0, 90.0)
    (0.0, 1.414214)
    """

    longitude: float
    latitude: float

    def __call__(self, longitude: float, latitude: float) -> Point:
        """Return x to the east and y to the north; the point opposite the middle lies on the rim."""
        east = radians((longitude - self.longitude + 180) % 360 - 180)
        here, north = radians(self.latitude), radians(latitude)
        closeness = 1 + sin(here) * sin(north) + cos(here) * cos(north) * cos(east)
        if closeness < 1e-12:
            return 2.0, 0.0  # just opposite every direction leads there; any point of the rim will do
        scale = sqrt(2 / closeness)
        x = scale * cos(north) * sin(east)
        y = scale * (cos(here) * sin(north) - sin(here) * cos(north) * cos(east))
        return round(x, 6), round(y, 6)

    def back(self, x: float, y: float) -> Point:
        """Return the longitude and latitude of a point of the plane."""
        distance = hypot(x, y)
        if distance == 0:
            return self.longitude, self.latitude
        angle = 2 * asin(min(1.0, distance / 2))
        here = radians(self.latitude)
        north = asin(cos(angle) * sin(here) + y * sin(angle) * cos(here) / distance)
        east = atan2(x * sin(angle), distance * cos(here) * cos(angle) - y * sin(here) * sin(angle))
        return (self.longitude + degrees(east) + 180) % 360 - 180, degrees(north)


@dataclass(frozen=True, slots=True)
class Fitted:
    """A projection fitted to a box `width` wide: x to the right and y down, in the box's units."""

    projection: EqualArea
    left: float
    top: float
    scale: float
    width: float
    height: float

    def __call__(self, longitude: float, latitude: float) -> Point:
        """Return where a longitude and latitude stand in the box."""
        x, y = self.projection(longitude, latitude)
        return round((x - self.left) * self.scale, 2), round((self.top - y) * self.scale, 2)


def fit(points: Sequence[Point], width: float, *, tallest: float, margin: float = 0.0) -> Fitted:
    """Return a projection under which all points stand in a box this wide and no taller than `tallest`.

    A box that would be too tall becomes narrower than asked. Points in one place get a box around them.

    >>> box = fit([(50, 40), (60, 45)], 200, tallest=400)
    >>> box.width, 0 <= box(55, 42)[0] <= 200
    (200, True)
    """
    projection = EqualArea(*middle(points))
    placed = [projection(*point) for point in points]
    xs, ys = [x for x, _ in placed], [y for _, y in placed]
    least = radians(0.5)  # about 55 km: what a map of a single town shows around it
    across = max(max(xs) - min(xs), least)
    down = max(max(ys) - min(ys), across / 4)
    inner = width - 2 * margin
    scale = min(inner / across, (tallest - 2 * margin) / down)
    left = (max(xs) + min(xs)) / 2 - across / 2 - margin / scale
    top = (max(ys) + min(ys)) / 2 + down / 2 + margin / scale
    fitted_width = width if scale * across >= inner - 1e-9 else round(across * scale + 2 * margin, 2)
    return Fitted(projection, left, top, scale, fitted_width, round(down * scale + 2 * margin, 2))


def inside(ring: Ring) -> Point:
    """Return a point to set a mark at in an area: its centre of gravity, or the mean of its corners if it is flat.

    >>> inside([(0, 0), (4, 0), (4, 2), (0, 2), (0, 0)])
    (2.0, 1.0)
    """
    area = surface(ring)
    if abs(area) < 1e-12:
        return sum(x for x, _ in ring) / len(ring), sum(y for _, y in ring) / len(ring)
    x = y = 0.0
    for (x0, y0), (x1, y1) in zip(ring, [*ring[1:], ring[0]], strict=True):
        cross = x0 * y1 - x1 * y0
        x, y = x + (x0 + x1) * cross, y + (y0 + y1) * cross
    return x / (6 * area), y / (6 * area)


def surface(ring: Ring) -> float:
    """Return the signed area of a ring on the plane; positive when it runs anticlockwise with y upwards."""
    pairs = zip(ring, [*ring[1:], ring[0]], strict=True)
    return sum(x0 * y1 - x1 * y0 for (x0, y0), (x1, y1) in pairs) / 2


def radius_of(count: float, *, largest: float, radius: float) -> float:
    """Return the radius of a circle whose area stands to that of the largest as their counts do.

    >>> radius_of(25, largest=100, radius=20)
    10.0
    """
    return radius * sqrt(max(count, 0.0) / largest) if largest > 0 else 0.0
