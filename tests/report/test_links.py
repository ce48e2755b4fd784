"""Where a record is shown: one answer for all links, and no dead one whatever pages a study has."""

from __future__ import annotations

import re

import pytest

from qantar.report import links
from qantar.report.pages import PAGES
from qantar.report.sheet import Sheet
from tests.report.evidence import published, site_of
from tests.report.written import STUDY
from tests.report.written import site_of as written

EVENTS = [{"id": f"e{day}", "date": "2031", "place": "solis", "kind": "protest", "label": str(day)} for day in range(6)]
PLACES = [{"id": "solis", "kind": "town", "label": "Solis"}]
REPORTS = [{"id": f"r{number}", "event": "e4", "crowd": "hundreds"} for number in range(3)]


def test_of_a_long_table_those_have_a_page_of_which_most_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(links, "MOST_PAGES", 2)
    site = site_of(published({"events": EVENTS, "places": PLACES, "reports": REPORTS}), [])
    assert site.address_of("events", "e4") == "events-e4.html"
    assert site.address_of("events", "e5") == "data-events.html#events/e5"
    made = next(page for page in PAGES if page.name == "events").render(Sheet(site, "events"))
    assert isinstance(made, dict)
    assert sorted(made) == ["events", "events-e0", "events-e4"]
    assert 'href="data-events.html#events/e5"' in made["events"]


def test_a_study_without_these_pages_has_no_dead_link() -> None:
    site = written(**{"study.yaml": STUDY["study.yaml"].replace("actors, places, events, ", "")})
    assert not [name for name in site if re.match(r"(actors|places|events)\b", name)]
    hrefs = {href for text in site.values() for href in re.findall(r'href="([^"#]+\.html)', text)}
    assert hrefs <= set(site)


def test_a_study_in_another_language_marks_what_is_in_english() -> None:
    actors = [{"id": "mira", "kind": "person", "label": "میرا"}, {"id": "bread", "kind": "party", "label": "حزب نان"}]
    tie = {"id": "one", "subject": "mira", "relation": "leads", "object": "bread", "since": "2031"}
    ties = [tie | {"source": "paper", "locator": "p. 1"}]
    site = site_of(published({"actors": actors, "ties": ties}, languages=("fa",)), [])
    made = next(page for page in PAGES if page.name == "actors").render(Sheet(site, "actors"))
    assert isinstance(made, dict)
    page = made["actors-mira"]
    assert '<html lang="fa" dir="rtl">' in page
    assert '<h2 lang="en" dir="ltr">Who is what to whom</h2>' in page
    assert '<span lang="en" dir="ltr">since 2031</span>' in page
    assert '<span lang="fa" dir="rtl">حزب نان</span>' in page
