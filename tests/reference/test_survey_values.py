"""Each number of survey/reference_values.json that Qantar can compute is computed, and each other has its reason."""

from __future__ import annotations

from functools import cache
from typing import Any

import numpy as np
import pytest

from qantar.maths.share_intervals import share_of
from tests.reference import calibrated, drawn, several, tabled
from tests.reference.values import at, columns, everything, leaves

pytestmark = pytest.mark.reference


@cache
def answers() -> dict[str, Any]:
    return drawn.all_answers() | calibrated.all_answers() | tabled.all_answers() | several.all_answers()


@cache
def answered(prefix: str) -> Any:
    return answers()[prefix]()


def known(path: str) -> Any:
    """What Qantar computes for a path; KeyError where it does not."""
    parts = path.split("/")
    for length in range(len(parts), 0, -1):
        prefix = "/".join(parts[:length])
        if prefix in answers():
            return at(answered(prefix), parts[length:])
    raise KeyError(path)


def tolerance(path: str) -> float:
    """Relative, as `about` in the file says."""
    loose = ("survey/calibration_clus1/rake_taylor/", "survey/calibration_clus1/rake_jk1/")
    return 1e-4 if path.startswith(loose) else 1e-6


ALL = dict(leaves(everything()))


def covered(path: str) -> bool:
    try:
        known(path)
    except KeyError:
        return False
    return True


@pytest.mark.parametrize("path", [path for path in ALL if covered(path)] or ["nothing"])
def test_a_value(path: str) -> None:
    wanted, found = ALL[path], known(path)
    if isinstance(wanted, str | bool | None) or wanted == [] or isinstance(np.ravel(wanted)[0], str | np.bool_):
        assert np.all(np.asarray(found) == np.asarray(wanted))
        return
    here, there = np.broadcast_arrays(np.asarray(found, float), np.asarray(wanted, float))
    none = there == 0
    assert np.allclose(here[~none], there[~none], rtol=tolerance(path), atol=0)
    assert np.allclose(here[none], 0, atol=1e-9)


@pytest.mark.parametrize("name", drawn.FILES)
def test_ends_by_likelihood_are_solved_where_r_reads_them_off_a_spline(name: str) -> None:
    wanted = everything()["survey"][name]["svyciprop_likelihood"]
    chose = np.array(columns(drawn.FILES[name])["sch.wide"]) == "Yes"
    found = share_of(drawn.drawn(name), chose).interval("likelihood")
    assert found == pytest.approx((wanted["lower"], wanted["upper"]), rel=2e-5)
