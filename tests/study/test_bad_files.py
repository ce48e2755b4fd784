"""Files as people and their programs really save them: each is read, or says what is wrong; none makes Qantar stop."""

import os
from pathlib import Path

import pytest

from qantar.errors import NotAStudyError
from qantar.study.folder import read_study
from tests.meridia import FILES, append, replace, write, write_study
from tests.study.spoiling import found

ALIASES = "old,new\nmarket.price,harbour.why.price\n"


@pytest.fixture
def study(tmp_path: Path) -> Path:
    return write_study(tmp_path / "meridia")


def labels(study: Path) -> list[str]:
    return [row.record.label["en"] for row in read_study(study).rows["places"]]


@pytest.mark.parametrize(
    "saved",
    [
        FILES["places.csv"].encode("utf-8-sig"),
        FILES["places.csv"].replace("\n", "\r\n").encode(),
        FILES["places.csv"].replace("\n", "\r").encode(),
        FILES["places.csv"].replace("\n", "\n\n").encode(),
        (FILES["places.csv"] + ",,,,,,,,,,\n").encode(),
        FILES["places.csv"].rstrip("\n").encode(),
        FILES["places.csv"].replace(",", " , ").encode(),
    ],
    ids=["mark", "crlf", "cr", "blank-lines", "empty-row", "no-end", "blanks"],
)
def test_a_table_as_programs_save_it_is_read(study: Path, saved: bytes) -> None:
    write(study, "places.csv", saved)
    assert found(study) == []
    assert labels(study)[-1] == "Altamar"


def test_semicolons_are_read_and_noted(study: Path) -> None:
    write(study, "aliases.csv", ALIASES.replace(",", ";"))
    assert [(problem.id, problem.severity) for problem in found(study)] == [("not-commas", "note")]


def test_a_cell_over_several_lines_keeps_the_lines_after_it_right(study: Path) -> None:
    replace(study, "places.csv", "solis,city,Solis,Solis", 'solis,city,"So\nl""is","So,l""is"')
    append(study, "places.csv", "here,town,Here,Ici,,,,2022-02-30,,own-survey,1")
    read = read_study(study)
    solis = read.row("places", "solis")
    assert solis is not None
    assert solis.record.label == {"en": 'So\nl"is', "fr": 'So,l"is'}
    assert [str(problem).split(": ")[0] for problem in read.problems] == ["places.csv:9:8"]


def test_excel_in_russian_is_recognised(study: Path) -> None:
    write(study, "aliases.csv", "old;new\nстарое имя;новое имя\n".encode("cp1251"))
    (problem,) = found(study)
    assert problem.id == "not-utf8"
    assert "Windows-1251" in problem.message


def test_right_to_left_text_and_formulas_are_only_text(study: Path) -> None:
    replace(study, "places.csv", "altamar,town,Altamar", "altamar,town,الميناء العالي")
    replace(study, "claims.csv", "counts only those charged", '"=HYPERLINK(""https://x.example"")"')
    assert found(study) == []
    assert labels(study)[-1] == "الميناء العالي"


def test_a_bomb_of_anchors_is_refused_at_once(study: Path) -> None:
    bomb = "a0: &a0 [x]\n" + "".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 12))
    write(study, "sources.yaml", bomb)
    assert [problem.id for problem in found(study)] == ["yaml-refused"]


def test_a_link_to_itself_and_a_link_to_the_folder_above(study: Path) -> None:
    (study / "citations.csv").unlink()
    (study / "citations.csv").symlink_to("citations.csv")
    (study / "surveys/again").symlink_to("..", target_is_directory=True)
    (study / "data").symlink_to("data")
    met = {(problem.file, problem.id) for problem in found(study)}
    assert ("citations.csv", "not-a-file") in met
    assert ("surveys/again/survey.yaml", "missing-survey-file") in met
    assert ("data", "not-a-folder") in met


def test_a_pipe_is_not_waited_for(study: Path) -> None:
    (study / "aliases.csv").unlink()
    os.mkfifo(study / "aliases.csv")
    assert [problem.id for problem in found(study)] == ["not-a-file"]


def test_what_the_system_refuses_is_a_problem(study: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    read = Path.read_bytes

    def refuse(path: Path) -> bytes:
        if path.name == "events.csv":
            raise PermissionError(13, "Permission denied")
        return read(path)

    monkeypatch.setattr(Path, "read_bytes", refuse)
    # Nothing else is wrong: whoever names an event makes no mistake.
    assert [str(problem).split("\n")[0] for problem in found(study)] == [
        "events.csv:1:1: error: this cannot be read: Permission denied [cannot-read]"
    ]


def test_a_file_that_cannot_be_read_causes_no_further_errors(study: Path) -> None:
    write(study, "sources.yaml", "- id: [\n")
    write(study, "actors.csv", "\xff".encode("latin-1"))
    write(study, "places.csv", "first,second\n")
    assert {problem.id for problem in found(study)} == {"broken-yaml", "not-utf8", "no-header"}


def test_a_row_that_cannot_be_read_causes_no_further_errors(study: Path) -> None:
    replace(study, "places.csv", "solis,city,Solis", "solis,citty,Solis")
    replace(study, "actors.csv", "dockers,group,", "dockers,")
    assert [problem.id for problem in found(study)] == ["row-too-short", "bad-choice"]


def test_names_in_other_scripts_and_bytes_that_are_no_text(study: Path) -> None:
    write(study, "Заметки.csv", "a,b\n")
    (study / os.fsdecode(b"bad\xff\n.csv")).write_text("x")
    files = [problem.file for problem in found(study)]
    assert files == ["bad\ufffd?.csv", "Заметки.csv"]
    "".join(files).encode("utf-8")


def test_an_empty_study_yaml(tmp_path: Path) -> None:
    write(tmp_path, "study.yaml", "")
    assert [problem.id for problem in found(tmp_path)] == ["empty-file"]


def test_a_study_of_one_file(tmp_path: Path) -> None:
    write(tmp_path, "study.yaml", "title: A\ncountries: XM\nperiod: 2020\nlanguages: [ar]\n")
    read = read_study(tmp_path)
    assert read.problems == []
    assert read.settings.title == {"ar": "A"}
    assert read.counts() == {}


def test_study_yaml_is_a_folder(tmp_path: Path) -> None:
    (tmp_path / "study.yaml").mkdir()
    assert [problem.id for problem in found(tmp_path)] == ["not-a-file"]


@pytest.mark.parametrize("name", ["", "none"])
def test_not_a_study(tmp_path: Path, name: str) -> None:
    with pytest.raises(NotAStudyError) as error:
        read_study(tmp_path / name)
    assert "qantar new" in error.value.hint


def test_what_people_keep_beside_a_study_is_passed_over(study: Path) -> None:
    for name in ("README.md", "make_places.py", ".git/config", "build/manifest.json", "out/manifest.json", "LICENSE"):
        write(study, name, "{}")
    assert found(study) == []
