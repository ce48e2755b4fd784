"""A chronology: days, places, the order of joining, and what is reported; a published crowd."""

from typing import Any

import pytest

from qantar.methods import Refusal
from qantar.methods.chronology import METHOD
from tests.methods.conftest import by_id, told
from tests.methods.test_events_by_period import PLACES


def event(id_, day, place="mill", kind="protest", **parts):
    return {
        "id": id_,
        "date": day,
        "place": place,
        "kind": kind,
        "label": f"What happened: {id_}",
        "source": "diary",
    } | parts


def report(id_, of, **parts):
    given = {"id": id_, "event": of, "derived_from": None, "crowd": None, "killed": None, "injured": None}
    return given | {"detained": None, "adopted": None, "reason": None, "source": "news", "locator": id_} | parts


EVENTS = [
    event("a-strike", "2031-05-08"),
    event("b-march", "2031-05-09", "port"),
    event("c-rally", "2031-05-08/2031-05-10", "isle", "rally"),
    event("d-speech", "2031-05-09", "land", "statement"),
    event("e-later", "2031-06", "port"),
]
KINDS = [
    {"vocabulary": "event_kinds", "code": "protest", "label": "Protest", "parent": None},
    {"vocabulary": "event_kinds", "code": "rally", "label": "Rally", "parent": "protest"},
]
REPORTS = [
    report("r1", "a-strike", crowd="hundreds", killed="2"),
    report("r2", "a-strike", crowd="2,000", adopted="crowd", reason="counted by the gate"),
    report("r3", "a-strike", crowd="2,000", derived_from="r2"),
    report("r4", "b-march", detained="about 30"),
]
TABLES: Any = {"reports": REPORTS, "vocabularies": KINDS, **PLACES}


def test_a_published_crowd() -> None:
    """Leipzig, 9 October 1989: 70,000 people. Cites: opp1993."""
    told_ = METHOD(
        events=[event("leipzig", "1989-10-09", "leipzig")],
        reports=[report("article", "leipzig", crowd="70,000", adopted="crowd")],
    )
    found = by_id(told_)["leipzig.crowd"]
    assert (found.value.exact, found.value.number, found.uncertainty.kind) == ("70000", 70_000, "none")


def test_events_in_the_order_of_time() -> None:
    table = by_id(METHOD({"window": "2031-05"}, events=EVENTS, **TABLES))["table"].value.dictionaries()
    assert [row["event"] for row in table] == ["events/a-strike", "events/c-rally", "events/b-march", "events/d-speech"]
    strike, rally = table[:2]
    assert (strike["crowd"], strike["crowd_low"], strike["crowd_high"]) == ("2,000", 2000, 2000)
    assert (strike["killed_low"], strike["injured_low"]) == (2, None)
    assert (strike["unit"], strike["sources"]) == ("places/south", "diary;news")
    assert (rally["date_earliest"], rally["date_latest"]) == ("2031-05-08", "2031-05-10")


def test_days_count_what_is_sure_and_what_may_be() -> None:
    days = by_id(METHOD({"window": "2031-05-08/2031-05-10"}, events=EVENTS, **TABLES))["days"].value.dictionaries()
    assert [(row["date"], row["events_low"], row["events_high"]) for row in days] == [
        ("2031-05-08", 1, 2), ("2031-05-09", 2, 3), ("2031-05-10", 0, 1),
    ]  # fmt: skip
    assert [(row["units_low"], row["units_high"]) for row in days] == [(1, 2), (1, 2), (0, 1)]


def test_an_episode_tells_its_own_events_alone() -> None:
    events = [
        event("a", "2031-05-08", episode="strike"),
        event("b", "2031", "port", episode="reform"),
        event("c", "2031-05-09", "port"),
    ]
    window = {"window": "2031-05-08/2031-05-09"}
    (first, second) = by_id(METHOD(window, events=events, **TABLES))["days"].value.dictionaries()
    assert (first["events_low"], first["events_high"], second["events_high"]) == (1, 2, 2)
    asked = by_id(METHOD(window | {"episode": "strike"}, events=events, **TABLES))
    assert [row["event"] for row in asked["table"].value.dictionaries()] == ["events/a"]
    assert asked["table"].inputs[0].where == f"date = {window['window']} and episode = strike"
    assert [row["events_high"] for row in asked["days"].value.dictionaries()] == [1, 0]
    with pytest.raises(Refusal, match="no events"):
        METHOD({"episode": "nowhere"}, events=events, **TABLES)


def test_the_order_of_joining() -> None:
    answers = by_id(METHOD({"window": "2031-05"}, events=EVENTS, **TABLES))
    rows = answers["joining"].value.dictionaries()
    assert [(row["unit"], row["first_earliest"], row["first_latest"]) for row in rows] == [
        ("places/south", "2031-05-08", "2031-05-08"), ("places/isle", "2031-05-08", "2031-05-10"),
    ]  # fmt: skip
    assert answers["units"].value.number == 2
    assert answers["units"].uncertainty.high is None
    assert "not known to have been quiet" in answers["units"].uncertainty.meaning["en"]


def test_protest_that_may_lie_outside_the_window() -> None:
    answers = by_id(METHOD({"window": "2031-05-09/2031-05-12"}, events=EVENTS, **TABLES))
    assert answers["places"].missing == "unknown"
    assert answers["places"].uncertainty.low == 1


def test_reports_that_differ_are_rivals_and_copies_count_once() -> None:
    answers = by_id(METHOD(events=EVENTS, **TABLES))
    crowd = answers["a-strike.crowd"]
    assert (crowd.value.exact, crowd.uncertainty.kind) == ("2000", "rivals")
    assert (crowd.uncertainty.low, crowd.uncertainty.high) == (100, 2000)
    assert crowd.uncertainty.meaning["en"].count("2,000") == 2  # among the reports, and as the one that is used
    assert crowd.caveats[0].text["en"] == "2,000: counted by the gate"
    detained = answers["b-march.detained"]
    assert (detained.value is None) or detained.uncertainty.kind in ("none", "bounds")


def test_none_adopted_is_none() -> None:
    reports = [report("x", "a-strike", crowd="5"), report("y", "a-strike", crowd="9")]
    found = by_id(METHOD(events=EVENTS, reports=reports))
    assert found["a-strike.crowd"].missing == "unknown"
    assert "uses none" in found["a-strike.crowd"].uncertainty.meaning["en"]
    assert found["table"].value.dictionaries()[0]["crowd"] is None


def test_order_and_frames_do_not_matter(framed) -> None:
    expected = told(METHOD(events=EVENTS, **TABLES))
    found = told(METHOD(events=framed(EVENTS[::-1]), **{**TABLES, "reports": framed(REPORTS[::-1])}))
    assert found == expected


@pytest.mark.parametrize(
    ("settings", "events", "words"),
    [
        ({}, [], "no events"),
        ({"window": "2050"}, EVENTS, "no events"),
        ({}, [event("a", None)], "no events with a date"),
        ({}, [EVENTS[0]] * 2, "two events have the id"),
        ({"level": "moon"}, EVENTS, "no place is of the kind"),
    ],
)
def test_refusals(settings, events, words) -> None:
    with pytest.raises(Refusal, match=words):
        METHOD(settings, events=events, **TABLES)
