"""The study's own pages are audited when it is checked, with the figures that readers see."""

from pathlib import Path

from qantar.build.checking import check
from tests.meridia import write_study

PAGE = """---
title: A page
---

Nothing here.

Of 124 people asked, 77 ({share} %) agreed. They met on {day}, 5 January 2022.
"""


def told(study: Path) -> list[tuple[str, int, str]]:
    found = check(study, only=["page-does-not-hold"]).problems
    return [(problem.file, problem.line, problem.severity) for problem in found]


def test_what_does_not_hold_on_a_page(tmp_path: Path) -> None:
    study = write_study(tmp_path / "study")
    page = study / "pages" / "more.md"
    page.write_text(PAGE.format(share="67.1", day="Monday"), encoding="utf-8")
    assert told(study) == [("pages/more.md", 7, "warning"), ("pages/more.md", 7, "warning")]
    page.write_text(PAGE.format(share="62.1", day="Wednesday"), encoding="utf-8")
    assert told(study) == []
