"""Events by period: the same on every engine, dates not known exactly as bounds, places as of the day."""

from datetime import date
from typing import Any

import pytest

from qantar.errors import UsageError
from qantar.methods import Refusal
from qantar.methods.events_by_period import METHOD
from qantar.tables.frames import Frames
from tests.methods.conftest import by_id, told


def event(id_, day, place="mill", kind="strike", **parts):
    return {"id": id_, "date": day, "place": place, "kind": kind, "source": "diary", "locator": f"page {id_}"} | parts


EVENTS = [
    event("1", "2031-05-08"),
    event("2", "2031-05-08", "port", "march"),
    event("3", "2031-05-09", "isle", "it's other"),
    event("4", "2031-05"),
    event("5", "2031-04-30/2031-05-01", "port"),
    event("6", None, "port"),
    event("7", "2031-06-01", "nowhere"),
]

PLACES: Any = {
    "places": [
        {"id": "land", "kind": "country"},
        {"id": "north", "kind": "region", "label": "The North"},
        {"id": "south", "kind": "region", "label": "The South"},
        {"id": "mill", "kind": "town"},
        {"id": "port", "kind": "town"},
        {"id": "isle", "kind": "region"},
    ],
    "place_parents": [
        {"place": "north", "parent": "land"},
        {"place": "south", "parent": "land"},
        {"place": "isle", "parent": "land"},
        {"place": "mill", "parent": "north", "until": "2031-05-08"},
        {"place": "mill", "parent": "south", "since": "2031-05-08"},
        {"place": "port", "parent": "south"},
    ],
}


def ends(finding):
    """The lowest and highest count, one number twice where it is known."""
    known = finding.value.number if finding.value else None
    return (known, known) if known is not None else (finding.uncertainty.low, finding.uncertainty.high)


def test_a_published_total(shared) -> None:
    """6,918 attacks on refugees in Germany in 2014 to 2017: the data set of bencek2016 as it now stands."""
    import pandas as pd  # type: ignore[import-untyped]

    attacks = pd.read_csv(shared / "data/events/arvig.csv").rename(columns={"state": "place"})
    answers = by_id(METHOD({"by": "year"}, events=attacks))
    assert answers["total"].value.number == 6918
    years = attacks["date"].str[:4].value_counts()
    assert {year: answers[f"year-{year}"].value.number for year in years.index} == dict(years)


def test_a_day_that_is_not_known_is_a_bound() -> None:
    answers = by_id(METHOD({"by": "day"}, events=EVENTS))
    assert ends(answers["day-2031-05-08"]) == (2, 3)
    assert ends(answers["day-2031-05-20"]) == (0, 1)
    assert ends(answers["total"]) == (6, 6)
    assert answers["undated"].value.number == 1
    months = by_id(METHOD({"by": "month"}, events=EVENTS))
    assert ends(months["month-2031-05"]) == (4, 5)
    assert ends(months["month-2031-04"]) == (0, 1)


def test_an_event_that_may_lie_outside_the_window() -> None:
    answers = by_id(METHOD({"by": "month", "window": "2031-05"}, events=EVENTS))
    assert ends(answers["total"]) == (4, 5)
    assert set(answers) == {"table", "total", "month-2031-05", "undated"}


def test_places_as_of_the_day() -> None:
    answers = by_id(METHOD({"by": "month"}, events=EVENTS, **PLACES))
    assert answers["unit-south"].label == {"en": "The South"}
    assert ends(answers["unit-south"]) == (3, 4)  # the mill belongs to the south from the eighth: 1, 2, 5 and perhaps 4
    assert ends(answers["unit-north"]) == (0, 1)
    assert ends(answers["unit-isle"]) == (1, 1)
    assert ends(answers["unit-unknown"]) == (1, 1)
    towns = by_id(METHOD({"level": "town", "by": "year"}, events=EVENTS, **PLACES))
    assert ends(towns["unit-mill"]) == (2, 2)


def test_a_split_and_a_choice_of_kinds() -> None:
    answers = by_id(METHOD({"by": "window", "split": "kind"}, events=EVENTS))
    assert {key: ends(found) for key, found in answers.items() if key.startswith("kind-")} == {
        "kind-strike": (4, 4), "kind-march": (1, 1), "kind-it-s-other": (1, 1),
    }  # fmt: skip
    assert ends(by_id(METHOD({"kinds": ["march"]}, events=EVENTS))["total"]) == (1, 1)


