"""Shares of rows of which some leave it open: sharp ends, and no word on all events from a list of some."""

import pytest

from qantar.errors import UsageError
from qantar.methods import Refusal
from qantar.methods.proportion import METHOD
from tests.methods.conftest import by_id, told
from tests.methods.verdicts import SAID, settings, verdict, word


def homeless(**counts):
    """Rows by what is known of them."""
    rows = []
    for found, count in counts.items():
        rows += [
            {"id": f"{found}-{n}", "kind": "person", "gone": None if found == "lost" else found, "source": "study",
             "locator": "table 1"}
            for n in range(count)
        ]  # fmt: skip
    return rows


#: Of 137 people 78 were found again, and 24 of them had left homelessness. Cites: manski1995, section 2.3.
FOUND = homeless(yes=24, no=54, lost=59)
ALL = "All who were in the shelters on the first day."


def said(says, share, **parts):
    return {
        "table": "events",
        "where": {"kind": "person"},
        "that": {"gone": ["yes"]},
        "says": says,
        "share": share,
        **parts,
    }


def test_bounds_as_published() -> None:
    """Between 24 and 83 of 137, that is 18 to 61 percent, have left. Cites: manski1995, section 2.3."""
    answers = by_id(METHOD(settings(**said("at least", "1/2")), events=FOUND, statements=SAID))
    found = answers["share"]
    assert (found.value, found.uncertainty.kind) == (None, "bounds")
    assert (round(found.uncertainty.low), round(found.uncertainty.high)) == (18, 61)
    assert {key: answers[key].value.exact for key in ("so", "otherwise", "open")} == {
        "so": "24", "otherwise": "54", "open": "59",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (said("at least", "1/6"), "not testable"),
        (said("at least", "1/6", complete=ALL), "supported"),
        (said("at least", "1/2", complete=ALL), "not identified"),
        (said("at least", "2/3", complete=ALL), "contradicted"),
        (said("fewer than", "2/3", complete=ALL), "supported"),
        (said("more than", "2/3", complete=ALL), "contradicted"),
    ],
)
def test_verdicts_follow_from_rows(given, expected) -> None:
    assert word(METHOD, given, events=FOUND) == expected


def test_unknown_is_not_no() -> None:
    rows = [*homeless(yes=9, no=1), {"id": "x", "kind": "person", "gone": "unknown"}]
    found = by_id(METHOD(settings(**said("at least", "1/2")), events=rows, statements=SAID))
    assert found["open"].value.exact == "1"
    known = by_id(METHOD(settings(**said("at least", "1/2")), events=rows[:-1], statements=SAID))["share"]
    assert (known.value.exact, known.uncertainty.kind) == ("90", "none")


def test_order_and_frames_change_nothing(framed) -> None:
    given = settings(**said("at least", "1/6"))
    expected = told(METHOD(given, events=FOUND, statements=SAID))
    assert told(METHOD(given, events=framed(FOUND[::-1]), statements=framed(SAID))) == expected


@pytest.mark.parametrize(
    ("given", "told_"),
    [
        (said("at least", "1/2", where={"kind": "ghost"}), "no row of events fits"),
        (said("at least", "1/2", table="incidents"), "no table 'incidents'"),
    ],
)
def test_refusals(given, told_) -> None:
    with pytest.raises(Refusal, match=told_):
        verdict(METHOD, given, events=FOUND)


def test_a_share_that_is_none_is_told() -> None:
    with pytest.raises(UsageError, match="is no share"):
        verdict(METHOD, said("at least", "95"), events=FOUND)
