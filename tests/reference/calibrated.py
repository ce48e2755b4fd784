"""Raking, post-stratification, calibration, trimming and replicate weights, beside R's survey package."""

from __future__ import annotations

from functools import cache
from typing import Any

import numpy as np

from qantar.maths.calibration import Kind, calibrated, post_stratify, rake, raked
from qantar.maths.designs import Design, codes_of
from qantar.maths.estimate import Estimate
from qantar.maths.estimates import Sample, kish_effective_size, mean, ratio, total
from qantar.maths.margins import Constraints, Margin, cells_of
from qantar.maths.replicates import Replicates, Scaling, jackknife
from qantar.maths.trimming import trim
from tests.reference.drawn import drawn
from tests.reference.values import columns, everything, numbers

CLUSTERS = "apiclus1.csv"
STRATA = "apistrat.csv"
HERE = "survey/calibration_clus1"


def margins(file: str, given: dict[str, dict[str, float]]) -> list[Margin]:
    return [Margin.of(name, columns(file)[name], totals) for name, totals in given.items()]


def known() -> Any:
    return everything()["survey"]["calibration_clus1"]["margins"]


def plain(estimate: Estimate, name: str) -> dict[str, dict[str, float]]:
    return {"estimate": {name: float(estimate.value[0])}, "se": {name: float(estimate.se[0])}}


def both(sample: Sample, file: str = CLUSTERS) -> dict[str, Any]:
    return {
        "weights": sample.weights,
        "weights_range": [sample.weights.min(), sample.weights.max()],
        "mean_api00": plain(mean(sample, numbers(file, "api00")), "api00"),
        "total_enroll": plain(total(sample, numbers(file, "enroll")), "enroll"),
        "total_api99": plain(total(sample, numbers(file, "api99")), "api99"),
    }


def school_types() -> list[Margin]:
    return margins(CLUSTERS, {"stype": known()["stype"]})


def with_scores() -> Constraints:
    """Counts of schools by type, and the total of api99 among all 6,194 schools: R's ~stype + api99."""
    kind, _ = codes_of(columns(CLUSTERS)["stype"])
    rows = np.column_stack([np.ones(len(kind)), kind == 1, kind == 2, numbers(CLUSTERS, "api99")])
    return Constraints.of_columns(rows, [6194, 755, 1018, numbers("apipop.csv.gz", "api99").sum()])


def by_type(kind: Kind) -> dict[str, Any]:
    bounds = (0.5, 2.0) if kind == "logit" else None
    return both(calibrated(drawn("clus1"), Constraints.of_margins(school_types()), kind, bounds=bounds))


def replicated() -> Replicates:
    return jackknife(drawn("clus1"))


def jk1() -> dict[str, Any]:
    sample = replicated()
    found = ratio(sample, numbers(CLUSTERS, "api.stu"), numbers(CLUSTERS, "enroll"))
    same = {"scale": sample.scale, "rscales": float(np.unique(sample.rscales)[0]), "degf": counted_anew(sample).df}
    return both(sample) | same | {"ratio": {"ratio": float(found.value[0]), "se": float(found.se[0])}}


def counted_anew(sample: Replicates) -> Replicates:
    """The same weights as a file would bring them: the degrees of freedom are then counted from the columns."""
    return Replicates.of(sample.weights, sample.replicates, Scaling("JK1", scale=sample.scale))


def loosely(weights: np.ndarray, given: list[Margin], turns: int | None = None) -> tuple[np.ndarray, int]:
    """Raked so many turns, or until no cell of the table changes by a school, where R stops unless told otherwise."""
    cell, firsts = cells_of(given)
    before = np.bincount(cell, weights, len(firsts))
    taken = 0
    while taken < (turns or 10):
        taken += 1
        for margin in given:
            weights = post_stratify(weights, margin).weights
        after = np.bincount(cell, weights, len(firsts))
        if turns is None and np.abs(after - before).max() < 1:
            break
        before = after
    return weights, taken


def loosely_raked() -> dict[str, Any]:
    sample, given = drawn("clus1"), margins(CLUSTERS, known())
    weights, _ = loosely(sample.weights, given)
    return both(sample.calibrated(weights, Constraints.of_margins(given).residuals(sample.weights, weights)))


def refitted(given: list[Margin]) -> dict[str, Any]:
    """R looks at the full sample to know when to stop, and turns each replicate as often."""
    sample = replicated()
    _, turns = loosely(sample.weights, given)
    return both(sample.reweighted(lambda weights: loosely(weights, given, turns)[0]))


