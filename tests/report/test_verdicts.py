"""The page of statements: each attributed, with its verdict, why, and what would be needed; found by search."""

from __future__ import annotations

from typing import Any

import pytest

from qantar.findings import VERDICTS
from qantar.methods import METHODS
from qantar.methods.statement_rows import StatementSettings
from qantar.report.figures import figure_for
from qantar.report.search import search_index
from qantar.report.sheet import Sheet
from qantar.report.verdict_rows import subject_of
from qantar.report.verdicts import TESTS, headline
from tests.report.evidence import page, published, site_of

TABLES: dict[str, list[dict[str, Any]]] = {
    "actors": [{"id": "clerk", "kind": "person", "label": "The clerk"}],
    "vocabularies": [
        {"vocabulary": "indicators", "code": "rallies", "label": "Rallies counted"},
        {"vocabulary": "episodes", "code": "bread", "label": "The bread riots"},
    ],
    "events": [{"id": "march", "episode": "bread", "date": "2018-03-01", "place": "meridia", "kind": "protest"}],
    "series": [
        {"indicator": "rallies", "place": "meridia", "period": year, "value": value, "unit": "rallies",
         "source": "paper", "locator": f"table {year}"}
        for year, value in (("2017", "12"), ("2018", "35"), ("2019", "20"))
    ],
    "tallies": [
        {"survey": "spring", "question": "q1", "option": option, "count": count, "base": "100", "source": "paper",
         "locator": "page 3"}
        for option, count in (("bread", "40"), ("power", "30"))
    ],
    "statements": [
        {"id": id_, "said_by": by, "said_on": "2020", "about": about, "text": text, "source": "paper",
         "locator": "page 9"}
        for id_, by, about, text in (
            ("peak", "clerk", "vocabularies/indicators/rallies", "2018 was the <b>peak</b>"),
            ("fell", "nobody-public", "series/rallies/meridia/2019", "Rallies fell from year to year"),
            ("spread", "clerk", "events/march", "The march found support everywhere"),
            ("most", "clerk", "surveys/spring", "Most named bread or power"),
        )
    ],
}  # fmt: skip
ANALYSES: list[tuple[str, str, dict[str, Any]]] = [
    (
        "says-peak",
        "trend",
        {
            "statement": "statements/peak",
            "checks": [{"indicator": "rallies", "says": "highest", "when": "2018"}],
            "read_as": "That no other year had more.",
        },
    ),
    (
        "says-fell",
        "trend",
        {
            "statement": "statements/fell",
            "checks": [{"indicator": "rallies", "says": "falling", "when": "2017/2019"}],
        },
    ),
    (
        "says-spread",
        "needed",
        {
            "statement": "statements/spread",
            "needs": {"by-town": {"what": "rallies by town", "table": "series", "distinct": "place", "at_least": 5}},
        },
    ),
]


#: Of two answers together only bounds are known: half of the people lies between them.
SURVEYED: list[tuple[str, str, dict[str, Any]]] = [
    (
        "says-most",
        "majorities",
        {
            "statement": "statements/most",
            "checks": [{"question": "q1", "options": ["bread", "power"], "says": "more than", "share": "1/2"}],
        },
    ),
]


@pytest.fixture(scope="module")
def html() -> str:
    return page(site_of(published(TABLES), ANALYSES), "verdicts")


def test_the_methods_of_the_page_are_those_that_test_statements() -> None:
    assert set(TESTS) == {method.id for method in METHODS if issubclass(method.settings, StatementSettings)}


def test_each_statement_has_its_verdict_who_said_it_and_why(html: str) -> None:
    peak = html[html.index('id="says-peak"') :]
    peak = peak[: peak.index("</article>")]
    assert "#v-supported" in peak
    assert "2018 was the &lt;b&gt;peak&lt;/b&gt;" in peak
    assert "The clerk" in peak
    assert "page 9" in peak
    assert "2018 had 35; no other can have had more than 20." in peak
    assert "That no other year had more." in peak
    assert 'class="pop"' in peak


def test_parts_that_differ_are_told_one_by_one(html: str) -> None:
    fell = html[html.index('id="says-fell"') :]
    fell = fell[: fell.index("</article>")]
    assert "#v-mixed" in fell
    assert "<b>Points this way.</b> It fell in 2019." in fell
    assert "<b>Points the other way.</b> It rose in 2018." in fell


def test_a_share_is_drawn_against_the_share_that_is_named() -> None:
    html = page(site_of(published(TABLES), SURVEYED), "verdicts")
    assert "40 to 70\u202f%; the line stands at 50" in html
    assert '<rect class="hatch" x="40.00%" width="30.00%"' in html


def test_years_that_decided_stand_on_one_scale_and_stretches_do_not(html: str) -> None:
    fell = html[html.index('id="says-fell"') :]
    fell = fell[: fell.index("</article>")]
    assert fell.count('class="name"') == 3
    assert '<rect class="bar" width="100.00%"' in fell  # 35 of 2018 is the most
    assert '<rect class="bar" width="57.14%"' in fell  # 20 of 2019
    checks = [{"indicator": "rallies", "says": "more than", "when": "2018/2019", "than": "2017"}]
    longer = [("says-fell", "trend", {"statement": "statements/fell", "checks": checks})]
    assert 'class="name"' not in page(site_of(published(TABLES), longer), "verdicts")


def test_what_is_needed_is_told(html: str) -> None:
    assert "Rallies by town: 1 of at least 5 is here." in html
    assert html.count("beyond what the data can test") == 1


def test_a_speaker_who_is_not_public_is_not_named(html: str) -> None:
    assert "nobody-public" not in html
    assert "a speaker who is not named here" in html


def test_statements_stand_under_what_they_are_about(html: str) -> None:
    assert html.index("Rallies counted</h2>") < html.index('id="says-fell"') < html.index("Other statements")
    site = site_of(published(TABLES), ANALYSES)
    assert subject_of(site, "events/march") == "vocabularies/episodes/bread"
    assert subject_of(site, "tallies/spring/q1/yes") == "surveys/spring"
    assert subject_of(site, "series/rallies/meridia/2011/2012") == "vocabularies/indicators/rallies"


def test_all_six_words_are_explained(html: str) -> None:
    for meaning in VERDICTS.values():
        assert meaning.replace("'", "&#39;") in html


def test_search_finds_a_statement_with_its_verdict() -> None:
    index = search_index(site_of(published(TABLES), ANALYSES)).decode()
    assert '["Verdict","Rallies fell from year to year","mixed: It fell in 2019.' in index
    assert "verdicts.html#says-fell" in index


def test_a_tested_statement_is_a_figure_for_any_page() -> None:
    site = site_of(published(TABLES), ANALYSES)
    figure = figure_for(Sheet(site, "overview"), "says-peak")
    assert "2018 was the" in figure.title
    assert "#v-supported" in figure.body
    assert figure.table is not None
    assert ("Rallies counted: 2018", "35") in figure.table.rows


def test_a_study_without_tested_statements_has_no_such_page() -> None:
    assert not site_of(published(TABLES), []).has_page("verdicts")


def test_the_headline_counts_what_it_names() -> None:
    assert headline(["mixed"]) == "The one statement is borne out in part"
    assert (
        headline(["supported", "contradicted", "supported"]) == "Of 3 statements 2 are borne out and 1 is contradicted"
    )
