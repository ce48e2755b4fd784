"""What weighted numbers give away of suppressed cells: all that is published is put together and solved."""

from typing import Any

import numpy as np
import pytest
from scipy.optimize import linprog

from qantar.findings import Table
from qantar.methods import survey_crosstab, survey_estimates, survey_languages, survey_weights
from qantar.methods.survey_sides import Side, read_side
from qantar.tables.frames import Frames

SMALL = 5
#: Of eleven in both regions who cannot say, two are in the north; everybody in the south weighs twice as much.
CELLS = {
    ("north", "yes"): 40,
    ("north", "no"): 22,
    ("north", "perhaps"): 2,
    ("south", "yes"): 60,
    ("south", "no"): 31,
    ("south", "perhaps"): 9,
}
OPTIONS, REGIONS, WEIGHTS = ("yes", "no", "perhaps"), ("north", "south"), {"north": 1.0, "south": 2.0}
ANALYSES: list[tuple[str, dict[str, Any]]] = [
    ("survey-estimates", {"nets": {"either": {"question": "again", "options": ["yes", "perhaps"]}}}),
    ("survey-crosstab", {"by": "region", "questions": ["again"]}),
    ("survey-crosstab", {"by": "again", "questions": ["sex"]}),
    ("survey-crosstab", {"by": "sex", "questions": ["again"]}),
    ("survey-weights", {"margins": {"region": {"north": 30, "south": 70}}, "questions": ["again"]}),
]
METHODS: dict[str, Any] = {
    one.id: one
    for one in (survey_estimates.METHOD, survey_crosstab.METHOD, survey_weights.METHOD, survey_languages.METHOD)
}


def people(cells: dict[tuple[str, str], int] = CELLS, weights: dict[str, float] = WEIGHTS) -> list[dict[str, Any]]:
    rows = [(region, said, at) for (region, said), count in cells.items() for at in range(count)]
    return [
        {
            "respondent": str(number),
            "region": region,
            "again": said,
            "sex": "f" if at % 2 else "m",
            "weight": str(weights[region]),
        }
        for number, (region, said, at) in enumerate(rows)
    ]


def frames(rows: list[dict[str, Any]], analyses: Any = ANALYSES) -> Frames:
    survey = {"survey": "harbour", "sample_type": "probability", "weights": "weight", "small_cells": str(SMALL)}
    questions = [{"id": one, "type": "single", "text": one} for one in ("again", "region", "sex")]
    options = [{"question": "again", "id": one, "label": one} for one in OPTIONS]
    options += [{"question": "region", "id": one, "label": one} for one in REGIONS]
    options += [{"question": "sex", "id": one, "label": one} for one in "fm"]
    tables = {"responses": rows, "surveys": [survey], "questions": questions, "options": options}
    return Frames(tables, beside=analyses)


def published(rows: list[dict[str, Any]], at: int, beside: Any = ANALYSES) -> dict[str, Any]:
    method, settings = ANALYSES[at]
    found = METHODS[method].answers(frames(rows, beside), METHODS[method].read_settings(settings))
    return {finding.id: finding for finding in found}


def table(finding: Any) -> list[dict[str, Any]]:
    assert isinstance(finding.value, Table)
    names = [one.name for one in finding.value.columns]
    return [dict(zip(names, row, strict=True)) for row in finding.value.rows]


