"""Raking and calibration in a study: published weights, invariance, and margins that cannot hold."""

import csv
import json
import random
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from qantar.methods import Refusal
from qantar.methods.fitted_samples import drawn_of
from qantar.methods.respondents import Respondents
from qantar.methods.survey_estimates import METHOD as ESTIMATES
from qantar.methods.survey_samples import Drawn
from qantar.methods.survey_weights import METHOD, WeightSettings, fit
from qantar.tables.frames import Frames

SURVEY = {"survey": "s", "sample_type": "probability"}
PEOPLE = [
    {"respondent": str(at), "sex": "f" if at % 5 < 3 else "m", "age": "young" if at % 7 < 3 else "old", "vote": "yes"}
    for at in range(140)
]
MARGINS = {"sex": {"f": 52, "m": 48}, "age": {"young": 3, "old": 7}}


def found(settings: dict[str, Any], rows: Any = PEOPLE, **survey: Any) -> dict[str, Any]:
    return {one.id: one for one in METHOD(settings, responses=rows, surveys=[{**SURVEY, **survey}])}


@pytest.mark.reference
def test_the_weights_of_r_from_unequal_base_weights(shared: Path) -> None:
    """R's survey 4.1-1, rake() of the stratified sample of schools to two margins, and Kish's effective number."""
    folder = shared / "reference" / "survey"
    expected = json.loads((folder / "reference_values.json").read_text(encoding="utf-8"))
    expected = expected["rake_nonconstant_base_weights"]
    with (folder / "data" / "apistrat.csv").open(encoding="utf-8") as file:
        rows = [
            {"respondent": str(at), "weight": row["pw"], "wide": row["sch.wide"], "comp": row["comp.imp"]}
            for at, row in enumerate(csv.DictReader(file))
        ]
    margins = {"wide": expected["margins"]["sch.wide"], "comp": expected["margins"]["comp.imp"]}
    frames = Frames({"responses": rows, "surveys": [{**SURVEY, "weights": "weight"}]})
    weights = fit(Drawn(Respondents.of(frames, None)), WeightSettings(margins=margins)).weights
    wanted = expected["weights"]
    assert weights * sum(wanted) / len(wanted) == pytest.approx(wanted, rel=1e-4)
    effective = found({"margins": margins}, rows, weights="weight")["effective"]
    assert effective.value.number == pytest.approx(expected["kish_neff"], rel=1e-4)


def test_margins_hold_and_percent_and_counts_say_the_same() -> None:
    rows = found({"margins": MARGINS})["margins"].value.rows
    assert [row[4] for row in rows] == pytest.approx([52, 48, 30, 70])
    assert [row[3] for row in rows] == pytest.approx([52, 48, 30, 70])
    again = found({"margins": {**MARGINS, "sex": {"f": 5200, "m": 4800}}})
    assert again["effective"].value.number == pytest.approx(found({"margins": MARGINS})["effective"].value.number)


def test_order_and_frame_change_nothing(framed: Any) -> None:
    rows = [*PEOPLE]
    random.Random(3).shuffle(rows)
    one, other = found({"margins": MARGINS}), found({"margins": MARGINS}, framed(rows))
    assert one["effective"].value.number == pytest.approx(other["effective"].value.number)


def test_bounds_and_trimming() -> None:
    bounded = found({"margins": MARGINS, "bounds": [0.5, 1.6]})
    assert bounded["margins"].value.rows[0][4] == pytest.approx(52)
    trimmed = found({"margins": {"sex": {"f": 30, "m": 70}}, "trim": 1.5})
    assert trimmed["largest"].value.number == pytest.approx(1.5)
    assert trimmed["margins"].value.rows[0][4] > 31  # it no longer holds, and the table shows it


@pytest.mark.parametrize("kind", ["opt-in", "invited", "quota", "census"])
def test_weights_are_no_cure(kind: str) -> None:
    answers = found({"margins": MARGINS, "questions": ["vote"]}, sample_type=kind)
    assert not {"effect", "effective"} & answers.keys()
    assert {one.uncertainty.kind for one in answers.values()} == {"none"}
    caveats = {one.id: one.text["en"] for one in answers["answers.vote"].caveats}
    if kind != "census":
        assert "do not make them people drawn by chance" in caveats["weights-are-no-cure"]
        assert "no estimates of sampling error can be calculated" in caveats["not-drawn-by-chance"]