def test_an_episode_is_not_widened_by_others_without_a_day(framed) -> None:
    """An event known to its year may lie in each of its days, unless only the episode of those days is asked for."""
    events = [
        event("a", "2031-05-08", episode="strike"),
        event("b", "2031-05-09", episode="strike"),
        event("c", "2031", episode="reform"),
    ]
    settings = {"by": "day", "window": "2031-05-08/2031-05-09"}
    assert ends(by_id(METHOD(settings, events=framed(events)))["day-2031-05-08"]) == (1, 2)
    asked = by_id(METHOD(settings | {"episode": "strike"}, events=framed(events)))
    assert ends(asked["day-2031-05-08"]) == ends(asked["day-2031-05-09"]) == (1, 1)
    assert ends(asked["total"]) == (2, 2)
    assert {item.where for item in asked["total"].inputs} == {f"date = {settings['window']} and episode = strike"}
    assert {item.count for item in asked["total"].inputs} == {2}
    with pytest.raises(Refusal, match="no events to count"):
        METHOD({"episode": "nowhere"}, events=framed(events))


def test_every_engine_counts_alike(framed) -> None:
    settings = {"by": "day", "split": "kind"}
    expected = told(METHOD(settings, events=EVENTS, **PLACES))
    found = told(METHOD(settings, events=framed(EVENTS[::-1]), **PLACES))
    for finding in (*expected.values(), *found.values()):
        finding.pop("sources")  # a frame that stays in its engine is named as a whole
    assert found == expected


def test_dates_that_a_frame_holds_as_dates() -> None:
    import polars as pl

    frame = pl.DataFrame({"id": ["1", "2"], "date": [date(2031, 5, 8), None], "place": ["mill", "mill"]})
    answers = by_id(METHOD({"by": "month"}, events=frame))
    assert ends(answers["month-2031-05"]) == (1, 1)
    assert answers["undated"].value.number == 1


def test_dates_that_duckdb_holds_as_dates() -> None:
    import duckdb

    relation = duckdb.sql("SELECT * FROM (VALUES (DATE '2031-05-08', 'mill'), (NULL, 'mill')) AS list(date, place)")
    answers = by_id(METHOD({"by": "month"}, events=relation))
    assert ends(answers["month-2031-05"]) == (1, 1)
    assert answers["undated"].value.number == 1


def test_a_count_names_its_rows_and_sources() -> None:
    found = by_id(METHOD({"by": "day"}, events=EVENTS))["day-2031-05-09"]
    assert found.inputs[0].ids == ("3", "4")
    assert [source.locator for source in found.sources] == ["page 3", "page 4"]
    large = by_id(METHOD({"by": "day"}, events=__import__("pandas").DataFrame(EVENTS)))["total"]
    assert (large.inputs[0].count, large.inputs[0].ids, large.sources) == (7, (), ())


def test_a_window_by_its_name() -> None:
    frames = Frames({"events": EVENTS}, windows={"spring": "2031-05"})
    found = by_id(list(METHOD.run(frames, METHOD.read_settings({"window": "spring", "by": "month"}))))
    assert ends(found["total"]) == (4, 5)


def test_a_list_under_data() -> None:
    frames = Frames({"data/wire": EVENTS[:2]})
    settings = METHOD.read_settings({"data": "wire", "by": "month"})
    METHOD.look_at(frames, settings)
    assert ends(by_id(list(METHOD.run(frames, settings)))["total"]) == (2, 2)


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        ({"window": "summer"}, "no window called 'summer'"),
        ({"window": "2040"}, "no events"),
        ({"level": "village"}, "no place is of the kind 'village'"),
        ({"window": "2031/.."}, "no beginning or no end"),
    ],
)
def test_refusals(settings, words) -> None:
    rows = [row for row in EVENTS if row["date"]]
    with pytest.raises(Refusal, match=words):
        METHOD(settings, events=rows, **PLACES)


def test_a_column_that_is_not_there() -> None:
    with pytest.raises(UsageError, match="no column form"):
        METHOD({"split": "form"}, events=EVENTS)
