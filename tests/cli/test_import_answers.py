"""What an import asks is answered at a terminal, or in a file of answers."""

import io
import json
from pathlib import Path

import pytest

from qantar.cli import import_answers, main
from tests.formats.surveys.forms import text
from tests.meridia import write_study

SHEET = "Timestamp,Why?\n" + "2022/06/14 9:00:00,Rain\n2022/06/14 9:01:00,Sun\n" * 5


@pytest.fixture
def command(tmp_path: Path) -> list[str]:
    study = write_study(tmp_path / "study")
    return ["import", "googleforms", str(text(tmp_path / "a.csv", SHEET)), "--into", str(study), "--name", "market"]


def sitting(monkeypatch: pytest.MonkeyPatch, typed: str) -> None:
    """Somebody sits at a terminal and types this."""
    monkeypatch.setattr(import_answers, "at_a_terminal", lambda _: True)
    monkeypatch.setattr("sys.stdin", io.StringIO(typed))


def test_questions_at_a_terminal(
    command: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    # Return takes what the file looks like; a question without such waits for words.
    sitting(monkeypatch, "en\nsingle\nThe market\n\nThe people there\ninvited\nown-survey\n\n")
    assert main(command) == 0
    err = capsys.readouterr().err
    assert "In which language is the questionnaire?" in err
    assert "it looks like: Rain; Sun (Return takes it)" in err
    options = (tmp_path / "study/surveys/market/options.csv").read_text(encoding="utf-8")
    assert [line.split(",")[1] for line in options.splitlines()[1:]] == ["rain", "sun"]


def test_an_end_of_the_answers_writes_nothing(
    command: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    sitting(monkeypatch, "en\n")
    assert main(command) == 130
    assert not (tmp_path / "study/surveys/market").exists()


def test_nobody_is_asked_where_nobody_sits(command: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*command, "--format", "json"]) == 1
    said = json.loads(capsys.readouterr().out)
    assert said["questions"][0]["name"] == "languages"
    assert (said["written"], said["rows_in"]) == (False, 10)


def test_later_questions_join_the_file_of_answers_and_what_somebody_wrote_stays(
    command: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    answers = text(tmp_path / "answers.yaml", "languages: en\ntype: {q1: single}\noptions.q1:\n- Rain\n- Sun\n")
    assert main([*command, "--answers", str(answers)]) == 1
    out, err = capsys.readouterr()
    assert "4 questions more are now at the end" in err
    assert "--answer population=VALUE" in out
    assert "options.q1" not in out
    written = answers.read_text(encoding="utf-8")
    assert written.startswith("languages: en\ntype: {q1: single}\noptions.q1:\n- Rain\n- Sun\n")
    assert [line for line in written.splitlines() if line.endswith(":")][1:] == [
        "title:",
        "population:",
        "sample_type:",
        "source:",
    ]
    # Asked again, an empty line is not asked a second time.
    assert main([*command, "--answers", str(answers)]) == 1
    assert answers.read_text(encoding="utf-8") == written
    assert "4 lines of" in capsys.readouterr().err


def test_a_file_of_answers_in_one_pair_of_braces_is_left_alone(
    command: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    answers = text(tmp_path / "answers.yaml", "{languages: en}\n")
    assert main([*command, "--answers", str(answers)]) == 1
    assert "cannot be added to" in capsys.readouterr().err
    assert answers.read_text(encoding="utf-8") == "{languages: en}\n"


@pytest.mark.parametrize(
    ("content", "says"), [("a: [", "answers.yaml:1"), ("- a\n- b\n", "no list of names"), ("\xff\xfe", "no list")]
)
def test_a_file_of_answers_that_cannot_be_read(
    command: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str], content: str, says: str
) -> None:
    assert main([*command, "--answers", str(text(tmp_path / "answers.yaml", content))]) == 2
    assert says in capsys.readouterr().err


def test_what_is_wrong_and_what_is_open_are_told_together(
    command: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text(tmp_path / "a.csv", SHEET + "2022/06/14 9:02:00,Snow,too many\n")
    answers = tmp_path / "answers.yaml"
    assert main([*command, "--answers", str(answers)]) == 1
    out, err = capsys.readouterr()
    assert "a.csv:12:3: the row has 3 cells and the header 2" in err
    assert "--answer type.q1=VALUE" in out
    assert "type.q1:" in answers.read_text(encoding="utf-8")
