"""The schemas for editors take what Qantar takes, refuse what it refuses, and name every column."""

from pathlib import Path

import jsonschema
import pytest
import yaml

from qantar.study import settings, sources
from qantar.study.data import TABLE as DATA
from qantar.study.folder import FILES, TABLES, table_named
from qantar.study.record import columns_of
from qantar.study.schemas import json_schema, table_schema
from tests.meridia import FILES as MERIDIA

YAML_TABLES = [table for table in FILES if table.file.endswith(".yaml")]
CSV_TABLES = [table for table in FILES if table.file.endswith(".csv")]


def errors(name: str, text: str) -> list[str]:
    table = next(table for table in FILES if table.name == name)
    # As an editor reads it: BaseLoader would make a text of everything, and dates are texts in YAML 1.2.
    value = yaml.load(text, Loader=yaml.CBaseLoader)
    return [error.message for error in jsonschema.Draft202012Validator(json_schema(table)).iter_errors(value)]


@pytest.mark.parametrize("table", YAML_TABLES, ids=lambda table: table.name)
def test_a_json_schema_is_one(table) -> None:
    jsonschema.Draft202012Validator.check_schema(json_schema(table))
    assert json_schema(table)["title"] == table.title


def test_the_study_of_meridia_holds() -> None:
    assert errors("study", MERIDIA["study.yaml"].replace("small_cells: 5\n", "")) == []
    assert errors("sources", MERIDIA["sources.yaml"]) == []
    assert errors("analyses", MERIDIA["analyses.yaml"]) == []
    assert errors("surveys", MERIDIA["surveys/harbour/survey.yaml"].replace("n: 60\n", "")) == [
        "'n' is a required property"
    ]


def test_what_is_wrong_is_underlined() -> None:
    assert errors("sources", "- {id: a, type: book, titel: A}\n") != []
    assert errors("sources", "- {id: a, type: boook, title: A}\n") != []
    assert errors("sources", "- {id: A B, type: book, title: A}\n") != []
    assert errors("study", "title_kk: A\ntitle: B\ncountries: [XM]\nperiod: 2020\nlanguages: [en]\nlicense: C\n") != []


def test_a_list_of_one_may_stand_alone_and_a_number_is_a_text() -> None:
    schema = json_schema(settings.TABLE)
    value = {"title": "A", "countries": "XM", "period": 2020, "languages": "en", "small_cells": 3}
    assert list(jsonschema.Draft202012Validator(schema).iter_errors(value)) == []
    source = [{"id": "a", "type": "book", "title": 1984, "volume": 12, "issued": 2022}]
    assert list(jsonschema.Draft202012Validator(json_schema(sources.TABLE)).iter_errors(source)) == []


@pytest.mark.parametrize("table", CSV_TABLES, ids=lambda table: table.name)
def test_a_table_schema_names_every_column(table) -> None:
    schema = table_schema(table, ("kk",))
    named = [field["name"] for field in schema["fields"]]
    for name, column in columns_of(table.record).items():
        if name != table.others:
            assert name in named
            assert (f"{name}_kk" in named) == column.translated
    assert set(schema.get("primaryKey", schema.get("uniqueKeys", [[]])[0])) <= set(named)
    resources = {key["reference"]["resource"] for key in schema.get("foreignKeys", [])}
    assert resources <= {table.name for table in TABLES}


def test_every_column_says_what_it_holds_and_whether_it_is_public() -> None:
    for table in FILES:
        for name, column in columns_of(table.record).items():
            assert column.doc.endswith("."), f"{table.name}.{name}"
    private = {f"{table.name}.{name}" for table in (*TABLES, DATA, settings.TABLE) if not table.private
               for name, column in columns_of(table.record).items() if not column.public}  # fmt: skip
    assert private == {
        *("study.manuscript", "study.note", "sources.archive", "sources.note", "actors.note", "events.note"),
        *("surveys.note", "data.note"),
    }
    assert table_named("responses").private
    assert table_named("codes").private


def test_the_reference_in_the_docs_is_as_the_records_are() -> None:
    from qantar.study.reference import checks_page, study_files_page

    docs = Path(__file__).parents[2] / "docs"
    remake = "run: python -m qantar.study.reference docs"
    assert (docs / "study-files.md").read_text(encoding="utf-8") == study_files_page(), remake
    assert (docs / "checks.md").read_text(encoding="utf-8") == checks_page(), remake
