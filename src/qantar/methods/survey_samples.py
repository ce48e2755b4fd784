"""The people of a survey as a sample: their design or replicate weights, and the intervals that these give.

Point estimates use the weights of any survey that has them. What speaks of chance (standard errors, intervals, design
effects) is computed only where chance chose the people.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, get_args

import numpy as np
from numpy.typing import ArrayLike, NDArray

from qantar.findings import Caveat, Uncertainty
from qantar.maths.designs import ByStage, Design, DesignError, LonelyRule
from qantar.maths.estimate import Estimate
from qantar.maths.estimates import Sample, kish_effective_size, mean
from qantar.maths.replicates import Replicates, Scaling
from qantar.maths.share_intervals import Share, Way
from qantar.methods import cells
from qantar.methods.gate import BY_CHANCE, why_no_interval
from qantar.methods.method import Refusal
from qantar.methods.respondents import Respondents
from qantar.methods.survey_wording import about_sample, how_drawn
from qantar.methods.wording import NBSP, certain, english, plain
from qantar.tables.frames import Row

Floats = NDArray[np.float64]
Truths = NDArray[np.bool_]
#: Below it a standard error is what rounding leaves of 0; chance would need more people than there are on Earth.
NO_ERROR = 1e-9
FIXED = (
    "Fixed by the design: any sample drawn and weighted in the same way would give the same share. So there is no "
    "interval and no effective number of people; it says how people were chosen or weighted, and is no estimate."
)
#: Nobody differs from somebody else in a sample of one.
TWO = 2


@dataclass(frozen=True)
class Drawn:
    """The people of a survey with what their answers are worth."""

    people: Respondents
    level: float = 0.95
    way: Way = "beta"

    @property
    def by_chance(self) -> bool:
        """Whether chance chose them, so that there can be an interval."""
        return self.people.sample_type == BY_CHANCE

    @property
    def weighted(self) -> bool:
        """Whether some count for more than others."""
        return self.people.weights is not None

    @cached_property
    def weights(self) -> Floats:
        """What each person counts for: 1 where nobody is weighted."""
        weights = self.people.weights
        return np.ones(len(self.people.rows)) if weights is None else weights

    @cached_property
    def sample(self) -> Sample:
        """The design, or the replicate weights where the file has them; refuses what cannot be one sample."""
        try:
            return self._replicates() or self._design()
        except DesignError as error:
            raise Refusal(f"the design of the survey: {error}", "see stratum, cluster, fpc and lonely_strata") from None

    @cached_property
    def caveats(self) -> list[Caveat]:
        """What every finding of this survey says of its people."""
        return about_sample(self.people.frames, self.people.described, weighted=self.weighted)

    def shares(self, chosen: Truths, inside: Truths) -> list[Share]:
        """Return the share of each column among those inside, with what its interval needs where there can be one."""
        counted = inside & (self.weights > 0)
        rows = int(counted.sum())
        if not rows:
            return []
        weights = self.weights[counted]
        taken = chosen[counted]
        values = weights @ taken / weights.sum()
        # A share that rounding left a little off its end is at the end.
        values = np.where(taken.all(axis=0), 1.0, np.where(taken.any(axis=0), values, 0.0))
        kish = kish_effective_size(weights)
        if not self.by_chance:
            return [Share(float(value), 0.0, rows, 0, kish) for value in values]
        found = mean(self.sample, chosen, inside)
        return [
            Share(float(value), float(se), rows, self._df(inside), kish, self._everybody)
            for value, se in zip(values, found.se, strict=True)
        ]

    def mean(self, numbers: ArrayLike, inside: Truths) -> Estimate:
        """Return the mean of numbers among those inside; without a covariance where chance did not choose them."""
        if self.by_chance:
            return mean(self.sample, numbers, inside)
        weights = self.weights * inside
        value = weights[inside] @ np.asarray(numbers, np.float64)[inside] / weights.sum()
        return Estimate(np.array([value]), np.zeros((1, 1)), 0)

    def uncertainty(self, share: Share) -> Uncertainty:
        """Return the interval of a share in percent, or why there is none."""
        if why := why_no_interval(self.people.sample_type):
            return certain(why)
        if self.fixed(share):
            return certain(FIXED)
        ends = self.ends(share)
        if ends is None:
            return certain(f"No interval: {self._too_few}")
        return Uncertainty("sampling", english(self._meaning("share")), 100 * ends[0], 100 * ends[1], self.level)

    def ends(self, share: Share) -> tuple[float, float] | None:
        """Return both ends of a share's interval, None where there can be none."""
        if not self.by_chance or share.df < 1 or share.rows < TWO or self.fixed(share):
            return None
        low, high = share.interval(self.way, self.level)
        return max(low, 0.0), min(high, 1.0)

    def fixed(self, share: Share) -> bool:
        """Say whether the design leaves nothing of a share to chance, as where people are drawn by it as strata."""
        return self.by_chance and not share.at_an_end and share.se < NO_ERROR

    def mean_uncertainty(self, found: Estimate) -> Uncertainty:
        """Return the interval of a mean, or why there is none."""
        if why := why_no_interval(self.people.sample_type):
            return certain(why)
        if found.df < 1:
            return certain(f"No interval: {self._too_few}")
        low, high = found.interval(self.level)
        return Uncertainty("sampling", english(self._meaning("mean")), float(low[0]), float(high[0]), self.level)

    _too_few = "too few people or clusters answered for one."

    def effect(self, share: Share) -> tuple[float, float]:
        """Return the design effect of a share and how many people of a simple random sample say as much."""
        if share.at_an_end or share.rows < TWO:
            return share.rows / share.kish, share.kish
        simple = share.value * (1 - share.value) / (share.rows - 1)
        effect = share.se**2 / simple
        return effect, share.rows / effect if effect else float("inf")

    def _meaning(self, what: str) -> str:
        share = plain(round(100 * self.level, 6))
        return (
            f"Of many samples drawn in the same way about {share}{NBSP}% would give an interval that holds the "
            f"{what} among all. {self._how_drawn} It does not cover people who refused or could "
            "not be reached, nor how the question was worded."
        )

    @cached_property
    def _how_drawn(self) -> str:
        return how_drawn(self.people, self.weighted)

    def _df(self, inside: Truths) -> float:
        sample = self.sample
        return sample.df_within(inside) if isinstance(sample, Design) else sample.df

    @cached_property
    def _everybody(self) -> bool:
        sample = self.sample
        return isinstance(sample, Design) and not any(stage.factor.any() for stage in sample.stages)

    def _design(self) -> Design:
        people = self.people
        return Design.of(
            self.weights,
            strata=_filled(people, "stratum"),
            clusters=_stages(_filled(people, "cluster"), _filled(people, "cluster_2")),
            population=_stages(people.sizes("fpc"), people.sizes("fpc_2")),
            lonely=_lonely(people),
            nested=True,
        )

    def _replicates(self) -> Replicates | None:
        given = self.people.replicates
        if given is None:
            return None
        said = _how_made(self.people.described)
        scaling = Scaling(
            said["kind"],
            scale=_number(said.get("scale")),
            rscales=[float(str(one)) for one in said.get("rscales", ())] or None,
            fay=_number(said.get("fay")) or 0.0,
            mse=said.get("mse") in (True, "yes"),
        )
        combined = said.get("combined") not in (False, "no")
        return Replicates.of(self.weights, given, scaling, combined=combined)


