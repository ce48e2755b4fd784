"""Statements and verdicts in a real browser: nothing for axe, no sideways scrolling, chosen without script."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from qantar.report.site import write_site
from tests.report.evidence import published, site_of
from tests.report.test_verdicts import ANALYSES, SURVEYED, TABLES
from tests.site.test_pages import complaints, opened

if TYPE_CHECKING:
    from playwright.sync_api import Browser


@pytest.fixture(scope="module")
def verdicts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The page of statements with verdicts of several kinds."""
    site = site_of(published(TABLES), [*ANALYSES, *SURVEYED])
    folder = tmp_path_factory.mktemp("verdicts")
    write_site(folder, site.published, site.findings, site.about)
    return folder / "verdicts.html"


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1280])
def test_it_reads_well(verdicts: Path, chromium: Browser, axe_script: str, width: int, theme: str) -> None:
    with opened(chromium, verdicts, width, theme) as found:
        assert found.page.evaluate("document.documentElement.scrollWidth - window.innerWidth") <= 0
        assert complaints(found.page, axe_script) == []
        assert found.said == []


def test_a_verdict_can_be_chosen_without_script(verdicts: Path, chromium: Browser) -> None:
    with opened(chromium, verdicts, java_script_enabled=False) as found:
        page = found.page
        assert page.locator("#says-peak").is_visible()
        page.get_by_label("mixed (1)").check()
        assert page.locator("#says-fell").is_visible()
        assert not page.locator("#says-peak").is_visible()
        assert not page.get_by_role("heading", name="Other statements").is_visible()
        page.get_by_label("all", exact=True).check()
        assert page.locator("#says-peak").is_visible()


def test_a_range_lies_across_the_line_it_is_held_against(verdicts: Path, chromium: Browser) -> None:
    with opened(chromium, verdicts) as found:
        drawn = found.page.locator("#says-most .held")
        bar, limit = drawn.locator(".hatch").bounding_box(), drawn.locator(".limit").bounding_box()
        assert bar is not None
        assert limit is not None
        assert bar["x"] < limit["x"] < bar["x"] + bar["width"]


def test_a_number_that_decided_opens_to_its_facts(verdicts: Path, chromium: Browser) -> None:
    with opened(chromium, verdicts) as found:
        number = found.page.locator("#says-peak .f").first
        number.focus()
        assert found.page.locator("#says-peak .pop").first.is_visible()
