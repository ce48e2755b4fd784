"""The rows of the study that ships: every note resolves to its works, every locator to lines, every code to a row.

Read from the files of the study alone.
"""

import csv
import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest

STUDY = Path(__file__).parents[1] / "studies" / "kazakhstan"
#: The text has 177 notes, and 3,840 lines.
NOTES, LINES = 177, 3840
#: Notes that name several works; 105 points to the chronology, which rests on the three works of note 177.
SEVERAL = {43: 3, 55: 2, 66: 2, 105: 3, 177: 3}
#: What else a locator can name: a table of the text, or all of it where something is not there.
ELSEWHERE = re.compile(r"table [123]\b|whole text$")
#: Notes to the survey of the text itself, question by question.
OWN_SURVEY = {29: 3, 84: 8, 104: 1, 118: 7, 126: 2, 143: 9, 151: 5, 170: 6, 171: 10}

TABLES = sorted(path.relative_to(STUDY).as_posix() for path in STUDY.glob("*.csv"))
TABLES += sorted(path.relative_to(STUDY).as_posix() for path in STUDY.glob("surveys/*/*.csv"))


def rows(table: str) -> list[dict[str, str]]:
    with (STUDY / table).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def notes_of(locator: str) -> list[int]:
    """The notes that a locator names: note 14; notes 93 and 94."""
    return [
        int(n) for found in re.findall(r"notes? (\d+(?:(?:, | and )\d+)*)", locator) for n in re.findall(r"\d+", found)
    ]


def lines_of(locator: str) -> Iterator[tuple[int, int]]:
    """The stretches of lines that a locator names: line 7; lines 7-9 and 12."""
    for found in re.findall(r"lines? (\d[\d, -]*(?:(?:and|, ) ?\d[\d-]*)*)", locator):
        for first, last in re.findall(r"(\d+)(?:-(\d+))?", found):
            yield int(first), int(last or first)


def works_by_note() -> dict[int, set[str]]:
    """The works for which a note alone is cited."""
    works: dict[int, set[str]] = defaultdict(set)
    for row in rows("citations.csv"):
        if row["source"] == "thesis" and len(notes_of(row["locator"])) == 1:
            works[notes_of(row["locator"])[0]].add(row["cites"])
    return works


def test_every_note_resolves_to_its_works() -> None:
    works = works_by_note()
    assert sorted(works) == list(range(1, NOTES + 1))
    assert {note: len(found) for note, found in works.items() if len(found) != SEVERAL.get(note, 1)} == {}


def test_notes_to_the_survey_point_to_its_questions() -> None:
    pointed = {
        note: row["record"]
        for row in rows("citations.csv")
        for note in notes_of(row["locator"])
        if row["record"].startswith("questions/")
    }
    assert pointed == {note: f"questions/january/q{question}" for note, question in OWN_SURVEY.items()}


@pytest.mark.parametrize("table", TABLES)
def test_every_locator_leads_to_lines_of_the_text(table: str) -> None:
    read = [row for row in rows(table) if row.get("source") == "thesis"]
    wrong = []
    for row in read:
        found, notes = list(lines_of(row["locator"])), notes_of(row["locator"])
        inside = all(1 <= first <= last <= LINES for first, last in found) and all(1 <= n <= NOTES for n in notes)
        if not inside or not (found or notes or ELSEWHERE.match(row["locator"])):
            wrong.append(row)
    assert wrong == []


def test_every_event_has_an_account() -> None:
    told = {row["event"] for row in rows("reports.csv")}
    assert [row["id"] for row in rows("events.csv") if row["id"] not in told] == []


def test_every_word_that_the_study_adds_is_used() -> None:
    cells = {
        word
        for table in TABLES
        if table != "vocabularies.csv"
        for row in rows(table)
        for cell in row.values()
        for word in re.split("[;/]", cell or "")
    }
    words = rows("vocabularies.csv")
    parents = {row["parent"] for row in words}
    assert [row["code"] for row in words if row["code"] not in cells | parents] == []


@pytest.mark.parametrize(("day", "units"), [("2010-01-01", 16), ("2018-07-01", 17), ("2022-07-01", 20)])
def test_first_level_units_as_of_a_day(day: str, units: int) -> None:
    kinds = {row["id"]: row["kind"] for row in rows("places.csv")}
    held = [
        row["place"]
        for row in rows("place_parents.csv")
        if row["parent"] == "kazakhstan"
        and kinds[row["place"]] in {"region", "city"}
        and (not row["since"] or row["since"] <= day)
        and (not row["until"] or day < row["until"])
    ]
    assert len(held) == len(set(held)) == units


def test_every_town_of_the_country_has_a_place_on_the_map_and_three_names() -> None:
    within = {row["place"] for row in rows("place_parents.csv")}
    towns = [row for row in rows("places.csv") if row["id"] in within and row["kind"] in {"city", "town", "settlement"}]
    assert len(towns) > 15
    wanted = ("lat", "lon", "label", "label_kk", "label_ru")
    assert [row["id"] for row in towns if not all(row[column] for column in wanted)] == []
