"""What may be published is chosen once, and nothing else goes on."""

from pathlib import Path
from typing import Any

import pytest

from qantar.study.folder import read_study
from qantar.study.record import columns_of
from qantar.study.study import Study
from qantar.tables.database import connect, prove_keys, store
from qantar.tables.publish import countable, publish
from qantar.tables.published import Published
from qantar.tables.relations import relations
from tests.meridia import append, replace, write_study


def published(folder: Path) -> Published:
    study = read_study(folder)
    return publish(study, relations(study))


def counted(folder: Path) -> dict[str, Any]:
    study = read_study(folder)
    return countable(study, relations(study))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_study(tmp_path / "study")


def test_only_public_columns_are_published(folder: Path) -> None:
    study = read_study(folder)
    found = publish(study, relations(study))
    for table in study.tables:
        public = {name for name, column in columns_of(table.record).items() if column.public}
        if table.private:
            assert table.name not in found.relations
            continue
        made_of = {column.field for column in found.relations[table.name].columns}
        written = {table.record.model_fields[name].alias or name for name in public}
        assert made_of - {table.folder_column, "origin"} == written


def test_withheld_people_leave_and_are_named_nowhere(folder: Path) -> None:
    append(
        folder, "statements.csv", "clerk-words,witness-1,2022-05-05,windows/may,asserts,I saw it,,,gazette-2022,p. 3"
    )
    append(
        folder,
        "claims.csv",
        "clerk-count,windows/may,injured,people hurt,meridia,2022-05,,9,people,,no,witness-1,,nine I think,en,rival,"
        "hearsay,printed,gazette-2022,p. 4",
    )
    found = published(folder)
    assert "witness-1" not in found.relations["actors"].by_id
    assert found.relations["events"].by_id["2022-05-03-altamar"]["participants"] == "withheld"
    claim = found.relations["claims"].by_id["clerk-count"]
    assert (claim["said_by"], claim["quote"], claim["value"]) == ("withheld", None, "9")
    assert "witness-1" not in repr(found) and "Quillon" not in repr(found)
    assert found.set_aside["actors"] == {"withheld": 1}


def test_a_statement_of_somebody_withheld_has_no_words(folder: Path) -> None:
    append(
        folder, "statements.csv", "clerk-words,witness-1,2022-05-05,windows/may,asserts,I saw it,,,gazette-2022,p. 3"
    )
    assert "I saw it" not in repr(published(folder).relations["statements"].rows)


@pytest.mark.parametrize(("terms", "rows", "may_be_counted"), [("rows", 3, 3), ("aggregates", 2, 3), ("none", 2, 2)])
def test_terms_of_the_source_decide(folder: Path, terms: str, rows: int, may_be_counted: int) -> None:
    replace(folder, "sources.yaml", "language: en\n  terms: none", f"language: en\n  terms: {terms}")
    path = folder / "events.csv"
    text = path.read_text(encoding="utf-8")
    path.write_text(
        text.replace("secret-event-note,gazette-2022", "secret-event-note,closed-archive"), encoding="utf-8"
    )
    found = published(folder)
    assert len(found.rows("events")) == rows
    assert len(counted(folder)["events"].rows) == may_be_counted
    assert found.row("sources", "closed-archive") is not None, "that a work exists may be said"
    if rows == 2:
        assert found.set_aside["events"] == {"terms": 1}
        assert "gazette-0502" not in found.relations["reports"].by_id, "a report of an event that is not there goes too"
        assert found.set_aside["reports"] == {"refers": 1}
        assert found.relations["events"].by_id["2022-05-03-altamar"]["in_support_of"] == "withheld"
        assert "events/2022-05-02-solis" not in repr(found.relations["citations"].rows)


def test_a_name_not_yet_defined_is_nobody_public(folder: Path) -> None:
    replace(folder, "events.csv", "rally,,witness-1,", "rally,?Zed Oram,witness-1;dockers,")
    row = published(folder).relations["events"].by_id["2022-05-03-altamar"]
    assert (row["organisers"], row["participants"]) == ("withheld", "dockers;withheld")


def test_every_published_reference_leads_to_a_published_row(folder: Path) -> None:
    found = published(folder)
    connection = connect()
    for relation in found.relations.values():
        store(connection, relation)
    assert prove_keys(connection, found.relations, ["windows/may"]) == []


def test_shapes_and_settings_hold_what_is_declared(folder: Path) -> None:
    replace(folder, "places.geojson", '"until": "2020-12-31"}', '"until": "2020-12-31", "secret": "x"}')
    replace(folder, "study.yaml", "small_cells: 5", "small_cells: 5\nnote: secret-study-note")
    found = published(folder)
    assert "secret" not in repr(found.shapes) and "secret" not in repr(found.settings)
    assert found.settings["period"] == "2018/2022"
    assert found.settings["windows"]["may"]["period"] == "2022-05-01/2022-05-07"


def changed(study: Study, table: str, column: str) -> Study:
    """The same study with another text in one column of its first row that fills it."""
    for row in study.rows[table]:
        value = getattr(row.record, column)
        if isinstance(value, str) and value and row.origin == "study":
            row.record = row.record.model_copy(update={column: value + "-changed"})
            return study
    return study


def test_a_change_of_any_public_text_is_seen(folder: Path) -> None:
    study = read_study(folder)
    tables = [(table, name, column) for table in study.tables for name, column in columns_of(table.record).items()]
    before = publish(study, relations(study))
    for table, name, column in tables:
        if table.private or not column.public or column.refers or column.unused or column.choices or name in table.key:
            continue
        again = read_study(folder)
        texts = [getattr(row.record, name) for row in again.rows[table.name] if row.origin == "study"]
        if any(isinstance(text, str) and text for text in texts):
            after = publish(changed(again, table.name, name), relations(again))
            assert after.relations[table.name].rows != before.relations[table.name].rows, f"{table.name}.{name}"
