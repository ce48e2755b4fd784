"""Share of peaceful events: a published share, both senses of the word, what is not known, refusals."""

from typing import Any

import pytest

from qantar.methods import Refusal
from qantar.methods.peaceful import METHOD
from tests.methods.conftest import by_id

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
