"""The databases: what is stored comes back, with comments, and keys are proved."""

from pathlib import Path

import duckdb
import pytest

from qantar.tables.database import connect, prove_keys, store, write_database
from qantar.tables.relations import Relation, RelationColumn


def column(name: str, **more: object) -> RelationColumn:
    return RelationColumn(name, "VARCHAR", True, f"What {name} is.", name, **more)  # type: ignore[arg-type]


def towns(*ids: str) -> Relation:
    return Relation("towns", ("id",), [column("id")], [(id_,) for id_ in ids], "Towns")


def visits(*rows: tuple[str, str | None]) -> Relation:
    return Relation("visits", ("id",), [column("id"), column("towns", refers="towns", many=True)], list(rows), "Visits")


def proof(*relations: Relation) -> list[str]:
    connection = connect()
    for relation in relations:
        store(connection, relation)
    return prove_keys(connection, {relation.name: relation for relation in relations})


def test_all_keys_hold() -> None:
    assert proof(towns("a", "b"), visits(("1", "a;b"), ("2", None), ("3", "?Not yet"), ("4", "a;withheld"))) == []


def test_a_reference_that_leads_nowhere_is_found() -> None:
    assert proof(towns("a"), visits(("1", "a; zz"))) == ["visits.towns: no row has the id  zz"]


def test_two_rows_with_one_key_are_found() -> None:
    assert proof(towns("a", "a")) == ["towns: more than one row has the key a"]


def test_a_record_of_any_table_is_looked_up_by_its_path() -> None:
    notes = Relation(
        "notes", ("id",), [column("id"), column("about", refers="*")], [("1", "towns/a"), ("2", "towns/b")]
    )
    assert proof(towns("a"), notes) == ["notes.about: no row has the id towns/b"]


def test_a_question_is_one_of_its_own_survey() -> None:
    questions = Relation("questions", ("survey", "id"), [column("survey"), column("id")], [("x", "q1")])
    tallies = Relation(
        "tallies",
        ("survey", "question"),
        [column("survey"), column("question", refers="questions")],
        [("x", "q1"), ("y", "q1")],
    )
    assert proof(questions, tallies) == ["tallies.question: no row has the id q1"]


def test_any_text_comes_back_as_it_went_in(tmp_path: Path) -> None:
    texts = ["it's", 'a "b"', "line\nbreak", "Қазақ", "NULL", "nan", "", "=1+1", "\U0001f600", None]
    relation = Relation("words", ("id",), [column("id"), column("text")], [(str(n), t) for n, t in enumerate(texts)])
    path = tmp_path / "Сөздер 1" / "words.duckdb"
    path.parent.mkdir()
    write_database(path, [relation])
    with duckdb.connect(str(path), read_only=True) as connection:
        assert [row[0] for row in connection.execute('SELECT "text" FROM words').fetchall()] == texts
        assert connection.execute("SELECT comment FROM duckdb_columns() WHERE column_name = 'text'").fetchall() == [
            ("What text is.",)
        ]


def test_the_database_asks_the_network_for_nothing() -> None:
    with pytest.raises(duckdb.Error):
        connect().execute("SELECT * FROM 'https://example.org/x.parquet'")
