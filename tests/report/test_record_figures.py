"""Figures of rows on an author's page: all, one, or a choice; what names nothing is told with the nearest that does."""

from __future__ import annotations

from pathlib import Path

import pytest

import qantar
from qantar.errors import UsageError
from qantar.report.record_figures import RECORD_FIGURES, record_references
from qantar.report.sheet import Sheet
from qantar.study.pages import RECORD_CHARTS
from tests.meridia import write_study
from tests.report.test_cases import CASE, OFFICIAL, site, step

PAGE = "---\ntitle: The water protests\n---\n\n## A case\n\n{}\n"


def test_every_choice_can_be_drawn() -> None:
    found = site(steps=[step("s", "2001-05-07")], versions=[OFFICIAL], cases=[CASE, {**CASE, "id": "second"}])
    references = record_references(found.published)
    assert {"cases", "cases/quill-2001", "cases/prosecution"} <= set(references)
    for reference in [*references, "cases/quill-2001;second"]:
        assert "<figure" in Sheet(found, "overview").figure(reference), reference


def test_one_case_shows_its_versions_and_a_choice_its_lanes() -> None:
    found = site(versions=[OFFICIAL], steps=[step("s", "2001")], cases=[CASE, {**CASE, "id": "second"}])
    assert "Official version" in Sheet(found, "overview").figure("cases/quill-2001")
    assert "2 cases, step by step" in Sheet(found, "overview").figure("cases/quill-2001;second")


def test_figures_of_long_choices_have_short_file_names_of_their_own() -> None:
    cases = [{**CASE, "id": f"a-case-with-a-long-name-{number}"} for number in range(12)]
    found = site(steps=[step("s", "2001", case="a-case-with-a-long-name-1")], cases=cases)
    for few in (11, 12):
        Sheet(found, "overview").figure("cases/" + ";".join(str(case["id"]) for case in cases[:few]))
    names = [name for name in found.files if name.startswith("data/")]
    assert len(names) == 2
    assert max(len(name) for name in names) < 100


def test_an_authors_title_goes_before_ours() -> None:
    shown = Sheet(site(steps=[step("s", "2001")]), "overview").prose("### Tried for a sentence\n\n![[cases]]")
    assert '<p class="ct">Tried for a sentence</p>' in shown


def test_a_figure_of_nothing_is_refused_with_the_nearest() -> None:
    with pytest.raises(UsageError, match="cases/quil-2001") as refused:
        Sheet(site(), "overview").figure("cases/quil-2001")
    assert "'cases/quill-2001'" in refused.value.hint
    with pytest.raises(UsageError, match="laws/budget"):
        Sheet(site(), "overview").figure("laws/budget")


@pytest.mark.parametrize(
    ("reference", "said"),
    [
        ("cases/lorne-tril", "cases/lorne-trial"),
        ("cases/lorne-trial;herald", "cases/herald"),
        ("nothing/at-all", "nothing/at-all"),
    ],
)
def test_check_tells_of_a_page_that_asks_for_a_figure_of_nothing(tmp_path: Path, reference: str, said: str) -> None:
    study = write_study(tmp_path / "meridia", **{"pages/overview.md": PAGE.format(f"![[{reference}]]")})
    problems = [one for one in qantar.check(study).problems if one.id == "unknown-finding"]
    assert [problem.line for problem in problems] == [7]
    assert said in problems[0].message + str(problems[0].hint)


def test_check_takes_every_figure_of_rows(tmp_path: Path) -> None:
    wanted = "\n\n".join(
        f"![[{reference}]]"
        for reference in ("cases", "cases/lorne-trial;herald-closed", "laws", "media", "offices/may", "commitments")
    )
    study = write_study(tmp_path / "meridia", **{"pages/overview.md": PAGE.format(wanted)})
    assert [one for one in qantar.check(study).problems if one.severity == "error"] == []


def test_authors_are_told_of_every_figure_and_of_no_other() -> None:
    assert {written.partition("/")[0] for written, _ in RECORD_CHARTS} == set(RECORD_FIGURES)
