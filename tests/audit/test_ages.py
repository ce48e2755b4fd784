"""Ages beside a year of birth and a year of what happened, and ages that may be of somebody else."""

import pytest

from tests.audit.asking import found

WORDINGS = [
    "Born in 1956, the mayor was 65 years old in {}.",
    "The writer, born in 1956, was 65 in {}.",
    "He was born in 1956 and died in {} aged 65.",
    "The poet (b. 1956) was arrested in {} at the age of 65.",
    "Родившийся в 1956 году, он умер в {} году в возрасте 65 лет.",
    "Он родился в 1956 году; в {} году ему было 65 лет.",
    "65-летний мэр 1956 года рождения ушёл в отставку в {} году.",
    "1956 жылы туған ақын {} жылы 65 жасында қайтыс болды.",
    "Ол 1956 жылы туған, {} жылы 65 жаста болды.",
]


@pytest.mark.parametrize("text", WORDINGS)
def test_an_age_is_the_years_since_the_birth_or_one_less(text: str) -> None:
    assert found(text.format(2021), "duration") == []
    assert found(text.format(2022), "duration") == []
    assert found(text.format(2020), "duration") == [("likely", "65 years", "63 to 64")]
    assert found(text.format(2025), "duration") == [("likely", "65 years", "68 to 69")]


def test_with_both_days_the_age_is_known() -> None:
    text = "She was born on 5 May 1956 and, aged {}, was arrested on 4 May 2012."
    assert found(text.format(55), "duration") == []
    assert found(text.format(56), "duration") == [("likely", "56 years", "55")]


@pytest.mark.parametrize(
    "text",
    [
        "Born in 1956, he came in 2010 and met a man aged 65.",
        "He was born in 1956, and his son, 12 years old in 2000, died.",
        "Родившись в 1956 году, он в 2010 году потерял брата в возрасте 65 лет.",
        "Born in 1956, he went in 2010 to a school founded 65 years before.",
    ],
)
def test_ages_of_others(text: str) -> None:
    assert found(text) == []
