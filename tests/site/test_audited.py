"""The page of a study's manuscript in a real browser: nothing for axe, no line too wide, its own words marked."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from qantar.audit.auditing import audit
from qantar.report.audited import Audited
from qantar.report.site import write_site
from tests.report.meridia import Meridia
from tests.site.test_pages import complaints, opened

if TYPE_CHECKING:
    from playwright.sync_api import Browser

TEXT = """# What bakers thought

Of 60 bakers asked, 40 (76.7 %) named the price of bread, and <script>alert(1)</script> 25 (41.7 %) the mayor.

More than half (48 %) agreed. They met on Monday, 5 January 2022.
"""


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("audited")
    (folder / "thesis.txt").write_text(TEXT, encoding="utf-8")
    study = Meridia(without=frozenset({"series"}), overview="Nothing yet.", analyses=())
    found = Audited(audit(folder / "thesis.txt"), "en")
    write_site(folder / "site", study.published(), study.findings(), study.about(), audited=found)
    return folder / "site" / "audit.html"


@pytest.mark.parametrize(("width", "theme"), [(390, "dark"), (1280, "light")])
def test_it_reads_well(page: Path, chromium: Browser, axe_script: str, width: int, theme: str) -> None:
    with opened(chromium, page, width, theme) as found:
        assert complaints(found.page, axe_script) == []
        assert found.page.evaluate("document.documentElement.scrollWidth") <= width
        assert found.said == []


def test_what_does_not_hold_is_there_with_script_off(page: Path, chromium: Browser) -> None:
    with opened(chromium, page, java_script_enabled=False) as found:
        assert found.page.locator(".rail a[aria-current=page]").inner_text() == "The manuscript, checked"
        assert found.page.locator(".audited .stated b:first-of-type").all_inner_texts() == [
            "76.7 %",
            "Monday, 5 January 2022",
            "More than half (48 %)",
        ]
        assert "<script>alert(1)</script>" in found.page.locator("#d1 q").first.inner_text()
