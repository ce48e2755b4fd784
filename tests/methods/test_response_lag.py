"""Responses after protest: Fisher's published chance, a generator that gives the same again, verdicts, refusals."""

from typing import Any

import numpy as np
import pytest

from qantar.maths.lags import chance
from qantar.methods import Refusal
from qantar.methods.response_lag import METHOD
from tests.methods.conftest import by_id, told

SETTINGS: dict[str, Any] = {"kinds": ["protest"], "responses": ["arrests"], "window": "2031", "draws": 400}


def listed(protests, responses):
    """Events on days of the year, by their numbers."""
    return [
        {
            "id": f"{kind}-{day}-{n}",
            "date": str(np.datetime64("2031-01-01") + day),
            "kind": kind,
            "state_response": said,
        }
        for kind, days, said in (("protest", protests, "arrests"), ("arrests", responses, None))
        for n, day in enumerate(days)
    ]


def test_a_published_chance() -> None:
    """The lady tasting tea: three of four cups right come by chance in 17 of 70 orders (fisher1935)."""
    generator = np.random.default_rng(7)
    found = chance([1, 1, 1, 1, 0, 0, 0, 0], [1, 1, 1, 0, 1, 0, 0, 0], 0, generator, draws=20_000)
    assert found == pytest.approx(17 / 70, abs=0.01)


def test_what_goes_together_is_not_identified(framed) -> None:
    protests = list(range(3, 360, 17))
    found: Any = told(METHOD(SETTINGS, events=framed(listed(protests, [day + 1 for day in protests])[::-1])))
    assert found["verdict"]["verdict"]["word"] == "not identified"
    assert "cannot tell a response from attention" in found["verdict"]["verdict"]["why"]["en"]
    assert found["followed"]["value"]["exact"] == "100"
    lags = {row[0]: row[1] for row in found["correlations"]["value"]["rows"]}
    assert lags[1] == 1.0
    assert found["at-protests"]["value"]["exact"] == "100"


def test_chance_alone_is_not_supported() -> None:
    found: Any = by_id(METHOD(SETTINGS, events=listed(range(3, 360, 17), range(10, 360, 13))))
    assert found["verdict"].verdict.word == "not supported"
    again: Any = by_id(METHOD(SETTINGS, events=listed(range(3, 360, 17), range(10, 360, 13))))
    assert found["chance"].value == again["chance"].value


def test_too_few_days_are_not_testable_or_refused() -> None:
    found: Any = by_id(METHOD(SETTINGS, events=listed([1, 50], [2, 51])))
    assert found["verdict"].verdict.word == "not testable"
    with pytest.raises(Refusal, match="days are too few"):
        METHOD(SETTINGS | {"window": "2031-01-01/2031-01-10"}, events=listed([1, 2], [2, 3]))
    with pytest.raises(Refusal, match="nothing says which events are protests"):
        METHOD({}, events=listed([1], [2]))
