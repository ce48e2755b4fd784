"""The published lists themselves: each row is taken up or set aside for a reason, with the numbers typed in."""

from collections import Counter
from pathlib import Path
from typing import Any

import duckdb
import pytest

from qantar.build.importing import ImportResult, import_file
from qantar.errors.imports import ImportFileError
from tests.formats.lists import aside, events, reports
from tests.meridia import replace, write, write_study

ALL = {"countries": "all"}
ARVIG = """\
column,value,field,becomes,lost
date,,date,,
state,,region,,
latitude,,lat,,
longitude,,lon,,
category_en,,kind,,
category_en,demonstration,kind,protest,
category_en,arson,kind,looting-property-destruction,that something burnt
category_en,*,kind,attack,what kind of attack it was
category_en,other,skip,no attack and no protest,
category_en,suspicion,skip,a suspicion,
"""
RALLIES = """\
column,value,field,becomes,lost
Datum.gvt,,date,,
location.gvt,,place,,
state.gvt,,region,,
latitude.gvt,,lat,,
longitude.gvt,,lon,,
participants.gvt,,crowd,,
*,,kind,protest,
"""


@pytest.fixture
def study(tmp_path: Path) -> Path:
    return write_study(tmp_path / "study")


def imported(shared: Path, study: Path, format_: str, name: str, **options: Any) -> ImportResult:
    return import_file(format_, shared / "data/events" / name, into=study, **{"answers": ALL, **options})


def rows(study: Path, name: str, what: str) -> list[tuple[Any, ...]]:
    file = study / f"data/{name}/events.parquet"
    return duckdb.connect().execute(f"SELECT {what} FROM read_parquet('{file}')").fetchall()


def test_mass_mobilization(shared: Path, study: Path) -> None:
    result = imported(shared, study, "mass-mobilization", "mass_mobilization.csv")
    assert (result.made.rows_in, result.made.rows_out, aside(result)) == (15239, 15239, {})
    assert rows(study, "mass-mobilization", "count(*), count(DISTINCT id), min(date), max(date)") == [
        (15239, 15239, "1990-01-01", "2020-03-31")
    ]
    kinds = Counter(kind for (kind,) in rows(study, "mass-mobilization", "kind"))
    assert kinds == {
        "peaceful-protest": 8456, "violent-demonstration": 4035, "protest-with-intervention": 2376,
        "excessive-force": 372,
    }  # fmt: skip
    assert rows(study, "mass-mobilization", "count(crowd_low), count(detained_low), count(killed_low)") == [
        (15226, 14, 1)
    ]


def test_mass_mobilization_of_one_country(shared: Path, study: Path) -> None:
    replace(study, "study.yaml", "countries: [XM]", "countries: [KZ]")
    result = imported(shared, study, "mass-mobilization", "mass_mobilization.csv", answers={})
    elsewhere = "in a country that the study is not about (--answer countries=all takes them)"
    assert (result.made.rows_out, aside(result)) == (88, {elsewhere: 15151})


def test_ucdp(shared: Path, study: Path) -> None:
    result = imported(shared, study, "ucdp", "ucdp_ged_1000.csv")
    assert (result.made.rows_in, result.made.rows_out, aside(result)) == (1000, 1000, {})
    found = events(result)
    assert Counter(one["kind"] for one in found) == {"battle": 840, "attack": 160}
    assert sum("/" in one["date"] for one in found) == 151
    assert sum(one.get("doubts") == "low-over-high" for one in found) == 7
    assert len(reports(result)) == 993
    assert sum(" to " in one["killed"] for one in reports(result)) == 190
    assert "low-over-high" in (study / "events.csv").read_text(encoding="utf-8")


def test_ucdp_with_low_estimates_of_nobody(shared: Path, study: Path) -> None:
    imported(shared, study, "ucdp", "ucdp_ged_1000.csv", large=True)
    assert rows(study, "ucdp", "count(*) FILTER (killed_low = 0 AND killed_high > 0), min(killed_low)") == [(116, 0)]


