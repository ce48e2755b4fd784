"""One figure against another: how many times, once rounding is allowed for."""

import pytest

from qantar.errors import UsageError
from qantar.methods import Refusal
from qantar.methods.change import METHOD
from tests.methods.conftest import by_id, told
from tests.methods.test_counts import series
from tests.methods.verdicts import SAID, settings, verdict, word

PLACES = {"first": "series/rallies/land/1990", "second": "series/rallies/land/2000"}


def pair(first, second, unit="people"):
    return series({"1990": first, "2000": second}, unit=unit)


def test_a_census_as_published() -> None:
    """248,709,873 people in 1990 and 281,421,906 in 2000 are 13.2 percent more. Cites: perry2001."""
    rows = pair("248,709,873", "281,421,906")
    assert word(METHOD, PLACES | {"percent_more": "13.2"}, series=rows) == "supported"
    assert word(METHOD, PLACES | {"percent_more": "13.3"}, series=rows) == "contradicted"
    found = by_id(METHOD(settings(**PLACES, percent_more="13.2"), series=rows, statements=SAID))["times"]
    assert found.value.number == pytest.approx(1.131526, abs=1e-6)


@pytest.mark.parametrize(
    ("first", "second", "given", "expected"),
    [
        ("4.3", "5.7", {"percent_more": "33"}, "supported"),
        ("4.3", "5.7", {"percent_more": "34"}, "not identified"),
        ("4.3", "5.7", {"percent_more": "20"}, "contradicted"),
        ("20", "6", {"times_less": "3"}, "supported"),
        ("20", "6", {"times_less": "4"}, "not identified"),
        ("20", "6", {"times_less": "5"}, "contradicted"),
        ("6", "12", {"times": "2"}, "supported"),
        ("100", "95", {"percent_more": "-5"}, "supported"),
    ],
)
def test_what_is_stated_is_as_wide_as_it_is_rounded(first, second, given, expected) -> None:
    assert word(METHOD, PLACES | given, series=pair(first, second)) == expected


def test_order_and_frames_change_nothing(framed) -> None:
    rows, given = pair("4.3", "5.7"), settings(**PLACES, percent_more="20")
    expected = told(METHOD(given, series=rows, statements=SAID))
    assert told(METHOD(given, series=framed(rows[::-1]), statements=framed(SAID))) == expected


def claim(**parts):
    return {"id": "c", "about": "x/y", "measure": "m", "value": "5", "unit": "people"} | parts


@pytest.mark.parametrize(
    ("tables", "given", "told_"),
    [
        ({"series": pair("0", "5")}, PLACES, "above zero"),
        ({"series": pair("3-4", "5")}, PLACES, "above zero"),
        ({"series": pair("3", None)}, PLACES, "gives no number"),
        ({"series": pair("3", "5")}, PLACES | {"second": "series/x"}, "there is no row"),
        ({"series": pair("3", "5")}, PLACES | {"second": "events/x"}, "is no figure"),
        ({"series": pair("3", "5"), "claims": [claim(reading="ocr")]}, PLACES | {"second": "claims/c"}, "bad scan"),
        (
            {"series": pair("3", "5"), "claims": [claim(unit="USD")]},
            PLACES | {"second": "claims/c"},
            "is in people and c in USD",
        ),
        (
            {"series": pair("3", "5"), "claims": [claim(about="series/rallies/land/2000", reading="restored")]},
            PLACES,
            "is in doubt",
        ),
    ],
)
def test_refusals(tables, given, told_) -> None:
    with pytest.raises(Refusal, match=told_):
        verdict(METHOD, given | {"times": "2"}, **tables)


@pytest.mark.parametrize("given", [{}, {"times": "2", "percent_more": "5"}, {"times": "many"}])
def test_settings_that_make_no_sense_are_told(given) -> None:
    with pytest.raises(UsageError):
        verdict(METHOD, PLACES | given, series=pair("3", "5"))
