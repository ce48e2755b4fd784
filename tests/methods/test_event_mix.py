"""What events consisted of: published counts, cells with several codes, what is not known, refusals."""

from typing import Any

import pytest

from qantar.methods import Refusal
from qantar.methods.event_mix import METHOD
from tests.methods.conftest import by_id

EVENTS: list[dict[str, Any]] = [
    {"id": "1", "date": "2031-05-08", "issues": "wages;housing", "violence": "none"},
    {"id": "2", "date": "2031-05-09", "issues": "wages", "violence": "unknown"},
    {"id": "3", "date": "2032", "issues": "housing;wages;wages", "violence": None},
    {"id": "4", "date": "2032-01-01", "issues": None, "violence": "by state"},
]


@pytest.mark.reference
def test_published_kinds_of_attacks(shared) -> None:
    """Attacks on refugees in Germany, 2014 to 2017, by kind: the data set of bencek2016 as it now stands."""
    import pandas as pd  # type: ignore[import-untyped]

    attacks = pd.read_csv(shared / "data/events/arvig.csv").rename(columns={"category_en": "kind"})
    answers = by_id(METHOD({"of": "kind", "by": "year"}, events=attacks))
    arson = answers["share-arson"]
    assert arson.n == len(attacks) == 6918
    assert round(arson.value.number * 69.18) == int((attacks["kind"] == "arson").sum())


def test_a_cell_with_several_counts_for_each_and_once() -> None:
    answers = by_id(METHOD({"of": "issues"}, events=EVENTS))
    assert answers["share-wages"].value.exact == "100"
    assert (answers["share-wages"].uncertainty.low, answers["share-wages"].uncertainty.high) == (75.0, 100.0)
    assert answers["share-housing"].value.shown["en"].startswith("66.7")
    assert "several" in {caveat.id for caveat in answers["share-wages"].caveats}
    by_year = {(row[0], row[1]): row[3:7] for row in answers["table"].value.rows}
    assert by_year["2031", "wages"] == [2, 2, 2, 0]
    assert by_year["2032", "wages"] == [1, 1, 1, 1]


def test_what_is_called_unknown_is_not_known() -> None:
    answers = by_id(METHOD({"of": "violence"}, events=EVENTS))
    assert answers["not-known"].value.number == answers["known"].value.number == 2
    none = answers["share-none"]
    assert (none.value.exact, none.uncertainty.low, none.uncertainty.high) == ("50", 25.0, 75.0)


def test_a_column_that_nobody_filled_in_is_refused() -> None:
    with pytest.raises(Refusal, match="no event says its form"):
        METHOD({"of": "form"}, events=[row | {"form": None} for row in EVENTS])
