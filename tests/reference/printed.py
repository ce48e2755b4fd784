"""Intervals of shares, agreement, and what printed means, deviations and p values allow, beside R and Python."""

from __future__ import annotations

from fractions import Fraction
from functools import partial
from typing import Any

from qantar.maths.alpha import alpha, interval, nominal, ordinal, ratio
from qantar.maths.grim import deviation_can_be, sums_behind, yes_or_no_can_be
from qantar.maths.p_values import Statistic, p_can_be, p_value
from qantar.maths.proportions import (
    agresti_coull,
    clopper_pearson,
    difference,
    jeffreys,
    wald,
    wilson,
    wilson_corrected,
)
from tests.reference.values import everything

SCALES: dict[str, Any] = {"nominal": nominal, "ordinal": ordinal, "interval": interval, "ratio": ratio}


def read(text: Any) -> tuple[Fraction, Fraction]:
    """A number as printed, and what one of its last digit is worth."""
    digits = len(str(text).partition(".")[2])
    return Fraction(str(text)), Fraction(1, 10**digits)


def share(case: dict[str, Any]) -> dict[str, Any]:
    count, people = case["x"], case["n"]
    # R's prop.test corrects by no more than the count is off half the people, whatever share is asked about.
    correction = min(0.5, abs(count - people / 2))
    return {
        "p": count / people,
        "wilson": wilson(count, people),
        "wilson_cc": wilson_corrected(count, people, correction=correction),
        "clopper_pearson": clopper_pearson(count, people),
        "wald": wald(count, people),
        "agresti_coull": agresti_coull(count, people),
        "jeffreys": jeffreys(count, people),
    }


def apart(case: dict[str, Any]) -> dict[str, Any]:
    found, low, high = difference((case["x1"], case["n1"]), (case["x2"], case["n2"]))
    return {"diff": found, "newcombe10": [low, high]}


def agreed(name: str) -> dict[str, Any]:
    matrix = everything()["krippendorff"]["computed"][name]["matrix"]
    units = list(zip(*matrix, strict=True))
    return {scale: alpha(units, distance) for scale, distance in SCALES.items()}


def mean_can_be(text: Any, people: int, items: int = 1, percent: bool = False) -> bool:
    value, step = read(text)
    hundredth = Fraction(1, 100 if percent else 1)
    return len(sums_behind(value * hundredth, step * hundredth, people, items)) > 0


#: Where Qantar says otherwise and is right: the reason, with the test that shows it.
OTHERWISE = {
    "numeric_audit/grimmer/3/consistent": "scrutiny tries one of the two sums that print as 8.9; the other allows the "
    "deviation: tests/maths/test_sprite.py has such answers",
}


def grim(case: dict[str, Any]) -> dict[str, Any]:
    percent = bool(case["args"]) and case["args"]["percent"]
    return {"consistent": mean_can_be(case["x"], case["n"], percent=percent)}


def row_of(name: str, percent: bool = False) -> dict[str, Any]:
    case = everything()["numeric_audit"][name]
    consistent = [mean_can_be(text, case["n"], case.get("items", 1), percent) for text in case["x"]]
    return {"consistent": consistent}


def grimmer(case: dict[str, Any]) -> dict[str, Any]:
    return {"consistent": deviation_can_be(*read(case["x"]), *read(case["sd"]), case["n"])}


def debit(case: dict[str, Any]) -> dict[str, Any]:
    return {"consistent": yes_or_no_can_be(*read(case["x"]), *read(case["sd"]), case["n"])}


def two_digits(value: float) -> tuple[Fraction, Fraction]:
    """A number that was given to R as a number: printed with two digits."""
    return read(f"{value:.2f}")


def sprite_grim(case: dict[str, Any]) -> dict[str, Any]:
    return {"r": len(sums_behind(*two_digits(case["mean"]), case["n"])) > 0}


def sprite_grimmer(case: dict[str, Any]) -> dict[str, Any]:
    return {"r": deviation_can_be(*two_digits(case["mean"]), *two_digits(case["sd"]), case["n"])}


KINDS: dict[str, Any] = {"t": "t", "F": "F", "Chi2": "chi2", "r": "r"}


def recomputed(case: dict[str, Any]) -> dict[str, Any]:
    """What statcheck finds in a text, from the numbers it read there; it calls for no correction of one tail."""
    printed = case["raw"].partition(" = ")[2].partition(",")[0] if case["test_type"] != "Chi2" else "9.99"
    step = float(read(printed)[1])
    df2 = case["df1"] if case["test_type"] == "Chi2" else case.get("df2", 0)
    df1 = case.get("df1", 0)
    test = Statistic(KINDS[case["test_type"]], case["test_value"], step, df1, df2)
    p, wrong = p_value(test), not p_can_be(test, case["p_comp"], case["reported_p"], 0.01)
    said = case["reported_p"] <= 0.05 if case["p_comp"] == "=" else True  # "p < .05" says so
    return {"computed_p": p, "error": wrong, "decision_error": wrong and said != (p <= 0.05)}


def all_answers() -> dict[str, Any]:
    data = everything()
    if not data:
        return {}
    found: dict[str, Any] = {}
    audit = data["numeric_audit"]
    each: list[tuple[str, list[Any], Any]] = [
        ("proportion_ci", data["proportion_ci"], share),
        ("diff_proportions_newcombe", data["diff_proportions_newcombe"], apart),
        ("numeric_audit/grim", audit["grim"], grim),
        ("numeric_audit/pigs1", audit["pigs1"], grim),
        ("numeric_audit/pigs2_percent", audit["pigs2_percent"], grim),
        ("numeric_audit/grimmer", audit["grimmer"], grimmer),
        ("numeric_audit/debit", audit["debit"], debit),
        ("numeric_audit/rsprite2_GRIM", audit["rsprite2_GRIM"], sprite_grim),
        ("numeric_audit/rsprite2_GRIMMER", audit["rsprite2_GRIMMER"], sprite_grimmer),
        ("numeric_audit/statcheck/result", audit["statcheck"]["result"], recomputed),
    ]
    for path, cases, answer in each:
        found |= {f"{path}/{at}": partial(answer, case) for at, case in enumerate(cases)}
    found["numeric_audit/grim_n28_519_530"] = lambda: row_of("grim_n28_519_530")
    found["numeric_audit/grim_items3_n120"] = lambda: row_of("grim_items3_n120")
    found["numeric_audit/grim_percent_n50"] = lambda: row_of("grim_percent_n50", percent=True)
    for name in data["krippendorff"]["computed"]:
        found[f"krippendorff/computed/{name}"] = partial(agreed, name)
    for name in data["krippendorff"]["published"]:
        found[f"krippendorff/published/{name}"] = partial(agreed, name)
    return found