@pytest.mark.parametrize(
    ("settings", "says"),
    [
        ({"margins": {"sex": {"f": 52}}}, "sex: the sample has 'm'"),
        ({"margins": {"sex": {"f": 50, "m": 30, "x": 20}}}, "nobody in the sample .*sex x: wanted"),
        ({"margins": {"sex": {"f": 5, "m": 95}}, "bounds": [0.9, 1.1]}, "were found that give the totals .*sex"),
        ({"margins": {"sex": {"f": 0, "m": 0}}}, "sums to 0"),
    ],
)
def test_margins_that_cannot_hold_are_named(settings: dict[str, Any], says: str) -> None:
    with pytest.raises(Refusal, match=says):
        found(settings)


def test_margins_that_contradict_each_other_are_named_with_the_gap() -> None:
    rows = [{**row, "twice": row["sex"]} for row in PEOPLE]
    settings = {"margins": {"sex": {"f": 52, "m": 48}, "twice": {"f": 40, "m": 60}}, "turns": 20}
    with pytest.raises(Refusal, match=r"do not hold together after 20 turns \(sex f: wanted 72.8, reached 56"):
        found(settings, rows)


def test_people_of_no_known_kind_are_refused() -> None:
    with pytest.raises(Refusal, match="the kind of 1 people is not known"):
        found({"margins": MARGINS}, [{**PEOPLE[0], "sex": "[refused]"}, *PEOPLE[1:]])


@pytest.mark.reference
def test_standard_errors_know_what_the_margins_hold_fixed(shared: Path) -> None:
    """R's survey 4.1-1: the mean of api00 under raked weights, and its standard error.

    R takes residuals around plain means where Qantar regresses with the weights before raking; see maths/margins.py.
    """
    folder = shared / "reference" / "survey"
    expected = json.loads((folder / "reference_values.json").read_text(encoding="utf-8"))
    expected = expected["rake_nonconstant_base_weights"]
    with (folder / "data" / "apistrat.csv").open(encoding="utf-8") as file:
        given = list(csv.DictReader(file))
    rows = [
        {
            "respondent": str(at),
            "weight": row["pw"],
            "stratum": row["stype"],
            "wide": row["sch.wide"],
            "comp": row["comp.imp"],
            "api00": row["api00"],
        }
        for at, row in enumerate(given)
    ]
    margins = {"wide": expected["margins"]["sch.wide"], "comp": expected["margins"]["comp.imp"]}
    frames = Frames({"responses": rows, "surveys": [{**SURVEY, "weights": "weight"}]})
    drawn = drawn_of(Drawn(Respondents.of(frames, None)), margins, None)
    numbers = [float(row["api00"]) for row in given]
    mean = drawn.mean(numbers, np.ones(len(numbers), dtype=bool))
    assert float(mean.value[0]) == pytest.approx(expected["mean_api00"], rel=1e-5)
    assert float(mean.se[0]) == pytest.approx(expected["se_api00_calibration_aware"], rel=2e-3)
    assert float(mean.se[0]) < expected["se_api00_weights_as_fixed"]


def test_estimates_can_be_fitted_to_margins() -> None:
    rows = [{**row, "vote": "yes" if at % 3 else "no"} for at, row in enumerate(PEOPLE)]
    settings = {"margins": {"sex": {"f": 52, "m": 48}}, "questions": ["sex", "vote"]}
    answers = {one.id: one for one in ESTIMATES(settings, responses=rows, surveys=[SURVEY])}
    sex: Any = answers["sex.f"]
    assert sex.value.number == pytest.approx(52)
    assert sex.uncertainty.kind == "none"  # the margin is known, not estimated
    assert "Fixed by the design" in sex.uncertainty.meaning["en"]
    assert "fitted to the margins of sex" in answers["vote.yes"].uncertainty.meaning["en"]
