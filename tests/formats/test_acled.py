"""Reading ACLED: invented rows in its columns of each time, and in the JSON of its API."""

import json
from pathlib import Path
from typing import Any

import pytest

from qantar.errors.imports import ImportRefusedError
from qantar.formats.acled import ORIGIN
from tests.formats.lists import ACLED_NEW, ACLED_OLD, acled, as_json, aside, brought, events, reports, table, wrong
from tests.meridia import write, write_study


def test_an_event_in_the_words_of_a_study(tmp_path: Path) -> None:
    result = brought(tmp_path, "acled", table(ACLED_NEW, acled()))
    assert aside(result) == {}
    assert events(result) == [
        {
            "id": "acled-xmm1", "date": "2022-05-02", "place": "solis", "lat": "12.1", "lon": "-40.2",
            "precision": "exact", "kind": "peaceful-protest", "violence": "none", "participants": "dockers",
            "note": "Dockers rallied. [size=around 200]; read in: Gazette; participants: Protesters (Meridia)",
            "source": "acled", "locator": "id XMM1",
        }
    ]  # fmt: skip
    assert reports(result) == [
        {
            "id": "acled-xmm1-report", "event": "acled-xmm1", "crowd": "around 200", "killed": "0",
            "adopted": "crowd;killed", "reason": "its only account here", "source": "acled", "locator": "id XMM1",
        }
    ]  # fmt: skip
    source = result.made.source
    assert (source["terms"], source["threshold"]) == ("aggregates", ORIGIN.threshold)
    assert "terms: aggregates" in (tmp_path / "study/sources.yaml").read_text()


@pytest.mark.parametrize(
    ("cells", "kind", "violence"),
    [
        ({"sub_event_type": "Protest with intervention"}, "protest-with-intervention", "by state"),
        ({"sub_event_type": "Excessive force against protestors"}, "excessive-force", "by state"),
        ({"sub_event_type": "Excessive force against protesters"}, "excessive-force", "by state"),
        (
            {"event_type": "Riots", "sub_event_type": "Violent demonstration"},
            "violent-demonstration",
            "by participants",
        ),
        ({"event_type": "Riots", "sub_event_type": "Mob violence"}, "mob-violence", "by participants"),
        ({"event_type": "Demostrations", "sub_event_type": ""}, "protest", None),
        ({"event_type": "Riots/Protests", "sub_event_type": "", "inter1": "5"}, "riot", "by participants"),
        ({"event_type": "Riots/Protests", "sub_event_type": "", "inter1": "6"}, "protest", None),
        ({"event_type": "Riots/Protests", "sub_event_type": "", "inter1": ""}, "protest", None),
        ({"event_type": "Protests", "sub_event_type": "Something new"}, "protest", None),
    ],
)
def test_types_of_every_time(tmp_path: Path, cells: dict[str, str], kind: str, violence: str | None) -> None:
    found = events(brought(tmp_path, "acled", table(ACLED_OLD, acled(**cells))))[0]
    assert (found["kind"], found.get("violence")) == (kind, violence)


def test_every_type_of_the_codebook_has_a_word(shared: Path) -> None:
    import csv

    from qantar.formats.wording import Words, shipped_words
    from qantar.study.vocabularies import with_shipped

    words = Words(shipped_words("acled"))
    with (shared / "data/events/acled_event_categories.csv").open(newline="") as lines:
        subs = [row["sub_event_type"] for row in csv.DictReader(lines)]
    assert len(subs) == 25
    assert [sub for sub in subs if "kind" not in words.filled([("sub_event_type", sub)])] == []
    known = {row.record.code for row in with_shipped([]) if row.record.vocabulary == "event_kinds"}
    assert {row.becomes for row in words.rows if row.field == "kind"} <= known


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("02-05-2022", "2022-05-02"),
        ("02 May 2022", "2022-05-02"),
        ("2022-05-02", "2022-05-02"),
        ("2-May-22", "2022-05-02"),
    ],
)
def test_dates_of_every_export(tmp_path: Path, text: str, date: str) -> None:
    assert events(brought(tmp_path, "acled", table(ACLED_OLD, acled(event_date=text))))[0]["date"] == date


def test_dates_that_a_spreadsheet_rewrote_are_asked_for(tmp_path: Path) -> None:
    text = table(ACLED_OLD, acled(event_date="05/02/2022"))
    result = brought(tmp_path, "acled", text)
    assert [one.name for one in result.made.questions] == ["dates"]
    assert events(brought(tmp_path, "acled", text, answers={"dates": "month-first"}))[0]["date"] == "2022-05-02"
    clear = table(ACLED_OLD, acled(event_date="05/02/2022"), acled("A2", event_date="05/13/2022"))
    assert brought(tmp_path, "acled", clear, name="b.csv").added["events"] == 1
    with pytest.raises(ImportRefusedError, match="would count twice"):
        brought(tmp_path, "acled", clear, name="b.csv", large=True)
    mixed = table(ACLED_OLD, acled(event_date="13/02/2022"), acled(event_date="05/13/2022"))
    assert wrong(tmp_path, "acled", mixed) == ["1:5: dates stand in two orders: 13/02/2022 and 05/13/2022"]


def test_all_on_the_map_of_one_day(tmp_path: Path) -> None:
    rows = [acled(event_date="2019-05-02", location="", admin1=""), acled("A2", location="", admin1="")]
    brought(tmp_path, "acled", table(ACLED_NEW, *rows), answers={"map": "2022-01-01"})
    import duckdb

    file = tmp_path / "study/data/acled/events.parquet"
    found = duckdb.connect().execute(f"SELECT place FROM '{file}' ORDER BY id").fetchall()
    assert found == [("north-coast",), ("north-coast",)]


