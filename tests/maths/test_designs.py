"""Designs: published standard errors typed in, what must not matter, and what is refused."""

from typing import Any

import numpy as np
import pytest

from qantar.maths.designs import Design, DesignError, LonelyRule, LonelyStratumError
from qantar.maths.estimates import mean, total
from qantar.maths.proportions import clopper_pearson, wilson
from qantar.maths.share_intervals import Way, share_of

VILLAGES: dict[str, Any] = {
    "weights": np.array([3.0, 1.0, 2.0, 2.0, 5.0, 1.0, 1.0, 4.0]),
    "strata": np.array(["hills", "hills", "hills", "hills", "plain", "plain", "plain", "plain"]),
    "clusters": np.array([1, 1, 2, 2, 3, 3, 4, 5]),
}
ANSWER = np.array([1.0, 5.0, 2.0, 2.0, 7.0, 0.0, 4.0, 3.0])


def test_schools_of_six_districts_by_hand() -> None:
    """Three strata of two: the differences of the weighted totals, squared and summed. Cites: lumley2010."""
    weights, strata = [120 / 6, 78 / 6, 3.0, 3.0, 1.0, 2.0], [1, 1, 2, 2, 3, 3]
    answers = np.array([25.0, 24.0, 30.0, 49.0, 80.0, 70.0])
    found = total(Design.of(weights, strata=strata), answers)
    apart = [20 * 25 - 13 * 24, 3 * 30 - 3 * 49, 80 - 2 * 70]
    assert found.se[0] == pytest.approx(sum(one * one for one in apart) ** 0.5)
    assert found.df == 3


def test_a_simple_random_sample_is_the_textbook() -> None:
    answers = np.array([3.0, 7.0, 1.0, 4.0, 9.0])
    found = mean(Design.of(np.full(5, 4.0), population=np.full(5, 20)), answers)
    assert found.value[0] == answers.mean()
    assert found.se[0] == pytest.approx(np.sqrt(answers.var(ddof=1) / 5 * (1 - 5 / 20)))
    assert mean(Design.of(rows=5, population=np.full(5, 5)), answers).se[0] == 0


def test_two_stages_add_what_is_drawn_within() -> None:
    """Two of four clusters, two of three in each: between (1-f1) and within f1 (1-f2). Cites: lumley2010."""
    answers = np.array([1.0, 3.0, 6.0, 7.0])
    clusters: Any = ["a", "a", "b", "b"]
    sample = Design.of(np.full(4, 3.0), clusters=(clusters, [1, 2, 3, 4]), population=[np.full(4, 4), np.full(4, 3)])
    scores = 3 * answers
    between = (1 - 2 / 4) * 2 * np.var([scores[:2].sum(), scores[2:].sum()], ddof=1)
    within = 2 / 4 * (1 - 2 / 3) * 2 * (np.var(scores[:2], ddof=1) + np.var(scores[2:], ddof=1))
    assert total(sample, answers).se[0] ** 2 == pytest.approx(between + within)


def test_neither_the_order_of_rows_nor_names_matter() -> None:
    before = mean(Design.of(**VILLAGES), ANSWER)
    order = np.random.default_rng(5).permutation(len(ANSWER))
    shuffled = Design.of(**{name: values[order] for name, values in VILLAGES.items()})
    assert mean(shuffled, ANSWER[order]).se == pytest.approx(before.se, rel=1e-14)
    renamed = Design.of(
        VILLAGES["weights"], strata=VILLAGES["strata"] == "plain", clusters=[f"c{n}" for n in VILLAGES["clusters"]]
    )
    assert mean(renamed, ANSWER).se == pytest.approx(before.se, rel=1e-14)
    scaled = Design.of(VILLAGES["weights"] * 1000, strata=VILLAGES["strata"], clusters=VILLAGES["clusters"])
    assert mean(scaled, ANSWER).se == pytest.approx(before.se, rel=1e-14)


def test_a_row_split_in_two_within_its_cluster_changes_nothing() -> None:
    """A file with one row for a person, or two of half the weight: the unit drawn is the cluster."""
    halves: dict[str, Any] = {name: np.repeat(values, 2) for name, values in VILLAGES.items()}
    halves["weights"] = halves["weights"] / 2
    before, after = mean(Design.of(**VILLAGES), ANSWER), mean(Design.of(**halves), np.repeat(ANSWER, 2))
    assert after.value == pytest.approx(before.value, rel=1e-14)
    assert after.se == pytest.approx(before.se, rel=1e-14)
    assert after.df == before.df


