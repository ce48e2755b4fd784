"""How many came: a published median, ranges from vague words, reports the study uses, what nobody says, refusals."""

import random
import statistics
from typing import Any

import pytest

from qantar.errors import UsageError
from qantar.methods import Refusal
from qantar.methods.crowd_size import METHOD
from tests.methods.conftest import by_id, told

#: The estimates at every twentieth in the competition that galton1907 tells of.
GALTON = (
    1074,
    1109,
    1126,
    1148,
    1162,
    1174,
    1181,
    1188,
    1197,
    1207,
    1214,
    1219,
    1225,
    1230,
    1236,
    1243,
    1254,
    1267,
    1293,
)
EVENTS = [{"id": name, "date": f"203{year}-05-08"} for year, name in enumerate("abcd")]
REPORTS: list[dict[str, Any]] = [
    {"event": "a", "crowd": "hundreds", "adopted": None},
    {"event": "a", "crowd": "3,000", "adopted": None},
    {"event": "b", "crowd": "100", "adopted": "killed;crowd"},
    {"event": "b", "crowd": "9,000", "adopted": "killed"},
    {"event": "c", "crowd": "more than 3,000", "adopted": None},
    {"event": "d", "crowd": "unknown", "adopted": None},
    {"event": "elsewhere", "crowd": "7", "adopted": None},
]


def test_a_published_median() -> None:
    """The middlemost of the estimates in galton1907 is 1,207."""
    events = [{"id": str(number), "date": "1906-12-01"} for number in GALTON]
    reports = [{"event": str(number), "crowd": f"{number:,}"} for number in GALTON]
    assert by_id(METHOD({}, events=events, reports=reports))["median"].value.exact == "1207"


def test_ranges_and_the_report_that_is_used(framed) -> None:
    found: Any = by_id(METHOD({"by": "year"}, events=framed(EVENTS[::-1]), reports=framed(REPORTS[::-1])))
    rows = {row[0]: row[1:] for row in found["table"].value.rows}
    assert rows == {
        "2030": [1, 1, 100.0, 3000.0],  # two reports, neither used: what both together allow
        "2031": [1, 1, 100.0, 100.0],  # the one that is used
        "2032": [1, 1, 3001.0, None],  # no highest number
        "2033": [1, 0, None, None],  # unknown is not zero
    }
    assert (found["median"].uncertainty.low, found["median"].uncertainty.high) == (100.0, 3000.0)
    assert (found["largest"].uncertainty.low, found["largest"].uncertainty.high) == (3001.0, None)
    assert (found["missing"].value.exact, found["reported"].value.number) == ("25", 3)


def test_a_large_list_holds_its_ranges_itself() -> None:
    import duckdb

    rows = [("2030-05-08", 100, 999), ("2030-05-09", None, None), ("2030-05-09", 50, None)]
    query = "SELECT unnest($1::DATE[]) AS date, unnest($2::INT[]) AS crowd_low, unnest($3::INT[]) AS crowd_high"
    relation = duckdb.sql(query, params=[list(column) for column in zip(*rows, strict=True)])
    from qantar.tables.frames import Frames

    frames = Frames({"data/wire": relation})
    found: Any = by_id(METHOD.answers(frames, METHOD.read_settings({"data": "wire"})))
    assert found["table"].value.rows == [["2030", 3, 2, 75.0, None]]


def test_the_median_of_a_long_list_counts_every_event_and_not_every_different_one(framed) -> None:
    """A long list is counted before it is measured: events that are alike are one row there, and many here."""
    chance = random.Random(8)
    crowds = [chance.choice((5, 5, 5, 40, 900, 1000)) for _ in range(60)]
    rows = [
        {"date": f"203{n % 4}-05-08", "crowd_low": crowd, "crowd_high": crowd + 1} for n, crowd in enumerate(crowds)
    ]
    found: Any = by_id(METHOD({"data": "wire"}, **{"data/wire": framed(rows)}))
    low = statistics.median(crowds)
    assert (found["median"].uncertainty.low, found["median"].uncertainty.high) == (low // 1, -(-(low + 1) // 1))
    assert [row[3] for row in found["table"].value.rows] == [
        statistics.median(crowds[year::4]) // 1 for year in range(4)
    ]
    assert (found["largest"].uncertainty.low, found["largest"].uncertainty.high) == (1000, 1001)


def test_no_reports_and_no_reported_crowd_are_refused() -> None:
    with pytest.raises(UsageError, match="nothing says how many"):
        METHOD({}, events=EVENTS)
    with pytest.raises(Refusal, match="no event has a reported crowd"):
        METHOD({}, events=EVENTS, reports=REPORTS[5:])
    with pytest.raises(Refusal, match="crowd: "):
        METHOD({}, events=EVENTS, reports=[{"event": "a", "crowd": "crowded"}])


def test_about_is_not_exact_and_how_many_are_vague_or_round_is_told(framed) -> None:
    reports = [
        {"event": name, "crowd": crowd} for name, crowd in zip("abc", ("dozens", "about 150", "300"), strict=True)
    ]
    median: Any = told(METHOD({}, events=framed(EVENTS), reports=framed(reports)))["median"]
    assert (median["uncertainty"]["low"], median["uncertainty"]["high"]) == (145.0, 155.0)
    assert "Of 3 figures 2 are vague or a range; 1 is in whole hundreds" in median["uncertainty"]["meaning"]["en"]


def test_about_in_a_large_list_is_not_exact_either(framed) -> None:
    rows = [{"date": "2030-05-08", "crowd": "about 150", "crowd_low": 150, "crowd_high": 150}]
    found: Any = told(METHOD({"data": "wire"}, **{"data/wire": framed(rows)}))["median"]["uncertainty"]
    assert (found["low"], found["high"]) == (145.0, 155.0)


def test_an_event_that_may_lie_outside_the_window_widens_the_median(framed) -> None:
    days = {"a": "2031-05-08", "b": "2031-05-31/2031-06-01", "c": "2031-04-30/2031-05-01"}
    events = [{"id": name, "date": day} for name, day in days.items()]
    reports = [{"event": name, "crowd": crowd} for name, crowd in zip("abc", ("103", "51", "207"), strict=True)]
    median: Any = told(METHOD({"window": "2031-05"}, events=framed(events), reports=framed(reports)))["median"]
    assert (median["uncertainty"]["low"], median["uncertainty"]["high"]) == (77.0, 155.0)
    assert "2 of the 3 events may lie outside the time" in median["uncertainty"]["meaning"]["en"]
