"""Pages made of rows in a real browser: they read well at both widths and in both themes, and with script off."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from qantar import build
from tests.meridia import FILES, append, write_study
from tests.site.test_pages import Theme, complaints, opened

if TYPE_CHECKING:
    from playwright.sync_api import Browser

PAGES = ("cases", "laws", "media", "commitments", "recommendations")
OPENED = (*PAGES, "cases-lorne-trial", "data-case_versions")
FIGURES = """---
title: Of rows
---

## One case

![[cases/lorne-trial]]

## Powers

![[laws]]

## Outlets, offices, promises

![[media]]

![[offices/may]]

![[commitments]]
"""


#: Rows that name somebody withheld, wherever a row of these pages can.
NAMING = {
    "cases.csv": "umbra-case,witness-1,detention,Somebody is held,,,,,gazette-2022,p. 5",
    "case_steps.csv": "umbra-step,lorne-trial,2022-05-06,disclosure,witness-1,An umbral step,,gazette-2022,p. 5",
    "case_versions.csv": "umbra-said,lorne-trial,why he was tried,An umbral version,witness-1,,,no,gazette-2022,p. 5",
    "ties.csv": "umbra-tie,witness-1,owns,harbour-herald,an umbral owner,,2020,,,,documented,,,gazette-2022,p. 5",
    "recommendations.csv": "umbra-advice,witness-1,interior-ministry,Umbral advice,inquiry,,,gazette-2022,p. 5",
    "commitments.csv": "umbra-promise,witness-1,2022-05-05,An umbral promise,,,,,gazette-2022,p. 5",
}


def settings() -> str:
    """What study.yaml of Meridia says, with every page made of rows among its pages."""
    listed = f"pages: [overview, rows, {', '.join(PAGES)}, sources, data, methods]"
    lines = (listed if line.startswith("pages:") else line for line in FILES["study.yaml"].splitlines())
    return "\n".join([*lines, ""])


@pytest.fixture(scope="module")
def records_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of Meridia with every page made of rows and a page of figures of rows; some rows name the withheld."""
    folder = tmp_path_factory.mktemp("records") / "meridia"
    study = write_study(folder, **{"study.yaml": settings(), "pages/rows.md": FIGURES})
    for file, row in NAMING.items():
        append(study, file, row)
    return Path(build(study).out) / "site"


@pytest.mark.parametrize(("width", "theme"), [(390, "light"), (1280, "dark")])
def test_pages_of_rows_read_well(
    records_site: Path, width: int, theme: Theme, chromium: Browser, axe_script: str
) -> None:
    with opened(chromium, records_site / "rows.html", width, theme) as found:
        for name in ("rows", *OPENED):
            found.page.goto((records_site / f"{name}.html").as_uri())
            sideways = found.page.evaluate("document.documentElement.scrollWidth - window.innerWidth")
            assert sideways <= 0, f"{name} scrolls sideways by {sideways} px at {width}"
            assert complaints(found.page, axe_script) == [], name
            assert found.said == [], name


def test_on_a_phone_the_speaker_stands_above_the_version(records_site: Path, chromium: Browser) -> None:
    with opened(chromium, records_site / "cases-lorne-trial.html", 390, java_script_enabled=False) as found:
        for said in found.page.locator(".version").all():
            who, words = (said.locator("p").nth(place).bounding_box() for place in (0, 1))
            assert who is not None
            assert words is not None
            assert who["y"] + who["height"] <= words["y"] + 1
        assert found.page.locator(".version").count() == 2
        assert found.page.get_by_text("The article gave the ministry's own figures").first.is_visible()


def test_in_the_table_of_versions_the_speaker_comes_first(records_site: Path, chromium: Browser) -> None:
    with opened(chromium, records_site / "data-case_versions.html", 390, java_script_enabled=False) as found:
        heads = found.page.locator("thead th").all_inner_texts()
        assert heads.index("asserted_by") < heads.index("disputed_point") < heads.index("version")


def test_powers_are_a_list_where_there_is_no_room_to_draw_them(records_site: Path, chromium: Browser) -> None:
    for width, drawn in ((390, False), (1280, True)):
        with opened(chromium, records_site / "laws.html", width, java_script_enabled=False) as found:
            assert found.page.locator("figure svg.wide").first.is_visible() is drawn
            assert found.page.locator("ol.powers").is_visible() is not drawn


def test_a_case_is_reached_from_the_lanes(records_site: Path, chromium: Browser) -> None:
    with opened(chromium, records_site / "cases.html", java_script_enabled=False) as found:
        found.page.locator(".tl-name a").first.click()
        assert found.page.locator("h1").is_visible()
        assert found.page.url.endswith(("cases-lorne-trial.html", "cases-herald-closed.html"))


def test_of_somebody_withheld_nothing_reaches_these_pages(records_site: Path) -> None:
    for path in sorted(records_site.rglob("*")):
        if path.suffix in (".html", ".js", ".csv", ".svg"):
            text = path.read_text(encoding="utf-8").casefold()
            assert not [word for word in ("quillon", "witness-1", "umbra") if word in text], path.name