def test_a_part_of_the_sample_keeps_the_whole_design() -> None:
    """Rows outside a part are units that gave nothing, not rows that were never drawn."""
    sample = Design.of(**VILLAGES)
    inside = np.array([1, 1, 0, 0, 1, 1, 1, 1], bool)
    gone = np.where(inside, ANSWER, np.nan)
    assert mean(sample, gone, inside).se == pytest.approx(
        np.sqrt(np.diag(sample.covariance(_scores(sample, inside)[:, None])))
    )
    assert sample.df_within(inside) == mean(sample, gone, inside).df == 2
    as_numbers: Any = inside.astype(int)
    assert mean(sample, gone, as_numbers).se == pytest.approx(mean(sample, gone, inside).se)
    assert share_of(sample, ANSWER > 2, as_numbers) == share_of(sample, ANSWER > 2, inside)
    places: Any = np.array([0, 1, 4, 5, 6, 7, 2, 3])
    with pytest.raises(ValueError, match="one truth a row"):
        mean(sample, ANSWER, places)


def _scores(sample: Design, inside: np.ndarray) -> Any:
    weights = sample.weights * inside
    middle = weights @ ANSWER / weights.sum()
    return weights * (ANSWER - middle) / weights.sum()


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"weights": [1.0, -1.0]}, "1 weights are negative, the first in row 2"),
        ({"weights": [1.0, float("nan")]}, "missing or endless, the first in row 2"),
        ({"weights": [0.0, 0.0]}, "sum to 0"),
        ({"weights": []}, "at least one row"),
        ({}, "neither weights nor"),
        ({"rows": 2, "strata": ["a", None]}, "missing, first in row 2"),
        ({"rows": 2, "strata": ["a"]}, "one value a row"),
        ({"rows": 4, "strata": ["a", "a", "b", "b"], "clusters": [1, 2, 2, 3]}, "cluster 2 is in two strata"),
        ({"rows": 3, "population": [2, 2, 2]}, "3 units drawn of a population of 2"),
        ({"rows": 2, "population": [7, 8]}, "two sizes of population: 7 and 8"),
        ({"rows": 2, "population": ["many", "many"]}, "not a number"),
        ({"rows": 2, "lonely": "ignore"}, "not 'ignore'"),
        ({"rows": 2, "population": [[9, 9], [8, 8]]}, "needs its clusters"),
    ],
)
def test_what_cannot_be_a_design_is_refused(wrong, said: str) -> None:
    with pytest.raises(DesignError, match=said):
        Design.of(**wrong)


def test_a_stratum_with_one_unit_needs_a_rule() -> None:
    strata = ["a", "a", "b"]
    with pytest.raises(LonelyStratumError, match="stage 1 in the strata: b") as refused:
        Design.of(rows=3, strata=strata)
    assert (refused.value.strata, refused.value.stage) == (["b"], 1)
    answers = [1.0, 3.0, 5.0]
    se = {rule: mean(Design.of(rows=3, strata=strata, lonely=rule), answers).se[0] for rule in RULES}
    assert se["certainty"] == pytest.approx(2 / 3)  # from the stratum a alone
    assert se["average"] == pytest.approx(se["certainty"] * np.sqrt(2))
    assert se["adjust"] == pytest.approx(np.sqrt(se["certainty"] ** 2 + ((5 - 3) / 3) ** 2))
    with pytest.raises(LonelyStratumError):
        mean(Design.of(rows=2, strata=[1, 2], lonely="average"), [1.0, 2.0])
    whole = Design.of(rows=3, strata=strata, population=[4, 4, 1])
    assert mean(whole, answers).se[0] > 0  # everybody in b was asked: nothing is unknown there


RULES: tuple[LonelyRule, ...] = ("certainty", "average", "adjust")


def test_equal_weights_give_the_intervals_of_people_drawn_one_by_one() -> None:
    """The interval by Wilson is that of 7 of 20, the one by beta nearly Clopper and Pearson's."""
    chosen = np.arange(20) < 7
    for weights in (np.ones(20), np.full(20, 31.5)):
        share = share_of(Design.of(weights), chosen)
        assert share.interval("wilson") == pytest.approx(wilson(7, 20))
        assert share.interval("beta") == pytest.approx(clopper_pearson(7, 20), abs=0.01)
        assert share.design_effect == pytest.approx(1)
    nobody = share_of(Design.of(rows=20), np.zeros(20))
    assert nobody.interval("beta") == pytest.approx(clopper_pearson(0, 20))
    assert nobody.interval("wilson") == pytest.approx(wilson(0, 20))
    assert nobody.design_effect is None
    everyone_asked = Design.of(rows=20, population=np.full(20, 20))
    assert share_of(everyone_asked, np.zeros(20)).interval() == (0, 0)


def test_nobody_and_everybody_chose() -> None:
    sample = Design.of(**VILLAGES)
    nobody, everybody = share_of(sample, np.zeros(8)), share_of(sample, np.ones(8))
    ways: tuple[Way, ...] = ("beta", "wilson", "logit", "asin", "likelihood")
    for way in ways:
        low, high = nobody.interval(way)
        assert low == 0 < high < 1
        assert everybody.interval(way) == pytest.approx((1 - high, 1))
