"""Intervals for a share of a designed sample that stay within 0 and 100 % and say something at both ends.

`beta` is Korn and Graubard's (Clopper and Pearson's, on the effective number of people), and holds its level at any
share. `wilson` is Wilson's on the effective number. `logit`, `asin` and `likelihood` transform the share. `mean`, the
share plus and minus so many standard errors, is kept for comparison alone: it runs out of the scale. The names are
those of svyciprop in R's survey package.

At 0 and 100 % a sample shows no variance. The effective number is then Kish's, which is that of unequal weights
alone, less what few clusters cost (the ratio of t quantiles); the transformations, which have no value there, give way
to beta. Where everybody was asked, or the strata fix the share, both ends are the share.
"""

from __future__ import annotations

import math
from typing import Literal, NamedTuple, get_args

import numpy as np
from numpy.typing import ArrayLike, NDArray

from qantar.maths.designs import Design, check_domain
from qantar.maths.estimate import t_quantile
from qantar.maths.estimates import kish_effective_size, mean
from qantar.maths.proportions import wilson_ends

Way = Literal["beta", "wilson", "logit", "asin", "likelihood", "mean"]


class Share(NamedTuple):
    """A share of 1, its standard error and the rows behind it, and what an interval needs besides."""

    value: float
    se: float
    rows: int
    df: float
    kish: float  # effective number of people by the weights alone
    everybody: bool = False  # the sample is the population

    @property
    def at_an_end(self) -> bool:
        """Whether all chose alike, so that the sample shows no variance."""
        return self.value <= 0 or self.value >= 1

    @property
    def known(self) -> bool:
        """Whether the design leaves nothing to chance: another sample would give the same share."""
        return self.everybody or (not self.at_an_end and self.se < 1e-13)

    @property
    def design_effect(self) -> float | None:
        """How many times larger the variance is than of as many people drawn one by one; None at 0 and 100 %."""
        if self.at_an_end or self.rows < 2:
            return None
        return self.se**2 * (self.rows - 1) / (self.value * (1 - self.value))

    def effective(self, level: float) -> float:
        """Return how many people of a simple random sample say as much, less what few clusters cost."""
        if self.rows < 2:
            return float(self.rows)
        cost = (t_quantile(level, self.rows - 1) / t_quantile(level, self.df)) ** 2
        # As R has it: p(1-p)/var, which for a simple random sample is one less than its people.
        return cost * (self.kish if self.at_an_end else self.value * (1 - self.value) / self.se**2)

    def interval(self, way: Way = "beta", level: float = 0.95) -> tuple[float, float]:
        """Return both ends, as shares of 1.

        >>> tuple(round(end, 3) for end in Share(0.0, 0.0, 20, 19, 20.0).interval("beta"))
        (0.0, 0.168)
        >>> tuple(round(end, 3) for end in Share(0.5, 0.05, 101, 100, 101.0).interval("wilson"))
        (0.404, 0.596)

        Cites: korn1998, wilson1927, lumley2010
        """
        if way not in get_args(Way):
            raise ValueError(f"an interval is one of {', '.join(get_args(Way))}, not {way!r}")
        if self.known:
            return self.value, self.value
        if self.at_an_end and way != "wilson":
            way = "beta"
        if way == "beta":
            return self._beta(level)
        if way == "wilson":
            return self._wilson(level)
        reach = t_quantile(level, self.df) * self.se
        p = self.value
        if way == "mean":
            return p - reach, p + reach
        if way == "asin":
            middle, half = math.asin(math.sqrt(p)), reach / (2 * math.sqrt(p * (1 - p)))
            return math.sin(max(middle - half, 0.0)) ** 2, math.sin(min(middle + half, math.pi / 2)) ** 2
        if way == "logit":
            middle, half = math.log(p / (1 - p)), reach / (p * (1 - p))
            return 1 / (1 + math.exp(half - middle)), 1 / (1 + math.exp(-half - middle))
        return self._likelihood(reach)

    def _beta(self, level: float) -> tuple[float, float]:
        from scipy.special import betaincinv  # takes long to import

        people, tail = self.effective(level), (1 - level) / 2
        yes, no = people * self.value, people * (1 - self.value)
        low = 0.0 if yes <= 0 else float(betaincinv(yes, no + 1, tail))
        high = 1.0 if no <= 0 else float(betaincinv(yes + 1, no, 1 - tail))
        return low, high

    def _wilson(self, level: float) -> tuple[float, float]:
        from scipy.special import ndtri

        people = self.effective(level)
        if not self.at_an_end:  # so that a simple random sample counts all its people
            people *= self.rows / max(self.rows - 1, 1)
        z = float(ndtri((1 + level) / 2))
        return wilson_ends(self.value, people, z)

    def fall(self, share: float) -> float:
        """Return by how much twice the log likelihood of one person falls from this share to another."""
        p = self.value
        return 2 * (p * math.log(p / share) + (1 - p) * math.log((1 - p) / (1 - share)))

    def _likelihood(self, reach: float) -> tuple[float, float]:
        """Where the likelihood falls by t squared, scaled by the design effect as Rao and Scott would."""
        from scipy.optimize import brentq

        p = self.value
        far = reach**2 * self.rows / (self.rows - 1) / (p * (1 - p))

        def short(share: float) -> float:
            return self.fall(share) - far

        least, most = 1e-300, 1 - 2**-53
        low = brentq(short, least, p, xtol=1e-15) if short(least) > 0 else 0.0
        high = brentq(short, p, most, xtol=1e-15) if short(most) > 0 else 1.0
        return float(low), float(high)


def share_of(design: Design, chosen: ArrayLike, domain: NDArray[np.bool_] | None = None) -> Share:
    """Estimate the share of those who chose; give its interval by `.interval()`.

    >>> found = share_of(Design.of(rows=4), [1, 1, 0, 1])
    >>> found.value, tuple(round(end, 3) for end in found.interval())
    (0.75, (0.132, 0.998))

    Cites: lumley2010
    """
    answers = np.asarray(chosen, dtype=np.float64)
    inside = check_domain(domain, design.rows)
    if not np.isin(answers[inside], (0, 1)).all():
        raise ValueError("each row chose or did not: 1 or 0")
    found = mean(design, answers, inside)
    counted = inside & (design.weights > 0)
    value = float(found.value[0])
    taken = answers[counted]
    if taken.all() or not taken.any():  # a share that rounding left a little below 1 is 1
        value = float(taken[0])
    kish = kish_effective_size(design.weights[counted])
    everybody = not any(stage.factor.any() for stage in design.stages)
    return Share(value, float(found.se[0]), int(counted.sum()), design.df_within(inside), kish, everybody)
