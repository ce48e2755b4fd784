"""Findings of the study of Kazakhstan worked out again by plain arithmetic from the tables that the thesis prints.

The numbers are typed from its text, each with its line; nothing of Qantar is used. What the study says is read from
`golden/kazakhstan.csv`, which another test compares with a fresh build.
"""

import csv
from fractions import Fraction
from itertools import pairwise
from pathlib import Path

import pytest

GOLDEN = Path(__file__).parent / "golden" / "kazakhstan.csv"

#: Table 2, line 3716: assemblies in 2010, 2011-2012, 2012-2013 (I-VI), then by year from 2014 to 2020.
IN_2010, IN_2011_12, IN_2012_13 = 64, 462, 119
FROM_2014 = (114, 71, 52, 36, 32, 227, 176)
#: The total in the text, line 1840; the reading of 462 with which the table adds up to it.
TOTAL, OTHER_READING = 1053, 162
#: Table 3, lines 3731-3733: political, economic and social shares of 2010, 2018 and 2020; 2019 with line 1849.
SHARES = {2010: (40, 53, 7), 2018: (43.75, 12.5, 43.75), 2019: (78, 9, 13), 2020: (65, 20, 15)}
PEOPLE = 124  # lines 128-130
HALF, TWO_THIRDS, THIRD = PEOPLE / 2, 2 * PEOPLE / 3, PEOPLE / 3


@pytest.fixture(scope="module")
def found() -> dict[str, dict[str, str]]:
    """What the study says, by the id of the finding."""
    with GOLDEN.open(encoding="utf-8", newline="") as file:
        return {row["id"]: row for row in csv.DictReader(file)}


@pytest.fixture(scope="module")
def words(found) -> dict[str, str]:
    """The verdicts by the id of the analysis."""
    return {id_.removesuffix(".verdict"): row["verdict"] for id_, row in found.items() if id_.endswith(".verdict")}


def ends(row):
    return float(row["low"]), float(row["high"])


def percent(count, people=PEOPLE):
    return pytest.approx(100 * count / people)


def test_the_peak_stands_or_falls_with_a_figure_that_may_be_misread(words, found) -> None:
    assert IN_2011_12 - IN_2012_13 == 343 > 227  # then 2011 had more than 2019
    assert OTHER_READING < 227  # then it had not
    assert sum((IN_2010, OTHER_READING, IN_2012_13, *FROM_2014)) == TOTAL
    assert sum((IN_2010, IN_2011_12, IN_2012_13, *FROM_2014)) == TOTAL + 300
    assert ends(found["says-peak-2019.assemblies.2011"]) == (OTHER_READING - IN_2012_13, IN_2011_12)
    assert words["says-peak-2019"] == "not identified"


def test_growth_after_zhanaozen_is_mixed_under_both_readings(words) -> None:
    a_year = sum(FROM_2014) / 7
    assert a_year > IN_2010  # more than before
    assert a_year < (IN_2010 + IN_2011_12 - IN_2012_13) / 2  # and fewer than with 2011, if 462 is right
    assert [after > before for before, after in pairwise(FROM_2014)] == [
        False, False, False, False, True, False,
    ]  # fmt: skip
    assert words["says-grew-after-zhanaozen"] == "mixed"


def test_what_the_assemblies_were_about(words) -> None:
    political = {year: shares[0] for year, shares in SHARES.items()}
    largest = {year: max(shares) for year, shares in SHARES.items()}
    assert political[2010] < largest[2010]
    assert political[2018] == largest[2018] == SHARES[2018][2]  # a tie with the social
    assert (political[2019], political[2020]) == (largest[2019], largest[2020])
    assert words["says-political-tone"] == "mixed"
    assert max(40, 9, 1, 100 - 15.5 - 69, 5.5, 43.75, 65) < 78
    assert words["says-political-peak-2019"] == "supported"
    assert min(40 + 9, 43.75, 78, 65) > 5.5
    assert words["says-political-growth"] == "supported"


def test_social_and_economic_reasons(words, found) -> None:
    assert 49 + 51 == 45 + 55 == 100  # 2014 and 2015
    assert float(found["says-socio-economic-2014.2014.assemblies-economic-or-assemblies-social"]["value"]) == 100
    assert words["says-socio-economic-2014"] == "supported"
    assert min(53 + 7, 58 + 33, 70 + 29, 100, 15.5 + 69, 16.6 + 78, 12.5 + 43.75, 9 + 13, 20 + 15) == 22 > 0
    assert words["says-socio-economic-always"] == "supported"


