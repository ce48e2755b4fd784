"""Measured protest in a real browser: the slider by key, the map and tables without script, the filter, axe."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.report.measured import measured_site
from tests.site.test_pages import complaints, opened

if TYPE_CHECKING:
    from playwright.sync_api import Browser

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def protest(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return measured_site(tmp_path_factory.mktemp("measured")) / "protest.html"


@pytest.mark.parametrize(("width", "theme"), [(1280, "light"), (390, "dark")])
def test_it_reads_well(protest: Path, chromium: Browser, axe_script: str, width: int, theme: str) -> None:
    with opened(chromium, protest, width, theme) as found:
        assert found.page.evaluate("document.documentElement.scrollWidth - window.innerWidth") <= 0
        assert complaints(found.page, axe_script) == []
        assert found.said == []


def test_the_slider_steps_by_key_and_the_list_says_the_same(protest: Path, chromium: Browser) -> None:
    with opened(chromium, protest) as found:
        page = found.page
        slider = page.locator(".timebar input")
        whole = page.locator("[data-when]").inner_text()
        assert "May 2022" in whole
        slider.focus()
        page.keyboard.press("ArrowRight")
        page.keyboard.press("ArrowRight")
        assert page.locator("[data-when]").inner_text() == "2 May 2022"
        assert page.locator("[data-list]").inner_text().split("\n")[0].startswith("North Coast")
        radius = page.locator("svg.map.wide [data-spot='1'] .ev").get_attribute("r")
        assert float(radius or 0) > 0
        assert page.locator("svg.map.wide [data-spot='0'] .ev").get_attribute("r") == "0.0"
        page.keyboard.press("Home")
        assert page.locator("[data-when]").inner_text() == whole


def test_the_filter_says_how_many_rows_it_leaves(protest: Path, chromium: Browser) -> None:
    with opened(chromium, protest) as found:
        page = found.page
        page.fill("#list-march-filter", "Solis")
        page.wait_for_function("document.querySelectorAll('#list-march-rows > tbody > tr:not([hidden])').length === 2")


def test_without_script_there_is_a_map_and_a_table(protest: Path, chromium: Browser) -> None:
    context = chromium.new_context(java_script_enabled=False)
    try:
        page = context.new_page()
        page.goto(protest.as_uri())
        assert page.locator(".timebar").is_hidden()
        assert page.locator("#fig-when-map svg.map.wide").is_visible()
        page.locator("#fig-when-map summary").click()
        assert page.locator("#fig-when-map table").is_visible()
    finally:
        context.close()
