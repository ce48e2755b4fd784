"""Who is for and who is against, among those who are quoted: divided, at least so many, and what no list can tell."""

import pytest

from qantar.errors import UsageError
from qantar.methods import Refusal
from qantar.methods.stances import METHOD
from tests.methods.conftest import by_id, told

SAID = {"id": "said", "text": "It is so.", "said_by": "somebody", "about": None, "stance": "asserts", "source": "s",
        "locator": "1"}  # fmt: skip


def speeches(*said):
    """Statements as speaker and stance."""
    return [SAID] + [
        {"id": f"s{n}", "text": "Words.", "said_by": by, "about": "laws/reform", "stance": stance, "source": "paper",
         "locator": str(n)}
        for n, (by, stance) in enumerate(said)
    ]  # fmt: skip


def settings(says="divided", **parts):
    return {"statement": "statements/said", "about": ["laws/reform"], "says": says, **parts}


def word(given, rows):
    return by_id(METHOD(given, statements=rows))["verdict"].verdict.word


SPLIT = speeches(("a", "supports"), ("b", "criticises"), ("b", "criticises"), ("c", "doubts"))
AGREED = speeches(("a", "supports"), ("b", "supports"))


def test_one_voice_on_each_side_shows_a_division() -> None:
    """One voice is enough to contradict that all agree, and none to show that all do. Cites: popper1959, chapter 1."""
    assert word(settings(), SPLIT) == "supported"
    assert word(settings(), AGREED) == "not supported"


@pytest.mark.parametrize(
    ("given", "rows", "expected"),
    [
        (settings("at least against", count=2), SPLIT, "supported"),
        (settings("at least against", count=3), SPLIT, "not supported"),  # one speaks twice
        (settings("at least for", count=2), AGREED, "supported"),
        (settings("most for"), AGREED, "not testable"),
        (settings("most against"), SPLIT, "not testable"),
        (settings(sides_against=["demands"]), SPLIT, "not supported"),
        (settings(), speeches((None, "supports"), ("b", "denies")), "supported"),
    ],
)
def test_verdicts_follow_from_rows(given, rows, expected) -> None:
    assert word(given, rows) == expected


def test_shares_are_of_speakers_and_have_no_margin() -> None:
    answers = by_id(METHOD(settings(), statements=SPLIT))
    assert answers["against"].value.number == pytest.approx(200 / 3)
    assert answers["against"].n == 3
    assert answers["against"].uncertainty.kind == "none"
    assert {row["stance"]: (row["speakers"], row["statements"]) for row in answers["stances"].value.dictionaries()} == {
        "supports": (1, 1), "criticises": (1, 2), "doubts": (1, 1),
    }  # fmt: skip
    assert not any("'a'" in str(finding.as_json()["value"]) for finding in answers.values())  # nobody is named


def test_the_statement_under_test_is_no_evidence_for_itself() -> None:
    rows = [SAID | {"about": "laws/reform", "stance": "supports"}, *speeches(("b", "doubts"))[1:]]
    assert word(settings(), rows) == "not supported"


def test_order_and_frames_change_nothing(framed) -> None:
    expected = told(METHOD(settings(), statements=SPLIT))
    assert told(METHOD(settings(), statements=framed(SPLIT[::-1]))) == expected


def test_a_matter_that_nobody_speaks_of_is_refused() -> None:
    with pytest.raises(Refusal, match="nobody is recorded on laws/reform"):
        METHOD(settings(), statements=[SAID])


@pytest.mark.parametrize(
    "given", [settings("at least for"), settings(count=2), settings(sides_for=["doubts"], sides_against=["doubts"])]
)
def test_settings_that_make_no_sense_are_told(given) -> None:
    with pytest.raises(UsageError):
        METHOD(given, statements=SPLIT)