#: The answers of the survey, lines 3374-3658: question, counts in the order of the tables.
Q1, Q2, Q3, Q4, Q5 = (77, 46, 15, 9), (34, 48, 49, 5), (45, 71, 10, 4), (35, 43, 59, 2), (51, 53, 29, 2)
Q6, Q7, Q8, Q9 = (82, 26, 23, 4), (78, 18, 47, 9), (13, 99, 17, 3), (49, 21, 66, 1)

SURVEY = {
    "says-poverty-named": (Q1[0] > HALF, "supported"),
    "says-third-irremovability": (Q1[1] >= THIRD, "supported"),
    "says-riots-no-majority": (max(Q2[:3]) < HALF, "supported"),
    # Everybody gave an answer, so whoever gave neither of the two gave one of the other two: at least 124 - 54.
    "says-riots-state": (max(Q2[0], Q2[1], PEOPLE - Q2[2] - Q2[3]) > HALF, "supported"),
    "says-terrorists-not-recognised": (Q2[2] < HALF and Q2[2] > Q2[1], "mixed"),
    "says-cult-majority": (Q3[1] > HALF, "not testable"),  # of those invited, who are not the country
    "says-results-not-achieved": (Q4[2] > max(Q4[0], Q4[1]), "supported"),
    "says-no-clear-opinion": (
        Q5[1] + Q5[2] < TWO_THIRDS and Q5[0] < HALF < max(Q5[1], Q5[2], PEOPLE - Q5[0] - Q5[3]), "mixed",
    ),
    "says-doubt-smallest": (Q5[2] < min(Q5[0], Q5[1]), "supported"),
    "says-against-influence": (Q6[0] > HALF, "supported"),
    "says-change-of-power": (Q7[0] > HALF, "supported"),
    "says-cult-demand-least": (Q7[1] < min(Q7[0], Q7[2]), "supported"),
    "says-judicial-reform": (Q8[1] >= TWO_THIRDS, "supported"),
    "says-concept-not-enough": (Q9[2] > HALF, "supported"),
    "says-negative-smallest": (Q9[1] < min(Q9[0], Q9[2]), "supported"),
    "says-not-opposed": (Q9[1] < HALF, "supported"),
    "says-minority-tokayev": (104 / 2 > 5, "supported"),  # lines 3078 and 3676
}  # fmt: skip


@pytest.mark.parametrize(("analysis", "worked_out"), SURVEY.items())
def test_answers_of_the_survey(words, analysis, worked_out) -> None:
    holds, word = worked_out
    assert holds
    assert words[analysis] == word


def test_bounds_of_two_answers_together(found) -> None:
    low, high = ends(found["says-riots-state.q2.lost-control-or-social-situation"])
    assert (low, high) == (percent(PEOPLE - 49 - 5), percent(34 + 48))
    low, high = ends(found["says-no-clear-opinion.q5.no-previous-persons-or-dependent"])
    assert (low, high) == (percent(PEOPLE - 51 - 2), percent(53 + 29))


def test_shares_of_what_others_counted(words, found) -> None:
    votes = found["says-referendum-majority.referendum-for-of-referendum-voters"]
    assert float(votes["value"]) == percent(6_163_516, 7_985_769)  # lines 2574-2578
    assert Fraction(6_163_516, 7_985_769) > Fraction(2, 3)
    assert words["says-referendum-majority"] == "supported"
    assert Fraction(1480, 2030) > Fraction(1, 2) > Fraction(1480, 3600)  # lines 2069-2073
    assert words["says-troops-russian"] == "not identified"
    assert 6 + 60 + 2492 + 1 + 98 == 2657 > 2492  # lines 1872-1874
    assert words["says-acled-protests"] == "contradicted"
    assert Fraction(7, 21) < Fraction(1, 2)  # lines 2752-2753
    assert words["says-reshuffle"] == "supported"


def test_changes_and_ranks(words, found) -> None:
    low, high = ends(found["says-poverty-fifth.times"])
    assert (low, high) == (pytest.approx(5.65 / 4.35), pytest.approx(5.75 / 4.25))  # lines 1971-1972, as rounded
    assert low > 1.205  # 20 percent more, as rounded
    assert words["says-poverty-fifth"] == "contradicted"
    assert 2.5 <= 20 / 6 < 3.5  # lines 2871-2872
    assert words["says-three-times-less"] == "supported"
    assert 60 / (3 + Fraction(7, 12)) > (104 - 60) / 5  # lines 1493-1495
    assert words["says-judges-growing"] == "supported"
    assert 180 - 122 == 58 > 180 / 10  # lines 1124-1125
    assert words["says-ratings-last"] == "contradicted"
    assert max(16.4, 27.3, 100 - 38.5 - 16.4 - 27.3) < 38.5  # lines 2790-2793
    assert words["says-imports-russia"] == "supported"
