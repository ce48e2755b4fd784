"""A survey for other programs: its questionnaire as XLSForm, its tables as a workbook and as CSV files."""

import csv
import io
import json
import zipfile
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from pyxform import xls2xform  # type: ignore[import-untyped]

from qantar.cli import main
from tests.formats.surveys.forms import Into, text
from tests.meridia import append, replace, write, write_study


@pytest.fixture
def study(tmp_path: Path) -> Path:
    return write_study(tmp_path / "study")


def said(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, dict[str, Any]]:
    capsys.readouterr()
    code = main(["export", *map(str, arguments), "--format", "json"])
    return code, json.loads(capsys.readouterr().out)


def sheet(path: Path, name: str) -> list[list[Any]]:
    return [list(row) for row in openpyxl.load_workbook(path)[name].iter_rows(values_only=True)]


def test_a_questionnaire_in_every_language_is_a_form(study: Path, tmp_path: Path) -> None:
    replace(study, "surveys/harbour/questions.csv", "again,single", "again-2022,single")
    for name in ("options.csv", "tallies.csv"):
        path = study / "surveys/harbour" / name
        path.write_text(path.read_text(encoding="utf-8").replace("\nagain,", "\nagain-2022,"), encoding="utf-8")
    append(study, "surveys/harbour/questions.csv", "age,number,Your age?,Votre âge ?,,,,,own-survey,question 3")
    append(study, "surveys/harbour/questions.csv", "words,open,Anything else?,Autre chose ?,,,,,own-survey,question 4")
    form = tmp_path / "form.xlsx"
    assert main(["export", str(study), "--to", "xlsform", "--out", str(form)]) == 0
    assert sheet(form, "survey") == [
        ["type", "name", "label::français (fr)", "label::English (en)", "relevant"],
        ["select_multiple why", "why", "Pourquoi a-t-on manifesté en mai ?", "Why did people protest in May?", None],
        ["text", "why_other_words", "Une autre raison", "Another reason", "selected(${why}, 'other')"],
        ["select_one again_2022", "again_2022", "Manifestera-t-on encore ?", "Will they protest again?", None],
        ["decimal", "age", "Votre âge ?", "Your age?", None],
        ["text", "words", "Autre chose ?", "Anything else?", None],
    ]
    # In the order of the questionnaire, not of the alphabet; "Other" is written out in each language.
    assert [row[1:] for row in sheet(form, "choices")[1:4]] == [
        ["price", "Le prix de l'eau", "The price of water"],
        ["wages", "Des salaires en retard", "Wages paid late"],
        ["other", "Une autre raison", "Another reason"],
    ]
    warnings: list[str] = []
    made = xls2xform.convert(xlsform=str(form), warnings=warnings)
    assert warnings == []
    assert made.xform.count("<translation ") == 2
    assert "selected( /data/why , 'other')" in made.xform


def test_what_was_exported_can_be_asked_and_brought_back(tmp_path: Path) -> None:
    into = Into(tmp_path)
    form = tmp_path / "form.xlsx"
    assert main(["export", str(into.study), "--to", "xlsform", "--out", str(form)]) == 0
    data = "why,why_other_words,again,_id\nprice other,the dam,yes,1\nwages,,no,2\n"
    into.take("kobo", text(tmp_path / "data.csv", data), form, answered_in="en")
    assert into.lines("responses.csv") == [
        "respondent,language,why.price,why.wages,why.other,why.other.text,again",
        "1,en,1,0,1,the dam,yes",
        "2,en,0,1,0,,no",
    ]
    before, after = (
        list(csv.DictReader(io.StringIO((into.study / f"surveys/{name}/options.csv").read_text(encoding="utf-8"))))
        for name in ("harbour", "market")
    )
    assert [(row["id"], row["label"], row["label_fr"], row["other"]) for row in before] == [
        (row["id"], row["label"], row["label_fr"], row["other"]) for row in after
    ]


def test_tables_with_their_bases(study: Path, tmp_path: Path) -> None:
    book, folder = tmp_path / "tables.xlsx", tmp_path / "tables.zip"
    assert main(["export", str(study), "--to", "tables", "--out", str(book)]) == 0
    assert main(["export", str(study), "--to", "tables", "--out", str(folder)]) == 0
    rows = sheet(book, "harbour.why")
    facts = {row[0]: row[1] for row in rows if row[0]}
    assert facts["asked (fr)"] == "Pourquoi a-t-on manifesté en mai ?"
    assert (facts["n"], facts["base"]) == (60, "60 people who answered the question")
    assert "No margin of error" in str(facts["uncertainty"])
    with zipfile.ZipFile(folder) as archive:
        assert archive.namelist() == ["tables/contents.csv", "tables/harbour.again.csv", "tables/harbour.why.csv"]
        table = list(csv.DictReader(io.StringIO(archive.read("tables/harbour.why.csv").decode("utf-8-sig"))))
    assert [(row["Answer"], row["Answer (fr)"], row["People"], row["n"]) for row in table] == [
        ("The price of water", "Le prix de l'eau", "33", "60"),
        ("Wages paid late", "Des salaires en retard", "24", "60"),
        ("Another reason", "Une autre raison", "3", "60"),
    ]
    again = tmp_path / "again.xlsx"
    assert main(["export", str(study), "--to", "tables", "--out", str(again)]) == 0
    assert again.read_bytes() == book.read_bytes()


def test_which_survey_is_asked_for(study: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    form = tmp_path / "form.xlsx"
    code, answer = said(capsys, study, "--to", "xlsform", "--out", form, "--survey", "harbor")
    assert (code, answer["error"]["hint"]) == (2, "did you mean 'harbour'?")
    write(study, "surveys/market/survey.yaml", (study / "surveys/harbour/survey.yaml").read_text(encoding="utf-8"))
    code, answer = said(capsys, study, "--to", "xlsform", "--out", form)
    assert (code, answer["error"]["hint"]) == (2, "name one: --survey harbour or market")
    code, answer = said(capsys, study, "--to", "xlsform", "--out", form, "--survey", "market")
    assert (code, answer["error"]["message"]) == (2, "the survey market has no questions that may be published")
    code, answer = said(capsys, study, "--to", "tables", "--out", tmp_path / "t.xlsx", "--survey", "market")
    assert "no analysis of this study has a table" in answer["error"]["message"]
    code, answer = said(capsys, study, "--to", "bibtex", "--out", tmp_path / "a.bib", "--survey", "harbour")
    assert (code, answer["error"]["hint"]) == (2, "leave --survey out")
    code, answer = said(capsys, study, "--to", "tables", "--out", tmp_path / "t.csv")
    assert "must end in .xlsx or .zip" in answer["error"]["message"]
    assert not list(tmp_path.glob("*.xlsx"))
