"""Reading GDELT: invented rows in the columns of 2.0 and 1.0."""

from pathlib import Path
from typing import Any

import duckdb

from qantar.formats.gdelt import COLUMNS_1, COLUMNS_2
from tests.formats.lists import aside, brought, events, wrong

ALL = {"countries": "all"}


def gdelt(*rows: dict[str, Any], columns: tuple[str, ...] = COLUMNS_2) -> str:
    """Rows in the columns of GDELT: no header, cut by tabs."""
    usual = {
        "GLOBALEVENTID": "1", "SQLDATE": "20220502", "EventCode": "141", "EventRootCode": "14", "DATEADDED": "20220503",
        "ActionGeo_Type": "4", "ActionGeo_FullName": "Solis, North Coast, Meridia", "ActionGeo_CountryCode": "",
        "ActionGeo_Lat": "12.1", "ActionGeo_Long": "-40.2", "SOURCEURL": "https://gazette.example/a",
        "Actor1Name": "DOCKER",
    }  # fmt: skip
    return "".join("\t".join(str((usual | row).get(name, "")) for name in columns) + "\n" for row in rows)


def test_rows_of_two_become_events(tmp_path: Path) -> None:
    rows: list[dict[str, Any]] = [
        {},
        {"GLOBALEVENTID": 2, "EventCode": "145", "ActionGeo_FullName": "Coast, Meridia", "ActionGeo_Type": "5"},
        {"GLOBALEVENTID": 3, "EventCode": "010", "EventRootCode": "01"},
        {"GLOBALEVENTID": 4, "SQLDATE": "20210503"},
        {"GLOBALEVENTID": 5, "ActionGeo_CountryCode": "KS", "ActionGeo_FullName": "Seoul, South Korea"},
        {"GLOBALEVENTID": 6, "SQLDATE": "20220532"},
    ]
    result = brought(tmp_path, "gdelt", gdelt(*rows), name="20220503.export.CSV")
    assert aside(result) == {
        "neither protest nor coercion nor violence (--answer take=all takes them)": 1,
        'dated 300 days or more before it was added: GDELT makes a day of "a year ago"': 1,
        "in a country that the study is not about (--answer countries=all takes them)": 1,
        "no date that is one": 1,
    }
    assert {one.reason[:4]: one.lines for one in result.made.set_aside} == {
        "neit": [3], "date": [4], "in a": [5], "no d": [6],
    }  # fmt: skip
    one, two = events(result)
    assert (one["id"], one["date"], one["place"], one["kind"]) == ("gdelt-1", "2022-05-02", "solis", "protest")
    assert (one["form"], one["precision"], one["locator"]) == ("rally", "exact", "id 1")
    assert one["note"] == "actors: DOCKER; https://gazette.example/a"
    assert (two["kind"], two["violence"], two["precision"]) == ("riot", "by participants", "region")


def test_countries_are_told_by_their_fips_codes(tmp_path: Path) -> None:
    rows: list[dict[str, Any]] = [
        {"ActionGeo_CountryCode": "KS", "ActionGeo_FullName": "Seoul, South Korea", "Actor1CountryCode": "USA"},
        {"GLOBALEVENTID": 2, "ActionGeo_CountryCode": "RS", "ActionGeo_FullName": "Moscow", "Actor1CountryCode": "RUS"},
        {"GLOBALEVENTID": 3, "SQLDATE": "20210503"},
    ]
    result = brought(tmp_path, "gdelt", gdelt(*rows), answers=ALL | {"early": "keep"})
    assert [(one["place"], one.get("doubts")) for one in events(result)] == [
        ("?Seoul, South Korea", "actor-elsewhere"),
        ("?Moscow", None),
        ("solis", "dated-early"),
    ]


