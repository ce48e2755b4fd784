"""p values against statcheck for R, version 1.4.0, and printed tables."""

import json
from pathlib import Path

import pytest

from qantar.maths.p_values import Kind, Statistic, p_can_be, p_value

KINDS: dict[str, Kind] = {"t": "t", "F": "F", "Chi2": "chi2", "r": "r", "Z": "z"}


def test_statcheck_is_reproduced(shared: Path) -> None:
    reference = json.loads((shared / "reference/survey/reference_values.json").read_text(encoding="utf-8"))
    for case in reference["numeric_audit"]["statcheck"]["result"]:
        statistic = Statistic(
            KINDS[case["test_type"]], case["test_value"], 0.01, case.get("df1") or 0, case.get("df2") or 0
        )
        assert p_value(statistic) == pytest.approx(case["computed_p"], rel=1e-12)
        assert p_can_be(statistic, case["p_comp"], case["reported_p"], 0.01) != case["error"], case["raw"]


def test_a_printed_table_of_z() -> None:
    assert round(p_value(Statistic("z", 1.96, 0.01)), 3) == 0.05
    assert round(p_value(Statistic("z", -2.576, 0.001)), 3) == 0.01


def test_one_tail_halves_t_and_leaves_chi_square() -> None:
    t, chi2 = Statistic("t", 1.8, 0.01, df2=28), Statistic("chi2", 9.1, 0.1, 4)
    assert p_value(t, tails=1) == pytest.approx(p_value(t) / 2)
    assert p_value(chi2, tails=1) == p_value(chi2)
    assert p_can_be(t, "=", 0.04, 0.01, tails=1)
    assert not p_can_be(t, "=", 0.04, 0.01)


def test_what_cannot_be_is_refused() -> None:
    assert p_value(Statistic("r", 1.2, 0.1, df2=10)) == 0
    assert not p_can_be(Statistic("chi2", 0.1, 0.1, 1), "<", 0.001, 0.001)
    assert p_can_be(Statistic("z", 5.0, 0.1), "=", 0.0, 0.001)