def ranges(rows: list[dict[str, Any]], beside: Any = ANALYSES) -> dict[tuple[str, str], float]:
    """Return how wide each cell's range is for who knows the weights, all totals, and both tables of again."""
    cells = [(region, option) for region in REGIONS for option in OPTIONS]
    worth = {region: {float(row["weight"]) for row in rows if row["region"] == region}.pop() for region in REGIONS}
    whole = sum(float(row["weight"]) for row in rows)
    left, right = [], []

    def learn(option: str | None, region: str | None, row: dict[str, Any]) -> None:
        mine = [(option is None or cell[1] == option) and (region is None or cell[0] == region) for cell in cells]
        heavy = [is_ * worth[cell[0]] for cell, is_ in zip(cells, mine, strict=True)]
        base = whole if region is None else sum(float(one["weight"]) for one in rows if one["region"] == region)
        for number, factors in (
            (row.get("count"), mine),
            (row.get("weighted"), heavy),
            (None if row.get("percent") is None else row["percent"] * base / 100, heavy),
        ):
            if number is not None:
                left.append([float(factor) for factor in factors])
                right.append(float(number))

    for region in REGIONS:
        learn(None, region, {"count": sum(row["region"] == region for row in rows)})
    for row in table(published(rows, 0, beside)["again"]):
        learn(row["option"], None, row)
    for row in table(published(rows, 1)["again.by-region"]):
        learn(row["option"], None if row["group"] == "all" else row["group"], row)
    found = {}
    for at, cell in enumerate(cells):
        aim = np.eye(len(cells))[at]
        low, high = (linprog(sign * aim, A_eq=left, b_eq=right) for sign in (1, -1))
        assert low.status == high.status == 0
        found[cell] = round(-high.fun - low.fun, 4)
    return found


def test_two_equations_do_not_solve_a_hidden_cell() -> None:
    rows = people()
    assert ranges(rows)["north", "perhaps"] >= SMALL
    assert ranges(rows, ())["north", "perhaps"] == 0  # where survey-estimates does not know of the cross-table
    estimates = published(rows, 0)
    assert estimates["again.perhaps.count"].value.exact == "11"
    assert estimates["again.perhaps"].missing == "suppressed"
    assert "weigh" in estimates["again.perhaps"].uncertainty.meaning["en"]
    shown = [one for one in ("yes", "no") if estimates[f"again.{one}"].value is not None]
    assert len(shown) == 1  # one further answer, or the rest would give it away; not all
    assert estimates["again.either"].value is None or "either" in shown


def test_without_a_cross_table_nothing_is_hidden() -> None:
    assert published(people(), 0, ANALYSES[:1])["again.perhaps"].value.exact.startswith("7.57")
    big = people({cell: 10 * count for cell, count in CELLS.items()})
    assert all(one.missing != "suppressed" for at in range(4) for one in published(big, at).values())


@pytest.mark.parametrize("at", [2, 3])
def test_other_tables_do_not_bring_the_weighted_number_back(at: int) -> None:
    """The weights of those who cannot say are the sum of those of both sexes, and the base of their group."""
    rows = people()
    finding = next(one for id_, one in published(rows, at).items() if isinstance(one.value, Table) and ".by-" in id_)
    mine = [row for row in table(finding) if "perhaps" in (row["option"], row["group"])]
    assert mine
    assert all(row["weighted"] is None and row["percent"] is None for row in mine)
    assert "tests" not in published(rows, at)


def test_weights_before_and_after_are_hidden_too() -> None:
    row = next(row for row in table(published(people(), 4)["answers.again"]) if row["option"] == "perhaps")
    assert (row["before"], row["after"]) == (None, None)


def test_a_share_beside_another_survey_is_hidden_too() -> None:
    given = frames(people())
    side = Side(survey="harbour", question="again", option="perhaps")
    assert read_side(given, side, 0.95).percent is None
    assert read_side(frames(people(), ()), side, 0.95).percent == pytest.approx(100 * 20 / 264)


def test_weights_that_do_not_tell_the_region_hide_nothing_more() -> None:
    rows = [{**row, "weight": str(1 + at * 7 % 3)} for at, row in enumerate(people())]
    found = published(rows, 0)
    many = [{**row, "weight": str(1 + at * 37 % 101 / 100)} for at, row in enumerate(people())]
    assert found["again.yes"].value is not None
    assert published(many, 0)["again.yes"].value is not None


def test_weights_nearly_the_same_in_a_region_count_as_the_same() -> None:
    rows = [{**row, "weight": str(float(row["weight"]) + at % 40 / 1000)} for at, row in enumerate(people())]
    assert published(rows, 0)["again.perhaps"].missing == "suppressed"
