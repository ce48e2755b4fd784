"""Events by period and part, and rates: a published interval, populations nearest in time, refusals."""

import pytest

from qantar.methods import Refusal
from qantar.methods.event_rates import METHOD
from tests.methods.conftest import by_id
from tests.methods.test_events_by_period import EVENTS, PLACES, ends

SERIES = [
    {"indicator": "people", "place": "south", "period": "2020", "value": "0.5 million"},
    {"indicator": "people", "place": "south", "period": "2030", "value": "1.5 million"},
    {"indicator": "people", "place": "north", "period": "2030", "value": "unknown"},
]


def test_a_published_interval() -> None:
    """Eleven events: 5.5 to 19.7, the example of ulm1990 from the exact limits of garwood1936."""
    events = [{"id": str(number), "date": "2031-05-08"} for number in range(11)]
    found = by_id(METHOD({"by": "year", "sampling": "Each was recorded on its own."}, events=events))["total"]
    assert found.value.exact == "11"
    assert (round(found.uncertainty.low, 1), round(found.uncertainty.high, 1)) == (5.5, 19.7)
    assert found.uncertainty.kind == "sampling"
    assert "Each was recorded on its own" in found.uncertainty.meaning["en"]


def test_without_a_sampling_model_there_is_no_interval() -> None:
    found = by_id(METHOD({"by": "year"}, events=EVENTS))["total"]
    assert found.uncertainty.kind == "none"
    assert "no sample" in found.uncertainty.meaning["en"]


def test_a_rate_takes_the_population_nearest_in_time() -> None:
    answers = by_id(METHOD({"population": "people"}, events=EVENTS, series=SERIES, **PLACES))
    assert answers["rate-south"].value.exact == "0.2"  # 3 events and 1.5 million inhabitants
    assert "as of 2030" in answers["rate-south"].base["en"]
    assert "rate-isle" not in answers  # nobody says how many live there, and no rate is made up


def test_weeks_run_from_monday_to_sunday_and_quiet_ones_stay() -> None:
    table = by_id(METHOD({"by": "week", "window": "2031-05-08/2031-06-01"}, events=EVENTS))["table"].value
    assert table.rows[0] == ["2031-05-05/2031-05-11", 3, 4]
    assert [row[1] for row in table.rows] == [3, 0, 0, 1]


def test_events_of_another_country_belong_to_no_part() -> None:
    places = {**PLACES, "places": [*PLACES["places"], {"id": "abroad", "kind": "country"}]}
    events = [*EVENTS, {"id": "9", "date": "2031-05-09", "place": "abroad"}]
    answers = by_id(METHOD({}, events=events, **places))
    assert ends(answers["unit-elsewhere"]) == (1, 1)


def test_a_population_that_is_not_there_is_refused() -> None:
    with pytest.raises(Refusal, match="no figures for the indicator 'souls'"):
        METHOD({"population": "souls"}, events=EVENTS, series=SERIES, **PLACES)
