"""A suppressed cell of a cross-table of people, and whatever gives it away, is in no file of a build, nor of two."""

import json
import re
from pathlib import Path
from typing import Any

import numpy as np

from qantar.build.building import build
from qantar.build.checking import check
from qantar.build.exporting import export
from qantar.maths.suppression import reader_knows
from tests.build.test_private import everything_in
from tests.surveyed import as_csv, respondents, write_survey

SMALL = 5


def findings(folder: Path) -> dict[str, Any]:
    found = json.loads((folder / "findings.json").read_text(encoding="utf-8"))["findings"]
    return {finding["id"]: finding for finding in found}


def table(finding: dict[str, Any]) -> list[dict[str, Any]]:
    names = [column["name"] for column in finding["value"]["columns"]]
    return [dict(zip(names, row, strict=True)) for row in finding["value"]["rows"]]


def counted(rows: list[dict[str, Any]], option: str, group: str) -> tuple[int, float]:
    """Return how many people of a language gave an answer to trust, and what they weigh together."""
    these = [row for row in rows if row["trust"] == option and row["language"] == group]
    return len(these), sum(float(row["weight"]) for row in these)


def test_a_reader_cannot_find_out_what_is_hidden(surveyed: Path) -> None:
    rows = table(findings(surveyed)["by-language.trust.by-language"])
    people = respondents()
    options, groups = ("yes", "no", "perhaps"), ("en", "fr")
    counts = np.array([[counted(people, option, group)[0] for group in groups] for option in options])
    hidden = np.zeros((4, 3), dtype=bool)
    for row in rows:
        if row["suppressed"]:
            hidden[options.index(row["option"]), groups.index(row["group"])] = True
    small = (counts > 0) & (counts < SMALL)
    assert small.any()
    assert hidden[:3, :2][small].all()
    beside = np.hstack([counts, counts.sum(axis=1, keepdims=True)])
    low, high = reader_knows(np.vstack([beside, beside.sum(axis=0)]), hidden)
    assert ((high - low)[:3, :2][small] >= np.minimum(SMALL, counts.sum(axis=1)[small.any(axis=1)])).all()


def test_weighted_numbers_and_percents_of_hidden_cells_are_in_no_file(surveyed: Path) -> None:
    """Each person's weight is a canary: sums of them, and shares of them, look like no other number."""
    people = respondents()
    everything = everything_in(surveyed)
    hidden = [row for row in table(findings(surveyed)["by-language.trust.by-language"]) if row["suppressed"]]
    assert hidden
    told: list[str] = []
    for row in hidden:
        count, weighted = counted(people, row["option"], row["group"])
        base = [one for one in people if one["language"] == row["group"] and one["trust"] != "[refused]"]
        share = 100 * weighted / sum(float(one["weight"]) for one in base)
        told += [f"{weighted:.3f}".rstrip("0"), f"{share:.4f}", f"{100 * count / len(base):.6f}"]
    leaks = {
        (name, number)
        for name, text in everything.items()
        for number in told
        if re.search(rf"(?<![\d.]){re.escape(number)}", text)
    }
    assert leaks == set()
    shown = next(one for one in table(findings(surveyed)["by-age.trust.by-age"]) if not one["suppressed"])
    assert any(str(shown["weighted"]) in text for text in everything.values()), "what is shown would be found"


def test_nobody_is_named_nor_quoted(surveyed: Path) -> None:
    for name, text in everything_in(surveyed).items():
        assert not re.search(r"\bp0\d\d\d\b|words of p|more of p", text), name


def test_the_last_builds_are_taken_into_account(tmp_path: Path) -> None:
    """A, then B with one answer changed, then B again: none of them tells whose answer it was."""
    people = respondents()
    study = write_survey(tmp_path / "study", people)
    first = table(findings(build(study).out)["by-language.why.by-language"])
    changed = next(at for at, row in enumerate(people) if row["language"] == "fr" and row["why.price"])
    later = [{**row, "why.price": 0} if at == changed else row for at, row in enumerate(people)]
    (study / "surveys/panel/responses.csv").write_text(as_csv(later), encoding="utf-8")
    for name in ("one", "two"):
        build(study, tmp_path / name)
        rows = table(findings(tmp_path / name)["by-language.why.by-language"])
        price = {row["group"]: row["count"] for row in rows if row["option"] == "price"}
        before = {row["group"]: row["count"] for row in first if row["option"] == "price"}
        assert before["fr"] is not None
        assert price["fr"] is None
        assert price["en"] is None  # else the total of all would give it away
        assert price["all"] == before["all"] - 1  # a plain count is not suppressed
    one, two = (tmp_path / name / "findings.json" for name in ("one", "two"))
    assert one.read_bytes() == two.read_bytes()
    kept = json.loads((study / ".qantar" / "published-counts.json").read_text(encoding="utf-8"))
    assert len(kept["panel/why.price/language.fr"]) == 1


def test_an_export_publishes_too(tmp_path: Path) -> None:
    study = write_survey(tmp_path / "study")
    export(study, "tables", tmp_path / "tables.zip", survey="panel")
    kept = json.loads((study / ".qantar" / "published-counts.json").read_text(encoding="utf-8"))
    assert len(kept["panel/why.price/language.fr"]) == 1
    assert "panel/trust.perhaps/language.fr" not in kept


def test_two_questions_are_not_crossed_both_ways(tmp_path: Path) -> None:
    study = write_survey(tmp_path / "study")
    path = study / "analyses.yaml"
    again = "- id: again\n  method: survey-crosstab\n  settings: {survey: panel, by: trust, questions: [age]}\n"
    path.write_text(path.read_text(encoding="utf-8") + again, encoding="utf-8")
    told = [problem for problem in check(study).problems if problem.id == "cannot-answer"]
    assert [problem.message for problem in told] == [
        "age and trust are also asked of the other way round, in another analysis"
    ]
