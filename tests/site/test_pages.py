"""Every page opened from disk in a real browser, with the network off: it reads well, and nothing leaves."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, cast

import pytest
from playwright.sync_api import expect

from qantar.report.links import OWN_PAGES

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

WIDTHS = (390, 1280)
Theme = Literal["light", "dark"]
THEMES: tuple[Theme, ...] = ("light", "dark")
#: The rules of axe that look at colours: all that can differ between two themes of one width.
COLOUR_RULES = ("color-contrast", "link-in-text-block")


class Opened:
    """A page that was opened, with what it said and asked for."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.said: list[str] = []
        self.asked: list[str] = []
        page.on("console", lambda message: self.said.append(message.text))
        page.on("pageerror", lambda error: self.said.append(str(error)))
        page.on("request", lambda request: self.asked.append(request.url))


@contextmanager
def opened(chromium: Browser, path: Path, width: int = 1280, theme: str = "light", **how: Any) -> Iterator[Opened]:
    """Open a page from disk without a network."""
    context = chromium.new_context(
        viewport={"width": width, "height": 900},
        color_scheme=cast("Theme", theme),
        offline=True,
        **how,
    )
    try:
        context.set_default_timeout(8_000)
        found = Opened(context.new_page())
        found.page.goto(path.as_uri())
        yield found
    finally:
        context.close()


def see_everything(page: Page) -> None:
    """Scroll through, so that charts come alive, and wait until they have."""
    # At once: the page scrolls smoothly, and three seconds a page is long to watch.
    page.evaluate("window.scrollTo({top: document.body.scrollHeight / 2, behavior: 'instant'})")
    page.evaluate("window.scrollTo({top: 0, behavior: 'instant'})")
    if page.locator(".drawn").count():
        page.locator(".drawn").first.scroll_into_view_if_needed()
        page.wait_for_selector(".drawn.is-live", timeout=15_000)


def complaints(page: Page, axe_script: str, rules: Sequence[str] = ()) -> list[str]:
    """What axe reports about a page: by all its rules, or by some."""
    page.evaluate(axe_script)
    only = f", runOnly: {list(rules)}" if rules else ""
    # All rules run. What they find in order is not described node by node, which takes longer than the finding.
    wrong = page.evaluate(f"axe.run({{preload: false, resultTypes: ['violations']{only}}}).then(all => all.violations)")
    return [f"{item['id']}: {node['html'][:160]}" for item in wrong for node in item["nodes"]]