def _lonely(people: Respondents) -> LonelyRule:
    said = cells.text(people.described, "lonely_strata") or "fail"
    return next((rule for rule in get_args(LonelyRule) if rule == said), "fail")


def _filled(people: Respondents, name: str) -> list[str] | None:
    """Return a column of the design; None where nobody has it, refused where only some have."""
    found = people.column(name)
    if not any(found):
        return None
    if not all(found):
        raise Refusal(f"{sum(one is None for one in found)} people have no {name}", "each person has it, or nobody")
    return [one or "" for one in found]


def _stages(first: Sequence[Any] | Floats | None, second: Sequence[Any] | Floats | None) -> ByStage:
    if second is None:
        return None if first is None else [np.asarray(first)]
    return [None if first is None else np.asarray(first), np.asarray(second)]


def _how_made(row: Row) -> Mapping[str, Any]:
    """Return what survey.yaml says of the replicate weights: a mapping, or the same as JSON in a frame's cell."""
    given = row.get("replicates")
    said = json.loads(given) if isinstance(given, str) else given
    if not isinstance(said, Mapping) or "kind" not in said:
        raise Refusal("how the replicate weights were made is not said", "fill in replicates in survey.yaml")
    return said


def _number(written: object) -> float | None:
    return None if written is None else float(str(written))
