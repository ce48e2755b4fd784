"""Estimates from single answers: published numbers, invariance, and what is refused or suppressed."""

import csv
import random
from pathlib import Path
from typing import Any

import pytest
from scipy.optimize import linprog

from qantar.findings import Table
from qantar.methods import Refusal
from qantar.methods.survey_estimates import METHOD
from qantar.tables.frames import Frames

SURVEY = {"survey": "harbour", "sample_type": "probability", "weights": "none"}


def answers(rows: list[dict[str, Any]], settings: dict[str, Any] | None = None, **survey: Any) -> dict[str, Any]:
    found = METHOD(settings or {}, responses=rows, surveys=[{**SURVEY, **survey}])
    return {finding.id: finding for finding in found}


def simple(yes: int, people: int) -> list[dict[str, Any]]:
    return [{"respondent": str(at), "again": "yes" if at < yes else "no"} for at in range(people)]


@pytest.mark.parametrize(
    ("yes", "people", "way", "low", "high"),
    [
        # Newcombe (1998), Statistics in Medicine 17, table I: Wilson's score interval and Clopper and Pearson's.
        (81, 263, "wilson", 25.53, 36.62),
        (15, 148, "wilson", 6.24, 16.05),
        (0, 20, "wilson", 0.0, 16.11),
        (0, 20, "beta", 0.0, 16.84),
        (1, 29, "wilson", 0.61, 17.18),
    ],
)
def test_a_published_interval(yes: int, people: int, way: str, low: float, high: float) -> None:
    rows = simple(yes, people)
    options = [{"question": "again", "id": name, "label": name} for name in ("yes", "no")]
    found = METHOD({"interval": way}, responses=rows, surveys=[SURVEY], options=options)
    share = next(finding for finding in found if finding.id == "again.yes").uncertainty
    assert (round(share.low or 0, 2), round(share.high or 0, 2)) == (low, high)
    assert share.kind == "sampling"


@pytest.mark.reference
def test_the_numbers_of_r_for_a_stratified_sample(shared: Path) -> None:
    """Lumley's api data with R's survey 4.1-1: svymean, svyciprop, and the design effect with replacement."""
    import json

    folder = shared / "reference" / "survey"
    expected = json.loads((folder / "reference_values.json").read_text(encoding="utf-8"))["survey"]["strat"]
    with (folder / "data" / "apistrat.csv").open(encoding="utf-8") as file:
        rows = [
            {
                "respondent": str(at),
                "stratum": row["stype"],
                "weight": row["pw"],
                "fpc": row["fpc"],
                "api00": row["api00"],
                "wide": row["sch.wide"].lower(),
            }
            for at, row in enumerate(csv.DictReader(file))
        ]
    questions = [{"id": "api00", "type": "number", "text": "Index"}, {"id": "wide", "type": "single", "text": "Wide"}]
    surveys = [{**SURVEY, "weights": "weight"}]
    found: dict[str, Any] = {one.id: one for one in METHOD({}, responses=rows, surveys=surveys, questions=questions)}
    mean = found["api00"]
    assert mean.value.number == pytest.approx(expected["mean_api00"]["estimate"]["api00"])
    assert mean.uncertainty.low == pytest.approx(expected["mean_api00"]["ci_lower"]["api00"])
    assert mean.uncertainty.high == pytest.approx(expected["mean_api00"]["ci_upper"]["api00"])
    wide = found["wide.yes"]
    assert wide.value.number == pytest.approx(100 * expected["svyciprop_beta"]["p"])
    assert wide.uncertainty.low == pytest.approx(100 * expected["svyciprop_beta"]["lower"])
    assert wide.uncertainty.high == pytest.approx(100 * expected["svyciprop_beta"]["upper"])


MANY: list[dict[str, Any]] = [
    {
        "respondent": str(at),
        "language": "fr" if at % 3 else "en",
        "weight": str(0.5 + at % 4 / 2),
        "stratum": "north" if at % 2 else "south",
        "why.price": "[not shown]" if at > 95 else "1" if at % 2 == 0 else "0",
        "why.wages": "[not shown]" if at > 95 else "1" if at % 5 < 2 else "0",
        "why.other": "[not shown]" if at > 95 else "1" if at % 16 == 7 else "0",
        "age": "[refused]" if at % 25 == 0 else str(20 + at % 40),
    }
    for at in range(100)
]
QUESTIONS = [{"id": "why", "type": "multiple", "text": "Why?"}, {"id": "age", "type": "number", "text": "How old?"}]


