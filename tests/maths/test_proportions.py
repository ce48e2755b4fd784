"""Wilson's interval against the examples of Newcombe (1998) and R. Cites: newcombe1998, wilson1927."""

import json
from pathlib import Path

import pytest

from qantar.maths.proportions import wilson


def test_newcombe_example() -> None:
    """81 of 263: 0.2553 to 0.3662, in table I of newcombe1998."""
    assert wilson(81, 263) == pytest.approx((0.2553, 0.3662), abs=5e-5)


@pytest.mark.reference
def test_as_r_has_it(shared: Path) -> None:
    cases = json.loads((shared / "reference/survey/reference_values.json").read_text(encoding="utf-8"))
    for case in cases["proportion_ci"]:
        assert wilson(case["x"], case["n"]) == pytest.approx(case["wilson"], rel=1e-6, abs=1e-12)
