"""Reading UCDP, Mass Mobilization, the Crowd Counting Consortium and PolDem: invented rows in their columns."""

from pathlib import Path
from typing import Any

import duckdb
import pytest

from tests.formats.lists import MASS_MOBILIZATION, UCDP, aside, brought, events, reports, table


def ucdp(id_: Any = 1, **cells: Any) -> dict[str, Any]:
    return {
        "id": id_, "code_status": "Clear", "type_of_violence": 3, "side_a": "Harbour League", "side_b": "Civilians",
        "where_prec": 1, "where_coordinates": "Solis town", "adm_1": "North Coast region", "latitude": 12.1,
        "longitude": -40.2, "country": "Meridia", "date_prec": 1, "date_start": "2022-05-02 00:00:00.000",
        "date_end": "2022-05-02 00:00:00.000", "best": 3, "high": 5, "low": 2, "number_of_sources": -1,
    } | cells  # fmt: skip


def test_ucdp(tmp_path: Path) -> None:
    rows = [
        ucdp("17.0", type_of_violence="3.0"),
        ucdp(2, type_of_violence=1, date_prec=2, date_end="2022-05-04", where_prec=4, best=1, high=1, low=1),
        ucdp(3, low=7, high=5),
        ucdp(4, date_start="2022-05-04", date_end="2022-05-01"),
    ]
    result = brought(tmp_path, "ucdp", table(UCDP, *rows))
    one, two, three = events(result)
    assert (one["id"], one["date"], one["place"], one["kind"]) == ("ucdp-17", "2022-05-02", "solis", "attack")
    assert (one["participants"], one["note"]) == ("harbour-league", "best estimate of deaths: 3; target: Civilians")
    assert (two["date"], two["precision"], two["kind"]) == ("2022-05-02/2022-05-04", "region", "battle")
    assert three["doubts"] == "low-over-high"
    assert [report["killed"] for report in reports(result)] == ["2 to 5", "1"]
    assert aside(result) == {"the last day is before the first": 1}
    assert any("1 row gives a low estimate over the high one" in note for note in result.made.notes)


def mobilization(id_: int = 1, **cells: Any) -> dict[str, Any]:
    return {
        "id": id_, "country": "Meridia", "protest": 1, "startday": 2, "startmonth": 5, "startyear": 2019, "endday": 4,
        "endmonth": 5, "endyear": 2019, "protesterviolence": 0, "location": "Solis", "participants_category": "100-999",
        "participants": "100s", "protesteridentity": "dockers", "protesterdemand1": "labor wage dispute",
        "stateresponse1": "crowd dispersal", "stateresponse2": "arrests",
    } | cells  # fmt: skip


def test_ucdp_of_whom_perhaps_nobody_died(tmp_path: Path) -> None:
    row = {
        "id": 1, "type_of_violence": 1, "country": "Meridia", "date_start": "2022-05-02", "date_end": "2022-05-02",
        "best": 2, "low": 0, "high": 5,
    }  # fmt: skip
    result = brought(tmp_path, "ucdp", table(UCDP, row), large=True)
    assert result.written
    file = tmp_path / "study/data/ucdp/events.parquet"
    found = duckdb.connect().execute(f"SELECT killed, killed_low, killed_high FROM read_parquet('{file}')").fetchall()
    assert found == [("0 to 5", 0, 5)]


