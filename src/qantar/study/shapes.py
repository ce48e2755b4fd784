"""places.geojson: the outlines of places, each for the time in which it held."""

import json
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qantar.errors import At, Problem, meaning, reading, records
from qantar.study.csvfile import read_text
from qantar.study.validity import apart, surely_before
from qantar.values.dates import DateError, Edtf, read_edtf

if TYPE_CHECKING:
    from qantar.study.study import Study

GEOMETRIES = {"Point": 0, "MultiPoint": 1, "LineString": 1, "MultiLineString": 2, "Polygon": 2, "MultiPolygon": 3}


@dataclass(frozen=True, slots=True)
class Shape:
    """One feature of the file, the place and time that it is the shape of, and where it begins."""

    feature: dict[str, Any]
    place: str
    since: Edtf | None
    until: Edtf | None
    at: At


def read_shapes(path: Path, name: str) -> tuple[list[Shape], list[Problem]]:
    """Return the shapes of a file, and what is wrong with it or with one of them."""
    text, problems = read_text(path, name)
    if text is None:
        return [], problems
    try:
        value = json.loads(text, parse_constant=_no_constant)
    except json.JSONDecodeError as error:
        at = At(name, error.lineno, error.colno)
        return [], [reading.broken_geojson(at, why="the file is not JSON from here on")]
    except (ValueError, RecursionError):
        return [], [reading.broken_geojson(At(name), why="the file is not GeoJSON: its numbers or its nesting are not")]
    features = value.get("features") if isinstance(value, dict) else None
    if not isinstance(features, list):
        return [], [reading.broken_geojson(At(name), why="the file is not a FeatureCollection")]
    places = _places_of(text)
    shapes: list[Shape] = []
    for number, feature in enumerate(features):
        at = At(name, *places[number]) if number < len(places) else At(name)
        found = _shape(feature, at, number + 1)
        if isinstance(found, Problem):
            problems.append(found)
        else:
            shapes.append(found)
    return shapes, problems


def _no_constant(name: str) -> None:
    raise ValueError(name)


def _places_of(text: str) -> list[tuple[int, int]]:
    """Return the line and column where each feature begins, read off the text since JSON keeps no places."""
    decoder = json.JSONDecoder()
    start = text.find("[", text.find('"features"'))
    found: list[tuple[int, int]] = []
    line, line_start, counted = 1, 0, 0
    here = start + 1
    while 0 < here < len(text):
        while here < len(text) and text[here] in " \t\r\n,":
            here += 1
        if here >= len(text) or text[here] == "]":
            break
        line += text.count("\n", counted, here)
        newline = text.rfind("\n", counted, here)
        line_start = newline + 1 if newline >= 0 else line_start
        counted = here
        found.append((line, here - line_start + 1))
        try:
            _, here = decoder.raw_decode(text, here)
        except ValueError:
            break
    return found


def _shape(feature: object, at: At, number: int) -> Shape | Problem:
    if not isinstance(feature, dict) or feature.get("type") != "Feature":
        return reading.broken_geojson(at, why=f"item {number} of the features is not a Feature")
    properties = feature.get("properties")
    place = properties.get("place") if isinstance(properties, dict) else None
    if not isinstance(properties, dict) or not isinstance(place, str):
        return reading.broken_geojson(at, why=f"feature {number} does not say of which place it is the shape")
    times: list[Edtf | None] = []
    for name in ("since", "until"):
        value = properties.get(name)
        try:
            times.append(read_edtf(str(value)) if value not in (None, "") else None)
        except DateError as error:
            return records.bad_date(at, why=error.message, hint=error.hint)
    geometry = feature.get("geometry")
    bad = _wrong_geometry(geometry)
    if bad is not None:
        make = records.off_the_globe if bad.endswith("off the globe") else reading.broken_geojson
        return make(at, why=f"feature {number}: {bad}")
    return Shape(feature, place, times[0], times[1], at)


def _wrong_geometry(geometry: object) -> str | None:
    """Say what is wrong with a geometry, or return None."""
    if not isinstance(geometry, dict) or geometry.get("type") not in GEOMETRIES:
        return "its geometry is none of " + ", ".join(GEOMETRIES)
    stack = [(geometry.get("coordinates"), GEOMETRIES[geometry["type"]])]
    while stack:
        value, depth = stack.pop()
        if not isinstance(value, list) or not value:
            return "its coordinates are not nested as its type wants"
        if depth:
            stack.extend((item, depth - 1) for item in value)
            continue
        if len(value) < 2 or not all(type(number) in (int, float) for number in value):
            return "a coordinate is not a pair of numbers"
        if not -180 <= value[0] <= 180:
            return f"longitude {value[0]} is off the globe"
        if not -90 <= value[1] <= 90:
            return f"latitude {value[1]} is off the globe"
    return None


def check_shapes(study: "Study") -> Iterator[Problem]:
    """Find shapes of places that are not there, or were not at that time."""
    known = sorted(study.index["places"])
    earlier: dict[str, list[Shape]] = defaultdict(list)
    for shape in study.shape_rows:
        if not study.has("places", shape.place):
            yield records.unknown_id(shape.at, value=shape.place, table="places", known=known)
            continue
        if surely_before(shape.until, shape.since):
            assert shape.since is not None and shape.until is not None
            yield meaning.ends_before_start(shape.at, start=shape.since.text, end=shape.until.text)
        other = next((one for one in earlier[shape.place][-50:] if not apart(shape, one)), None)
        if other is not None:
            yield meaning.validity_overlaps(shape.at, first=str(other.at))
        earlier[shape.place].append(shape)
        place = study.row("places", shape.place)
        if place is None:
            continue
        since, until = place.record.since, place.record.until
        if surely_before(shape.until, since) or surely_before(until, shape.since):
            span = f"{shape.since.text if shape.since else '..'}/{shape.until.text if shape.until else '..'}"
            yield meaning.place_outside_validity(
                shape.at,
                place=shape.place,
                when=span,
                since=since.text if since else "",
                until=until.text if until else "",
            )
