"""SPSS: a .sav with value labels, user-missing values and multi-response sets, as the format's description has them.

pyreadstat reads such sets and cannot write them: the record that holds them (type 7, subtype 7) is put in by hand.
"""

import builtins
import struct
from pathlib import Path
from typing import Any

import pandas  # type: ignore[import-untyped]
import pyreadstat
import pytest

import qantar
from qantar.cli.run import main
from qantar.errors.imports import ImportFileError, ImportRefusedError
from tests.formats.surveys.forms import Into, text

NAN = float("nan")
COLUMNS: dict[str, list[object]] = {
    "id": [1.0, 2.0, 3.0, 4.0, 5.0],
    "went": [1.0, 2.0, 98.0, NAN, 99.0],
    "m1": [1.0, 0.0, 0.0, 99.0, NAN],
    "m2": [0.0, 1.0, 0.0, 99.0, NAN],
    "c1": [1.0, 2.0, NAN, 3.0, 99.0],
    "c2": [3.0, NAN, NAN, NAN, 99.0],
    "trust": [0.0, 7.0, 10.0, 98.0, NAN],
    "age": [30.0, 97.0, 41.0, 22.5, NAN],
    "words": ["rain", "", "дождь", "", ""],
    "name": ["Ida", "Bo", "Cy", "Di", "Ed"],
    "wgt": [1.5, 0.5, 1.0, 1.0, 1.0],
}
LABELS: list[str | None] = [
    "",
    "Did you go?",
    "The price",
    "Wages",
    "First",
    "Second",
    "Trust, 0 to 10",
    "Age",
    "More?",
    "Name",
    "",
]
REFUSED, SKIPPED = {98.0: "Refused"}, {99.0: "Not asked"}
TOWNS = {1.0: "Solis", 2.0: "Altamar", 3.0: "Nora"} | SKIPPED
VALUES: dict[str, dict[Any, str]] = {
    "went": {1.0: "Yes", 2.0: "No"} | REFUSED | SKIPPED,
    "m1": {0.0: "No", 1.0: "Yes"} | SKIPPED,
    "m2": {0.0: "No", 1.0: "Yes"} | SKIPPED,
    "c1": TOWNS,
    "c2": TOWNS,
    "trust": {0.0: "None", 10.0: "Full"} | REFUSED,
    "age": {97.0: "No answer"},
}
MISSING: dict[str, list[Any]] = {
    "went": [98, 99],
    "m1": [99],
    "m2": [99],
    "c1": [99],
    "c2": [99],
    "trust": [98],
    "age": [97],
}
SETS = b"$why=D1 1 12 Why, in all? m1 m2\n$towns=C 12 Which towns? c1 c2\n"
TOLD = {
    "languages": "en",
    "weight": "wgt",
    "missing__98": "refused",
    "missing__99": "not shown",
    "missing__97": "missing",
    "type__trust": "number",
}


def sav(path: Path, sets: bytes = SETS) -> Path:
    pyreadstat.write_sav(
        pandas.DataFrame(COLUMNS),
        str(path),
        file_label="The market",
        column_labels=LABELS,
        variable_value_labels=VALUES,
        missing_ranges=MISSING,
    )
    raw = path.read_bytes()
    end = struct.pack("<ii", 999, 0)
    assert raw.count(end) == 1
    path.write_bytes(raw.replace(end, struct.pack("<iiii", 7, 7, 1, len(sets)) + sets + end))
    return path


@pytest.fixture
def into(tmp_path: Path) -> Into:
    return Into(tmp_path)


def test_labels_sets_and_missing_values(into: Into, tmp_path: Path) -> None:
    result = into.take("spss", sav(tmp_path / "a.sav"), **TOLD)
    assert into.lines("responses.csv") == [
        "respondent,language,weight,went,why.the-price,why.wages,towns.solis,towns.altamar,towns.nora,trust,age,words",
        "1,en,1.5,yes,1,0,1,0,1,0,30,rain",
        "2,en,0.5,no,0,1,0,1,0,7,,",
        "3,en,1,[refused],0,0,,,,10,41,дождь",
        "4,en,1,,[not shown],[not shown],0,0,1,[refused],22.5,",
        "5,en,1,[not shown],,,[not shown],[not shown],[not shown],,,",
    ]
    assert into.lines("survey.yaml")[0] == "title: The market"
    assert 'why,multiple,"Why, in all?",own-survey,"variables m1, m2"' in into.lines("questions.csv")
    assert any('"name" was left out' in note for note in result.made.notes)
    assert not [problem for problem in qantar.check(into.study).problems if problem.severity == "error"]


