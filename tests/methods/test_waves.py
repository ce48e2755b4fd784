"""Waves and changes of a rate: the coal-mining disasters as published, the rule for a wave, refusals."""

from itertools import combinations
from math import comb, exp
from typing import Any

import numpy as np
import pytest
from scipy.special import gammaln

from qantar.maths.change_points import changes
from qantar.methods import Refusal
from qantar.methods.waves import METHOD
from tests.methods.conftest import by_id, told

#: Disasters in British coal mines by year, 1851 to 1962 (carlin1992).
COAL = (
    4, 5, 4, 1, 0, 4, 3, 4, 0, 6, 3, 3, 4, 0, 2, 6, 3, 3, 5, 4, 5, 3, 1, 4, 4, 1, 5, 5, 3, 4, 2, 5, 2, 2, 3, 4, 2, 1, 3,
    2, 2, 1, 1, 1, 1, 3, 0, 0, 1, 0, 1, 1, 0, 0, 3, 1, 0, 3, 2, 2, 0, 1, 1, 1, 0, 1, 0, 1, 0, 0, 0, 2, 1, 0, 0, 0, 1, 1,
    0, 2, 3, 3, 1, 1, 2, 1, 1, 1, 1, 2, 4, 2, 0, 0, 0, 1, 4, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 1,
)  # fmt: skip
DISASTERS = [
    {"id": f"{year}-{number}", "date": str(year)} for year, count in enumerate(COAL, 1851) for number in range(count)
]


def test_a_published_change() -> None:
    """One change around 1890, from about 3.1 to 0.9 disasters a year (raftery1986, carlin1992)."""
    found: Any = by_id(METHOD({"by": "year", "most": 1, "window": "1851/1962"}, events=DISASTERS))
    assert found["changes"].value.exact == "1"
    change = found["change-table"].value.rows[0]
    assert change[1:4] == ["1892", "1887", "1897"]  # 1891 is the last year of the old rate
    assert [round(rate, 1) for rate in change[4:]] == [3.1, 0.9]
    assert found["change-1"].period == "1887-01-01/1897-12-31"
    assert found["change-1"].uncertainty.kind == "model"


def test_two_changes_as_published() -> None:
    """With several changes allowed there are most probably two, the second around 1947 (green1995)."""
    found = changes(COAL, 5)
    assert found.number == 2
    assert [1851 + found.best(change) for change in range(2)] == [1892, 1948]


def test_the_posterior_is_that_of_all_cuts_one_by_one() -> None:
    series = [1, 0, 2, 7, 9, 1, 0, 3]

    def fit(stretch):
        rate, events = 1 / np.mean(series), sum(stretch)
        return (
            np.log(rate) + gammaln(1 + events) - (1 + events) * np.log(rate + len(stretch))
            - sum(gammaln(count + 1) for count in stretch)
        )  # fmt: skip

    weights = [
        sum(
            exp(sum(fit(series[a:b]) for a, b in zip((0, *cuts), (*cuts, 8), strict=True)))
            for cuts in combinations(range(1, 8), number)
        )
        / comb(7, number)
        / 2**number
        for number in range(4)
    ]
    assert changes(series, 3).probabilities == pytest.approx([weight / sum(weights) for weight in weights])


def test_the_rule_for_a_wave_and_every_engine(framed) -> None:
    days = [1, 2, 2, 3, 6, 6, 6, 12, 13, 13, 13, 13, 20]
    events = [{"id": str(n), "date": f"2031-05-{day:02d}", "kind": "strike"} for n, day in enumerate(days)]
    events.append({"id": "loose", "date": "2031-05", "kind": "strike"})
    settings = {"by": "day", "floor": 1, "gap": 2, "least": 3, "window": "2031-05"}
    found: Any = told(METHOD(settings, events=framed(events[::-1])))
    assert [row[1:] for row in found["waves"]["value"]["rows"]] == [
        ["2031-05-01", "2031-05-06", "2031-05-06", 7, 3],
        ["2031-05-12", "2031-05-13", "2031-05-13", 5, 4],
    ]
    assert found["wave-1"]["uncertainty"]["high"] == 8
    assert found["loose"]["value"]["exact"] == "1"


@pytest.mark.parametrize(
    ("days", "settings", "words"),
    [
        (["2031-05-01"] * 9, {}, "too few for waves"),
        (["2031-05-01"] * 6 + ["2038-05-01"] * 6, {"by": "day"}, "at most 1,500 can be searched"),
        ([], {}, "no events to measure"),
    ],
)
def test_refusals(days, settings, words) -> None:
    events = [{"id": str(n), "date": day} for n, day in enumerate(days)] or [{"id": "x", "date": None}]
    with pytest.raises(Refusal, match=words):
        METHOD(settings, events=events)


def test_the_highest_number_of_changes_that_was_tried_is_said_to_be_so() -> None:
    days = [1] * 2 + [10] * 30 + [20] * 2 + [30] * 30
    events = [{"id": str(n), "date": f"2031-05-{day:02d}"} for n, day in enumerate(days)]
    found: Any = by_id(METHOD({"by": "day", "most": 1}, events=events))["changes"]
    assert found.value.number == 1
    assert "1 is the highest number that was tried" in found.uncertainty.meaning["en"]
