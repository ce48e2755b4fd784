"""Crosstabs, quantiles, differences and regressions of the samples of schools, and of nhanes, beside R's survey."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, partial
from typing import Any

import numpy as np

from qantar.maths.crosstabs import Crosstab, crosstab
from qantar.maths.designs import codes_of
from qantar.maths.estimate import Estimate
from qantar.maths.estimates import means_by
from qantar.maths.quantiles import population_ranks, quantile
from qantar.maths.regression import linear, logistic
from qantar.maths.tails import Outcome, mixture_tail, t_tails
from tests.reference.drawn import FILES, drawn, nhanes
from tests.reference.last_steps import kept
from tests.reference.values import columns, numbers

METHODS = {
    "F": "Pearson's X^2: Rao & Scott adjustment",
    "Chisq": "Pearson's X^2: Rao & Scott adjustment",
    "Wald": "Design-based Wald test of association",
    "adjWald": "Design-based Wald test of association",
    "lincom": "Pearson's X^2: asymptotic exact distribution",
    "saddlepoint": "Pearson's X^2: saddlepoint approximation",
}


def over_f(name: str, found: Outcome) -> dict[str, Any]:
    return {
        "statistic": {"F": found.statistic},
        "parameter": {"ndf": found.df, "ddf": found.ddf},
        "p.value": found.p,
        "method": METHODS[name],
    }


def over_chi_square(table: Crosstab, rows: int) -> dict[str, Any]:
    """R multiplies Pearson's chi-square by all rows of the file, also those where an answer is missing."""
    found = table.first_order()
    return {
        "statistic": {"X-squared": found.statistic * rows / table.people},
        "parameter": {"df": found.df},
        "p.value": found.p,
        "method": METHODS["Chisq"],
    }


def by_saddlepoint(name: str, table: Crosstab, rows: int) -> dict[str, Any]:
    """R cuts off the degrees of freedom of the denominator where it puts them into the sum; Qantar does not."""
    ddf = table.second_order().ddf
    assert ddf is not None
    effects = table.design_effects
    each, times = np.append(effects, -table.pearson / ddf), np.append(np.ones(len(effects)), np.floor(ddf + 1e-9))
    return {
        "statistic": {"X-squared": table.pearson * rows / table.people},
        "parameter": [],
        "p.value": mixture_tail(0.0, each, times),
        "method": METHODS[name],
    }


def tested(table: Callable[[], Crosstab], rows: int) -> dict[str, Callable[[], Any]]:
    return {
        "F": lambda: over_f("F", table().second_order()),
        "Chisq": lambda: over_chi_square(table(), rows),
        "Wald": lambda: over_f("Wald", table().wald(adjusted=False)),
        "adjWald": lambda: over_f("adjWald", table().wald()),
        "lincom": lambda: by_saddlepoint("lincom", table(), rows),
        "saddlepoint": lambda: by_saddlepoint("saddlepoint", table(), rows),
    }


@cache
def schools(name: str) -> Crosstab:
    wide, _ = codes_of(columns(FILES[name])["sch.wide"])
    kind, _ = codes_of(columns(FILES[name])["stype"])
    return crosstab(drawn(name), wide, kind, (2, 3))


@cache
def cholesterol() -> Crosstab:
    sample, high = nhanes()
    race = numbers("nhanes.csv.gz", "race").astype(int) - 1
    return crosstab(sample, race, np.where(np.isnan(high), -1, np.nan_to_num(high)).astype(int), (4, 2))


def quantiles(name: str) -> dict[str, Any]:
    places = [0.25, 0.5, 0.75]
    found = [quantile(drawn(name), numbers(FILES[name], "api00"), place) for place in places]
    return {
        "q": places,
        "estimate": [one.value for one in found],
        "ci_lower": [one.low for one in found],
        "ci_upper": [one.high for one in found],
        "se": [one.se for one in found],
    }


def difference(name: str) -> dict[str, Any]:
    """Pupils of schools that improved, less those of the others."""
    pupils = numbers(FILES[name], "enroll")
    known = np.isfinite(pupils)
    group = np.where(known, np.array(columns(FILES[name])["comp.imp"]) == "Yes", -1).astype(int)
    found = means_by(drawn(name), np.nan_to_num(pupils), group, 2).contrast([-1, 1])
    return by_t(found.value[0] / found.se[0], drawn(name).df_within(known) - 1, "Design-based t-test")


def by_t(statistic: float, df: int, method: str) -> dict[str, Any]:
    p = t_tails(statistic, df)
    return {"statistic": {"t": statistic}, "parameter": {"df": df}, "p.value": p, "method": method}


def ranked() -> dict[str, Any]:
    sample = drawn("strat")
    ranks = population_ranks(sample, numbers(FILES["strat"], "api00"))
    found = linear(sample, ranks, np.array(columns(FILES["strat"])["comp.imp"]) == "Yes")
    return by_t(found.value[1] / found.se[1], found.df, "Design-based KruskalWallis test")


def named(found: Estimate, names: list[str], se: np.ndarray) -> dict[str, Any]:
    keys = ["(Intercept)", *names]
    return {"coef": dict(zip(keys, found.value, strict=True)), "se": dict(zip(keys, se, strict=True)), "df": found.df}


def gauss(name: str) -> dict[str, Any]:
    names = ["ell", "meals", "mobility"]
    by = np.column_stack([numbers(FILES[name], one) for one in names])
    found = linear(drawn(name), numbers(FILES[name], "api00"), by)
    return named(found, names, found.se)


def odds(name: str) -> dict[str, Any]:
    names = ["ell", "meals"]
    by = np.column_stack([numbers(FILES[name], one) for one in names])
    wide = (np.array(columns(FILES[name])["sch.wide"]) == "Yes").astype(float)
    found = logistic(drawn(name), wide, by)
    _, covariance = kept(drawn(name), np.column_stack([np.ones(len(wide)), by]), wide)
    se = np.sqrt(np.diag(covariance))
    assert np.allclose(found.se, se, rtol=1e-5)  # Qantar takes the last step, R the one before
    return named(found, names, se)


def all_answers() -> dict[str, Any]:
    found: dict[str, Any] = {"survey/strat/svyranktest": ranked}
    for name in FILES:
        here = f"survey/{name}"
        rows = len(columns(FILES[name])["stype"])
        for way, answer in tested(partial(schools, name), rows).items():
            found[f"{here}/svychisq_{way}"] = answer
        found[f"{here}/svytable_schwide_stype"] = partial(table_of, name)
        found[f"{here}/quantile_api00"] = partial(quantiles, name)
        found[f"{here}/svyttest"] = partial(difference, name)
        found[f"{here}/svyglm_gauss"] = partial(gauss, name)
        found[f"{here}/svyglm_logit"] = partial(odds, name)
    for way, answer in tested(cholesterol, len(columns("nhanes.csv.gz")["race"])).items():
        found[f"survey/nhanes/svychisq_race_hichol_{way}"] = answer
    return found


def table_of(name: str) -> dict[str, Any]:
    return {
        "rows": ["No", "Yes"],
        "cols": ["E", "H", "M"],
        "values": schools(name).counts.value.reshape(2, 3),
    }
