"""Who held which office through a window: bars from documented ties, hatched where an end is not known."""

from __future__ import annotations

import re
from typing import Any

import pytest

from qantar.report.offices import office_choices, offices_figure
from qantar.report.sheet import Sheet
from tests.report.evidence import published, site_of
from tests.report.test_media import tie

ACTORS = [
    {"id": "presidency", "kind": "state body", "label": "Presidency"},
    {"id": "cabinet", "kind": "state body", "label": "Cabinet"},
    {"id": "chess-club", "kind": "organisation", "label": "Chess Club"},
    *({"id": name, "kind": "person", "label": name.title()} for name in ("ada", "bo", "cy", "dee")),
]
CODES = [{"vocabulary": "relations", "code": "rules", "label": "Rules", "parent": "holds-office"}]
WINDOWS = {"may": {"label": {"en": "May 2022"}, "period": "2022-05-01/2022-05-10"}}


def site(*ties: dict[str, Any]) -> Any:
    study = published({"actors": ACTORS, "ties": list(ties), "vocabularies": CODES}, windows=WINDOWS)
    return site_of(study, [])


LEFT = tie("a", "ada", "holds-office", "cabinet", role="Prime Minister", until="2022-05-04")
CAME = tie("b", "bo", "holds-office", "cabinet", role="Prime Minister", since="2022-05-06")
STAYED = tie("c", "cy", "rules", "presidency", since="2019")


def rows(found: Any, *chosen: str) -> list[tuple[Any, ...]]:
    figure = offices_figure(Sheet(found, "overview"), chosen, "offices")
    assert figure.table is not None
    return [(row[0], row[1]) for row in figure.table.rows]


def test_offices_that_change_hands_in_the_window_are_shown() -> None:
    assert rows(site(LEFT, CAME, STAYED), "may") == [("Cabinet", "Ada"), ("Cabinet", "Bo")]


def test_the_bodies_asked_for_stand_in_their_order_with_who_stayed() -> None:
    found = rows(site(LEFT, CAME, STAYED), "may", "presidency", "cabinet")
    assert found == [("Presidency", "Cy"), ("Cabinet", "Ada"), ("Cabinet", "Bo")]


def test_a_page_may_ask_for_windows_and_for_bodies_with_offices() -> None:
    supporter = tie("s", "dee", "supports", "chess-club", since="2022-05-02")
    assert office_choices(site(LEFT, STAYED, supporter).published) == ["may", "cabinet", "presidency"]


@pytest.mark.parametrize(
    "other",
    [
        tie("d", "dee", "holds-office", "cabinet", role="Prime Minister", until="2021"),
        tie("d", "dee", "holds-office", "cabinet", since="2022-06"),
        tie("d", "dee", "holds-office", "cabinet", role="Prime Minister (former)"),
        tie("d", "dee", "holds-office", "cabinet", since="2022-05-07", status="alleged", asserted_by="ada"),
        tie("d", "dee", "leads", "chess-club", since="2022-05-02"),
        tie("d", "dee", "supports", "cabinet", since="2022-05-02"),
    ],
)
def test_what_is_outside_the_window_or_undated_or_only_said_is_left_out(other: dict[str, Any]) -> None:
    assert ("Cabinet", "Dee") not in rows(site(LEFT, CAME, other), "may")


def test_an_end_that_is_not_known_is_hatched_and_told() -> None:
    figure = offices_figure(Sheet(site(LEFT), "overview"), ["may"], "offices")
    assert re.search(r'<rect class="hatch"[^>]*/><rect class="tl-bar soft"', figure.body)
    assert "Ada, Prime Minister: since when is not known, until 4 May 2022" in figure.body
    assert figure.title == "Who held which office, May 2022"


def test_a_year_before_the_window_hatches_nothing_in_it() -> None:
    figure = offices_figure(Sheet(site(STAYED), "overview"), ["may", "presidency"], "offices")
    wide = figure.body[: figure.body.index("</svg>", figure.body.index('role="img"'))]
    assert wide.count('class="hatch"') == 1, "only that no end is told"
