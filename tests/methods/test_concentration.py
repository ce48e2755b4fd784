"""Concentration: published indices, bounds wherever the unplaced events were, refusals."""

import itertools

import pytest

from qantar.maths.concentration import gini, herfindahl, most_even, most_uneven, top_share
from qantar.methods import Refusal
from qantar.methods.concentration import METHOD
from tests.methods.conftest import by_id

LAND = [{"id": "land", "kind": "country"}]


def country(*counts: int, unplaced: int = 0):
    """A country with so many events in each part, and some in none."""
    parts = [f"part-{number}" for number in range(len(counts))]
    places = [*LAND, *({"id": part, "kind": "region"} for part in parts)]
    where = [part for part, count in zip(parts, counts, strict=True) for _ in range(count)] + ["land"] * unplaced
    events = [{"id": str(number), "date": "2031-05-08", "place": place} for number, place in enumerate(where)]
    return {"events": events, "places": places, "place_parents": [{"place": part, "parent": "land"} for part in parts]}


def test_a_published_herfindahl_index() -> None:
    """Shares of 30, 30, 20 and 20 percent: 2,600 of 10,000, the example of merger2010."""
    answers = by_id(METHOD({"top": 2}, **country(30, 30, 20, 20)))
    assert round(answers["herfindahl"].value.number * 10_000) == 2600
    assert answers["top-2"].value.number == 60
    assert answers["gini"].uncertainty.kind == "none"


def test_a_published_gini_coefficient() -> None:
    """The ten incomes by which the package of zeileis2014 shows its coefficient."""
    incomes = [541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261]
    assert round(gini(incomes), 4) == 0.4621


@pytest.mark.parametrize(("counts", "unplaced"), [((3, 0, 1), 3), ((2, 2), 1), ((5, 1, 0, 0), 4)])
def test_no_way_of_placing_the_unplaced_lies_outside_the_bounds(counts, unplaced) -> None:
    ways = [
        [count + more for count, more in zip(counts, extra, strict=True)]
        for extra in itertools.product(range(unplaced + 1), repeat=len(counts))
        if sum(extra) == unplaced
    ]
    for measure in (gini, herfindahl, top_share):
        found = [measure(way) for way in ways]
        assert measure(most_even(counts, unplaced)) == pytest.approx(min(found))
        assert measure(most_uneven(counts, unplaced)) == pytest.approx(max(found))


def test_the_bounds_are_told_with_what_they_mean() -> None:
    found = by_id(METHOD({}, **country(3, 0, unplaced=1)))["top-1"]
    assert (found.value, found.uncertainty.low, found.uncertainty.high) == (None, 75.0, 100.0)
    assert "wherever the 1 event without a known part was. Without that one" in found.uncertainty.meaning["en"]


def test_one_part_and_no_placed_event_are_refused() -> None:
    with pytest.raises(Refusal, match="fewer than two parts"):
        METHOD({}, **country(3))
    with pytest.raises(Refusal, match="no event lies surely"):
        METHOD({}, **country(0, 0, unplaced=2))
    with pytest.raises(Refusal, match="there are no places"):
        METHOD({}, events=country(1, 1)["events"])
