"""Which rows no analysis asks anything of; and that the files of codes in the docs are as a study takes them."""

from pathlib import Path

import pytest

import qantar
from tests.surveyed import write_survey

DOCS = Path(__file__).parents[2] / "docs"


def not_asked(study: Path, analyses: str) -> set[str]:
    (study / "analyses.yaml").write_text(analyses, encoding="utf-8")
    return {one.file for one in qantar.check(study).problems if one.id == "not-asked"}


@pytest.fixture
def study(tmp_path: Path) -> Path:
    """Meridia with a survey of single people, and no page that asks for a finding."""
    made = write_survey(tmp_path / "study")
    for page in (made / "pages").glob("*.md"):
        page.write_text("---\ntitle: A page\n---\n\nNothing is asked here.\n", encoding="utf-8")
    return made


def test_what_a_survey_method_reads_beside_the_answers_is_asked_of(study: Path) -> None:
    survey = {f"surveys/panel/{name}" for name in ("survey.yaml", "questions.csv", "options.csv", "responses.csv")}
    other = "- {id: when, method: events-by-period}\n"
    assert not_asked(study, other) & survey
    told = not_asked(study, other + "- {id: panel, method: survey-estimates, settings: {survey: panel}}\n")
    assert not told & survey


def test_the_codes_in_the_docs_are_taken(study: Path) -> None:
    page = (DOCS / "surveys.md").read_text(encoding="utf-8")
    for name, head in (("codebook", "question,code,label"), ("codes", "question,respondent,coder")):
        block = page[page.index(head) :].split("\n\n")[0]
        content = "\n".join(line.strip() for line in block.splitlines()) + "\n"
        (study / f"surveys/panel/{name}.csv").write_text(content, encoding="utf-8")
    assert not [one for one in qantar.check(study).problems if one.severity == "error" and "code" in one.file]
