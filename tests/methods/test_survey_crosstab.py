"""Cross-tables of people: published tests, invariance, and that a small cell can be computed from nothing given."""

import csv
import json
import random
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from qantar.findings import Table
from qantar.methods import METHODS, Refusal
from qantar.methods.crosstab_cells import cell_name
from qantar.methods.running import answer
from qantar.methods.survey_crosstab import METHOD
from qantar.tables.frames import Frames

SURVEY = {"survey": "harbour", "sample_type": "probability", "weights": "none", "small_cells": "5"}


def people(cells: dict[tuple[str, str], int]) -> list[dict[str, Any]]:
    """A row a person from the count of each language and answer."""
    rows = [{"language": tag, "again": said} for (tag, said), count in cells.items() for _ in range(count)]
    return [{"respondent": str(at), **row} for at, row in enumerate(rows)]


def found(rows: Any, settings: dict[str, Any] | None = None, **tables: Any) -> dict[str, Any]:
    given = {"responses": rows, "surveys": [SURVEY], **tables}
    return {finding.id: finding for finding in METHOD({"by": "language", **(settings or {})}, **given)}


@pytest.mark.reference
def test_the_numbers_of_r_for_overlapping_answers(shared: Path) -> None:
    """Farmers' sources of information (Bilder and Loughin) with made weights: svychisq of R's survey, and Holm's."""
    folder = shared / "reference" / "survey"
    values = json.loads((folder / "reference_values.json").read_text(encoding="utf-8"))
    expected = values["multiple_response_design_based"]["weighted"]
    with (folder / "data" / "mrcv_farmer1_weighted.csv").open(encoding="utf-8") as file:
        given = list(csv.DictReader(file))
    weight = next(name for name in given[0] if name.lower() in ("w", "weight"))
    items = [f"Y{at}" for at in range(1, 6)]
    group = next(name for name in given[0] if name in ("G", "W1", "group"))
    rows = [
        {
            "respondent": str(at),
            "weight": row[weight],
            "school": f"g{row[group]}",
            **{f"source.{item.lower()}": row[item] for item in items},
        }
        for at, row in enumerate(given)
    ]
    surveys = [{**SURVEY, "weights": "weight", "small_cells": "0"}]
    tests = found(rows, {"by": "school"}, surveys=surveys)["tests"].value
    by_item = {row[2]: row for row in tests.rows}
    for item in items:
        row = by_item[item.lower()]
        assert row[4:8] == pytest.approx([expected[item][name] for name in ("F", "ndf", "ddf", "p")], rel=1e-6)
    holm = expected["p_holm"]
    wanted = list(holm.values()) if isinstance(holm, dict) else holm
    assert [by_item[item.lower()][8] for item in items] == pytest.approx(wanted, rel=1e-6)


def test_a_published_chi_square_of_equal_people() -> None:
    """Lange's twins of criminals, in Fisher's Statistical methods: of 13 monozygotic 10, of 17 dizygotic 2 convicted.

    Pearson's chi-square is 13.03; for a simple random sample R's svychisq gives it times (n - 1)/n.
    """
    cells = {("en", "convicted"): 10, ("en", "not"): 3, ("fr", "convicted"): 2, ("fr", "not"): 15}
    row = found(people(cells), surveys=[{**SURVEY, "small_cells": "0"}])["tests"].value.rows[0]
    assert row[4] == pytest.approx(13.0316 * 29 / 30, rel=1e-5)
    assert row[5:7] == pytest.approx([1, 29])


CELLS = {
    ("fr", "yes"): 40,
    ("fr", "no"): 22,
    ("fr", "perhaps"): 3,
    ("en", "yes"): 12,
    ("en", "no"): 31,
    ("en", "perhaps"): 9,
    ("kk", "yes"): 2,
    ("kk", "perhaps"): 1,
    ("it", "yes"): 9,
    ("it", "no"): 14,
    ("it", "perhaps"): 11,
}


def test_small_cells_are_nowhere_and_neither_is_what_gives_them_away() -> None:
    answers = found(people(CELLS))
    table = answers["again.by-language"].value
    assert isinstance(table, Table)
    names = [one.name for one in table.columns]
    rows = [dict(zip(names, row, strict=True)) for row in table.rows]
    hidden = [row for row in rows if row["suppressed"]]
    assert ("fr", "perhaps") in {(row["group"], row["option"]) for row in hidden}
    for row in hidden:
        assert [row[name] for name in ("count", "percent", "low", "high")] == [None] * 4
    for option in {row["option"] for row in hidden}:
        assert sum(row["option"] == option for row in hidden) >= 2
    for group in {row["group"] for row in hidden}:
        assert sum(row["group"] == group for row in hidden) >= 2
    for finding in answers.values():
        if finding.missing == "suppressed":
            assert finding.value is None
            assert finding.uncertainty.kind == "none"
    # A test of a table with hidden cells could be solved for them.
    assert not any("test" in id_ for id_ in answers)


