"""Each number of survey/reference_values.json that Qantar can compute is computed, and each other has its reason."""

from __future__ import annotations

import re
from fnmatch import fnmatchcase
from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest

from qantar.maths.grim import interval
from qantar.maths.multiple_response_bootstrap import resampled_by_group
from qantar.maths.share_intervals import share_of
from qantar.maths.sprite import answers_behind
from tests.reference import drawn, several
from tests.reference.compared import ALL, COMPARED, OTHERWISE, known, page, tolerance
from tests.reference.not_computed import REASONS, reason
from tests.reference.values import columns, everything

pytestmark = pytest.mark.reference

CHECKOUT = Path(__file__).resolve().parent.parent.parent


@pytest.mark.parametrize("path", COMPARED or ["nothing is here"])
def test_a_value(path: str) -> None:
    wanted, found = ALL[path], known(path)
    if isinstance(wanted, str | bool | None) or wanted == [] or isinstance(np.ravel(wanted)[0], str | np.bool_):
        assert np.all(np.asarray(found) == np.asarray(wanted))
        return
    relative, absolute = tolerance(path)
    here, there = np.broadcast_arrays(np.asarray(found, float), np.asarray(wanted, float))
    none = there == 0
    assert np.allclose(here[~none], there[~none], rtol=relative, atol=absolute)
    assert np.allclose(here[none], 0, atol=1e-9)


@pytest.mark.parametrize("path", OTHERWISE)
def test_where_qantar_says_otherwise(path: str) -> None:
    assert known(path) != ALL[path]


def test_each_reason_is_about_something() -> None:
    """Values without a reason are computed above; no pattern may be left over."""
    used = {next(at for at, (pattern, _) in enumerate(REASONS) if fnmatchcase(path, pattern)) for path in reasoned()}
    assert [pattern for at, (pattern, _) in enumerate(REASONS) if at not in used] == []


def reasoned() -> list[str]:
    return [path for path in ALL if reason(path) is not None]


def test_the_page_of_numbers_is_as_the_numbers_are() -> None:
    """When this fails, run .venv/bin/python -m tests.reference.compared."""
    assert (CHECKOUT / "docs/survey-numbers.md").read_text(encoding="utf-8") == page()


@pytest.mark.parametrize("name", drawn.FILES)
def test_ends_by_likelihood_are_solved_where_r_reads_them_off_a_spline(name: str) -> None:
    wanted = everything()["survey"][name]["svyciprop_likelihood"]
    chose = np.array(columns(drawn.FILES[name])["sch.wide"]) == "Yes"
    found = share_of(drawn.drawn(name), chose).interval("likelihood")
    assert found == pytest.approx((wanted["lower"], wanted["upper"]), rel=2e-5)


def test_p_values_of_resamples_are_those_of_mrcv() -> None:
    printed = " ".join(everything()["mrcv"]["MMI_farmer1_boot"]["printed"])
    wanted = [float(re.search(rf"{name} = ([\d.]+)", printed)[1]) for name in ("p.boot", "prod", "min")]  # type: ignore[index]
    file = "mrcv_farmer1.csv"
    answers = several.several(file, several.ITEMS)
    found = resampled_by_group(several.education(file), answers, np.random.default_rng(2022))
    assert (found.p, found.p_product, found.p_smallest) == pytest.approx(wanted, abs=0.02)


def test_answers_behind_a_mean_are_found_where_sprite_finds_some() -> None:
    case = everything()["numeric_audit"]["sprite_example"]
    tenth = Fraction(1, 10)
    mean, deviation = ((Fraction(str(case[name])), tenth) for name in ("mean", "sd"))
    scale = case["min"], case["max"]
    found = answers_behind(mean, deviation, case["n"], scale, np.random.default_rng(1))
    assert (found is not None) == (case["outcome"] == "success")
    assert found is not None
    for answers in (found, np.array(case["values"])):
        assert interval(*mean)[0] <= Fraction(int(answers.sum()), case["n"]) <= interval(*mean)[1]
        assert interval(*deviation)[0] <= answers.std(ddof=1) <= interval(*deviation)[1]
    theirs = np.array(case["values"])
    assert (theirs.mean(), theirs.std(ddof=1)) == pytest.approx((case["m"], case["s"]))
