"""The chronology in a real browser: steps by key and without script, play and pause, names that do not collide."""

from __future__ import annotations

import random
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from qantar.report.site import write_site
from tests.report.evidence import published, site_of, square
from tests.report.test_chronology import EVENTS, PARENTS, PLACES, REPORTS, SHAPES, study
from tests.site.test_pages import complaints, opened

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

WINDOW = {"window": "2022-05-01/2022-05-04"}


def write(folder: Path, site: Any) -> Path:
    write_site(folder, site.published, site.findings, site.about)
    return folder / "chronology.html"


def crowded() -> Any:
    """Thirty towns in four regions, most of them near each other, on one day."""
    chance = random.Random(7)
    regions = [("r1", 10, 50), ("r2", 12, 50), ("r3", 10, 52), ("r4", 12, 52)]
    places = [{"id": "land", "kind": "country", "label": "Land"}]
    places += [{"id": name, "kind": "region", "label": f"Region {name}"} for name, _, _ in regions]
    parents = [{"place": name, "parent": "land"} for name, _, _ in regions]
    events, reports = [], []
    for number in range(30):
        name, west, south = chance.choice(regions)
        spot = {"lat": str(south + chance.random()), "lon": str(west + chance.random())}
        places.append({"id": f"t{number}", "kind": "town", "label": f"Upper Townville {number}", **spot})
        parents.append({"place": f"t{number}", "parent": name})
        events.append(
            {"id": f"e{number}", "date": "2022-05-01", "place": f"t{number}", "kind": "protest", "label": "x"}
        )
        reports.append(
            {"id": f"p{number}", "event": f"e{number}", "crowd": chance.choice(["900", "over 3,000", "hundreds"])}
        )
    tables = {"events": events, "reports": reports, "places": places, "place_parents": parents}
    return published(tables, [square(*region) for region in regions])


@pytest.fixture(scope="module")
def may(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Four days of Meridia."""
    return write(tmp_path_factory.mktemp("may"), site_of(study(), [("may", "chronology", WINDOW)]))


@pytest.fixture(scope="module")
def others(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Studies of other kinds: crowded, without shapes, without a map, of ten years, from right to left."""
    bare = [{**place, "lat": None, "lon": None} for place in PLACES]
    years = [{**event, "date": f"{2010 + number * 2}-05"} for number, event in enumerate(EVENTS)]
    persian = published(
        {"events": EVENTS, "reports": REPORTS, "places": PLACES, "place_parents": PARENTS}, SHAPES, languages=("fa",)
    )
    studies = {
        "crowded": crowded(),
        "no-shapes": study(shapes=()),
        "no-map": study(shapes=(), places=bare),
        "years": study(years),
        "persian": persian,
    }
    return {
        name: write(tmp_path_factory.mktemp(name), site_of(given, [("all", "chronology", {})]))
        for name, given in studies.items()
    }


def shown(page: Page) -> str:
    """The heading of the list that is shown."""
    return str(page.locator(".lists h2:visible").inner_text())


@pytest.mark.parametrize("script", [True, False])
def test_steps_are_chosen_by_click_and_by_arrow_key(may: Path, chromium: Browser, script: bool) -> None:
    with opened(chromium, may, java_script_enabled=script) as found:
        page = found.page
        page.locator(".days label").first.click()
        assert shown(page) == "Sunday 1 May 2022"
        page.keyboard.press("ArrowRight")
        assert shown(page) == "Monday 2 May 2022"
        assert page.locator("svg.map.wide .L2").is_hidden()
        assert page.locator("svg.map.wide .L1").is_visible()
        page.keyboard.press("ArrowLeft")
        page.keyboard.press("ArrowLeft")
        assert shown(page) == "No single day given"
        assert page.locator(".lists .L:visible").count() == 1


def test_days_play_and_pause(may: Path, chromium: Browser) -> None:
    with opened(chromium, may) as found:
        page = found.page
        page.clock.install()
        button = page.locator(".play")
        page.locator(".days label").nth(1).click()
        button.click()
        assert (shown(page), button.inner_text()) == ("Tuesday 3 May 2022", "Pause")
        button.click()
        page.clock.run_for(10_000)
        assert (shown(page), button.inner_text()) == ("Tuesday 3 May 2022", "Play the days")
        button.click()
        page.clock.run_for(10_000)
        assert shown(page) == "Wednesday 4 May 2022", "it ends with the last day and leaves the undated alone"
        assert button.get_attribute("aria-pressed") == "false"


def test_who_wants_no_motion_is_offered_none(may: Path, chromium: Browser) -> None:
    with opened(chromium, may, reduced_motion="reduce") as found:
        assert found.page.locator(".play").is_hidden()
    with opened(chromium, may, java_script_enabled=False) as found:
        assert found.page.locator(".play").is_hidden()


@pytest.mark.parametrize("width", [390, 900, 1280])
def test_names_on_the_map_do_not_collide_and_are_large_enough(
    others: dict[str, Path], chromium: Browser, width: int
) -> None:
    with opened(chromium, others["crowded"], width) as found:
        boxes = found.page.evaluate(
            """() => [...document.querySelectorAll("svg.map .L0 text")].map(t => {
                const b = t.getBoundingClientRect(), s = t.ownerSVGElement;
                const scale = s.getBoundingClientRect().width / s.viewBox.baseVal.width;
                return {text: t.textContent, x: b.x, y: b.y + b.height * .22, r: b.right, b: b.bottom - b.height * .22,
                        size: parseFloat(getComputedStyle(t).fontSize) * scale};
            }).filter(t => t.r > t.x)"""
        )
        assert len(boxes) > 5
        for one in boxes:
            assert one["size"] >= 12, one
            for two in boxes:
                apart = one["r"] <= two["x"] or two["r"] <= one["x"] or one["b"] <= two["y"] or two["b"] <= one["y"]
                assert one is two or apart, (one, two)


@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("name", ["crowded", "no-shapes", "no-map", "years", "persian"])
def test_any_study_reads_well(
    others: dict[str, Path], chromium: Browser, axe_script: str, name: str, width: int
) -> None:
    for theme in ("light", "dark"):
        with opened(chromium, others[name], width, theme) as found:
            assert found.page.evaluate("document.documentElement.scrollWidth - window.innerWidth") <= 0
            assert complaints(found.page, axe_script) == []
            assert found.said == []


def test_events_can_be_filtered_and_lead_to_their_row(may: Path, chromium: Browser) -> None:
    with opened(chromium, may) as found:
        page = found.page
        page.get_by_label("Filter the events").fill("beat marchers")
        assert page.locator("#may-events tbody tr:visible").count() == 1
        page.locator("#may-events tbody tr:visible a", has_text="Row").last.click()
        assert "data-events.html#events/b" in page.url
    with opened(chromium, may) as found:
        page = found.page
        page.locator(".days label").first.click()
        page.locator(".lists .L:visible .to").first.click()
        assert page.url.endswith("#event-a")
        page.locator("#event-a summary").click()
        assert page.locator("#event-a q").inner_text() == "нас было много"


def test_on_paper_every_step_is_told(may: Path, chromium: Browser) -> None:
    with opened(chromium, may, 700) as found:
        found.page.emulate_media(media="print")
        assert found.page.locator(".lists h2:visible").count() == 5
        assert found.page.locator(".play").is_hidden()
