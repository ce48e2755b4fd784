"""The p value that a test statistic as printed allows: t, F, chi-square, r and z."""

from __future__ import annotations

import math
from typing import Literal, NamedTuple

Kind = Literal["t", "F", "chi2", "r", "z"]


class Statistic(NamedTuple):
    """A test statistic as printed; `step` is what one of its last written digit is worth."""

    kind: Kind
    value: float
    step: float
    df1: float = 0
    df2: float = 0


def p_value(statistic: Statistic, *, tails: int = 2) -> float:
    """Return the p value of a statistic; F and chi-square have one tail whatever is asked.

    >>> round(p_value(Statistic("t", 2.2, 0.01, df2=28)), 4)
    0.0362
    """
    from scipy import special  # takes long to import, and most texts have no test in them

    kind, value, _, df1, df2 = statistic
    if kind == "F":
        return float(special.fdtrc(df1, df2, value)) if value >= 0 else 1.0
    if kind == "chi2":
        return float(special.chdtrc(df1, value)) if value >= 0 else 1.0
    if kind == "z":
        return tails * float(special.ndtr(-abs(value)))
    size = abs(value)
    if kind == "r":
        if size >= 1:
            return 0.0
        size *= math.sqrt(df2 / (1 - size * size))
    return tails * float(special.stdtr(df2, -size))


def p_range(statistic: Statistic, *, tails: int = 2, cut: bool = False) -> tuple[float, float]:
    """Return the lowest and the highest p value of all numbers that print as this statistic.

    With `cut`, also of those whose further digits were cut off.

    >>> [round(end, 4) for end in p_range(Statistic("z", 1.96, 0.01))]
    [0.0494, 0.0506]

    Cites: nuijten2016
    """
    size = abs(statistic.value)
    nearest = max(size - statistic.step / 2, 0.0)
    farthest = size + (statistic.step if cut else statistic.step / 2)
    return (
        p_value(statistic._replace(value=farthest), tails=tails),
        p_value(statistic._replace(value=nearest), tails=tails),
    )


def p_can_be(
    statistic: Statistic, sign: str, printed: float, step: float, *, tails: int = 2, cut: bool = False
) -> bool:
    """Return whether a statistic as printed gives "p = printed", "p < printed" or "p > printed".

    >>> p_can_be(Statistic("t", 2.2, 0.01, df2=28), "=", 0.03, 0.01)
    False
    >>> p_can_be(Statistic("t", 2.2, 0.01, df2=28), "<", 0.05, 0.01)
    True
    """
    low, high = p_range(statistic, tails=tails, cut=cut)
    if sign == "<":
        return low < printed
    if sign == ">":
        return high > printed
    if printed == 0:
        return low < step / 2 or (cut and low < step)
    above = step if cut else step / 2
    return low <= printed + above and high >= printed - step / 2
