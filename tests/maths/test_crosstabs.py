"""Rao-Scott tests, quantiles and regressions: published and worked numbers, what does not matter, what is refused."""

from typing import Any

import numpy as np
import pytest

from qantar.maths.crosstabs import NothingToCompareError, crosstab
from qantar.maths.designs import Design
from qantar.maths.estimates import MissingNumbersError, means_by
from qantar.maths.quantiles import population_ranks, quantile
from qantar.maths.regression import CollinearError, SeparatedError, linear, logistic
from qantar.maths.replicates import jackknife
from qantar.maths.tails import chi_square_tail, f_tail, t_tails, weighted_chi_squares_tail

#: Kansas farmers by education , and whether they ask veterinarians for advice: no, yes. Cites: bilder2004
FARMERS = [(69, 19), (14, 2), (30, 1), (94, 19), (11, 3)]


def farmers() -> tuple[np.ndarray, np.ndarray]:
    counts = np.array(FARMERS).ravel()
    return np.repeat(np.repeat(np.arange(5), 2), counts), np.repeat(np.tile([0, 1], 5), counts)


def test_farmers_as_published() -> None:
    """Pearson's 5.96 of bilder2004; second order by R's svychisq: F 1.4842 on 4 and 1044, p 0.2048."""
    education, vets = farmers()
    table = crosstab(Design.of(rows=262), education, vets, (5, 2))
    assert table.pearson == pytest.approx(5.95958465074132)
    found = table.second_order()
    assert (found.statistic, found.df, found.ddf) == pytest.approx((1.48420953611019, 4, 1044))
    assert found.p == pytest.approx(0.204767197792144)


def spread(seed: int = 2) -> dict[str, Any]:
    random = np.random.default_rng(seed)
    return {
        "weights": random.uniform(1, 4, 120),
        "strata": np.repeat(["a", "b"], 60),
        "clusters": np.repeat(np.arange(24), 5),
    }


ONE, OTHER = np.random.default_rng(4).integers(0, 3, 120), np.random.default_rng(5).integers(0, 2, 120)


def numbers_of(table: Any) -> list[float]:
    found = table.second_order(), table.first_order(), table.wald(), table.saddlepoint()
    return [number for test in found for number in (test.statistic, test.p)]


def test_neither_rows_nor_names_nor_which_question_is_first_matter() -> None:
    wanted = numbers_of(crosstab(Design.of(**spread()), ONE, OTHER, (3, 2)))
    order = np.random.default_rng(1).permutation(120)
    shuffled = Design.of(**{name: values[order] for name, values in spread().items()})
    assert numbers_of(crosstab(shuffled, ONE[order], OTHER[order], (3, 2))) == pytest.approx(wanted)
    assert numbers_of(crosstab(Design.of(**spread()), 2 - ONE, 1 - OTHER, (3, 2))) == pytest.approx(wanted)
    assert numbers_of(crosstab(Design.of(**spread()), OTHER, ONE, (2, 3))) == pytest.approx(wanted)
    assert numbers_of(crosstab(Design.of(**spread()), ONE + 1, OTHER, (5, 2))) == pytest.approx(wanted)
    bigger = {**spread(), "weights": spread()["weights"] * 100}
    assert numbers_of(crosstab(Design.of(**bigger), ONE, OTHER, (3, 2))) == pytest.approx(wanted)


def test_missing_answers_are_left_out() -> None:
    with_missing = np.where(np.arange(120) % 7 == 0, -1, ONE)
    inside = with_missing >= 0
    sample = Design.of(**spread())
    one, other = (crosstab(sample, with_missing, OTHER, (3, 2)), crosstab(sample, ONE, OTHER, (3, 2), inside))
    assert numbers_of(one) == pytest.approx(numbers_of(other))
    assert one.people == inside.sum()


def test_chance_alone_is_found_as_often_as_it_says() -> None:
    """Clusters that answer alike: Pearson's chi-square finds something in half the samples, Rao and Scott's in few."""
    random = np.random.default_rng(9)
    clusters, naive, right = np.repeat(np.arange(30), 10), 0, 0
    group = np.repeat(np.arange(30) % 2, 10)
    sample = Design.of(rows=300, clusters=clusters)
    for _ in range(60):
        chance = np.repeat(random.beta(1, 1, 30), 10)
        table = crosstab(sample, group, (random.random(300) < chance).astype(int), (2, 2))
        naive += chi_square_tail(table.pearson, 1) < 0.05
        right += table.second_order().p < 0.05
    assert naive > 15
    assert right <= 9


