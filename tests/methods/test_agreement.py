"""Two rows of figures: peaks in the same period, steps the same way; too few periods; a published tau."""

import pytest

from qantar.maths.ranks import tau_b
from qantar.methods import Refusal
from qantar.methods.agreement import METHOD
from tests.methods.conftest import by_id, told
from tests.methods.test_counts import series
from tests.methods.verdicts import SAID, settings, verdict, word

#: Lightness of nine lots of canned tuna by a meter, and as a panel liked it. Cites: hollander1973.
METER = (44.4, 45.9, 41.9, 53.3, 44.7, 44.1, 50.7, 45.2, 60.1)
PANEL = (2.6, 3.1, 2.5, 5.0, 3.6, 4.0, 5.2, 2.8, 3.8)


def test_tau_as_published() -> None:
    """26 of 36 pairs of lots agree: tau is 0.4444. Cites: hollander1973."""
    assert tau_b(METER, PANEL) == pytest.approx(0.4444444)


def test_rows_of_unequal_length_are_no_pairs() -> None:
    with pytest.raises(ValueError, match="same things"):
        tau_b([1, 2], [1])


def rows(one, other):
    years = [str(year) for year in range(2001, 2001 + len(one))]
    return [
        *series(dict(zip(years, map(str, one), strict=True)), indicator="one", unit="index"),
        *series(dict(zip(years, map(str, other), strict=True)), indicator="other", unit="index"),
    ]


def said(says="peak together"):
    return {"one": {"indicator": "one"}, "other": {"indicator": "other"}, "says": says}


@pytest.mark.parametrize(
    ("one", "other", "says", "expected"),
    [
        ((1, 5, 2), (10, 90, 80), "peak together", "supported"),
        ((1, 5, 2), (90, 10, 80), "peak together", "contradicted"),
        ((5, 5, 2), (90, 10, 80), "peak together", "not identified"),
        ((1, 5, 2), (10, 90, 80), "move together", "supported"),
        ((1, 5, 2), (90, 10, 80), "move together", "contradicted"),
        ((1, 5, 2, 3, 4), (1, 5, 2, 1, 9), "move together", "not identified"),
        ((1, 5), (1, 5), "peak together", "not testable"),
    ],
)
def test_verdicts_follow_from_rows(one, other, says, expected) -> None:
    assert word(METHOD, said(says), series=rows(one, other)) == expected


def test_one_figure_that_was_stated_is_no_row_of_figures() -> None:
    claims = [{"id": "held", "about": "x/y", "measure": "held", "value": "1345", "period": "2002"}]
    given = {"one": {"indicator": "one"}, "other": {"claims": ["held"]}, "says": "peak together"}
    found = verdict(METHOD, given, series=rows((1, 5, 2), (0, 0, 0))[:3], claims=claims)
    assert found.verdict.word == "not testable"
    assert found.verdict.why["en"] == "Only 1 period has both figures."
    assert "Both figures for 2001 and 2003." in [caveat.text["en"] for caveat in found.caveats]


def test_a_figure_in_doubt_is_read_each_way() -> None:
    claim = {
        "id": "doubt", "about": "series/one/land/2002", "measure": "one", "value": "1", "standing": "rival",
        "reading": "restored",
    }  # fmt: skip
    found = verdict(METHOD, said(), series=rows((2, 5, 3), (10, 90, 80)), claims=[claim])
    assert found.verdict.word == "not identified"
    assert "With 5 for 2002" in found.verdict.why["en"]


def test_tau_is_told_and_never_tested() -> None:
    both = by_id(METHOD(settings(**said()), series=rows(METER, PANEL), statements=SAID))["both"]
    assert "0.44" in both.uncertainty.meaning["en"]
    assert both.uncertainty.kind == "none"


def test_order_and_frames_change_nothing(framed) -> None:
    given, table = settings(**said()), rows((1, 5, 2), (10, 90, 80))
    expected = told(METHOD(given, series=table, statements=SAID))
    assert told(METHOD(given, series=framed(table[::-1]), statements=framed(SAID))) == expected


def test_a_claim_that_is_not_there_is_refused() -> None:
    given = {"one": {"indicator": "one"}, "other": {"claims": ["x"]}, "says": "peak together"}
    claims = [{"id": "held", "about": "x/y", "measure": "held", "value": "3"}]
    with pytest.raises(Refusal, match="no claim 'x'"):
        verdict(METHOD, given, series=rows((1, 2, 3), (1, 2, 3)), claims=claims)
    given["other"] = {"claims": ["held"]}
    with pytest.raises(Refusal, match="has no period"):
        verdict(METHOD, given, series=rows((1, 2, 3), (1, 2, 3)), claims=claims)
