"""Differences of two percentages that are called per cent, whatever stands between the three."""

import pytest

from tests.audit.asking import found, held

RULE = "words-for-changes"

SAID = [
    "In 2007 31 % of them agreed; in 2009 42 % did.\n\nThe difference between the two surveys amounts to 11 {}.",
    "Those who agree made up 31 % in 2005; by 2007 they had added 11 {} and were 42 %.",
    "Доля согласных прибавила за два года (2005–2007) 11 {}: было 31 %, стало 42 %.",
    "Опросы 2010 и 2012 годов дали 31 % и 42 % согласных.\n\nДоля выросла, стало быть, на 11 {}.",
    "Карск, «нан қымбат»: 31 % (2011 жыл), 42 % (2013 жыл), өзгерісі +11 {}",
]
UNITS = ["per cent", "per cent", "процентов", "процентов", "%"]
POINTS = ["percentage points", "percentage points", "процентных пунктов", "процентных пунктов", "п.т."]


@pytest.mark.parametrize(("text", "unit", "points"), list(zip(SAID, UNITS, POINTS, strict=True)))
def test_a_difference_in_points_that_is_called_per_cent(text: str, unit: str, points: str) -> None:
    assert [(sure, right) for sure, _, right in found(text.format(unit), RULE)] == [("likely", "11 percentage points")]
    assert found(text.format(points), RULE) == []


@pytest.mark.parametrize(
    "text",
    [
        "Of the farms 42 % are small, 31 % large and 11 % have been given up.",
        "It rose from 40 % to 44 %, by 10 %.",
        "Failures grew below 10 %, moderately at 20 % of outliers, and much at 30 %.",
        "Agreement rose: 31 % of men, 69 % of women, 38 % more than before.",
    ],
)
def test_three_percentages_that_are_no_difference(text: str) -> None:
    assert [one for one in found(text, RULE) if "points" in one[2]] == []


def test_what_a_change_is_is_no_rest() -> None:
    assert held("Карск: 39 % (2011 жыл), 54 % (2013 жыл), өзгерісі +15 п.т.", "the-rest") == 0
    assert found("Карск: 39 % (2011 жыл), 54 % (2013 жыл), өзгерісі +15 %", "the-rest") == []
