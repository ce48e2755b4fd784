"""Codes that no codebook has, and back-codings that cannot be, are told with their places."""

from pathlib import Path

from qantar.study.folder import read_study
from tests.meridia import append, write
from tests.surveyed import write_survey


def told(study: Path) -> list[tuple[str, str, int, int]]:
    checks = {"code-not-in-codebook", "no-codebook", "nobody-answered", "not-an-own-answer", "back-coded-to-own"}
    checks |= {"nothing-to-code", "none-beside-a-code"}
    found = [one for one in read_study(study).problems if one.id in {*checks, "did-not-choose"}]
    assert not any("p0" in f"{one.message} {one.hint}" for one in found)
    return sorted((one.id, one.file, one.line, one.column) for one in found)


def test_a_code_that_the_codebook_does_not_have(tmp_path: Path) -> None:
    study = write_survey(tmp_path / "study")
    assert told(study) == []
    codes, back = "surveys/panel/codes.csv", "surveys/panel/backcoding.csv"
    line = append(study, codes, "next,p0000,third,tasty,original")
    append(study, codes, "next,p0009,third,[none],original")
    nobody = append(study, codes, "next,p9999,third,water,original")
    own = append(study, back, "p0000,why,price,wages,first coder,x")
    into = append(study, back, "p0001,why,own,own,first coder,x")
    found = told(study)
    assert [one for one in found if one[0] != "did-not-choose"] == [
        ("back-coded-to-own", back, into, 4),
        ("code-not-in-codebook", codes, line, 4),
        ("nobody-answered", codes, nobody, 2),
        ("not-an-own-answer", back, own, 3),
    ]
    assert ("did-not-choose", back, into, 1) in found


def test_codes_without_a_codebook(tmp_path: Path) -> None:
    study = write_survey(tmp_path / "study")
    write(study, "surveys/panel/codebook.csv", "question,code,label,source,locator\n")
    assert [one[0] for one in told(study)] == ["no-codebook"]


def test_a_code_of_no_answer(tmp_path: Path) -> None:
    study = write_survey(tmp_path / "study")
    codes = "surveys/panel/codes.csv"
    line = append(study, codes, "next,p0001,third,water,original")
    nothing = append(study, codes, "next,p0002,third,[none],original")
    append(study, codes, "next,p0000,third,water,original")
    assert told(study) == [("nothing-to-code", codes, line, 2), ("nothing-to-code", codes, nothing, 2)]


def test_nothing_to_code_beside_a_code(tmp_path: Path) -> None:
    study = write_survey(tmp_path / "study")
    codes = "surveys/panel/codes.csv"
    append(study, codes, "next,p0000,third,water,original")
    append(study, codes, "next,p0000,fourth,[none],original")
    line = append(study, codes, "next,p0000,third,[none],original")
    assert told(study) == [("none-beside-a-code", codes, line, 4)]
