"""Totals alone: question, option, count, percent, base; what a build then says of them."""

import json
from pathlib import Path

import pytest

import qantar
from qantar.errors import StudyProblemsError
from qantar.errors.imports import ImportFileError
from tests.formats.surveys.forms import Into, Rows, text, workbook

TABLE = """\
question,question_fr,option,option_fr,other,count,percent,base
Why did people come?,Pourquoi est-on venu ?,"Bread, milk",Le pain,,75,62.5,120
,,Power,Le pouvoir,,46,38.3,120
,,Other,Autre,yes,15,12.5,120
Will they come again?,Reviendra-t-on ?,Yes,Oui,,90,75.0,120
,,No,Non,,30,25.0,120
"""
TOLD = {"title": "A", "n": "120", "languages": "en; fr"}


@pytest.fixture
def into(tmp_path: Path) -> Into:
    return Into(tmp_path)


def test_totals_are_built_as_printed(into: Into, tmp_path: Path) -> None:
    result = into.take("survey-tallies", text(tmp_path / "t.csv", TABLE), **TOLD)
    (question,) = result.made.questions
    assert (question.name, question.suggestion) == ("type.q2", ("single",))
    into.take("survey-tallies", text(tmp_path / "t.csv", TABLE), **TOLD, type__q2="single")
    assert into.lines("tallies.csv")[1] == "q1,bread-milk,75,62.5,120,own-survey,line 2"
    assert into.lines("questions.csv")[1].startswith("q1,multiple,Why did people come?,Pourquoi est-on venu ?,")
    analyses = into.study / "analyses.yaml"
    more = "- id: market\n  method: survey-frequencies\n  settings: {survey: market}\n"
    analyses.write_text(analyses.read_text(encoding="utf-8") + more, encoding="utf-8")
    built = qantar.build(into.study)
    found = {
        one["id"]: one for one in json.loads((built.out / "findings.json").read_text(encoding="utf-8"))["findings"]
    }
    assert found["market.q1.power"]["value"]["number"] == pytest.approx(38.3, abs=0.05)
    assert found["market.q1.power"]["label"] == {"en": "Power", "fr": "Le pouvoir"}
    assert found["market.q2.yes"]["value"]["exact"] == "75"


def test_a_workbook_with_russian_heads_and_numbers_as_numbers(into: Into, tmp_path: Path) -> None:
    rows: Rows = [["Вопрос", "Вариант ответа", "Количество", "База"], ["Почему?", "Цены", 7, 10], ["", "Вода", 5, 10]]
    into.take("survey-tallies", workbook(tmp_path / "t.xlsx", {"A": rows}), title="A", n="10", languages="fr")
    assert into.lines("tallies.csv")[1:] == ["q1,a1,7,10,own-survey,line 2", "q1,a2,5,10,own-survey,line 3"]


def test_what_is_wrong_is_told_at_once(into: Into, tmp_path: Path) -> None:
    spoilt = TABLE.replace(",46,", ",many,").replace(",,No,Non,", ",,,,")
    with pytest.raises(ImportFileError) as caught:
        into.take("survey-tallies", text(tmp_path / "t.csv", spoilt), **TOLD)
    assert [(one.line, one.column) for one in caught.value.problems] == [(3, 6), (6, 1)]
    with pytest.raises(ImportFileError, match="no table of totals"):
        into.take("survey-tallies", text(tmp_path / "t.csv", "a,b\n1,2\n"), **TOLD)


def test_a_percentage_that_its_count_cannot_give_stops_the_import(into: Into, tmp_path: Path) -> None:
    spoilt = TABLE.replace("38.3", "48.3")
    with pytest.raises(StudyProblemsError) as caught:
        into.take("survey-tallies", text(tmp_path / "t.csv", spoilt), **TOLD, type__q2="single")
    assert [problem.id for problem in caught.value.problems if problem.severity == "error"] == ["impossible-percent"]
    assert not (into.study / "surveys/market").exists()
