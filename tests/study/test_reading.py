"""What is read is what was written: texts, translations, lists, dates, numbers, keys and places."""

from pathlib import Path

import pytest

from qantar.study.folder import TABLES, read_study, table_named
from qantar.study.record import Row, columns_of
from qantar.study.study import Study
from tests.meridia import FILES, append, replace, write, write_study
from tests.study.spoiling import found


@pytest.fixture(scope="module")
def meridia(tmp_path_factory: pytest.TempPathFactory) -> Study:
    return read_study(write_study(tmp_path_factory.mktemp("study") / "meridia"))


def row(study: Study, table: str, id_: str) -> Row:
    met = study.row(table, id_)
    assert met is not None
    return met


def test_every_row_is_there(meridia: Study) -> None:
    for table in TABLES:
        own = [one for one in meridia.rows[table.name] if one.origin == "study"]
        assert len(own) == meridia.counts().get(table.name, 0)
    assert meridia.counts()["events"] == 3
    assert sum(meridia.counts().values()) == 87


def test_texts_and_their_translations(meridia: Study) -> None:
    assert row(meridia, "places", "coast").record.label == {"en": "Coast", "fr": "Côte"}
    assert meridia.settings.title["fr"] == "Les manifestations de l'eau en Meridia"
    assert meridia.settings.windows["may"].label == {"en": "May 2022", "fr": "mai 2022"}
    assert row(meridia, "surveys", "harbour").record.title["fr"] == "Visiteurs du port de Solis"


def test_lists_dates_and_numbers(meridia: Study) -> None:
    event = row(meridia, "events", "2022-05-04-solis").record
    assert event.state_response == ("dispersal", "arrests")
    assert event.participants == ()
    assert event.date.text == "2022-05-04"
    report = row(meridia, "reports", "gazette-0504").record
    assert (report.crowd.low, report.crowd.high) == (1000, 1500)
    assert report.crowd.text == "1000 to 1500"
    assert report.killed is None
    assert report.adopted == ("crowd", "detained")


def test_keys_and_paths(meridia: Study) -> None:
    assert row(meridia, "series", "rallies/meridia/2019/2020").record.value.text == "40"
    tally = row(meridia, "tallies", "harbour/why/price")
    assert table_named("tallies").path_of(tally) == "tallies/harbour/why/price"
    for path in ("windows/may", "surveys/harbour", "questions/harbour/why", "vocabularies/episodes/water-2022"):
        assert meridia.has_record(path), path
    assert not meridia.has_record("windows/june")
    assert not meridia.has_record("nothing")


def test_source_and_locator_come_last() -> None:
    for table in TABLES:
        names = list(columns_of(table.record))
        if "source" in names:
            assert names[-2:] == ["source", "locator"]


def test_columns_may_stand_in_any_order_and_be_left_out(tmp_path: Path) -> None:
    study = write_study(tmp_path / "meridia")
    write(study, "aliases.csv", "new,old\nharbour.why.price,market.price\n")
    write(study, "series.csv", "locator,source,period,place,indicator\np. 8,observatory-2022,2018,meridia,rallies\n")
    read = read_study(study)
    assert read.problems == []
    assert row(read, "series", "rallies/meridia/2018").record.value is None


def test_a_code_that_qantar_ships_can_be_translated(tmp_path: Path) -> None:
    study = write_study(tmp_path / "meridia")
    append(study, "vocabularies.csv", "issues,utilities,Utilities,Services publics,,,gazette-2022,p. 1")
    read = read_study(study)
    code = row(read, "vocabularies", "issues/utilities")
    assert code.record.label == {"en": "Utilities", "fr": "Services publics"}
    assert code.record.parent == "social"
    assert code.origin == "study"
    assert row(read, "vocabularies", "issues/social").origin == "qantar"
    assert read.problems == []


def test_responses_have_a_column_a_question(tmp_path: Path) -> None:
    study = write_study(tmp_path / "meridia")
    write(study, "surveys/harbour/responses.csv", "respondent,language,why.price,again\nr1,fr,1,yes\n")
    read = read_study(study)
    assert [problem.id for problem in read.problems] == ["respondents-not-n"]
    assert row(read, "responses", "harbour/r1").record.answers == {"why.price": "1", "again": "yes"}


def test_a_large_list_is_described_and_not_read(tmp_path: Path) -> None:
    study = write_study(tmp_path / "meridia")
    said = "title: A list\ntable: events\nfiles: list.csv\nsource: observatory-2022\nlocator: whole\n"
    write(study, "data/long-list/data.yaml", said)
    write(study, "data/long-list/list.csv", b"\xff\x00 anything")
    read = read_study(study)
    assert read.problems == []
    assert [(one.name, [path.name for path in one.files]) for one in read.data] == [("long-list", ["list.csv"])]


def test_every_cell_that_is_filled_is_read(meridia: Study) -> None:
    """Nothing is dropped in silence: each filled cell of a table shows in its record."""
    import csv

    for table in TABLES:
        for name, text in FILES.items():
            pattern = table.file.replace("*", "harbour")
            if name != pattern or not name.endswith(".csv"):
                continue
            own = [one for one in meridia.rows[table.name] if one.origin == "study"]
            for cells, met in zip(csv.DictReader(text.splitlines()), own, strict=True):
                for column, cell in cells.items():
                    value = getattr(met.record, column.removesuffix("_fr"))
                    value = value.get("fr" if column.endswith("_fr") else "en") if isinstance(value, dict) else value
                    shown = ";".join(value) if isinstance(value, tuple) else getattr(value, "text", value)
                    if column in ("lat", "lon") and cell:
                        assert shown == float(cell)
                    else:
                        assert str("" if shown is None else shown) == cell


def test_a_row_ends_as_it_began_whatever_is_changed_elsewhere(tmp_path: Path) -> None:
    study = write_study(tmp_path / "meridia")
    replace(study, "events.csv", "05-03,altamar", "05-03,nowhere")
    (problem,) = found(study)
    assert str(problem).startswith("events.csv:3:4: error: 'nowhere' is not in places [unknown-id]")
