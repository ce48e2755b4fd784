"""The page of contested figures: who says what on a line from zero, which is used and why, and how it was read."""

from __future__ import annotations

import re
from typing import Any

from qantar.report.contested import contested_figure
from qantar.report.contested_matters import Said
from qantar.report.dots import draw_line, scale_to
from qantar.report.dots_labels import Wanted, place_names
from qantar.report.sheet import Sheet
from qantar.report.wording import read_figure
from tests.report.evidence import page, published, site_of

ACTORS = [{"id": name, "kind": "state body", "label": name.capitalize()} for name in ("ministry", "union", "court")]


def claim(id_: str, value: str | None, **more: Any) -> dict[str, Any]:
    counted = {"about": "events/march", "measure": "deaths", "population": "people who died", "unit": "people"}
    told = {"said_by": "ministry", "as_of": "2022-05-01", "standing": "used", "reading": "printed", "source": "paper"}
    return {"id": id_, "value": value, **counted, **told, **more}


def contested(*claims: dict[str, Any], **tables: Any) -> str:
    events = [{"id": "march", "date": "2022-05-01", "kind": "protest", "label": "The march"}]
    study = published({"claims": list(claims), "actors": ACTORS, "events": events, **tables})
    return page(site_of(study, [("disputed", "rivals", {})]), "contested")


RIVALS = (
    claim("a", "26", reason="the only list of names"),
    claim("b", "238", said_by="union", standing="rival", reason="no list is given"),
)


def test_each_figure_is_a_dot_with_who_says_it_and_why_it_is_used() -> None:
    html = contested(*RIVALS)
    assert html.count('class="rv-dot" cx=') >= 4, "two dots, drawn wide and drawn again narrow, beside the key"
    assert re.search(r">26</a>.*is used: the only list of names\.", html, re.S)
    assert re.search(r">238</a>.*is not used: no list is given\.", html, re.S)
    assert "Union" in html


def test_a_figure_that_counts_something_else_is_open_with_its_reason() -> None:
    html = contested(
        RIVALS[0], claim("b", "40", said_by="court", standing="not comparable", reason="counts guards too")
    )
    assert 'class="rv-open" cx=' in html
    assert "cannot be compared: counts guards too." in html


def test_vague_words_are_a_soft_band_a_range_a_bar_and_a_lower_bound_an_arrow() -> None:
    html = contested(
        RIVALS[0],
        claim("b", "hundreds", said_by="union", standing="rival"),
        claim("c", "30-40", said_by="court", standing="rival"),
        claim("d", "more than 300", said_by=None, standing="rival"),
    )
    for mark in ("rv-soft", "rv-span", "rv-more"):
        assert f'class="{mark}"' in html, mark
    for key in ("a vague range", "a stated range", "or more"):
        assert key in html, key


def test_one_running_count_is_joined() -> None:
    running = [
        claim(
            f"t{day}", value, cumulative="yes", as_of=f"2022-05-0{day}", standing="used" if day == 3 else "superseded"
        )
        for day, value in ((1, "400"), (2, "950"), (3, "1,400"))
    ]
    html = contested(*running)
    assert 'class="rv-join" d=' in html
    assert "gave way to a later count" in html


def announced(*claims: dict[str, Any]) -> str:
    """Return the running counts of the march as a figure of a page shows them."""
    events = [{"id": "march", "date": "2022-05-01", "kind": "protest", "label": "The march"}]
    study = published({"claims": list(claims), "actors": ACTORS, "events": events})
    site = site_of(study, [("announced", "tallies", {})])
    return str(contested_figure(Sheet(site, "index.html"), "announced", site.findings.of("announced")).body)


def test_what_was_announced_again_and_again_is_drawn_with_a_line_for_each_thing_counted() -> None:
    counts = [
        claim("t1", "400", cumulative="yes", as_of="2022-05-01", standing="superseded", reason="the next replaces it"),
        claim("t2", "950", cumulative="yes", as_of="2022-05-02"),
        claim("g", "7", cumulative="yes", as_of="2022-05-02", population="guards who died"),
    ]
    body = announced(*counts)
    assert body.count('class="rv-join" d=') == 3, "in the key, on the wide line and on the narrow one, and none for 7"
    assert body.index("People who died") < body.index("Guards who died"), "what was announced most often comes first"
    assert re.search(r">400</a>.*gave way to a later count: the next replaces it\.", body, re.S)
    assert not re.search(r"False|claims/|march\.deaths\.ministry<", re.sub(r"<[^>]*>", "", body))


def test_what_a_scan_shows_is_apart_and_nobodys_figure() -> None:
    scan = claim("s", "2600", said_by=None, standing="misprint", reading="ocr", reason="the scan lost the point")
    html = contested(*RIVALS, scan)
    readings = html[html.index("How it was read") :]
    assert "the scan lost the point" in readings
    lines = html[: html.index("How it was read")]
    assert "2600" not in lines
    assert "2,600" not in lines


def test_a_lone_good_figure_is_no_matter() -> None:
    html = contested(RIVALS[0])
    assert "On no matter do the figures of this study differ" in html


def test_another_population_that_is_used_too_is_told_as_no_rival() -> None:
    html = contested(*RIVALS, claim("p", "5", population="guards who died"))
    assert re.search(r"Other figures, which count something else:.*>5</a>.*guards who died", html, re.S)


def test_two_units_have_a_line_each() -> None:
    rows = [
        claim(f"{unit}{value}", str(value), unit=unit, said_by=who, standing=standing, measure="damage")
        for unit in ("crowns", "dollars")
        for value, who, standing in ((10, "ministry", "used"), (20, "union", "rival"))
    ]
    html = contested(*rows)
    assert html.count('class="chart rv wide"') == 2


def test_words_in_claims_run_nothing_and_ids_stand_once() -> None:
    html = contested(*RIVALS[:1], claim("b", "30", standing="rival", reason="<img src=x onerror=alert(1)>"))
    assert "<img" not in html
    assert " style=" not in html
    ids = re.findall(r' id="([^"]+)"', html)
    assert len(ids) == len(set(ids))


def test_the_line_starts_at_zero_and_ends_at_a_round_number() -> None:
    assert scale_to(238, 640)(0) == 1.0
    assert [scale_to(most, 640).top for most in (238, 26, 9900, 3, 0, 1_600_000)] == [250, 30, 10000, 3, 1, 2_000_000]
    assert scale_to(62.1, 640, percent=True).top == 100


def said(value: str, who: str = "Ministry of Internal Affairs", when: str = "8 January 2022") -> Said:
    return Said(value, value, read_figure(value), who, when, "used", "", "", "", None)


def test_names_never_stand_over_each_other() -> None:
    for values in ((10, 11), (10, 11, 12), (1, 50, 99), (97, 98, 99), (50, 50, 50, 50), tuple(range(0, 100, 9))):
        wanted = [Wanted(1 + value * 6.3, f"{value:,}", "Ministry of Internal Affairs", "8 May") for value in values]
        placed = [name for name in place_names(wanted, 640) if name]
        assert placed
        for first in placed:
            assert first.left >= 0
            assert first.right <= 640
            for second in placed:
                apart = first.right <= second.left or second.right <= first.left
                assert first is second or first.level != second.level or apart


def test_figures_without_room_are_told_in_a_list() -> None:
    drawn = draw_line([said(str(value)) for value in range(100, 112)], "people", "Deaths", "en")
    assert drawn.untold
    assert not draw_line([said("26"), said("238")], "people", "Deaths", "en").untold