def test_a_small_group_is_put_together_with_the_next() -> None:
    bases = {row[2]: row[4] for row in found(people(CELLS))["again.by-language"].value.rows}
    assert bases == {"fr": 65, "en": 52, "it+kk": 37, "all": 154}
    assert all(base >= 5 for base in bases.values())


def test_few_who_did_not_choose_are_protected_too() -> None:
    rows = people({("fr", "yes"): 38, ("fr", "no"): 2, ("en", "yes"): 25, ("en", "no"): 25})
    several = [
        {"respondent": row["respondent"], "language": row["language"], "why.price": str(int(row["again"] == "yes"))}
        for row in rows
    ]
    answers = found(several, questions=[{"id": "why", "type": "multiple", "text": "Why?"}])
    assert answers["why.price.by-language.fr.count"].missing == "suppressed"
    assert answers["why.price.by-language.en.count"].missing == "suppressed"


def test_groups_that_overlap_are_each_compared_with_the_rest() -> None:
    generator = np.random.default_rng(3)
    rows = [
        {
            "respondent": str(at),
            "again": "yes" if generator.random() < 0.5 else "no",
            "read.paper": str(int(generator.random() < 0.5)),
            "read.radio": str(int(generator.random() < 0.4)),
            "read.nothing": str(int(at < 2)),
        }
        for at in range(200)
    ]
    answers = found(rows, {"by": "read"}, questions=[{"id": "read", "type": "multiple", "text": "What?"}])
    groups = {row[2] for row in answers["again.by-read"].value.rows}
    assert groups == {"paper", "radio", "all"}
    assert {row[3] for row in answers["tests"].value.rows} == {"paper", "radio"}


def test_a_cell_that_moved_by_few_people_since_it_was_published_is_hidden() -> None:
    cells = {("fr", "yes"): 40, ("fr", "no"): 22, ("en", "yes"): 15, ("en", "no"): 31}
    rows = [{"survey": "harbour", **row} for row in people(cells)]
    name = cell_name("harbour", "again", "yes", "language", "fr")
    for earlier, hidden in (([], False), ([38], True), ([40], False), ([40, 41], True), ([10], False)):
        frames = Frames({"responses": rows, "surveys": [SURVEY]}, published_before={name: earlier})
        by_id = {one.id: one for one in answer(METHOD, frames, {"by": "language"}, "x")}
        assert (by_id["x.again.yes.by-language.fr.count"].missing == "suppressed") == hidden
        assert (by_id["x.again.no.by-language.en.count"].missing == "suppressed") == hidden


def test_weights_of_hidden_cells_are_hidden_too() -> None:
    rows = [{**row, "weight": str(1 + at % 3)} for at, row in enumerate(people(CELLS))]
    table = found(rows, surveys=[{**SURVEY, "weights": "weight"}])["again.by-language"].value
    names = [one.name for one in table.columns]
    for row in (dict(zip(names, cells, strict=True)) for cells in table.rows):
        assert (row["weighted"] is None) == row["suppressed"]


def test_order_and_frame_change_nothing(framed: Any) -> None:
    shuffled = people(CELLS)
    random.Random(2).shuffle(shuffled)
    one, other = found(people(CELLS)), found(framed(shuffled))
    assert [(id_, finding.value, finding.missing) for id_, finding in one.items()] == [
        (id_, finding.value, finding.missing) for id_, finding in other.items()
    ]


@pytest.mark.parametrize("kind", ["invited", "opt-in", "census", "unknown"])
def test_nobody_else_gets_a_test_or_an_interval(kind: str) -> None:
    big = {key: 10 * count for key, count in CELLS.items()}
    answers = found(people(big), surveys=[{**SURVEY, "sample_type": kind}])
    assert {finding.uncertainty.kind for finding in answers.values()} == {"none"}
    assert not any("test" in id_ for id_ in answers)
    assert "tests" in found(people(big))


def test_it_refuses() -> None:
    with pytest.raises(Refusal, match="cannot be compared with itself"):
        found(people(CELLS), {"by": "again", "questions": ["again"]})
    with pytest.raises(Refusal, match="fewer than two groups"):
        found(people({("fr", "yes"): 40, ("en", "no"): 3}))
    with pytest.raises(Refusal, match="nobody has a language"):
        found([{"respondent": "1", "again": "yes"}])
    assert METHOD in METHODS
