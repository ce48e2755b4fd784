"""People held, hurt or killed: sums as published, the unknown apart, small sums of lists suppressed, refusals."""

from typing import Any

import pytest

from qantar.methods import Refusal
from qantar.methods.people_per_event import METHOD, sum_of
from qantar.tables.frames import Frames
from tests.methods.conftest import by_id

EVENTS = [{"id": name, "date": f"203{year}-05-08"} for year, name in enumerate("abc")]
REPORTS: list[dict[str, Any]] = [{"event": "a", "detained": "hundreds"}, {"event": "b", "detained": "2"}]


@pytest.mark.reference
def test_published_deaths(shared) -> None:
    """The thousand events of UCDP GED: between 6,224 and 22,017 deaths by its low and high estimates."""
    import pandas as pd  # type: ignore[import-untyped]

    given = pd.read_csv(shared / "data/events/ucdp_ged_1000.csv")
    events = pd.DataFrame(
        {
            "id": given["id"],
            "date": given["date_start"].str[:10],
            "killed_low": given["low"],
            "killed_high": given["high"],
        }
    )
    found: Any = by_id(METHOD({"figure": "killed", "by": "window"}, events=events))
    total = found["total"].uncertainty
    assert (total.low, total.high) == (given["low"].sum(), given["high"].sum()) == (6224, 22017)


def test_the_unknown_is_not_zero(framed) -> None:
    found: Any = by_id(METHOD({}, events=framed(EVENTS), reports=framed(REPORTS)))
    assert (found["total"].uncertainty.low, found["total"].uncertainty.high) == (102.0, 1001.0)
    assert found["per-event"].uncertainty.low == 51.0
    assert found["not-reported"].value.number == 1
    assert found["table"].value.rows[2] == ["2032", 1, 0, None, None, None]
    assert found["table"].value.rows[1][3:] == [2.0, 2.0, None]  # the study shows the report itself


def test_small_sums_of_a_list_are_suppressed() -> None:
    listed = [
        row | {"detained_low": low, "detained_high": low} for row, low in zip(EVENTS, ("9", "2", "0"), strict=True)
    ]
    frames = Frames({"data/wire": [{**row, "detained_low": int(row["detained_low"])} for row in listed]})
    import pandas as pd

    frame = pd.DataFrame(listed).astype({"detained_low": int, "detained_high": int})
    frames = Frames({"data/wire": frame})
    table: Any = METHOD.answers(frames, METHOD.read_settings({"data": "wire"}))[0].value
    assert [row[3:] for row in table.rows] == [[9.0, 9.0, None], [None, None, True], [0.0, 0.0, None]]


def test_one_without_a_highest_number_leaves_the_sum_open() -> None:
    assert sum_of([{"low": 3, "high": 10**12, "events": 1}, {"low": 1, "high": 1, "events": 2}]) == (5.0, None)


def test_no_figure_is_refused() -> None:
    with pytest.raises(Refusal, match="no report says how many were injured"):
        METHOD({"figure": "injured"}, events=EVENTS, reports=[{"event": "a", "injured": None}])
