"""`qantar workbook` as it is typed."""

import json
from pathlib import Path
from typing import Any

import pytest

from qantar.cli import main
from tests.formats.workbooks import edit
from tests.meridia import replace, write_study


@pytest.fixture
def study(tmp_path: Path) -> Path:
    return write_study(tmp_path / "study")


def answer(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, dict[str, Any]]:
    capsys.readouterr()
    code = main(["workbook", *arguments, "--format", "json"])
    return code, json.loads(capsys.readouterr().out)


def test_out_and_back(study: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    book = str(tmp_path / "book.xlsx")
    assert main(["workbook", str(study), "--out", book]) == 0
    assert "private columns" in capsys.readouterr().err
    assert main(["workbook", str(study), "--from", book]) == 0
    assert "Nothing changed" in capsys.readouterr().out
    edit(Path(book), {"series!D2": "13"})
    code, said = answer(capsys, str(study), "--from", book, "--dry-run")
    assert (code, said["written"], said["files"]) == (0, False, ["series.csv"])
    assert ",12," in (study / "series.csv").read_text()
    code, said = answer(capsys, str(study), "--from", book)
    assert (code, said["written"], said["check"]) == (0, True, {"errors": 0, "warnings": 0})
    assert said["changes"][0]["cells"] == [{"column": "value", "old": "12", "new": "13", "now": None}]
    assert ",13," in (study / "series.csv").read_text()
    assert not list(study.glob("**/*.part"))


def test_conflicts_stop_everything(study: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    book = tmp_path / "book.xlsx"
    main(["workbook", str(study), "--out", str(book)])
    edit(book, {"series!D2": "13", "aliases!B2": "harbour.why.wages"})
    replace(study, "series.csv", "2018,12,", "2018,14,")
    before = (study / "aliases.csv").read_bytes()
    capsys.readouterr()
    assert main(["workbook", str(study), "--from", str(book)]) == 1
    said = capsys.readouterr()
    assert "conflict series/rallies/meridia/2018  (series:2)" in said.out
    assert "value: '12' -> '13'; in series.csv: '14'" in said.out
    assert "--keep" in said.err
    assert (study / "aliases.csv").read_bytes() == before
    code, found = answer(capsys, str(study), "--from", str(book), "--keep", "files")
    assert (code, found["files"], len(found["conflicts"])) == (0, ["aliases.csv"], 1)
    assert answer(capsys, str(study), "--from", str(book), "--keep", "workbook")[1]["files"] == ["series.csv"]
    assert ",13," in (study / "series.csv").read_text()


def test_a_workbook_with_problems_changes_nothing(study: Path, tmp_path: Path, capsys: Any) -> None:
    book = tmp_path / "book.xlsx"
    main(["workbook", str(study), "--out", str(book)])

    def change(opened: Any) -> None:
        opened["series"]["D2"] = "=1+1"
        opened["aliases"]["B2"] = "x"

    edit(book, change)
    before = (study / "aliases.csv").read_bytes()
    code, said = answer(capsys, str(study), "--from", str(book))
    assert (code, said["written"]) == (1, False)
    assert [(one["sheet"], one["cell"]) for one in said["problems"]] == [("series", "D2")]
    assert (study / "aliases.csv").read_bytes() == before


def test_a_workbook_is_not_written_over(study: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    book = tmp_path / "book.xlsx"
    assert main(["workbook", str(study), "--out", str(book)]) == 0
    assert answer(capsys, str(study), "--out", str(book))[0] == 2
    assert main(["workbook", str(study), "--out", str(book), "--replace"]) == 0
    for wrong in (["--out", str(tmp_path / "x.csv")], ["--out", "x.xlsx", "--dry-run"], ["--from", "x.xlsx"], []):
        assert main(["workbook", str(study), *wrong]) == 2
    assert main(["workbook", str(study), "--from", str(book), "--replace"]) == 2


def test_an_interruption_leaves_every_file_whole(study: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    book = tmp_path / "book.xlsx"
    main(["workbook", str(study), "--out", str(book)])
    edit(book, {"series!D2": "13", "aliases!B2": "x"})
    before = {path: path.read_bytes() for path in study.glob("*.csv")}

    def stop(_: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("os.fsync", stop)
    assert main(["workbook", str(study), "--from", str(book)]) == 130
    assert {path: path.read_bytes() for path in study.glob("*.csv")} == before
    assert not list(study.glob("**/*.part"))


def test_ctrl_c_waits_until_all_files_have_changed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import signal

    from qantar.build.writing import write_together

    real = Path.replace

    def replace_and_press(self: Path, target: Path) -> Path:
        signal.raise_signal(signal.SIGINT)
        return real(self, target)

    monkeypatch.setattr(Path, "replace", replace_and_press)
    files = {tmp_path / name: b"new" for name in ("a", "b", "c")}
    with pytest.raises(KeyboardInterrupt):
        write_together(files)
    assert {path.read_bytes() for path in files} == {b"new"}
    assert len(list(tmp_path.iterdir())) == 3