def test_mass_mobilization_as_published(tmp_path: Path) -> None:
    rows = [
        mobilization(),
        mobilization(2, protest=0, startday="", startmonth="", startyear="", participants=""),
        mobilization(
            3, protesterviolence=1, stateresponse1="beatings", stateresponse2="", participants="4000 arrested"
        ),
        mobilization(4, participants="", location="national", stateresponse1="ignore", stateresponse2=""),
        mobilization(5, startday="", participants=">50", location="Solis and Altamar"),
        mobilization(6, participants=">50", location="Solis and Altamar", protesterdemand2="removal of politician"),
    ]
    result = brought(tmp_path, "mass-mobilization", table(MASS_MOBILIZATION, *rows))
    assert aside(result) == {
        "a year of a country in which the list has no protest": 1,
        "no day on which it began": 1,
    }
    first, third, fourth, sixth = events(result)
    assert (first["date"], first["place"], first["kind"]) == (
        "2019-05-02/2019-05-04",
        "solis",
        "protest-with-intervention",
    )
    assert (first["issue"], first["issues"], first["state_response"]) == ("economic", "wages", "dispersal;arrests")
    assert (third["kind"], third["violence"], third["participants"]) == ("violent-demonstration", "both", "dockers")
    assert (fourth["place"], fourth["precision"], fourth["violence"]) == ("meridia", "country", "none")
    assert (sixth["issues"], sixth.get("issue"), sixth["demands"]) == ("wages;leadership", None, "resign-leader")
    assert [(one.get("crowd"), one.get("detained")) for one in reports(result)] == [
        ("100s", None),
        ("100-999", "4000"),
        ("100-999", None),
        (">50", None),
    ]
    assert [(one.name, one.rows) for one in result.made.unplaced] == [("Solis and Altamar", 1)]
    assert any(
        note.startswith("1 event whose location names several towns ('Solis and Altamar')")
        for note in result.made.notes
    )


def test_only_what_is_taken_up_is_said_to_lose_something(tmp_path: Path) -> None:
    rows = [mobilization(), mobilization(2, country="Chad"), mobilization(3, location="Solis, Altamar")]
    result = brought(tmp_path, "mass-mobilization", table(MASS_MOBILIZATION, *rows))
    assert [(one.value, one.rows) for one in result.made.lost] == [("labor wage dispute", 2)]
    assert [one["place"] for one in events(result)] == ["solis", "meridia"]


def test_mass_mobilization_in_several_towns(tmp_path: Path) -> None:
    places = ("Solis; Altamar", "Solis, Altamar", "Solis, North Coast", "Solis; national")
    rows = [mobilization(number, location=location) for number, location in enumerate(places, start=1)]
    result = brought(tmp_path, "mass-mobilization", table(MASS_MOBILIZATION, *rows))
    assert [one["place"] for one in events(result)] == ["meridia", "meridia", "solis", "meridia"]
    said = "2 events whose location names several towns ('Solis; Altamar', 'Solis, Altamar')"
    assert any(note.startswith(said) for note in result.made.notes)


def test_mass_mobilization_with_a_column_for_each_demand(tmp_path: Path) -> None:
    columns = (
        "id,country,protest,protesterviolence,location,participants_category,participants,protesteridentity,arrests,"
    )
    columns += "beatings,ignore,killings,land_farm_issue,price increases_tax_policy,start_date,end_date"
    row = {
        "id": 7, "country": "Meridia", "protest": 1, "protesterviolence": "0.0", "location": "Altamar, Meridia",
        "participants": "about 60", "killings": 1, "arrests": 0, "price increases_tax_policy": 1,
        "start_date": "2019-05-02", "end_date": "2019-05-02",
    }  # fmt: skip
    result = brought(tmp_path, "mass-mobilization", table(columns.split(","), row))
    found = events(result)[0]
    assert (found["kind"], found["violence"], found["state_response"]) == ("excessive-force", "by state", "live-fire")
    assert (found["issues"], found["issue"], found["place"]) == ("prices", "economic", "altamar")


