"""A clean study gives nothing, and every check is tried."""

from pathlib import Path

import pytest

from qantar.errors import CHECKS, NotAStudyError, actors, arguments, meaning, reading, records, surveys
from qantar.study.folder import read_study
from qantar.study.reference import checks_of
from tests.errors import test_actors, test_arguments, test_meaning, test_reading, test_records, test_surveys
from tests.meridia import write, write_study
from tests.study.spoiling import found

CASES = [
    *test_reading.CASES,
    *test_records.CASES,
    *test_meaning.CASES,
    *test_actors.CASES,
    *test_arguments.CASES,
    *test_surveys.CASES,
]


def test_a_clean_study_gives_nothing(tmp_path: Path) -> None:
    assert found(write_study(tmp_path / "meridia")) == []


def test_every_check_is_provoked() -> None:
    ours = {
        check.id for module in (reading, records, meaning, actors, arguments, surveys) for check in checks_of(module)
    }
    # What the system refuses is tried in test_bad_folders.py.
    assert ours - {case.check for case in CASES} == {"cannot-read"}


def test_every_check_says_what_and_how() -> None:
    for check in CHECKS.values():
        assert check.sentence.endswith("."), check.id
        assert check.fix.endswith((".", "---")), check.id


def test_problems_come_sorted_and_together(tmp_path: Path) -> None:
    study = write_study(tmp_path / "meridia")
    for case in CASES:
        if case.check in ("bad-date", "unknown-id", "impossible-percent", "bad-choice") and "sources" not in case.at:
            try:
                case.spoil(study)
            except AssertionError:
                continue  # an earlier case took its place
    problems = found(study)
    assert len({problem.file for problem in problems}) >= 5
    assert problems == sorted(problems)


def test_a_path_that_is_no_study(tmp_path: Path) -> None:
    for path in (tmp_path / "none", tmp_path, write(tmp_path / "one", "file", "x"), Path("a\0b")):
        with pytest.raises(NotAStudyError):
            read_study(path)


def test_a_bad_cell_hides_no_other(tmp_path: Path) -> None:
    study = write_study(tmp_path / "study")
    text = (study / "events.csv").read_text(encoding="utf-8")
    header = text.splitlines()[0].split(",")
    cells = {"id": "new", "date": "2031-02-30", "place": "nowhere", "kind": "no-such-kind", "source": "no-such-source"}
    row = ",".join(cells.get(name, "here" if name in ("label", "locator") else "") for name in header)
    write(study, "events.csv", f"{text}{row}\n")
    last = len(f"{text}{row}".splitlines())
    problems = [problem for problem in read_study(study).problems if problem.line == last]
    assert {header[problem.column - 1] for problem in problems} == {"date", "place", "kind", "source"}