def many(rows: list[dict[str, Any]] = MANY, settings: dict[str, Any] | None = None, **survey: Any) -> dict[str, Any]:
    surveys = [{**SURVEY, "weights": "weight", **survey}]
    found = METHOD(settings or {}, responses=rows, surveys=surveys, questions=QUESTIONS)
    return {finding.id: finding for finding in found}


def test_bases_and_who_did_not_answer_stay_apart() -> None:
    found = many()
    assert found["why.price.count"].value.exact == "48"
    assert found["why.price"].n == 96
    assert found["why.price"].base["en"].startswith("96 people who answered the question, of 96 asked; weighted")
    assert [found[f"why.{key}"].value.exact for key in ("answered", "not-shown")] == ["96", "4"]
    assert found["why.chose-none"].value.exact == str(
        sum(all(row[f"why.{one}"] == "0" for one in ("price", "wages", "other")) for row in MANY[:96])
    )
    assert found["age.refused"].value.exact == "4"
    of_answers = [found[f"why.{one}.of-answers"].value.number for one in ("price", "wages", "other")]
    assert sum(of_answers) == pytest.approx(100)


def test_order_frame_and_equal_weights_change_nothing(framed: Any) -> None:
    shuffled = [*MANY]
    random.Random(4).shuffle(shuffled)
    table, again = many()["why"], many(framed(shuffled))["why"]
    assert [row[2:] for row in table.value.rows] == [pytest.approx(row[2:]) for row in again.value.rows]
    equal = many([{**row, "weight": "7"} for row in MANY])["why.price"]
    without = many([{name: cell for name, cell in row.items() if name != "weight"} for row in MANY], weights="none")
    assert equal.value.number == pytest.approx(without["why.price"].value.number)
    assert equal.uncertainty.low == pytest.approx(without["why.price"].uncertainty.low)


@pytest.mark.parametrize("kind", ["invited", "opt-in", "quota", "snowball", "convenience", "unknown", "census"])
def test_nobody_else_gets_an_interval(kind: str) -> None:
    found = many(sample_type=kind)
    assert {finding.uncertainty.kind for finding in found.values()} == {"none"}
    table = found["why"].value
    assert isinstance(table, Table)
    assert not {"low", "high", "effect", "effective"} & {column.name for column in table.columns}
    if kind != "census":
        caveats = {one.id: one.text["en"] for one in found["why.price"].caveats}
        assert "no estimates of sampling error can be calculated" in caveats["not-drawn-by-chance"]
        assert "do not make them people drawn by chance" in caveats["weights-are-no-cure"]


def test_replicate_weights_take_the_place_of_the_design() -> None:
    rows = simple(31, 60)
    for at, row in enumerate(rows):
        row["weight"] = "1"
        row |= {f"weight.{one}": "2" if (at + one) % 2 else "0" for one in (1, 2)}
    made = '{"kind": "BRR"}'
    share = answers(rows, weights="weight", replicates=made)["again.yes"]
    assert "2 sets of replicate weights" in share.uncertainty.meaning["en"]
    with pytest.raises(Refusal, match="how the replicate weights were made"):
        answers(rows, weights="weight")


def test_a_net_is_exact_and_is_hidden_where_it_tells_of_few() -> None:
    nets = {"money": {"question": "why", "options": ["price", "wages"]}}
    found = many(settings={"nets": nets}, small_cells="2")
    either = sum(row["why.price"] == "1" or row["why.wages"] == "1" for row in MANY[:96])
    assert found["why.money.people"].value.exact == str(either)
    assert found["why.money"].uncertainty.kind == "sampling"
    # Four said other and nothing else, as is seen beside those who chose none of the answers.
    assert many(settings={"nets": nets})["why.money.people"].missing == "suppressed"
    # Six said other, two of whom also said wages: those who said either would give the two away.
    few = many(settings={"nets": {"rest": {"question": "why", "options": ["wages", "other"]}}})
    assert few["why.rest.people"].missing == "suppressed"
    assert few["why.rest"].value is None


def test_it_refuses_what_cannot_be() -> None:
    with pytest.raises(Refusal, match="not among those asked for"):
        many(settings={"nets": {"x": {"question": "how", "options": ["a"]}}})
    with pytest.raises(Refusal, match="a single unit"):
        many([{**MANY[0], "stratum": "alone"}, *MANY[1:]])
    with pytest.raises(Refusal, match="no stratum"):
        many([{**MANY[0], "stratum": ""}, *MANY[1:]])
    assert many([{**row, "age": "" if at > 3 else row["age"]} for at, row in enumerate(MANY)])["age"].missing


