"""The tutorial, followed to the letter: the files that it shows are written down, checked and built."""

import json
import re
from pathlib import Path

import pytest

import qantar

TUTORIAL = Path(__file__).parents[1] / "docs" / "tutorial.md"
#: A file in the tutorial: its path in bold on a line, then what it holds in a fence.
SHOWN = re.compile(r"^\*\*`([^`]+)`\*\*\n\n```\w*\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def write_files(folder: Path) -> list[str]:
    """Write every file that the tutorial shows, and return their paths."""
    shown = SHOWN.findall(TUTORIAL.read_text(encoding="utf-8"))
    for name, text in shown:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return [name for name, _ in shown]


def test_every_file_in_the_tutorial_is_found(tmp_path: Path) -> None:
    names = write_files(tmp_path)
    fences = len(re.findall(r"^```(?:yaml|csv|markdown)$", TUTORIAL.read_text(encoding="utf-8"), re.MULTILINE))
    assert len(names) == fences > 20


@pytest.mark.parametrize("study", ["halvia", "nuria"])
def test_the_study_of_the_tutorial_has_nothing_to_mend(tmp_path: Path, study: str) -> None:
    write_files(tmp_path)
    report = qantar.check(tmp_path / study)
    assert [str(problem) for problem in report.problems] == []


def test_the_slip_that_the_tutorial_proposes_is_found(tmp_path: Path) -> None:
    write_files(tmp_path)
    tallies = tmp_path / "halvia" / "surveys" / "market" / "tallies.csv"
    tallies.write_text(tallies.read_text(encoding="utf-8").replace("55.0", "56.0"), encoding="utf-8")
    (problem,) = qantar.check(tmp_path / "halvia").problems
    assert (problem.file, problem.line) == ("surveys/market/tallies.csv", 2)


def test_the_figures_that_the_tutorial_speaks_of(tmp_path: Path) -> None:
    write_files(tmp_path)
    built = qantar.build(tmp_path / "halvia")
    found = {
        item["id"]: item for item in json.loads((built.out / "findings.json").read_text(encoding="utf-8"))["findings"]
    }
    assert found["market.why.bread"]["value"]["exact"] == "55"
    # At most 33 + 24 = 57 people. Everybody chose something and the others have 18 + 3: at least 60 - 21 = 39 people.
    pocket = found["market.why.pocket"]["uncertainty"]
    assert (pocket["kind"], pocket["low"], pocket["high"]) == ("bounds", 65.0, 95.0)
    # 40 in 2018 and 2019 together, 22 from 2019 to June 2020: 2019 has at most 22, so 2018 at least 18.
    year = found["rallies.year-2018"]["uncertainty"]
    assert (year["low"], year["high"]) == (18.0, 40.0)


def test_a_study_in_a_script_from_right_to_left_without_events(tmp_path: Path) -> None:
    write_files(tmp_path)
    site = qantar.build(tmp_path / "nuria").out / "site"
    html = (site / "index.html").read_text(encoding="utf-8")
    assert 'lang="ar" dir="rtl"' in html
    assert "الماء أولا" in html
    assert not (site / "chronology.html").exists()
