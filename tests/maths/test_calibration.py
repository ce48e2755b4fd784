"""Raking, calibration and trimming: worked tables, unequal weights before, what does not matter, what is refused."""

import numpy as np
import pytest

from qantar.maths.calibration import calibrate, calibrated, post_stratify, rake, raked
from qantar.maths.designs import Design, DesignError
from qantar.maths.estimates import mean, total
from qantar.maths.margins import CalibrationError, Constraints, Margin
from qantar.maths.trimming import trim

SEX = ["f", "f", "f", "m", "m", "m", "m", "f"]
AGE = ["old", "young", "young", "old", "old", "young", "young", "old"]
PEOPLE = {"f": 55.0, "m": 45.0}
AGES = {"old": 30.0, "young": 70.0}
BASE = np.array([1.0, 2.0, 1.0, 3.0, 1.0, 1.0, 2.0, 4.0])


def margins() -> list[Margin]:
    return [Margin.of("sex", SEX, PEOPLE), Margin.of("age", AGE, AGES)]


def test_a_table_fitted_by_hand() -> None:
    """Rows, then columns, again and again: the odds ratio of the table it began with stays."""
    cells = {("f", "old"): 0.0, ("f", "young"): 0.0, ("m", "old"): 0.0, ("m", "young"): 0.0}
    after = dict(cells)
    fitted = rake(BASE, margins()).weights
    for sex, age, before, now in zip(SEX, AGE, BASE, fitted, strict=True):
        cells[sex, age] += before
        after[sex, age] += now
    assert after["f", "old"] + after["f", "young"] == pytest.approx(55)
    assert after["f", "old"] + after["m", "old"] == pytest.approx(30)
    odds = [
        table["f", "old"] * table["m", "young"] / (table["f", "young"] * table["m", "old"]) for table in (cells, after)
    ]
    assert odds[0] == pytest.approx(odds[1])


def test_weights_before_count() -> None:
    """Within a cell, weights keep their ratios: a tool that starts from 1 loses the design."""
    fitted = rake(BASE, margins()).weights
    assert fitted[1] / fitted[2] == pytest.approx(2)
    assert fitted[3] / fitted[4] == pytest.approx(3)


def test_raking_in_turn_is_calibration_by_raking() -> None:
    known = Constraints.of_margins(margins())
    assert calibrate(BASE, known, "raking").weights == pytest.approx(rake(BASE, margins()).weights)


@pytest.mark.parametrize("kind", ["linear", "raking", "logit"])
@pytest.mark.parametrize("seed", range(5))
def test_bounds_hold(kind, seed: int) -> None:
    """Totals that a sample with other factors has: so there are such factors, and they are to be found."""
    random = np.random.default_rng(seed)
    base, columns = random.uniform(1, 5, 300), random.normal(size=(300, 6))
    columns[:, 0] = 1
    bounds = (0.7, 1.6)
    wanted = (base * random.choice([0.72, 1.55], 300)) @ columns
    fitted = calibrate(base, Constraints.of_columns(columns, wanted), kind, bounds=bounds).weights
    assert 0.7 - 1e-12 <= (fitted / base).min() <= (fitted / base).max() <= 1.6 + 1e-12
    assert fitted @ columns == pytest.approx(wanted, rel=1e-8)


def test_neither_rows_nor_names_nor_the_order_of_margins_matter() -> None:
    wanted = rake(BASE, margins()).weights
    order = np.random.default_rng(3).permutation(8)
    shuffled = [Margin(one.name, one.codes[order], one.totals) for one in margins()]
    assert rake(BASE[order], shuffled).weights == pytest.approx(wanted[order])
    renamed = Margin.of("x", [{"f": "z", "m": "a"}[sex] for sex in SEX], {"a": 45, "z": 55})
    assert rake(BASE, [margins()[1], renamed]).weights == pytest.approx(wanted)
    halves = [Margin(one.name, np.repeat(one.codes, 2), one.totals) for one in margins()]
    assert rake(np.repeat(BASE, 2) / 2, halves).weights == pytest.approx(np.repeat(wanted, 2) / 2)


def test_what_the_margins_fix_has_no_standard_error() -> None:
    sample = raked(Design.of(BASE), margins())
    assert total(sample, np.array(SEX) == "f").se[0] == pytest.approx(0, abs=1e-9)
    answers = np.array([1.0, 0, 0, 1, 1, 0, 1, 1])
    assert 0 < mean(sample, answers).se[0] < mean(Design.of(BASE), answers).se[0]
    both = calibrated(Design.of(BASE), Constraints.of_margins(margins()), "raking")
    assert mean(both, answers).se == pytest.approx(mean(sample, answers).se)
    again = raked(sample, margins())
    assert total(again, np.array(AGE) == "old").se[0] == pytest.approx(0, abs=1e-9)


