"""Reported tests: the examples of statcheck, and other ways of writing them."""

import json
from pathlib import Path

import pytest

from qantar.audit.rules.p_of_statistic import reported_in
from tests.audit.asking import found, held

RULE = "test-statistic"


def test_the_texts_of_statcheck(shared: Path) -> None:
    """Cites: nuijten2016."""
    reference = json.loads((shared / "reference/survey/reference_values.json").read_text(encoding="utf-8"))
    statcheck = reference["numeric_audit"]["statcheck"]
    wrong = {case["raw"].replace("i2(", "chi2(") for case in statcheck["result"] if case["error"]}
    for text in statcheck["text"]:
        if "one-tailed" in text:
            assert held(text, RULE) == 1  # statcheck was run without looking for the word
        elif text in wrong:
            assert len(found(text, RULE)) == 1, text
        else:
            assert held(text, RULE) == 1, text


@pytest.mark.parametrize(
    "text",
    [
        "χ²(1, N = 124) = 9,10; p = 0,52",
        "χ2 (1) = 9.10, p = .52",
        "chi-square(1) = 9.10, p = .52",
        "F(2; 30) = 4,50; p = 0,20",
        "t(28) = −2.20, p = .52",
        "z = 2.58, р > 0,05",
    ],
)
def test_ways_of_writing(text: str) -> None:
    assert [certainty for certainty, _, _ in found(f"It differed ({text}).", RULE)] == ["certain"]


def test_one_tail_is_only_possible() -> None:
    assert found("t(28) = 1.80, p = .04", RULE)[0][0] == "possible"


def test_hostile_text_takes_no_longer_than_other_text() -> None:
    assert list(reported_in("t(" * 50_000 + " " * 50_000 + "z = " * 50_000)) == []
