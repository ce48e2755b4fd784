"""Krippendorff's alpha: how far coders agree beyond what codes given out by lot would reach.

1 is full agreement, 0 what lot would reach, below 0 is worse than that. How far apart two codes are is a distance:
`nominal` (the same or not), `ordinal`, `interval` and `ratio` for numbers, `jaccard` and `masi` for sets of codes,
where an answer may have several. A unit holds the code that each coder gave, None where missing; a unit with fewer
than two codes says nothing about agreement. Formulas: Krippendorff (2011).
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Hashable, Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Units = Sequence[Sequence[Hashable | None]]
#: From the different codes and how often each was given, how far apart each two are.
Distance = Callable[[Sequence[Any], Floats], Floats]


def nominal(codes: Sequence[Any], counts: Floats) -> Floats:
    """Codes without an order: the same, or not.

    >>> nominal(["march", "strike"], np.ones(2))
    array([[0., 1.],
           [1., 0.]])
    """
    return 1.0 - np.eye(len(codes))


def ordinal(codes: Sequence[Any], counts: Floats) -> Floats:
    """Codes in an order: how many were given in between, half of their own counted in.

    >>> ordinal([1, 2, 5], np.array([2.0, 4.0, 2.0]))
    array([[ 0.,  9., 36.],
           [ 9.,  0.,  9.],
           [36.,  9.,  0.]])
    """
    order = np.argsort(_numbers(codes), kind="stable")
    middle = np.empty(len(counts))
    middle[order] = np.cumsum(counts[order]) - counts[order] / 2
    squared: Floats = np.subtract.outer(middle, middle) ** 2
    return squared


def interval(codes: Sequence[Any], counts: Floats) -> Floats:
    """Numbers whose differences mean something.

    >>> interval([1, 4], np.ones(2))
    array([[0., 9.],
           [9., 0.]])
    """
    read = _numbers(codes)
    return np.asarray((read[:, None] - read) ** 2)


def ratio(codes: Sequence[Any], counts: Floats) -> Floats:
    """Numbers with a true 0, whose ratios mean something.

    >>> ratio([1, 3], np.ones(2))
    array([[0.  , 0.25],
           [0.25, 0.  ]])
    """
    read = _numbers(codes)
    if (read < 0).any():
        raise ValueError("a scale with a true 0 has no numbers below it")
    sums = read[:, None] + read
    apart: Floats = np.divide(read[:, None] - read, sums, out=np.zeros_like(sums), where=sums > 0)
    squared: Floats = apart * apart
    return squared


def jaccard(codes: Sequence[Any], counts: Floats) -> Floats:
    """Sets of codes: the share of their codes that only one has.

    >>> jaccard([frozenset("ab"), frozenset("a"), frozenset("c")], np.ones(3))
    array([[0. , 0.5, 1. ],
           [0.5, 0. , 1. ],
           [1. , 1. , 0. ]])
    """
    return 1.0 - _shared(_sets(codes))


def masi(codes: Sequence[Any], counts: Floats) -> Floats:
    """Sets of codes, as Passonneau measures them: milder where one set holds the other than where both go beyond.

    >>> masi([frozenset("ab"), frozenset("a"), frozenset("c")], np.ones(3)).round(3)
    array([[0.   , 0.667, 1.   ],
           [0.667, 0.   , 1.   ],
           [1.   , 1.   , 0.   ]])

    Cites: passonneau2006
    """
    sets = _sets(codes)
    likeness = [[_monotonic(one, other) for other in sets] for one in sets]
    return np.subtract(1.0, _shared(sets) * np.array(likeness, np.float64))


def _monotonic(one: frozenset[Any], other: frozenset[Any]) -> float:
    if one == other:
        return 1.0
    return 2 / 3 if one <= other or other <= one else 1 / 3


def _sets(codes: Sequence[Any]) -> list[frozenset[Any]]:
    wrong = next((code for code in codes if isinstance(code, str) or not isinstance(code, Collection)), None)
    if wrong is not None:
        raise ValueError(f"each coding is a set of codes, not {wrong!r}")
    return [frozenset(code) for code in codes]


def _shared(sets: Sequence[frozenset[Any]]) -> Floats:
    """Return the codes that both sets have, of those that any has; two empty sets are alike."""
    return np.array([[len(one & other) / len(one | other) if one | other else 1.0 for other in sets] for one in sets])


def _numbers(codes: Sequence[Any]) -> Floats:
    read = np.array(codes, dtype=np.float64)
    if not np.isfinite(read).all():
        raise ValueError("a code is not a number")
    return read


class Coded(NamedTuple):
    """How often each code was given to each unit that two coders or more coded."""

    codes: list[Any]
    counts: Floats  # units by codes

    @classmethod
    def of(cls, units: Units) -> Coded:
        """Count codes by unit, leaving out units with fewer than two."""
        paired = [given for unit in units if len(given := [code for code in unit if code is not None]) > 1]
        codes = list(dict.fromkeys(code for given in paired for code in given))
        place = {code: at for at, code in enumerate(codes)}
        counts = np.zeros((len(paired), len(codes)))
        for row, given in enumerate(paired):
            for code in given:
                counts[row, place[code]] += 1
        return cls(codes, counts)

    def alphas(self, distance: Distance, times: Floats) -> Floats:
        """Return alpha for each row of `times`, which says how often each unit is taken; NaN where there is none."""
        given = times @ self.counts
        if distance is ordinal:  # its distances depend on how often each code was given
            return np.array(
                [self._alpha(distance(self.codes, row), one[None])[0] for row, one in zip(given, times, strict=True)]
            )
        return self._alpha(distance(self.codes, self.counts.sum(axis=0)), times)

    def _alpha(self, apart: Floats, times: Floats) -> Floats:
        each = np.einsum("uc,ck,uk->u", self.counts, apart, self.counts, optimize=True) / (self.counts.sum(axis=1) - 1)
        given = times @ self.counts
        total = given.sum(axis=1)
        expected = np.einsum("bc,ck,bk->b", given, apart, given, optimize=True)
        observed = (total - 1) * (times @ each)
        quotient: Floats = np.divide(observed, expected, out=np.full(len(times), np.nan), where=expected > 0)
        return np.subtract(1.0, quotient)


def alpha(units: Units, distance: Distance = nominal) -> float | None:
    """Return Krippendorff's alpha, or None where agreement could not have failed: no two codes differ, or no pairs.

    >>> round(alpha([(1, 1), (2, 3), (3, 3), (4, 4), (1, None)], interval), 3)
    0.911
    >>> sets = [({"a"}, {"a"}), ({"a", "b"}, {"a"}), ({"c"}, {"b", "c"})]
    >>> round(alpha([[frozenset(one) for one in unit] for unit in sets], jaccard), 3)
    0.483

    Cites: krippendorff2011
    """
    coded = Coded.of(units)
    if not len(coded.counts):
        return None
    found = float(coded.alphas(distance, np.ones((1, len(coded.counts))))[0])
    return None if np.isnan(found) else found


class Resampled(NamedTuple):
    """Alpha with the ends of an interval: how it would vary if these coders had coded other such units."""

    alpha: float
    low: float
    high: float
    resamples: int
    without: int  # resamples without alpha, for all their codes were the same


def alpha_interval(
    units: Units,
    distance: Distance,
    generator: np.random.Generator,
    *,
    level: float = 0.95,
    resamples: int = 2000,
) -> Resampled | None:
    """Return alpha with a bootstrap interval over units; None where there is no alpha.

    >>> found = alpha_interval([("a", "a"), ("b", "b"), ("a", "b"), ("b", "b")] * 5, nominal, np.random.default_rng(1))
    >>> round(found.alpha, 2), found.low < found.alpha < found.high
    (0.48, True)

    Cites: krippendorff2011
    """
    coded = Coded.of(units)
    whole = alpha(units, distance)
    if whole is None:
        return None
    if not 0 < level < 1 or resamples < 100:
        raise ValueError("a level is between 0 and 1, and 100 resamples or more are needed")
    size = len(coded.counts)
    found = coded.alphas(distance, generator.multinomial(size, np.full(size, 1 / size), resamples).astype(np.float64))
    known = found[~np.isnan(found)]
    low, high = np.quantile(known, [(1 - level) / 2, (1 + level) / 2])
    return Resampled(whole, float(low), float(high), resamples, resamples - len(known))


def alpha_by_code(units: Units) -> dict[Any, float | None]:
    """Return alpha for each code alone: whether coders agree on who gets it; a unit holds codes, or sets of codes.

    >>> alpha_by_code([("a", "a"), ("b", "c"), ("a", "a"), ("c", "b")])
    {'a': 1.0, 'b': -0.16666666666666674, 'c': -0.16666666666666674}

    Cites: krippendorff2011
    """
    given = [[None if code is None else _as_set(code) for code in unit] for unit in units]
    every = dict.fromkeys(one for unit in given for codes in unit if codes is not None for one in codes)
    return {
        one: alpha([[None if codes is None else one in codes for codes in unit] for unit in given]) for one in every
    }


def _as_set(code: object) -> tuple[Any, ...]:
    return tuple(sorted(code, key=str)) if isinstance(code, frozenset | set) else (code,)
