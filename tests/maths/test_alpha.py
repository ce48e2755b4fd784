"""Krippendorff's alpha: published examples, the package krippendorff, sets by hand, intervals, refusals."""

from typing import Any

import krippendorff
import numpy as np
import pytest

from qantar.maths.alpha import (
    Distance,
    alpha,
    alpha_by_code,
    alpha_interval,
    interval,
    jaccard,
    masi,
    nominal,
    ordinal,
    ratio,
)

#: Four observers, twelve units: example C of krippendorff2011.
FOUR: list[list[int | None]] = [
    [1, 2, 3, 3, 2, 1, 4, 1, 2, None, None, None],
    [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, None, 3],
    [None, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, None],
    [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, None],
]
DISTANCES: dict[str, Distance] = {"nominal": nominal, "ordinal": ordinal, "interval": interval, "ratio": ratio}


def units(coders: Any) -> list[tuple[Any, ...]]:
    return list(zip(*coders, strict=True))


@pytest.mark.parametrize(
    ("level", "printed"), [("nominal", 0.743), ("ordinal", 0.815), ("interval", 0.849), ("ratio", 0.797)]
)
def test_published_example(level: str, printed: float) -> None:
    """Example C of Krippendorff (2011), to three digits. Cites: krippendorff2011."""
    assert alpha(units(FOUR), DISTANCES[level]) == pytest.approx(printed, abs=5e-4)


@pytest.mark.parametrize("level", DISTANCES)
@pytest.mark.parametrize("seed", range(6))
def test_as_the_package_krippendorff_has_it(level: str, seed: int) -> None:
    random = np.random.default_rng(seed)
    codes = random.integers(1, 6, (4, 25)).astype(float)
    codes[1:] = np.where(random.random((3, 25)) < 0.6, codes[0], codes[1:])
    codes[random.random(codes.shape) < 0.2] = np.nan
    scale: Any = level
    wanted = krippendorff.alpha(reliability_data=codes, level_of_measurement=scale)
    found = alpha(units([[None if np.isnan(one) else one for one in row] for row in codes]), DISTANCES[level])
    assert found == pytest.approx(wanted, rel=1e-12)


SETS = [
    (frozenset("ab"), frozenset("ab")),
    (frozenset("a"), frozenset("ab")),
    (frozenset("bc"), frozenset("ab")),
    (frozenset(), frozenset("d")),
    (frozenset("d"), frozenset("d")),
]


@pytest.mark.parametrize("distance", [jaccard, masi])
def test_sets_by_hand(distance: Distance) -> None:
    """Every pair written out: within units over all pairs of codings. Cites: passonneau2006."""
    codings = [one for unit in SETS for one in unit]

    def apart(one: frozenset[str], other: frozenset[str]) -> float:
        if one == other:
            return 0.0
        shared = len(one & other) / len(one | other)
        if distance is masi:
            shared *= 2 / 3 if one <= other or other <= one else 1 / 3
        return 1 - shared

    observed = np.mean([apart(*unit) for unit in SETS])
    expected = np.mean([apart(a, b) for i, a in enumerate(codings) for j, b in enumerate(codings) if i != j])
    assert alpha(SETS, distance) == pytest.approx(1 - observed / expected)


def test_sets_of_one_code_are_codes() -> None:
    singles = [tuple(None if code is None else frozenset([code]) for code in unit) for unit in units(FOUR)]
    wanted = alpha(units(FOUR))
    assert alpha(singles, jaccard) == pytest.approx(wanted)
    assert alpha(singles, masi) == pytest.approx(wanted)
    assert alpha_by_code(singles) == alpha_by_code(units(FOUR))


@pytest.mark.parametrize("level", DISTANCES)
def test_neither_the_order_of_units_nor_of_coders_matters(level: str) -> None:
    wanted = alpha(units(FOUR), DISTANCES[level])
    shuffled = units(FOUR[::-1])
    np.random.default_rng(4).shuffle(shuffled)
    assert alpha(shuffled, DISTANCES[level]) == pytest.approx(wanted)


def test_scales_forget_what_they_do_not_know() -> None:
    """Names may change for nominal, spacing for ordinal, the unit and the zero for interval, the unit for ratio."""
    turned: list[tuple[Distance, Any]] = [
        (nominal, {1: 3, 2: 1, 3: 5, 4: 2, 5: 4}.__getitem__),
        (ordinal, lambda code: code**3),
        (interval, lambda code: 10 * code - 7),
        (ratio, lambda code: 10 * code),
    ]
    for distance, turn in turned:
        other = [tuple(None if code is None else turn(code) for code in unit) for unit in units(FOUR)]
        assert alpha(other, distance) == pytest.approx(alpha(units(FOUR), distance))


def test_an_interval_covers_as_often_as_it_says() -> None:
    """Two coders who agree on 7 of 10 and guess the rest among two codes: alpha is 0.7 in the long run."""
    random = np.random.default_rng(2)
    inside = 0
    for _ in range(60):
        first = random.integers(0, 2, 150)
        second = np.where(random.random(150) < 0.7, first, random.integers(0, 2, 150))
        found = alpha_interval(units([first.tolist(), second.tolist()]), nominal, random, resamples=300)
        assert found is not None
        inside += found.low <= 0.7 <= found.high
    assert 50 <= inside <= 60


@pytest.mark.parametrize("distance", [nominal, ordinal, interval, ratio])
def test_an_interval_is_of_this_alpha_and_repeats_with_its_generator(distance: Distance) -> None:
    found = [alpha_interval(units(FOUR), distance, np.random.default_rng(1), resamples=400) for _ in range(2)]
    assert found[0] == found[1]
    assert found[0] is not None
    assert found[0].alpha == alpha(units(FOUR), distance)
    assert found[0].low < found[0].alpha <= found[0].high <= 1


def test_each_code_alone() -> None:
    """A code on which both agree always, and two that they confuse."""
    found = alpha_by_code([("a", "a"), ("a", "a"), ("b", "c"), ("c", "b"), ("b", "b"), (None, "d")])
    assert found["a"] == 1
    assert found["b"] is not None
    assert found["b"] < 0.5
    assert found["d"] is None  # only one of them ever gave it, and to a unit that the other did not code


def test_agreement_that_could_not_fail_is_not_measured() -> None:
    for nothing in ([], [("a", None)], [("a", "a"), ("a", "a")]):
        assert alpha(nothing) is None
        assert alpha_interval(nothing, nominal, np.random.default_rng(1)) is None
    almost = alpha_interval([("a", "a")] * 5 + [("a", "b")], nominal, np.random.default_rng(1))
    assert almost is not None
    assert almost.without > 0


def test_what_is_not_on_the_scale_is_refused() -> None:
    with pytest.raises(ValueError, match="not 'ab'"):
        alpha([("ab", "a"), ("b", "b")], jaccard)
    with pytest.raises(ValueError, match="could not convert"):
        alpha([("ab", "a"), ("b", "b")], interval)
    with pytest.raises(ValueError, match="not a number"):
        alpha([(1, float("nan")), (2, 2)], interval)
    with pytest.raises(ValueError, match="no numbers below"):
        alpha([(1, -1), (2, 2)], ratio)
    with pytest.raises(ValueError, match="100 resamples"):
        alpha_interval([("a", "b"), ("b", "b")], nominal, np.random.default_rng(1), resamples=5)
