"""The page of an actor: what is documented, what is only said and by whom, and nothing of anybody withheld."""

from __future__ import annotations

import re

import pytest

from qantar.report.links import record_page
from tests.meridia import FILES
from tests.report.written import site_of, usual_site, words


def page(name: str) -> str:
    return words(usual_site()[f"{name}.html"])


def test_a_person_has_names_offices_and_dates() -> None:
    told = page("actors-ida-brandt")
    assert told.startswith("Person Ida Brandt Ida Brandt French Minister, Ministry of the Interior (since 1 March")
    assert "Born 1961" in told
    assert "since 1 March 2020 Holds an office Ministry of the Interior Minister" in told


def test_what_is_alleged_or_denied_says_who_says_so_and_when() -> None:
    told = page("actors-harbour-league")
    tie = "Harbour League Financed The Harbour Herald Not documented."
    assert f"Ministry of the Interior, 6 May 2022 says: {tie}" in told
    assert f"The Harbour Herald, 7 May 2022 denies: {tie}" in told
    standfirst = usual_site()["actors-harbour-league.html"].partition('class="standfirst"')[2].partition("</p>")[0]
    assert "Harbour Herald" not in standfirst, "an allegation is nothing that somebody is"


def test_a_tie_is_told_from_both_sides() -> None:
    assert "Edits The Harbour Herald" in page("actors-piet-lorne")
    assert "Piet Lorne Edits The Harbour Herald" in page("actors-harbour-herald")


def test_a_case_gives_each_version_with_its_speaker_and_what_the_accused_say() -> None:
    told = page("actors-piet-lorne")
    official = told.index("Ministry of the Interior, 5 May 2022 The article insulted the minister")
    answer = told.index("Answer of the accused: The article gave the ministry's own figures")
    other = told.index("Observatory of Assembly He was tried because he wrote of the protests")
    assert official < answer < other
    assert "Police hold him for a night" in told
    told = page("actors-interior-ministry")
    assert "What they say in cases of others" in told
    assert "4 May 2022 Police hold him for a night" in told


def test_everything_told_has_its_source_and_its_row() -> None:
    text = usual_site()["actors-piet-lorne.html"]
    items = re.findall(r'<p class="from".*?</li>', text)
    assert len(items) == 3
    assert all(">Row</a>" in item and "Morrow, 2022</a>, p. 5" in item for item in items)


def test_somebody_withheld_has_no_page_and_is_named_nowhere() -> None:
    site = usual_site()
    assert "actors-witness-1.html" not in site
    assert not [name for name, text in site.items() if "Quillon" in text or "witness-1" in text]


def test_the_list_leads_to_every_page_and_says_what_each_is() -> None:
    listed = usual_site()["actors.html"]
    for name in ("interior-ministry", "observatory", "dockers", "ida-brandt", "piet-lorne", "harbour-league"):
        assert f'<a href="actors-{name}.html">' in listed
    assert '<option value="">all</option>' in listed


def test_without_the_page_in_study_yaml_links_lead_to_the_rows() -> None:
    site = site_of(**{"study.yaml": FILES["study.yaml"]})
    assert not [name for name in site if name.startswith("actors")]


@pytest.mark.parametrize("id_", ["a" * 400, "Ä/b", "con"])
def test_a_page_has_a_safe_name_whatever_the_id(id_: str) -> None:
    name = record_page("actors", id_)
    assert len(name) < 180
    assert set(name) <= set("abcdefghijklmnopqrstuvwxyz0123456789-")
    assert name != record_page("actors", f"{id_}x")
