"""SurveyMonkey: "All responses data" with condensed columns, as its help on exporting describes it."""

from pathlib import Path

import pytest

import qantar
from qantar.errors.imports import ImportFileError
from tests.formats.surveys.forms import Into, text, workbook

FIRST = [
    "Respondent ID",
    "Collector ID",
    "Start Date",
    "End Date",
    "IP Address",
    "Email Address",
    "First Name",
    "Last Name",
    "Custom Data 1",
    "Did you go?",
    "Why, in your view?",
    "",
    "",
    "",
    "Which town?",
    "",
    "Anything to add?",
    "How good was",
    "",
]
SECOND = [
    *[""] * 9,
    "Response",
    "The price of water",
    "Wages, and rents",
    "Nothing of this",
    "Other (please specify)",
    "Response",
    "Other (please specify)",
    "Open-Ended Response",
    "the police",
    "the council",
]
META = [
    "400{0}",
    "77",
    "2022-06-1{0} 10:00:00",
    "2022-06-1{0} 10:05:00",
    "10.0.0.{0}",
    "p{0}@mail.example",
    "Ida",
    "V",
    "",
]


def person(number: int, *answers: str) -> list[str]:
    return [*(cell.format(number) for cell in META), *answers]


ROWS = [
    FIRST,
    SECOND,
    person(1, "Yes", "The price of water", "", "", "the dam", "Solis", "", "Call me", "Bad", "Good"),
    person(2, "No", "", "", "", "", "Other (please specify)", "Nora", "", "Good", ""),
    person(3, "Yes", "The price of water", "Wages, and rents", "", "", "Altamar", "", "", "", ""),
]


def csv_of(rows: list[list[str]]) -> str:
    return "".join(",".join(f'"{cell}"' for cell in row) + "\r\n" for row in rows)


@pytest.fixture
def into(tmp_path: Path) -> Into:
    return Into(tmp_path)


TOLD = {"title": "The market", "languages": "en", "type__q5": "single"}


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_two_rows_of_headers(into: Into, tmp_path: Path, kind: str) -> None:
    file = tmp_path / f"all.{kind}"
    file = text(file, csv_of(ROWS)) if kind == "csv" else workbook(file, {"Sheet": ROWS})
    result = into.take("surveymonkey", file, **TOLD)
    assert into.lines("responses.csv") == [
        "respondent,language,q1,q2.the-price-of-water,q2.wages-and-rents,q2.nothing-of-this,q2.other-please-specify,"
        "q2.other-please-specify.text,q3,q3.other-please-specify.text,q4,q5-1,q5-2",
        "4001,en,yes,1,0,0,1,the dam,solis,,Call me,bad,good",
        "4002,en,no,,,,,,other-please-specify,Nora,,good,",
        "4003,en,yes,1,1,0,0,,altamar,,,,",
    ]
    assert "q2,nothing-of-this,Nothing of this,,own-survey,columns 11 to 14" in into.lines("options.csv")
    told = "\n".join(result.made.notes)
    for column in ("IP Address", "Email Address", "First Name", "Last Name"):
        assert f'"{column}" was left out' in told
    assert 'about how answers were collected: "Collector ID", "Start Date", "End Date".' in told
    kept = "".join(file.read_text(encoding="utf-8") for file in (into.study / "surveys/market").iterdir())
    assert not any(secret in kept + told for secret in ("10.0.0.1", "p1@mail", "Ida"))
    assert "dates: 2022-06-11/2022-06-13" in into.lines("survey.yaml")
    assert not [problem for problem in qantar.check(into.study).problems if problem.severity == "error"]


def test_answers_that_nobody_chose_come_from_a_codebook(into: Into, tmp_path: Path) -> None:
    book = text(
        tmp_path / "book.csv",
        "column,question,type,text,text_fr,code,label,label_fr,other\n"
        "Did you go?,went,single,Did you go?,Y étiez-vous ?,,Yes,Oui,\n,,,,,,No,Non,\n,,,,,,Not sure,Pas sûr,\n",
    )
    into.take("surveymonkey", text(tmp_path / "all.csv", csv_of(ROWS)), book, answered_in="en", **TOLD)
    assert [line.split(",")[1] for line in into.lines("options.csv") if line.startswith("went,")] == [
        "yes",
        "no",
        "not-sure",
    ]


def test_the_type_of_a_grid_is_asked(into: Into, tmp_path: Path) -> None:
    result = into.take("surveymonkey", text(tmp_path / "all.csv", csv_of(ROWS)), title="The market", languages="en")
    (question,) = result.made.questions
    assert (question.name, question.choices) == ("type.q5", ("multiple", "single", "number", "open"))
    assert "the police, the council" in question.text


def test_codes_of_boxes_are_read_once_the_user_says_that_they_are_boxes(into: Into, tmp_path: Path) -> None:
    rows = [["Respondent ID", "Why?", ""], ["", "Price", "Wages"], ["1", "1", ""], ["2", "", "2"], ["3", "1", "2"]]
    into.take("surveymonkey", text(tmp_path / "a.csv", csv_of(rows)), title="A", languages="en", type__q1="multiple")
    assert into.lines("responses.csv")[1:] == ["1,en,1,0", "2,en,0,1", "3,en,1,1"]


def test_one_header_is_not_enough(into: Into, tmp_path: Path) -> None:
    with pytest.raises(ImportFileError, match="two rows of headers"):
        into.take("surveymonkey", text(tmp_path / "a.csv", "id,why\n1,price\n"))
    assert not (into.study / "surveys/market").exists()


def test_one_respondent_twice(into: Into, tmp_path: Path) -> None:
    with pytest.raises(ImportFileError) as caught:
        into.take("surveymonkey", text(tmp_path / "a.csv", csv_of([*ROWS, ROWS[-1]])), **TOLD)
    assert [str(problem).split(":")[1:3] for problem in caught.value.problems] == [["6", "1"]]
