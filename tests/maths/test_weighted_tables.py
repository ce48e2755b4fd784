"""Tables made in few passes are those made row by row, for every kind of design."""

from typing import Any

import numpy as np
import pytest

from qantar.maths.calibration import raked
from qantar.maths.designs import Design
from qantar.maths.estimates import EmptyDomainError, mean, shares, total
from qantar.maths.margins import Margin
from qantar.maths.share_intervals import share_of
from qantar.maths.weighted_tables import cell_totals, means_table, shares_table

PEOPLE = 900
CHANCE = np.random.default_rng(1)
STRATA = CHANCE.integers(0, 5, PEOPLE)
CLUSTERS = STRATA * 20 + CHANCE.integers(0, 20, PEOPLE)
WEIGHTS = CHANCE.uniform(0.5, 4, PEOPLE)
CODES, GROUPS = CHANCE.integers(-1, 4, PEOPLE), CHANCE.integers(-1, 3, PEOPLE)
LONELY = np.where(np.arange(PEOPLE) == 0, 9, STRATA)

DESIGNS: dict[str, Any] = {
    "weights": lambda: Design.of(WEIGHTS),
    "strata": lambda: Design.of(WEIGHTS, strata=STRATA),
    "clusters": lambda: Design.of(WEIGHTS, strata=STRATA, clusters=CLUSTERS),
    "two stages": lambda: Design.of(
        WEIGHTS,
        strata=[STRATA, None],
        clusters=[CLUSTERS, None],
        population=[np.full(PEOPLE, 60), np.full(PEOPLE, 50)],
        lonely="certainty",
    ),
    "some without weight": lambda: Design.of(np.where(np.arange(PEOPLE) % 9, WEIGHTS, 0), strata=STRATA),
    "lonely, adjusted": lambda: Design.of(WEIGHTS, strata=LONELY, lonely="adjust"),
    "lonely, averaged": lambda: Design.of(WEIGHTS, strata=LONELY, lonely="average"),
    "lonely, certain": lambda: Design.of(WEIGHTS, strata=LONELY, lonely="certainty"),
    "raked": lambda: raked(
        Design.of(WEIGHTS, strata=STRATA, clusters=CLUSTERS), [Margin("g", GROUPS + 1, np.array([90.0, 200, 300, 400]))]
    ),
}


@pytest.mark.parametrize("name", DESIGNS)
def test_as_row_by_row(name: str) -> None:
    sample = DESIGNS[name]()
    table = shares_table(sample, CODES, 4, GROUPS, 3)
    for group in range(3):
        inside = np.where((group == GROUPS) & (sample.weights > 0), CODES, -1)
        found = shares(sample, inside, 4)
        assert table.shares[group] == pytest.approx(found.value, rel=1e-12)
        assert table.se[group] == pytest.approx(found.se, rel=1e-10)
        one = share_of(sample, CODES == 1, inside >= 0)
        cell = table.cell(group, 1)
        assert (cell.rows, cell.df, cell.kish) == pytest.approx((one.rows, one.df, one.kish))
        assert cell.interval() == pytest.approx(one.interval())
    together = shares_table(sample, CODES, 4)
    counted = np.where(sample.weights > 0, CODES, -1)
    assert together.se[0] == pytest.approx(shares(sample, counted, 4).se, rel=1e-10)
    assert together.rows[0].tolist() == np.bincount(counted[counted >= 0]).tolist()


@pytest.mark.parametrize("name", DESIGNS)
def test_means_as_row_by_row(name: str) -> None:
    sample = DESIGNS[name]()
    values = np.where(CODES < 0, np.nan, CODES * 2.5 + CLUSTERS / 7)
    table = means_table(sample, values, GROUPS, 3)
    for group in range(3):
        inside = (group == GROUPS) & (CODES >= 0) & (sample.weights > 0)
        found = mean(sample, values, inside)
        assert table.means[group] == pytest.approx(found.value[0], rel=1e-12)
        assert table.se[group] == pytest.approx(found.se[0], rel=1e-10)
        assert table.df[group] == sample.df_within(inside)
        assert (table.rows[group], table.people[group]) == pytest.approx((inside.sum(), sample.weights[inside].sum()))
    with pytest.raises(EmptyDomainError, match="group 3"):
        means_table(sample, values, GROUPS, 4)


@pytest.mark.parametrize("name", DESIGNS)
def test_cells_vary_together_as_row_by_row(name: str) -> None:
    sample = DESIGNS[name]()
    cells = np.where((CODES >= 0) & (GROUPS >= 0), CODES * 3 + GROUPS, -1)
    found = cell_totals(sample, cells, 12)
    wanted = total(sample, cells[:, None] == np.arange(12))
    assert found.value == pytest.approx(wanted.value)
    assert found.covariance == pytest.approx(wanted.covariance, rel=1e-9, abs=1e-9 * np.abs(wanted.covariance).max())


def test_equal_weights_are_no_weights() -> None:
    equal, none = (
        shares_table(sample, CODES, 4) for sample in (Design.of(np.full(PEOPLE, 2.5)), Design.of(rows=PEOPLE))
    )
    assert equal.shares == pytest.approx(none.shares)
    assert equal.se == pytest.approx(none.se)
    assert equal.kish == pytest.approx(none.rows.sum())


def test_what_strata_fix_has_no_error_and_what_nobody_chose_has_an_interval() -> None:
    sample = Design.of(np.array([2.0, 3, 1, 4, 2])[STRATA], strata=STRATA)
    fixed = shares_table(sample, STRATA, 7)
    assert fixed.se == pytest.approx(0, abs=1e-12)
    assert fixed.shares[0, 5:].tolist() == [0, 0]
    low, high = shares_table(DESIGNS["clusters"](), np.zeros(PEOPLE, int), 2).cell(0, 1).interval()
    assert low == 0 < high < 0.05


def test_a_group_of_nobody_is_refused() -> None:
    with pytest.raises(EmptyDomainError, match="group 3"):
        shares_table(Design.of(WEIGHTS), CODES, 4, GROUPS, 4)
    with pytest.raises(ValueError, match="from -1 to 1"):
        shares_table(Design.of(WEIGHTS), CODES, 2)
