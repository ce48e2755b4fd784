"""Designs of the samples of California's schools, and what R's survey package gives for each: survey/* in the file."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import Any

import numpy as np

from qantar.maths.designs import Design, LonelyStratumError, codes_of
from qantar.maths.estimate import Estimate
from qantar.maths.estimates import MissingNumbersError, design_effect, mean, means_by, ratio, shares, total
from qantar.maths.share_intervals import share_of
from tests.reference.last_steps import read_off
from tests.reference.values import columns, numbers

FILES = {
    "srs": "apisrs.csv",
    "srs_nofpc": "apisrs.csv",
    "strat": "apistrat.csv",
    "strat_nofpc": "apistrat.csv",
    "clus1": "apiclus1.csv",
    "clus2": "apiclus2.csv",
}
WAYS = {"logit": "logit", "xlogit": "logit", "asin": "asin", "beta": "beta", "mean": "mean", "likelihood": "likelihood"}


@cache
def drawn(name: str) -> Design:
    file = FILES[name]
    weights = numbers(file, "pw")
    if name == "clus2":
        clusters: Any = [columns(file)["dnum"], columns(file)["snum"]]
        sizes: Any = [numbers(file, "fpc1"), numbers(file, "fpc2")]
        return Design.of(weights, clusters=clusters, population=sizes)
    return Design.of(
        weights,
        strata=columns(file)["stype"] if name.startswith("strat") else None,
        clusters=columns(file)["dnum"] if name == "clus1" else None,
        population=None if name.endswith("nofpc") else numbers(file, "fpc"),
    )


def shown(estimate: Estimate, names: list[str]) -> dict[str, dict[str, float]]:
    """As R's svymean is written down: estimate, se and both ends, each by name."""
    low, high = estimate.interval()
    parts = {"estimate": estimate.value, "se": estimate.se, "ci_lower": low, "ci_upper": high}
    return {part: dict(zip(names, map(float, values), strict=True)) for part, values in parts.items()}


def answers(name: str) -> dict[str, Any]:
    """Every answer under its name: a function, computed when it is asked for."""
    file = FILES[name]

    def column(of: str) -> np.ndarray:
        return numbers(file, of)

    def known(of: str) -> Any:
        return np.isfinite(column(of))

    kind, kinds = codes_of(columns(file)["stype"])
    types = [f"stype{label}" for label in kinds]
    improved = np.array(columns(file)["comp.imp"]) == "Yes"
    wide = np.array(columns(file)["sch.wide"]) == "Yes"
    sample = drawn(name)

    def by_type() -> dict[str, Any]:
        found = means_by(sample, column("api99"), kind, 3)
        return {"groups": list(kinds), "mean": found.value, "se": found.se}

    def quotient(above: str, below: str) -> dict[str, float | None]:
        try:
            found = ratio(sample, column(above), column(below))
        except MissingNumbersError:  # where R gives NA
            return {"ratio": None, "se": None}
        return {"ratio": float(found.value[0]), "se": float(found.se[0])}

    def enrolled() -> Any:
        found = total(sample, column("enroll"), known("enroll"))
        return shown(replace(found, df=sample.df), ["enroll"])  # R was told to take those of the whole sample

    def share(way: Any) -> dict[str, float]:
        found = share_of(sample, wide)
        # What R reads off a spline is read off Qantar's curve in the same way; Qantar itself solves for the ends.
        low, high = read_off(found, wide, sample.weights) if way == "likelihood" else found.interval(way)
        return {"p": found.value, "lower": low, "upper": high}

    found: dict[str, Any] = {
        "degf": lambda: sample.df,
        "sum_weights": sample.weights.sum,
        "mean_api00": lambda: shown(mean(sample, column("api00")), ["api00"]),
        "mean_api00_deff": lambda: {
            "deff": design_effect(sample, column("api00"))[0],
            "deff_replace": design_effect(sample, column("api00"), replacement=True)[0],
        },
        "total_enroll": enrolled,
        "prop_stype": lambda: shown(shares(sample, kind, 3), types),
        "total_stype": lambda: shown(total(sample, kind[:, None] == np.arange(3)), types),
        "ratio_api_stu_enroll": lambda: quotient("api.stu", "enroll"),
        "ratio_api00_api99": lambda: quotient("api00", "api99"),
        "by_stype_mean_api99": by_type,
        "subset_compimp_mean_api00": lambda: shown(mean(sample, column("api00"), improved), ["api00"]),
    }
    found |= {f"svyciprop_{of}": (lambda way=way: share(way)) for of, way in WAYS.items()}
    return {f"survey/{name}/{key}": answer for key, answer in found.items()}


def lonely(rule: Any) -> Any:
    file = "apistrat_lonely.csv"
    sample = Design.of(numbers(file, "pw"), strata=columns(file)["stype"], lonely=rule)
    return shown(mean(sample, numbers(file, "api00")), ["api00"])


def refused() -> dict[str, str]:
    """R's message, from what is raised here: the stratum and the stage."""
    try:
        lonely("fail")
    except LonelyStratumError as error:
        (stratum,) = error.strata
        return {
            "error": "Error in onestrat(x[index, , drop = FALSE], clusters[index], nPSU[index][1],  : \n"
            f"  Stratum ({stratum}) has only one PSU at stage {error.stage}"
        }
    return {}


@cache
def nhanes() -> tuple[Design, np.ndarray]:
    file = "nhanes.csv.gz"
    sample = Design.of(
        numbers(file, "WTMEC2YR"),
        strata=columns(file)["SDMVSTRA"],
        clusters=columns(file)["SDMVPSU"],
        nested=True,
    )
    return sample, numbers(file, "HI_CHOL")


def nhanes_by() -> dict[str, Any]:
    sample, high = nhanes()
    race, sex = (numbers("nhanes.csv.gz", name) for name in ("race", "RIAGENDR"))
    groups = np.where(np.isnan(high), -1, (sex - 1) * 4 + race - 1).astype(int)
    found = means_by(sample, np.nan_to_num(high), groups, 8)
    rows = range(8)
    return {
        "race": [row % 4 + 1 for row in rows],
        "RIAGENDR": [row // 4 + 1 for row in rows],
        "HI_CHOL": found.value,
        "se": found.se,
    }


def nhanes_mean() -> Any:
    sample, high = nhanes()
    return shown(mean(sample, high, ~np.isnan(high)), ["HI_CHOL"])


ANSWERS: dict[str, Any] = {
    "survey/lonely_psu/fail": refused,
    "survey/lonely_psu/remove": lambda: lonely("certainty"),
    "survey/lonely_psu/certainty": lambda: lonely("certainty"),
    "survey/lonely_psu/adjust": lambda: lonely("adjust"),
    "survey/lonely_psu/average": lambda: lonely("average"),
    "survey/nhanes/degf": lambda: nhanes()[0].df,
    "survey/nhanes/mean": nhanes_mean,
    "survey/nhanes/by": nhanes_by,
}


def all_answers() -> dict[str, Any]:
    found = dict(ANSWERS)
    for name in FILES:
        found |= answers(name)
    return found
