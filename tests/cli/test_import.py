"""`qantar import` as it is typed: shown first, all or nothing, and twice is once."""

import json
from pathlib import Path
from typing import Any

import pytest

import qantar
from qantar.cli import main
from qantar.formats import FORMATS
from tests.meridia import replace, write, write_study

DOCS = Path(__file__).parents[2] / "docs"
TABLE = "Year;Rallies held;People held\n2018;12;1 200\n2019-2020;40;n/a\n2021;;\n"


@pytest.fixture
def study(tmp_path: Path) -> Path:
    return write_study(tmp_path / "study")


def answer(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, dict[str, Any]]:
    capsys.readouterr()
    code = main(["import", *map(str, arguments), "--format", "json"])
    return code, json.loads(capsys.readouterr().out)


def contents(study: Path) -> dict[str, bytes]:
    return {
        path.relative_to(study).as_posix(): path.read_bytes()
        for path in sorted(study.rglob("*"))
        if path.is_file() and ".qantar" not in path.parts
    }


def test_formats_are_listed_described_and_documented(capsys: pytest.CaptureFixture[str]) -> None:
    code, said = answer(capsys)
    assert (code, [one["id"] for one in said["formats"]]) == (0, [one.id for one in FORMATS])
    page = "".join((DOCS / name).read_text(encoding="utf-8") for name in ("import.md", "import-surveys.md"))
    for one in FORMATS:
        code, said = answer(capsys, one.id)
        assert (code, said["title"]) == (0, one.title)
        assert f"## {one.title}" in page, one.id
        assert f"qantar import {one.id} " in page, one.id
        assert all(f"`{option.name}`" in page for option in one.options), one.id
    assert main(["import", "tallies"]) == 0
    assert "series if nothing is said" in capsys.readouterr().out


