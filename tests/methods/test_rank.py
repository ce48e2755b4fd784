"""Places in a ranking: last, first, among the last; one that is not so contradicts always."""

import pytest

from qantar.errors import UsageError
from qantar.methods import Refusal
from qantar.methods.rank import METHOD
from tests.methods.conftest import told
from tests.methods.verdicts import SAID, settings, verdict, word


def ranks(by_year, base="180"):
    return [
        {"indicator": "freedom", "place": "land", "period": year, "value": value, "unit": "rank", "base": base,
         "source": "index", "locator": "list"}
        for year, value in by_year.items()
    ]  # fmt: skip


def said(says="last", **parts):
    return {"indicators": ["freedom"], "says": says, **parts}


def test_the_last_of_an_index_as_published() -> None:
    """North Korea is 180th of 180, Norway first. Cites: rsf2022."""
    assert word(METHOD, said("last"), series=ranks({"2022": "180"})) == "supported"
    assert word(METHOD, said("first"), series=ranks({"2022": "180"})) == "contradicted"
    assert word(METHOD, said("first"), series=ranks({"2022": "1"})) == "supported"


@pytest.mark.parametrize(
    ("by_year", "given", "expected"),
    [
        ({"2022": "122"}, said(), "contradicted"),
        ({"2021": "180", "2022": "122"}, said(), "contradicted"),
        ({"2022": "122"}, said("among the last", share="1/3"), "supported"),
        ({"2022": "122"}, said("among the last", share="1/10"), "contradicted"),
        ({"2022": "163"}, said("among the last", share="1/10"), "supported"),
        ({"2022": "162"}, said("among the last", share="1/10"), "contradicted"),
        ({"2022": "18"}, said("among the first", share="1/10"), "supported"),
        ({"2022": "180"}, said(period="2020/2022"), "not testable"),
        ({"2022": "122"}, said(period="2020/2022"), "contradicted"),
    ],
)
def test_verdicts_follow_from_rows(by_year, given, expected) -> None:
    assert word(METHOD, given, series=ranks(by_year)) == expected


def test_order_and_frames_change_nothing(framed) -> None:
    rows, given = ranks({"2021": "180", "2022": "122"}), settings(**said())
    expected = told(METHOD(given, series=rows, statements=SAID))
    assert told(METHOD(given, series=framed(rows[::-1]), statements=framed(SAID))) == expected


@pytest.mark.parametrize("rows", [ranks({"2022": "190"}), ranks({"2022": "5"}, base=None), ranks({"2022": None})])
def test_a_rank_that_is_none_is_refused(rows) -> None:
    with pytest.raises(Refusal, match="is not one of so many"):
        verdict(METHOD, said(), series=rows)


@pytest.mark.parametrize(
    "given", [said("last", share="1/3"), said("among the last"), said("among the last", share="3")]
)
def test_settings_that_make_no_sense_are_told(given) -> None:
    with pytest.raises(UsageError):
        verdict(METHOD, given, series=ranks({"2022": "180"}))
