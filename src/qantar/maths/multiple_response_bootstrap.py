"""The tests of `multiple_response` by resampling: groups and answers are drawn apart, as if nothing tied them."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import numpy as np
from numpy.typing import ArrayLike, NDArray

from qantar.maths.crosstabs import NothingToCompareError
from qantar.maths.multiple_response import Marginal, by_group, by_question, chosen

Floats = NDArray[np.float64]
Whole = NDArray[np.int64]
#: The chi-squares of a resample, from the people drawn for one side and for the other; None where one is not defined.
Again = Callable[[Whole, Whole], Floats | None]


class Resampled(NamedTuple):
    """p values over the resamples in which every option was chosen by some and not by all."""

    p: float  # of the sum of chi-squares
    p_product: float  # of the product of the options' p values
    p_smallest: float  # of the smallest of them
    resamples: int


def resampled_by_group(
    groups: ArrayLike, answers: ArrayLike, generator: np.random.Generator, resamples: int = 1999
) -> Resampled:
    """Test as `by_group` does, with the distribution of resamples in which group and answers are drawn apart.

    >>> answers = [[1, 0], [1, 1], [0, 1], [0, 1], [1, 0], [0, 0], [1, 1], [0, 1]]
    >>> resampled_by_group([0, 0, 1, 1, 0, 1, 0, 1], answers, np.random.default_rng(1), 200).p < 0.1
    True

    Cites: bilder2004
    """
    wanted = by_group(groups, answers)
    codes = np.unique(np.asarray(groups), return_inverse=True)[1]
    member, read = np.eye(int(codes.max()) + 1)[codes], chosen(answers)

    def again(one: Whole, other: Whole) -> Floats | None:
        here, there = member[one], read[other]
        shares, chose = here.mean(axis=0), there.mean(axis=0)
        if not shares.all() or not (chose * (1 - chose)).all():
            return None
        apart = here.T @ there / len(here) - np.outer(shares, chose)
        return np.asarray(len(here) * (apart**2 / shares[:, None]).sum(axis=0) / (chose * (1 - chose)))

    return _resampled(wanted, again, len(read), generator, resamples)


def resampled_by_question(
    one: ArrayLike, other: ArrayLike, generator: np.random.Generator, resamples: int = 1999
) -> Resampled:
    """Test as `by_question` does, with the distribution of resamples in which the two questions are drawn apart.

    Cites: bilder2004
    """
    wanted = by_question(one, other)
    left, right = chosen(one), chosen(other)

    def again(here: Whole, there: Whole) -> Floats | None:
        mine, theirs = left[here], right[there]
        spreads = [answers.mean(axis=0) * (1 - answers.mean(axis=0)) for answers in (mine, theirs)]
        if not spreads[0].all() or not spreads[1].all():
            return None
        apart = mine.T @ theirs / len(mine) - np.outer(mine.mean(axis=0), theirs.mean(axis=0))
        return np.asarray(len(mine) * apart**2 / np.outer(*spreads)).ravel()

    return _resampled(wanted, again, len(left), generator, resamples)


def _resampled(
    wanted: Marginal, again: Again, people: int, generator: np.random.Generator, resamples: int
) -> Resampled:
    from scipy.special import gammaincc  # takes long to import

    if resamples < 1:
        raise ValueError("at least one resample is needed")
    drawn: list[Floats] = []
    for _ in range(4 * resamples):  # small samples often leave an option to nobody: those are drawn anew
        found = again(generator.integers(0, people, people), generator.integers(0, people, people))
        if found is not None:
            drawn.append(found)
        if len(drawn) == resamples:
            break
    if len(drawn) < resamples:
        raise NothingToCompareError("an option is chosen so seldom that most resamples are without it")
    there = np.stack(drawn)
    here = wanted.each.ravel()
    p_there, p_here = gammaincc(wanted.df / 2, there / 2), gammaincc(wanted.df / 2, here / 2)
    close = 1 + 1e-9  # equal but for rounding is as extreme
    smallest = float((p_there.min(axis=1) <= p_here.min() * close).mean())
    product = float((np.log(p_there).sum(axis=1) <= np.log(p_here).sum() + 1e-9).mean())
    return Resampled(float((there.sum(axis=1) * close >= here.sum()).mean()), product, smallest, len(drawn))
