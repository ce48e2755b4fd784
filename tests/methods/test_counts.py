"""Counts by period: bounds by year, peaks, totals, mixes; what cannot be right together; refusals."""

import pytest

from qantar.methods import Refusal
from qantar.methods.counts import METHOD
from tests.methods.conftest import by_id, told


def series(figures, indicator="rallies", unit="rallies", **parts):
    return [
        {
            "indicator": indicator,
            "place": "land",
            "period": period,
            "value": value,
            "unit": unit,
            "source": "yearbook",
            "locator": f"table {place}",
        }
        | parts
        for place, (period, value) in enumerate(figures.items(), 1)
    ]


#: Half a year has no figure, and one year is in two periods.
PRINTED = {"2010": "60", "2011/2012": "400", "2012/2013-06": "100", "2014": "90", "2019": "210"}


def ends(finding):
    return finding.uncertainty.low, finding.uncertainty.high


def test_missing_outcomes_as_manski_bounds_them() -> None:
    """A count of 24 among those seen, and nothing known of the rest, gives no more than its lower end.

    With no logical upper limit the bound is one-sided. Cites: manski1995, section 2.3; manski2003, chapter 1.
    """
    answers = by_id(METHOD({"indicator": "rallies", "period": "2031"}, series=series({"2031-01/2031-06": "24"})))
    assert ends(answers["year-2031"]) == (24.0, None)
    assert "no upper end" in answers["year-2031"].uncertainty.meaning["en"]


def test_overlaps_and_gaps_become_bounds() -> None:
    answers = by_id(METHOD({"indicator": "rallies"}, series=series(PRINTED)))
    assert answers["2011-2012"].value.exact == "400"
    assert ends(answers["year-2011"]) == (300, 400)
    assert ends(answers["year-2012"]) == (0, 100)
    assert ends(answers["year-2013"]) == (0, None)
    assert answers["year-2014"].value.exact == "90"
    assert answers["year-2014"].uncertainty.kind == "bounds"
    assert ends(answers["total-covered"]) == (760, 860)
    assert ends(answers["total"]) == (760, None)
    assert answers["printed-sum"].value.exact == "860"
    assert "counts 2012 twice" in answers["printed-sum"].label["en"]
    assert answers["together"].verdict.word == "supported"


def test_which_year_can_be_the_highest() -> None:
    years = by_id(METHOD({"indicator": "rallies"}, series=series(PRINTED)))["years"].value.dictionaries()
    can = {row["year"] for row in years if row["can_be_highest"]}
    assert can == {"2011", "2013", *(str(year) for year in range(2015, 2019))}  # nothing is printed for these
    below = {row["year"]: row["below"] for row in years}
    assert below["2019"] == "2011"


@pytest.mark.parametrize(
    ("figures", "year", "word"),
    [
        (PRINTED, 2019, "contradicted"),
        (PRINTED, 2011, "not identified"),
        ({"2010": "5", "2011": "9"}, 2011, "supported"),
        ({"2010": "5", "2011": "5"}, 2011, "supported"),
    ],
)
def test_a_stated_peak_is_answered(figures, year, word) -> None:
    found = by_id(METHOD({"indicator": "rallies", "peak": year}, series=series(figures)))["peak"]
    assert found.verdict.word == word
    assert f"year-{year}" in found.verdict.decided_by


@pytest.mark.parametrize(
    ("value", "word"), [("700", "contradicted"), ("900", "not identified"), ("hundreds", "not identified")]
)
def test_a_stated_total_is_answered(value, word) -> None:
    claims = [{"id": "yearbook-total", "value": value, "period": "2010/2019", "source": "text", "locator": "page 3"}]
    settings = {"indicator": "rallies", "claim": "yearbook-total"}
    found = by_id(METHOD(settings, series=series(PRINTED), claims=claims))["stated-total"]
    assert found.verdict.word == word
    assert found.about == "claims/yearbook-total"
    assert "text" in {source.source for source in found.sources}