@pytest.mark.parametrize(
    ("columns", "row"),
    [
        (
            "date,locality,state,country,type,size_low,size_high,arrests,property_damage_any,issues,lat,lon,online",
            {"date": "2022-05-02", "locality": "Solis", "type": "march; rally", "size_low": 200, "size_high": 300,
             "arrests": "approximately 12", "issues": "wages; healthcare"},
        ),
        (
            "Date,CityTown,StateTerritory,Country,EventType,EstimateLow,EstimateHigh,ReportedArrests,Claims,issues",
            {"Date": "5/2/2022", "CityTown": "Solis", "EventType": "march", "EstimateLow": 200, "EstimateHigh": 300,
             "ReportedArrests": "approximately 12", "issues": "wages; healthcare"},
        ),
    ],
)  # fmt: skip
def test_crowd_counting(tmp_path: Path, columns: str, row: dict[str, Any]) -> None:
    country = next(name for name in columns.split(",") if name.lower() == "country")
    result = brought(tmp_path, "crowd-counting", table(columns.split(","), row | {country: "Meridia"}))
    found = events(result)[0]
    assert (found["date"], found["place"], found["kind"], found["form"]) == ("2022-05-02", "solis", "protest", "march")
    assert (found["issues"], found["state_response"]) == ("wages;health", "arrests")
    assert (reports(result)[0]["crowd"], reports(result)[0]["detained"]) == ("200 to 300", "approximately 12")
    again = brought(tmp_path, "crowd-counting", table(columns.split(","), row | {country: "Meridia"}))
    assert (again.added, again.files) == ({"events": 0, "reports": 0}, {})


def test_crowd_counting_in_the_columns_of_its_data_dictionary(tmp_path: Path) -> None:
    columns = "date,locality,state,type,actors,claims,size_low,size_high,damage,teargas,online"
    text = f"{columns}\n2022-05-02,Solis,,rally,,,200,300,1,1,0\n2022-05-03,Solis,,rally,,,,,0,0,0\n"
    result = brought(tmp_path, "crowd-counting", text, answers={"countries": "all"})
    first, second = events(result)
    assert (first["property_damage"], first["kind"]) != (second.get("property_damage"), second["kind"])
    assert (first["state_response"], second.get("state_response")) == ("tear-gas", None)


def test_two_crowds_alike_are_two_events(tmp_path: Path) -> None:
    row = {"date": "2022-05-02", "locality": "Solis", "country": "Meridia", "type": "march"}
    text = table(["date", "locality", "country", "type", "online"], row, row, row | {"online": 1})
    result = brought(tmp_path, "crowd-counting", text)
    ids = [one["id"] for one in events(result)]
    assert len(set(ids)) == 2
    assert ids[1] == f"{ids[0]}-2"
    assert aside(result) == {"a gathering online, in no place": 1}


def test_poldem(tmp_path: Path) -> None:
    columns = "country,date,event_day,place_new,form,part_high,part_low,issue_new1,issue_new2,police,arrests,org1_name"
    columns += ",comment"
    rows = [
        {"country": "XM", "date": "06 May 22", "event_day": "Wednesday", "place_new": "XM: Solis", "police": 1,
         "form": "demonstration, protest march", "part_low": 300, "part_high": 400, "issue_new1": "Social/labor",
         "org1_name": "Harbour League", "comment": "Müller"},
        {"country": "XM", "date": "06 May 22", "event_day": "Unknown", "place_new": "XM: Meridia (in general)",
         "form": "hunger strike ", "part_low": 59, "part_high": 49, "issue_new1": "Others", "arrests": "1"},
    ]  # fmt: skip
    result = brought(tmp_path, "poldem", table(columns.split(","), *rows).encode("latin-1"))
    one, two = events(result)
    assert (one["date"], one["place"], one["form"], one["kind"]) == ("2022-05-04", "solis", "march", "peaceful-protest")
    assert (one["organisers"], one["state_response"], one["note"]) == ("harbour-league", "presence", "Müller")
    assert (two["date"], two["place"], two["doubts"]) == ("2022-04-30/2022-05-06", "meridia", "low-over-high")
    assert [report["crowd"] for report in reports(result)] == ["300 to 400"]
    assert any("Windows-1252" in note for note in result.made.notes)
