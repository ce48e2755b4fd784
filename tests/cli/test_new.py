"""A new study checks without a warning and builds as it stands."""

from pathlib import Path

import pytest

import qantar
from qantar.cli import main


@pytest.mark.parametrize("name", ["georgia", "Грузия 2021", 'a "quoted": name', "таш/кент", "{title}"])
def test_it_checks_without_a_word(tmp_path: Path, name: str) -> None:
    assert main(["new", str(tmp_path / name)]) == 0
    report = qantar.check(tmp_path / name)
    assert list(report.problems) == []
    assert report.study == Path(name).name


@pytest.mark.parametrize("language", ["kk", "ar"])
def test_it_builds_in_any_language(tmp_path: Path, language: str) -> None:
    assert main(["new", str(tmp_path / "x"), "--language", language]) == 0
    built = qantar.build(tmp_path / "x")
    assert built.problems == []
    assert (built.site / "index.html").is_file()


def test_rows_of_a_new_table_have_their_page_without_being_listed(tmp_path: Path) -> None:
    assert main(["new", str(tmp_path / "x")]) == 0
    head = "id,instrument,rank,adopted,before,after,direction,source,locator\n"
    row = "assembly,Law on Assemblies,law,2021-07-01,A notice,A permit,limits-rights,example-herald,p. 6\n"
    (tmp_path / "x" / "laws.csv").write_text(head + row)
    assert "Law on Assemblies" in (qantar.build(tmp_path / "x").site / "laws.html").read_text(encoding="utf-8")


def test_it_overwrites_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "thesis.txt").write_text("x")
    (tmp_path / "file").write_text("x")
    for name in ("mine", "file"):
        assert main(["new", str(tmp_path / name)]) == 2
    assert "already exists" in capsys.readouterr().err
    assert [path.name for path in (tmp_path / "mine").iterdir()] == ["thesis.txt"]
    assert not list(tmp_path.glob(".*"))


@pytest.mark.parametrize("arguments", [["new", ".."], ["new", ""], ["new", "x", "--language", "klingonisch"]])
def test_what_cannot_be_started(arguments: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(arguments) == 2
    assert list(tmp_path.iterdir()) == []