def test_figures_that_cannot_be_right_together() -> None:
    answers = by_id(METHOD({"indicator": "rallies"}, series=series({"2011/2012": "50", "2012": "80", "2014": "3"})))
    assert answers["together"].verdict.word == "contradicted"
    assert "50 for 2011 to 2012 and 80 for 2012" in answers["together"].verdict.why["en"]
    assert "year-2012" not in answers
    assert answers["2012"].value.exact == "80"


def test_vague_and_unknown_figures_stay_so() -> None:
    answers = by_id(
        METHOD({"indicator": "rallies"}, series=series({"2010": "hundreds", "2011": "unknown", "2012": "5"}))
    )
    assert ends(answers["2010"]) == (100, 999)
    assert ends(answers["year-2010"]) == (100, 999)
    assert answers["2011"].missing == "unknown"
    assert ends(answers["year-2011"]) == (0, None)
    assert "printed-sum" not in answers


def mix(figures, code):
    return series(figures, code, "percent")


def test_parts_in_percent_and_the_counts_behind_them() -> None:
    """67.4 % of 150 is no whole number, 54.0 % is 81: the examples of a test of such figures. Cites: brown2017."""
    rows = series({"2010": "150"}) + mix({"2010": "54.0"}, "wages") + mix({"2010": "46"}, "prices")
    answers = by_id(METHOD({"indicator": "rallies", "parts": ["wages", "prices"]}, series=rows))
    assert answers["2010.wages"].value.exact == "54.0"
    assert ends(answers["2010.wages"]) == (53.95, 54.05)
    assert answers["2010.wages.count"].value.exact == "81"
    assert ends(answers["2010.prices.count"]) == (69, 69)
    no_whole = series({"2010": "150"}) + mix({"2010": "67.4"}, "wages")
    found = by_id(METHOD({"indicator": "rallies", "parts": ["wages"]}, series=no_whole))["2010.wages.count"]
    assert found.missing == "unknown"
    assert found.caveats[-1].id == "no-whole-number"


def test_a_mix_its_sum_and_its_lead() -> None:
    rows = series({"2010": "32", "2011": "64", "2012": "80"})
    rows += mix({"2010": "43.75", "2011": "33", "2012": "70"}, "wages")
    rows += mix({"2010": "43.75", "2011": "33", "2012": "40"}, "prices")
    rows += mix({"2010": "12.5", "2011": "33"}, "rights")
    answers = by_id(METHOD({"indicator": "rallies", "parts": ["wages", "prices", "rights"]}, series=rows))
    table = {row["period"]: row for row in answers["mix"].value.dictionaries()}
    assert table["2010"]["leading"] == "wages;prices"
    assert table["2011"]["sum"] == 99
    assert table["2011"]["makes_whole"] is True
    assert table["2012"]["makes_whole"] is False
    leading = answers["leading"].value.dictionaries()
    assert [(row["part"], row["tie"]) for row in leading if row["period"] == "2010"] == [
        ("wages", True),
        ("prices", True),
    ]
    assert answers["2012.rights"].missing == "unknown"
    assert {caveat.id for caveat in answers["mix"].caveats} == {"rounding", "does-not-add-up"}


def test_a_part_that_is_not_stated_is_what_the_others_leave() -> None:
    rows = (
        series({"2010": "71"})
        + mix({"2010": "45"}, "wages")
        + mix({"2010": "55"}, "prices")
        + mix({"2010": "unknown"}, "rights")
    )
    found = by_id(METHOD({"indicator": "rallies", "parts": ["wages", "prices", "rights"]}, series=rows))["2010.rights"]
    assert found.missing == "unknown"
    assert ends(found) == (0, 1)


def test_the_order_of_rows_and_labels_do_not_matter() -> None:
    rows = series(PRINTED) + mix({"2010": "40"}, "wages")
    settings = {"indicator": "rallies", "parts": ["wages"]}
    named = [{"vocabulary": "indicators", "code": "rallies", "label": "Rallies"}]
    one, other = METHOD(settings, series=rows), METHOD(settings, series=rows[::-1])
    assert [finding.as_json() for finding in one] == [finding.as_json() for finding in other]
    assert [f.id for f in METHOD(settings, series=rows, vocabularies=named)] == [f.id for f in one]


