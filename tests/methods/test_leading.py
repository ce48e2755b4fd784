"""The parts of a whole: largest, ties, thresholds, what is not stated or not verified."""

import pytest

from qantar.errors import UsageError
from qantar.methods import Refusal
from qantar.methods.leading import METHOD
from tests.methods.conftest import by_id, told
from tests.methods.test_counts import series
from tests.methods.verdicts import SAID, settings, verdict, word

#: Shares of the votes for President of the United States in 2000, in percent. Cites: fec2001.
VOTES = {"gore": "48.38", "bush": "47.87", "nader": "2.74"}


def shares(by_part, period="2000"):
    return [row for part, value in by_part.items() for row in series({period: value}, indicator=part, unit="percent")]


def said(parts, says, when=(), share=None, all_=tuple(VOTES), **more):
    check = {"parts": list(parts), "says": says, "when": list(when)} | ({"share": share} if share else {})
    return {"parts": list(all_), "checks": [check], **more}


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (said(["gore"], "largest", whole=False), "supported"),
        (said(["bush"], "largest", whole=False), "contradicted"),
        (said(["nader"], "smallest", whole=False), "supported"),
        (said(["gore"], "more than", share="1/2", whole=False), "contradicted"),
        (said(["gore", "nader"], "more than", share="1/2", whole=False), "supported"),
        (said(["nader"], "fewer than", share="3 %", whole=False), "supported"),
        (said(["bush"], "present", whole=False), "supported"),
    ],
)
def test_an_election_as_published(given, expected) -> None:
    """48.38 against 47.87 %: more votes than any other, and not the half of them. Cites: fec2001."""
    assert word(METHOD, given, series=shares(VOTES)) == expected


TWO_YEARS = [
    *shares({"a": "43.75", "b": "43.75", "c": "12.5"}, "2018"),
    *shares({"a": "65", "b": "15", "c": "20"}, "2019"),
]


def test_a_tie_is_no_lead() -> None:
    given = said(["a"], "largest", when=["2018"], all_="abc")
    assert word(METHOD, given, series=TWO_YEARS) == "not supported"
    assert word(METHOD, said(["a"], "largest", all_="abc"), series=TWO_YEARS) == "mixed"
    assert word(METHOD, said(["a"], "highest", when=["2019"], all_="abc"), series=TWO_YEARS) == "supported"


def test_what_rounding_hides_is_open() -> None:
    rows = shares({"a": "33", "b": "33.4", "c": "33.6"})
    assert word(METHOD, said(["c"], "largest", all_="abc"), series=rows) == "supported"
    assert word(METHOD, said(["b"], "more than", share="1/3", all_="abc"), series=rows) == "supported"
    assert word(METHOD, said(["a"], "fewer than", share="33.2 %", all_="abc"), series=rows) == "supported"
    assert word(METHOD, said(["a"], "fewer than", share="33 %", all_="abc"), series=rows) == "not identified"


def test_a_part_that_is_not_stated_is_what_the_others_leave() -> None:
    rows = shares({"a": "49", "b": "51", "c": None})
    answers = by_id(
        METHOD(settings(**said(["c"], "fewer than", share="2 %", all_="abc")), series=rows, statements=SAID)
    )
    found = answers["2000.c"]
    assert (found.value, found.uncertainty.low, found.uncertainty.high) == (None, 0.0, 1.0)
    assert answers["verdict"].verdict.word == "supported"


def test_the_rest_counts_as_a_part_where_the_parts_are_not_the_whole() -> None:
    rows = shares({"a": "30", "b": "20"})
    assert word(METHOD, said(["a"], "largest", all_="ab", whole=False), series=rows) == "contradicted"


def restored(value, about):
    return {
        "id": about, "about": f"series/{about}", "measure": "share", "value": value, "standing": "used",
        "reading": "restored", "source": "scan", "locator": "1",
    }  # fmt: skip


def test_a_share_that_nobody_verified_counts_as_not_stated() -> None:
    rows = shares({"a": "15.5", "b": "15.5", "c": "69"})
    claims = [restored("15.5", "a/land/2000")]
    found = METHOD(settings(**said(["a"], "present", all_="abc")), series=rows, claims=claims, statements=SAID)[0]
    assert found.value is None
    assert (found.uncertainty.low, found.uncertainty.high) == (14.95, 16.05)


def test_order_and_frames_change_nothing(framed) -> None:
    given = settings(**said(["a"], "largest", all_="abc"))
    expected = told(METHOD(given, series=TWO_YEARS, statements=SAID))
    assert told(METHOD(given, series=framed(TWO_YEARS[::-1]), statements=framed(SAID))) == expected


@pytest.mark.parametrize(
    ("given", "rows", "told_"),
    [
        (said(["x"], "largest", all_="abc"), TWO_YEARS, "'x' is not among the parts"),
        (said(["a"], "largest", when=["2031"], all_="abc"), TWO_YEARS, "no figures are of the period 2031"),
        (said(["a"], "largest", all_="a"), series({"2000": "5"}, indicator="a"), "not all given in percent"),
    ],
)
def test_refusals(given, rows, told_) -> None:
    with pytest.raises(Refusal, match=told_):
        verdict(METHOD, given, series=rows)


@pytest.mark.parametrize(
    "given", [said(["a"], "more than"), said(["a"], "largest", share="1/2"), said(["a"], "highest")]
)
def test_settings_that_make_no_sense_are_told(given) -> None:
    with pytest.raises(UsageError, match="take"):
        verdict(METHOD, given, series=TWO_YEARS)
