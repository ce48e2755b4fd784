"""The tutorial of three lists, followed to the letter: its files are written, its commands run, in their order."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path
from typing import Any

import pytest

from qantar.cli import main

DOCS = Path(__file__).parents[1] / "docs"
#: A file with its path in bold and what it holds in a fence, or a command on an indented line.
STEP = re.compile(r"^\*\*`([^`]+)`\*\*\n\n```\w*\n(.*?)^```$|^    qantar ([^\n]+)$", re.MULTILINE | re.DOTALL)


@pytest.fixture(scope="module")
def followed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of somebody who did what the tutorial says."""
    folder = tmp_path_factory.mktemp("tutorial")
    shutil.copytree(DOCS / "example-study", folder / "lists")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        for name, text, command in STEP.findall((DOCS / "tutorial-events.md").read_text(encoding="utf-8")):
            if command:
                assert main(command.split()) == 0, command
            else:
                Path(name).parent.mkdir(parents=True, exist_ok=True)
                Path(name).write_text(text, encoding="utf-8")
    return folder / "selvia"


@pytest.fixture(scope="module")
def findings(followed: Path) -> dict[str, dict[str, Any]]:
    document = json.loads((followed / "build" / "findings.json").read_text(encoding="utf-8"))
    return {finding["id"]: finding for finding in document["findings"]}


def test_every_file_and_command_is_found() -> None:
    text = (DOCS / "tutorial-events.md").read_text(encoding="utf-8")
    files = [name for name, _, command in STEP.findall(text) if not command]
    commands = [command for *_, command in STEP.findall(text) if command]
    assert len(files) == len(re.findall(r"^```(?:yaml|csv|markdown)$", text, re.MULTILINE)) == 7
    assert [command.split()[0] for command in commands] == [*["import"] * 5, "check", "build"]


def test_the_study_has_nothing_to_mend(followed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    capsys.readouterr()
    assert main(["check", str(followed)]) == 0
    assert "0 errors, 0 warnings" in capsys.readouterr().out


def test_the_figures_that_the_tutorial_speaks_of(findings: dict[str, dict[str, Any]]) -> None:
    lists = ("data-acled", "data-mass-mobilization", "events")
    assert [findings[f"side-by-side.list-{name}"]["value"]["exact"] for name in lists] == ["42", "6", "33"]
    assert findings["waves.wave-1"]["value"]["exact"] == "29"
    reach = findings["reach.share-within-7"]["uncertainty"]
    assert (findings["reach.within-7"]["value"]["exact"], reach["low"], reach["high"]) == ("3", 75.0, 100.0)
    assert 25 < float(findings["crowds.missing"]["value"]["exact"]) < 35


def test_the_lists_are_counted_by_hand_as_well(findings: dict[str, dict[str, Any]]) -> None:
    """The figures of the study are those that one counts in the files with nothing of Qantar's."""
    text = (DOCS / "example-study" / "bureau.csv").read_text(encoding="utf-8").splitlines()[1:]
    held = [line.rsplit(",", 1)[1] for line in text]
    said = sum(int(cell.removeprefix("about ")) for cell in held if cell)
    exact = sum(int(cell) for cell in held if cell.isdigit())
    total = findings["held.total"]["uncertainty"]
    assert total["kind"] == "bounds"  # "about 20" is no exact number
    assert exact < total["low"] < said < total["high"] < 1.2 * said
    coast = sum(",Coast," in line for line in (DOCS / "example-study" / "acled.csv").read_text().splitlines())
    assert findings["weeks.unit-coast"]["value"]["exact"] == str(coast)


def test_no_row_of_the_first_list_is_published(followed: Path) -> None:
    told = ("SLV1", "People gathered in", "around 200")
    for path in (followed / "build").resolve().rglob("*"):
        if path.suffix in (".html", ".js", ".csv", ".json", ".parquet", ".duckdb"):
            assert not [words for words in told if words.encode() in path.read_bytes()], path.name
    assert not (followed / "build" / "data" / "acled.parquet").exists()
