"""Whole answers that could lie behind a printed mean and standard deviation (SPRITE)."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
from numpy.typing import NDArray

from qantar.maths.grim import interval, sums_behind

Whole = NDArray[np.int64]
Printed = tuple[Fraction, Fraction]  # the number, and what one of its last digit is worth


def answers_behind(
    mean: Printed, deviation: Printed, people: int, scale: tuple[int, int], generator: np.random.Generator
) -> Whole | None:
    """Return one set of answers on a scale that prints as this mean and sample standard deviation, or None.

    It starts from answers as even as can be and moves pairs of them apart or together, so that the mean stays, until
    the deviation is met. None is no proof that there are none: where `grim.deviation_can_be` is false there are none.

    >>> found = answers_behind((Fraction("2.2"), Fraction("0.1")), (Fraction("1.3"), Fraction("0.1")), 20, (1, 5),
    ...                        np.random.default_rng(1))
    >>> round(float(found.mean()), 2) in (2.15, 2.2, 2.25), round(float(found.std(ddof=1)), 1)
    (True, 1.3)

    Cites: heathers2018
    """
    low, high = scale
    if people < 2 or low >= high:
        raise ValueError("there are two people or more, and a scale of two answers or more")
    ends = interval(*deviation)
    # Sums of squares around the mean, times people so that they are whole.
    least, most = (max(end, Fraction(0)) ** 2 * (people - 1) * people for end in ends)
    for total in sums_behind(*mean, people):
        if not low * people <= total <= high * people:
            continue
        answers = np.full(people, total // people, np.int64)
        answers[: total % people] += 1
        found = _spread(answers, (least, most), scale, generator)
        if found is not None:
            return found
    return None


def _spread(
    answers: Whole, wanted: tuple[Fraction, Fraction], scale: tuple[int, int], generator: np.random.Generator
) -> Whole | None:
    """Move a random pair one step apart while the spread is too small, one step together while it is too large."""
    people = len(answers)
    for _ in range(200 * people):
        spread = int(people * (answers @ answers) - answers.sum() ** 2)
        if wanted[0] <= spread <= wanted[1]:
            return np.sort(answers)
        outward = spread < wanted[0]
        first, second = generator.choice(people, 2, replace=False)
        lower, upper = (first, second) if answers[first] <= answers[second] else (second, first)
        if outward and answers[lower] > scale[0] and answers[upper] < scale[1]:
            answers[lower] -= 1
            answers[upper] += 1
        elif not outward and answers[upper] - answers[lower] > 1:
            answers[lower] += 1
            answers[upper] -= 1
    return None