#: How many chose which of three answers: each was chosen by 78, each two by 30, all three by 2; 34 chose none.
PATTERNS = {"100": 20, "010": 20, "001": 20, "110": 28, "101": 28, "011": 28, "111": 2, "000": 34}
PAIRS = {"ab": ["a", "b"], "ac": ["a", "c"], "bc": ["b", "c"]}


def patterned(settings: dict[str, Any], beside: Any = ()) -> dict[str, Any]:
    rows = [pattern for pattern, count in PATTERNS.items() for _ in range(count)]
    responses = [
        {"respondent": str(at), **{f"why.{one}": said for one, said in zip("abc", pattern, strict=True)}}
        for at, pattern in enumerate(rows)
    ]
    tables = {"responses": responses, "surveys": [{**SURVEY, "small_cells": "5"}], "questions": QUESTIONS[:1]}
    frames = Frames(tables, beside=beside)
    return {finding.id: finding for finding in METHOD.answers(frames, METHOD.read_settings(settings))}


def range_of_all_three(published: list[dict[str, Any]]) -> tuple[float, float]:
    """Return the least and the most that can have chosen all three, for who knows all that is published."""
    patterns = list(PATTERNS)
    left: list[list[int]] = [[1] * len(patterns)]
    right = [sum(PATTERNS.values())]
    for found in published:
        for id_, finding in found.items():
            if finding.value is None or finding.unit != "people" or id_ == "why.answered":
                continue
            key, *part = id_.split(".")[1:]
            places = ["abc".index(one) for one in ([] if key == "chose-none" else key)]
            if key == "chose-none":
                left.append([int(pattern == "000") for pattern in patterns])
            else:
                how = any if part[-1] == "count" or part == ["people"] else all if part[0] == "all" else None
                told = [[pattern[at] == "1" for at in places] for pattern in patterns]
                left.append([int(how(one) if how else not any(one)) for one in told])
            right.append(int(finding.value.exact))
    aim = [int(pattern == "111") for pattern in patterns]
    low, high = (linprog([sign * one for one in aim], A_eq=left, b_eq=right) for sign in (1, -1))
    assert low.status == high.status == 0
    return low.fun, -high.fun


def test_nets_together_do_not_tell_how_many_chose_all() -> None:
    nets = {name: {"question": "why", "options": options} for name, options in PAIRS.items()}
    found = patterned({"nets": nets})
    assert [found[f"why.{name}.people"].missing for name in PAIRS] == [None, "suppressed", "suppressed"]
    assert "another net" in found["why.ac.people"].uncertainty.meaning["en"]
    low, high = range_of_all_three([found])
    assert high - low >= 5
    # All three published, as before, leave no doubt.
    everything = {
        f"why.{name}.people": patterned({"nets": {name: net}})[f"why.{name}.people"] for name, net in nets.items()
    }
    assert range_of_all_three([found, everything]) == pytest.approx((2, 2))


def test_nets_of_two_analyses_are_looked_at_together() -> None:
    each = [{"nets": {name: {"question": "why", "options": options}}} for name, options in PAIRS.items()]
    beside = [("survey-estimates", settings) for settings in each]
    published = [patterned(settings, beside) for settings in each]
    missing = [found[f"why.{name}.people"].missing for found, name in zip(published, PAIRS, strict=True)]
    assert missing == [None, "suppressed", "suppressed"]
    low, high = range_of_all_three(published)
    assert high - low >= 5


def test_a_share_that_the_design_fixes_has_no_interval() -> None:
    """Who is asked in the hills and who in the harbour was decided beforehand: no sample could differ."""
    rows = [
        {
            "respondent": str(at),
            "stratum": place,
            "weight": f"{weight}",
            "place": place,
            "again": "yes" if at % 3 else "no",
        }
        for at, (place, weight) in enumerate([("hill", 1.7)] * 37 + [("harbour", 0.3)] * 61)
    ]
    found = answers(rows, weights="weight")
    fixed = found["place.hill"]
    assert fixed.value.number == pytest.approx(100 * 37 * 1.7 / (37 * 1.7 + 61 * 0.3))
    assert fixed.uncertainty.kind == "none"
    assert "Fixed by the design" in fixed.uncertainty.meaning["en"]
    names = [one.name for one in found["place"].value.columns]
    for row in found["place"].value.rows:
        cells = dict(zip(names, row, strict=True))
        assert [cells[name] for name in ("low", "high", "effect", "effective")] == [None] * 4
    assert found["again.yes"].uncertainty.kind == "sampling"
    several = [{**row, "place": row["place"] if at != 3 else "harbour"} for at, row in enumerate(rows)]
    assert answers(several, weights="weight")["place.hill"].uncertainty.kind == "sampling"
