"""How fast events spread: a published curve, first dates as ranges, parts that come and go, refusals."""

from datetime import date, timedelta
from typing import Any

import pytest

from qantar.methods import Refusal
from qantar.methods.reach import METHOD
from tests.methods.conftest import by_id, told
from tests.methods.test_events_by_period import EVENTS, PLACES

ONSET = date(2031, 1, 1)
#: Weeks in remission of the patients of freireich1963, and those who were still in it when last seen.
RELAPSED = (6, 6, 6, 7, 10, 13, 16, 22, 23)
WATCHED = (6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35)
SETTINGS = {"onset": "2031-05-08", "window": "2031-05-08/2031-05-31", "within": [0, 1, 7]}


def after(days: int) -> str:
    return (ONSET + timedelta(days=days)).isoformat()


def test_a_published_curve() -> None:
    """The product-limit curve of freireich1963: 14.3 % at 6, 37.3 % at 16, 55.2 % at 23: 1 less 0.857, 0.627, 0.448."""
    parts = [f"p{number}" for number in range(len(RELAPSED) + len(WATCHED))]
    places = [{"id": "land", "kind": "country"}, *({"id": part, "kind": "region"} for part in parts)]
    until = [None] * len(RELAPSED) + [after(days) for days in WATCHED]
    parents = [{"place": part, "parent": "land", "until": end} for part, end in zip(parts, until, strict=True)]
    events = [{"id": part, "date": after(days), "place": part} for part, days in zip(parts, RELAPSED, strict=False)]
    settings = {"onset": after(0), "window": f"{after(0)}/{after(35)}"}
    found: Any = by_id(METHOD(settings, events=events, places=places, place_parents=parents))
    shares = {row[1]: round(row[5], 1) for row in found["curve"].value.rows}
    assert (shares[6], shares[16], shares[23]) == (14.3, 37.3, 55.2)
    assert found["half"].value.exact == "23"


def test_a_first_date_that_is_not_exact_lies_between_two_days(framed) -> None:
    events = [row for row in EVENTS if row["id"] != "4"] + [{**EVENTS[3], "place": "isle", "date": "2031-05"}]
    found: Any = told(METHOD(SETTINGS, events=framed(events), **PLACES))
    rows = {row[0]: row[2:] for row in found["parts"]["value"]["rows"]}
    assert rows["places/south"] == ["2031-05-08", "2031-05-08", 0, 0]
    assert rows["places/isle"] == ["2031-05-08", "2031-05-09", 0, 1]
    assert (found["within-0"]["uncertainty"]["low"], found["within-0"]["uncertainty"]["high"]) == (1, 2)
    assert found["within-1"]["value"]["exact"] == "2"


def test_unreported_is_unknown_and_not_quiet() -> None:
    found: Any = by_id(METHOD(SETTINGS, events=EVENTS[:2], **PLACES))
    share = found["share-within-7"]
    assert (round(share.value.number), round(share.uncertainty.low), share.uncertainty.high) == (33, 33, 100.0)
    assert found["unreported"].value.number == 2
    assert "unknown" in share.base["en"]
    assert (found["half"].value, found["half"].missing) == (None, "unknown")


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        ({"onset": "2031-05"}, "is not one day"),
        ({"onset": "2032-01-01"}, "no event from 2032-01-01 on"),
        ({"onset": "2031-05-08", "window": "2040"}, "no events to measure"),
    ],
)
def test_refusals(settings, words) -> None:
    with pytest.raises(Refusal, match=words):
        METHOD(settings, events=EVENTS, **PLACES)


def test_the_parts_are_those_of_the_onset() -> None:
    """A part that came to be later is none of those that could join from the first day on."""
    places = [*PLACES["places"], {"id": "east", "kind": "region"}]
    parents = [*PLACES["place_parents"], {"place": "east", "parent": "land", "since": "2031-05-20"}]
    found: Any = by_id(METHOD(SETTINGS, events=EVENTS, places=places, place_parents=parents))
    assert {row[0] for row in found["parts"].value.rows} == {"places/isle", "places/north", "places/south"}


def test_a_date_that_may_lie_before_the_onset_is_not_taken_as_sure(framed) -> None:
    """The window cuts the range off at the onset; on the day that is left there may have been none."""
    events = [{"id": "1", "date": "2031-05-01/2031-05-08", "place": "north"}]
    found: Any = told(METHOD(SETTINGS, events=framed(events), **PLACES))
    ends = found["within-1"]["uncertainty"]
    assert (found["within-1"]["value"], ends["low"], ends["high"]) == (None, 0, 1)
    assert {row[0]: row[2:] for row in found["parts"]["value"]["rows"]}["places/north"] == ["2031-05-08", None, 0, None]
    ends = found["unreported"]["uncertainty"]
    assert (ends["low"], ends["high"]) == (2, 3)


@pytest.mark.parametrize(("place", "high"), [("north; south", 3), ("land", 2), (None, 2)])
def test_an_event_in_no_known_part_may_be_in_any_without_one(framed, place, high) -> None:
    events = [
        {"id": "1", "date": "2031-05-08", "place": "north"},
        {"id": "2", "date": "2031-05-09", "place": place},
        {"id": "3", "date": "2031-05-01", "place": place},
    ]
    found: Any = told(METHOD(SETTINGS, events=framed(events), **PLACES))
    assert found["within-0"]["value"]["exact"] == "1"
    ends = found["within-1"]["uncertainty"]
    assert (ends["low"], ends["high"]) == (1, high)
    assert "1 event lies in no known part" in found["within-1"]["base"]["en"]
    assert found["unit-unplaced"]["value"]["exact"] == "1"
