"""Answers behind printed means and deviations: the example of R's rsprite2, what repeats, what is refused."""

from fractions import Fraction

import numpy as np
import pytest

from qantar.maths.grim import deviation_can_be
from qantar.maths.sprite import Printed, answers_behind


def printed(text: str) -> Printed:
    return Fraction(text), Fraction(1, 10 ** len(text.partition(".")[2]))


@pytest.mark.parametrize(
    ("mean", "deviation", "people", "scale"),
    [
        ("2.2", "1.3", 20, (1, 5)),
        ("5.21", "1.60", 28, (1, 7)),
        ("3.00", "1.99", 40, (1, 5)),
        ("1.00", "0.00", 9, (1, 5)),
    ],
)
def test_what_is_found_prints_as_wanted(mean: str, deviation: str, people: int, scale: tuple[int, int]) -> None:
    """The first two as R's rsprite2 finds some for. Cites: heathers2018."""
    found = answers_behind(printed(mean), printed(deviation), people, scale, np.random.default_rng(1))
    assert found is not None
    assert len(found) == people
    assert scale[0] <= found.min() <= found.max() <= scale[1]
    half = float(printed(mean)[1]) / 2 + 1e-9
    assert abs(found.mean() - float(mean)) <= half
    assert abs(found.std(ddof=1) - float(deviation)) <= half
    again = answers_behind(printed(mean), printed(deviation), people, scale, np.random.default_rng(1))
    assert again is not None
    assert found.tolist() == again.tolist()


def test_what_cannot_be_is_not_found() -> None:
    generator = np.random.default_rng(2)
    assert answers_behind(printed("5.19"), printed("1.19"), 28, (1, 7), generator) is None
    assert answers_behind(printed("3.00"), printed("2.50"), 40, (1, 5), generator) is None  # wider than the scale
    # 156 is no sum of forty squares of 0, 1 and 4 in which both sides weigh the same.
    assert answers_behind(printed("3.00"), printed("2.00"), 40, (1, 5), generator) is None
    assert answers_behind(printed("6.00"), printed("0.10"), 40, (1, 5), generator) is None
    with pytest.raises(ValueError, match="two people"):
        answers_behind(printed("6.0"), printed("0.1"), 1, (1, 5), generator)


def test_a_deviation_that_only_one_of_the_possible_sums_allows() -> None:
    """25 answers that print as 8.9 and 2.81 though 222, the sum next to 25 times 8.9, allows no such deviation."""
    answers = np.array([3, 4, 5, 6, 6, 7, 7, 7, 7, 8, 9, 9, 9, 10, 10, 10, 11, 11, 11, 11, 12, 12, 12, 13, 13])
    assert (f"{answers.mean():.1f}", f"{answers.std(ddof=1):.2f}") == ("8.9", "2.81")
    assert deviation_can_be(*printed("8.9"), *printed("2.81"), 25)
