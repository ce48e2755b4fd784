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
        ("Output grew by 20 % from 40 to 60.", "certain", "50.0 %"),
        ("Расходы выросли в два раза, с 10 до 40 тысяч.", "certain", "4.00 times"),
        ("Число сократилось вдвое, с 40 до 30.", "certain", "0.75 times"),
        ("Complaints rose from 30 to 48, an increase of 37.5 %.", "likely", "60.0 %"),
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


def test_a_second_change_in_the_sentence_is_not_held_against_the_first() -> None:
    assert found("The number doubled from 50 to 100, and fell by 65 % to 35 in 2020.", RULE) == []
    assert found("Число выросло с 50 до 100, а затем сократилось на 65 %.", RULE) == []
    assert found("One fell from 19 % to 8 %, those about food by 13 percentage points.", RULE) == []


@pytest.mark.parametrize(
    "text",
    [
        "Rents grew by 50 %, from 2.4 to 3.6 million.",
        "Бюджет вырос с 1,2 до 1,8 млрд тенге.",
        "It rose from 500 to 2 thousand.",
        "Число сократилось вдвое, с 40 до 20.",
        "Число уменьшилось в два раза, с 40 до 20.",
        "It fell threefold from 30 to 10.",
    ],
)
def test_a_change_in_thousands_or_by_a_multiple_holds(text: str) -> None:
    assert held(text, RULE) >= 1


def test_an_earlier_year_may_be_compared_with_a_later_one_in_kazakh() -> None:
    text = "2009 жылы Карскіде жиналыс 2011 жылмен салыстырғанда екі есе көп болды (тиісінше {} және 133)."
    assert found(text.format(265), RULE) == []
    assert [certainty for certainty, _, _ in found(text.format(465), RULE)] == ["likely"]