def test_a_date_known_to_the_week_or_month_says_so(tmp_path: Path) -> None:
    rows = [acled("A1", time_precision=2), acled("A2", time_precision="3.0")]
    assert [one["date"] for one in events(brought(tmp_path, "acled", table(ACLED_NEW, *rows)))] == [
        "2022-05-02/2022-05-08",
        "2022-05",
    ]


@pytest.mark.parametrize(
    ("cells", "crowd"),
    [
        ({"notes": "x [size=no report]"}, None),
        ({"notes": "x [crowd size=hundreds]"}, "hundreds"),
        ({"notes": "x", "tags": "crowd size=between 100 and 200"}, "between 100 and 200"),
        ({"notes": "x", "tags": "local administrators; crowd size=no report"}, None),
        ({"notes": "[size=>50]"}, ">50"),
        ({"notes": "[size=about 20, several arrested]"}, "20"),
        ({"notes": "[size=a group]"}, None),
    ],
)
def test_sizes_in_notes_and_tags(tmp_path: Path, cells: dict[str, str], crowd: str | None) -> None:
    columns = [*ACLED_OLD, "tags"]
    assert reports(brought(tmp_path, "acled", table(columns, acled(**cells))))[0].get("crowd") == crowd


def test_an_actor_of_another_country_than_the_place_is_a_doubt(tmp_path: Path) -> None:
    rows = [acled("A1", actor1="Protesters (Kenya)"), acled("A2", actor1="Protesters (International)")]
    found = events(brought(tmp_path, "acled", table(ACLED_NEW, *rows)))
    assert [one.get("doubts") for one in found] == ["actor-elsewhere", None]


def test_the_json_of_the_api(tmp_path: Path) -> None:
    result = brought(tmp_path, "acled", as_json(acled(), acled("XMM2")), name="answer.json")
    assert [one["id"] for one in events(result)] == ["acled-xmm1", "acled-xmm2"]
    assert wrong(tmp_path, "acled", json.dumps({"status": 403, "error": "no access"}), name="refused.json") == [
        "1:1: the JSON holds no list of events: no access"
    ]
    assert wrong(tmp_path, "acled", as_json(acled())[:-20], name="cut.json")[0].startswith("1:1: the file ends")


def test_the_same_events_from_another_file_of_acled(tmp_path: Path) -> None:
    brought(tmp_path, "acled", table(ACLED_OLD, acled()), name="2022.csv")
    result = brought(tmp_path, "acled", table(ACLED_NEW, acled(), acled("XMM2")), name="2022-2023.csv")
    assert (result.added["events"], result.known["events"]) == (1, 1)


def test_rows_of_other_countries_and_doubles_are_set_aside(tmp_path: Path) -> None:
    rows = [acled(), acled(), acled("XMM2", country="Kenya"), acled("XMM3", event_type="Dance", sub_event_type="")]
    assert aside(brought(tmp_path, "acled", table(ACLED_NEW, *rows))) == {
        "the same event again, with the same id": 1,
        "in a country that the study is not about (--answer countries=all takes them)": 1,
        "a kind of event that the mapping does not have": 1,
    }


def test_a_study_has_words_of_its_own(tmp_path: Path) -> None:
    text = table(ACLED_NEW, acled(), acled("XMM2", event_type="Dance", sub_event_type=""))
    mapping = "column,value,field,becomes,lost\nevent_type,Dance,kind,protest,that it was a dance\n"
    mapping += "sub_event_type,Peaceful protest,violence,unknown,\n"
    write(write_study(tmp_path / "study"), "mappings/acled.csv", mapping)
    result = brought(tmp_path, "acled", text, name="again.csv")
    assert aside(result) == {}
    assert [(one.value, one.lost, one.rows) for one in result.made.lost] == [("Dance", "that it was a dance", 1)]
    sources = (tmp_path / "study/sources.yaml").read_text()
    assert "The words of this study do not say that it was a dance." in sources


@pytest.mark.parametrize(
    ("cells", "kind", "violence"),
    [
        ({"actor1": "Police Forces of Meridia", "inter1": 1, "inter2": 5}, "riot", "by participants"),
        ({"actor1": "Police Forces of Meridia", "inter1": 1, "inter2": 6}, "protest", None),
        ({"actor1": "Police Forces of Meridia", "actor2": "Rioters (Meridia)"}, "riot", "by participants"),
        ({"actor1": "Protesters (Meridia)"}, "protest", None),
    ],
)
def test_who_rioted_may_stand_second(tmp_path: Path, cells: dict[str, Any], kind: str, violence: str | None) -> None:
    row = acled(event_type="Riots/Protests", sub_event_type="", **cells)
    (found,) = events(brought(tmp_path, "acled", table(ACLED_NEW, row)))
    assert (found["kind"], found.get("violence")) == (kind, violence)


def test_events_without_ids_are_told_by_day_place_and_kind(tmp_path: Path) -> None:
    columns = [name for name in ACLED_NEW if name != "event_id_cnty"]
    rows = [{name: cell for name, cell in acled().items() if name != "event_id_cnty"}] * 2
    result = brought(tmp_path, "acled", table(columns, *rows))
    assert (result.made.rows_in, result.made.rows_out, result.added["events"]) == (2, 2, 2)
    assert len({one["id"] for one in events(result)}) == 2
    assert any(note.startswith("There is no column of ids") for note in result.made.notes)
    again = brought(tmp_path, "acled", table(columns, *rows))
    assert not again.added.get("events")
