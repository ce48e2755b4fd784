"""The gate: nothing that speaks of chance gets through for people whom chance did not choose."""

from typing import Any, get_args

import pytest

from qantar.findings import Caveat, Finding, Input, Table, TableColumn, Uncertainty, Value
from qantar.methods import METHODS, Refusal, Settings
from qantar.methods.gate import CHANCE_UNITS, NO_INTERVAL, SURVEY_TABLES
from qantar.methods.method import Method
from qantar.methods.running import answer
from qantar.study.surveys import Survey
from qantar.tables.frames import Frames

SAMPLING = Uncertainty("sampling", {"en": "of many such samples, 95 in 100"}, 40.0, 60.0, 0.95)
NONE = Uncertainty("none", {"en": "no interval"})
MODEL = Uncertainty("model", {"en": "as the model has it"}, 40.0, 60.0)


def outside(**parts: Any):
    """A method of another package that would give a margin of error whoever was asked."""

    class Named(Settings):
        survey: str | None = None

    given: dict[str, Any] = {
        "inputs": (Input("tallies", "", 1, ""),),
        "uncertainty": SAMPLING,
        "value": Value("50", {"en": "50"}, 50.0),
    }
    found = Finding("q1", {"en": "?"}, {"en": "x"}, **(given | parts))
    return Method("outside", "How many?", Named, {"tallies": ()}, lambda frames, settings: [found])


def surveys(**types):
    return [{"survey": name, "sample_type": type_} for name, type_ in types.items()]


TALLIES = [{"survey": "a", "question": "q1", "option": "x", "count": "1"}]


def test_a_probability_sample_passes() -> None:
    assert outside()(tallies=TALLIES, surveys=surveys(a="probability"))[0].uncertainty.level == 0.95


@pytest.mark.parametrize("type_", sorted(NO_INTERVAL))
def test_nobody_else_does(type_) -> None:
    with pytest.raises(Refusal, match="No margin of error"):
        outside()(tallies=TALLIES, surveys=surveys(a=type_))
    with pytest.raises(Refusal, match="No margin of error"):
        answer(outside(), Frames({"tallies": TALLIES, "surveys": surveys(a=type_)}), {}, "x")


def test_a_survey_of_which_nothing_is_known_is_no_probability_sample() -> None:
    with pytest.raises(Refusal, match="is not known"):
        outside()(tallies=TALLIES)
    with pytest.raises(Refusal, match="is not known"):  # no inputs named: the tables of the method count
        outside(inputs=())(tallies=TALLIES)


def test_it_is_the_survey_meant_that_counts() -> None:
    both = surveys(a="probability", b="opt-in")
    assert outside(about="questions/a/q1")(tallies=TALLIES, surveys=both)
    assert outside()({"survey": "a"}, tallies=TALLIES, surveys=both)
    with pytest.raises(Refusal, match="chose to take part"):
        outside(about="questions/b/q1")(tallies=TALLIES, surveys=both)
    with pytest.raises(Refusal, match="chose to take part"):  # either may be meant
        outside()(tallies=TALLIES, surveys=both)


@pytest.mark.parametrize("unit", sorted(CHANCE_UNITS))
def test_neither_does_a_number_that_speaks_of_chance(unit) -> None:
    table = Table([TableColumn("p", "number", unit, {"en": "p"})], [[0.04]])
    for parts in ({"unit": unit}, {"value": table}):
        with pytest.raises(Refusal, match=f"a {unit}"):
            outside(uncertainty=NONE, **parts)(tallies=TALLIES, surveys=surveys(a="invited"))
        assert outside(uncertainty=NONE, **parts)(tallies=TALLIES, surveys=surveys(a="probability"))


def test_a_model_is_named() -> None:
    with pytest.raises(Refusal, match="does not name it"):
        outside(uncertainty=MODEL)(tallies=TALLIES, surveys=surveys(a="invited"))
    named = outside(uncertainty=MODEL, caveats=(Caveat("model", {"en": "Poststratified by age; assumes ..."}),))
    assert named(tallies=TALLIES, surveys=surveys(a="invited"))


def test_what_is_no_survey_is_let_alone() -> None:
    elsewhere = (Input("events", "", 1, ""),)
    assert outside(inputs=elsewhere)(tallies=TALLIES, surveys=surveys(a="invited"))


def test_every_way_of_choosing_people_has_its_words() -> None:
    assert {*NO_INTERVAL, "probability"} == set(get_args(Survey.model_fields["sample_type"].annotation))


def test_the_tables_are_those_of_a_study() -> None:
    from qantar.study.folder import TABLES

    assert {table.name for table in TABLES} >= SURVEY_TABLES
    assert METHODS
