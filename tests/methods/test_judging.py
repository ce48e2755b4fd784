"""Six words from checks: none is written down, and each follows from how rows bear on a statement."""

import pytest

from qantar.findings import VERDICTS
from qantar.methods import Refusal
from qantar.methods.judging import Check, alike, deciding, needs_of, reasons, word_of
from qantar.methods.needed import METHOD
from tests.methods.verdicts import SAID, settings

WORDS = {
    ("for",): "supported",
    ("for", "for"): "supported",
    ("against",): "contradicted",
    ("against", "open"): "contradicted",
    ("absent",): "not supported",
    ("absent", "against"): "contradicted",
    ("absent", "open"): "not supported",
    ("for", "against"): "mixed",
    ("for", "absent"): "mixed",
    ("for", "absent", "lacking"): "mixed",
    ("open",): "not identified",
    ("for", "open"): "not identified",
    ("lacking",): "not testable",
    ("for", "lacking"): "not testable",
    ("open", "lacking"): "not testable",
}


@pytest.mark.parametrize(("bearings", "word"), WORDS.items())
def test_every_word_follows_from_the_checks(bearings, word) -> None:
    assert word_of([Check(bears, "Because.") for bears in bearings]) == word
    assert word_of([Check(bears, "Because.") for bears in reversed(bearings)]) == word


def test_all_six_words_can_be_reached() -> None:
    assert set(WORDS.values()) == set(VERDICTS)


def test_readings_that_part_tell_nothing() -> None:
    assert alike(["mixed", "mixed"]) == "mixed"
    assert alike(["contradicted", "not identified"]) == "not identified"


def test_what_checks_share_is_said_once() -> None:
    checks = [
        Check("for", "First.", "A count.", ("a", "b"), about="Ten came."),
        Check("open", "Second.", "A count.", ("b", "c"), about="Ten came."),
    ]
    assert reasons(checks) == "Ten came. First. Second."
    assert needs_of(checks) == "A count."
    assert deciding(checks) == ("a", "b", "c")


NEEDS = {"rows": {"what": "rows", "table": "events"}}


@pytest.mark.parametrize(
    ("statement", "told"),
    [("said", "is no statement"), ("claims/said", "is no statement"), ("statements/x", "no statement 'x'")],
)
def test_a_statement_that_is_not_there_is_refused(statement, told) -> None:
    with pytest.raises(Refusal, match=told):
        METHOD({"statement": statement, "needs": NEEDS}, statements=SAID)


def test_how_a_statement_is_read_is_told_with_it() -> None:
    found = METHOD(settings(needs=NEEDS, read_as="That it is so today."), statements=SAID)[-1]
    assert {caveat.id: caveat.text["en"] for caveat in found.caveats} == {
        "read-as": "That it is so today.",
        "needed": "Rows.",
    }
    assert [(item.table, item.ids) for item in found.inputs] == [("statements", ("said",))]
