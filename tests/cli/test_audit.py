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
    assert set(found) == {"file", "figures", "held", "accepted", "scanned", "remarks", "discrepancies"}
    assert (found["accepted"], found["scanned"], found["remarks"]) == (0, False, [])
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


def test_what_had_to_be_assumed_is_in_the_document(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path, accepted = tmp_path / "report.txt", tmp_path / "accepted.txt"
    path.write_bytes("В 2014 году опросили 124 человека; 77 (67,1 %) назвали бедность.\n".encode("cp1251"))
    accepted.write_text("calendar: 31 April | words that nobody wrote\n", encoding="utf-8")
    _, found = answer(capsys, str(path), "--baseline", str(accepted))
    assert any("Windows-1251" in remark for remark in found["remarks"])
    assert any("can be deleted" in remark for remark in found["remarks"])


@pytest.mark.parametrize("option", ["--html", "--docx", "--write-baseline"])
def test_the_manuscript_is_never_written_over(
    option: str, manuscript: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    again = manuscript.parent / "x" / ".." / manuscript.name
    (manuscript.parent / "x").mkdir()
    for path in (manuscript, again):
        code, found = answer(capsys, str(manuscript), option, str(path))
        assert (code, "is the manuscript itself" in found["error"]["message"]) == (2, True)
    assert manuscript.read_text(encoding="utf-8") == TEXT


def test_two_things_are_not_written_into_one_file(manuscript: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page = manuscript.parent / "page.html"
    code, found = answer(capsys, str(manuscript), "--html", str(page), "--write-baseline", str(page))
    assert (code, page.exists()) == (2, False)
    assert "--html and --write-baseline both name" in found["error"]["message"]


def test_what_makes_it_fail_can_be_chosen(manuscript: Path, capsys: pytest.CaptureFixture[str]) -> None:
    manuscript.write_text("In 2012 there were 40 marches, in 2013 there were 38. Marches rose.\n", encoding="utf-8")
    _, found = answer(capsys, str(manuscript))
    assert {one["severity"] for one in found["discrepancies"]} == {"warning"}
    assert [answer(capsys, str(manuscript), "--fail-on", least)[0] for least in ("error", "warning", "note")] == [
        0,
        1,
        1,
    ]


def test_somebody_who_leaves_out_what_he_asks_is_told(manuscript: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, found = answer(capsys, str(manuscript), "--only", "rank", "--ignore", "rank")
    assert (code, found["error"]["message"]) == (2, "every rule that was named is left out again")
