"""Replicate weights: the published half-samples of ambulance services, the jackknife, and what is refused."""

from typing import Any

import numpy as np
import pytest

from qantar.maths.designs import Design, DesignError, LonelyStratumError
from qantar.maths.estimates import EmptyDomainError, Sample, mean, means_by, ratio, shares, total
from qantar.maths.replicates import Replicates, Scaling, jackknife

#: Cardiac arrests and survivors of six ambulance services in three areas: Lumley (2010), chapter 2.
ARRESTS = [120.0, 78, 185, 228, 670, 530]
ALIVE = [25.0, 24, 30, 49, 80, 70]
HALVES: Any = [[2, 2, 0, 0], [0, 0, 2, 2], [2, 0, 2, 0], [0, 2, 0, 2], [2, 0, 0, 2], [0, 2, 2, 0]]


def test_half_samples_as_published() -> None:
    """Ratio 0.1535, standard error 0.0094 by half-samples and 0.0098 linearised. Cites: lumley2010."""
    sample = Replicates.of(np.ones(6), HALVES, Scaling("BRR"), combined=False)
    found = ratio(sample, ALIVE, ARRESTS)
    assert (found.value[0], found.se[0]) == pytest.approx((0.153506, 0.009418), abs=5e-7)
    assert ratio(Design.of(rows=6, strata=[1, 1, 2, 2, 3, 3]), ALIVE, ARRESTS).se[0] == pytest.approx(
        0.009807, abs=5e-7
    )


ROWS = 12
RANDOM = np.random.default_rng(8)
ANSWERS = RANDOM.normal(size=ROWS)
WEIGHTS = RANDOM.uniform(1, 4, ROWS)
CLUSTERS = np.repeat([1, 2, 3, 4, 5, 6], 2)
STRATA = np.repeat(["a", "b"], 6)


@pytest.mark.parametrize("drawn", [{}, {"clusters": CLUSTERS}, {"strata": STRATA, "clusters": CLUSTERS}])
def test_for_a_total_the_jackknife_is_the_linearised_variance(drawn: dict[str, Any]) -> None:
    design = Design.of(WEIGHTS, **drawn, population=np.full(ROWS, 40))
    found = total(jackknife(design), ANSWERS)
    assert found.se == pytest.approx(total(design, ANSWERS).se)
    assert found.df == design.df


def test_neither_rows_nor_the_order_of_replicates_matter() -> None:
    again = jackknife(Design.of(WEIGHTS, clusters=CLUSTERS))
    wanted = mean(again, ANSWERS).se
    order = RANDOM.permutation(ROWS)
    scaling = Scaling("JK1")
    shuffled = Replicates.of(WEIGHTS[order], again.replicates[order][:, ::-1], scaling)
    assert mean(shuffled, ANSWERS[order]).se == pytest.approx(wanted)
    assert shuffled.df == again.df == 5
    halves = Replicates.of(np.repeat(WEIGHTS, 2) / 2, np.repeat(again.replicates, 2, axis=0) / 2, scaling)
    assert mean(halves, np.repeat(ANSWERS, 2)).se == pytest.approx(wanted)


def test_bootstrap_and_distance_from_the_estimate_itself() -> None:
    drawn = RANDOM.multinomial(ROWS, np.full(ROWS, 1 / ROWS), size=400).T
    sample = Replicates.of(WEIGHTS, drawn, Scaling("bootstrap"), combined=False, df=11)
    linear = mean(Design.of(WEIGHTS), ANSWERS).se[0]
    assert mean(sample, ANSWERS).se[0] == pytest.approx(linear, rel=0.15)
    around = Replicates.of(WEIGHTS, drawn, Scaling("bootstrap", mse=True), combined=False)
    estimates = np.array([(WEIGHTS * column) @ ANSWERS / (WEIGHTS @ column) for column in drawn.T])
    middle = WEIGHTS @ ANSWERS / WEIGHTS.sum()
    assert mean(around, ANSWERS).se[0] == pytest.approx(np.sqrt(((estimates - middle) ** 2).mean()))
    assert mean(sample, ANSWERS).df == 11


def test_fay_is_half_samples_drawn_closer() -> None:
    half = np.array(HALVES, float)
    closer = 1 + (half - 1) * 0.5
    plain = Replicates.of(np.ones(6), half, Scaling("BRR"), combined=False)
    fay = Replicates.of(np.ones(6), closer, Scaling("Fay", fay=0.5), combined=False)
    assert total(fay, ALIVE).se == pytest.approx(total(plain, ALIVE).se)


def test_groups_and_shares_take_replicates_as_designs() -> None:
    design = Design.of(WEIGHTS, strata=STRATA, clusters=CLUSTERS)
    groups = np.tile([0, 1], 6)
    samples: list[Sample] = [design, jackknife(design)]
    for made in samples:
        found = means_by(made, ANSWERS, groups, 2)
        assert found.value == pytest.approx(means_by(design, ANSWERS, groups, 2).value)
        assert found.se == pytest.approx(means_by(design, ANSWERS, groups, 2).se, rel=0.3)
        assert shares(made, groups, 2).value.sum() == pytest.approx(1)


@pytest.mark.parametrize(
    ("scaling", "columns", "said"),
    [
        (Scaling("JKn"), [[1.0, 0], [0, 1]], "needs rscales"),
        (Scaling("BRR", rscales=[1.0]), [[1.0, 0], [0, 1]], "2 numbers"),
        (Scaling("Fay", fay=1), [[1.0, 0], [0, 1]], "Fay's factor"),
        (Scaling("BRR", scale=0), [[1.0, 0], [0, 1]], "above 0"),
        (Scaling("BRR"), [[1.0], [0]], "two columns"),
        (Scaling("BRR"), [[1.0, -1], [0, 1]], "missing or negative"),
        (Scaling("BRR"), [[1.0, 0], [1, 0]], "replicate 2 sum to 0"),
    ],
)
def test_what_cannot_be_replicates_is_refused(scaling: Scaling, columns: Any, said: str) -> None:
    with pytest.raises(DesignError, match=said):
        Replicates.of([1.0, 1.0], columns, scaling)


def test_a_way_nobody_knows() -> None:
    way: Any = "JK9"
    with pytest.raises(DesignError, match="not 'JK9'"):
        Replicates.of([1.0, 1.0], [[1.0, 0.0], [0.0, 1.0]], Scaling(way))


def test_a_group_that_a_replicate_leaves_out_is_refused() -> None:
    again = jackknife(Design.of(rows=3))
    with pytest.raises(EmptyDomainError):
        mean(again, [1.0, 2.0, 3.0], np.array([True, False, False]))
    with pytest.raises(LonelyStratumError):
        jackknife(Design.of(rows=3, strata=[1, 1, 2], lonely="certainty"))
