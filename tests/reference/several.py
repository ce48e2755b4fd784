"""Questions with several answers, beside R's MRCV and survey: farmers of Kansas and what they were asked."""

from __future__ import annotations

from functools import cache, partial
from typing import Any

import numpy as np

from qantar.maths.crosstabs import crosstab
from qantar.maths.designs import Design
from qantar.maths.estimate import Estimate
from qantar.maths.estimates import means_by, ratio
from qantar.maths.multiple_response import (
    Marginal,
    answers_a_person,
    by_group,
    by_question,
    equally_often,
    one_more_than_other,
    piled_up,
    stacked_wald,
)
from qantar.maths.multiplicity import benjamini_hochberg, bonferroni, holm
from qantar.maths.share_intervals import share_of
from qantar.maths.tails import Outcome
from tests.reference.last_steps import kept
from tests.reference.values import numbers

ITEMS = ["Y1", "Y2", "Y3", "Y4", "Y5"]
WEIGHTED = "mrcv_farmer1_weighted.csv"


def several(file: str, names: list[str]) -> np.ndarray:
    return np.stack([numbers(file, name) for name in names], axis=1)


@cache
def groups() -> Marginal:
    return by_group(education("mrcv_farmer1.csv"), several("mrcv_farmer1.csv", ITEMS))


@cache
def pairs() -> Marginal:
    """Among the tables of pairs is one with an empty cell, where MRCV counts half a farmer."""
    file = "mrcv_farmer2.csv"
    return by_question(several(file, ["w1", "w2", "w3"]), several(file, ["y1", "y2", "y3", "y4"]), empty=0.5)


def education(file: str) -> np.ndarray:
    return numbers(file, "Ed").astype(int) - 1


def second_order(found: Marginal) -> dict[str, Any]:
    test = found.second_order()
    return {"raw": {"rs2": {"X.sq.S.rs2": test.statistic, "df.rs2": test.df, "p.value.rs2": test.p}}}


def corrected(found: Marginal) -> dict[str, Any]:
    together, each = found.bonferroni()
    return {"raw": {"bon": {"p.value.bon": together, "X.sq.S.ij.p.bon": np.atleast_2d(each)}}}


def first() -> dict[str, Any]:
    found = groups()
    return {"X.sq.S": found.statistic, "X.sq.S.ij": dict(zip(ITEMS, found.each, strict=True))}


def second() -> dict[str, Any]:
    rows, cols = ["w1", "w2", "w3"], ["y1", "y2", "y3", "y4"]
    return {"X.sq.S": pairs().statistic, "X.sq.S.ij": pairs().each, "rows": rows, "cols": cols}


@cache
def sample(weighted: bool) -> Design:
    return Design.of(numbers(WEIGHTED, "w") if weighted else np.ones(262))


def by_education(weighted: bool, item: str) -> Outcome:
    return crosstab(sample(weighted), education(WEIGHTED), numbers(WEIGHTED, item).astype(int), (5, 2)).second_order()


def one_item(weighted: bool, item: str) -> dict[str, Any]:
    drawn = sample(weighted)
    answers = numbers(WEIGHTED, item)
    share = share_of(drawn, answers)
    table = crosstab(drawn, education(WEIGHTED), answers.astype(int), (5, 2))
    second, first = table.second_order(), table.first_order()
    each = means_by(drawn, answers, education(WEIGHTED), 5)
    return {
        "pct_cases": share.value,
        "se": share.se,
        "logit_ci": share.interval("logit"),
        "F": second.statistic,
        "ndf": second.df,
        "ddf": second.ddf,
        "p": second.p,
        "X2": first.statistic,
        "p_chisq": first.p,
        "by_G": {"level": ["1", "2", "3", "4", "5"], "mean": each.value, "se": each.se},
    }


def p_values(weighted: bool) -> list[float]:
    return [by_education(weighted, item).p for item in ITEMS]


