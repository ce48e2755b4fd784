"""Two surveys side by side: the same question or not, and the difference where it is."""

from typing import Any

import pytest

from qantar.errors import UsageError
from qantar.findings import Finding
from qantar.methods import Refusal
from qantar.methods.survey_comparison import METHOD

ABOUT = {"population": "Adults", "sample_type": "probability", "mode": "at home"}


def tables(second: dict[str, Any] | None = None, options: list[str] | None = None, **survey: Any) -> dict[str, Any]:
    """Newcombe's first example as two surveys: 56 of 70 and 48 of 80."""
    given: dict[str, Any] = {"surveys": [], "questions": [], "options": [], "tallies": []}
    for name, yes, base in (("first", 48, 80), ("second", 56, 70)):
        more = second or {} if name == "second" else {}
        about = {**ABOUT, **(survey if name == "second" else {})}
        given["surveys"].append({**about, "survey": name, "title": name, "dates": "2021"})
        given["questions"].append({"survey": name, "id": "q", "type": "single", "text": "Will you vote?", **more})
        for option in options if options and name == "second" else ["yes", "no"]:
            count = yes if option == "yes" else base - yes if option == "no" else 0
            given["options"].append({"survey": name, "question": "q", "id": option, "label": option.title()})
            given["tallies"].append(
                {"survey": name, "question": "q", "option": option, "count": str(count), "base": str(base)}
            )
    return given


def compared(given: dict[str, Any], **settings: Any) -> tuple[Any, Finding]:
    sides = {
        name: {"survey": at, "question": "q", "option": "yes"} for name, at in (("one", "first"), ("other", "second"))
    }
    surveys, difference = METHOD({**sides, **settings}, **given)
    return surveys.value, difference


def test_the_interval_that_newcombe_published() -> None:
    """Newcombe (1998), Statistics in Medicine 17, 873-890, table II: 56/70 less 48/80, method 10."""
    _, found = compared(tables())
    assert found.value is not None
    assert found.value.exact == "20"  # type: ignore[union-attr]
    assert (round(found.uncertainty.low or 0, 2), round(found.uncertainty.high or 0, 2)) == (5.24, 33.39)
    assert found.unit == "percentage points"


@pytest.mark.parametrize(
    ("second", "options", "reason"),
    [
        ({"text": "Would you vote?"}, None, "the words of the question"),
        ({"type": "multiple"}, None, "how many answers could be given"),
        ({}, ["yes", "no", "perhaps"], "the answers to choose from"),
    ],
)
def test_another_question_is_not_compared(second: Any, options: Any, reason: str) -> None:
    table, found = compared(tables(second, options))
    assert found.value is None
    assert found.missing == "not applicable"
    assert found.uncertainty.meaning["en"].startswith("Not comparable.")
    assert reason in found.uncertainty.meaning["en"]
    assert [row[4] for row in table.rows if row[4] is False] == [False]


def test_signs_and_capitals_are_no_other_question_and_a_difference_can_be_declared_none() -> None:
    assert compared(tables({"text": "Will you  vote ?".upper()}))[1].value is not None
    table, found = compared(tables({"text": "Would you vote?"}), same={"words": "The verb changes nothing here"})
    assert found.value is not None
    assert "The verb changes nothing here" in [row[5] for row in table.rows]


def test_other_people_are_said_beside_the_difference() -> None:
    _, found = compared(tables(population="Students", mode="on the phone"))
    assert found.value is not None
    assert {one.id for one in found.caveats} == {"differs-population", "differs-mode"}


@pytest.mark.parametrize("kind", ["invited", "opt-in", "unknown"])
def test_no_interval_where_chance_did_not_choose_both(kind: str) -> None:
    _, found = compared(tables(sample_type=kind))
    assert found.uncertainty.kind == "none"
    assert found.value is not None


def test_a_claim_whose_wording_is_not_known_is_not_the_same_question() -> None:
    claims = [{"id": "other-poll", "about": "x", "measure": "share", "value": "36", "unit": "percent", "base": "1,100"}]
    other = {"claim": "other-poll", "title": "A poll", "dates": "2021-03"}
    table, found = compared({**tables(), "claims": claims}, other=other)
    assert found.value is None
    assert "it is not known to be" in found.uncertainty.meaning["en"]
    assert {row[0]: row[3] for row in table.rows}["words"] == "not known"


def test_order_of_rows_does_not_matter() -> None:
    given = tables()
    turned = {name: rows[::-1] for name, rows in given.items()}
    assert compared(given)[1].value == compared(turned)[1].value


def test_it_refuses_what_is_not_there() -> None:
    side = {"survey": "first", "question": "q", "option": "rain"}
    with pytest.raises(Refusal, match="no answer 'rain'"):
        compared(tables(), one=side)
    with pytest.raises(Refusal, match="no question"):
        compared(tables(), one={**side, "question": "z"})
    with pytest.raises(UsageError, match="survey, question and option; or a claim"):
        compared(tables(), one={"survey": "first"})
