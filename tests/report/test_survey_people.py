"""The page of a survey of single people: weights, intervals, who did not answer, cross-tables with suppressed cells."""

import re
from pathlib import Path

import pytest

from tests.build.test_small_cells import findings


@pytest.fixture(scope="module")
def page(surveyed: Path) -> str:
    return re.sub(r"\s+", " ", (surveyed / "site" / "survey.html").read_text(encoding="utf-8"))


def section(page: str, question: str) -> str:
    """What stands between the heading of a question and the next."""
    return page.partition(f'<section class="question" id="panel-{question}"')[2].partition("</section>")[0]


def test_each_question_has_its_words_in_each_language_its_base_and_what_its_interval_means(page: str) -> None:
    trust = section(page, "trust")
    assert "Do you trust the town council?" in trust
    assert "Faites-vous confiance au conseil municipal ?" in trust
    assert "percentages are weighted, numbers of people are not" in trust
    assert "would not say" in trust
    assert "The thin line over a bar: Of many samples drawn in the same way" in trust
    assert "It takes weights and strata into account." in trust
    assert 'class="interval"' in trust
    assert "Effective number of people" in trust


def test_suppressed_cells_are_marked_and_tests_said(page: str) -> None:
    trust, why = section(page, "trust"), section(page, "why")
    assert "By the language in which people answered" in trust
    assert '<span class="supp">suppressed</span>' in trust
    assert "Suppressed cells would tell of a few people" in trust
    assert "Whether groups differ: p" in why
    assert "By answer to </span>“" in why


def test_a_net_and_a_mean_are_said(page: str, surveyed: Path) -> None:
    found = findings(surveyed)
    assert found["panel.why.money"]["value"]["shown"]["en"].replace("\N{NO-BREAK SPACE}", " ") in section(page, "why")
    hours = section(page, "hours")
    assert f"Mean: <b>{found['panel.hours']['value']['shown']['en']}</b>" in hours
    assert "gave no answer" in hours


def test_coded_answers_have_the_number_behind_each_code_and_say_how_far_coders_agree(page: str) -> None:
    words = section(page, "next")
    assert "De l&#39;eau moins chère" in words
    assert "The answers were sorted by 2 coders." in words
    assert "Krippendorff’s alpha, with a bootstrap interval over answers" in words
    assert "Each code alone:" in words
    assert "own words that were options of the list" in section(page, "why")


def test_translations_to_look_at_and_two_surveys_side_by_side(page: str) -> None:
    assert "For somebody who knows both languages to look at" in section(page, "why")
    assert "Two surveys side by side" in page
    assert "Not comparable. It is not the same question" in page
    assert '<td lang="en" dir="ltr" class="apart">no</td>' in page


def test_the_table_of_a_cross_table_can_be_taken_away(surveyed: Path) -> None:
    csv = (surveyed / "site" / "data" / "by-language-trust-by-language.csv").read_text(encoding="utf-8-sig")
    assert csv.splitlines()[0].startswith("English,French,")
    assert "suppressed" in csv
