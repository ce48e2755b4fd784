"""Records become flat columns with types, in the order of their key."""

from datetime import date
from pathlib import Path

import pytest

from qantar.study.folder import read_study
from qantar.tables.relations import Relation, relations
from tests.meridia import replace, write_study


@pytest.fixture
def tables(tmp_path: Path) -> dict[str, Relation]:
    return relations(read_study(write_study(tmp_path / "study")))


def test_a_date_has_its_first_and_last_day(tables: dict[str, Relation]) -> None:
    row = tables["series"].by_id["rallies/meridia/2019/2020"]
    assert (row["period"], row["period_earliest"], row["period_latest"]) == (
        "2019/2020",
        date(2019, 1, 1),
        date(2020, 12, 31),
    )


def test_a_number_stays_as_written_beside_its_ends(tables: dict[str, Relation]) -> None:
    row = tables["reports"].by_id["gazette-0504"]
    assert (row["crowd"], row["crowd_low"], row["crowd_high"]) == ("1000 to 1500", 1000.0, 1500.0)
    assert (row["killed"], row["killed_low"]) == (None, None), "unknown is not 0"
    assert tables["tallies"].by_id["harbour/why/price"]["percent"] == "55.0", "trailing zeros carry information"


def test_a_text_has_a_column_for_each_language(tables: dict[str, Relation]) -> None:
    row = tables["actors"].by_id["dockers"]
    assert (row["label"], row["label_fr"]) == ("Dockers of Solis", "Dockers de Solis")
    question = tables["questions"].by_id["harbour/again"]
    assert (question["text"], question["text_fr"]) == ("Will they protest again?", "Manifestera-t-on encore ?")


def test_lists_are_joined_and_folders_are_a_column(tables: dict[str, Relation]) -> None:
    assert tables["place_changes"].dictionaries[0]["after"] == "north-coast;south-coast"
    assert tables["options"].key == ("survey", "question", "id")
    assert {row["survey"] for row in tables["options"].dictionaries} == {"harbour"}


def test_the_order_of_the_file_changes_nothing(tmp_path: Path) -> None:
    study = write_study(tmp_path / "study")
    before = relations(read_study(study))["reports"].rows
    path = study / "reports.csv"
    head, *rows = path.read_text(encoding="utf-8").splitlines()
    path.write_text("\n".join([head, *reversed(rows)]) + "\n", encoding="utf-8")
    assert relations(read_study(study))["reports"].rows == before


def test_a_questionnaire_keeps_its_order(tables: dict[str, Relation]) -> None:
    assert [row["id"] for row in tables["questions"].dictionaries] == ["why", "again"]
    assert [row["id"] for row in tables["options"].dictionaries] == ["price", "wages", "other", "yes", "no"]


def test_what_qantar_ships_says_so(tables: dict[str, Relation]) -> None:
    codes = tables["vocabularies"].by_id
    assert codes["episodes/water-2022"]["origin"] == "study"
    assert codes["forms/rally"]["origin"] == "qantar"


def test_nested_values_are_json_and_empty_ones_are_nothing(tmp_path: Path) -> None:
    study = write_study(tmp_path / "study")
    replace(study, "sources.yaml", "  author:\n    - {literal: Observatory of Assembly}\n", "")
    rows = relations(read_study(study))["sources"].by_id
    assert rows["gazette-2022"]["author"] == '[{"family": "Morrow", "given": "Ida"}]'
    assert rows["observatory-2022"]["author"] is None