def trimmed() -> dict[str, Any]:
    """R trims the raked weights at 30 and 50; the 14 are those that were above 50 at first."""
    before = rake(drawn("clus1").weights, margins(CLUSTERS, known())).weights
    after = trim(before, high=50)
    return {"n_trimmed": int((before > 50).sum()), "sum": after.sum(), "range": [after.min(), after.max()]}


def kish() -> dict[str, Any]:
    sizes = {
        "apistrat_pw": numbers(STRATA, "pw"),
        "clus1_rake_tight": rake(drawn("clus1").weights, margins(CLUSTERS, known())).weights,
    }
    return {
        name: {
            "n": len(weights),
            "neff": kish_effective_size(weights),
            "deff_kish": len(weights) / kish_effective_size(weights),
        }
        for name, weights in sizes.items()
    }


@cache
def unequal() -> dict[str, Any]:
    """Raking of stratified schools, whose weights before raking differ.

    R's rake takes the residuals of its standard errors around plain means within each margin in turn, ten times,
    whatever the weights before; Qantar regresses with the weights before, as Deville and Sarndal have it. So R's way
    is written out here, and handed to Qantar's design.
    """
    given = everything()["rake_nonconstant_base_weights"]
    sample = Design.of(numbers(STRATA, "pw"), strata=columns(STRATA)["stype"])
    sides = margins(STRATA, given["margins"])
    weights = rake(sample.weights, sides, tolerance=1e-13).weights

    def plain_means(scores: np.ndarray) -> np.ndarray:
        for _ in range(10):
            for side in sides:
                around = np.bincount(side.codes, scores[:, 0] / weights) / np.bincount(side.codes)
                scores = scores - (weights * around[side.codes])[:, None]
        return scores

    scores, pupils = numbers(STRATA, "api00"), numbers(STRATA, "enroll")
    aware, fixed = sample.calibrated(weights, plain_means), sample.calibrated(weights, None)
    return {
        "weights": weights,
        "mean_api00": mean(aware, scores).value[0],
        "se_api00_calibration_aware": mean(aware, scores).se[0],
        "se_api00_weights_as_fixed": mean(fixed, scores).se[0],
        "total_enroll": total(aware, pupils).value[0],
        "se_total_enroll": total(aware, pupils).se[0],
        "kish_neff": kish_effective_size(weights),
    }


def all_answers() -> dict[str, Any]:
    found: dict[str, Any] = {
        f"{HERE}/rake_taylor": loosely_raked,
        f"{HERE}/rake_taylor_tight": lambda: both(raked(drawn("clus1"), margins(CLUSTERS, known()))),
        f"{HERE}/poststratify_taylor": lambda: both(raked(drawn("clus1"), school_types())),
        f"{HERE}/jk1": jk1,
        f"{HERE}/jkn_strat": lambda: both(jackknife(drawn("strat")), STRATA),
        f"{HERE}/rake_jk1": lambda: refitted(margins(CLUSTERS, known())),
        f"{HERE}/poststratify_jk1": lambda: refitted(school_types()),
        f"{HERE}/calibrate_stype_linear": lambda: by_type("linear"),
        f"{HERE}/calibrate_stype_raking": lambda: by_type("raking"),
        f"{HERE}/calibrate_stype_logit": lambda: by_type("logit"),
        f"{HERE}/calibrate_stype_api99_linear": lambda: both(calibrated(drawn("clus1"), with_scores(), "linear")),
        f"{HERE}/calibrate_stype_api99_raking": lambda: both(calibrated(drawn("clus1"), with_scores(), "raking")),
        f"{HERE}/trim_upper50_strict": trimmed,
        f"{HERE}/kish": kish,
        "survey/scd_brr": half_samples,
        "survey/scd_taylor": ambulances,
    }
    names = everything().get("rake_nonconstant_base_weights", {})
    made = ("data", "base_weight", "strata", "margins")
    for name in names:
        if name not in made:
            found[f"rake_nonconstant_base_weights/{name}"] = lambda name=name: unequal()[name]
    return found


def saved(sample: Sample) -> dict[str, float]:
    found = ratio(sample, numbers("scd.csv", "alive"), numbers("scd.csv", "arrests"))
    return {"ratio": float(found.value[0]), "se": float(found.se[0])}


def half_samples() -> dict[str, float]:
    """Half-samples of three areas with two ambulance services each. Cites: lumley2010."""
    columns_ = np.array(everything()["survey"]["scd_brr"]["repweights"], float)
    return saved(Replicates.of(np.ones(6), columns_, Scaling("BRR"), combined=False))


def ambulances() -> dict[str, float]:
    return saved(Design.of(rows=6, strata=columns("scd.csv")["ESA"]))