def of_responses(weighted: bool) -> dict[str, float]:
    answers = several(WEIGHTED, ITEMS)
    found = ratio(sample(weighted), answers, answers.sum(axis=1))
    return dict(zip(ITEMS, found.value, strict=True))


def how_many(weighted: bool) -> dict[str, float]:
    chosen, se = answers_a_person(sample(weighted), several(WEIGHTED, ITEMS))
    return {"mean": chosen, "se": se}


def as_test(found: Outcome, statistic: str) -> dict[str, Any]:
    return {statistic: found.statistic, "df": found.df, "ddf": found.ddf, "p": found.p}


def stacked(weighted: bool) -> dict[str, Any]:
    """As R does it: answers one below the other, a logistic regression on option by group, a Wald test of groups."""
    ours = stacked_wald(sample(weighted), education(WEIGHTED), 5, several(WEIGHTED, ITEMS))
    answers = several(WEIGHTED, ITEMS).ravel()
    people = np.repeat(np.arange(262), 5)
    below = Design.of(np.repeat(sample(weighted).weights, 5), clusters=people)
    cells = np.eye(25)[education(WEIGHTED)[people] * 5 + np.tile(np.arange(5), 262)]
    odds, covariance = kept(below, cells, answers)
    apart = np.kron(np.column_stack([-np.ones(4), np.eye(4)]), np.eye(5))
    found = Estimate(apart @ odds, apart @ covariance @ apart.T, below.df - 24)
    statistic, df, ddf, p = found.wald()
    assert abs(ours.statistic / statistic - 1) < 1e-6
    return {"F": statistic, "df": df, "ddf": ddf, "p": p}


def piled() -> dict[str, Any]:
    member = np.eye(5)[education(WEIGHTED)]
    return as_test(piled_up(several(WEIGHTED, ITEMS).T @ member), "X2")


def adjusted(how: Any, weighted: bool) -> dict[str, float]:
    return dict(zip(ITEMS, how(p_values(weighted)), strict=True))


def all_answers() -> dict[str, Any]:
    found: dict[str, Any] = {
        "mrcv/MMI_farmer1_rs2": lambda: second_order(groups()),
        "mrcv/MMI_farmer1_bon": lambda: corrected(groups()),
        "mrcv/MMI_farmer1_exact": first,
        "mrcv/SPMI_farmer2_rs2": lambda: second_order(pairs()),
        "mrcv/SPMI_farmer2_bon": lambda: corrected(pairs()),
        "mrcv/SPMI_farmer2_exact": second,
    }
    for kind in ("weighted", "unweighted"):
        here, weighted = f"multiple_response_design_based/{kind}", kind == "weighted"
        found |= {f"{here}/{item}": partial(one_item, weighted, item) for item in ITEMS}
        found[f"{here}/p_holm"] = partial(adjusted, holm, weighted)
        found[f"{here}/p_bonferroni"] = partial(adjusted, bonferroni, weighted)
        found[f"{here}/p_BH"] = partial(adjusted, benjamini_hochberg, weighted)
        found[f"{here}/pct_responses"] = partial(of_responses, weighted)
        found[f"{here}/mean_selected"] = partial(how_many, weighted)
        found[f"{here}/none_selected_n"] = lambda: int((several(WEIGHTED, ITEMS).sum(axis=1) == 0).sum())
        found[f"{here}/stacked_wald_group_given_items"] = partial(stacked, weighted)
        found[f"{here}/naive_chisq_on_responses_WRONG"] = piled
    here = "multiple_response_design_based/unweighted"
    found[f"{here}/cochran_Q"] = lambda: as_test(equally_often(several(WEIGHTED, ITEMS)), "Q")
    found[f"{here}/mcnemar_Y1_Y2"] = lambda: as_test(
        one_more_than_other(numbers(WEIGHTED, "Y1"), numbers(WEIGHTED, "Y2")), "X2"
    )
    return found
