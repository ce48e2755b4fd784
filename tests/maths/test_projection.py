"""The map's projection: areas compare, north is up, and a country across the date line stays in one piece."""

from __future__ import annotations

from itertools import pairwise
from math import isclose, pi, radians, sin

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qantar.maths.projection import EqualArea, fit, inside, middle, radius_of, surface

longitudes = st.floats(-180, 180, allow_nan=False)
latitudes = st.floats(-85, 85, allow_nan=False)


@given(longitudes, latitudes, st.floats(-60, 60), st.floats(-60, 60))
def test_a_point_goes_there_and_back(longitude: float, latitude: float, east: float, north: float) -> None:
    projection = EqualArea(longitude, latitude)
    there = ((longitude + east + 180) % 360 - 180, max(-89.0, min(89.0, latitude + north)))
    back = projection.back(*projection(*there))
    assert isclose(back[1], there[1], abs_tol=1e-3)
    assert isclose(((back[0] - there[0] + 180) % 360 - 180) * sin(radians(90 - abs(there[1]))), 0, abs_tol=1e-3)


@pytest.mark.parametrize("south", [-60, -10, 0, 45, 70])
def test_areas_are_those_of_the_globe(south: float) -> None:
    """A field of one degree by one has the area that geometry gives it on a globe of radius one."""
    projection = EqualArea(12.0, south + 3)
    edge = [(10 + part / 20, south) for part in range(21)] + [(11, south + part / 20) for part in range(21)]
    edge += [(11 - part / 20, south + 1) for part in range(21)] + [(10, south + 1 - part / 20) for part in range(21)]
    expected = radians(1) * (sin(radians(south + 1)) - sin(radians(south)))
    # Coordinates are rounded to a millionth of the radius, six metres.
    assert isclose(abs(surface([projection(*point) for point in edge])), expected, rel_tol=2e-3)


def test_the_rim_is_the_far_side() -> None:
    x, y = EqualArea(0, 0)(180, 0)
    assert (x * x + y * y) ** 0.5 > 1.99


def test_a_country_across_the_date_line_is_in_one_piece() -> None:
    box = fit([(170, 60), (-170, 70)], 200, tallest=400)
    places = [box(longitude, 65)[0] for longitude in (170, 175, 180, -175, -170)]
    assert all(left < right for left, right in pairwise(places))
    assert middle([(170, 60), (-170, 70)])[0] in (180.0, -180.0)


@given(st.lists(st.tuples(longitudes, latitudes), min_size=1, max_size=12))
def test_everything_stands_in_its_box(points: list[tuple[float, float]]) -> None:
    box = fit(points, 300, tallest=200, margin=5)
    assert box.width <= 300
    assert box.height <= 200 + 1e-6
    for point in points:
        x, y = box(*point)
        assert -0.1 <= x <= box.width + 0.1
        assert -0.1 <= y <= box.height + 0.1


def test_north_is_up_and_one_place_alone_has_ground_around_it() -> None:
    box = fit([(50, 40)], 200, tallest=400)
    assert box(50, 40.1)[1] < box(50, 40)[1]
    assert 0 < box(50, 40)[0] < 200


def test_the_area_of_a_circle_is_its_count() -> None:
    small, large = (pi * radius_of(count, largest=3000, radius=27) ** 2 for count in (1000, 3000))
    assert isclose(large / small, 3)
    assert radius_of(5, largest=0, radius=27) == 0


def test_a_mark_stands_inside_its_area() -> None:
    assert inside([(0, 0), (2, 0), (2, 2), (0, 2)]) == (1.0, 1.0)
    assert inside([(0, 0), (1, 1), (2, 2)]) == (1.0, 1.0), "an area without width"
