"""Agreement of coders against the worked examples of Krippendorff (2011). Cites: krippendorff2011."""

import random

import pytest

from qantar.maths.agreement import Overlap, nominal_alpha, overlap

#: Four observers, twelve units, a letter or figure a code, a full stop where one is missing: example C.
FOUR = [
    "123321412...",
    "1233224125.3",
    ".3332342251.",
    "12332441251.",
]


def units(coders: list[str]) -> list[tuple[str | None, ...]]:
    return [tuple(None if code == "." else code for code in unit) for unit in zip(*coders, strict=True)]


@pytest.mark.parametrize(
    ("coders", "printed"),
    [
        (["0100000010", "1110010000"], 0.095),  # example A
        (["aabbdcccedda", "babbbccceddd"], 0.692),  # example B
        (FOUR, 0.743),  # example C
    ],
)
def test_published_examples(coders: list[str], printed: float) -> None:
    assert nominal_alpha(units(coders)) == pytest.approx(printed, abs=5e-4)


def test_neither_the_order_of_units_or_coders_nor_the_names_of_codes_matter() -> None:
    wanted = nominal_alpha(units(FOUR))
    shuffled = units(FOUR)
    random.Random(5).shuffle(shuffled)
    assert nominal_alpha(shuffled) == pytest.approx(wanted)
    assert nominal_alpha(units(FOUR[::-1])) == pytest.approx(wanted)
    renamed = [tuple(code and {"1": "x", "x": "1"}.get(code, code) for code in unit) for unit in units(FOUR)]
    assert nominal_alpha(renamed) == pytest.approx(wanted)


@pytest.mark.parametrize("nothing", [[], [("a", None), (None, "b")], [("a", "a"), ("a", "a", "a")]])
def test_agreement_that_could_not_fail_is_not_measured(nothing: list[tuple[str | None, ...]]) -> None:
    assert nominal_alpha(nothing) is None


def test_full_agreement_and_its_opposite() -> None:
    assert nominal_alpha([("a", "a"), ("b", "b")]) == 1
    below = nominal_alpha([("a", "b"), ("b", "a")])
    assert below is not None
    assert below < 0


def test_what_was_found() -> None:
    assert overlap("abcd", "bcde") == Overlap(3, 1, 1)
    assert (overlap("abcd", "bcde").jaccard, overlap("abcd", "bcde").f1) == (0.6, 0.75)
    assert overlap("", "").jaccard is overlap("", "").f1 is None
    assert overlap("ab", "").f1 == 0
