"""Reported tests: the examples of statcheck, and other ways of writing them."""

import json
from pathlib import Path

import pytest

from qantar.audit.reported_tests import reported_in
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
        "Z=2.58 (p = .52)",
        "z = 2,58 (p = 0,520)",
        "the z-score was 2.58, p = .52",
        "F = 4.50, df = 2, 30, p = .20",
        "F = 4,50; df = 2; 30; p = 0,20",
        "F = 4.50, df1 = 2, df2 = 30, p = .20",
        "F(2,30)=4.50, p=.20",
        "F2,30 = 4.50, p = .20",
        "F[2, 30] = 4.50, η² = .23, p = .20",
        "F = 4.50 with 2 and 30 degrees of freedom, p = .20",
        "F = 4,50 (степени свободы 2 и 30), p = 0,20",
        "t = 2.20, df = 28, p = .52",
        "t=2,20; d.f.=28; p=0,52",
        "t-test = 2.20 with 28 degrees of freedom, p = .52",
        "t = 2,20 при 28 степенях свободы, p = 0,52",
        "t(28) = 2.20, Cohen's d = 0.45, p = .52",
        "t(28) = 2.20, two-tailed, p = .52",
        "t(28) = 2.20, p-value = .52",
        "t(28) = 2.20; p-значение = 0,52",
        "хи-квадрат = 9,10; df = 1; p = 0,52",
        "χ² = 9.10 (df = 1, n = 124, p = .52)",
        "r = .45, df = 40, p = .52",
        "r = 0,45; df = 40; p = 0,52",
        "r[40] = .45, p = .52",
        "t (28 df) = 2.20, p = .52",
        "t(28) = 2.20, its p is .52",
        "t(28) = 2,20, отсюда p = 0,52",
        "t(28) = 2,20, яғни p = 0,52",
        "the correlation is .45 (df = 40, p = .52)",
        "коэффициент корреляции равен 0,45 (df = 40; p = 0,52)",
        "корреляция = 0,45; df = 40; p = 0,52",
        "r = 0,45, еркіндік дәрежесі 40, p = 0,52",
    ],
)
def test_ways_of_writing(text: str) -> None:
    assert [certainty for certainty, _, _ in found(f"It differed ({text}).", RULE)] == ["certain"]


def test_the_number_of_cases_gives_the_freedom_of_a_correlation() -> None:
    assert found("r = .45 (n = 42, p = .52)", RULE)[0][0] == "likely"
    assert held("r = .45 (n = 42, p = .003)", RULE) == 1


@pytest.mark.parametrize(
    "text",
    [
        "r = .45, n = 3, p = .5",
        "F = 4.50, p = .20",
        "t = 12, p. 45",
        "z = 2.58, and p = 5 %",
        "in group F is 12, p = .5",
    ],
)
def test_what_does_not_say_its_freedom_is_left_alone(text: str) -> None:
    assert found(text, RULE) == []


def test_one_tail_is_only_possible() -> None:
    assert found("t(28) = 1.80, p = .04", RULE)[0][0] == "possible"


def test_hostile_text_takes_no_longer_than_other_text() -> None:
    assert list(reported_in("t(" * 50_000 + " " * 50_000 + "z = " * 50_000)) == []
