"""Rows of a table by what their cells say: a slip is told, and what is looked for in earnest may be missing."""

import pytest

from qantar.methods import Refusal
from qantar.methods.selecting import Selection, chosen
from qantar.tables.frames import Frames

EVENTS = [
    {"id": "a", "kind": "protest", "issues": "wages;housing", "place": "tsikhe"},
    {"id": "b", "kind": "repression", "issues": None, "place": "tsikhe"},
]
TABLES = {"events": EVENTS, "places": [{"id": "tsikhe"}, {"id": "tsikhi"}]}


def ids(**where):
    return [row["id"] for row in chosen(Frames(TABLES), Selection.model_validate({"table": "events", "where": where}))]


def test_a_value_of_a_cell_or_of_a_list_in_it() -> None:
    assert ids(kind="protest") == ids(issues="housing") == ids(kind=["protest", "riot"]) == ["a"]


def test_a_slip_is_told() -> None:
    with pytest.raises(Refusal, match="'protests' in kind") as told:
        ids(kind="protests")
    assert told.value.hint == "did you mean 'protest'?"
    with pytest.raises(Refusal, match="'housin' in issues"):
        ids(issues=["wages", "housin"])


def test_what_could_be_there_and_is_not_gives_no_rows() -> None:
    assert ids(kind="election") == []
    assert ids(place="tsikhi") == []  # nearly tsikhe, and a place all the same
