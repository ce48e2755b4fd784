"""The page of a place: what it was called, what it lay in and when, a map, and what happened there."""

from __future__ import annotations

from tests.report.written import usual_site, words


def page(name: str) -> str:
    return words(usual_site()[f"places-{name}.html"])


def test_names_and_parents_have_their_times() -> None:
    told = page("solis")
    assert told.startswith("City Solis Solis French Lies in North Coast")
    assert "until 1950 Port Royal English Observatory of Assembly, 2022, p. 2" in told
    assert "until 31 December 2020 Coast" in told
    assert "since 1 January 2021 North Coast" in told


def test_a_split_is_told_on_every_page_that_it_concerns() -> None:
    for name in ("coast", "north-coast", "south-coast"):
        assert "1 January 2021 Split: Coast became North Coast, South Coast" in page(name)
    assert "Lay in Meridia, there until 31 December 2020" in page("coast")


def test_events_in_it_and_in_what_lies_in_it_are_told_in_order() -> None:
    solis = page("solis")
    assert solis.index("2 May 2022 Dockers gather") < solis.index("4 May 2022 Police disperse")
    assert "In places that lie in it 2 May 2022 Dockers gather" in page("north-coast")
    assert "In places that lie in it 2 May 2022 Dockers gather" in page("meridia")


def test_a_map_shows_where_it_lies() -> None:
    text = usual_site()["places-solis.html"]
    assert 'aria-label="Map: where Solis lies"' in text
    assert text.count('class="land hot"') == 1
    assert "Borders as they are now." in text
    assert "Borders as of 2020." in usual_site()["places-coast.html"]


def test_figures_and_series_are_told() -> None:
    told = page("meridia")
    assert "Observatory of Assembly: 112, people held by police" in told
    assert "The study uses it: a list of names." in told
    assert "Ministry of the Interior: 44, people held by police" in told
    assert "The study does not use it: counts only those charged." in told
    assert "Rallies counted 12 rallies (2018); 40 rallies (2019 to 2020); 35 rallies (2021)" in told


def test_bodies_that_bear_its_name_are_found_by_whole_words() -> None:
    assert "group Dockers of Solis" in page("solis")
    assert "Bodies that bear its name" not in page("coast")
