"""Words for changes, and points taken for per cent."""

import pytest

from tests.audit.asking import found, held

RULE = "words-for-changes"


@pytest.mark.parametrize(
    ("text", "certainty", "expected"),
    [
        ("Prices rose from 5.7 percent to 4.3 percent.", "certain", "a word for becoming less"),
        ("Число выросло с 120 до 100.", "certain", "a word for becoming less"),
        ("The number doubled from 40 to 60.", "likely", "1.50 times"),
        ("The share rose from 4.3 % to 5.7 %, by 1.4 %.", "certain", "1.4 percentage points"),
        ("The share rose from 4.3 % to 5.7 %, by 2.4 percentage points.", "certain", "1.4 percentage points"),
        ("Output grew by 20 % from 40 to 60.", "likely", "50.0 %"),
    ],
)
def test_a_change_that_does_not_fit(text: str, certainty: str, expected: str) -> None:
    assert [(sure, would) for sure, _, would in found(text, RULE)] == [(certainty, expected)]


@pytest.mark.parametrize(
    "text",
    [
        "The share rose from 4.3 % to 5.7 %.",
        "The share rose from 4.3 % to 5.7 %, by 1.4 percentage points.",
        "The share rose by 32.6 % from 4.3 % to 5.7 %.",
        "The number doubled from 40 to 85.",
        "Доля снизилась с 41 % до 38,5 %.",
    ],
)
def test_a_change_that_fits(text: str) -> None:
    assert held(text, RULE) >= 1


@pytest.mark.parametrize(
    "text",
    [
        "It grew from 1990 to 2000.",
        "Support fell, and the number of towns went from 12 to 15 while the price rose.",
        "The road runs from 12 to 30 km outside the city, where crime rose.",
    ],
)
def test_what_tells_of_no_change_is_left_in_peace(text: str) -> None:
    assert found(text, RULE) == []