def test_post_stratified_shares_are_those_of_the_strata() -> None:
    """The mean of post-strata, each by its count: (55 x 3/8 + 45 x 5/7) / 100, typed in."""
    answers = np.array([1.0, 1, 0, 1, 1, 1, 0, 0])
    sample = raked(Design.of(BASE), [margins()[0]])
    assert mean(sample, answers).value[0] == pytest.approx((55 * 3 / 8 + 45 * 5 / 7) / 100)
    assert post_stratify(BASE, margins()[0]).weights == pytest.approx(sample.weights)


def test_failing_to_converge_names_the_margin_and_the_gap() -> None:
    """Nobody young is a woman, and more young people are wanted than there are men."""
    sex, age = ["f", "f", "m", "m"], ["old", "old", "old", "young"]
    impossible = [Margin.of("sex", sex, PEOPLE), Margin.of("age", age, AGES)]
    with pytest.raises(CalibrationError, match=r"do not hold together after 50 turns \(sex \w+: wanted") as failed:
        rake(np.ones(4), impossible, turns=50)
    assert {gap.name.split()[0] for gap in failed.value.gaps} == {"sex", "age"}
    assert abs(failed.value.gaps[0].reached - failed.value.gaps[0].wanted) == pytest.approx(25, rel=0.01)
    with pytest.raises(CalibrationError, match=r"no weights with factors from 0\.9 to 1\.1 were found"):
        calibrate(BASE, Constraints.of_margins(margins()), "raking", bounds=(0.9, 1.1))


def test_margins_that_nearly_repeat_each_other_are_met() -> None:
    """In turn this would take tens of thousands of turns."""
    random = np.random.default_rng(2)
    one = random.integers(0, 3, 3000)
    other = np.where(random.random(3000) < 0.003, random.integers(0, 3, 3000), one)
    known: list[np.ndarray] = [np.bincount(codes, random.uniform(0.9, 1.1, 3000)) for codes in (one, other)]
    known = [np.asarray(counts / counts.sum() * 3000, float) for counts in known]
    fitted = rake(np.ones(3000), [Margin("one", one, known[0]), Margin("other", other, known[1])], turns=60)
    assert np.bincount(one, fitted.weights) == pytest.approx(known[0], abs=1e-5)
    assert np.bincount(other, fitted.weights) == pytest.approx(known[1], abs=1e-5)


@pytest.mark.parametrize(
    ("margin", "said"),
    [
        ({"name": "sex", "values": SEX, "totals": {"f": 55}}, "sample has 'm', of which the population's count"),
        ({"name": "sex", "values": SEX, "totals": {"f": 50, "m": 45, "x": 5}}, r"nobody .* \(sex x: wanted 5"),
        ({"name": "sex", "values": SEX[:3], "totals": PEOPLE}, "8 rows, not 3"),
        ({"name": "sex", "values": SEX, "totals": {"f": -1, "m": 101}}, "negative"),
        ({"name": "sex", "values": SEX, "totals": {"f": 56, "m": 45}}, "different populations: sex has 101 .* 100"),
    ],
)
def test_margins_that_cannot_be_fitted_are_refused(margin, said: str) -> None:
    with pytest.raises(CalibrationError, match=said):
        rake(BASE, [Margin.of(**margin), margins()[1]])


def test_a_row_of_unknown_kind_and_a_weight_of_nothing() -> None:
    with pytest.raises(CalibrationError, match="kind of 1 rows is not known"):
        rake(np.ones(2), [Margin("sex", np.array([0, -1]), np.array([5.0]))])
    with pytest.raises(DesignError, match="negative"):
        rake([1.0, -1.0], [Margin("sex", np.array([0, 0]), np.array([5.0]))])
    gone = rake([1.0, 0.0, 1.0], [Margin.of("sex", ["f", "f", "m"], PEOPLE)]).weights
    assert gone.tolist() == [55.0, 0.0, 45.0]
    none_wanted = rake([1.0, 1.0], [Margin.of("sex", ["f", "m"], {"f": 10, "m": 0})]).weights
    assert none_wanted.tolist() == [10.0, 0.0]


def test_negative_weights_of_a_linear_fit_are_refused() -> None:
    known = Constraints.of_columns([[1.0, 1.0], [1.0, 2.0], [1.0, 9.0]], [3.0, 26.0])
    with pytest.raises(CalibrationError, match="turned negative"):
        calibrate(np.ones(3), known)


def test_trimming_keeps_the_sum() -> None:
    weights = np.array([0.5, 1.0, 1.0, 1.0, 6.5])
    assert trim(weights, high=3).tolist() == [1.375, 1.875, 1.875, 1.875, 3.0]
    assert trim(weights, 1, 3).sum() == pytest.approx(10)
    pushed = np.array([1.0, 2.9, 2.9, 9.2])
    assert trim(pushed, high=4.5).max() <= 4.5 + 1e-12
    assert trim(pushed, high=4.5, strict=False).max() > 4.4
    with pytest.raises(CalibrationError, match=r"mean weight, 2, is not between 0 and 1\.5"):
        trim(weights, high=1.5)
