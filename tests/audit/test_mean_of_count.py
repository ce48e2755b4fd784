"""Means and deviations with their numbers of cases."""

import pytest

from tests.audit.asking import found, held

RULE = "mean-of-count"


@pytest.mark.parametrize(
    "text",
    [
        "Trust was low (M = 5.19, SD = 1.19, n = 28).",
        "The mean was 5.19 (n = 28).",
        "The average score was 5.19 among 28 respondents.",
        "Среднее значение составило 5,19 (n = 28).",
        "Орташа балл 5,19 (n = 28).",
    ],
)
def test_a_mean_that_whole_answers_cannot_have(text: str) -> None:
    """Cites: brown2017."""
    assert [certainty for certainty, _, _ in found(text, RULE)] == ["likely"]
    assert held(text.replace("5.19", "5.21").replace("5,19", "5,21").replace("1.19", "1.60"), RULE) == 1


def test_a_deviation_that_whole_answers_cannot_have() -> None:
    """Cites: anaya2016, allard2018."""
    assert found("(M = 3.44, SD = 2.47, n = 18)", RULE) == [("possible", "2.47", "another deviation")]
    assert found("(M = 1.03, SD = 0.41, n = 40)", RULE) == [("likely", "0.41", "another deviation")]


@pytest.mark.parametrize(
    "text",
    ["The mean was 5.19 % (n = 28).", "The mean was 5.19.", "M = 5.19, SD = 1.19", "An average of 3.47 km, n = 28."],
)
def test_what_cannot_be_judged_is_left_in_peace(text: str) -> None:
    assert held(text, RULE) == 0
