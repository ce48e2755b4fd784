"""The search index: a figure comes with what it counts and once, and what somebody stated can be found by it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from qantar.report.site import write_site
from tests.report.meridia import TABLES, Meridia
from tests.report.written import usual_site

Entry = tuple[str, str, str, str, str]


def index_of(folder: Path, study: Meridia) -> list[Entry]:
    write_site(folder, study.published(), study.findings(), study.about())
    text = (folder / "assets/search.js").read_text(encoding="utf-8")
    return [tuple(entry) for entry in json.loads(text.removeprefix("window.QantarIndex = ").rstrip("\n;"))]


@pytest.fixture(scope="module")
def entries(tmp_path_factory: pytest.TempPathFactory) -> list[Entry]:
    return index_of(tmp_path_factory.mktemp("site"), Meridia())


def lines(entries: list[Entry], title: str) -> list[str]:
    return [line for _, found, line, _, _ in entries if found == title]


def test_a_share_says_of_whom_and_stands_once(entries: list[Entry]) -> None:
    (line,) = lines(entries, "The price of bread.")
    assert line.startswith("66.7\u202f% of 60 people who answered the question")
    assert line.endswith("Why did people march?")


def test_a_count_says_what_it_counts(entries: list[Entry]) -> None:
    assert lines(entries, "Rallies counted: 2017")[0] == "227 rallies · 2017"


def test_a_table_has_no_figure(entries: list[Entry]) -> None:
    for line in lines(entries, "Rallies counted"):
        assert "7 rallies" not in line
        assert not line.startswith("7"), line


def test_what_somebody_stated_is_found_by_any_writing(tmp_path: Path) -> None:
    (usual,) = TABLES["claims"][2]
    columns = TABLES["claims"][1].split()
    row = tuple("9 900" if name == "value" else cell for name, cell in zip(columns, usual, strict=True))
    found = [entry for entry in index_of(tmp_path, Meridia(rows={"claims": [row]})) if entry[0] == "Figure"]
    ((_, title, line, href, spellings),) = found
    assert title == "9 900 people: people who marched"
    assert line.startswith("said by The mayor of Rivertown, 2 May 2017 · A march for bread")
    assert href == "data-claims.html#claims/crowd-mayor"
    assert "9900" in spellings.split("|")


def test_statements_are_found(entries: list[Entry]) -> None:
    assert lines(entries, "The march changed nothing") == ["The mayor of Rivertown, 3 May 2017"]


def test_places_stand_before_findings_and_sources(entries: list[Entry]) -> None:
    kinds = list(dict.fromkeys(entry[0] for entry in entries))
    assert kinds == ["Page", "Place", "Actor", "Figure", "Finding", "Statement", "Event", "Source"]
    assert lines(entries, "Rivertown")[0] == "town · also Old Ford"


def test_cases_and_laws_are_found_by_what_and_whom() -> None:
    index = usual_site()["assets/search.js"].removeprefix("window.QantarIndex = ").rstrip("\n;")
    found: list[Entry] = [tuple(entry) for entry in json.loads(index)]
    title = "An editor is tried over an article on the price of water"
    ((_, _, line, _, names),) = (entry for entry in found if entry[:2] == ("Case", title))
    assert line == "Prosecution · Piet Lorne"
    assert "Un rédacteur est jugé pour un article sur le prix de l'eau" in names.split("|")
    law = next(entry for entry in found if entry[0] == "Law")
    assert law[1] == "Law on assemblies, Art. 4"
    assert "Loi sur les réunions" in law[4].split("|")
    assert {entry[3] for entry in found if entry[0] == "Actor"} >= {"actors-ida-brandt.html"}


def test_nobody_withheld_is_found() -> None:
    index = usual_site()["assets/search.js"]
    assert "Quillon" not in index
    assert "witness-1" not in index
