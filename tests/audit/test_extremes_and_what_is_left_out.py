"""The most and the least told in further ways, and sentences whose most is not that of the table as it stands."""

import pytest

from tests.audit.asking import found

TOWNS = """Table 1. Marches by town, 2012

| Town | Number |
|---|---|
| Mirton | 80 |
| Garlow | 30 |
| Karsk | 45 |
| Velin | 60 |

{}
"""
YEARS = """Table 1. Marches by town and year

| Town | 2009 | 2010 | 2011 | 2012 |
|---|---|---|---|---|
| Mirton | 80 | 82 | 75 | 90 |
| Garlow | 30 | 99 | 33 | 31 |
| Karsk | 45 | 44 | 47 | 48 |
| Velin | 20 | 24 | 27 | 28 |

{}
"""

#: A sentence and the towns of which it is true, and is not.
OF_TOWNS = """
All the other towns reported fewer marches in 2012 than |Mirton|Velin| did.
All other towns had more marches than |Garlow|Velin|.
Nowhere were marches as frequent in 2012 as in |Mirton|Velin|.
Heading the list by number of marches is |Mirton|Velin|.
|Mirton|Velin| was, in 2012, ahead of the three other towns in marches.
Which town saw the most marches in 2012? The answer is |Mirton|Velin|.
No town comes close to |Mirton|Velin| in the number of marches.
Second to none in marches, |Mirton|Velin| had a reputation to match.
"""
OF_YEARS = """
|Velin|Karsk| stayed at the bottom for marches in 2009, 2010, 2011 and 2012 alike.
|Velin|Karsk| brought up the rear throughout for marches, from 2009 to 2012.
All this time, from 2009 to 2012, |Velin|Karsk| had the fewest marches.
"""

#: What is not said of the table as it stands.
CLEAN_TOWNS = """
Velin takes second place in the country by marches: the capital, not listed here, had more still.
Per head of population Velin, a small place, had the most marches.
If only Garlow, Velin and Karsk are compared, Velin comes first by number of marches.
"""


def _put(line: str, which: int) -> str:
    pieces = line.split("|")
    return f"{pieces[0]}{pieces[which]}{pieces[3]}"


@pytest.mark.parametrize(
    ("table", "line"),
    [(TOWNS, line) for line in OF_TOWNS.strip().splitlines()]
    + [(YEARS, line) for line in OF_YEARS.strip().splitlines()],
)
def test_the_most_and_the_least_are_those_of_the_table(table: str, line: str) -> None:
    assert found(table.format(_put(line, 1)), "extremes") == []
    assert len(found(table.format(_put(line, 2)), "extremes")) == 1


@pytest.mark.parametrize("line", CLEAN_TOWNS.strip().splitlines())
def test_a_table_is_not_asked_for_what_it_leaves_out(line: str) -> None:
    assert found(TOWNS.format(line), "extremes", "rank") == []


def test_a_year_that_is_excepted_does_not_count() -> None:
    told = "In every year except 2010, Garlow had fewer marches than Karsk and more than Velin, which had the fewest."
    assert found(YEARS.format(told), "extremes") == []
    most = "In every year except {}, the most marches were held in Mirton."
    assert found(YEARS.format(most.format(2010)), "extremes") == []
    assert len(found(YEARS.format(most.format(2011)), "extremes")) == 1


def test_a_currency_without_a_code_has_a_rate_too() -> None:
    text = (
        "In 2005 Ostrel spent 3.64 billion dinars (US$17.4 million) on police, 124.60 billion dinars (US$595.0 million)"
        " on repairs and 148.72 billion dinars (US${} million) on compensation."
    )
    assert found(text.format("710.4"), "exchange-rate") == []
    assert len(found(text.format("71.0"), "exchange-rate")) == 1
