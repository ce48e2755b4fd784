"""Findings: what may not be said together, ids, digests and JSON."""

import json
from typing import Any

import pytest

from qantar.findings import Finding, Findings, Table, TableColumn, Uncertainty, Value, Verdict, digest

NONE = Uncertainty("none", {"en": "A count."})


def finding(**parts) -> Finding:
    given: Any = {"id": "march", "question": {"en": "?"}, "label": {"en": "A march"}, "uncertainty": NONE} | parts
    return Finding(**{"value": Value("5", {"en": "5"}, 5.0), **given})


def test_an_interval_of_none_has_no_ends_and_a_meaning() -> None:
    with pytest.raises(ValueError, match="in words"):
        Uncertainty("none", {})
    with pytest.raises(ValueError, match="no ends"):
        Uncertainty("none", {"en": "none"}, low=1.0)
    with pytest.raises(ValueError, match="above"):
        Uncertainty("bounds", {"en": "x"}, low=2.0, high=1.0)
    with pytest.raises(ValueError, match="level"):
        Uncertainty("bounds", {"en": "x"}, level=0.95)


def test_a_value_or_why_it_is_missing() -> None:
    with pytest.raises(ValueError, match="missing"):
        finding(value=None)
    with pytest.raises(ValueError, match="missing"):
        finding(missing="unknown")
    assert finding(value=None, missing="unknown").missing == "unknown"


def test_an_unknown_verdict_is_refused() -> None:
    with pytest.raises(ValueError, match="six verdicts"):
        Verdict("proved", {"en": "x"}, {"en": "y"})  # type: ignore[arg-type]


def test_ids_begin_with_the_analysis_also_in_verdicts() -> None:
    verdict = Verdict("supported", {"en": "x"}, {"en": "y"}, ["march"])
    inside = finding(verdict=verdict).within("crowds", "chronology")
    assert inside.id == "crowds.march"
    assert inside.verdict is not None
    assert inside.verdict.decided_by == ("crowds.march",)


def test_findings_are_found_by_the_ids_they_once_had() -> None:
    all_of_them = Findings([finding()], {"rally": "march"})
    assert all_of_them["rally"].id == "march"
    assert "rally" in all_of_them
    assert "picket" not in all_of_them
    with pytest.raises(KeyError):
        all_of_them["picket"]


def test_a_table_has_a_cell_for_each_column() -> None:
    columns = [TableColumn("year", "date", None, {"en": "Year"})]
    assert Table(columns, [["2031"]]).dictionaries() == [{"year": "2031"}]
    with pytest.raises(ValueError, match="each column"):
        Table(columns, [["2031", 5]])


def test_a_digest_does_not_depend_on_order_or_kind_of_frame() -> None:
    rows: Any = [{"a": "1", "b": None}, {"a": "2", "b": "x"}]
    same: Any = [{"b": "x", "a": 2.0}, {"b": None, "a": 1}]
    assert digest(rows) == digest(same)
    assert digest(rows) != digest(rows[:1])


def test_json_is_plain() -> None:
    table = Table([TableColumn("n", "number", None, {"en": "n"})], [[1]])
    assert json.loads(json.dumps(finding(value=table).as_json()))["value"]["rows"] == [[1]]
