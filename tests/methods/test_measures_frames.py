"""The measures give the same answer whatever engine holds the events, and in whatever order they come."""

from typing import Any

import pytest

from qantar.errors import UsageError
from qantar.methods import Refusal, find_method
from qantar.tables.frames import Frames
from tests.methods.conftest import by_id, told
from tests.methods.test_events_by_period import EVENTS, PLACES

#: Each measure that needs events alone, with settings that use all of its expressions.
MEASURES: dict[str, dict[str, Any]] = {
    "event-rates": {"by": "week"},
    "event-mix": {"of": "kind", "by": "month"},
    "concentration": {"top": 2},
    "reach": {"onset": "2031-05-08"},
}


def answers(method: str, events: Any, **settings: Any) -> dict[str, Any]:
    found = find_method(method)(MEASURES[method] | settings, events=events, **PLACES)
    every = told(found)
    for finding in every.values():
        finding.pop("sources")  # a frame that stays in its engine is named as a whole
    return every


@pytest.mark.parametrize("method", MEASURES)
def test_every_engine_and_every_order_gives_the_same(method, framed) -> None:
    assert answers(method, framed(EVENTS[::-1])) == answers(method, EVENTS)


@pytest.mark.parametrize("method", MEASURES)
def test_labels_change_no_number(method) -> None:
    """What codes and places are called is not what is counted: other ids in the same order give the same numbers."""
    names = {"mill": "a-mill", "port": "b-port", "strike": "z-strike"}
    renamed = [{key: names.get(value, value) for key, value in row.items()} for row in EVENTS]
    places: Any = {
        table: [{key: names.get(value, value) for key, value in row.items()} for row in rows]
        for table, rows in PLACES.items()
    }
    found: Any = find_method(method)(MEASURES[method], events=renamed, **places)
    expected: Any = find_method(method)(MEASURES[method], events=EVENTS, **PLACES)
    numbers = [
        sorted(str(item.value.number) for item in every if hasattr(item.value, "number")) for every in (found, expected)
    ]
    assert numbers[0] == numbers[1]


@pytest.mark.parametrize("method", MEASURES)
def test_no_rows_no_dates_and_no_such_column_are_refused(method) -> None:
    with pytest.raises(Refusal, match="no events to measure"):
        answers(method, EVENTS, window="2040")
    with pytest.raises(Refusal, match="no events to measure"):
        answers(method, [{"id": "1", "date": None, "place": "mill", "kind": "strike"}])
    with pytest.raises(UsageError, match="has no column episode"):
        answers(method, EVENTS, episode="spring")


def test_a_list_under_data_is_measured_alike() -> None:
    method = find_method("event-rates")
    frames = Frames({"data/wire": EVENTS[:2], **PLACES})
    settings = method.read_settings({"data": "wire", "by": "month"})
    method.look_at(frames, settings)
    found = by_id(list(method.run(frames, settings)))
    assert found["total"].value.number == 2
    assert found["total"].inputs[0].table == "data/wire"


def test_kinds_below_a_kind_are_meant_too() -> None:
    rows = [{"vocabulary": "event_kinds", "code": "strike", "parent": "protest"}]
    method = find_method("event-rates")
    found = by_id(method({"kinds": ["protest"], "by": "window"}, events=EVENTS, vocabularies=rows))
    assert found["total"].value.number == 4


def test_kinds_can_be_left_out_and_events_elsewhere_too() -> None:
    rows = [{"vocabulary": "event_kinds", "code": code, "parent": "protest"} for code in ("strike", "march")]
    method: Any = find_method("event-rates")
    settings = {"kinds": ["protest"], "without": ["march"], "by": "window"}
    assert by_id(method(settings, events=EVENTS, vocabularies=rows))["total"].value.number == 4
    found = by_id(method({"inside": "south", "by": "window"}, events=EVENTS, **PLACES))["total"]
    assert (found.value.number, found.inputs[0].where, found.inputs[0].count) == (4, "inside south", 5)
    with pytest.raises(Refusal, match="no place 'moon'"):
        method({"inside": "moon"}, events=EVENTS, **PLACES)
    with pytest.raises(Refusal, match="asked for"):
        method({"without": ["march"]}, events=EVENTS)
