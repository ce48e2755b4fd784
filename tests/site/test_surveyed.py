"""The page of a survey of single people in a real browser: nothing for axe, no line too wide."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.site.test_pages import complaints, opened

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Browser


@pytest.mark.parametrize(("width", "theme"), [(390, "dark"), (1280, "light")])
def test_it_reads_well(surveyed: Path, chromium: Browser, axe_script: str, width: int, theme: str) -> None:
    with opened(chromium, surveyed / "site" / "survey.html", width, theme) as found:
        assert complaints(found.page, axe_script) == []
        assert found.page.evaluate("document.documentElement.scrollWidth") <= width
        assert found.said == []
