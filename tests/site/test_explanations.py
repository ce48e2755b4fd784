"""Rival explanations in a real browser: nothing for axe, no sideways scrolling, of use without script."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from qantar.report.site import write_site
from tests.report.test_explanations import DEMANDS, explained
from tests.site.test_pages import complaints, opened

if TYPE_CHECKING:
    from playwright.sync_api import Browser


@pytest.fixture(scope="module")
def explanations(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The page of three explanations with tests of every kind."""
    site = explained()
    folder = tmp_path_factory.mktemp("explanations")
    write_site(folder, site.published, site.findings, site.about)
    return folder / "explanations.html"


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1280])
def test_it_reads_well(explanations: Path, chromium: Browser, axe_script: str, width: int, theme: str) -> None:
    with opened(chromium, explanations, width, theme) as found:
        assert found.page.evaluate("document.documentElement.scrollWidth - window.innerWidth") <= 0
        assert complaints(found.page, axe_script) == []
        assert found.said == []


def test_without_script_all_is_there(explanations: Path, chromium: Browser) -> None:
    with opened(chromium, explanations, 390, java_script_enabled=False) as found:
        page = found.page
        assert page.locator("#why .ex-table th", has_text=DEMANDS).is_visible()
        assert page.locator("#why .account", has_text="The price alone did it").locator(".ex-tests").is_visible()
        page.locator("#why .account", has_text="Power that never changes").locator("summary").last.click()
        assert page.locator("#why .ex-changes", has_text="Sign of d").is_visible()


def test_what_was_looked_for_stays_in_sight_while_a_narrow_table_is_moved(
    explanations: Path, chromium: Browser
) -> None:
    with opened(chromium, explanations, 390) as found:
        head = found.page.locator("#why .ex-table tbody th", has_text=DEMANDS)
        before = head.bounding_box()
        found.page.evaluate("document.querySelector('.ex-table').parentElement.scrollLeft = 200")
        after = head.bounding_box()
        assert before is not None
        assert after is not None
        assert after["x"] == pytest.approx(before["x"], abs=1)


def test_a_name_in_the_table_leads_to_its_account(explanations: Path, chromium: Browser) -> None:
    with opened(chromium, explanations) as found:
        found.page.locator("#why .ex-table thead a", has_text="Rain").click()
        assert found.page.url.endswith("#why.rain")
