"""`qantar audit` as it is typed: exit codes, one JSON document, lists of accepted discrepancies."""

import json
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from qantar.cli import main

TEXT = "Of 124 respondents, 77 (67.1 %) named poverty and 46 (37.1 %) the rulers.\n"


@pytest.fixture
def manuscript(tmp_path: Path) -> Path:
    path = tmp_path / "report.md"
    path.write_text(TEXT, encoding="utf-8")
    return path


def answer(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, dict[str, Any]]:
    code = main(["audit", *arguments, "--format", "json"])
    return code, json.loads(capsys.readouterr().out)


def test_the_document(manuscript: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, found = answer(capsys, str(manuscript))
    assert code == 1
    assert set(found) == {"file", "figures", "held", "discrepancies"}
    [one] = found["discrepancies"]
    assert one == {
        "rule": "percentage-of-count",
        "severity": "error",
        "certainty": "certain",
        "line": 1,
        "page": None,
        "quote": TEXT.strip(),
        "stated": "67.1 %",
        "expected": "62.1 %",
        "message": "77 of 124 is 62.1 %, not 67.1 %: one digit differs; no count of 124 gives 67.1 %",
        "also": [],
    }
    assert (found["figures"], found["held"]) == (5, 1)


def test_the_text(manuscript: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["audit", str(manuscript)]) == 1
    shown = capsys.readouterr().out
    assert f"{manuscript}:1: error, certain: states 67.1 %, would hold: 62.1 % [percentage-of-count]" in shown
    assert "5 figures; 1 thing checked and held; 1 discrepancy: 1 certain" in shown


def test_rules_by_name(manuscript: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert answer(capsys, str(manuscript), "--ignore", "percentage-of-count")[0] == 0
    assert answer(capsys, str(manuscript), "--only", "mean-of-count")[1]["discrepancies"] == []
    code, found = answer(capsys, str(manuscript), "--only", "percentage-of-counts")
    assert code == 2
    assert "did you mean 'percentage-of-count'" in found["error"]["hint"]


def test_what_was_accepted_is_left_out(manuscript: Path, capsys: pytest.CaptureFixture[str]) -> None:
    accepted = manuscript.with_name("accepted.txt")
    assert main(["audit", str(manuscript), "--write-baseline", str(accepted)]) == 0
    capsys.readouterr()
    manuscript.write_text("A new first line.\n\n" + TEXT, encoding="utf-8")
    code, found = answer(capsys, str(manuscript), "--baseline", str(accepted))
    assert (code, found["discrepancies"]) == (0, [])
    assert main(["audit", str(manuscript), "--baseline", str(accepted)]) == 0
    assert "1 accepted" in capsys.readouterr().out
    with accepted.open("a", encoding="utf-8") as more:
        more.write("weekday: mended | long ago\n")
    main(["audit", str(manuscript), "--baseline", str(accepted)])
    assert "names one that is not found, and can be deleted: weekday: mended" in capsys.readouterr().out
    manuscript.write_text(TEXT.replace("67.1", "64.1"), encoding="utf-8")
    assert answer(capsys, str(manuscript), "--baseline", str(accepted))[0] == 1


def test_used_wrongly(manuscript: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert answer(capsys, str(manuscript.with_name("missing.md")))[0] == 2
    assert answer(capsys, str(manuscript), "--base", "none")[0] == 2
    assert answer(capsys, str(manuscript), "--baseline", str(manuscript.parent))[0] == 2


def test_a_base_that_is_given(manuscript: Path, capsys: pytest.CaptureFixture[str]) -> None:
    manuscript.write_text("Named poverty: 67.1 % (77 votes).\n", encoding="utf-8")
    assert answer(capsys, str(manuscript))[1]["discrepancies"] == []
    assert answer(capsys, str(manuscript), "--base", "124")[0] == 1


def test_as_a_function(manuscript: Path) -> None:
    package = import_module("qantar")
    assert [one.expected for one in package.audit(manuscript).discrepancies] == ["62.1 %"]
