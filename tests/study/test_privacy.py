"""Nothing that is private is repeated in a message: notes, archived files, answers, and withheld people."""

from pathlib import Path

import pytest

from tests.meridia import append, replace, write, write_study
from tests.study.spoiling import found


@pytest.fixture
def study(tmp_path: Path) -> Path:
    return write_study(tmp_path / "meridia")


def said(study: Path) -> str:
    problems = found(study)
    assert problems, "the study should have been spoiled"
    return "\n".join(map(str, problems))


def test_a_withheld_name_in_a_wrong_column(study: Path) -> None:
    replace(study, "actors.csv", "Quillon Vash,1990", "Quillon Vash,Quillon Vash")
    replace(study, "events.csv", "rally,,witness-1", "rally,,Quillon Vash")
    replace(study, "reports.csv", "about 60", "Quillon Vash")
    replace(study, "claims.csv", "meridia,2022-05-01/2022-05-07,2022-05-08,44", "?Quillon Vash,2022-05,2022-05-08,44")
    text = said(study)
    assert text.count("error") >= 3
    assert "Vash" not in text


def test_a_name_not_defined_yet_that_is_a_withheld_one(study: Path) -> None:
    replace(study, "events.csv", "rally,,witness-1", "rally,,?quillon vash")
    text = said(study)
    assert "new-name" in text
    assert "vash" not in text.lower()


def test_a_withheld_id_is_not_offered(study: Path) -> None:
    replace(study, "events.csv", "rally,,witness-1", "rally,,witness-2")
    assert "witness-1" not in said(study)


def test_an_actor_whose_tier_is_not_clear_is_not_repeated(study: Path) -> None:
    append(study, "actors.csv", "Private Person,persn,Some Body,Some Body,yesterday,,,,witheld,,gazette-2022,p. 1")
    text = said(study)
    assert text.count("actors.csv:10") == 4
    for word in ("Private", "private-person", "persn", "Some", "yesterday", "witheld"):
        assert word not in text


def test_answers_and_archives_are_not_repeated(study: Path) -> None:
    write(study, "surveys/harbour/responses.csv", "respondent,language,weight,why\nr1,Secretish,heavy,price\nr1,,,x\n")
    write(study, "surveys/harbour/codes.csv", "question,respondent,coder,code\nWhy Secret,r1,c,x\n")
    replace(study, "sources.yaml", "note: secret-source-note", "archive: {file: ../secret.pdf, sha256: secret}")
    text = said(study)
    assert "duplicate-key" not in text  # the first row could not be read
    for word in ("Secretish", "heavy", "Why Secret", "secret"):
        assert word not in text


def test_a_row_in_place_of_the_header_is_not_repeated(study: Path) -> None:
    write(study, "actors.csv", "someone,person,Hidden Name,,1990,,,,withheld,,gazette-2022,p. 1\n")
    assert "Hidden" not in said(study)


def test_pasting_the_row_of_a_new_name_mends_it(study: Path) -> None:
    replace(study, "events.csv", "ment,rally,dockers,,interior", 'ment,rally,"?Bakers, all",,interior')
    (note,) = found(study)
    assert (note.id, note.severity) == ("new-name", "note")
    row = note.hint.removeprefix("paste into actors.csv: ")
    append(study, "actors.csv", row.replace("Bakers, all", "Bakers, all", 1))
    replace(study, "events.csv", '"?Bakers, all"', "bakers-all")
    assert {problem.id for problem in found(study)} <= {"missing-translation"}
