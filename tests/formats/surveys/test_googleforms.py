"""Google Forms: answers as a sheet (boxes joined by commas) and as the CSV of the form itself (by semicolons)."""

from pathlib import Path

import pytest

import qantar
from qantar.errors.imports import ImportFileError
from tests.formats.surveys.forms import Into, text

HEADER = "Timestamp,Email Address,Why did people come?,How old are you?,What else?"
SHEET = (
    f"{HEADER}\n"
    '2022/06/14 9:12:33 AM GMT+3,a@mail.example,"Bread, milk and oil, Rents",34,\n'
    '2022/06/15 9:15:01 AM GMT+3,b@mail.example,"Wages, the dam, and rain",51,"Good, I think"\n'
    "2022/06/15 9:20:44 AM GMT+3,c@mail.example,,28,Nothing\n"
)
OPTIONS = "Bread, milk and oil\nWages\nRents\nNothing of this\nother: Other"
TOLD = {
    "title": "The market",
    "languages": "en",
    "type__q1": "multiple",
    "type__q2": "number",
    "type__q3": "open",
    "options__q1": OPTIONS,
}


@pytest.fixture
def into(tmp_path: Path) -> Into:
    return Into(tmp_path)


@pytest.mark.parametrize("mark", [", ", ";"])
def test_the_list_of_options_cuts_joined_cells(into: Into, tmp_path: Path, mark: str) -> None:
    sheet = SHEET.replace("oil, Rents", f"oil{mark}Rents").replace("Wages, the", f"Wages{mark}the")
    result = into.take("googleforms", text(tmp_path / "a.csv", sheet), **TOLD)
    assert into.lines("responses.csv") == [
        "respondent,language,q1.bread-milk-and-oil,q1.wages,q1.rents,q1.nothing-of-this,q1.other,q1.other.text,q2,q3",
        "1,en,1,0,1,0,0,,34,",
        '2,en,0,1,0,0,1,"the dam, and rain",51,"Good, I think"',
        "3,en,,,,,,,28,Nothing",
    ]
    assert any('"Email Address" was left out' in note for note in result.made.notes)
    assert "dates: 2022-06-14/2022-06-15" in into.lines("survey.yaml")
    assert not [problem for problem in qantar.check(into.study).problems if problem.severity == "error"]


def test_types_and_options_are_asked_with_what_they_look_like(into: Into, tmp_path: Path) -> None:
    result = into.take("googleforms", text(tmp_path / "a.csv", SHEET), title="The market", languages="en")
    assert [(one.name, one.suggestion) for one in result.made.questions] == [
        ("type.q1", ("open",)),
        ("type.q2", ("number",)),
        ("type.q3", ("open",)),
    ]
    result = into.take("googleforms", text(tmp_path / "a.csv", SHEET), **(TOLD | {"options__q1": ""}))
    assert [one.name for one in result.made.questions] == ["options.q1"]


def test_a_cell_that_splits_two_ways_is_asked_about(into: Into, tmp_path: Path) -> None:
    sheet = 'Timestamp,Why?\n2022/06/14 9:00:00,"Bread, milk, Rents"\n2022/06/14 9:01:00,Rents\n'
    told = {"title": "A", "languages": "en", "type__q1": "multiple", "options__q1": "Bread\nmilk\nBread, milk\nRents"}
    result = into.take("googleforms", text(tmp_path / "a.csv", sheet), **told)
    (question,) = result.made.questions
    assert (question.name, question.choices) == ("cell.q1.2", ("1", "2"))
    assert "a.csv:2:2" in question.text
    assert "1 = [Bread] [milk] [Rents]; 2 = [Bread, milk] [Rents]" in question.text
    assert not (into.study / "surveys/market").exists()
    into.take("googleforms", text(tmp_path / "a.csv", sheet), **told, cell__q1__2="2")
    assert into.lines("responses.csv")[1:] == ["1,en,0,0,1,1", "2,en,0,0,0,1"]


def test_an_answer_that_is_not_on_the_list(into: Into, tmp_path: Path) -> None:
    told = TOLD | {"options__q1": OPTIONS.replace("\nother: Other", "")}
    with pytest.raises(ImportFileError) as caught:
        into.take("googleforms", text(tmp_path / "a.csv", SHEET), **told)
    (problem,) = caught.value.problems
    assert (problem.line, problem.column) == (3, 3)
    assert "the dam" not in str(problem)


def test_windows_1251_is_asked_about_and_read(into: Into, tmp_path: Path) -> None:
    file = text(tmp_path / "a.csv", "Отметка времени,Почему?\n2022/06/14 9:00,Цены\n2022/06/14 9:01,Вода\n", "cp1251")
    result = into.take("googleforms", file, title="A")
    (question, *_) = result.made.questions
    assert (question.name, question.suggestion) == ("encoding", ("windows-1251",))
    assert "Отметка времени,Почему?" in question.text
    told = {
        "title": "A",
        "languages": "fr",
        "type__q1": "single",
        "options__q1": "Цены; Вода",
        "encoding": "windows-1251",
    }
    into.take("googleforms", file, **told)
    assert into.lines("options.csv")[1:] == [
        "q1,a1,,Цены,own-survey,column 2",
        "q1,a2,,Вода,own-survey,column 2",
    ]


def test_what_few_answered_is_not_suggested_as_an_option(into: Into, tmp_path: Path) -> None:
    rows = "".join(f"2022/06/14 9:0{n}:00,Bread\n" for n in range(6)) + "2022/06/14 10:00:00,for my sister Ida\n"
    result = into.take("googleforms", text(tmp_path / "a.csv", f"Timestamp,Why?\n{rows}"), type__q1="single")
    asked = {question.name: question for question in result.made.questions}
    assert asked["options.q1"].suggestion == ("Bread",)
    assert "Not suggested: 1 answer that fewer than 5 people gave" in asked["options.q1"].text
    assert "Ida" not in repr(result.made)
