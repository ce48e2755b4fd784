"""The course of an indicator: peaks, comparisons, rises; gaps, overlaps, levels, and figures in doubt."""

import pytest

from qantar.errors import UsageError
from qantar.methods import Refusal
from qantar.methods.trend import METHOD
from tests.methods.conftest import by_id, told
from tests.methods.test_counts import series
from tests.methods.verdicts import SAID, settings, verdict, word

#: Soldiers killed by the kick of a horse in fourteen corps of the Prussian army, by year. Cites: bortkiewicz1898.
KICKED = dict(
    zip(
        map(str, range(1875, 1895)),
        ("3", "5", "7", "9", "10", "18", "6", "14", "11", "9", "5", "11", "15", "6", "11", "17", "12", "15", "8", "4"),
        strict=True,
    )
)


def said(says, when, indicator="rallies", **parts):
    return {"checks": [{"indicator": indicator, "says": says, "when": when, **parts}]}


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (said("highest", "1880"), "supported"),
        (said("highest", "1890"), "contradicted"),
        (said("highest", "1890", of="1881/1894"), "supported"),
        (said("lowest", "1875"), "supported"),
        (said("lowest", "1894"), "contradicted"),
        (said("rising", "1875/1880"), "supported"),
        (said("falling", "1882/1885"), "supported"),
        (said("falling", "1875/1880"), "contradicted"),
        (said("rising", "1880/1883"), "mixed"),
        (said("more than", "1885/1894", than="1875/1884"), "supported"),  # 104 after 92
        (said("fewer than", "1885/1894", than="1875/1884"), "contradicted"),
    ],
)
def test_deaths_by_horse_kick_as_published(given, expected) -> None:
    """196 in twenty years, most in 1880. Cites: bortkiewicz1898."""
    assert sum(map(int, KICKED.values())) == 196
    assert word(METHOD, given, series=series(KICKED)) == expected


def test_years_that_share_a_figure_are_bounded() -> None:
    shared = {year: value for year, value in KICKED.items() if year not in ("1880", "1881")} | {"1880/1881": "24"}
    answers = by_id(METHOD(settings(**said("highest", "1880")), series=series(shared), statements=SAID))
    found = answers["rallies.1880"]
    assert (found.uncertainty.low, found.uncertainty.high) == (0.0, 24.0)
    assert answers["verdict"].verdict.word == "not identified"  # 1880 may have had 24 or none
    assert word(METHOD, said("highest", "1890"), series=series(shared)) == "not identified"


def test_a_year_without_a_figure_leaves_a_peak_open_and_many_make_it_untestable() -> None:
    assert (
        word(METHOD, said("highest", "2010"), series=series({"2010": "9", "2011": "3", "2013": "4"}))
        == "not identified"
    )
    found = verdict(METHOD, said("highest", "2010", of="2001/2010"), series=series({"2010": "9"}))
    assert found.verdict.word == "not testable"
    assert [c.text["en"] for c in found.caveats if c.id == "needed"] == ["A figure for 2001 to 2009."]
    assert word(METHOD, said("highest", "2010"), series=series({"2010": "9"})) == "not testable"


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        (("4.3", "5.7"), "supported"),
        (("5", "5.4"), "not identified"),
        (("5.7", "4.3"), "contradicted"),
        (("12-14", "6"), "contradicted"),
    ],
)
def test_levels_are_compared_as_they_were_rounded(values, expected) -> None:
    rows = series(dict(zip(("2019", "2020"), values, strict=True)), unit="percent")
    assert word(METHOD, said("more than", "2020", than="2019"), series=rows) == expected


@pytest.mark.parametrize(
    ("count", "when", "expected"),
    [
        ("196", "1875/1894", "supported"),
        ("195", "1875/1894", "contradicted"),
        ("about 196", "1875/1894", "supported"),
        ("230", "1875/1895", "not identified"),  # nothing is printed for 1895
        ("190", "1875/1895", "contradicted"),
    ],
)
def test_a_total_that_is_stated(count, when, expected) -> None:
    assert word(METHOD, said("total", when, count=count), series=series(KICKED)) == expected


def test_levels_do_not_add_up() -> None:
    with pytest.raises(Refusal, match="do not add up"):
        verdict(METHOD, said("total", "1875/1876", count="8"), series=series(KICKED, unit="percent"))


def doubt(value, **parts):
    return {
        "id": "doubt", "about": "series/rallies/land/2011", "measure": "rallies", "value": value, "period": "2011",
        "standing": "rival", "reading": "restored", "source": "scan", "locator": "page 2",
    } | parts  # fmt: skip


PRINTED = {"2010": "60", "2011": "462", "2012": "227"}


@pytest.mark.parametrize(
    ("claim", "expected"),
    [
        (doubt("162"), "not identified"),  # with 462 contradicted, with 162 supported
        (doubt("362"), "contradicted"),  # whichever is right
        (doubt("162", reading="ocr", standing="misprint"), "contradicted"),  # what a scan shows is nobody's figure
        (doubt("162", standing="not comparable"), "contradicted"),
        (doubt("462", standing="used"), "not identified"),  # restored, and printed nowhere: not known
    ],
)
def test_a_figure_in_doubt_is_read_each_way(claim, expected) -> None:
    rows = series(PRINTED)
    assert word(METHOD, said("highest", "2012"), series=rows) == "contradicted"
    found = verdict(METHOD, said("highest", "2012"), series=rows, claims=[claim])
    assert found.verdict.word == expected
    if expected == "not identified" and claim["value"] == "162":
        assert "With 462 for 2011" in found.verdict.why["en"]
        assert "With 162 for 2011" in found.verdict.why["en"]
        assert "scan" in {source.source for source in found.sources}


def test_a_tally_says_what_it_counts() -> None:
    found = METHOD(settings(**said("highest", "1880")), series=series(KICKED), statements=SAID)
    assert all("monitored" in {caveat.id for caveat in finding.caveats} for finding in found)


def test_order_and_frames_change_nothing(framed) -> None:
    rows, given = series(KICKED), settings(**said("highest", "1880"))
    expected = told(METHOD(given, series=rows, statements=SAID))
    assert told(METHOD(given, series=framed(rows[::-1]), statements=framed(SAID))) == expected


@pytest.mark.parametrize(
    ("given", "told_"),
    [
        (said("highest", "2031"), "has no figures of 2031"),
        (said("highest", "1880", indicator="x"), "no rows of the indicator 'x'"),
        (said("more than", "1880-01-03/1880-12-31", than="1875"), "not made of whole months"),
        (said("rising", "1880"), "at least two times"),
    ],
)
def test_refusals(given, told_) -> None:
    with pytest.raises(Refusal, match=told_):
        verdict(METHOD, given, series=series(KICKED))


@pytest.mark.parametrize(
    "given", [said("more than", "1880"), said("highest", "1880", than="1881"), said("rising", "1880/1890", of="1870")]
)
def test_settings_that_make_no_sense_are_told(given) -> None:
    with pytest.raises(UsageError, match="take"):
        verdict(METHOD, given, series=series(KICKED))
