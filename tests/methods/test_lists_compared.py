"""Lists side by side: published totals that are never added, what each counts, refusals."""

from typing import Any

import pytest

from qantar.errors import UsageError
from qantar.methods import Refusal
from qantar.methods.lists_compared import METHOD
from tests.methods.conftest import by_id

OURS: Any = [
    {"id": "a", "date": "2031-05-08", "kind": "march", "source": "diary"},
    {"id": "b", "date": "2033", "kind": "march"},
]
WIRE: Any = [{"id": str(n), "date": "2033-01-01", "kind": "strike", "source": "agency"} for n in range(3)]
SETTINGS = {"lists": ["events", "data/wire"]}


@pytest.mark.reference
def test_published_totals_stand_side_by_side(shared) -> None:
    """88 rows of Kazakhstan in Mass Mobilization, 6,918 attacks in Germany: two lists that count different things."""
    import pandas as pd  # type: ignore[import-untyped]

    mobilization = pd.read_csv(shared / "data/events/mass_mobilization.csv", low_memory=False)
    mobilization = mobilization[mobilization["country"] == "Kazakhstan"]
    one = pd.DataFrame({"id": mobilization["id"], "date": mobilization.iloc[:, -2]})
    other = pd.read_csv(shared / "data/events/arvig.csv")[["date"]]
    found: Any = by_id(METHOD({"lists": ["data/one", "data/other"]}, **{"data/one": one, "data/other": other}))
    totals = [found[f"list-data-{name}"].value.number for name in ("one", "other")]
    assert totals == [len(one), 6918]
    assert not any(str(sum(totals)) in str(finding.value) for finding in found.values())


def test_outside_its_time_a_list_is_empty_and_not_zero(framed) -> None:
    found: Any = by_id(METHOD(SETTINGS, events=framed(OURS), **{"data/wire": framed(WIRE)}))
    assert found["table"].value.rows == [
        ["2031", "events", 1, 1], ["2031", "data/wire", None, None], ["2032", "events", None, None],
        ["2032", "data/wire", None, None], ["2033", "events", 1, 1], ["2033", "data/wire", 3, 3],
    ]  # fmt: skip


def test_what_each_counts_stands_beside_it() -> None:
    sources = [{"id": "agency", "title": "The agency", "counts": "strikes", "threshold": "50 people"}]
    found: Any = by_id(METHOD(SETTINGS, events=OURS, **{"data/wire": WIRE}, sources=sources))
    wire = found["rules"].value.rows[1]
    assert wire[:2] == ["data/wire", "agency"]
    assert wire[6:] == ["strikes", "50 people", None, None]
    assert "not-added" in {caveat.id for caveat in found["table"].caveats}


def test_one_list_and_lists_that_are_not_there_are_refused() -> None:
    with pytest.raises(UsageError, match="two lists or more"):
        METHOD({"lists": ["events"]}, events=OURS)
    with pytest.raises(UsageError, match="data/wir"):
        METHOD({"lists": ["events", "data/wir"]}, events=OURS, **{"data/wire": WIRE})
    with pytest.raises(Refusal, match="no list 'claims'"):
        METHOD({"lists": ["events", "claims"]}, events=OURS)


@pytest.mark.parametrize(
    ("covers", "empty"),
    [(None, None), ("The whole country, 2031 to 2033", 0), ("The capital, since 2031", None)],
)
def test_a_year_without_a_row_is_unknown_unless_the_source_covers_it(framed, covers, empty) -> None:
    """Exports of 2031 and 2033 say nothing of 2032; a month without events in a year that has some is none."""
    sources = [{"id": "diary", "title": "The diary", "covers": covers}]
    found: Any = by_id(METHOD(SETTINGS, events=framed(OURS), **{"data/wire": framed(WIRE)}, sources=sources))
    rows = {(row[0], row[1]): row[2:] for row in found["table"].value.rows}
    assert rows["2032", "events"] == [empty, empty]
    days = ["2031-02-01", "2031-05-08", "2033-01-01"]
    ours = [{"id": day, "date": day, "source": "diary"} for day in days]
    monthly = SETTINGS | {"by": "month"}
    found = by_id(METHOD(monthly, events=framed(ours), **{"data/wire": framed(WIRE)}, sources=sources))
    rows = {(row[0], row[1]): row[2:] for row in found["table"].value.rows}
    assert (rows["2031-03", "events"], rows["2032-03", "events"]) == ([0, 0], [empty, empty])


def test_a_year_with_rows_of_another_kind_is_covered() -> None:
    ours: Any = [*OURS, {"id": "c", "date": "2032-03-01", "kind": "strike"}]
    wire: Any = [row | {"kind": "march"} for row in WIRE]
    found: Any = by_id(METHOD(SETTINGS | {"kinds": ["march"]}, events=ours, **{"data/wire": wire}))
    assert ["2032", "events", 0, 0] in found["table"].value.rows
