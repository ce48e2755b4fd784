"""How far two coders of thirty paragraphs agree: the tables of docs/coding.md are counted from the pairs."""

import csv
import importlib.util
from collections import Counter
from pathlib import Path
from types import ModuleType

import pytest

CHECKOUT = Path(__file__).resolve().parents[1]
FOLDER = CHECKOUT / "docs" / "coded-twice"
STUDY = CHECKOUT / "studies" / "kazakhstan"
#: A code, an id, a date or a figure has no more words than this; a sentence of the text or of a coder has.
WORDS = 5


@pytest.fixture(scope="module")
def write() -> ModuleType:
    spec = importlib.util.spec_from_file_location("write_coded_twice", FOLDER / "write.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def in_study(record: str) -> bool:
    table, id_ = record.split("/", 1)
    with (STUDY / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        keys = ("indicator", "place", "period") if table == "series" else ("id",)
        wanted = id_.split("/", 1) if table == "series" else [id_]
        return any(set(wanted) <= {row[key] for key in keys} for row in csv.DictReader(file))


def test_the_tables_in_the_docs_are_counted_from_the_pairs(write: ModuleType) -> None:
    """When this fails, run .venv/bin/python docs/coded-twice/write.py, and read the difference."""
    text = (CHECKOUT / "docs" / "coding.md").read_text(encoding="utf-8")
    assert write.page(text) == text


def test_nothing_is_counted_twice_and_what_only_one_has_says_why(write: ModuleType) -> None:
    found = write.rows("found.csv")
    for side in ("first", "second"):
        counts = Counter(row[side] for row in found if row[side])
        assert [thing for thing, times in counts.items() if times > 1] == []
    assert {row["paragraph"] for row in found} <= {f"p{n:02}" for n in range(1, 31)}
    for row in found:
        alone = not (row["first"] and row["second"])
        assert bool(row["first"] or row["second"])
        assert (row["why"] in write.WHY, bool(row["settled"])) == (alone, alone)


def test_what_was_found_or_added_is_in_the_study(write: ModuleType) -> None:
    found = write.rows("found.csv")
    stands = [row["first"] for row in found if row["first"] and row["settled"] != "dropped"]
    stands += [row["settled"] for row in found if "/" in row["settled"]]
    assert len(stands) > 300
    assert [record for record in stands if not in_study(record)] == []


def test_cells_are_those_of_pairs_and_hold_no_prose(write: ModuleType) -> None:
    pairs = {row["first"] for row in write.rows("found.csv") if row["first_table"] == row["second_table"]}
    coded = write.rows("coded.csv")
    assert {row["first"] for row in coded} <= pairs
    cells = [row[cell] for row in coded for cell in ("in_first", "in_second")]
    assert [cell for cell in cells if len(cell.split()) > WORDS] == []


def test_cells_said_to_be_the_same_are(write: ModuleType) -> None:
    exact = {"kind", "issue", "violence", "measure", "stance", "relation", "status", "standing", "power", "step"}
    wrong = [
        row
        for row in write.rows("coded.csv")
        if row["column"] in exact and (row["in_first"] == row["in_second"]) != (row["same"] == "yes")
    ]
    assert wrong == []