def test_what_missing_values_mean_is_asked(into: Into, tmp_path: Path) -> None:
    result = into.take("spss", sav(tmp_path / "a.sav"))
    asked = {question.name: question.text for question in result.made.questions}
    assert list(asked) == ["languages", "weight", "missing.98", "missing.99", "missing.97", "type.trust"]
    assert 'the missing value 98 labelled "Refused"' in asked["missing.98"]
    assert "labels for some of its values and none for 7" in asked["type.trust"]


def test_a_value_without_a_label_is_told(into: Into, tmp_path: Path) -> None:
    with pytest.raises(ImportFileError) as caught:
        into.take("spss", sav(tmp_path / "a.sav"), **(TOLD | {"type__trust": "single"}))
    assert [(one.line, one.column, one.message) for one in caught.value.problems] == [
        (2, 7, "'7' is no answer to trust")
    ]


def test_a_do_not_know_can_be_an_answer(into: Into, tmp_path: Path) -> None:
    told = TOLD | {"missing__98": "answer", "missing__trust__98": "refused"}
    into.take("spss", sav(tmp_path / "a.sav"), **told)
    assert into.rows()[3]["trust"] == "[refused]"
    assert "went,refused,Refused,,own-survey,variable went".replace(",,", ",") in into.lines("options.csv")
    assert into.rows()[2]["went"] == "refused"


def test_labelled_values_of_a_number_are_named_and_can_be_no_numbers(into: Into, tmp_path: Path) -> None:
    file = sav(tmp_path / "a.sav")
    told = TOLD | {"missing__trust__10": "missing"}
    result = into.take("spss", file, **told)
    assert [row["trust"] for row in into.rows()] == ["0", "7", "", "[refused]", ""]
    assert any(
        "trust is a number, and its labelled values are counted as such: 0 (None)." in n for n in result.made.notes
    )


def test_a_missing_value_is_not_counted_into_the_mean_of_a_number(into: Into, tmp_path: Path) -> None:
    with pytest.raises(ImportFileError) as caught:
        into.take("spss", sav(tmp_path / "a.sav"), **(TOLD | {"missing__98": "answer"}))
    (problem,) = caught.value.problems
    assert "98 ('Refused') was said to be an answer to trust, whose answers are numbers" in problem.message
    assert "--answer missing.trust.98=missing" in problem.hint


@pytest.mark.parametrize(
    ("spoil", "says"),
    [
        (lambda raw: raw[:900], "damaged"),
        (lambda raw: raw[:-40], "damaged"),
        (lambda raw: b"", "empty"),
        (lambda raw: b"id,went\n1,2\n", "no SPSS file"),
        (lambda raw: b"<html>", "no SPSS file"),
    ],
)
def test_damaged_files_are_told(into: Into, tmp_path: Path, spoil, says: str) -> None:
    file = sav(tmp_path / "a.sav")
    file.write_bytes(spoil(file.read_bytes()))
    with pytest.raises(ImportFileError, match=says):
        into.take("spss", file, **TOLD)
    assert not (into.study / "surveys/market").exists()


def test_without_the_extra_the_user_is_told_how_to_get_it(
    into: Into, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = builtins.__import__

    def without(name: str, *args, **kwargs):
        if name == "pyreadstat":
            raise ImportError(name)
        return found(name, *args, **kwargs)

    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(ImportRefusedError) as caught:
        into.take("spss", text(tmp_path / "a.sav", "$FL2"), **TOLD)
    assert caught.value.hint == 'pip install "qantar[spss]"'


def test_answers_file(into: Into, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The file of answers is written with every question, filled in, and then takes the import to its end."""
    file, answers = sav(tmp_path / "a.sav"), tmp_path / "answers.yaml"
    command = ["import", "spss", str(file), "--into", str(into.study), "--name", "market", "--answers", str(answers)]
    assert main(command) == 1
    assert "answers.yaml: answer them there" in capsys.readouterr().err
    written = answers.read_text(encoding="utf-8")
    assert "# One of: refused, not shown, missing, answer\nmissing.98:\n" in written
    assert "weight: wgt\n" in written
    filled = {"languages": "en", "missing.98": "refused", "missing.99": "not shown", "missing.97": "missing"}
    filled |= {"population": '"Whoever: at the market"', "sample_type": "invited", "type.trust": "number"}
    filled |= {"source": "new"}
    for name, value in filled.items():
        assert f"\n{name}:\n" in written, name
        written = written.replace(f"\n{name}:\n", f"\n{name}: {value}\n")
    answers.write_text(written, encoding="utf-8")
    assert main(command) == 1
    assert "gathered_by" in capsys.readouterr().out
    assert main([*command, "--answer", "gathered_by=The League"]) == 0
    assert "source: survey-market" in into.lines("survey.yaml")
    assert "survey-market" in (into.study / "sources.yaml").read_text(encoding="utf-8")
    assert main(command) == 0
    assert "nothing to write" in capsys.readouterr().out
