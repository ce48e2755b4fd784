"""The page of an event: its place as it was then, its reports side by side, and what belongs with it."""

from __future__ import annotations

import re

from tests.meridia import FILES
from tests.report.written import site_of, usual_site, words


def page(name: str) -> str:
    return words(usual_site()[f"events-{name}.html"])


def test_reports_stand_side_by_side_as_written_and_say_which_is_used() -> None:
    told = page("2022-05-04-solis")
    assert "Report Crowd Detained In this study" in told
    assert re.search(r"Morrow, 2022, p. 2. Row 1000 to 1500 used 31 used The study uses its figure", told)
    assert "taken from Morrow, 2022 1500 not given The study does not use its figures: repeats the Gazette." in told


def test_words_are_quoted_in_their_language_with_a_translation() -> None:
    text = usual_site()["events-2022-05-02-solis.html"]
    assert '“<span lang="fr" dir="ltr">L&#39;eau est à nous</span>” (The water is ours)' in text


def test_what_is_coded_is_told_in_words_and_nothing_is_made_up() -> None:
    told = page("2022-05-02-solis")
    assert told.startswith("Peaceful protest Dockers gather at the waterworks")
    assert "2 May 2022, Solis" in told
    for words_ in ("Form Rally", "Called for, or done, by Dockers of Solis", "Demands Lower prices"):
        assert words_ in told
    assert "Violence not known" in page("2022-05-04-solis")
    assert "Damage to property not known" in page("2022-05-04-solis")


def test_what_was_done_in_support_is_found_from_both_sides() -> None:
    assert "In support of Dockers gather at the waterworks" in page("2022-05-03-altamar")
    first = page("2022-05-02-solis")
    assert "In support of it 3 May 2022 A rally in support of Solis" in first
    assert "After it, in the same episode 3 May 2022" in first


def test_somebody_withheld_who_took_part_is_not_named() -> None:
    told = page("2022-05-03-altamar")
    assert "Took part a speaker who is not named here" not in told
    assert "Took part somebody who is not named here" in told


def test_the_list_is_by_day_and_names_episodes() -> None:
    listed = usual_site()["events.html"]
    days = [listed.index(f"events-{day}") for day in ("2022-05-02-solis", "2022-05-03-altamar", "2022-05-04-solis")]
    assert days == sorted(days)
    assert 'id="episode-water-2022"' in listed
    assert 'href="events.html#episode-water-2022"' in usual_site()["events-2022-05-02-solis.html"]
    assert "<option>North Coast</option>" in listed


def test_a_place_has_the_name_it_had_on_the_day() -> None:
    early = FILES["events.csv"].replace(
        "2022-05-02-solis,water-2022,2022-05-02", "2022-05-02-solis,water-2022,1949-05-02"
    )
    site = site_of(
        **{
            "events.csv": early,
            "study.yaml": FILES["study.yaml"]
            .replace("2018/2022", "1940/2022")
            .replace("contested, ", "contested, actors, places, events, "),
        }
    )
    assert "2 May 1949, Port Royal" in words(site["events-2022-05-02-solis.html"])
