"""Some, none, every, at least so many: what a list that is not complete can show, and what it cannot."""

import pytest

from qantar.errors import UsageError
from qantar.methods import Refusal
from qantar.methods.occurrences import METHOD
from tests.methods.conftest import told
from tests.methods.verdicts import SAID, settings, verdict, word

SWANS = [
    {
        "id": f"swan-{place}", "date": f"1696-0{place}-01", "kind": "swan", "colour": "white",
        "seen_by": f"crew-{place % 2}", "source": "log", "locator": str(place),
    }
    for place in range(1, 6)
]  # fmt: skip
BLACK = SWANS[0] | {"id": "black", "date": "1697-01-10", "colour": "black"}


def said(**parts):
    return {"checks": {"swans": {"table": "events", "where": {"kind": "swan"}, **parts}}}


ALL_WHITE = said(says="every", that={"colour": ["white"]})


def test_one_black_swan() -> None:
    """However many swans were white, one that is not contradicts that all are. Cites: popper1959, chapter 1."""
    assert word(METHOD, ALL_WHITE, events=SWANS) == "not identified"
    assert word(METHOD, ALL_WHITE, events=[*SWANS, BLACK]) == "contradicted"


@pytest.mark.parametrize(
    ("given", "rows", "expected"),
    [
        (said(), SWANS, "supported"),
        (said(), [BLACK | {"kind": "goose"}], "not supported"),
        (said(period="1697"), SWANS, "not supported"),
        (said(period="1697"), [*SWANS, BLACK], "supported"),
        (said(says="none", period="1697"), SWANS, "not identified"),
        (said(says="none", period="1697"), [*SWANS, BLACK], "contradicted"),
        (said(says="at least", count=5), SWANS, "supported"),
        (said(says="at least", count=6), SWANS, "not supported"),
        (said(says="at least", count=3, distinct="seen_by"), SWANS, "not supported"),
        (said(says="at least", count=2, distinct="seen_by"), SWANS, "supported"),
        (ALL_WHITE, [BLACK | {"colour": "unknown"}], "not identified"),
        (ALL_WHITE, [BLACK | {"colour": None}], "not identified"),
        (ALL_WHITE, [BLACK | {"kind": "goose"}], "not testable"),
    ],
)
def test_verdicts_follow_from_rows(given, rows, expected) -> None:
    assert word(METHOD, given, events=rows) == expected


def test_a_table_without_rows_has_none() -> None:
    assert word(METHOD, said()) == "not supported"


def test_a_cell_that_is_a_list_holds_each_of_its_items() -> None:
    given = {"checks": {"pay": {"table": "events", "where": {"demands": "wages"}}}}
    assert word(METHOD, given, events=[BLACK | {"demands": "housing;wages"}]) == "supported"


def test_order_and_frames_change_nothing(framed) -> None:
    given, rows = settings(**said(says="at least", count=2, distinct="seen_by")), [*SWANS, BLACK]
    expected = told(METHOD(given, events=rows, statements=SAID))
    assert told(METHOD(given, events=framed(rows[::-1]), statements=framed(SAID))) == expected


@pytest.mark.parametrize(
    ("check", "told_"),
    [
        ({"table": "incidents"}, "no table 'incidents'"),
        ({"table": "data/acled"}, "too long to be read row by row"),
        ({"table": "events", "where": {"color": "white"}}, "events has no column 'color'"),
        ({"table": "laws", "where": {"colour": "white"}}, "laws has no column 'colour'"),
    ],
)
def test_refusals(check, told_) -> None:
    with pytest.raises(Refusal, match=told_):
        verdict(METHOD, {"checks": {"it": check}}, events=SWANS)


@pytest.mark.parametrize("given", [said(says="every"), said(that={"colour": ["white"]})])
def test_settings_that_make_no_sense_are_told(given) -> None:
    with pytest.raises(UsageError, match="that"):
        verdict(METHOD, given, events=SWANS)