def test_tables_of_one_answer_are_refused() -> None:
    with pytest.raises(NothingToCompareError, match="the same"):
        crosstab(Design.of(rows=3), [0, 1, 0], [1, 1, 1], (2, 2))
    with pytest.raises(ValueError, match="from -1 to 1, not from 0 to 2"):
        crosstab(Design.of(rows=3), [0, 1, 2], [1, 1, 0], (2, 2))
    small = Design.of(rows=6, clusters=[1, 1, 2, 2, 3, 3])
    with pytest.raises(NothingToCompareError, match="too few clusters"):
        crosstab(small, [0, 1, 2, 3, 1, 2], [0, 1, 1, 1, 0, 0], (4, 2)).wald()


def test_tables_that_are_nearly_empty_are_refused() -> None:
    with pytest.raises(NothingToCompareError, match="nobody in them"):
        crosstab(Design.of(rows=6), [0, 0, 1, 1, 2, 2], [0, 0, 1, 1, 2, 2], (3, 3)).second_order()
    few = Design.of(rows=12, clusters=np.repeat([1, 2, 3], 4))
    with pytest.raises(NothingToCompareError, match="too few clusters"):
        crosstab(few, np.arange(12) % 3, np.arange(12) * 7 % 5 % 3, (3, 3)).wald(adjusted=False)


def test_replicates_test_tables_too() -> None:
    sample = Design.of(**spread())
    linearised, again = (crosstab(one, ONE, OTHER, (3, 2)).second_order() for one in (sample, jackknife(sample)))
    assert again.statistic == pytest.approx(linearised.statistic, rel=0.1)


def test_tails() -> None:
    assert chi_square_tail(6.634897, 1) == pytest.approx(0.01, abs=1e-8)
    assert f_tail(4.170877, 1, 30) == pytest.approx(0.05, abs=1e-7)
    assert t_tails(2.042272, 30) == pytest.approx(0.05, abs=1e-7)
    assert weighted_chi_squares_tail(30.0, [2.0, 2.0]) == pytest.approx(chi_square_tail(15.0, 2), rel=0.05)
    assert weighted_chi_squares_tail(5.0, [3.0, 2.0]) == pytest.approx(0.36, abs=0.005)  # beside its mean
    assert weighted_chi_squares_tail(0.0, [1.0]) == 1


def test_quantiles_of_equal_weights_are_those_of_the_rows() -> None:
    values = np.arange(1.0, 101.0)
    found = quantile(Design.of(np.full(100, 3.0)), values, 0.5)
    assert (found.value, found.low, found.high) == (50, 41, 60)
    assert quantile(Design.of(rows=100), values, 0.001).value == 1
    assert np.isnan(quantile(Design.of(rows=100), values, 0.999).high)
    doubled = quantile(Design.of(np.r_[2.0, np.ones(98)]), np.arange(99.0), 0.01)
    assert doubled.value == 0
    with pytest.raises(ValueError, match="between 0 and 1"):
        quantile(Design.of(rows=100), values, 1.0)
    with pytest.raises(MissingNumbersError):
        quantile(Design.of(rows=2), [1.0, np.nan], 0.5)
    assert quantile(Design.of(rows=3), [1.0, np.nan, 2.0], 0.5, np.array([True, False, True])).value == 1


def test_ranks_do_not_depend_on_the_order_of_rows() -> None:
    values, weights = np.array([3.0, 1, 3, 2]), np.array([1.0, 2, 3, 4])
    ranks = population_ranks(Design.of(weights), values)
    assert ranks.tolist() == pytest.approx([0.8, 0.1, 0.8, 0.4], abs=0.06)
    assert population_ranks(Design.of(weights[::-1]), values[::-1])[::-1][1] == pytest.approx(ranks[1])


def test_a_line_through_two_groups_is_their_difference() -> None:
    sample = Design.of(**spread())
    answers = np.random.default_rng(7).normal(size=120)
    line = linear(sample, answers, OTHER)
    apart = means_by(sample, answers, OTHER, 2).contrast([-1, 1])
    assert (line.value[1], line.se[1]) == pytest.approx((apart.value[0], apart.se[0]))
    assert line.df == sample.df - 1
    ratio = logistic(sample, OTHER, ONE == 1)
    shares = means_by(sample, OTHER, ONE == 1, 2).value
    assert ratio.value[1] == pytest.approx(np.log(shares[1] / (1 - shares[1])) - np.log(shares[0] / (1 - shares[0])))


def test_what_cannot_be_fitted_is_refused() -> None:
    sample = Design.of(rows=6)
    with pytest.raises(CollinearError):
        linear(sample, np.arange(6), np.ones(6))
    with pytest.raises(SeparatedError, match="no end"):
        logistic(sample, [0, 0, 0, 1, 1, 1], np.arange(6))
    with pytest.raises(ValueError, match="yes or no"):
        logistic(sample, np.arange(6), np.arange(6))