def test_one_in_its_columns_of_before_and_after_april_2013(tmp_path: Path) -> None:
    old = {"GLOBALEVENTID": 2, "SQLDATE": "20220504"}
    text = gdelt({}, columns=COLUMNS_1)
    assert events(brought(tmp_path, "gdelt", text, name="a.CSV"))[0]["place"] == "solis"
    found = events(brought(tmp_path, "gdelt", gdelt(old, columns=COLUMNS_1[:-1]), name="b.csv"))
    assert found[0]["note"] == "actors: DOCKER"


def test_a_header_and_commas_are_taken(tmp_path: Path) -> None:
    wanted = "GLOBALEVENTID,SQLDATE,EventCode,ActionGeo_Type,ActionGeo_FullName,ActionGeo_CountryCode,ActionGeo_Lat,"
    text = wanted + 'ActionGeo_Long\n9,20220502,141,4,"Solis, North Coast, Meridia",,12.1,-40.2\n'
    assert events(brought(tmp_path, "gdelt", text))[0]["id"] == "gdelt-9"
    assert wrong(tmp_path, "gdelt", text.replace("ActionGeo_Lat,", "Lat,"), name="b.csv") == [
        "1:1: the column 'ActionGeo_Lat' is not there"
    ]


def test_a_large_list_grows_and_keeps_its_order(tmp_path: Path) -> None:
    rows = [{"GLOBALEVENTID": number, "SQLDATE": f"202205{number % 9 + 1:02d}"} for number in range(30, 10, -1)]
    result = brought(tmp_path, "gdelt", gdelt(*rows, rows[0]), large=True)
    assert aside(result) == {"the same event again, with the same id": 1}
    file = tmp_path / "study/data/gdelt/events.parquet"
    before = file.read_bytes()
    assert not brought(tmp_path, "gdelt", gdelt(*reversed(rows)), name="again.csv").files
    assert file.read_bytes() == before
    more = brought(tmp_path, "gdelt", gdelt({"GLOBALEVENTID": 99}), name="more.csv")
    assert list(more.files) == ["data/gdelt/events.parquet"]
    found = duckdb.connect().execute(f"SELECT date, id, typeof(date) FROM '{file}'").fetchall()
    assert len(found) == 21
    assert found == sorted(found)
    assert {kind for _, _, kind in found} == {"DATE"}


def test_what_is_wrong_with_a_file(tmp_path: Path) -> None:
    text = gdelt({}, {"GLOBALEVENTID": 2}, {"GLOBALEVENTID": 3})
    lines = text.splitlines(keepends=True)
    assert wrong(tmp_path, "gdelt", lines[0] + lines[1][:80]) == [
        "2:1: the file ends in the middle of a row: line 2 has 53 of 61 cells"
    ]
    short = "\t".join(lines[1].split("\t")[:30]) + "\n"
    assert wrong(tmp_path, "gdelt", lines[0] + short + lines[2]) == ["2:30: 30 cells instead of 61"]
    assert wrong(tmp_path, "gdelt", "a,b\n1,2\n")[0].startswith("1:1: these are not the columns of gdelt")


def test_codes_that_lost_their_nought_are_not_other_deeds(tmp_path: Path) -> None:
    rows: list[dict[str, Any]] = [
        # 020 is an appeal, 180 an assault.
        {"EventCode": "20", "EventRootCode": "2"},
        {"GLOBALEVENTID": 2, "EventCode": "180", "EventRootCode": "18"},
    ]
    result = brought(tmp_path, "gdelt", gdelt(*rows))
    assert aside(result) == {"neither protest nor coercion nor violence (--answer take=all takes them)": 1}
    assert [one["id"] for one in events(result)] == ["gdelt-2"]


def test_rows_given_out_by_a_database_are_cut_by_commas(tmp_path: Path) -> None:
    cells = gdelt({"Actor2Name": "", "EventCode": "145"}, columns=COLUMNS_1).rstrip("\n").split("\t")
    text = ",".join(f'"{cell}"' if cell else "NULL" for cell in cells) + "\n"
    (found,) = events(brought(tmp_path, "gdelt", text))
    assert (found["place"], found["kind"]) == ("solis", "riot")
    assert found["note"] == "actors: DOCKER; https://gazette.example/a"
