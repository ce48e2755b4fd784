"""The study that ships: nothing to mend, and every finding as it was read and approved.

`golden/kazakhstan.csv` has a line for each finding: its id, value, ends, base and verdict. After a change meant to
change findings, write it anew with `python -m tests.test_kazakhstan`, and read the difference before it is committed.
"""

import csv
import importlib.util
import io
import json
import re
from pathlib import Path
from typing import Any

import pytest

import qantar
from qantar.findings import VERDICTS

STUDY = Path(__file__).parents[1] / "studies" / "kazakhstan"
GOLDEN = Path(__file__).parent / "golden" / "kazakhstan.csv"
HEADER = ["id", "value", "missing", "unit", "n", "uncertainty", "low", "high", "verdict", "inputs", "sources"]


def line_of(finding: dict[str, Any]) -> list[str]:
    """Return what of a finding a reader would quote, as texts."""
    value, uncertainty = finding["value"], finding["uncertainty"]
    shown = "" if value is None else value["exact"] if "exact" in value else f"table of {len(value['rows'])}"
    cells = [
        finding["id"],
        shown,
        finding["missing"],
        finding["unit"],
        finding["n"],
        uncertainty["kind"],
        uncertainty["low"],
        uncertainty["high"],
        (finding["verdict"] or {}).get("word"),
        ";".join(f"{item['table']}:{item['count']}" for item in finding["inputs"]),
        ";".join(sorted({item["source"] for item in finding["sources"]})),
    ]
    return ["" if cell is None else str(cell) for cell in cells]


def golden_text(findings: list[dict[str, Any]]) -> str:
    """Return the findings as the golden file has them."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerows([HEADER, *(line_of(finding) for finding in findings)])
    return out.getvalue()


@pytest.fixture(scope="module")
def findings(shipped_build: Path) -> list[dict[str, Any]]:
    """The findings of a fresh build."""
    found = json.loads((shipped_build / "findings.json").read_text(encoding="utf-8"))["findings"]
    assert isinstance(found, list)
    return found


def test_there_is_nothing_to_mend() -> None:
    assert [str(problem) for problem in qantar.check(STUDY).problems] == []


def test_every_finding_is_as_it_was_approved(findings: list[dict[str, Any]]) -> None:
    assert golden_text(findings).splitlines() == GOLDEN.read_text(encoding="utf-8").splitlines()


def test_every_finding_rests_on_rows_and_sources(findings: list[dict[str, Any]]) -> None:
    assert [item["id"] for item in findings if not item["inputs"] or not item["sources"]] == []


def test_no_interval_is_drawn_for_invited_people(findings: list[dict[str, Any]]) -> None:
    survey = [item for item in findings if item["analysis"] == "survey"]
    assert survey
    assert {item["uncertainty"]["kind"] for item in survey} <= {"none", "bounds"}


#: Printed in the survey's tables: question, count of the first answer, of 124 people.
PRINTED = {
    "survey.q1.poverty": 77,
    "survey.q2.terrorists": 49,
    "survey.q3.yes": 71,
    "survey.q4.not-achieved": 59,
    "survey.q5.no-previous-persons": 53,
    "survey.q6.leave-influence": 82,
    "survey.q7.change-of-power": 78,
    "survey.q8.yes-reform": 99,
    "survey.q9.more-reforms": 66,
}


@pytest.mark.parametrize(("id_", "count"), PRINTED.items())
def test_shares_by_plain_arithmetic(findings: list[dict[str, Any]], id_: str, count: int) -> None:
    (found,) = [item for item in findings if item["id"] == id_]
    assert found["value"]["number"] == pytest.approx(100 * count / 124)
    assert found["n"] == 124


def test_years_by_plain_arithmetic(findings: list[dict[str, Any]]) -> None:
    found = {item["id"]: item["uncertainty"] for item in findings}
    # 462 in 2011 and 2012 together, 119 from 2012 to June 2013: 2012 has at most 119, so 2011 at least 462 - 119.
    assert (found["assemblies.year-2011"]["low"], found["assemblies.year-2011"]["high"]) == (343, 462)
    assert (found["assemblies.year-2012"]["low"], found["assemblies.year-2012"]["high"]) == (0, 119)
    # Nobody printed July to December 2013, so the whole has no upper end.
    assert found["assemblies.total"]["high"] is None
    counted = 64 + 462 + 114 + 71 + 52 + 36 + 32 + 227 + 176
    assert found["assemblies.total-covered"]["low"] == counted
    assert found["assemblies.total-covered"]["high"] == counted + 119


def test_the_table_of_statements_in_the_docs_is_as_the_study_is(findings: list[dict[str, Any]]) -> None:
    """When this fails, run .venv/bin/python docs/studies/write.py, and read the difference."""
    folder = STUDY.parents[1] / "docs" / "studies"
    spec = importlib.util.spec_from_file_location("write_studies", folder / "write.py")
    assert spec is not None
    assert spec.loader is not None
    write = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(write)
    assert write.page(findings, write.statements()) == (folder / "kazakhstan.md").read_text(encoding="utf-8")


def test_the_map_of_protest_counts_what_its_table_counts(shipped_build: Path, findings: list[dict[str, Any]]) -> None:
    """Parts that the map has no place for are counted, listed and named."""
    page = (shipped_build / "site" / "protest.html").read_text(encoding="utf-8")
    figure = page.partition('id="fig-protests-by-year-map"')[2].partition("</figure>")[0]
    found = re.search(r'<script type="application/json">(.*?)</script>', figure, flags=re.DOTALL)
    assert found is not None
    data = json.loads(found[1])
    (table,) = [item["value"]["rows"] for item in findings if item["id"] == "protests-by-year.by-unit"]
    placed = [row for row in table if row[0] is not None]
    assert sum(data["whole"][0]) == sum(row[2] for row in placed)
    assert f"{sum(row[2] for row in placed)} events in {len(placed)} known parts" in figure
    for name in (name for name in data["names"] if name.endswith("(not drawn)")):
        assert f"Not drawn: {name.removesuffix(' (not drawn)')}" in figure


def test_no_word_of_a_verdict_is_written_in_the_settings() -> None:
    settings = (STUDY / "analyses.yaml").read_text(encoding="utf-8")
    assert [word for word in VERDICTS if re.search(rf"\b{word}\b", settings)] == []


if __name__ == "__main__":
    out = qantar.build(STUDY).out
    GOLDEN.parent.mkdir(exist_ok=True)
    read = json.loads((out / "findings.json").read_text(encoding="utf-8"))["findings"]
    GOLDEN.write_text(golden_text(read), encoding="utf-8")
