"""The pages of people, bodies, places and events: reached by links, read by everybody, found in any spelling."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote

import pytest
from playwright.sync_api import expect

from tests.site.test_pages import Theme, complaints, opened, size

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

#: Pages of each kind of a small study with something of everything.
PAGES = ("actors-piet-lorne", "places-solis", "events-2022-05-04-solis", "actors", "places", "events")


class Links(HTMLParser):
    """What a page leads to, and the anchors that it has."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.hrefs: list[str] = []
        self.ids: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        if found.get("id"):
            self.ids.append(str(found["id"]))
        if tag == "a" and found.get("href"):
            self.hrefs.append(str(found["href"]))


@pytest.fixture(scope="module")
def walked(shipped_site: Path) -> dict[str, Links]:
    """Every page of the study that ships, read once."""
    return {path.name: Links(path.read_text(encoding="utf-8")) for path in shipped_site.glob("*.html")}


def within(page: str, links: Links) -> Iterator[tuple[str, str]]:
    """Yield the file and the anchor of each link that stays within the site."""
    for href in links.hrefs:
        if not re.match(r"[a-z]+:|\.\./", href):
            file, _, anchor = href.partition("#")
            yield file or page, unquote(anchor)


def test_every_page_is_reached_from_the_overview(walked: dict[str, Links]) -> None:
    reached, waiting = {"index.html"}, ["index.html"]
    while waiting:
        page = waiting.pop(0)
        for file, _ in within(page, walked[page]):
            if file in walked and file not in reached:
                reached.add(file)
                waiting.append(file)
    assert set(walked) - reached == set()
    for kind in ("actors-", "places-", "events-", "cases-"):
        assert sum(name.startswith(kind) for name in reached) > 40


def test_no_link_leads_nowhere(walked: dict[str, Links], shipped_site: Path) -> None:
    # A long table brings its later rows with a script, and the anchors with them.
    rows = {path.stem: path.read_text(encoding="utf-8") for path in (shipped_site / "data").glob("*.js")}
    dead = set()
    for page, links in walked.items():
        for file, anchor in within(page, links):
            there = walked.get(file)
            if there is None:
                if not (shipped_site / file).is_file():
                    dead.add((page, file))
            elif anchor and anchor not in there.ids:
                script = rows.get(file.removeprefix("data-").removesuffix(".html"), "")
                if f'"{anchor}\\"' not in script:
                    dead.add((page, f"{file}#{anchor}"))
    assert dead == set()


def test_no_page_has_an_anchor_twice(walked: dict[str, Links]) -> None:
    assert [page for page, links in walked.items() if len(links.ids) != len(set(links.ids))] == []


@pytest.mark.parametrize(("width", "theme"), [(390, "dark"), (1280, "light")])
def test_pages_of_records_read_well(
    people_site: Path, width: int, theme: Theme, chromium: Browser, axe_script: str
) -> None:
    with opened(chromium, people_site / f"{PAGES[0]}.html", width, theme) as found:
        for name in PAGES:
            found.page.goto((people_site / f"{name}.html").as_uri())
            sideways = found.page.evaluate("document.documentElement.scrollWidth - window.innerWidth")
            assert sideways <= 0, f"{name} scrolls sideways by {sideways} px at {width}"
            assert complaints(found.page, axe_script) == [], name
            levels = found.page.evaluate(
                "[...document.querySelectorAll('main h1, main h2, main h3, main h4')].map(h => +h.tagName[1])"
            )
            assert levels[0] == 1
            assert all(after - before <= 1 for before, after in pairwise(levels)), name
        assert found.said == []


def test_the_longest_pages_fit_a_small_screen(shipped_site: Path, chromium: Browser) -> None:
    found = sorted(shipped_site.glob("*-*.html"), key=size)[-8:]
    with opened(chromium, found[0], width=390) as small:
        for path in found:
            small.page.goto(path.as_uri())
            assert small.page.evaluate("document.documentElement.scrollWidth - window.innerWidth") <= 0, path.name


def test_a_page_tells_all_without_script(shipped_site: Path, chromium: Browser) -> None:
    with opened(chromium, shipped_site / "actors.html", java_script_enabled=False) as found:
        page = found.page
        assert not page.locator(".choose").is_visible()
        page.get_by_role("link", name="Mukhtar Ablyazov", exact=True).first.click()
        assert page.url.endswith("actors-mukhtar-ablyazov.html")
        assert page.locator("#life svg.wide").first.is_visible()
        page.locator("#life summary", has_text="Table").click()
        assert page.locator("#life table.data").is_visible()


def test_the_list_is_chosen_from_by_kind_and_words(meridia_site: Path, chromium: Browser) -> None:
    with opened(chromium, meridia_site / "events.html") as found:
        page = found.page
        expect(page.locator("#rows tbody tr")).to_have_count(2)
        page.locator("#filter").fill("bread")
        expect(page.locator("#rows tbody tr")).to_have_count(1)
        page.locator("#rows tbody a").first.click()
        assert page.url.endswith("events-2017-05-01-march.html")


def test_the_list_of_people_is_filtered_in_any_spelling_and_by_kind(shipped_site: Path, chromium: Browser) -> None:
    with opened(chromium, shipped_site / "actors.html") as found:
        page = found.page
        rows = page.locator("#rows tbody tr")
        for words in ("Аблязов", "Әблязов", "ablyazov", "Abliazov"):
            page.locator("#filter").fill(words)
            expect(rows.first).to_contain_text("Mukhtar Ablyazov")
            assert rows.count() < 12, words
        page.locator("#filter").fill("")
        page.get_by_label("Kind").select_option("party")
        expect(rows.first).to_contain_text("party")
        assert all("party" in text for text in rows.all_inner_texts())
        assert 5 < rows.count() < 40


@pytest.mark.parametrize(
    ("words", "page"),
    [
        ("Назарбаев", "actors-nursultan-nazarbayev"),
        ("Нұрсұлтан Назарбаев", "actors-nursultan-nazarbayev"),
        ("nazarbaev", "actors-nursultan-nazarbayev"),
        ("Nasarbayev", "actors-nursultan-nazarbayev"),
        ("Аблязов", "actors-mukhtar-ablyazov"),
        ("Мұхтар Әблязов", "actors-mukhtar-ablyazov"),
        ("Dzhakishev", "actors-mukhtar-dzhakishev"),
        ("Джакишев", "actors-mukhtar-dzhakishev"),
        ("Жаңаөзен", "places-zhanaozen"),
        ("Жанаозен", "places-zhanaozen"),
        ("Novy Uzen", "places-zhanaozen"),
        ("новый узень", "places-zhanaozen"),
        ("Акмола", "places-astana"),
        ("nursultan", "places-astana"),
        ("Алма-Ата", "places-almaty"),
        ("Karaganda", "places-karaganda"),
        ("қарағанды", "places-karaganda"),
        ("Zhanaosen", "places-zhanaozen"),
    ],
)
def test_search_finds_the_page_in_any_spelling(shipped_site: Path, searching: Page, words: str, page: str) -> None:
    searching.locator("#q").fill(words)
    searching.wait_for_selector("#found:not([hidden])")
    links = searching.locator("#found a").evaluate_all("links => links.slice(0, 4).map(link => link.href)")
    assert any(link.endswith(f"{page}.html") for link in links), links


@pytest.fixture(scope="module")
def searching(shipped_site: Path, chromium: Browser) -> Iterator[Page]:
    """One page on which search after search is made."""
    with opened(chromium, shipped_site / "methods.html") as found:
        yield found.page