def pages_to_read(site: Path, alike: Sequence[str] = OWN_PAGES) -> list[Path]:
    """Every page of a site; of those that are alike but for their rows the one of middling length of each kind."""
    pages = sorted(site.glob("*.html"))
    kinds = {table: [page for page in pages if page.name.startswith(f"{table}-")] for table in alike}
    few = [sorted(found, key=size)[len(found) // 2] for found in kinds.values() if found]
    alone = {page for found in kinds.values() for page in found}
    return [page for page in pages if page not in alone] + few


def size(path: Path) -> int:
    """How long a page is."""
    return path.stat().st_size


def read_every_page(
    chromium: Browser,
    site: Path,
    width: int,
    theme: Theme,
    axe_script: str,
    alike: Sequence[str] = OWN_PAGES,
    rules: Sequence[str] = (),
) -> None:
    """Open every page of a site in turn, and look for what a reader would stumble over."""
    pages = pages_to_read(site, alike)
    with opened(chromium, pages[0], width, theme) as found:
        for path in pages:
            found.said.clear()
            found.page.goto(path.as_uri())
            see_everything(found.page)
            sideways = found.page.evaluate("document.documentElement.scrollWidth - window.innerWidth")
            assert sideways <= 0, f"{path.name} scrolls sideways by {sideways} px at {width}"
            assert complaints(found.page, axe_script, rules) == [], path.name
            assert found.said == [], path.name
        assert all(url.startswith(("file://", "data:", "blob:")) for url in found.asked)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("width", WIDTHS)
def test_every_page_reads_well_everywhere(
    meridia_site: Path, width: int, theme: Theme, chromium: Browser, axe_script: str
) -> None:
    # A theme changes colours alone: what else axe looks at is looked at once for each width.
    rules = () if (width, theme) in ((390, "light"), (1280, "dark")) else COLOUR_RULES
    read_every_page(chromium, meridia_site, width, theme, axe_script, rules=rules)


@pytest.mark.parametrize(("width", "theme"), [(390, "light"), (1280, "dark")])
def test_every_page_from_right_to_left_reads_well(
    right_to_left_site: Path, width: int, theme: Theme, chromium: Browser, axe_script: str
) -> None:
    read_every_page(chromium, right_to_left_site, width, theme, axe_script)


@pytest.mark.parametrize(("width", "theme"), [(390, "dark"), (1280, "light")])
def test_every_page_of_the_study_that_ships_reads_well(
    shipped_site: Path, width: int, theme: Theme, chromium: Browser, axe_script: str
) -> None:
    # Its many tables are long and all made alike; in the small study each of them is read, at every width by all rules.
    rules = () if width == 1280 else (*COLOUR_RULES, "scrollable-region-focusable")
    read_every_page(chromium, shipped_site, width, theme, axe_script, (*OWN_PAGES, "data"), rules)


def test_no_page_is_heavy(shipped_site: Path) -> None:
    sizes = {path.name: path.stat().st_size for path in shipped_site.glob("*.html")}
    assert sizes
    assert {name: size for name, size in sizes.items() if size > 500_000} == {}


def test_headings_stand_in_order(meridia_site: Path, chromium: Browser) -> None:
    with opened(chromium, meridia_site / "index.html") as found:
        for path in sorted(meridia_site.glob("*.html")):
            found.page.goto(path.as_uri())
            levels = found.page.evaluate(
                "[...document.querySelectorAll('main h1, main h2, main h3')].map(h => +h.tagName[1])"
            )
            assert levels[0] == 1, path.name
            assert levels.count(1) == 1, path.name
            assert all(after - before <= 1 for before, after in pairwise(levels)), path.name


def test_a_page_is_useful_without_script(meridia_site: Path, chromium: Browser) -> None:
    with opened(chromium, meridia_site / "counts.html", java_script_enabled=False) as found:
        page = found.page
        assert page.locator("svg.wide").first.is_visible()
        assert not page.locator("svg.narrow").first.is_visible()
        assert not page.locator(".find").is_visible()
        page.locator("summary", has_text="Table").first.click()
        assert page.locator("table.data").first.is_visible()
    with opened(chromium, meridia_site / "index.html", width=390, java_script_enabled=False) as found:
        page = found.page
        assert page.locator("svg.narrow").first.is_visible()
        page.locator(".f").first.click()
        assert page.url.endswith("#n1")
        assert page.locator("#n1").is_visible()
        page.locator(".menu summary").click()
        page.locator(".menu a", has_text="Sources").click()
        assert page.url.endswith("sources.html")


@pytest.mark.parametrize("script", [True, False])
@pytest.mark.parametrize(
    ("choice", "label", "others"),
    [
        ("English", "The price of bread", ["Нан бағасы", "Цена хлеба"]),
        ("Kazakh", "Нан бағасы", ["The price of bread", "Цена хлеба"]),
        ("Russian", "Цена хлеба", ["The price of bread", "Нан бағасы"]),
    ],
)
def test_a_survey_speaks_its_languages(
    meridia_site: Path, chromium: Browser, choice: str, label: str, others: list[str], script: bool
) -> None:
    with opened(chromium, meridia_site / "survey.html", java_script_enabled=script) as found:
        page = found.page
        page.get_by_label(choice, exact=True).check()
        labels = page.locator("#q1 .bars .lab")
        assert labels.get_by_text(label).first.is_visible()
        assert not any(labels.get_by_text(other).first.is_visible() for other in others)
        tag = {"English": "en", "Kazakh": "kk", "Russian": "ru"}[choice]
        assert labels.get_by_text(label).first.get_attribute("lang") == tag
        assert page.get_by_text("Margin of error", exact=True).is_visible(), "the site's own words stay English"


def test_a_figure_opens_by_hover_focus_and_tap(meridia_site: Path, chromium: Browser) -> None:
    for width in WIDTHS:
        with opened(chromium, meridia_site / "index.html", width=width, has_touch=True) as found:
            page = found.page
            figure = page.locator(".fw", has_text="32").first
            popover = figure.locator(".pop")
            assert not popover.is_visible()
            figure.locator(".f").hover()
            assert popover.is_visible()
            page.mouse.move(1, 1)
            assert not popover.is_visible()
            figure.locator(".f").focus()
            assert popover.is_visible()
            for words in (
                "32 rallies",
                "Period",
                "2016",
                "Interval",
                "Method",
                "Rain Bureau, 2020",
                "table 1",
                "its row",
            ):
                assert words in popover.inner_text()
            page.keyboard.press("Escape")
            assert not popover.is_visible()
            figure.locator(".f").tap()
            assert popover.is_visible()
            assert "#" not in page.url, "with script a tap opens the figure in its place"


def test_a_figure_leads_to_its_row_and_its_source(meridia_site: Path, chromium: Browser) -> None:
    with opened(chromium, meridia_site / "index.html") as found:
        page = found.page
        links = page.locator(".pop a").evaluate_all("links => links.map(a => a.href)")
        assert links
        for link in dict.fromkeys(links):
            page.goto(link)
            anchor = link.partition("#")[2]
            if anchor:
                assert page.evaluate("id => !!document.getElementById(decodeURIComponent(id))", anchor), link


def test_search_knows_every_spelling(meridia_site: Path, chromium: Browser) -> None:
    known = (
        ("Өзенқала", "Rivertown"),
        ("ozenkala", "Rivertown"),
        ("Речной", "Rivertown"),
        ("old ford", "Rivertown"),
        ("Хлеб подорожал", "Bread is dearer"),
        ("khleb", "Bread is dearer"),
        ("hleb", "Bread is dearer"),
        ("мэр", "The mayor of Rivertown"),
        ("march for bread", "A march for bread"),
        ("old-ford", "Rivertown"),
        ("the march changed", "The march changed nothing"),
        ("hundreds", "people who marched"),
        # Where nothing has all the words, what has most of them is offered as that and no more.
        ("who said that the march changed", "Nothing in this study has all of these words."),
        ("who said that the march changed", "The march changed nothing"),
    )
    with opened(chromium, meridia_site / "methods.html") as found:
        page = found.page
        for words, expected in known:
            page.goto((meridia_site / "methods.html").as_uri())
            page.locator("#q").fill(words)
            page.wait_for_selector("#found:not([hidden])")
            assert expected in page.locator("#found").inner_text(), words
    with opened(chromium, meridia_site / "methods.html") as found:
        page = found.page
        page.locator("#q").fill("rivertown")
        page.wait_for_selector("#found:not([hidden])")
        page.keyboard.press("ArrowDown")
        page.keyboard.press("Enter")
        expect(page).to_have_url(re.compile("places-rivertown.html"))


def test_what_is_not_there_is_not_in_the_navigation(right_to_left_site: Path, chromium: Browser) -> None:
    with opened(chromium, right_to_left_site / "index.html") as found:
        page = found.page
        names = page.locator(".rail .nav a").all_inner_texts()
        assert names == ["Overview", "Who is who", "Places", "Sources", "Data", "Methods"]
        assert page.evaluate("document.documentElement.dir") == "rtl"
        assert page.evaluate("document.documentElement.lang") == "fa"
        rail, text = page.locator(".rail").bounding_box(), page.locator("h1").bounding_box()
        assert rail
        assert text
        assert rail["x"] > text["x"], "the page runs from right to left"


def test_markup_in_a_study_is_shown_as_text(meridia_site: Path, chromium: Browser) -> None:
    with opened(chromium, meridia_site / "index.html") as found:
        for path in sorted(meridia_site.glob("*.html")):
            found.page.goto(path.as_uri())
            assert found.page.locator("main img, main b:text-is('bold')").count() == 0, path.name
            assert found.page.title() != "broken"


def test_a_table_sorts_and_filters(meridia_site: Path, chromium: Browser) -> None:
    with opened(chromium, meridia_site / "data-series.html") as found:
        page = found.page
        page.locator("#filter").fill("2014 political")
        expect(page.locator("#rows tbody tr")).to_have_count(1)
        page.locator("#filter").fill("")
        expect(page.locator("#rows tbody tr")).to_have_count(28)
        head = page.locator("#rows thead th", has_text="value")
        head.locator("button").click()
        assert head.get_attribute("aria-sort") == "ascending"
        values = page.locator("#rows tbody tr td:nth-child(4)").all_inner_texts()
        known = [float(value) for value in values if value]
        assert known == sorted(known)
        assert values[-1] == "", "what is not known stands last"


def test_printed_pages_have_numbered_notes(meridia_site: Path, chromium: Browser) -> None:
    with opened(chromium, meridia_site / "index.html") as found:
        page = found.page
        see_everything(page)
        page.emulate_media(media="print")
        assert page.locator("svg.wide").first.is_visible()
        assert not page.locator(".rail").is_visible()
        assert not page.locator(".tools").first.is_visible()
        mark = page.evaluate("getComputedStyle(document.querySelector('.f'), '::after').content")
        assert mark == '"1"'
        assert page.locator("#n1").is_visible()
