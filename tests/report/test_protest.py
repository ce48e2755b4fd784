"""The page of measured protest: a figure for each measure, its table and picture, what is not known, lists by terms."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from qantar.report.marks import NARROW_SIZE, WIDE_SIZE
from qantar.report.measure_columns import Column, Lane, columns_spec, lanes_spec
from tests.report.measured import ANALYSES, measured_site
from tests.report.written import words


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return measured_site(tmp_path_factory.mktemp("measured"))


@pytest.fixture(scope="module")
def page(site: Path) -> str:
    return (site / "protest.html").read_text(encoding="utf-8")


def test_each_measure_has_a_figure_with_a_title_a_source_a_table_and_a_file(site: Path, page: str) -> None:
    figures = re.findall(r'<figure class="fig" id="fig-([\w-]+)".*?</figure>', page, flags=re.S)
    assert {analysis["id"] for analysis in ANALYSES} <= set(figures)
    for name in ("when", "when-map", "when-parts", "about", "crowds", "calm", "spread", "course", "parts", "told"):
        figure = page.partition(f'id="fig-{name}"')[2].partition("</figure>")[0]
        assert re.search(r'class="ct">.*\w', figure), name
        assert "<summary>Table</summary>" in figure, name
        assert (site / f"data/{name}.csv").is_file()
        assert (site / f"charts/{name}.svg").is_file()
        assert re.search(r'class="src"[^>]*>Sources?: <a', figure), name


def test_a_change_in_reporting_is_marked_on_the_charts_of_its_list(page: str) -> None:
    when = words('<main id="main">' + page.partition('id="fig-when"')[2].partition("</figure>")[0] + "</main>")
    assert "Dashed: reporting changed" in when
    assert "begins (4 May 2022)" in when


def test_what_is_not_known_stands_on_the_page(page: str) -> None:
    unknown = words('<main id="main">' + page.partition('id="not-known"')[2] + "</main>")
    assert "12.5" in unknown  # of two of sixteen nobody says how many came
    assert "Events of which it is not known" in unknown


def test_numbers_beside_charts_name_their_list_and_its_source_where_there_are_several(page: str) -> None:
    numbers = re.findall(r"<li><b>.*?</li>", page.partition('id="not-known"')[0], flags=re.S)
    assert len(numbers) > 5
    for number in numbers:
        said = words(f'<main id="main">{number}</main>')
        assert re.search(r"[Cc]ounted in The list of march \(data/march\), source \w", said), said
        assert ".;" not in said
        assert "href=" in number


def test_rows_of_a_list_are_shown_only_where_its_terms_allow(page: str) -> None:
    assert "The list of march" in page
    assert "All 16 rows." in page
    secret = page.partition('id="list-secret"')[2].partition("</section>")[0]
    assert "allow them to be counted, and not to be passed on" in secret
    assert "<table" not in secret
    assert "secret-1" not in page


def test_the_map_has_every_period_and_a_picture_without_script(page: str) -> None:
    figure = page.partition('id="fig-when-map"')[2].partition("</figure>")[0]
    data = json.loads(re.search(r'<script type="application/json">(.*?)</script>', figure, flags=re.S)[1])  # type: ignore[index]
    assert data["names"][0] == "South Coast"
    assert data["whole"] == [[14, 2], [14, 2]]
    assert "16 events in 2 known parts" in figure
    assert len(data["periods"]) == len(data["low"][0]) == 31
    assert sum(data["low"][0]) == 13  # the event of May has no day
    assert figure.count('<circle class="ev"') == 4  # two parts, drawn wide and narrow
    assert '<div class="timebar" hidden' in figure  # the slider comes with the script
    assert "<span data-scripted hidden>Move the slider" in figure
    assert re.findall(r"<text [^>]*>([^<]*)</text>", figure)[:2] == ["14", "2"]


def test_lanes_and_columns_keep_what_is_sure_from_what_may_be() -> None:
    columns = [Column("2031", 2, 5, "2031"), Column("2032", 3, 3, "2032")]
    for size in (WIDE_SIZE, NARROW_SIZE):
        drawn = json.dumps(columns_spec(size, columns, "events", [(741_500, "a source begins")]))
        assert "url(#hatch)" in drawn
        assert '"2 to 5"' in drawn
        own = lanes_spec(size, [Lane("A", columns), Lane("B", columns[1:])], own_scale=True)
        assert own["height"] == 2 * (46 if size.narrow else 40)


def test_a_table_without_a_chart_names_its_list_and_its_source(page: str) -> None:
    for name, title in (
        ("calm-at-once", "Which share of the events was peaceful?"),
        ("crowds-at-once", "How many came?"),
    ):
        figure = page.partition(f'id="fig-{name}"')[2].partition("</figure>")[0]
        assert title in figure
        assert "List: The list of march" in figure
        assert re.search(r'class="src"[^>]*>Sources?: <a', figure), name
    assert "Events in events" not in page


def test_a_change_of_the_rate_stands_with_how_sure_it_is(page: str) -> None:
    course = words('<main id="main">' + page.partition('id="course"')[2].partition("</section>")[0] + "</main>")
    assert "A change in what is reported looks the same as a change in what happened." in course
    assert "Posterior probability of each number of changes: 0: " in course
    assert "with a probability of 95 % between" in course
