"""Contested figures in a real browser: dots whose words do not collide, at every width, with nothing for axe."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from qantar.report.site import write_site
from tests.report.evidence import published, site_of
from tests.report.test_contested import ACTORS, claim
from tests.site.test_pages import complaints, opened

if TYPE_CHECKING:
    from playwright.sync_api import Browser

SPEAKERS = ["Ministry of Internal Affairs of Meridia", "Union of Harbour Workers", "Court of Appeal of Solis"]
MATTERS = {
    "deaths": ["26", "238"],
    "injured": ["61", "62", "63"],
    "detained": ["4,404", "5,969", "9,900"],
    "crowd": ["hundreds", "2,000-3,000", "more than 5,000"],
    "troops": ["1", "2", "3", "4", "5", "6", "7", "8", "9"],
}


@pytest.fixture(scope="module")
def contested(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Matters with near and far figures, ranges and vague words."""
    actors = [{**actor, "label": label} for actor, label in zip(ACTORS, SPEAKERS, strict=True)]
    claims = [
        claim(
            f"{measure}-{number}",
            value,
            measure=measure,
            said_by=actors[number % 3]["id"],
            standing="rival" if number else "used",
            reason="counted at the gates",
        )
        for measure, values in MATTERS.items()
        for number, value in enumerate(values)
    ]
    claims.append(claim("scan", "2600", standing="misprint", reading="ocr", reason="the scan lost the point"))
    events = [{"id": "march", "date": "2022-05-01", "kind": "protest", "label": "The march"}]
    study = published({"claims": claims, "actors": actors, "events": events})
    site = site_of(study, [("disputed", "rivals", {})])
    folder = tmp_path_factory.mktemp("contested")
    write_site(folder, site.published, site.findings, site.about)
    return folder / "contested.html"


@pytest.mark.parametrize("width", [390, 900, 1120, 1280])
def test_words_of_dots_do_not_collide_and_are_large_enough(contested: Path, chromium: Browser, width: int) -> None:
    with opened(chromium, contested, width) as found:
        lines = found.page.evaluate(
            """() => [...document.querySelectorAll("svg.rv")].filter(s => s.clientWidth).map(s => {
                const scale = s.getBoundingClientRect().width / s.viewBox.baseVal.width;
                return [...s.querySelectorAll("text")].map(t => {
                    const b = t.getBoundingClientRect(), h = b.height * .22;
                    return {text: t.textContent, x: b.x, y: b.y + h, r: b.right, b: b.bottom - h,
                            size: parseFloat(getComputedStyle(t).fontSize) * scale};
                });
            })"""
        )
        assert len(lines) == len(MATTERS)
        for words in lines:
            for one in words:
                assert one["size"] >= 12, one
                for two in words:
                    apart = one["r"] <= two["x"] or two["r"] <= one["x"] or one["b"] <= two["y"] or two["b"] <= one["y"]
                    assert one is two or apart, (one, two)


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1280])
def test_it_reads_well(contested: Path, chromium: Browser, axe_script: str, width: int, theme: str) -> None:
    with opened(chromium, contested, width, theme) as found:
        assert found.page.evaluate("document.documentElement.scrollWidth - window.innerWidth") <= 0
        assert complaints(found.page, axe_script) == []
        assert found.said == []


def test_a_narrow_page_tells_who_says_what_in_a_list(contested: Path, chromium: Browser) -> None:
    with opened(chromium, contested, 390, java_script_enabled=False) as found:
        told = found.page.locator(".rv-row", has_text="deaths").locator(".who").inner_text()
        assert "Ministry of Internal Affairs of Meridia" in told
        assert "238" in told


def test_the_picture_stands_alone(contested: Path) -> None:
    picture = (contested.parent / "charts" / "disputed.svg").read_text(encoding="utf-8")
    assert "var(--" not in picture
    assert "Union of Harbour" in picture
