"""What stands beside a word for a change in real texts, and is no change of two figures."""

import pytest

from tests.audit.asking import found

RULE = "words-for-changes"

NO_CHANGE = """
The bank expects a hard landing, with growth slumping to 4 percent but recovering to 5 percent in 2019.
The mayor wants to make all 300 of the single-deck buses clean by 2020, and all its 3,100 double-deck buses soon after.
The fund said it lowered its stake in the mill to 260,500 shares, or 6.4 percent of the total, from 370,500 shares.
Oil taxes now make up 80% of the budget, a 5% increase from 2003, and 45% of the product.
The party won 33 of parliament's 150 seats, down from 41 in 2012.
The FTSE 100 gained 0.6 percent to 7,410.92.
The index of Mirton jumped 1.1 percent to 12,147 and that of Karsk rose 0.8 percent to 5,028.
The pay was reduced in all groups of the PHQ-9 at 3 and 6 months.
Falls were more common among women, for whom they rank seventh, than among men (28.9% vs. 6.6%).
Of tea the town exported much more than it imported, with exports registered as 482 and imports as 116.
The census found 3,645,257 people in 1,390,275 of the 1,505,007 dwellings, a 10.8% change from the 3,290,350 of 2006.
The state had a product of $170 billion in 2008, or $29,411 per head. In 2012 the product increased 1.2%.
The land was divided into 36 districts in 2000. A reform made in 2015 whereby municipalities are reduced to 61 is law.
One hundred years after the fall of the town in 1453, a book of 1553 told of it.
The mine had revenues of 8.4 million and profits of 0.9 million, up from revenues of 5.9 million and profits of 0.2.
Compared with 2013, when Garlow saw 575 lockouts, the 2011 figure of 287 was only half as large.
"""


@pytest.mark.parametrize("text", NO_CHANGE.strip().splitlines())
def test_nothing_is_said_of_figures_that_are_no_two_levels_of_one_thing(text: str) -> None:
    assert found(text, RULE) == []


@pytest.mark.parametrize(("by", "sure"), [("2.8", []), ("2.9", []), ("4.1", ["likely"])])
def test_a_difference_of_rounded_figures_may_be_off_by_what_rounding_makes(by: str, sure: list[str]) -> None:
    text = f"The mean score fell by {by} points, from 10.5 in 2005 to 7.7 in 2007."
    assert [certainty for certainty, _, _ in found(text, RULE)] == sure
