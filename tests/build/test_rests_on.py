"""What rows rest on is there: records when the study is read, findings once its analyses ran."""

from pathlib import Path

import pytest

from qantar.build.building import build
from qantar.build.checking import check
from tests.meridia import replace, write, write_study

TABLES = [
    *("ties", "laws", "cases", "case_steps", "case_versions"),
    *("commitments", "recommendations", "hypotheses", "evidence"),
]


@pytest.fixture
def study(tmp_path: Path) -> Path:
    return write_study(tmp_path / "study")


def test_a_finding_that_is_not_there(study: Path) -> None:
    replace(study, "evidence.csv", "findings/harbour.why.price", "findings/harbour.why.prize")
    (problem,) = check(study).problems
    assert str(problem).startswith("evidence.csv:2:3: error: there is no finding 'findings/harbour.why.prize'")
    assert "findings/harbour.why.price" in problem.hint


def test_the_old_id_of_a_finding_leads_to_it(study: Path) -> None:
    replace(study, "evidence.csv", "findings/harbour.why.price", "findings/market.price")
    assert check(study).problems == []


def test_where_analyses_cannot_run_only_the_analysis_is_looked_up(study: Path) -> None:
    replace(study, "recommendations.csv", "findings/harbour.why.price", "findings/herbour.why.price")
    write(study, "aliases.csv", "old,new\nmarket.price\n")
    met = [(problem.file, problem.id) for problem in check(study).problems]
    assert met == [("aliases.csv", "row-too-short"), ("recommendations.csv", "rests-on-no-finding")]


def test_ties_cases_and_arguments_are_in_the_build(study: Path) -> None:
    built = build(study)
    page = (built.site / "data.html").read_text(encoding="utf-8")
    for name in TABLES:
        assert (built.out / "data" / f"{name}.parquet").is_file()
        assert (built.out / "schemas" / f"{name}.table.json").is_file()
        assert f"data/{name}.csv" in page
        assert f'"name": "{name}"' in (built.out / "datapackage.json").read_text(encoding="utf-8")
