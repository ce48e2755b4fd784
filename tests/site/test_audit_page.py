"""The page of an audit in a real browser: offline, one file, nothing for axe, marks that lead to their words."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from qantar.cli import main
from tests.site.test_pages import complaints, opened

if TYPE_CHECKING:
    from playwright.sync_api import Browser

TEXT = """# A report on <b>answers</b>

Of 124 respondents, 77 (67.1 %) named poverty, and <script>alert(1)</script> 46 (37.1 %) the rulers.

More than half (48 %) agreed. They met on Monday, 5 January 2022.
"""


@pytest.fixture
def page(tmp_path: Path) -> Path:
    manuscript = tmp_path / "report.md"
    manuscript.write_text(TEXT, encoding="utf-8")
    assert main(["audit", str(manuscript), "--html", str(tmp_path / "page.html")]) == 1
    return tmp_path / "page.html"


@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_it_reads_well(page: Path, chromium: Browser, axe_script: str, width: int, theme: str) -> None:
    with opened(chromium, page, width, theme) as found:
        assert complaints(found.page, axe_script) == []
        assert found.page.evaluate("document.documentElement.scrollWidth") <= width
        assert found.said == []
        assert found.asked == [page.as_uri()]


def test_marks_lead_to_their_words(page: Path, chromium: Browser) -> None:
    with opened(chromium, page, java_script_enabled=False) as found:
        links = found.page.locator(".list a")
        assert links.count() == 3
        for number in range(1, links.count() + 1):
            assert found.page.locator(f"#d{number}").count() == 1
        assert found.page.locator("mark").all_inner_texts() == [
            "67.1 %",
            "More than half (48 %)",
            "Monday, 5 January 2022",
        ]
        assert "<script>alert(1)</script>" in found.page.locator(".words").nth(1).inner_text()


def test_the_same_page_each_time(page: Path) -> None:
    first = page.read_bytes()
    main(["audit", str(page.with_name("report.md")), "--html", str(page)])
    assert page.read_bytes() == first


def test_a_page_that_cannot_be_written(page: Path) -> None:
    assert main(["audit", str(page.with_name("report.md")), "--html", str(page.parent)]) == 2