def test_the_kind_of_frame_does_not_matter(framed) -> None:
    rows = series(PRINTED)
    assert told(METHOD({"indicator": "rallies"}, series=framed(rows))) == told(
        METHOD({"indicator": "rallies"}, series=rows)
    )


@pytest.mark.parametrize(
    ("rows", "words"),
    [
        (series({"2010": "5"}, "strikes"), "no rows of the indicator 'rallies'"),
        (series({"2010": "5"}) + series({"2010": "7"}, place="isle"), "several places"),
        (series({"2010": "5"}) + series({"2011": "7"}, unit="people"), "several units"),
        (series({"2010": "5"}) * 2, "two figures for 2010"),
        (series({"2010/..": "5"}), "no beginning or no end"),
        (series({"spring": "5"}), "EDTF"),
    ],
)
def test_refusals(rows, words) -> None:
    with pytest.raises(Refusal, match=words):
        METHOD({"indicator": "rallies"}, series=rows)


@pytest.mark.parametrize("written", ["about 90", "more than 90"])
def test_a_figure_that_its_source_rounds_makes_no_year_certain(written) -> None:
    answers = by_id(METHOD({"indicator": "rallies"}, series=series({"2013": "60", "2014": written, "2015": "70"})))
    assert ends(answers["year-2014"]) == (0, None)
    assert ends(answers["total"]) == (130, None)
    assert "No exact figure is printed for 2014" in answers["year-2014"].uncertainty.meaning["en"]
    assert written in str(answers["2014"].value.shown if answers["2014"].value else answers["2014"].uncertainty.meaning)


@pytest.mark.parametrize(
    ("figures", "words"),
    [
        ({"2013": "unknown"}, "no exact figure"),
        ({"2013": "-4"}, "negative"),
        ({"2013": "3.5"}, "fraction"),
        ({"2013": "62.1%"}, "percent"),
        ({"1000/2013": "5"}, "1014 years"),
    ],
)
def test_what_is_no_count_is_refused(figures, words) -> None:
    with pytest.raises(Refusal, match=words):
        list(METHOD({"indicator": "rallies"}, series=series(figures)))


def test_a_long_period_is_quick_and_any_of_its_years_can_be_the_highest() -> None:
    answers = by_id(METHOD({"indicator": "rallies"}, series=series({"1950/2013": "5"})))
    assert [row["can_be_highest"] for row in answers["years"].value.dictionaries()] == [True] * 64


DOUBT = {
    "id": "scan", "about": "series/rallies/land/2011/2012", "measure": "rallies", "value": "100", "standing": "rival",
    "reading": "restored", "source": "scan", "locator": "page 3",
}  # fmt: skip


@pytest.mark.parametrize(("settings", "key"), [({"peak": 2019}, "peak"), ({"claim": "yearbook-total"}, "stated-total")])
def test_a_figure_in_doubt_decides_nothing_alone(settings, key) -> None:
    claim = {"id": "yearbook-total", "value": "700", "period": "2010/2019", "about": "x/y", "measure": "rallies"}
    given = {"indicator": "rallies", **settings}
    assert by_id(METHOD(given, series=series(PRINTED), claims=[claim]))[key].verdict.word == "contradicted"
    found = by_id(METHOD(given, series=series(PRINTED), claims=[claim, DOUBT]))
    assert found[key].verdict.word == "not identified"
    assert "With 100 for 2011 to 2012" in found[key].verdict.why["en"]
    told = [caveat.text["en"] for caveat in found["2011-2012"].caveats if caveat.id == "in-doubt"]
    assert told == ["In doubt: the 400 for 2011 to 2012 may have to be read as 100."]
    assert "in-doubt" not in {caveat.id for caveat in found["2014"].caveats}
