"""What is said of answers: most, more than half, fewer than another; sharp bounds; people who were invited."""

import pytest

from qantar.errors import UsageError
from qantar.methods import Refusal
from qantar.methods.majorities import METHOD
from tests.methods.conftest import by_id, told
from tests.methods.test_survey_frequencies import FARMERS, options, questions, tallies
from tests.methods.verdicts import SAID, settings, verdict, word


def said(options_, says, share=None, than=(), question="q1"):
    parts = {"question": question, "options": list(options_), "says": says}
    return {"checks": [parts | ({"share": share} if share else {}) | ({"than": list(than)} if than else {})]}


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (said(["magazines"], "more than", "1/2"), "contradicted"),  # 131 of 262 is half, and no more
        (said(["magazines"], "at least", "1/2"), "supported"),
        (said(["magazines"], "at most", "50 %"), "supported"),
        (said(["magazines"], "fewer than", "1/2"), "contradicted"),
        (said(["magazines"], "largest"), "supported"),
        (said(["consultants"], "smallest"), "supported"),
        (said(["extension"], "largest"), "contradicted"),
        (said(["extension"], "more than", than=["companies"]), "supported"),
        (said(["consultants", "veterinarians"], "more than", "1/3"), "supported"),  # 90 to 134 of 262
        (said(["consultants", "veterinarians"], "more than", "1/2"), "not identified"),
    ],
)
def test_farmers_as_published(given, expected) -> None:
    """Where 262 farmers get information; several answers could be chosen. Cites: bilder2004."""
    assert word(METHOD, given, tallies=tallies(FARMERS, 262)) == expected


def test_pensioners_as_published() -> None:
    """Of 100 pensioners 70 lost an eye and 85 a leg: at least 85 lost one of the two. Cites: carroll1885."""
    lost = {"eye": 70, "ear": 75, "arm": 80, "leg": 85}
    found = by_id(
        METHOD(settings(**said(["eye", "leg"], "at least", "85 %")), tallies=tallies(lost, 100), statements=SAID)
    )
    bounds = found["q1.eye-or-leg"].uncertainty
    assert (bounds.kind, bounds.low, bounds.high) == ("bounds", 85.0, 100.0)
    assert found["verdict"].verdict.word == "supported"
    assert found["verdict"].verdict.decided_by == ("q1.eye-or-leg",)


def test_a_tie_is_no_lead() -> None:
    assert word(METHOD, said(["a"], "largest"), tallies=tallies({"a": 5, "b": 5, "c": 1}, 11)) == "not supported"


def test_an_answer_in_peoples_own_words_is_not_compared() -> None:
    rows = options("a", "b", "own")
    rows[2]["other"] = "yes"
    given = said(["b"], "smallest")
    assert word(METHOD, given, tallies=tallies({"a": 5, "b": 2, "own": 1}, 8), options=rows) == "supported"


def test_that_everybody_answered_raises_the_lower_end() -> None:
    """Two of three answers together: at least all who did not give the third."""
    rows = {"tallies": tallies({"a": 3, "b": 4, "c": 4}, 10), "options": options("a", "b", "c")}
    assert word(METHOD, said(["a", "b"], "more than", "1/2"), **rows, questions=questions()) == "supported"
    assert word(METHOD, said(["a", "b"], "more than", "1/2"), tallies=rows["tallies"]) == "not identified"


def test_a_lost_count_may_be_the_largest() -> None:
    rows = tallies({"a": 5, "b": None}, 10)
    found = verdict(METHOD, said(["a"], "largest"), tallies=rows)
    assert found.verdict.word == "not identified"
    assert any(caveat.id == "needed" for caveat in found.caveats)


@pytest.mark.parametrize(
    ("sample", "count", "expected"),
    [
        ({"sample_type": "invited"}, 90, "not testable"),
        ({}, 90, "not testable"),
        ({"sample_type": "probability", "weights": "w"}, 90, "not testable"),
        ({"sample_type": "probability", "weights": "none"}, 90, "supported"),
        ({"sample_type": "probability", "weights": "none"}, 52, "not identified"),
        ({"sample_type": "probability", "weights": "none"}, 20, "contradicted"),
    ],
)
def test_everybody_is_known_from_people_drawn_by_chance_alone(sample, count, expected) -> None:
    given = said(["a"], "more than", "1/2") | {"among": "everybody"}
    surveys = [{"id": "spring", **sample}]
    assert word(METHOD, given, tallies=tallies({"a": count, "b": 100 - count}, 100), surveys=surveys) == expected


def test_the_verdict_changes_when_the_rows_do() -> None:
    given = said(["a"], "more than", "1/2")
    assert word(METHOD, given, tallies=tallies({"a": 6, "b": 4}, 10)) == "supported"
    assert word(METHOD, given, tallies=tallies({"a": 4, "b": 6}, 10)) == "contradicted"


def test_order_labels_and_frames_change_nothing(framed) -> None:
    rows = tallies(FARMERS, 262)
    given = settings(**said(["consultants", "veterinarians"], "more than", "1/3"))
    expected = told(METHOD(given, tallies=rows, statements=SAID))
    assert told(METHOD(given, tallies=framed(rows[::-1]), statements=framed(SAID))) == expected


@pytest.mark.parametrize(
    ("given", "told_"),
    [
        (said(["z"], "largest"), "has no answer 'z'"),
        (said(["a"], "largest", question="q9"), "no tallies are of the question"),
    ],
)
def test_refusals(given, told_) -> None:
    with pytest.raises(Refusal, match=told_):
        verdict(METHOD, given, tallies=tallies({"a": 5, "b": 5}, 10))


@pytest.mark.parametrize(
    ("given", "told_"),
    [
        (said(["a"], "more than"), "takes a share"),
        (said(["a"], "largest", "1/2"), "is of all answers"),
        (said(["a"], "more than", "150 %"), "is no share"),
    ],
)
def test_settings_that_make_no_sense_are_told(given, told_) -> None:
    with pytest.raises(UsageError, match=told_):
        verdict(METHOD, given, tallies=tallies({"a": 5}, 10))
