"""What a test would take: looked for in earnest, never a verdict on the statement itself."""

import pytest

from qantar.methods import Refusal
from qantar.methods.needed import METHOD
from tests.methods.conftest import by_id, told
from tests.methods.verdicts import SAID, settings, verdict, word


def counts(places, indicator="rallies", period="2010"):
    return [
        {"indicator": indicator, "place": place, "period": period, "value": "3", "unit": "rallies", "source": "s",
         "locator": place}
        for place in places
    ]  # fmt: skip


BY_REGION = {"what": "counts by region", "table": "series", "where": {"indicator": "rallies"}, "distinct": "place"}


def needs(**parts):
    return {"needs": {"by-region": BY_REGION | {"at_least": 3} | parts}}


@pytest.mark.parametrize(
    ("given", "rows", "expected"),
    [
        (needs(), [], "not testable"),
        (needs(), counts(["north", "north", "south"]), "not testable"),
        (needs(), counts(["north", "west", "south"]), "not identified"),
        (needs(), counts(["north", "west", "south"], indicator="other"), "not testable"),
        (needs(distinct=None), counts(["north", "north", "south"]), "not identified"),
        (needs(period="2011/2012"), counts(["north", "west", "south"]), "not testable"),
        (needs(filled=["value"]), [row | {"value": None} for row in counts(["a", "b", "c"])], "not testable"),
    ],
)
def test_it_looks_and_says_what_is_there(given, rows, expected) -> None:
    assert word(METHOD, given, **({"series": rows} if rows else {})) == expected


def test_a_share_that_nobody_could_have_observed() -> None:
    """What is missing is told, and no number is put in its place. Cites: manski2003, chapter 1."""
    answers = by_id(METHOD(settings(**needs()), series=counts(["north"]), statements=SAID))
    assert answers["by-region"].value.exact == "1"
    found = answers["verdict"]
    assert found.verdict.why["en"] == "Counts by region: 1 of at least 3 is here."
    assert found.verdict.decided_by == ("by-region",)
    assert {item.table: item.count for item in found.inputs} == {"statements": 1, "series": 1}


def test_all_needs_must_be_met() -> None:
    given = {"needs": {"one": BY_REGION | {"at_least": 1}, "two": BY_REGION | {"at_least": 9}}}
    assert word(METHOD, given, series=counts(["north"])) == "not testable"


def test_order_and_frames_change_nothing(framed) -> None:
    rows, given = counts(["north", "west"]), settings(**needs())
    expected = told(METHOD(given, series=rows, statements=SAID))
    assert told(METHOD(given, series=framed(rows[::-1]), statements=framed(SAID))) == expected


@pytest.mark.parametrize(
    ("given", "told_"),
    [(needs(table="serie"), "no table 'serie'"), (needs(where={"indicater": "x"}), "has no column 'indicater'")],
)
def test_a_table_or_column_that_no_study_has_is_refused(given, told_) -> None:
    with pytest.raises(Refusal, match=told_):
        verdict(METHOD, given)
