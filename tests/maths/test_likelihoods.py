"""What a finding does to the odds: the four classical tests, a published causal model, and sharp ends."""

import json
import math
from fractions import Fraction
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qantar.maths.likelihoods import NOTHING, Between, Ratio, decibels, either, likelihood_ratio, together, updated


def exactly(probability: Fraction) -> Between:
    return Between(probability, probability)


HALF = exactly(Fraction(1, 2))


@pytest.mark.reference
def test_the_four_classical_tests_in_decibels(shared: Path) -> None:
    known = reference(shared)["own_exact_checks_not_from_literature"]
    assert set(known) == {"straw_in_the_wind", "hoop", "smoking_gun", "doubly_decisive"}
    for test in known.values():
        true, false = (exactly(Fraction(str(test[name]))) for name in ("P(E|H)", "P(E|notH)"))
        for found, word in ((True, "pass"), (False, "fail")):
            ratio = likelihood_ratio(true, false, found=found)
            assert ratio.low == ratio.high
            assert 10 * math.log10(ratio.low) == pytest.approx(test[f"WoE_{word}_dB"], abs=1e-9)
            assert float(updated(HALF, ratio).low) == pytest.approx(test[f"posterior_{word}_from_0.5"], abs=1e-12)


@pytest.mark.reference
def test_decibels_of_round_ratios(shared: Path) -> None:
    for name, value in reference(shared)["dB_scale"].items():
        assert decibels(Fraction(name.removeprefix("LR"))) == round(value, 1)


def reference(shared: Path) -> dict[str, Any]:
    read: dict[str, Any] = json.loads((shared / "reference/process_tracing/reference.json").read_text(encoding="utf-8"))
    return read


@pytest.mark.reference
def test_every_fraction_of_the_published_model(shared: Path) -> None:
    exact = reference(shared)["humphreys_jacobs_inequality_democratization"]["exact_fractions_recomputed_all_match"]
    assert {name: str(after(name)) for name in exact if name != "I0D1"} == {
        n: v for n, v in exact.items() if n != "I0D1"
    }


# Inequality and democratisation: I leads to M and to D, M and P lead to D. Every type of every node is as likely as
# every other, but for those that the authors rule out. Cites: humphreys2023
Types = tuple[int, ...]
MOBILISED: list[Types] = [type_ for type_ in product((0, 1), repeat=2) if type_ != (1, 0)]
PARENTS = list(product((0, 1), repeat=3))


def _allowed(type_: Types) -> bool:
    """Democracy never comes of more inequality, nor goes with more mobilisation or with more pressure."""
    outcome = dict(zip(PARENTS, type_, strict=True))
    falls = all(outcome[1, m, p] <= outcome[0, m, p] for m, p in product((0, 1), repeat=2))
    mobilises = all(outcome[i, 1, p] >= outcome[i, 0, p] for i, p in product((0, 1), repeat=2))
    presses = all(outcome[i, m, 1] >= outcome[i, m, 0] for i, m in product((0, 1), repeat=2))
    return falls and mobilises and presses


DEMOCRATISED: list[Types] = [type_ for type_ in product((0, 1), repeat=8) if _allowed(type_)]


def cases() -> list[tuple[bool, int, int]]:
    """Every case with low inequality that democratised: whether inequality mattered, mobilisation, pressure."""
    found = []
    for m_type, d_type, pressure in product(MOBILISED, DEMOCRATISED, (0, 1)):
        outcome = dict(zip(PARENTS, d_type, strict=True))
        low, high = (outcome[i, m_type[i], pressure] for i in (0, 1))
        if low == 1:
            found.append((low != high, m_type[0], pressure))
    return found


#: Published to three digits: how probable it is that inequality mattered, given what was found of M and P.
PUBLISHED = {
    "M0": 0.475,
    "M1": 0.394,
    "P0": 0.615,
    "P1": 0.34,
    "M0P0": 0.667,
    "M1P0": 0.571,
    "M0P1": 0.393,
    "M1P1": 0.263,
}


def after(clues: str) -> Fraction:
    """How probable it is that inequality mattered after one clue and then the next, as in M0P1.

    The likelihood of each is counted among the cases that the earlier ones leave.
    """
    left, probability = cases(), exactly(PRIOR)
    for name, value in zip(clues[::2], clues[1::2], strict=True):
        kept = [case for case in left if case[1 if name == "M" else 2] == int(value)]
        chances = [exactly(share_of(kept, left, mattered)) for mattered in (True, False)]
        probability = updated(probability, likelihood_ratio(*chances, found=True))
        left = kept
    assert probability.low == probability.high
    return probability.low


def share_of(kept: list[tuple[bool, int, int]], left: list[tuple[bool, int, int]], mattered: bool) -> Fraction:
    return Fraction(sum(case[0] is mattered for case in kept), sum(case[0] is mattered for case in left))


PRIOR = Fraction(sum(mattered for mattered, _, _ in cases()), len(cases()))


def test_a_published_causal_model_clue_by_clue() -> None:
    """Posteriors of the model of inequality and democratisation. Cites: humphreys2023."""
    assert (len(MOBILISED), len(DEMOCRATISED)) == (3, 20)
    assert round(float(PRIOR), 3) == 0.438
    assert {clues: round(float(after(clues)), 3) for clues in PUBLISHED} == PUBLISHED


@st.composite
def ranges(draw: st.DrawFn) -> Between:
    ends = sorted(draw(st.lists(st.fractions(Fraction(1, 100), Fraction(99, 100)), min_size=2, max_size=2)))
    return Between(*ends)


@given(ranges(), ranges(), st.booleans(), st.fractions(0, 1), st.fractions(0, 1))
def test_no_likelihoods_within_their_ends_give_more_or_less(
    true: Between, false: Between, found: bool, here: Fraction, there: Fraction
) -> None:
    one = exactly(true.low + here * (true.high - true.low))
    other = exactly(false.low + there * (false.high - false.low))
    inside = likelihood_ratio(one, other, found=found).low
    around = likelihood_ratio(true, false, found=found)
    assert around.high is not None
    assert around.low <= inside <= around.high
    corners = [likelihood_ratio(exactly(a), exactly(b), found=found).low for a, b in product(true, false)]
    assert (min(corners), max(corners)) == around


@given(st.lists(ranges(), min_size=2, max_size=4), st.randoms())
def test_findings_together_do_not_depend_on_their_order(found: list[Between], random: Any) -> None:
    ratios = [likelihood_ratio(one, found[0], found=True) for one in found]
    shuffled = list(ratios)
    random.shuffle(shuffled)
    assert together(ratios) == together(shuffled)


def test_what_is_impossible_has_no_upper_end() -> None:
    ratio = likelihood_ratio(HALF, Between(Fraction(0), Fraction(1, 20)), found=True)
    assert ratio == Ratio(Fraction(10), None)
    assert together([ratio, NOTHING]).high is None
    assert either(ratio, NOTHING) == Ratio(Fraction(1), None)
    assert updated(HALF, ratio) == Between(Fraction(10, 11), Fraction(1))
    with pytest.raises(ValueError, match="impossible"):
        likelihood_ratio(HALF, exactly(Fraction(0)), found=True)
