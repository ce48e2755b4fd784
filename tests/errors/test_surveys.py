"""What can be wrong with the people of a survey is found at its exact place."""

from pathlib import Path

import pytest

from qantar.errors import surveys
from qantar.study.reference import checks_of
from tests.meridia import write_study
from tests.study.spoiling import Case, both, found, look, put, swap

SURVEY, PEOPLE = "surveys/harbour/survey.yaml", "surveys/harbour/responses.csv"


def people(header, *rows, **survey):
    """A file of people, and what survey.yaml says of them."""
    said = {"n: 60": f"n: {len(rows)}"} | {f"{key}: {old}": f"{key}: {new}" for key, (old, new) in survey.items()}
    return both(*(swap(SURVEY, old, new) for old, new in said.items()), put(PEOPLE, "\n".join([header, *rows, ""])))


WEIGHTED = {"weights": ("none", "weight")}
DRAWN = {"sample_type": ("invited", "probability")}
CASES = [
    Case(
        "respondents-not-n", f"{SURVEY}:8:4", put(PEOPLE, "respondent,again\n1,yes\n2,no\n"), "2 people, and n says 60"
    ),
    Case("weights-elsewhere", f"{SURVEY}:9:10", people("respondent,again", "1,yes", **WEIGHTED), "weights: weight"),
    Case(
        "weights-elsewhere",
        f"{SURVEY}:9:10",
        people("respondent,weight,again", "1,1.5,yes", weights=("none", "wgt")),
        "weights: wgt",
    ),
    Case("weights-not-said", f"{SURVEY}:9:10", people("respondent,weight", "1,1.5"), "column weight"),
    Case("bad-weight", f"{PEOPLE}:3:2", people("respondent,weight", "1,1.5", "2,", **WEIGHTED), "no weight"),
    Case("bad-weight", f"{PEOPLE}:3:2", people("respondent,weight", "1,1.5", "2,-0.2", **WEIGHTED), "negative"),
    Case("weights-sum-to-zero", f"{PEOPLE}:2:2", people("respondent,weight", "1,0", "2,0", **WEIGHTED)),
    Case(
        "lonely-stratum",
        f"{PEOPLE}:4:2",
        people("respondent,stratum", "1,quay", "2,quay", "3,hill", **DRAWN),
    ),
    Case(
        "lonely-stratum",
        f"{PEOPLE}:2:2",
        people("respondent,stratum,cluster", "1,quay,a", "2,quay,a", "3,hill,b", "4,hill,c", **DRAWN),
    ),
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.check}@{case.at}")
def test_found_where_it_stands(case: Case, tmp_path: Path) -> None:
    look(case, tmp_path)


@pytest.mark.parametrize(
    "spoil",
    [
        people("respondent,stratum", "1,quay", "2,hill"),  # nobody was drawn by chance
        both(
            people("respondent,stratum", "1,quay", "2,hill", **DRAWN),
            swap(SURVEY, "n: 2", "n: 2\nlonely_strata: adjust"),
        ),
        people("respondent,stratum,cluster", "1,quay,a", "2,quay,b", **DRAWN),
        people("respondent,weight,weight.1,weight.2,fpc", "1,1.5,0,3,400", "2,2,4,0,400", **WEIGHTED),
        swap(SURVEY, "weights: none", "weights: none\nreplicates: {kind: JKn, rscales: [0.5, 0.5], mse: yes}"),
    ],
)
def test_what_a_design_can_have(spoil, tmp_path) -> None:
    study = write_study(tmp_path / "meridia")
    spoil(study)
    ours = {check.id for check in checks_of(surveys)}
    assert [problem for problem in found(study) if problem.id in ours] == []
