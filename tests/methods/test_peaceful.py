"""Share of peaceful events: a published share, both senses of the word, what is not known, refusals."""

from typing import Any

import pytest

from qantar.methods import Refusal
from qantar.methods.peaceful import METHOD
from tests.methods.conftest import by_id, told

SAID = ["none", "none", "by state", "by participants", "both", "unknown", None, "none"]
EVENTS = [{"id": str(n), "date": f"203{n // 4}-05-0{n + 1}", "violence": word} for n, word in enumerate(SAID)]


def test_a_published_share() -> None:
    """96.3 % of 7,305 events without property damage or police injuries (chenoweth2020)."""
    events = [{"id": str(n), "date": "2020-06-06", "violence": "none" if n < 7035 else "both"} for n in range(7305)]
    found: Any = by_id(METHOD({}, events=events))["without-violence"]
    assert found.value.shown["en"].startswith("96.3")
    assert (found.n, found.uncertainty.low) == (7305, found.uncertainty.high)


def test_two_senses_and_what_is_not_known() -> None:
    found: Any = by_id(METHOD({}, events=EVENTS))
    assert found["without-violence"].value.exact == "50"  # 3 of 6
    assert (found["without-violence"].uncertainty.low, found["without-violence"].uncertainty.high) == (37.5, 62.5)
    assert found["participants-peaceful"].value.shown["en"].startswith("66.7")
    assert found["not-known"].value.number == 2
    assert found["table"].value.rows[2][:5] == ["2031", "without-violence", 1, 2, 2]


def test_when_nothing_is_known_there_is_no_share() -> None:
    with pytest.raises(Refusal, match="of no event is it known"):
        METHOD({}, events=[row | {"violence": "unknown"} for row in EVENTS])


def test_an_intervention_does_not_say_whether_the_state_used_force(framed) -> None:
    """30 peaceful protests, 9 with intervention and 3 violent: between 30 and 39 of 42 without violence by anybody."""
    said = [("peaceful-protest", "none")] * 30 + [("protest-with-intervention", "by state")] * 9
    said += [("violent-demonstration", "by participants")] * 3
    events = [
        {"id": str(n), "date": "2031-05-08", "kind": kind, "violence": word} for n, (kind, word) in enumerate(said)
    ]
    found: Any = told(METHOD({}, events=framed(events)))
    share = found["without-violence"]
    assert (share["value"], share["missing"]) == (None, "unknown")
    assert (round(share["uncertainty"]["low"], 1), round(share["uncertainty"]["high"], 1)) == (71.4, 92.9)
    assert found["participants-peaceful"]["value"]["shown"]["en"].startswith("92.9")
    assert found["state-not-known"]["value"]["exact"] == "9"
    named: Any = told(METHOD({"intervened": []}, events=framed(events)))
    assert named["without-violence"]["value"]["shown"]["en"].startswith("71.4")


def test_an_event_that_may_lie_outside_the_window_may_or_may_not_count(framed) -> None:
    events = [{"id": str(n), "date": "2031-05-08", "violence": "none" if n < 3 else "both"} for n in range(4)]
    events += [{"id": "x", "date": "2031-04-28/2031-05-02", "violence": "none"}]
    events += [{"id": "y", "date": "2031-05-31/2031-06-01", "violence": "both"}]
    found: Any = told(METHOD({"window": "2031-05", "by": "window"}, events=framed(events)))
    share = found["participants-peaceful"]
    assert share["value"] is None
    assert (share["uncertainty"]["low"], share["uncertainty"]["high"]) == (60.0, 80.0)  # 3 of 5, and 4 of 5
    assert "2 of all of these may lie outside" in share["base"]["en"]
    assert (found["known"]["uncertainty"]["low"], found["known"]["uncertainty"]["high"]) == (4, 6)
