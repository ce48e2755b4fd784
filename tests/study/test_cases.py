"""What is said of cases is said where something is wrong, and nowhere else."""

from pathlib import Path

import pytest

from tests.meridia import append, replace, write_study
from tests.study.spoiling import found

END = "gazette-2022,p. 9"


@pytest.fixture
def study(tmp_path: Path) -> Path:
    return write_study(tmp_path / "meridia")


def ids(study: Path) -> list[str]:
    return [problem.id for problem in found(study)]


def test_an_outcome_or_an_answer_is_enough(study: Path) -> None:
    replace(study, "case_versions.csv", "The article gave the ministry's own figures", "")
    assert ids(study) == []
    replace(study, "cases.csv", '"a fine, and no journalism for a year"', "")
    assert ids(study) == ["accused-not-heard"]


def test_after_a_death_only_some_steps_are_strange(study: Path) -> None:
    replace(study, "actors.csv", "Piet Lorne,1970,", "Piet Lorne,1970,2022-05-05")
    replace(study, "ties.csv", "2015,2022-05-07,sentenced", "2015,2022-05-05,died")
    assert ids(study) == [], "a court may speak after a death"
    append(study, "case_steps.csv", f"freed,lorne-trial,2022-06,parole,,He is freed,Il est libéré,{END}")
    assert ids(study) == ["step-after-life"]


def test_a_finer_step_counts_as_the_wider_one(study: Path) -> None:
    append(
        study,
        "case_steps.csv",
        f"away,lorne-trial,2022-05-03,sentence-in-absence,,A court sentences him,Un tribunal le condamne,{END}",
    )
    assert ids(study) == ["steps-out-of-order"]


def test_somebody_may_change_their_account(study: Path) -> None:
    row = "later,lorne-trial,why he was tried,He was tried in error,interior-ministry,{},,yes," + END
    append(study, "case_versions.csv", row.format("2022-06-01"))
    assert ids(study) == []


def test_of_somebody_withheld_a_message_says_nothing(study: Path) -> None:
    append(study, "cases.csv", f"clerk,witness-1,prosecution,A clerk is tried,Un employé est jugé,,,acquitted,{END}")
    append(study, "case_steps.csv", f"clerk-held,clerk,1980,detention,,A clerk is held,Un employé est arrêté,{END}")
    (problem,) = found(study)
    assert problem.id == "step-before-life"
    assert "1990" not in problem.message and "witness" not in problem.message
