"""GRIM, GRIMMER and DEBIT against published examples and the R packages that made them known."""

import json
from fractions import Fraction
from pathlib import Path
from statistics import fmean, pstdev, stdev
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qantar.maths.grim import deviation_can_be, interval, sums_behind, yes_or_no_can_be


def step_of(text: str) -> Fraction:
    return Fraction(1, 10 ** len(text.partition(".")[2]))


@pytest.fixture(scope="module")
def audit(shared: Path) -> dict[str, Any]:
    path = shared / "reference/survey/reference_values.json"
    read: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))["numeric_audit"]
    return read


def grim(text: str, people: int, *, items: int = 1, percent: bool = False) -> bool:
    scale = 100 if percent else 1
    return bool(sums_behind(Fraction(text) / scale, step_of(text) / scale, people, items))


def test_means_of_the_reference(audit: dict[str, Any]) -> None:
    cases = [*audit["grim"], *(case for case in audit["pigs1"])]
    for case in cases:
        percent = bool(case["args"] and case["args"]["percent"])
        assert grim(case["x"], case["n"], percent=percent) == case["consistent"], case
    for case in audit["pigs2_percent"]:
        assert grim(case["x"], case["n"], percent=True) == case["consistent"], case
    for key, items in [("grim_n28_519_530", 1), ("grim_items3_n120", 3), ("grim_percent_n50", 1)]:
        rows = audit[key]
        found = [grim(x, rows["n"], items=items, percent=key == "grim_percent_n50") for x in rows["x"]]
        assert found == rows["consistent"], key


def test_deviations_of_the_reference(audit: dict[str, Any]) -> None:
    for case in audit["grimmer"]:
        x, sd = case["x"], case["sd"]
        if (x, sd) == ("8.9", "2.81"):
            continue  # the reference tries one sum only, and answers exist: see the next test
        found = deviation_can_be(Fraction(x), step_of(x), Fraction(sd), step_of(sd), case["n"])
        assert found == case["consistent"], case


def test_a_mean_of_one_decimal_allows_several_sums() -> None:
    answers = [2, 4, 5, 6, 7, 7, 7, 8, 8, 8, 9, 9, *[10] * 7, 11, 11, 11, 13, 13, 14]
    assert (round(fmean(answers), 1), round(stdev(answers), 2)) == (8.9, 2.81)
    assert deviation_can_be(Fraction("8.9"), Fraction("0.1"), Fraction("2.81"), Fraction("0.01"), len(answers))


@given(st.lists(st.integers(1, 7), min_size=2, max_size=40), st.integers(1, 3))
def test_deviations_of_a_whole_are_never_refused(answers: list[int], decimals: int) -> None:
    step = Fraction(1, 10**decimals)
    mean, deviation = (
        Fraction(round(value * 10**decimals), 10**decimals) for value in (fmean(answers), pstdev(answers))
    )
    assert deviation_can_be(mean, step, deviation, step, len(answers), of_all=True)


def test_answers_of_yes_and_no_of_the_reference(audit: dict[str, Any]) -> None:
    for case in audit["debit"]:
        x, sd = case["x"], case["sd"]
        found = yes_or_no_can_be(Fraction(x), step_of(x), Fraction(sd), step_of(sd), case["n"])
        assert found == case["consistent"], case


@given(st.lists(st.integers(1, 7), min_size=2, max_size=40), st.integers(1, 3))
def test_true_answers_are_never_refused(answers: list[int], decimals: int) -> None:
    people, step = len(answers), Fraction(1, 10**decimals)
    mean = Fraction(sum(answers), people)
    square = sum((answer - mean) ** 2 for answer in answers) / (people - 1)
    printed_mean = round(mean / step) * step
    printed = round(Fraction(float(square) ** 0.5) / step) * step
    assert sum(answers) in sums_behind(printed_mean, step, people)
    assert deviation_can_be(printed_mean, step, printed, step, people)


def test_cutting_off_allows_only_what_lies_above() -> None:
    assert list(sums_behind(Fraction("5.27"), Fraction("0.01"), 43)) == []
    assert list(sums_behind(Fraction("5.27"), Fraction("0.01"), 43, cut=True)) == [227]
    low, high = interval(Fraction(-2), Fraction(1), cut=True)
    assert low < high == -2