def test_an_import_is_shown_and_then_written(study: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = write(tmp_path, "bureau.csv", TABLE)
    before = contents(study)
    code, said = answer(capsys, "tallies", file, "--into", study, "--dry-run")
    assert (code, said["written"], said["rows_in"], said["rows_out"]) == (0, False, 3, 2)
    assert said["set_aside"] == [{"reason": "no figure in the row", "rows": 1, "lines": [4]}]
    assert said["added"] == {"vocabularies": 2, "series": 3}
    assert contents(study) == before
    code, said = answer(capsys, "tallies", file, "--into", study)
    assert (code, said["written"], sorted(said["files"])) == (
        0,
        True,
        ["series.csv", "sources.yaml", "vocabularies.csv"],
    )
    after = contents(study)
    assert after["series.csv"].startswith(before["series.csv"])
    assert b"rallies-held,meridia,2019/2020,40" in after["series.csv"]
    assert qantar.check(study).errors == 0
    assert not list(study.rglob("*.part"))
    assert not list((study / ".qantar").glob("import-*"))


def test_an_import_twice_adds_nothing_and_leaves_what_somebody_changed(
    study: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = write(tmp_path, "bureau.csv", TABLE)
    answer(capsys, "tallies", file, "--into", study)
    replace(study, "series.csv", "rallies-held,meridia,2018,12", "rallies-held,meridia,2018,13")
    before = contents(study)
    code, said = answer(capsys, "tallies", file, "--into", study)
    assert (code, said["written"], said["added"], said["known"]) == (0, False, {"series": 0}, {"series": 3})
    assert said["differing"] == [{"record": "series/rallies-held/meridia/2018", "columns": ["value"]}]
    assert contents(study) == before
    write(tmp_path, "bureau.csv", TABLE + "2022;9;80\n")
    assert answer(capsys, "tallies", file, "--into", study)[1]["added"] == {"series": 2}
    assert b"2018,13" in (study / "series.csv").read_bytes()


def test_rows_that_come_back_are_told(study: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = write(tmp_path, "ours.csv", "Date,Town\n2022-05-02,Solis\n2022-05-03,Solis\n2022-05-04,Solis\n")
    mapping = write(
        tmp_path, "ours-words.csv", "column,value,field,becomes\nDate,,date,\nTown,,place,\n*,,kind,protest\n"
    )
    arguments = ("events-csv", file, "--into", study, "--mapping", mapping)
    assert not any("deleted by hand" in note for note in answer(capsys, *arguments)[1]["notes"])
    path = study / "events.csv"
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    id_ = lines.pop().partition(",")[0]
    path.write_text("".join(lines), encoding="utf-8")
    notes = answer(capsys, *arguments)[1]["notes"]
    said = "1 row of the file was not in events.csv beside the 2 that are: new in the file, or deleted by hand and back"
    assert any(note.startswith(f"{said} ({id_})") for note in notes), notes


def test_places_that_tallies_name_are_offered_as_rows(
    study: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = write(tmp_path, "bureau.csv", "year,country,rallies\n2021,Latvia,3\n2021,Meridia,4\n")
    code, said = answer(capsys, "tallies", file, "--into", study)
    assert (code, said["rows_out"], said["unplaced"]) == (0, 1, [{"name": "Latvia", "rows": 1}])
    row = next(note for note in said["notes"] if "paste into places.csv" in note).rpartition(": ")[2]
    assert row.startswith("latvia,country,Latvia,,LV,")
    path = study / "places.csv"
    path.write_text(path.read_text(encoding="utf-8") + row[:-1] + "observatory-2022,p. 9\n", encoding="utf-8")
    assert answer(capsys, "tallies", file, "--into", study)[1]["added"] == {"series": 1}


def test_where_no_country_is_known_its_row_is_offered(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    study = tmp_path / "fresh"
    write(
        study,
        "study.yaml",
        "title: Fresh\nquestion: [Why?]\ncountries: [LV]\nperiod: '2021'\nlanguages: [en]\n"
        "authors: [{name: A}]\nlicence: CC0-1.0\nsmall_cells: 5\npages: [overview]\n",
    )
    file = write(tmp_path, "bureau.csv", "year,rallies\n2021,3\n")
    code, said = answer(capsys, "tallies", file, "--into", study)
    assert (code, [one["name"] for one in said["questions"]]) == (1, ["place"])
    assert said["questions"][0]["seen"] == ["latvia,country,Latvia,LV,,,,,,"]
    nothing = write(tmp_path, "other.csv", "year,country,rallies\n2021,Latvia,3\n")
    code, said = answer(capsys, "tallies", nothing, "--into", study)
    assert (code, said["written"], said["files"]) == (0, False, {})
    assert main(["import", "tallies", str(nothing), "--into", str(study)]) == 0
    assert "no row of the file was taken up" in capsys.readouterr().out


def test_a_row_that_the_study_cannot_take_keeps_all_from_being_written(
    study: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = write(tmp_path, "bureau.csv", "year,place,rallies\n2016,Coast,3\n2016,North Coast,4\n2016,Nowhere,5\n")
    before = contents(study)
    code, said = answer(capsys, "tallies", file, "--into", study)
    assert (code, said["problems"][0]["id"]) == (1, "place-outside-validity")
    assert contents(study) == before


def test_a_question_stops_it(study: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = write(tmp_path, "bureau.csv", TABLE)
    before = contents(study)
    code, said = answer(capsys, "tallies", file, "--into", study, "--answer", "as=claims")
    assert (code, [one["name"] for one in said["questions"]], said["written"]) == (1, ["measure", "about"], False)
    assert contents(study) == before
    answers = ("--answer", "as=claims", "--answer", "measure=detained", "--answer", "about=windows/may")
    code, said = answer(capsys, "tallies", file, "--into", study, *answers)
    assert (code, said["added"], said["written"]) == (0, {"claims": 3}, True)
    assert qantar.check(study).errors == 0


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        (("talies", "bureau.csv", "--into", "study"), 2, "no format called 'talies'"),
        (("tallies", "other.csv", "--into", "study"), 2, "there is no file"),
        (("tallies", "study", "--into", "study"), 2, "is a folder"),
        (("tallies", "bureau.csv", "--into", "nowhere"), 2, "there is no folder"),
        (("tallies", "bureau.csv"), 2, "nothing says into which study"),
        (("tallies", "bureau.csv", "--into", "study", "--name", "My List"), 2, "is no name"),
        (("tallies", "bureau.csv", "--into", "study", "--answer", "unit"), 2, "is no answer"),
        (("tallies", "bureau.csv", "--into", "study", "--answer", "unti=x"), 2, "asks nothing called 'unti'"),
        (("tallies", "bureau.csv", "--into", "study", "--answer", "as=rows"), 2, "no answer to as"),
        (("tallies", "bureau.csv", "--into", "study", "--mapping", "bureau.csv"), 2, "takes no --mapping"),
    ],
)
def test_used_wrongly(
    study: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch,
    arguments: tuple[str, ...], code: int, message: str,
) -> None:  # fmt: skip
    write(tmp_path, "bureau.csv", TABLE)
    monkeypatch.chdir(tmp_path)
    found, said = answer(capsys, *arguments)
    assert found == code
    assert message in said["error"]["message"]
    assert said["error"]["hint"]


def test_the_same_as_a_function(study: Path, tmp_path: Path) -> None:
    file = write(tmp_path, "bureau.csv", TABLE)
    result = qantar.import_file("tallies", file, into=study, answers={"unit": "rallies"})
    assert result.written
    assert result.added == {"vocabularies": 2, "series": 3}
    assert qantar.import_file("tallies", file, into=study).known == {"series": 3}


def test_a_row_of_totals_is_set_aside_if_it_is_the_sum(
    study: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table = "Jahr;Kundgebungen;Teilnehmer\n2018;12;1.200\n2019;30;-\n2021;;n/a\nSumme;42;1.200\n"
    table = table.replace("Jahr", "Year")
    file = write(tmp_path, "bureau.csv", table)
    code, said = answer(capsys, "tallies", file, "--into", study, "--answer", "unit.teilnehmer=people")
    assert (code, said["written"], said["rows_in"], said["rows_out"]) == (0, True, 4, 2)
    assert said["set_aside"] == [
        {"reason": "no figure in the row", "rows": 1, "lines": [4]},
        {"reason": "a row of totals: each is the sum of its column", "rows": 1, "lines": [5]},
    ]
    assert '3 cells without a figure: 1 empty, 1 say "-", 1 say "n/a".' in said["notes"]
    assert "Points part thousands: 1.200 is 1200." in said["notes"]
    series = (study / "series.csv").read_text(encoding="utf-8")
    assert "teilnehmer,meridia,2018,1200,people" in series
    assert "kundgebungen,meridia,2018,12,," in series


def test_a_row_of_totals_that_is_no_sum_is_a_question(
    study: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = write(tmp_path, "bureau.csv", "Year,Marches\n2018,12\n2019,30\nTotal,45\n")
    before = contents(study)
    code, said = answer(capsys, "tallies", file, "--into", study)
    assert (code, said["written"], said["questions"][0]["name"]) == (1, False, "totals")
    assert said["questions"][0]["seen"] == ["Marches: 45, and the sum is 42"]
    assert contents(study) == before
    code, said = answer(capsys, "tallies", file, "--into", study, "--answer", "totals=aside")
    assert (code, said["rows_out"], said["added"]["series"]) == (0, 2, 2)
    assert said["set_aside"][0]["reason"] == "a row of totals, as answered"


def test_the_unit_of_a_column_that_is_not_there(
    study: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = write(tmp_path, "bureau.csv", TABLE)
    code, said = answer(capsys, "tallies", file, "--into", study, "--answer", "unit.Peple held=people")
    assert (code, "unit.People held" in said["error"]["hint"]) == (2, True)
    answers = ("--answer", "unit=rallies", "--answer", "unit.People held=people")
    code, said = answer(capsys, "tallies", file, "--into", study, *answers)
    assert code == 0
    assert "rallies-held,meridia,2018,12,rallies" in (study / "series.csv").read_text(encoding="utf-8")
    assert "people-held,meridia,2018,1 200,people" in (study / "series.csv").read_text(encoding="utf-8")


def test_the_studys_one_country_is_where_it_was_counted(
    study: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    places = (study / "places.csv").read_text(encoding="utf-8")
    more = "nordia,country,Nordia,Nordia,XN,,,,,observatory-2022,p. 2\n"
    (study / "places.csv").write_text(places + more, encoding="utf-8")
    code, said = answer(capsys, "tallies", write(tmp_path, "bureau.csv", TABLE), "--into", study)
    assert (code, said["questions"], said["added"]["series"]) == (0, [], 3)


def test_months_codes_of_countries_and_columns_of_text(
    study: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    places = (study / "places.csv").read_text(encoding="utf-8")
    (study / "places.csv").write_text(places.replace(",XM,", ",KZ,"), encoding="utf-8")
    for name, first, second in (("a", "202101", "202102"), ("b", "Jan 2021", "Feb 2021")):
        table = (
            f",iso3,month_yr,marches,source\n0,KAZ,{first},12,a paper\n1,KAZ,{second},NA,a paper\n2,XKX,{first},3,\n"
        )
        code, said = answer(capsys, "tallies", write(tmp_path, f"{name}.csv", table), "--into", study, "--dry-run")
        assert (code, said["rows_in"], said["rows_out"], said["added"]["series"]) == (0, 3, 1, 1)
        assert [(one["reason"], one["lines"]) for one in said["set_aside"]] == [
            ("no figure in the row", [3]),
            ("a place that the study does not know", [4]),
        ]
        assert "Columns without a figure, that nothing is read from: source." in said["notes"]
        assert any("xkx,country,Kosovo" in note or "kosovo,country,Kosovo" in note for note in said["notes"])
    answer(capsys, "tallies", tmp_path / "b.csv", "--into", study)
    assert "marches,meridia,2021-01,12," in (study / "series.csv").read_text(encoding="utf-8")


def test_years_in_the_head_are_named(study: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = write(tmp_path, "wide.csv", ",Country,2018,2019\nXM,Meridia,12,30\n")
    assert main(["import", "tallies", str(file), "--into", str(study)]) == 1
    said = capsys.readouterr()
    assert "the years stand in the head, a column each: 2018, 2019" in said.out + said.err
