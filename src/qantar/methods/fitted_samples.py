"""The people of a survey with weights fitted to margins of the population, and standard errors that know it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from qantar.maths.calibration import calibrate, rake
from qantar.maths.designs import Design, Floats
from qantar.maths.estimates import Sample
from qantar.maths.margins import Constraints
from qantar.maths.replicates import Replicates
from qantar.methods.survey_samples import Drawn
from qantar.methods.survey_weights import Weighted, WeightSettings, fit

Margins = Mapping[str, Mapping[str, float]]
Bounds = tuple[float, float]


@dataclass(frozen=True)
class FittedTo(Drawn):
    """People whose weights reproduce the margins; each set of replicate weights is fitted anew."""

    margins: Margins = field(default_factory=dict)
    bounds: Bounds | None = None

    @property
    def weighted(self) -> bool:
        """They are weighted, whatever the file has."""
        return True

    @cached_property
    def weights(self) -> Floats:
        """The fitted weights; they sum to what the base weights sum to."""
        scaled: Floats = self._fitted.weights * (self._before.weights.sum() / len(self._fitted.weights))
        return scaled

    @cached_property
    def sample(self) -> Sample:
        """The sample under the fitted weights; what the margins hold fixed does not vary from sample to sample."""
        before, known = self._before.sample, Constraints.of_margins(self._fitted.margins)
        if isinstance(before, Design):
            return before.calibrated(self.weights, known.residuals(before.weights, self.weights))
        assert isinstance(before, Replicates)
        return before.reweighted(self._again)

    def _again(self, weights: Floats) -> Floats:
        """Fit one set of weights to the margins."""
        margins = self._fitted.margins
        if self.bounds is None:
            return rake(weights, margins).weights
        return calibrate(weights, Constraints.of_margins(margins), "raking", bounds=self.bounds).weights

    @cached_property
    def _before(self) -> Drawn:
        return Drawn(self.people, self.level, self.way)

    @cached_property
    def _fitted(self) -> Weighted:
        margins = {name: dict(totals) for name, totals in self.margins.items()}
        return fit(self._before, WeightSettings(margins=margins, bounds=self.bounds))

    @cached_property
    def _how_drawn(self) -> str:
        return f"{super()._how_drawn} Weights were fitted to the margins of {', '.join(self.margins)}."


def drawn_of(before: Drawn, margins: Margins, bounds: Bounds | None) -> Drawn:
    """Return people as they are weighted in their file, or fitted to margins where some are given."""
    return FittedTo(before.people, before.level, before.way, margins, bounds) if margins else before