def test_rallies_as_drafted_with_cells_of_several_lines(shared: Path, study: Path) -> None:
    answers = ALL | {"mapping": "as-drafted"}
    result = imported(shared, study, "events-csv", "german_rallies_police_and_press.csv", large=True, answers=answers)
    assert (result.made.rows_in, result.made.rows_out, aside(result)) == (3044, 2830, {"no date": 214})


GDELT = "gdelt_20200817084500.translation.export.CSV"
NO_UNREST = "neither protest nor coercion nor violence (--answer take=all takes them)"
NO_PROTEST = "no protest (--answer take=unrest or take=all takes more)"
EARLY = 'dated 300 days or more before it was added: GDELT makes a day of "a year ago"'


@pytest.mark.parametrize(
    ("answers", "out", "set_aside"),
    [
        (ALL, 65, {NO_UNREST: 522}),
        (ALL | {"take": "protest"}, 7, {NO_PROTEST: 580}),
        (ALL | {"take": "all"}, 584, {EARLY: 3}),
        (ALL | {"take": "all", "early": "keep"}, 587, {}),
    ],
)
def test_gdelt(shared: Path, study: Path, answers: dict[str, str], out: int, set_aside: dict[str, int]) -> None:
    result = imported(shared, study, "gdelt", GDELT, answers=answers)
    assert (result.made.rows_in, result.made.rows_out, aside(result)) == (587, out, set_aside)
    assert sum("dated-early" in one.get("doubts", "") for one in events(result)) == (3 if out == 587 else 0)


def test_gdelt_of_korea_and_not_of_a_country_with_those_letters(shared: Path, study: Path) -> None:
    replace(study, "study.yaml", "countries: [XM]", "countries: [KR]")
    result = imported(shared, study, "gdelt", GDELT, answers={"take": "all"})
    # 22 rows say KS, FIPS for South Korea; those that name no country are of anybody's.
    places = Counter("South Korea" in one.get("place", "") for one in events(result))
    assert places[True] == 22
    assert result.made.rows_in == 587
    assert sum(aside(result).values()) + result.made.rows_out == 587


def test_poldem(shared: Path, study: Path) -> None:
    result = imported(shared, study, "poldem", "poldem_eu.csv")
    assert (result.made.rows_in, result.made.rows_out, aside(result)) == (1089, 1089, {})
    assert sum(one.get("doubts") == "low-over-high" for one in events(result)) == 1
    assert len(reports(result)) == 578
    assert sum(" to " in one["crowd"] for one in reports(result)) == 97
    assert any("ö" in one.get("note", "") for one in events(result))
    assert result.made.source["terms"] == "aggregates"


def test_attacks_in_germany_by_a_mapping(shared: Path, study: Path, tmp_path: Path) -> None:
    mapping = write(tmp_path, "arvig.csv", ARVIG)
    result = imported(shared, study, "events-csv", "arvig.csv", mapping=mapping)
    assert (result.made.rows_in, result.made.rows_out) == (6918, 6682)
    assert aside(result) == {"no attack and no protest": 25, "a suspicion": 211}
    assert rows(study, "arvig", "count(DISTINCT id), count(lat), typeof(any_value(date))") == [(6682, 6682, "DATE")]


def test_rallies_in_germany_from_the_columns_of_one_source(shared: Path, study: Path, tmp_path: Path) -> None:
    mapping = write(tmp_path, "rallies.csv", RALLIES)
    result = imported(shared, study, "events-csv", "german_rallies_police_and_press.csv", mapping=mapping)
    assert (result.made.rows_in, result.made.rows_out) == (3044, 2830)
    assert aside(result) == {"no date": 214}
    # 193 of the 2,830 rows say NA for the number of people.
    assert len(reports(result)) == 2637
    with_ids = write(tmp_path, "ids.csv", RALLIES + "id.gvt,,id,,\n")
    with pytest.raises(ImportFileError) as refused:
        imported(shared, study, "events-csv", "german_rallies_police_and_press.csv", mapping=with_ids)
    # One id stands for the stops of a rally in several towns.
    assert str(refused.value.problems[0]).startswith("german_rallies_police_and_press.csv:851:1: the id '1391' is also")
    assert "18 more rows have the same problem" in refused.value.problems[-1].message
